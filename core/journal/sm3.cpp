#include "core/journal/sm3.h"

#include <botan/hash.h>

#include <cstring>
#include <memory>

namespace xf {

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
