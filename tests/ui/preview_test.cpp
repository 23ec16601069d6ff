#include "core/cases/papers.h"
#include "tests/ui/uifixture.h"
#include "ui/casepage/casepage.h"
#include "ui/papers/previewpage.h"
#include "ui/papers/previewview.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch.hpp>

using namespace xf;
using namespace xf::test;

namespace {

// A visit that was accepted, in an office that has said how it is reached.
struct Preview
{
    explicit Preview(Channel channel = Channel::Visit)
        : session(desk.session())
        , page(session, nullptr)
    {
        QObject::connect(&page, &ui::Page::said, [this](const QString& sentence, ui::Tone tone) {
            said = sentence;
            problem = tone == ui::Tone::Problem;
        });
        RegisterCase given = visit(zh("张㛃䶮"), zh("要求修好村口的排水沟。"));
        given.matter.channel = channel;
        stream = session.workspace().execute({{}, given, {}, {}})->stream;
        AcceptCase accept;
        accept.notice.method = channel == Channel::Visit ? Method::Hand : Method::Post;
        accept.pathway = zh("由本机关办理");
        const auto accepted = session.workspace().execute({stream, accept, {}, {}});
        INFO((accepted ? QString() : accepted.error().code).toStdString());
        REQUIRE(accepted);
    }

    static QString zh(const char* text) { return QString::fromUtf8(text); }

    // Another case takes its place.
    void start(const RegisterCase& given, const std::vector<Command>& steps)
    {
        stream = execute(session.workspace(), {}, given, "2026-03-09").stream;
        for (const Command& step : steps) {
            execute(session.workspace(), stream, step, "2026-03-09");
        }
    }

    [[nodiscard]] QString shown() const { return child<ui::PreviewView>(page, "previewView")->accessibleDescription(); }
    // Into a field beside the preview, and Enter.
    void fill(const char* edit, const char* typed)
    {
        auto* line = child<QLineEdit>(page, edit);
        REQUIRE(line->isVisible());
        line->setFocus();
        typeText(line, zh(typed));
        press(line, Qt::Key_Return);
    }
    [[nodiscard]] std::vector<PrintRecord> tries() const
    {
        return session.workspace().prints(register_().front().paper.entry).value_or(std::vector<PrintRecord>());
    }

    void describe()
    {
        OfficeFacts facts = session.workspace().identity().officeFacts();
        facts.address = zh("柳溪镇中心街1号");
        facts.phone = zh("0990-1234567");
        facts.superior = zh("安平县人民政府");
        REQUIRE(session.workspace().describeOffice(facts));
    }

    // Somebody else came along, before anything was printed.
    void addPerson(const char* name)
    {
        AmendCase amend;
        amend.reason = zh("一起来的");
        amend.changes = {zh("petitioners.2.name=") + zh(name), zh("petitioners.2.address=上湾村")};
        const auto amended = session.workspace().execute({stream, amend, {}, {}});
        INFO((amended ? QString() : amended.error().code).toStdString());
        REQUIRE(amended);
    }

    [[nodiscard]] int rows() const { return page.findChild<QListWidget*>(zh("paperList"))->count(); }

    void open(const QStringList& kinds = {QStringLiteral("acceptance-notice"), QStringLiteral("delivery-receipt")})
    {
        REQUIRE(page.openPapers(stream, kinds));
        page.resize(1100, 700);
        page.show();
        page.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&page));
        page.activate();
    }

    [[nodiscard]] QString row(int i) const { return page.findChild<QListWidget*>(zh("paperList"))->item(i)->text(); }
    [[nodiscard]] QPushButton* button(const char* name) const { return page.findChild<QPushButton*>(zh(name)); }
    [[nodiscard]] std::vector<PaperListRow> register_() const
    {
        return session.workspace().papers(PaperQuery()).value_or(std::vector<PaperListRow>());
    }

    UiDesk desk;
    ui::Session& session;
    ui::PreviewPage page;
    QByteArray stream;
    QString said;
    bool problem = false;
};

double ink(const QImage& image)
{
    qint64 dark = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            dark += qGray(image.pixel(x, y)) < 100 ? 1 : 0;
        }
    }
    return double(dark) / (double(image.width()) * image.height());
}

} // namespace

