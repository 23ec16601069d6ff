#include "core/store/projection.h"

#include "core/cases/overlays.h"
#include "core/registry/casenumber.h"
#include "core/store/search.h"

namespace xf {

ClockRow makeClockRow(const ObligationClock& clock)
{
    ClockRow row;
    row.rule = ruleWord(clock.rule);
    row.recipient = clock.recipientName;
    row.start = clock.start;
    row.due = clock.due;
    row.rolled = clock.rolled;
    row.last = clock.last;
    row.met = clock.met;
    row.issued = clock.issued;
    row.posted = clock.posted;
    row.duty = isOfOffice(clock); // what a review organ owes is on nobody's board here
    row.provisional = clock.provisional;
    row.assumed = clock.assumed;
    row.lapses = lapses(clock);
    row.office = clock.office;
    row.officeName = clock.officeName;
    row.sender = clock.sender;
    return row;
}

std::optional<ObligationClock> clockOf(const ClockRow& row)
{
    const std::optional<RuleId> rule = ruleFromWord(row.rule);
    if (!rule) {
        return std::nullopt;
    }
    ObligationClock clock;
    clock.rule = *rule;
    clock.recipientName = row.recipient;
    clock.start = row.start;
    clock.due = row.due;
    clock.rolled = row.rolled;
    clock.last = row.last;
    clock.met = row.met;
    clock.issued = row.issued;
    clock.posted = row.posted;
    clock.provisional = row.provisional;
    clock.assumed = row.assumed;
    clock.office = row.office;
    clock.officeName = row.officeName;
    clock.sender = row.sender;
    return clock;
}

QString searchTextOf(const Case& folded)
{
    QStringList parts{folded.number, folded.matter.sourceNumber, folded.matter.subject, folded.matter.text,
        folded.matter.place, folded.matter.contentLabel};
    for (const Element<Petitioner>& element : folded.petitioners) {
        if (!element.removed) {
            parts << element.value.name << element.value.phone;
        }
    }
    for (const Element<Demand>& element : folded.demands) {
        if (!element.removed && element.value.text != folded.matter.subject) {
            parts << element.value.text;
        }
    }
    for (const FileItem& item : folded.file) {
        const Decided* decided = std::get_if<Decided>(&item.event);
        if (decided && item.counts()) {
            parts << decided->number;
        }
        const Issued* issued = std::get_if<Issued>(&item.event);
        if (issued && item.counts()) {
            parts << issued->number;
        }
    }
    parts.removeAll(QString());
    return parts.join(u'\n');
}

namespace {

// How a closed case ended, by the last step that says so.
QString endingOf(const Case& folded)
{
    QString ending;
    for (const FileItem& item : folded.file) {
        const Concluded* concluded = std::get_if<Concluded>(&item.event);
        const Refused* refused = std::get_if<Refused>(&item.event);
        if (concluded && item.counts() && folded.state == State::Concluded) {
            const bool nobody = concluded->ending == Ending::Answered && folded.recipients().empty();
            ending = nobody ? QString() : wordKey(concluded->ending); // who is not known was answered nothing
        } else if (item.step == Step::Withdraw && item.counts() && folded.state == State::Concluded) {
            ending = wordKey(Ending::Withdrawn);
        } else if (refused && item.counts() && folded.state == State::Refused) {
            ending = wordKey(refused->ground);
        }
    }
    return ending;
}

// Of any track: what is measured by which is obligations' to say, this only tells who has to be asked again.
qint64 namedTables(const Case& folded)
{
    qint64 named = 0;
    for (const FileItem& item : folded.file) {
        std::visit(
            [&](const auto& event) {
                if constexpr (requires { event.tables; }) {
                    named = event.tables > 0 ? event.tables : named;
                }
            },
            item.event);
    }
    return named;
}

} // namespace

std::vector<ClockRow> makeClockRows(const Case& folded, const WorkCalendar& calendar, const ClockChoices& choices)
{
    std::vector<ClockRow> rows;
    for (const ObligationClock& clock : obligations(folded, calendar, Explain::No, choices)) {
        rows.push_back(makeClockRow(clock));
    }
    return rows;
}

CaseRow makeRow(const Case& folded, const WorkCalendar& calendar, const ClockChoices& choices)
{
    CaseRow row;
    row.stream = folded.id;
    row.number = folded.number;
    if (const std::optional<CaseNumber> number = CaseNumber::parse(folded.number)) {
        row.year = number->year;
        row.letter = number->letter;
        row.serial = number->serial;
    }
    row.petitioner = folded.petitionersName();
    row.subject = folded.matter.subject;
    row.state = wordKey(folded.state);
    row.received = folded.matter.received.isValid() ? folded.matter.received : folded.registeredOn;
    row.firstOn = folded.registeredOn;
    row.lastOn = folded.lastOn;
    if (!folded.matter.sourceNumber.isEmpty()) {
        row.sourceNumber = folded.matter.source + u'/' + folded.matter.sourceNumber;
    }
    row.conflicts = qint64(folded.conflicts.size());
    row.toCarry = folded.state == State::Void ? 0 : qint64(toCarryOut(folded).size());
    row.toReport = folded.state == State::Void ? 0 : qint64(urgentMissing(folded).size());
    row.entered = systemEntry(folded) != nullptr;
    row.tables = namedTables(folded);
    row.holder = folded.holder;
    row.holderName = folded.holderName;
    row.origin = folded.file.front().office;
    row.originName = folded.officeName;
    row.ending = endingOf(folded);
    row.people = personRows(folded);
    row.searchText = foldForSearch(searchTextOf(folded));
    row.clocks = makeClockRows(folded, calendar, choices);
    row.papers = makePaperRows(folded);
    return row;
}

namespace {

int dutyColumn(const ClockRow& clock)
{
    return !clock.duty ? 0 : clock.lapses ? 2 : 1;
}

Result<> writeClock(Connection& connection, qint64 caseId, int ordinal, const ClockRow& clock)
{
    static constexpr char sql[] = "INSERT INTO view_clock (case_id, ordinal, rule, recipient, start, due, rolled, last,"
                                  " met, issued, posted, duty, provisional, assumed, office, office_name, sender)"
                                  " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    return connection.run(sql, {caseId, ordinal, clock.rule, clock.recipient, clock.start, clock.due, clock.rolled,
                                   clock.last, clock.met, clock.issued, clock.posted, dutyColumn(clock),
                                   clock.provisional, clock.assumed, clock.office, clock.officeName, clock.sender});
}

