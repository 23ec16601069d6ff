#include "core/journal/sm3.h"

#include <botan/hash.h>

#include <cstring>
#include <memory>
#include <mutex>
#include <vector>

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

// Making one by name costs a look-up, so those that are not in use are kept. One a thread would be simpler, but the
// compiler for Windows frees a thread's objects before it calls their destructors (GCC bug 83562).
class Borrowed
{
public:
    Borrowed()
    {
        const std::lock_guard<std::mutex> guard(mutex());
        if (!idle().empty()) {
            m_hash = std::move(idle().back());
            idle().pop_back();
        } else {
            m_hash = Botan::HashFunction::create_or_throw("SM3");
        }
    }
    ~Borrowed()
    {
        m_hash->clear(); // it may be given back half fed
        const std::lock_guard<std::mutex> guard(mutex());
        idle().push_back(std::move(m_hash));
    }
    Borrowed(const Borrowed&) = delete;
    Borrowed& operator=(const Borrowed&) = delete;

    void update(const QByteArray& part)
    {
        m_hash->update(reinterpret_cast<const uint8_t*>(part.constData()), std::size_t(part.size()));
    }
    void update(const char* prefix)
    {
        m_hash->update(reinterpret_cast<const uint8_t*>(prefix), std::strlen(prefix) + 1);
    }
    [[nodiscard]] QByteArray finished()
    {
        QByteArray result(hashBytes, Qt::Uninitialized);
        m_hash->final(reinterpret_cast<uint8_t*>(result.data()));
        return result;
    }

private:
    // Neither is destroyed: at the end of the program Botan's memory may be gone before them.
    static std::mutex& mutex()
    {
        static std::mutex* const one = new std::mutex;
        return *one;
    }
    static std::vector<std::unique_ptr<Botan::HashFunction>>& idle()
    {
        static auto* const all = new std::vector<std::unique_ptr<Botan::HashFunction>>;
        return *all;
    }

    std::unique_ptr<Botan::HashFunction> m_hash;
};

} // namespace

QByteArray sm3(const char* prefix, std::initializer_list<QByteArray> parts)
{
    Borrowed hash;
    hash.update(prefix);
    for (const QByteArray& part : parts) {
        hash.update(part);
    }
    return hash.finished();
}

QByteArray plainSm3(const QByteArray& bytes)
{
    Borrowed hash;
    hash.update(bytes);
    return hash.finished();
}

} // namespace xf
