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

QByteArray sm3(const char* prefix, std::initializer_list<QByteArray> parts)
{
    // Making the object by name costs a look-up; one a thread is reset by final().
    thread_local const std::unique_ptr<Botan::HashFunction> hash = Botan::HashFunction::create_or_throw("SM3");
    hash->update(reinterpret_cast<const uint8_t*>(prefix), std::strlen(prefix) + 1);
    for (const QByteArray& part : parts) {
        hash->update(reinterpret_cast<const uint8_t*>(part.constData()), std::size_t(part.size()));
    }
    QByteArray result(hashBytes, Qt::Uninitialized);
    hash->final(reinterpret_cast<uint8_t*>(result.data()));
    return result;
}

} // namespace xf
