#pragma once

#include "core/store/connection.h"

#include <QByteArray>

#include <map>
#include <optional>
#include <vector>

// The tree of offices, as far as it is to be believed.
//
// view_node holds what anybody claims: "this is a data file of office X, and I enrolled it", which makes the claimant
// X's superior; or, with `above`, "and it enrolled me", which claims nothing. A township may claim anything. So: of an
// office that this file enrolled itself, only that counts; our own superior is the partner enrolled as such, or the one
// that another data file of ours names; of the rest a claim by one of our superiors goes before any other; two others
// that contradict each other count for nothing; and nobody is the superior of one it stands under.
namespace xf {

class Units
{
public:
    Units(Connection& connection, QByteArray ownOffice)
        : m_connection(connection)
        , m_own(std::move(ownOffice))
    {}

    // Empty: none known, or none to be believed.
    [[nodiscard]] Result<QByteArray> superiorOf(const QByteArray& office);
    // `above` is a superior of `office`, or the superior of one, and so on.
    [[nodiscard]] Result<bool> isAbove(const QByteArray& above, const QByteArray& office);

private:
    Result<std::vector<QByteArray>> claimants(const QByteArray& office);
    Result<QByteArray> directSuperior();
    Result<std::vector<QByteArray>> ownSuperiors();
    Result<QByteArray> choose(const QByteArray& office);

    Connection& m_connection;
    QByteArray m_own;
    std::map<QByteArray, QByteArray> m_superiors; // found so far
    std::optional<std::vector<QByteArray>> m_ownSuperiors;
};

inline constexpr int deepestTree = 8; // of offices: village, township, county, prefecture, province …

} // namespace xf
