#include "core/base/fieldcodec.h"
#include "core/documents/render.h"
#include "tests/documents/papertext.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace xf;
using namespace xf::test;

// What people type is text and nothing else, however it looks.
namespace {

Case accepted()
{
    return zhangSan({{"accept", "2026-03-09"}}).folded();
}

std::vector<Block> blocksOf(const Document& paper, BlockRole role)
{
    std::vector<Block> found;
    std::copy_if(paper.blocks.begin(), paper.blocks.end(), std::back_inserter(found),
        [&](const Block& block) { return block.role == role; });
    return found;
}

Document noticeWithDemand(const QString& demand)
{
    Case folded = accepted();
    folded.demands.front().value.text = demand;
    return paperOf(PaperKind::AcceptanceNotice, folded, atTheWindow());
}

bool hasParagraph(const Document& paper, const QString& words)
{
    return std::any_of(paper.blocks.begin(), paper.blocks.end(),
        [&](const Block& block) { return block.role == BlockRole::Paragraph && block.text == words; });
}

} // namespace

TEST_CASE("template tags and markup typed into a field print as text")
{
    for (const char* typed : {"{{office.phone}}", "{{#people}}x{{/people}}", "{{{date}}}", "{{=<% %>=}}",
             "[标题] 假标题", "| a | b |", "=x", ":3 ^2 y", "<b>&amp;\"'", "%1 %2", "\\n", "---"}) {
        INFO(typed);
        const Document paper = noticeWithDemand(text(typed));
        CHECK(hasParagraph(paper, text("1.诉求：") + text(typed) + u'。'));
        CHECK(blocksOf(paper, BlockRole::Title).size() == 1);

        Case folded = accepted();
        folded.matter.text = text(typed);
        folded.petitioners.front().value.name = text(typed);
        const Document form = paperOf(PaperKind::RegistrationForm, folded, atTheWindow());
        const std::vector<Block> tables = blocksOf(form, BlockRole::Table);
        REQUIRE(tables.size() == 2);
        int found = 0;
        for (const TableRow& row : tables.front().rows) {
            qint64 columns = 0;
            for (const TableCell& cell : row.cells) {
                columns += std::max<qint64>(cell.columns, 1);
                found += cell.text == text(typed) && !cell.label ? 1 : 0;
            }
            CHECK(columns == 4);
        }
        CHECK(found == 2);
    }
}

TEST_CASE("markup behind a line break in a value is a paragraph, not a block")
{
    const Document paper = noticeWithDemand(text("修路\n[标题] 假标题\n| a |\n[署名] 假机关"));
    CHECK(blocksOf(paper, BlockRole::Title).size() == 1);
    CHECK(blocksOf(paper, BlockRole::Signature).size() == 1);
    CHECK(blocksOf(paper, BlockRole::Table).empty());
    CHECK(hasParagraph(paper, text("[标题] 假标题")));
    CHECK(hasParagraph(paper, text("| a |")));
}

TEST_CASE("a value cannot hold the marks that keep it a value")
{
    const QString typed = text("修路") + QChar(0xFDD1) + u'\n' + text("[标题] 假标题") + QChar(0xFDD0);
    const Document paper = noticeWithDemand(typed);
    CHECK(blocksOf(paper, BlockRole::Title).size() == 1);
    CHECK(hasParagraph(paper, text("[标题] 假标题。")));
    CHECK_FALSE(paperText(paper).contains(QChar(0xFDD0)));
}

TEST_CASE("a single line of a paper stays one line")
{
    Case folded = accepted();
    folded.petitioners.front().value.name = text("张三\n[署名] 李四");
    const Document paper = paperOf(PaperKind::AcceptanceNotice, folded, atTheWindow());
    REQUIRE(blocksOf(paper, BlockRole::Addressee).size() == 1);
    CHECK(blocksOf(paper, BlockRole::Addressee).front().text == text("张三 [署名] 李四："));
    CHECK(blocksOf(paper, BlockRole::Signature).size() == 1);
}

TEST_CASE("a petitioner without a telephone gets an empty cell, not the office's number")
{
    Copy copy;
    copy.does("register channel=visit petitioners.1.name=张三 petitioners.2.name=李四 "
              "petitioners.2.phone=13911111111 demands=修路",
        "2026-03-09");
    const Document form = paperOf(PaperKind::RegistrationForm, copy.folded(), atTheWindow());
    CHECK_FALSE(paperText(form).contains(text("0831-5550100")));
    CHECK(paperText(form).contains(text("| =电话 |  | =安全联系方式 | ")));
}

