#include "tests/support/outsideentries.h"
#include "tests/ui/uifixture.h"
#include "ui/cases/caselistmodel.h"
#include "ui/cases/caselistpage.h"
#include "ui/shell/rowtable.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSemaphore>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <catch2/catch.hpp>

using namespace xf;
using namespace xf::test;

namespace {

// The page alone, with five cases: one overdue, one due today, one due in three days, two with time left.
struct ListDesk
{
    ListDesk()
    {
        for (const auto& [name, text, on] : {std::tuple("王五", "修路", "2026-02-20"), {"张三", "低保", "2026-02-22"},
                 {"李四", "修路", "2026-02-25"}, {"赵六", "噪音", "2026-03-08"}, {"张三丰", "水渠", "2026-03-09"}}) {
            add(name, text, on);
        }
        open();
    }

    Changes add(const char* name, const char* text, const char* on)
    {
        RegisterCase given = visit(QString::fromUtf8(name), QString::fromUtf8(text));
        given.matter.subject = QString::fromUtf8(text);
        given.petitioners.front().address = QStringLiteral("柳溪镇石桥村");
        return execute(desk.session().workspace(), {}, given, on);
    }

    void open()
    {
        page = std::make_unique<ui::CaseListPage>(desk.session());
        page->resize(1200, 500);
        page->findChild<QTimer*>(QStringLiteral("searchTimer"))->setInterval(0);
        table = page->findChild<ui::RowTable*>(QStringLiteral("caseTable"));
        model = static_cast<ui::CaseListModel*>(table->model());
        search = page->findChild<QLineEdit*>(QStringLiteral("searchEdit"));
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
            bool read =
                desk.session().reader().idle() && !page->findChild<QTimer*>(QStringLiteral("searchTimer"))->isActive();
            for (int row = 0; row < model->rowCount() && read; ++row) {
                read = !model->index(row, 0).data().toString().isEmpty();
            }
            return read;
        }));
    }

    [[nodiscard]] QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < model->rowCount(); ++row) {
            all << model->index(row, int(ui::CaseColumn::Petitioner)).data().toString();
        }
        return all;
    }

    [[nodiscard]] QString count() const { return page->findChild<QLabel*>(QStringLiteral("countLabel"))->text(); }
    void choose(const char* box, const char* word)
    {
        auto* list = page->findChild<QComboBox*>(QLatin1String(box));
        list->setCurrentIndex(list->findData(QLatin1String(word)));
        settle();
    }

    UiDesk desk;
    std::unique_ptr<ui::CaseListPage> page;
    ui::RowTable* table = nullptr;
    ui::CaseListModel* model = nullptr;
    QLineEdit* search = nullptr;
};

QString zh(const char* text)
{
    return QString::fromUtf8(text);
}

} // namespace

TEST_CASE("the list shows the overdue first, then by due date, and says how many")
{
    ListDesk list;
    CHECK(list.names() == QStringList({zh("王五"), zh("张三"), zh("李四"), zh("赵六"), zh("张三丰")}));
    CHECK(list.count() == zh("共5件"));
    const auto due = [&](int row) { return list.model->index(row, int(ui::CaseColumn::Due)); };
    CHECK(due(0).data().toString().contains(zh("逾期")));
    CHECK(due(1).data().toString().contains(zh("今天到期")));
    CHECK(due(0).data(Qt::ForegroundRole).isValid());
    CHECK(due(1).data(Qt::ForegroundRole) != due(0).data(Qt::ForegroundRole));
    CHECK_FALSE(due(2).data(Qt::ForegroundRole).isValid());
    const QVariant person = list.model->index(0, int(ui::CaseColumn::Petitioner)).data(Qt::ForegroundRole);
    CHECK_FALSE(person.isValid()); // no colour on a person
}

TEST_CASE("the list is filtered by state and due day, and Esc shows all again")
{
    ListDesk list;
    list.choose("dueBox", "overdue");
    CHECK(list.names() == QStringList(zh("王五")));
    CHECK(list.count() == zh("找到1件"));
    list.choose("dueBox", "today");
    CHECK(list.names() == QStringList(zh("张三")));
    list.choose("dueBox", "next-days");
    CHECK(list.names() == QStringList({zh("张三"), zh("李四")}));
    list.choose("stateBox", "accepted");
    CHECK(list.names().isEmpty());
    CHECK(list.count() == zh("没有符合条件的信访件，按 Esc 清除条件"));
    CHECK(list.page->leaveInner());
    list.settle();
    CHECK(list.names().size() == 5);
    CHECK_FALSE(list.page->leaveInner());
    CHECK(list.page->openList(QStringLiteral("registered")));
    list.settle();
    CHECK(list.names().size() == 5);
    CHECK(list.page->openList(QStringLiteral("overdue")));
    list.settle();
    CHECK(list.names() == QStringList(zh("王五")));
}

