#include "core/handoff/jobs/receivepackage.h"

#include "core/base/fieldcodec.h"
#include "core/handoff/jobs/jobtools.h"
#include "core/handoff/packagereader.h"
#include "core/handoff/relayproof.h"
#include "core/registry/unit.h"

#include <set>

namespace xf {

namespace {

PackageFace faceOf(const PackageHeader& header, qint64 bytes)
{
    PackageFace face;
    face.fromOffice = header.fromOffice;
    face.fromNode = header.fromNode;
    face.toOffice = header.toOffice;
    face.toNode = header.toNode;
    face.number = header.number;
    face.made = header.made();
    face.ownEntries = header.leaves;
    face.bytes = bytes;
    return face;
}

// Partners may send packages; of everybody else a signature is known so that what he wrote can be proven.
Result<KeyBook> keyBook(Workspace& workspace)
{
    KeyBook book;
    const Result<std::vector<Partner>> partners = workspace.handoff().partners();
    const Result<std::vector<Unit>> units = workspace.handoff().units();
    if (!partners || !units) {
        return partners ? units.error() : partners.error();
    }
    std::set<QByteArray> offices{workspace.identity().office};
    std::set<QByteArray> nodes;
    for (const Partner& partner : *partners) {
        book.add({partner.office, partner.node, partner.keys.sign, KeyState::Current, true});
        nodes.insert(partner.node);
        offices.insert(partner.office);
    }
    for (const Unit& unit : *units) {
        offices.insert(unit.office);
    }
    for (const QByteArray& office : offices) {
        const Result<std::vector<KnownNode>> known = workspace.handoff().nodesOf(office);
        if (!known) {
            return known.error();
        }
        for (const KnownNode& node : *known) {
            if (!nodes.contains(node.node)) {
                book.add({office, node.node, node.keys.sign, KeyState::Current, false});
            }
        }
    }
    return book;
}

QString versionOf(const Opening& opening, const char* table)
{
    for (const TableVersion& version : opening.versions) {
        if (version.table == QLatin1String(table)) {
            return version.version;
        }
    }
    return {};
}

} // namespace

// The rows of a package on their way into the staged import.
class ArrivedPackage::Work : public PackageSink
{
public:
    Work(Workspace& workspace, KeyBook book)
        : m_workspace(workspace)
        , m_book(std::move(book))
    {}

    Result<> read(QIODevice& file, const UnlockedKeys& keys, RandomSource& random, const Progress& progress)
    {
        const PackageReceiver receiver{
            m_workspace.identity().office, m_workspace.identity().node, &keys.secret(), &m_book};
        Result<PackageRead> read = readPackage(file, receiver, *this, random, progress);
        if (!read) {
            return asJobError(read.error());
        }
        m_read.emplace(std::move(*read));
        if (const Result<> settled = settleHeld(); !settled) {
            return settled;
        }
        m_import->proveWith([this](const QByteArray& id) { return m_read->proofOf(id); });
        const Opening& opening = m_read->opening;
        m_facts.program = versionOf(opening, "program");
        m_facts.calendar = versionOf(opening, "calendar");
        m_facts.entries = opening.counts.entries;
        m_facts.streams = opening.counts.streams;
        m_facts.blobs = opening.counts.blobs;
        return {};
    }

    [[nodiscard]] const PackageFacts& facts() const { return m_facts; }
    [[nodiscard]] Import& import() { return *m_import; }

    Result<> verified(const PackageOutline& outline) override
    {
        m_facts.face = faceOf(outline.open.header, outline.bytes);
        m_facts.hash = outline.hash;
        const Result<Partner> partner = m_workspace.handoff().partner(outline.open.header.fromNode);
        if (!partner) {
            return partner.error();
        }
        m_facts.from = *partner;
        return {};
    }

    Result<> opening(const Opening& opening) override
    {
        Arrival arrival;
        arrival.partner = m_facts.from.node;
        arrival.hash = m_facts.hash;
        arrival.number = m_facts.face.number;
        arrival.madeAt = m_facts.face.made.utcSeconds;
        arrival.incarnation = opening.incarnation;
        arrival.wantsInventory = opening.wantsInventory;
        arrival.carriesInventory = opening.carriesInventory;
        Result<std::unique_ptr<Import>> import = m_workspace.handoff().beginImport(arrival);
        if (!import) {
            return import.error();
        }
        m_import = std::move(*import);
        return {};
    }

