#include "core/desk/trainingday.h"
#include "core/desk/unprinted.h"
#include "tests/ui/shownwindow.h"
#include "ui/shell/headline.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/page.h"
#include "ui/shell/pages.h"

#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QTimer>
#include <QUrl>

#include <catch2/catch.hpp>

using namespace xf;
using namespace xf::test;

TEST_CASE("every widget of the main window can be named by a test and by a screen reader")
{
    UiDesk desk;
    Window shown(desk);
    CHECK(widgetsWithoutNames(shown.window.get()) == QStringList());
    press(shown.window.get(), Qt::Key_F1);
    CHECK(widgetsWithoutNames(shown.window.get()) == QStringList());
}

TEST_CASE("making the window shows none besides: on Windows each would flash up")
{
    struct Windows : QObject
    {
        bool eventFilter(QObject* object, QEvent* event) override
        {
            const QWidget* widget = event->type() == QEvent::Show ? qobject_cast<QWidget*>(object) : nullptr;
            shown += widget && widget->isWindow() ? QStringList(widget->objectName()) : QStringList();
            return false;
        }
        QStringList shown;
    } windows;
    UiDesk desk;
    qApp->installEventFilter(&windows);
    const ui::MainWindow window(desk.session());
    CHECK(windows.shown == QStringList());
}

TEST_CASE("pages full of rows, cases and papers are named to a screen reader throughout")
{
    UiDesk desk;
    REQUIRE(fillTrainingDay(desk.session().workspace(), desk.session().today()));
    Window shown(desk);
    auto* board = shown.child<QTableView>("boardTable");
    REQUIRE(board->model()->rowCount() > 2);
    CHECK(widgetsWithoutNames(shown.window.get()) == QStringList());
    for (const ui::PageInfo& page : ui::pageTable()) {
        if (page.navigated) {
            shown.window->showPage(QString::fromLatin1(page.id));
        }
        shown.settle();
        INFO(page.id);
        CHECK(widgetsWithoutNames(shown.window.get()) == QStringList());
    }
    auto* cases = shown.child<QTableView>("caseTable");
    REQUIRE(cases->model()->rowCount() > 2);
    shown.window->showPage(QStringLiteral("today"));
    board->setCurrentIndex(board->model()->index(0, 0));
    board->setFocus();
    press(board, Qt::Key_Return);
    CHECK(shown.window->currentPage() == QStringLiteral("case"));
    CHECK(widgetsWithoutNames(shown.window.get()) == QStringList());
    shown.settle();
}

