#include "core/store/database.h"
#include "core/store/networkpath.h"
#include "core/store/sqlscript.h"
#include "core/words/storewords.h"
#include "tests/store/storefixture.h"
#include "tests/support/asnobody.h"

#include <QDir>
#include <QSet>

#include <catch2/catch.hpp>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace xf;
using namespace xf::test;
using Mode = OpenRequest::Mode;

TEST_CASE("a new file is ours, durable, and asks for nothing on its second opening")
{
    const TempDir folder;
#ifdef Q_OS_WIN // has no such letter in a name
    const QString path = folder.path(QStringLiteral("台账 100%#.db"));
#else
    const QString path = folder.path(QStringLiteral("台账 100%?#.db"));
#endif
    auto database = create(path);
    CHECK(database->writable());
    CHECK(database->path() == path);
    CHECK(number(*database, "PRAGMA application_id") == 0x58464454);
    CHECK(number(*database, "PRAGMA synchronous") == 2);
    CHECK(number(*database, "PRAGMA foreign_keys") == 1);
    CHECK(number(*database, "PRAGMA secure_delete") == 1);
    CHECK(number(*database, "PRAGMA busy_timeout") == 100);
    const auto mode = database->readOne("PRAGMA journal_mode", {}, [](const Row& row) { return row.text(0); });
    REQUIRE(mode);
    CHECK(**mode == QStringLiteral("wal"));
    CHECK_FALSE(database->viewsOutdated());
    CHECK(database->checkIntegrity());

    REQUIRE(database->setSetting(QStringLiteral("clerk"), QStringLiteral("王芳")));
    database.reset();
    auto again = open(path);
    REQUIRE(again);
    CHECK((**again).setting(QStringLiteral("clerk")).value()->toString() == QStringLiteral("王芳"));
    CHECK_FALSE((**again).setting(QStringLiteral("nothing")).value().has_value());
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).filter(QStringLiteral(".xinfang")).isEmpty());
}

#ifdef Q_OS_LINUX
namespace {

// What a file dialog does that looks for an icon: SQLite's own locks are gone after it.
void lookInto(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    REQUIRE_FALSE(file.read(1).isEmpty());
}

// Asked as another program asks when it closes the file: may it have the readers' bytes for itself, and so take the log
// away? A lock of one open file stands against those of all others, of this program too.
bool mayTakeLog(const QString& path)
{
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC);
    REQUIRE(handle >= 0);
    struct flock bytes = {};
    bytes.l_type = F_WRLCK;
    bytes.l_whence = SEEK_SET;
    bytes.l_start = 0x40000002;
    bytes.l_len = 510;
    const bool mine = ::fcntl(handle, F_OFD_SETLK, &bytes) == 0;
    ::close(handle);
    return mine;
}

} // namespace

TEST_CASE("no other program may take the log away while a connection is open, whatever looked into the file")
{
    const TempDir folder;
    const QString path = folder.path(QStringLiteral("a.db"));
    auto database = create(path);
    REQUIRE(database->setSetting(QStringLiteral("clerk"), QStringLiteral("甲")));
    lookInto(path);
    CHECK_FALSE(mayTakeLog(path));
    {
        auto reader = open(path, Mode::ReadOnly); // of the thread that reads for the window
        REQUIRE(reader);
        lookInto(path);
        CHECK_FALSE(mayTakeLog(path));
    } // its closing takes nothing from the other
    CHECK_FALSE(mayTakeLog(path));
    REQUIRE(database->setSetting(QStringLiteral("clerk"), QStringLiteral("乙")));
    database.reset();
    CHECK(mayTakeLog(path));
    CHECK_FALSE(QFile::exists(path + QStringLiteral("-wal"))); // the last one puts it into the file, as ever
    CHECK((**open(path)).setting(QStringLiteral("clerk")).value()->toString() == QStringLiteral("乙"));
}

TEST_CASE("should the log be gone all the same, nothing is said to be saved that would be lost")
{
    const TempDir folder;
    const QString path = folder.path(QStringLiteral("a.db"));
    auto database = create(path);
    const QString clerk = QStringLiteral("clerk");
    REQUIRE(database->setSetting(clerk, QStringLiteral("甲")));
    REQUIRE(database->emptyLog());
    for (const char* end : {"-wal", "-shm"}) {
        REQUIRE(QFile::remove(path + QLatin1String(end)));
    }
    CHECK(codeOf(database->setSetting(clerk, QStringLiteral("乙"))) == idOf(storeLogTaken));
    CHECK(codeOf(Transaction::begin(*database)) == idOf(storeLogTaken));
    CHECK(
        codeOf(database->insert("INSERT INTO local_setting (key, value) VALUES ('x', 1)", {})) == idOf(storeLogTaken));
    const QString copy = folder.path(QStringLiteral("copy.db"));
    REQUIRE(QFile::copy(path, copy));
    CHECK((**open(copy)).setting(clerk).value()->toString() == QStringLiteral("甲")); // what was saved before
}
#endif

