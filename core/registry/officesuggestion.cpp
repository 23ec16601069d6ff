#include "core/registry/officesuggestion.h"

#include <initializer_list>

namespace xf {

namespace {

bool endsWithOneOf(const QString& name, std::initializer_list<QStringView> endings)
{
    for (const QStringView& ending : endings) {
        if (name.endsWith(ending)) {
            return true;
        }
    }
    return false;
}

QString townshipOffice(const QString& name)
{
    if (endsWithOneOf(name, {u"街道"})) {
        return name + QStringLiteral("办事处");
    }
    if (endsWithOneOf(name, {u"镇", u"乡", u"苏木"})) {
        return name + QStringLiteral("人民政府");
    }
    if (endsWithOneOf(name, {u"开发区", u"管理区", u"工业区", u"园区", u"新区", u"产业园", u"工业园", u"风景区"})) {
        return name + QStringLiteral("管理委员会");
    }
    return name; // a farm, a prison, a company: it is called what it is called
}

// The division above, headings left out; a city that is its own county (东莞市) is not above itself.
std::optional<Division> above(const DivisionTable& table, const Division& division)
{
    for (QString code = division.code; code.size() > 2;) {
        code.chop(code.size() == 9 ? 3 : 2);
        const std::optional<Division> found = table.findDivision(code);
        if (found && !isOnlyHeading(*found) && found->name != division.name) {
            return found;
        }
    }
    return std::nullopt;
}

} // namespace

OfficeSuggestion suggestedOffice(const DivisionTable& table, const Division& division)
{
    OfficeSuggestion office;
    office.code = division.code;
    const std::optional<Division> upper = above(table, division);
    if (division.level == DivisionLevel::Township) {
        office.name = townshipOffice(division.name);
        office.above = upper ? upper->name + QStringLiteral("人民政府") : QString();
        return office;
    }
    office.kind = OfficeKind::Bureau;
    office.name = division.name + QStringLiteral("信访局");
    office.above = upper ? upper->name + QStringLiteral("信访局") : QString();
    return office;
}

} // namespace xf