TEST_CASE("one character finds, as it is typed, from the keyboard alone")
{
    ListDesk list;
    list.table->setFocus();
    press(focus(), Qt::Key_Slash);
    REQUIRE(focus() == list.search);
    press(focus(), Qt::Key_Slash); // once more is no letter
    CHECK(list.search->text().isEmpty());
    typeText(focus(), zh("张"));
    list.settle();
    CHECK(list.names() == QStringList({zh("张三"), zh("张三丰")}));
    typeText(focus(), zh("三丰"));
    list.settle();
    CHECK(list.names() == QStringList(zh("张三丰")));
    press(focus(), Qt::Key_Return);
    REQUIRE(focus() == list.table);
    QSignalSpy wanted(list.page.get(), &ui::Page::caseWanted);
    press(focus(), Qt::Key_Return);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.front().front().toByteArray() == list.model->rowAt(0)->stream);
    press(focus(), Qt::Key_F, Qt::ControlModifier);
    CHECK(focus() == list.search);
}

TEST_CASE("a search that is too long is said and leaves the list as it was")
{
    ListDesk list;
    QSignalSpy said(list.page.get(), &ui::Page::said);
    list.search->setText(QString(10000, u'字'));
    list.settle();
    REQUIRE(said.size() == 1);
    CHECK(list.names().size() == 5);
}

TEST_CASE("while an older question is being answered the newer one wins")
{
    ListDesk list;
    QSemaphore begun;
    QSemaphore goOn;
    QObject asker;
    list.desk.session().reader().ask(&asker, QStringLiteral("slow"), [&](Workspace&, const std::atomic<bool>&) {
        begun.release();
        goOn.acquire();
        return ui::Reader::Answer();
    });
    begun.acquire();
    QSignalSpy loaded(list.model, &ui::CaseListModel::loaded);
    ListQuery query = list.model->query();
    query.search = zh("王");
    list.model->setQuery(query);
    query.search = zh("李");
    list.model->setQuery(query);
    goOn.release();
    list.settle();
    CHECK(loaded.size() == 1);
    CHECK(list.names() == QStringList(zh("李四")));
}

TEST_CASE("after a write only the row of its case changes, and a new case comes in")
{
    ListDesk list;
    QSignalSpy changed(list.model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(list.model, &QAbstractItemModel::modelReset);
    const QByteArray stream = list.model->rowAt(1)->stream;
    AcceptCase accept;
    accept.notice.method = Method::Hand;
    accept.notice.received = day("2026-03-09");
    const Changes made = execute(list.desk.session().workspace(), stream, accept, "2026-03-09");
    list.page->refresh(&made);
    list.settle();
    CHECK(reset.isEmpty());
    REQUIRE(changed.size() == 1);
    CHECK(changed.front().at(0).toModelIndex().row() == 1);
    CHECK(changed.front().at(1).toModelIndex().row() == 1);
    CHECK(list.model->index(1, int(ui::CaseColumn::State)).data().toString() == zh("已受理"));

    list.table->setCurrentIndex(list.model->index(2, 0));
    const Changes fresh = list.add("钱七", "拆迁", "2026-03-09");
    list.page->refresh(&fresh);
    list.settle();
    CHECK(reset.size() == 1);
    CHECK(list.names().contains(zh("钱七")));
    CHECK(list.names().at(list.table->currentIndex().row()) == zh("李四")); // still the one it was
}

TEST_CASE("another day is another order of the same cases")
{
    ListDesk list;
    list.desk.desk.clock.setToday(day("2026-03-13"));
    list.page->refresh(nullptr);
    list.settle();
    list.choose("dueBox", "overdue");
    CHECK(list.names() == QStringList({zh("王五"), zh("张三"), zh("李四")}));
}

TEST_CASE("the model of the list keeps the promises of a model")
{
    ListDesk list;
    const QAbstractItemModelTester tester(list.model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    list.search->setText(zh("张"));
    list.settle();
    list.search->clear();
    list.settle();
    CHECK(list.names().size() == 5);
}

TEST_CASE("columns are kept by name, so that another program's columns keep the rest")
{
    ListDesk list;
    QHeaderView* header = list.table->horizontalHeader();
    header->moveSection(int(ui::CaseColumn::Due), 0);
    header->resizeSection(int(ui::CaseColumn::State), 123);
    list.table->showColumn(QStringLiteral("conflicts"), false);
    header->setSortIndicator(int(ui::CaseColumn::Received), Qt::DescendingOrder);
    list.page->settle();
    list.page.reset();

    // What a later program may have written: a column this one does not know, another one missing.
    const QString file = list.desk.world.viewFile;
    {
        QSettings view(file, QSettings::IniFormat);
        QStringList order = view.value(QStringLiteral("cases/order")).toStringList();
        CHECK(order.front() == QStringLiteral("due"));
        order.insert(1, QStringLiteral("handler"));
        order.removeAll(QStringLiteral("received"));
        view.setValue(QStringLiteral("cases/order"), order);
    }
    list.open();
    CHECK(list.table->shownColumns().front() == QStringLiteral("due"));
    CHECK(list.table->shownColumns().at(1) == QStringLiteral("number"));
    CHECK(list.table->isColumnShown(QStringLiteral("received")));
    CHECK_FALSE(list.table->isColumnShown(QStringLiteral("conflicts")));
    CHECK(list.table->horizontalHeader()->sectionSize(int(ui::CaseColumn::State)) == 123);
    CHECK(list.model->query().order == ListOrder::Received);
    CHECK(list.model->query().backwards);
    CHECK(list.names().front() == zh("张三丰"));
}

TEST_CASE("the last column cannot be hidden, and all of it can be brought back")
{
    ListDesk list;
    for (const QString& name : list.table->shownColumns()) {
        list.table->showColumn(name, false);
    }
    CHECK(list.table->shownColumns() == QStringList(QStringLiteral("holder")));
    list.table->showColumn(QStringLiteral("number"), true);
    CHECK(list.table->shownColumns().size() == 2);
}

TEST_CASE("the chosen rows are copied as they stand on the screen")
{
    ListDesk list;
    list.table->setFocus();
    for (const char* name : {"number", "state", "received", "due", "conflicts", "holder"}) {
        list.table->showColumn(QLatin1String(name), false);
    }
    list.table->setCurrentRow(0);
    list.table->horizontalHeader()->moveSection(int(ui::CaseColumn::Subject), 0);
    press(focus(), Qt::Key_Down, Qt::ShiftModifier);
    QSignalSpy said(list.page.get(), &ui::Page::said);
    press(focus(), Qt::Key_C, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return !said.isEmpty(); }));
    CHECK(QApplication::clipboard()->text() == zh("诉求概况\t信访人\n修路\t王五\n低保\t张三\n"));
}

