#include "core/store/search.h"
#include "tests/store/storefixture.h"
#include "tests/support/faultvfs.h"

#include <QDir>

#include <catch2/catch.hpp>

using namespace xf;
using namespace xf::test;

namespace {

// A piece of work as the Workspace does it: rows of truth, a projection, the index, a setting.
Result<> work(Database& database, int n)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    const QByteArray big(6000, static_cast<char>('a' + n % 26)); // pages of its own
    for (int i = 0; i < 3; ++i) {
        const QByteArray id = QByteArray::number(n) + '/' + QByteArray::number(i);
        const Result<> done = database.run(
            "INSERT INTO entry_log (id, stream, lamport, envelope, incarnation, seq) VALUES (?, ?, 1, ?, ?, ?)",
            {id, id, big, QByteArray("i"), n * 3 + i});
        if (!done)
            return done;
    }
    if (const Result<> done = Search(database).index(1, QStringLiteral("第%1次").arg(n)); !done)
        return done;
    if (const Result<> done = database.setSetting(QStringLiteral("last"), n); !done)
        return done;
    return transaction->commit();
}

// Whole or absent: all tables tell of the same number of works.
void checkConsistent(Database& database, int last)
{
    CHECK(database.checkIntegrity());
    CHECK(number(database, "SELECT value FROM local_setting WHERE key = 'last'") == last);
    CHECK(number(database, "SELECT count(*) FROM entry_log WHERE seq >= 0") ==
          3 * number(database, "SELECT count(DISTINCT seq / 3) FROM entry_log"));
    CHECK(number(database, "SELECT max(seq) FROM entry_log") == last * 3 + 2);
    const auto found = Search(database).find(QStringLiteral("第%1次").arg(last));
    REQUIRE(found);
    CHECK(*found == std::vector<qint64>{1});
}

} // namespace

TEST_CASE("a full disk at any write: the transaction is whole or absent")
{
    const TempDir folder;
    FaultVfs disk;
    const QString path = folder.path(QStringLiteral("a.db"));
    auto database = create(path);
    REQUIRE(work(*database, 0));
    int last = 0;
    int refusals = 0;
    bool survived = false;
    for (int writes = 0; writes < 200 && !survived; ++writes) {
        disk.failAfter(writes);
        const Result<> done = work(*database, last + 1);
        survived = !disk.failed();
        if (done) {
            ++last;
        } else {
            ++refusals;
            CHECK(done.error().is(storeDiskFull));
        }
        CHECK_FALSE(database->inTransaction());
        checkConsistent(*database, last); // reading needs no room
        disk.heal();
        if (writes % 5 == 0) { // as after a crash: another connection, the log read anew
            database.reset();
            auto again = open(path);
            REQUIRE(again);
            database = std::move(*again);
            checkConsistent(*database, last);
        }
    }
    CHECK(survived);
    CHECK(refusals > 5);
    CHECK(work(*database, last + 1));
}

TEST_CASE("a full disk while a file is created leaves nothing behind")
{
    const TempDir folder;
    FaultVfs disk;
    const QString path = folder.path(QStringLiteral("a.db"));
    int writes = 0;
    for (; writes < 400; ++writes) {
        disk.failAfter(writes);
        const QString made = codeOf(open(path, OpenRequest::Mode::Create)); // and closed: an open file stays on Windows
        if (!disk.failed())
            break;
        disk.heal();
        if (QFile::exists(path)) { // it was whole before the disk filled up
            REQUIRE(open(path));
            QFile::remove(path);
        } else {
            CHECK(made == idOf(storeDiskFull));
        }
        for (const char* log : {"-wal", "-shm"})
            QFile::remove(path + QString::fromLatin1(log));
        CHECK(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty());
    }
    CHECK(writes > 10);
    CHECK(writes < 400);
}

TEST_CASE("a disk error is not a full disk")
{
    const TempDir folder;
    FaultVfs disk;
    auto database = create(folder.path(QStringLiteral("a.db")));
    disk.failAfter(0, 10 | (3 << 8)); // SQLITE_IOERR_WRITE
    CHECK(codeOf(work(*database, 0)) == idOf(storeDiskError));
    disk.heal();
    CHECK(work(*database, 0));
}