TEST_CASE("one key issues the notice and its receipt and prints what the preview shows")
{
    Preview preview;
    preview.describe();
    preview.open();
    CHECK(preview.row(0) == QStringLiteral("受理告知书（未出具）"));
    press(focus(), Qt::Key_P, Qt::ControlModifier);
    INFO(preview.said.toStdString());
    REQUIRE(preview.desk.printing.jobs.size() == 2);
    CHECK(preview.row(0) == QStringLiteral("受理告知书　柳溪镇信受〔2026〕1号"));
    CHECK(preview.desk.printing.jobs[0].title == QStringLiteral("受理告知书 柳溪镇信受〔2026〕1号"));
    CHECK(preview.desk.printing.jobs[0].fileName == QStringLiteral("受理告知书 柳溪镇信受〔2026〕1号.pdf"));
    CHECK(preview.desk.printing.jobs[1].fileName == QStringLiteral("送达回证 随柳溪镇信受〔2026〕1号.pdf"));
    CHECK_FALSE(preview.desk.printing.jobs[1].title.contains(QStringLiteral("张"))); // a queue is read by anybody
    for (const ui::PrintJob& job : preview.desk.printing.jobs) {
        for (const Page& page : job.layout.pages) {
            CHECK(page.mark.isEmpty());
        }
    }
    CHECK(preview.register_().size() == 2);
}

TEST_CASE("a dialog that was left issues nothing, uses no number, and tells which day to put right")
{
    Preview preview;
    preview.describe();
    preview.open({QStringLiteral("acceptance-notice")});
    preview.desk.printing.next = PrintOutcome::Cancelled;
    preview.button("printButton")->click();
    CHECK(preview.register_().empty());
    CHECK(preview.row(0) == QStringLiteral("受理告知书（未出具）"));
    CHECK(preview.said.contains(QStringLiteral("没有用文号")));
    CHECK(preview.said.contains(QStringLiteral("选“受理”那一条按 Enter，更正收到日期或者寄出日期")));
    CHECK(preview.desk.printing.titles.back() == QStringLiteral("打印《受理告知书》，1页"));
    preview.desk.printing.next = PrintOutcome::Printed;
    preview.button("printButton")->click();
    CHECK(preview.row(0) == QStringLiteral("受理告知书　柳溪镇信受〔2026〕1号"));
    preview.desk.printing.next = PrintOutcome::Cancelled;
    preview.button("printButton")->click();
    CHECK(preview.said.contains(QStringLiteral("不换文号")));
    CHECK(preview.tries().size() == 1);
}

TEST_CASE("who leaves the draft of a notice that is recorded as handed over is told, and not once it is printed")
{
    Preview preview;
    preview.describe();
    preview.open({QStringLiteral("acceptance-notice")});
    preview.page.settle();
    CHECK(preview.problem);
    CHECK(preview.said.startsWith(QStringLiteral("《受理告知书》还没有出具、没有打印")));
    CHECK(preview.said.contains(QStringLiteral("更正收到日期或者寄出日期")));
    preview.desk.printing.next = PrintOutcome::Printed;
    preview.button("printButton")->click();
    const QString printed = preview.said;
    preview.page.settle();
    CHECK(preview.said == printed);
}

TEST_CASE("a print that fails leaves the paper issued, and its number is printed again")
{
    Preview preview;
    preview.describe();
    preview.open({QStringLiteral("acceptance-notice")});
    const PrintOutcome failing = PrintOutcome::Failed;
    const QSignalSpy changed(&preview.page, &ui::Page::changed);
    preview.desk.printing.next = failing;
    preview.button("printButton")->click();
    CHECK(preview.row(0) == QStringLiteral("受理告知书　柳溪镇信受〔2026〕1号（未打印）"));
    CHECK(preview.problem == (failing == PrintOutcome::Failed));
    // One sentence says both: print again, and if nothing was handed over which day to put right.
    CHECK(preview.said.contains(QStringLiteral("不换文号")));
    CHECK(preview.said.contains(QStringLiteral("选“受理”那一条按 Enter，更正收到日期或者寄出日期")));
    CHECK(changed.size() == 2); // issued, and tried: whoever lists what is not printed looks again
    preview.desk.printing.next = PrintOutcome::Printed;
    preview.button("printButton")->click();
    CHECK(preview.row(0) == QStringLiteral("受理告知书　柳溪镇信受〔2026〕1号"));
    REQUIRE(preview.desk.printing.jobs.size() == 2);
    CHECK(preview.desk.printing.jobs[0].layout.pages.front().lines.size() ==
          preview.desk.printing.jobs[1].layout.pages.front().lines.size());
    const auto rows = preview.register_();
    REQUIRE(rows.size() == 1);
    const std::vector<PrintRecord> tries = preview.tries();
    REQUIRE(tries.size() == 2);
    CHECK(tries[0].outcome == failing);
    CHECK(tries[1].outcome == PrintOutcome::Printed);
    CHECK(tries[1].copies == 2);
    CHECK(tries[1].device == QStringLiteral("测试打印机"));
    CHECK(tries[1].clerk == QStringLiteral("李登记"));
}

