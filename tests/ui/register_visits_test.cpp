// The visits of a reception day, from the first word to the paper, by keyboard alone.
#include "core/desk/paper.h"
#include "core/desk/unprinted.h"
#include "tests/ui/registervisit.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <catch2/catch.hpp>

using namespace xf;
using namespace xf::test;

namespace {

// To the place of the matter, of a visitor of today who gives name, telephone and address.
void introduce(RegisterVisit& visit, const char16_t* about, const char16_t* name)
{
    visit.hanEnter(about).enter(3); // 来访, 今天, as many as are named
    CHECK(visit.at() == QStringLiteral("person1NameEdit"));
    visit.hanEnter(name).hanEnter(u"08315551234").hanEnter(u"柳溪村三组12号").hanEnter(u"只打电话");
    CHECK(visit.at() == QStringLiteral("placeEdit"));
}

QStringList demandsOf(const Case& folded)
{
    QStringList texts;
    for (const Element<Demand>& demand : folded.demands) {
        texts << demand.value.text;
    }
    return texts;
}

template <class T>
const T* lastOf(const Case& folded)
{
    const T* found = nullptr;
    for (const FileItem& item : folded.file) {
        const T* event = std::get_if<T>(&item.event);
        found = event ? event : found;
    }
    return found;
}

QStringList withReceipt(const char* kind)
{
    return {QString::fromLatin1(kind), QStringLiteral("delivery-receipt")};
}

} // namespace

TEST_CASE("a complaint within power is registered, accepted and its notice printed with the delivery receipt")
{
    UiDesk desk;
    RegisterVisit visit(desk);
    CHECK(visit.at() == QStringLiteral("subjectEdit"));
    introduce(visit, u"镇上修的水渠淹了地", u"张三");
    visit.hanEnter(u"柳溪村三组").hanEnter(u"修好水渠").hanEnter(u"赔偿被淹的庄稼").enter();
    CHECK(visit.at() == QStringLiteral("textEdit"));
    visit.han(u"去年镇上修水渠，出水口对着我家的田。").enter().han(u"今年两次被淹。").key(Qt::Key_Tab);
    CHECK(visit.at() == QStringLiteral("elsewhereEdit"));
    visit.keysEnter("1");
    CHECK(visit.at() == QStringLiteral("purposeEdit"));
    visit.keysEnter("2").enter(); // 求决, and so 申诉求决
    CHECK(visit.at() == QStringLiteral("way1Edit"));
    visit.keysEnter("6").enter(); // the second demand takes the same way
    CHECK(visit.at() == QStringLiteral("powerEdit"));
    visit.keysEnter("1");
    CHECK(visit.at() == QStringLiteral("saveButton"));
    CHECK(visit.caseCount() == 0);
    visit.enter();

    const Case registered = visit.onlyCase();
    CHECK(registered.state == State::Registered);
    CHECK(demandsOf(registered) == QStringList{QStringLiteral("修好水渠"), QStringLiteral("赔偿被淹的庄稼")});
    CHECK(registered.demands[1].value.way == Way::Petition);
    CHECK(registered.matter.category == Category::Appeal);
    CHECK(registered.matter.elsewhere == Elsewhere::No);
    CHECK(registered.matter.text == QStringLiteral("去年镇上修水渠，出水口对着我家的田。\n今年两次被淹。"));
    CHECK(registered.petitioners[0].value.safeContact == QStringLiteral("只打电话"));
    CHECK(visit.textOf("numberLabel") == registered.number);
    CHECK(visit.textOf("clocksLabel").contains(QStringLiteral("最迟于2026年3月24日（星期二）")));

    CHECK(visit.at() == QStringLiteral("noticeButton"));
    visit.enter();
    CHECK(visit.papers == withReceipt("acceptance-notice"));
    CHECK(visit.printed == visit.papers); // without another key
    const Case accepted = visit.onlyCase();
    CHECK(accepted.state == State::Accepted);
    REQUIRE(lastOf<Accepted>(accepted));
    CHECK(lastOf<Accepted>(accepted)->notice.onSpot);
    visit.tell("3.A drain, two demands, accepted");
}

