#include "core/handoff/keybook.h"

#include <algorithm>

namespace xf {

void KeyBook::add(const KnownKey& key)
{
    m_rows.push_back({key, keyId(key.signKey)});
}

const KnownKey* KeyBook::find(const QByteArray& office, const QByteArray& node, const QByteArray& id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
        [&](const Row& row) { return row.id == id && row.key.node == node && row.key.office == office; });
    return found == m_rows.end() ? nullptr : &found->key;
}

bool KeyBook::hasPartner(const QByteArray& office, const QByteArray& node) const
{
    return std::any_of(m_rows.begin(), m_rows.end(),
        [&](const Row& row) { return row.key.isPartner && row.key.node == node && row.key.office == office; });
}

} // namespace xf
