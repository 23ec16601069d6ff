// The whole way of a matter through the one window, by keys and by what an input method commits: nothing is clicked,
// and no page is called from here.
#include "tests/ui/uifixture.h"
#include "ui/shell/mainwindow.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <catch2/catch.hpp>

using namespace xf;
using namespace xf::test;

namespace {

OfficeFacts township()
{
    OfficeFacts facts;
    facts.name = QStringLiteral("柳溪镇人民政府");
    facts.code = QStringLiteral("990101102");
    facts.kind = OfficeKind::Unit;
    facts.superior = QStringLiteral("青石县人民政府");
    facts.address = QStringLiteral("柳溪镇老街1号");
    facts.phone = QStringLiteral("08315550000");
    facts.query = QStringLiteral("凭登记编号到本机关窗口查询");
    return facts;
}

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

class Walk
{
public:
    Walk()
    {
        REQUIRE(desk.session().workspace().describeOffice(township()));
        window = std::make_unique<ui::MainWindow>(desk.session());
        window->show();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
        settle();
    }

    // What is read beside the window is there, and every widget of what shows can be named.
    void settle()
    {
        REQUIRE(QTest::qWaitFor([&] { return desk.session().reader().idle(); }));
        CHECK(widgetsWithoutNames(window.get()) == QStringList());
    }

    Walk& key(Qt::Key what, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        press(focus(), what, modifiers);
        return *this;
    }
    Walk& enter(int times = 1)
    {
        for (int i = 0; i < times; ++i) {
            key(Qt::Key_Return);
        }
        return *this;
    }
    Walk& onward() { return key(Qt::Key_Return, Qt::ControlModifier); } // from a field of several lines
    // Composed, then Enter for the candidate, which is the input method's, then committed.
    Walk& han(const char16_t* text)
    {
        const QString before = at();
        compose(focus(), QStringLiteral("pinyin"));
        enter();
        INFO(before.toStdString());
        CHECK(at() == before);
        typeText(focus(), QString::fromUtf16(text));
        return *this;
    }
    Walk& hanEnter(const char16_t* text) { return han(text).enter(); }
    Walk& digits(const char* typed)
    {
        QTest::keyClicks(focus(), QString::fromLatin1(typed));
        return *this;
    }
    // The key that is written on a button of the page that shows: "7　打开这一件".
    Walk& keyOn(const char* button)
    {
        const QString text = shown<QPushButton>(button)->text();
        INFO(text.toStdString());
        REQUIRE(text.at(0).isLetterOrNumber());
        REQUIRE(text.at(1) == QChar(0x3000));
        return key(Qt::Key(text.at(0).unicode())); // as Qt names the keys of letters and digits
    }

    [[nodiscard]] static QString at() { return focus()->objectName(); }
    [[nodiscard]] QString page() const { return window->currentPage(); }
    // Pages that do not show have widgets of the same name.
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
    [[nodiscard]] QString text(const char* label) const { return shown<QLabel>(label)->text(); }

    // From the preview, unless the papers were printed on the way to it.
    void print(std::size_t papers)
    {
        const std::size_t before = printed;
        settle(); // what prints by itself does so after the key
        if (desk.printing.jobs.size() == before) {
            REQUIRE(page() == QStringLiteral("preview"));
            INFO(text("paperStateLabel").toStdString());
            REQUIRE(at() == QStringLiteral("printButton"));
            enter();
        }
        settle();
        printed = desk.printing.jobs.size();
        CHECK(printed == before + papers);
    }
    [[nodiscard]] QString paperText(std::size_t job) const { return textOf(desk.printing.jobs.at(job).layout); }

    Workspace& workspace() { return desk.session().workspace(); }
    Case onlyCase()
    {
        const Result<std::vector<CaseListRow>> rows = workspace().list(CaseQuery());
        REQUIRE(rows);
        REQUIRE(rows->size() == 1);
        return folded(workspace(), rows->front().stream);
    }
    // The paper of this kind in the register, with its tries to print.
    std::pair<PaperListRow, std::vector<PrintRecord>> issued(const char* kind, std::size_t which = 0)
    {
        PaperQuery query;
        query.kind = QString::fromLatin1(kind);
        const Result<std::vector<PaperListRow>> rows = workspace().papers(query);
        REQUIRE(rows);
        REQUIRE(rows->size() > which);
        const Result<std::vector<PrintRecord>> prints = workspace().prints((*rows)[which].paper.entry);
        REQUIRE(prints);
        return {(*rows)[which], *prints};
    }

