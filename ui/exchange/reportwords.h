#pragma once

#include "core/handoff/jobs/channels.h"
#include "core/handoff/jobs/enrol.h"
#include "core/handoff/jobs/makepackage.h"
#include "core/handoff/jobs/receivepackage.h"

#include <QStringList>

// What 交换 says, from the reports of core: pure, one plain sentence a line.
namespace xf::ui {

[[nodiscard]] QString bytesText(qint64 bytes);             // "12.3 GB"
[[nodiscard]] QString momentText(const Moment& moment);    // "2026年3月9日 17:05", by the clock of who wrote it
[[nodiscard]] QString relationText(Relation relation);     // "上级"
[[nodiscard]] QString partnerName(const Partner& partner); // "青石镇"; another data file of one office with its letter

// Before writing: what there is for this partner.
[[nodiscard]] QString pendingText(const PartnerChannel& channel);
// After writing: what is where, and what to do next.
[[nodiscard]] QString writtenText(const std::vector<PackageMade>& made);

// "青石镇　第3包　2026年3月9日 17:05做，1.2 MB　核对码 5842 41CA 5F44 5A16"
[[nodiscard]] QString packageLine(const PackageFacts& facts);
// What the package brings (`taken` false: would bring), what is left out and why, and what a person should know.
[[nodiscard]] QStringList reportLines(const ImportReport& report, bool taken);
// "新来的件" or "新增3条".
[[nodiscard]] QString newsText(const CaseTouched& touched);
// "登记、受理", in the order of the file; what this program does not know is said to be so.
[[nodiscard]] QString stepsText(const QStringList& tags);

// Who asks to be taken in, or who answered.
[[nodiscard]] QString partyText(const EnrolParty& party);

} // namespace xf::ui
