#include "core/desk/paper.h"
#include "tests/support/calendardesk.h"
#include "tests/ui/uifixture.h"
#include "ui/shell/rowtable.h"
#include "ui/today/boardmodel.h"
#include "ui/today/todaypage.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch.hpp>

using namespace xf;
using namespace xf::test;

namespace {

QString zh(const char* text)
{
    return QString::fromUtf8(text);
}

struct TodayDesk
{
    TodayDesk()
    {
        overdue = add("王五", "2026-02-20");
        today = add("张三", "2026-02-22");
        soon = add("李四", "2026-02-25");
        later = add("赵六", "2026-03-09");
        page = std::make_unique<ui::TodayPage>(desk.session());
        page->resize(1200, 500);
        table = page->findChild<ui::RowTable*>(QStringLiteral("boardTable"));
        model = static_cast<ui::BoardModel*>(table->model());
        page->show();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        page->activate();
        settle();
    }

    QByteArray add(const char* name, const char* on)
    {
        RegisterCase given = visit(zh(name), QStringLiteral("修路"));
        given.petitioners.front().address = QStringLiteral("柳溪镇石桥村");
        return execute(desk.session().workspace(), {}, given, on).stream;
    }

    void settle()
    {
        REQUIRE(QTest::qWaitFor([&] { return desk.session().reader().idle(); }));
    }

    [[nodiscard]] QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < model->rowCount(); ++row) {
            all << model->rowAt(row)->petitioner;
        }
        return all;
    }

    QPushButton* button(const char* name) const { return page->findChild<QPushButton*>(QLatin1String(name)); }

    UiDesk desk;
    QByteArray overdue, today, soon, later;
    std::unique_ptr<ui::TodayPage> page;
    ui::RowTable* table = nullptr;
    ui::BoardModel* model = nullptr;
};

} // namespace

TEST_CASE("the board has the overdue before what is due today, then seven days, then all else that waits")
{
    TodayDesk board;
    CHECK(board.names() == QStringList({zh("王五"), zh("张三"), zh("李四"), zh("赵六")}));
    CHECK(board.button("waitingButton")->text() == zh("其余待办 1"));
    picture(*board.page, "today");
    CHECK(board.button("overdueButton")->text() == zh("逾期 1"));
    CHECK(board.button("todayButton")->text() == zh("今天到期 1"));
    CHECK(board.button("next-daysButton")->text() == zh("7日内到期 1"));
    CHECK(board.button("registeredStateButton")->text() == zh("已登记 4"));
    CHECK_FALSE(board.button("conflictButton")->isVisible());
    const auto text = [&](int row, ui::BoardColumn column) { return board.model->index(row, int(column)).data(); };
    CHECK(text(0, ui::BoardColumn::What).toString() == zh("书面告知（15日）"));
    CHECK(text(0, ui::BoardColumn::When).toString().startsWith(zh("已逾期2天")));
    CHECK(text(1, ui::BoardColumn::When).toString() == zh("今天到期"));
    CHECK(text(0, ui::BoardColumn::Next).toString() == zh("书面告知"));
    CHECK(text(3, ui::BoardColumn::Next).toString() == zh("甄别分类"));
    CHECK(text(3, ui::BoardColumn::When).toString() == zh("3月24日到期，还有15天"));
}

TEST_CASE("from the board Enter opens the case and Ctrl+Enter its next step")
{
    TodayDesk board;
    QSignalSpy wanted(board.page.get(), &ui::Page::caseWanted);
    QSignalSpy step(board.page.get(), &ui::Page::stepWanted);
    REQUIRE(focus() == board.table);
    press(focus(), Qt::Key_Return);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.front().front().toByteArray() == board.overdue);
    press(focus(), Qt::Key_Down);
    press(focus(), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(step.size() == 1);
    CHECK(step.front().at(0).toByteArray() == board.today);
    CHECK(step.front().at(1).toString() == QStringLiteral("inform"));
}

TEST_CASE("the counts show one sort alone, and a state's cases in the list")
{
    TodayDesk board;
    press(board.button("todayButton"), Qt::Key_Space);
    CHECK(board.names() == QStringList(zh("张三")));
    CHECK(board.button("todayButton")->isChecked());
    CHECK(board.page->leaveInner());
    CHECK(board.names().size() == 4);
    CHECK_FALSE(board.button("todayButton")->isChecked());
    CHECK_FALSE(board.page->leaveInner());
    QSignalSpy list(board.page.get(), &ui::Page::listWanted);
    press(board.button("registeredStateButton"), Qt::Key_Space);
    REQUIRE(list.size() == 1);
    CHECK(list.front().front().toString() == QStringLiteral("registered"));
}