TEST_CASE("what keeps a paper from being issued is said, nothing is printed, and no number is used")
{
    Preview preview; // the office has not said how it is reached
    preview.open({QStringLiteral("acceptance-notice")});
    CHECK_FALSE(preview.button("printButton")->isEnabled());
    CHECK(preview.page.findChild<QLabel*>(QStringLiteral("problemLabel"))->text().contains(QStringLiteral("电话")));
    press(focus(), Qt::Key_P, Qt::ControlModifier);
    CHECK(preview.desk.printing.jobs.empty());
    CHECK(preview.register_().empty());
    preview.describe();
    preview.page.refresh(nullptr);
    CHECK(preview.button("printButton")->isEnabled());
}

TEST_CASE("each thing that keeps a paper from being issued leads to where it is mended")
{
    Preview preview;
    const auto has = [&](const char* name) {
        return preview.page.findChild<QPushButton*>(QLatin1String(name)) != nullptr;
    };
    preview.open({QStringLiteral("acceptance-notice")});
    CHECK(has("toSettingsButton")); // the office's telephone
    CHECK_FALSE(has("toCaseButton"));
    preview.describe();
    preview.open({QStringLiteral("acceptance-notice")});
    CHECK_FALSE(has("toSettingsButton"));
    auto* date = child<QLineEdit>(preview.page, "paperDateEdit");
    date->setFocus();
    QTest::keyClicks(date, QStringLiteral("2026-03-01")); // before it was received
    press(date, Qt::Key_Return);
    CHECK(preview.page.findChild<QLabel*>(QStringLiteral("problemLabel"))->text().contains(QStringLiteral("3月1日")));
    CHECK_FALSE(has("toSettingsButton"));
    CHECK(has("toCaseButton"));
    preview.open({QStringLiteral("handling-opinion")}); // nothing decided yet
    CHECK_FALSE(has("toSettingsButton"));
    CHECK(has("toCaseButton"));
    CHECK(widgetsWithoutNames(&preview.page) == QStringList());
}

TEST_CASE("what to do with a printed paper is said as it fits the way the petitioner came")
{
    const Channel channel = GENERATE(Channel::Visit, Channel::Letter);
    Preview preview(channel);
    preview.describe();
    preview.open();
    press(focus(), Qt::Key_P, Qt::ControlModifier);
    CHECK(preview.said.contains(QStringLiteral("2份文书")));
    CHECK(preview.said.contains(QStringLiteral("当面")) == (channel == Channel::Visit));
    CHECK(preview.said.contains(QStringLiteral("寄")) == (channel == Channel::Letter));
    preview.open({QStringLiteral("registration-form")});
    press(focus(), Qt::Key_P, Qt::ControlModifier);
    CHECK_FALSE(preview.said.contains(QStringLiteral("交给信访人"))); // it stays in the file
    CHECK(preview.said.contains(QStringLiteral("签字")) == (channel == Channel::Visit));
    REQUIRE(preview.page.openReceipts(preview.stream, preview.register_().back().paper.entry));
    press(focus(), Qt::Key_P, Qt::ControlModifier); // a receipt alone is signed, not handed over to be kept
    CHECK_FALSE(preview.said.contains(QStringLiteral("交给信访人")));
    CHECK(preview.said.contains(QStringLiteral("签好收回入卷")));
}

