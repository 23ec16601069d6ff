#include "core/desk/deadlineslip.h"
#include "tests/ui/casedesk.h"
#include "ui/deadline/deadlinepage.h"
#include "ui/deadline/hearingdays.h"
#include "ui/forms/wordfield.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>

using namespace xf;
using namespace xf::test;

namespace {

class Calculator
{
public:
    explicit Calculator(UiDesk& desk)
        : page(desk.session())
    {
        QObject::connect(&page, &ui::Page::said, [this](const QString& text, ui::Tone) { said << text; });
        page.resize(1000, 700);
        page.show();
        page.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&page));
        page.activate();
    }

    void type(const char* edit, const char* text) { child<QLineEdit>(page, edit)->setText(zh(text)); }
    void rule(const char* word) { child<ui::WordField>(page, "deadlineRuleField")->setRaw(zh(word)); }
    [[nodiscard]] QString text(const char* label) const { return child<QLabel>(page, label)->text(); }
    [[nodiscard]] bool shown(const char* widget) const { return child<QWidget>(page, widget)->isVisible(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { press(focus(), key, modifiers); }

    ui::DeadlinePage page;
    QStringList said;
};

} // namespace

TEST_CASE("hearing days are read as people type them")
{
    const Date today = day("2026-03-09");
    using Days = std::vector<Exclusion>;
    const Days two{{day("2026-06-10"), day("2026-06-12")}, {day("2026-06-20"), day("2026-06-20")}};
    for (const char* typed :
        {"6-10至6-12，6-20", "2026-06-10..2026-06-12 2026-06-20", "6.10 ~ 6.12、6.20", "6-10到6-12;6-20"}) {
        INFO(typed);
        CHECK(ui::typedHearingDays(zh(typed), today) == two);
    }
    CHECK(ui::typedHearingDays(QString(), today) == Days());
    CHECK(ui::typedHearingDays(zh("6-40"), today) == std::nullopt);
    CHECK(ui::typedHearingDays(zh("6-10至6-11至6-12"), today) == std::nullopt);
    CHECK(ui::typedHearingDays(ui::hearingDaysText(two), today) == two);
}

TEST_CASE("the result follows what is typed, without a button")
{
    UiDesk desk;
    Calculator calculator(desk);
    picture(calculator.page, "deadline");
    CHECK(calculator.text("deadlineHeadingLabel") ==
          zh("书面告知（第二十三条第二款）：2026年3月24日（星期二）")); // today, 15 days
    calculator.rule("review-request");
    calculator.type("deadlineStartEdit", "3-5");
    CHECK(calculator.text("deadlineHeadingLabel").contains(zh("顺延到2026年4月7日（星期二）")));
    CHECK(calculator.text("deadlineBindingLabel").contains(zh("信访人的权利")));
    CHECK(calculator.text("deadlineBasisLabel") == zh("《信访工作条例》第三十五条"));
    CHECK(calculator.text("deadlineStepsLabel").startsWith(zh("1. 起算当日2026年3月5日不计入")));
    CHECK_FALSE(calculator.shown("deadlineProvisionalLabel"));
    CHECK_FALSE(calculator.shown("deadlineExtendField"));
    CHECK(widgetsWithoutNames(&calculator.page) == QStringList());
}

TEST_CASE("an extension, days of a hearing and days of an assignment are asked where the rule takes them")
{
    UiDesk desk;
    Calculator calculator(desk);
    calculator.rule("handle");
    calculator.type("deadlineStartEdit", "2026-04-01");
    calculator.type("deadlineExtendEdit", "30");
    CHECK(calculator.shown("deadlineExtendField"));
    CHECK(calculator.text("deadlineHeadingLabel").contains(zh("2026年6月30日")));
    calculator.rule("final-decide");
    calculator.type("deadlineStartEdit", "2026-06-01");
    calculator.type("deadlineHearingEdit", "6-10至6-12");
    CHECK(calculator.text("deadlineHeadingLabel").contains(zh("2026年7月4日"))); // outline 25; the 30 days are not read
    CHECK_FALSE(calculator.shown("deadlineExtendField"));
    calculator.rule("assigned");
    CHECK(calculator.text("deadlineHeadingLabel").startsWith(zh("请写交办机关指定的天数")));
    calculator.type("deadlineDaysEdit", "20");
    calculator.type("deadlineStartEdit", "2026-03-02");
    CHECK(calculator.text("deadlineHeadingLabel").contains(zh("2026年3月22日")));
    calculator.rule("inform");
    calculator.type("deadlineStartEdit", "2026-12-20");
    CHECK(calculator.shown("deadlineProvisionalLabel"));
}

