#include "tests/ui/uifixture.h"
#include "ui/firstrun/opendesk.h"
#include "ui/shell/language.h"
#include "ui/shell/log.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

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

TEST_CASE("a new file is proposed where this system keeps a person's documents, where it has such a place")
{
    UiDesk desk;
    desk.world.newFileFolder = desk.desk.dir.path(QStringLiteral("文档/信访接待台"));
    ModalDriver driver([&](QWidget* window) {
        CHECK(QDir::fromNativeSeparators(window->findChild<QLineEdit*>(QStringLiteral("placeEdit"))->text())
                  .startsWith(desk.world.newFileFolder + u'/'));
        window->findChild<QPushButton*>(QStringLiteral("practiseButton"))->click();
    });
    const auto session = ui::openDesk(desk.world, desk.desk.dir.path(QStringLiteral("不在了.xfd")));
    REQUIRE(session);
    CHECK(QFileInfo(session->path()).absolutePath() == desk.world.newFileFolder);
}

TEST_CASE("a demonstration is opened and not remembered")
{
    UiDesk desk;
    const QString own = desk.session().path();
    REQUIRE(ui::openDesk(desk.world, own));
    const QString demo = desk.desk.dir.path(QStringLiteral("demo/demo.xfd"));
    QDir().mkpath(QFileInfo(demo).path());
    REQUIRE(ui::Session::create(desk.world, demo, Desk::setup()));
    const auto shown = ui::openDesk(desk.world, demo, ui::Remember::No);
    REQUIRE(shown);
    CHECK(shown->path() == demo);
    const auto next = ui::openDesk(desk.world, QString());
    REQUIRE(next);
    CHECK(next->path() == own);
}

TEST_CASE("from practice to the real file: a button of the settings, the file that was used before, Enter")
{
    UiDesk desk;
    const QString own = desk.session().path();
    const QString practice = desk.desk.dir.path(QStringLiteral("练习.xfd"));
    REQUIRE(ui::Session::create(desk.world, practice, Desk::setup()));
    REQUIRE(ui::openDesk(desk.world, own));
    desk.closeSession();
    auto session = ui::openDesk(desk.world, practice);
    REQUIRE(session);

    auto window = std::make_unique<ui::MainWindow>(*session);
    window->show();
    REQUIRE(QTest::qWaitForWindowActive(window.get()));
    window->showPage(QStringLiteral("settings"));
    CHECK_FALSE(window->otherFileWanted());
    auto* button = child<QPushButton>(*window, "otherFileButton");
    button->setFocus();
    press(button, Qt::Key_Space);
    CHECK(window->otherFileWanted());
    CHECK_FALSE(window->isVisible());
    window.reset();
    session.reset();

    ModalDriver driver([&](QWidget* shown) {
        CHECK(shown->objectName() == QStringLiteral("firstRunWindow"));
        CHECK(widgetsWithoutNames(shown) == QStringList());
        auto* files = shown->findChild<QListWidget*>(QStringLiteral("knownFilesList"));
        CHECK(files->count() == 1); // the one in use is not offered
        CHECK(files->item(0)->text().contains(QStringLiteral("柳溪镇")));
        CHECK(shown->focusWidget() == files); // whether the window is active yet or not
        picture(*shown, "change-file");
        press(files, Qt::Key_Return);
    });
    session = ui::changeDesk(desk.world, practice);
    REQUIRE(session);
    CHECK(session->path() == own);
    session.reset();
    session = ui::openDesk(desk.world, QString());
    REQUIRE(session);
    CHECK(session->path() == own);
    CHECK(ui::MainWindow(*session).currentPage() == QStringLiteral("today"));
}

TEST_CASE("who leaves the change of files with Esc is where he was, and a demonstration stays unremembered")
{
    UiDesk desk;
    const QString own = desk.session().path();
    REQUIRE(ui::openDesk(desk.world, own));
    desk.closeSession();
    const QString demo = desk.desk.dir.path(QStringLiteral("demo.xfd"));
    REQUIRE(ui::Session::create(desk.world, demo, Desk::setup()));
    {
        ModalDriver driver([](QWidget* shown) {
            CHECK(shown->findChild<QPushButton*>(QStringLiteral("stayButton"))->isVisible());
            press(shown, Qt::Key_Escape);
        });
        const auto session = ui::changeDesk(desk.world, demo);
        REQUIRE(session);
        CHECK(session->path() == demo);
    }
    const auto next = ui::openDesk(desk.world, QString());
    REQUIRE(next);
    CHECK(next->path() == own);
}

TEST_CASE("a portable program finds its data file when the stick has another letter, and one elsewhere where it is")
{
    UiDesk desk;
    const QString stick = desk.desk.dir.path(QStringLiteral("E 盘"));
    const QString program = stick + QStringLiteral("/信访接待台");
    REQUIRE(QDir().mkpath(program + QStringLiteral("/data")));
    desk.world.portableFolder = program;
    desk.world.viewFile = program + QStringLiteral("/data/view.ini");
    const QString below = program + QStringLiteral("/data/柳溪镇.xfd");
    REQUIRE(ui::Session::create(desk.world, below, Desk::setup()));
    const QString outside = desk.session().path();
    desk.closeSession();
    REQUIRE(ui::openDesk(desk.world, outside));
    CHECK(ui::fileToOpen(desk.world, QString()) == outside);
    REQUIRE(ui::openDesk(desk.world, below));
    CHECK(ui::fileToOpen(desk.world, QString()) == below);

    const QString today = desk.desk.dir.path(QStringLiteral("F 盘"));
    REQUIRE(QDir().rename(stick, today));
    desk.world.portableFolder = today + QStringLiteral("/信访接待台");
    desk.world.viewFile = desk.world.portableFolder + QStringLiteral("/data/view.ini");
    const auto again = ui::openDesk(desk.world, QString());
    REQUIRE(again);
    CHECK(again->path() == desk.world.portableFolder + QStringLiteral("/data/柳溪镇.xfd"));
    CHECK(again->notices().empty()); // the record outside knows it, moved or not
    CHECK(ui::fileToOpen(desk.world, outside) == outside);
}

TEST_CASE("files that are gone are not offered")
{
    UiDesk desk;
    const QString own = desk.session().path();
    REQUIRE(ui::openDesk(desk.world, own));
    desk.closeSession();
    const QString gone = desk.desk.dir.path(QStringLiteral("旧.xfd"));
    REQUIRE(ui::Session::create(desk.world, gone, Desk::setup()));
    REQUIRE(ui::openDesk(desk.world, gone));
    REQUIRE(QFile::remove(gone));
    ModalDriver driver([](QWidget* shown) {
        auto* files = shown->findChild<QListWidget*>(QStringLiteral("knownFilesList"));
        CHECK(files->count() == 1);
        CHECK(shown->findChild<QLabel*>(QStringLiteral("firstRunMessageLabel"))
                  ->text()
                  .contains(QStringLiteral("找不到")));
        press(files, Qt::Key_Return);
    });
    const auto session = ui::openDesk(desk.world, QString());
    REQUIRE(session);
    CHECK(session->path() == own);
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
    REQUIRE(desk.session().workspace().setSetting(Setting::UiTextSize, QString()));
    ui::useSettings(desk.session(), translations); // other tests of this program see plain letters
    CHECK(QApplication::font().pointSizeF() == before);
}
