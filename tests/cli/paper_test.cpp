#include "core/desk/paper.h"
#include "tests/cli/clifixture.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>

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

    void describe()
    {
        CHECK(run(words("office phone=０１２３－４５６７ address=人民路1号 superior=清河县人民政府")).exitCode == 0);
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

    // As a PDF reader copies it; what some of them take for a radical is the letter again.
    QString text(const char* name = "p.pdf") const
    {
        QProcess process;
        process.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file(name), QStringLiteral("-")});
        REQUIRE(process.waitForFinished(60000));
        return QString::fromUtf8(process.readAllStandardOutput()).normalized(QString::NormalizationForm_KC);
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

TEST_CASE("show says of a paper that was never printed that it was not, and of a step what it wants first")
{
    Printer desk;
    desk.describe();
    const auto shown = [&] {
        const Reply reply = desk.run({QStringLiteral("show"), QString::fromLatin1(number)});
        return QString::fromUtf8(reply.out + reply.err);
    };
    CHECK_FALSE(shown().contains(QStringLiteral("未打印")));
    CHECK(
        shown().contains(QStringLiteral("    · 还没有听取信访人陈述的记录，不能出具意见（条例第三十一条第（六）项）")));
    const auto workspace = desk.desk.open(); // the window, say
    PaperRequest request;
    request.stream = *workspace->findCase(QString::fromLatin1(number));
    request.kind = PaperKind::AcceptanceNotice;
    const Result<Paper> paper = issuePaper(*workspace, request, {day("2026-03-09"), &calendar(), {}});
    REQUIRE(paper);
    CHECK(shown().contains(QStringLiteral("未打印：登记为3月9日收到，本机没有打印这份文书的记录")));
    REQUIRE(workspace->notePrint(paper->entry, QStringLiteral("HP"), 1, PrintOutcome::Printed));
    CHECK_FALSE(shown().contains(QStringLiteral("未打印")));
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

TEST_CASE("an issued paper has a number, and is printed again as it was")
{
    Printer printer;
    printer.describe();
    const QJsonObject draft = printer.paper("acceptance-notice");
    CHECK(draft[QLatin1String("problems")].toArray().isEmpty());
    const QJsonObject issued = printer.paper("acceptance-notice --issue");
    CHECK(text(issued, "number") == QStringLiteral("柳溪镇信受〔2026〕1号"));
    CHECK_FALSE(issued[QLatin1String("draft")].toBool());
    CHECK(text(issued, "sm3") != text(draft, "sm3"));
    CHECK(printer.text().contains(QStringLiteral("柳溪镇信受〔2026〕1号")));
    CHECK(printer.text().contains(QStringLiteral("0123-4567"))); // typed with full-width digits
    const QByteArray bytes = printer.bytes();

    const QJsonObject error =
        printer.json(printer.paperWords("acceptance-notice --issue"), 1).toObject()[QLatin1String("error")].toObject();
    CHECK(text(error, "code") == QStringLiteral("paper.already-issued"));
    CHECK(text(error, "message").contains(QStringLiteral("柳溪镇信受〔2026〕1号")));

    // What came later changes nothing of it: telephone, name, template.
    CHECK(printer.run(words("office phone=999 name=新柳溪镇人民政府")).exitCode == 0);
    printer.act("amend case=990101102-2026-A-1 petitioners.1.name=张三 reason=笔误");
    REQUIRE(QDir().mkpath(printer.file("templates")));
    printer.desk.dir.write(QStringLiteral("templates/acceptance-notice.txt"), "broken");
    CHECK(printer.refusedPaper("acceptance-notice", 1, "other.pdf").startsWith(QStringLiteral("template.")));
    QFile::remove(printer.file("templates/acceptance-notice.txt"));
    CHECK(text(printer.paper("acceptance-notice", "again.pdf"), "sm3") == text(issued, "sm3"));
    CHECK((printer.bytes("again.pdf") == bytes));
    CHECK(text(printer.paper("acceptance-notice --number 1"), "sm3") == text(issued, "sm3"));
    CHECK(text(printer.paper("acceptance-notice --number 柳溪镇信受〔2026〕1号"), "sm3") == text(issued, "sm3"));
    CHECK(printer.refusedPaper("acceptance-notice --number 7", 2) == QStringLiteral("usage.bad-word"));
    const QJsonArray papers = printer.json(words("papers")).toArray();
    REQUIRE(papers.size() == 1);
    CHECK(papers[0].toObject()[QLatin1String("printed")].toBool()); // nothing for the window to print once more
}

TEST_CASE("issuing is refused with all that is missing, and takes no number")
{
    Printer printer;
    const QStringList typed = printer.paperWords("acceptance-notice --issue --on 2026-07-30");
    const Reply refused = printer.run(typed);
    CHECK(refused.exitCode == 1);
    CHECK(QString::fromUtf8(refused.err).contains(QStringLiteral("xinfang office")));
    CHECK(QString::fromUtf8(refused.err).contains(QStringLiteral("另外：")));
    CHECK(QString::fromUtf8(refused.err).contains(QStringLiteral("2026年7月30日还没有到")));
    CHECK_FALSE(QFile::exists(printer.file("p.pdf")));
    printer.describe();
    CHECK(printer.refusedPaper("acceptance-notice --issue", 1, "没有/p.pdf") == QStringLiteral("file.not-writable"));
    CHECK(printer.json(words("papers")).toArray().isEmpty());
    CHECK(text(printer.paper("acceptance-notice --issue"), "number") == QStringLiteral("柳溪镇信受〔2026〕1号"));
}

TEST_CASE("a receipt goes with the paper it names, to the same people")
{
    Printer printer;
    printer.describe();
    CHECK(printer.refusedPaper("delivery-receipt --issue --of acceptance-notice") ==
          QStringLiteral("paper.of-not-issued"));
    printer.paper("registration-receipt --issue");
    printer.paper("acceptance-notice --issue");
    CHECK(printer.refusedPaper("delivery-receipt") == QStringLiteral("paper.of-ambiguous"));
    CHECK(printer.refusedPaper("delivery-receipt --of 柳溪镇信受〔2026〕9号") == QStringLiteral("paper.of-unknown"));
    const QJsonObject receipt = printer.paper("delivery-receipt --issue --of 柳溪镇信受〔2026〕1号");
    CHECK(text(receipt, "number").isEmpty());
    CHECK(text(receipt, "title") == QStringLiteral("送达回证"));
    CHECK(printer.text().contains(QStringLiteral("柳溪镇信受〔2026〕1号")));
    CHECK(text(printer.paper("delivery-receipt --of 登记回执"), "title") == QStringLiteral("送达回证"));
    CHECK(printer.refusedPaper("delivery-receipt --issue --of 柳溪镇信受〔2026〕1号") ==
          QStringLiteral("paper.already-issued"));
    const QJsonObject row = printer.json(words("papers --kind delivery-receipt")).toArray()[0].toObject();
    CHECK(text(row, "date") == QStringLiteral("2026-03-09")); // the day of the paper it goes with
    const QJsonArray papers =
        printer.json(words("show 990101102-2026-A-1")).toObject()[QLatin1String("papers")].toArray();
    REQUIRE(papers.size() == 3);
    CHECK(text(papers[2].toObject(), "ofNumber") == QStringLiteral("柳溪镇信受〔2026〕1号"));
    CHECK(QString::fromUtf8(printer.run(words("show 990101102-2026-A-1")).out).contains(QStringLiteral("文书：")));
}

TEST_CASE("numbers jumped over and papers made void stand in the register")
{
    Printer printer;
    printer.describe();
    CHECK(printer.refusedPaper("acceptance-notice --issue --number 0", 2) == QStringLiteral("usage.bad-number"));
    CHECK(printer.refusedPaper("acceptance-notice --issue --number 3") == QStringLiteral("paper.skip-needs-reason"));
    CHECK(text(printer.paper("acceptance-notice --issue --number 3 --reason 前两份是手写的"), "number") ==
          QStringLiteral("柳溪镇信受〔2026〕3号"));
    const QString entry = text(printer.json(words("papers --kind acceptance-notice")).toArray()[0].toObject(), "entry");
    printer.act(("void case=990101102-2026-A-1 reason=写错了 entry=" + entry.toLatin1()).constData());
    CHECK(printer.refusedPaper("acceptance-notice --number 3") == QStringLiteral("paper.is-void"));
    CHECK(text(printer.paper("acceptance-notice"), "number").isEmpty()); // a draft again
    CHECK(text(printer.paper("acceptance-notice --issue"), "number") == QStringLiteral("柳溪镇信受〔2026〕4号"));
    const QJsonArray register_ = printer.json(words("papers")).toArray();
    QStringList shown;
    for (const QJsonValue& value : register_) {
        const QJsonObject row = value.toObject();
        shown << text(row, "number") + (row[QLatin1String("void")].toBool() ? QStringLiteral(" 作废") : QString());
    }
    shown.sort();
    CHECK(shown.join(u'|') == QStringLiteral("柳溪镇信受〔2026〕1号 作废|柳溪镇信受〔2026〕2号 作废|"
                                             "柳溪镇信受〔2026〕3号 作废|柳溪镇信受〔2026〕4号"));
    const QString page = QString::fromUtf8(printer.run(words("papers --case 990101102-2026-A-1")).out);
    CHECK(page.contains(QStringLiteral("前两份是手写的")));
    CHECK(page.contains(QStringLiteral("作废3条")));
    CHECK(printer.json(words("papers --from 2026-03-10")).toArray().isEmpty());
    CHECK(printer.json(words("papers --to 2026-03-08")).toArray().isEmpty());
    CHECK(printer.refusal(words("papers --kind 通知"), 2) == QStringLiteral("usage.bad-word"));
    CHECK(printer.refusal(words("papers --from 明天"), 2) == QStringLiteral("usage.bad-date"));
}

TEST_CASE("each of several people can have a paper of their own")
{
    Printer printer;
    printer.describe();
    printer.act("amend case=990101102-2026-A-1 petitioners.2.name=陈禾生 petitioners.2.address=上湾村三组 reason=补登");
    printer.paper("acceptance-notice --issue --to 陈禾生");
    CHECK(text(printer.paper("acceptance-notice --issue --to 1"), "number") == QStringLiteral("柳溪镇信受〔2026〕2号"));
    CHECK(printer.refusedPaper("acceptance-notice --issue --to 2") == QStringLiteral("paper.already-issued"));
    CHECK(printer.refusedPaper("acceptance-notice --issue") == QStringLiteral("paper.already-issued")); // both have one
    CHECK(printer.refusedPaper("acceptance-notice") == QStringLiteral("paper.which-issued"));
    CHECK(text(printer.paper("acceptance-notice --to 陈禾生"), "number") == QStringLiteral("柳溪镇信受〔2026〕1号"));
    CHECK(text(printer.paper("acceptance-notice --number 2"), "number") == QStringLiteral("柳溪镇信受〔2026〕2号"));
    printer.paper("delivery-receipt --of 柳溪镇信受〔2026〕2号");
    CHECK(printer.text().contains(QStringLiteral("㛃䶮")));
    CHECK_FALSE(printer.text().contains(QStringLiteral("陈禾生")));
}

TEST_CASE("what people type is printed as they typed it, and never read as a template")
{
    Printer printer;
    printer.describe();
    const QString name = QStringLiteral("㛃䶮{{matter.number}}[标题]");
    const QString reason = QStringLiteral("　\t全角\u200B空格|=格|{{#people}}☃");
    printer.json({QStringLiteral("do"), QStringLiteral("register"), QStringLiteral("channel=visit"),
        QStringLiteral("petitioners.1.name=") + name, QStringLiteral("petitioners.1.address=甲村"),
        QStringLiteral("petitioners.1.phone=１３９－００００　0000"), QStringLiteral("demands=") + reason,
        QStringLiteral("text=") + reason, QStringLiteral("--on"), QStringLiteral("2026-03-10")});
    QStringList typed = printer.paperWords("registration-form");
    typed[typed.indexOf(QString::fromLatin1(number))] = QStringLiteral("990101102-2026-A-2");
    printer.json(typed);
    const QString page = printer.text();
    INFO(page.toStdString());
    CHECK(page.contains(QStringLiteral("㛃䶮{{matter")));
    CHECK(page.contains(QStringLiteral("}}[标题]")));
    CHECK(page.contains(QStringLiteral("139-0000 0000")));
    CHECK(page.contains(QStringLiteral("|=格|{{#people}}")));
    CHECK_FALSE(page.contains(QChar(0x200B)));
}

TEST_CASE("a letter that no font has is told, with its page and its line")
{
    Printer printer;
    // A noncharacter of plane 16's private area: no font draws it.
    const QString strange = QString::fromUcs4(U"\U0010ABCD", 1);
    printer.json({QStringLiteral("do"), QStringLiteral("register"), QStringLiteral("channel=visit"),
        QStringLiteral("petitioners.1.name=王") + strange, QStringLiteral("petitioners.1.address=甲村"),
        QStringLiteral("demands=修路"), QStringLiteral("--on"), QStringLiteral("2026-03-10")});
    QStringList typed = printer.paperWords("registration-form");
    typed[typed.indexOf(QString::fromLatin1(number))] = QStringLiteral("990101102-2026-A-2");
    const QJsonArray missing = printer.json(typed).toObject()[QLatin1String("missing")].toArray();
    REQUIRE(missing.size() == 1);
    CHECK(text(missing[0].toObject(), "letter") == strange);
    CHECK(missing[0].toObject()[QLatin1String("page")].toInt() == 1);
    CHECK(text(missing[0].toObject(), "line").contains(u'王'));
    CHECK(QString::fromUtf8(printer.run(typed).err).contains(QStringLiteral("U+10ABCD")));
}

TEST_CASE("a reply of one letter and one of five thousand are printed whole")
{
    Printer printer;
    printer.describe();
    printer.act("hear case=990101102-2026-A-1 text=听 --on 2026-03-16");
    printer.act("investigate case=990101102-2026-A-1 text=查 --on 2026-03-20");
    QString reply;
    for (int i = 1; reply.size() < 5000; ++i) {
        reply += QStringLiteral("第%1句，经查属实；（照此办理）。").arg(i);
    }
    const bool longOne = GENERATE(true, false);
    printer.json({QStringLiteral("do"), QStringLiteral("decide"), QStringLiteral("case=990101102-2026-A-1"),
        QStringLiteral("text=") + (longOne ? reply : QStringLiteral("否")), QStringLiteral("basis=水法"),
        QStringLiteral("reviewOrgan=清河县人民政府"), QStringLiteral("outcomes.1.outcome=support"),
        QStringLiteral("outcomes.2.outcome=deny"), QStringLiteral("number=溪信复〔2026〕31号"), QStringLiteral("--on"),
        QStringLiteral("2026-04-30")});
    const QJsonObject opinion = printer.paper("handling-opinion --issue");
    CHECK(text(opinion, "number") == QStringLiteral("溪信复〔2026〕31号")); // typed when it was decided
    CHECK(opinion[QLatin1String("missing")].toArray().isEmpty());
    QString page = printer.text();
    page.remove(QRegularExpression(QStringLiteral("\\s|— *[0-9]+ *—")));
    CHECK(page.contains(longOne ? reply.normalized(QString::NormalizationForm_KC) : QStringLiteral("否")));
    CHECK((opinion[QLatin1String("pages")].toInt() > 8) == longOne);
}

TEST_CASE("the office says what its papers say of it")
{
    Printer printer;
    CHECK(printer.refusal(words("office fax=1"), 2) == QStringLiteral("usage.not-an-office-key"));
    CHECK(printer.refusal(words("office phone"), 2) == QStringLiteral("usage.not-an-office-key"));
    CHECK(printer.refusal(words("office code=")) == QStringLiteral("office.bad-code"));
    CHECK(printer.refusal(words("office clerk=")) == QStringLiteral("clerk.empty"));
    CHECK(printer.refusal(words("office prefix=柳〔2026〕")) == QStringLiteral("setting.bad-value"));
    const QJsonObject before = printer.json(words("office")).toObject();
    CHECK(text(before, "phone").isEmpty());
    CHECK(text(before, "prefix") == QStringLiteral("柳溪镇信"));
    const QJsonObject after =
        printer.json(words("office phone=1 superior=清河县人民政府 clerk=王办事 prefix=柳信")).toObject();
    CHECK(text(after, "superior") == QStringLiteral("清河县人民政府"));
    CHECK(text(after, "clerk") == QStringLiteral("王办事"));
    CHECK(text(printer.paper("acceptance-notice --issue"), "number") == QStringLiteral("柳信受〔2026〕1号"));
    CHECK(printer.text().contains(QStringLiteral("王办事")));
    CHECK(printer.json(words("office")).toObject() == after);
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

TEST_CASE("a photo is attached, listed and got out again as it was")
{
    Printer printer;
    const QByteArray bytes("\x89PNG\r\n\x1a\n not really", 20);
    const QString photo = printer.desk.dir.write(QStringLiteral("现场 照片.png"), bytes);
    const auto attach = [&](const QStringList& more) {
        return QStringList{QStringLiteral("do"), QStringLiteral("attach"), QStringLiteral("case=990101102-2026-A-1")} +
               more;
    };
    CHECK(printer.refusal(attach({}), 2) == QStringLiteral("usage.missing-argument"));
    CHECK(printer.refusal(attach({QStringLiteral("file=没有.png")})) == QStringLiteral("file.not-found"));
    CHECK(printer.refusal(attach({QStringLiteral("file=") + printer.desk.dir.path()})) ==
          QStringLiteral("file.unreadable"));
    const QStringList typed = attach({QStringLiteral("file=") + photo, QStringLiteral("title=断头的沟"),
        QStringLiteral("original=yes"), QStringLiteral("--on"), QStringLiteral("2026-03-12")});
    printer.json(typed);
    CHECK(printer.refusal(typed) == QStringLiteral("attach.already"));

    const QJsonObject shown = printer.json(words("show 990101102-2026-A-1")).toObject();
    const QJsonObject one = shown[QLatin1String("attachments")].toArray()[0].toObject();
    CHECK(text(one, "name") == QStringLiteral("现场 照片.png"));
    CHECK(text(one, "title") == QStringLiteral("断头的沟"));
    CHECK(one[QLatin1String("original")].toBool());
    CHECK(one[QLatin1String("bytes")].toInt() == bytes.size());
    CHECK(QString::fromUtf8(printer.run(words("show 990101102-2026-A-1")).out).contains(QStringLiteral("附件：")));

    const auto take = [&](const QString& entry, const char* name) {
        return QStringList{QStringLiteral("attachment"), QStringLiteral("--case"), QString::fromLatin1(number),
            QStringLiteral("--entry"), entry, QStringLiteral("--out"), printer.file(name)};
    };
    CHECK(printer.refusal(take(QStringLiteral("00000000"), "x.png")) == QStringLiteral("attachment.unknown"));
    printer.json(take(text(one, "entry"), "x.png"));
    CHECK((printer.bytes("x.png") == bytes));
    CHECK(printer.refusal(take(text(one, "entry"), "x.png")) == QStringLiteral("file.not-ours")); // nothing replaced
    const QString kept = printer.json(words("verify")).toObject()[QLatin1String("projection")].toString();
    CHECK(kept == QStringLiteral("same"));

    // Somebody opened the kept file with another program and saved it.
    const QString hex = text(one, "content");
    const QString inside = printer.file("柳溪镇.files") + u'/' + hex.left(2) + u'/' + hex;
    QFile::setPermissions(inside, QFile::ReadOwner | QFile::WriteOwner);
    QFile changed(inside);
    REQUIRE(changed.open(QIODevice::ReadWrite));
    changed.write("X");
    changed.close();
    CHECK(printer.refusal(take(text(one, "entry"), "y.png")) == QStringLiteral("blob.damaged"));
    QFile::remove(inside);
    CHECK(printer.refusal(take(text(one, "entry"), "y.png")) == QStringLiteral("blob.missing"));
    CHECK_FALSE(QFile::exists(printer.file("y.png")));
}
