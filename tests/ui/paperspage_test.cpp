#include "core/desk/board.h"
#include "core/desk/paper.h"
#include "tests/ui/uifixture.h"
#include "ui/papers/paperlistmodel.h"
#include "ui/papers/paperspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/rowtable.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace xf;
using namespace xf::test;

namespace {

QString zh(const char* text)
{
    return QString::fromUtf8(text);
}

// The page alone, over an office that can issue: two cases accepted, the first with notice and 送达回证.
struct PaperDesk
{
    PaperDesk()
        : world{desk.session().today(), &calendar(), {}}
    {
        OfficeFacts office = workspace().identity().officeFacts();
        office.address = zh("柳溪镇人民路1号");
        office.phone = zh("0000-2026001");
        office.superior = zh("清河县人民政府");
        REQUIRE(workspace().describeOffice(office));
        first = accepted("张三", "修路", "2026-03-05");
        second = accepted("李四", "低保", "2026-03-06");
        notice = issue(first, PaperKind::AcceptanceNotice);
        issue(second, PaperKind::AcceptanceNotice);
        issue(first, PaperKind::DeliveryReceipt);
    }

    Workspace& workspace() { return desk.session().workspace(); }

    QByteArray accepted(const char* name, const char* text, const char* on)
    {
        RegisterCase given = visit(zh(name), zh(text));
        given.matter.subject = zh(text);
        given.matter.power = Power::Own;
        given.petitioners.front().address = zh("柳溪镇石桥村");
        const QByteArray stream = execute(workspace(), {}, given, on).stream;
        (void)execute(workspace(), stream, AcceptCase{}, on);
        return stream;
    }

    QByteArray issue(const QByteArray& stream, PaperKind kind, std::optional<qint64> serial = std::nullopt)
    {
        PaperRequest request;
        request.stream = stream;
        request.kind = kind;
        request.serial = serial;
        request.skipReason = serial ? zh("手写用掉") : QString();
        const Result<Paper> paper = issuePaper(workspace(), request, world);
        if (!paper) {
            FAIL(paper.error().code.toStdString() << " " << paper.error().arguments.join(u'|').toStdString());
        }
        return paper->entry;
    }

    void open()
    {
        page = std::make_unique<ui::PapersPage>(desk.session());
        page->setObjectName(QStringLiteral("papersPage"));
        page->setAccessibleName(zh("文书"));
        QObject::connect(
            page.get(), &ui::Page::changed, page.get(), [this](const Changes& changes) { page->refresh(&changes); });
        page->resize(1100, 500);
        child<QTimer>(*page, "searchTimer")->setInterval(0);
        table = child<ui::RowTable>(*page, "paperTable");
        model = static_cast<ui::PaperListModel*>(table->model());
        page->show();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        page->activate();
        settle();
    }

    // Until nothing is asked and every row that shows is read.
    void settle()
    {
        QCoreApplication::processEvents();
        REQUIRE(QTest::qWaitFor([&] {
            bool read = desk.session().reader().idle() && !child<QTimer>(*page, "searchTimer")->isActive();
            for (int row = 0; row < model->rowCount() && read; ++row) {
                read = !cell(row, ui::PaperColumn::Kind).isEmpty();
            }
            return read;
        }));
    }

