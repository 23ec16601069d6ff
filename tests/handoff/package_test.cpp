#include "tests/handoff/handoffworld.h"

#include <map>

using namespace xf;
using namespace xf::test;

// What goes into a package comes out of it.

TEST_CASE("a package with everything in it")
{
    HandoffWorld world;
    ListSource source;
    source.receipt = {{QByteArray(32, '\x21')}, {{QByteArray(32, '\x22'), QStringLiteral("proof.missing")}},
        {QByteArray(32, '\x23')}};
    source.inventory = {
        {QByteArray(32, '\x24'), {QByteArray(32, '\x25'), QByteArray(32, '\x26')}}, {QByteArray(32, '\x27'), {}}};
    source.add(streamOf(world.town, 1, 3));
    source.add(streamOf(world.town, 2, 1));
    source.addBlob("a scan");
    PackageCover order = world.order(world.town, world.county, 12);
    order.opening.wantsInventory = true;
    order.opening.notices = {QStringLiteral("restored")};
    const QByteArray file = world.packageOf(order, source);
    CHECK(source.given == 2);

    ListSink sink;
    const Result<PackageRead> read = world.read(file, sink);
    REQUIRE(read.has_value());
    CHECK(read->outline.bytes == file.size());
    CHECK(sink.outline.hash == read->outline.hash);
    CHECK(read->outline.open.header.number == 12);
    CHECK(read->outline.open.header.leaves == 6);
    CHECK(read->opening == sink.opened);
    CHECK(sink.opened.wantsInventory);
    CHECK_FALSE(sink.opened.carriesInventory);
    CHECK(sink.opened.notices == order.opening.notices);
    CHECK(sink.opened.versions == order.opening.versions);
    CHECK(sink.opened.counts.entries == 6);
    CHECK(sink.opened.counts.streams == 2);
    CHECK(sink.opened.counts.blobs == 1);
    CHECK(sink.receiptRead == source.receipt);
    CHECK(sink.streams == source.inventory);
    REQUIRE(sink.entries.size() == 6);
    for (std::size_t i = 0; i < sink.entries.size(); ++i) {
        CHECK(encodeRecord(sink.entries[i]) == source.records[i]);
    }
    CHECK(sink.blobs == std::map<QByteArray, QByteArray>{{blobId("a scan"), "a scan"}});
    CHECK(sink.aside.empty());
    CHECK(sink.badBlobs.empty());
}

TEST_CASE("a package with nothing in it")
{
    HandoffWorld world;
    ListSource source;
    ListSink sink;
    const Result<PackageRead> read = world.read(world.package(source), sink);
    REQUIRE(read.has_value());
    CHECK(sink.calls == 2); // verified and opened
    CHECK(read->outline.open.header.root.isEmpty());
    CHECK(read->leaves.size() == 0);
}

TEST_CASE("the same package made again is another file, and says the same")
{
    HandoffWorld world;
    ListSource source;
    source.add(streamOf(world.town, 1, 2));
    const QByteArray one = world.package(source);
    source.given = 0;
    const QByteArray two = world.package(source);
    CHECK(one != two);
    ListSink first;
    ListSink second;
    const Result<PackageRead> a = world.read(one, first);
    const Result<PackageRead> b = world.read(two, second);
    REQUIRE((a.has_value() && b.has_value()));
    CHECK(a->outline.hash != b->outline.hash);
    CHECK(first.ids() == second.ids());
}

TEST_CASE("the writer and the reader name a package the same, whatever the signature's chance")
{
    HandoffWorld world;
    ListSource source;
    source.add(streamOf(world.town, 1));
    QBuffer out;
    REQUIRE(out.open(QIODevice::WriteOnly));
    const Result<PackageWritten> written =
        writePackage(out, source, world.order(world.town, world.county), world.random);
    REQUIRE(written.has_value());
    ListSink sink;
    const Result<PackageRead> read = world.read(out.data(), sink);
    REQUIRE(read.has_value());
    CHECK(read->outline.hash == written->outline.hash);
    CHECK(read->outline.hash == packageHash(written->outline.open.bytes, written->outline.sealedHash));

    // Another signature over the same bytes is the same package.
    const QByteArray again =
        world.town.keys.sign(signedBytes(written->outline.open.bytes, written->outline.sealedHash), world.random);
    CHECK(again != written->outline.signature);
    ListSink other;
    const Result<PackageRead> resigned = world.read(out.data().chopped(64) + again, other);
    REQUIRE(resigned.has_value());
    CHECK(resigned->outline.hash == read->outline.hash);
}

