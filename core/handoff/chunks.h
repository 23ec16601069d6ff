#pragma once

#include <QByteArray>

#include <memory>
#include <optional>

// The sealed part of a package: content cut into pieces of exactly 1 MiB, the last one shorter or equal, each sealed by
// itself so that nothing unproven is ever handed on and memory stays flat. FORMAT.md section 6.
//
// The nonce counts the chunks and marks the last one; what stands before the sealed part is bound to each. So chunks
// cannot be left out, moved, repeated, or carried to another package.
namespace xf {

inline constexpr qint64 chunkBytes = 1024 * 1024; // of content
inline constexpr qint64 chunkTagBytes = 16;
inline constexpr qint64 sealedChunkBytes = chunkBytes + chunkTagBytes;

// How long `content` bytes (at least 1) are when sealed, and whether a length can be that of a sealed part.
[[nodiscard]] qint64 sealedLength(qint64 content);
[[nodiscard]] bool isSealedLength(qint64 sealed);

class ChunkCipher
{
public:
    enum class Direction { Seal, Open };
    // `key`: 16 bytes. `associated`: all that stands before the sealed part.
    ChunkCipher(Direction direction, const QByteArray& key, const QByteArray& associated);
    ~ChunkCipher();
    ChunkCipher(const ChunkCipher&) = delete;
    ChunkCipher& operator=(const ChunkCipher&) = delete;

    // The next chunk. Sealing: content in, ciphertext ‖ tag out. Opening: the reverse; none when it is not that chunk
    // of that package under that key.
    [[nodiscard]] std::optional<QByteArray> next(const QByteArray& chunk, bool isLast);

private:
    class Mode;
    std::unique_ptr<Mode> m_mode;
    quint32 m_counter = 0;
};

} // namespace xf