    Result<> receipt(const ReceiptPart& part) override
    {
        Receipt receipt;
        receipt.taken = part.taken;
        receipt.lacking = part.lacking;
        for (const RefusedPart& refused : part.refused) {
            receipt.refused.push_back({refused.id, refused.reason, 0});
        }
        return m_import->addReceipt(receipt);
    }

    Result<> inventory(const HeadsPart& stream) override { return m_import->addHeads({stream.stream, stream.heads}); }

    Result<> entry(const Entry& entry) override
    {
        noteKey(entry);
        return m_import->addEntry(entry);
    }

    // Whose key it is may be said further on in the same package.
    Result<> setAside(const QByteArray& id, const QByteArray& record, const Error& why) override
    {
        if (why.is(proofUnknownKey)) {
            m_held.push_back({id, record});
            return {};
        }
        return m_import->refuse(record, id, why);
    }

    Result<> blobPiece(const BlobPiece& piece) override
    {
        const Result<> settled = settleHeld(); // an entry says that a content is wanted, so entries first
        return settled ? m_import->addBlobPiece(piece.blob, piece.offset, piece.total, piece.bytes) : settled;
    }

    Result<> blobEnd(const QByteArray&, bool) override { return {}; } // the store sees it for itself

private:
    struct Held
    {
        QByteArray id;
        QByteArray record;
    };

    // A superior, and another data file of this office, may say whose key a key is.
    void noteKey(const Entry& entry)
    {
        if (m_facts.from.relation != Relation::Subordinate && entry.envelope.office == m_facts.from.office) {
            noteKeyIn<UnitEnrolled>(entry);
            noteKeyIn<SuperiorEnrolled>(entry);
        }
    }

    template <class Enrolled>
    void noteKeyIn(const Entry& entry)
    {
        Enrolled said;
        const bool heard = entry.envelope.tag == QLatin1String(Enrolled::tag) && entry.payload &&
                           decode(*entry.payload, said, Unknown::Skip);
        if (heard && said.office != m_workspace.identity().office && said.office != m_facts.from.office) {
            m_book.add({said.office, said.node, said.signKey, KeyState::Current, false});
        }
    }

    Result<> settleHeld()
    {
        ProofChecker proofs(m_book);
        for (const Held& held : std::exchange(m_held, {})) {
            const Result<Entry> entry = decodeRecord(held.record);
            const Result<> proven = entry ? proofs.check(*entry) : Result<>(entry.error());
            const Result<> done =
                proven ? m_import->addEntry(*entry) : m_import->refuse(held.record, held.id, proven.error());
            if (!done) {
                return done;
            }
        }
        return {};
    }

    Workspace& m_workspace;
    KeyBook m_book;
    PackageFacts m_facts;
    std::vector<Held> m_held;
    std::optional<PackageRead> m_read;
    std::unique_ptr<Import> m_import;
};

ArrivedPackage::ArrivedPackage(std::unique_ptr<Work> work)
    : m_work(std::move(work))
{}

ArrivedPackage::~ArrivedPackage() = default;

const PackageFacts& ArrivedPackage::facts() const
{
    return m_work->facts();
}

Result<ImportReport> ArrivedPackage::preview(const Progress& progress)
{
    return m_work->import().preview(progress);
}

Result<ImportReport> ArrivedPackage::take(const Progress& progress)
{
    return m_work->import().take(progress);
}

Result<PackageFace> inspectPackage(const QString& path)
{
    const Result<std::unique_ptr<QFile>> file = openForReading(path);
    if (!file) {
        return file.error();
    }
    const Result<OpenPart> open = openPartOf(**file);
    if (!open) {
        return open.error();
    }
    return faceOf(open->header, open->bytes.size() + open->header.sealedBytes + signatureBytes);
}

Result<std::unique_ptr<ArrivedPackage>> openPackage(Workspace& workspace, const UnlockedKeys& keys, const QString& path,
    const JobWorld& world, const Progress& progress)
{
    if (const Result<> ours = checkKeys(workspace, keys); !ours) {
        return ours.error();
    }
    const Result<std::unique_ptr<QFile>> file = openForReading(path);
    if (!file) {
        return file.error();
    }
    Result<KeyBook> book = keyBook(workspace);
    if (!book) {
        return book.error();
    }
    auto work = std::make_unique<ArrivedPackage::Work>(workspace, std::move(*book));
    if (const Result<> read = work->read(**file, keys, *world.random, progress); !read) {
        return read.error();
    }
    return std::unique_ptr<ArrivedPackage>(new ArrivedPackage(std::move(work)));
}

} // namespace xf
