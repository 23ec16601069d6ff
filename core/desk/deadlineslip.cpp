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

// Which of the two dates a notice of holidays still to come may move. Days that are counted one by one come to the same
// last day whatever rests; only where it is moved to, if it is a rest day, hangs on the notice.
struct Provisional
{
    bool due = false;
    bool rolled = false;
    QString year; // whose notice it is
};

bool isOfNotice(const ExplainStep& step)
{
    return step.code == ExplainCode::ProvisionalNoNotice || step.code == ExplainCode::ProvisionalEndOfYear;
}

Provisional provisionalOf(const Deadline& deadline)
{
    Provisional made;
    switch (ruleOf(deadline.rule).unit) {
    case DayUnit::Working: made.due = deadline.provisional; break;
    case DayUnit::Calendar: made.rolled = deadline.provisional; break;
    }
    for (const ExplainStep& step : deadline.explanation) {
        if (isOfNotice(step)) {
            made.year = step.args.last();
        }
    }
    return made;
}

// Said of a date that stands on the slip, or binds; else nothing.
QString provisionalLine(const Deadline& deadline)
{
    const Provisional provisional = provisionalOf(deadline);
    const bool binds = ruleOf(deadline.rule).holder == RuleHolder::Petitioner;
    if (!provisional.due && !(provisional.rolled && (binds || deadline.rolled != deadline.due))) {
        return {};
    }
    const Date date = provisional.due ? deadline.due : deadline.rolled;
    return fill(QStringLiteral(
                    "（%1是按现行放假规定暂算的；国务院办公厅公布的%2年放假安排使它有变化的，以变化后的日期为准。）"),
        {date.chinese(), provisional.year});
}

std::vector<TableRow> factsOf(const DeadlineQuestion& question, const DeadlineCard& card, const Deadline& deadline)
{
    std::vector<TableRow> rows{fact(QStringLiteral("期限"), card.title), fact(QStringLiteral("依据"), card.basis),
        fact(QStringLiteral("起算日"), card.start)};
    if (question.days) {
        rows.push_back(fact(QStringLiteral("指定天数"), QStringLiteral("%1日").arg(*question.days)));
    }
    if (question.extendDays) {
        rows.push_back(fact(QStringLiteral("延期"), QStringLiteral("%1日").arg(*question.extendDays)));
    }
    const Provisional provisional = provisionalOf(deadline);
    const auto marked = [](const QString& date, bool mark) { return mark ? date + QStringLiteral("　暂定") : date; };
    rows.push_back(fact(QStringLiteral("最后一日"), marked(card.due, provisional.due)));
    if (!card.rolled.isEmpty()) {
        rows.push_back(fact(QStringLiteral("遇休息日顺延"), marked(card.rolled, provisional.rolled)));
    }
    rows.push_back(fact(QStringLiteral("以哪一日为准"), card.binding));
    return rows;
}

Document documentOf(const DeadlineQuestion& question, const Deadline& deadline, const QString& lead)
{
    const DeadlineCard card = deadlineCard(deadline, Speech::Paper);
    Document made;
    made.kind = QStringLiteral("deadline-slip");
    made.title = QStringLiteral("期限计算单");
    made.copies = 1;
    made.blocks.push_back({BlockRole::Title, made.title, {}, {}});
    made.blocks.push_back({BlockRole::Table, {}, {3, 10}, factsOf(question, card, deadline)});
    if (const QString line = provisionalLine(deadline); !line.isEmpty()) {
        made.blocks.push_back({BlockRole::FlushLeft, line, {}, {}});
    }
    for (const ExplainStep& step : deadline.explanation) {
        if (!isOfNotice(step)) { // the line above says it, of the date that it is true of
            made.blocks.push_back({BlockRole::SmallPrint, sentence(step, Speech::Paper), {}, {}});
        }
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
    made.document = documentOf(question, *deadline, lead);
    made.date = today;
    made.draft = false;
    made.practice = *practice;
    return made;
}

} // namespace xf