TEST_CASE("Ctrl+2 from another page begins the next registration, coming back by Esc finds the last one's result")
{
    UiDesk desk;
    Window shown(desk);
    const auto go = [&](Qt::Key page) { press(focus(), page, Qt::ControlModifier); };
    const auto at = [] { return focus()->objectName(); };
    go(Qt::Key_2);
    for (int i = 0; i < 4; ++i) {
        press(focus(), Qt::Key_Return);
    }
    REQUIRE(at() == zh("person1NameEdit"));
    typeText(focus(), zh("张三"));
    press(focus(), Qt::Key_F6); // read aloud: Esc leaves that, not the page
    REQUIRE(at() == zh("readBackEdit"));
    press(focus(), Qt::Key_Escape);
    CHECK(shown.window->currentPage() == zh("register"));
    CHECK(at() == zh("person1NameEdit"));
    press(focus(), Qt::Key_S, Qt::ControlModifier);
    REQUIRE(shown.label("messageLabel").contains(zh("诉求"))); // one is missing
    go(Qt::Key_1);
    CHECK(shown.label("messageLabel").isEmpty()); // and is no news of another page
    go(Qt::Key_2);
    shown.child<QLineEdit>("demand1Edit")->setFocus();
    typeText(focus(), zh("修路"));
    press(focus(), Qt::Key_S, Qt::ControlModifier);
    shown.settle();
    const QString result = at();
    REQUIRE(result.endsWith(zh("Button")));
    go(Qt::Key_1);
    press(focus(), Qt::Key_Left, Qt::AltModifier);
    CHECK(shown.window->currentPage() == zh("register"));
    CHECK(at() == result);
    go(Qt::Key_2); // the next visitor, from the result itself too
    CHECK(at() == zh("subjectEdit"));
    CHECK(shown.child<QLineEdit>("person1NameEdit")->text().isEmpty());

    // By the way from another page too: 待办 sends to what was put aside.
    shown.child<QLineEdit>("person1NameEdit")->setFocus();
    typeText(focus(), zh("李四"));
    go(Qt::Key_1);
    go(Qt::Key_N); // from anywhere; what is being typed goes on where it was
    CHECK(at() == zh("person1NameEdit"));
    CHECK_FALSE(shown.child<QLineEdit>("person1NameEdit")->hasSelectedText());
    typeText(focus(), zh("四"));
    CHECK(shown.child<QLineEdit>("person1NameEdit")->text() == zh("李四四"));
    shown.child<QLineEdit>("demand1Edit")->setFocus();
    typeText(focus(), zh("修桥"));
    press(focus(), Qt::Key_S, Qt::ControlModifier);
    shown.settle();
    REQUIRE(at().endsWith(zh("Button")));
    go(Qt::Key_1);
    shown.window->showPage(zh("register"));
    CHECK(at() == zh("subjectEdit"));

    // With the list of pages as well.
    typeText(focus(), zh("补路灯"));
    go(Qt::Key_1);
    auto* pages = shown.child<QListWidget>("navigationList");
    pages->setFocus();
    press(pages, Qt::Key_Down);
    press(pages, Qt::Key_Return);
    CHECK(at() == zh("subjectEdit"));
    CHECK(shown.child<QLineEdit>("subjectEdit")->text() == zh("补路灯")); // what is being typed stays
}

TEST_CASE("Ctrl and a number goes to a page, Esc and Alt+Left go back to where one came from")
{
    UiDesk desk;
    Window shown(desk);
    ui::MainWindow& window = *shown.window;
    CHECK(window.currentPage() == QStringLiteral("today"));
    const auto* navigation = shown.child<QListWidget>("navigationList");
    REQUIRE(navigation->count() >= 2);
    press(focus(), Qt::Key(Qt::Key_0 + navigation->count()), Qt::ControlModifier);
    const QString last = window.currentPage();
    CHECK(last != QStringLiteral("today"));
    CHECK(navigation->currentRow() == navigation->count() - 1);
    press(&window, Qt::Key_Escape);
    CHECK(window.currentPage() == QStringLiteral("today"));
    CHECK(navigation->currentRow() == 0);
    press(&window, Qt::Key_Escape); // nowhere to go back to
    CHECK(window.currentPage() == QStringLiteral("today"));
    press(&window, Qt::Key_F1);
    CHECK(window.currentPage() == QStringLiteral("keys"));
    press(&window, Qt::Key_3, Qt::ControlModifier);
    CHECK(navigation->currentRow() == 2);
    press(&window, Qt::Key_Left, Qt::AltModifier); // a page of no list is marked where it was come to
    CHECK(window.currentPage() == QStringLiteral("keys"));
    CHECK(navigation->currentRow() == 0);
    press(&window, Qt::Key_Left, Qt::AltModifier);
    CHECK(window.currentPage() == QStringLiteral("today"));
    shown.settle();
}

TEST_CASE("arrows go through the pages without leaving their list, Enter goes in")
{
    UiDesk desk;
    Window shown(desk);
    auto* navigation = shown.child<QListWidget>("navigationList");
    navigation->setFocus();
    press(focus(), Qt::Key_Down);
    CHECK(focus() == navigation);
    CHECK(navigation->currentRow() == 1);
    press(focus(), Qt::Key_Return);
    CHECK(focus() != navigation);
    shown.settle();
}

