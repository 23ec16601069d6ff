#include "tests/ui/uifixture.h"
#include "ui/firstrun/opendesk.h"
#include "ui/shell/language.h"
#include "ui/shell/log.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>

#include <catch2/catch.hpp>

using namespace xf;
using namespace xf::test;

TEST_CASE("the file that was named is opened, and the next time without a name the same one")
{
    UiDesk desk;
    const QString path = desk.session().path();
    const auto named = ui::openDesk(desk.world, path);
    REQUIRE(named);
    const auto again = ui::openDesk(desk.world, QString());
    REQUIRE(again);
    CHECK(again->path() == path);
}

TEST_CASE("without a file the first start comes, and closing it is no file")
{
    UiDesk desk;
    ModalDriver driver([](QWidget* window) {
        CHECK(window->objectName() == QStringLiteral("firstRunWindow"));
        window->close();
    });
    CHECK_FALSE(ui::openDesk(desk.world, QString()));
}

TEST_CASE("a file that is gone is said in the first start, and a practice file can be made there")
{
    UiDesk desk;
    ui::Log log(desk.world.homeFolder, desk.desk.clock);
    desk.world.log = &log;
    ModalDriver driver([](QWidget* window) {
        CHECK(window->findChild<QLabel*>(QStringLiteral("firstRunMessageLabel"))
                  ->text()
                  .contains(QStringLiteral("找不到")));
        window->findChild<QPushButton*>(QStringLiteral("practiseButton"))->click();
    });
    const auto session = ui::openDesk(desk.world, desk.desk.dir.path(QStringLiteral("不在了.xfd")));
    REQUIRE(session);
    CHECK(session->path().endsWith(QStringLiteral("练习.xfd")));
    CHECK(log.lastLines(9).join(u'\n').contains(QStringLiteral(" opened ")));
}

TEST_CASE("standard buttons are Chinese, and English ones when the file says English")
{
    UiDesk desk;
    ui::Translations translations;
    ui::useSettings(desk.session(), translations);
    CHECK(
        QDialogButtonBox(QDialogButtonBox::Cancel).button(QDialogButtonBox::Cancel)->text() == QStringLiteral("取消"));
    REQUIRE(desk.session().workspace().setSetting(Setting::UiLanguage, QStringLiteral("en")));
    REQUIRE(desk.session().workspace().setSetting(Setting::UiTextSize, QStringLiteral("large")));
    const double before = QApplication::font().pointSizeF();
    ui::useSettings(desk.session(), translations);
    CHECK(QDialogButtonBox(QDialogButtonBox::Cancel)
              .button(QDialogButtonBox::Cancel)
              ->text()
              .contains(QStringLiteral("Cancel")));
    CHECK(QApplication::font().pointSizeF() > before);
}