Result<> changeClock(Connection& connection, qint64 caseId, int ordinal, const ClockRow& clock)
{
    static constexpr char sql[] =
        "UPDATE view_clock SET rule = ?, recipient = ?, start = ?, due = ?, rolled = ?, last = ?, met = ?, issued = ?,"
        " posted = ?, duty = ?, provisional = ?, assumed = ?, office = ?, office_name = ?, sender = ?"
        " WHERE case_id = ? AND ordinal = ?";
    return connection.run(sql, {clock.rule, clock.recipient, clock.start, clock.due, clock.rolled, clock.last,
                                   clock.met, clock.issued, clock.posted, dutyColumn(clock), clock.provisional,
                                   clock.assumed, clock.office, clock.officeName, clock.sender, caseId, ordinal});
}

// Answers whether the case was new. Two statements and not INSERT OR REPLACE: that one may have to undo part of itself,
// so SQLite makes a savepoint for it, and at each savepoint FTS5 writes out what it had gathered: a segment a case
// instead of one a transaction.
Result<bool> writeCase(Connection& connection, qint64 caseId, const CaseRow& row)
{
    static constexpr char insert[] =
        "INSERT INTO view_case (stream, number, year, letter, serial, petitioner, subject, state, received, first_on,"
        " last_on, source_number, conflicts, tables, ending, holder, holder_name, origin, origin_name, to_carry,"
        " to_report, entered, case_id)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (case_id) DO NOTHING";
    static constexpr char update[] =
        "UPDATE view_case SET stream = ?, number = ?, year = ?, letter = ?, serial = ?, petitioner = ?, subject = ?,"
        " state = ?, received = ?, first_on = ?, last_on = ?, source_number = ?, conflicts = ?, tables = ?,"
        " ending = ?, holder = ?, holder_name = ?, origin = ?, origin_name = ?, to_carry = ?, to_report = ?,"
        " entered = ? WHERE case_id = ?";
    const SqlValues values{row.stream, row.number, row.year, row.letter, row.serial, row.petitioner, row.subject,
        row.state, row.received, row.firstOn, row.lastOn, row.sourceNumber, row.conflicts, row.tables, row.ending,
        row.holder, row.holderName, row.origin, row.originName, row.toCarry, row.toReport, row.entered, caseId};
    const Result<qint64> inserted = connection.change(insert, values);
    if (!inserted || *inserted > 0) {
        return inserted ? Result<bool>(true) : Result<bool>(inserted.error());
    }
    const Result<> updated = connection.run(update, values);
    return updated ? Result<bool>(false) : Result<bool>(updated.error());
}