TEST_CASE("F1 lists the keys of the window and of its pages")
{
    UiDesk desk;
    Window shown(desk);
    press(shown.window.get(), Qt::Key_F1);
    const auto* table = shown.child<QTableWidget>("keysTable");
    QStringList keys;
    for (int row = 0; row < table->rowCount(); ++row) {
        keys << table->item(row, 1)->text();
    }
    CHECK(keys.contains(QStringLiteral("F9")));
    CHECK(keys.contains(QStringLiteral("Ctrl+Enter")));
    CHECK(keys.contains(zh("/ 或 Ctrl+F")));
}

TEST_CASE("who sits here is changed with F9, a name and Enter")
{
    UiDesk desk;
    Window shown(desk);
    QWidget* before = focus();
    auto* box = shown.child<QComboBox>("clerkBox");
    CHECK(box->currentText() == zh("李登记"));
    press(shown.window.get(), Qt::Key_F9);
    REQUIRE(focus() == box);
    box->lineEdit()->clear();
    typeText(box, zh("王接待"));
    CHECK(desk.session().workspace().identity().clerk == zh("李登记")); // not yet
    press(box, Qt::Key_Return);
    CHECK(desk.session().workspace().identity().clerk == zh("王接待"));
    CHECK(focus() == before);
    CHECK(shown.label("messageLabel").contains(zh("王接待")));
    CHECK(box->findText(zh("李登记")) >= 0); // to be chosen again

    press(shown.window.get(), Qt::Key_F9);
    typeText(box, zh("某"));
    press(box, Qt::Key_Escape);
    CHECK(box->currentText() == zh("王接待"));
    CHECK(desk.session().workspace().identity().clerk == zh("王接待"));
    shown.settle();
}

TEST_CASE("what was done is said for a while, what went wrong until it was read")
{
    UiDesk desk;
    Window shown(desk);
    auto* timer = shown.child<QTimer>("messageTimer");
    shown.window->say(zh("已登记。"), ui::Tone::Done);
    CHECK(shown.child<QLabel>("messageLabel")->isVisible());
    CHECK(timer->isActive());
    timer->setInterval(0);
    REQUIRE(QTest::qWaitFor([&] { return !shown.child<QLabel>("messageLabel")->isVisible(); }));
    shown.window->say(zh("没有保存。"), ui::Tone::Problem);
    CHECK_FALSE(timer->isActive());
    CHECK(shown.label("messageLabel") == zh("没有保存。"));
    QTest::mouseClick(shown.child<QPushButton>("messageCloseButton"), Qt::LeftButton);
    CHECK_FALSE(shown.child<QLabel>("messageLabel")->isVisible());
}

TEST_CASE("what was said on a page is gone on the next, and what was done also when the next step begins")
{
    UiDesk desk;
    RegisterCase given = visit(zh("张三"), zh("修路"));
    given.petitioners.front().address = zh("石桥村");
    const QByteArray stream = execute(desk.session().workspace(), {}, given, "2026-03-09").stream;
    given.petitioners.front().name = zh("李四");
    const QByteArray other = execute(desk.session().workspace(), {}, given, "2026-03-09").stream;
    Window shown(desk);
    const QLabel* said = shown.child<QLabel>("messageLabel");
    shown.window->showCase(stream);
    const std::pair<const char*, std::function<void()>> leavings[] = {
        {"another page", [&] { press(focus(), Qt::Key_1, Qt::ControlModifier); }},
        {"back to the case", [&] { press(focus(), Qt::Key_Left, Qt::AltModifier); }},
        {"another case", [&] { shown.window->showCase(other); }},
        {"back to the case before", [&] { shown.window->goBack(); }},
        {"the keys", [&] { press(focus(), Qt::Key_F1); }},
    };
    for (const auto& [name, leave] : leavings) {
        INFO(name);
        shown.window->say(zh("没有保存。"), ui::Tone::Problem);
        leave();
        CHECK_FALSE(said->isVisible());
    }
    shown.window->showCase(stream);
    shown.window->say(zh("没有保存。"), ui::Tone::Problem);
    shown.window->showCase(stream); // is there already
    shown.window->showStep(stream, QStringLiteral("accept"));
    CHECK(said->text() == zh("没有保存。")); // nobody mended it
    press(focus(), Qt::Key_Escape);
    for (const ui::Tone tone : {ui::Tone::Done, ui::Tone::Info}) {
        shown.window->say(zh("已保存：更正。"), tone);
        shown.window->showStep(stream, QStringLiteral("accept"));
        CHECK_FALSE(said->isVisible());
        press(focus(), Qt::Key_Escape);
    }
    shown.settle();
}