TEST_CASE("a notice whose printing was called off is not printed, and the page says so and offers it again")
{
    UiDesk desk;
    RegisterVisit visit(desk);
    visit.confirms = false;
    introduce(visit, u"镇上修的水渠淹了地", u"张三");
    visit.hanEnter(u"柳溪村三组").hanEnter(u"修好水渠").enter();
    visit.key(Qt::Key_Tab).keysEnter("1").keysEnter("2").enter().keysEnter("6").keysEnter("1").enter();
    const std::size_t entries = visit.onlyCase().file.size();
    CHECK(visit.textOf("unprintedLabel").contains(QStringLiteral("未打印：《受理告知书》")));
    for (int again = 0; again < 2; ++again) {
        visit.printed.clear();
        visit.key(Qt::Key_P);
        CHECK(visit.printed == withReceipt("acceptance-notice"));
        CHECK(visit.onlyCase().file.size() == entries);
    }
    // Confirmed at last, and the printer said no: issued, and offered until it is printed.
    visit.confirms = true;
    visit.key(Qt::Key_P);
    CHECK(visit.onlyCase().state == State::Accepted);
    OfficeFacts office = desk.session().workspace().identity().officeFacts();
    office.phone = QStringLiteral("0831-5550001");
    REQUIRE(desk.session().workspace().describeOffice(office));
    const QByteArray stream = visit.onlyCase().id;
    PaperRequest request;
    request.stream = stream;
    request.kind = PaperKind::AcceptanceNotice;
    REQUIRE(issuePaper(desk.session().workspace(), request, {desk.session().today(), &calendar(), {}}));
    visit.page->refresh(nullptr);
    QCoreApplication::processEvents();                                   // the page is laid out
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // what showed before is gone
    CHECK(unprintedPapers(desk.session().workspace(), stream)->size() == 1);
    CHECK(visit.textOf("unprintedLabel").contains(QStringLiteral("号")));
    visit.papers.clear();
    visit.key(Qt::Key_P);
    CHECK(visit.papers == QStringList{QStringLiteral("acceptance-notice")});
}

TEST_CASE("a matter of another organ is registered all the same and guided, with all that is needed there")
{
    UiDesk desk;
    RegisterVisit visit(desk);
    introduce(visit, u"养老金算少了", u"李四");
    visit.enter()
        .hanEnter(u"重新核定养老金")
        .enter()
        .han(u"退休时少算了六年工龄。")
        .key(Qt::Key_Return, Qt::ControlModifier);
    visit.keysEnter("1").keysEnter("2").enter().keysEnter("4").keysEnter("3");
    CHECK(visit.at() == QStringLiteral("powerOrganEdit"));
    visit.hanEnter(u"青石县人力资源和社会保障局").hanEnter(u"县城人民路8号").hanEnter(u"08315550000");
    visit.hanEnter(u"身份证、退休审批表");
    CHECK(visit.at() == QStringLiteral("saveButton"));
    visit.enter(2);
    CHECK(visit.papers == withReceipt("guidance-notice"));
    const Case guided = visit.onlyCase();
    CHECK(guided.state == State::Guided);
    REQUIRE(lastOf<Guided>(guided));
    CHECK(lastOf<Guided>(guided)->organ == QStringLiteral("青石县人力资源和社会保障局"));
    CHECK(lastOf<Guided>(guided)->phone == QStringLiteral("08315550000"));
    CHECK(lastOf<Guided>(guided)->bring == QStringLiteral("身份证、退休审批表"));
    visit.tell("3.B pension, guided");
    // The print was cancelled and the clerk comes back: no key here makes a second notice with a number of its own.
    const std::size_t entries = visit.onlyCase().file.size();
    visit.key(Qt::Key_P);
    CHECK(visit.onlyCase().file.size() == entries);
}

TEST_CASE("where the other organ is not named yet, the case's page asks for it")
{
    UiDesk desk;
    RegisterVisit visit(desk);
    introduce(visit, u"养老金算少了", u"李四");
    visit.enter().hanEnter(u"重新核定养老金").enter().key(Qt::Key_Tab);
    visit.keysEnter("1").keysEnter("2").enter().enter().keysEnter("3");
    visit.key(Qt::Key_S, Qt::ControlModifier).enter();
    CHECK(visit.step == QStringLiteral("guide"));
    CHECK(visit.papers.isEmpty());
    CHECK(visit.onlyCase().state == State::Registered);
}

TEST_CASE("where nothing says how to find the other organ, the case's page asks before the notice is made")
{
    UiDesk desk;
    RegisterVisit visit(desk);
    introduce(visit, u"养老金算少了", u"李四");
    visit.enter().hanEnter(u"重新核定养老金").enter().key(Qt::Key_Tab);
    visit.keysEnter("1").keysEnter("2").enter().enter().keysEnter("3").hanEnter(u"青石县人社局");
    visit.key(Qt::Key_S, Qt::ControlModifier).enter();
    CHECK(visit.step == QStringLiteral("guide"));
    CHECK(visit.onlyCase().state == State::Registered);
}

