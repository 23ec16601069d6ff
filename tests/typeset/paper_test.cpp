#include "tests/typeset/eightpapers.h"
#include "tests/typeset/papers.h"

#include <catch2/catch.hpp>

namespace xf {

using namespace test;

TEST_CASE("lines stand on the grid of 22, from 28 mm to 184 mm")
{
    const Layout layout = typesetOne(block(BlockRole::Paragraph, plainHan(1200)));
    REQUIRE(layout.pages.size() == 2);
    REQUIRE(layout.pages[0].lines.size() == 22);
    for (std::size_t i = 0; i < 22; ++i) {
        const PlacedLine& line = layout.pages[0].lines[i];
        CHECK(line.y == Approx(37 + 0.88 * 16 * 25.4 / 72 + static_cast<double>(i) * pitch).margin(0.001));
        CHECK(line.x == Approx(i == 0 ? 28 + 2 * cell : 28).margin(0.001));
        CHECK(rightOf(line) == Approx(184).margin(0.1));
        CHECK(line.points == 16);
        CHECK(line.font == FontRole::FangSong);
    }
    CHECK(layout.pages[1].lines[0].y == Approx(layout.pages[0].lines[0].y));
}

TEST_CASE("a notice: title, addressee, text, organ and date")
{
    const Layout layout = typeset(notice(2), fonts());
    REQUIRE(layout.pages.size() == 1);
    const PlacedLine* title = find(layout, QStringLiteral("受理告知书"));
    REQUIRE(title);
    CHECK(title->points == 22);
    CHECK(title->font == FontRole::XiaoBiaoSong);
    CHECK(title->x + title->width / 2 == Approx(28 + 78).margin(0.01));
    const PlacedLine* addressee = find(layout, QStringLiteral("张建国："));
    REQUIRE(addressee);
    CHECK(addressee->x == 28);
    CHECK(
        addressee->y == Approx(37 + 2 * pitch + 0.88 * 16 * 25.4 / 72).margin(0.001)); // one line free under the title
    CHECK(layout.pages[0].rules.empty());                                              // no red head, no red line
    CHECK(layout.missing.empty());
    CHECK(layout.copies == 1);
}

TEST_CASE("a usual notice stands on one sheet, on lines as wide apart as it allows, and a longer one keeps the grid")
{
    int papers = 0;
    for (const FilledPaper& filled : eightPapers()) {
        const bool usual = filled.kind == PaperKind::AcceptanceNotice || filled.kind == PaperKind::ForwardingNotice ||
                           filled.kind == PaperKind::GuidanceNotice;
        if (!usual)
            continue;
        ++papers;
        INFO(filled.document.title.toStdString());
        const Layout layout = typeset(filled.document, fonts());
        CHECK(layout.pages.size() == 1);
        double last = 0;
        for (const PlacedLine& line : layout.pages.front().lines) {
            const bool ofText = line.points >= 14 && !line.text.startsWith(u'—');
            CHECK((!ofText || line.y <= 37 + 225));
            last = std::max(last, ofText ? line.points : 0.0);
        }
        CHECK(last >= 14);
    }
    CHECK(papers == 3);
    const auto pitchOf = [](const Layout& layout) {
        const std::vector<PlacedLine>& lines = layout.pages.front().lines;
        return lines[4].y - lines[3].y;
    };
    const Layout brief = typeset(notice(2), fonts());
    CHECK(pitchOf(brief) == Approx(pitch));
    Document longer = notice(1);
    for (int i = 0; i < 40; ++i)
        longer.blocks.insert(longer.blocks.begin() + 2, block(BlockRole::Paragraph, plainHan(60)));
    CHECK(typeset(longer, fonts()).pages.size() > 2);
    CHECK(pitchOf(typeset(longer, fonts())) == Approx(pitch));
}

TEST_CASE("organ and date are placed for the seal")
{
    const auto placedWith = [](const QString& organ) {
        return typeset(paper({block(BlockRole::Paragraph, plainHan(40)), block(BlockRole::Signature, organ),
                           block(BlockRole::SignatureDate, QStringLiteral("2026年3月2日"))}),
            fonts());
    };
    SECTION("the date leaves four cells at its right, the organ is centred over it")
    {
        const Layout layout = placedWith(QStringLiteral("柳溪镇人民政府"));
        const PlacedLine* date = find(layout, QStringLiteral("2026年3月2日"));
        const PlacedLine* organ = find(layout, QStringLiteral("柳溪镇"));
        const PlacedLine* text = find(layout, plainHan(40).mid(26));
        REQUIRE((date && organ && text));
        CHECK(rightOf(*date) == Approx(184 - 4 * cell).margin(0.01));
        CHECK(organ->x + organ->width / 2 == Approx(date->x + date->width / 2).margin(0.01));
        CHECK(date->y - organ->y == Approx(pitch));
        CHECK(organ->y - text->y == Approx(3 * pitch)); // two lines free: the seal is 42 mm
    }
    SECTION("a long organ ends at the margin and takes the date along")
    {
        const Layout layout = placedWith(QStringLiteral("柳溪县自然资源和规划局柳溪镇自然资源所信访工作领导小组"));
        const PlacedLine* date = find(layout, QStringLiteral("2026年3月2日"));
        const PlacedLine* organ = find(layout, QStringLiteral("柳溪县"));
        REQUIRE((date && organ));
        CHECK(rightOf(*organ) == Approx(184).margin(0.01));
        CHECK(organ->x >= 28);
        CHECK(organ->x + organ->width / 2 == Approx(date->x + date->width / 2).margin(0.01));
    }
    SECTION("space that a template leaves counts")
    {
        const Layout layout = typeset(paper({block(BlockRole::Paragraph, QStringLiteral("好。")),
                                          block(BlockRole::Space), block(BlockRole::Space), block(BlockRole::Space),
                                          block(BlockRole::Signature, QStringLiteral("柳溪镇人民政府"))}),
            fonts());
        CHECK(find(layout, QStringLiteral("柳溪镇"))->y - find(layout, QStringLiteral("好。"))->y == Approx(4 * pitch));
    }
}

TEST_CASE("organ and date never stand on a page without text")
{
    for (int letters = 300; letters < 700; letters += 13) {
        const Layout layout = typeset(paper({block(BlockRole::Paragraph, plainHan(letters)),
                                          block(BlockRole::Attachment, QStringLiteral("核算表")),
                                          block(BlockRole::Signature, QStringLiteral("柳溪镇人民政府")),
                                          block(BlockRole::SignatureDate, QStringLiteral("2026年3月2日"))}),
            fonts(), {false, false});
        INFO(letters);
        qint64 organPage = 0;
        qint64 datePage = 0;
        REQUIRE(find(layout, QStringLiteral("柳溪镇"), &organPage));
        REQUIRE(find(layout, QStringLiteral("2026年3月2日"), &datePage));
        CHECK(organPage == datePage);
        const QStringList lines = textOf(layout.pages[static_cast<std::size_t>(organPage) - 1]);
        CHECK(lines[0] != QStringLiteral("附件：核算表"));
        CHECK(plainHan(letters).contains(lines[0]));
        CHECK(lines.size() >= 4);
    }
}

TEST_CASE("a red head stands 35 mm down, its number two lines below, the line 4 mm under that, the title two lines on")
{
    const Layout layout = typeset(opinion(), fonts());
    const Page& first = layout.pages[0];
    const double em = 25.4 / 72;
    REQUIRE(first.lines.size() > 4);
    const PlacedLine& head = first.lines[0];
    CHECK(head.ink == Ink::Red);
    CHECK(head.y - 0.88 * head.points * em == Approx(37 + 35).margin(0.01));
    CHECK(head.x + head.width / 2 == Approx(106).margin(0.01));
    const PlacedLine& number = first.lines[1];
    CHECK(number.ink == Ink::Black);
    CHECK(number.y - 0.88 * 16 * em == Approx(72 + head.points * em + 2 * pitch).margin(0.01));
    CHECK(number.x + number.width / 2 == Approx(106).margin(0.01));
    REQUIRE(first.rules.size() == 1);
    CHECK(first.rules[0].ink == Ink::Red);
    CHECK(first.rules[0].y1 == Approx(number.y + 0.12 * 16 * em + 4).margin(0.01));
    CHECK(first.rules[0].x1 == 28);
    CHECK(first.rules[0].x2 == 184);
    const double toTitle = first.lines[2].y - 0.88 * 22 * em - first.rules[0].y1;
    CHECK(toTitle >= 2 * pitch);
    CHECK(toTitle < 3 * pitch); // the next line of the grid
    CHECK(first.lines[3].points == 22);
    CHECK(std::any_of(first.lines.begin(), first.lines.end(),
        [](const PlacedLine& line) { return line.text.startsWith(u"本机关经"); })); // the first page shows text
}

TEST_CASE("a long name of an organ is set smaller until it fits")
{
    const Layout layout =
        typesetOne(block(BlockRole::RedHead, QStringLiteral("柳溪县自然资源和规划局柳溪镇自然资源管理所文件")));
    for (const PlacedLine& line : layout.pages[0].lines) {
        CHECK(line.x >= 27.9);
        CHECK(rightOf(line) <= 184.1);
    }
    CHECK(typesetOne(block(BlockRole::RedHead, QStringLiteral("柳溪镇\n沙河乡"))).pages[0].lines.size() == 2);
}

TEST_CASE("a number without a red head stands at the right margin under the title")
{
    const Layout layout = typeset(paper({block(BlockRole::Title, QStringLiteral("送达回证")),
                                      block(BlockRole::Number, QStringLiteral("柳信告〔2026〕12号"))}),
        fonts());
    CHECK(rightOf(layout.pages[0].lines[1]) == Approx(184).margin(0.01));
}

TEST_CASE("headings have their fonts and are never the last line of a page")
{
    const Layout layout = typeset(opinion(), fonts(), {false, false});
    CHECK(layout.pages.size() >= 4);
    int found = 0;
    for (const Page& page : layout.pages) {
        CHECK(page.lines.back().font != FontRole::HeiTi);
        CHECK(page.lines.back().font != FontRole::KaiTi);
        for (const PlacedLine& line : page.lines) {
            found += line.text == u"一、信访事项及请求" && line.font == FontRole::HeiTi ? 1 : 0;
            found += line.text.startsWith(u"（一）") && line.font == FontRole::KaiTi ? 1 : 0;
        }
    }
    CHECK(found == 8);
}

TEST_CASE("a page neither ends with the first line of a paragraph nor begins with its last")
{
    for (int before = 19; before <= 22; ++before) {
        std::vector<Block> blocks(
            static_cast<std::size_t>(before), block(BlockRole::Paragraph, QStringLiteral("一行。")));
        blocks.push_back(block(BlockRole::Paragraph, plainHan(26 + 28 + 28 + 7)));
        const Layout layout = typeset(paper(blocks), fonts(), {false, false});
        REQUIRE(layout.pages.size() == 2);
        const auto moved = static_cast<int>(layout.pages[1].lines.size());
        INFO(before << " lines before, " << moved << " moved");
        CHECK(moved == (before == 22 || before == 21 ? 4 : before == 19 ? 2 : 2));
    }
}

TEST_CASE("attachments are listed under their first letter, a note stands in brackets")
{
    const Layout layout = typeset(opinion(), fonts());
    const PlacedLine* first = find(layout, QStringLiteral("附件：1. 沙河村"));
    const PlacedLine* second = find(layout, QStringLiteral("2. 核算表"));
    REQUIRE((first && second));
    CHECK(first->x == Approx(28 + 2 * cell));
    CHECK(second->x == Approx(28 + 5 * cell));
    CHECK(find(
        typesetOne(block(BlockRole::Note, QStringLiteral("联系人：李办理"))), QStringLiteral("（联系人：李办理）")));
    CHECK(typesetOne(block(BlockRole::Note, QStringLiteral("（联系人）"))).pages[0].lines[0].text == u"（联系人）");
}

TEST_CASE("page numbers stand outside, 7 mm under the type area")
{
    const Layout layout = typeset(opinion(), fonts());
    const double letter = 14 * 25.4 / 72;
    for (std::size_t i = 0; i < layout.pages.size(); ++i) {
        const PlacedLine& number = layout.pages[i].lines.back();
        CHECK(number.text == QStringLiteral("— %1 —").arg(i + 1));
        CHECK(number.font == FontRole::SongTi);
        CHECK(number.points == 14);
        CHECK(number.y - 0.38 * letter == Approx(262 + 7).margin(0.01)); // where its dashes are
        if (i % 2 == 0)
            CHECK(rightOf(number) == Approx(184 - letter).margin(0.01));
        else
            CHECK(number.x == Approx(28 + letter));
    }
    CHECK_FALSE(find(typeset(opinion(), fonts(), {false, false}), QStringLiteral("— 1 —")));
}

TEST_CASE("a line to fill in has a rule from its label to the margin and stays with what is above")
{
    const Layout layout = typeset(paper({block(BlockRole::FormLine, QStringLiteral("信访人（签名）：")),
                                      block(BlockRole::FormLine, plainHan(26)), block(BlockRole::FormLine)}),
        fonts(), {false, false});
    const Page& page = layout.pages[0];
    REQUIRE(page.rules.size() == 3);
    CHECK(page.rules[0].x1 == Approx(rightOf(page.lines[0]) + 1));
    for (const PlacedRule& rule : page.rules)
        CHECK(rule.x2 == 184);
    CHECK(page.rules[1].x1 == 28); // the label leaves no room: on the next line
    CHECK(page.rules[1].y1 > page.lines[1].y + pitch);

    std::vector<Block> blocks(22, block(BlockRole::Paragraph, QStringLiteral("一行。")));
    blocks.push_back(block(BlockRole::FormLine, QStringLiteral("签名：")));
    CHECK(typeset(paper(blocks), fonts(), {false, false}).pages[1].lines.size() == 2);
}

TEST_CASE("a reply of one letter and one of 5,000")
{
    const Layout one = typesetOne(block(BlockRole::Paragraph, QStringLiteral("好")));
    REQUIRE(one.pages.size() == 1);
    CHECK(textOf(one.pages[0]) == QStringList{QStringLiteral("好")});
    CHECK(one.pages[0].lines[0].x == Approx(28 + 2 * cell));

    const Layout many = typesetOne(block(BlockRole::Paragraph, plainHan(5000)));
    CHECK(many.pages.size() == 9); // 179 lines
    QString text;
    for (const Page& page : many.pages)
        text += textOf(page).join(QString());
    CHECK(text == plainHan(5000));
}

TEST_CASE("nothing at all is one empty page")
{
    CHECK(typeset(Document(), fonts(), {false, false}).pages.size() == 1);
    for (int role = 0; role <= static_cast<int>(BlockRole::Space); ++role)
        CHECK(typesetOne(block(static_cast<BlockRole>(role))).pages.size() == 1);
}

TEST_CASE("a page of empty lines and a row of headings end somewhere")
{
    CHECK(typeset(paper(std::vector<Block>(100, block(BlockRole::Space))), fonts()).pages.size() == 1 + 0);
    const Layout layout =
        typeset(paper(std::vector<Block>(50, block(BlockRole::Heading, QStringLiteral("一、标题")))), fonts());
    CHECK(layout.pages.size() == 3);
}

TEST_CASE("letters that no font has are told with page and line")
{
    Document document = notice(20);
    document.blocks[1].text = QStringLiteral("张\u2FE0国、陈㛃、李䶮：");
    document.blocks[20].text = QStringLiteral("末\u2FE0页\u2FE0");
    const Layout layout = typeset(document, fonts());
    REQUIRE(layout.missing.size() == 2); // once for each page
    CHECK(layout.missing[0].letter == 0x2FE0);
    CHECK(layout.missing[0].page == 1);
    CHECK(layout.missing[0].line.startsWith(u"张"));
    CHECK(layout.missing[1].page > 1);
}

TEST_CASE("letters beyond U+FFFF and emoji are drawn or told, never lost")
{
    const QString text = QStringLiteral("张𠮷、😀、🧑‍🌾、e\u0301、ا ل ع ر ب");
    const Layout layout = typesetOne(block(BlockRole::Paragraph, text));
    CHECK(layout.pages[0].lines[0].text == text);
    for (const char32_t letter : text.toUcs4()) {
        const bool told = std::any_of(layout.missing.begin(), layout.missing.end(),
            [letter](const MissingGlyph& missing) { return missing.letter == letter; });
        CHECK(told != fonts().hasGlyph(FontRole::FangSong, letter));
    }
}

TEST_CASE("the draft mark is on every page and not in its text")
{
    const Layout layout = typeset(opinion(), fonts(), {true, true});
    for (const Page& page : layout.pages) {
        CHECK(page.mark == QStringLiteral("草稿"));
        CHECK_FALSE(textOf(page).join(QString()).contains(QStringLiteral("草稿")));
    }
    CHECK(typeset(opinion(), fonts()).pages[0].mark.isEmpty());
}

} // namespace xf
