#include "core/store/backup.h"
#include "core/store/search.h"
#include "tests/store/storefixture.h"
#include "tests/support/faultvfs.h"

#include <QDir>

#include <catch2/catch.hpp>

using namespace xf;
using namespace xf::test;

namespace {

const Date monday = Date::fromYmd(2026, 3, 9);

QString outcome(Database& database, const QString& folder, Date day)
{
    const Result<bool> done = dailyBackup(database, folder, day);
    if (!done)
        return done.error().code;
    return *done ? QStringLiteral("made") : QStringLiteral("not needed");
}

QStringList filesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::Files, QDir::Name);
}

} // namespace

TEST_CASE("one copy a day, and it opens as the file it was")
{
    const TempDir folder;
    const QString backups = folder.path(QStringLiteral("backups"));
    auto database = create(folder.path(QStringLiteral("a.db")));
    {
        auto transaction = Transaction::begin(*database);
        REQUIRE(transaction);
        REQUIRE(database->setSetting(QStringLiteral("clerk"), QStringLiteral("王芳")));
        REQUIRE(Search(*database).index(1, QStringLiteral("路灯")));
        REQUIRE(transaction->commit());
    }
    CHECK(outcome(*database, backups, monday) == QStringLiteral("made"));
    REQUIRE(database->setSetting(QStringLiteral("clerk"), QStringLiteral("李明")));
    CHECK(outcome(*database, backups, monday) == QStringLiteral("not needed"));
    CHECK(outcome(*database, backups, monday.plusDays(1)) == QStringLiteral("made"));
    CHECK(filesIn(backups) ==
          QStringList{QStringLiteral("xinfang-2026-03-09.db"), QStringLiteral("xinfang-2026-03-10.db")});

    const QString restored = folder.path(QStringLiteral("restored.db"));
    REQUIRE(QFile::copy(backups + QStringLiteral("/xinfang-2026-03-09.db"), restored));
    auto again = open(restored);
    REQUIRE(again);
    CHECK((*again)->writable());
    CHECK((*again)->setting(QStringLiteral("clerk")).value()->toString() == QStringLiteral("王芳"));
    CHECK(number(**again, "PRAGMA user_version") == number(*database, "PRAGMA user_version"));
    CHECK(Search(**again).find(QStringLiteral("灯")).value() == std::vector<qint64>{1});
    CHECK((*again)->checkIntegrity());
}

TEST_CASE("a copy that was broken off does not stop the next")
{
    const TempDir folder;
    auto database = create(folder.path(QStringLiteral("a.db")));
    folder.write(QStringLiteral("xinfang-2026-03-09.db.part"), "half");
    CHECK(outcome(*database, folder.path(), monday) == QStringLiteral("made"));
    CHECK_FALSE(QFile::exists(folder.path(QStringLiteral("xinfang-2026-03-09.db.part"))));
}

TEST_CASE("the last fourteen are kept, and the first of each month")
{
    QStringList all{QStringLiteral("a.db"), QStringLiteral("xinfang-.db"), QStringLiteral("xinfang-2026-13-01.db"),
        QStringLiteral("xinfang-2020-01-01.db.part"), QStringLiteral("xinfang-2020-1-1.db")};
    for (Date day = Date::fromYmd(2026, 1, 5); day < Date::fromYmd(2026, 3, 10); day = day.plusDays(1))
        all += backupName(day);
    QStringList kept;
    for (const QString& name : all) {
        if (!backupsToDrop(all).contains(name))
            kept += name;
    }
    QStringList expected = all.mid(0, 5) // not ours to touch
                           + QStringList{backupName(Date::fromYmd(2026, 1, 5)), backupName(Date::fromYmd(2026, 2, 1))};
    for (Date day = Date::fromYmd(2026, 2, 24); day < Date::fromYmd(2026, 3, 10); day = day.plusDays(1))
        expected += backupName(day);
    expected.insert(expected.indexOf(backupName(Date::fromYmd(2026, 3, 1))), QString()); // it is among the fourteen
    expected.removeAll(QString());
    CHECK(kept == expected);
    CHECK(backupsToDrop({}).isEmpty());
    CHECK(backupsToDrop(all.mid(5, 14)).isEmpty());
}

TEST_CASE("old copies are dropped only after a new one was made")
{
    const TempDir folder;
    auto database = create(folder.path(QStringLiteral("a.db")));
    const QString backups = folder.path(QStringLiteral("backups"));
    QDir().mkpath(backups);
    for (int i = 1; i <= 20; ++i)
        folder.write(QStringLiteral("backups/") + backupName(monday.plusDays(-i)), "old");
    {
        const TempDir other;
        other.write(QStringLiteral("file"), "x");
        CHECK(codeOf(dailyBackup(*database, other.path(QStringLiteral("file/backups")), monday)) == idOf(backupFolder));
    }
    CHECK(filesIn(backups).size() == 20);
    CHECK(outcome(*database, backups, monday) == QStringLiteral("made"));
    CHECK(filesIn(backups).size() == 15); // 14, and the first that February has
}

TEST_CASE("a full disk costs the copy and nothing else")
{
    const TempDir folder;
    FaultVfs disk;
    auto database = create(folder.path(QStringLiteral("a.db")));
    const QString backups = folder.path(QStringLiteral("backups"));
    for (int writes : {0, 1, 5, 20}) {
        disk.failAfter(writes);
        CHECK(codeOf(dailyBackup(*database, backups, monday)) == idOf(backupDiskFull));
        CHECK(disk.failed());
        CHECK(filesIn(backups).isEmpty());
    }
    disk.heal();
    CHECK(outcome(*database, backups, monday) == QStringLiteral("made"));
    REQUIRE(database->setSetting(QStringLiteral("a"), 1));
}

TEST_CASE("a file that is only read gets no copy")
{
    const TempDir folder;
    create(folder.path(QStringLiteral("a.db")));
    auto database = open(folder.path(QStringLiteral("a.db")), OpenRequest::Mode::ReadOnly);
    REQUIRE(database);
    CHECK(outcome(**database, folder.path(QStringLiteral("backups")), monday) == QStringLiteral("not needed"));
}
