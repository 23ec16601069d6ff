#include "core/words/clockwords.h"
#include "core/words/explain.h"
#include "core/words/statewords.h"
#include "tests/support/casepair.h"
#include "tests/support/uitools.h"
#include "ui/casepage/actionsection.h"
#include "ui/casepage/casehead.h"
#include "ui/casepage/clocksection.h"
#include "ui/casepage/conflictsection.h"
#include "ui/casepage/historysection.h"
#include "ui/shell/pagekeys.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace xf;
using namespace xf::test;

// What the sections say, from entries alone: no store, no window around them.
namespace {

ui::CaseView viewOf(const CaseHistory& history, const char* on, const char* office = "青山镇")
{
    const QByteArray who = history.entries.empty() ? QByteArray(office) : history.entries.front().office;
    std::optional<ui::CaseView> view = ui::makeCaseView(history, bundledCalendar(), day(on), who);
    REQUIRE(view);
    return std::move(*view);
}

ui::CaseView viewOf(const Copy& copy, const char* on)
{
    return viewOf(copy.history(), on);
}

template <class SectionType>
struct Shown
{
    Shown(const ui::CaseView& view) { section.display(view); }

    [[nodiscard]] QString text(const char* label) const
    {
        const QLabel* found = section.template findChild<QLabel*>(QLatin1String(label));
        return found ? found->text() : QStringLiteral("(%1 is not there)").arg(QLatin1String(label));
    }
    [[nodiscard]] QString allText() const
    {
        QStringList texts;
        for (const QLabel* label : section.template findChildren<QLabel*>()) {
            texts << label->text();
        }
        return texts.join(u'\n');
    }
    template <class Child>
    [[nodiscard]] Child* child(const char* objectName)
    {
        Child* found = section.template findChild<Child*>(QLatin1String(objectName));
        REQUIRE(found);
        return found;
    }
    [[nodiscard]] QString buttons() const
    {
        QStringList names;
        for (const QPushButton* button : section.template findChildren<QPushButton*>()) {
            names << button->objectName().chopped(6);
        }
        return names.join(u' ');
    }

    SectionType section;
};

} // namespace

TEST_CASE("the head of a case says who can be reached where, what is wanted and by which way")
{
    Copy copy;
    copy.does(
        "register channel=visit petitioners.1.name=张三 petitioners.1.address=青山村 petitioners.1.phone=13900000000 "
        "petitioners.1.safeContact=下班后打 petitioners.2.name=李四 petitioners.2.role=agent demands=修水渠 "
        "demands=赔偿损失 text=排水渠淹田 place=青山村三组",
        "2026-03-09");
    copy.does("classify power=own ways.1=petition", "2026-03-09");
    copy.does("note text=约好周三到现场", "2026-03-10");
    const Shown<ui::CaseHead> head(viewOf(copy, "2026-03-10"));
    CHECK(head.text("caseTitleLabel").endsWith(text("张三"))); // who speaks for him asks nothing for himself
    CHECK(head.text("petitioner1Label") == text("张三　住址：青山村　电话：13900000000　安全联系方式：下班后打"));
    CHECK(head.text("petitioner2Label") == text("李四　代理人"));
    CHECK(head.text("demand1Label") == text("修水渠　［信访程序（31（六））］"));
    CHECK(head.text("demand2Label") == text("赔偿损失　［途径还没有甄别］"));
    CHECK(head.text("textLabel") == text("排水渠淹田"));
    CHECK(head.text("factsLabel").contains(text("信访形式：来访　收到日期：2026年3月9日")));
    CHECK(head.text("factsLabel").contains(text("问题属地：青山村三组")));
    CHECK(head.text("notesLabel") == text("2026年3月10日：约好周三到现场"));
}

