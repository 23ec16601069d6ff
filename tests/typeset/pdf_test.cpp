#include "core/typeset/draw.h"
#include "core/typeset/pdf.h"
#include "tests/support/tempdir.h"
#include "tests/typeset/papers.h"
#include "tests/typeset/poppler.h"

#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QStandardPaths>

#include <catch2/catch.hpp>

namespace xf {

using namespace test;

namespace {

const PdfInfo info{QStringLiteral("受理告知书"), QStringLiteral("柳溪镇人民政府")};

// How dark the pixels of a rectangle (millimetres) are: 0 white, 1 black.
double darkness(const QImage& image, const QRectF& mm)
{
    const double perMm = image.width() / 210.0;
    double sum = 0;
    int count = 0;
    for (int y = qRound(mm.top() * perMm); y < qRound(mm.bottom() * perMm); ++y) {
        for (int x = qRound(mm.left() * perMm); x < qRound(mm.right() * perMm); ++x, ++count)
            sum += 1 - qGray(image.pixel(x, y)) / 255.0;
    }
    return count > 0 ? sum / count : 0;
}

} // namespace

TEST_CASE("all fonts are embedded, title and office are in the file, no date is")
{
    const TempDir dir;
    const QByteArray pdf = toPdf(typeset(opinion(), fonts()), fonts(), info);
    CHECK(pdf.startsWith("%PDF-"));
    CHECK_FALSE(pdf.contains("CreationDate"));
    const QString path = dir.write(QStringLiteral("a.pdf"), pdf);
    if (const std::optional<QString> listed = ask(QStringLiteral("pdffonts"), {path})) {
        const QStringList rows = listed->split(u'\n', Qt::SkipEmptyParts).mid(2);
        CHECK(rows.size() >= 3);
        for (const QString& row : rows)
            CHECK(row.contains(QStringLiteral(" yes ")));
    }
    if (const std::optional<QString> said = ask(QStringLiteral("pdfinfo"), {path})) {
        CHECK(said->contains(info.title));
        CHECK(said->contains(QRegularExpression(QStringLiteral("Author: +柳溪镇人民政府"))));
        CHECK(said->contains(QStringLiteral("A4")));
    }
}

TEST_CASE("the printed lines hold the geometry of GB/T 9704")
{
    const TempDir dir;
    const Layout layout = typeset(paper({block(BlockRole::Paragraph, plainHan(1200))}), fonts());
    const QString path = dir.write(QStringLiteral("a.pdf"), toPdf(layout, fonts(), info));
    std::vector<Box> lines = boxes(path);
    if (lines.empty())
        return; // no poppler
    lines.erase(
        std::remove_if(lines.begin(), lines.end(), [](const Box& line) { return line.letters != 28; }), lines.end());
    REQUIRE(lines.size() > 40);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        CHECK(lines[i].left == Approx(28).margin(0.1));
        CHECK(lines[i].right == Approx(184).margin(0.2));
        CHECK((lines[i].right - lines[i].left) / 28 == Approx(cell).margin(0.01));
        if (i > 0 && lines[i].top > lines[i - 1].top)
            CHECK(lines[i].top - lines[i - 1].top == Approx(pitch).margin(0.05));
    }
}

TEST_CASE("the project's own measuring program agrees")
{
    const QString program = QStringLiteral(XF_SHARED_DATA "/../tools/page_geometry.py");
    if (!QFile::exists(program) || QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty()) {
        WARN("page_geometry.py or poppler-utils is not on this machine");
        return;
    }
    const TempDir dir;
    for (const Document& document : {opinion(), paper({block(BlockRole::Paragraph, plainHan(3000))})}) {
        const QString path = dir.write(QStringLiteral("a.pdf"), toPdf(typeset(document, fonts()), fonts(), info));
        const std::optional<QString> said = ask(QStringLiteral("python3"), {program, QStringLiteral("--check"), path});
        INFO(said.value_or(QString()).toStdString());
        CHECK((!said || said->contains(QStringLiteral("hold GB/T 9704 geometry"))));
    }
}