ClockRow clockFrom(const Row& row)
{
    ClockRow clock;
    clock.rule = row.text(0);
    clock.recipient = row.text(1);
    clock.start = row.date(2);
    clock.due = row.date(3);
    clock.rolled = row.date(4);
    clock.last = row.date(5);
    clock.met = row.date(6);
    clock.issued = row.date(7);
    clock.posted = row.date(8);
    clock.duty = row.integer(9) != 0;
    clock.lapses = row.integer(9) == 2;
    clock.provisional = row.flag(10);
    clock.assumed = row.flag(11);
    clock.office = row.bytes(12);
    clock.officeName = row.text(13);
    clock.sender = row.bytes(14);
    return clock;
}

CaseRow caseFrom(const Row& row)
{
    CaseRow made;
    made.stream = row.bytes(0);
    made.number = row.text(1);
    made.year = row.optionalInteger(2);
    made.letter = row.text(3);
    made.serial = row.optionalInteger(4);
    made.petitioner = row.text(5);
    made.subject = row.text(6);
    made.state = row.text(7);
    made.received = row.date(8);
    made.firstOn = row.date(9);
    made.lastOn = row.date(10);
    if (!row.isNull(11)) {
        made.sourceNumber = row.text(11);
    }
    made.conflicts = row.integer(12);
    made.tables = row.integer(13);
    made.ending = row.text(14);
    made.holder = row.bytes(15);
    made.holderName = row.text(16);
    made.origin = row.bytes(17);
    made.originName = row.text(18);
    made.toCarry = row.integer(19);
    made.toReport = row.integer(20);
    made.entered = row.flag(21);
    return made;
}

std::optional<QString> given(const QString& text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

Result<> writePeople(Connection& connection, qint64 caseId, const std::vector<PersonRow>& people)
{
    for (std::size_t i = 0; i < people.size(); ++i) {
        const PersonRow& person = people[i];
        const Result<> written =
            connection.run("INSERT INTO view_person (case_id, ordinal, name, phone, id_number, sound)"
                           " VALUES (?, ?, ?, ?, ?, ?)",
                {caseId, int(i), given(person.name), given(person.phone), given(person.idNumber), given(person.sound)});
        if (!written) {
            return written;
        }
    }
    return {};
}

Result<> insertClocks(Connection& connection, qint64 caseId, const std::vector<ClockRow>& clocks)
{
    for (std::size_t i = 0; i < clocks.size(); ++i) {
        if (const Result<> clock = writeClock(connection, caseId, int(i), clocks[i]); !clock) {
            return clock;
        }
    }
    return {};
}

// What stood under a case that was here before.
Result<> clearParts(Connection& connection, qint64 caseId)
{
    const Result<> clocks = connection.run("DELETE FROM view_clock WHERE case_id = ?", {caseId});
    return clocks ? connection.run("DELETE FROM view_person WHERE case_id = ?", {caseId}) : clocks;
}

} // namespace

