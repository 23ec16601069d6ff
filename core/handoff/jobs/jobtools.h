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

// The name of an office, as part of the name of a file.
[[nodiscard]] QString officeInFileName(const QString& office);

// What a person stopped is stopped, whichever room noticed it.
[[nodiscard]] Error asJobError(const Error& error);

} // namespace xf