TEST_CASE("content of exactly one chunk, and one byte less and more")
{
    HandoffWorld world;
    ListSource small;
    small.addBlob(QByteArray(1000, 'x'));
    const qint64 overhead =
        world.package(small).size() - 1000; // of everything but the blob, of one piece and one chunk
    for (const qint64 content : {1'048'575, 1'048'576, 1'048'577, 2'097'152, 2'097'153}) {
        // What content a blob of n bytes makes is found by trying: heads of numbers differ in length.
        for (qint64 blob = content - 1200; blob < content; ++blob) {
            ListSource source;
            source.addBlob(QByteArray(qsizetype(blob), 'x'));
            ListSink sink;
            const QByteArray file = world.package(source);
            const Result<PackageRead> read = world.read(file, sink);
            REQUIRE(read.has_value());
            const qint64 sealed = read->outline.open.header.sealedBytes;
            const qint64 plain = sealed - 16 * ((sealed + 1'048'591) / 1'048'592);
            CHECK(sink.blobs.begin()->second.size() == blob);
            if (plain == content) {
                break;
            }
            REQUIRE(plain < content);
            blob += content - plain - 1;
        }
    }
    CHECK(overhead < 1000);
}

TEST_CASE("many entries of many streams, an inventory and a receipt of many parts")
{
    HandoffWorld world;
    ListSource source;
    for (int i = 0; i < 300; ++i) {
        source.add(streamOf(world.town, i, 3));
    }
    for (int i = 0; i < 5000; ++i) {
        QByteArray id(32, '\x31');
        id[0] = char(i);
        id[1] = char(i / 256);
        source.receipt.taken.push_back(id);
        source.inventory.push_back({id, {id}});
    }
    source.receipt.lacking.resize(2049, QByteArray(32, '\x32'));
    ListSink sink;
    const Result<PackageRead> read = world.read(world.package(source), sink);
    REQUIRE(read.has_value());
    CHECK(sink.entries.size() == 1200);
    CHECK(sink.opened.counts.streams == 300);
    CHECK(sink.receiptRead == source.receipt);
    CHECK(sink.streams == source.inventory);
    CHECK(read->leaves.size() == 1200);
}

TEST_CASE("an inventory of streams with thousands of heads fits")
{
    HandoffWorld world;
    ListSource source;
    for (int stream = 0; stream < 5; ++stream) {
        HeadsPart heads{QByteArray(32, char(stream + 1)), {}};
        for (int i = 0; i < 4096; ++i) {
            QByteArray id(32, '\0');
            id[0] = char(i / 256);
            id[1] = char(i % 256);
            heads.heads.push_back(id);
        }
        source.inventory.push_back(heads);
    }
    ListSink sink;
    REQUIRE(world.read(world.package(source), sink).has_value());
    CHECK(sink.streams == source.inventory);
}

TEST_CASE("the largest entry with the largest proof fits into a part")
{
    HandoffWorld world;
    Envelope envelope = streamOf(world.bridge, 1)[0].envelope;
    QByteArray payload;
    Result<Entry> entry = Error(entryMalformed);
    for (qsizetype size = limits::entryBytes; !entry; --size) {
        payload = QByteArray::fromHex("a1015a") +
                  QByteArray::fromHex(QByteArray::number(size, 16).rightJustified(8, '0')) + QByteArray(size, 'x');
        entry = makeEntry(envelope, payload, QByteArray(saltBytes, '\1'));
    }
    entry->proof = QByteArray(limits::proofBytes, 'p');
    ListSource source;
    source.add({*entry});
    ListSink sink;
    REQUIRE(world.read(world.package(source), sink).has_value());
    REQUIRE(sink.aside.size() == 1); // no proof, but it came
    CHECK(sink.aside[0].id == entry->id);
}

