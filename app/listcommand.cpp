#include "app/answer.h"
#include "app/casejson.h"
#include "core/words/clockwords.h"
#include "core/words/explain.h"

namespace xf {

namespace {

constexpr int screenLimit = 50;

QString allowedStates()
{
    QStringList keys;
    for (const WordInfo& word : wordsOf<State>()) {
        keys << QString::fromLatin1(word.key);
    }
    return keys.join(u' ');
}

Result<CaseQuery> queryFrom(const CommandContext& context)
{
    const Arguments& arguments = context.arguments;
    CaseQuery query;
    const Result<std::optional<Date>> asOf = arguments.date("as-of");
    if (!asOf) {
        return asOf.error();
    }
    query.day = asOf->value_or(context.clock.today());
    query.asOf = asOf->has_value();
    if (const std::optional<QString> state = arguments.value("state")) {
        for (const WordInfo& word : wordsOf<State>()) {
            if (*state == QLatin1String(word.key) || *state == QString::fromUtf8(word.label)) {
                query.state = static_cast<State>(word.value);
            }
        }
        if (!query.state) {
            return Error(usageBadWord, {QStringLiteral("--state"), *state, allowedStates()});
        }
    }
    const Result<std::optional<int>> within = arguments.number("due-within", 0);
    const Result<std::optional<int>> limit = arguments.number("limit", 0);
    if (!within || !limit) {
        return within ? limit.error() : within.error();
    }
    query.dueWithin = *within;
    query.overdue = arguments.has("overdue");
    query.search = arguments.value("search").value_or(QString());
    query.limit = limit->value_or(arguments.has("json") ? -1 : screenLimit);
    return query;
}

// The clock that presses most, in a few words.
QString pressing(const CaseListRow& row, Date day)
{
    QString text;
    for (const ClockRow& clock : row.clocks) {
        const ClockState state = stateOf(clock, day);
        if (state != ClockState::Running && state != ClockState::Overdue) {
            continue;
        }
        const std::optional<RuleId> rule = ruleFromWord(clock.rule);
        const QString title = rule ? ruleTitle(*rule) : clock.rule;
        const int left = daysLeft(clock, day);
        const QString mark = clock.provisional ? QStringLiteral("，暂定") : QString();
        const QString when = left < 0    ? QStringLiteral("已逾期%1天").arg(-left)
                             : left == 0 ? QStringLiteral("今天到期")
                                         : QStringLiteral("还有%1天").arg(left);
        const QString one = QStringLiteral("%1%2（%3%4）").arg(title, when, clock.last.chinese(), mark);
        if (text.isEmpty()) {
            text = one;
        }
    }
    return text;
}

} // namespace

Result<Answer> listCommand(const CommandContext& context)
{
    Answer outcome;
    const Result<CaseQuery> query = queryFrom(context);
    if (!query) {
        return query.error();
    }
    const Result<std::unique_ptr<Workspace>> workspace = openData(context, Use::Read);
    if (!workspace) {
        return workspace.error();
    }
    const Result<std::vector<CaseListRow>> rows = (*workspace)->list(*query);
    tellNotices(context, **workspace);
    if (!rows) {
        return rows.error();
    }
    QJsonArray array;
    for (const CaseListRow& row : *rows) {
        if (context.arguments.has("json")) {
            array.append(caseJson(row, query->day));
            continue;
        }
        const WordInfo* state = findWord(wordsOf<State>(), QStringView(row.state));
        QStringList cells{row.number, state ? QString::fromUtf8(state->label) : row.state, row.petitioner,
            row.subject.left(24), pressing(row, query->day)};
        if (row.conflicts > 0) {
            cells << QStringLiteral("有并存内容待裁定");
        }
        outcome.sentences << cells.join(QStringLiteral("  "));
    }
    outcome.json = array;
    const bool cut = !context.arguments.has("json") && query->limit >= 0 && rows->size() == std::size_t(query->limit);
    outcome.sentences << (rows->empty() ? QStringLiteral("没有符合条件的信访件。")
                          : cut ? QStringLiteral("以上%1件；可能还有，用 --limit 看更多。").arg(rows->size())
                                : QStringLiteral("共%1件（%2）。").arg(rows->size()).arg(query->day.chinese()));
    return outcome;
}

} // namespace xf