TEST_CASE("after a change only the lines of its case change")
{
    TodayDesk board;
    const QAbstractItemModelTester tester(board.model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy reset(board.model, &QAbstractItemModel::modelReset);
    QSignalSpy removed(board.model, &QAbstractItemModel::rowsRemoved);
    board.table->setCurrentIndex(board.model->index(2, 0));
    InformPetitioner inform;
    inform.notice.method = Method::Hand;
    inform.notice.received = day("2026-03-09");
    const Changes changes = execute(board.desk.session().workspace(), board.overdue, inform, "2026-03-09");
    board.page->refresh(&changes);
    board.settle();
    CHECK(reset.isEmpty());
    CHECK(removed.size() == 1);
    CHECK(board.names() == QStringList({zh("张三"), zh("李四"), zh("赵六"), zh("王五")})); // told of, to be classified
    CHECK(board.model->rowAt(board.table->currentIndex().row())->stream == board.soon);
    CHECK(board.button("overdueButton")->text() == zh("逾期 0"));
    CHECK(board.button("informedStateButton")->text() == zh("已告知 1"));
}

TEST_CASE("a notice sent by post waits on the board for its slip, an opinion for its delivery")
{
    TodayDesk board;
    InformPetitioner posted;
    posted.notice.method = Method::Post;
    posted.notice.posted = day("2026-03-09");
    Changes changes = execute(board.desk.session().workspace(), board.later, posted, "2026-03-09");
    board.page->refresh(&changes);
    board.settle();
    REQUIRE(board.names().back() == zh("赵六"));
    const ui::BoardModel& model = *board.model;
    const int slip = model.rowCount() - 2;
    CHECK(model.rowAt(slip)->section == BoardSection::NoSlip);
    CHECK(model.rowAt(slip)->next == Step::DeliverNotice);
    CHECK(model.rowAt(slip)->when.contains(zh("已寄出未见回执")));
    CHECK(model.rowAt(slip + 1)->section == BoardSection::Waiting);
    CHECK(model.rowAt(slip + 1)->stream == board.later);
    CHECK(board.button("no-slipButton")->isVisible());
}

TEST_CASE("from the board the very paper that waits to be printed is opened, one of two receipts too")
{
    TodayDesk board;
    Workspace& workspace = board.desk.session().workspace();
    OfficeFacts office = workspace.identity().officeFacts();
    office.phone = zh("0831-5550001");
    REQUIRE(workspace.describeOffice(office));
    execute(workspace, board.later, AcceptCase{}, "2026-03-09");
    const PaperWorld world{day("2026-03-09"), &calendar(), {}};
    PaperRequest request;
    request.stream = board.later;
    for (const PaperKind kind : {PaperKind::RegistrationReceipt, PaperKind::AcceptanceNotice}) {
        request.kind = kind;
        const Result<Paper> paper = issuePaper(workspace, request, world);
        REQUIRE(paper);
        REQUIRE(issuePaper(workspace, deliveryReceiptFor(*paper), world));
    }
    board.page->refresh(nullptr);
    board.settle();
    QSignalSpy issued(board.page.get(), &ui::Page::issuedWanted);
    press(board.button("unprintedButton"), Qt::Key_Space);
    REQUIRE(board.model->rowCount() == 4);
    picture(*board.page, "today-unprinted");
    QSet<QByteArray> opened;
    for (int row = 0; row < 4; ++row) {
        board.table->setCurrentIndex(board.model->index(row, 0));
        press(board.table, Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(issued.size() == row + 1);
        CHECK(issued[row].at(0).toByteArray() == board.later);
        CHECK(board.model->index(row, int(ui::BoardColumn::Next)).data().toString() == zh("打印 Ctrl+Enter"));
        CHECK(board.model->index(row, int(ui::BoardColumn::Section)).data().toString() == zh("文书未打印"));
        opened << issued[row].at(1).toByteArray();
    }
    CHECK(opened.size() == 4);
    CHECK_FALSE(opened.contains(QByteArray()));
}

TEST_CASE("the next day what was due becomes overdue")
{
    TodayDesk board;
    board.desk.desk.clock.setToday(day("2026-03-10"));
    board.page->refresh(nullptr);
    board.settle();
    CHECK(board.button("overdueButton")->text() == zh("逾期 2"));
    CHECK(board.button("todayButton")->text() == zh("今天到期 0"));
}

TEST_CASE("lines below the first hundred are read when they are looked at, and none is lost")
{
    TodayDesk board;
    for (int i = 0; i < 130; ++i) {
        board.add("钱八", "2026-03-08");
    }
    board.page->refresh(nullptr);
    board.settle();
    REQUIRE(board.model->rowCount() == 134);
    CHECK(board.names().count(zh("钱八")) == 130);
    CHECK(board.model->index(120, int(ui::BoardColumn::Petitioner)).data().toString() == zh("钱八"));
    CHECK_FALSE(board.model->index(120, int(ui::BoardColumn::Next)).data().toString().isEmpty());
}

TEST_CASE("what is urgent leads to its form, not to the page alone")
{
    TodayDesk board;
    ReportUrgent report;
    report.facts = zh("塌方");
    report.measures = zh("封路");
    report.reports = {{UrgentTo::Government, {}, {}, QStringLiteral("10:40"), {}}};
    execute(board.desk.session().workspace(), board.later, report, "2026-03-09");
    board.page->refresh(nullptr);
    board.settle();
    REQUIRE(board.model->rowAt(0)->section == BoardSection::Urgent);
    CHECK(board.model->index(0, int(ui::BoardColumn::Next)).data().toString() == zh("报告重大、紧急事项"));
    board.table->setCurrentRow(board.model->rowCount() - 1); // his other line: he is marked anew and looked at again
    REQUIRE(board.model->rowAt(board.model->rowCount() - 1)->stream == board.later);
    Changes changes;
    changes.stream = board.later;
    board.page->refresh(&changes);
    board.settle();
    CHECK(board.table->currentIndex().row() == 0);
    QSignalSpy wanted(board.page.get(), &ui::Page::stepWanted);
    board.page->findChild<QPushButton*>(QStringLiteral("stepButton"))->click();
    REQUIRE(wanted.size() == 1);
    CHECK(wanted[0][0].toByteArray() == board.later);
    CHECK(wanted[0][1].toString() == QStringLiteral("report-urgent"));
}

TEST_CASE("an objection waits to be looked into: the board does not say which way")
{
    ui::BoardModel model;
    BoardRow row;
    row.section = BoardSection::Objection;
    row.next = Step::Uphold;
    model.setRows({row});
    CHECK(model.index(0, int(ui::BoardColumn::Next)).data().toString() == zh("核实异议"));
}

TEST_CASE("a board with nothing on it says so, and drafts of registrations are counted")
{
    UiDesk desk;
    ui::TodayPage page(desk.session());
    page.show();
    page.activate();
    REQUIRE(QTest::qWaitFor([&] { return desk.session().reader().idle(); }));
    CHECK(page.findChild<QLabel*>(QStringLiteral("emptyLabel"))->isVisible());
    auto* drafts = page.findChild<QPushButton*>(QStringLiteral("draftsButton"));
    CHECK_FALSE(drafts->isVisible());
    // Of a step: the page that the button leads to does not have it.
    REQUIRE(desk.session().workspace().drafts().save(QStringLiteral("step/00ff/hear"), "x"));
    page.activate();
    CHECK_FALSE(drafts->isVisible());
    REQUIRE(desk.session().workspace().drafts().save(QStringLiteral("register/0123"), "x"));
    page.activate();
    CHECK(drafts->isVisible());
    CHECK(drafts->text() == zh("草稿 1"));
    QSignalSpy wanted(&page, &ui::Page::pageWanted);
    press(drafts, Qt::Key_Space);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.front().front().toString() == QStringLiteral("register"));
}

TEST_CASE("a holiday notice that is missing stands at the foot of the board, and a key leads to where it is brought in")
{
    TodayDesk board;
    auto* missing = board.page->findChild<QLabel*>(QStringLiteral("missingNoticeLabel"));
    REQUIRE(missing);
    CHECK_FALSE(missing->isVisible());
    QSignalSpy wanted(board.page.get(), &ui::Page::listWanted);
    press(board.table, Qt::Key_H);
    CHECK(wanted.isEmpty()); // nothing is missing
    const int next = calendar().lastYear() + 1;
    board.desk.desk.clock.setToday(Date::fromYmd(next - 1, 11, 2));
    board.page->refresh(nullptr);
    board.settle();
    CHECK(missing->isVisible());
    CHECK(missing->text().startsWith(zh("还没有导入%1年放假安排").arg(next)));
    CHECK(missing->text().contains(zh("“设置”的“放假安排”")));
    CHECK(widgetsWithoutNames(board.page.get()) == QStringList());
    picture(*board.page, "today-missing-notice");
    press(board.table, Qt::Key_H);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.front().front().toString() == QStringLiteral("holiday-notices"));

    notes(board.desk.session().workspace(),
        zh("year %1\nsource 试发〔2026〕1号\nholiday %1-01-01 元旦\n").arg(next).toUtf8().constData());
    board.page->refresh(nullptr);
    board.settle();
    CHECK_FALSE(missing->isVisible());
}

TEST_CASE("Ctrl+Home and Ctrl+End take the bar along with the cursor")
{
    TodayDesk board;
    const auto chosen = [&] { return board.table->selectionModel()->selectedRows(); };
    press(board.table, Qt::Key_End, Qt::ControlModifier);
    CHECK(board.table->currentIndex().row() == 3);
    REQUIRE(chosen().size() == 1);
    CHECK(chosen().front().row() == 3);
    press(board.table, Qt::Key_Home, Qt::ControlModifier);
    CHECK(board.table->currentIndex().row() == 0);
    REQUIRE(chosen().size() == 1);
    CHECK(chosen().front().row() == 0);
}
