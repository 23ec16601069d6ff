#pragma once

#include <QByteArray>

#include <initializer_list>
#include <memory>

// SM3 (GB/T 32905), 32 bytes, over parts laid end to end. Every kind of hash begins with a prefix of its own, so that
// a hash made for one purpose can never be passed off as another (core/journal/FORMAT.md).
namespace xf {

inline constexpr char entryPrefix[] = "xinfang-entry-1";
inline constexpr char payloadPrefix[] = "xinfang-payload-1";

inline constexpr char blobPrefix[] = "xinfang-blob-1";

inline constexpr qsizetype hashBytes = 32;

// The prefix goes in with its terminating zero byte.
[[nodiscard]] QByteArray sm3(const char* prefix, std::initializer_list<QByteArray> parts);

// The same for what does not fit into memory, part by part.
class Sm3
{
public:
    explicit Sm3(const char* prefix);
    ~Sm3();
    Sm3(const Sm3&) = delete;
    Sm3& operator=(const Sm3&) = delete;

    void add(const QByteArray& part);
    [[nodiscard]] QByteArray finish(); // once

private:
    class Hash;
    std::unique_ptr<Hash> m_hash;
};

// Of bytes that leave the program as they are (a PDF), without any prefix: what other programs call their SM3.
[[nodiscard]] QByteArray plainSm3(const QByteArray& bytes);

} // namespace xf
