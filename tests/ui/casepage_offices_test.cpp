#include "tests/support/outsideentries.h"
#include "tests/ui/casedesk.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace xf;
using namespace xf::test;

// A case that comes from a county and goes back to it, on the page of the township (the desk of these tests).
namespace {

const QByteArray county(uuidBytes, 'c');

Registered byCounty()
{
    Registered registered;
    registered.number = zh("990101-2026-A-1");
    registered.bureau = true;
    registered.officeName = zh("清河县信访局");
    registered.matter.channel = Channel::Visit;
    registered.matter.received = day("2026-03-06");
    registered.matter.subject = zh("修水渠");
    Petitioner petitioner;
    petitioner.name = zh("张三");
    petitioner.address = zh("青山村");
    registered.petitioners.push_back(petitioner);
    registered.demands.push_back({zh("修水渠"), Way::NotGiven});
    return registered;
}

// Registered by the county on 6 March, assigned to this office on the 9th.
void passOn(CaseDesk& desk)
{
    OutsideEntries outside('x');
    desk.stream = outside.begin(desk.workspace(), county, byCounty(), "2026-03-06");
    const QByteArray office = desk.workspace().identity().office;
    outside.write(desk.workspace(), desk.stream, county,
        Assigned{office, zh("柳溪镇人民政府"), zh("990101102"), false, 20, zh("查清后报告")}, "2026-03-09");
}

} // namespace

TEST_CASE("what was passed on is signed for, objected to and accepted on the page, by keyboard")
{
    CaseDesk desk;
    passOn(desk);
    desk.open();
    CHECK(desk.text("stateLabel").startsWith(zh("转交待办")));
    CHECK(desk.at() == zh("sign-forButton")); // suggested first
    CHECK_FALSE(desk.shows("guideButton"));
    CHECK_FALSE(desk.shows("transferButton"));
    desk.key(Qt::Key_1);
    CHECK(desk.at() == zh("receivedEdit"));
    CHECK(desk.child<QLineEdit>("receivedEdit")->text().contains(zh("10")));
    desk.key(Qt::Key_S, Qt::ControlModifier);
    CHECK(desk.now().custody().signedFor == day("2026-03-10"));

    REQUIRE(desk.page.openStep(desk.stream, zh("object")));
    desk.page.activate();
    CHECK(desk.at() == zh("reasonEdit"));
    desk.key(Qt::Key_S, Qt::ControlModifier);
    CHECK(desk.now().state == State::Transferred); // a reason is asked for
    desk.type(zh("不属于本镇职权"));
    desk.onward();
    desk.type(zh("县人社局"));
    desk.key(Qt::Key_S, Qt::ControlModifier);
    const Case objected = desk.now();
    CHECK(objected.state == State::Objected);
    CHECK(std::get<Objected>(objected.file.back().event).organ == zh("县人社局"));
    CHECK_FALSE(desk.shows("upholdButton")); // the county's to judge
    REQUIRE(desk.page.openStep(desk.stream, zh("accept")));
    desk.key(Qt::Key_S, Qt::ControlModifier);
    CHECK(desk.now().state == State::Accepted);
    CHECK(std::get<Accepted>(desk.now().file.back().event).notice.method == Method::Post);
    CHECK(widgetsWithoutNames(&desk.page) == QStringList());
}

TEST_CASE("a case that another office has shows who, and offers no step")
{
    CaseDesk desk;
    OutsideEntries outside('x');
    desk.stream = outside.begin(desk.workspace(), county, byCounty(), "2026-03-06");
    desk.open();
    CHECK(desk.text("standstillLabel").contains(zh("现在由清河县信访局承办")));
    CHECK_FALSE(desk.shows("acceptButton"));
    CHECK_FALSE(desk.shows("transferButton"));
    CHECK(desk.shows("noteButton"));
}

TEST_CASE("the county passes on by code or name, and judges an objection by the button it presses")
{
    CaseDesk desk("2026-03-10", [](CaseDesk& made) { made.desk.setup = countySetup(); });
    RegisterCase given = CaseDesk::drain();
    given.matter.power = Power::Lower;
    given.matter.powerOrgan = zh("青石镇");
    desk.registered(given);
    desk.open();
    CHECK(desk.at() == zh("transferButton"));
    desk.key(Qt::Key_1);
    CHECK(desk.at() == zh("toEdit"));
    CHECK(desk.child<QLineEdit>("toEdit")->text() == zh("青石镇"));
    desk.key(Qt::Key_S, Qt::ControlModifier);
    CHECK(desk.text("toProblemLabel").contains(zh("单位表里没有“青石镇”"))); // this file has no unit table

    const QByteArray town(uuidBytes, 't');
    OutsideEntries outside('x');
    const QByteArray own = desk.workspace().identity().office;
    outside.write(desk.workspace(), desk.stream, own, Transferred{town, zh("青石镇"), {}, false, {}}, "2026-03-10");
    outside.write(desk.workspace(), desk.stream, town, Objected{zh("不属于本镇职权"), {}, {}}, "2026-03-10");
    desk.open();
    CHECK(desk.text("stateLabel").startsWith(zh("异议待核")));
    REQUIRE(desk.shows("upholdButton"));
    REQUIRE(desk.shows("rejectButton"));
    const bool upheld = GENERATE(true, false);
    desk.child<QPushButton>(upheld ? "upholdButton" : "rejectButton")->click();
    CHECK(desk.at() == zh("reasonEdit"));
    desk.type(zh("核实属实"));
    desk.key(Qt::Key_S, Qt::ControlModifier);
    const Case judged = desk.now();
    CHECK(
        std::get<ObjectionJudged>(judged.file.back().event).verdict == (upheld ? Verdict::Upheld : Verdict::Rejected));
    CHECK(judged.holder == (upheld ? own : town));
}