TEST_CASE("what cannot be opened is told apart")
{
    const TempDir folder;
    const QString path = folder.path(QStringLiteral("a.db"));

    SECTION("nothing is there, and nothing is made")
    {
        CHECK(codeOf(open(path)) == idOf(storeNotFound));
        CHECK(codeOf(open(path, Mode::ReadOnly)) == idOf(storeNotFound));
        CHECK(QDir(folder.path()).isEmpty());
    }
    SECTION("a folder")
    {
        CHECK(codeOf(open(folder.path())) == idOf(storeNotADatabase));
    }
    SECTION("Create replaces nothing")
    {
        folder.write(QStringLiteral("a.db"), "my letter");
        CHECK(codeOf(open(path, Mode::Create)) == idOf(storeExists));
        CHECK(folder.read(QStringLiteral("a.db")) == QByteArray("my letter"));
    }
    SECTION("Create in a folder that is not there")
    {
        CHECK(codeOf(open(folder.path(QStringLiteral("x/a.db")), Mode::Create)) == idOf(storeFolderNotFound));
    }
    SECTION("not a database, and it stays as it was")
    {
        folder.write(QStringLiteral("a.db"), QByteArray(5000, 'x'));
        CHECK(codeOf(open(path)) == idOf(storeNotADatabase));
        CHECK(codeOf(open(path, Mode::ReadOnly)) == idOf(storeNotADatabase));
        CHECK(folder.read(QStringLiteral("a.db")) == QByteArray(5000, 'x'));
    }
    SECTION("an empty file is nobody's")
    {
        folder.write(QStringLiteral("a.db"), {});
        CHECK(codeOf(open(path)) == idOf(storeForeignDatabase));
        CHECK(folder.read(QStringLiteral("a.db")).isEmpty());
    }
    SECTION("another program's database, and it stays as it was")
    {
        RawSqlite(path).run(
            "CREATE TABLE local_setting(key, value); INSERT INTO local_setting VALUES('min_compatible', 1)");
        const QByteArray before = folder.read(QStringLiteral("a.db"));
        CHECK(codeOf(open(path)) == idOf(storeForeignDatabase));
        CHECK(folder.read(QStringLiteral("a.db")) == before);
        CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{QStringLiteral("a.db")});
    }
}

TEST_CASE("a file from a newer program")
{
    const TempDir folder;
    const QString path = folder.path(QStringLiteral("a.db"));
    create(path);

    SECTION("that we may write is written, and its version stays")
    {
        RawSqlite(path).run("PRAGMA user_version = 99; CREATE TABLE local_later(x)");
        auto database = open(path);
        REQUIRE(database);
        CHECK((*database)->writable());
        REQUIRE((*database)->setSetting(QStringLiteral("a"), 1));
        CHECK(number(**database, "PRAGMA user_version") == 99);
    }
    SECTION("that we do not understand is refused, for reading too")
    {
        RawSqlite(path).run(
            "PRAGMA user_version = 99; UPDATE local_setting SET value = 99 WHERE key = 'min_compatible'");
        const auto database = open(path);
        REQUIRE_FALSE(database);
        CHECK(database.error().is(storeNewerProgram));
        CHECK(database.error().arguments == QStringList{QDir::toNativeSeparators(path), QStringLiteral("99")});
        CHECK(codeOf(open(path, Mode::ReadOnly)) == idOf(storeNewerProgram));
    }
}

