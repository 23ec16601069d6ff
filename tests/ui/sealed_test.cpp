// 检举控告 in the window: what shows to whom, and what stays behind.
#include "core/sealed/sealedroom.h"
#include "tests/ui/uifixture.h"
#include "ui/sealed/sealedpage.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QCompleter>
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
        key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
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

    OfficeFacts office = visit.desk.session().workspace().identity().officeFacts();
    office.phone = QStringLiteral("0831-5550001");
    REQUIRE(visit.desk.session().workspace().describeOffice(office));
    visit.keys(QStringLiteral("p"));
    REQUIRE(visit.desk.printing.jobs.size() == 1);
    const QString notice = textOf(visit.desk.printing.jobs[0].layout);
    CHECK(notice.contains(QStringLiteral("郑举灯")));
    CHECK(notice.contains(QStringLiteral("已于2026年3月20日转送有权处理的机关")));
    CHECK(notice.contains(QStringLiteral("电话：0831-5550001"))); // to ask by
    for (const char16_t* word : {u"检举", u"控告", u"青苗", u"纪委", u"信访", u"下湾"}) {
        CHECK_FALSE(notice.contains(QString::fromUtf16(word)));
    }
    CHECK(visit.desk.printing.jobs[0].title == QStringLiteral("专2026-A-1"));
    visit.keys(QStringLiteral("y"));
    CHECK(visit.desk.printing.jobs.size() == 1); // who receives it is asked first
    CHECK(visit.shown<QLineEdit>("sealedStepOrganEdit")->text() == QStringLiteral("柳溪镇纪委"));
    picture(*visit.window, "sealed-handover");
    visit.key(Qt::Key_P, Qt::ControlModifier);
    REQUIRE(visit.desk.printing.jobs.size() == 2);
    CHECK(textOf(visit.desk.printing.jobs[1].layout).contains(QStringLiteral("青苗")));
    CHECK(textOf(visit.desk.printing.jobs[1].layout).contains(QStringLiteral("接收机关柳溪镇纪委")));
    CHECK(text->toPlainText().contains(QStringLiteral("移交单，接收机关：柳溪镇纪委")));
    CHECK(text->toPlainText().contains(QStringLiteral("村支书侵吞青苗补偿款")));

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
    visit.put("sealedStepOrganEdit", u"县纪委监委");
    visit.key(Qt::Key_P, Qt::ControlModifier);
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
    CHECK(visit.said().contains(QStringLiteral("没有丢")));

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

TEST_CASE("the papers are proposed under names of their own that name nobody and nothing, as PDF")
{
    SealedVisit visit;
    visit.makePassphrase();
    visit.registers();
    visit.key(Qt::Key_S, Qt::ControlModifier);
    visit.keys(QStringLiteral("r")); // from the list: nobody opens it for that
    visit.enter();
    visit.keys(QStringLiteral("t"));
    visit.put("sealedStepOrganEdit", u"县纪委监委");
    visit.key(Qt::Key_S, Qt::ControlModifier);
    visit.keys(QStringLiteral("y")).key(Qt::Key_P, Qt::ControlModifier);
    visit.keys(QStringLiteral("p"));
    CHECK(visit.desk.printing.proposed == QStringList{QStringLiteral("回执 专2026-A-1.pdf"),
                                              QStringLiteral("材料移交单 专2026-A-1.pdf"),
                                              QStringLiteral("告知书 专2026-A-1.pdf")});
    REQUIRE(visit.desk.printing.jobs.size() == 3);
    for (std::size_t i = 0; i < 3; ++i) {
        CHECK(visit.desk.printing.jobs[i].fileName == visit.desk.printing.proposed[qsizetype(i)]);
    }
}

TEST_CASE("the slip to take home has number, day and telephone, and nothing of what was said, by whom or of whom")
{
    SealedVisit visit;
    OfficeFacts facts = visit.desk.session().workspace().identity().officeFacts();
    facts.phone = QStringLiteral("0532-5550100");
    REQUIRE(visit.desk.session().workspace().describeOffice(facts, day("2026-03-19")));
    visit.makePassphrase();
    visit.registers();
    visit.key(Qt::Key_S, Qt::ControlModifier);
    CHECK(visit.said().contains(QStringLiteral("按 R 打印给本人的回执")));
    picture(*visit.window, "sealed-slip-offered");
    visit.keys(QStringLiteral("r"));
    REQUIRE(visit.desk.printing.jobs.size() == 1);
    const QString slip = textOf(visit.desk.printing.jobs[0].layout);
    for (const char16_t* word : {u"专2026-A-1", u"2026年3月20日", u"0532-5550100", u"回执"}) {
        CHECK(slip.contains(QString::fromUtf16(word)));
    }
    for (const char16_t* word : {u"检举", u"控告", u"青苗", u"郑举灯", u"下湾", u"信访", u"反映", u"柳溪镇"}) {
        INFO(QString::fromUtf16(word).toStdString());
        CHECK_FALSE(slip.contains(QString::fromUtf16(word)));
    }
    visit.enter();
    const QString all = visit.everything();
    CHECK(all.contains(QStringLiteral("打印　回执")));
    CHECK(all.count(QStringLiteral("查看内容")) == 1); // this opening alone
}