TEST_CASE("an attachment that cannot be read, or is no longer what it was, is left out and named")
{
    HandoffWorld world;
    ListSource source;
    source.addBlob("whole");
    source.addBlob("damaged");
    source.blobs.back().content = "Damaged";
    source.addBlob("shorter than it was");
    source.blobs.back().content.chop(1);
    source.addBlob("longer than it was");
    source.blobs.back().content += 'x';
    source.addBlob("also whole");
    QBuffer out;
    REQUIRE(out.open(QIODevice::WriteOnly));
    const Result<PackageWritten> written =
        writePackage(out, source, world.order(world.town, world.county), world.random);
    REQUIRE(written.has_value());
    CHECK(written->blobsLeftOut.size() == 3);
    CHECK(written->counts.blobs == 2);
    ListSink sink;
    REQUIRE(world.read(out.data(), sink).has_value());
    CHECK(sink.blobs.size() == 2);
    CHECK(sink.blobs.contains(blobId("also whole")));
}

TEST_CASE("rows that change between measuring and writing make no package")
{
    HandoffWorld world;
    const auto outcome = [&](const std::function<void(ListSource&)>& between) {
        ListSource source;
        source.add(streamOf(world.town, 1, 1));
        source.addBlob("abc");
        source.between = between;
        QBuffer out;
        REQUIRE(out.open(QIODevice::WriteOnly));
        const auto written = writePackage(out, source, world.order(world.town, world.county), world.random);
        return written ? QString() : written.error().code;
    };
    const QString changed = QString::fromLatin1(packageSourceChanged.id);
    CHECK(outcome([](ListSource&) {}).isEmpty());
    CHECK(outcome([](ListSource& source) { source.records.pop_back(); }) == changed);
    CHECK(outcome([](ListSource& source) { source.records.push_back(source.records[0]); }) == changed);
    CHECK(outcome([](ListSource& source) { std::swap(source.records[0], source.records[1]); }) == changed);
    CHECK(outcome([](ListSource& source) { source.blobs[0].content = "abd"; }) == changed);
    CHECK(outcome([](ListSource& source) { source.blobs.clear(); }) == changed);
}

TEST_CASE("an entry that no receiver would take does not leave")
{
    HandoffWorld world;
    ListSource source;
    source.add(streamOf(world.town, 1));
    source.records[0].chop(1);
    QBuffer out;
    REQUIRE(out.open(QIODevice::WriteOnly));
    const auto written = writePackage(out, source, world.order(world.town, world.county), world.random);
    REQUIRE_FALSE(written.has_value());
    CHECK(written.error() == Error(packageEntryBad, {QStringLiteral("entry.malformed")}));
    CHECK(out.data().isEmpty());
}

TEST_CASE("other rows that no receiver would take do not leave either")
{
    HandoffWorld world;
    const auto refusal = [&](const std::function<void(ListSource&, PackageCover&)>& spoil) {
        ListSource source;
        PackageCover order = world.order(world.town, world.county);
        spoil(source, order);
        QBuffer out;
        REQUIRE(out.open(QIODevice::WriteOnly));
        const auto written = writePackage(out, source, order, world.random);
        CHECK((written.has_value() || out.data().isEmpty()));
        return written ? QString() : written.error().code;
    };
    const QString bad = QString::fromLatin1(packageRowBad.id);
    CHECK(refusal([](ListSource&, PackageCover&) {}).isEmpty());
    CHECK(refusal([](ListSource& source, PackageCover&) { source.receipt.taken = {"short"}; }) == bad);
    CHECK(refusal([](ListSource& source, PackageCover&) {
        source.receipt.refused = {{QByteArray(32, 'x'), QStringLiteral("两个字")}};
    }) == bad);
    CHECK(refusal([](ListSource& source, PackageCover&) { source.inventory = {{"short", {}}}; }) == bad);
    CHECK(refusal([](ListSource&, PackageCover& order) { order.opening.incarnation.chop(1); }) == bad);
    CHECK(refusal([](ListSource&, PackageCover& order) { order.opening.notices = {QString()}; }) == bad);
}