TEST_CASE("what is said while a page is left for another is still read there")
{
    UiDesk desk;
    RegisterCase given = visit(zh("张三"), zh("修路"));
    given.petitioners.front().address = zh("石桥村");
    const QByteArray stream = execute(desk.session().workspace(), {}, given, "2026-03-09").stream;
    Window shown(desk);
    shown.window->showStep(stream, QStringLiteral("amend"));
    REQUIRE(qobject_cast<QLineEdit*>(focus()));
    typeText(focus(), zh("修路的事"));
    press(focus(), Qt::Key_1, Qt::ControlModifier); // leaves a draft behind
    shown.window->showPage(QStringLiteral("register"));
    shown.window->showStep(stream, QStringLiteral("classify"));
    shown.window->showPage(QStringLiteral("today"));
    shown.window->say(zh("别的事。"), ui::Tone::Problem);
    shown.window->showStep(stream, QStringLiteral("amend"));
    CHECK(shown.label("messageLabel").contains(zh("已经带回")));
    shown.settle();
}

TEST_CASE("what opening the file found is said as sentences, one after another, until each was read")
{
    UiDesk desk;
    execute(desk.session().workspace(), {}, visit(zh("张三"), zh("修路")), "2026-03-09");
    desk.closeSession();
    desk.desk.clock.setToday(day("2026-03-01")); // the PC's battery is dead
    Window shown(desk);
    REQUIRE(desk.session().workspace().notices().size() == 1);
    auto* label = shown.child<QLabel>("noticeLabel");
    CHECK(label->isVisible());
    CHECK(label->text().contains(zh("电脑的日期可能慢了")));
    press(shown.child<QPushButton>("noticeReadButton"), Qt::Key_Space);
    CHECK_FALSE(label->isVisible());
}

TEST_CASE("the day and whether it is worked stand on top, and a day that begins is another day for every page")
{
    UiDesk desk;
    RegisterCase given = visit(zh("张三"), zh("修路"));
    given.petitioners.front().address = zh("石桥村");
    execute(desk.session().workspace(), {}, given, "2026-02-22");
    Window shown(desk);
    CHECK(shown.label("dayLabel") == zh("2026年3月9日（星期一）　工作日"));
    CHECK(shown.label("officeLabel") == zh("柳溪镇人民政府"));
    CHECK(shown.child<QPushButton>("todayButton")->text() == zh("今天到期 1"));
    desk.desk.clock.setToday(day("2026-03-14"));
    shown.window->checkDay();
    shown.settle();
    CHECK(shown.label("dayLabel") == zh("2026年3月14日（星期六）　休息日"));
    CHECK(shown.child<QPushButton>("overdueButton")->text() == zh("逾期 1"));
    CHECK(ui::dayLine(calendar(), day("2026-05-09")) == zh("2026年5月9日（星期六）　工作日（调休上班）"));
    CHECK(ui::dayLine(calendar(), day("2026-10-01")).contains(zh("国庆")));
    CHECK(ui::dayLine(calendar(), day("2031-03-03")).contains(zh("暂定")));
}

