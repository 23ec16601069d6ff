#pragma once

#include "core/base/clock.h"

#include <QByteArray>

#include <botan/exceptn.h>
#include <botan/rng.h>
#include <botan/secmem.h>

#include <cstring>

// Between our types and Botan's. For the .cpp files of this room alone: no header that others include names Botan.
namespace xf {

[[nodiscard]] inline const uint8_t* dataOf(const QByteArray& bytes)
{
    return reinterpret_cast<const uint8_t*>(bytes.constData());
}

[[nodiscard]] inline std::size_t sizeOf(const QByteArray& bytes)
{
    return std::size_t(bytes.size());
}

template <class Allocator>
[[nodiscard]] QByteArray toBytes(const std::vector<uint8_t, Allocator>& bytes)
{
    return QByteArray(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size()));
}

[[nodiscard]] inline Botan::secure_vector<uint8_t> toSecure(const QByteArray& bytes)
{
    return Botan::secure_vector<uint8_t>(dataOf(bytes), dataOf(bytes) + bytes.size());
}

// Chance is an argument: Botan draws from what the caller gave.
class BotanRandom final : public Botan::RandomNumberGenerator
{
public:
    explicit BotanRandom(RandomSource& source)
        : m_source(source)
    {}

    void randomize(uint8_t output[], std::size_t length) override
    {
        const QByteArray drawn = m_source.bytes(int(length));
        if (sizeOf(drawn) != length) { // rather no key than one that can be guessed
            throw Botan::PRNG_Unseeded("xf::RandomSource");
        }
        std::memcpy(output, drawn.constData(), length);
    }
    [[nodiscard]] bool accepts_input() const override { return false; }
    void add_entropy(const uint8_t[], std::size_t) override {}
    [[nodiscard]] std::string name() const override { return "xf::RandomSource"; }
    void clear() override {}
    [[nodiscard]] bool is_seeded() const override { return true; }

private:
    RandomSource& m_source;
};

} // namespace xf
