#include "tests/ui/uifixture.h"
#include "ui/firstrun/firstrunwindow.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

#include <catch2/catch.hpp>

using namespace xf;
using namespace xf::test;

namespace {

struct FirstRun
{
    FirstRun()
        : window(desk.world, desk.desk.dir.path(QStringLiteral("home")))
    {
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
    [[nodiscard]] QString text(const char* name) const { return child<QLineEdit>(window, name)->text(); }
    [[nodiscard]] QString message() const { return child<QLabel>(window, "firstRunMessageLabel")->text(); }
    void keys(const char* letters) const { QTest::keyClicks(focus(), QString::fromLatin1(letters)); }
    void enter(int times = 1) const
    {
        for (int i = 0; i < times; ++i) {
            press(focus(), Qt::Key_Return);
        }
    }

    UiDesk desk;
    ui::FirstRunWindow window;
};

} // namespace

TEST_CASE("every widget of the first start has its names, and the place of the division has the focus")
{
    const FirstRun run;
    CHECK(widgetsWithoutNames(const_cast<ui::FirstRunWindow*>(&run.window)) == QStringList());
    CHECK(focus()->objectName() == QStringLiteral("divisionEdit"));
}

// 1366 × 768 at 150 % leaves some 900 × 480.
TEST_CASE("on a small screen the questions scroll and the buttons stay in sight")
{
    FirstRun run;
    CHECK(run.window.minimumSizeHint().height() <= 440);
    run.window.resize(780, 440);
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    const QPushButton* start = child<QPushButton>(run.window, "startButton");
    CHECK(run.window.rect().contains(QRect(start->mapTo(&run.window, QPoint()), start->size())));
    CHECK(start->visibleRegion().boundingRect().size() == start->size());
    QLineEdit* place = child<QLineEdit>(run.window, "placeEdit");
    CHECK(place->visibleRegion().isEmpty());
    child<QLineEdit>(run.window, "letterEdit")->setFocus();
    run.enter();
    CHECK(focus() == place);
    CHECK(place->visibleRegion().boundingRect().size() == place->size());
    picture(run.window, "firstrun-small");
}

TEST_CASE("by keyboard alone: initials, Enter, a name, Enter, and the desk is open")
{
    FirstRun run;
    run.keys("sx lwm"); // 单县 龙王庙镇
    CHECK(child<QListWidget>(run.window, "divisionList")->count() >= 1);
    picture(run.window, "firstrun-search");
    run.enter();
    CHECK(run.text("officeNameEdit") == QStringLiteral("龙王庙镇人民政府"));
    CHECK(run.text("officeCodeEdit").startsWith(QStringLiteral("371722")));
    CHECK(run.text("officeSuperiorEdit") == QStringLiteral("单县人民政府"));
    CHECK(focus()->objectName() == QStringLiteral("officeNameEdit"));
    run.enter(6); // name, code, kind, superior, address, phone
    CHECK(focus()->objectName() == QStringLiteral("clerkEdit"));
    typeText(focus(), QStringLiteral("李登记"));
    picture(run.window, "firstrun-filled");
    run.enter(2);
    CHECK(run.text("placeEdit").endsWith(QStringLiteral("龙王庙镇人民政府.xfd")));
    run.enter(2); // the place; the button
    const std::unique_ptr<ui::Session> session = run.window.takeSession();
    INFO(run.message().toStdString());
    REQUIRE(session);
    CHECK(run.window.result() == QDialog::Accepted);
    const Identity& who = session->workspace().identity();
    CHECK(who.officeName == QStringLiteral("龙王庙镇人民政府"));
    CHECK(who.officeSuperior == QStringLiteral("单县人民政府"));
    CHECK(who.kind == OfficeKind::Unit);
    CHECK(who.clerk == QStringLiteral("李登记"));
    CHECK(who.letter == QStringLiteral("A"));
    CHECK(QFileInfo::exists(session->path()));
}

TEST_CASE("Enter that ends a composition chooses letters and moves nothing")
{
    const FirstRun run;
    compose(focus(), QStringLiteral("shehong"));
    run.enter();
    CHECK(focus()->objectName() == QStringLiteral("divisionEdit"));
    typeText(focus(), QStringLiteral("射洪"));
    CHECK(child<QListWidget>(run.window, "divisionList")->item(0)->text().contains(QStringLiteral("射洪市")));
    press(focus(), Qt::Key_Down);
    CHECK(child<QListWidget>(run.window, "divisionList")->currentRow() >= 0);
    run.enter();
    CHECK(focus()->objectName() == QStringLiteral("officeNameEdit"));
}

TEST_CASE("a place that is in no list is said, and Enter goes on to where the office is typed")
{
    const FirstRun run;
    typeText(focus(), QStringLiteral("安平县河口镇"));
    const auto* matches = child<QListWidget>(run.window, "divisionList");
    REQUIRE(matches->count() == 1);
    CHECK(matches->item(0)->text().startsWith(QStringLiteral("没有找到")));
    run.enter();
    CHECK(run.text("officeNameEdit").isEmpty());
    CHECK(focus()->objectName() == QStringLiteral("officeNameEdit"));
}

TEST_CASE("going down from the province fills the office of the county, then of the township")
{
    const FirstRun run;
    QComboBox* province = child<QComboBox>(run.window, "provinceBox");
    province->setFocus();
    REQUIRE(province->count() == 32);
    province->setCurrentIndex(province->findText(QStringLiteral("山东省")));
    QComboBox* city = child<QComboBox>(run.window, "cityBox");
    city->setCurrentIndex(city->findText(QStringLiteral("菏泽市")));
    QComboBox* county = child<QComboBox>(run.window, "countyBox");
    county->setCurrentIndex(county->findText(QStringLiteral("单县")));
    CHECK(run.text("officeNameEdit") == QStringLiteral("单县信访局"));
    QComboBox* township = child<QComboBox>(run.window, "townshipBox");
    CHECK(township->isEnabled());
    township->setCurrentIndex(township->findText(QStringLiteral("龙王庙镇")));
    CHECK(run.text("officeNameEdit") == QStringLiteral("龙王庙镇人民政府"));
    // Another province begins anew.
    province->setCurrentIndex(province->findText(QStringLiteral("北京市")));
    CHECK_FALSE(township->isEnabled());
    CHECK(city->itemText(1) == QStringLiteral("市辖区"));
    city->setCurrentIndex(1);
    CHECK(run.text("officeNameEdit") == QStringLiteral("北京市信访局")); // a heading is no office
}

TEST_CASE("an office that is in no table is typed by hand, and what is missing is said at its place")
{
    FirstRun run;
    run.enter(); // nothing typed: on to the name
    CHECK(focus()->objectName() == QStringLiteral("officeNameEdit"));
    child<QPushButton>(run.window, "startButton")->click();
    CHECK_FALSE(run.window.takeSession());
    CHECK(focus()->objectName() == QStringLiteral("officeNameEdit"));
    typeText(focus(), QStringLiteral("清河县民政局"));
    run.enter();
    run.keys("99 01");
    child<QComboBox>(run.window, "officeKindEdit")->setCurrentIndex(1);
    child<QPushButton>(run.window, "startButton")->click();
    CHECK(run.message().contains(QStringLiteral("单位代码")));
    child<QLineEdit>(run.window, "officeCodeEdit")->setText(QStringLiteral("9901"));
    child<QPushButton>(run.window, "startButton")->click();
    CHECK(run.message().contains(QStringLiteral("姓名")));
    CHECK(focus()->objectName() == QStringLiteral("clerkEdit"));
    typeText(focus(), QStringLiteral("王"));
    child<QLineEdit>(run.window, "letterEdit")->setText(QStringLiteral("1"));
    child<QPushButton>(run.window, "startButton")->click();
    CHECK(run.message().contains(QStringLiteral("字母")));
    child<QLineEdit>(run.window, "letterEdit")->setText(QStringLiteral("b"));
    child<QPushButton>(run.window, "startButton")->click();
    INFO(run.message().toStdString());
    const std::unique_ptr<ui::Session> session = run.window.takeSession();
    REQUIRE(session);
    CHECK(session->workspace().identity().letter == QStringLiteral("B"));
}

TEST_CASE("a place that cannot be written is said, and nothing is made")
{
    FirstRun run;
    run.keys("371722");
    run.enter();
    child<QLineEdit>(run.window, "clerkEdit")->setText(QStringLiteral("李"));
    child<QLineEdit>(run.window, "placeEdit")->setText(run.desk.desk.dir.path(QStringLiteral("没有/这里.xfd")));
    child<QPushButton>(run.window, "startButton")->click();
    CHECK_FALSE(run.window.takeSession());
    CHECK(run.message().contains(QStringLiteral("文件夹")));
    // The name no longer leads the place once a person chose one.
    child<QLineEdit>(run.window, "officeNameEdit")->setText(QStringLiteral("别的名字"));
    CHECK(run.text("placeEdit").endsWith(QStringLiteral("这里.xfd")));
}

TEST_CASE("an existing file is opened instead, and what is no data file is said and left alone")
{
    FirstRun run;
    const QString path = run.desk.session().path();
    const QString other = run.desk.desk.dir.write(QStringLiteral("别的.txt"), "not a data file at all");
    run.desk.dialogs.files = {{other}, {}, {path}};
    QPushButton* button = child<QPushButton>(run.window, "openExistingButton");
    button->click();
    CHECK_FALSE(run.window.takeSession());
    CHECK(run.message().contains(QStringLiteral("不是信访接待台的数据文件")));
    CHECK(run.desk.desk.dir.read(QStringLiteral("别的.txt")) == QByteArray("not a data file at all"));
    button->click(); // cancelled
    button->click();
    const std::unique_ptr<ui::Session> session = run.window.takeSession();
    REQUIRE(session);
    CHECK(session->workspace().identity().officeName == QStringLiteral("柳溪镇人民政府"));
}

TEST_CASE("a training file is made with its day in it, each time a new one")
{
    for (const char* name : {"练习.xfd", "练习2.xfd"}) {
        static UiDesk desk;
        ui::FirstRunWindow window(desk.world, desk.desk.dir.path(QStringLiteral("home")));
        child<QPushButton>(window, "practiseButton")->click();
        const std::unique_ptr<ui::Session> session = window.takeSession();
        REQUIRE(session);
        CHECK(QFileInfo(session->path()).fileName() == QString::fromUtf8(name));
        CHECK(session->workspace().caseCount().value_or(-1) == 16);
        CHECK(session->workspace().setting(Setting::Training).value_or(QString()) == QStringLiteral("1"));
    }
}
