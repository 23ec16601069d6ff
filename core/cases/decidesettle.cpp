#include "core/base/cleantext.h"
#include "core/cases/decideparts.h"

#include <algorithm>

// Settling what two sides wrote differently: a value, or contradicting steps.
namespace xf {

namespace {

QString nameable(const std::vector<const Conflict*>& conflicts)
{
    QStringList names;
    for (const Conflict* conflict : conflicts) {
        for (const ConflictValue& value : conflict->values) {
            names << conflict->label + u' ' + QString::fromLatin1(value.entry.toHex().left(8)) + u'=' + value.shown;
        }
    }
    return names.join(QStringLiteral("；"));
}

bool holds(const Conflict& conflict, const QByteArray& entry)
{
    return std::any_of(conflict.values.begin(), conflict.values.end(),
        [&](const ConflictValue& value) { return value.entry == entry; });
}

std::vector<const Conflict*> allOf(const Case& folded)
{
    std::vector<const Conflict*> all;
    for (const Conflict& conflict : folded.conflicts) {
        all.push_back(&conflict);
    }
    return all;
}

// Steps: everything on the standing track stands, what only the others have falls.
Settled settleSteps(const Case& folded, const QByteArray& stands)
{
    const auto standing = std::find_if(folded.tracks.begin(), folded.tracks.end(), [&](const Track& track) {
        return std::any_of(
            track.items.begin(), track.items.end(), [&](std::size_t i) { return folded.file[i].id == stands; });
    });
    if (standing == folded.tracks.end()) {
        return {};
    }
    std::vector<bool> named(folded.file.size(), false);
    Settled settled;
    for (const std::size_t i : standing->items) {
        settled.stands.push_back(folded.file[i].id);
        named[i] = true;
    }
    for (const Track& track : folded.tracks) {
        for (const std::size_t i : track.items) {
            if (!named[i]) {
                settled.falls.push_back(folded.file[i].id);
                named[i] = true;
            }
        }
    }
    return settled;
}

// A value: the write that stands, and those that it stands against.
Settled settleValue(const Conflict& conflict, const QByteArray& stands)
{
    Settled settled;
    settled.key = conflict.key;
    settled.stands.push_back(stands);
    for (const ConflictValue& value : conflict.values) {
        if (value.entry != stands) {
            settled.falls.push_back(value.entry);
        }
    }
    return settled;
}

// Two settlements of the same steps that contradict: the one that stands is said again, now having seen the other.
bool isAboutSettlements(const Conflict& conflict)
{
    return conflict.key.startsWith(QLatin1String("step/"));
}

Settled settleAgain(const Case& folded, const QByteArray& stands)
{
    const auto item = std::find_if(
        folded.file.begin(), folded.file.end(), [&](const FileItem& candidate) { return candidate.id == stands; });
    const Settled* before = item == folded.file.end() ? nullptr : std::get_if<Settled>(&item->event);
    return before ? *before : Settled();
}

// What the named entry is settled against; by field where it is in several conflicts.
Result<const Conflict*> conflictOf(
    const Case& folded, const QString& field, const QByteArray& entry, const QString& typed)
{
    std::vector<const Conflict*> candidates;
    for (const Conflict* conflict : allOf(folded)) {
        const bool named = field.isEmpty() || conflict->key == field || conflict->label == field;
        if (named && holds(*conflict, entry)) {
            candidates.push_back(conflict);
        }
    }
    if (candidates.empty()) {
        return Error(settleNotInConflict, {typed, nameable(allOf(folded))});
    }
    const bool oneMatter = std::all_of(
        candidates.begin(), candidates.end(), [](const Conflict* conflict) { return isAboutSettlements(*conflict); });
    if (candidates.size() > 1 && !oneMatter) {
        return Error(settleSeveral, {nameable(candidates)});
    }
    return candidates.front();
}

} // namespace

Decision decideOne(const Case& folded, const SettleConflict& command, const Circumstances& circumstances)
{
    if (folded.conflicts.empty()) {
        return Error(settleNoConflict);
    }
    const QString reason = cleanLine(command.reason);
    if (reason.isEmpty()) {
        return Error(reasonMissing, {QStringLiteral("reason")});
    }
    const Result<std::size_t> item = itemByPrefix(folded, command.stands);
    if (!item) {
        return item.error();
    }
    const QByteArray& entry = folded.file[*item].id;
    const Result<const Conflict*> conflict = conflictOf(folded, command.field, entry, command.stands);
    if (!conflict) {
        return conflict.error();
    }
    Settled settled;
    if ((*conflict)->key.isEmpty()) {
        settled = settleSteps(folded, entry);
    } else if (isAboutSettlements(**conflict)) {
        settled = settleAgain(folded, entry);
    } else {
        settled = settleValue(**conflict, entry);
    }
    settled.reason = reason;
    return single(std::move(settled), circumstances);
}

} // namespace xf