TEST_CASE("printing is kept when it is confirmed, not before, and a printer that fails is told of")
{
    SealedVisit visit;
    visit.makePassphrase();
    visit.registers();
    visit.key(Qt::Key_S, Qt::ControlModifier);
    visit.enter();
    QPlainTextEdit* text = visit.shown<QPlainTextEdit>("sealedTextEdit");
    const auto printed = [&] { return text->toPlainText().count(QStringLiteral("移交单，接收机关：县纪委监委")); };
    const auto entries = [&] {
        Result<SealedRoom> room = SealedRoom::unlock(visit.desk.session().workspace(), typedPassphrase,
            {&visit.desk.desk.clock, &visit.desk.desk.random, {8, 1, 1}});
        REQUIRE(room);
        return room->list()->front().steps.size();
    };
    visit.keys(QStringLiteral("y"));
    visit.key(Qt::Key_P, Qt::ControlModifier);
    CHECK(visit.desk.printing.proposed.isEmpty()); // nobody is named: the dialog does not even open
    visit.put("sealedStepOrganEdit", u"下湾村村民委员会");
    visit.key(Qt::Key_P, Qt::ControlModifier);
    CHECK(visit.said().contains(QStringLiteral("第三十条第三款")));
    CHECK(visit.desk.printing.proposed.isEmpty());
    visit.shown<QLineEdit>("sealedStepOrganEdit")->clear();
    visit.put("sealedStepOrganEdit", u"县纪委监委");

    const std::size_t before = entries();
    std::size_t meanwhile = 0;
    visit.desk.printing.meanwhile = [&] { meanwhile = entries(); };
    visit.desk.printing.next = PrintOutcome::Cancelled;
    visit.key(Qt::Key_P, Qt::ControlModifier);
    CHECK(visit.desk.printing.proposed.size() == 1);
    CHECK(entries() == before);
    CHECK(printed() == 0);
    CHECK(visit.said().contains(QStringLiteral("没有打印，也没有记录")));
    CHECK(visit.shown<QLineEdit>("sealedStepOrganEdit")->text() == QStringLiteral("县纪委监委"));

    visit.desk.printing.next = PrintOutcome::Failed;
    visit.key(Qt::Key_P, Qt::ControlModifier);
    CHECK(meanwhile == before); // while the dialog was open
    CHECK(entries() == before + 2);
    CHECK(printed() == 1);
    CHECK(text->toPlainText().contains(QStringLiteral("没有打印成　移交单")));
    CHECK(visit.said().contains(QStringLiteral("照实记下")));

    visit.desk.printing.next = PrintOutcome::Saved;
    visit.keys(QStringLiteral("y"));
    CHECK(visit.shown<QLineEdit>("sealedStepOrganEdit")->text() == QStringLiteral("县纪委监委")); // remembered
    visit.key(Qt::Key_P, Qt::ControlModifier);
    CHECK(text->toPlainText().contains(QStringLiteral("存成文件　移交单"))); // as what it was
    CHECK(visit.said().contains(QStringLiteral("没有加密")));
    CHECK(visit.said().contains(QStringLiteral(".pdf"))); // which one to delete
    visit.keys(QStringLiteral("t"));
    CHECK(visit.shown<QLineEdit>("sealedStepOrganEdit")->text() == QStringLiteral("县纪委监委"));
}

TEST_CASE("a room that locked itself behind the print dialog prints nothing")
{
    SealedVisit visit;
    visit.makePassphrase();
    visit.registers();
    visit.key(Qt::Key_S, Qt::ControlModifier);
    visit.desk.printing.meanwhile = [&] { visit.page()->lock(); };
    visit.keys(QStringLiteral("r"));
    CHECK(visit.desk.printing.jobs.empty());
    CHECK_FALSE(visit.page()->isOpen());
    CHECK(visit.said().contains(QStringLiteral("没有打印")));
}

TEST_CASE("Ctrl+N in the room begins an ordinary registration as it does everywhere, and locks the room")
{
    SealedVisit visit;
    visit.makePassphrase();
    SECTION("from the list")
    {
        visit.key(Qt::Key_N, Qt::ControlModifier);
        CHECK(visit.window->currentPage() == QStringLiteral("register"));
        CHECK_FALSE(visit.page()->isOpen());
    }
    SECTION("from the form: what was typed waits behind the lock")
    {
        visit.registers();
        visit.key(Qt::Key_N, Qt::ControlModifier);
        CHECK(visit.window->currentPage() == QStringLiteral("register"));
        CHECK_FALSE(visit.page()->isOpen());
        CHECK(child<QLineEdit>(*visit.window, "person1NameEdit")->text().isEmpty());
        CHECK(visit.desk.session().workspace().drafts().list()->empty());
        visit.unlock();
        CHECK(visit.shown<QLineEdit>("sealedAccuserEdit")->text() == QStringLiteral("郑举灯"));
    }
    SECTION("from one that is open")
    {
        visit.registers();
        visit.key(Qt::Key_S, Qt::ControlModifier);
        visit.enter();
        visit.key(Qt::Key_N, Qt::ControlModifier);
        CHECK(visit.window->currentPage() == QStringLiteral("register"));
        CHECK_FALSE(visit.everything().contains(QStringLiteral("青苗")));
    }
}

