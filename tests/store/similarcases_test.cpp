#include "core/store/similarcases.h"
#include "tests/support/deskfixture.h"

#include <catch2/catch.hpp>

using namespace xf;
using namespace xf::test;

namespace {

const char canal[] = "蒙桑沟排水渠堵塞，雨季淹了三户的稻田，要求镇里派人清淤";

QByteArray came(Workspace& workspace, const char* name, const char* phone, const char* demand, const char* on)
{
    RegisterCase given = visit(QString::fromUtf8(name), QString::fromUtf8(demand));
    given.petitioners.front().phone = QString::fromUtf8(phone);
    return execute(workspace, {}, given, on).stream;
}

std::vector<SimilarCase> find(Workspace& workspace, const SimilarHint& hint, int limit = 10)
{
    auto found = workspace.similarCases(hint, day("2026-06-30"), limit);
    REQUIRE(found);
    return *found;
}

SimilarHint asked(const char* name, const char* text, const char* phone = "")
{
    return {{QString::fromUtf8(name), QString::fromUtf8(phone), {}}, QString::fromUtf8(text), {}};
}

} // namespace

TEST_CASE("a name that is said alike is found, by index, and told from the same name")
{
    Desk desk;
    const auto workspace = desk.create();
    const QByteArray alike = came(*workspace, "章玮", "", "修路", "2026-06-20");
    const QByteArray exact = came(*workspace, "张伟", "", "修路", "2026-03-02");
    came(*workspace, "赵文", "", "修路", "2026-06-21"); // zw too: initials are not enough
    const auto found = workspace->earlierCases({QStringLiteral("张伟"), {}, {}}, 10);
    REQUIRE(found);
    REQUIRE(found->size() == 2);
    CHECK((*found)[0].stream == exact);
    CHECK((*found)[0].matched == PersonMatch::Name);
    CHECK((*found)[1].stream == alike);
    CHECK((*found)[1].matched == PersonMatch::Sound);
    CHECK(((*found)[1].bySound && !(*found)[1].byName));
    // What was written in another reading is heard as well.
    came(*workspace, "曾敏", "", "修路", "2026-06-22");
    CHECK(workspace->earlierCases({QStringLiteral("增敏"), {}, {}}, 10)->size() == 1);

    const EarlierCasesQuery query = earlierCasesQuery({QStringLiteral("张伟"), {}, {}}, 8);
    Result<Connection> connection = Connection::open(desk.options().path, Connection::Access::Read, 1000);
    REQUIRE(connection);
    const auto plan = connection->readAll(
        ("EXPLAIN QUERY PLAN " + query.sql).constData(), query.values, [](const Row& row) { return row.text(3); });
    REQUIRE(plan);
    CHECK(
        QStringList(plan->begin(), plan->end()).join(u'\n').contains(QStringLiteral("view_person_by_sound (sound=?")));
}

TEST_CASE("the same person with the same matter stands first, then the person, the matter, and who sounds alike")
{
    Desk desk;
    const auto workspace = desk.create();
    const QByteArray onlySound = came(*workspace, "章玮", "", "低保申请没有回音", "2026-06-26");
    const QByteArray onlyText = came(*workspace, "李四", "", canal, "2026-06-25");
    const QByteArray onlyPerson = came(*workspace, "张伟", "", "孩子上学的学区划分", "2026-06-24");
    const QByteArray both = came(*workspace, "张伟", "", canal, "2026-03-02");
    const std::vector<SimilarCase> found = find(*workspace, asked("张伟", "排水渠堵塞，稻田淹了，要求清淤"));
    REQUIRE(found.size() == 4);
    CHECK(found[0].earlier.stream == both);
    CHECK(found[0].proposal == EarlierProposal::Join);
    CHECK(found[1].earlier.stream == onlyPerson);
    CHECK(found[1].proposal == EarlierProposal::NewMatter);
    CHECK(found[2].earlier.stream == onlyText);
    CHECK(found[2].proposal == EarlierProposal::OtherPerson);
    CHECK(found[3].earlier.stream == onlySound);
    CHECK(found[3].proposal == EarlierProposal::NewMatter);
    REQUIRE(likelyRepeatOf(found));
    CHECK(likelyRepeatOf(found)->earlier.stream == both);
    CHECK(find(*workspace, asked("张伟", "排水渠堵塞，稻田淹了，要求清淤"), 2).size() == 2);
}

TEST_CASE("a repeat is derived of person and matter together, not of one of them")
{
    Desk desk;
    const auto workspace = desk.create();
    came(*workspace, "李四", "", canal, "2026-06-25");
    CHECK_FALSE(likelyRepeatOf(find(*workspace, asked("张伟", canal))));
    CHECK_FALSE(likelyRepeatOf(find(*workspace, asked("李四", "低保申请没有回音"))));
    CHECK(likelyRepeatOf(find(*workspace, asked("李四", canal))));
    // Said alike, and the matter is alike: maybe written down wrongly.
    CHECK(likelyRepeatOf(find(*workspace, asked("李似", canal))));
}

TEST_CASE("closed cases are listed with their end, void ones and the case itself are not")
{
    Desk desk;
    const auto workspace = desk.create();
    const QByteArray withdrawn = came(*workspace, "张伟", "", canal, "2026-05-06");
    execute(*workspace, withdrawn, WithdrawCase{day("2026-05-07"), {}}, "2026-05-07");
    const QByteArray mistaken = came(*workspace, "张伟", "", canal, "2026-05-02");
    execute(*workspace, mistaken, VoidCase{QStringLiteral("登记错了"), {}}, "2026-05-02");
    const std::vector<SimilarCase> found = find(*workspace, asked("张伟", canal));
    REQUIRE(found.size() == 1);
    CHECK(found[0].earlier.stream == withdrawn);
    CHECK(found[0].earlier.state == wordKey(State::Concluded));
    CHECK(found[0].earlier.ending == wordKey(Ending::Withdrawn));
    CHECK(found[0].proposal == EarlierProposal::NewMatter);
    SimilarHint itself = asked("张伟", canal);
    itself.person.exceptStream = withdrawn;
    CHECK(find(*workspace, itself).empty());
}

// 30.3: what fewer may read is a stream of limited sight; this one is as a package may have brought it.
TEST_CASE("an accusation never appears, neither by person nor by matter")
{
    Desk desk;
    const auto workspace = desk.create();
    const QByteArray stream = came(*workspace, "张伟", "13800000001", canal, "2026-05-06");
    CHECK(find(*workspace, asked("张伟", canal, "13800000001")).size() == 1);
    Result<Connection> connection = Connection::open(desk.options().path, Connection::Access::Write, 1000);
    REQUIRE(connection);
    REQUIRE(connection->run("UPDATE view_stream SET sight = 'handlers' WHERE stream = ?", {stream}));
    CHECK(find(*workspace, asked("张伟", canal, "13800000001")).empty());
    CHECK(workspace->earlierCases({QStringLiteral("张伟"), QStringLiteral("13800000001"), {}}, 10)->empty());
}

TEST_CASE("text without a name finds the matter, and nothing typed finds nothing")
{
    Desk desk;
    const auto workspace = desk.create();
    came(*workspace, "张伟", "", canal, "2026-05-06");
    const std::vector<SimilarCase> found = find(*workspace, asked("", canal));
    REQUIRE(found.size() == 1);
    CHECK((found[0].byText && !found[0].samePerson()));
    CHECK(find(*workspace, {}).empty());
}
