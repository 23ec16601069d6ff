#include "core/base/fieldcodec.h"
#include "core/registry/casenumber.h"
#include "core/store/backup.h"
#include "core/store/storeerrors.h"
#include "core/store/workspace.h"

#include <QFile>
#include <QFileInfo>

// Opening, making and recognising a data file.
namespace xf {

namespace {

constexpr char adoptPending[] = "adopt_pending"; // setting: why no case number is given out
constexpr char tablesSetting[] = "views_tables"; // setting: version of the tables the views were measured with

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
    const Result<QString> code = checkedOfficeCode(setup.code);
    if (!code) {
        return code.error();
    }
    const Result<QString> letter = checkedLetter(setup.letter);
    if (!letter) {
        return letter.error();
    }
    identity.officeName = setup.name.simplified();
    if (identity.officeName.isEmpty()) {
        return Error(officeNoName);
    }
    identity.officeCode = *code;
    identity.letter = *letter;
    identity.clerk = setup.clerk.simplified();
    identity.kind = setup.kind;
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
    OfficeDescribed described;
    described.name = m_identity.officeName;
    described.code = m_identity.officeCode;
    described.kind = m_identity.kind;
    const Sealing sealing{QString::fromLatin1(registryKind), m_options.clock->today(), m_identity.clerk,
        QString::fromLatin1(OfficeDescribed::tag), OfficeDescribed::version, false, encode(described)};
    const Result<Entry> entry = seal(Stream(), sealing);
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
        workspace->recogniseFile();
        workspace->makeDailyCopy();
    } else if (!options.readOnly && workspace->m_database->readOnlyReason()) {
        workspace->m_notices.push_back(*workspace->m_database->readOnlyReason());
    }
    workspace->checkClock();
    if (const Result<> views = workspace->refreshViews(); !views) {
        return views.error();
    }
    return workspace;
}

