#include "core/handoff/relayproof.h"

#include "core/base/fieldcodec.h"
#include "core/base/limits.h"
#include "core/journal/sm3.h"

namespace xf {

namespace {

constexpr std::size_t pathMost = 64;
constexpr std::size_t rememberedMost = 4096;

struct Proof
{
    QByteArray open;
    QByteArray sealedHash;
    QByteArray signature;
    qint64 index = 0;
    std::vector<QByteArray> path;

    static FieldSpan fields()
    {
        static const FieldInfo table[] = {
            field<&Proof::open>(1, "open", "开头"),
            field<&Proof::sealedHash>(2, "sealedHash", "密封部分摘要"),
            field<&Proof::signature>(3, "signature", "签名"),
            field<&Proof::index>(4, "index", "第几条"),
            field<&Proof::path>(5, "path", "路径"),
        };
        return table;
    }
};

Error wrong(const char* part)
{
    return {proofWrong, {QString::fromLatin1(part)}};
}

} // namespace

QByteArray makeProof(const PackageOutline& package, const MerkleTree::Proof& leaf)
{
    return encode(Proof{package.open.bytes, package.sealedHash, package.signature, leaf.index, leaf.path});
}

ProofChecker::Verified ProofChecker::verify(
    const QByteArray& openBytes, const QByteArray& sealedHash, const QByteArray& signature) const
{
    const Result<OpenPart> open = decodeHeader(openBytes);
    if (!open || open->bytes != openBytes || sealedHash.size() != hashBytes) {
        return {wrong("open"), {}, {}, 0};
    }
    const PackageHeader& header = open->header;
    const KnownKey* key = m_book.find(header.fromOffice, header.fromNode, header.fromKey);
    if (!key) {
        return {Error(proofUnknownKey), {}, {}, 0};
    }
    if (key->state == KeyState::Revoked) {
        return {Error(proofRevokedKey), {}, {}, 0};
    }
    if (!verifySignature(key->signKey, signedBytes(openBytes, sealedHash), signature)) {
        return {wrong("signature"), {}, {}, 0};
    }
    return {{}, header.fromOffice, header.root, header.leaves};
}

Result<> ProofChecker::check(const Entry& entry)
{
    if (entry.proof.isEmpty()) {
        return Error(proofMissing);
    }
    Proof proof;
    if (entry.proof.size() > limits::proofBytes || !decode(entry.proof, proof, Unknown::Refuse) ||
        proof.path.size() > pathMost || proof.sealedHash.size() != hashBytes ||
        proof.signature.size() != signatureBytes) {
        return wrong("form");
    }
    // All but the first are of fixed length, so laid end to end they are one thing only.
    const QByteArray key = plainSm3(proof.open + proof.sealedHash + proof.signature);
    auto known = m_known.find(key);
    if (known == m_known.end()) {
        const Verified verified = verify(proof.open, proof.sealedHash, proof.signature);
        if (!verified.outcome && verified.outcome.error().is(proofUnknownKey)) {
            return verified.outcome; // not remembered: the book may have the key the next time
        }
        if (m_known.size() == rememberedMost) {
            m_known.clear();
        }
        known = m_known.emplace(key, verified).first;
    }
    const Verified& verified = known->second;
    if (!verified.outcome) {
        return verified.outcome;
    }
    if (verified.office != entry.envelope.office) {
        return wrong("office");
    }
    return provesLeaf(verified.root, verified.leaves, entry.id, proof.index, proof.path) ? Result<>()
                                                                                         : Result<>(wrong("path"));
}

} // namespace xf