TEST_CASE("one key does not take on as its own what a court decides: the form says what to look at first")
{
    UiDesk desk;
    RegisterVisit visit(desk);
    introduce(visit, u"不服判决", u"李四");
    visit.enter().hanEnter(u"撤销判决").enter().key(Qt::Key_Tab);
    visit.keysEnter("1").keysEnter("2").enter().keysEnter("1"); // the way of the courts
    CHECK(visit.find<QWidget>("powerEdit")->isVisible());
    visit.keysEnter("1");
    CHECK(visit.textOf("powerNoteLabel").contains(QStringLiteral("改选“其他机关、单位”")));
    visit.key(Qt::Key_S, Qt::ControlModifier).enter();
    CHECK(visit.step == QStringLiteral("accept"));
    CHECK(visit.printed.isEmpty());
    CHECK(visit.onlyCase().state == State::Registered);
    CHECK(visit.textOf("acceptStepLabel").contains(QStringLiteral("先看一看")));
}

TEST_CASE("a suggestion takes the way of article 29 without being asked for one")
{
    UiDesk desk;
    RegisterVisit visit(desk);
    introduce(visit, u"建议设公交站", u"王五");
    visit.enter().hanEnter(u"在柳溪小学门口设一个公交站").enter().key(Qt::Key_Tab);
    visit.keysEnter("1").keysEnter("3");
    CHECK(visit.at() == QStringLiteral("categoryEdit"));
    visit.enter();
    CHECK(visit.at() == QStringLiteral("powerEdit"));
    visit.keysEnter("1").enter(2);
    CHECK(visit.papers == withReceipt("acceptance-notice"));
    const Case folded = visit.onlyCase();
    CHECK(folded.matter.category == Category::Suggestion);
    CHECK(folded.demands[0].value.way == Way::Suggestion);
    CHECK(!folded.isPetitionProcedure());
    visit.tell("3.E bus stop, suggestion");
}

TEST_CASE("seven people come, five speak for them, and each of the five is owed a notice")
{
    UiDesk desk;
    RegisterVisit visit(desk);
    visit.hanEnter(u"企业欠薪").enter(2).keysEnter("7");
    const char16_t* const names[] = {u"赵一", u"钱二", u"孙三", u"李四", u"周五"};
    for (int i = 0; i < 5; ++i) {
        if (i > 0) {
            visit.key(Qt::Key_F2);
        }
        CHECK(visit.at() == QStringLiteral("person%1NameEdit").arg(i + 1));
        visit.hanEnter(names[i]).hanEnter(u"13900000000").hanEnter(u"柳溪村").enter();
        CHECK(visit.at() == QStringLiteral("person%1RoleEdit").arg(i + 1));
        visit.keys("1");
    }
    visit.enter();
    CHECK(visit.at() == QStringLiteral("placeEdit"));
    visit.enter().hanEnter(u"支付拖欠的工资").enter().key(Qt::Key_Tab);
    visit.key(Qt::Key_S, Qt::ControlModifier);
    const Case folded = visit.onlyCase();
    CHECK(folded.matter.headCount == 7);
    CHECK(folded.petitioners.size() == 5);
    CHECK(folded.recipients().size() == 5);
    visit.enter(); // whose power it is was left open: one key accepts nothing in passing
    CHECK(visit.onlyCase().state == State::Registered);
    CHECK(visit.papers == QStringList{QStringLiteral("registration-receipt")});
    visit.tell("3.F seven people, five representatives");
}

TEST_CASE("a sixth representative is refused under the role, and nothing typed is lost")
{
    UiDesk desk;
    RegisterVisit visit(desk);
    visit.hanEnter(u"欠薪").enter(2).keysEnter("7");
    for (int i = 0; i < 6; ++i) {
        if (i > 0) {
            visit.key(Qt::Key_F2);
        }
        visit.hanEnter(u"赵某").enter(3).keys("1");
    }
    visit.key(Qt::Key_S, Qt::ControlModifier);
    CHECK(visit.textOf("person6RoleProblemLabel").contains(QStringLiteral("不得超过5人")));
    CHECK(visit.at() == QStringLiteral("person6RoleEdit"));
    CHECK(visit.caseCount() == 0);
    visit.keys("0").key(Qt::Key_S, Qt::ControlModifier);
    CHECK(visit.at() == QStringLiteral("demand1Edit"));
    visit.hanEnter(u"发工资").key(Qt::Key_S, Qt::ControlModifier);
    CHECK(visit.onlyCase().recipients().size() == 5);
}