TEST_CASE("a data file that is handed over is attached to nothing: the window says how to open it")
{
    UiDesk desk;
    Window shown(desk);
    shown.window->takeHandedOver({QStringLiteral("/media/usb/柳溪镇.XFD")});
    CHECK(shown.label("messageLabel") == zh("这是数据文件。请到“设置”里按“换一个数据文件”打开它。"));
    shown.window->takeHandedOver({QStringLiteral("/media/usb/柳溪镇.jpg")});
    CHECK(shown.label("messageLabel").contains(zh("这一页不收文件")));
}

TEST_CASE("a practice file is marked, and says how to get to the real one")
{
    UiDesk desk;
    REQUIRE(desk.session().workspace().setSetting(Setting::Training, QStringLiteral("1")));
    Window shown(desk);
    CHECK(shown.label("marksLabel") == zh("【练习】"));
    CHECK(shown.child<QLabel>("marksLabel")->isVisible());
    CHECK(shown.label("messageLabel").contains(zh("换一个数据文件")));
}

TEST_CASE("the window comes back where it was, on the page it showed")
{
    UiDesk desk;
    {
        Window shown(desk);
        shown.window->resize(900, 650);
        shown.window->showPage(QStringLiteral("cases"));
        shown.settle();
        shown.window->close();
    }
    CHECK(QFile::exists(desk.world.viewFile));
    Window again(desk);
    CHECK(again.window->currentPage() == QStringLiteral("cases"));
    CHECK(again.window->width() == 900); // numbers, so that a failure says them
    CHECK(again.window->height() == 650);
}

TEST_CASE("files dropped where none are taken are answered with where to drop them")
{
    UiDesk desk;
    Window shown(desk);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(desk.desk.dir.path(QStringLiteral("a.png")))});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(shown.window.get(), &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(shown.window.get(), &drop);
    CHECK(shown.label("messageLabel").contains(zh("这一页不收文件")));
}

TEST_CASE("a file that cannot be written opens for reading, says why, and offers nothing that writes")
{
    UiDesk desk;
    RegisterCase given = visit(zh("张三"), zh("修路"));
    given.petitioners.front().address = zh("石桥村");
    const QByteArray stream = execute(desk.session().workspace(), {}, given, "2026-02-22").stream;
    desk.closeSession();
    desk.world.isNetworkPath = [](const QString&) { return true; };
    Window shown(desk);
    CHECK(shown.label("marksLabel") == zh("【只读】"));
    CHECK(shown.child<QLabel>("noticeLabel")->isVisible());
    CHECK(shown.child<QPushButton>("todayButton")->text() == zh("今天到期 1")); // it is read all the same
    CHECK_FALSE(shown.child<QPushButton>("stepButton")->isEnabled());
    CHECK(shown.child<QPushButton>("stepButton")->toolTip() == desk.session().readOnlySentence());
    press(shown.window.get(), Qt::Key_F9);
    CHECK(shown.label("messageLabel") == desk.session().readOnlySentence());
    shown.window->say(QString(), ui::Tone::Info);
    shown.window->showStep(stream, QStringLiteral("inform"));
    CHECK(shown.label("messageLabel") == desk.session().readOnlySentence());
}

TEST_CASE("what is to be printed at once is printed where nothing is missing, else it is shown")
{
    UiDesk desk;
    Workspace& workspace = desk.session().workspace();
    OfficeFacts office = workspace.identity().officeFacts();
    const bool described = GENERATE(true, false);
    office.phone = described ? zh("0831-5550001") : QString();
    REQUIRE(workspace.describeOffice(office));
    RegisterCase given = visit(zh("张三"), zh("修路"));
    given.petitioners.front().address = zh("石桥村");
    const QByteArray stream = execute(workspace, {}, given, "2026-03-09").stream;
    execute(workspace, stream, AcceptCase{}, "2026-03-09");
    Window shown(desk);
    Q_EMIT shown.child<ui::Page>("registerPage")
        ->printWanted(stream, {QStringLiteral("acceptance-notice"), QStringLiteral("delivery-receipt")});
    CHECK(shown.window->currentPage() == QStringLiteral("preview"));
    CHECK(desk.printing.jobs.empty()); // not before who asked is done
    QCoreApplication::processEvents();
    CHECK(desk.printing.jobs.size() == (described ? 2 : 0));
    CHECK(workspace.papers({})->size() == (described ? 2 : 0));
    shown.settle();
}

