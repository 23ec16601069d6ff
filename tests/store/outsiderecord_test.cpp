#include "core/store/outsiderecord.h"
#include "tests/store/storefixture.h"

#include <QDir>

#include <catch2/catch.hpp>

using namespace xf;
using namespace xf::test;

namespace {

const QByteArray node(16, '\x0a');
const QByteArray mine(16, '\x01');
const QByteArray foreign(16, '\x02');

OutsideRecord aRecord()
{
    return {node, {{mine, 7}}, {{QStringLiteral("2026-A"), 12}}, QStringLiteral("/数据/a.db")};
}

FileIdentity aFile()
{
    return {node, mine, 7, QStringLiteral("/数据/a.db")};
}

Recognition recognise(const FileIdentity& file, bool originalIsThere = false)
{
    return xf::recognise(file, aRecord(), [&](const QString& path) {
        CHECK(path == aRecord().path);
        return originalIsThere;
    });
}

} // namespace

TEST_CASE("a record comes back as it was written")
{
    const TempDir folder;
    const QString place = folder.path(QStringLiteral("新/深"));
    CHECK_FALSE(loadOutsideRecord(place, node));
    OutsideRecord record = aRecord();
    record.lastSeq[foreign] = 9'007'199'254'740'993; // beyond what a double holds
    REQUIRE(saveOutsideRecord(place, record));
    CHECK(loadOutsideRecord(place, node) == record);
    CHECK_FALSE(loadOutsideRecord(place, foreign));
    CHECK(
        QDir(place).entryList(QDir::Files) == QStringList{QString::fromLatin1(node.toHex()) + QStringLiteral(".json")});
}

TEST_CASE("what was noted is never taken back")
{
    const TempDir folder;
    OutsideRecord record = aRecord();
    record.noteSeq(mine, 3);
    record.noteNumber(QStringLiteral("2026-A"), 4);
    CHECK(record == aRecord());
    record.noteSeq(mine, 9);
    record.noteNumber(QStringLiteral("2027-A"), 1);
    REQUIRE(saveOutsideRecord(folder.path(), record));

    OutsideRecord late = aRecord(); // a second program that noted less, later
    late.path = QStringLiteral("/新/a.db");
    REQUIRE(saveOutsideRecord(folder.path(), late));
    const auto merged = loadOutsideRecord(folder.path(), node);
    REQUIRE(merged);
    CHECK(merged->lastSeq.at(mine) == 9);
    CHECK(merged->numbers.at(QStringLiteral("2026-A")) == 12);
    CHECK(merged->numbers.at(QStringLiteral("2027-A")) == 1);
    CHECK(merged->path == QStringLiteral("/新/a.db"));
}

TEST_CASE("a broken record is no record")
{
    const TempDir folder;
    REQUIRE(saveOutsideRecord(folder.path(), aRecord()));
    const QString name = QString::fromLatin1(node.toHex()) + QStringLiteral(".json");
    const QByteArray good = folder.read(name);
    for (qsizetype length : {qsizetype{0}, qsizetype{1}, good.size() / 2, good.size() - 3}) {
        folder.write(name, good.left(length));
        CHECK_FALSE(loadOutsideRecord(folder.path(), node));
    }
    const std::pair<const char*, const char*> changes[] = {{"\"lastSeq\": 7", "\"lastSeq\": -7"},
        {"\"lastSeq\": 7", "\"lastSeq\": 7.5"}, {"\"lastSeq\": 7", "\"lastSeq\": \"7\""}, {"lastSeq", "seq"},
        {"\"incarnations\"", "\"x\""}, {"\"numbers\"", "\"x\""}, {"\"path\"", "\"x\""}, {"\"node\"", "\"x\""},
        {"\"2026-A\": 12", "\"2026-A\": null"}, {"01010101", "0101010x"}, {"0a0a0a0a", "0b0a0a0a"}};
    for (const auto& [from, to] : changes) {
        QByteArray changed = good;
        const qsizetype at = changed.indexOf(from);
        REQUIRE(at >= 0);
        changed.replace(at, QByteArray(from).size(), to);
        folder.write(name, changed);
        INFO(changed.toStdString());
        CHECK_FALSE(loadOutsideRecord(folder.path(), node));
    }
    folder.write(name, good);
    CHECK(loadOutsideRecord(folder.path(), node));
}

TEST_CASE("a record that cannot be written says so")
{
    const TempDir folder;
    folder.write(QStringLiteral("file"), "x");
    const auto saved = saveOutsideRecord(folder.path(QStringLiteral("file")), aRecord());
    REQUIRE_FALSE(saved);
    CHECK(saved.error().is(recordNotWritten));
    CHECK(saved.error().arguments.size() == 2);
}

TEST_CASE("a file is recognised, or told from one that is not the one written here last")
{
    FileIdentity file = aFile();

    SECTION("as it was left")
    {
        CHECK(recognise(file) == Recognition::Known);
    }
    SECTION("ahead of its record: the program ended between commit and record")
    {
        file.lastSeq = 8;
        CHECK(recognise(file) == Recognition::Known);
    }
    SECTION("at another place of this computer")
    {
        file.canonicalPath = QStringLiteral("/新/a.db");
        CHECK(recognise(file) == Recognition::Moved);
    }
    SECTION("behind its record: a backup was put back")
    {
        file.lastSeq = 6;
        CHECK(recognise(file) == Recognition::Behind);
    }
    SECTION("a backup opened elsewhere, the original gone")
    {
        file.lastSeq = 6;
        file.canonicalPath = QStringLiteral("/新/a.db");
        CHECK(recognise(file) == Recognition::Behind);
    }
    SECTION("a copy, up to date or behind: the original is still there")
    {
        file.canonicalPath = QStringLiteral("/新/a.db");
        CHECK(recognise(file, true) == Recognition::Copied);
        file.lastSeq = 6;
        CHECK(recognise(file, true) == Recognition::Copied);
    }
    SECTION("at its own place the question for an original is not asked")
    {
        CHECK(recognise(file, true) == Recognition::Known);
    }
    SECTION("somebody else wrote in it since")
    {
        file.incarnation = foreign;
        CHECK(recognise(file) == Recognition::ForeignIncarnation);
    }
    SECTION("never written here")
    {
        file.node = foreign;
        CHECK(recognise(file) == Recognition::NoRecord);
        CHECK(xf::recognise(aFile(), std::nullopt, {}) == Recognition::NoRecord);
    }
}

TEST_CASE("another file of the same node is found, the same file by another name is none")
{
    const TempDir folder;
    const QString here = folder.path(QStringLiteral("a.db"));
    const QString there = folder.path(QStringLiteral("b.db"));
    REQUIRE(create(here)->setSetting(QStringLiteral("node"), node));
    CHECK_FALSE(isAnotherFileOfNode(there, here, node)); // nothing there
    folder.write(QStringLiteral("b.db"), "a letter");
    CHECK_FALSE(isAnotherFileOfNode(there, here, node));
    QFile::remove(there);
    REQUIRE(QFile::copy(here, there));
    CHECK(isAnotherFileOfNode(there, here, node));
    CHECK_FALSE(isAnotherFileOfNode(there, here, foreign));
    CHECK_FALSE(isAnotherFileOfNode(here, here, node));
#ifdef Q_OS_UNIX
    REQUIRE(QFile::link(here, folder.path(QStringLiteral("link.db"))));
    CHECK_FALSE(isAnotherFileOfNode(folder.path(QStringLiteral("link.db")), here, node));
#endif
}