void Workspace::recogniseFile()
{
    m_record = loadOutsideRecord(m_options.recordFolder, m_identity.node);
    FileIdentity file;
    file.node = m_identity.node;
    file.incarnation = m_identity.incarnation;
    file.lastSeq = m_log.lastSeq(m_identity.incarnation).value_or(0);
    file.canonicalPath = QFileInfo(m_options.path).canonicalFilePath();
    const auto elsewhere = [&](const QString& path) {
        return isAnotherFileOfNode(path, file.canonicalPath, m_identity.node);
    };
    const Recognition recognition = recognise(file, m_record, elsewhere);
    if (const std::optional<Error> notice = noticeOf(recognition, file.canonicalPath, m_record)) {
        m_newIncarnation = true;
        m_doubt = notice->code;
        m_notices.push_back(*notice);
    }
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
void Workspace::checkClock()
{
    // Our own last entry: what others wrote says something of their clocks. And the machine's day, not a typed one.
    const Result<std::optional<Entry>> newest = m_log.newestOf(m_identity.incarnation);
    if (!newest || !newest->has_value()) {
        return;
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
}

// Views of another program's version, or measured with other tables than today's, are made anew before anything reads.
Result<> Workspace::refreshViews()
{
    const auto measured = m_database->setting(QString::fromLatin1(tablesSetting));
    if (!measured) {
        return measured.error();
    }
    const bool current = measured->has_value() && (*measured)->toInt() == m_options.calendar->version();
    if (current && !m_database->viewsOutdated()) {
        return {};
    }
    if (writable()) {
        return rebuild();
    }
    // A reader that may write does it through a second look at the file; one that may not says so.
    WorkspaceOptions writing = m_options;
    writing.readOnly = false;
    if (m_options.readOnly) {
        const Result<std::unique_ptr<Workspace>> other = open(writing);
        if (other && (*other)->writable()) {
            return {};
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
    return m_database->setSetting(QString::fromLatin1(tablesSetting), m_options.calendar->version());
}

// What a computer remembers of a file is written after the commit: before it, a crash would look like a restored copy.
void Workspace::saveRecord()
{
    if (!m_record) {
        m_record = OutsideRecord{};
    }
    m_record->node = m_identity.node;
    if (m_doubt.isEmpty() || m_record->path.isEmpty()) {
        m_record->path = QFileInfo(m_options.path).canonicalFilePath(); // a doubtful copy does not take the place over
    }
    m_record->noteSeq(m_identity.incarnation, m_seq);
    const auto noteNumbers = m_database->read("SELECT series, last FROM local_number", {},
        [&](const Row& row) { m_record->noteNumber(row.text(0), row.integer(1)); });
    const Result<> saved = saveOutsideRecord(m_options.recordFolder, *m_record);
    if (!saved || !noteNumbers) {
        m_notices.push_back(saved ? noteNumbers.error() : saved.error());
    }
}

// Another program at the same file may have answered what the file is, or found that it is a copy: who writes is read
// again under the lock.
Result<> Workspace::refreshIdentity()
{
    Result<Identity> stored = loadIdentity(*m_database);
    if (!stored) {
        return stored.error();
    }
    m_identity = std::move(*stored); // what a transaction that was rolled back put in is gone as well
    if (m_identity.incarnation == m_incarnationInFile) {
        return {};
    }
    m_incarnationInFile = m_identity.incarnation;
    m_record = loadOutsideRecord(m_options.recordFolder, m_identity.node);
    if (m_newIncarnation) { // the other program has begun one
        m_newIncarnation = false;
        m_doubt.clear();
    }
    return {};
}

// Under the write lock: the incarnation this file writes as, and its last running number.
Result<> Workspace::beforeWriting()
{
    if (const Result<> same = refreshIdentity(); !same) {
        return same;
    }
    if (m_newIncarnation) {
        m_identity.incarnation = m_options.random->bytes(uuidBytes);
        if (const Result<> saved = saveIdentity(*m_database, m_identity); !saved) {
            return saved;
        }
        const Result<> pending = m_database->setSetting(QString::fromLatin1(adoptPending), m_doubt);
        if (!pending) {
            return pending;
        }
    }
    const Result<qint64> last = m_log.lastSeq(m_identity.incarnation);
    if (!last) {
        return last.error();
    }
    m_seq = *last;
    return {};
}

void Workspace::afterWriting()
{
    m_newIncarnation = false;
    m_incarnationInFile = m_identity.incarnation;
    saveRecord();
}

Result<> Workspace::checkNumbering()
{
    const auto pending = m_database->setting(QString::fromLatin1(adoptPending));
    if (!pending) {
        return pending.error();
    }
    return pending->has_value() && !(*pending)->toString().isEmpty()
               ? Result<>(Error(numberingStopped, {m_options.path}))
               : Result<>();
}

Result<> Workspace::adoptNumber(const QString& lastNumber)
{
    CaseNumber number{QString(), m_options.clock->today().year(), m_identity.letter, 0};
    bool plain = false;
    number.serial = lastNumber.trimmed().toLongLong(&plain);
    if (!plain || number.serial < 0) {
        const std::optional<CaseNumber> whole = CaseNumber::parse(lastNumber);
        if (!whole || whole->letter != m_identity.letter) {
            return Error(adoptBadNumber, {lastNumber});
        }
        number = *whole;
    }
    return adopt([&]() -> Result<> { return raiseNumber(number.book(), number.serial); });
}

Result<> Workspace::adoptLetter(const QString& typed)
{
    const Result<QString> letter = checkedLetter(typed);
    if (!letter) {
        return letter.error();
    }
    if (*letter == m_identity.letter) {
        return Error(adoptSameLetter, {*letter});
    }
    return adopt([&]() -> Result<> {
        // A data file of its own: another node, which has written nothing yet.
        m_identity.node = m_options.random->bytes(uuidBytes);
        m_identity.incarnation = m_options.random->bytes(uuidBytes);
        m_identity.letter = *letter;
        m_record.reset();
        m_seq = 0;
        return saveIdentity(*m_database, m_identity);
    });
}

Result<> Workspace::adopt(const std::function<Result<>()>& answer)
{
    const Identity identity = m_identity;
    const std::optional<OutsideRecord> record = m_record;
    const Result<> done = adoptInside(answer);
    if (!done) { // rolled back in the file, so here as well
        m_identity = identity;
        m_record = record;
        return done;
    }
    m_doubt.clear();
    afterWriting();
    return {};
}

Result<> Workspace::adoptInside(const std::function<Result<>()>& answer)
{
    Result<Transaction> transaction = Transaction::begin(*m_database);
    if (!transaction) {
        return transaction.error();
    }
    if (const Result<> ready = beforeWriting(); !ready) {
        return ready;
    }
    if (checkNumbering()) { // a doubt that is new has just been written down
        return Error(adoptNotNeeded);
    }
    if (const Result<> done = answer(); !done) {
        return done;
    }
    const Result<> cleared = m_database->setSetting(QString::fromLatin1(adoptPending), QString());
    if (!cleared) {
        return cleared;
    }
    return transaction->commit();
}

} // namespace xf
