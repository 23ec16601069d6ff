#pragma once

#include "core/handoff/jobs/jobworld.h"

#include <QFile>

#include <memory>

// What several jobs need; private to this folder.
namespace xf {

// Opened for reading. Errors: handoff.file-not-found, handoff.file-unread.
[[nodiscard]] Result<std::unique_ptr<QFile>> openForReading(const QString& path);

// All of a file that is no larger than `most`; a larger one is handoff.not-our-file.
[[nodiscard]] Result<QByteArray> readWholeFile(const QString& path, qint64 most);

// By its first bytes.
[[nodiscard]] bool beginsAs(QIODevice& content, HandoffFile kind);

// As a name of a file on any system: what FAT and Windows do not take is left out; never empty, never too long.
[[nodiscard]] QString fitForFile(const QString& name);

// What a person stopped is stopped, whichever room noticed it.
[[nodiscard]] Error asJobError(const Error& error);

} // namespace xf
