#pragma once

#include "core/handoff/keybook.h"
#include "core/handoff/merkle.h"
#include "core/handoff/packageheader.h"
#include "core/journal/entry.h"

#include <map>

// Proof that an office itself sent an entry, for third offices who get it from somebody else: the open part and the
// signature of the package in which the office sent it, and the entry's path to the root in there. It is part 4 of an
// entry's record. FORMAT.md section 9.
namespace xf {

// Why a relayed entry is set aside.
inline constexpr ErrorCode proofMissing{"proof.missing"};
inline constexpr ErrorCode proofWrong{"proof.wrong"}; // which part
inline constexpr ErrorCode proofUnknownKey{"proof.unknown-key"};
inline constexpr ErrorCode proofRevokedKey{"proof.revoked-key"};

// The proof of one of the leaves of a package that was read; `leaf` is MerkleTree::prove of its id.
[[nodiscard]] QByteArray makeProof(const PackageOutline& package, const MerkleTree::Proof& leaf);

// Checks proofs one after the other and remembers what it has verified: the entries of one package share a signature.
// Keys may come into the book meanwhile.
class ProofChecker
{
public:
    explicit ProofChecker(const KeyBook& book)
        : m_book(book)
    {}

    // The entry's proof shows that the entry's own office sent it.
    [[nodiscard]] Result<> check(const Entry& entry);

private:
    struct Verified
    {
        Result<> outcome;
        QByteArray office;
        QByteArray root;
        qint64 leaves = 0;
    };
    [[nodiscard]] Verified verify(
        const QByteArray& openBytes, const QByteArray& sealedHash, const QByteArray& signature) const;

    const KeyBook& m_book;
    std::map<QByteArray, Verified> m_known;
};

} // namespace xf
