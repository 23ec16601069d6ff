// How a data file is opened: database.h has the outcomes. The file itself is never opened by QFile: on Linux, closing
// any descriptor of a file drops the locks of all of them, SQLite's too.
#include "core/base/syncfile.h"
#include "core/store/database.h"
#include "core/store/storeerrors.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace xf {

class Opener
{
public:
    explicit Opener(const OpenRequest& request)
        : m_request(request)
        , m_path(QFileInfo(request.path).absoluteFilePath())
        , m_folder(QFileInfo(request.path).absolutePath())
    {}
    Result<std::unique_ptr<Database>> create();
    Result<std::unique_ptr<Database>> openForWriting();
    Result<std::unique_ptr<Database>> openForReading(const Error& reason);

private:
    using Access = Connection::Access;

    [[nodiscard]] Result<> requireFile() const;
    [[nodiscard]] Result<Connection> connect(Access access) const;
    [[nodiscard]] Result<Connection> connectForReading(bool onNetwork) const;
    [[nodiscard]] Result<> recognise(Connection& connection) const;
    [[nodiscard]] Result<> judge(qint64 application, qint64 tables, std::optional<qint64> minCompatible) const;
    [[nodiscard]] Result<> probeWriting(Connection& connection) const;
    [[nodiscard]] Result<> build(const QString& path) const;
    [[nodiscard]] bool hasLogBeside() const;
    [[nodiscard]] qint64 newestKnown() const;
    [[nodiscard]] Error withPath(const Error& error) const;

    const OpenRequest& m_request;
    QString m_path;
    QString m_folder;
};

namespace {

constexpr const char* writingPragmas = "PRAGMA synchronous = FULL;"
                                       "PRAGMA foreign_keys = ON;"
                                       "PRAGMA secure_delete = ON;"
                                       "PRAGMA temp_store = MEMORY;"
                                       "PRAGMA cell_size_check = ON;"
                                       "PRAGMA trusted_schema = OFF;"
                                       "PRAGMA cache_size = -16000;"
                                       "PRAGMA journal_size_limit = 16777216;";
constexpr const char* readingPragmas = "PRAGMA query_only = ON;"
                                       "PRAGMA temp_store = MEMORY;"
                                       "PRAGMA cell_size_check = ON;"
                                       "PRAGMA trusted_schema = OFF;"
                                       "PRAGMA cache_size = -16000;";

// What SQLite says of a file or folder it may not write.
bool meansUnwritable(const Error& error)
{
    return error.is(storeCannotOpen) || error.is(storeReadOnly);
}

Result<qint64> number(Connection& connection, const char* sql)
{
    const auto value = connection.readOne(sql, {}, [](const Row& row) { return row.integer(0); });
    if (!value)
        return value.error();
    return value->value_or(0);
}

} // namespace

qint64 Opener::newestKnown() const
{
    return m_request.migrations.empty() ? 0 : m_request.migrations.back().number;
}

// Of the opening errors the clerk wants to know which file; SQLite's words tell nothing more.
Error Opener::withPath(const Error& error) const
{
    Error told = error;
    if (error.is(storeNotADatabase) || error.is(storeDamaged) || error.is(storeCannotOpen))
        told.arguments = QStringList{QDir::toNativeSeparators(m_path)};
    return told;
}

Result<> Opener::requireFile() const
{
    const QFileInfo file(m_path);
    if (!file.exists())
        return Error(storeNotFound, {QDir::toNativeSeparators(m_path)});
    if (!file.isFile())
        return Error(storeNotADatabase, {QDir::toNativeSeparators(m_path)});
    return {};
}

Result<Connection> Opener::connect(Access access) const
{
    Result<Connection> connection = Connection::open(m_path, access, m_request.busyMilliseconds);
    if (!connection)
        return connection;
    if (const Result<> ours = recognise(*connection); !ours)
        return ours.error();
    return connection;
}

// Is it ours, and may we open it? The first reads, so damage at the start of the file and locks show here.
Result<> Opener::recognise(Connection& connection) const
{
    const Result<qint64> application = number(connection, "PRAGMA application_id");
    if (!application)
        return application.error();
    const Result<qint64> tables = number(connection, "SELECT count(*) FROM sqlite_schema WHERE name = 'local_setting'");
    if (!tables)
        return tables.error();
    std::optional<qint64> minCompatible;
    if (*application == applicationId && *tables == 1) {
        const auto stored = connection.readOne("SELECT value FROM local_setting WHERE key = 'min_compatible'", {},
            [](const Row& row) { return row.integer(0); });
        if (!stored)
            return stored.error();
        minCompatible = *stored;
    }
    return judge(*application, *tables, minCompatible);
}

Result<> Opener::judge(qint64 application, qint64 tables, std::optional<qint64> minCompatible) const
{
    const QString path = QDir::toNativeSeparators(m_path);
    if (application != applicationId)
        return Error(storeForeignDatabase, {path});
    if (tables != 1 || !minCompatible)
        return Error(storeDamaged, {path});
    if (*minCompatible > newestKnown())
        return Error(storeNewerProgram, {path, QString::number(*minCompatible)});
    return {};
}

// SQLite opens a file it may not write without a word and says so only when asked to write (BEGIN IMMEDIATE does not
// ask): hence a statement that changes nothing. It does not wait here: a busy file is a writable one.
Result<> Opener::probeWriting(Connection& connection) const
{
    if (const Result<> done = connection.run("PRAGMA busy_timeout = 0"); !done)
        return done;
    const Result<> probe = connection.run("UPDATE local_setting SET value = value WHERE 0");
    const QByteArray patience = "PRAGMA busy_timeout = " + QByteArray::number(m_request.busyMilliseconds);
    if (const Result<> done = connection.run(patience.constData()); !done)
        return done;
    if (!probe && !probe.error().is(storeBusy))
        return probe;
    return {};
}

