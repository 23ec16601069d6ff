#pragma once

#include "core/base/result.h"
#include "core/desk/paper.h"

#include <QJsonArray>
#include <QJsonObject>

// Papers as words of the command line and as JSON. Keys are a contract: add, never rename.
namespace xf {

[[nodiscard]] QString allowedPaperKinds();
// The word or the Chinese name of a kind; `where` is the option or argument for the sentence.
[[nodiscard]] Result<PaperKind> paperKindFrom(const QString& where, const QString& typed);

[[nodiscard]] QJsonObject paperRowJson(const PaperListRow& row);
[[nodiscard]] QJsonArray issuedJson(const Case& folded);
[[nodiscard]] QJsonArray attachmentsJson(const Case& folded);

// For the text of `show`; nothing for a case without any.
[[nodiscard]] QStringList paperLines(const Case& folded);
[[nodiscard]] QStringList attachmentLines(const Case& folded);

} // namespace xf