TEST_CASE("what is wrong is said under its field, with what to do, and nothing can be printed of it")
{
    UiDesk desk;
    Calculator calculator(desk);
    const auto wrong = [&](const char* label) {
        CHECK(calculator.shown(label));
        CHECK(calculator.text(label).contains(zh("请")));
        CHECK_FALSE(child<QPushButton>(calculator.page, "deadlinePrintButton")->isEnabled());
        CHECK(calculator.text("deadlineStepsLabel").isEmpty());
    };
    calculator.type("deadlineStartEdit", "2026-02-30");
    wrong("deadlineStartFieldProblemLabel");
    calculator.type("deadlineStartEdit", "2026-03-02");
    CHECK_FALSE(calculator.shown("deadlineStartFieldProblemLabel"));
    calculator.rule("handle");
    for (const char* days : {"31", "0", "两天"}) {
        calculator.type("deadlineExtendEdit", days);
        wrong("deadlineExtendFieldProblemLabel");
    }
    calculator.rule("final-decide");
    for (const char* days : {"下周", "6-12至6-10"}) {
        calculator.type("deadlineHearingEdit", days);
        wrong("deadlineHearingFieldProblemLabel");
    }
    calculator.rule("assigned");
    calculator.type("deadlineDaysEdit", "99999");
    wrong("deadlineDaysFieldProblemLabel");
    calculator.type("deadlineStartEdit", "");
    calculator.type("deadlineDaysEdit", "20");
    CHECK(calculator.text("deadlineHeadingLabel").startsWith(zh("请写起算日")));
}

TEST_CASE("the result is copied as text, looked at and printed as a slip, by keyboard")
{
    UiDesk desk;
    Calculator calculator(desk);
    calculator.rule("review-request");
    calculator.type("deadlineStartEdit", "2026-03-05");
    calculator.key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QString copied = QGuiApplication::clipboard()->text();
    CHECK(copied.startsWith(calculator.text("deadlineHeadingLabel")));
    CHECK(copied.contains(zh("起算日：2026年3月5日（星期四）")));
    auto* stack = child<QStackedWidget>(calculator.page, "deadlineStack");
    calculator.key(Qt::Key_F6);
    CHECK(stack->currentWidget()->objectName() == zh("deadlineView"));
    picture(calculator.page, "deadline-slip");
    CHECK(calculator.page.leaveInner());
    CHECK_FALSE(calculator.page.leaveInner());
    calculator.key(Qt::Key_P, Qt::ControlModifier);
    REQUIRE(desk.printing.jobs.size() == 1);
    QString slip;
    for (const Page& page : desk.printing.jobs.front().layout.pages) {
        for (const PlacedLine& line : page.lines) {
            slip += line.text;
        }
    }
    for (const char* part : {"期限计算单", "申请复查", "2026年4月4日（星期六）", "2026年4月7日（星期二）", "第三十五条",
             "起算当日2026年3月5日不计入", "柳溪镇人民政府"}) {
        INFO(part);
        CHECK(slip.contains(zh(part)));
    }
    CHECK(desk.printing.jobs.front().layout.pages.size() == 1);
    CHECK(calculator.said.back() == zh("计算单已送打印机。"));
    desk.printing.next = PrintOutcome::Failed;
    calculator.key(Qt::Key_P, Qt::ControlModifier);
    CHECK(calculator.said.back().contains(zh("请检查打印机")));
}

