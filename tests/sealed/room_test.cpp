#include "tests/sealed/roomfixture.h"

using namespace xf;
using namespace xf::test;

TEST_CASE("an accusation is written, listed without its content, opened, passed on and told")
{
    Room here;
    const Accusation made = got(here.room.registers(accusation()));
    CHECK(made.registered.number == QStringLiteral("专2026-A-1"));
    CHECK(made.registered.said.isEmpty());
    CHECK(made.registered.accuser.isEmpty());
    CHECK(made.state == AccusationState::Waiting);

    const Accusation whole = got(here.room.open(made.stream, OpenedFor::Read, QStringLiteral("周密")));
    AccusationRegistered expected = accusation();
    expected.number = made.registered.number;
    CHECK(whole.registered == expected);
    CHECK(whole.steps.back().label == QStringLiteral("查看"));
    CHECK(whole.steps.back().by == QStringLiteral("周密"));
    CHECK(whole.steps.back().text == QStringLiteral("查看内容"));

    CHECK(got(here.room.passesOn(made.stream, passedOn())).state == AccusationState::PassedOn);
    CHECK(got(here.room.notes(made.stream, {QStringLiteral("镇纪委来电收到")})).steps.back().text.isEmpty());
    CHECK(got(here.room.tells(made.stream, {day("2026-03-19"), TellMethod::InPerson})).state == AccusationState::Told);
    here.reopen();
    const std::vector<Accusation> all = got(here.room.list());
    REQUIRE(all.size() == 1);
    CHECK(all.front().state == AccusationState::Told);
    CHECK(all.front().passedOn.front() == passedOn());
    CHECK(all.front().steps.size() == 5);
    CHECK(all.front().steps.front().by == QStringLiteral("李登记"));
}

TEST_CASE("numbers go on in their year and leave no gap among cases")
{
    Room here;
    execute(*here.file, {}, visit(QStringLiteral("王五"), QStringLiteral("修桥")), "2026-03-16");
    CHECK(got(here.room.registers(accusation())).registered.number == QStringLiteral("专2026-A-1"));
    here.reopen();
    CHECK(got(here.room.registers(accusation())).registered.number == QStringLiteral("专2026-A-2"));
    AccusationRegistered earlier = accusation();
    earlier.received = day("2025-12-30");
    CHECK(got(here.room.registers(earlier)).registered.number == QStringLiteral("专2025-A-1"));
    CHECK(execute(*here.file, {}, visit(QStringLiteral("王五"), QStringLiteral("修路")), "2026-03-17")
              .number.endsWith(QStringLiteral("-2")));
}

TEST_CASE("what is missing or wrong is refused and nothing is kept")
{
    Room here;
    const auto refused = [&](const std::function<void(AccusationRegistered&)>& change) {
        AccusationRegistered event = accusation();
        change(event);
        return codeOf(here.room.registers(event));
    };
    CHECK(refused([](auto& e) { e.received = {}; }) == QLatin1String(sealedNoDay.id));
    CHECK(refused([](auto& e) { e.received = day("2026-03-21"); }) == QLatin1String(sealedDayAhead.id));
    CHECK(refused([](auto& e) { e.said = QStringLiteral("  "); }) == QLatin1String(sealedNothingSaid.id));
    CHECK(refused([](auto& e) { e.accuser.clear(); }) == QLatin1String(sealedNoAccuser.id));
    CHECK(refused([](auto& e) { e.anonymous = true; }) == QLatin1String(sealedNamedAnonymous.id));
    CHECK(refused([](auto& e) { e.said = QString(QChar(0xD800)); }) == QLatin1String(sealedBadText.id));
    CHECK(refused([](auto& e) { e.said = QString(100000, QChar(0x6C34)); }) == QLatin1String(sealedTooLong.id));
    CHECK(got(here.room.list()).empty());

    const QByteArray stream = got(here.room.registers(accusation())).stream;
    const auto pass = [&](const std::function<void(AccusationPassedOn&)>& change) {
        AccusationPassedOn event = passedOn();
        change(event);
        return codeOf(here.room.passesOn(stream, event));
    };
    CHECK(pass([](auto& e) { e.organ.clear(); }) == QLatin1String(sealedNoOrgan.id));
    CHECK(pass([](auto& e) { e.day = day("2026-03-15"); }) == QLatin1String(sealedDayBefore.id));
    CHECK(pass([](auto& e) { e.organ = QStringLiteral("下湾村村民委员会 "); }) == QLatin1String(sealedToTheAccused.id));
    CHECK(codeOf(here.room.tells(stream, {day("2026-03-18"), TellMethod::InPerson})) ==
          QLatin1String(sealedNotPassedOn.id));
    CHECK(
        codeOf(here.room.tells(stream, {day("2026-03-18"), TellMethod::NotGiven})) == QLatin1String(sealedNoMethod.id));
    CHECK(codeOf(here.room.notes(stream, {})) == QLatin1String(sealedNoText.id));
    CHECK(codeOf(here.room.voids(stream, {})) == QLatin1String(sealedNoReason.id));
    CHECK(codeOf(here.room.open(stream, OpenedFor::NotGiven)) == QLatin1String(sealedNotOpened.id));
    CHECK(codeOf(here.room.one(QByteArray(32, 'x'))) == QLatin1String(sealedUnknown.id));
    const QByteArray ordinary =
        execute(*here.file, {}, visit(QStringLiteral("王五"), QStringLiteral("修桥")), "2026-03-16").stream;
    CHECK(codeOf(here.room.notes(ordinary, {QStringLiteral("记")})) == QLatin1String(sealedUnknown.id));
    CHECK(got(here.room.one(stream)).steps.size() == 1);

    REQUIRE(here.room.voids(stream, {QStringLiteral("重复登记")}));
    CHECK(codeOf(here.room.passesOn(stream, passedOn())) == QLatin1String(sealedIsVoid.id));
    CHECK(got(here.room.one(stream)).state == AccusationState::Voided);
}