    void registerDrain();
    void hearAndDecide();

    UiDesk desk;
    std::unique_ptr<ui::MainWindow> window;
    std::size_t printed = 0;
};

void Walk::registerDrain()
{
    key(Qt::Key_2, Qt::ControlModifier);
    REQUIRE(page() == QStringLiteral("register"));
    REQUIRE(at() == QStringLiteral("subjectEdit"));
    hanEnter(u"镇上修的水渠淹了地").enter(3);
    REQUIRE(at() == QStringLiteral("person1NameEdit"));
    hanEnter(u"张三").digits("08315551234").enter().hanEnter(u"柳溪村三组12号").hanEnter(u"只打电话");
    hanEnter(u"柳溪村三组").hanEnter(u"修好水渠").hanEnter(u"赔偿被淹的庄稼").enter();
    REQUIRE(at() == QStringLiteral("textEdit"));
    typeText(focus(), QStringLiteral("去年镇上修水渠，出水口对着我家的田。"));
    onward();
    REQUIRE(at() == QStringLiteral("elsewhereEdit"));
    digits("1").enter().digits("2").enter().enter(); // not elsewhere; 求决, and so 申诉求决
    REQUIRE(at() == QStringLiteral("way1Edit"));
    digits("6").enter().enter().digits("1").enter();
    REQUIRE(at() == QStringLiteral("saveButton"));
    settle();
    enter();
}

void Walk::hearAndDecide()
{
    keyOn("hearButton");
    REQUIRE(at() == QStringLiteral("textEdit"));
    typeText(focus(), QStringLiteral("水漫过渠，三亩田淹了"));
    onward().keyOn("investigateButton");
    typeText(focus(), QStringLiteral("现场看过，属实"));
    key(Qt::Key_S, Qt::ControlModifier).keyOn("decideButton");
    REQUIRE(at() == QStringLiteral("outcomes1OutcomeEdit"));
    settle();
    digits("1").enter();
    typeText(focus(), QStringLiteral("十日内修好"));
    onward().digits("3").enter();
    typeText(focus(), QStringLiteral("没有损失的证据"));
    onward();
    typeText(focus(), QStringLiteral("经调查，修渠的请求应予支持。"));
    onward();
    hanEnter(u"《信访工作条例》第三十二条").enter().hanEnter(u"王镇长"); // the upper organ is known
}

} // namespace