TEST_CASE("they choose no representatives and are registered all the same")
{
    UiDesk desk;
    RegisterVisit visit(desk);
    visit.hanEnter(u"欠薪").enter(2).keysEnter("7").hanEnter(u"赵一").enter(5);
    CHECK(visit.at() == QStringLiteral("placeEdit"));
    visit.enter().hanEnter(u"发工资").key(Qt::Key_S, Qt::ControlModifier);
    CHECK(visit.onlyCase().matter.headCount == 7);
}

TEST_CASE("who cannot read hears it read from large letters, before and after it is registered")
{
    UiDesk desk;
    RegisterVisit visit(desk);
    introduce(visit, u"低保停了", u"陈奶奶");
    visit.enter().hanEnter(u"恢复低保").enter().han(u"从一月起没有收到低保。");
    visit.key(Qt::Key_F6);
    CHECK(visit.at() == QStringLiteral("readBackEdit"));
    const QPlainTextEdit* text = visit.find<QPlainTextEdit>("readBackEdit");
    CHECK(text->font().pointSizeF() >= 1.9 * visit.page->font().pointSizeF());
    CHECK(text->toPlainText().contains(QStringLiteral("1．恢复低保")));
    CHECK(text->toPlainText().contains(QStringLiteral("2026年3月9日（星期一）")));
    CHECK(text->toPlainText().contains(QStringLiteral("“以上内容已向我宣读，与我所述一致。”")));
    CHECK(!text->toPlainText().contains(QStringLiteral("最迟于")));
    CHECK(visit.caseCount() == 0);
    visit.key(Qt::Key_F6);
    CHECK(visit.at() == QStringLiteral("textEdit"));
    visit.key(Qt::Key_S, Qt::ControlModifier).key(Qt::Key_F6);
    CHECK(visit.at() == QStringLiteral("readBackEdit"));
    CHECK(text->toPlainText().contains(visit.onlyCase().number));
    CHECK(text->toPlainText().contains(QStringLiteral("我们最迟于2026年3月24日（星期二）书面告知您。")));
    CHECK(visit.page->leaveInner()); // Esc of the window
    CHECK(visit.at() == QStringLiteral("receiptButton"));
    visit.key(Qt::Key_H);
    CHECK(visit.papers == QStringList{QStringLiteral("registration-form")});
    visit.key(Qt::Key_R);
    CHECK(visit.papers == QStringList{QStringLiteral("registration-receipt")});
    visit.tell("3.G oral, cannot read");
}

TEST_CASE("an anonymous letter is registered, nothing is owed to a person, everything else runs")
{
    UiDesk desk;
    RegisterVisit visit(desk);
    visit.hanEnter(u"垃圾场冒烟").keysEnter("2").keysEnter("3-2").enter();
    visit.hanEnter(u"匿名").enter(3);
    CHECK(visit.at() == QStringLiteral("person1UnclearEdit")); // ticked by the word 匿名
    visit.enter(2).hanEnter(u"关掉垃圾场").enter().key(Qt::Key_Tab).keysEnter("2").keysEnter("2").enter(2);
    CHECK(visit.at() == QStringLiteral("powerEdit"));
    visit.keysEnter("1").enter();
    const Case registered = visit.onlyCase();
    CHECK(registered.matter.channel == Channel::Letter);
    CHECK(registered.matter.received == day("2026-03-02"));
    CHECK(registered.petitioners[0].value.unclear);
    CHECK(registered.recipients().empty());
    CHECK(visit.textOf("clocksLabel").startsWith(QStringLiteral("没有正在走的期限：姓名或者住址不清的，不必书面告知")));
    CHECK(visit.find<QAbstractButton>("formButton")->text().endsWith(QStringLiteral("打印登记表"))); // nobody signs it
    CHECK_FALSE(visit.page->findChild<QWidget*>(QStringLiteral("readBackAfterButton")));
    CHECK_FALSE(visit.page->findChild<QWidget*>(QStringLiteral("receiptButton"))); // who should take it
    visit.enter();
    CHECK(visit.papers.isEmpty());
    CHECK(visit.onlyCase().state == State::Accepted);
    for (const PaperChoice& choice : paperKindsFor(visit.onlyCase())) { // no notice to nobody
        CHECK(choice.canBeMade == (choice.kind == PaperKind::RegistrationForm));
    }
    visit.tell("3.H anonymous letter");
}

