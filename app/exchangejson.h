#pragma once

#include "core/handoff/jobs/channels.h"
#include "core/handoff/jobs/makepackage.h"
#include "core/handoff/jobs/receivepackage.h"

#include <QJsonArray>
#include <QJsonObject>

// The hand-off as the command line's JSON and lines. Keys are a contract: add, never rename.
namespace xf {

[[nodiscard]] QString partnerName(const Partner& partner);
// The name where a data file knows the office, else the beginning of its id.
[[nodiscard]] QString officeShown(const QByteArray& office, const std::vector<Unit>& known);
// For the code of a refused entry, which is all that is kept of why.
[[nodiscard]] QString reasonSentence(const QString& code);

// Of several packages the sums, and each in "packages".
[[nodiscard]] QJsonObject packagesJson(const std::vector<PackageMade>& made);
[[nodiscard]] QJsonObject reportJson(const ImportReport& report, const PackageFacts& facts);
[[nodiscard]] QJsonObject faceJson(const PackageFace& face, const std::vector<Unit>& known);
[[nodiscard]] QJsonObject channelJson(const PartnerChannel& channel);
[[nodiscard]] QString channelLine(const PartnerChannel& channel, qint64 offsetMinutes);

} // namespace xf
