#include "core/handoff/jobs/storesource.h"

#include "core/store/workspace.h"

#include <QFile>

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

Result<> StoreSource::giveEntries(PackageParts& to)
{
    m_streams.clear();
    const auto give = [&](const QByteArray& stream, const QByteArray& record) -> Result<> {
        if (m_streams.empty() || m_streams.back() != stream) {
            m_streams.push_back(stream);
        }
        return to.entry(record);
    };
    for (const Entry& voucher : m_plan.vouchers) {
        if (const Result<> given = give(voucher.streamId(), encodeRecord(voucher)); !given) {
            return given;
        }
    }
    return m_workspace.handoff().eachRecord(m_plan, give);
}

Result<> StoreSource::give(PackageParts& to)
{
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
