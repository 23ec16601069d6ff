#include "core/handoff/relayproof.h"
#include "tests/handoff/handoffworld.h"

using namespace xf;
using namespace xf::test;

// The town hands entries to the county, the county hands them on: the bridge office believes the town, not the county.

namespace {

QByteArray flipped(QByteArray bytes, qsizetype bit)
{
    bytes[bit / 8] = char(bytes[bit / 8] ^ (1 << (bit % 8)));
    return bytes;
}

struct Relay
{
    HandoffWorld world;
    KeyBook bridgeBook;
    std::vector<Entry> entries;

    explicit Relay(int more = 4, KeyState townKey = KeyState::Current)
    {
        bridgeBook.add(world.county.known());
        bridgeBook.add(world.town.known(false, townKey));
        ListSource source;
        source.add(streamOf(world.town, 1, more));
        ListSink sink;
        const Result<PackageRead> read = world.read(world.package(source), sink);
        REQUIRE(read.has_value());
        entries = sink.entries;
        for (Entry& entry : entries) {
            entry.proof = read->proofOf(entry.id);
            REQUIRE_FALSE(entry.proof.isEmpty());
        }
        CHECK(read->proofOf(QByteArray(32, 'x')).isEmpty());
    }

    ListSink relayed(const std::vector<Entry>& some)
    {
        ListSource source;
        source.add(some);
        const QByteArray file = world.packageOf(world.order(world.county, world.bridge), source);
        ListSink sink;
        REQUIRE(world.read(file, world.receiver(world.bridge, bridgeBook), sink).has_value());
        return sink;
    }

    QString refusal(const Entry& entry, const KeyBook& book) const
    {
        const Result<> checked = ProofChecker(book).check(entry);
        return checked ? QString() : checked.error().code;
    }
};

const QString wrongProof = QString::fromLatin1(proofWrong.id);

} // namespace

TEST_CASE("relayed entries are taken with their proofs, which travel on")
{
    Relay relay;
    const ListSink sink = relay.relayed(relay.entries);
    CHECK(sink.aside.empty());
    REQUIRE(sink.entries.size() == 5);
    for (std::size_t i = 0; i < 5; ++i) {
        CHECK(sink.entries[i].proof == relay.entries[i].proof);
        CHECK(relay.refusal(sink.entries[i], relay.bridgeBook).isEmpty());
        CHECK(sink.entries[i].proof.size() < 1024);
    }
}

TEST_CASE("without a proof, with another's, or under a key nobody knows, an entry is set aside alone")
{
    Relay relay;
    std::vector<Entry> entries = relay.entries;
    entries[1].proof.clear();
    std::swap(entries[2].proof, entries[3].proof);
    const ListSink sink = relay.relayed(entries);
    CHECK(sink.ids() == std::vector<QByteArray>{entries[0].id, entries[4].id});
    REQUIRE(sink.aside.size() == 3);
    CHECK(sink.aside[0].why == Error(proofMissing));
    CHECK(sink.aside[1].why == Error(proofWrong, {QStringLiteral("path")}));
    CHECK(sink.aside[2].why.is(proofWrong));

    CHECK(relay.refusal(relay.entries[0], KeyBook()) == QLatin1String(proofUnknownKey.id));
    KeyBook former;
    former.add(relay.world.town.known(false, KeyState::Former));
    CHECK(relay.refusal(relay.entries[0], former).isEmpty()); // renewed, not stolen: what it signed holds
    KeyBook revoked;
    revoked.add(relay.world.town.known(false, KeyState::Revoked));
    CHECK(relay.refusal(relay.entries[0], revoked) == QLatin1String(proofRevokedKey.id));
}