TEST_CASE("an anonymous accusation is passed on and owes nobody a notice")
{
    Room here;
    AccusationRegistered event = accusation();
    event.accuser.clear();
    event.anonymous = true;
    event.channel = Channel::Letter;
    const Accusation made = got(here.room.registers(event));
    const std::vector<SealedDuty> duties = sealedDuties(made, false, calendar());
    REQUIRE(duties.size() == 1);
    CHECK(duties.front().kind == SealedDutyKind::PassOn);
    CHECK_FALSE(duties.front().due.isValid());
    REQUIRE(here.room.passesOn(made.stream, passedOn()));
    CHECK(sealedDuties(got(here.room.one(made.stream)), false, calendar()).empty());
    CHECK(codeOf(here.room.tells(made.stream, {day("2026-03-18"), TellMethod::InPerson})) ==
          QLatin1String(sealedNobodyToTell.id));
}

TEST_CASE("what is owed stays on the list until it is done, in fifteen days")
{
    Room here;
    const Accusation made = got(here.room.registers(accusation())); // received 2026-03-16
    std::vector<SealedDuty> unit = sealedDuties(made, false, calendar());
    REQUIRE(unit.size() == 2);
    CHECK(unit[0].kind == SealedDutyKind::PassOn);
    CHECK(unit[1].kind == SealedDutyKind::Tell);
    CHECK(unit[1].due == day("2026-03-31"));
    CHECK(unit[1].article == QStringLiteral("23.2"));
    const std::vector<SealedDuty> bureau = sealedDuties(made, true, calendar());
    REQUIRE(bureau.size() == 2);
    CHECK(bureau[0].due == day("2026-03-31"));
    CHECK(bureau[0].article == QStringLiteral("22.1"));

    REQUIRE(here.room.passesOn(made.stream, passedOn()));
    unit = sealedDuties(got(here.room.one(made.stream)), false, calendar());
    REQUIRE(unit.size() == 1);
    CHECK(unit.front().kind == SealedDutyKind::Tell);
    REQUIRE(here.room.tells(made.stream, {day("2026-03-19"), TellMethod::SafeContact}));
    CHECK(sealedDuties(got(here.room.one(made.stream)), false, calendar()).empty());

    AccusationRegistered unclear = accusation(); // a letter with a name and nothing to reach it by
    unclear.channel = Channel::Letter;
    unclear.contact.clear();
    CHECK(sealedDuties(got(here.room.registers(unclear)), false, calendar()).size() == 1);
    CHECK(sealedDuties(got(here.room.voids(made.stream, {QStringLiteral("误记")})), false, calendar()).empty());
}

TEST_CASE("one that accuses this office is written and closed, and comes out to be handed up and for nothing else")
{
    Room here;
    AccusationRegistered event = accusation();
    event.closed = true;
    const Accusation made = got(here.room.registers(event));
    CHECK(codeOf(here.room.open(made.stream, OpenedFor::Read)) == QLatin1String(sealedIsClosed.id));
    CHECK(codeOf(here.room.open(made.stream, OpenedFor::Printed)) == QLatin1String(sealedIsClosed.id));
    AccusationPassedOn own = passedOn();
    own.organ = here.file->identity().officeName;
    CHECK(codeOf(here.room.passesOn(made.stream, own)) == QLatin1String(sealedToTheAccused.id));

    const Accusation up = got(here.room.open(made.stream, OpenedFor::HandedUp));
    CHECK(up.registered.said == event.said);
    CHECK(up.steps.back().text == QStringLiteral("为上交取出"));
    REQUIRE(here.room.passesOn(made.stream, passedOn()));
    CHECK(got(here.room.one(made.stream)).registered.said.isEmpty());
}