TEST_CASE("the preview shows what is printed, where it is printed")
{
    const Layout layout = typeset(opinion(), fonts());
    const QImage image = toImage(layout.pages[0], fonts(), 100);
    CHECK(image.width() == 827);
    CHECK(image.height() == 1169);
    CHECK(darkness(image, {0, 0, 210, 36}) == 0);   // 天头
    CHECK(darkness(image, {0, 0, 27, 296}) == 0);   // 订口
    CHECK(darkness(image, {185, 0, 25, 296}) == 0); // the right margin
    for (const PlacedLine& line : layout.pages[0].lines)
        CHECK(darkness(image, {line.x, line.y - 4, line.width, 4}) > 0.02);

    QColor red = image.pixelColor(400, qRound(layout.pages[0].rules[0].y1 * image.width() / 210));
    CHECK(red.red() > 200);
    CHECK(red.green() < 150);
}

TEST_CASE("the preview is the same page at every size of the screen, and sharp")
{
    const Layout layout = typeset(notice(2), fonts());
    const Page& page = layout.pages[0];
    for (const int dpi : {96, 120, 144, 192}) {
        INFO(dpi);
        const QImage image = toImage(page, fonts(), dpi);
        CHECK(image.width() == qRound(210 / 25.4 * dpi));
        int black = 0;
        int grey = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const int light = qGray(image.pixel(x, y));
                black += light < 64 ? 1 : 0;
                grey += light >= 64 && light < 250 ? 1 : 0;
            }
        }
        CHECK(black * 6 > grey); // a picture made larger or smaller afterwards is nearly all grey
        for (const PlacedLine& line : page.lines) {
            CHECK(darkness(image, {line.x, line.y - 4.5, line.width, 4.5}) > 0.02);
            CHECK(darkness(image, {line.x - 3, line.y - 4.5, 2, 4.5}) == 0);
        }
    }
}

TEST_CASE("the painter comes back as it was")
{
    QImage image(100, 100, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.translate(3, 4);
    const QTransform before = painter.transform();
    draw(painter, typeset(notice(1), fonts(), {true, true}).pages[0], fonts(), 0.4);
    CHECK(painter.transform() == before);
    CHECK(painter.pen().color() == QColor(Qt::black));
}

TEST_CASE("the draft mark is seen behind the text")
{
    const QImage with = toImage(typeset(notice(1), fonts(), {true, false}).pages[0], fonts(), 50);
    const QImage without = toImage(typeset(notice(1), fonts(), {false, false}).pages[0], fonts(), 50);
    const QRectF empty(60, 190, 90, 40); // below the text
    CHECK(darkness(without, empty) == 0);
    CHECK(darkness(with, empty) > 0.01);
    CHECK(darkness(with, empty) < 0.12);
}

TEST_CASE("each role has a font, and a rare name is drawn by one of them")
{
    for (const FontRole role :
        {FontRole::FangSong, FontRole::XiaoBiaoSong, FontRole::HeiTi, FontRole::KaiTi, FontRole::SongTi}) {
        INFO(fonts().family(role).toStdString());
        CHECK_FALSE(fonts().family(role).isEmpty());
        for (const char32_t letter : QStringLiteral("国㛃䶮〔〕—“”…·").toUcs4())
            CHECK(fonts().hasGlyph(role, letter));
        CHECK_FALSE(fonts().hasGlyph(role, 0x2FE0)); // no letter in Unicode
        CHECK_FALSE(fonts().hasGlyph(role, 0xE123)); // OpenSymbol, where it is installed, has a symbol there
        CHECK(fonts().hasGlyph(role, 0x200D));       // never drawn, so never missing
        const double percent = fonts().percentFor(role, 16, cell);
        CHECK(fonts().widthOf(plainHan(28), role, 16, percent) == Approx(156).margin(0.05));
    }
}

} // namespace xf
