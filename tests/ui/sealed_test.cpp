// 检举控告 in the window: what shows to whom, and what stays behind.
#include "core/sealed/sealedroom.h"
#include "tests/ui/uifixture.h"
#include "ui/sealed/sealedpage.h"
#include "ui/shell/mainwindow.h"

#include <QCheckBox>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>
#include <QTest>

using namespace xf;
using namespace xf::test;

namespace {

const QString typedPassphrase = QStringLiteral("qi-wu-tong-shu-xia");

QString textOf(const Layout& layout)
{
    QString text;
    for (const Page& page : layout.pages) {
        for (const PlacedLine& line : page.lines) {
            text += line.text;
        }
    }
    return text;
}

class SealedVisit
{
public:
    explicit SealedVisit(const char* today = "2026-03-20")
        : desk(today)
    {
        desk.world.stretchMemory = 8;
        desk.world.stretchPasses = 1;
        open();
    }

    void open()
    {
        window = std::make_unique<ui::MainWindow>(desk.session());
        window->show();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
    }
    SealedVisit& key(Qt::Key what, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        press(focus(), what, modifiers);
        return *this;
    }
    SealedVisit& enter() { return key(Qt::Key_Return); }
    SealedVisit& keys(const QString& typed)
    {
        QTest::keyClicks(focus(), typed);
        return *this;
    }
    SealedVisit& han(const char16_t* text)
    {
        typeText(focus(), QString::fromUtf16(text));
        return *this;
    }
    void goTo() { key(Qt::Key_8, Qt::ControlModifier); }
    void makePassphrase()
    {
        goTo();
        keys(typedPassphrase).enter().keys(typedPassphrase).enter();
        REQUIRE(page()->isOpen());
    }
    void unlock()
    {
        goTo();
        keys(typedPassphrase).enter();
        REQUIRE(page()->isOpen());
    }

    // What is asked, typed as a person goes through it.
    void registers(const char16_t* said = u"村支书侵吞青苗补偿款")
    {
        key(Qt::Key_N, Qt::ControlModifier);
        put("sealedAccuserEdit", u"郑举灯");
        putArea("sealedSaidEdit", said);
        put("sealedAccusedUnitEdit", u"下湾村村民委员会");
    }
    void put(const char* name, const char16_t* text)
    {
        QLineEdit* field = shown<QLineEdit>(name);
        field->setFocus();
        typeText(field, QString::fromUtf16(text));
    }
    void putArea(const char* name, const char16_t* text)
    {
        QPlainTextEdit* field = shown<QPlainTextEdit>(name);
        field->setFocus();
        typeText(field, QString::fromUtf16(text));
    }

