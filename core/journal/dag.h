#pragma once

#include "core/base/causality.h"
#include "core/journal/entry.h"

// The entries of one stream in the order everybody folds them, with who had seen what.
namespace xf {

struct Stream
{
    std::vector<Entry> entries; // in fold order: (lamport, id), total and the same everywhere
    Causality causality;
    std::vector<QByteArray> heads; // ids nobody has seen yet, ascending: what a new entry names in `seen`
    qint64 lamport = 0;            // the greatest

    [[nodiscard]] bool isEmpty() const { return entries.empty(); }
};

[[nodiscard]] bool beforeInFold(const Entry& a, const Entry& b);

inline constexpr ErrorCode entryParentMissing{"entry.parent-missing"};
inline constexpr ErrorCode entryWrongLamport{"entry.wrong-lamport"};
inline constexpr ErrorCode entryForeignStream{"entry.foreign-stream"};

// Orders the entries of one stream. Errors (argument: the entry's id in hex): a parent is not among them, a lamport is
// not one more than the greatest of its parents, an entry is of another stream. The same entry twice counts once, the
// copy with its payload rather than an erased one: the fold ignores what an `erase` entry names wherever it still lies.
[[nodiscard]] Result<Stream> orderStream(std::vector<Entry> entries);

} // namespace xf
