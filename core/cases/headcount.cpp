#include "core/cases/headcount.h"

#include <algorithm>

namespace xf {

namespace {

bool isPerson(const Element<Petitioner>& element)
{
    return element.value.role != Role::Agent;
}

} // namespace

qint64 unnamedCount(const Case& folded)
{
    const auto persons = std::count_if(folded.petitioners.begin(), folded.petitioners.end(), isPerson);
    return std::max(qint64(0), folded.matter.headCount - qint64(persons));
}

QString Case::petitionersName() const
{
    const auto standing = std::count_if(petitioners.begin(), petitioners.end(),
        [](const Element<Petitioner>& element) { return isPerson(element) && !element.removed; });
    const qint64 count = qint64(standing) + unnamedCount(*this);
    return firstName() + (count > 1 ? QStringLiteral("等%1人").arg(count) : QString());
}

} // namespace xf