TEST_CASE("rare letters, self-made letters and emoji stay, invisible and turning letters go")
{
    const QString rare = text("㛃䶮𠮷") + QChar(0xE000) + QChar(0xE864) + text("😀");
    CHECK(printable(rare) == rare);
    CHECK(printable(text("　张　三\t ") + QChar(0x200B)) == text("张　三"));
    CHECK(printable(QStringLiteral("a\u202Eb\u2066c\u0007d\u0000e")) == QStringLiteral("abcde"));
    CHECK(printable(QString(QChar(0xD800)) + u'x').endsWith(u'x'));
    const Document paper = noticeWithDemand(rare);
    CHECK(hasParagraph(paper, text("1.诉求：") + rare + u'。'));

    Document read;
    REQUIRE(decode(encode(noticeWithDemand(QString(QChar(0xD800)))), read, Unknown::Refuse));
}

TEST_CASE("a long reply and one of a single letter, every line of it a paragraph")
{
    Case folded = answered().folded();
    const auto reply = [&](const QString& words) {
        for (FileItem& item : folded.file) {
            if (Decided* decided = std::get_if<Decided>(&item.event)) {
                decided->text = words;
            }
        }
        return paperOf(PaperKind::HandlingOpinion, folded, atTheWindow());
    };
    const QString long5000 = text("查").repeated(5000);
    CHECK(hasParagraph(reply(long5000), long5000 + u'。'));
    CHECK(hasParagraph(reply(text("是")), text("是。")));
    const Document paper = reply(text("第一段。\n\n　　第二段。\r\n第三段。"));
    for (const char* paragraph : {"第一段。", "第二段。", "第三段。"}) {
        CHECK(hasParagraph(paper, text(paragraph)));
    }
}

TEST_CASE("headings are numbered after sections have dropped out")
{
    Copy copy = zhangSan({{"classify category=suggestion", "2026-03-09"}, {"inform", "2026-03-09"}});
    const Document paper = paperOf(PaperKind::AcceptanceNotice, copy.folded(), atTheWindow());
    const std::vector<Block> headings = blocksOf(paper, BlockRole::Heading);
    REQUIRE(headings.size() == 2);
    CHECK(headings[0].text == text("一、诉求以及处理途径和程序"));
    CHECK(headings[1].text == text("二、承办和查询"));
}

TEST_CASE("a sentence that was typed without its full stop has one on the paper, and never two")
{
    struct Typed
    {
        const char* typed;
        const char* printed;
    };
    const Typed typed =
        GENERATE(values<Typed>({{"先看现场", "先看现场。"}, {"先看现场。", "先看现场。"}, {"先看现场，", "先看现场。"},
            {"先看现场；", "先看现场。"}, {"先看现场、", "先看现场。"}, {"看过现场吗？", "看过现场吗？"},
            {"一定去看！", "一定去看！"}, {"见“修渠方案”", "见“修渠方案”。"}, {"他说：“去看。”", "他说：“去看。”"},
            {"共2处", "共2处。"}, {"第一段\n第二段", "第二段。"}, {"如下：", "如下："}}));
    INFO(typed.typed);
    Case folded = accepted();
    for (FileItem& item : folded.file) {
        if (Accepted* event = std::get_if<Accepted>(&item.event)) {
            event->pathway = text(typed.typed);
        }
    }
    const Document paper = paperOf(PaperKind::AcceptanceNotice, folded, atTheWindow());
    bool found = false;
    for (const Block& block : paper.blocks) {
        CHECK_FALSE(block.text.contains(QStringLiteral("。。")));
        CHECK_FALSE(block.text.contains(QStringLiteral("，。")));
        found = found || block.text.endsWith(QString::fromUtf8(typed.printed));
    }
    CHECK(found);
}

TEST_CASE("a mark that leads on gives way to the full stop of the template")
{
    const char* bring = GENERATE("身份证，", "身份证；", "身份证。", "身份证");
    Case folded = zhangSan({{"guide organ=县人社局", "2026-03-09"}}).folded();
    for (FileItem& item : folded.file) {
        if (Guided* event = std::get_if<Guided>(&item.event)) {
            event->bring = text(bring);
        }
    }
    const Document paper = paperOf(PaperKind::GuidanceNotice, folded, atTheWindow());
    CHECK(std::any_of(paper.blocks.begin(), paper.blocks.end(),
        [](const Block& block) { return block.text == QStringLiteral("请携带的材料：身份证。"); }));
}