TEST_CASE("a petitioner who was taken out stays to be seen, with the reason, and is counted no more")
{
    Copy copy;
    copy.does("register channel=visit petitioners.1.name=张三 petitioners.2.name=李四 demands=修路", "2026-03-09");
    copy.does("amend reason=李四不是同一件事 remove=petitioners.2", "2026-03-10");
    const Shown<ui::CaseHead> head(viewOf(copy, "2026-03-10"));
    CHECK(head.text("petitioner2Label") == text("李四（已删去：李四不是同一件事）"));
    CHECK(head.text("caseTitleLabel").endsWith(text("张三")));
}

TEST_CASE("a name is shown as it was typed, tags and all")
{
    Copy copy;
    copy.does("register channel=visit petitioners.1.name=<b>张三</b> demands=<img>修路", "2026-03-09");
    Shown<ui::CaseHead> head(viewOf(copy, "2026-03-10"));
    CHECK(head.text("petitioner1Label") == text("<b>张三</b>"));
    for (const QLabel* label : head.section.findChildren<QLabel*>()) {
        CHECK((label->textFormat() == Qt::PlainText || label->objectName().endsWith(QLatin1String("TitleLabel")) ||
               label->objectName() == QLatin1String("headHeadingLabel")));
    }
}

TEST_CASE("the next lawful steps are buttons, the suggested one first, each with core's sentence")
{
    Copy copy;
    copy.does(registerVisit, "2026-03-09");
    copy.does("classify power=own", "2026-03-09");
    const ui::CaseView view = viewOf(copy, "2026-03-10");
    const Shown<ui::ActionSection> actions(view);
    CHECK(
        actions.buttons() ==
        text(
            "accept classify inform forward guide refuse hear investigate mediate note amend sheet records copyOut file withdraw void"));
    const QPushButton* accept = actions.section.findChild<QPushButton*>(text("acceptButton"));
    CHECK(accept->text() == text("1　受理"));
    CHECK(ui::keyOf(accept) == text("1"));
    CHECK(actions.text("acceptLabel") == text("建议先办。") + nextActionLine(view.actions.front()));
    CHECK(actions.text("stateLabel") == text("已登记。已经登记，还没有告诉信访人怎么处理。"));
}

TEST_CASE("where no step is possible the page says why and what to do")
{
    Copy copy = visitAt(State::Registered, "2026-03-09");
    SECTION("void")
    {
        copy.does("void reason=重复登记", "2026-03-10");
        const Shown<ui::ActionSection> actions(viewOf(copy, "2026-03-10"));
        CHECK(actions.text("standstillLabel").contains(text("已经作废")));
        CHECK(actions.buttons() == text("note"));
    }
    SECTION("held by another office")
    {
        const std::optional<ui::CaseView> view =
            ui::makeCaseView(copy.history(), bundledCalendar(), day("2026-03-10"), QByteArray("other"));
        REQUIRE(view);
        const Shown<ui::ActionSection> actions(*view);
        CHECK(actions.text("standstillLabel").contains(text("现在由") + view->folded.holderName + text("承办")));
        CHECK(actions.buttons() == text("note amend sheet records copyOut"));
    }
    SECTION("an entry of a newer program")
    {
        Recorded newer = copy.history().entries.back();
        newer.tag = QStringLiteral("case.from-the-future");
        newer.critical = true;
        newer.event = std::monostate();
        copy.force(newer);
        const ui::CaseView view = viewOf(copy, "2026-03-10");
        CHECK(view.folded.closedToSteps);
        const Shown<ui::ActionSection> actions(view);
        CHECK(actions.text("standstillLabel").contains(text("更新的程序")));
        Shown<ui::HistorySection> history(view);
        const QListWidget* list = history.child<QListWidget>("historyList");
        CHECK(list->item(list->count() - 1)->text().contains(text("未识别的记录")));
    }
}

