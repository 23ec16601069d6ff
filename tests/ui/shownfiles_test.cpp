#include "tests/support/tempdir.h"
#include "ui/shell/shownfiles.h"
#include "ui/shell/takelock.h"

#include <QDir>
#include <QFile>
#include <QLockFile>

#include <catch2/catch.hpp>

#include <optional>

using namespace xf;
using namespace xf::test;

namespace {

// As another program reads it: a copy that nobody may write to.
QString shown(ui::ShownFiles& files, const char* content)
{
    const QString folder = files.begin();
    REQUIRE_FALSE(folder.isEmpty());
    QFile file(QDir(folder).filePath(QStringLiteral("证明.pdf")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    REQUIRE(file.setPermissions(QFile::ReadOwner | QFile::ReadUser));
    return file.fileName();
}

} // namespace

TEST_CASE("a copy that is shown goes with the next one, and with its window")
{
    const TempDir dir;
    const QString folder = dir.path(QStringLiteral("家/shown"));
    std::optional<ui::ShownFiles> files(folder);
    CHECK_FALSE(QFile::exists(folder)); // before anything is shown
    const QString first = shown(*files, "1");
    const QString second = shown(*files, "2");
    CHECK_FALSE(QFile::exists(first));
    CHECK(QFile::exists(second));
    files.reset();
    CHECK_FALSE(QFile::exists(folder));
}

TEST_CASE("the next window takes away what a killed one left, and leaves what another one shows")
{
    const TempDir dir;
    const QString folder = dir.path(QStringLiteral("家/shown"));
    ui::ShownFiles other(folder);
    const QString looked = shown(other, "1");
    const QString left = QDir(folder).filePath(QStringLiteral("of-a-killed-window"));
    REQUIRE(QDir().mkpath(left + QStringLiteral("/x")));
    const ui::ShownFiles next(folder);
    CHECK_FALSE(QFile::exists(left));
    CHECK(QFile::exists(looked));
}

TEST_CASE("a lock is held while its window lives")
{
    const TempDir dir;
    QLockFile held(dir.path(QStringLiteral("a.lock")));
    REQUIRE(ui::takeLock(held));
    QLockFile again(dir.path(QStringLiteral("a.lock")));
    CHECK_FALSE(ui::takeLock(again));
    held.unlock();
    CHECK(ui::takeLock(again));
}

#ifdef Q_OS_WIN
TEST_CASE("a lock that another computer left is none on Windows, where a living owner keeps it")
{
    const TempDir dir;
    // As Qt writes it: process, program, computer, its number, its start.
    const QString path =
        dir.write(QStringLiteral("a.lock"), "4711\nxinfang-desk\nANOTHER-PC\n00000000-1111\n2222-3333\n");
    QLockFile plain(path);
    plain.setStaleLockTime(0);
    REQUIRE_FALSE(plain.tryLock(0));
    QLockFile lock(path);
    CHECK(ui::takeLock(lock));
}
#endif
