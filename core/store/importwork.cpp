#include "core/store/importwork.h"

#include "core/store/storeerrors.h"
#include "core/store/undo.h"

#include <QFile>
#include <QTemporaryFile>

#include <algorithm>

// What take() and preview() have in common: everything, up to the commit.
namespace xf {

bool Import::Work::goOn()
{
    ++m_done;
    constexpr qint64 often = 64;
    if (m_progress && *m_progress && m_done % often == 0) {
        m_stopped = m_stopped || !(*m_progress)(std::min(m_done, m_all), m_all);
    }
    return !m_stopped;
}

Result<ImportReport> Import::Work::preview(const ImportProgress& progress)
{
    return run(false, progress);
}

Result<ImportReport> Import::Work::take(const ImportProgress& progress)
{
    if (m_taken) {
        return Error(handoffChanged);
    }
    if (const Result<> moved = moveBlobs(); !moved) {
        dropMovedBlobs();
        return moved.error();
    }
    Result<ImportReport> report = run(true, progress);
    m_taken = report.has_value();
    if (!report) {
        dropMovedBlobs();
    }
    return report;
}

// One by one, each whole and on the disk before anything says that it is here.
Result<> Import::Work::moveBlobs()
{
    for (Part& part : m_parts) {
        if (part.moved) {
            continue;
        }
        const Result<BlobFolder::Kept> kept = m_workspace.m_blobs.movePart(part.path, part.blob, part.bytes);
        if (!kept) {
            return kept.error();
        }
        part.moved = true;
        part.fresh = kept->fresh;
    }
    return {};
}

// Nothing says that they are here. A second try needs them to come again: the package is still on the stick.
void Import::Work::dropMovedBlobs()
{
    for (const Part& part : m_parts) {
        if (part.moved && part.fresh) {
            m_workspace.dropUnused(part.blob);
        }
    }
    std::erase_if(m_parts, [](const Part& part) { return part.moved; });
}

Result<ImportReport> Import::Work::run(bool keep, const ImportProgress& progress)
{
    if (m_piece) { // the package ended in the middle of it
        m_piece.reset();
        noteBlob(blobBroken, m_coming.blob);
    }
    const Identity identity = m_workspace.m_identity;
    m_progress = &progress;
    m_done = 0;
    m_all = 3 * m_entries;
    m_stopped = m_becameAnother = false;
    m_standing = {};
    m_changed.clear();
    m_touched.clear();
    ImportReport report;
    Result<> done;
    {
        Result<Transaction> transaction = Transaction::begin(m_database);
        if (!transaction) {
            return transaction.error();
        }
        done = m_workspace.beforeWriting();
        done = done ? inside(report) : done;
        done = done && keep ? transaction->commit() : done;
    }
    m_progress = nullptr;
    if (!done || !keep) { // rolled back in the file, so here as well
        m_workspace.m_identity = identity;
        return done ? Result<ImportReport>(std::move(report)) : Result<ImportReport>(done.error());
    }
    m_workspace.afterWriting();
    return report;
}

Result<> Import::Work::inside(ImportReport& report)
{
    // Read again under the lock: another program may have taken a package in since this one was opened.
    Result<PartnerRow> partner = readPartner(m_database, m_arrival.partner);
    const auto before = m_database.readOne(
        "SELECT coalesce(max(position), 0) FROM entry_log", {}, [](const Row& r) { return r.integer(0); });
    if (!partner || !before) {
        return partner ? before.error() : partner.error();
    }
    m_partner = std::move(*partner);
    report.partner = m_arrival.partner;
    report.number = m_arrival.number;
    report.notices = m_stagedNotices;
    const auto again = m_database.readOne("SELECT 1 FROM local_taken WHERE partner = ? AND hash = ?",
        {m_partner.id, m_arrival.hash}, [](const Row&) { return true; });
    if (!again) {
        return again.error();
    }
    report.again = m_standing.again = again->has_value();
    Result<> done = m_standing.again ? Result<>() : undo::begin(m_database);
    for (const auto& step : {
             std::function<Result<>()>([&] { return judge(report); }),
             std::function<Result<>()>([&] { return takeEntries(report); }),
             std::function<Result<>()>([&] { return takeBlobs(report); }),
             std::function<Result<>()>([&] { return readReceipt(report); }),
             std::function<Result<>()>([&] { return readInventory(); }),
             std::function<Result<>()>([&] { return markTaken(); }),
             std::function<Result<>()>([&] { return reportCases(report); }),
             std::function<Result<>()>([&] { return noteImport(report, before->value_or(0)); }),
         }) {
        done = done ? step() : done;
    }
    return done;
}

Result<> Import::Work::takeEntries(ImportReport& report)
{
    Intake intake(m_database, m_workspace.m_identity, m_workspace.m_options.clock->now().utcSeconds);
    const auto streams = m_database.readAll(
        "SELECT DISTINCT stream FROM stage.entry ORDER BY stream", {}, [](const Row& row) { return row.bytes(0); });
    if (!streams) {
        return streams.error();
    }
    for (const QByteArray& stream : *streams) {
        if (const Result<> taken = takeStream(stream, intake, report); !taken) {
            return taken;
        }
    }
    if (const Result<> aside = putAside(intake, report); !aside) {
        return aside;
    }
    report.fresh = intake.freshEntries();
    if (intake.ownUnknown() && !m_standing.again) {
        if (const Result<> another = becomeAnother(noticeCopyByEntry, report); !another) {
            return another;
        }
    }
    for (const QByteArray& office : intake.clashing()) {
        const auto name =
            m_database.readOne("SELECT name FROM view_unit WHERE office = ? ORDER BY described DESC, stream LIMIT 1",
                {office}, [](const Row& row) { return row.text(0); });
        if (!name) {
            return name.error();
        }
        report.notices.emplace_back(
            noticeSameSeq, QStringList{name->value_or(QString::fromLatin1(office.toHex().left(8)))});
        if (const Result<> asked = askForInventory(true); !asked) {
            return asked;
        }
    }
    Result<CalendarChange> calendar = m_workspace.refreshStreams(m_changed, [this] { return goOn(); });
    if (!calendar) {
        return calendar.error();
    }
    report.calendar = std::move(*calendar);
    return {};
}

Result<> Import::Work::takeStream(const QByteArray& stream, Intake& intake, ImportReport& report)
{
    TouchedCase before;
    Result<> fault = intake.begin(stream);
    fault = fault ? look(stream, before) : fault;
    if (!fault) {
        return fault;
    }
    const Intake::Source source{m_partner.id, m_standing.current};
    Outbox outbox(m_database, m_workspace.m_identity.office);
    const Result<> read = m_database.read(
        "SELECT record FROM stage.entry WHERE stream = ? ORDER BY lamport, id", {stream}, [&](const Row& row) {
            Result<Entry> entry = decodeRecord(row.bytes(0));
            if (entry && entry->proof.isEmpty() && m_proofOf && entry->envelope.office == m_partner.partner.office) {
                entry->proof = m_proofOf(entry->id);
            }
            const Result<Intake::Taken> taken =
                entry ? intake.take(*entry, source) : Result<Intake::Taken>(entry.error());
            if (!taken || !goOn()) {
                fault = taken ? Error(handoffStopped) : taken.error();
                return false;
            }
            if (taken->outcome == Intake::Outcome::Known) {
                ++report.known;
                fault = source.credited ? outbox.drop(m_partner.id, taken->position) : Result<>();
            } else if (taken->outcome == Intake::Outcome::Refused) {
                const RefusedEntry refused{entry->id, taken->reason.code, 0};
                fault = noteAside(row.bytes(0), refused, taken->reason, report);
            }
            return fault.has_value();
        });
    fault = read ? fault : read;
    fault = fault ? intake.finish() : fault;
    if (fault && !intake.fresh().empty()) {
        m_changed.emplace_back(stream, intake.fresh());
        m_touched.emplace(stream, std::pair(before, intake.tags()));
    }
    return fault;
}

Result<> Import::Work::noteAside(
    const QByteArray& record, const RefusedEntry& refused, const Error& reason, ImportReport& report)
{
    const qint64 now = m_workspace.m_options.clock->now().utcSeconds;
    const RefusedEntry dated{refused.entry, refused.reason, now};
    report.quarantined.push_back(dated);
    const Result<> noted = noteRefused(m_database, m_partner.id, false, dated);
    return noted && !record.isEmpty() ? Intake::quarantine(m_database, record, refused.entry, reason, m_partner.id, now)
                                      : noted;
}

// What the reader of the package refused, and what had waited and turned out bad.
Result<> Import::Work::putAside(Intake& intake, ImportReport& report)
{
    Result<> fault;
    const Result<> read =
        m_database.read("SELECT record, id, reason FROM stage.aside ORDER BY n", {}, [&](const Row& row) {
            Error reason;
            reason.code = row.text(2);
            fault = noteAside(row.bytes(0), {row.bytes(1), reason.code, 0}, reason, report);
            return fault.has_value();
        });
    for (const auto& [id, reason] : intake.refusedWaiting()) {
        fault = fault ? noteAside({}, {id, reason.code, 0}, reason, report) : fault;
    }
    return read ? fault : read;
}

Result<> Import::Work::takeBlobs(ImportReport& report)
{
    Outbox outbox(m_database, m_workspace.m_identity.office);
    for (const Part& part : m_parts) {
        for (const Result<>& done :
            {m_database.run(
                 "INSERT INTO blob_file (id, bytes) VALUES (?, ?) ON CONFLICT DO NOTHING", {part.blob, part.bytes}),
                m_database.run("DELETE FROM local_lacking WHERE blob = ?", {part.blob}),
                outbox.spreadBlob(part.blob, m_partner.id)}) {
            if (!done) {
                return done;
            }
        }
        ++report.blobs;
    }
    for (const QByteArray& blob : m_hereAlready) {
        const Result<> dropped = m_standing.current ? outbox.dropBlob(m_partner.id, blob) : Result<>();
        if (!dropped) {
            return dropped;
        }
    }
    return {};
}

Result<> Import::Work::look(const QByteArray& stream, TouchedCase& before)
{
    return m_database.read("SELECT conflicts FROM view_case WHERE stream = ?", {stream}, [&](const Row& row) {
        before.known = true;
        before.conflicts = row.integer(0);
    });
}

Result<> Import::Work::reportCases(ImportReport& report)
{
    for (const auto& [stream, fresh] : m_changed) {
        report.streams.push_back(stream);
        const auto& [before, tags] = m_touched.at(stream);
        CaseTouched touched;
        touched.stream = stream;
        touched.fresh = !before.known;
        touched.entries = int(fresh.size());
        touched.tags = tags;
        bool isCase = false;
        const Result<> read =
            m_database.read("SELECT s.kind, c.number, c.state, c.conflicts, c.petitioner, c.subject FROM view_stream s"
                            " LEFT JOIN view_case c ON c.stream = s.stream WHERE s.stream = ?",
                {stream}, [&](const Row& row) {
                    isCase = row.text(0) == QLatin1String(caseKind);
                    touched.number = row.text(1);
                    const WordInfo* state = findWord(wordsOf<State>(), QStringView(row.text(2)));
                    touched.state = state ? State(state->value) : State::Registered;
                    touched.conflicts = row.integer(3);
                    touched.petitioner = row.text(4);
                    touched.subject = row.text(5);
                });
        const Result<> lacking = m_database.read("SELECT a.blob FROM view_attachment a JOIN local_lacking l"
                                                 " ON l.blob = a.blob WHERE a.stream = ?",
            {stream}, [&](const Row& row) { report.lacking.push_back(row.bytes(0)); });
        if (!read || !lacking) {
            return read ? lacking : read;
        }
        if (isCase) {
            report.conflicts += std::max<qint64>(0, touched.conflicts - before.conflicts);
            report.cases.push_back(std::move(touched));
        }
    }
    return m_database.read("SELECT count(*) FROM local_waiting WHERE partner = ?", {m_partner.id},
        [&](const Row& row) { report.waiting = row.integer(0); });
}

// From now on this is the import that can be undone. One that found out that this file is a copy cannot: it would
// forget it again.
Result<> Import::Work::noteImport(ImportReport& /*report*/, qint64 before)
{
    if (m_standing.again) {
        return {};
    }
    if (const Result<> ended = undo::end(m_database); !ended) {
        return ended;
    }
    if (m_becameAnother) {
        return undo::forget(m_database);
    }
    return m_database.run("INSERT INTO local_import (id, partner, hash, number, taken_at, position_before,"
                          " position_after) SELECT 1, ?, ?, ?, ?, ?, coalesce(max(position), 0) FROM entry_log",
        {m_partner.id, m_arrival.hash, m_arrival.number, m_workspace.m_options.clock->now().utcSeconds, before});
}

} // namespace xf