bool Opener::hasLogBeside() const
{
    return QFileInfo(m_path + QStringLiteral("-wal")).size() > 0 ||
           QFileInfo(m_path + QStringLiteral("-journal")).size() > 0;
}

Result<std::unique_ptr<Database>> Opener::openForWriting()
{
    if (const Result<> there = requireFile(); !there)
        return there.error();
    if (m_request.isNetworkPath(m_path))
        return openForReading(Error(storeReadOnlyNetwork, {QDir::toNativeSeparators(m_path)}));
    const Error readOnlyFolder(storeReadOnlyFolder, {QDir::toNativeSeparators(m_folder)});
    Result<Connection> connection = connect(Access::Write);
    if (!connection)
        return meansUnwritable(connection.error()) ? openForReading(readOnlyFolder) : withPath(connection.error());
    if (const Result<> probed = probeWriting(*connection); !probed)
        return meansUnwritable(probed.error()) ? openForReading(readOnlyFolder) : withPath(probed.error());
    // Where the disk can do no WAL, the answer is the mode it stays in, which is safe too.
    for (const char* pragmas : {"PRAGMA journal_mode = WAL;", writingPragmas}) {
        if (const Result<> done = connection->script(QString::fromLatin1(pragmas)); !done)
            return withPath(done.error());
    }
    if (const Result<> done = migrate(*connection, m_request.migrations); !done)
        return withPath(done.error());
    if (const Result<> kept = connection->keepLog(m_path); !kept)
        return withPath(kept.error());
    return std::unique_ptr<Database>(new Database(std::move(*connection), m_path));
}

// A file in WAL mode cannot be read where no -shm can be made, unless it is promised that nobody writes: then there
// must be no log with part of the data beside it either.
Result<Connection> Opener::connectForReading(bool onNetwork) const
{
    const Error beside(storeWriterBeside, {QDir::toNativeSeparators(m_path)});
    if (onNetwork)
        return hasLogBeside() ? Result<Connection>(beside) : connect(Access::Immutable);
    Result<Connection> connection = connect(Access::Read);
    if (connection || !meansUnwritable(connection.error()))
        return connection;
    return hasLogBeside() ? Result<Connection>(beside) : connect(Access::Immutable);
}

Result<std::unique_ptr<Database>> Opener::openForReading(const Error& reason)
{
    if (const Result<> there = requireFile(); !there)
        return there.error();
    Result<Connection> connection = connectForReading(m_request.isNetworkPath(m_path));
    if (!connection)
        return withPath(connection.error());
    const Result<qint64> version = number(*connection, "PRAGMA user_version");
    if (!version)
        return withPath(version.error());
    if (*version < newestKnown())
        return Error(storeNeedsUpgrade, {QDir::toNativeSeparators(m_path)});
    if (const Result<> done = connection->script(QString::fromLatin1(readingPragmas)); !done)
        return withPath(done.error());
    if (const Result<> kept = connection->keepLog(m_path); !kept)
        return withPath(kept.error());
    connection->refuseWriting(reason);
    return std::unique_ptr<Database>(new Database(std::move(*connection), m_path));
}

// The tables are made in rollback-journal mode: once the connection is closed, the one file holds everything.
Result<> Opener::build(const QString& path) const
{
    Result<Connection> connection = Connection::open(path, Access::Create, m_request.busyMilliseconds);
    if (!connection)
        return connection.error();
    const QByteArray tag = "PRAGMA application_id = " + QByteArray::number(applicationId);
    if (const Result<> done = connection->script(QString::fromLatin1(writingPragmas)); !done)
        return done;
    if (const Result<> done = connection->run(tag.constData()); !done)
        return done;
    if (const Result<> done = migrate(*connection, m_request.migrations); !done)
        return done;
    Database made(std::move(*connection), path);
    Result<Transaction> transaction = Transaction::begin(made);
    if (!transaction)
        return transaction.error();
    if (const Result<> done = made.recreateViews(); !done)
        return done;
    return transaction->commit();
}

// Made in a folder of its own beside the goal, then moved there: whatever goes wrong before leaves nothing behind.
Result<std::unique_ptr<Database>> Opener::create()
{
    const QString native = QDir::toNativeSeparators(m_path);
    const QString nativeFolder = QDir::toNativeSeparators(m_folder);
    if (QFileInfo::exists(m_path))
        return Error(storeExists, {native});
    if (!QFileInfo(m_folder).isDir())
        return Error(storeFolderNotFound, {nativeFolder});
    if (m_request.isNetworkPath(m_folder))
        return Error(storeReadOnlyNetwork, {native});
    const QTemporaryDir workshop(
        m_folder + QStringLiteral("/.xinfang-XXXXXX")); // layering: ok, the mark of QTemporaryDir
    if (!workshop.isValid())
        return Error(storeReadOnlyFolder, {nativeFolder});
    const QString made = workshop.filePath(QStringLiteral("new.db"));
    if (const Result<> built = build(made); !built)
        return withPath(built.error());
    if (renameFile(made, m_path))
        return QFileInfo::exists(m_path) ? Error(storeExists, {native}) : Error(storeReadOnlyFolder, {nativeFolder});
    return openForWriting();
}

Result<std::unique_ptr<Database>> Database::open(const OpenRequest& request)
{
    Opener opener(request);
    switch (request.mode) {
    case OpenRequest::Mode::Create: return opener.create();
    case OpenRequest::Mode::Write: return opener.openForWriting();
    case OpenRequest::Mode::ReadOnly:
        return opener.openForReading(Error(storeOpenedReadOnly, {QDir::toNativeSeparators(request.path)}));
    }
    return opener.openForWriting();
}

} // namespace xf