TEST_CASE("making and reading can be stopped, and tell how far they are")
{
    HandoffWorld world;
    ListSource source;
    source.addBlob(QByteArray(3'000'000, 'x'));
    qint64 last = 0;
    int calls = 0;
    const Progress watch = [&](qint64 done, qint64 total) {
        ++calls;
        if (total > 0) {
            CHECK(done >= last);
            CHECK(done <= total);
            last = done;
        }
        return true;
    };
    QBuffer out;
    REQUIRE(out.open(QIODevice::WriteOnly));
    const PackageCover order = world.order(world.town, world.county);
    REQUIRE(writePackage(out, source, order, world.random, watch).has_value());
    const int writing = calls;
    CHECK(writing > 20);
    for (int stopAt = 1; stopAt <= writing; ++stopAt) {
        int at = 0;
        QBuffer half;
        REQUIRE(half.open(QIODevice::WriteOnly));
        ListSource again = source;
        const auto stopped =
            writePackage(half, again, order, world.random, [&](qint64, qint64) { return ++at < stopAt; });
        REQUIRE_FALSE(stopped.has_value());
        CHECK(stopped.error() == Error(packageStopped));
    }
    calls = 0;
    last = 0;
    QBuffer in;
    in.setData(out.data());
    REQUIRE(in.open(QIODevice::ReadOnly));
    ListSink sink;
    REQUIRE(readPackage(in, world.countyReceives(), sink, world.random, watch).has_value());
    CHECK(last == 2 * out.data().size() - signatureBytes);
    const int reading = calls;
    for (int stopAt = 1; stopAt <= reading; ++stopAt) {
        int at = 0;
        ListSink other;
        const auto stopped =
            readPackage(in, world.countyReceives(), other, world.random, [&](qint64, qint64) { return ++at < stopAt; });
        REQUIRE_FALSE(stopped.has_value());
        CHECK(stopped.error() == Error(packageStopped));
    }
}

TEST_CASE("an error of the sink ends the reading and is handed on")
{
    HandoffWorld world;
    ListSource source;
    source.receipt.taken = {QByteArray(32, '\1')};
    source.inventory = {{QByteArray(32, '\2'), {QByteArray(32, '\3')}}};
    source.add(streamOf(world.town, 1));
    source.add(streamOf(world.bridge, 1));
    source.addBlob("x");
    const QByteArray file = world.package(source);
    for (int failAt = 1; failAt <= 8; ++failAt) {
        ListSink sink;
        sink.failAt = failAt;
        const Result<PackageRead> read = world.read(file, sink);
        REQUIRE_FALSE(read.has_value());
        CHECK(read.error().code == QStringLiteral("test.sink"));
        CHECK(sink.calls == failAt);
    }
}

TEST_CASE("the outside tells who wrote to whom, and none of what is inside")
{
    HandoffWorld world;
    ListSource source;
    source.add(streamOf(world.town, 1));
    source.addBlob("a letter about somebody");
    const QByteArray file = world.package(source);
    CHECK(file.contains(world.town.node));
    CHECK_FALSE(file.contains("somebody"));
    CHECK_FALSE(file.contains("hello")); // the payload
    CHECK_FALSE(file.contains("case.registered"));
    CHECK_FALSE(file.contains(decodeRecord(source.records[0])->id));
    CHECK_FALSE(file.contains(blobId("a letter about somebody")));

    QBuffer in;
    in.setData(file);
    REQUIRE(in.open(QIODevice::ReadOnly));
    const Result<PackageOutline> outline = outlineOf(in); // no key at hand
    REQUIRE(outline.has_value());
    CHECK(outline->open.header.fromOffice == world.town.office);
    CHECK(outline->open.header.toNode == world.county.node);
}
