#include "core/documents/foretold.h"

#include "core/documents/paperparts.h"

namespace xf {

namespace {

// Of the demands that count, in order.
std::vector<Way> waysOf(const Case& folded)
{
    std::vector<Way> ways;
    for (const Element<Demand>& element : folded.demands) {
        if (!element.removed) {
            ways.push_back(effectiveWay(folded, element.value));
        }
    }
    return ways;
}

QStringList placesOf(const std::vector<Way>& ways, Way way)
{
    QStringList places;
    for (std::size_t i = 0; i < ways.size(); ++i) {
        if (ways[i] == way) {
            places << QString::number(i + 1);
        }
    }
    return places;
}

// "第1、3项诉求的" when only some of the demands go that way.
QString aboutDemands(const QStringList& places, std::size_t all)
{
    return std::size_t(places.size()) == all ? QString() : QStringLiteral("第%1项诉求的").arg(places.join(u'、'));
}

} // namespace

QString addressOf(const Case& folded)
{
    return youFor(std::max(folded.recipients().size(), std::size_t(groupBehind(folded))));
}

QString pathwayLine(const Case& folded, Way way, const QString& you)
{
    Demand demand;
    demand.way = way;
    return way == Way::NotGiven ? QString() : wayPathway(effectiveWay(folded, demand), you);
}

QStringList remedyLines(const Case& folded, const QString& you, const QString& reviewOrgan, DutyRemedy dutyRemedy)
{
    const std::vector<Way> ways = waysOf(folded);
    QStringList lines;
    const QStringList petition = folded.isPetitionProcedure() ? placesOf(ways, Way::Petition) : QStringList();
    if (!petition.isEmpty() && !reviewOrgan.isEmpty()) {
        lines << reviewLine(you, aboutDemands(petition, ways.size()), reviewOrgan);
    }
    const QStringList duty = placesOf(ways, Way::Duty);
    if (!duty.isEmpty() && dutyRemedy != DutyRemedy::None) {
        lines << dutyRemedyLine(you, aboutDemands(duty, ways.size()), dutyRemedy);
    }
    return lines;
}

} // namespace xf