TEST_CASE("a step that waits for its paper is taken when the printer is confirmed, and not when the dialog is left")
{
    UiDesk desk;
    Workspace& workspace = desk.session().workspace();
    OfficeFacts office = workspace.identity().officeFacts();
    office.phone = zh("0831-5550001");
    REQUIRE(workspace.describeOffice(office));
    RegisterCase given = visit(zh("张三"), zh("修路"));
    given.petitioners.front().address = zh("石桥村");
    const QByteArray stream = execute(workspace, {}, given, "2026-03-09").stream;
    const std::size_t before = workspace.history(stream)->entries.size();
    const auto state = [&] { return desk.session().caseOf(stream)->state; };
    Window shown(desk);
    const auto ask = [&] {
        Q_EMIT shown.child<ui::Page>("registerPage")
            ->stepPrintWanted({stream, AcceptCase{}, {}, {}},
                {QStringLiteral("acceptance-notice"), QStringLiteral("delivery-receipt")});
        QCoreApplication::processEvents();
    };
    State behindTheDialog = State::Void;
    desk.printing.meanwhile = [&] { behindTheDialog = state(); };

    desk.printing.next = PrintOutcome::Cancelled;
    ask();
    CHECK(shown.window->currentPage() == QStringLiteral("preview"));
    CHECK(desk.printing.titles.back() == zh("打印《受理告知书》等2份文书，共2页"));
    CHECK(behindTheDialog == State::Registered);
    CHECK(state() == State::Registered);
    CHECK(workspace.history(stream)->entries.size() == before);
    CHECK(workspace.papers({})->empty());
    CHECK(shown.label("messageLabel").contains(zh("什么都没有记：“受理”还没有办")));
    CHECK(shown.label("paperStateLabel").contains(zh("共1页")));

    desk.printing.next = PrintOutcome::Failed; // the paper has its number by then, and waits to be printed
    press(focus(), Qt::Key_P, Qt::ControlModifier);
    CHECK(behindTheDialog == State::Registered);
    CHECK(state() == State::Accepted);
    CHECK(unprintedPapers(workspace, stream)->size() == 2);
    const std::size_t taken = workspace.history(stream)->entries.size();
    desk.printing.next = PrintOutcome::Printed;
    press(focus(), Qt::Key_P, Qt::ControlModifier);
    CHECK(workspace.history(stream)->entries.size() == taken);
    CHECK(unprintedPapers(workspace, stream)->empty());
    ask(); // it was taken meanwhile: said, and nothing happens
    CHECK(workspace.history(stream)->entries.size() == taken);
    CHECK(shown.label("messageLabel").contains(zh("受理")));
    shown.settle();
}

TEST_CASE("a notice that wants the other unit's address is shown before it is printed")
{
    UiDesk desk;
    Workspace& workspace = desk.session().workspace();
    OfficeFacts office = workspace.identity().officeFacts();
    office.phone = zh("0831-5550001");
    REQUIRE(workspace.describeOffice(office));
    RegisterCase given = visit(zh("张三"), zh("修路"));
    given.petitioners.front().address = zh("石桥村");
    given.matter.power = Power::Lower;
    given.matter.powerOrgan = zh("石桥村民委员会");
    const QByteArray stream = execute(workspace, {}, given, "2026-03-09").stream;
    execute(workspace, stream, ForwardCase{}, "2026-03-09");
    Window shown(desk);
    Q_EMIT shown.child<ui::Page>("registerPage")
        ->printWanted(stream, {QStringLiteral("forwarding-notice"), QStringLiteral("delivery-receipt")});
    QCoreApplication::processEvents();
    CHECK(desk.printing.jobs.empty());
    CHECK(shown.child<QPushButton>("printButton")->isEnabled());
    press(focus(), Qt::Key_P, Qt::ControlModifier); // without it
    CHECK(desk.printing.jobs.size() == 2);
    shown.settle();
}