TEST_CASE("printing is kept with the paper and who receives it, before anything comes out")
{
    Room here;
    const QByteArray stream = got(here.room.registers(accusation())).stream;
    const QString organ = QStringLiteral("县纪委监委");
    const auto steps = [&] { return got(here.room.one(stream)).steps.size(); };
    const auto code = [&](SealedPaper paper, const QString& to) {
        const QString may = codeOf(here.room.mayPrint(stream, paper, to));
        CHECK(codeOf(here.room.prints(stream, paper, to)) == may);
        return may;
    };
    CHECK(code(SealedPaper::NotGiven, {}) == QLatin1String(sealedNoPaper.id));
    CHECK(code(SealedPaper::Handover, QStringLiteral(" ")) == QLatin1String(sealedNoOrgan.id));
    CHECK(code(SealedPaper::Handover, QStringLiteral("下湾村村民委员会 ")) == QLatin1String(sealedToTheAccused.id));
    CHECK(code(SealedPaper::Handover, QStringLiteral("钱占田")) == QLatin1String(sealedToTheAccused.id));
    CHECK(code(SealedPaper::Notice, {}) == QLatin1String(sealedNotPassedOn.id));
    CHECK(steps() == 1);
    CHECK(here.room.mayPrint(stream, SealedPaper::Handover, organ));
    CHECK(steps() == 1); // asking is not printing

    const Accusation whole =
        got(here.room.prints(stream, SealedPaper::Handover, organ, Onto::Paper, QStringLiteral("周密")));
    CHECK(whole.registered.said == accusation().said);
    CHECK(whole.receiver == organ);
    CHECK(whole.steps.back().label == QStringLiteral("打印"));
    CHECK(whole.steps.back().text == QStringLiteral("移交单，接收机关：县纪委监委"));
    CHECK(whole.steps.back().by == QStringLiteral("周密"));
    CHECK(got(here.room.printFailed(stream, SealedPaper::Handover)).steps.back().label == QStringLiteral("没有打印成"));
    here.reopen();
    CHECK(got(here.room.one(stream)).receiver == organ);

    // A slip shows nobody what was said, and is kept all the same.
    const Accusation slip = got(here.room.prints(stream, SealedPaper::Slip, organ));
    CHECK(slip.registered.said.isEmpty());
    CHECK(slip.registered.accuser.isEmpty());
    CHECK(slip.receiver == organ);
    CHECK(slip.steps.back().text == QStringLiteral("回执"));
    REQUIRE(here.room.passesOn(stream, passedOn()));
    CHECK(got(here.room.prints(stream, SealedPaper::Notice, {})).registered.accuser == accusation().accuser);
    REQUIRE(here.room.voids(stream, {QStringLiteral("误记")}));
    CHECK(code(SealedPaper::Slip, {}) == QLatin1String(sealedIsVoid.id));
}

TEST_CASE("of one that accuses this office only the hand-over gets its content, and not for this office")
{
    Room here;
    AccusationRegistered event = accusation();
    event.closed = true;
    const QByteArray stream = got(here.room.registers(event)).stream;
    CHECK(codeOf(here.room.prints(stream, SealedPaper::Handover, here.file->identity().officeName)) ==
          QLatin1String(sealedToTheAccused.id));
    CHECK(got(here.room.prints(stream, SealedPaper::Slip, {})).registered.said.isEmpty());
    REQUIRE(here.room.passesOn(stream, passedOn()));
    CHECK(got(here.room.prints(stream, SealedPaper::Notice, {})).registered.accuser.isEmpty());
    const Accusation up = got(here.room.prints(stream, SealedPaper::Handover, QStringLiteral("县纪委监委")));
    CHECK(up.registered.said == event.said);
    CHECK(up.steps.back().text == QStringLiteral("为上交取出，移交单，接收机关：县纪委监委"));
}

TEST_CASE("one whose accused unit is this office is closed whatever was typed")
{
    Room here;
    AccusationRegistered event = accusation();
    event.accusedUnit = u' ' + here.file->identity().officeName + u' ';
    const Accusation made = got(here.room.registers(event));
    CHECK(made.registered.closed);
    CHECK(codeOf(here.room.open(made.stream, OpenedFor::Read)) == QLatin1String(sealedIsClosed.id));
}