TEST_CASE("the passphrase is changed in the room: the old one, the new one, the new one again")
{
    const QString next = QStringLiteral("shan-hou-de-lu-hen-chang");
    SealedVisit visit;
    visit.makePassphrase();
    visit.keys(QStringLiteral("k"));
    CHECK(visit.at() == QStringLiteral("sealedOldPassphraseEdit"));
    CHECK(widgetsWithoutNames(visit.window.get()) == QStringList());
    picture(*visit.window, "sealed-change");
    const auto type = [&](const QString& old, const QString& first, const QString& second) {
        for (const char* name :
            {"sealedOldPassphraseEdit", "sealedNewPassphraseEdit", "sealedNewPassphraseAgainEdit"}) {
            visit.shown<QLineEdit>(name)->clear();
        }
        visit.shown<QLineEdit>("sealedOldPassphraseEdit")->setFocus();
        visit.keys(old).enter().keys(first).enter().keys(second).enter();
    };
    const auto problem = [&] { return visit.shown<QLabel>("sealedChangeProblemLabel")->text(); };
    type(QStringLiteral("not the old one"), next, next);
    CHECK(problem().contains(QStringLiteral("原来的口令不对")));
    CHECK(visit.at() == QStringLiteral("sealedOldPassphraseEdit"));
    type(typedPassphrase, QStringLiteral("short"), QStringLiteral("short"));
    CHECK(problem().contains(QStringLiteral("太短")));
    CHECK(visit.at() == QStringLiteral("sealedNewPassphraseEdit"));
    type(typedPassphrase, next, next + u'x');
    CHECK(problem().contains(QStringLiteral("不一样")));
    type(typedPassphrase, typedPassphrase, typedPassphrase);
    CHECK(problem().contains(QStringLiteral("和原来的一样")));
    picture(*visit.window, "sealed-change-problem");
    visit.key(Qt::Key_Escape);
    CHECK(visit.page()->isOpen());
    CHECK(visit.at() == QStringLiteral("sealedTable"));
    CHECK_FALSE(visit.everything().contains(typedPassphrase)); // what was typed is forgotten

    visit.keys(QStringLiteral("k"));
    type(typedPassphrase, next, next);
    CHECK(visit.said().contains(QStringLiteral("口令已换")));
    visit.key(Qt::Key_L, Qt::ControlModifier);
    visit.keys(typedPassphrase).enter();
    CHECK_FALSE(visit.page()->isOpen());
    visit.keys(next).enter();
    CHECK(visit.page()->isOpen());
}

TEST_CASE("the accused unit is offered from the table of units, and where it is this office the room says what follows")
{
    SealedVisit visit;
    const QString own = visit.desk.session().workspace().identity().officeName;
    visit.makePassphrase();
    visit.registers();
    QLineEdit* unit = visit.shown<QLineEdit>("sealedAccusedUnitEdit");
    QCheckBox* closed = visit.shown<QCheckBox>("sealedClosedEdit");
    CHECK_FALSE(closed->isChecked());
    CHECK(closed->isEnabled());
    unit->clear();
    unit->setFocus();
    typeText(unit, own.mid(1, 2)); // as an input method commits it
    QAbstractItemView* offered = unit->completer()->popup();
    REQUIRE(offered->isVisible());
    QTest::keyPress(offered, Qt::Key_Control); // Ctrl+S is on its way, which a popup would keep from the page
    CHECK_FALSE(offered->isVisible());
    QTest::keyRelease(unit, Qt::Key_Control);
    unit->clear();
    typeText(unit, own.mid(1, 2));
    REQUIRE(offered->isVisible());
    CHECK(widgetsWithoutNames(visit.window.get()) == QStringList());
    QTest::keyClick(offered, Qt::Key_Down);
    QTest::keyClick(offered, Qt::Key_Return);
    CHECK(unit->text() == own);
    CHECK(visit.at() == QStringLiteral("sealedAccusedUnitEdit")); // Enter chose; it moves on the next time
    CHECK(closed->isChecked());
    CHECK_FALSE(closed->isEnabled());
    const QString note = visit.shown<QLabel>("sealedAccusedUnitNoteLabel")->text();
    for (const char16_t* word : {u"本机关", u"上级有权机关", u"不得透露", u"第三十条第三款"}) {
        CHECK(note.contains(QString::fromUtf16(word)));
    }
    picture(*visit.window, "sealed-own-office");

    typeText(unit, QStringLiteral("村")); // another unit after all
    CHECK_FALSE(closed->isChecked());
    CHECK(closed->isEnabled());
    unit->setText(own);
    visit.key(Qt::Key_S, Qt::ControlModifier);
    CHECK(visit.table()->item(0, 2)->text().contains(QStringLiteral("已封存")));
    visit.enter();
    CHECK_FALSE(visit.everything().contains(QStringLiteral("青苗")));
}
