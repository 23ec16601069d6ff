#include "core/base/syncfile.h"
#include "tests/support/tempdir.h"

#include <QDir>
#include <QFile>

#include <catch2/catch.hpp>

using namespace xf;
using namespace xf::test;

TEST_CASE("a file gets another name, and replaces nothing")
{
    const TempDir dir;
    const QString part = dir.write(QStringLiteral("包.part"), "new");
    const QString taken = dir.write(QStringLiteral("包.xfpkg"), "old");
    const QString free = dir.path(QStringLiteral("包-2.xfpkg"));

    const auto refused = renameFile(part, taken);
    REQUIRE(refused);
    CHECK_FALSE(refused->isEmpty());
    CHECK(dir.read(QStringLiteral("包.xfpkg")) == "old");
    CHECK(dir.read(QStringLiteral("包.part")) == "new");

    CHECK_FALSE(renameFile(part, free));
    CHECK(dir.read(QStringLiteral("包-2.xfpkg")) == "new");
    CHECK_FALSE(QFile::exists(part));
    CHECK(renameFile(part, dir.path(QStringLiteral("x")))); // it is not there any more
}

TEST_CASE("a path longer than Windows' 260 letters is one too")
{
    const TempDir dir;
    QString deep = dir.path(QStringLiteral("深"));
    for (int i = 0; i < 8; ++i) {
        deep += u'/' + QString(40, u'x');
    }
    REQUIRE(QDir().mkpath(deep));
    QFile file(deep + QStringLiteral("/a"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.close();
    CHECK_FALSE(renameFile(file.fileName(), deep + QStringLiteral("/b")));
    CHECK(QFile::exists(deep + QStringLiteral("/b")));
}

#ifdef Q_OS_WIN
TEST_CASE("what another program holds is not copied in its stead")
{
    const TempDir dir;
    QFile part(dir.write(QStringLiteral("包.part"), "new"));
    REQUIRE(part.open(QIODevice::ReadOnly)); // Windows lets nobody rename it now
    const auto refused = renameFile(part.fileName(), dir.path(QStringLiteral("包.xfpkg")));
    REQUIRE(refused);
    CHECK_FALSE(refused->isEmpty());
    CHECK_FALSE(QFile::exists(dir.path(QStringLiteral("包.xfpkg"))));
    CHECK(QFile::exists(part.fileName()));
}
#endif
