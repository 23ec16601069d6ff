#include "core/time/calendartext.h"

#include "core/time/daycount.h"

#include <QStringDecoder>
#include <QStringList>

#include <optional>
#include <set>

namespace xf {

namespace {

constexpr int longestHoliday = 31; // days; a longer one is a slip of the pen

// "2026-02-15" or "2026-02-15..2026-02-23"
std::optional<DaySpan> parseSpan(QStringView text)
{
    const qsizetype dots = text.indexOf(QLatin1String(".."));
    const Date from = Date::parse(dots < 0 ? text : text.first(dots));
    const Date to = dots < 0 ? from : Date::parse(text.sliced(dots + 2));
    if (!from.isValid() || !to.isValid() || to < from || DaySpan{from, to}.length() > longestHoliday) {
        return {};
    }
    return DaySpan{from, to};
}

// The notice that a line speaks of is the last one. Each reader says whether it understood the rest of the line.
bool readHoliday(const QString& rest, YearNotice& notice)
{
    const qsizetype space = rest.indexOf(u' ');
    const std::optional<DaySpan> span = space < 0 ? std::nullopt : parseSpan(QStringView(rest).first(space));
    if (!span) {
        return false;
    }
    const QString name = rest.sliced(space + 1).trimmed();
    for (Date date = span->from; date <= span->to; date = date.plusDays(1)) {
        notice.holidays.emplace_back(date, name);
    }
    return true;
}

bool readWorkdays(const QString& rest, YearNotice& notice)
{
    const QStringList words = rest.split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : words) {
        const Date date = Date::parse(word);
        if (!date.isValid()) {
            return false;
        }
        notice.workdays.push_back(date);
    }
    return !words.isEmpty();
}

bool readOnce(const QString& rest, QString& field)
{
    const bool fits = field.isEmpty() && !rest.isEmpty();
    field = rest;
    return fits;
}

bool readOnce(const QString& rest, int& field)
{
    bool number = false;
    const int value = rest.toInt(&number);
    const bool fits = field == 0 && number && value > 0;
    field = value;
    return fits;
}

bool readLine(const QString& key, const QString& rest, YearNotice& notice)
{
    if (key == QLatin1String("since")) {
        return readOnce(rest, notice.since);
    }
    if (key == QLatin1String("source")) {
        return readOnce(rest, notice.source);
    }
    if (key == QLatin1String("holiday")) {
        return readHoliday(rest, notice);
    }
    return key == QLatin1String("workday") && readWorkdays(rest, notice);
}

Result<std::vector<YearNotice>> parseNotices(const QStringList& lines)
{
    std::vector<YearNotice> notices;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines[i].simplified();
        if (line.isEmpty() || line.startsWith(u'#')) {
            continue;
        }
        const QString key = line.section(u' ', 0, 0);
        const QString rest = line.section(u' ', 1);
        const bool begins = key == QLatin1String("year");
        if (begins) {
            notices.emplace_back();
        } else if (notices.empty()) {
            return Error(calendarNoYearYet, {QString::number(i + 1), line});
        }
        if (!(begins ? readOnce(rest, notices.back().year) : readLine(key, rest, notices.back()))) {
            return Error(calendarBadLine, {QString::number(i + 1), line});
        }
    }
    return notices;
}

} // namespace

Result<std::vector<YearNotice>> parseBroughtNotices(const QString& text)
{
    Result<std::vector<YearNotice>> notices = parseNotices(text.split(u'\n'));
    if (!notices) {
        return notices;
    }
    if (notices->empty()) {
        return Error(calendarEmpty);
    }
    std::set<int> years;
    for (YearNotice& notice : *notices) {
        if (!years.insert(notice.year).second) {
            return Error(calendarYearRepeated, {QString::number(notice.year)});
        }
        if (notice.source.isEmpty()) {
            return Error(calendarNoSource, {QString::number(notice.year)});
        }
        notice.since = 1; // whatever it says: there is no table that it would be a version of
    }
    const Result<WorkCalendar> sound = WorkCalendar::fromNotices(*notices);
    return sound ? notices : Result<std::vector<YearNotice>>(sound.error());
}

Result<WorkCalendar> parseCalendar(const QByteArray& text)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder(text); // drops a byte order mark
    if (decoder.hasError()) {
        return Error(calendarNotText);
    }
    Result<std::vector<YearNotice>> notices = parseNotices(decoded.split(u'\n'));
    if (!notices) {
        return notices.error();
    }
    if (notices->empty()) {
        return Error(calendarEmpty);
    }
    for (const YearNotice& notice : *notices) {
        if (notice.since == 0 || notice.source.isEmpty()) {
            return Error(calendarIncomplete, {QString::number(notice.year)});
        }
    }
    return WorkCalendar::fromNotices(std::move(*notices));
}

} // namespace xf
