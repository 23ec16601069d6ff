#pragma once

#include <QString>

namespace xf::test {

// Chinese typed in a test.
inline QString zh(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace xf::test