TEST_CASE("a case's clock brings its rule, start, extension and hearings to the calculator")
{
    CaseDesk desk("2026-03-10", [](CaseDesk& made) { made.accepted(); });
    REQUIRE(desk.page.openCase(desk.stream));
    std::optional<DeadlineQuestion> wanted;
    QString about;
    QObject::connect(&desk.page, &ui::Page::deadlineWanted, [&](const DeadlineQuestion& question, const QString& from) {
        wanted = question;
        about = from;
    });
    const auto& clocks = desk.page.view()->clocks;
    const auto handle = std::find_if(
        clocks.begin(), clocks.end(), [](const ObligationClock& clock) { return clock.rule == RuleId::Handle; });
    REQUIRE(handle != clocks.end());
    const QByteArray name = "clock" + QByteArray::number(handle - clocks.begin() + 1) + "CalculateButton";
    child<QPushButton>(desk.page, name.constData())->click();
    REQUIRE(wanted);
    CHECK(wanted->rule == RuleId::Handle);
    CHECK(wanted->start == day("2026-03-09"));
    CHECK(about.contains(desk.page.view()->folded.number));

    Calculator calculator(desk.desk);
    REQUIRE(calculator.page.openDeadline(*wanted, about));
    CHECK(calculator.text("deadlineAboutLabel").contains(desk.page.view()->folded.number));
    CHECK(calculator.text("deadlineHeadingLabel").contains(zh("2026年5月8日"))); // 60 days from 2026-03-09
}

TEST_CASE("a slip says of a date that hangs on a notice still to come that it is provisional, and of no other")
{
    UiDesk desk;
    Workspace& workspace = desk.session().workspace();
    const auto slip = [&](RuleId rule, const char* start) {
        const Result<Paper> paper =
            deadlineSlip(workspace, {rule, day(start), {}, {}, {}}, calendar(), day("2026-11-28"));
        REQUIRE(paper);
        QString text;
        for (const Block& block : paper->document.blocks) {
            text += block.text + u'\n';
            for (const TableRow& row : block.rows) {
                for (const TableCell& cell : row.cells) {
                    text += cell.text + u'|';
                }
                text += u'\n';
            }
        }
        return text;
    };
    const auto provisional = [](const char* date) {
        return zh("（%1是按现行放假规定暂算的；国务院办公厅公布的2027年放假安排使它有变化的，以变化后的日期为准。）")
            .arg(zh(date));
    };
    // Five working days over the new year: the last day itself hangs on it.
    const QString object = slip(RuleId::Object, "2026-12-28");
    INFO(object.toStdString());
    CHECK(object.contains(zh("最后一日|2027年1月5日（星期二）　暂定")));
    CHECK(object.contains(provisional("2027年1月5日")));
    // Counted day by day: 1 January 2027 is the last day whatever is said later; only where it is moved to hangs on it.
    const QString inform = slip(RuleId::Inform, "2026-12-17");
    INFO(inform.toStdString());
    CHECK(inform.contains(zh("最后一日|2027年1月1日（星期五）|")));
    CHECK(inform.contains(zh("遇休息日顺延|2027年1月4日（星期一）　暂定")));
    CHECK(inform.contains(provisional("2027年1月4日")));
    // A duty whose last day is a working day: nothing on the slip can change.
    const QString plain = slip(RuleId::Inform, "2026-12-20");
    INFO(plain.toStdString());
    CHECK_FALSE(plain.contains(zh("暂")));
    // A right is kept through the day it is moved to: 30 December may yet be a day off.
    const QString right = slip(RuleId::ReviewRequest, "2026-11-30");
    INFO(right.toStdString());
    CHECK(right.contains(provisional("2026年12月30日")));
    CHECK_FALSE(slip(RuleId::ReviewRequest, "2026-03-05").contains(zh("暂")));
}
