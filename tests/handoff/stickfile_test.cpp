#include "core/handoff/stickfile.h"
#include "tests/support/asnobody.h"
#include "tests/support/tempdir.h"

#include <QIODevice>

#include <catch2/catch.hpp>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace xf;
using namespace xf::test;

namespace {

const QString name = QStringLiteral("柳溪镇-12.xfpkg");

std::function<Result<>(QIODevice&)> writes(const QByteArray& content)
{
    return [content](QIODevice& out) {
        return out.write(content) == content.size() ? Result<>() : Result<>(Error(ErrorCode{"test.short"}));
    };
}

QStringList filesIn(const TempDir& dir)
{
    return QDir(dir.path()).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
}

} // namespace

TEST_CASE("a file is written whole, and no .part stays")
{
    const TempDir dir;
    const Result<QString> path = writeStickFile(dir.path(), name, writes("content"));
    REQUIRE(path.has_value());
    CHECK(*path == dir.path(name));
    CHECK(filesIn(dir) == QStringList{name});
    CHECK(dir.read(name) == "content");
}

TEST_CASE("nothing that is there is overwritten")
{
    const TempDir dir;
    dir.write(name, "old");
    dir.write(QStringLiteral("柳溪镇-12-2.xfpkg.part"), "somebody else's");
    const Result<QString> path = writeStickFile(dir.path(), name, writes("new"));
    REQUIRE(path.has_value());
    CHECK(*path == dir.path(QStringLiteral("柳溪镇-12-3.xfpkg")));
    CHECK(dir.read(name) == "old");
    CHECK(dir.read(QStringLiteral("柳溪镇-12-2.xfpkg.part")) == "somebody else's");
    CHECK(dir.read(QStringLiteral("柳溪镇-12-3.xfpkg")) == "new");
    CHECK(filesIn(dir).size() == 3);
}

TEST_CASE("a name without an ending is numbered too")
{
    const TempDir dir;
    for (const char* expected : {"file", "file-2", "file-3"}) {
        const Result<QString> path = writeStickFile(dir.path(), QStringLiteral("file"), writes("x"));
        REQUIRE(path.has_value());
        CHECK(*path == dir.path(QString::fromLatin1(expected)));
    }
}

TEST_CASE("a name that is taken while the file is written is left to who took it")
{
    const TempDir dir;
    const Result<QString> path = writeStickFile(dir.path(), name, [&](QIODevice& out) {
        dir.write(name, "quicker");
        return writes("slower")(out);
    });
    REQUIRE(path.has_value());
    CHECK(*path == dir.path(QStringLiteral("柳溪镇-12-2.xfpkg")));
    CHECK(dir.read(name) == "quicker");
    CHECK(filesIn(dir).size() == 2);
}

TEST_CASE("leftovers that the caller calls its own are taken away, but none that somebody is writing")
{
    const TempDir dir;
    const QString old = QStringLiteral("旧.xfpkg.part");
    const QString foreign = QStringLiteral("别人的.zip.part");
    dir.write(old, "half");
    dir.write(foreign, "half");
    const QString link = dir.path(QStringLiteral("链接.xfpkg.part"));
    REQUIRE(QFile::link(dir.path(foreign), link));
    QStringList asked;
    const IsLeftover ours = [&](const QString& found, QIODevice& content) {
        asked << found;
        return found.endsWith(QStringLiteral(".xfpkg")) && content.readAll() == "half";
    };
    const Result<QString> first = writeStickFile(
        dir.path(), name,
        [&](QIODevice& out) {
            // Another program, at the same name and the same moment.
            const Result<QString> second = writeStickFile(dir.path(), name, writes("second"), ours);
            CHECK(second.has_value());
            CHECK(second->endsWith(QStringLiteral("-2.xfpkg")));
            CHECK_FALSE(asked.contains(name));
            return writes("first")(out);
        },
        ours);
    REQUIRE(first.has_value());
    CHECK(*first == dir.path(name));
    CHECK(dir.read(name) == "first");
    CHECK_FALSE(QFileInfo::exists(dir.path(old)));
    CHECK(dir.read(foreign) == "half");
#ifdef Q_OS_UNIX
    CHECK(QFileInfo(link).isSymLink());
#endif
    CHECK(filesIn(dir).size() == 4);
}