    [[nodiscard]] ui::SealedPage* page() const { return child<ui::SealedPage>(*window, "sealedPage"); }
    template <class T>
    [[nodiscard]] T* shown(const char* name) const
    {
        INFO(name);
        for (T* found : window->findChildren<T*>(QString::fromLatin1(name))) {
            if (found->isVisible()) {
                return found;
            }
        }
        FAIL("it does not show");
        return nullptr;
    }
    [[nodiscard]] QString at() const { return focus()->objectName(); }
    [[nodiscard]] QTableWidget* table() const { return child<QTableWidget>(*page(), "sealedTable"); }
    [[nodiscard]] QString said() const { return child<QLabel>(*window, "messageLabel")->text(); }
    // Every text of the page, shown or not: what is locked is not merely hidden.
    [[nodiscard]] QString everything() const
    {
        QString all;
        for (const QLabel* label : page()->findChildren<QLabel*>()) {
            all += label->text() + u'\n';
        }
        for (const QLineEdit* line : page()->findChildren<QLineEdit*>()) {
            all += line->text() + u'\n';
        }
        for (const QPlainTextEdit* area : page()->findChildren<QPlainTextEdit*>()) {
            all += area->toPlainText() + u'\n';
        }
        for (int row = 0; row < table()->rowCount(); ++row) {
            for (int column = 0; column < table()->columnCount(); ++column) {
                all += table()->item(row, column)->text() + u'\n';
            }
        }
        return all;
    }
    [[nodiscard]] QStringList filesWith(const char* word) const
    {
        QStringList found;
        const QString typed = QString::fromUtf8(word);
        const QByteArray wide(reinterpret_cast<const char*>(typed.utf16()), typed.size() * 2);
        QDirIterator files(desk.desk.dir.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            REQUIRE(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            if (bytes.contains(word) || bytes.contains(wide)) {
                found << file.fileName();
            }
        }
        return found;
    }

    UiDesk desk;
    std::unique_ptr<ui::MainWindow> window;
};

} // namespace

TEST_CASE("the first time the page asks for a passphrase twice and warns, and locked it tells nothing")
{
    SealedVisit visit;
    visit.goTo();
    CHECK(visit.at() == QStringLiteral("sealedPassphraseEdit"));
    CHECK(visit.shown<QLabel>("sealedPassphraseTextLabel")->text().contains(QStringLiteral("没有任何办法找回")));
    picture(*visit.window, "sealed-first");
    visit.keys(QStringLiteral("short")).enter().keys(QStringLiteral("short")).enter();
    CHECK(visit.shown<QLabel>("sealedPassphraseProblemLabel")->text().contains(QStringLiteral("太短")));
    visit.goTo();
    visit.key(Qt::Key_1, Qt::ControlModifier);
    visit.makePassphrase();
    picture(*visit.window, "sealed-empty");
    const QString empty = visit.everything();
    visit.key(Qt::Key_L, Qt::ControlModifier);
    CHECK_FALSE(visit.page()->isOpen());
    const QString lockedEmpty = visit.everything();

    visit.unlock();
    visit.registers();
    visit.key(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(visit.table()->rowCount() == 1);
    visit.key(Qt::Key_L, Qt::ControlModifier);
    CHECK(visit.everything() == lockedEmpty); // not even that there is one
    CHECK(visit.at() == QStringLiteral("sealedPassphraseEdit"));
    visit.keys(QStringLiteral("wrong passphrase")).enter();
    CHECK(visit.shown<QLabel>("sealedPassphraseProblemLabel")->text().contains(QStringLiteral("口令不对")));
    CHECK_FALSE(visit.page()->isOpen());
    picture(*visit.window, "sealed-locked");
}

TEST_CASE("an accusation goes its way by keys: sealed, opened, passed on, told, and every opening is kept")
{
    SealedVisit visit;
    visit.makePassphrase();
    visit.registers();
    CHECK(widgetsWithoutNames(visit.window.get()) == QStringList());
    picture(*visit.window, "sealed-form");
    visit.key(Qt::Key_S, Qt::ControlModifier);
    CHECK(visit.said().contains(QStringLiteral("专2026-A-1")));
    REQUIRE(visit.table()->rowCount() == 1);
    CHECK(visit.table()->item(0, 2)->text() == QStringLiteral("待转"));
    CHECK(visit.table()->item(0, 3)->text().contains(QStringLiteral("检举控告待转")));
    CHECK(visit.table()->item(0, 3)->text().contains(QStringLiteral("最迟2026年4月4日")));
    CHECK_FALSE(visit.everything().contains(QStringLiteral("青苗")));
    CHECK(widgetsWithoutNames(visit.window.get()) == QStringList());
    picture(*visit.window, "sealed-list");

    visit.enter();
    QPlainTextEdit* text = visit.shown<QPlainTextEdit>("sealedTextEdit");
    CHECK(text->toPlainText().contains(QStringLiteral("村支书侵吞青苗补偿款")));
    CHECK(text->toPlainText().contains(QStringLiteral("查看内容")));
    CHECK(widgetsWithoutNames(visit.window.get()) == QStringList());
    picture(*visit.window, "sealed-one");

    visit.keys(QStringLiteral("t"));
    visit.put("sealedStepOrganEdit", u"下湾村村民委员会");
    picture(*visit.window, "sealed-pass-on");
    visit.key(Qt::Key_S, Qt::ControlModifier);
    CHECK(visit.said().contains(QStringLiteral("第三十条第三款")));
    visit.shown<QLineEdit>("sealedStepOrganEdit")->clear();
    visit.put("sealedStepOrganEdit", u"柳溪镇纪委");
    visit.key(Qt::Key_S, Qt::ControlModifier);
    CHECK(text->toPlainText().contains(QStringLiteral("柳溪镇纪委")));
    CHECK(text->toPlainText().contains(QStringLiteral("村支书侵吞青苗补偿款")));

    visit.keys(QStringLiteral("p"));
    REQUIRE(visit.desk.printing.jobs.size() == 1);
    const QString notice = textOf(visit.desk.printing.jobs[0].layout);
    CHECK(notice.contains(QStringLiteral("郑举灯")));
    CHECK(notice.contains(QStringLiteral("已于2026年3月20日转送有权处理的机关")));
    for (const char16_t* word : {u"检举", u"控告", u"青苗", u"纪委", u"信访", u"下湾"}) {
        CHECK_FALSE(notice.contains(QString::fromUtf16(word)));
    }
    CHECK(visit.desk.printing.jobs[0].title == QStringLiteral("专2026-A-1"));
    visit.keys(QStringLiteral("y"));
    REQUIRE(visit.desk.printing.jobs.size() == 2);
    CHECK(textOf(visit.desk.printing.jobs[1].layout).contains(QStringLiteral("青苗")));

    visit.keys(QStringLiteral("g"));
    visit.shown<QWidget>("sealedStepMethodEdit")->setFocus();
    visit.keys(QStringLiteral("1"));
    visit.key(Qt::Key_S, Qt::ControlModifier);
    CHECK(text->toPlainText().contains(QStringLiteral("当面交给本人")));
    visit.keys(QStringLiteral("j"));
    visit.putArea("sealedStepTextEdit", u"镇纪委来电收到");
    visit.key(Qt::Key_S, Qt::ControlModifier);
    CHECK(text->toPlainText().contains(QStringLiteral("镇纪委来电收到")));
    picture(*visit.window, "sealed-done");
    visit.key(Qt::Key_Escape);
    CHECK(visit.table()->item(0, 2)->text() == QStringLiteral("已告知"));
    CHECK(visit.table()->item(0, 3)->text().isEmpty());

    // The rest of the window knows nothing of it, nor does the disk.
    CHECK(visit.desk.session().workspace().papers({})->empty());
    CHECK(visit.desk.session().workspace().caseCount().value() == 0);
    CHECK(visit.desk.session().workspace().drafts().list()->empty());
    visit.window->close();
    for (const char* word : {"青苗", "郑举灯", "下湾村", "专2026", "纪委"}) {
        INFO(word);
        CHECK(visit.filesWith(word).isEmpty());
    }
}

TEST_CASE("one that accuses this office is not shown again, and comes out to be handed up")
{
    SealedVisit visit;
    visit.makePassphrase();
    visit.registers(u"镇长收了钱");
    visit.shown<QCheckBox>("sealedClosedEdit")->setChecked(true);
    visit.key(Qt::Key_S, Qt::ControlModifier);
    CHECK(visit.table()->item(0, 2)->text().contains(QStringLiteral("已封存")));
    visit.enter();
    CHECK_FALSE(visit.everything().contains(QStringLiteral("镇长收了钱")));
    CHECK_FALSE(visit.everything().contains(QStringLiteral("郑举灯")));
    picture(*visit.window, "sealed-closed");
    visit.keys(QStringLiteral("y"));
    REQUIRE(visit.desk.printing.jobs.size() == 1);
    CHECK(textOf(visit.desk.printing.jobs[0].layout).contains(QStringLiteral("镇长收了钱")));
    CHECK_FALSE(visit.everything().contains(QStringLiteral("镇长收了钱")));
    CHECK(visit.everything().contains(QStringLiteral("为上交取出")));
}

TEST_CASE("it locks itself when the page is left, when nobody is there, and when another sits down")
{
    SealedVisit visit;
    visit.makePassphrase();
    QTimer* idle = child<QTimer>(*visit.page(), "sealedIdleTimer");
    CHECK(idle->isActive());
    CHECK(idle->interval() == 10 * 60 * 1000);
    visit.registers();

    SECTION("left: what was typed waits in memory, behind the lock")
    {
        visit.key(Qt::Key_3, Qt::ControlModifier);
        CHECK_FALSE(visit.page()->isOpen());
        CHECK_FALSE(visit.everything().contains(QStringLiteral("青苗")));
        CHECK(visit.desk.session().workspace().drafts().list()->empty());
        CHECK(visit.filesWith("青苗").isEmpty());
        visit.unlock();
        CHECK(visit.shown<QLineEdit>("sealedAccuserEdit")->text() == QStringLiteral("郑举灯"));
        visit.key(Qt::Key_S, Qt::ControlModifier);
        CHECK(visit.table()->rowCount() == 1);
    }
    SECTION("nobody there")
    {
        idle->setInterval(0);
        REQUIRE(QTest::qWaitFor([&] { return !visit.page()->isOpen(); }));
        CHECK_FALSE(visit.everything().contains(QStringLiteral("青苗")));
    }
    SECTION("another clerk")
    {
        REQUIRE(visit.desk.session().workspace().setSetting(Setting::Clerk, QStringLiteral("王接班")));
        visit.window->refreshAll();
        CHECK_FALSE(visit.page()->isOpen());
    }
    SECTION("the window closes: the view file does not say where one was")
    {
        visit.window->close();
        CHECK_FALSE(visit.page()->isOpen());
        CHECK_FALSE(visit.desk.desk.dir.read(QStringLiteral("view.ini")).contains("sealed"));
    }
}

TEST_CASE("what was typed in the ordinary registration is carried over, and nothing of it stays there")
{
    SealedVisit visit;
    visit.key(Qt::Key_2, Qt::ControlModifier);
    visit.put("person1NameEdit", u"郑举灯");
    visit.putArea("textEdit", u"村支书侵吞青苗补偿款");
    child<ui::Page>(*visit.window, "registerPage")->settle(); // kept as a draft, as typing does after a while
    REQUIRE_FALSE(visit.filesWith("青苗").isEmpty());
    visit.key(Qt::Key_J, Qt::ControlModifier);
    CHECK(visit.window->currentPage() == QStringLiteral("sealed"));
    CHECK(child<QLineEdit>(*visit.window, "person1NameEdit")->text().isEmpty());
    CHECK(visit.desk.session().workspace().drafts().list()->empty());
    CHECK(visit.filesWith("青苗").isEmpty());
    CHECK(visit.filesWith("郑举灯").isEmpty());

    visit.keys(typedPassphrase).enter().keys(typedPassphrase).enter();
    CHECK(visit.shown<QLineEdit>("sealedAccuserEdit")->text() == QStringLiteral("郑举灯"));
    CHECK(visit.shown<QPlainTextEdit>("sealedSaidEdit")->toPlainText().contains(QStringLiteral("青苗")));
    visit.key(Qt::Key_S, Qt::ControlModifier);
    CHECK(visit.table()->rowCount() == 1);
    CHECK(visit.filesWith("青苗").isEmpty());
}

TEST_CASE("pressed before the first letter, the key leads into the room with nothing typed")
{
    SealedVisit visit;
    visit.makePassphrase();
    visit.key(Qt::Key_2, Qt::ControlModifier);
    visit.key(Qt::Key_J, Qt::ControlModifier);
    CHECK(visit.window->currentPage() == QStringLiteral("sealed"));
    visit.keys(typedPassphrase).enter();
    CHECK(visit.page()->isOpen());
    CHECK(visit.shown<QTableWidget>("sealedTable")->rowCount() == 0);
}
