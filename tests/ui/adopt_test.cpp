#include "tests/ui/uifixture.h"
#include "ui/shell/mainwindow.h"

#include <QFile>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <catch2/catch.hpp>

using namespace xf;
using namespace xf::test;

namespace {

// A window on a copy that lies beside the file it was made of.
struct OnCopy
{
    OnCopy()
    {
        execute(desk.session().workspace(), {}, visit(QStringLiteral("张三"), QStringLiteral("修路")), "2026-03-09");
        const QString original = desk.session().path();
        desk.closeSession();
        path = desk.desk.dir.path(QStringLiteral("副本.xfd"));
        REQUIRE(QFile::copy(original, path));
        open();
    }

    void open()
    {
        window.reset();
        session.reset();
        auto opened = ui::Session::open(desk.world, path);
        REQUIRE(opened);
        session = std::move(*opened);
        window = std::make_unique<ui::MainWindow>(*session);
        window->show();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
        REQUIRE(QTest::qWaitFor([&] { return session->reader().idle(); }));
    }

    [[nodiscard]] QString text(const char* name) const { return child<QLabel>(*window, name)->text(); }
    [[nodiscard]] QPushButton* answer() const { return child<QPushButton>(*window, "noticeAnswerButton"); }
    [[nodiscard]] QGroupBox* section() const { return child<QGroupBox>(*window, "adoptSection"); }
    [[nodiscard]] QString registered() const
    {
        return execute(session->workspace(), {}, visit(QStringLiteral("李四"), QStringLiteral("修桥")), "2026-03-09")
            .number;
    }
    void toSettings() const
    {
        press(answer(), Qt::Key_Space);
        REQUIRE(window->currentPage() == QStringLiteral("settings"));
    }

    UiDesk desk;
    QString path;
    std::unique_ptr<ui::Session> session;
    std::unique_ptr<ui::MainWindow> window;
};

} // namespace

TEST_CASE("a copied file is answered from its notice: last number, Enter, Enter, and the next one is registered")
{
    OnCopy copy;
    CHECK(copy.text("noticeLabel").contains(QStringLiteral("副本")));
    CHECK(copy.answer()->isVisible());
    copy.toSettings();
    CHECK(copy.section()->isVisible());
    CHECK(widgetsWithoutNames(copy.section()) == QStringList());
    picture(*copy.window, "adopt");
    REQUIRE(focus()->objectName() == QStringLiteral("lastNumberEdit"));
    compose(focus(), QStringLiteral("qi"));
    press(focus(), Qt::Key_Return); // belongs to the input method
    CHECK(focus()->objectName() == QStringLiteral("lastNumberEdit"));
    typeText(focus(), QStringLiteral("7"));
    press(focus(), Qt::Key_Return);
    REQUIRE(focus()->objectName() == QStringLiteral("lastAcceptanceNoticeEdit"));
    typeText(focus(), QStringLiteral("3"));
    press(focus(), Qt::Key_Return);
    for (int kind = 2; kind <= 5; ++kind) { // not looked up now
        press(focus(), Qt::Key_Return);
    }
    REQUIRE(focus()->objectName() == QStringLiteral("adoptGoOnButton"));
    press(focus(), Qt::Key_Return);
    CHECK(copy.text("messageLabel").contains(QStringLiteral("接着用")));
    CHECK_FALSE(copy.answer()->isVisible());
    CHECK_FALSE(child<QWidget>(*copy.window, "noticeLine")->isVisible());
    CHECK(copy.registered() == QStringLiteral("990101102-2026-A-8"));
    CHECK(copy.section()->isVisible()); // the other papers are still asked for
    CHECK_FALSE(child<QLineEdit>(*copy.window, "lastNumberEdit")->isVisible());
    CHECK_FALSE(child<QLineEdit>(*copy.window, "lastAcceptanceNoticeEdit")->isVisible());
    CHECK(focus()->objectName() == QStringLiteral("lastForwardingNoticeEdit"));
    picture(*copy.window, "adopt-papers");
    for (int kind = 2; kind <= 5; ++kind) {
        typeText(focus(), QStringLiteral("0"));
        press(focus(), Qt::Key_Return);
    }
    press(focus(), Qt::Key_Return);
    CHECK_FALSE(copy.section()->isVisible());
    CHECK(focus()->objectName() == QStringLiteral("officeNameEdit"));
}

TEST_CASE("a second computer gets its letter, proposed, with one Enter")
{
    OnCopy copy;
    copy.toSettings();
    QLineEdit* letter = child<QLineEdit>(*copy.window, "adoptLetterEdit");
    CHECK(letter->text() == QStringLiteral("B"));
    letter->setText(QStringLiteral("A"));
    letter->setFocus();
    press(letter, Qt::Key_Return);
    press(focus(), Qt::Key_Return);
    CHECK(copy.text("messageLabel").contains(QStringLiteral("不能共用一个字母")));
    CHECK(copy.section()->isVisible());
    letter->setText(QStringLiteral("b"));
    child<QPushButton>(*copy.window, "adoptLetterButton")->click();
    CHECK(copy.text("messageLabel").contains(QStringLiteral("编号字母为B")));
    CHECK_FALSE(copy.section()->isVisible());
    CHECK(copy.registered() == QStringLiteral("990101102-2026-B-1"));
}

TEST_CASE("nothing typed is said, and a wrong number too, and neither answers the question")
{
    OnCopy copy;
    copy.toSettings();
    QPushButton* button = child<QPushButton>(*copy.window, "adoptGoOnButton");
    button->click();
    CHECK(copy.text("messageLabel").contains(QStringLiteral("还没有写最后一次用过的登记编号")));
    CHECK(focus()->objectName() == QStringLiteral("lastNumberEdit"));
    typeText(focus(), QStringLiteral("七"));
    button->click();
    CHECK(copy.text("messageLabel").contains(QStringLiteral("“七”不是这份数据文件的编号")));
    CHECK(copy.answer()->isVisible());
}

TEST_CASE("a question that was read and not answered comes again, and the settings keep it")
{
    OnCopy copy;
    press(child<QPushButton>(*copy.window, "noticeReadButton"), Qt::Key_Space);
    CHECK_FALSE(copy.answer()->isVisible());
    const Result<std::vector<CaseListRow>> rows = copy.session->workspace().list(CaseQuery());
    REQUIRE(rows);
    execute(copy.session->workspace(), rows->front().stream, AddNote{QStringLiteral("记事")}, "2026-03-09");
    copy.open();
    CHECK(copy.answer()->isVisible());
    copy.window->showPage(QStringLiteral("settings"));
    CHECK(copy.section()->isVisible());
}

TEST_CASE("a file that is known asks nothing")
{
    UiDesk desk;
    ui::MainWindow window(desk.session());
    window.show();
    window.showPage(QStringLiteral("settings"));
    CHECK_FALSE(child<QGroupBox>(window, "adoptSection")->isVisible());
    CHECK_FALSE(child<QWidget>(window, "noticeLine")->isVisible());
}
