#include "core/cases/overlays.h"

#include <algorithm>

namespace xf {

namespace {

template <class E>
const E* lastRecord(const Case& folded)
{
    const E* last = nullptr;
    for (const FileItem& item : folded.file) {
        const E* record = item.counts() && !item.erased ? std::get_if<E>(&item.event) : nullptr;
        last = record ? record : last;
    }
    return last;
}

} // namespace

bool isUrgent(const Case& folded)
{
    return lastRecord<UrgentReported>(folded) != nullptr;
}

std::vector<UrgentTo> urgentMissing(const Case& folded)
{
    if (!isUrgent(folded)) {
        return {};
    }
    std::vector<UrgentTo> missing{UrgentTo::Government, UrgentTo::Department, UrgentTo::JointOffice};
    if (folded.bureau) {
        missing.push_back(UrgentTo::SuperiorBureau);
        missing.push_back(UrgentTo::NationalBureau);
    }
    for (const FileItem& item : folded.file) {
        const UrgentReported* reported = item.counts() ? std::get_if<UrgentReported>(&item.event) : nullptr;
        for (const UrgentAddressee& one : reported ? reported->reports : std::vector<UrgentAddressee>()) {
            std::erase(missing, one.to);
        }
    }
    return missing;
}

const SystemEntered* systemEntry(const Case& folded)
{
    return lastRecord<SystemEntered>(folded);
}

bool consents(const Case& folded, ConsentTo to, const ElementId& petitioner)
{
    bool agrees = false;
    for (const FileItem& item : folded.file) {
        const Consented* said = item.counts() ? std::get_if<Consented>(&item.event) : nullptr;
        const bool his = said && said->to == to &&
                         (said->petitioners.empty() || std::find(said->petitioners.begin(), said->petitioners.end(),
                                                           petitioner) != said->petitioners.end());
        agrees = his ? !said->takenBack : agrees;
    }
    return agrees;
}

bool isLongStanding(const Case& folded)
{
    const LongStanding* said = lastRecord<LongStanding>(folded);
    return said && !said->ended;
}

const LeaderTook* leaderInCharge(const Case& folded)
{
    return lastRecord<LeaderTook>(folded);
}

const Disputed* openDispute(const Case& folded)
{
    const Disputed* open = nullptr;
    for (const FileItem& item : folded.file) {
        const Disputed* raised = item.counts() ? std::get_if<Disputed>(&item.event) : nullptr;
        open = raised ? raised : open;
        open = item.counts() && std::holds_alternative<DisputeSettled>(item.event) ? nullptr : open;
    }
    return open;
}

bool isRecused(const Case& folded, const QString& person)
{
    return !person.isEmpty() && std::any_of(folded.file.begin(), folded.file.end(), [&](const FileItem& item) {
        const Recused* recused = item.counts() ? std::get_if<Recused>(&item.event) : nullptr;
        return recused && recused->who == person;
    });
}

const FileItem* answerOf(const Case& folded, const AlsoAssigned& assigned)
{
    bool asked = false;
    for (const FileItem& item : folded.file) {
        asked = asked || std::get_if<AlsoAssigned>(&item.event) == &assigned;
        const AlsoReported* answer = item.counts() ? std::get_if<AlsoReported>(&item.event) : nullptr;
        if (asked && answer && answer->office == assigned.office && answer->unit == assigned.unit) {
            return &item;
        }
    }
    return nullptr;
}

std::vector<const AlsoAssigned*> unanswered(const Case& folded)
{
    std::vector<const AlsoAssigned*> waiting;
    for (const FileItem& item : folded.file) {
        const AlsoAssigned* assigned = item.counts() ? std::get_if<AlsoAssigned>(&item.event) : nullptr;
        if (assigned && !answerOf(folded, *assigned)) {
            waiting.push_back(assigned);
        }
    }
    return waiting;
}

} // namespace xf
