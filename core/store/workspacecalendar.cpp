#include "core/base/fieldcodec.h"
#include "core/store/calendars.h"
#include "core/store/storeerrors.h"
#include "core/store/workspace.h"
#include "core/time/calendartext.h"
#include "core/time/deadlinerule.h"

#include <algorithm>
#include <future>
#include <set>
#include <span>

// The calendar that measures: notices brought in, and every clock they touch evaluated anew.
namespace xf {

namespace {

constexpr char tablesSetting[] = "views_tables";   // setting: version of the calendar that measured the views
constexpr char namesSetting[] = "views_calendars"; // setting: names of calendars that the views were measured with
constexpr std::size_t atOnce = 256; // cases read, folded and written together, between two looks whether to go on

MeasuredCase affectedFrom(const Row& row)
{
    return {row.integer(0), row.bytes(1), row.text(2)};
}

using Names = std::vector<NamedCalendar>;

// What only one of the two knows.
std::set<int> changedNames(const Names& before, const Names& after)
{
    std::set<int> names;
    for (const auto& [some, others] : {std::pair(&before, &after), std::pair(&after, &before)}) {
        for (const NamedCalendar& one : *some) {
            if (std::ranges::find(*others, one) == others->end()) {
                names.insert(one.name);
            }
        }
    }
    return names;
}

// A count of working days rests on every day from its start, any other on its last day and where that is moved to.
QByteArray firstDayOfInterest()
{
    QByteArray counted;
    for (const DeadlineRule& rule : allRules()) {
        switch (rule.unit) {
        case DayUnit::Calendar: counted += (counted.isEmpty() ? "'" : ",'") + QByteArray(rule.word) + '\''; break;
        case DayUnit::Working: break;
        }
    }
    return "CASE WHEN rule IN (" + counted + ") THEN due ELSE start END";
}

bool namesTables(const Event& event, int version)
{
    return std::visit(
        [&](const auto& one) {
            if constexpr (requires { one.tables; }) {
                return one.tables == version;
            } else {
                return false;
            }
        },
        event);
}

bool sameClock(const ClockRow& a, const ClockRow& b)
{
    return a.rule == b.rule && a.recipient == b.recipient && a.start == b.start && a.met == b.met &&
           a.assumed == b.assumed && a.office == b.office && a.sender == b.sender;
}

void compareDates(
    const MeasuredCase& one, std::vector<ClockRow> before, const std::vector<ClockRow>& after, CalendarChange& change)
{
    for (const ClockRow& clock : after) {
        const auto was =
            std::find_if(before.begin(), before.end(), [&](const ClockRow& other) { return sameClock(clock, other); });
        if (was == before.end()) {
            continue;
        }
        MovedDate date{one.stream, one.number, *was, clock};
        before.erase(was);
        if (date.moved() || date.before.provisional != date.after.provisional) {
            change.dates.push_back(std::move(date));
        }
    }
}

struct CaseRows
{
    const MeasuredCase* which = nullptr;
    std::vector<EntryLog::RawRow> rows;
};

Result<std::vector<CaseRows>> readCases(EntryLog& log, std::span<const MeasuredCase> cases)
{
    std::vector<CaseRows> all;
    all.reserve(cases.size());
    for (const MeasuredCase& one : cases) {
        Result<std::vector<EntryLog::RawRow>> rows = log.rowsOf(one.stream);
        if (!rows) {
            return rows.error();
        }
        all.push_back({&one, std::move(*rows)});
    }
    return all;
}

// Pure: rows in, clocks out.
std::vector<EvaluatedCase> evaluate(
    const std::vector<CaseRows>& cases, const WorkCalendar& calendar, const ClockChoices& choices)
{
    std::vector<EvaluatedCase> all;
    all.reserve(cases.size());
    for (const CaseRows& one : cases) {
        const Result<CaseHistory> past = toHistory(one.rows);
        if (!past) {
            all.push_back({one.which, past.error()});
            continue;
        }
        const std::optional<Case> folded = fold(*past);
        all.push_back({one.which, folded ? makeClockRows(*folded, calendar, choices) : std::vector<ClockRow>()});
    }
    return all;
}

// What says that a calendar in memory is still the file's: the setting that names its version, and the other names.
QString stateOf(const WorkCalendar& calendar)
{
    QStringList names;
    for (const NamedCalendar& one : calendar.named()) {
        names << QString::number(one.name);
    }
    return names.join(u' ');
}

} // namespace

Calendars Workspace::calendars()
{
    return {*m_database, m_identity.office, *m_options.calendar, m_options.besides};
}

Result<bool> Workspace::isCalendarCurrent()
{
    const auto measured = m_database->setting(QString::fromLatin1(tablesSetting));
    const auto names = m_database->setting(QString::fromLatin1(namesSetting));
    if (!measured || !names) {
        return measured ? names.error() : measured.error();
    }
    return measured->has_value() && (*measured)->toInt() == m_calendar.version() &&
           names->value_or(QVariant()).toString() == stateOf(m_calendar);
}

// Another program, or another connection of this one, may have brought a notice in; and what was brought in here may
// have been rolled back.
Result<> Workspace::reloadCalendar()
{
    const Result<bool> current = isCalendarCurrent();
    if (!current || *current) {
        return current ? Result<>() : Result<>(current.error());
    }
    Result<WorkCalendar> calendar = calendars().current();
    if (!calendar) {
        return calendar.error();
    }
    m_calendar = std::move(*calendar);
    return {};
}

const WorkCalendar& Workspace::calendar()
{
    static_cast<void>(reloadCalendar()); // a file that cannot be read now: what is known is the best there is
    return m_calendar;
}

Result<> Workspace::saveCalendarState()
{
    const Result<> version = m_database->setSetting(QString::fromLatin1(tablesSetting), m_calendar.version());
    return version ? m_database->setSetting(QString::fromLatin1(namesSetting), stateOf(m_calendar)) : version;
}

// Inside a transaction, after view_calendar or the tree of offices may have changed: what is now to be measured with,
// and every clock that this changes.
Result<CalendarChange> Workspace::refreshCalendar(const CalendarProgress& goOn)
{
    Result<WorkCalendar> next = calendars().current();
    if (!next) {
        return next.error();
    }
    if (next->version() == m_calendar.version() && next->named() == m_calendar.named()) {
        return CalendarChange();
    }
    const WorkCalendar before = std::exchange(m_calendar, std::move(*next));
    Result<CalendarChange> change = measureAnew(before, goOn);
    if (!change) {
        return change;
    }
    const Result<> saved = saveCalendarState();
    return saved ? change : Result<CalendarChange>(saved.error());
}

// Only what the two calendars see differently: a clock none of whose days they judge differently comes out the same,
// and so does a closed case, unless what its calendar was has only now been said.
Result<CalendarChange> Workspace::measureAnew(const WorkCalendar& before, const CalendarProgress& goOn)
{
    QByteArray where;
    SqlValues values;
    for (const auto& [from, to] : before.differences(m_calendar)) {
        where += (where.isEmpty() ? "(" : " OR (") + firstDayOfInterest() + " <= ? AND rolled >= ?)";
        values.emplace_back(to);
        values.emplace_back(from);
    }
    QByteArray sql = "SELECT case_id, stream, number FROM view_case WHERE conflicts > 0";
    if (!where.isEmpty()) {
        sql += " OR case_id IN (SELECT case_id FROM view_clock WHERE " + where + ")";
    }
    for (const int name : changedNames(before.named(), m_calendar.named())) {
        sql += " OR tables = " + QByteArray::number(name);
    }
    const auto affected = m_database->readAll(QByteArray(sql + " ORDER BY case_id").constData(), values, affectedFrom);
    if (!affected) {
        return affected.error();
    }
    return measure(*affected, goOn);
}

// Every case, as after another choice of how clocks are measured.
Result<CalendarChange> Workspace::chooseClocks(Setting which, const QString& typed, const CalendarProgress& goOn)
{
    const Result<QString> value = checkedSetting(which, typed);
    if (!value) {
        return value.error();
    }
    Result<Transaction> transaction = Transaction::begin(*m_database);
    if (!transaction) {
        return transaction.error();
    }
    if (const Result<> known = reloadCalendar(); !known) {
        return known.error();
    }
    if (const Result<> saved = m_database->setSetting(wordKey(which), *value); !saved) {
        return saved.error();
    }
    const auto all =
        m_database->readAll("SELECT case_id, stream, number FROM view_case ORDER BY case_id", {}, affectedFrom);
    if (!all) {
        return all.error();
    }
    Result<CalendarChange> change = measure(*all, goOn);
    if (!change) {
        return change;
    }
    const Result<> committed = transaction->commit();
    return committed ? change : Result<CalendarChange>(committed.error());
}

// In the order in which the entries lie in the file: any other would read its pages again and again. Two threads, as
// half of the work is SQLite's and half is folding: while a batch is folded, the next is read and the last is written.
// Only this one touches the file.
Result<CalendarChange> Workspace::measure(const std::vector<MeasuredCase>& cases, const CalendarProgress& goOn)
{
    const ClockChoices choices = clockChoices();
    CalendarChange change;
    std::future<std::vector<EvaluatedCase>> folding; // joins when it goes out of scope
    for (std::size_t first = 0; first < cases.size() || folding.valid();) {
        if (goOn && !goOn(change.cases, qint64(cases.size()))) {
            return Error(storeStopped);
        }
        const std::size_t count = std::min(atOnce, cases.size() - first);
        Result<std::vector<CaseRows>> next = readCases(m_log, std::span(cases).subspan(first, count));
        if (!next) {
            return next.error();
        }
        first += count;
        const std::vector<EvaluatedCase> folded = folding.valid() ? folding.get() : std::vector<EvaluatedCase>();
        if (!next->empty()) {
            folding = std::async(
                std::launch::async, [&, rows = std::move(*next)] { return evaluate(rows, m_calendar, choices); });
        }
        for (const EvaluatedCase& one : folded) {
            ++change.cases;
            if (const Result<> written = keepClocks(one, change); !written) {
                return written.error();
            }
        }
    }
    std::ranges::stable_sort(change.dates, {}, &MovedDate::number);
    return change;
}

Result<> Workspace::keepClocks(const EvaluatedCase& one, CalendarChange& change)
{
    if (!one.clocks) { // it was told when it could not be read
        return isOfOneStream(one.clocks.error()) ? Result<>() : Result<>(one.clocks.error());
    }
    Result<std::vector<ClockRow>> was = readClockRows(*m_database, one.which->caseId);
    if (!was) {
        return was.error();
    }
    if (*one.clocks == *was) {
        return {};
    }
    if (const Result<> written = writeClockRows(*m_database, one.which->caseId, *was, *one.clocks); !written) {
        return written;
    }
    compareDates(*one.which, std::move(*was), *one.clocks, change);
    return {};
}

// Opening: the program, or the office that brought notices in, may know more than when the views were measured.
Result<> Workspace::catchUpCalendar()
{
    const auto measured = m_database->setting(QString::fromLatin1(tablesSetting));
    Result<WorkCalendar> current = calendars().current();
    if (!measured || !current) {
        return measured ? current.error() : measured.error();
    }
    const int version = measured->has_value() ? (*measured)->toInt() : -1;
    if (version < 0 || version == current->version() || !current->knowsVersion(version)) {
        return rebuild();
    }
    m_calendar = current->atVersion(version);
    Result<Transaction> transaction = Transaction::begin(*m_database);
    if (!transaction) {
        return transaction.error();
    }
    const Result<CalendarChange> change = refreshCalendar({});
    return change ? transaction->commit() : Result<>(change.error());
}

Result<std::vector<KnownNotice>> Workspace::calendarNotices()
{
    return calendars().known();
}

// What of a file is to be written; refuses what would change nothing.
Result<CalendarChange> Workspace::weighNotices(std::vector<YearNotice>& notices)
{
    const Result<std::vector<KnownNotice>> known = calendarNotices();
    if (!known) {
        return known.error();
    }
    CalendarChange change;
    std::vector<YearNotice> fresh;
    for (YearNotice& notice : notices) {
        const Result<YearNotice> checked = noticeOf(factsOf(notice));
        if (!checked) {
            return checked.error();
        }
        const auto counts = std::find_if(known->begin(), known->end(),
            [&](const KnownNotice& one) { return one.counts && one.notice.year == notice.year; });
        if (counts != known->end() && sameDays(counts->notice, notice)) {
            change.known.push_back(notice.year);
            continue;
        }
        if (counts != known->end() && counts->from == NoticeFrom::Above) {
            return Error(calendarFromAbove, {QString::number(notice.year), counts->officeName});
        }
        change.years.push_back(notice.year);
        fresh.push_back(std::move(notice));
    }
    if (fresh.empty()) {
        QStringList years;
        for (const int year : change.known) {
            years << QString::number(year);
        }
        return years.isEmpty() ? Error(calendarEmpty) : Error(calendarKnown, {years.join(u'、')});
    }
    notices = std::move(fresh);
    return change;
}

Result<CalendarChange> Workspace::noteCalendar(
    std::vector<YearNotice> notices, const QString& by, const CalendarProgress& goOn)
{
    if (!writable()) {
        return m_database->readOnlyReason().value_or(Error(storeReadOnly));
    }
    if (const std::optional<Error> refused = clockRefusal({})) {
        return *refused;
    }
    Result<Transaction> transaction = Transaction::begin(*m_database);
    if (!transaction) {
        return transaction.error();
    }
    if (const Result<> ready = beforeWriting(); !ready) {
        return ready.error();
    }
    const Result<CalendarChange> weighed = weighNotices(notices);
    if (!weighed) {
        return weighed;
    }
    for (const YearNotice& notice : notices) {
        const Result<> said = sayOfCalendar(QString::fromLatin1(CalendarNoticed::tag), CalendarNoticed::version,
            encode(factsOf(notice)), by.isEmpty() ? m_identity.clerk : by);
        if (!said) {
            return said.error();
        }
    }
    Result<CalendarChange> change = refreshCalendar(goOn);
    if (!change) {
        return change;
    }
    change->years = weighed->years;
    change->known = weighed->known;
    if (const Result<> committed = transaction->commit(); !committed) {
        return committed.error();
    }
    afterWriting();
    return change;
}

// Into this office's calendar stream, which its first entry begins.
Result<> Workspace::sayOfCalendar(const QString& tag, qint64 version, const QByteArray& payload, const QString& by)
{
    const Result<QByteArray> own = calendars().ownStream();
    const Result<Stream> stream = !own             ? Result<Stream>(own.error())
                                  : own->isEmpty() ? Result<Stream>(Stream())
                                                   : m_log.load(*own);
    if (!stream) {
        return stream.error();
    }
    const Result<Entry> entry =
        seal(*stream, {QString::fromLatin1(registryKind), m_options.clock->today(), by, tag, version, false, payload});
    if (!entry) {
        return entry.error();
    }
    const Result<qint64> added = m_log.add(*entry);
    return added ? projectRegistry(entry->streamId(), {entry->id}) : Result<>(added.error());
}

// Before a step that names the calendar it was measured with: what that name stands for, once.
Result<> Workspace::sayWhatMeasures(const std::vector<Planned>& planned, const QString& by)
{
    const bool named = m_calendar.version() >= firstCalendarName &&
                       std::any_of(planned.begin(), planned.end(),
                           [&](const Planned& one) { return namesTables(one.event, m_calendar.version()); });
    if (!named) {
        return {};
    }
    Calendars all = calendars();
    const Result<std::optional<CalendarMeasured>> brought = all.brought();
    if (!brought) {
        return brought.error();
    }
    const QByteArray payload = brought->has_value() ? encode(**brought) : QByteArray();
    if (payload.isEmpty() || nameOfCalendar(payload) != m_calendar.version()) {
        return Error(storeCheckFailed, {QString::fromLatin1(CalendarMeasured::tag)});
    }
    const Result<bool> said = all.isSaid(payload);
    if (!said || *said) {
        return said ? Result<>() : Result<>(said.error());
    }
    const Result<> done =
        sayOfCalendar(QString::fromLatin1(CalendarMeasured::tag), CalendarMeasured::version, payload, by);
    if (!done) {
        return done;
    }
    const Result<CalendarChange> noted = refreshCalendar({});
    return noted ? Result<>() : Result<>(noted.error());
}

} // namespace xf