    [[nodiscard]] QString cell(int row, ui::PaperColumn column) const
    {
        return model->index(row, int(column)).data().toString();
    }
    [[nodiscard]] QStringList cells(ui::PaperColumn column) const
    {
        QStringList all;
        for (int row = 0; row < model->rowCount(); ++row) {
            all << cell(row, column);
        }
        return all;
    }
    [[nodiscard]] QString count() const { return child<QLabel>(*page, "countLabel")->text(); }
    void choose(const char* box, const QVariant& data)
    {
        auto* list = child<QComboBox>(*page, box);
        REQUIRE(list->findData(data) >= 0);
        list->setCurrentIndex(list->findData(data));
        settle();
    }
    void key(Qt::Key what, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { press(focus(), what, modifiers); }

    UiDesk desk;
    PaperWorld world;
    QByteArray first;
    QByteArray second;
    QByteArray notice;
    std::unique_ptr<ui::PapersPage> page;
    ui::RowTable* table = nullptr;
    ui::PaperListModel* model = nullptr;
};

const QString one = QStringLiteral("柳溪镇信受〔2026〕1号");
const QString two = QStringLiteral("柳溪镇信受〔2026〕2号");

} // namespace

TEST_CASE("the register shows the newest first, and a 送达回证 behind the paper it goes with")
{
    PaperDesk papers;
    papers.open();
    CHECK(papers.cells(ui::PaperColumn::Number) == QStringList{two, one, zh("随") + one});
    CHECK(papers.cells(ui::PaperColumn::Kind) == QStringList{zh("受理告知书"), zh("受理告知书"), zh("送达回证")});
    CHECK(papers.cells(ui::PaperColumn::Petitioner) == QStringList{zh("李四"), zh("张三"), zh("张三")});
    CHECK(papers.cells(ui::PaperColumn::State) == QStringList{zh("未打印"), zh("未打印"), zh("未打印")});
    CHECK(papers.cell(0, ui::PaperColumn::Date) == zh("2026年3月6日"));
    CHECK(papers.count() == zh("共3条，其中未打印3条，作废0条"));
    CHECK(widgetsWithoutNames(papers.page.get()) == QStringList());
}

TEST_CASE("of several people each paper stands under whom it is for, and is found by that name")
{
    PaperDesk papers;
    RegisterCase given = visit(zh("王五"), zh("通路灯"));
    given.petitioners.front().address = zh("柳溪镇石桥村");
    given.petitioners.push_back(given.petitioners.front());
    given.petitioners.back().name = zh("赵六");
    const QByteArray stream = execute(papers.workspace(), {}, given, "2026-03-07").stream;
    (void)execute(papers.workspace(), stream, AcceptCase{}, "2026-03-07");
    papers.issue(stream, PaperKind::AcceptanceNotice);
    const Result<Case> folded = papers.desk.session().caseOf(stream);
    REQUIRE(folded);
    for (const Element<Petitioner>& one : folded->petitioners) {
        PaperRequest request;
        request.stream = stream;
        request.kind = PaperKind::DeliveryReceipt;
        request.recipient = one.id;
        REQUIRE(issuePaper(papers.workspace(), request, papers.world));
    }
    PaperRequest form;
    form.stream = stream;
    form.kind = PaperKind::RegistrationForm;
    REQUIRE(issuePaper(papers.workspace(), form, papers.world)); // for nobody: of the case
    papers.open();
    child<QLineEdit>(*papers.page, "searchEdit")->setText(zh("通路灯"));
    papers.settle();
    QStringList rows;
    for (int row = 0; row < papers.model->rowCount(); ++row) {
        rows << papers.cell(row, ui::PaperColumn::Kind) + u' ' + papers.cell(row, ui::PaperColumn::Petitioner);
    }
    rows.sort();
    CHECK(rows == QStringList{zh("信访事项登记表 王五等2人"), zh("受理告知书 王五、赵六"), zh("送达回证 王五"),
                      zh("送达回证 赵六")});
    child<QLineEdit>(*papers.page, "searchEdit")->setText(zh("赵六"));
    papers.settle();
    CHECK(papers.cells(ui::PaperColumn::Kind) == QStringList{zh("受理告知书"), zh("送达回证")});
    const Result<std::vector<BoardRow>> board = makeBoard(papers.workspace(), day("2026-03-09"), stream);
    REQUIRE(board);
    QStringList unprinted; // the board says the same
    for (const BoardRow& row : *board) {
        if (row.section == BoardSection::Unprinted && row.what == zh("送达回证")) {
            unprinted << row.petitioner;
        }
    }
    unprinted.sort();
    CHECK(unprinted == QStringList{zh("王五"), zh("赵六")});
}

TEST_CASE("what was printed on another page is told when the register is come back to")
{
    PaperDesk papers;
    papers.open();
    REQUIRE(papers.workspace().notePrint(papers.notice, zh("打印机"), 1, PrintOutcome::Printed));
    papers.page->activate();
    papers.settle();
    CHECK(papers.cells(ui::PaperColumn::State) == QStringList{zh("未打印"), zh("已打印或存成PDF"), zh("未打印")});
    CHECK(papers.count() == zh("共3条，其中未打印2条，作废0条"));
    CHECK(papers.page->openList(QStringLiteral("unprinted")));
    papers.settle();
    CHECK(papers.cells(ui::PaperColumn::Number) == QStringList{two, zh("随") + one});
    CHECK_FALSE(papers.page->openList(QStringLiteral("overdue")));
}

TEST_CASE("the register is filtered by kind, year and words, and Esc shows all again")
{
    PaperDesk papers;
    papers.desk.desk.clock.setToday(day("2027-01-05"));
    papers.world.today = day("2027-01-05");
    papers.issue(papers.accepted("王五", "水渠", "2027-01-05"), PaperKind::AcceptanceNotice);
    papers.open();
    CHECK(papers.model->rowCount() == 4);
    papers.choose("kindBox", QStringLiteral("delivery-receipt"));
    CHECK(papers.cells(ui::PaperColumn::Kind) == QStringList(zh("送达回证")));
    CHECK(papers.page->leaveInner());
    papers.settle();
    papers.choose("yearBox", 2027);
    CHECK(papers.cells(ui::PaperColumn::Petitioner) == QStringList(zh("王五")));
    papers.choose("yearBox", 0);
    papers.table->setFocus();
    papers.key(Qt::Key_Slash);
    typeText(focus(), zh("2026 １号 张"));
    papers.settle();
    CHECK(papers.cells(ui::PaperColumn::Number) == QStringList{one, zh("随") + one});
    typeText(focus(), zh("三丰"));
    papers.settle();
    CHECK(papers.count() == zh("没有符合条件的文书，按 Esc 清除条件"));
    CHECK(papers.page->leaveInner());
    papers.settle();
    CHECK(papers.model->rowCount() == 4);
    CHECK_FALSE(papers.page->leaveInner());
}

TEST_CASE("Enter opens the case, Ctrl+P the paper as it was issued")
{
    PaperDesk papers;
    papers.open();
    QSignalSpy cases(papers.page.get(), &ui::Page::caseWanted);
    QSignalSpy issued(papers.page.get(), &ui::Page::issuedWanted);
    REQUIRE(focus() == papers.table);
    papers.key(Qt::Key_Return);
    REQUIRE(cases.size() == 1);
    CHECK(cases.front().front().toByteArray() == papers.second);
    papers.key(Qt::Key_Down);
    papers.key(Qt::Key_P, Qt::ControlModifier);
    REQUIRE(issued.size() == 1);
    CHECK(issued.front().at(0).toByteArray() == papers.first);
    CHECK(issued.front().at(1).toByteArray() == papers.notice);
}

TEST_CASE("a paper is made 作废 with a reason by keyboard, and its number stays in the register")
{
    PaperDesk papers;
    papers.open();
    QSignalSpy said(papers.page.get(), &ui::Page::said);
    papers.key(Qt::Key_Delete);
    REQUIRE(focus()->objectName() == zh("voidReasonEdit"));
    CHECK(child<QLabel>(*papers.page, "voidPaperLabel")->text().contains(two));
    CHECK(widgetsWithoutNames(papers.page.get()) == QStringList());
    papers.key(Qt::Key_Return);
    papers.key(Qt::Key_Return);
    CHECK(focus()->objectName() == zh("voidReasonEdit")); // a reason first
    typeText(focus(), zh("写错姓名"));
    papers.key(Qt::Key_Return);
    CHECK(papers.desk.dialogs.asked.isEmpty());
    papers.desk.dialogs.confirmations = {false, true};
    papers.key(Qt::Key_Return);
    CHECK(papers.desk.dialogs.asked.join(u' ').contains(two));
    CHECK(papers.workspace().papers({})->front().paper.voided == false);
    papers.key(Qt::Key_Return);
    papers.key(Qt::Key_Return);
    papers.settle();
    CHECK(papers.cells(ui::PaperColumn::Number) == QStringList{two, one, zh("随") + one});
    CHECK(papers.cell(0, ui::PaperColumn::State) == zh("作废（写错姓名）"));
    CHECK(papers.count() == zh("共3条，其中未打印2条，作废1条"));
    CHECK(said.back().front().toString().contains(two));
    REQUIRE(focus() == papers.table);
    papers.key(Qt::Key_Delete); // no second time
    CHECK(focus() == papers.table);
    papers.key(Qt::Key_Down);
    papers.key(Qt::Key_Delete);
    CHECK(focus()->objectName() == zh("voidReasonEdit"));
    CHECK(papers.page->leaveInner());
    CHECK(focus() == papers.table);
}

TEST_CASE("numbers that were jumped over stand in the register, with nothing to open but the case")
{
    PaperDesk papers;
    const QByteArray third = papers.accepted("王五", "水渠", "2026-03-09");
    papers.issue(third, PaperKind::AcceptanceNotice, 5);
    papers.open();
    const QStringList numbers = papers.cells(ui::PaperColumn::Number);
    REQUIRE(numbers.size() == 6);
    CHECK(numbers.at(0) == QStringLiteral("柳溪镇信受〔2026〕5号"));
    CHECK(numbers.at(1) == QStringLiteral("柳溪镇信受〔2026〕4号"));
    CHECK(papers.cell(1, ui::PaperColumn::State) == zh("跳号作废（手写用掉）"));
    papers.table->setCurrentRow(1);
    QSignalSpy issued(papers.page.get(), &ui::Page::issuedWanted);
    QSignalSpy cases(papers.page.get(), &ui::Page::caseWanted);
    papers.key(Qt::Key_P, Qt::ControlModifier);
    papers.key(Qt::Key_Delete);
    CHECK(focus() == papers.table);
    CHECK(issued.isEmpty());
    papers.key(Qt::Key_Return);
    REQUIRE(cases.size() == 1);
    CHECK(cases.front().front().toByteArray() == third);
}

TEST_CASE("rows of the register are copied and exported as shown")
{
    PaperDesk papers;
    papers.open();
    for (const char* name : {"case", "date", "kind"}) {
        papers.table->showColumn(QLatin1String(name), false);
    }
    QSignalSpy said(papers.page.get(), &ui::Page::said);
    papers.key(Qt::Key_Down, Qt::ShiftModifier);
    papers.key(Qt::Key_C, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return !said.isEmpty(); }));
    CHECK(QApplication::clipboard()->text() ==
          zh("文号\t信访人\t状态\n") + two + zh("\t李四\t未打印\n") + one + zh("\t张三\t未打印\n"));
    const QString path = papers.desk.desk.dir.path(QStringLiteral("out.csv"));
    papers.desk.dialogs.files = {{path}};
    papers.key(Qt::Key_E, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(path); }));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString written = QString::fromUtf8(file.readAll()); // which takes the byte order mark away
    CHECK(written.startsWith(zh("文号,信访人,状态\r\n") + two + zh(",李四,未打印\r\n")));
    CHECK(written.count(u'\n') == 4);
}

