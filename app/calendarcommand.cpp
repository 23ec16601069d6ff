#include "app/answer.h"
#include "app/casejson.h"
#include "core/desk/calendarfile.h"
#include "core/desk/calendaryear.h"
#include "core/words/calendarwords.h"
#include "core/words/statewords.h"

#include <QJsonArray>
#include <QJsonObject>

// `xinfang calendar import FILE` and `xinfang calendar show YEAR`.
namespace xf {

namespace {

inline constexpr ErrorCode usageBadYear{"usage.bad-year"}; // as typed

QJsonArray yearsJson(const std::vector<int>& years)
{
    QJsonArray array;
    for (const int year : years) {
        array.append(year);
    }
    return array;
}

QStringList linesOf(const std::vector<const MovedDate*>& dates)
{
    QStringList lines;
    for (const MovedDate* date : dates) {
        const std::optional<ObligationClock> before = clockOf(date->before);
        const std::optional<ObligationClock> after = clockOf(date->after);
        if (before && after) {
            lines << QStringLiteral("  %1　%2").arg(date->number, movedDateText(*before, *after));
        }
    }
    return lines;
}

QString yearsText(const std::vector<int>& years)
{
    QStringList texts;
    for (const int year : years) {
        texts << QString::number(year);
    }
    return texts.join(QStringLiteral("、"));
}

Result<Answer> importAnswer(const CommandContext& context, const QString& path)
{
    Result<std::vector<YearNotice>> notices = readCalendarFile(path); // all of it, before anything is opened
    if (!notices) {
        return notices.error();
    }
    const Result<std::unique_ptr<Workspace>> workspace = openData(context, Use::Write);
    if (!workspace) {
        return workspace.error();
    }
    const Result<CalendarChange> change =
        (*workspace)->noteCalendar(std::move(*notices), context.arguments.value("by").value_or(QString()));
    tellNotices(context, **workspace);
    if (!change) {
        return change.error();
    }
    std::vector<const MovedDate*> moved;
    std::vector<const MovedDate*> settled;
    for (const MovedDate& date : change->dates) {
        (date.moved() ? moved : settled).push_back(&date);
    }
    Answer answer;
    answer.json = QJsonObject{{QStringLiteral("years"), yearsJson(change->years)},
        {QStringLiteral("known"), yearsJson(change->known)}, {QStringLiteral("dates"), movedJson(*change)}};
    answer.sentences << QStringLiteral("已导入%1年的放假安排，未办结的期限已经重新计算；已办结的不变。")
                            .arg(yearsText(change->years));
    if (!change->known.empty()) {
        answer.sentences << QStringLiteral("%1年的已经有了，日子一样，没有再导入。").arg(yearsText(change->known));
    }
    if (moved.empty()) {
        answer.sentences << QStringLiteral("没有期限因此改变日子。");
    } else {
        answer.sentences << QStringLiteral("日子变了的期限%1处：").arg(moved.size());
        answer.sentences << linesOf(moved);
    }
    if (!settled.empty()) {
        answer.sentences << QStringLiteral("日子没变、由暂定改为确定的期限%1处：").arg(settled.size());
        answer.sentences << linesOf(settled);
    }
    return answer;
}

QJsonObject noticeJson(const KnownNotice& notice)
{
    static const QMap<NoticeFrom, QString> words{{NoticeFrom::Program, QStringLiteral("program")},
        {NoticeFrom::Beside, QStringLiteral("beside")}, {NoticeFrom::Own, QStringLiteral("own")},
        {NoticeFrom::Above, QStringLiteral("above")}};
    QJsonObject json{{QStringLiteral("source"), notice.notice.source}, {QStringLiteral("from"), words[notice.from]}};
    if (!notice.office.isEmpty()) {
        json.insert(QStringLiteral("office"), notice.officeName);
        json.insert(QStringLiteral("author"), notice.author);
        json.insert(QStringLiteral("on"), notice.on.iso());
    }
    return json;
}

Result<Answer> showAnswer(const CommandContext& context, const QString& typed)
{
    bool number = false;
    const int year = typed.toInt(&number);
    if (!number || !Date::fromYmd(year, 1, 1).isValid()) {
        return Error(usageBadYear, {typed});
    }
    const Result<std::unique_ptr<Workspace>> workspace = openData(context, Use::Read);
    if (!workspace) {
        return workspace.error();
    }
    const Result<std::vector<KnownNotice>> known = (*workspace)->calendarNotices();
    if (!known) {
        return known.error();
    }
    const CalendarYear shown = calendarYear((*workspace)->calendar(), *known, year);
    QJsonArray days;
    for (const CalendarYear::Run& run : shown.days) {
        QJsonObject day{{QStringLiteral("from"), run.from.iso()}, {QStringLiteral("to"), run.to.iso()},
            {QStringLiteral("works"), run.kind == DayKind::WorkingWeekend}};
        if (!run.name.isEmpty()) {
            day.insert(QStringLiteral("name"), run.name);
        }
        days.append(day);
    }
    QJsonArray others;
    for (const KnownNotice& other : shown.others) {
        others.append(noticeJson(other));
    }
    Answer answer;
    answer.json = QJsonObject{{QStringLiteral("year"), year}, {QStringLiteral("provisional"), shown.provisional},
        {QStringLiteral("yearEndProvisional"), shown.provisional || shown.yearEndOpen},
        {QStringLiteral("notice"), shown.notice ? QJsonValue(noticeJson(*shown.notice)) : QJsonValue()},
        {QStringLiteral("others"), others}, {QStringLiteral("days"), days}};
    if (shown.notice) {
        answer.sentences << QStringLiteral("%1年放假安排：%2，%3。")
                                .arg(year)
                                .arg(shown.notice->notice.source, broughtBy(*shown.notice));
    } else {
        answer.sentences << missingNoticeText(year)
                         << QStringLiteral("下面只有法定的固定节日，春节、清明、端午、中秋和调休要看通知：");
    }
    if (shown.yearEndOpen) {
        answer.sentences << QStringLiteral("12月28日至31日暂定：%1年的通知可能调整这几天。").arg(year + 1);
    }
    for (const QString& line : dayLines(shown)) {
        answer.sentences << QStringLiteral("  ") + line;
    }
    for (const KnownNotice& other : shown.others) {
        answer.sentences << QStringLiteral("另有一份没有采用：%1，%2。").arg(other.notice.source, broughtBy(other));
    }
    return answer;
}

} // namespace

Result<Answer> calendarCommand(const CommandContext& context)
{
    const QStringList& rest = context.arguments.rest;
    const QString verb = rest.value(0);
    const bool imports = verb == QLatin1String("import");
    if (!imports && verb != QLatin1String("show")) {
        const QString allowed = QStringLiteral("import show");
        return verb.isEmpty() ? Error(usageMissingArgument, {QStringLiteral("import 文件，或者 show 年份")})
                              : Error(usageBadWord, {QStringLiteral("calendar"), verb, allowed});
    }
    if (rest.size() != 2) {
        return rest.size() < 2
                   ? Error(usageMissingArgument, {imports ? QStringLiteral("放假安排文件") : QStringLiteral("年份")})
                   : Error(usageExtraArgument, {rest[2]});
    }
    return imports ? importAnswer(context, rest[1]) : showAnswer(context, rest[1]);
}

} // namespace xf
