#include "core/journal/sm3.h"

#include <botan/hash.h>

#include <cstring>
#include <memory>

namespace xf {

class Sm3::Hash
{
public:
    std::unique_ptr<Botan::HashFunction> function = Botan::HashFunction::create_or_throw("SM3");
};

Sm3::Sm3(const char* prefix)
    : m_hash(std::make_unique<Hash>())
{
    m_hash->function->update(reinterpret_cast<const uint8_t*>(prefix), std::strlen(prefix) + 1);
}

Sm3::~Sm3() = default;

void Sm3::add(const QByteArray& part)
{
    m_hash->function->update(reinterpret_cast<const uint8_t*>(part.constData()), std::size_t(part.size()));
}

QByteArray Sm3::finish()
{
    QByteArray result(hashBytes, Qt::Uninitialized);
    m_hash->function->final(reinterpret_cast<uint8_t*>(result.data()));
    return result;
}

namespace {

// Making the object by name costs a look-up; one a thread is reset by final().
Botan::HashFunction& hasher()
{
    thread_local const std::unique_ptr<Botan::HashFunction> hash = Botan::HashFunction::create_or_throw("SM3");
    return *hash;
}

void update(const QByteArray& part)
{
    hasher().update(reinterpret_cast<const uint8_t*>(part.constData()), std::size_t(part.size()));
}

QByteArray finished()
{
    QByteArray result(hashBytes, Qt::Uninitialized);
    hasher().final(reinterpret_cast<uint8_t*>(result.data()));
    return result;
}

} // namespace

QByteArray sm3(const char* prefix, std::initializer_list<QByteArray> parts)
{
    hasher().update(reinterpret_cast<const uint8_t*>(prefix), std::strlen(prefix) + 1);
    for (const QByteArray& part : parts) {
        update(part);
    }
    return finished();
}

QByteArray plainSm3(const QByteArray& bytes)
{
    update(bytes);
    return finished();
}

} // namespace xf
