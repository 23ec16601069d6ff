#include "core/typeset/pdf.h"
#include "core/typeset/pdffile.h"
#include "core/typeset/pdfpage.h"
#include "core/typeset/tounicode.h"
#include "tests/typeset/papers.h"

#include <catch2/catch.hpp>

#include <random>

namespace xf {

using namespace test;
using namespace pdfbytes;

namespace {

// As Qt writes: a table of offsets at the end, a stream whose length stands in another object.
QByteArray smallPdf(const QByteArray& title = "(A)")
{
    const QByteArray objects[] = {"1 0 obj\n<<\n/Title " + title + "\n>>\nendobj\n",
        "2 0 obj\n<<\n/Pages 5 0 R\n>>\nendobj\n", "3 0 obj\n3\nendobj\n",
        "4 0 obj\n<<\n/Length 3 0 R\n>>\nstream\nabc\nendstream\nendobj\n",
        "5 0 obj\n<<\n/Kids \n[\n4 0 R\n]\n/Parent 2 0 R\n>>\nendobj\n", "6 0 obj\n[ ]\nendobj\n"};
    QByteArray pdf("%PDF-1.4\n");
    QByteArray table("xref\n0 7\n0000000000 65535 f \n");
    for (const QByteArray& object : objects) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += object;
    }
    const QByteArray at = QByteArray::number(pdf.size());
    return pdf + table + "trailer\n<<\n/Size 7 \n/Info 1 0 R\n/Root 2 0 R\n>>\nstartxref\n" + at + " \n%%EOF\n";
}

} // namespace

TEST_CASE("a file is taken apart and put together, without what nothing names")
{
    const std::optional<PdfFile> file = PdfFile::read(smallPdf());
    REQUIRE(file);
    CHECK(file->root() == 2);
    REQUIRE(file->object(4));
    CHECK(file->object(4)->stream == QByteArray("abc"));
    CHECK(pagesOf(*file) == QList<int>{4});
    const QByteArray written = file->write();
    CHECK_FALSE(written.contains("[ ]"));
    const std::optional<PdfFile> again = PdfFile::read(written);
    REQUIRE(again);
    CHECK(again->write() == written);
    REQUIRE(again->object(again->root()));
    CHECK(contentOf(*again->object(pagesOf(*again)[0])) == QByteArray("abc"));
}

TEST_CASE("streams that are put in are read back")
{
    std::optional<PdfFile> file = PdfFile::read(smallPdf());
    REQUIRE(file);
    const QByteArray long1(20000, 'x');
    for (const bool packed : {false, true}) {
        packed ? file->setPackedStream(4, long1) : file->setStream(4, long1);
        const std::optional<PdfFile> again = PdfFile::read(file->write());
        REQUIRE(again);
        const PdfObject* page = again->object(pagesOf(*again)[0]);
        CHECK(contentOf(*page) == long1);
        CHECK((page->stream->size() < 1000) == packed);
    }
}

TEST_CASE("a title may hold the words that files are made of")
{
    for (const char* title : {"(stream\n)", "(endobj\n)", "(99 0 R)", "(xref\n0 9)", "(startxref\n7)", "(trailer)"}) {
        const std::optional<PdfFile> file = PdfFile::read(smallPdf(title));
        INFO(title);
        REQUIRE(file);
        CHECK(file->write().contains(title));
    }
}

TEST_CASE("what is not as Qt writes it is not taken")
{
    const QByteArray good = smallPdf();
    const auto changed = [&good](const char* from, const char* to) {
        REQUIRE(good.contains(from));
        return QByteArray(good).replace(from, to);
    };
    CHECK_FALSE(PdfFile::read({}));
    CHECK_FALSE(PdfFile::read("%PDF-1.4\n"));
    CHECK_FALSE(PdfFile::read(good.left(good.size() / 2)));
    CHECK_FALSE(PdfFile::read(changed("4 0 obj", "7 0 obj")));
    CHECK_FALSE(PdfFile::read(changed("\n3\nendobj", "\n9\nendobj")));   // another length
    CHECK_FALSE(PdfFile::read(changed("/Kids \n[\n4", "/Kids \n[\n8"))); // an object that is not there
    CHECK_FALSE(PdfFile::read(changed("/Root 2", "/Root 9")));
    CHECK_FALSE(PdfFile::read(changed("0 7\n", "0 9\n")));
    CHECK_FALSE(PdfFile::read(changed("0 7\n", "0 999999999999\n")));
    CHECK_FALSE(PdfFile::read(changed("endstream", "endstreax")));
}

