#pragma once

#include "core/store/connection.h"
#include "core/store/handofftypes.h"

// The rows of partners and of refused entries; private to this room.
namespace xf {

struct PartnerRow
{
    qint64 id = 0; // local_partner.id
    qint64 inventoryAt = 0;
    Partner partner;
};

[[nodiscard]] Result<std::vector<PartnerRow>> readPartners(Connection& connection);
// Refusal: handoff.unknown-partner.
[[nodiscard]] Result<PartnerRow> readPartner(Connection& connection, const QByteArray& node);
// Keys, partners and all marks: they were another node's. Only inside a Transaction.
[[nodiscard]] Result<> forgetPartners(Connection& connection);
// What people call it.
[[nodiscard]] QString nameOf(const Partner& partner);

[[nodiscard]] Result<std::vector<RefusedEntry>> readRefused(Connection& connection, qint64 partner, bool theirs);
// Up to so many of each side; the newest reason stays.
[[nodiscard]] Result<> noteRefused(Connection& connection, qint64 partner, bool theirs, const RefusedEntry& refused);

} // namespace xf
