#include "tests/cli/clifixture.h"

#include <QProcess>

using namespace xf;
using namespace xf::test;

// `paper`: what comes out as a PDF, and what does not.
namespace {

constexpr char number[] = "990101102-2026-A-1";

struct Printer : Terminal
{
    Printer()
    {
        init();
        act("register channel=visit petitioners.1.name=㛃䶮 petitioners.1.address=上湾村二组 demands=接通排水沟"
            " demands=赔偿菜地 text=水沟断了 --on 2026-03-09");
        act("accept case=990101102-2026-A-1 --on 2026-03-09");
    }

    QString file(const char* name) const { return desk.dir.path(QString::fromUtf8(name)); }

    QStringList paperWords(const char* line, const char* name = "p.pdf") const
    {
        return QStringList{QStringLiteral("paper")} + words(line) +
               QStringList{QStringLiteral("--case"), QString::fromLatin1(number), QStringLiteral("--out"), file(name)};
    }
    QJsonObject paper(const char* line, const char* name = "p.pdf") { return json(paperWords(line, name)).toObject(); }
    QString refusedPaper(const char* line, int exitCode = 1, const char* name = "p.pdf")
    {
        return refusal(paperWords(line, name), exitCode);
    }

    QByteArray bytes(const char* name = "p.pdf") const
    {
        QFile read(file(name));
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }

    // As a PDF reader copies it.
    QString text(const char* name = "p.pdf") const
    {
        QProcess process;
        process.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file(name), QStringLiteral("-")});
        REQUIRE(process.waitForFinished(60000));
        return QString::fromUtf8(process.readAllStandardOutput());
    }
};

} // namespace

TEST_CASE("a draft is a PDF that says what keeps it from being issued")
{
    Printer printer;
    const QJsonObject paper = printer.paper("acceptance-notice");
    CHECK(text(paper, "kind") == QStringLiteral("acceptance-notice"));
    CHECK(text(paper, "number").isEmpty());
    CHECK(paper[QLatin1String("draft")].toBool());
    CHECK(paper[QLatin1String("pages")].toInt() >= 1);
    CHECK(text(paper, "sm3").size() == 64);
    CHECK(paper[QLatin1String("missing")].toArray().isEmpty());
    const QJsonArray wrong = paper[QLatin1String("problems")].toArray();
    REQUIRE(wrong.size() == 1); // nobody has said the office's telephone
    CHECK(text(wrong[0].toObject(), "code") == QStringLiteral("paper.office-missing"));
    CHECK(text(wrong[0].toObject(), "message").contains(QStringLiteral("xinfang office")));
    CHECK(printer.bytes().startsWith("%PDF"));
    CHECK(printer.text().contains(QStringLiteral("受理告知书")));
    CHECK(text(printer.paper("acceptance-notice"), "sm3") == text(paper, "sm3")); // over the same file, again
    const Reply told = printer.run(printer.paperWords("registration-receipt"));
    CHECK(QString::fromUtf8(told.out).contains(QStringLiteral("草稿")));
}

TEST_CASE("words that are wrong are told, and no file is made")
{
    Printer printer;
    CHECK(printer.refusedPaper("notice", 2) == QStringLiteral("usage.bad-word"));
    CHECK(printer.refusedPaper("acceptance-notice --remedy maybe", 2) == QStringLiteral("usage.bad-word"));
    CHECK(printer.refusedPaper("acceptance-notice --to 王五", 2) == QStringLiteral("usage.bad-word"));
    CHECK(printer.refusedPaper("acceptance-notice --about ffffffff", 2) == QStringLiteral("usage.bad-word"));
    CHECK(printer.refusedPaper("acceptance-notice --on 昨天", 2) == QStringLiteral("usage.bad-date"));
    CHECK(printer.refusedPaper("forwarding-notice") == QStringLiteral("paper.no-step"));
    CHECK(printer.refusedPaper("delivery-receipt") == QStringLiteral("paper.no-other"));
    CHECK_FALSE(QFile::exists(printer.file("p.pdf")));
    CHECK(printer.refusal(words("paper"), 2) == QStringLiteral("usage.missing-argument"));
    CHECK(printer.refusal(words("paper acceptance-notice"), 2) == QStringLiteral("usage.missing-option"));
}

TEST_CASE("what is no PDF is never written over")
{
    Printer printer;
    const QByteArray before = printer.bytes("柳溪镇.xfd");
    CHECK(printer.refusedPaper("registration-form", 1, "柳溪镇.xfd") == QStringLiteral("file.not-ours"));
    CHECK(printer.refusedPaper("registration-form", 1, "没有/p.pdf") == QStringLiteral("file.not-writable"));
    CHECK(printer.refusedPaper("registration-form", 1, "") == QStringLiteral("file.not-writable"));
    CHECK(printer.bytes("柳溪镇.xfd").left(16) == before.left(16));
}
