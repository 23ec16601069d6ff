#include "core/handoff/keys.h"
#include "core/handoff/packageparts.h"
#include "core/handoff/packagereader.h"
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

// An accusation, as a later version will register one: a stream of its own with a sight word, and what follows in it.
struct Accusation
{
    std::vector<QByteArray> ids; // the first is the stream
    std::vector<QByteArray> needles;
};

Accusation accusationAt(Office& at)
{
    const Entry first = sightedEntry(at.office(), at.node(), QString::fromUtf8(accusedOf));
    REQUIRE(got(at.file->takeIn({first})).fresh == 1);
    at.notes(first.id, QString::fromUtf8(accusedOf) + QStringLiteral("，有人看见"));

    Accusation made;
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

TEST_CASE("an accusation is in no byte that leaves, for nobody, whatever else leaves")
{
    Three three;
    const std::vector<Office*> offices{&three.county, &three.township, &three.other};
    const QByteArray plain = three.township.registers("陈禾生", "接通排水沟");
    const Accusation accusation = accusationAt(three.township);
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

TEST_CASE("named by a person, it goes to that office alone and no further")
{
    Three three;
    const std::vector<Office*> offices{&three.county, &three.township, &three.other};
    const Accusation accusation = accusationAt(three.township);
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