Result<> writeRow(Connection& connection, qint64 caseId, const CaseRow& row)
{
    const Result<bool> fresh = writeCase(connection, caseId, row);
    if (!fresh) {
        return fresh.error();
    }
    if (!*fresh) {
        const Result<> cleared = clearParts(connection, caseId);
        if (!cleared) {
            return cleared;
        }
    }
    if (const Result<> clocks = insertClocks(connection, caseId, row.clocks); !clocks) {
        return clocks;
    }
    if (const Result<> papers = writePaperRows(connection, caseId, row.papers, *fresh); !papers) {
        return papers;
    }
    if (const Result<> people = writePeople(connection, caseId, row.people); !people) {
        return people;
    }
    return Search(connection).index(caseId, row.searchText);
}

Result<> writeClockRows(
    Connection& connection, qint64 caseId, const std::vector<ClockRow>& before, const std::vector<ClockRow>& clocks)
{
    if (before.size() != clocks.size()) {
        const Result<> cleared = connection.run("DELETE FROM view_clock WHERE case_id = ?", {caseId});
        return cleared ? insertClocks(connection, caseId, clocks) : cleared;
    }
    for (std::size_t i = 0; i < clocks.size(); ++i) { // mostly one of them is another one now
        const Result<> written =
            before[i] == clocks[i] ? Result<>() : changeClock(connection, caseId, int(i), clocks[i]);
        if (!written) {
            return written;
        }
    }
    return {};
}

Result<> eraseRow(Connection& connection, qint64 caseId)
{
    for (const char* sql : {"DELETE FROM view_case WHERE case_id = ?", "DELETE FROM view_paper WHERE case_id = ?"}) {
        if (const Result<> done = connection.run(sql, {caseId}); !done) {
            return done;
        }
    }
    const Result<> parts = clearParts(connection, caseId);
    return parts ? Search(connection).unindex(caseId) : parts;
}

Result<std::vector<ClockRow>> readClockRows(Connection& connection, qint64 caseId)
{
    return connection.readAll(
        "SELECT rule, recipient, start, due, rolled, last, met, issued, posted, duty,"
        " provisional, assumed, office, office_name, sender FROM view_clock WHERE case_id = ? ORDER BY ordinal",
        {caseId}, clockFrom);
}

Result<std::optional<CaseRow>> readRow(Connection& connection, qint64 caseId)
{
    auto row = connection.readOne("SELECT stream, number, year, letter, serial, petitioner, subject, state, received,"
                                  " first_on, last_on, source_number, conflicts, tables, ending, holder, holder_name,"
                                  " origin, origin_name, to_carry, to_report, entered"
                                  " FROM view_case WHERE case_id = ?",
        {caseId}, caseFrom);
    if (!row || !row->has_value()) {
        return row;
    }
    Result<std::vector<ClockRow>> clocks = readClockRows(connection, caseId);
    if (!clocks) {
        return clocks.error();
    }
    (*row)->clocks = std::move(*clocks);
    Result<std::vector<PaperRow>> papers = readPaperRows(connection, caseId);
    if (!papers) {
        return papers.error();
    }
    (*row)->papers = std::move(*papers);
    auto people =
        connection.readAll("SELECT name, phone, id_number, sound FROM view_person WHERE case_id = ? ORDER BY ordinal",
            {caseId}, [](const Row& found) {
                return PersonRow{found.text(0), found.text(1), found.text(2), found.text(3)};
            });
    if (!people) {
        return people.error();
    }
    (*row)->people = std::move(*people);
    const auto text = connection.readOne(
        "SELECT text FROM view_search WHERE case_id = ?", {caseId}, [](const Row& found) { return found.text(0); });
    if (!text) {
        return text.error();
    }
    (*row)->searchText = text->value_or(QString());
    return row;
}

} // namespace xf
