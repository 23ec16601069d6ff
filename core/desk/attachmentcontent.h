#pragma once

#include "core/cases/papers.h"
#include "core/store/workspace.h"

// What an attachment holds, read back and compared with what was attached.
namespace xf {

// An attachment of the case by the beginning of its entry (8 hex digits and more). Void ones are found too.
[[nodiscard]] Result<AttachedFile> findAttachment(const Case& folded, const QString& typed);

// Refusals: of Workspace::blobPath, blob.not-read, blob.damaged.
[[nodiscard]] Result<QByteArray> attachmentContent(Workspace& workspace, const AttachedFile& file);

inline constexpr ErrorCode attachmentUnknown{"attachment.unknown"};      // what was typed, what there is
inline constexpr ErrorCode attachmentNoProgram{"attachment.no-program"}; // its name: this computer cannot show it

} // namespace xf
