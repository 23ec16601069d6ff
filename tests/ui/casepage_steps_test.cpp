#include "core/cases/papers.h"
#include "core/words/errorsentences.h"
#include "core/words/eventtext.h"
#include "core/words/statewords.h"
#include "tests/ui/casedesk.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace xf;
using namespace xf::test;

TEST_CASE("from registered to concluded by keyboard alone, Chinese typed by input method")
{
    CaseDesk desk;
    OfficeFacts office = desk.workspace().identity().officeFacts();
    office.superior = zh("柳溪县人民政府");
    REQUIRE(desk.workspace().describeOffice(office));
    desk.registered(CaseDesk::drain());
    desk.open();
    CHECK(desk.at() == zh("acceptButton"));

    desk.key(Qt::Key_1); // accept: handed over today
    CHECK(desk.at() == zh("methodEdit"));
    desk.enter();
    desk.enter();
    CHECK(desk.printed == QStringList{zh("acceptance-notice+delivery-receipt")}); // with the step, and asked for once
    CHECK(desk.now().state == State::Accepted);
    CHECK(desk.page.findChild<QPushButton*>(zh("offerButton")) == nullptr);
    CHECK(desk.at() == zh("hearButton"));
    CHECK(desk.text("offerLabel").contains(zh("接下来的期限：办理（60日），5月9日到期，还有60天")));

    desk.key(Qt::Key_1);
    CHECK(desk.at() == zh("textEdit"));
    desk.type(zh("水漫过渠，三亩田淹了"));
    desk.onward();
    desk.key(Qt::Key_1);
    desk.type(zh("现场看过，属实"));
    desk.key(Qt::Key_S, Qt::ControlModifier);
    CHECK(desk.page.view()->suggested == Step::Decide);

    desk.key(Qt::Key_1);
    CHECK(desk.at() == zh("outcomes1OutcomeEdit"));
    desk.key(Qt::Key_1); // support
    desk.enter();
    desk.type(zh("十日内修好"));
    desk.onward();
    desk.key(Qt::Key_3); // deny
    desk.enter();
    desk.type(zh("没有损失的证据"));
    desk.onward();
    desk.type(zh("经调查，修渠的请求应予支持。"));
    desk.onward();
    desk.type(zh("《信访工作条例》第三十二条"));
    desk.enter();
    CHECK(desk.child<QLineEdit>("reviewOrganEdit")->text() == zh("柳溪县人民政府"));
    desk.enter();
    desk.type(zh("王镇长"));
    desk.enter();
    CHECK(desk.now().state == State::Decided);
    desk.key(Qt::Key_P, Qt::ControlModifier);
    CHECK(desk.papers.last() == zh("handling-opinion+delivery-receipt"));

    desk.key(Qt::Key_1); // deliver
    desk.enter();
    desk.enter();
    CHECK(desk.now().state == State::Delivered);
    desk.key(Qt::Key_1);
    desk.enter();
    desk.type(zh("已修好"));
    desk.onward();
    const Case done = desk.now();
    CHECK(done.state == State::Concluded);
    CHECK(desk.text("stateLabel").startsWith(zh("已办结")));
    const Decided& decided = std::get<Decided>(done.file[4].event);
    CHECK(decided.outcomes.size() == 2);
    CHECK(decided.outcomes[1].outcome == Outcome::Deny);
    CHECK(decided.signer == zh("王镇长"));
    CHECK(decided.reviewOrgan == zh("柳溪县人民政府"));
    CHECK(widgetsWithoutNames(&desk.page) == QStringList());
}

