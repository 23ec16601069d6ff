#include "tests/ui/uifixture.h"
#include "ui/shell/mainwindow.h"

#include <catch2/catch.hpp>

using namespace xf;
using namespace xf::test;

TEST_CASE("every widget of the main window can be named by a test and by a screen reader")
{
    UiDesk desk;
    ui::MainWindow window(desk.session());
    window.show();
    CHECK(widgetsWithoutNames(&window) == QStringList());
}
