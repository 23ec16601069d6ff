#pragma once

#include <QtGlobal>

// Makes standard input and output carry the bytes the program reads and writes, as long as it lives: on Windows the
// console shows them as UTF-8 and no end of line is rewritten. Elsewhere nothing is to be done.
namespace xf {

class Console
{
public:
    Console();
    ~Console();
    Q_DISABLE_COPY_MOVE(Console)

private:
    unsigned int m_codePage = 0; // that the console had: it outlives this program
};

} // namespace xf
