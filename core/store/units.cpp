#include "core/store/units.h"

#include <algorithm>

namespace xf {

Result<std::vector<QByteArray>> Units::claimants(const QByteArray& office)
{
    return m_connection.readAll(
        "SELECT DISTINCT by_office FROM view_node WHERE office = ? AND by_office <> office AND above = 0"
        " ORDER BY by_office LIMIT 64",
        {office}, [](const Row& row) { return row.bytes(0); });
}

// Who enrolled this file; else, in another data file of the office, who enrolled the one that said so.
Result<QByteArray> Units::directSuperior()
{
    const auto partner =
        m_connection.readOne("SELECT office FROM local_partner WHERE relation = 'superior' ORDER BY id", {},
            [](const Row& row) { return row.bytes(0); });
    if (!partner || partner->has_value()) {
        return partner ? Result<QByteArray>(**partner) : Result<QByteArray>(partner.error());
    }
    const auto said = m_connection.readAll(
        "SELECT DISTINCT office FROM view_node WHERE by_office = ? AND office <> by_office AND above = 1 LIMIT 2",
        {m_own}, [](const Row& row) { return row.bytes(0); });
    if (!said) {
        return said.error();
    }
    return said->size() == 1 ? said->front() : QByteArray();
}

// The chain above this office, the nearest first; each by what the one below it is told.
Result<std::vector<QByteArray>> Units::ownSuperiors()
{
    if (m_ownSuperiors) {
        return *m_ownSuperiors;
    }
    std::vector<QByteArray> chain;
    const Result<QByteArray> direct = directSuperior();
    if (!direct) {
        return direct.error();
    }
    QByteArray next = *direct;
    while (!next.isEmpty() && next != m_own && std::find(chain.begin(), chain.end(), next) == chain.end() &&
           int(chain.size()) < deepestTree) {
        chain.push_back(next);
        const auto claims = claimants(next);
        if (!claims) {
            return claims.error();
        }
        std::vector<QByteArray> others = *claims;
        std::erase(others, m_own);
        next = others.size() == 1 ? others.front() : QByteArray();
    }
    m_ownSuperiors = chain;
    return chain;
}

Result<QByteArray> Units::choose(const QByteArray& office)
{
    const Result<std::vector<QByteArray>> above = ownSuperiors();
    if (!above) {
        return above.error();
    }
    if (office == m_own) {
        return above->empty() ? QByteArray() : above->front();
    }
    const auto at = std::find(above->begin(), above->end(), office);
    if (at != above->end()) {
        return at + 1 == above->end() ? QByteArray() : *(at + 1);
    }
    const Result<std::vector<QByteArray>> claims = claimants(office);
    if (!claims) {
        return claims.error();
    }
    const auto claims_ = [&](const QByteArray& who) {
        return std::find(claims->begin(), claims->end(), who) != claims->end();
    };
    if (claims_(m_own)) {
        return m_own;
    }
    for (const QByteArray& superior : *above) {
        if (claims_(superior)) {
            return superior;
        }
    }
    return claims->size() == 1 ? claims->front() : QByteArray();
}

Result<QByteArray> Units::superiorOf(const QByteArray& office)
{
    if (const auto known = m_superiors.find(office); known != m_superiors.end()) {
        return known->second;
    }
    const Result<QByteArray> superior = choose(office);
    if (superior) {
        m_superiors.emplace(office, *superior);
    }
    return superior;
}

Result<bool> Units::isAbove(const QByteArray& above, const QByteArray& office)
{
    QByteArray at = office;
    for (int level = 0; level < deepestTree && !at.isEmpty(); ++level) {
        const Result<QByteArray> superior = superiorOf(at);
        if (!superior) {
            return superior.error();
        }
        if (*superior == office) {
            return false; // a ring: somebody lies
        }
        if (*superior == above) {
            return !above.isEmpty();
        }
        at = *superior;
    }
    return false;
}

} // namespace xf
