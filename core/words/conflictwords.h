#pragma once

#include "core/cases/case.h"

#include <QString>

#include <map>
#include <vector>

// What a person who settles a conflict must know: what differs, and of each side who wrote it, at which office, when.
namespace xf {

using OfficeNames = std::map<QByteArray, QString>; // by the office's id

struct ConflictSide
{
    QByteArray entry; // what stands when this side is chosen
    QString value;    // "大观村", "受理"
    QString who;      // "柳溪镇人民政府　李登记　2026年3月10日"
    QString detail;   // of a step: what it says; else empty
};

struct ConflictText
{
    QString question;
    std::vector<ConflictSide> sides; // as the conflict has them: the last is the one that shows now
};

[[nodiscard]] ConflictText conflictText(
    const Case& folded, const CaseHistory& history, const Conflict& conflict, const OfficeNames& offices);

} // namespace xf