TEST_CASE("a date that is none stops the issuing: no number is used, and the sentence stays")
{
    Preview preview;
    preview.describe();
    preview.open();
    auto* date = preview.page.findChild<QLineEdit*>(QStringLiteral("paperDateEdit"));
    date->setFocus();
    QTest::keyClicks(date, QStringLiteral("13-45"));
    press(date, Qt::Key_P, Qt::ControlModifier);
    CHECK(preview.register_().empty());
    CHECK(preview.desk.printing.jobs.empty());
    CHECK(preview.problem);
    CHECK(preview.said.contains(QStringLiteral("13-45")));
    CHECK(date->text() == QStringLiteral("13-45")); // to be mended, not typed again
    press(date, Qt::Key_E, Qt::ControlModifier);    // asks for no folder either
    CHECK(preview.register_().empty());
    date->clear();
    press(date, Qt::Key_P, Qt::ControlModifier);
    CHECK(preview.register_().size() == 2);
}

TEST_CASE("a paper made void keeps its number, and the next has another")
{
    Preview preview;
    preview.describe();
    preview.open({QStringLiteral("acceptance-notice")});
    preview.button("printButton")->click();
    preview.button("voidPaperButton")->click();
    CHECK(preview.problem); // a reason is asked for first
    typeText(focus(), QStringLiteral("地址写错"));
    preview.desk.dialogs.confirmations = {true};
    preview.button("voidPaperButton")->click();
    preview.page.refresh(nullptr);
    CHECK(preview.row(0) == QStringLiteral("受理告知书　柳溪镇信受〔2026〕1号（作废）"));
    preview.open({QStringLiteral("acceptance-notice")});
    preview.button("printButton")->click();
    CHECK(preview.row(0) == QStringLiteral("受理告知书　柳溪镇信受〔2026〕2号"));
}

TEST_CASE("the sheet of a case that was amended says what stands now, and is printed anew")
{
    Preview preview;
    preview.describe();
    ui::CasePage casePage(preview.session);
    QObject::connect(&casePage, &ui::Page::papersWanted,
        [&](const QByteArray& stream, const QStringList& kinds) { REQUIRE(preview.page.openPapers(stream, kinds)); });
    const auto sheet = [&] {
        REQUIRE(casePage.openCase(preview.stream));
        casePage.findChild<QPushButton*>(QStringLiteral("sheetButton"))->click();
        return preview.page.findChild<ui::PreviewView*>()->accessibleDescription();
    };
    CHECK_FALSE(sheet().contains(QStringLiteral("13900000000")));
    preview.button("printButton")->click();
    CHECK(preview.register_().size() == 1);
    CHECK(preview.row(0).contains(QStringLiteral("2026年3月9日")));
    CHECK(sheet().contains(QStringLiteral("张㛃䶮"))); // the same once more
    CHECK_FALSE(preview.row(0).contains(QStringLiteral("未出具")));

    AmendCase amend;
    amend.reason = QStringLiteral("补电话");
    amend.changes = {QStringLiteral("petitioners.1.phone=13900000000")};
    REQUIRE(preview.session.workspace().execute({preview.stream, amend, {}, {}}));
    CHECK(sheet().contains(QStringLiteral("13900000000")));
    CHECK(preview.row(0).contains(QStringLiteral("未出具")));
    CHECK(casePage.findChild<QPushButton*>(QStringLiteral("registration-formMakeButton")) != nullptr);
    preview.button("printButton")->click();
    CHECK(preview.register_().size() == 2);
    REQUIRE(preview.desk.printing.jobs.size() == 2);
}

TEST_CASE("several people get one notice with an original each, and a receipt each")
{
    Preview preview;
    preview.describe();
    preview.addPerson("李四");
    preview.open();
    REQUIRE(preview.rows() == 3);
    CHECK(preview.row(0) == QStringLiteral("受理告知书（未出具）"));
    CHECK(preview.row(1).contains(QStringLiteral("张㛃䶮")));
    CHECK(preview.row(2).contains(QStringLiteral("李四")));
    picture(preview.page, "preview-several");
    press(focus(), Qt::Key_P, Qt::ControlModifier);
    INFO(preview.said.toStdString());
    REQUIRE(preview.desk.printing.jobs.size() == 3);
    CHECK(preview.desk.printing.jobs[0].layout.copies == 3);
    CHECK(preview.desk.printing.jobs[1].layout.copies == 1);
    CHECK(preview.register_().size() == 3);
    preview.open(); // once more: what was issued
    CHECK(preview.rows() == 3);
    preview.button("printButton")->click();
    CHECK(preview.register_().size() == 3);
}

