#include "core/handoff/enrolment.h"
#include "core/handoff/keyframe.h"
#include "core/handoff/relayproof.h"
#include "tests/handoff/handoffworld.h"
#include "tests/support/tempdir.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>

using namespace xf;
using namespace xf::test;

// The vectors of tests/data/handoff, which are made without this program (make_vectors.py there), and the other way
// round: what this program makes is opened by the script.

namespace {

QJsonArray listIn(const char* name)
{
    const QJsonArray array = QJsonDocument::fromJson(vectorFile(QString::fromLatin1(name))).array();
    REQUIRE_FALSE(array.isEmpty());
    return array;
}

QByteArray packageVector(const QString& name)
{
    return QByteArray::fromHex(vectorFile(name));
}

// Everybody knows everybody.
KeyBook fullBook(const HandoffWorld& world)
{
    KeyBook book;
    for (const TestNode* node : {&world.town, &world.county, &world.bridge}) {
        book.add(node->known());
    }
    return book;
}

const TestNode& nodeIn(const HandoffWorld& world, const QString& name)
{
    return name == u"town" ? world.town : name == u"county" ? world.county : world.bridge;
}

Result<PackageRead> readVector(HandoffWorld& world, const QJsonObject& vector, PackageSink& sink)
{
    const KeyBook book = fullBook(world);
    return world.read(packageVector(vector.value(u"file").toString()),
        world.receiver(nodeIn(world, vector.value(u"to").toString()), book), sink);
}

QByteArray oracle(const QStringList& arguments)
{
    const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
    if (python.isEmpty()) {
        WARN("python3 is not on this machine: nothing was compared with the script");
        return {};
    }
    QProcess script;
    script.start(python, QStringList{QStringLiteral("-B")} + arguments);
    REQUIRE(script.waitForFinished(120'000));
    INFO(script.readAllStandardError().toStdString());
    CHECK(script.exitCode() == 0);
    return script.readAllStandardOutput();
}

QString scriptPath(const char* name)
{
    return QStringLiteral(XF_TEST_DATA "/handoff/") + QString::fromLatin1(name);
}

} // namespace

TEST_CASE("the vectors of packages are read as they were meant")
{
    HandoffWorld world;
    for (const QJsonValue& value : listIn("packages.json")) {
        const QJsonObject vector = value.toObject();
        INFO(vector.value(u"file").toString().toStdString());
        ListSink sink;
        const Result<PackageRead> read = readVector(world, vector, sink);
        REQUIRE(read.has_value());
        const PackageHeader& header = read->outline.open.header;
        CHECK(header.number == vector.value(u"number").toInteger());
        CHECK(header.made().utcSeconds == vector.value(u"madeAt").toInteger());
        CHECK(header.made().offsetMinutes == 480);
        CHECK(header.root == hexIn(vector, "root"));
        CHECK(header.leaves == vector.value(u"leaves").toInteger());
        CHECK(header.wrappedKey == hexIn(vector, "wrappedKey"));
        CHECK(header.sealedBytes == vector.value(u"sealedBytes").toInteger());
        CHECK(read->outline.open.bytes.size() == vector.value(u"openBytes").toInteger());
        CHECK(encodeHeader(header) == read->outline.open.bytes);
        CHECK(read->outline.sealedHash == hexIn(vector, "sealedHash"));
        CHECK(read->outline.hash == hexIn(vector, "hash"));
        const QJsonObject proofs = vector.value(u"proofs").toObject();
        CHECK(read->leaves.size() == proofs.size());
        for (const QString& id : proofs.keys()) {
            CHECK(read->proofOf(QByteArray::fromHex(id.toLatin1())) ==
                  QByteArray::fromHex(proofs.value(id).toString().toLatin1()));
        }
    }
}

TEST_CASE("what is inside the vectors comes out")
{
    HandoffWorld world;
    const QJsonArray vectors = listIn("packages.json");
    const QByteArray first = recordOf("01-first");
    const QByteArray second = recordOf("02-second");
    const QByteArray beside = recordOf("03-beside");
    const QByteArray sight = recordOf("05-sight-about");

    ListSink entries;
    REQUIRE(readVector(world, vectors[0].toObject(), entries).has_value());
    CHECK(entries.ids() == std::vector<QByteArray>{decodeRecord(first)->id, decodeRecord(second)->id});
    CHECK(entries.opened.versions.size() == 2);
    CHECK(entries.opened.counts == PartCounts{2, 1, 2, entries.opened.counts.bytes});
    CHECK(entries.blobs.size() == 2);
    CHECK(entries.blobs.contains(blobId({})));

    ListSink receipt;
    REQUIRE(readVector(world, vectors[1].toObject(), receipt).has_value());
    CHECK(receipt.entries.empty());
    CHECK(receipt.receiptRead.taken == std::vector<QByteArray>{hexIn(vectors[0].toObject(), "hash")});
    CHECK(receipt.receiptRead.refused ==
          std::vector<RefusedPart>{{decodeRecord(sight)->id, QStringLiteral("entry.wrong-lamport")}});
    CHECK(receipt.receiptRead.lacking == std::vector<QByteArray>{blobId("a scan")});
    REQUIRE(receipt.streams.size() == 3);
    CHECK(receipt.streams[2].heads.empty());
    CHECK(receipt.streams[0].heads.size() == 2);
    CHECK(receipt.opened.wantsInventory);
    CHECK(receipt.opened.carriesInventory);
    CHECK(receipt.opened.notices == std::vector<QString>{QStringLiteral("number-twice")});

    ListSink relayed;
    REQUIRE(readVector(world, vectors[2].toObject(), relayed).has_value());
    CHECK(relayed.ids() ==
          std::vector<QByteArray>{decodeRecord(first)->id, decodeRecord(second)->id, decodeRecord(beside)->id});
    REQUIRE(relayed.aside.size() == 1);
    CHECK(relayed.aside[0].id == decodeRecord(sight)->id);
    CHECK(relayed.aside[0].record == sight);
    CHECK(relayed.aside[0].why == Error(proofMissing));
    CHECK_FALSE(relayed.entries[0].proof.isEmpty());
    CHECK(relayed.entries[2].proof.isEmpty());
}

TEST_CASE("the hashes of the vectors are for ever")
{
    // Here too and not in the data alone: a program and its data changed together would still fail.
    const QJsonArray vectors = listIn("packages.json");
    CHECK(hexIn(vectors[0].toObject(), "hash").toHex() ==
          "73d59fa5bb368dcf94350154c0487255b6fe9371ddd909dd1f34c88f28d4f443");
    CHECK(hexIn(vectors[1].toObject(), "hash").toHex() ==
          "59d9f22a4abfe167b4840d240255a50d56bf2a8fa34579c8dc429d4ad70783a8");
    CHECK(vectorObject(QStringLiteral("enrolment.json")).value(u"fingerprint").toString() ==
          QStringLiteral("22547 89273 16591 54951 97196"));
}

TEST_CASE("what is signed and wrong all the same is refused, each with its code")
{
    HandoffWorld world;
    for (const QJsonValue& value : listIn("refused.json")) {
        const QJsonObject vector = value.toObject();
        INFO(vector.value(u"why").toString().toStdString());
        CHECK(world.refusal(hexIn(vector, "package")) == vector.value(u"code").toString());
    }
}

TEST_CASE("the keys, signatures and frames of the vectors are ours")
{
    const QJsonObject vectors = vectorObject(QStringLiteral("keys.json"));
    const QJsonObject nodes = vectors.value(u"nodes").toObject();
    for (const QString& name : nodes.keys()) {
        const QJsonObject node = nodes.value(name).toObject();
        const SecretKeys keys = std::move(vectorNode(name.toLatin1().constData()).keys);
        CHECK(keys.publicKeys() == PublicKeys{hexIn(node, "signKey"), hexIn(node, "sealKey")});
        CHECK(keyId(keys.publicKeys().sign) == hexIn(node, "signKeyId"));
        CHECK(keyId(keys.publicKeys().seal) == hexIn(node, "sealKeyId"));
        CHECK(keys.signScalar() == hexIn(node, "sign"));
        CHECK(keys.sealScalar() == hexIn(node, "seal"));
    }
    const TestNode town = vectorNode("town");
    SeededRandom random(1);
    const QJsonObject signature = vectors.value(u"signature").toObject();
    CHECK(verifySignature(town.keys.publicKeys().sign, hexIn(signature, "message"), hexIn(signature, "signature")));
    const QJsonObject wrapped = vectors.value(u"wrapped").toObject();
    CHECK(town.keys.unwrapKey(hexIn(wrapped, "bytes"), random) == hexIn(wrapped, "key"));
    for (const QJsonValue& value : vectors.value(u"frames").toArray()) {
        const QJsonObject frame = value.toObject();
        const Result<SecretKeys> opened =
            openKeys(hexIn(frame, "frame"), frame.value(u"passphrase").toString(), random);
        REQUIRE(opened.has_value());
        const QByteArray name = frame.value(u"node").toString().toLatin1();
        CHECK(opened->publicKeys() == vectorNode(name.constData()).keys.publicKeys());
    }
}

TEST_CASE("the enrolment of the vectors is read, with its fingerprint")
{
    const QJsonObject vectors = vectorObject(QStringLiteral("enrolment.json"));
    const QByteArray requestFile = hexIn(vectors, "request");
    const QByteArray answerFile = hexIn(vectors, "answer");
    const TestNode town = vectorNode("town");
    const TestNode county = vectorNode("county");

    const Result<EnrolRequest> request = readRequest(requestFile);
    REQUIRE(request.has_value());
    CHECK(request->from ==
          EnrolNode{town.office, town.node, QStringLiteral("A"), QStringLiteral("unit"), town.keys.publicKeys()});
    CHECK(request->made.utcSeconds == 1'772'500'380);
    CHECK(request->registry == std::vector<QByteArray>{recordOf("01-first")});

    const Result<EnrolAnswer> answer = readAnswer(answerFile, requestFile);
    REQUIRE(answer.has_value());
    CHECK(answer->from == EnrolNode{county.office, county.node, QStringLiteral("B"), QStringLiteral("bureau"),
                              county.keys.publicKeys()});
    CHECK(answer->calendars.size() == 1);
    CHECK(answer->calendars[0].year == 2026);
    CHECK(answer->templates ==
          std::vector<EnrolTemplate>{{QStringLiteral("acceptance"), QStringLiteral("{{office}}受理告知书")}});

    CHECK(fingerprint(requestFile, answerFile) == vectors.value(u"fingerprint").toString());
    CHECK(fingerprint({}, {}) == vectors.value(u"zeros").toString());

    for (const QJsonValue& bad : vectors.value(u"badRequests").toArray()) {
        INFO(bad[u"why"].toString().toStdString());
        CHECK_FALSE(readRequest(hexIn(bad.toObject(), "file")).has_value());
    }
    for (const QJsonValue& bad : vectors.value(u"badAnswers").toArray()) {
        INFO(bad[u"why"].toString().toStdString());
        CHECK_FALSE(readAnswer(hexIn(bad.toObject(), "file"), requestFile).has_value());
    }
}

TEST_CASE("the roots and paths of the vectors are ours")
{
    const QJsonObject vectors = vectorObject(QStringLiteral("merkle.json"));
    const QJsonArray ids = vectors.value(u"ids").toArray();
    for (const QJsonValue& value : vectors.value(u"trees").toArray()) {
        const QJsonObject row = value.toObject();
        LeafSet leaves;
        for (int i = 0; i < row.value(u"leaves").toInt(); ++i) {
            leaves.add(QByteArray::fromHex(ids[i].toString().toLatin1()));
        }
        const MerkleTree tree(leaves);
        CHECK(tree.root() == hexIn(row, "root"));
        const QJsonObject paths = row.value(u"paths").toObject();
        for (const QString& id : paths.keys()) {
            const auto proof = tree.prove(QByteArray::fromHex(id.toLatin1()));
            REQUIRE(proof);
            QJsonArray path;
            for (const QByteArray& hash : proof->path) {
                path.append(QString::fromLatin1(hash.toHex()));
            }
            CHECK(path == paths.value(id).toArray());
        }
    }
}

TEST_CASE("the vectors of packages are what their maker makes")
{
    oracle({scriptPath("make_vectors.py"), QStringLiteral("--check")});
}

TEST_CASE("a script that shares nothing with the program opens what the program makes")
{
    HandoffWorld world;
    const TempDir dir;
    ListSource source;
    source.receipt.taken = {QByteArray(32, '\x11')};
    source.inventory = {{QByteArray(32, '\x12'), {QByteArray(32, '\x13')}}};
    source.add(streamOf(world.town, 1, 4));
    source.add(streamOf(world.bridge, 2, 0)); // its proof is the receiver's business
    source.addBlob(QByteArray(1'100'000, 'p'));
    source.addBlob({});
    const QByteArray package = world.package(source);
    const QString path = dir.write(QStringLiteral("one.xfpkg"), package);
    const QByteArray output =
        oracle({scriptPath("xfpkg.py"), path, QString::fromLatin1(world.town.keys.publicKeys().sign.toHex()),
            QString::fromLatin1(world.county.keys.sealScalar().toHex())});
    if (output.isEmpty()) {
        return;
    }
    const QJsonObject said = QJsonDocument::fromJson(output).object();
    ListSink sink;
    const Result<PackageRead> read = world.read(package, sink);
    REQUIRE(read.has_value());
    CHECK(hexIn(said, "hash") == read->outline.hash);
    CHECK(said.value(u"chunks").toInt() == 2);
    CHECK(said.value(u"leaves").toInt() == 5);
    CHECK(said.value(u"entries").toArray().size() == 6);
    CHECK(said.value(u"blobs").toObject().value(QString::fromLatin1(source.blobs[0].id.toHex())).toInt() == 1'100'000);
    CHECK(said.value(u"blobs").toObject().contains(QString::fromLatin1(blobId({}).toHex())));
}

TEST_CASE("and the enrolment files the program makes")
{
    HandoffWorld world;
    const TempDir dir;
    EnrolRequest request{{world.town.office, world.town.node, QStringLiteral("A"), QStringLiteral("unit"), {}},
        {1'772'500'380, 480}, {recordOf("01-first")}};
    const Result<QByteArray> asked = writeRequest(request, world.town.keys, world.random);
    REQUIRE(asked.has_value());
    EnrolAnswer answer;
    answer.from = {world.county.office, world.county.node, QStringLiteral("B"), QStringLiteral("bureau"), {}};
    answer.made = {1'772'500'980, 480};
    answer.registry = {recordOf("03-beside")};
    answer.calendars = {{2026, QStringLiteral("安排")}};
    const Result<QByteArray> answered = writeAnswer(answer, *asked, world.county.keys, world.random);
    REQUIRE(answered.has_value());
    const QByteArray output = oracle({scriptPath("xfpkg.py"), QStringLiteral("--enrolment"),
        dir.write(QStringLiteral("a.xfreq"), *asked), dir.write(QStringLiteral("b.xfans"), *answered)});
    CHECK((output.isEmpty() || output.trimmed() == fingerprint(*asked, *answered).toLatin1()));
}
