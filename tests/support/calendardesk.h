#pragma once

#include "core/base/fieldtext.h"
#include "core/time/calendartext.h"
#include "tests/support/deskfixture.h"

// Cases at the turn of 2026, and notices for 2027 that nobody has issued.
namespace xf::test {

// 25 January 2027 is a Monday.
inline constexpr char notice2027[] = "year 2027\nsource 试发〔2026〕1号\n"
                                     "holiday 2027-01-01..2027-01-03 元旦\nholiday 2027-01-25..2027-01-26 春节\n"
                                     "workday 2027-01-09\n";
// The same year, corrected: one day less.
inline constexpr char corrected2027[] = "year 2027\nsource 试发〔2026〕2号\n"
                                        "holiday 2027-01-01..2027-01-03 元旦\nholiday 2027-01-25 春节\n";
inline constexpr char notice2028[] = "year 2028\nsource 试发〔2027〕1号\nholiday 2028-01-01 元旦\n";

inline std::vector<YearNotice> noticesOf(const char* text)
{
    Result<std::vector<YearNotice>> notices = parseBroughtNotices(QString::fromUtf8(text));
    REQUIRE(notices);
    return std::move(*notices);
}

// "word key=value …", as casebuilder.h has it.
inline Command typed(const char* line)
{
    const QStringList parts = QString::fromUtf8(line).split(u' ');
    const CommandInfo* info = findCommand(parts.front());
    REQUIRE(info);
    Command command;
    void* object = info->emplace(command);
    for (const QString& part : parts.mid(1)) {
        REQUIRE(setByPath(info->fields(), object, part.section(u'=', 0, 0), part.section(u'=', 1)));
    }
    return command;
}

inline QByteArray registersOn(Workspace& workspace, const char* on)
{
    return execute(workspace, {}, visit(QStringLiteral("张三"), QStringLiteral("修路")), on).stream;
}

// Opinion delivered on 25 December 2026: the petitioner may ask for review until 24 January 2027, a Sunday.
inline QByteArray answersAtYearsEnd(Workspace& workspace)
{
    const QByteArray stream = registersOn(workspace, "2026-12-20");
    execute(workspace, stream, typed("accept"), "2026-12-20");
    execute(workspace, stream, typed("hear text=说了"), "2026-12-21");
    execute(workspace, stream, typed("investigate text=看了"), "2026-12-22");
    execute(workspace, stream, typed("decide text=如下 basis=公路法 reviewOrgan=县人民政府 outcomes.1.outcome=support"),
        "2026-12-25");
    execute(workspace, stream, typed("deliver"), "2026-12-25");
    return stream;
}

inline ClockRow clockOfRule(Workspace& workspace, const QByteArray& stream, RuleId rule)
{
    for (const ClockRow& clock :
        makeClockRows(folded(workspace, stream), workspace.calendar(), workspace.clockChoices())) {
        if (clock.rule == ruleWord(rule)) {
            return clock;
        }
    }
    FAIL("no such clock");
    return {};
}

inline bool isSound(Workspace& workspace)
{
    const Result<VerifyReport> report = workspace.verify();
    REQUIRE(report);
    return report->good();
}

inline CalendarChange notes(Workspace& workspace, const char* text)
{
    Result<CalendarChange> change = workspace.noteCalendar(noticesOf(text));
    if (!change) {
        FAIL(change.error().code.toStdString());
    }
    return std::move(*change);
}

} // namespace xf::test
