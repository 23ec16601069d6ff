#include "core/time/workcalendar.h"

#include "core/time/daycount.h"

#include <algorithm>
#include <array>
#include <set>
#include <tuple>

namespace xf {

namespace {

constexpr int november = 11; // by its beginning the next year's notice has been said, or is about to be
constexpr int december = 12;
constexpr int firstMovableDay = 28; // of December; 2011-12-31, 2018-12-29 and -31 were moved by the next year's notice

struct FixedHoliday
{
    int month;
    int day;
    int firstYear;
    int lastYear;
    const char16_t* name;
};

constexpr int always = 9999;

// 全国年节及纪念日放假办法, the days that have a fixed date, as the texts of 1949, 1999, 2007 and 2024 give them.
constexpr std::array fixedHolidays{
    FixedHoliday{1, 1, 1949, always, u"元旦"},
    FixedHoliday{5, 1, 1949, always, u"劳动节"},
    FixedHoliday{5, 2, 2000, 2007, u"劳动节"},
    FixedHoliday{5, 2, 2025, always, u"劳动节"},
    FixedHoliday{5, 3, 2000, 2007, u"劳动节"},
    FixedHoliday{10, 1, 1949, always, u"国庆节"},
    FixedHoliday{10, 2, 1949, always, u"国庆节"},
    FixedHoliday{10, 3, 1999, always, u"国庆节"},
};

const FixedHoliday* fixedHoliday(Date date)
{
    const int year = date.year();
    const int month = date.month();
    const int day = date.day();
    const auto* const found = std::ranges::find_if(fixedHolidays, [&](const FixedHoliday& holiday) {
        return holiday.month == month && holiday.day == day && holiday.firstYear <= year && year <= holiday.lastYear;
    });
    return found == fixedHolidays.end() ? nullptr : found;
}

bool mayName(const YearNotice& notice, Date date)
{
    return date.isValid() &&
           (date.year() == notice.year || (date.year() == notice.year - 1 && date.month() == december));
}

Result<> checkWorkday(Date date)
{
    if (!isWeekend(date)) {
        return Error(calendarWorkdayNoWeekend, {date.iso()});
    }
    if (const FixedHoliday* holiday = fixedHoliday(date)) {
        return Error(calendarWorkdayIsFixed, {date.iso(), QString::fromUtf16(holiday->name)});
    }
    return {};
}

Result<> check(const YearNotice& notice)
{
    const QString year = QString::number(notice.year);
    if (!Date::fromYmd(notice.year, 1, 1).isValid() || notice.since < 1 || notice.source.isEmpty()) {
        return Error(calendarBadNotice, {year});
    }
    std::vector<Date> days = notice.workdays;
    for (const auto& [date, name] : notice.holidays) {
        days.push_back(date);
    }
    std::set<Date> seen;
    for (const Date date : days) {
        if (!mayName(notice, date)) {
            return Error(calendarForeignDay, {date.iso(), year});
        }
        if (!seen.insert(date).second) {
            return Error(calendarDayTwice, {date.iso(), year});
        }
    }
    for (const Date date : notice.workdays) {
        if (Result<> checked = checkWorkday(date); !checked) {
            return checked;
        }
    }
    return {};
}

std::vector<YearNotice> brought(const NamedCalendar& named)
{
    std::vector<YearNotice> notices = named.notices;
    for (YearNotice& notice : notices) {
        notice.since = named.name;
    }
    return notices;
}

bool earlier(const YearNotice& left, const YearNotice& right)
{
    return std::tie(left.since, left.year) < std::tie(right.since, right.year);
}

} // namespace

Result<WorkCalendar> WorkCalendar::fromNotices(std::vector<YearNotice> notices)
{
    std::set<std::pair<int, int>> seen;
    for (const YearNotice& notice : notices) {
        if (Result<> checked = check(notice); !checked) {
            return checked.error();
        }
        if (!seen.insert({notice.year, notice.since}).second) {
            return Error(calendarYearTwice, {QString::number(notice.year), QString::number(notice.since)});
        }
    }
    std::ranges::sort(notices, earlier);
    return WorkCalendar(std::move(notices));
}

WorkCalendar::WorkCalendar(std::vector<YearNotice> checked)
    : m_notices(std::move(checked))
{
    for (const YearNotice& notice : m_notices) {
        m_inForce[notice.year] = notice.since; // sorted by since: the last one stays
    }
    for (const YearNotice& notice : m_notices) {
        if (m_inForce.at(notice.year) != notice.since) {
            continue;
        }
        for (const auto& [date, name] : notice.holidays) {
            m_days[date] = {false, name};
        }
        for (const Date date : notice.workdays) {
            m_days[date] = {true, {}};
        }
    }
}

int WorkCalendar::version() const
{
    return m_notices.empty() ? 0 : m_notices.back().since;
}

Result<WorkCalendar> WorkCalendar::withBrought(
    const NamedCalendar& current, const std::vector<NamedCalendar>& others) const
{
    std::vector<YearNotice> notices = m_notices;
    for (YearNotice notice : current.notices) {
        notice.since = current.name;
        notices.push_back(std::move(notice));
    }
    Result<WorkCalendar> made = fromNotices(std::move(notices));
    if (!made) {
        return made;
    }
    for (const NamedCalendar& other : others) {
        if (other.name != current.name && fromNotices(brought(other))) {
            made->m_named.push_back(other);
        }
    }
    return made;
}

const NamedCalendar* WorkCalendar::called(int name) const
{
    const auto found = std::ranges::find(m_named, name, &NamedCalendar::name);
    return found == m_named.end() ? nullptr : &*found;
}

bool WorkCalendar::knowsVersion(int version) const
{
    const auto counted = [](int one) { return one < firstCalendarName; };
    const bool ours = std::ranges::any_of(
        m_notices, [&](const YearNotice& notice) { return counted(notice.since) && notice.since >= version; });
    return version == this->version() || (counted(version) ? version == 0 || ours : called(version) != nullptr);
}

WorkCalendar WorkCalendar::atVersion(int version) const
{
    if (version == this->version() || !knowsVersion(version)) {
        return *this;
    }
    const NamedCalendar* const named = called(version);
    const int base = named ? named->base : version;
    std::vector<YearNotice> known;
    std::ranges::copy_if(
        m_notices, std::back_inserter(known), [base](const YearNotice& notice) { return notice.since <= base; });
    for (YearNotice& notice : named ? brought(*named) : std::vector<YearNotice>()) {
        known.push_back(std::move(notice));
    }
    std::ranges::sort(known, earlier);
    return WorkCalendar(std::move(known));
}

std::vector<std::pair<Date, Date>> WorkCalendar::differences(const WorkCalendar& other) const
{
    std::set<int> years;
    for (const WorkCalendar* calendar : {this, &other}) {
        for (const auto& [year, since] : calendar->m_inForce) {
            years.insert({year - 1, year}); // a notice may speak of the December before
        }
    }
    std::vector<std::pair<Date, Date>> runs;
    for (const int year : years) {
        for (Date date = Date::fromYmd(year, 1, 1); date.isValid() && date.year() == year; date = date.plusDays(1)) {
            if (isRestDay(date) == other.isRestDay(date) && isProvisional(date) == other.isProvisional(date)) {
                continue;
            }
            if (!runs.empty() && runs.back().second.plusDays(1) == date) {
                runs.back().second = date;
            } else {
                runs.emplace_back(date, date);
            }
        }
    }
    return runs;
}

DayReason WorkCalendar::reason(Date date) const
{
    if (const auto found = m_days.find(date); found != m_days.end()) {
        return {found->second.works ? DayKind::WorkingWeekend : DayKind::Holiday, found->second.name};
    }
    if (const FixedHoliday* holiday = fixedHoliday(date)) {
        return {DayKind::FixedHoliday, QString::fromUtf16(holiday->name)};
    }
    return {isWeekend(date) ? DayKind::Weekend : DayKind::Workday, {}};
}

bool WorkCalendar::isRestDay(Date date) const
{
    switch (reason(date).kind) {
    case DayKind::Workday:
    case DayKind::WorkingWeekend: return false;
    case DayKind::Weekend:
    case DayKind::Holiday:
    case DayKind::FixedHoliday: return true;
    }
    return false;
}

bool WorkCalendar::isProvisional(Date date) const
{
    const int year = date.year();
    const bool movable = date.month() == december && date.day() >= firstMovableDay;
    return !hasNotice(year) || (movable && !hasNotice(year + 1));
}

int WorkCalendar::lastYear() const
{
    return m_inForce.empty() ? 0 : m_inForce.rbegin()->first;
}

std::optional<int> WorkCalendar::missingNotice(Date today) const
{
    if (!today.isValid()) {
        return std::nullopt;
    }
    if (!hasNotice(today.year())) {
        return today.year();
    }
    const bool late = today.month() >= november && !hasNotice(today.year() + 1);
    return late ? std::optional(today.year() + 1) : std::nullopt;
}

Date WorkCalendar::nextWorkingDayOnOrAfter(Date date) const
{
    while (date.isValid() && isRestDay(date)) {
        date = date.plusDays(1);
    }
    return date;
}

Date WorkCalendar::addWorkingDays(Date date, int count) const
{
    for (int counted = 0; counted < count && date.isValid(); ++counted) {
        date = nextWorkingDayOnOrAfter(date.plusDays(1));
    }
    return date;
}

int WorkCalendar::workingDaysBetween(Date from, Date to) const
{
    if (!from.isValid() || !to.isValid()) {
        return 0;
    }
    int count = 0;
    for (Date date = from; date < to;) {
        date = date.plusDays(1);
        count += isWorkingDay(date) ? 1 : 0;
    }
    return count;
}

} // namespace xf
