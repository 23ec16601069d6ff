#include "core/handoff/jobs/channels.h"

#include "core/store/workspace.h"

#include <algorithm>

namespace xf {

namespace {

Result<> look(Handoff handoff, PartnerChannel& channel)
{
    const QByteArray& node = channel.partner.node;
    const Result<Pending> pending = handoff.pending(node);
    const Result<std::vector<PackageMark>> sent = handoff.sentPackages(node);
    const Result<std::vector<PackageMark>> taken = handoff.takenPackages(node);
    const Result<std::vector<RefusedEntry>> ours = handoff.refusedByUs(node);
    const Result<std::vector<RefusedEntry>> theirs = handoff.refusedByThem(node);
    if (!pending || !sent || !taken || !ours || !theirs) {
        return !pending ? pending.error()
               : !sent  ? sent.error()
               : !taken ? taken.error()
               : ours   ? theirs.error()
                        : ours.error();
    }
    channel.pending = *pending;
    std::copy_if(sent->begin(), sent->end(), std::back_inserter(channel.unreceipted),
        [](const PackageMark& mark) { return mark.acknowledged == 0; });
    channel.lastSent = sent->empty() ? std::nullopt : std::optional(sent->front());
    channel.lastTaken = taken->empty() ? std::nullopt : std::optional(taken->front());
    channel.refusedByUs = qint64(ours->size());
    channel.refusedByThem = qint64(theirs->size());
    return {};
}

} // namespace

Result<std::vector<PartnerChannel>> channels(Workspace& workspace)
{
    const Result<std::vector<Partner>> partners = workspace.handoff().partners();
    if (!partners) {
        return partners.error();
    }
    std::vector<PartnerChannel> all;
    for (const Partner& partner : *partners) {
        PartnerChannel channel;
        channel.partner = partner;
        if (const Result<> looked = look(workspace.handoff(), channel); !looked) {
            return looked.error();
        }
        all.push_back(std::move(channel));
    }
    return all;
}

} // namespace xf
