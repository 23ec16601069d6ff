#include "core/handoff/keys.h"
#include "core/handoff/packageparts.h"
#include "core/handoff/packagereader.h"
#include "core/sealed/sealedroom.h"
#include "tests/handoff/jobsfixture.h"

using namespace xf;
using namespace xf::test;

// What an office accuses nobody of must not be found in any byte that leaves it.
namespace {

// All that is inside a package, as bytes.
class Everything : public PackageSink
{
public:
    QByteArray bytes;

    Result<> verified(const PackageOutline& outline) override { return add(outline.open.bytes); }
    Result<> opening(const Opening& opening) override { return add(encodePart(opening)); }
    Result<> receipt(const ReceiptPart& part) override { return add(encodePart(part)); }
    Result<> inventory(const HeadsPart& stream) override
    {
        QByteArray ids = stream.stream;
        for (const QByteArray& head : stream.heads) {
            ids += head;
        }
        return add(ids);
    }
    Result<> entry(const Entry& entry) override { return add(entry.id + encodeRecord(entry)); }
    Result<> setAside(const QByteArray& id, const QByteArray& record, const Error&) override
    {
        return add(id + record);
    }
    Result<> blobPiece(const BlobPiece& piece) override { return add(encodePart(piece)); }
    Result<> blobEnd(const QByteArray&, bool) override { return {}; }

private:
    Result<> add(const QByteArray& more)
    {
        bytes += more + "\n";
        return {};
    }
};

constexpr char accusedOf[] = "副镇长收了钱";

// A case of limited sight, as no program registers one: a stream of its own with a sight word, and what follows in it.
struct Sighted
{
    std::vector<QByteArray> ids; // the first is the stream
    std::vector<QByteArray> needles;
};

Sighted sightedAt(Office& at)
{
    const Entry first = sightedEntry(at.office(), at.node(), QString::fromUtf8(accusedOf));
    REQUIRE(got(at.file->takeIn({first})).fresh == 1);
    at.notes(first.id, QString::fromUtf8(accusedOf) + QStringLiteral("，有人看见"));

    Sighted made;
    for (const QByteArray& id : at.idsOf(first.id)) {
        made.ids.push_back(id);
        made.needles.push_back(id);
    }
    made.ids.insert(made.ids.begin(), first.id);
    made.needles.push_back(QByteArray(accusedOf));
    made.needles.push_back("990101102-2026-A-900");
    return made;
}

bool anyIn(const QByteArray& bytes, const std::vector<QByteArray>& needles)
{
    return std::any_of(needles.begin(), needles.end(), [&](const QByteArray& needle) {
        return bytes.contains(needle) || bytes.contains(needle.toHex()) || bytes.contains(needle.toBase64());
    });
}

// Every byte on the stick, and every byte inside what is on it.
QByteArray readable(const TempDir& stick, const std::vector<Office*>& offices)
{
    QByteArray all;
    int opened = 0;
    for (const QString& name : QDir(stick.path()).entryList(QDir::Files)) {
        all += stick.read(name) + "\n" + name.toUtf8() + "\n";
        if (!name.endsWith(QStringLiteral(".xfpkg"))) {
            continue;
        }
        for (Office* receiver : offices) {
            KeyBook book;
            for (Office* sender : offices) {
                book.add({sender->office(), sender->node(), sender->unlocked().secret().publicKeys().sign,
                    KeyState::Current, true});
            }
            Everything inside;
            QFile file(stick.path(name));
            REQUIRE(file.open(QIODevice::ReadOnly));
            const PackageReceiver to{receiver->office(), receiver->node(), &receiver->unlocked().secret(), &book};
            if (readPackage(file, to, inside, receiver->desk.random)) {
                all += inside.bytes;
                ++opened;
            }
        }
    }
    CHECK(opened > 0);
    return all;
}

} // namespace

TEST_CASE("a case of limited sight is in no byte that leaves, for nobody, whatever else leaves")
{
    Three three;
    const std::vector<Office*> offices{&three.county, &three.township, &three.other};
    const QByteArray plain = three.township.registers("陈禾生", "接通排水沟");
    const Sighted accusation = sightedAt(three.township);
    for (int round = 0; round < 3; ++round) {
        handOver(three.township, three.county, three.stick);
        handOver(three.county, three.township, three.stick);
        three.county.transfersTo(plain, three.other);
        handOver(three.county, three.other, three.stick);
        handOver(three.other, three.county, three.stick);
        three.township.notes(accusation.ids.front(), QString::fromUtf8(accusedOf));
    }
    three.township.registers("王五", "修桥");
    enrol(three.county, three.township, three.stick); // whole inventories, enrolment files
    three.township.makesAll(three.county, three.stick, 100 * 1024);

    const QByteArray left = readable(three.stick, offices);
    CHECK(left.contains("接通排水沟")); // what is to be found is found
    CHECK(left.contains(plain));
    std::vector<QByteArray> needles = accusation.needles;
    for (const QByteArray& id : three.township.idsOf(accusation.ids.front())) {
        needles.push_back(id);
    }
    CHECK_FALSE(anyIn(left, needles));
    CHECK(three.county.idsOf(accusation.ids.front()).empty());
}