TEST_CASE("each ending has its own sentence and leaves what is still owed")
{
    const auto [step, word, rest] = GENERATE(table<const char*, const char*, const char*>({
        {"forward unit=青山村委员会 method=post posted=2026-03-09", "已转送", "deliver-notice"},
        {"guide organ=县社保局 method=post posted=2026-03-09", "已引导", "deliver-notice"},
        {"refuse ground=19.3 superior=yes acceptedBy=青山村 method=post posted=2026-03-09", "不予受理",
            "deliver-notice"},
    }));
    Copy copy;
    copy.does(registerVisit, "2026-03-09");
    copy.does(step, "2026-03-09");
    const Shown<ui::ActionSection> actions(viewOf(copy, "2026-03-10"));
    CHECK(actions.text("stateLabel").startsWith(text(word)));
    CHECK(ui::keyOf(actions.section.findChild<QPushButton*>(text(rest) + text("Button"))) == text("1"));
}

TEST_CASE("a clock shows its state, and unfolds how its day was found in core's own words")
{
    const Copy copy = visitAt(State::Accepted, "2026-03-09");
    const ui::CaseView view = viewOf(copy, "2026-03-10");
    Shown<ui::ClockSection> clocks(view);
    clocks.section.show();
    REQUIRE(view.clocks.size() >= 2);
    for (std::size_t i = 0; i < view.clocks.size(); ++i) {
        const QString name = QStringLiteral("clock%1").arg(i + 1);
        QStringList steps;
        for (const ExplainStep& step : view.clocks[i].explanation) {
            steps << sentence(step);
        }
        const QLabel* explanation = clocks.section.findChild<QLabel*>(name + text("ExplanationLabel"));
        CHECK(explanation->text() == steps.join(u'\n'));
        CHECK_FALSE(explanation->isVisible());
        CHECK(clocks.section.findChild<QLabel*>(name + text("Label"))->text() ==
              clockTitle(view.clocks[i]) + text("　") + clockStateText(view.clocks[i], view.day));
    }
    QPushButton* toggle = clocks.child<QPushButton>("clock1Toggle");
    press(toggle, Qt::Key_Space);
    CHECK(clocks.child<QLabel>("clock1ExplanationLabel")->isVisible());
    CHECK_FALSE(clocks.child<QLabel>("clock2ExplanationLabel")->isVisible());
    clocks.section.display(view);
    CHECK(clocks.child<QLabel>("clock1ExplanationLabel")->isVisible());
    clocks.section.toggleAll();
    CHECK(clocks.child<QLabel>("clock2ExplanationLabel")->isVisible());
    clocks.section.toggleAll();
    CHECK_FALSE(clocks.child<QLabel>("clock1ExplanationLabel")->isVisible());
    press(clocks.child<QPushButton>("clock1CopyButton"), Qt::Key_Space);
    CHECK(QApplication::clipboard()->text() == ui::clockText(view.clocks[0], view.day));
    CHECK(widgetsWithoutNames(&clocks.section) == QStringList());
}

TEST_CASE("a day that a holiday notice may still change is marked where it shows and in what is read aloud")
{
    Copy copy;
    copy.does(registerVisit, "2027-03-09");
    copy.does("accept", "2027-03-09");
    const ui::CaseView view = viewOf(copy, "2027-03-10");
    REQUIRE(std::any_of(view.clocks.begin(), view.clocks.end(), [](const auto& clock) { return clock.provisional; }));
    const Shown<ui::ClockSection> clocks(view);
    CHECK(clocks.allText().contains(text("（暂定）")));
    CHECK(clocks.allText().contains(text("年放假安排未导入")));
}

