// The main of test programs that have windows: on no display but on Windows, in the same style everywhere.
#include "tests/support/testmain.h"

#include <QApplication>

int main(int argc, char** argv)
{
#ifdef Q_OS_LINUX // another platform has its keys and its fonts in its own plugin only
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
#endif
    QApplication::setStyle(QStringLiteral("Fusion"));
    return xf::test::runTests<QApplication>(argc, argv);
}
