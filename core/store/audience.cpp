#include "core/store/audience.h"

#include "core/store/entrylog.h"
#include "core/store/handofftypes.h"

#include <algorithm>

namespace xf {

namespace {

bool contains(const std::vector<QByteArray>& list, const QByteArray& id)
{
    return std::find(list.begin(), list.end(), id) != list.end();
}

} // namespace

Result<std::vector<AudienceOf>> Audience::partners()
{
    if (!m_partners) {
        auto read =
            m_connection.readAll("SELECT id, office, relation FROM local_partner ORDER BY id", {}, [](const Row& row) {
                return AudienceOf{row.integer(0), row.bytes(1), row.text(2) == wordKey(Relation::OwnNode)};
            });
        if (!read) {
            return read.error();
        }
        m_partners = std::move(*read);
    }
    return *m_partners;
}

Result<std::optional<AudienceOf>> Audience::partner(qint64 id)
{
    const Result<std::vector<AudienceOf>> all = partners();
    if (!all) {
        return all.error();
    }
    const auto found = std::find_if(all->begin(), all->end(), [&](const AudienceOf& one) { return one.id == id; });
    return found == all->end() ? std::optional<AudienceOf>() : std::optional<AudienceOf>(*found);
}

Result<> Audience::look(const QByteArray& stream)
{
    Facts facts;
    facts.stream = stream;
    const Result<> row = m_connection.read(
        "SELECT kind, office, sight FROM view_stream WHERE stream = ?", {stream}, [&](const Row& found) {
            facts.known = true;
            facts.registry = found.text(0) == QLatin1String(registryKind);
            facts.sealed = found.text(0) == QLatin1String(sealedKind);
            facts.office = found.bytes(1);
            facts.sighted = !found.text(2).isEmpty();
        });
    const Result<> names = m_connection.read("SELECT office, excluded FROM view_sharing WHERE stream = ?", {stream},
        [&](const Row& found) { (found.flag(1) ? facts.excluded : facts.sharedWith).push_back(found.bytes(0)); });
    const Result<> released = m_connection.read("SELECT office FROM local_release WHERE stream = ?", {stream},
        [&](const Row& found) { facts.released.push_back(found.bytes(0)); });
    for (const Result<>* done : {&row, &names, &released}) {
        if (!*done) {
            return *done;
        }
    }
    m_facts = std::move(facts);
    return {};
}

// The office itself, or one it stands under.
Result<bool> Audience::excludes(const QByteArray& office)
{
    for (const QByteArray& excluded : m_facts.excluded) {
        const Result<bool> under = excluded == office ? Result<bool>(true) : m_units.isAbove(excluded, office);
        if (!under || *under) {
            return under;
        }
    }
    return false;
}

Result<bool> Audience::isExcluded(const QByteArray& office, const QByteArray& stream)
{
    const Result<> looked = look(stream);
    return looked ? excludes(office) : Result<bool>(looked.error());
}

Result<bool> Audience::maySee(const AudienceOf& partner, const QByteArray& stream)
{
    if (m_facts.stream != stream) {
        if (const Result<> looked = look(stream); !looked) {
            return looked.error();
        }
    }
    const Result<bool> excluded = excludes(partner.office);
    if (!excluded || *excluded || !m_facts.known || m_facts.sealed) {
        return excluded ? Result<bool>(false) : excluded;
    }
    if (contains(m_facts.released, partner.office)) {
        return true;
    }
    if (m_facts.sighted) {
        return false;
    }
    if (m_facts.registry || partner.ownNode || partner.office == m_facts.office ||
        contains(m_facts.sharedWith, partner.office)) {
        return true;
    }
    return m_units.isAbove(partner.office, m_facts.office);
}

} // namespace xf