TEST_CASE("the fewest keys: a name and one demand")
{
    UiDesk desk;
    RegisterVisit visit(desk);
    visit.enter(4).hanEnter(u"张三").enter(5).han(u"修路").key(Qt::Key_S, Qt::ControlModifier);
    CHECK(visit.onlyCase().matter.subject == QStringLiteral("修路"));
    visit.tell("fewest: a name and one demand");
}

TEST_CASE("Enter that chooses a candidate of the input method registers nothing and moves nowhere")
{
    UiDesk desk;
    RegisterVisit visit(desk);
    visit.enter(4);
    compose(focus(), QStringLiteral("zhangsan"));
    visit.enter();
    CHECK(visit.at() == QStringLiteral("person1NameEdit"));
    visit.hanEnter(u"张三").enter(5);
    compose(focus(), QStringLiteral("xiulu"));
    visit.enter();
    CHECK(visit.at() == QStringLiteral("demand1Edit"));
    CHECK(visit.caseCount() == 0);
    visit.hanEnter(u"修路");
    CHECK(visit.at() == QStringLiteral("demand2Edit"));
}

TEST_CASE("the next one is a visit of today again: a letter's channel and day are not left to the visitor after it")
{
    UiDesk desk;
    RegisterVisit visit(desk);
    visit.enter().keysEnter("4").keysEnter("3-8").enter().hanEnter(u"张三").enter(5).han(u"修路");
    visit.key(Qt::Key_S, Qt::ControlModifier).key(Qt::Key_N, Qt::ControlModifier);
    CHECK(visit.at() == QStringLiteral("subjectEdit"));
    visit.enter(4).hanEnter(u"李四").enter(5).han(u"修桥").key(Qt::Key_S, Qt::ControlModifier);
    CHECK(visit.caseCount() == 2);
    CaseQuery query;
    query.day = day("2026-03-09");
    const Result<std::vector<CaseListRow>> rows = desk.session().workspace().list(query);
    REQUIRE(rows);
    for (const CaseListRow& row : *rows) {
        const Result<Case> folded = desk.session().caseOf(row.stream);
        REQUIRE(folded);
        REQUIRE(folded->petitioners.size() == 1);
        const bool first = folded->firstName() == QStringLiteral("张三");
        CHECK(folded->matter.channel == (first ? Channel::Phone : Channel::Visit));
        CHECK(folded->matter.received == day(first ? "2026-03-08" : "2026-03-09"));
    }
}

TEST_CASE("several visitors are told that they choose their representatives, a letter with many names is not")
{
    UiDesk desk;
    RegisterVisit visit(desk);
    const QLabel* hint = visit.find<QLabel>("representativesLabel");
    CHECK_FALSE(hint->isVisible());
    visit.enter(3).keys("1");
    CHECK_FALSE(hint->isVisible());
    visit.find<QLineEdit>("headCountEdit")->clear();
    visit.keysEnter("7");
    CHECK(visit.at() == QStringLiteral("person1NameEdit")); // it is no question
    CHECK(hint->isVisible());
    CHECK(hint->text().contains(QStringLiteral("条例第二十条第三款")));
    picture(*visit.page, "register-group");
    visit.find<QWidget>("channelEdit")->setFocus();
    visit.keys("2");
    CHECK_FALSE(hint->isVisible());
    visit.keys("1");
    CHECK(hint->isVisible());
    visit.find<QWidget>("person1RoleEdit")->setFocus();
    visit.keys("1");
    CHECK_FALSE(hint->isVisible()); // they have chosen
    visit.keys("0");
    CHECK(hint->isVisible());
    visit.find<QWidget>("person1NameEdit")->setFocus();
    visit.hanEnter(u"张三").enter(6).han(u"修路").key(Qt::Key_S, Qt::ControlModifier);
    CHECK(visit.onlyCase().matter.headCount == 7); // registered all the same
    visit.key(Qt::Key_N, Qt::ControlModifier);
    CHECK_FALSE(hint->isVisible());
    visit.enter(4).hanEnter(u"李四").key(Qt::Key_F2); // two, though nobody typed a number
    CHECK(hint->isVisible());
}