namespace {

SealedRoom roomAt(Office& at)
{
    return got(
        SealedRoom::make(*at.file, QStringLiteral("梧桐树下有一口井"), {&at.desk.clock, &at.desk.random, {8, 1, 1}}));
}

AccusationRegistered sealedMatter()
{
    AccusationRegistered made;
    made.received = day("2026-06-30");
    made.channel = Channel::Visit;
    made.accuser = QStringLiteral("郑举灯");
    made.said = QString::fromUtf8(accusedOf);
    return made;
}

} // namespace

TEST_CASE("a sealed accusation goes to no partner, into no inventory, and to no second file of the office")
{
    Three three;
    Office second("柳溪镇人民政府", "990101102", OfficeKind::Unit, 14, "B");
    enrol(three.township, second, three.stick);
    const std::vector<Office*> offices{&three.county, &three.township, &three.other, &second};
    const QByteArray plain = three.township.registers("陈禾生", "接通排水沟");
    SealedRoom room = roomAt(three.township);
    const QByteArray stream = got(room.registers(sealedMatter())).stream;
    CHECK(codeOf(three.township.file->handoff().release(stream, three.county.office())) ==
          QLatin1String(handoffStreamUnknown.id));
    for (int round = 0; round < 3; ++round) {
        handOver(three.township, three.county, three.stick);
        handOver(three.county, three.township, three.stick);
        handOver(three.township, second, three.stick);
        handOver(second, three.township, three.stick);
        REQUIRE(room.notes(stream, {QString::fromUtf8(accusedOf)}));
        three.township.registers("王五", "修桥");
    }
    enrol(three.county, three.township, three.stick); // whole inventories
    three.township.makesAll(three.county, three.stick, 100 * 1024);

    const QByteArray left = readable(three.stick, offices);
    CHECK(left.contains(plain));
    std::vector<QByteArray> needles{QByteArray(accusedOf), QByteArray("sealed"), QByteArray("handlers")};
    for (const Entry& entry : got(three.township.file->allEntries())) {
        if (entry.streamId() == stream) {
            needles.push_back(entry.id);
            needles.push_back(entry.envelope.incarnation);
        }
    }
    CHECK(needles.size() == 3 + 2 * 4);
    CHECK_FALSE(anyIn(left, needles));
    CHECK(three.county.idsOf(stream).empty());
    CHECK(second.idsOf(stream).empty());
    CHECK(three.township.sound());
}

TEST_CASE("an import is taken back as if nothing sealed stood behind it, and what is sealed stays")
{
    CountyAndTownship pair;
    SealedRoom room = roomAt(pair.township);
    const QByteArray before = got(room.registers(sealedMatter())).stream;
    const QByteArray plain = pair.county.registers("陈禾生", "接通排水沟");
    pair.county.transfersTo(plain, pair.township);
    handOver(pair.county, pair.township, pair.stick);
    REQUIRE(pair.township.idsOf(plain).size() == 2);
    const QByteArray after = got(room.registers(sealedMatter())).stream;
    REQUIRE(room.notes(before, {QStringLiteral("记")}));

    CHECK(got(pair.township.file->handoff().lastImport()).has_value());
    REQUIRE(pair.township.file->handoff().undoLastImport());
    CHECK(pair.township.idsOf(plain).empty());
    CHECK(pair.township.idsOf(before).size() == 2);
    CHECK(pair.township.idsOf(after).size() == 1);
    CHECK(pair.township.sound());
    CHECK(got(room.list()).size() == 2);
}

TEST_CASE("named by a person, it goes to that office alone and no further")
{
    Three three;
    const std::vector<Office*> offices{&three.county, &three.township, &three.other};
    const Sighted accusation = sightedAt(three.township);
    REQUIRE(three.township.file->handoff().release(accusation.ids.front(), three.county.office()));
    handOver(three.township, three.county, three.stick);
    CHECK(three.county.idsOf(accusation.ids.front()) == three.township.idsOf(accusation.ids.front()));
    CHECK(anyIn(readable(three.stick, offices), accusation.needles));

    const TempDir onward;
    three.county.notes(accusation.ids.front(), QStringLiteral("县里已阅"));
    handOver(three.county, three.other, onward);
    handOver(three.county, three.township, onward); // not even back
    handOver(three.other, three.county, onward);
    std::vector<QByteArray> secret{QByteArray(accusedOf), "990101102-2026-A-900", "县里已阅"};
    const QByteArray left = readable(onward, offices);
    CHECK_FALSE(anyIn(left, secret));
}

TEST_CASE("the open part names no person, no case and no office but by number")
{
    CountyAndTownship pair;
    pair.township.registers("陈禾生", "接通排水沟");
    const PackageMade made = pair.township.makes(pair.county, pair.stick);
    QFile file(made.file);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    for (const char* word : {"陈禾生", "排水沟", "990101102", "柳溪镇", "清河县", "信访"}) {
        INFO(word);
        CHECK_FALSE(bytes.contains(word));
    }
    const PackageFace face = got(inspectPackage(made.file));
    CHECK(face.fromOffice == pair.township.office());
    CHECK(face.toNode == pair.county.node());
    CHECK(face.bytes == bytes.size());
    CHECK(face.number == 1);
}
