// What comes after an opinion, by keyboard alone: review, carrying out, and the ways a matter ends otherwise.
#include "tests/ui/casedesk.h"
#include "ui/casepage/casepage.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace xf;
using namespace xf::test;

namespace {

// Opened at the step, the cursor in its first field.
void begin(CaseDesk& desk, const char* step)
{
    REQUIRE(desk.page.openStep(desk.stream, QString::fromLatin1(step)));
    desk.page.activate();
    REQUIRE(desk.page.openForm() != nullptr);
}

void delivered(CaseDesk& desk)
{
    desk.toDecide();
    DecideCase decide;
    decide.text = zh("如下");
    decide.basis = zh("公路法");
    decide.reviewOrgan = zh("柳溪县人民政府");
    decide.outcomes = {{{}, Outcome::Support, 1, {}}, {{}, Outcome::Deny, 2, {}}};
    desk.does(decide, "2026-03-09");
    desk.does(DeliverPaper{}, "2026-03-09");
}

} // namespace

TEST_CASE("a review is asked for, decided and delivered by keyboard, and the organ is the one the opinion names")
{
    CaseDesk desk;
    delivered(desk);
    begin(desk, "request-review");
    CHECK(desk.child<QLineEdit>("organEdit")->text() == zh("柳溪县人民政府"));
    desk.key(Qt::Key_S, Qt::ControlModifier);
    CHECK(desk.now().state == State::Reviewing);
    CHECK(desk.text("stateLabel").startsWith(zh("复查中")));

    begin(desk, "decide-review");
    desk.key(Qt::Key_S, Qt::ControlModifier); // nothing said yet
    CHECK(desk.page.openForm() != nullptr);
    child<QComboBox>(desk.page, "verdictEdit")->setCurrentIndex(1);
    desk.child<QPlainTextEdit>("textEdit")->setFocus();
    desk.type(zh("原意见正确，予以维持。"));
    desk.key(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(desk.now().state == State::Reviewed);
    CHECK(std::get<Reviewed>(desk.now().file.back().event).verdict == ReviewVerdict::Maintained);

    begin(desk, "deliver-review");
    desk.key(Qt::Key_S, Qt::ControlModifier);
    const Case now = desk.now();
    CHECK(std::get<ReviewDelivered>(now.file.back().event).stage == ReviewStage::Review);
    CHECK(awaiting(now, ReviewStage::Review).empty());
    CHECK(widgetsWithoutNames(&desk.page) == QStringList());
}

TEST_CASE("what a supported demand became is recorded, and settling wants both sides' consent")
{
    CaseDesk desk;
    delivered(desk);
    begin(desk, "carry-out");
    desk.type(zh("水渠已经修好"));
    desk.key(Qt::Key_S, Qt::ControlModifier);
    CHECK(toCarryOut(desk.now()).empty());

    CaseDesk other;
    other.accepted();
    begin(other, "mediate");
    other.type(zh("村委会"));
    other.enter();
    other.type(zh("四月底修好"));
    other.key(Qt::Key_S, Qt::ControlModifier);
    CHECK(other.page.openForm() != nullptr); // nobody has agreed yet
    for (const char* box : {"petitionerAgreesEdit", "otherAgreesEdit"}) {
        child<QWidget>(other.page, box)->setFocus();
        other.key(Qt::Key_Space);
    }
    other.key(Qt::Key_S, Qt::ControlModifier);
    CHECK(other.now().file.back().step == Step::Mediate);
    begin(other, "conclude");
    other.key(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(other.now().state == State::Concluded);
    CHECK(std::get<Concluded>(other.now().file.back().event).ending == Ending::Settled);
}

TEST_CASE("that a petitioner takes his matter back stands apart from the steps, and wants his own paper's day")
{
    CaseDesk desk;
    desk.accepted();
    desk.page.openCase(desk.stream);
    for (const NextAction& action : ui::offeredSteps(desk.now(), desk.now().holder)) {
        CHECK((action.step != Step::Withdraw || ui::standsApart(action.step)));
    }
    CHECK(desk.page.findChild<QWidget*>(QStringLiteral("withdrawLabel")) == nullptr); // no sentence leads to it
    begin(desk, "withdraw");
    desk.key(Qt::Key_S, Qt::ControlModifier);
    CHECK(desk.page.openForm() != nullptr);
    desk.type(zh("3-10"));
    desk.key(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(desk.now().state == State::Concluded);
    CHECK(desk.text("stateLabel").contains(zh("已办结")));
}
