// The main of test programs that need neither fonts nor windows.
#include "tests/support/testmain.h"

#include <QCoreApplication>

int main(int argc, char** argv)
{
    return xf::test::runTests<QCoreApplication>(argc, argv);
}
