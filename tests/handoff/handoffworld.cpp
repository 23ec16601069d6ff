#include "tests/handoff/handoffworld.h"

#include "core/journal/sm3.h"

#include <QFile>
#include <QJsonDocument>

namespace xf::test {

namespace {

QByteArray dataFile(const QString& path)
{
    QFile file(QStringLiteral(XF_TEST_DATA "/") + path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

QByteArray vectorFile(const QString& name)
{
    return dataFile(QStringLiteral("handoff/") + name);
}

QJsonObject vectorObject(const QString& name)
{
    const QJsonObject object = QJsonDocument::fromJson(vectorFile(name)).object();
    REQUIRE_FALSE(object.isEmpty());
    return object;
}

QByteArray hexIn(const QJsonObject& object, const char* key)
{
    return QByteArray::fromHex(object.value(QString::fromLatin1(key)).toString().toLatin1());
}

QByteArray recordOf(const char* name)
{
    return QByteArray::fromHex(dataFile(QStringLiteral("entries/%1.hex").arg(QString::fromLatin1(name))));
}

TestNode vectorNode(const char* name)
{
    static const QJsonObject nodes = vectorObject(QStringLiteral("keys.json")).value(u"nodes").toObject();
    const QJsonObject node = nodes.value(QString::fromLatin1(name)).toObject();
    SeededRandom random(1);
    std::optional<SecretKeys> keys = SecretKeys::fromScalars(hexIn(node, "sign"), hexIn(node, "seal"), random);
    REQUIRE(keys);
    return {hexIn(node, "office"), hexIn(node, "node"), std::move(*keys)};
}

std::vector<Entry> streamOf(const TestNode& writer, int number, int more)
{
    std::vector<Entry> entries;
    for (int i = 0; i <= more; ++i) {
        Envelope envelope;
        envelope.office = writer.office;
        envelope.node = writer.node;
        envelope.incarnation = QByteArray(uuidBytes, '\x07');
        envelope.seq = number * 1000 + i + 1;
        envelope.recordedAt = 1'772'413'980 + i;
        envelope.on = Date::fromYmd(2026, 3, 2);
        envelope.lamport = i + 1;
        envelope.version = 1;
        envelope.tag = i == 0 ? QStringLiteral("case.registered") : QStringLiteral("case.noted");
        if (i == 0) {
            envelope.kind = QStringLiteral("case");
        } else {
            envelope.stream = entries.front().id;
            envelope.seen = {entries.back().id};
        }
        const Result<Entry> made =
            makeEntry(envelope, QByteArray::fromHex("a1016568656c6c6f"), QByteArray(saltBytes, char(i)));
        REQUIRE(made.has_value());
        entries.push_back(*made);
    }
    return entries;
}

QByteArray blobId(const QByteArray& content)
{
    return sm3(blobPrefix, {content});
}

void ListSource::add(const std::vector<Entry>& entries)
{
    for (const Entry& entry : entries) {
        records.push_back(encodeRecord(entry));
    }
}

void ListSource::addBlob(const QByteArray& content)
{
    blobs.push_back({blobId(content), content.size(), content});
}

Result<> ListSource::give(PackageParts& to)
{
    if (++given == 2 && between) {
        between(*this);
    }
    if (const Result<> done = to.receipt(receipt); !done) {
        return done;
    }
    for (const HeadsPart& stream : inventory) {
        if (const Result<> done = to.inventory(stream); !done) {
            return done;
        }
    }
    for (const QByteArray& record : records) {
        if (const Result<> done = to.entry(record); !done) {
            return done;
        }
    }
    for (const Blob& blob : blobs) {
        const auto open = [&blob] {
            auto content = std::make_unique<QBuffer>();
            content->setData(blob.content);
            content->open(QIODevice::ReadOnly);
            return content;
        };
        if (const Result<> done = to.blob(blob.id, blob.bytes, open); !done) {
            return done;
        }
    }
    return {};
}

Result<> ListSink::called()
{
    return ++calls == failAt ? Result<>(Error(ErrorCode{"test.sink"})) : Result<>();
}

Result<> ListSink::verified(const PackageOutline& proven)
{
    outline = proven;
    return called();
}

Result<> ListSink::opening(const Opening& opening)
{
    opened = opening;
    return called();
}

Result<> ListSink::receipt(const ReceiptPart& part)
{
    receiptRead.taken.insert(receiptRead.taken.end(), part.taken.begin(), part.taken.end());
    receiptRead.refused.insert(receiptRead.refused.end(), part.refused.begin(), part.refused.end());
    receiptRead.lacking.insert(receiptRead.lacking.end(), part.lacking.begin(), part.lacking.end());
    return called();
}

Result<> ListSink::inventory(const HeadsPart& stream)
{
    streams.push_back(stream);
    return called();
}

Result<> ListSink::entry(const Entry& entry)
{
    entries.push_back(entry);
    return called();
}

Result<> ListSink::setAside(const QByteArray& id, const QByteArray& record, const Error& why)
{
    aside.push_back({id, record, why});
    return called();
}

Result<> ListSink::blobPiece(const BlobPiece& piece)
{
    m_content += piece.bytes;
    return called();
}

Result<> ListSink::blobEnd(const QByteArray& id, bool whole)
{
    if (whole) {
        blobs[id] = m_content;
    } else {
        badBlobs.push_back(id);
    }
    m_content.clear();
    return called();
}

std::vector<QByteArray> ListSink::ids() const
{
    std::vector<QByteArray> all;
    for (const Entry& entry : entries) {
        all.push_back(entry.id);
    }
    return all;
}

HandoffWorld::HandoffWorld()
{
    countyBook.add(town.known());
    countyBook.add(bridge.known(false));
    countyBook.add(county.known(false));
}

PackageCover HandoffWorld::order(const TestNode& from, const TestNode& to, qint64 number) const
{
    PackageCover order;
    order.keys = &from.keys;
    order.fromOffice = from.office;
    order.fromNode = from.node;
    order.toOffice = to.office;
    order.toNode = to.node;
    order.toSealKey = to.keys.publicKeys().seal;
    order.number = number;
    order.made = {1'772'500'380, 480};
    order.opening.incarnation = QByteArray(uuidBytes, '\x07');
    order.opening.versions = {{QStringLiteral("program"), QStringLiteral("0.1.0")}};
    return order;
}

PackageReceiver HandoffWorld::receiver(const TestNode& node, const KeyBook& book) const
{
    return {node.office, node.node, &node.keys, &book};
}

QByteArray HandoffWorld::package(PackageSource& source)
{
    return packageOf(order(town, county), source);
}

QByteArray HandoffWorld::packageOf(const PackageCover& order, PackageSource& source)
{
    QBuffer out;
    REQUIRE(out.open(QIODevice::WriteOnly));
    const Result<PackageWritten> written = writePackage(out, source, order, random);
    REQUIRE(written.has_value());
    CHECK(written->outline.bytes == out.data().size());
    return out.data();
}

Result<PackageRead> HandoffWorld::read(const QByteArray& file, PackageSink& sink)
{
    return read(file, countyReceives(), sink);
}

Result<PackageRead> HandoffWorld::read(const QByteArray& file, const PackageReceiver& receiver, PackageSink& sink)
{
    QBuffer in;
    in.setData(file);
    REQUIRE(in.open(QIODevice::ReadOnly));
    return readPackage(in, receiver, sink, random);
}

QString HandoffWorld::refusal(const QByteArray& file)
{
    ListSink sink;
    const Result<PackageRead> done = read(file, sink);
    return done ? QString() : done.error().code;
}

QByteArray HandoffWorld::sealed(const QByteArray& content, const LeafSet& leaves)
{
    const PackageCover wanted = order(town, county);
    const MerkleTree tree(leaves);
    PackageHeader header;
    header.fromOffice = wanted.fromOffice;
    header.fromNode = wanted.fromNode;
    header.toOffice = wanted.toOffice;
    header.toNode = wanted.toNode;
    header.number = wanted.number;
    header.madeAt = wanted.made.utcSeconds;
    header.root = tree.root();
    header.leaves = tree.size();
    QBuffer out;
    REQUIRE(out.open(QIODevice::WriteOnly));
    const auto writer = SealedWriter::begin(out, town.keys, wanted.toSealKey, header, content.size(), random);
    REQUIRE(writer.has_value());
    REQUIRE((*writer)->add(content).has_value());
    REQUIRE((*writer)->finish().has_value());
    return out.data();
}

} // namespace xf::test
