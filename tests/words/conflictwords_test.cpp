#include "core/words/conflictwords.h"
#include "tests/words/smallhistory.h"

#include <catch2/catch.hpp>

namespace xf {

namespace {

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

Amended place(const char* name)
{
    Amended amended;
    amended.edits = {{{}, 6, ScalarValue(text(name))}};
    return amended;
}

} // namespace

TEST_CASE("who settles reads what differs, and who wrote it, at which office and when")
{
    SmallHistory file;
    file.add("2026-03-09", twoPeople());
    file.add("2026-03-10", place("大观村"));
    file.addBeside(1, "2026-03-10", place("大关村"));
    CaseHistory history = file.history();
    history.entries[1].office = "\x01";
    history.entries[1].author = text("李登记");
    history.entries[2].office = "\x02";
    history.entries[2].author = text("王科员");
    history.entries[2].recordedAt += 86400; // put in the day after
    const std::optional<Case> folded = fold(history);
    REQUIRE(folded);
    REQUIRE(folded->conflicts.size() == 1);
    const ConflictText said = conflictText(
        *folded, history, folded->conflicts.front(), {{QByteArray("\x01"), text("柳溪镇")}, {QByteArray("\x03"), {}}});
    CHECK(said.question == text("“问题属地”两边写得不一样。请核对后选定一个，没有选上的也留在经过里。"));
    REQUIRE(said.sides.size() == 2);
    CHECK(said.sides[0].value == text("大观村"));
    CHECK(said.sides[0].who == text("柳溪镇　李登记　2026年3月10日"));
    CHECK(said.sides[0].entry == history.entries[1].id);
    CHECK(said.sides[1].value == text("大关村"));
    CHECK(said.sides[1].who == text("另一单位　王科员　2026年3月10日（3月11日录入）"));
    CHECK(said.sides[1].detail.isEmpty());
}

TEST_CASE("of contradicting steps it reads what each of them says")
{
    SmallHistory file;
    file.add("2026-03-09", twoPeople());
    file.add("2026-03-09", Accepted{byHand(3, 9, true), {}});
    file.addBeside(1, "2026-03-10", Guided{text("县水利局"), {}, {}, {}, {}, byHand(3, 10), 1});
    const Case folded = file.folded();
    REQUIRE(folded.stepsContradict());
    const ConflictText said = conflictText(folded, file.history(), folded.conflicts.back(), {});
    CHECK(said.question.contains(text("抵触")));
    REQUIRE(said.sides.size() == 2);
    CHECK((said.sides[0].detail + said.sides[1].detail).contains(text("县水利局")));
    CHECK(foreignWords(said.question + said.sides[0].who + said.sides[1].who).isEmpty());
}

} // namespace xf
