#include "core/cases/headcount.h"

#include <algorithm>

namespace xf {

bool isPerson(const Petitioner& petitioner)
{
    return petitioner.role != Role::Agent;
}

qint64 unnamedCount(const Case& folded)
{
    const auto listed = std::count_if(folded.petitioners.begin(), folded.petitioners.end(),
        [](const Element<Petitioner>& element) { return isPerson(element.value); });
    return std::max(qint64(0), folded.matter.headCount - qint64(listed));
}

qint64 personCount(const Case& folded)
{
    const auto standing = std::count_if(folded.petitioners.begin(), folded.petitioners.end(),
        [](const Element<Petitioner>& element) { return isPerson(element.value) && !element.removed; });
    return qint64(standing) + unnamedCount(folded);
}

QString Case::petitionersName() const
{
    const qint64 count = personCount(*this);
    return firstName() + (count > 1 ? QStringLiteral("等%1人").arg(count) : QString());
}

} // namespace xf
