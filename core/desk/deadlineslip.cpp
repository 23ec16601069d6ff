#include "core/desk/deadlineslip.h"

#include "core/desk/paperdraft.h"
#include "core/words/deadlinecard.h"
#include "core/words/explain.h"
#include "core/words/fill.h"

namespace xf {

namespace {

TableRow fact(const QString& label, const QString& value)
{
    return {{{label, 0, true, 0}, {value, 0, false, 0}}};
}

std::vector<TableRow> factsOf(const DeadlineQuestion& question, const DeadlineCard& card)
{
    std::vector<TableRow> rows{fact(QStringLiteral("期限"), card.title), fact(QStringLiteral("依据"), card.basis),
        fact(QStringLiteral("起算日"), card.start)};
    if (question.days) {
        rows.push_back(fact(QStringLiteral("指定天数"), QStringLiteral("%1日").arg(*question.days)));
    }
    if (question.extendDays) {
        rows.push_back(fact(QStringLiteral("延期"), QStringLiteral("%1日").arg(*question.extendDays)));
    }
    const QString provisional = card.provisional.isEmpty() ? QString() : QStringLiteral("　暂定");
    rows.push_back(fact(QStringLiteral("最后一日"), card.due + provisional));
    if (!card.rolled.isEmpty()) {
        rows.push_back(fact(QStringLiteral("遇休息日顺延"), card.rolled + provisional));
    }
    rows.push_back(fact(QStringLiteral("以哪一日为准"), card.binding));
    return rows;
}

Document documentOf(const DeadlineQuestion& question, const DeadlineCard& card, const QString& lead)
{
    Document made;
    made.kind = QStringLiteral("deadline-slip");
    made.title = QStringLiteral("期限计算单");
    made.copies = 1;
    made.blocks.push_back({BlockRole::Title, made.title, {}, {}});
    made.blocks.push_back({BlockRole::Table, {}, {3, 10}, factsOf(question, card)});
    for (const QString& step : card.explanation) {
        made.blocks.push_back({BlockRole::SmallPrint, step, {}, {}});
    }
    made.blocks.push_back({BlockRole::SmallPrint, lead, {}, {}});
    return made;
}

} // namespace

Result<Paper> deadlineSlip(
    Workspace& workspace, const DeadlineQuestion& question, const WorkCalendar& calendar, Date today)
{
    const Result<Deadline> deadline = computeDeadline(question, calendar);
    if (!deadline) {
        return deadline.error();
    }
    const Result<bool> practice = isPractice(workspace);
    if (!practice) {
        return practice.error();
    }
    const QString lead = fill(QStringLiteral("%1于%2计算，供核对用，不是答复，不作为送达的凭据。"),
        {workspace.identity().officeName, today.chinese()});
    Paper made;
    made.document = documentOf(question, deadlineCard(*deadline, Speech::Paper), lead);
    made.date = today;
    made.draft = false;
    made.practice = *practice;
    return made;
}

} // namespace xf