TEST_CASE("names that are this one numbered")
{
    for (const char* one : {"a.xfpkg", "a-2.xfpkg", "a-17.xfpkg"}) {
        CHECK(isNumberedAs(QString::fromLatin1(one), QStringLiteral("a.xfpkg")));
    }
    for (const char* one :
        {"a-1.xfpkg", "a-02.xfpkg", "a-.xfpkg", "a-x.xfpkg", "ab.xfpkg", "a-2.zip", "a.xfpkg.part", "-2.xfpkg", ""}) {
        INFO(one);
        CHECK_FALSE(isNumberedAs(QString::fromLatin1(one), QStringLiteral("a.xfpkg")));
    }
}

TEST_CASE("an error while making the content leaves nothing behind")
{
    const TempDir dir;
    const Error stopped(ErrorCode{"test.stopped"});
    const Result<QString> path = writeStickFile(dir.path(), name, [&](QIODevice& out) {
        out.write("half of it");
        return Result<>(stopped);
    });
    REQUIRE_FALSE(path.has_value());
    CHECK(path.error() == stopped);
    CHECK(filesIn(dir).isEmpty());
}

TEST_CASE("a folder that is not there")
{
    const TempDir dir;
    CHECK(writeStickFile(dir.path(QStringLiteral("gone")), name, writes("x")).error().is(stickNoFolder));
    dir.write(QStringLiteral("file"), "x");
    CHECK(writeStickFile(dir.path(QStringLiteral("file")), name, writes("x")).error().is(stickNoFolder));
}

#ifdef Q_OS_UNIX // elsewhere a folder with an open file in it cannot be taken away
TEST_CASE("a stick that vanishes while it is written to: the unfinished file is named")
{
    const TempDir dir;
    const QString stick = dir.path(QStringLiteral("stick"));
    REQUIRE(QDir().mkpath(stick));
    const Result<QString> path = writeStickFile(stick, name, [&](QIODevice& out) {
        const Result<> written = writes("content")(out);
        CHECK(QDir(stick).removeRecursively());
        return written;
    });
    REQUIRE_FALSE(path.has_value());
    CHECK(path.error().is(stickPartLeft));
    CHECK(path.error().arguments.value(0).endsWith(name + QStringLiteral(".part")));
    CHECK_FALSE(path.error().arguments.value(1).isEmpty());
    CHECK(path.error().arguments.value(1) != QFile().errorString()); // what the system says, not that it says nothing
    CHECK_FALSE(QFileInfo::exists(stick));
}
#endif

TEST_CASE("a stick that may not be written to")
{
    const TempDir dir;
    const QString stick = dir.path(QStringLiteral("stick"));
    REQUIRE(QDir().mkpath(stick));
    QFile::setPermissions(dir.path(), QFile::Permissions(0x7755));
    QFile::setPermissions(stick, QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther);
    {
        const AsNobody nobody;
        if (nobody.isReal()) {
            const Result<QString> path = writeStickFile(stick, name, writes("x"));
            REQUIRE_FALSE(path.has_value());
            CHECK(path.error().is(stickNotWritten));
        }
    }
    QFile::setPermissions(stick, QFile::Permissions(0x7700));
}

#ifdef Q_OS_LINUX
TEST_CASE("no room for the next byte, whichever it is")
{
    // The kernel's own refusal: a file of this process may not grow past the limit.
    struct Limit
    {
        explicit Limit(rlim_t bytes)
        {
            std::signal(SIGXFSZ, SIG_IGN);
            getrlimit(RLIMIT_FSIZE, &before);
            const rlimit now{bytes, before.rlim_max};
            setrlimit(RLIMIT_FSIZE, &now);
        }
        ~Limit() { setrlimit(RLIMIT_FSIZE, &before); }
        rlimit before{};
    };
    const TempDir dir;
    const QByteArray content(100, 'c');
    for (rlim_t room = 0; room < rlim_t(content.size()); ++room) {
        Result<QString> path = Error(ErrorCode{"test.none"});
        {
            const Limit limit(room);
            path = writeStickFile(dir.path(), name, writes(content));
        }
        INFO("room for " << room);
        REQUIRE_FALSE(path.has_value());
        CHECK(path.error().is(stickNotWritten));
        CHECK(filesIn(dir).isEmpty());
    }
    const Limit limit(rlim_t(content.size()));
    CHECK(writeStickFile(dir.path(), name, writes(content)).has_value());
}

TEST_CASE("a full disk is called full")
{
    const QString full = QStringLiteral("/dev/full");
    QFile device(full);
    if (!device.open(QIODevice::WriteOnly)) {
        WARN("no /dev/full here");
        return;
    }
    device.write("x");
    CHECK_FALSE(device.flush());
    CHECK(stickError(device, QStringLiteral("/stick")) == Error(stickFull, {QStringLiteral("/stick")}));
}
#endif
