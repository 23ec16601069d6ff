#include "core/journal/dag.h"

#include <QHash>

#include <algorithm>
#include <set>
#include <tuple>

namespace xf {

namespace {

Error aboutEntry(const ErrorCode& code, const Entry& entry)
{
    return Error(code, {QString::fromLatin1(entry.id.toHex())});
}

// Two files may hold one entry differently: erased or not, with or without a proof. The fuller copy comes first, so
// that the stream is the same whatever the order they came in; whether the payload counts is for the fold to say.
bool fullerFirst(const Entry& a, const Entry& b)
{
    if (a.id != b.id || a.envelope.lamport != b.envelope.lamport) {
        return beforeInFold(a, b);
    }
    return std::pair(a.payload.has_value(), a.proof) > std::pair(b.payload.has_value(), b.proof);
}

// In fold order, each once.
void sortAndUnite(std::vector<Entry>& entries)
{
    std::sort(entries.begin(), entries.end(), fullerFirst);
    const auto sameId = [](const Entry& a, const Entry& b) { return a.id == b.id; };
    entries.erase(std::unique(entries.begin(), entries.end(), sameId), entries.end());
}

using Positions = QHash<QByteArray, std::size_t>;

// Where the parents of `entry` stand. A parent's lamport is compared as its envelope has it, so that a wrong one is
// found even where it puts the parent behind its child.
Result<std::vector<std::size_t>> parentsOf(
    const Entry& entry, const std::vector<Entry>& entries, const Positions& positions)
{
    std::vector<std::size_t> parents;
    qint64 greatest = 0;
    for (const QByteArray& seen : entry.envelope.seen) {
        const auto found = positions.constFind(seen);
        if (found == positions.constEnd()) {
            return aboutEntry(entryParentMissing, entry);
        }
        parents.push_back(*found);
        greatest = std::max(greatest, entries[*found].envelope.lamport);
    }
    // Not greatest + 1: an entry not yet checked may have the greatest number there is.
    if (entry.envelope.lamport - 1 != greatest) {
        return aboutEntry(entryWrongLamport, entry);
    }
    return parents;
}

Result<> checkOneStream(const std::vector<Entry>& entries)
{
    const QByteArray stream = entries.empty() ? QByteArray() : entries.front().streamId();
    for (const Entry& entry : entries) {
        if (entry.streamId() != stream) {
            return aboutEntry(entryForeignStream, entry);
        }
    }
    return {};
}

std::vector<QByteArray> headsOf(const std::vector<Entry>& entries)
{
    std::set<QByteArray> heads;
    for (const Entry& entry : entries) {
        for (const QByteArray& seen : entry.envelope.seen) {
            heads.erase(seen); // stands before this entry, so it is in already
        }
        heads.insert(entry.id);
    }
    return {heads.begin(), heads.end()};
}

} // namespace

bool beforeInFold(const Entry& a, const Entry& b)
{
    return std::tie(a.envelope.lamport, a.id) < std::tie(b.envelope.lamport, b.id);
}

Result<Stream> orderStream(std::vector<Entry> entries)
{
    sortAndUnite(entries);
    if (const Result<> one = checkOneStream(entries); !one) {
        return one.error();
    }
    Positions positions;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        positions.insert(entries[i].id, i);
    }
    std::vector<std::vector<std::size_t>> parents;
    for (const Entry& entry : entries) {
        Result<std::vector<std::size_t>> found = parentsOf(entry, entries, positions);
        if (!found) {
            return found.error();
        }
        parents.push_back(std::move(*found));
    }
    Stream stream;
    stream.causality = Causality(parents);
    stream.heads = headsOf(entries);
    stream.lamport = entries.empty() ? 0 : entries.back().envelope.lamport;
    stream.entries = std::move(entries);
    return stream;
}

} // namespace xf