TEST_CASE("after reading aloud typing goes on where it was, with F6 and with Esc")
{
    UiDesk desk;
    RegisterVisit visit(desk);
    visit.enter(4).hanEnter(u"张三").enter(5).han(u"修路修桥");
    QLineEdit* demand = visit.find<QLineEdit>("demand1Edit");
    REQUIRE(focus() == demand);
    demand->setCursorPosition(2);
    for (const Qt::Key back : {Qt::Key_F6, Qt::Key_Escape}) {
        visit.key(Qt::Key_F6);
        REQUIRE(visit.at() == QStringLiteral("readBackEdit"));
        if (back == Qt::Key_Escape) {
            CHECK(visit.page->leaveInner()); // what the window does with Esc
        } else {
            visit.key(back);
        }
        CHECK(focus() == demand);
        CHECK(demand->cursorPosition() == 2);
        CHECK_FALSE(demand->hasSelectedText());
    }
    auto* button = visit.find<QAbstractButton>("readBackFormButton");
    button->setFocus(Qt::MouseFocusReason); // as a click does
    button->click();
    CHECK(visit.page->leaveInner());
    CHECK(focus() == demand);
    CHECK(demand->cursorPosition() == 2);

    visit.key(Qt::Key_S, Qt::ControlModifier);
    visit.find<QWidget>("amendButton")->setFocus();
    visit.key(Qt::Key_F6).key(Qt::Key_F6);
    CHECK(visit.at() == QStringLiteral("amendButton"));
}

TEST_CASE("amending and voiding are one key away from the number")
{
    UiDesk desk;
    RegisterVisit visit(desk);
    visit.enter(4).hanEnter(u"张三").enter(5).han(u"修路").key(Qt::Key_S, Qt::ControlModifier);
    visit.key(Qt::Key_G);
    CHECK(visit.step == QStringLiteral("amend"));
    visit.key(Qt::Key_Z);
    CHECK(visit.step == QStringLiteral("void"));
    visit.key(Qt::Key_K);
    CHECK(visit.opened == visit.onlyCase().id);
    visit.key(Qt::Key_1); // steps are under digits here as on the case's page
    CHECK(visit.step == QStringLiteral("classify"));
    CHECK(visit.find<QPushButton>("classifyButton")->text().startsWith(QStringLiteral("1　")));
    CHECK(visit.find<QPushButton>("classifyStepButton")->text().startsWith(QStringLiteral("1　")));
    visit.key(Qt::Key_2);
    CHECK(visit.step == QStringLiteral("inform"));
    CHECK(visit.find<QLabel>("classifyStepLabel")->text().contains(QStringLiteral("条例")));
}

TEST_CASE("of a matter that was transferred it is asked by whom and under which number, of others not")
{
    UiDesk desk;
    RegisterVisit visit(desk);
    visit.enter().keysEnter("7");
    CHECK(visit.at() == QStringLiteral("sourceEdit"));
    visit.hanEnter(u"清河县信访局").hanEnter(u"清信转〔2026〕3号").enter(2);
    picture(*visit.page, "register-transferred");
    CHECK(visit.at() == QStringLiteral("person1NameEdit"));
    visit.hanEnter(u"张三").enter(5).han(u"修路").key(Qt::Key_S, Qt::ControlModifier);
    const Case folded = visit.onlyCase();
    CHECK(folded.matter.channel == Channel::Transferred);
    CHECK(folded.matter.source == QStringLiteral("清河县信访局"));
    CHECK(folded.matter.sourceNumber == QStringLiteral("清信转〔2026〕3号"));
    // Another channel drops what was typed for it.
    visit.key(Qt::Key_N, Qt::ControlModifier).enter().keysEnter("7").hanEnter(u"清河县信访局");
    visit.find<QWidget>("channelEdit")->setFocus();
    visit.keys("1").enter();
    CHECK(visit.at() == QStringLiteral("receivedEdit"));
    visit.enter(2).hanEnter(u"李四").enter(5).han(u"修桥").key(Qt::Key_S, Qt::ControlModifier);
    CaseQuery query;
    query.day = day("2026-03-09");
    const Result<std::vector<CaseListRow>> rows = desk.session().workspace().list(query);
    REQUIRE(rows);
    REQUIRE(rows->size() == 2);
    for (const CaseListRow& row : *rows) {
        const Result<Case> each = desk.session().caseOf(row.stream);
        REQUIRE(each);
        CHECK(each->matter.source.isEmpty() == (each->matter.channel == Channel::Visit));
    }
}
