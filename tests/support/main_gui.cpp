// The main of test programs that set type: fonts, but no window and no display.
#include "tests/support/testmain.h"

#include <QGuiApplication>

int main(int argc, char** argv)
{
    // Linux has its fonts there too; another platform has them in its own plugin only.
#ifdef Q_OS_LINUX
    qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
    return xf::test::runTests<QGuiApplication>(argc, argv);
}
