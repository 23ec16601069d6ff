#pragma once

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <cstdlib>
#include <unistd.h>
#endif

// Root may write read-only folders (techniques.md T13): while one of these lives, a test that runs as root is nobody.
// Another user stays who he is. Linux and its kin only; isReal() says whether permissions are now obeyed.
namespace xf::test {

class AsNobody
{
public:
#ifdef Q_OS_UNIX
    AsNobody()
    {
        m_changed = geteuid() == 0 && seteuid(65534) == 0;
    }
    ~AsNobody()
    {
        if (m_changed && seteuid(0) != 0)
            std::abort();
    }
    [[nodiscard]] bool isReal() const
    {
        return geteuid() != 0;
    }
#else
    AsNobody() {}
    [[nodiscard]] bool isReal() const
    {
        return false;
    }
#endif
    AsNobody(const AsNobody&) = delete;
    AsNobody& operator=(const AsNobody&) = delete;

#ifdef Q_OS_UNIX
private:
    bool m_changed = false;
#endif
};

} // namespace xf::test
