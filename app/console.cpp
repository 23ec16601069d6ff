#include "app/console.h"

#ifdef Q_OS_WIN
#include <cstdio>
#include <fcntl.h>
#include <io.h>
#include <windows.h>
#endif

namespace xf {

#ifdef Q_OS_WIN
Console::Console()
    : m_codePage(GetConsoleOutputCP())
{
    SetConsoleOutputCP(CP_UTF8);
    for (std::FILE* stream : {stdin, stdout, stderr}) {
        static_cast<void>(_setmode(_fileno(stream), _O_BINARY));
    }
}

Console::~Console()
{
    if (m_codePage != 0) { // 0: there is no console, the output goes into a file
        SetConsoleOutputCP(m_codePage);
    }
}
#else
Console::Console()
{
    static_cast<void>(m_codePage);
}

Console::~Console() = default;
#endif

} // namespace xf