TEST_CASE("columns of the register are kept by name, and the place in it when it is read again")
{
    PaperDesk papers;
    papers.open();
    const QAbstractItemModelTester tester(papers.model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    papers.table->setCurrentRow(1);
    papers.issue(papers.accepted("王五", "水渠", "2026-03-09"), PaperKind::AcceptanceNotice);
    papers.page->refresh(nullptr);
    papers.settle();
    REQUIRE(papers.model->rowCount() == 4);
    CHECK(papers.cell(papers.table->currentIndex().row(), ui::PaperColumn::Number) == one);
    papers.table->horizontalHeader()->moveSection(int(ui::PaperColumn::State), 0);
    papers.table->showColumn(QStringLiteral("subject"), true);
    papers.page->settle();
    papers.page.reset();
    papers.open();
    CHECK(papers.table->shownColumns().front() == QStringLiteral("state"));
    CHECK(papers.table->isColumnShown(QStringLiteral("subject")));
}

TEST_CASE("the register stands in the window behind the cases, and is come to by its number")
{
    PaperDesk papers;
    ui::MainWindow window(papers.desk.session());
    window.show();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    press(&window, Qt::Key_4, Qt::ControlModifier);
    CHECK(window.currentPage() == QStringLiteral("papers"));
    REQUIRE(QTest::qWaitFor([&] { return papers.desk.session().reader().idle(); }));
    CHECK(widgetsWithoutNames(&window) == QStringList());
    auto* table = child<ui::RowTable>(window, "paperTable");
    REQUIRE(QTest::qWaitFor([&] { return !table->model()->index(0, 0).data().toString().isEmpty(); }));
    press(focus(), Qt::Key_Delete);
    CHECK(focus()->objectName() == zh("voidReasonEdit"));
    picture(window, "papers");
    press(focus(), Qt::Key_Escape);
    CHECK(focus() == table);
    press(focus(), Qt::Key_P, Qt::ControlModifier);
    CHECK(window.currentPage() == QStringLiteral("preview"));
    press(&window, Qt::Key_Left, Qt::AltModifier);
    CHECK(window.currentPage() == QStringLiteral("papers"));
}

TEST_CASE("Enter that chooses a candidate stays in the search field of the papers")
{
    PaperDesk papers;
    papers.open();
    auto* search = child<QLineEdit>(*papers.page, "searchEdit");
    search->setFocus();
    compose(search, zh("zhangsan"));
    press(search, Qt::Key_Return);
    CHECK(focus() == search);
    typeText(search, zh("张三"));
    press(search, Qt::Key_Return);
    CHECK(focus() == papers.table);
    papers.settle();
}

TEST_CASE("numbers, kinds, days and cases stand whole in the register of papers at every size of text")
{
    const int percent = GENERATE(100, 125, 150);
    PaperDesk papers;
    const QFont before = QApplication::font();
    QFont font = before;
    font.setPointSizeF(font.pointSizeF() * percent / 100);
    QApplication::setFont(font);
    papers.open();
    // A receipt of a street office with a long name and a full year's numbers.
    const std::pair<ui::PaperColumn, QString> longest[] = {
        {ui::PaperColumn::Number, zh("随青石沟街道信不受〔2026〕1234号")},
        {ui::PaperColumn::Kind, zh("不属职权告知书")}, {ui::PaperColumn::Date, zh("2026年12月30日")},
        {ui::PaperColumn::Petitioner, zh("欧阳小明等3人")}, {ui::PaperColumn::State, zh("跳号作废")},
        {ui::PaperColumn::Case, papers.cell(0, ui::PaperColumn::Case)}};
    int all = 0;
    for (const auto& [column, text] : longest) {
        const int width = papers.table->columnWidth(int(column));
        const int margin = 2 * (papers.table->style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1);
        INFO(text.toStdString() << " " << width << " at " << percent);
        CHECK(papers.table->fontMetrics().horizontalAdvance(text) + margin <= width);
        all += column == ui::PaperColumn::Case ? 0 : width; // the last one takes what is left
    }
    papers.page->resize(1366, 768);
    CHECK(all + papers.table->fontMetrics().horizontalAdvance(papers.cell(0, ui::PaperColumn::Case)) < 1366);
    picture(*papers.page, ("papers-" + std::to_string(percent)).c_str());
    QApplication::setFont(before);
}