TEST_CASE("register, notice, hear, opinion, deliver, conclude: the whole walk in one window without a mouse")
{
    Walk walk;
    CHECK(walk.page() == QStringLiteral("today"));
    walk.registerDrain();
    CHECK(walk.text("numberLabel") == QStringLiteral("990101102-2026-A-1"));
    CHECK(walk.onlyCase().state == State::Registered);
    walk.settle();

    // The notice of the way chosen with its delivery receipt.
    REQUIRE(walk.at() == QStringLiteral("noticeButton"));
    walk.enter();
    walk.print(2); // which takes the step, once the printer is confirmed
    CHECK(walk.onlyCase().state == State::Accepted);
    CHECK(walk.paperText(0).contains(QStringLiteral("受理告知书")));
    CHECK(walk.paperText(0).contains(QStringLiteral("柳溪镇信受〔2026〕1号")));
    CHECK(walk.paperText(1).contains(QStringLiteral("送达回证")));
    CHECK(walk.paperText(1).contains(QStringLiteral("柳溪镇信受〔2026〕1号")));
    const auto [notice, noticePrints] = walk.issued("acceptance-notice");
    CHECK(notice.paper.number == QStringLiteral("柳溪镇信受〔2026〕1号"));
    CHECK(notice.petitioner == QStringLiteral("张三"));
    REQUIRE(noticePrints.size() == 1);
    CHECK(noticePrints[0].outcome == PrintOutcome::Printed);
    CHECK(noticePrints[0].device == QStringLiteral("测试打印机"));
    CHECK(noticePrints[0].clerk == QStringLiteral("李登记"));
    CHECK(noticePrints[0].copies == 2);

    // Back to what was registered, into the case, and on.
    if (walk.page() == QStringLiteral("preview")) {
        walk.key(Qt::Key_Escape);
    }
    REQUIRE(walk.page() == QStringLiteral("register"));
    walk.keyOn("openButton");
    REQUIRE(walk.page() == QStringLiteral("case"));
    walk.hearAndDecide();
    CHECK(walk.onlyCase().state == State::Decided);
    walk.settle();

    // The opinion; the printer was switched off the first time.
    walk.desk.printing.next = PrintOutcome::Failed;
    walk.key(Qt::Key_P, Qt::ControlModifier);
    walk.print(2);
    CHECK(walk.text("messageLabel").contains(QStringLiteral("不换文号")));
    walk.desk.printing.next = PrintOutcome::Printed;
    walk.key(Qt::Key_P, Qt::ControlModifier);
    walk.print(2);
    for (const std::size_t job : {std::size_t(2), std::size_t(4)}) {
        CHECK(walk.paperText(job).contains(QStringLiteral("处理意见书")));
        CHECK(walk.paperText(job).contains(QStringLiteral("青石县人民政府")));
        CHECK(walk.paperText(job).contains(QStringLiteral("没有损失的证据")));
        CHECK(walk.paperText(job + 1).contains(QStringLiteral("送达回证")));
    }
    CHECK(walk.paperText(2) == walk.paperText(4));
    const auto [opinion, opinionPrints] = walk.issued("handling-opinion");
    CHECK(opinion.paper.number.endsWith(QStringLiteral("〔2026〕1号")));
    CHECK(walk.paperText(2).contains(opinion.paper.number));
    REQUIRE(opinionPrints.size() == 2);
    CHECK(opinionPrints[0].outcome == PrintOutcome::Failed);
    CHECK(opinionPrints[1].outcome == PrintOutcome::Printed);

    walk.key(Qt::Key_Escape);
    REQUIRE(walk.page() == QStringLiteral("case"));
    walk.keyOn("deliverButton").enter(2);
    CHECK(walk.onlyCase().state == State::Delivered);
    walk.keyOn("concludeButton").enter();
    typeText(focus(), QStringLiteral("已修好"));
    walk.onward();

    const Case done = walk.onlyCase();
    CHECK(done.state == State::Concluded);
    CHECK(done.petitioners[0].value.name == QStringLiteral("张三"));
    CHECK(walk.text("stateLabel").startsWith(QStringLiteral("已办结")));
    // Who it is about stands on every paper, a draft was none of them, and the receipts name what they go with.
    REQUIRE(walk.desk.printing.jobs.size() == 6);
    for (std::size_t job = 0; job < 6; ++job) {
        INFO(walk.desk.printing.jobs[job].title.toStdString());
        CHECK(walk.paperText(job).contains(QStringLiteral("张三")));
        CHECK_FALSE(walk.paperText(job).contains(QStringLiteral("草稿")));
        CHECK_FALSE(walk.desk.printing.jobs[job].title.contains(QStringLiteral("张三"))); // the queue is seen by all
    }
    CHECK(walk.issued("delivery-receipt", 0).first.ofNumber == opinion.paper.number);
    CHECK(walk.issued("delivery-receipt", 1).first.ofNumber == notice.paper.number);
    // Nothing is left: no draft, no duty of today, and the file is whole.
    CHECK(walk.workspace().drafts().list()->empty());
    const auto open = walk.workspace().openDuties(walk.desk.session().today());
    for (const OpenDuty& duty : *open) {
        CHECK(duty.last > walk.desk.session().today());
    }
    CHECK(walk.workspace().verify()->good());
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_3, Qt::Key_4}) {
        walk.key(key, Qt::ControlModifier);
        walk.settle();
    }
}
