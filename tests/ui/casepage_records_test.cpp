// What is recorded beside the steps, simplified handling and another round, by keyboard alone.
#include "core/cases/overlays.h"
#include "tests/ui/casedesk.h"
#include "ui/casepage/casepage.h"
#include "ui/settings/policysection.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace xf;
using namespace xf::test;

namespace {

void begin(CaseDesk& desk, const char* step)
{
    REQUIRE(desk.page.openStep(desk.stream, QString::fromLatin1(step)));
    desk.page.activate();
    REQUIRE(desk.page.openForm() != nullptr);
}

} // namespace

TEST_CASE("one key lists all that can be recorded, each with its article, and the form of one is saved from it")
{
    CaseDesk desk;
    desk.accepted();
    desk.page.openCase(desk.stream);
    const QMenu* menu = desk.page.findChild<QMenu*>(QStringLiteral("recordsMenu"));
    REQUIRE(menu);
    CHECK(menu->actions().size() == 9);
    QAction* enter = menu->findChild<QAction*>(QStringLiteral("enter-systemRecord"));
    REQUIRE(enter);
    CHECK(enter->text() == zh("&L　录入信访信息系统（条例第二十一条第二款）"));
    QMenu* open = desk.page.findChild<QMenu*>(QStringLiteral("recordsMenu"));
    open->popup(QPoint(0, 0));
    QTest::keyClick(open, Qt::Key_L);
    REQUIRE(desk.page.openForm() != nullptr);
    desk.key(Qt::Key_S, Qt::ControlModifier);
    CHECK(desk.page.openForm() != nullptr); // the number is missing, and said
    desk.type(zh("M2026030900001"));
    desk.key(Qt::Key_S, Qt::ControlModifier);
    const Case now = desk.now();
    REQUIRE(systemEntry(now));
    CHECK(systemEntry(now)->number == QStringLiteral("M2026030900001"));
    CHECK(now.state == State::Accepted);
    CHECK(widgetsWithoutNames(&desk.page) == QStringList());
    press(child<QPushButton>(desk.page, "copyOutButton"), Qt::Key_Space);
    CHECK(QGuiApplication::clipboard()->text().startsWith(zh("姓名（名称）\t张三")));
    CHECK(desk.said.last().startsWith(zh("要录入的栏目已复制")));
}

TEST_CASE("each thing that can be recorded has a key of its own, and shows it")
{
    CaseDesk desk;
    desk.accepted();
    const auto record = [&](const Command& command) {
        REQUIRE(desk.desk.session().workspace().execute({desk.stream, command, {}, {}}));
    };
    RaiseDispute dispute;
    dispute.stage = DisputeStage::Consult;
    dispute.organs = {zh("青石镇"), zh("县水利局")};
    dispute.reason = zh("都说不归自己管");
    record(dispute);
    desk.page.openCase(desk.stream);
    QStringList keys;
    for (const QAction* action : desk.page.findChild<QMenu*>(QStringLiteral("recordsMenu"))->actions()) {
        INFO(action->text().toStdString());
        CHECK(action->text().startsWith(u'&'));
        CHECK(action->text().mid(2, 1) == zh("　"));
        keys << action->text().mid(1, 1);
    }
    CHECK(keys.contains(QStringLiteral("G"))); // the dispute's end
    CHECK(keys.removeDuplicates() == 0);
}

TEST_CASE("what was reported of an urgent matter stands in the form that adds to it")
{
    CaseDesk desk;
    desk.accepted();
    begin(desk, "report-urgent");
    CHECK(desk.page.findChild<QLabel*>(QStringLiteral("reportedLabel")) == nullptr);
    desk.type(zh("村口塌方"));
    desk.child<QPlainTextEdit>("measuresEdit")->setFocus();
    desk.type(zh("已封路"));
    child<QLineEdit>(desk.page, "reports1HourEdit")->setText(QStringLiteral("10:40"));
    desk.key(Qt::Key_S, Qt::ControlModifier);
    begin(desk, "report-urgent");
    const QString reported = desk.child<QLabel>("reportedLabel")->text();
    INFO(reported.toStdString());
    CHECK(reported.startsWith(zh("已经报告的")));
    CHECK(reported.contains(zh("村口塌方")));
    CHECK(reported.contains(QStringLiteral("10:40")));
}

TEST_CASE("an urgent matter asks for each whom article 25 names, and a row without an hour is not reported yet")
{
    CaseDesk desk;
    desk.accepted();
    begin(desk, "report-urgent");
    desk.type(zh("村口塌方"));
    desk.child<QPlainTextEdit>("measuresEdit")->setFocus();
    desk.type(zh("已封路"));
    child<QLineEdit>(desk.page, "reports1HourEdit")->setText(QStringLiteral("10:40"));
    desk.key(Qt::Key_S, Qt::ControlModifier);
    const Case now = desk.now();
    REQUIRE(isUrgent(now));
    CHECK(urgentMissing(now) == std::vector{UrgentTo::Department, UrgentTo::JointOffice});
}

