#include "core/handoff/jobs/storesource.h"

#include "core/base/fieldcodec.h"
#include "core/registry/unit.h"
#include "core/store/workspace.h"

#include <QFile>

#include <algorithm>

namespace xf {

namespace {

ReceiptPart partOf(const Receipt& receipt)
{
    ReceiptPart part;
    part.taken = receipt.taken;
    part.lacking = receipt.lacking;
    for (const RefusedEntry& refused : receipt.refused) {
        part.refused.push_back({refused.entry, refused.reason});
    }
    return part;
}

std::unique_ptr<QIODevice> openBlob(const QString& path)
{
    auto file = std::make_unique<QFile>(path);
    return file->open(QIODevice::ReadOnly) ? std::unique_ptr<QIODevice>(std::move(file)) : nullptr;
}

} // namespace

// What was written by another office is proven by that office's signature, and only this office can say whose key that
// is: its word travels in the same package, so that each can be read alone, whatever became of those before it.
Result<> StoreSource::gatherVouchers()
{
    if (m_gathered) {
        return {};
    }
    m_gathered = true;
    std::set<QByteArray> offices;
    std::set<QByteArray> planned;
    if (m_plan.ownIds.size() < std::size_t(m_plan.entries)) {
        const Result<> read = m_workspace.handoff().eachEntry(m_plan, [&](const Entry& entry) -> Result<> {
            offices.insert(entry.envelope.office);
            planned.insert(entry.envelope.tag == QLatin1String(UnitEnrolled::tag) ? entry.id : QByteArray());
            return {};
        });
        if (!read) {
            return read;
        }
    }
    offices.erase(m_plan.office);
    if (offices.empty()) {
        return {};
    }
    Result<std::vector<Entry>> registry = m_workspace.handoff().ownRegistry(true);
    if (!registry) {
        return registry.error();
    }
    for (Entry& entry : *registry) {
        UnitEnrolled unit;
        const bool vouches = entry.envelope.office == m_plan.office &&
                             entry.envelope.tag == QLatin1String(UnitEnrolled::tag) && entry.payload &&
                             decode(*entry.payload, unit, Unknown::Skip) && offices.contains(unit.office);
        if (vouches && !planned.contains(entry.id)) {
            entry.proof.clear();
            m_vouchers.push_back(std::move(entry));
        }
    }
    return {};
}

Result<> StoreSource::giveEntries(PackageParts& to)
{
    m_streams.clear();
    const auto give = [&](const Entry& entry) -> Result<> {
        if (m_streams.empty() || m_streams.back() != entry.streamId()) {
            m_streams.push_back(entry.streamId());
        }
        return to.entry(encodeRecord(entry));
    };
    for (const Entry& voucher : m_vouchers) {
        if (const Result<> given = give(voucher); !given) {
            return given;
        }
    }
    return m_workspace.handoff().eachEntry(m_plan, give);
}

Result<> StoreSource::give(PackageParts& to)
{
    if (const Result<> gathered = gatherVouchers(); !gathered) {
        return gathered;
    }
    if (!m_plan.receipt.isEmpty()) {
        if (const Result<> given = to.receipt(partOf(m_plan.receipt)); !given) {
            return given;
        }
    }
    const Result<> inventory = m_workspace.handoff().eachInventory(m_plan, [&](const StreamHeads& stream) {
        return to.inventory({stream.stream, stream.heads});
    });
    if (!inventory) {
        return inventory;
    }
    if (const Result<> entries = giveEntries(to); !entries) {
        return entries;
    }
    for (const BlobToSend& blob : m_plan.blobs) {
        if (const Result<> given = to.blob(blob.id, blob.bytes, [&] { return openBlob(blob.path); }); !given) {
            return given;
        }
    }
    return {};
}

} // namespace xf
