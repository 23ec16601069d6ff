#include "core/typeset/linebreak.h"
#include "tests/typeset/papers.h"

#include <catch2/catch.hpp>

namespace xf {

using namespace test;

namespace {

const QString neverFirst = QStringLiteral("，。、；：？！）》」』】”’…%");
const QString neverLast = QStringLiteral("（《「『【“‘");

std::vector<flow::SetLine> body(const QString& text)
{
    const flow::TextStyle style{FontRole::FangSong, 16, fonts().percentFor(FontRole::FangSong, 16, cell), Ink::Black};
    return flow::breakLines(text, style, {156, 2 * cell, 0}, fonts());
}

} // namespace

TEST_CASE("a full line has 28 letters from margin to margin, the first line of a paragraph 26")
{
    const std::vector<flow::SetLine> lines = body(plainHan(26 + 28 + 28 + 5));
    REQUIRE(lines.size() == 4);
    CHECK(lines[0].text.size() == 26);
    CHECK(lines[0].x == Approx(2 * cell));
    CHECK(lines[1].text.size() == 28);
    CHECK(lines[1].x == 0);
    CHECK(lines[2].text.size() == 28);
    CHECK(lines[3].text.size() == 5);
    for (std::size_t i = 0; i < 3; ++i)
        CHECK(lines[i].x + lines[i].width == Approx(156).margin(0.01));
    CHECK(lines[3].width == Approx(5 * cell).margin(0.05));
}

TEST_CASE("no line begins with closing punctuation or ends with an opening bracket")
{
    std::mt19937 random(Catch::rngSeed());
    INFO("seed " << Catch::rngSeed());
    int count = 0;
    int wrong = 0;
    while (count < 2000) {
        const QString text = randomParagraph(random);
        QString joined;
        for (const flow::SetLine& line : body(text)) {
            ++count;
            joined += line.text;
            if (neverFirst.contains(line.text.front()) || neverLast.contains(line.text.back()))
                ++wrong;
        }
        REQUIRE(joined == text); // nothing is lost
    }
    CHECK(wrong == 0);
}

TEST_CASE("a line may break before an opening quote and after a closing one")
{
    const std::vector<flow::SetLine> before = body(plainHan(24) + QStringLiteral("：") + u'“' + plainHan(10) + u'”');
    CHECK(before[0].text.size() == 25);
    CHECK(before[1].text.startsWith(u'“'));
    const std::vector<flow::SetLine> after = body(u'“' + plainHan(24) + u'”' + plainHan(10));
    CHECK(after[0].text.endsWith(u'”'));
    CHECK(after[0].text.size() == 26);
    for (const flow::SetLine& line : body(plainHan(24) + QStringLiteral("“Qt’s way” is “best”") + plainHan(30)))
        CHECK_FALSE(line.text.startsWith(u'’'));
}

TEST_CASE("lines that had to break early are stretched to the margin")
{
    std::mt19937 random(Catch::rngSeed());
    for (int i = 0; i < 50; ++i) {
        const std::vector<flow::SetLine> lines = body(randomParagraph(random));
        for (std::size_t at = 0; at + 1 < lines.size(); ++at) {
            INFO(lines[at].text.toStdString());
            const double room = 156 - lines[at].x;
            const bool inCells = lines[at].percent == Approx(fonts().percentFor(FontRole::FangSong, 16, cell));
            if (inCells)
                CHECK((room - lines[at].width < 1.01 * cell || lines[at].width * 1.25 < room));
            else if (lines[at].width * 1.25 > room) // a long number with quotes around it may leave more room than that
                CHECK(lines[at].width == Approx(room).margin(0.01));
            // What the painter will make of it, without the room behind the last letter.
            const QString last = lines[at].text.right(1);
            const double behind = fonts().widthOf(last, FontRole::FangSong, 16) * (lines[at].percent / 100 - 1);
            const double drawn = fonts().widthOf(lines[at].text, FontRole::FangSong, 16, lines[at].percent) - behind;
            CHECK(drawn == Approx(lines[at].width).margin(0.15));
        }
    }
}

TEST_CASE("full-width letters that are a cell short of the margin stay in their cells")
{
    const std::vector<flow::SetLine> lines = body(plainHan(26 + 28) + u'，' + plainHan(40));
    REQUIRE(lines.size() >= 3);
    CHECK(lines[1].text.size() == 27); // the comma takes a letter along
    CHECK(lines[1].width == Approx(27 * cell).margin(0.02));
    CHECK(lines[1].percent == Approx(lines[0].percent));

    const std::vector<flow::SetLine> mixed = body(plainHan(26 + 26) + QStringLiteral("25，") + plainHan(40));
    CHECK(mixed[1].width == Approx(156).margin(0.02)); // narrow digits: no cells to keep
}

TEST_CASE("a long number may break, a telephone number does not")
{
    const QString id = QStringLiteral("330102196503071234");
    const QString phone = QStringLiteral("0571-88886666");
    const std::vector<flow::SetLine> lines = body(plainHan(20) + id + plainHan(10));
    CHECK(lines[0].text.contains(QStringLiteral("3301")));
    CHECK_FALSE(lines[0].text.contains(id));
    const std::vector<flow::SetLine> other = body(plainHan(22) + phone + plainHan(10));
    CHECK(std::any_of(other.begin(), other.end(), [&](const auto& line) { return line.text.contains(u"88886666"); }));

    const QString number = QStringLiteral("QS-2026-A-12"); // Unicode lets a line end after the hyphen before a letter
    for (int letters = 14; letters <= 26; ++letters) {
        const std::vector<flow::SetLine> kept = body(plainHan(letters) + number + plainHan(30));
        CHECK(std::any_of(kept.begin(), kept.end(), [&](const auto& line) { return line.text.contains(number); }));
    }
    for (int letters = 14; letters <= 26; ++letters) { // a bracket goes to the next line with its number
        for (const flow::SetLine& line : body(plainHan(letters) + u'（' + number + u'）' + plainHan(30)))
            CHECK_FALSE(neverLast.contains(line.text.back()));
    }
    const QString longer = QStringLiteral("990101102-2026-A-53");
    CHECK(body(plainHan(23) + longer + plainHan(30))[1].text.startsWith(longer));
    CHECK(body(plainHan(17) + longer + plainHan(30))[1].text.startsWith(longer)); // a hole of nine letters, and whole

    const std::vector<flow::SetLine> endless = body(QString(500, u'A'));
    CHECK(endless.size() > 5);
    for (const flow::SetLine& line : endless)
        CHECK(line.x + line.width < 156.1);
}

TEST_CASE("the number of a paper or a case, a day and an amount are never cut where they fit into a line")
{
    const char* whole = GENERATE("柳溪镇信受〔2026〕12号", "信访〔2026〕12号", "990101102-2026-A-16", "2026年3月24日",
        "12月31日", "1,234,567.50元", "30万元", "15个工作日", "0831-5550100");
    const QString number = QString::fromUtf8(whole);
    INFO(whole);
    for (int before = 1; before <= 60; ++before) {
        const QString text = plainHan(before) + QStringLiteral("，（") + number + QStringLiteral("）。") + plainHan(40);
        QString joined;
        bool found = false;
        for (const flow::SetLine& line : body(text)) {
            joined += line.text;
            found = found || line.text.contains(number);
            CHECK_FALSE(neverFirst.contains(line.text.front()));
            CHECK_FALSE(neverLast.contains(line.text.back()));
            CHECK(line.x + line.width <= 156.01);
        }
        CHECK(joined == text);
        CHECK(found);
    }
    const flow::TextStyle style{FontRole::FangSong, 16, 100, Ink::Black}; // where it does not fit, it is broken
    QString narrow;
    for (const flow::SetLine& line : flow::breakLines(number, style, {12, 0, 0}, fonts()))
        narrow += line.text;
    CHECK(narrow == number);
}

TEST_CASE("text is cleaned of what cannot be set")
{
    CHECK(flow::paragraphsOf(QStringLiteral("\t　一\u200B二\t三　\r\n\r\n　　四\u202E五\u0007")) ==
          QStringList{QStringLiteral("一二 三"), QStringLiteral("四五")});
    CHECK(flow::paragraphsOf(QString(QChar(0xD840)) + u'一') == QStringList{QStringLiteral("\uFFFD一")});
    CHECK(flow::paragraphsOf(QStringLiteral(" \n\t")).isEmpty());
    CHECK(flow::paragraphsOf({}).isEmpty());
}

TEST_CASE("a line does not end with a blank, a full-width one neither")
{
    for (const flow::SetLine& line : body(QStringLiteral("□当面送达　").repeated(40) + QStringLiteral("□电子")))
        CHECK_FALSE(line.text.back().isSpace());
}

TEST_CASE("a title breaks into lines of like length")
{
    const flow::TextStyle style{FontRole::XiaoBiaoSong, 22, 100, Ink::Black};
    const std::vector<flow::SetLine> lines = flow::breakEvenly(plainHan(24), style, 156, fonts());
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].text.size() == 12);
    CHECK(lines[1].text.size() == 12);
    CHECK(lines[0].percent == 100);
    CHECK(lines[0].width == Approx(lines[1].width).margin(0.1));
}

} // namespace xf
