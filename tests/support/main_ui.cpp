// The main of test programs that have windows: on no display, in the same style everywhere.
#include "tests/support/testmain.h"

#include <QApplication>

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication::setStyle(QStringLiteral("Fusion"));
    return xf::test::runTests<QApplication>(argc, argv);
}
