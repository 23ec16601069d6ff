#include "core/cases/case.h"
#include "core/cases/foldparts.h"

#include <algorithm>

namespace xf {

namespace {

template <class T>
const Element<T>* findElement(const std::vector<Element<T>>& elements, const ElementId& id)
{
    const auto found =
        std::find_if(elements.begin(), elements.end(), [&](const Element<T>& element) { return element.id == id; });
    return found == elements.end() ? nullptr : &*found;
}

void readFirst(const CaseHistory& history, Case& folded)
{
    const Recorded& first = history.entries.front();
    folded.id = first.id;
    folded.registeredOn = folded.file.front().on;
    folded.recorded = {first.recordedAt, first.recordedOffset};
    if (const Registered* registered = std::get_if<Registered>(&folded.file.front().event)) {
        folded.number = registered->number;
        folded.officeName = registered->officeName;
        folded.convention = registered->convention;
    }
}

// Whoever was once named has it: an audience does not shrink when a step is voided or falls.
void shareOut(Case& folded)
{
    const auto share = [&](const QByteArray& office) {
        std::vector<QByteArray>& all = folded.sharedWith;
        if (!office.isEmpty() && std::find(all.begin(), all.end(), office) == all.end()) {
            all.push_back(office);
        }
    };
    share(folded.file.front().office);
    for (const FileItem& item : folded.file) {
        if (const Transferred* transferred = std::get_if<Transferred>(&item.event)) {
            share(transferred->office);
        } else if (const Assigned* assigned = std::get_if<Assigned>(&item.event)) {
            share(assigned->office);
        } else if (const AlsoAssigned* second = std::get_if<AlsoAssigned>(&item.event)) {
            share(second->office);
        }
    }
}

} // namespace

const Element<Petitioner>* Case::petitioner(const ElementId& element) const
{
    return findElement(petitioners, element);
}

const Element<Demand>* Case::demand(const ElementId& element) const
{
    return findElement(demands, element);
}

std::vector<const Element<Petitioner>*> Case::recipients() const
{
    for (const Role role : {Role::Representative, Role::Petitioner, Role::Agent}) {
        std::vector<const Element<Petitioner>*> found;
        for (const Element<Petitioner>& element : petitioners) {
            if (!element.removed && !element.value.unclear && element.value.role == role) {
                found.push_back(&element);
            }
        }
        if (!found.empty()) {
            return found;
        }
    }
    return {};
}

bool Case::canBeHeard() const
{
    return std::any_of(petitioners.begin(), petitioners.end(), [](const Element<Petitioner>& element) {
        const Petitioner& one = element.value;
        const bool reachable = !isNameless(one.name) || !one.phone.isEmpty() || !one.safeContact.isEmpty();
        return !element.removed && one.role != Role::Companion && reachable;
    });
}

std::ptrdiff_t Case::timesTaken(Step step) const
{
    return std::count_if(
        file.begin(), file.end(), [&](const FileItem& item) { return item.counts() && item.step == step; });
}

Method Case::usualMethod() const
{
    return xf::usualMethod(custody().cameFromAnother() ? Channel::Transferred : matter.channel);
}

bool Case::isPetitionProcedure() const
{
    switch (matter.category) {
    case Category::Suggestion:
    case Category::Accusation: return false;
    case Category::NotGiven:
    case Category::Appeal: break;
    }
    bool elsewhere = false;
    for (const Element<Demand>& demand : demands) {
        const bool here = demand.value.way == Way::NotGiven || demand.value.way == Way::Petition;
        if (!demand.removed && here) {
            return true;
        }
        elsewhere = elsewhere || !demand.removed;
    }
    return !elsewhere; // no demand is known: they were erased
}

QString Case::firstName() const
{
    for (const Element<Petitioner>& element : petitioners) {
        if (!element.removed && !element.value.name.isEmpty()) {
            return element.value.name;
        }
    }
    return QStringLiteral("匿名");
}

std::optional<Case> fold(const CaseHistory& history, std::optional<Date> asOf)
{
    if (history.entries.empty() || history.entries.front().tag != QLatin1String("case.registered")) {
        return std::nullopt;
    }
    Gathered gathered = gather(history);
    if (asOf && gathered.items.front().on > *asOf) {
        return std::nullopt;
    }
    Case folded;
    for (const FileItem& item : gathered.items) {
        if (!asOf || item.on <= *asOf) {
            folded.file.push_back(item);
            folded.lastOn = std::max(folded.lastOn, item.on);
        }
    }
    folded.closedToSteps = std::any_of(history.entries.begin(), history.entries.end(),
        [](const Recorded& entry) { return entry.critical && entry.event.index() == 0; });
    for (const ItemConflict& found : gathered.conflicts) {
        if (!asOf || gathered.items[found.item].on <= *asOf) {
            folded.conflicts.push_back(found.conflict);
        }
    }
    folded.causality = history.causality;
    readFirst(history, folded);
    foldValues(history, gathered, folded);
    foldSteps(history, folded);
    shareOut(folded);
    return folded;
}

} // namespace xf
