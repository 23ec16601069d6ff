#include "core/store/personrow.h"
#include "tests/support/deskfixture.h"

#include <catch2/catch.hpp>

using namespace xf;
using namespace xf::test;

namespace {

const QString id = QStringLiteral("110101199003078515");

QByteArray came(Workspace& workspace, const char* name, const char* phone, const QString& idNumber, const char* on,
    const char* demand = "修路")
{
    RegisterCase given = visit(QString::fromUtf8(name), QString::fromUtf8(demand));
    given.petitioners.front().phone = QString::fromUtf8(phone);
    given.petitioners.front().idNumber = idNumber;
    return execute(workspace, {}, given, on).stream;
}

std::vector<EarlierCase> find(Workspace& workspace, const PersonHint& hint, int limit = 10)
{
    auto found = workspace.earlierCases(hint, limit);
    REQUIRE(found);
    return *found;
}

std::vector<QByteArray> streams(const std::vector<EarlierCase>& rows)
{
    std::vector<QByteArray> found;
    for (const EarlierCase& row : rows) {
        found.push_back(row.stream);
    }
    return found;
}

PersonHint named(const char* name)
{
    return {QString::fromUtf8(name), {}, {}};
}

} // namespace

TEST_CASE("names, numbers and telephones are compared however they were typed")
{
    CHECK(comparedName(QStringLiteral(" 张　三 ")) == QStringLiteral("张三"));
    CHECK(comparedName(QStringLiteral("ＡＢ Smith")) == QStringLiteral("absmith"));
    CHECK(comparedName(QStringLiteral("㛃䶮𠮷")) == QStringLiteral("㛃䶮𠮷"));
    CHECK(comparedName(QStringLiteral("匿名")).isEmpty());
    CHECK(comparedPhone(QStringLiteral("１３８ 0000-0001")) == QStringLiteral("13800000001"));
    CHECK(comparedPhone(QStringLiteral("+86 138 0000 0001")) == QStringLiteral("13800000001"));
    CHECK(comparedPhone(QStringLiteral("013800000001")) == QStringLiteral("13800000001"));
    CHECK(comparedPhone(QStringLiteral("家里 0000-7654321 转 8001")) == QStringLiteral("00007654321"));
    CHECK(comparedPhone(QStringLiteral("13800000001、13900000001")) == QStringLiteral("13800000001"));
    CHECK(comparedPhone(QStringLiteral("无")).isEmpty());
    CHECK(comparedPhone(QStringLiteral("8001")).isEmpty());
    CHECK(comparedIdNumber(QStringLiteral("１１０１０１ 19900307 851x")) == QStringLiteral("11010119900307851X"));
    CHECK(comparedIdNumber(QStringLiteral("1101")).isEmpty());
}

TEST_CASE("earlier matters of a person are found by ID number, telephone and name, the strongest first")
{
    Desk desk;
    const auto workspace = desk.create();
    const QByteArray byName = came(*workspace, "张三", "", {}, "2026-06-20");
    const QByteArray byId = came(*workspace, "张叁", "", id, "2026-03-02");
    const QByteArray byPhone = came(*workspace, "李四", "138 0000 0001", {}, "2026-04-02");
    const QByteArray newerByPhone = came(*workspace, "王五", "13800000001", {}, "2026-05-02");
    const QByteArray byAll = came(*workspace, "张三", "13800000001", id, "2026-01-05");
    came(*workspace, "张三丰", "13900000001", {}, "2026-06-29");

    const auto found = find(*workspace, {QStringLiteral("张 三"), QStringLiteral("１３８00000001"), id});
    CHECK(streams(found) == std::vector{byId, byAll, newerByPhone, byPhone, byName});
    CHECK(found[0].matched == PersonMatch::IdNumber);
    CHECK_FALSE(found[0].byName);
    CHECK((found[1].byIdNumber && found[1].byPhone && found[1].byName));
    CHECK(found[2].matched == PersonMatch::Phone);
    CHECK(found[4].matched == PersonMatch::Name);
    CHECK(found[4].petitioner == QStringLiteral("张三"));
    CHECK(found[4].subject == folded(*workspace, byName).matter.subject);
    CHECK(found[4].received == day("2026-06-20"));
    CHECK(found[4].state == wordKey(State::Registered));

    CHECK(streams(find(*workspace, {QStringLiteral("张三"), {}, id}, 2)) == std::vector{byId, byAll});
    CHECK(streams(find(*workspace, {QStringLiteral("张三"), {}, {}, byName})) ==
          std::vector{byAll, byId}); // 张叁 is said alike
    CHECK(find(*workspace, named("赵六")).empty());
    CHECK(find(*workspace, {}).empty());
}

TEST_CASE("a namesake with another ID number is told apart and stands last")
{
    Desk desk;
    const auto workspace = desk.create();
    const QByteArray unknown = came(*workspace, "张伟", "", {}, "2026-03-02");
    const QByteArray namesake = came(*workspace, "张伟", "", QStringLiteral("110101198001010016"), "2026-06-20");
    const auto found = find(*workspace, {QStringLiteral("张伟"), {}, id});
    REQUIRE(streams(found) == std::vector{unknown, namesake});
    CHECK_FALSE(found[0].otherIdNumber);
    CHECK(found[1].otherIdNumber);
    CHECK_FALSE(find(*workspace, named("张伟")).front().otherIdNumber);
    // Half typed it is no other number yet.
    CHECK_FALSE(find(*workspace, {QStringLiteral("张伟"), {}, id.left(8)}).front().otherIdNumber);
}