TEST_CASE("a hand-over is recorded with its paper and not before, and left at the printer it is still typed in")
{
    CaseDesk desk;
    desk.confirms = false; // the dialog of the printer is left
    desk.registered(CaseDesk::drain());
    desk.open();
    desk.key(Qt::Key_1);
    CHECK(desk.child<QPushButton>("saveStepButton")->text().startsWith(zh("打印并保存")));
    desk.enter();
    desk.child<QLineEdit>("noticeNumberEdit")->setText(zh("青信〔2026〕手7号"));
    desk.key(Qt::Key_S, Qt::ControlModifier);
    CHECK(desk.printed.size() == 1);
    CHECK(desk.now().state == State::Registered);
    REQUIRE(desk.page.openForm());
    desk.page.settle(); // the preview is in front of it
    CHECK(desk.workspace().drafts().list()->size() == 1);
    CHECK(desk.over == 0);

    // What happens to the case meanwhile closes nothing; the step does, once it is taken.
    desk.does(AddNote{zh("来过电话")}, "2026-03-10");
    desk.page.refresh(nullptr);
    CHECK(desk.page.openForm());
    desk.confirms = true;
    desk.key(Qt::Key_S, Qt::ControlModifier);
    CHECK(desk.printed.size() == 2);
    CHECK(desk.now().state == State::Accepted);
    CHECK(std::get<Accepted>(desk.now().file.back().event).notice.number == zh("青信〔2026〕手7号"));
    CHECK(desk.page.openForm() == nullptr);
    CHECK(desk.workspace().drafts().list()->empty());
}