TEST_CASE("bytes changed at random are refused or written again, never worse")
{
    std::mt19937 random(Catch::rngSeed());
    INFO("seed " << Catch::rngSeed());
    const QByteArray good = smallPdf();
    for (int i = 0; i < 20000; ++i) {
        QByteArray bytes = good;
        for (auto changes = 1 + random() % 3; changes > 0; --changes)
            bytes[static_cast<qsizetype>(random() % static_cast<std::size_t>(bytes.size()))] =
                static_cast<char>(random() % 256);
        if (const std::optional<PdfFile> file = PdfFile::read(bytes))
            CHECK(PdfFile::read(file->write()).has_value());
    }
}

TEST_CASE("the map of a font is read as Qt writes it and written in blocks of a hundred")
{
    const QByteArray qt("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n3 beginbfrange\n"
                        "<0000> <0000> <0000>\n<0001> <0003> [<2F29> <0061> <4E00> ]\n<0010> <0012> <0030>\n"
                        "endbfrange\nendcmap\n");
    const CodeMap map = readToUnicode(qt);
    CHECK(map == CodeMap{{0, QString(QChar(0))}, {1, QStringLiteral("\u2F29")}, {2, QStringLiteral("a")},
                     {3, QStringLiteral("一")}, {16, QStringLiteral("0")}, {17, QStringLiteral("1")},
                     {18, QStringLiteral("2")}});
    CHECK(readToUnicode("1 beginbfrange\n<0001> <0002> [<4E00>\nnonsense\n<zz> <0001> <0002>\nendbfrange\n") ==
          CodeMap{{1, QStringLiteral("一")}});

    CodeMap many;
    for (int code = 1; code <= 250; ++code)
        many[code] = QStringLiteral("吉");
    many[251] = QStringLiteral("𠮷");
    const QByteArray written = writeToUnicode(many);
    CHECK(written.count("100 beginbfchar\n") == 2);
    CHECK(written.contains("\n51 beginbfchar\n"));
    CHECK(written.count("endbfchar\n") == 3);
    CHECK(written.contains("<00FB> <D842DFB7>\n"));
}

TEST_CASE("every line of a paper is found in what the PDF draws")
{
    const Layout layout = typeset(opinion(), fonts());
    const std::optional<PdfFile> file =
        PdfFile::read(toPdf(layout, fonts(), {QStringLiteral("意见书"), QStringLiteral("柳溪镇")}));
    REQUIRE(file);
    const QList<int> pages = pagesOf(*file);
    REQUIRE(pages.size() == static_cast<qsizetype>(layout.pages.size()));
    for (std::size_t i = 0; i < layout.pages.size(); ++i) {
        const std::optional<DrawnPage> drawn = drawnPage(*file, pages[static_cast<qsizetype>(i)]);
        REQUIRE(drawn);
        const std::vector<GlyphRange> ranges = glyphsOfLines(*drawn, layout.pages[i]);
        for (std::size_t line = 0; line < ranges.size(); ++line) {
            INFO(layout.pages[i].lines[line].text.toStdString());
            CHECK(static_cast<qsizetype>(ranges[line].end - ranges[line].begin) ==
                  layout.pages[i].lines[line].text.size());
        }
        CHECK(ranges.back().end == drawn->glyphs.size());

        // A line that lies elsewhere takes no glyphs, and the lines after it still have theirs.
        Page moved = layout.pages[i];
        moved.lines[0].x += 40;
        const std::vector<GlyphRange> others = glyphsOfLines(*drawn, moved);
        CHECK(others[1].begin == ranges[1].begin);
        CHECK(others.back().end == ranges.back().end);
    }
}

} // namespace xf
