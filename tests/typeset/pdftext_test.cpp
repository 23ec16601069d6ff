#include "core/typeset/pdf.h"
#include "tests/support/tempdir.h"
#include "tests/typeset/eightpapers.h"
#include "tests/typeset/papers.h"
#include "tests/typeset/poppler.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRegularExpression>

#include <catch2/catch.hpp>

namespace xf {

using namespace test;

namespace {

const PdfInfo info{QStringLiteral("受理告知书"), QStringLiteral("柳溪镇人民政府")};

QStringList linesOf(const Layout& layout)
{
    QStringList lines;
    for (const Page& page : layout.pages)
        lines += textOf(page);
    return lines;
}

QString withoutBlanks(const QStringList& lines)
{
    QString text = lines.join(QString());
    text.removeIf([](QChar letter) { return letter.isSpace(); });
    return text;
}

// Cells that stand side by side are one line to a reader of the PDF, so a table is compared without line ends.
void checkCopied(const Document& document, const TypesetOptions& options = {})
{
    const TempDir dir;
    const Layout layout = typeset(document, fonts(), options);
    const QString path = dir.write(QStringLiteral("a.pdf"), toPdf(layout, fonts(), info));
    const std::optional<QStringList> copied = copiedLines(path);
    if (!copied)
        return;
    const QStringList wanted = linesOf(layout);
    const bool table = std::any_of(document.blocks.begin(), document.blocks.end(),
        [](const Block& block) { return block.role == BlockRole::Table; });
    INFO(document.title.toStdString());
    if (!table) // poppler says a blank for U+3000
        CHECK(*copied == QStringList(wanted).replaceInStrings(QStringLiteral("\u3000"), QStringLiteral(" ")));
    CHECK(withoutBlanks(*copied) == withoutBlanks(wanted));
}

// The 3,755 letters of GB 2312 level 1, in its order: what nearly every text is made of.
QString commonLetters()
{
    QFile file(QStringLiteral(XF_TEST_DATA "/gb2312-level1.txt"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll()).remove(u'\n');
}

} // namespace

TEST_CASE("text copied from the PDF is the text, line by line")
{
    const Document mixed = paper({block(BlockRole::Paragraph,
        QStringLiteral(
            "信访件编号：QS-2026-A-12，电话0571-88886666，A1b2c3，见“https://xinfang.example/a?b=1”。陈㛃、李䶮。"))});
    for (const Document& document : {notice(3), opinion(), mixed})
        checkCopied(document, {true, true});
}

TEST_CASE("the eight papers can be copied, a name beyond U+FFFF too")
{
    for (const QString& name : {QStringLiteral("张㛃"), QStringLiteral("李䶮"), QStringLiteral("𠮷小飞")}) {
        Filling filling;
        filling.name = name;
        filling.answer = QStringLiteral("经查，%1反映的民生路门前排水渠堵塞属实。").arg(name);
        for (const FilledPaper& paper : eightPapers(filling))
            checkCopied(paper.document);
    }
}

TEST_CASE("answers of one letter, of five thousand and of letters nobody expects can be copied")
{
    const QString odd = QStringLiteral("甲\u3000乙\t丙\u200B丁😀１３８００００１２３４{{number}}[红线]\uFEFF戊\u202E己");
    for (const QString& answer : {QStringLiteral("好"), plainHan(5000), odd}) {
        Filling filling;
        filling.answer = answer;
        filling.text = answer;
        for (const FilledPaper& paper : eightPapers(filling))
            checkCopied(paper.document);
    }
    const Layout layout = typeset(paper({block(BlockRole::Paragraph, odd)}), fonts());
    CHECK(linesOf(layout).join(QString()).startsWith(
        QStringLiteral("甲\u3000乙 丙丁😀１３８００００１２３４{{number}}[红线]戊己")));
}

TEST_CASE("every common letter comes back as itself and not as the radical of the same look")
{
    const QString letters = commonLetters();
    REQUIRE(letters.size() == 3755);
    for (const BlockRole role : {BlockRole::Paragraph, BlockRole::Heading, BlockRole::Title})
        checkCopied(paper({block(role, letters)}));
}

TEST_CASE("a line that glyphs cannot tell says its text itself")
{
    for (const QString& text : {
             QStringLiteral("小河边的小屋，编号⼩一"), // a radical that was typed, by the letter of its look
             plainHan(20) + QStringLiteral("13800001234、13800001234") + plainHan(30), // stretched
             QStringLiteral("乙是👍\uFE0F的"),                                          // a letter that is not drawn
             QStringLiteral("丙是\U000F1234的\u2FE0的"),                               // letters that no font has
         }) {
        INFO(text.toStdString());
        checkCopied(paper({block(BlockRole::Paragraph, text)}));
    }
    // Poppler turns a word that is written from the right, so its letters are looked for in any order.
    const TempDir dir;
    const QString name = QStringLiteral("ئالىم");
    const Layout layout = typeset(paper({block(BlockRole::Paragraph, QStringLiteral("信访人") + name)}), fonts());
    const std::optional<QStringList> copied =
        copiedLines(dir.write(QStringLiteral("a.pdf"), toPdf(layout, fonts(), info)));
    CHECK((!copied || copied->value(0).startsWith(QStringLiteral("信访人"))));
    for (const QChar letter : name)
        CHECK((!copied || copied->value(0).contains(letter)));
}

TEST_CASE("random text can be copied")
{
    std::mt19937 random(Catch::rngSeed());
    INFO("seed " << Catch::rngSeed());
    for (int i = 0; i < 8; ++i)
        checkCopied(paper({block(BlockRole::Paragraph, randomParagraph(random)),
            block(BlockRole::Heading, randomParagraph(random).left(40))}));
}

TEST_CASE("all fonts of the eight papers are embedded")
{
    const TempDir dir;
    for (const FilledPaper& paper : eightPapers()) {
        INFO(paper.document.title.toStdString());
        const QByteArray pdf = toPdf(typeset(paper.document, fonts()), fonts(), info);
        const std::optional<QStringList> rows = fontRows(dir.write(QStringLiteral("a.pdf"), pdf));
        CHECK((!rows || rows->size() >= 2));
        for (const QString& row : rows.value_or(QStringList()))
            CHECK(row.contains(QRegularExpression(QStringLiteral(" yes (yes|no) +yes "))));
    }
}

TEST_CASE("the same layout gives the same bytes")
{
    const Layout layout = typeset(opinion(), fonts(), {true, true});
    CHECK(toPdf(layout, fonts(), info) == toPdf(layout, fonts(), info));
}

// The other half of the next one: does nothing unless it is told where to.
TEST_CASE("a paper is written for another process")
{
    const QString to = qEnvironmentVariable("XF_PAPER_TO");
    if (to.isEmpty())
        return;
    QFile file(to);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(toPdf(typeset(opinion(), fonts()), fonts(), info));
}

TEST_CASE("the same layout gives the same bytes in every run of the program")
{
    const TempDir dir;
    const QByteArray here = toPdf(typeset(opinion(), fonts()), fonts(), info);
    for (int i = 0; i < 3; ++i) { // each with a hash seed of its own
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XF_PAPER_TO"), dir.path(QStringLiteral("a.pdf")));
        process.setProcessEnvironment(environment);
        process.start(
            QCoreApplication::applicationFilePath(), {QStringLiteral("a paper is written for another process")});
        REQUIRE(process.waitForFinished(60000));
        REQUIRE(process.exitCode() == 0);
        CHECK(dir.read(QStringLiteral("a.pdf")) == here);
    }
}

} // namespace xf
