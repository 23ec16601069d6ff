#include "core/registry/casenumber.h"
#include "core/store/backup.h"
#include "core/store/storeerrors.h"
#include "core/store/workspace.h"

#include <QFile>
#include <QFileInfo>

// Opening and making a data file; its views when it opens.
namespace xf {

namespace {

OpenRequest requestFor(const WorkspaceOptions& options, OpenRequest::Mode mode)
{
    OpenRequest request;
    request.path = options.path;
    request.mode = mode;
    request.isNetworkPath = options.isNetworkPath;
    return request;
}

// A data file that was begun and not finished is no data file.
void removeUnfinished(const QString& path)
{
    for (const char* suffix : {"", "-wal", "-shm", "-journal"}) {
        QFile::remove(path + QLatin1String(suffix));
    }
}

Result<Identity> checkedIdentity(const OfficeSetup& setup, RandomSource& random)
{
    Identity identity;
    const Result<OfficeFacts> facts = checkedOffice({setup.name, setup.code, setup.kind, {}, {}, {}, {}});
    if (!facts) {
        return facts.error();
    }
    const Result<QString> letter = checkedLetter(setup.letter);
    if (!letter) {
        return letter.error();
    }
    identity.setOfficeFacts(*facts);
    identity.letter = *letter;
    identity.clerk = setup.clerk.simplified();
    identity.office = random.bytes(uuidBytes);
    identity.node = random.bytes(uuidBytes);
    identity.incarnation = random.bytes(uuidBytes);
    return identity;
}

} // namespace

Workspace::Workspace(const WorkspaceOptions& options, std::unique_ptr<Database> database)
    : m_options(options)
    , m_database(std::move(database))
    , m_log(*m_database)
    , m_blobs(m_database->path())
    , m_calendar(*options.calendar)
{}

Result<std::unique_ptr<Workspace>> Workspace::create(const WorkspaceOptions& options, const OfficeSetup& setup)
{
    Result<Identity> identity = checkedIdentity(setup, *options.random);
    if (!identity) {
        return identity.error();
    }
    const bool wasThere = QFileInfo::exists(options.path);
    Result<std::unique_ptr<Database>> database = Database::open(requestFor(options, OpenRequest::Mode::Create));
    if (!database) {
        if (!wasThere && !database.error().is(storeExists)) { // another program may have made it meanwhile
            removeUnfinished(options.path); // made, and then the disk was full before it could be opened
        }
        return database.error();
    }
    std::unique_ptr<Workspace> workspace(new Workspace(options, std::move(*database)));
    workspace->m_identity = std::move(*identity);
    const Result<> begun = workspace->writeFirstEntries();
    if (!begun) {
        workspace.reset();
        removeUnfinished(options.path);
        return begun.error();
    }
    workspace->m_incarnationInFile = workspace->m_identity.incarnation;
    workspace->m_record = OutsideRecord{};
    workspace->m_record->node = workspace->m_identity.node;
    workspace->saveRecord();
    return workspace;
}

// The office describes itself: the first entry of its registry stream.
Result<> Workspace::writeFirstEntries()
{
    Result<Transaction> transaction = Transaction::begin(*m_database);
    if (!transaction) {
        return transaction.error();
    }
    const Result<Entry> entry = sealOffice(Stream(), m_identity.officeFacts(), m_options.clock->today());
    if (!entry) {
        return entry.error();
    }
    m_identity.officeStream = entry->id;
    if (const Result<qint64> added = m_log.add(*entry); !added) {
        return added.error();
    }
    if (const Result<> saved = saveIdentity(*m_database, m_identity); !saved) {
        return saved;
    }
    if (const Result<> projected = projectAll(); !projected) {
        return projected;
    }
    return transaction->commit();
}

Result<std::unique_ptr<Workspace>> Workspace::open(const WorkspaceOptions& options)
{
    const auto mode = options.readOnly ? OpenRequest::Mode::ReadOnly : OpenRequest::Mode::Write;
    Result<std::unique_ptr<Database>> database = Database::open(requestFor(options, mode));
    if (!database) {
        return database.error();
    }
    std::unique_ptr<Workspace> workspace(new Workspace(options, std::move(*database)));
    Result<Identity> identity = loadIdentity(*workspace->m_database);
    if (!identity) {
        return identity.error();
    }
    workspace->m_identity = std::move(*identity);
    workspace->m_incarnationInFile = workspace->m_identity.incarnation;
    if (workspace->writable()) {
        if (const Result<> known = workspace->recogniseFile(); !known) {
            return known.error();
        }
        workspace->makeDailyCopy();
    } else if (!options.readOnly && workspace->m_database->readOnlyReason()) {
        workspace->m_notices.push_back(*workspace->m_database->readOnlyReason());
    }
    if (const Result<> clock = workspace->checkClock(); !clock) {
        return clock.error();
    }
    if (const Result<> views = workspace->refreshViews(); !views) {
        return views.error();
    }
    return workspace;
}

void Workspace::makeDailyCopy()
{
    if (m_options.backupFolder.isEmpty()) {
        return;
    }
    if (const Result<bool> copied =
            dailyBackup(*m_database, m_options.backupFolder, m_options.clock->now().localDate());
        !copied) {
        m_notices.push_back(copied.error()); // told; the work goes on
    }
}

// A dead battery sends a PC back to 2009. The law's days come from the clerk's own dates, but "today" would refuse them
// all as future, and recorded_at would be no evidence.
Result<> Workspace::checkClock()
{
    // Our own last entry: what others wrote says something of their clocks. And the machine's day, not a typed one.
    const Result<std::optional<Entry>> newest = m_log.newestOf(m_identity.incarnation);
    if (!newest && !isOfOneStream(newest.error())) {
        return newest.error();
    }
    if (!newest || !newest->has_value()) { // nothing of ours, or a damaged entry: verify tells of that
        return {};
    }
    const Envelope& envelope = (*newest)->envelope;
    const Date recorded = Moment{envelope.recordedAt, envelope.recordedOffset}.localDate();
    m_newestDay = recorded;
    const Date today = m_options.clock->now().localDate();
    if (today < recorded) {
        const Error behind(clockBehind, {today.chinese(), recorded.chinese()});
        m_notices.push_back(behind);
        m_clockFault = behind;
    }
    return {};
}

// Views of another program's version, or measured with other tables than today's, are made anew before anything reads.
Result<> Workspace::refreshViews()
{
    if (!m_database->viewsOutdated()) {
        Result<WorkCalendar> calendar = calendars().current();
        if (!calendar) {
            return calendar.error();
        }
        m_calendar = std::move(*calendar);
        const Result<bool> current = isCalendarCurrent();
        if (!current || *current) {
            return current ? Result<>() : Result<>(current.error());
        }
    }
    if (writable()) {
        return m_database->viewsOutdated() ? rebuild() : catchUpCalendar();
    }
    // A reader that may write does it through a second look at the file; one that may not says so.
    WorkspaceOptions writing = m_options;
    writing.readOnly = false;
    if (m_options.readOnly) {
        const Result<std::unique_ptr<Workspace>> other = open(writing);
        if (other && (*other)->writable()) {
            return reloadCalendar();
        }
    }
    return Error(viewsOutdated, {m_options.path});
}

Result<> Workspace::rebuild()
{
    Result<Transaction> transaction = Transaction::begin(*m_database);
    if (!transaction) {
        return transaction.error();
    }
    if (const Result<> projected = projectAll(); !projected) {
        return projected;
    }
    return transaction->commit();
}

Result<> Workspace::projectAll()
{
    if (const Result<> empty = m_database->recreateViews(); !empty) {
        return empty;
    }
    m_calendar = *m_options.calendar;
    const auto streams = m_database->readAll("SELECT id FROM entry_log WHERE id = stream ORDER BY position", {},
        [](const Row& row) { return row.bytes(0); });
    if (!streams) {
        return streams.error();
    }
    for (const QByteArray& stream : *streams) {
        if (const Result<> done = projectIfReadable(stream); !done) {
            return done;
        }
    }
    // Who is to be believed is known only now; what that changes is measured again.
    const Result<CalendarChange> brought = refreshCalendar({});
    return brought ? saveCalendarState() : Result<>(brought.error());
}

} // namespace xf
