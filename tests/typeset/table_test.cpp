#include "tests/typeset/papers.h"

#include <catch2/catch.hpp>

#include <set>

namespace xf {

using namespace test;

namespace {

TableCell label(const QString& text, qint64 columns = 0)
{
    TableCell cell;
    cell.text = text;
    cell.label = true;
    cell.columns = columns;
    return cell;
}

TableCell content(const QString& text, qint64 columns = 0, qint64 lines = 0)
{
    TableCell cell;
    cell.text = text;
    cell.columns = columns;
    cell.lines = lines;
    return cell;
}

Block table(std::vector<TableRow> rows, std::vector<qint64> widths = {3, 5, 3, 5})
{
    Block made = block(BlockRole::Table);
    made.widths = std::move(widths);
    made.rows = std::move(rows);
    return made;
}

std::set<int> across(const Page& page) // tenths of a millimetre
{
    std::set<int> at;
    for (const PlacedRule& rule : page.rules) {
        if (rule.y1 == rule.y2)
            at.insert(qRound(rule.y1 * 10));
    }
    return at;
}

constexpr TypesetOptions plain{false, false, false};

} // namespace

TEST_CASE("rows of a table: borders around, labels centred, contents at the left")
{
    const Layout layout = typeset(paper({table({{{label(QStringLiteral("姓名")), content(QStringLiteral("张建国")),
                                                    label(QStringLiteral("性别")), content(QStringLiteral("男"))}},
                                      {{label(QStringLiteral("住址")), content(plainHan(30), 3)}}})}),
        fonts(), plain);
    const Page& page = layout.pages[0];
    CHECK(across(page) == std::set<int>{370, qRound((37 + pitch) * 10), qRound((37 + 3 * pitch) * 10)});
    const PlacedLine* name = find(layout, QStringLiteral("姓名"));
    CHECK(name->x + name->width / 2 == Approx(28 + 156.0 * 3 / 32).margin(0.01));
    CHECK(find(layout, QStringLiteral("张建国"))->x == Approx(28 + 156.0 * 3 / 16 + 1.5));
    const PlacedLine* address = find(layout, QStringLiteral("住址"));
    CHECK(address->y == Approx(37 + 2 * pitch + 0.38 * 16 * 25.4 / 72)); // in the middle of two lines
    for (const PlacedRule& rule : page.rules) {
        CHECK(rule.x1 >= 28);
        CHECK(rule.x2 <= 184);
    }
    for (const PlacedLine& line : page.lines)
        CHECK(rightOf(line) <= 184);
}

TEST_CASE("a row is as high as it is asked to be, and text then begins at its top")
{
    const Layout layout = typeset(
        paper({table({{{label(QStringLiteral("意见")), content(QStringLiteral("同意。"), 3, 3)}}})}), fonts(), plain);
    CHECK(across(layout.pages[0]) == std::set<int>{370, qRound((37 + 3 * pitch) * 10)});
    CHECK(find(layout, QStringLiteral("同意"))->y < 37 + pitch);
    const PlacedLine* opinion = find(layout, QStringLiteral("意见"));
    CHECK(opinion->y > 37 + pitch);
    CHECK(opinion->y < 37 + 2 * pitch);
}

TEST_CASE("a long cell goes on overleaf, with borders on both pages and nothing lost")
{
    const QString text = plainHan(1500);
    const Layout layout = typeset(
        paper({table({{{label(QStringLiteral("姓名")), content(QStringLiteral("张建国"), 3)}},
            {{label(QStringLiteral("内容")), content(text, 3)}}, {{label(QStringLiteral("备注")), content({}, 3)}}})}),
        fonts(), plain);
    REQUIRE(layout.pages.size() > 2);
    QString joined;
    for (const Page& page : layout.pages) {
        const std::set<int> rules = across(page);
        CHECK(rules.count(370) == 1);
        CHECK(*rules.rbegin() <= 2620);
        double lowest = 0;
        for (const PlacedLine& line : page.lines) {
            lowest = std::max(lowest, line.y);
            if (line.text.size() > 4)
                joined += line.text;
        }
        CHECK(*rules.rbegin() > qRound(lowest * 10));
    }
    CHECK(text.startsWith(joined));
    CHECK(joined.size() > 1475);
}

TEST_CASE("a row of up to twelve lines is not torn")
{
    std::vector<TableRow> rows(20, {{label(QStringLiteral("项")), content(QStringLiteral("值"), 3)}});
    rows.push_back({{label(QStringLiteral("意见")), content(QStringLiteral("同意"), 3, 5)}});
    const Layout layout = typeset(paper({table(rows)}), fonts(), plain);
    REQUIRE(layout.pages.size() == 2);
    CHECK(across(layout.pages[1]) == std::set<int>{370, qRound((37 + 5 * pitch) * 10)});
}

TEST_CASE("a form is set closer rather than on two pages")
{
    std::vector<TableRow> rows(24, {{label(QStringLiteral("项目")), content(QStringLiteral("张建国"), 3)}});
    const Document form = paper({table(rows)});
    CHECK(typeset(form, fonts(), plain).pages.size() == 2);
    const Layout close = typeset(form, fonts());
    REQUIRE(close.pages.size() == 1);
    CHECK(close.pages[0].lines[0].points == 14);
    CHECK(typeset(notice(20), fonts()).pages.size() > 1); // only forms
}

TEST_CASE("labels and numbers that nearly fit take smaller letters, not a second line")
{
    const Layout layout =
        typeset(paper({table({{{label(QStringLiteral("信访人姓名")), content(QStringLiteral("330102196503071234")),
                                 label(QStringLiteral("证件号码（自愿）")), content(QStringLiteral("　年　月　日"))}}},
                    {25, 50, 25, 56})}),
            fonts(), plain);
    const PlacedLine* name = find(layout, QStringLiteral("信访人姓名"));
    REQUIRE(name);
    CHECK(name->points < 16);
    CHECK(name->points >= 12);
    REQUIRE(find(layout, QStringLiteral("330102196503071234")));
    CHECK(find(layout, QStringLiteral("证件号码"))->text == QStringLiteral("证件号码")); // breaks before its bracket
    CHECK(rightOf(*find(layout, QStringLiteral("年"))) == Approx(184 - 1.5));            // to be filled in
}

TEST_CASE("a table is read cell by cell")
{
    const Layout layout = typeset(paper({table({{{label(QStringLiteral("甲\n乙")), content(plainHan(25), 1),
                                      label(QStringLiteral("丙\n丁")), content(QStringLiteral("戊\n己"))}}})}),
        fonts(), plain);
    CHECK(textOf(layout.pages[0]).join(QString()) == QStringLiteral("甲乙%1丙丁戊己").arg(plainHan(25)));
}

TEST_CASE("tables that make no sense are still set")
{
    const std::vector<Block> odd = {table({}), table({{}}), table({{{content({})}}}, {}),
        table({{{content(QStringLiteral("甲"), 99), content(QStringLiteral("乙"))}}}, {0, -5, 1}),
        table({{{content(QStringLiteral("甲"), -3, -9)}}}, {1}),
        table({{{content(plainHan(3), 1, 1LL << 60)}}}, {1LL << 62, 1}),
        table({{{label(plainHan(40)), content({})}}}, {1, 1000}),
        table({{std::vector<TableCell>(100, content(QStringLiteral("甲")))}}, {})};
    for (const Block& block : odd) {
        const Layout layout = typesetOne(block);
        CHECK(!layout.pages.empty());
        for (const Page& page : layout.pages) {
            for (const PlacedLine& line : page.lines)
                CHECK(line.y < 262.1);
        }
    }
}

} // namespace xf