TEST_CASE("what waits at the printer holds no more once its form is typed over, left or saved by itself")
{
    CaseDesk desk;
    desk.confirms = false;
    desk.registered(CaseDesk::drain());
    desk.open();
    desk.key(Qt::Key_1);
    desk.key(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(desk.printed.size() == 1);
    desk.page.activate(); // back from the preview
    CHECK(desk.over == 0);
    SECTION("typed over")
    {
        desk.child<QLineEdit>("receivedEdit")->setFocus();
        desk.type(zh("3"));
        CHECK(desk.over == 1);
    }
    SECTION("left")
    {
        CHECK(desk.page.leaveInner());
        CHECK(desk.over == 1);
    }
    SECTION("saved by itself")
    {
        desk.child<QPushButton>("saveOnlyButton")->click();
        CHECK(desk.now().state == State::Accepted);
        CHECK(desk.over == 1);
    }
    SECTION("opened again")
    {
        desk.open();
        CHECK(desk.over == 1);
    }
}

TEST_CASE("what was handed over by other means is saved without its paper, by a button that says so")
{
    CaseDesk desk;
    desk.registered(CaseDesk::drain());
    desk.open();
    desk.key(Qt::Key_1);
    desk.child<QPushButton>("saveOnlyButton")->click();
    CHECK(desk.printed.isEmpty());
    CHECK(desk.now().state == State::Accepted);
    CHECK(desk.at() == zh("offerButton"));
    desk.enter();
    CHECK(desk.papers == QStringList{zh("acceptance-notice+delivery-receipt")});
    CHECK(desk.atOnce == 1); // its button says that it prints
    desk.key(Qt::Key_P, Qt::ControlModifier);
    CHECK(desk.atOnce == 2);
}

TEST_CASE("no hand-over is recorded that nobody typed: its day is asked for, and the form can wait")
{
    CaseDesk desk;
    desk.registered(CaseDesk::drain());
    desk.open();
    desk.key(Qt::Key_1);
    desk.child<QLineEdit>("receivedEdit")->clear();
    desk.child<QLineEdit>("receivedEdit")->setFocus();
    CHECK(desk.child<QPushButton>("saveStepButton")->text().startsWith(zh("保存")));
    CHECK_FALSE(desk.shows("saveOnlyButton"));
    desk.key(Qt::Key_S, Qt::ControlModifier);
    CHECK(desk.printed.isEmpty());
    CHECK(desk.now().state == State::Registered);
    CHECK(desk.at() == zh("receivedEdit"));
    CHECK(desk.text("receivedProblemLabel").contains(zh("哪一天交给或者寄给信访人")));
    desk.child<QComboBox>("methodEdit")->setCurrentIndex(-1); // nor in any other way
    desk.key(Qt::Key_S, Qt::ControlModifier);
    CHECK(desk.now().state == State::Registered);
}

TEST_CASE("who takes on a court's matter as his own is asked to look first, in each form, and is not kept from it")
{
    CaseDesk desk;
    RegisterCase court = CaseDesk::drain();
    court.demands = {{zh("撤销判决"), Way::Judicial}};
    desk.registered(court);
    desk.open();
    CHECK(desk.at() == zh("classifyButton"));
    CHECK(desk.text("acceptUnmetLabel").startsWith(zh("先看一看：每一项诉求走的都是诉讼")));
    REQUIRE(desk.page.openStep(desk.stream, zh("accept")));
    desk.page.activate();
    CHECK(desk.text("stepCautionLabel").contains(zh("第三十一条第（一）至（三）项")));
    desk.key(Qt::Key_Escape);
    REQUIRE(desk.page.openStep(desk.stream, zh("classify")));
    desk.page.activate();
    CHECK(desk.text("powerNoteLabel").contains(zh("把职权归属改选“其他机关、单位”")));
    CHECK_FALSE(desk.shows("powerOrganEdit"));
    desk.child<QComboBox>("powerEdit")->setFocus();
    desk.key(Qt::Key_3);
    CHECK(desk.shows("powerOrganEdit")); // which one
    desk.key(Qt::Key_Escape);
    REQUIRE(desk.page.openStep(desk.stream, zh("accept")));
    desk.page.activate();
    desk.key(Qt::Key_S, Qt::ControlModifier);
    CHECK(desk.now().state == State::Accepted);
}

TEST_CASE("what was done for an anonymous matter offers no paper, since nobody is there to take it")
{
    CaseDesk desk;
    RegisterCase letter = visit(zh("匿名"), zh("关掉垃圾场"));
    letter.matter.channel = Channel::Letter;
    letter.matter.power = Power::Own;
    letter.petitioners.front().unclear = true;
    desk.registered(letter);
    REQUIRE(desk.page.openStep(desk.stream, zh("accept")));
    desk.page.activate();
    desk.key(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(desk.now().state == State::Accepted);
    CHECK(desk.text("offerLabel").contains(zh("受理")));
    CHECK(desk.page.findChild<QPushButton*>(zh("offerButton")) == nullptr);
    desk.key(Qt::Key_P, Qt::ControlModifier);
    CHECK(desk.papers.isEmpty());

    // Nobody was answered, and nothing says so.
    desk.does(InvestigateCase{zh("看了"), {}}, "2026-03-10");
    DecideCase decide;
    decide.text = zh("已经关停");
    decide.basis = zh("环境保护法");
    decide.reviewOrgan = zh("柳溪县人民政府");
    decide.outcomes = {{{}, Outcome::Support, 1, {}}};
    desk.does(decide, "2026-03-10");
    desk.page.refresh(nullptr);
    REQUIRE(desk.page.openStep(desk.stream, zh("conclude")));
    desk.page.activate();
    CHECK(desk.page.findChild<QWidget*>(zh("endingEdit")) == nullptr);
    desk.key(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(desk.now().state == State::Concluded);
    const Case done = desk.now();
    CHECK(eventText(done, done.file.back()).contains(zh("意见存档，无从送达")));
    CHECK_FALSE(stateSentence(done).contains(zh("复查")));
}

TEST_CASE("the end of a matter led elsewhere is missed beside its field while it does not say into what")
{
    CaseDesk desk;
    RegisterCase injury = CaseDesk::drain();
    injury.demands = {{zh("确认工伤"), Way::Administrative}};
    desk.registered(injury);
    desk.does(AcceptCase{}, "2026-03-09");
    REQUIRE(desk.page.openStep(desk.stream, zh("conclude")));
    desk.page.activate();
    desk.key(Qt::Key_S, Qt::ControlModifier);
    CHECK(desk.now().state == State::Accepted);
    CHECK(desk.at() == zh("resultEdit"));
    CHECK(desk.text("resultProblemLabel").contains(zh("第三十一条")));
}

TEST_CASE("where to find another organ is missed in the form while neither its address nor its telephone is there")
{
    CaseDesk desk;
    RegisterCase pension = CaseDesk::drain();
    pension.matter.power = Power::Other;
    pension.matter.powerOrgan = zh("县人社局");
    desk.registered(pension);
    REQUIRE(desk.page.openStep(desk.stream, zh("guide")));
    desk.page.activate();
    CHECK(desk.text("phoneNoteLabel").contains(zh("打听")));
    CHECK(desk.at() == zh("addressEdit")); // the organ is known, this is what is missing
    desk.type(zh("人民路8号"));
    CHECK(desk.text("phoneNoteLabel").isEmpty());
    desk.page.activate();
    CHECK(desk.at() == zh("organEdit"));
}

TEST_CASE("Enter that ends a composition saves nothing")
{
    CaseDesk desk;
    desk.accepted();
    REQUIRE(desk.page.openStep(desk.stream, zh("extend")));
    desk.page.activate();
    desk.type(zh("10"));
    desk.enter();
    CHECK(desk.at() == zh("approverEdit"));
    compose(focus(), zh("wangzhen"));
    desk.enter();
    CHECK(desk.at() == zh("approverEdit"));
    desk.type(zh("王镇长"));
    desk.enter();
    compose(focus(), zh("fuza"));
    desk.onward();
    CHECK(desk.at() == zh("reasonEdit"));
    CHECK(desk.page.openForm() != nullptr);
    CHECK(desk.now().file.size() == 2);
}

TEST_CASE("what the law refuses is said beside its field, and what was typed stays")
{
    CaseDesk desk;
    desk.accepted();
    REQUIRE(desk.page.openStep(desk.stream, zh("extend")));
    desk.page.activate();
    desk.type(zh("31"));
    desk.enter();
    desk.type(zh("王镇长"));
    desk.enter();
    desk.type(zh("情况复杂"));
    desk.key(Qt::Key_S, Qt::ControlModifier);
    CHECK(desk.text("daysProblemLabel").contains(zh("不得超过30日（条例第三十四条）")));
    CHECK(desk.at() == zh("daysEdit"));
    CHECK(desk.child<QPlainTextEdit>("reasonEdit")->toPlainText() == zh("情况复杂"));
    CHECK(desk.child<QLineEdit>("approverEdit")->text() == zh("王镇长"));
    desk.key(Qt::Key_A, Qt::ControlModifier);
    desk.type(zh("30"));
    desk.key(Qt::Key_S, Qt::ControlModifier);
    CHECK(desk.page.openForm() == nullptr);
    CHECK(desk.now().file.size() == 3);
}

TEST_CASE("a demand without an answer is named at its own field, a wrong day at the day")
{
    CaseDesk desk;
    desk.toDecide();
    REQUIRE(desk.page.openStep(desk.stream, zh("decide")));
    desk.page.activate();
    desk.key(Qt::Key_1);
    desk.key(Qt::Key_S, Qt::ControlModifier);
    CHECK(desk.at() == zh("outcomes2OutcomeEdit"));
    CHECK(desk.text("outcomes2OutcomeProblemLabel") == zh("请填写“诉求2（赔偿损失）”。"));

    REQUIRE(desk.page.openStep(desk.stream, zh("note")));
    desk.page.activate();
    desk.type(zh("补记"));
    desk.child<QLineEdit>("onEdit")->setText(zh("2026-03-01"));
    desk.key(Qt::Key_S, Qt::ControlModifier);
    CHECK(desk.text("onProblemLabel").contains(zh("早于收到信访事项的2026年3月9日")));
    CHECK(desk.at() == zh("onEdit"));
}

TEST_CASE("a step that cannot be taken now does not open, and the page says what can")
{
    CaseDesk desk;
    desk.registered(CaseDesk::drain());
    REQUIRE(desk.page.openStep(desk.stream, zh("conclude")));
    CHECK(desk.page.openForm() == nullptr);
    CHECK(desk.said.last().contains(zh("不能“办结”")));
}

TEST_CASE("what is typed comes back when the case is opened again, and is gone once it is saved")
{
    CaseDesk desk;
    desk.accepted();
    desk.open();
    desk.key(Qt::Key_1);
    desk.type(zh("说到一半"));
    desk.page.settle(); // as when the window closes, or every few seconds
    {
        ui::CasePage again(desk.desk.session());
        REQUIRE(again.openCase(desk.stream));
        REQUIRE(again.openForm());
        CHECK(again.findChild<QPlainTextEdit*>(zh("textEdit"))->toPlainText() == zh("说到一半"));
    }
    desk.key(Qt::Key_S, Qt::ControlModifier);
    CHECK(std::get<Heard>(desk.now().file.back().event).text == zh("说到一半"));
    ui::CasePage again(desk.desk.session());
    REQUIRE(again.openCase(desk.stream));
    CHECK(again.openForm() == nullptr);
    CHECK(desk.workspace().drafts().list()->empty());
}

TEST_CASE("a form left with Esc keeps its draft for when the step is taken up again, a dropped one does not")
{
    CaseDesk desk;
    desk.accepted();
    desk.open();
    desk.key(Qt::Key_1);
    desk.type(zh("先写这些"));
    CHECK(desk.page.leaveInner());
    CHECK_FALSE(desk.page.leaveInner());
    CHECK(desk.at() == zh("hearButton"));
    desk.open();
    CHECK(desk.page.openForm() == nullptr);
    desk.key(Qt::Key_1);
    CHECK(desk.child<QPlainTextEdit>("textEdit")->toPlainText() == zh("先写这些"));
    desk.child<QPushButton>("dropStepButton")->click();
    desk.key(Qt::Key_1);
    CHECK(desk.child<QPlainTextEdit>("textEdit")->toPlainText().isEmpty());
    CHECK(desk.workspace().drafts().list()->empty());
}

TEST_CASE("typing is kept by itself within five seconds")
{
    CaseDesk desk;
    desk.accepted();
    desk.open();
    desk.key(Qt::Key_1);
    QTimer* timer = desk.child<QTimer>("draftTimer");
    CHECK_FALSE(timer->isActive());
    desk.type(zh("说"));
    CHECK(timer->isActive());
    CHECK(timer->interval() < 5000);
    timer->start(0); // its time has come
    REQUIRE(QTest::qWaitFor([&] { return !desk.workspace().drafts().list()->empty(); }));
}

TEST_CASE("typing that cannot be saved is tried again by itself, and the form stays open until it is")
{
    CaseDesk desk;
    desk.accepted();
    desk.open();
    desk.key(Qt::Key_1);
    desk.type(zh("说到一半"));
    QTimer* timer = desk.child<QTimer>("draftTimer");
    {
        const OtherWriter other(desk.desk);
        QMetaObject::invokeMethod(timer, "timeout");
        CHECK(timer->isActive());
        CHECK(timer->interval() <= 500);
        CHECK(desk.said.isEmpty());
        CHECK(desk.page.leaveInner()); // Esc
        CHECK(desk.page.openForm() != nullptr);
        CHECK(desk.said.last().contains(zh("另一个程序")));
    }
    CHECK(desk.workspace().drafts().list()->empty());
    QMetaObject::invokeMethod(timer, "timeout");
    CHECK(desk.workspace().drafts().list()->size() == 1);
}

TEST_CASE("a draft that cannot be saved at all is said, once")
{
    CaseDesk desk;
    desk.accepted();
    desk.open();
    desk.key(Qt::Key_1);
    desk.type(zh("说"));
    REQUIRE(Connection::open(desk.desk.session().path(), Connection::Access::Write, 100)
                ->script(QStringLiteral("DROP TABLE local_draft;")));
    QTimer* timer = desk.child<QTimer>("draftTimer");
    QMetaObject::invokeMethod(timer, "timeout");
    CHECK(desk.said.size() == 1);
    desk.type(zh("到"));
    QMetaObject::invokeMethod(timer, "timeout");
    CHECK(desk.said.size() == 1);
}

TEST_CASE("a form that nothing was typed into leaves no draft")
{
    CaseDesk desk;
    desk.registered(CaseDesk::drain());
    desk.open();
    desk.key(Qt::Key_1);
    desk.page.settle();
    CHECK(desk.workspace().drafts().list()->empty());
}

TEST_CASE("each who has not got the opinion has his own day, and who waits is asked for again")
{
    CaseDesk desk("2026-03-12");
    RegisterCase given = CaseDesk::drain();
    given.petitioners.push_back(given.petitioners.front());
    given.petitioners.back().name = zh("李四");
    given.demands.pop_back();
    desk.registered(given);
    desk.does(AcceptCase{}, "2026-03-09");
    desk.does(HearPetitioner{zh("说了"), {}, {}, {}}, "2026-03-09");
    desk.does(InvestigateCase{zh("看了"), {}}, "2026-03-09");
    DecideCase decide;
    decide.text = zh("修");
    decide.basis = zh("公路法");
    decide.reviewOrgan = zh("县人民政府");
    decide.outcomes.push_back({{}, Outcome::Support, 1, {}});
    desk.does(decide, "2026-03-10");
    desk.open();
    desk.key(Qt::Key_1);
    CHECK(desk.text("recipient1Label") == zh("送给信访人1（张三）"));
    CHECK(desk.text("recipient2Label") == zh("送给信访人2（李四）"));
    desk.child<QLineEdit>("recipient1ReceivedEdit")->setText(zh("3-11"));
    SECTION("both, on days of their own")
    {
        desk.key(Qt::Key_S, Qt::ControlModifier);
        const Case made = desk.now();
        CHECK(made.state == State::Delivered);
        CHECK(std::get<Delivered>(made.file[5].event).notice.received == day("2026-03-11"));
        CHECK(std::get<Delivered>(made.file[6].event).notice.received == day("2026-03-12"));
    }
    SECTION("only the first: the second stays to be served")
    {
        press(desk.child<QWidget>("recipient2GivenEdit"), Qt::Key_Space);
        CHECK_FALSE(desk.shows("recipient2MethodEdit"));
        desk.key(Qt::Key_S, Qt::ControlModifier);
        CHECK(desk.now().state == State::Decided);
        desk.key(Qt::Key_1);
        CHECK(desk.page.findChild<QLabel*>(zh("recipient1Label")) == nullptr);
        CHECK(desk.text("recipient2Label") == zh("送给信访人2（李四）"));
    }
}

TEST_CASE("a classification says only what changed, demand by demand")
{
    CaseDesk desk;
    desk.registered(CaseDesk::drain());
    REQUIRE(desk.page.openStep(desk.stream, zh("classify")));
    desk.page.activate();
    CHECK(desk.at() == zh("categoryEdit"));
    desk.key(Qt::Key_3);
    desk.enter();
    desk.enter();
    desk.key(Qt::Key_6);
    desk.enter();
    desk.key(Qt::Key_5);
    desk.enter();
    const Case made = desk.now();
    const Classified& classified = std::get<Classified>(made.file.back().event);
    CHECK(classified.power == Power::NotGiven);
    CHECK(classified.ways.size() == 2);
    CHECK(made.demands[1].value.way == Way::Duty);
    CHECK(made.matter.category == Category::Appeal);
}

TEST_CASE("refusing asks for the facts of its ground and no others")
{
    CaseDesk desk;
    desk.registered(CaseDesk::drain());
    REQUIRE(desk.page.openStep(desk.stream, zh("refuse")));
    desk.page.activate();
    CHECK_FALSE(desk.shows("acceptedByEdit"));
    desk.key(Qt::Key_1);
    CHECK(desk.shows("acceptedByEdit"));
    CHECK_FALSE(desk.shows("finalNumberEdit"));
    desk.key(Qt::Key_S, Qt::ControlModifier);
    CHECK(desk.text("superiorProblemLabel").contains(zh("条例第十九条第三款")));
    CHECK(desk.at() == zh("superiorEdit"));
}

TEST_CASE("what was registered is put right in one form, with the reason, and carries only what changed")
{
    CaseDesk desk;
    desk.registered(CaseDesk::drain());
    REQUIRE(desk.page.openStep(desk.stream, zh("amend")));
    desk.page.activate();
    desk.child<QLineEdit>("petitioners1PhoneEdit")->setText(zh("13900000000"));
    press(desk.child<QWidget>("demands2RemovedEdit"), Qt::Key_Space);
    desk.child<QPushButton>("addPersonButton")->click();
    CHECK(desk.at() == zh("petitioners2NameEdit"));
    desk.type(zh("李四"));
    desk.key(Qt::Key_S, Qt::ControlModifier);
    CHECK(desk.at() == zh("reasonEdit"));
    CHECK(desk.text("reasonProblemLabel") == zh("请填写“理由”。"));
    desk.type(zh("当面核对"));
    desk.page.settle();
    REQUIRE(desk.page.openCase(desk.stream)); // the draft brings the added person back
    CHECK(desk.child<QLineEdit>("petitioners2NameEdit")->text() == zh("李四"));
    desk.child<QLineEdit>("reasonEdit")->setFocus();
    desk.enter();
    CHECK(desk.page.openForm() == nullptr);
    const Case made = desk.now();
    const Amended& amended = std::get<Amended>(made.file.back().event);
    CHECK(made.petitioners[0].value.phone == zh("13900000000"));
    CHECK(made.petitioners.size() == 2);
    CHECK(made.demands[1].removed);
    CHECK(amended.reason == zh("当面核对"));
    CHECK(amended.removed.size() == 1);
    CHECK(desk.text("petitioner2Label").startsWith(zh("李四")));
}

TEST_CASE("a past step is corrected at its own place from the history")
{
    CaseDesk desk("2026-03-20");
    desk.accepted();
    desk.does(HearPetitioner{zh("说了"), {}, {}, {}}, "2026-03-12");
    desk.open();
    QListWidget* list = desk.child<QListWidget>("historyList");
    list->setFocus();
    list->setCurrentRow(1);
    desk.enter();
    REQUIRE(desk.page.openForm());
    CHECK(desk.page.openForm()->title().contains(zh("“受理”")));
    CHECK(desk.at() == zh("noticeMethodEdit"));
    desk.child<QLineEdit>("rightOnEdit")->setText(zh("2026-03-10"));
    desk.child<QLineEdit>("noticeReceivedEdit")->setText(zh("2026-03-10"));
    desk.child<QLineEdit>("rightReasonEdit")->setFocus();
    desk.type(zh("受理日期记早了一天"));
    desk.enter();
    CHECK(desk.page.openForm() == nullptr);
    const Case made = desk.now();
    CHECK(made.file[1].on == day("2026-03-10"));
    CHECK(made.file[1].corrected);
    CHECK(std::get<Accepted>(made.file[1].event).notice.received == day("2026-03-10"));
    CHECK(desk.child<QListWidget>("historyList")->item(1)->text().contains(zh("已更正")));
}

TEST_CASE("one entry is made void from the history, with its reason")
{
    CaseDesk desk;
    desk.accepted();
    desk.does(AddNote{zh("记在别的件里的")}, "2026-03-10");
    desk.open();
    QListWidget* list = desk.child<QListWidget>("historyList");
    list->setFocus();
    list->setCurrentRow(2);
    desk.key(Qt::Key_Delete);
    REQUIRE(desk.page.openForm());
    desk.type(zh("记错了件"));
    desk.enter();
    CHECK(desk.now().file[2].voided);
    CHECK(desk.desk.dialogs.asked.isEmpty());
}

TEST_CASE("the whole case is made void only after a yes")
{
    CaseDesk desk;
    desk.registered(CaseDesk::drain());
    desk.open();
    desk.child<QPushButton>("voidButton")->click();
    desk.type(zh("重复登记"));
    const bool yes = GENERATE(false, true);
    desk.desk.dialogs.confirmations = {yes};
    desk.enter();
    CHECK(desk.desk.dialogs.asked.size() == 1);
    CHECK((desk.now().state == State::Void) == yes);
    CHECK((desk.page.openForm() == nullptr) == yes);
    if (yes) {
        CHECK(desk.shows("standstillLabel"));
        CHECK_FALSE(desk.shows("acceptButton"));
    }
}

TEST_CASE("the sheet to read back and sign is one key away")
{
    CaseDesk desk;
    desk.registered(CaseDesk::drain());
    desk.open();
    press(desk.child<QPushButton>("sheetButton"), Qt::Key_Return);
    CHECK(desk.papers == QStringList{zh("registration-form")});
}

namespace {

AmendCase amendment(const char* change)
{
    AmendCase command;
    command.reason = zh("核对");
    command.changes.push_back(zh(change));
    return command;
}

// The case as two copies of the file wrote it, neither knowing of the other.
void writtenTwice(CaseDesk& desk)
{
    const QString right = zh("右.xfd");
    std::unique_ptr<Workspace> here = desk.desk.desk.create();
    desk.stream = execute(*here, {}, CaseDesk::drain(), "2026-03-09").stream;
    here.reset();
    REQUIRE(QFile::copy(desk.desk.desk.options().path, desk.desk.desk.options(right).path));
    here = desk.desk.desk.open();
    std::unique_ptr<Workspace> there = desk.desk.desk.open(right);
    (void)execute(*here, desk.stream, amendment("petitioners.1.phone=13900000001"), "2026-03-10");
    (void)execute(*there, desk.stream, amendment("petitioners.1.phone=13900000002"), "2026-03-10");
    const Result<std::vector<Entry>> entries = there->allEntries();
    REQUIRE(entries);
    REQUIRE(here->takeIn(*entries));
}

} // namespace

TEST_CASE("two telephones written side by side are settled in one step")
{
    CaseDesk desk("2026-03-10", writtenTwice);
    desk.open();
    CHECK(desk.shows("conflict1Label"));
    QPushButton* side = desk.child<QPushButton>("conflict1Side1Button");
    const QString chosen = side->text();
    press(side, Qt::Key_Return);
    CHECK(desk.text("conflict1ProblemLabel").contains(zh("还没有写理由")));
    CHECK(desk.at() == zh("conflict1ReasonEdit"));
    desk.type(zh("打过电话"));
    press(focus(), Qt::Key_Return); // on to the choice
    REQUIRE(focus() == desk.child<QPushButton>("conflict1Side1Button"));
    press(focus(), Qt::Key_Return);
    const Case made = desk.now();
    CHECK(made.conflicts.empty());
    CHECK(chosen.contains(made.petitioners[0].value.phone));
    CHECK_FALSE(desk.shows("conflictSection"));
}

TEST_CASE("in the window Esc leaves the form and not the case, and files dropped on it are attached")
{
    CaseDesk desk;
    desk.accepted();
    ui::MainWindow window(desk.desk.session());
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    window.showCase(desk.stream);
    REQUIRE(window.currentPage() == zh("case"));
    desk.key(Qt::Key_1);
    CHECK(desk.at() == zh("textEdit"));
    desk.type(zh("说了"));
    desk.key(Qt::Key_Escape);
    CHECK(window.currentPage() == zh("case"));
    CHECK(desk.at() == zh("hearButton"));

    const QString path = desk.desk.desk.dir.path(zh("照片.jpg"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write("jpg") == 3);
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &drop);
    CHECK(window.findChild<QLabel*>(zh("messageLabel"))->text() ==
          zh("已附上：照片.jpg，2026年3月10日，3字节，复制件。"));
    CHECK(attachments(desk.now()).size() == 1);
    CHECK(widgetsWithoutNames(&window) == QStringList());
}

TEST_CASE("a file that cannot be written shows its cases whole and offers nothing that writes")
{
    UiDesk desk("2026-03-10");
    const QByteArray stream = execute(desk.session().workspace(), {}, CaseDesk::drain(), "2026-03-09").stream;
    desk.closeSession();
    desk.world.isNetworkPath = [](const QString&) { return true; };
    ui::CasePage page(desk.session());
    QStringList said;
    QObject::connect(&page, &ui::Page::said, [&](const QString& text, ui::Tone) { said << text; });
    REQUIRE(page.openStep(stream, zh("accept")));
    CHECK(said.last() == desk.session().readOnlySentence());
    CHECK(page.openForm() == nullptr);
    CHECK(page.findChild<QLabel*>(zh("petitioner1Label"))->text().startsWith(zh("张三")));
    CHECK(page.findChild<QLabel*>(zh("standstillLabel"))->text() == desk.session().readOnlySentence());
    for (const char* name : {"acceptButton", "noteButton", "amendButton", "voidButton", "attachButton"}) {
        INFO(name);
        CHECK(page.findChild<QPushButton*>(zh(name)) == nullptr);
    }
    QListWidget* list = page.findChild<QListWidget*>(zh("historyList"));
    list->setCurrentRow(0);
    CHECK_FALSE(page.findChild<QPushButton*>(zh("voidEntryButton"))->isEnabled());
    page.activate();
}