TEST_CASE("a county that makes up an entry of the town cannot prove it")
{
    Relay relay;
    // Signed by the county: a header of its own with the made-up entry under the root.
    const Entry made = streamOf(relay.world.town, 99)[0];
    LeafSet leaves;
    leaves.add(made.id);
    const MerkleTree tree(leaves);
    PackageHeader header;
    header.fromOffice = relay.world.county.office;
    header.fromNode = relay.world.county.node;
    header.toOffice = relay.world.town.office;
    header.toNode = relay.world.town.node;
    header.number = 1;
    header.root = tree.root();
    header.leaves = 1;
    const auto proofUnder = [&](const PackageHeader& chosen, const SecretKeys& keys) {
        QBuffer out;
        REQUIRE(out.open(QIODevice::WriteOnly));
        const auto writer =
            SealedWriter::begin(out, keys, relay.world.town.keys.publicKeys().seal, chosen, 1, relay.world.random);
        REQUIRE(writer.has_value());
        REQUIRE((*writer)->add("x").has_value());
        const Result<PackageOutline> outline = (*writer)->finish();
        REQUIRE(outline.has_value());
        return makeProof(*outline, *tree.prove(made.id));
    };
    Entry forged = made;
    forged.proof = proofUnder(header, relay.world.county.keys);
    CHECK(relay.refusal(forged, relay.bridgeBook) == wrongProof); // of the county, which did not write it

    header.fromOffice = relay.world.town.office;
    forged.proof = proofUnder(header, relay.world.county.keys);
    CHECK(relay.refusal(forged, relay.bridgeBook) == QLatin1String(proofUnknownKey.id));
    header.fromNode = relay.world.town.node;
    forged.proof = proofUnder(header, relay.world.county.keys);
    CHECK(relay.refusal(forged, relay.bridgeBook) == QLatin1String(proofUnknownKey.id));
    forged.proof = proofUnder(header, relay.world.town.keys); // what only the town could do
    CHECK(relay.refusal(forged, relay.bridgeBook).isEmpty());
}

TEST_CASE("every bit of a proof counts")
{
    Relay relay;
    Entry entry = relay.entries[2];
    const QByteArray sound = entry.proof;
    for (qsizetype bit = 0; bit < sound.size() * 8; ++bit) {
        INFO("bit " << bit);
        entry.proof = flipped(sound, bit);
        CHECK_FALSE(relay.refusal(entry, relay.bridgeBook).isEmpty());
    }
    for (qsizetype size = 1; size < sound.size(); ++size) {
        entry.proof = sound.left(size);
        CHECK(relay.refusal(entry, relay.bridgeBook) == wrongProof);
    }
    entry.proof = sound + '\0';
    CHECK(relay.refusal(entry, relay.bridgeBook) == wrongProof);
}

TEST_CASE("what was verified once is remembered, and a wrong one is not believed for it")
{
    Relay relay(20);
    ProofChecker checker(relay.bridgeBook);
    for (const Entry& entry : relay.entries) {
        CHECK(checker.check(entry).has_value());
    }
    Entry forged = relay.entries[0];
    forged.id[0] = char(forged.id[0] ^ 1);
    CHECK_FALSE(checker.check(forged).has_value());
    forged = relay.entries[0];
    forged.envelope.office = relay.world.bridge.office;
    CHECK(checker.check(forged).error() == Error(proofWrong, {QStringLiteral("office")}));
    CHECK(checker.check(relay.entries[0]).has_value());
}

TEST_CASE("a key that comes into the book later is found")
{
    Relay relay;
    KeyBook book;
    ProofChecker checker(book);
    CHECK(checker.check(relay.entries[0]).error() == Error(proofUnknownKey));
    book.add(relay.world.town.known(false));
    CHECK(checker.check(relay.entries[0]).has_value());
}

TEST_CASE("an office gets its own lost entries back from its superior, by its own signature")
{
    Relay relay;
    KeyBook townBook; // after a restore: the town knows the county, and its own key
    townBook.add(relay.world.county.known());
    townBook.add(relay.world.town.known(false));
    ListSource source;
    source.add(relay.entries);
    const QByteArray file = relay.world.packageOf(relay.world.order(relay.world.county, relay.world.town), source);
    ListSink sink;
    REQUIRE(relay.world.read(file, relay.world.receiver(relay.world.town, townBook), sink).has_value());
    CHECK(sink.entries.size() == 5);
}

TEST_CASE("a proof lying beside an entry of the sender's own office is not kept")
{
    Relay relay(0);
    ListSource source;
    Entry entry = relay.entries[0];
    entry.proof = "anything";
    source.add({entry});
    ListSink sink;
    const Result<PackageRead> read = relay.world.read(relay.world.package(source), sink);
    REQUIRE(read.has_value());
    REQUIRE(sink.entries.size() == 1);
    CHECK(sink.entries[0].proof.isEmpty());
    sink.entries[0].proof = read->proofOf(entry.id);
    CHECK(relay.refusal(sink.entries[0], relay.bridgeBook).isEmpty());
}