TEST_CASE("damage")
{
    const TempDir folder;
    const QString name = QStringLiteral("a.db");
    create(folder.path(name));
    QByteArray bytes = folder.read(name);

    SECTION("a file cut short is found at opening")
    {
        folder.write(name, bytes.left(bytes.size() / 2));
        const auto database = open(folder.path(name));
        REQUIRE_FALSE(database);
        CHECK(database.error().is(storeDamaged));
        CHECK(database.error().arguments == QStringList{QDir::toNativeSeparators(folder.path(name))});
    }
    SECTION("the table of tables")
    {
        bytes.replace(100, 300, QByteArray(300, '\x7f'));
        folder.write(name, bytes);
        CHECK(codeOf(open(folder.path(name))) == idOf(storeDamaged));
    }
    SECTION("ours by its mark, without our tables")
    {
        RawSqlite(folder.path(QStringLiteral("b.db"))).run("PRAGMA application_id = 0x58464454; CREATE TABLE x(a)");
        CHECK(codeOf(open(folder.path(QStringLiteral("b.db")))) == idOf(storeDamaged));
    }
    SECTION("further back it is found by the full check")
    {
        bytes.replace(4096 * 3, 4096, QByteArray(4096, '\x55'));
        folder.write(name, bytes);
        auto database = open(folder.path(name));
        REQUIRE(database);
        CHECK(codeOf((*database)->checkIntegrity()) == idOf(storeDamaged));
    }
}

TEST_CASE("a network drive is read and not written")
{
    const TempDir folder;
    const QString path = folder.path(QStringLiteral("a.db"));
    create(path);

    SECTION("reading works, every write gets the sentence")
    {
        auto database = Database::open({path, Mode::Write, onShare});
        REQUIRE(database);
        CHECK_FALSE((*database)->writable());
        REQUIRE((*database)->readOnlyReason());
        CHECK((*database)->readOnlyReason()->is(storeReadOnlyNetwork));
        CHECK(number(**database, "SELECT value FROM local_setting WHERE key = 'min_compatible'") == 1);
        CHECK(codeOf(Transaction::begin(**database)) == idOf(storeReadOnlyNetwork));
        CHECK(codeOf((*database)->setSetting(QStringLiteral("a"), 1)) == idOf(storeReadOnlyNetwork));
        CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{QStringLiteral("a.db")});
    }
    SECTION("with a log beside it, part of the data would be missing: refused")
    {
        folder.write(QStringLiteral("a.db-wal"), "x");
        CHECK(codeOf(Database::open({path, Mode::Write, onShare})) == idOf(storeWriterBeside));
        QFile::remove(path + QStringLiteral("-wal"));
        folder.write(QStringLiteral("a.db-journal"), "x");
        CHECK(codeOf(Database::open({path, Mode::ReadOnly, onShare})) == idOf(storeWriterBeside));
    }
    SECTION("nothing is made there")
    {
        const auto made = Database::open({folder.path(QStringLiteral("b.db")), Mode::Create, onShare});
        CHECK(codeOf(made) == idOf(storeReadOnlyNetwork));
        CHECK_FALSE(QFile::exists(folder.path(QStringLiteral("b.db"))));
    }
}