TEST_CASE("closed matters are shown with how they ended, void ones are not")
{
    Desk desk;
    const auto workspace = desk.create();
    ImportMessage message;
    message.source = QStringLiteral("test");
    message.number = QStringLiteral("1");
    message.sender = QStringLiteral("张三");
    message.subject = QStringLiteral("路灯");
    message.received = day("2026-03-02");
    message.reply = QStringLiteral("已修好");
    message.replied = day("2026-03-10");
    const Result<Changes> answered = workspace->execute({{}, message, {}, {}});
    REQUIRE(answered);
    execute(*workspace, answered->stream, ConcludeCase{Ending::Answered, {}}, "2026-06-30");
    const QByteArray refused = came(*workspace, "张三", "", {}, "2026-04-02");
    RefuseCase refuse;
    refuse.facts.ground = Ground::WithSuperior;
    refuse.facts.superior = true;
    refuse.facts.acceptedBy = QStringLiteral("上湾村委员会");
    refuse.facts.reason = QStringLiteral("同一事项");
    refuse.notice.method = Method::Hand;
    refuse.notice.received = day("2026-04-03");
    execute(*workspace, refused, refuse, "2026-04-03");
    const QByteArray mistaken = came(*workspace, "张三", "", {}, "2026-05-02");
    execute(*workspace, mistaken, VoidCase{QStringLiteral("登记错了"), {}}, "2026-05-02");
    const QByteArray withdrawn = came(*workspace, "李撤回", "", {}, "2026-05-06");
    execute(*workspace, withdrawn, WithdrawCase{day("2026-05-07"), {}}, "2026-05-07");
    REQUIRE(find(*workspace, named("李撤回")).size() == 1);
    CHECK(find(*workspace, named("李撤回"))[0].ending == wordKey(Ending::Withdrawn));

    const auto found = find(*workspace, named("张三"));
    REQUIRE(found.size() == 2);
    CHECK(found[0].stream == refused);
    CHECK(found[0].state == wordKey(State::Refused));
    CHECK(found[0].ending == wordKey(Ground::WithSuperior));
    CHECK(found[0].last == day("2026-04-03"));
    CHECK(found[1].state == wordKey(State::Concluded));
    CHECK(found[1].ending == wordKey(Ending::Answered));
    CHECK(workspace->verify()->good());
}

TEST_CASE("who was corrected or taken out of a case is found as it now stands")
{
    Desk desk;
    const auto workspace = desk.create();
    RegisterCase both = visit(QStringLiteral("张三"), QStringLiteral("修路"));
    both.petitioners.push_back(both.petitioners.front());
    both.petitioners.back().name = QStringLiteral("李四");
    const QByteArray stream = execute(*workspace, {}, both, "2026-06-01").stream;
    CHECK(find(*workspace, named("李四")).size() == 1);

    AmendCase amend;
    amend.reason = QStringLiteral("核对");
    amend.changes.push_back(QStringLiteral("petitioners.1.name=章三"));
    amend.remove.push_back(QStringLiteral("petitioners.2"));
    execute(*workspace, stream, amend, "2026-06-02");
    CHECK(find(*workspace, named("李四")).empty());
    CHECK(find(*workspace, named("章四")).empty());
    REQUIRE(find(*workspace, named("张三")).size() == 1); // only said alike now
    CHECK_FALSE(find(*workspace, named("张三")).front().byName);
    CHECK(find(*workspace, named("章三")).size() == 1);

    const QStringList before = viewRows(desk.options().path);
    REQUIRE(workspace->rebuild());
    CHECK(viewRows(desk.options().path) == before);
    CHECK(workspace->verify()->good());
}

TEST_CASE("a person row that no case has, or that says something else, is found by verify")
{
    Desk desk;
    const auto workspace = desk.create();
    came(*workspace, "张三", "13800000001", {}, "2026-06-01");
    Result<Connection> connection = Connection::open(desk.options().path, Connection::Access::Write, 1000);
    REQUIRE(connection);
    SECTION("another name")
    {
        REQUIRE(connection->run("UPDATE view_person SET name = 'x'"));
    }
    SECTION("nobody")
    {
        REQUIRE(connection->run("INSERT INTO view_person (case_id, ordinal) VALUES (999, 0)"));
    }
    CHECK_FALSE(workspace->verify()->good());
}

// Times are for tests/bench; that all three go through an index and none through the whole table is a fact.
TEST_CASE("earlier matters are looked up by index")
{
    Desk desk;
    desk.create();
    Result<Connection> connection = Connection::open(desk.options().path, Connection::Access::Read, 1000);
    REQUIRE(connection);
    const EarlierCasesQuery query = earlierCasesQuery({QStringLiteral("张三"), QStringLiteral("13800000001"), id}, 8);
    const QByteArray sql = "EXPLAIN QUERY PLAN " + query.sql;
    const auto plan = connection->readAll(sql.constData(), query.values, [](const Row& row) { return row.text(3); });
    REQUIRE(plan);
    const QString steps = QStringList(plan->begin(), plan->end()).join(u'\n');
    INFO(steps.toStdString());
    for (const char* index : {"view_person_by_name (name=?", "view_person_by_phone (phone=?",
             "view_person_by_id_number (id_number=?", "c USING INTEGER PRIMARY KEY"}) {
        CHECK(steps.contains(QString::fromLatin1(index)));
    }
    CHECK_FALSE(steps.contains(QStringLiteral("SCAN view_person")));
    CHECK_FALSE(steps.contains(QStringLiteral("SCAN c")));
}
