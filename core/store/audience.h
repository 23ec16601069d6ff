#pragma once

#include "core/store/streamrow.h"
#include "core/store/units.h"

// Who may see a stream (handoff.h says the rule). Asked whenever a stream changes and again when a package is written.
// Reads partners and the tree once: make a new one in each transaction.
namespace xf {

struct AudienceOf // a partner
{
    qint64 id = 0; // local_partner.id
    QByteArray office;
    bool ownNode = false;
};

class Audience
{
public:
    Audience(Connection& connection, const QByteArray& ownOffice)
        : m_connection(connection)
        , m_units(connection, ownOffice)
    {}

    [[nodiscard]] Result<std::vector<AudienceOf>> partners();
    [[nodiscard]] Result<std::optional<AudienceOf>> partner(qint64 id);
    [[nodiscard]] Result<bool> maySee(const AudienceOf& partner, const QByteArray& stream);
    // Whether the stream's own entries forbid it.
    [[nodiscard]] Result<bool> isExcluded(const QByteArray& office, const QByteArray& stream);
    [[nodiscard]] Units& units() { return m_units; }

private:
    struct Facts // of the stream asked last
    {
        QByteArray stream;
        bool known = false;
        bool registry = false;
        bool sighted = false;
        bool sealed = false;
        QByteArray office;
        std::vector<QByteArray> sharedWith, excluded, released;
    };
    Result<> look(const QByteArray& stream);
    Result<bool> excludes(const QByteArray& office);

    Connection& m_connection;
    Units m_units;
    std::optional<std::vector<AudienceOf>> m_partners;
    Facts m_facts;
};

} // namespace xf