TEST_CASE("simplified handling is a box in the settings, on, a matter is accepted and answered in two steps")
{
    CaseDesk desk;
    desk.registered(CaseDesk::drain());
    desk.page.openCase(desk.stream);
    CHECK(desk.page.findChild<QPushButton*>(QStringLiteral("accept-simplyButton")) == nullptr);
    ui::PolicySection policies(desk.desk.session());
    QSignalSpy kept(&policies, &ui::PolicySection::kept);
    child<QCheckBox>(policies, "simpleHandlingBox")->setChecked(true);
    REQUIRE(kept.size() == 1);
    begin(desk, "accept-simply");
    child<QComboBox>(desk.page, "groundEdit")->setCurrentIndex(1);
    child<QCheckBox>(desk.page, "noneExcludedEdit")->setChecked(true);
    desk.key(Qt::Key_S, Qt::ControlModifier);
    CHECK(desk.now().state == State::Registered); // nothing is taken for handed over: how he was told is to be said
    child<QLineEdit>(desk.page, "howEdit")->setText(zh("电话"));
    desk.key(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(desk.now().state == State::Simple);
    begin(desk, "reply-simply");
    desk.type(zh("路灯已经修好"));
    child<QLineEdit>(desk.page, "howEdit")->setText(zh("电话"));
    desk.key(Qt::Key_S, Qt::ControlModifier);
    CHECK(desk.now().state == State::Concluded);
    begin(desk, "reopen");
    desk.type(zh("王镇长"));
    desk.enter();
    desk.type(zh("又不亮了"));
    desk.key(Qt::Key_S, Qt::ControlModifier);
    CHECK(desk.now().state == State::Registered);
    CHECK(desk.text("stateLabel").contains(zh("重新启动")));
}

TEST_CASE("targets are numbers of days, what is none is said and not kept")
{
    CaseDesk desk;
    desk.accepted();
    ui::PolicySection policies(desk.desk.session());
    QSignalSpy refused(&policies, &ui::PolicySection::refused);
    QLineEdit* target = child<QLineEdit>(policies, "target.handleEdit");
    target->setText(zh("二十一"));
    policies.settle();
    REQUIRE(refused.size() == 1);
    CHECK(desk.desk.session().workspace().policies().handleTarget == 0);
    target->setText(QStringLiteral("21"));
    policies.settle();
    CHECK(desk.desk.session().workspace().policies().handleTarget == 21);
    desk.page.openCase(desk.stream);
    const QList<QLabel*> labels = desk.page.findChildren<QLabel*>();
    CHECK(std::any_of(labels.begin(), labels.end(),
        [](const QLabel* label) { return label->text().contains(zh("不是条例的期限")); }));
}

TEST_CASE("Tab goes through a form as it stands: the day, the fields, the buttons")
{
    CaseDesk desk;
    desk.registered(CaseDesk::drain());
    desk.page.openCase(desk.stream);
    begin(desk, "inform");
    press(focus(), Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(focus()->objectName() == QStringLiteral("onEdit"));
    QStringList seen;
    for (int i = 0; i < 20 && focus()->objectName() != QStringLiteral("saveStepButton"); ++i) {
        press(focus(), Qt::Key_Tab);
        seen << focus()->objectName();
    }
    INFO(seen.join(u' ').toStdString());
    CHECK(focus()->objectName() == QStringLiteral("saveStepButton"));
    CHECK_FALSE(seen.contains(QStringLiteral("dropStepButton")));
}

TEST_CASE("a page says whom a grave matter is not reported to, and a notice of what was only told is called what it is")
{
    CaseDesk desk;
    desk.registered(CaseDesk::drain());
    ReportUrgent report;
    report.facts = zh("塌方");
    report.measures = zh("封路");
    report.reports = {{UrgentTo::Government, {}, {}, QStringLiteral("10:40"), {}}};
    execute(desk.desk.session().workspace(), desk.stream, report, "2026-03-09");
    desk.page.openCase(desk.stream);
    CHECK(desk.text("unreportedLabel").contains(zh("相关主管部门、本级信访工作联席会议办公室")));
    CHECK(desk.text("unreportedLabel").contains(zh("第二十五条第一款")));
    begin(desk, "inform");
    desk.child<QPushButton>("saveOnlyButton")->click();
    REQUIRE(desk.now().state == State::Informed);
    CHECK(child<QPushButton>(desk.page, "offerButton")->text().contains(zh("接收情况告知书")));
}