TEST_CASE("from the board to the case and back to the same line")
{
    UiDesk desk;
    QByteArray second;
    for (const char* name : {"张三", "李四"}) {
        RegisterCase given = visit(zh(name), zh("修路"));
        given.petitioners.front().address = zh("石桥村");
        second = execute(desk.session().workspace(), {}, given, "2026-02-22").stream;
    }
    Window shown(desk);
    press(focus(), Qt::Key_Down);
    const auto* table = shown.child<QTableView>("boardTable");
    const QString number = table->currentIndex().siblingAtColumn(1).data().toString();
    press(focus(), Qt::Key_Return);
    CHECK(shown.window->currentPage() == QStringLiteral("case"));
    press(shown.window.get(), Qt::Key_Left, Qt::AltModifier);
    CHECK(shown.window->currentPage() == QStringLiteral("today"));
    CHECK(focus() == table);
    CHECK(table->currentIndex().siblingAtColumn(1).data().toString() == number);
    shown.window->showList(QStringLiteral("registered"));
    CHECK(shown.window->currentPage() == QStringLiteral("cases"));
    shown.settle();
}

TEST_CASE("Enter that chooses a candidate is not the end of a clerk's name")
{
    UiDesk desk;
    Window shown(desk);
    press(shown.window.get(), Qt::Key_F9);
    auto* box = shown.child<QComboBox>("clerkBox");
    compose(box, zh("wang"));
    press(box, Qt::Key_Return);
    CHECK(focus() == box);
    CHECK(desk.session().workspace().identity().clerk == zh("李登记"));
    press(box, Qt::Key_Escape); // drops the candidates, not the field
    CHECK(focus() == box);
    typeText(box, zh("王接待"));
    press(box, Qt::Key_Return);
    CHECK(focus() != box);
    shown.settle();
}

TEST_CASE("Enter presses the button one is on, as Space does, on every page")
{
    UiDesk desk;
    Window shown(desk);
    shown.window->showPage(QStringLiteral("register"));
    QPushButton* more = nullptr;
    for (QPushButton* button : shown.window->findChildren<QPushButton*>()) {
        more = button->isVisible() && button->text().startsWith(zh("更多…")) ? button : more;
    }
    REQUIRE(more);
    more->setFocus();
    press(more, Qt::Key_Return);
    CHECK(more->isChecked());
    press(more, Qt::Key_Space);
    CHECK_FALSE(more->isChecked());
    press(more, Qt::Key_Enter, Qt::KeypadModifier);
    CHECK(more->isChecked());
    press(more, Qt::Key_Return, Qt::ControlModifier); // another key
    CHECK(more->isChecked());
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"), true);
    QCoreApplication::sendEvent(more, &held); // kept down from the field before
    CHECK(more->isChecked());

    shown.window->showPage(QStringLiteral("settings"));
    shown.settle();
    QPushButton* about = shown.child<QPushButton>("aboutButton");
    about->setFocus();
    bool opened = false;
    ModalDriver driver([&](QWidget* dialog) {
        opened = dialog->objectName() == QStringLiteral("aboutWindow");
        dialog->close();
    });
    press(about, Qt::Key_Return);
    CHECK(opened);
}

TEST_CASE("what asks for holiday notices leads to the button that brings one in")
{
    UiDesk desk;
    Window shown(desk);
    shown.window->showList(QStringLiteral("holiday-notices"));
    CHECK(shown.window->currentPage() == QStringLiteral("settings"));
    CHECK(focus() == shown.child<QPushButton>("calendarImportButton"));
    shown.window->goBack();
    shown.window->showPage(QStringLiteral("settings"));
    CHECK_FALSE(focus() == shown.child<QPushButton>("calendarImportButton"));
}
