#pragma once

#include "core/base/result.h"

#include <QSaveFile>

// A file that a command writes for the user. Opened before the work is done, so that a folder which is not there or may
// not be written stops the command while nothing has happened yet; under its name only when it is whole.
namespace xf {

inline constexpr ErrorCode fileNotOurs{"file.not-ours"};         // path, what it would have to be
inline constexpr ErrorCode fileNotWritable{"file.not-writable"}; // path
inline constexpr ErrorCode fileNotSaved{"file.not-saved"};       // path

// What may be replaced: a file of the same sort made before, or an empty one. Anything else stays as it is.
struct Replaces
{
    QByteArray begins; // with these bytes; empty: nothing is replaced
    QString sort;      // for people: "PDF"
};

class OutFile
{
public:
    [[nodiscard]] Result<> open(const QString& path, const Replaces& replaces);
    // All of it or nothing: a failed write leaves what was there before.
    [[nodiscard]] Result<> save(const QByteArray& bytes);
    [[nodiscard]] QString path() const { return m_path; }

private:
    QString m_path; // absolute
    QSaveFile m_file;
};

} // namespace xf
