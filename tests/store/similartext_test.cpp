#include "core/store/search.h"
#include "core/store/similartext.h"
#include "tests/support/deskfixture.h"

#include <catch2/catch.hpp>

using namespace xf;
using namespace xf::test;

namespace {

// Cases of one demand each; their ids in the order given.
class Texts
{
public:
    Texts()
        : workspace(desk.create())
    {}

    qint64 add(const char* demand, const char* place = "")
    {
        RegisterCase given = visit(QStringLiteral("某某"), QString::fromUtf8(demand));
        given.matter.place = QString::fromUtf8(place);
        execute(*workspace, {}, given, "2026-06-01");
        Connection connection = open();
        const auto id =
            connection.readOne("SELECT max(case_id) FROM view_case", {}, [](const Row& row) { return row.integer(0); });
        REQUIRE(id);
        return id->value();
    }

    std::vector<TextHit> find(const char* text, const char* place = "", int limit = 10)
    {
        Connection connection = open();
        const auto found = findSimilarTexts(connection, QString::fromUtf8(text), QString::fromUtf8(place), limit);
        REQUIRE(found);
        return *found;
    }

private:
    Connection open()
    {
        Result<Connection> connection = Connection::open(desk.options().path, Connection::Access::Read, 1000);
        REQUIRE(connection);
        return std::move(*connection);
    }

    Desk desk;
    std::unique_ptr<Workspace> workspace;
};

} // namespace

TEST_CASE("pairs are of neighbouring Chinese letters, not over punctuation, letters or digits")
{
    const std::set<QString> pairs = hanPairs(QStringLiteral("修水渠，3号渠a水𠮷𠮷"));
    CHECK(pairs == std::set<QString>{QStringLiteral("修水"), QStringLiteral("水渠"), QStringLiteral("号渠"),
                       QStringLiteral("水𠮷"), QStringLiteral("𠮷𠮷")});
}

TEST_CASE("a case that tells the same in other words and another order is found, others are not")
{
    Texts texts;
    const qint64 canal = texts.add("蒙桑沟排水渠堵塞，雨季淹了三户的稻田，要求镇里派人清淤");
    texts.add("低保申请半年没有回音，要求说明理由");
    texts.add("小区夜间施工噪声扰民，要求镇里派人制止");
    const std::vector<TextHit> found = texts.find("稻田被淹，是蒙桑沟的排水渠堵塞没有清淤造成的");
    REQUIRE(found.size() == 1);
    CHECK(found.front().caseId == canal);
    CHECK(found.front().overlap > 0.4);
    CHECK(found.front().overlap <= 1.0);
}

TEST_CASE("words that every case has do not make two cases alike")
{
    Texts texts;
    for (const char* matter : {"低保", "修路", "噪声", "医保", "宅基地", "水费", "学区", "路灯"}) {
        texts.add((QByteArray("信访人反映并请求镇人民政府依法处理") + matter).constData());
    }
    for (const TextHit& hit : texts.find("信访人反映并请求镇人民政府依法处理路灯不亮")) {
        INFO(hit.overlap);
        CHECK(hit.overlap < 1.0);
    }
    const std::vector<TextHit> found = texts.find("信访人反映并请求镇人民政府依法处理路灯");
    REQUIRE(!found.empty());
    CHECK(found.front().overlap > 0.99);
}

TEST_CASE("the place counts and is said, the likest stands first and the limit holds")
{
    Texts texts;
    const qint64 other = texts.add("要求修复村口的路灯和水泥路", "上湾村");
    const qint64 same = texts.add("要求修复村口的路灯和水泥路", "蒙桑村");
    const std::vector<TextHit> found = texts.find("村口的路灯和水泥路坏了", "蒙桑村");
    REQUIRE(found.size() == 2);
    CHECK(found[0].caseId == same);
    CHECK(found[0].byPlace);
    CHECK(found[1].caseId == other);
    CHECK_FALSE(found[1].byPlace);
    CHECK(texts.find("村口的路灯和水泥路坏了", "蒙桑村", 1).size() == 1);
}

TEST_CASE("too little to compare finds nothing")
{
    Texts texts;
    texts.add("修路");
    CHECK(texts.find("").empty());
    CHECK(texts.find("修路").empty());
    CHECK(texts.find("123 abc").empty());
    CHECK(isComparable(QStringLiteral("修水渠"), {}));
    CHECK_FALSE(isComparable(QStringLiteral("修路"), {}));
}
