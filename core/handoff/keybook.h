#pragma once

#include "core/handoff/keys.h"

#include <vector>

// Whose signatures this file knows: its partners, the nodes of the unit table, itself.
namespace xf {

enum class KeyState {
    Current,
    Former,  // renewed: what was signed with it holds, a package newly come under it does not
    Revoked, // nothing under it holds
};

struct KnownKey
{
    QByteArray office;
    QByteArray node;
    QByteArray signKey; // 64 bytes
    KeyState state = KeyState::Current;
    bool isPartner = false; // enrolled with this file: packages from it are taken in
};

class KeyBook
{
public:
    void add(const KnownKey& key);

    // The key with this id (keys.h) of that node of that office; null when there is none.
    [[nodiscard]] const KnownKey* find(const QByteArray& office, const QByteArray& node, const QByteArray& id) const;
    [[nodiscard]] bool hasPartner(const QByteArray& office, const QByteArray& node) const;

private:
    struct Row
    {
        KnownKey key;
        QByteArray id;
    };
    std::vector<Row> m_rows;
};

} // namespace xf