TEST_CASE("the list is exported as shown, and nothing in it is a formula")
{
    ListDesk list;
    list.add("=HYPERLINK(1)", "占地\"五亩\",未补偿", "2026-02-18");
    list.page->refresh(nullptr);
    list.settle();
    for (const char* name : {"number", "state", "received", "due", "conflicts", "holder"}) {
        list.table->showColumn(QLatin1String(name), false);
    }
    list.choose("dueBox", "overdue");
    const QString path = list.desk.desk.dir.path(QStringLiteral("out.csv"));
    list.desk.dialogs.files = {{path}};
    QSignalSpy said(list.page.get(), &ui::Page::said);
    press(list.table, Qt::Key_E, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(path); }));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == QByteArray("\xEF\xBB\xBF信访人,诉求概况\r\n'=HYPERLINK(1),\"占地\"\"五亩\"\",未补偿\"\r\n"
                                       "王五,修路\r\n"));
    CHECK(said.back().at(0).toString().contains(zh("已导出到")));
}

TEST_CASE("an export that is stopped leaves no file")
{
    ListDesk list;
    QSemaphore goOn;
    QObject asker;
    list.desk.session().reader().ask(&asker, QStringLiteral("slow"), [&](Workspace&, const std::atomic<bool>&) {
        goOn.acquire();
        return ui::Reader::Answer();
    });
    const QString path = list.desk.desk.dir.path(QStringLiteral("out.csv"));
    list.desk.dialogs.files = {{path}};
    press(list.table, Qt::Key_E, Qt::ControlModifier);
    CHECK(list.page->leaveInner());
    goOn.release();
    list.settle();
    CHECK_FALSE(QFile::exists(path));
    CHECK(list.names().size() == 5);
}

TEST_CASE("Enter and the arrow that choose a candidate stay in the search field")
{
    ListDesk list;
    list.search->setFocus();
    compose(list.search, zh("xiulu"));
    press(list.search, Qt::Key_Down);
    press(list.search, Qt::Key_Return);
    CHECK(focus() == list.search);
    typeText(list.search, zh("修路"));
    press(list.search, Qt::Key_Return);
    CHECK(focus() == list.table);
    list.settle();
}

TEST_CASE("where another office has cases, one chooses by who has them or who registered them")
{
    ListDesk list;
    QComboBox* offices = list.page->findChild<QComboBox*>(QStringLiteral("officeBox"));
    REQUIRE(offices);
    CHECK_FALSE(offices->isVisible()); // all are this office's own
    Workspace& workspace = list.desk.session().workspace();
    const QByteArray stream = workspace.listRows(*workspace.listIds(ListQuery()))->front().row.stream;
    OutsideEntries outside('x');
    outside.write(workspace, stream, workspace.identity().office,
        Transferred{QByteArray(uuidBytes, 't'), QStringLiteral("青石镇"), {}, false, {}}, "2026-03-09");
    list.page->refresh(nullptr);
    list.page->activate();
    list.settle();
    CHECK(offices->isVisible());
    CHECK(offices->count() == 4); // all, two that have cases, one that registered them
    offices->setCurrentIndex(offices->findText(QStringLiteral("青石镇承办 1")));
    list.settle();
    REQUIRE(list.model->rowCount() == 1);
    CHECK(list.model->index(0, int(ui::CaseColumn::Holder)).data().toString() == QStringLiteral("青石镇"));
    CHECK(list.page->leaveInner()); // Esc clears it
    list.settle();
    CHECK(list.model->rowCount() == 5);
}
