#include "core/store/workspace.h"

#include "core/registry/casenumber.h"
#include "core/store/handoff.h"
#include "core/store/similartext.h"
#include "core/store/storeerrors.h"
#include "core/store/units.h"

#include <QRegularExpression>
#include <QScopedValueRollback>

#include <algorithm>

// Commands in, lists out.
namespace xf {

Result<Changes> Workspace::execute(const Request& request)
{
    Result<std::vector<Changes>> changes = executeAll({request});
    return changes ? Result<Changes>(std::move(changes->front())) : Result<Changes>(changes.error());
}

Result<std::vector<Changes>> Workspace::executeAll(const std::vector<Request>& requests)
{
    return run(requests, {});
}

Result<Case> Workspace::rehearse(const Request& request)
{
    Q_ASSERT(!beginsCase(request.command) && !std::holds_alternative<IssuePaper>(request.command));
    if (!writable()) {
        return m_database->readOnlyReason().value_or(Error(storeReadOnly));
    }
    if (const std::optional<Error> refused = clockRefusal(request)) {
        return *refused;
    }
    Result<Loaded> loaded = loadFor(request);
    if (!loaded) {
        return loaded.error();
    }
    const Circumstances world = circumstances(request);
    const Result<std::vector<Planned>> planned = decide(&*loaded->folded, request.command, world);
    if (!planned) {
        return planned.error();
    }
    Stream& stream = loaded->stream;
    const QScopedValueRollback<qint64> numbers(m_seq); // of entries; none of these is kept
    for (const Planned& one : *planned) {
        Result<Entry> entry = seal(stream, sealingOf(one, world.author));
        if (!entry) {
            return entry.error();
        }
        stream.heads = {entry->id};
        stream.lamport = entry->envelope.lamport;
        stream.entries.push_back(std::move(*entry));
    }
    const Result<Stream> grown = orderStream(std::move(stream.entries));
    const Result<CaseHistory> history = grown ? toHistory(*grown) : Result<CaseHistory>(grown.error());
    if (!history) {
        return history.error();
    }
    std::optional<Case> folded = fold(*history);
    return folded ? Result<Case>(std::move(*folded))
                  : Result<Case>(Error(caseUnknown, {QString::fromLatin1(request.stream.toHex().left(8))}));
}

Result<std::vector<Changes>> Workspace::run(const std::vector<Request>& requests, const Compose& compose)
{
    if (!writable()) {
        return m_database->readOnlyReason().value_or(Error(storeReadOnly));
    }
    Result<Transaction> transaction = Transaction::begin(*m_database);
    if (!transaction) {
        return transaction.error();
    }
    if (const Result<> ready = beforeWriting(); !ready) {
        return ready.error();
    }
    std::vector<Changes> all;
    for (const Request& request : requests) {
        Result<Changes> changes = executeInside(request, compose);
        if (!changes) {
            return changes.error();
        }
        all.push_back(std::move(*changes));
        if (const Result<> finished = finishDraft(request, all.back().stream); !finished) {
            return finished.error();
        }
    }
    if (const Result<> committed = transaction->commit(); !committed) {
        return committed.error();
    }
    afterWriting();
    return all;
}

Result<> Workspace::finishDraft(const Request& request, const QByteArray& stream)
{
    if (!request.left.isEmpty()) {
        if (const Result<> kept = drafts().keepLeft(stream, request.left); !kept) {
            return kept;
        }
    }
    return request.draft.isEmpty() ? Result<>() : Drafts::drop(*m_database, request.draft);
}

// By code or by name. None where two are called so: who is meant is not for the program to say.
std::optional<UnitFacts> Workspace::unitCalled(const QString& codeOrName)
{
    const Result<std::vector<Unit>> units = handoff().units();
    std::optional<UnitFacts> found;
    for (const Unit& unit : units ? *units : std::vector<Unit>()) {
        if (unit.name.isEmpty() || (unit.code != codeOrName && unit.name != codeOrName)) {
            continue;
        }
        if (found) {
            return std::nullopt;
        }
        found = UnitFacts{unit.office, unit.name, unit.code, unit.kind == wordKey(OfficeKind::Bureau)};
    }
    return found;
}

Circumstances Workspace::circumstances(const Request& request)
{
    Circumstances made;
    made.today = m_options.clock->today();
    made.on = request.on.isValid() ? request.on : made.today;
    made.onGiven = request.on.isValid();
    made.calendar = &m_calendar;
    made.office = m_identity.office;
    made.bureau = m_identity.kind == OfficeKind::Bureau;
    made.officeName = m_identity.officeName;
    made.policies = policies();
    made.author = request.by.isEmpty() ? m_identity.clerk : request.by;
    made.nextNumber = [this](Date on) { return nextNumber(on); };
    made.units = [this](const QString& codeOrName) { return unitCalled(codeOrName); };
    made.paperNumber = [this](const QString& prefix, Date date, std::optional<qint64> wanted) {
        return takePaperNumber(prefix, date, wanted);
    };
    return made;
}

Result<Changes> Workspace::executeInside(const Request& request, const Compose& compose)
{
    if (const ImportMessage* message = std::get_if<ImportMessage>(&request.command)) {
        Result<std::optional<Changes>> known = takenOver(*message);
        if (!known || known->has_value()) {
            return known ? Result<Changes>(std::move(**known)) : Result<Changes>(known.error());
        }
    }
    if (const std::optional<Error> refused = clockRefusal(request)) {
        return *refused;
    }
    Result<Loaded> loaded = loadFor(request);
    if (!loaded) {
        return loaded.error();
    }
    Circumstances world = circumstances(request);
    world.compose = compose;
    const Result<std::vector<Planned>> planned =
        decide(loaded->folded ? &*loaded->folded : nullptr, request.command, world);
    if (!planned) {
        return planned.error();
    }
    if (const AttachFile* file = std::get_if<AttachFile>(&request.command)) {
        if (const Result<> noted = noteBlob(*file); !noted) {
            return noted.error();
        }
    }
    if (const Result<> said = sayWhatMeasures(*planned, world.author); !said) {
        return said.error();
    }
    const std::size_t before = loaded->stream.entries.size();
    Result<Stream> grown = append(std::move(loaded->stream), *planned, world.author);
    if (!grown) {
        return grown.error();
    }
    const Result<Case> after = projectStream(*grown);
    if (!after) {
        return after.error();
    }
    Changes changes{after->id, after->number, after->state, {}};
    for (std::size_t i = before; i < grown->entries.size(); ++i) {
        changes.entries.push_back(grown->entries[i].id); // ours saw all others, so they come last in fold order
    }
    if (const Result<> spread = spreadOwn(after->id, changes.entries); !spread) {
        return spread.error();
    }
    return changes;
}

// A clock that went back would date what is done now before what was done: only a person who stands by today's day and
// names the business date goes on. A typed day is taken at its word, unless it is from before the regulation was in
// force, as a dead battery has it. Messages taken over carry their own dates.
std::optional<Error> Workspace::clockRefusal(const Request& request) const
{
    if (m_clockFault && !(m_options.trustToday && request.on.isValid())) {
        return m_clockFault;
    }
    static const Date inForce = Date::fromYmd(2022, 5, 1);
    const Date today = m_options.clock->today();
    const bool dated = request.on.isValid() || std::holds_alternative<ImportMessage>(request.command);
    if (m_options.trustToday && !dated && today < inForce && today < m_newestDay) {
        return Error(clockBehind, {today.chinese(), m_newestDay.chinese()});
    }
    return std::nullopt;
}

// The stream a command is about and the case it folds to; both empty for a command that begins one.
Result<Workspace::Loaded> Workspace::loadFor(const Request& request)
{
    Loaded loaded;
    if (beginsCase(request.command)) {
        return loaded;
    }
    Result<Stream> stream = m_log.load(request.stream);
    if (!stream) {
        return stream.error();
    }
    const Result<CaseHistory> history = toHistory(*stream);
    if (!history) {
        return history.error();
    }
    loaded.folded = fold(*history);
    if (!loaded.folded) {
        return Error(caseUnknown, {QString::fromLatin1(request.stream.toHex().left(8))});
    }
    loaded.stream = std::move(*stream);
    return loaded;
}

Workspace::Sealing Workspace::sealingOf(const Planned& planned, const QString& author)
{
    const EventInfo& info = infoOf(planned.event);
    return {QString::fromLatin1(caseKind), planned.on, author, QString::fromLatin1(info.tag), info.version,
        info.critical, encodeEvent(planned.event)};
}

Result<Entry> Workspace::seal(const Stream& stream, const Sealing& sealing)
{
    const Moment now = m_options.clock->now();
    Envelope envelope;
    if (stream.isEmpty()) {
        envelope.kind = sealing.kind;
    } else {
        envelope.stream = stream.entries.front().id;
        envelope.seen = stream.heads;
    }
    envelope.lamport = stream.lamport + 1;
    envelope.office = m_identity.office;
    envelope.node = m_identity.node;
    envelope.incarnation = m_identity.incarnation;
    envelope.seq = ++m_seq;
    envelope.author = sealing.author;
    envelope.recordedAt = now.utcSeconds;
    envelope.recordedOffset = now.offsetMinutes;
    envelope.on = sealing.on;
    envelope.tag = sealing.tag;
    envelope.version = sealing.version;
    envelope.critical = sealing.critical;
    return makeEntry(std::move(envelope), sealing.payload, m_options.random->bytes(int(saltBytes)));
}

Result<Stream> Workspace::append(Stream stream, const std::vector<Planned>& planned, const QString& author)
{
    for (const Planned& one : planned) {
        Result<Entry> entry = seal(stream, sealingOf(one, author));
        if (!entry) {
            return entry.error();
        }
        if (const Result<qint64> added = m_log.add(*entry); !added) {
            return added.error();
        }
        stream.heads = {entry->id}; // it has seen all others; put in order once, after the last
        stream.lamport = entry->envelope.lamport;
        stream.entries.push_back(std::move(*entry));
    }
    return orderStream(std::move(stream.entries));
}

// Above everything this file, its floor and the record outside of it know of this book.
Result<QString> Workspace::nextNumber(Date on)
{
    if (const Result<> allowed = checkNumbering(); !allowed) {
        return allowed.error();
    }
    CaseNumber number{m_identity.officeCode, on.year(), m_identity.letter, 0};
    // Of this office: every office has a letter A. From the greatest down, so that the first is nearly always it.
    const auto known = m_database->readOne(
        "SELECT serial FROM view_case WHERE year = ? AND letter = ? AND origin = ? ORDER BY serial DESC LIMIT 1",
        {number.year, number.letter, m_identity.office},
        [](const Row& row) { return row.optionalInteger(0).value_or(0); });
    const auto floor = m_database->readOne("SELECT last FROM local_number WHERE series = ?", {number.book()},
        [](const Row& row) { return row.integer(0); });
    if (!known || !floor) {
        return known ? floor.error() : known.error();
    }
    qint64 remembered = 0;
    if (m_record && m_record->numbers.contains(number.book())) {
        remembered = m_record->numbers.at(number.book());
    }
    number.serial = std::max({known->value_or(0), floor->value_or(0), remembered}) + 1;
    if (const Result<> raised = raiseNumber(number.book(), number.serial); !raised) {
        return raised.error();
    }
    return number.text();
}

Result<> Workspace::raiseNumber(const QString& book, qint64 last)
{
    return m_database->run("INSERT INTO local_number (series, last) VALUES (?, ?)"
                           " ON CONFLICT (series) DO UPDATE SET last = max(last, excluded.last)",
        {book, last});
}

Result<> Workspace::project(const QByteArray& streamId)
{
    const Result<Stream> stream = m_log.load(streamId);
    if (!stream) {
        return stream.error();
    }
    if (stream->isEmpty()) {
        return {};
    }
    if (stream->entries.front().envelope.kind != QLatin1String(caseKind)) {
        return writeProjection(*stream, nullptr); // a registry stream, or a kind a newer program knows
    }
    const Result<CaseHistory> history = toHistory(*stream);
    const std::optional<Case> folded = history ? fold(*history) : std::nullopt;
    const Result<> written = writeProjection(*stream, folded ? &*folded : nullptr);
    return written && !history ? Result<>(history.error()) : written;
}

// What the hand-off asks of the stream, and its row in the lists where it is a case that can be read.
Result<> Workspace::writeProjection(const Stream& stream, const Case* folded)
{
    const Result<qint64> position = m_log.positionOf(stream.entries.front().id);
    if (!position) {
        return position.error();
    }
    const StreamRow row = makeStreamRow(stream, *position, folded, m_options.namedBesides);
    const Result<> written = writeStreamRow(*m_database, row);
    return written && folded ? writeRow(*m_database, *position, makeRow(*folded, m_calendar, clockChoices())) : written;
}

// One case that cannot be read must not hide the others.
Result<> Workspace::projectIfReadable(const QByteArray& streamId)
{
    const Result<> done = project(streamId);
    if (!done && isOfOneStream(done.error())) {
        noteUnreadable(streamId);
        return {};
    }
    return done;
}

void Workspace::noteUnreadable(const QByteArray& stream)
{
    const Error notice(caseUnreadable, {QString::fromLatin1(stream.toHex().left(8))});
    if (std::find(m_notices.begin(), m_notices.end(), notice) == m_notices.end()) {
        m_notices.push_back(notice);
    }
}

// Checked before it is committed: what will be read is what was meant. toHistory decodes the very bytes that went in,
// encodes them again and compares.
Result<Case> Workspace::projectStream(const Stream& stream)
{
    const Result<CaseHistory> history = toHistory(stream);
    if (!history) {
        return Error(storeCheckFailed, {stream.entries.back().envelope.tag});
    }
    std::optional<Case> folded = fold(*history);
    if (!folded) {
        return Error(storeCheckFailed, {stream.entries.back().envelope.tag});
    }
    if (const Result<> written = writeProjection(stream, &*folded); !written) {
        return written.error();
    }
    return std::move(*folded);
}

Result<QByteArray> Workspace::findCase(const QString& typed)
{
    const QString name = typed.trimmed();
    auto found = m_database->readAll(
        "SELECT stream FROM view_case WHERE number = ?", {name}, [](const Row& row) { return row.bytes(0); });
    if (!found) {
        return found.error();
    }
    static const QRegularExpression idForm(QStringLiteral("^[0-9A-Fa-f]{8,64}$"));
    if (found->empty() && idForm.match(name).hasMatch()) {
        const QByteArray least = QByteArray::fromHex(name.toLatin1().leftJustified(64, '0'));
        const QByteArray most = QByteArray::fromHex(name.toLatin1().leftJustified(64, 'f'));
        // In the journal, not the view: a case that cannot be read has no row, but an id and a reason.
        // A sealed stream is no case and answers to no name.
        found = m_database->readAll("SELECT e.stream FROM entry_log e LEFT JOIN view_stream v ON v.stream = e.stream"
                                    " WHERE e.id = e.stream AND e.id BETWEEN ? AND ? AND coalesce(v.kind, '') <> ?",
            {least, most, QString::fromLatin1(sealedKind)}, [](const Row& row) { return row.bytes(0); });
        if (!found) {
            return found.error();
        }
    }
    if (found->empty()) {
        return Error(caseUnknown, {typed});
    }
    if (found->size() > 1) {
        QStringList ids;
        for (const QByteArray& stream : *found) {
            ids << QString::fromLatin1(stream.toHex().left(8));
        }
        return Error(caseAmbiguous, {typed, ids.join(u' ')});
    }
    return found->front();
}

Result<CaseHistory> Workspace::history(const QByteArray& stream)
{
    const Result<Stream> loaded = m_log.load(stream);
    return loaded ? toHistory(*loaded) : Result<CaseHistory>(loaded.error());
}

Result<std::vector<CaseListRow>> Workspace::list(const CaseQuery& query)
{
    Result<Transaction> snapshot = Transaction::begin(*m_database, Transaction::Kind::Read);
    if (!snapshot) {
        return snapshot.error();
    }
    if (const Result<> known = reloadCalendar(); !known) {
        return known.error();
    }
    const FoldAsOf foldAsOf = [this, choices = clockChoices()](
                                  const QByteArray& stream, Date day) -> Result<std::optional<CaseRow>> {
        const Result<CaseHistory> past = history(stream);
        if (!past && isOfOneStream(past.error())) {
            noteUnreadable(stream);
            return std::optional<CaseRow>();
        }
        if (!past) {
            return past.error();
        }
        const std::optional<Case> folded = fold(*past, day);
        return folded ? std::optional<CaseRow>(makeRow(*folded, m_calendar, choices)) : std::nullopt;
    };
    return listCases(*m_database, query, foldAsOf);
}

Result<std::optional<Changes>> Workspace::takenOver(const ImportMessage& message)
{
    return m_database->readOne("SELECT stream, number, state FROM view_case WHERE source_number = ?",
        {QString(message.source + u'/' + message.number)}, [](const Row& row) {
            const WordInfo* state = findWord(wordsOf<State>(), QStringView(row.text(2)));
            return Changes{row.bytes(0), row.text(1), state ? State(state->value) : State::Registered, {}};
        });
}

Result<std::vector<EarlierCase>> Workspace::earlierCases(const PersonHint& hint, int limit)
{
    return findEarlierCases(*m_database, hint, limit);
}

// A case that cannot be read is shown as its row has it, with the proposal of a new matter: nothing can be said of it.
Result<std::vector<SimilarCase>> Workspace::similarCases(const SimilarHint& hint, Date today, int limit)
{
    Result<std::vector<SimilarCase>> found = findSimilarCases(*m_database, hint, limit);
    if (!found) {
        return found;
    }
    const bool compared = isComparable(hint.text, hint.place);
    Units tree(*m_database, m_identity.office);
    std::vector<SimilarCase> kept;
    for (SimilarCase& one : *found) {
        const Result<CaseHistory> past = history(one.earlier.stream);
        const std::optional<Case> folded = past ? fold(*past) : std::nullopt;
        if (!folded) {
            kept.push_back(one);
            continue;
        }
        if (folded->matter.category == Category::Accusation || folded->matter.purpose == Purpose::Accuse) {
            continue; // 30.3; not even in what a newer program wrote
        }
        const bool here = folded->holder == m_identity.office;
        const Result<bool> below = here ? Result<bool>(false) : tree.isAbove(m_identity.office, folded->holder);
        if (!below) {
            return below.error();
        }
        one.facts = earlierFacts(
            *folded, obligations(*folded, calendar(), Explain::No, clockChoices()), m_identity.office, *below, today);
        const SameMatter matter = one.byText ? SameMatter::Alike
                                  : compared ? SameMatter::Unlike
                                             : SameMatter::NotCompared;
        one.proposal = proposeFor(one.facts, one.samePerson(), matter);
        kept.push_back(one);
    }
    return kept;
}

Result<std::vector<qint64>> Workspace::listIds(const ListQuery& query)
{
    ListQuery asked = query;
    if (asked.dutiesOf.isEmpty()) {
        asked.dutiesOf = asked.holder.isEmpty() ? m_identity.office : asked.holder;
    }
    return listCaseIds(*m_database, asked);
}

Result<std::vector<ListedCase>> Workspace::listRows(const std::vector<qint64>& ids)
{
    return listCaseRows(*m_database, ids);
}

Result<std::vector<ListedCase>> Workspace::listRow(const QByteArray& stream)
{
    const auto id = m_database->readAll(
        "SELECT case_id FROM view_case WHERE stream = ?", {stream}, [](const Row& row) { return row.integer(0); });
    return id ? listCaseRows(*m_database, *id) : Result<std::vector<ListedCase>>(id.error());
}

Result<CaseCounts> Workspace::countCases(Date day)
{
    return xf::countCases(*m_database, day, m_identity.office);
}

Result<std::vector<OfficeCount>> Workspace::countOffices()
{
    return xf::countOffices(*m_database);
}

Result<std::vector<OpenDuty>> Workspace::openDuties(Date day, std::optional<qint64> caseId)
{
    return readOpenDuties(*m_database, day, m_identity.office, caseId);
}

Result<std::optional<DutyRow>> Workspace::openDuty(const OpenDuty& duty)
{
    return readDuty(*m_database, duty.caseId, duty.ordinal);
}

Result<qint64> Workspace::caseCount()
{
    const auto count =
        m_database->readOne("SELECT count(*) FROM view_case", {}, [](const Row& row) { return row.integer(0); });
    return count ? Result<qint64>(count->value_or(0)) : Result<qint64>(count.error());
}

} // namespace xf