TEST_CASE("the history tells every entry, what became of it, and which may be put right")
{
    Copy copy;
    copy.does(registerVisit, "2026-03-09");
    const QString note = copy.does("note text=记错了", "2026-03-10");
    copy.does("accept", "2026-03-10");
    copy.does(text("void entry=") + note.left(12) + text(" reason=记在别的件里"), "2026-03-11");
    Shown<ui::HistorySection> history(viewOf(copy, "2026-03-11"));
    QListWidget* list = history.child<QListWidget>("historyList");
    REQUIRE(list->count() == 4);
    CHECK(list->item(1)->text().contains(text("已作废：记在别的件里")));
    CHECK(list->item(2)->text().startsWith(text("2026年3月10日　受理［条例第二十三条第一款］")));
    const QPushButton* correct = history.child<QPushButton>("correctButton");
    const QPushButton* voids = history.child<QPushButton>("voidEntryButton");
    const auto can = [&](int row) {
        list->setCurrentRow(row);
        return std::pair(correct->isEnabled(), voids->isEnabled());
    };
    CHECK(can(0) == std::pair(false, false)); // registered: amended, and voided as a whole
    CHECK(can(1) == std::pair(false, false)); // void already
    CHECK(can(2) == std::pair(true, true));
    CHECK(widgetsWithoutNames(&history.section) == QStringList());
}

TEST_CASE("the history is as tall as its rows, however narrow the window")
{
    Copy copy;
    copy.does(registerVisit, "2026-03-09");
    copy.does(text("note text=") + QString(120, u'长'), "2026-03-10");
    Shown<ui::HistorySection> history(viewOf(copy, "2026-03-11"));
    QListWidget* list = history.child<QListWidget>("historyList");
    history.section.show();
    for (const int width : {900, 360, 620}) {
        history.section.resize(width, 2000);
        const auto wholeShows = [&] {
            return list->width() < width && list->visualItemRect(list->item(1)).bottom() < list->viewport()->height();
        };
        CHECK(QTest::qWaitFor(wholeShows));
    }
}

TEST_CASE("what was erased by law is gone from the page, and what happened is not")
{
    Copy copy = visitAt(State::Accepted, "2026-03-09");
    const QByteArray first = copy.history().entries.front().id;
    copy.force(Erased{{first}, text("依法"), text("县")}, "2026-04-01");
    const ui::CaseView view = viewOf(copy, "2026-04-02");
    const Shown<ui::CaseHead> head(view);
    CHECK_FALSE(head.allText().contains(text("张三")));
    CHECK(head.text("erasedLabel").contains(text("依法删除")));
    Shown<ui::HistorySection> history(view);
    CHECK(history.child<QListWidget>("historyList")->item(0)->text().contains(text("内容已依法删除")));
}

TEST_CASE("contradicting steps are shown with both sides, and one key each to settle")
{
    Pair pair;
    pair.a.does("accept", "2026-03-10");
    pair.b.does("refuse ground=19.3 superior=yes acceptedBy=县住建局", "2026-03-10");
    pair.met();
    const ui::CaseView view = viewOf(pair.a, "2026-03-11");
    REQUIRE(view.folded.stepsContradict());
    Shown<ui::ConflictSection> conflicts(view);
    CHECK(conflicts.text("conflict1Label").startsWith(text("两边同时办了互相抵触的步骤")));
    const QString first = conflicts.text("conflict1Side1WhoLabel");
    CHECK(first.startsWith(text("另一单位"))); // this view knows no names of offices
    CHECK(first.contains(text("2026年3月10日")));
    CHECK(conflicts.buttons() == text("conflict1Side1 conflict1Side2"));
    CHECK(Shown<ui::ActionSection>(view).buttons() == text("note amend sheet records copyOut"));
    SettleConflict asked;
    QObject::connect(&conflicts.section, &ui::ConflictSection::settlePressed,
        [&](const SettleConflict& command) { asked = command; });
    typeText(conflicts.child<QLineEdit>("conflict1ReasonEdit"), text("电话核对"));
    press(conflicts.child<QPushButton>("conflict1Side1Button"), Qt::Key_Return);
    CHECK(asked.reason == text("电话核对"));
    CHECK(asked.stands == QString::fromLatin1(view.folded.conflicts.front().values.front().entry.toHex()));
    CHECK(widgetsWithoutNames(&conflicts.section) == QStringList());
}