TEST_CASE("which drives are network drives")
{
    const QString file = QStringLiteral("/mnt/a.db");
    for (const char* type : {"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "9p", "vboxsf", "CIFS"})
        CHECK(isNetworkDrive(file, type, "x"));
    for (const char* type : {"ext4", "xfs", "btrfs", "tmpfs", "overlay", "vfat", "exfat", "fuseblk", "ntfs3", ""})
        CHECK_FALSE(isNetworkDrive(file, type, "/dev/sda1"));
    CHECK(isNetworkDrive(QStringLiteral("//server/share/a.db"), "NTFS", ""));
    CHECK(isNetworkDrive(QStringLiteral("\\\\server\\share\\a.db").replace(u'\\', u'/'), "NTFS", ""));
    CHECK(isNetworkDrive(QStringLiteral("Z:/a.db"), "NTFS", "\\\\server\\share"));
    CHECK_FALSE(isNetworkDrive(QStringLiteral("C:/a.db"), "NTFS", "\\\\?\\Volume{1}\\"));
    CHECK_FALSE(isNetworkDrive(QStringLiteral("//?/C:/a.db"), "NTFS", "\\\\?\\Volume{1}\\"));
}

TEST_CASE("a read-only folder is read and not written")
{
    const TempDir folder;
    const QString path = folder.path(QStringLiteral("a.db"));
    create(path);
    QFile::setPermissions(
        path, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther); // it is made for its owner alone
    const auto everybodyReads =
        QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
    const auto restore = [&] {
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    };

    SECTION("closed in good order: opens without a log")
    {
        QFile::setPermissions(folder.path(), everybodyReads);
        const AsNobody nobody;
        if (nobody.isReal()) {
            auto database = open(path);
            REQUIRE(database);
            REQUIRE((*database)->readOnlyReason());
            CHECK((*database)->readOnlyReason()->is(storeReadOnlyFolder));
            CHECK(number(**database, "PRAGMA user_version") >= 1);
            CHECK(codeOf(Transaction::begin(**database)) == idOf(storeReadOnlyFolder));
            CHECK(codeOf(open(folder.path(QStringLiteral("b.db")), Mode::Create)) == idOf(storeReadOnlyFolder));
        }
    }
    SECTION("with a log left beside it: refused, not read by half")
    {
        folder.write(QStringLiteral("a.db-wal"), QByteArray(100, 'x'));
        QFile::setPermissions(folder.path(), everybodyReads);
        const AsNobody nobody;
        if (nobody.isReal())
            CHECK(codeOf(open(path)) == idOf(storeWriterBeside));
    }
    SECTION("a read-only file in a folder that can be written")
    {
        QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
        QFile::setPermissions(
            folder.path(), everybodyReads | QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther);
        const AsNobody nobody;
        if (nobody.isReal()) {
            auto database = open(path);
            REQUIRE(codeOf(database) == QStringLiteral("done"));
            REQUIRE((*database)->readOnlyReason());
            CHECK((*database)->readOnlyReason()->is(storeReadOnlyFolder));
        }
    }
    SECTION("a file that may not even be read")
    {
        QFile::setPermissions(path, QFile::Permissions());
        QFile::setPermissions(folder.path(), everybodyReads);
        const AsNobody nobody;
        if (nobody.isReal())
            CHECK(codeOf(open(path)) == idOf(storeCannotOpen));
    }
    restore();
}

TEST_CASE("opened for reading, a file is not changed")
{
    const TempDir folder;
    const QString path = folder.path(QStringLiteral("a.db"));
    auto writer = create(path);
    auto reader = open(path, Mode::ReadOnly);
    REQUIRE(reader);
    CHECK(codeOf((*reader)->setSetting(QStringLiteral("a"), 1)) == idOf(storeOpenedReadOnly));
    REQUIRE(writer->setSetting(QStringLiteral("a"), 7));
    CHECK((*reader)->setting(QStringLiteral("a")).value()->toInt() == 7);
}

TEST_CASE("another program is writing")
{
    const TempDir folder;
    const QString path = folder.path(QStringLiteral("a.db"));
    auto first = create(path);
    auto transaction = Transaction::begin(*first);
    REQUIRE(transaction);

    auto second = open(path); // opens all the same
    REQUIRE(second);
    CHECK((*second)->writable());
    CHECK(codeOf(Transaction::begin(**second)) == idOf(storeBusy));
    REQUIRE(transaction->commit());
    CHECK(Transaction::begin(**second));

    second->reset();
    first.reset();
    RawSqlite other(path); // a program that locks the whole file
    other.run("PRAGMA locking_mode = EXCLUSIVE; BEGIN IMMEDIATE; CREATE TABLE x(a); COMMIT");
    CHECK(codeOf(open(path)) == idOf(storeBusy));
}

TEST_CASE("a transaction is all or nothing")
{
    const TempDir folder;
    auto database = create(folder.path(QStringLiteral("a.db")));
    const QString key = QStringLiteral("a");
    {
        auto transaction = Transaction::begin(*database);
        REQUIRE(transaction);
        CHECK(database->inTransaction());
        REQUIRE(database->setSetting(key, 1));
    }
    CHECK_FALSE(database->inTransaction());
    CHECK_FALSE(database->setting(key).value().has_value());
    {
        auto transaction = Transaction::begin(*database);
        REQUIRE(transaction);
        REQUIRE(database->setSetting(key, 2));
        REQUIRE(transaction->commit());
    }
    CHECK(database->setting(key).value()->toInt() == 2);
    {
        auto reading = Transaction::begin(*database, Transaction::Kind::Read);
        REQUIRE(reading);
        auto other = open(database->path());
        REQUIRE(other);
        CHECK(number(*database, "SELECT value FROM local_setting WHERE key = 'a'") == 2);
        REQUIRE((*other)->setSetting(key, 3));
        CHECK(number(*database, "SELECT value FROM local_setting WHERE key = 'a'") == 2); // one moment throughout
    }
    CHECK(database->setting(key).value()->toInt() == 3);
}

TEST_CASE("values keep their type, and empty is not NULL")
{
    const TempDir folder;
    auto database = create(folder.path(QStringLiteral("a.db")));
    REQUIRE(database->script(QStringLiteral("CREATE TEMP TABLE t(id INTEGER PRIMARY KEY, v)")));
    const auto typeOf = [&](const SqlValue& value) {
        const auto id = database->insert("INSERT INTO t(v) VALUES(?)", {value});
        REQUIRE(id);
        return **database->readOne(
            "SELECT typeof(v) FROM t WHERE id = ?", {*id}, [](const Row& row) { return row.text(0); });
    };
    CHECK(typeOf(1) == QStringLiteral("integer"));
    CHECK(typeOf(std::numeric_limits<qint64>::min()) == QStringLiteral("integer"));
    CHECK(typeOf(true) == QStringLiteral("integer"));
    CHECK(typeOf(Date::fromYmd(2026, 3, 9)) == QStringLiteral("integer"));
    CHECK(typeOf(Date()) == QStringLiteral("null"));
    CHECK(typeOf(QString()) == QStringLiteral("text"));
    CHECK(typeOf(QByteArray()) == QStringLiteral("blob"));
    CHECK(typeOf(nullptr) == QStringLiteral("null"));
    CHECK(typeOf(std::optional<qint64>()) == QStringLiteral("null"));
    CHECK(typeOf(std::optional<QByteArray>("x")) == QStringLiteral("blob"));
    CHECK(*database->change("DELETE FROM t WHERE typeof(v) = 'null'", {}) == 3);
}

TEST_CASE("a row function may run other statements, the same one too, and stop early")
{
    const TempDir folder;
    auto database = create(folder.path(QStringLiteral("a.db")));
    REQUIRE(database->script(QStringLiteral("CREATE TABLE t(a); INSERT INTO t VALUES(1); INSERT INTO t VALUES(2)")));
    const char* sql = "SELECT a FROM t ORDER BY a";
    int pairs = 0;
    REQUIRE(
        database->read(sql, {}, [&](const Row&) { REQUIRE(database->read(sql, {}, [&](const Row&) { ++pairs; })); }));
    CHECK(pairs == 4);
    int seen = 0;
    REQUIRE(database->read(sql, {}, [&](const Row&) { return ++seen < 1; }));
    CHECK(seen == 1);
    CHECK(database->script(QStringLiteral("DROP TABLE t"))); // no SELECT is left open
    CHECK(codeOf(database->run(sql)) == idOf(storeSql));
    CHECK(codeOf(database->run("SELEKT")) == idOf(storeSql));
    CHECK(codeOf(database->run("INSERT INTO blob_file(id, bytes) VALUES(?, ?)", {QByteArray("x"), nullptr})) ==
          idOf(storeClash));
}

TEST_CASE("a script runs every statement of its text")
{
    const QString text =
        QStringLiteral("-- a; comment with 'one quote\n"
                       "CREATE TABLE t(a, -- x; y\n b TEXT DEFAULT ';');\n"
                       "/* ; */ CREATE TRIGGER g AFTER INSERT ON t BEGIN DELETE FROM t; SELECT 1; END;\n"
                       "INSERT INTO t VALUES('?', ':x') ; -- end;\n");
    CHECK(splitStatements(text).size() == 3);
    CHECK(splitStatements(QStringLiteral("SELECT 1")).size() == 1);
    CHECK(splitStatements(QStringLiteral(" -- nothing\n /* ; */ ")).empty());
    CHECK(splitStatements({}).empty());

    const TempDir folder;
    auto database = create(folder.path(QStringLiteral("a.db")));
    REQUIRE(database->script(text));
    CHECK(number(*database, "SELECT count(*) FROM t") == 0); // the trigger ran
    CHECK(codeOf(database->script(QStringLiteral("CREATE TABLE u(a); NONSENSE; CREATE TABLE v(a)"))) == idOf(storeSql));
    CHECK(number(*database, "SELECT count(*) FROM sqlite_schema WHERE name IN ('u', 'v')") == 1);
}

TEST_CASE("every error code of the store has one sentence")
{
    QSet<QString> codes;
    for (const ErrorCode& code : storeErrorCodes())
        codes += idOf(code);
    CHECK(codes.size() == static_cast<qsizetype>(storeErrorCodes().size()));
    QSet<QString> sentences;
    for (const ErrorSentence& sentence : storeErrorSentences()) {
        sentences += QString::fromLatin1(sentence.code);
        CHECK(QString::fromUtf8(sentence.text).endsWith(u'。'));
    }
    CHECK(sentences.size() == static_cast<qsizetype>(storeErrorSentences().size()));
    CHECK((codes - sentences).values() == QStringList());
    CHECK((sentences - codes).values() == QStringList());
}