TEST_CASE("when one of several has his notice, the others get theirs from the window")
{
    Preview preview;
    preview.describe();
    preview.addPerson("李四");
    preview.open();
    auto* recipients = preview.page.findChild<QComboBox*>(QStringLiteral("recipientBox"));
    REQUIRE(recipients->isVisible());
    REQUIRE(recipients->count() == 3);
    recipients->setFocus();
    press(recipients, Qt::Key_Down); // the first of them
    REQUIRE(preview.rows() == 2);
    CHECK(preview.row(0).contains(QStringLiteral("张㛃䶮")));
    CHECK(preview.row(1).contains(QStringLiteral("张㛃䶮")));
    press(focus(), Qt::Key_P, Qt::ControlModifier);
    REQUIRE(preview.desk.printing.jobs.size() == 2);
    CHECK(preview.desk.printing.jobs[0].layout.copies == 2);

    ui::CasePage casePage(preview.session);
    QStringList wanted;
    QObject::connect(
        &casePage, &ui::Page::papersWanted, [&](const QByteArray&, const QStringList& kinds) { wanted = kinds; });
    REQUIRE(casePage.openCase(preview.stream));
    auto* make = child<QPushButton>(casePage, "acceptance-noticeMakeButton");
    CHECK(make->text().contains(QStringLiteral("李四")));
    CHECK_FALSE(make->text().contains(QStringLiteral("张㛃䶮")));
    make->click();
    casePage.resize(1000, 1400);
    picture(casePage, "case-lacking");
    preview.open(wanted);
    REQUIRE(preview.rows() == 2);
    CHECK(preview.row(0).contains(QStringLiteral("李四")));
    CHECK_FALSE(recipients->isVisible()); // settled: the other has his
    press(focus(), Qt::Key_P, Qt::ControlModifier);
    INFO(preview.said.toStdString());
    CHECK(preview.row(0).contains(QStringLiteral("〔2026〕2号")));
    CHECK(preview.register_().size() == 4);
    preview.open();
    CHECK(preview.rows() == 4); // both, each with its receipt
    CHECK(preview.row(1).startsWith(QStringLiteral("送达回证")));
    REQUIRE(casePage.openCase(preview.stream));
    CHECK(casePage.findChild<QPushButton*>(QStringLiteral("acceptance-noticeMakeButton")) == nullptr);
}

TEST_CASE("a delivery receipt that was made void or never made is made later, from the paper it goes with")
{
    Preview preview;
    preview.describe();
    preview.open({QStringLiteral("acceptance-notice")}); // without
    preview.button("printButton")->click();
    ui::CasePage casePage(preview.session);
    QObject::connect(&casePage, &ui::Page::receiptsWanted,
        [&](const QByteArray& stream, const QByteArray& entry) { CHECK(preview.page.openReceipts(stream, entry)); });
    REQUIRE(casePage.openCase(preview.stream));
    child<QPushButton>(casePage, "paper1ReceiptButton")->click();
    REQUIRE(preview.rows() == 1);
    preview.button("printButton")->click();
    INFO(preview.said.toStdString());
    REQUIRE(preview.register_().size() == 2);
    CHECK(preview.desk.printing.jobs.back().title.startsWith(QStringLiteral("送达回证")));
    REQUIRE(casePage.openCase(preview.stream));
    CHECK(casePage.findChild<QPushButton*>(QStringLiteral("paper1ReceiptButton")) == nullptr);

    VoidCase voids;
    voids.reason = QStringLiteral("签错地方");
    voids.entry = QString::fromLatin1(issuedPapers(*preview.session.caseOf(preview.stream)).back().entry.toHex());
    REQUIRE(preview.session.workspace().execute({preview.stream, voids, {}, {}}));
    REQUIRE(casePage.openCase(preview.stream));
    child<QPushButton>(casePage, "paper1ReceiptButton")->click();
    CHECK(preview.row(0).contains(QStringLiteral("未出具")));
    preview.button("printButton")->click();
    CHECK(preview.register_().size() == 3);
}

