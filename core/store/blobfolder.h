#pragma once

#include "core/base/limits.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

class QIODevice;
class QTemporaryFile;

// The contents of attachments: one file each, in a folder beside the data file and called after it, named by its hash —
// 柳溪镇.files/4f/4f0a… beside 柳溪镇.xfd. Written once, whole or not at all, and never changed; the same content is
// kept once, however often it is attached. Which of them belong here stands in the table blob_file.
namespace xf {

inline constexpr ErrorCode blobTooLarge{"blob.too-large"};     // megabytes allowed
inline constexpr ErrorCode blobNotRead{"blob.not-read"};       // what the system says
inline constexpr ErrorCode blobNotWritten{"blob.not-written"}; // folder, what the system says
inline constexpr ErrorCode blobMissing{"blob.missing"};        // name, folder
inline constexpr ErrorCode blobDamaged{"blob.damaged"};        // name, path
inline constexpr ErrorCode blobNotHere{"blob.not-here"};

class BlobFolder
{
public:
    explicit BlobFolder(const QString& dataFile, qint64 most = limits::blobBytes);

    struct Kept
    {
        QByteArray id; // 32 bytes
        qint64 bytes = 0;
        bool fresh = false; // was not here before
    };
    // Reads `content` from where it stands to its end. Another program may keep the same content at the same moment.
    [[nodiscard]] Result<Kept> keep(QIODevice& content) const;

    // For a content that comes in pieces: a file to write them into, whether it is the content it should be once all
    // are in (an error where the disk failed), and last its place. What is not moved is for the caller to remove.
    [[nodiscard]] Result<std::unique_ptr<QTemporaryFile>> beginPart() const;
    [[nodiscard]] Result<bool> finishPart(QTemporaryFile& part, const QByteArray& id, qint64 bytes) const;
    [[nodiscard]] Result<Kept> movePart(const QString& part, const QByteArray& id, qint64 bytes) const;
    [[nodiscard]] Error notWritten(const QString& why) const;

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] QString pathOf(const QByteArray& id) const;
    // A file of that name and length is here; its content is not read.
    [[nodiscard]] bool has(const QByteArray& id, qint64 bytes) const;
    // Reads it all. `name` is what people call it.
    [[nodiscard]] Result<> check(const QByteArray& id, qint64 bytes, const QString& name) const;

private:
    Result<Kept> copy(QIODevice& content, QIODevice& part) const;
    [[nodiscard]] Error tooLarge() const;
    // What went wrong, in the system's words; none: the part has its place, or what lies there is as good.
    [[nodiscard]] std::optional<QString> place(const Kept& kept, const QString& part) const;

    QString m_dataFile;
    QString m_path;
    qint64 m_most; // bytes of one
};

} // namespace xf
