#include "core/store/calendars.h"

#include "core/base/fieldcodec.h"
#include "core/journal/sm3.h"
#include "core/store/units.h"

#include <algorithm>

namespace xf {

namespace {

constexpr int longestHoliday = 31;     // days; core/time reads no longer one from a file
constexpr std::size_t mostParts = 400; // of a notice
constexpr int lastYear = 2999;         // of Date
constexpr int nameBytes = 4;
constexpr char calendarPrefix[] = "xinfang-calendar-1";

const YearNotice* inForce(const WorkCalendar& calendar, int year)
{
    const auto& notices = calendar.notices(); // by since: the last one counts
    const auto found = std::find_if(
        notices.rbegin(), notices.rend(), [year](const YearNotice& notice) { return notice.year == year; });
    return found == notices.rend() ? nullptr : &*found;
}

} // namespace

Result<YearNotice> noticeOf(const NoticeFacts& facts)
{
    const Error bad(calendarBadNotice, {QString::number(facts.year)});
    if (facts.year < 1 || facts.year > lastYear || facts.holidays.size() + facts.workdays.size() > mostParts) {
        return bad;
    }
    YearNotice notice;
    notice.year = int(facts.year);
    notice.source = facts.source;
    notice.since = firstCalendarName; // it has none of its own
    for (const HolidaySpan& span : facts.holidays) {
        if (!span.from.isValid() || !span.to.isValid() || span.to < span.from ||
            span.to.days() - span.from.days() >= longestHoliday) {
            return bad;
        }
        for (Date date = span.from; date <= span.to; date = date.plusDays(1)) {
            notice.holidays.emplace_back(date, span.name);
        }
    }
    notice.workdays = facts.workdays;
    const Result<WorkCalendar> sound = WorkCalendar::fromNotices({notice});
    return sound ? Result<YearNotice>(std::move(notice)) : Result<YearNotice>(sound.error());
}

NoticeFacts factsOf(const YearNotice& notice)
{
    NoticeFacts facts;
    facts.year = notice.year;
    facts.source = notice.source;
    std::vector<std::pair<Date, QString>> days = notice.holidays;
    std::sort(days.begin(), days.end());
    for (const auto& [date, name] : days) {
        if (!facts.holidays.empty() && facts.holidays.back().name == name &&
            facts.holidays.back().to.plusDays(1) == date &&
            date.days() - facts.holidays.back().from.days() < longestHoliday) {
            facts.holidays.back().to = date;
        } else {
            facts.holidays.push_back({date, date, name});
        }
    }
    facts.workdays = notice.workdays;
    std::sort(facts.workdays.begin(), facts.workdays.end());
    return facts;
}

bool sameDays(const YearNotice& a, const YearNotice& b)
{
    const auto daysOff = [](const YearNotice& notice) {
        std::vector<Date> days;
        for (const auto& [date, name] : notice.holidays) {
            days.push_back(date);
        }
        std::sort(days.begin(), days.end());
        return days;
    };
    return a.year == b.year && daysOff(a) == daysOff(b) && factsOf(a).workdays == factsOf(b).workdays;
}

int nameOfCalendar(const QByteArray& payload)
{
    const QByteArray hash = sm3(calendarPrefix, {payload});
    quint32 number = 0;
    for (int i = 0; i < nameBytes; ++i) {
        number = number << 8 | quint8(hash[i]);
    }
    return firstCalendarName + int(number % quint32(pastCalendarNames - firstCalendarName));
}

// Who is to be believed, and how high above this office.
Result<std::map<QByteArray, int>> Calendars::heights()
{
    Units units(m_connection, m_own);
    std::map<QByteArray, int> above{{m_own, 0}};
    QByteArray at = m_own;
    for (int height = 1; height <= deepestTree; ++height) {
        const Result<QByteArray> superior = units.superiorOf(at);
        if (!superior) {
            return superior.error();
        }
        if (superior->isEmpty() || !above.emplace(*superior, height).second) {
            break;
        }
        at = *superior;
    }
    return above;
}

Result<std::vector<Calendars::Candidate>> Calendars::candidates()
{
    const Result<std::map<QByteArray, int>> above = heights();
    if (!above) {
        return above.error();
    }
    std::vector<Candidate> all;
    const Result<> read = m_connection.read(
        "SELECT c.office, c.payload, c.author, c.noted, (SELECT name FROM view_unit u WHERE u.office = c.office"
        " ORDER BY described DESC, stream LIMIT 1) FROM view_calendar c WHERE c.tag = ?"
        " ORDER BY c.lamport DESC, c.recorded DESC, c.entry DESC",
        {QString::fromLatin1(CalendarNoticed::tag)}, [&](const Row& row) {
            const auto height = above->find(row.bytes(0));
            NoticeFacts facts;
            if (height == above->end() || !decode(row.bytes(1), facts, Unknown::Skip)) {
                return;
            }
            Result<YearNotice> notice = noticeOf(facts);
            if (!notice) {
                return; // a newer program may know what to make of it
            }
            const NoticeFrom from = height->second == 0 ? NoticeFrom::Own : NoticeFrom::Above;
            all.push_back({{std::move(*notice), from, row.bytes(0), row.text(4), row.text(2), row.date(3), false},
                height->second});
        });
    if (!read) {
        return read.error();
    }
    for (const YearNotice& beside : m_besides) {
        all.push_back({{beside, NoticeFrom::Beside, {}, {}, {}, {}, false}, -1});
    }
    std::stable_sort(all.begin(), all.end(), [](const Candidate& a, const Candidate& b) {
        return std::pair(a.known.notice.year, -a.height) < std::pair(b.known.notice.year, -b.height);
    });
    for (std::size_t i = 0; i < all.size(); ++i) {
        all[i].known.counts = i == 0 || all[i - 1].known.notice.year != all[i].known.notice.year;
    }
    return all;
}

Result<std::optional<CalendarMeasured>> Calendars::brought()
{
    const Result<std::vector<Candidate>> all = candidates();
    if (!all) {
        return all.error();
    }
    CalendarMeasured measured;
    measured.base = m_base.version();
    for (const Candidate& one : *all) {
        const YearNotice* const ours = inForce(m_base, one.known.notice.year);
        if (one.known.counts && !(ours && sameDays(*ours, one.known.notice))) {
            measured.notices.push_back(factsOf(one.known.notice));
        }
    }
    return measured.notices.empty() ? std::optional<CalendarMeasured>() : std::optional(std::move(measured));
}

// What names stand for, by anybody: first what this office said, then those above it, then the others.
Result<std::vector<NamedCalendar>> Calendars::named()
{
    const Result<std::map<QByteArray, int>> above = heights();
    if (!above) {
        return above.error();
    }
    std::vector<std::pair<int, NamedCalendar>> all;
    const Result<> read = m_connection.read("SELECT office, payload FROM view_calendar WHERE tag = ? ORDER BY entry",
        {QString::fromLatin1(CalendarMeasured::tag)}, [&](const Row& row) {
            CalendarMeasured measured;
            if (!decode(row.bytes(1), measured, Unknown::Skip) || measured.base < 0 ||
                measured.base >= firstCalendarName) {
                return;
            }
            NamedCalendar named{nameOfCalendar(row.bytes(1)), int(measured.base), {}};
            for (const NoticeFacts& facts : measured.notices) {
                Result<YearNotice> notice = noticeOf(facts);
                if (!notice) {
                    return;
                }
                notice->since = named.name;
                named.notices.push_back(std::move(*notice));
            }
            const auto height = above->find(row.bytes(0));
            all.emplace_back(height == above->end() ? deepestTree + 1 : height->second, std::move(named));
        });
    if (!read) {
        return read.error();
    }
    std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<NamedCalendar> first;
    for (auto& [height, named] : all) {
        if (std::ranges::find(first, named.name, &NamedCalendar::name) == first.end()) {
            first.push_back(std::move(named));
        }
    }
    return first;
}

Result<WorkCalendar> Calendars::current()
{
    const Result<std::optional<CalendarMeasured>> more = brought();
    const Result<std::vector<NamedCalendar>> names = named();
    if (!more || !names) {
        return more ? names.error() : more.error();
    }
    NamedCalendar current;
    if (more->has_value()) {
        current.name = nameOfCalendar(encode(**more));
        for (const NoticeFacts& facts : (*more)->notices) {
            Result<YearNotice> notice = noticeOf(facts);
            if (!notice) {
                return notice.error();
            }
            current.notices.push_back(std::move(*notice));
        }
    }
    return m_base.withBrought(current, *names);
}

Result<std::vector<KnownNotice>> Calendars::known()
{
    Result<std::vector<Candidate>> all = candidates();
    if (!all) {
        return all.error();
    }
    std::vector<KnownNotice> notices;
    for (Candidate& one : *all) {
        notices.push_back(std::move(one.known));
    }
    for (const YearNotice& notice : m_base.notices()) {
        const bool last = inForce(m_base, notice.year) == &notice;
        const bool over = std::any_of(
            all->begin(), all->end(), [&](const Candidate& one) { return one.known.notice.year == notice.year; });
        if (last) {
            notices.push_back({notice, NoticeFrom::Program, {}, {}, {}, {}, !over});
        }
    }
    std::stable_sort(notices.begin(), notices.end(), [](const KnownNotice& a, const KnownNotice& b) {
        return std::pair(a.notice.year, !a.counts) < std::pair(b.notice.year, !b.counts);
    });
    return notices;
}

Result<bool> Calendars::isSaid(const QByteArray& payload)
{
    const auto said = m_connection.readOne("SELECT 1 FROM view_calendar WHERE office = ? AND tag = ? AND payload = ?",
        {m_own, QString::fromLatin1(CalendarMeasured::tag), payload}, [](const Row&) { return true; });
    return said ? Result<bool>(said->has_value()) : Result<bool>(said.error());
}

Result<QByteArray> Calendars::ownStream()
{
    const auto stream =
        m_connection.readOne("SELECT stream FROM view_calendar WHERE office = ? ORDER BY stream LIMIT 1", {m_own},
            [](const Row& row) { return row.bytes(0); });
    return stream ? Result<QByteArray>(stream->value_or(QByteArray())) : Result<QByteArray>(stream.error());
}

} // namespace xf