TEST_CASE("the day and the handler typed beside the preview stand on the paper and in the register")
{
    Preview preview;
    preview.describe();
    RegisterCase given = visit(Preview::zh("王五"), Preview::zh("修路"));
    given.petitioners.front().address = Preview::zh("石桥村");
    preview.start(given, {});
    preview.desk.desk.clock.setToday(day("2026-03-12"));
    preview.open({QStringLiteral("registration-receipt")});
    CHECK(preview.shown().contains(QStringLiteral("2026年3月9日\n"))); // the day it was registered
    preview.fill("paperDateEdit", "3-11");
    preview.fill("handlerEdit", "王承办");
    CHECK(focus() == preview.button("printButton"));
    CHECK(preview.shown().contains(QStringLiteral("2026年3月11日")));
    CHECK(preview.shown().contains(QStringLiteral("王承办")));
    press(focus(), Qt::Key_Return);
    INFO(preview.said.toStdString());
    const auto rows = preview.register_();
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().paper.date == day("2026-03-11"));
    CHECK(issuedPapers(*preview.session.caseOf(preview.stream)).front().paper.handler == QStringLiteral("王承办"));
}

TEST_CASE("where the other unit is found, typed beside the preview, stands on the notice of where the matter went")
{
    Preview preview;
    preview.describe();
    RegisterCase given = visit(Preview::zh("王五"), Preview::zh("修路"));
    given.petitioners.front().address = Preview::zh("石桥村");
    given.matter.power = Power::Lower;
    given.matter.powerOrgan = Preview::zh("石桥村民委员会");
    preview.start(given, {ForwardCase{}});
    preview.open({QStringLiteral("forwarding-notice"), QStringLiteral("delivery-receipt")});
    preview.fill("unitAddressEdit", "石桥村东头");
    preview.fill("unitPhoneEdit", "０９９０－７６５４３２１");
    CHECK(preview.shown().contains(QStringLiteral("石桥村东头")));
    CHECK(preview.shown().contains(QStringLiteral("0990-7654321")));
    press(focus(), Qt::Key_Return);
    CHECK(preview.desk.printing.jobs.size() == 2);
    preview.open({QStringLiteral("acceptance-notice")});
    CHECK_FALSE(child<QLineEdit>(preview.page, "unitAddressEdit")->isVisible());
}

TEST_CASE("a notice that does not say where to find the other organ is looked at before it is printed, not barred")
{
    Preview preview;
    preview.describe();
    RegisterCase given = visit(Preview::zh("王五"), Preview::zh("重新核定养老金"));
    given.petitioners.front().address = Preview::zh("石桥村");
    given.matter.power = Power::Other;
    given.matter.powerOrgan = Preview::zh("县人社局");
    preview.start(given, {GuideCase{}});
    preview.open({QStringLiteral("guidance-notice"), QStringLiteral("delivery-receipt")});
    preview.page.printOpened();
    CHECK(preview.desk.printing.jobs.empty());
    auto* gaps = child<QLabel>(preview.page, "gapsLabel");
    REQUIRE(gaps->isVisible());
    CHECK(gaps->text().contains(QStringLiteral("该机关地址、该机关电话")));
    press(focus(), Qt::Key_P, Qt::ControlModifier);
    CHECK(preview.desk.printing.jobs.size() == 2);
    CHECK_FALSE(gaps->isVisible());
}

TEST_CASE("what was printed into a file is not said to be printed, and the file is named")
{
    Preview preview;
    preview.describe();
    preview.open();
    preview.desk.printing.next = PrintOutcome::Saved;
    press(focus(), Qt::Key_P, Qt::ControlModifier);
    CHECK(preview.said.contains(
        QStringLiteral("已存成文件“%1”").arg(QDir::toNativeSeparators(QStringLiteral("/纸/文书.pdf")))));
    CHECK(preview.said.contains(QStringLiteral("更正收到日期"))); // a file is in nobody's hands yet
    const QString state = child<QLabel>(preview.page, "paperStateLabel")->text();
    CHECK(state.contains(QStringLiteral("已存成PDF文件")));
    CHECK_FALSE(state.contains(QStringLiteral("已打印")));
    preview.desk.printing.next = PrintOutcome::Printed;
    preview.button("printButton")->click();
    CHECK(child<QLabel>(preview.page, "paperStateLabel")->text().contains(QStringLiteral("已打印")));
}

