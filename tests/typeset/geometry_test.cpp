#include "core/typeset/pdf.h"
#include "tests/support/tempdir.h"
#include "tests/typeset/eightpapers.h"
#include "tests/typeset/papers.h"
#include "tests/typeset/poppler.h"

#include <QFile>

#include <catch2/catch.hpp>

#include <cmath>

// GB/T 9704 measured on the eight papers with long random texts, in the layout and in the PDF.
namespace xf {

using namespace test;

namespace {

constexpr double letter3 = 16 * 25.4 / 72; // millimetres
constexpr double letter4 = 14 * 25.4 / 72;

QString randomText(std::mt19937& random, int letters)
{
    QString text;
    while (text.size() < letters)
        text += randomParagraph(random);
    return text.remove(u' ');
}

// A text cut behind an opening bracket would end its last line with it.
QString cutText(QString text, int letters)
{
    text.truncate(letters);
    while (QStringLiteral("（《「").contains(text.back()))
        text.chop(1);
    return text;
}

Filling randomFilling(std::mt19937& random)
{
    Filling filling;
    filling.name = QStringLiteral("欧阳㛃𠮷");
    filling.demand = cutText(randomText(random, 30).remove(u'='), 60);
    filling.text = randomText(random, 900);
    filling.answer = randomText(random, 1500);
    return filling;
}

bool hasTable(const Document& document)
{
    return std::any_of(document.blocks.begin(), document.blocks.end(),
        [](const Block& block) { return block.role == BlockRole::Table; });
}

bool isPageNumber(const PlacedLine& line)
{
    return line.y > 262;
}

void checkTypeArea(const PlacedLine& line)
{
    CHECK(line.x >= 28 - 0.01);
    CHECK(rightOf(line) <= 184.1);
    CHECK(line.y > 37);
    CHECK(line.y < 262);
}

void checkEnds(const PlacedLine& line)
{
    static const QString neverFirst = QStringLiteral("，。、；：？！）》」");
    static const QString neverLast = QStringLiteral("（《「");
    CHECK_FALSE(neverFirst.contains(line.text.front()));
    CHECK_FALSE(neverLast.contains(line.text.back()));
}

void checkPageNumber(const PlacedLine& line, std::size_t page)
{
    CHECK(line.text == QStringLiteral("— %1 —").arg(page));
    CHECK(line.points == 14);
    CHECK(line.font == FontRole::SongTi);
    CHECK(line.y == Approx(262 + 7 + 0.38 * letter4).margin(0.01)); // its dashes are 7 mm under the type area
    if (page % 2 == 1)
        CHECK(rightOf(line) == Approx(184 - letter4).margin(0.05));
    else
        CHECK(line.x == Approx(28 + letter4).margin(0.05));
}

bool isFull(const PlacedLine& line)
{
    const auto letters = line.text.toUcs4();
    return letters.size() == 28 && line.x == 28 &&
           std::all_of(letters.begin(), letters.end(), [](char32_t letter) { return letter >= 0x2E80; });
}

// Running text stands on one of the 22 lines; a line of 28 letters has each in its cell.
void checkGrid(const PlacedLine& line, int& full)
{
    const double at = (line.y - 37 - 0.88 * letter3) / pitch;
    CHECK(at == Approx(std::round(at)).margin(0.001));
    CHECK(std::lround(at) < 22);
    if (!isFull(line))
        return;
    ++full;
    CHECK(line.percent == Approx(fonts().percentFor(line.font, 16, cell)).margin(0.1));
    CHECK(fonts().widthOf(line.text, line.font, 16, line.percent) / 28 == Approx(cell).margin(0.01));
}

// Every line of every page; how many were full.
int checkLayout(const Document& document, const Layout& layout)
{
    int full = 0;
    CHECK(layout.missing.empty());
    for (std::size_t page = 0; page < layout.pages.size(); ++page) {
        REQUIRE_FALSE(layout.pages[page].lines.empty());
        checkPageNumber(layout.pages[page].lines.back(), page + 1);
        for (const PlacedLine& line : layout.pages[page].lines) {
            INFO("page " << page + 1 << ": " << line.text.toStdString());
            if (isPageNumber(line))
                continue;
            checkTypeArea(line);
            checkEnds(line);
            if (!hasTable(document) && line.points == 16 && line.text != document.number)
                checkGrid(line, full);
        }
    }
    return full;
}

// Poppler's lines: those of 28 letters, from margin to margin and one line of the grid apart.
void checkPrinted(const QString& path)
{
    double above = 0;
    for (const Box& line : boxes(path)) {
        if (line.letters != 28 || line.left > 29 || line.right < 180)
            continue; // the last line of a paragraph, perhaps with narrow letters
        CHECK(line.left == Approx(28).margin(0.1));
        CHECK(line.right == Approx(184).margin(0.2));
        const double lines = (line.top - above) / pitch;
        if (above > 0 && line.top > above)
            CHECK(lines == Approx(std::round(lines)).margin(0.01));
        above = line.top;
    }
}

} // namespace

TEST_CASE("the eight papers with long texts hold the geometry of GB/T 9704")
{
    std::mt19937 random(Catch::rngSeed());
    INFO("seed " << Catch::rngSeed());
    const TempDir dir;
    int fullLines = 0;
    for (const FilledPaper& paper : eightPapers(randomFilling(random))) {
        INFO(paper.document.title.toStdString());
        for (const Page& page : typeset(paper.document, fonts()).pages) { // closer than the grid, perhaps
            for (const PlacedLine& line : page.lines) {
                if (!isPageNumber(line)) {
                    checkTypeArea(line);
                    checkEnds(line);
                }
            }
        }
        const Layout layout = typeset(paper.document, fonts(), {.closeForms = hasTable(paper.document)});
        const int full = checkLayout(paper.document, layout);
        fullLines += full;
        const QByteArray pdf = toPdf(layout, fonts(), {paper.document.title, QStringLiteral("青山镇人民政府")});
        const QString path = dir.write(QStringLiteral("a.pdf"), pdf);
        checkPrinted(path);
        const QString program = QStringLiteral(XF_SHARED_DATA "/../tools/page_geometry.py");
        if (full == 0 || !QFile::exists(program))
            continue;
        const std::optional<QString> said = ask(QStringLiteral("python3"), {program, QStringLiteral("--check"), path});
        INFO(said.value_or(QString()).toStdString());
        CHECK((!said || said->contains(QStringLiteral("hold GB/T 9704 geometry"))));
    }
    CHECK(fullLines > 20);
}

} // namespace xf