TEST_CASE("another remedy than the usual wants a reason, and stands on the opinion")
{
    Preview preview;
    preview.describe();
    RegisterCase given = visit(Preview::zh("王五"), Preview::zh("办理宅基地登记"));
    given.petitioners.front().address = Preview::zh("石桥村");
    given.demands.front().way = Way::Duty;
    DecideCase decide;
    decide.text = Preview::zh("已经登记。");
    preview.start(given, {AcceptCase{}, HearPetitioner{Preview::zh("说了"), {}, {}, {}},
                             InvestigateCase{Preview::zh("看了"), {}}, decide});
    preview.open({QStringLiteral("handling-opinion")});
    const auto text = [&] { return preview.shown().remove(u'\n'); }; // a line may end anywhere
    CHECK(text().contains(QStringLiteral("先向行政复议机关")));
    auto* remedy = child<QComboBox>(preview.page, "dutyRemedyBox");
    REQUIRE(remedy->isVisible());
    CHECK_FALSE(child<QLineEdit>(preview.page, "dutyRemedyReasonEdit")->isVisible());
    remedy->setFocus();
    press(remedy, Qt::Key_Down);
    CHECK_FALSE(preview.button("printButton")->isEnabled());
    preview.fill("dutyRemedyReasonEdit", "不属于复议前置");
    CHECK(preview.button("printButton")->isEnabled());
    CHECK_FALSE(text().contains(QStringLiteral("先向行政复议机关")));
    CHECK(text().contains(QStringLiteral("6个月内")));
    CHECK_FALSE(text().contains(QStringLiteral("不属于复议前置"))); // kept with the paper
    press(focus(), Qt::Key_Return);
    const auto issued = issuedPapers(*preview.session.caseOf(preview.stream));
    REQUIRE(issued.size() == 1);
    CHECK(issued.front().paper.dutyRemedyReason == QStringLiteral("不属于复议前置"));
}

TEST_CASE("papers are saved as files under names that name nobody")
{
    Preview preview;
    preview.describe();
    preview.open();
    preview.desk.dialogs.files = {{preview.desk.desk.dir.path()}};
    press(focus(), Qt::Key_E, Qt::ControlModifier);
    INFO(preview.said.toStdString());
    CHECK(preview.said.contains(QStringLiteral("更正收到日期")));
    const QString path = preview.desk.desk.dir.path(QStringLiteral("受理告知书 柳溪镇信受〔2026〕1号.pdf"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == "%PDF-");
    CHECK_FALSE(preview.row(0).contains(QStringLiteral("未打印")));
    for (const PaperListRow& row : preview.register_()) {
        CHECK(row.printed);
    }
}

TEST_CASE("files of several people's receipts do not replace one another")
{
    Preview preview;
    preview.describe();
    preview.addPerson("李四");
    preview.open();
    const QString folder = preview.desk.desk.dir.path(QStringLiteral("存"));
    REQUIRE(QDir().mkpath(folder));
    preview.desk.dialogs.files = {{folder}};
    preview.button("saveFilesButton")->click();
    INFO(preview.said.toStdString());
    const QStringList files = QDir(folder).entryList(QDir::Files);
    CHECK(files.size() == 3);
    CHECK(files.contains(QStringLiteral("送达回证 随柳溪镇信受〔2026〕1号 信访人2.pdf")));
    CHECK_FALSE(files.join(u' ').contains(QStringLiteral("李四")));
}

TEST_CASE("the preview has ink, larger when it is made larger, and its text for a screen reader")
{
    Preview preview;
    preview.describe();
    preview.open();
    auto* view = preview.page.findChild<ui::PreviewView*>();
    CHECK(ink(view->grab().toImage()) > 0.002);
    CHECK(view->accessibleDescription().contains(QStringLiteral("张㛃䶮")));
    const double fitted = view->zoom();
    view->setFocus();
    press(view, Qt::Key_Plus, Qt::ControlModifier);
    CHECK(view->zoom() > fitted);
    press(view, Qt::Key_0, Qt::ControlModifier);
    CHECK(view->zoom() == Approx(fitted));
    CHECK(widgetsWithoutNames(&preview.page) == QStringList());
    picture(preview.page, "preview");
}
