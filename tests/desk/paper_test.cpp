#include "core/cases/refusals.h"
#include "core/desk/paper.h"
#include "core/desk/printissued.h"
#include "core/documents/papererrors.h"
#include "tests/support/deskfixture.h"

#include <QDir>

using namespace xf;
using namespace xf::test;

namespace {

// An office that has said what its papers need, and one visit of two people.
struct Counter : Desk
{
    Counter()
        : Desk("2026-03-20")
        , workspace(create())
    {
        OfficeFacts facts = workspace->identity().officeFacts();
        facts.phone = QStringLiteral("0123");
        facts.superior = QStringLiteral("清河县人民政府");
        REQUIRE(workspace->describeOffice(facts));
        RegisterCase given = visit(QStringLiteral("陈禾生"), QStringLiteral("接通排水沟"));
        given.petitioners.front().address = QStringLiteral("上湾村");
        Petitioner second;
        second.name = QStringLiteral("㛃䶮");
        second.address = QStringLiteral("上湾村");
        given.petitioners.push_back(second);
        stream = execute(*workspace, {}, given, "2026-03-09").stream;
    }

    [[nodiscard]] PaperWorld world() const { return {day("2026-03-20"), &calendar(), {}}; }
    [[nodiscard]] PaperRequest wish(PaperKind kind) const
    {
        PaperRequest request;
        request.stream = stream;
        request.kind = kind;
        return request;
    }
    Paper issued(const PaperRequest& request)
    {
        const Result<Paper> paper = issuePaper(*workspace, request, world());
        if (!paper) {
            FAIL(paper.error().code.toStdString());
        }
        return *paper;
    }
    QString refusedIssue(const PaperRequest& request)
    {
        const Result<Paper> paper = issuePaper(*workspace, request, world());
        return paper ? QStringLiteral("done") : paper.error().code;
    }
    PaperChoice choice(PaperKind kind)
    {
        const std::vector<PaperChoice> all = paperKindsFor(folded(*workspace, stream));
        REQUIRE(all.size() == paperKinds().size());
        return all[std::size_t(kind) - 1];
    }

    std::unique_ptr<Workspace> workspace;
    QByteArray stream;
};

} // namespace

TEST_CASE("which papers there are to make follows the steps taken")
{
    Counter desk;
    CHECK(desk.choice(PaperKind::RegistrationForm).canBeMade);
    CHECK(desk.choice(PaperKind::RegistrationReceipt).canBeMade);
    CHECK_FALSE(desk.choice(PaperKind::AcceptanceNotice).canBeMade);
    CHECK_FALSE(desk.choice(PaperKind::HandlingOpinion).canBeMade);
    CHECK_FALSE(desk.choice(PaperKind::DeliveryReceipt).canBeMade); // nothing to hand over yet
    execute(*desk.workspace, desk.stream, AcceptCase{}, "2026-03-09");
    CHECK(desk.choice(PaperKind::AcceptanceNotice).canBeMade);
    desk.issued(desk.wish(PaperKind::AcceptanceNotice));
    CHECK(desk.choice(PaperKind::AcceptanceNotice).issued.size() == 1);
    CHECK(desk.choice(PaperKind::DeliveryReceipt).canBeMade);
}

TEST_CASE("an anonymous letter has nobody to give a receipt to, an unclear visitor has himself")
{
    Counter desk;
    RegisterCase given = visit(QStringLiteral("匿名"), QStringLiteral("修路"));
    given.petitioners.front().unclear = true;
    given.matter.channel = Channel::Letter;
    desk.stream = execute(*desk.workspace, {}, given, "2026-03-09").stream;
    CHECK_FALSE(desk.choice(PaperKind::RegistrationReceipt).canBeMade);
    CHECK_FALSE(desk.choice(PaperKind::RegistrationReceipt).toMake);
    CHECK(desk.choice(PaperKind::RegistrationForm).canBeMade);
    PaperRequest receipt = desk.wish(PaperKind::RegistrationReceipt);
    CHECK(desk.refusedIssue(receipt) == QLatin1String(paperNobodyOwed.id));
    receipt.recipient = folded(*desk.workspace, desk.stream).petitioners.front().id; // by name no more than unasked
    CHECK(desk.refusedIssue(receipt) == QLatin1String(paperNobodyOwed.id));

    given.petitioners.front().name = QStringLiteral("张三");
    given.matter.channel = Channel::Visit;
    desk.stream = execute(*desk.workspace, {}, given, "2026-03-09").stream;
    CHECK(desk.choice(PaperKind::RegistrationReceipt).canBeMade);
}

TEST_CASE("a draft tells all that keeps it from being issued, and the first is the refusal")
{
    Counter desk;
    execute(*desk.workspace, desk.stream, AcceptCase{}, "2026-03-09");
    PaperRequest request = desk.wish(PaperKind::AcceptanceNotice);
    request.date = day("2026-04-01"); // after today
    const Result<Paper> draft = preparePaper(*desk.workspace, request, desk.world());
    REQUIRE(draft);
    CHECK(draft->draft);
    REQUIRE(draft->problems.size() == 2); // and after the day it was handed over
    CHECK(desk.refusedIssue(request) == draft->problems.front().code);
    CHECK(desk.workspace->papers({})->empty());
    CHECK(preparePaper(*desk.workspace, desk.wish(PaperKind::RefusalNotice), desk.world()).error().is(paperNoStep));
    PaperRequest nowhere = request;
    nowhere.stream = QByteArray(32, 'x');
    CHECK_FALSE(preparePaper(*desk.workspace, nowhere, desk.world()));
}

TEST_CASE("an issued paper is read back from its frozen bytes, the same for ever")
{
    Counter desk;
    execute(*desk.workspace, desk.stream, AcceptCase{}, "2026-03-09");
    const Paper paper = desk.issued(desk.wish(PaperKind::AcceptanceNotice));
    CHECK_FALSE(paper.draft);
    CHECK(paper.number == QStringLiteral("柳溪镇信受〔2026〕1号"));
    CHECK(paper.date == day("2026-03-09"));
    CHECK(paper.recipients.size() == 2);
    CHECK(paper.document.number == paper.number);
    CHECK(desk.refusedIssue(desk.wish(PaperKind::AcceptanceNotice)) == QLatin1String(paperAlreadyIssued.id));

    OfficeFacts facts = desk.workspace->identity().officeFacts();
    facts.phone = QStringLiteral("999");
    REQUIRE(desk.workspace->describeOffice(facts));
    const Result<Paper> again = openIssued(*desk.workspace, desk.stream, paper.entry);
    REQUIRE(again);
    const Result<Paper> asked = preparePaper(*desk.workspace, desk.wish(PaperKind::AcceptanceNotice), desk.world());
    REQUIRE(asked);
    const FontSet fonts;
    const QString sm3 = makePaperFile(paper, fonts).sm3;
    CHECK(makePaperFile(*again, fonts).sm3 == sm3);
    CHECK(makePaperFile(*asked, fonts).sm3 == sm3);
    CHECK(openIssued(*desk.workspace, desk.stream, QByteArray(32, 'x')).error().is(paperNotOfCase));
}

TEST_CASE("a paper of a step that was made void is issued anew of the step that took its place")
{
    Counter desk;
    const Changes first = execute(*desk.workspace, desk.stream, AcceptCase{}, "2026-03-09");
    const Paper paper = desk.issued(desk.wish(PaperKind::AcceptanceNotice));
    VoidCase wrong;
    wrong.entry = QString::fromLatin1(first.entries.front().toHex());
    wrong.reason = QStringLiteral("日期写错");
    execute(*desk.workspace, desk.stream, wrong, "2026-03-10");
    CHECK(openIssued(*desk.workspace, desk.stream, paper.entry)->stale);
    execute(*desk.workspace, desk.stream, AcceptCase{}, "2026-03-10");
    CHECK(preparePaper(*desk.workspace, desk.wish(PaperKind::AcceptanceNotice), desk.world())->draft);
    CHECK(desk.issued(desk.wish(PaperKind::AcceptanceNotice)).number == QStringLiteral("柳溪镇信受〔2026〕2号"));
}

TEST_CASE("the receipt of a paper goes to those the paper went to")
{
    Counter desk;
    execute(*desk.workspace, desk.stream, AcceptCase{}, "2026-03-09");
    PaperRequest one = desk.wish(PaperKind::AcceptanceNotice);
    one.recipient = folded(*desk.workspace, desk.stream).petitioners[1].id;
    const Paper notice = desk.issued(one);
    const Paper receipt = desk.issued(deliveryReceiptFor(notice));
    CHECK(receipt.ofNumber == notice.number);
    CHECK(receipt.date == notice.date);
    CHECK(receipt.recipients == std::vector<ElementId>{one.recipient});
    CHECK(desk.refusedIssue(deliveryReceiptFor(notice)) == QLatin1String(paperAlreadyIssued.id));
}

TEST_CASE("of a paper to several people each keeps an original and signs a receipt of his own")
{
    Counter desk;
    execute(*desk.workspace, desk.stream, AcceptCase{}, "2026-03-09");
    const auto people = folded(*desk.workspace, desk.stream).petitioners;
    const Paper notice = desk.issued(desk.wish(PaperKind::AcceptanceNotice));
    CHECK(notice.document.copies == 3); // two people and the file
    CHECK_FALSE(desk.choice(PaperKind::AcceptanceNotice).toMake);
    const auto lacking = [&] { return receiptsOf(folded(*desk.workspace, desk.stream), notice.entry).lacking; };
    CHECK(lacking() == std::vector<ElementId>{people[0].id, people[1].id});
    PaperRequest receipt = deliveryReceiptFor(notice);
    receipt.recipient = people[0].id;
    CHECK(desk.issued(receipt).document.copies == 1);
    CHECK(lacking() == std::vector<ElementId>{people[1].id});
    receipt.recipient = people[1].id;
    CHECK(desk.issued(receipt).recipients == std::vector<ElementId>{people[1].id});
    CHECK(lacking().empty());
    CHECK(receiptsOf(folded(*desk.workspace, desk.stream), notice.entry).issued.size() == 2);
}

TEST_CASE("who has no paper yet while others have theirs is told, also after the step was taken anew")
{
    Counter desk;
    const Changes first = execute(*desk.workspace, desk.stream, AcceptCase{}, "2026-03-09");
    const auto people = folded(*desk.workspace, desk.stream).petitioners;
    CHECK(desk.choice(PaperKind::AcceptanceNotice).current.empty());
    PaperRequest one = desk.wish(PaperKind::AcceptanceNotice);
    one.recipient = people[1].id;
    CHECK(desk.issued(one).document.copies == 2);
    CHECK(desk.choice(PaperKind::AcceptanceNotice).toMake);
    CHECK(desk.choice(PaperKind::AcceptanceNotice).lacking == std::vector<ElementId>{people[0].id});
    one.recipient = people[0].id;
    desk.issued(one);
    CHECK_FALSE(desk.choice(PaperKind::AcceptanceNotice).toMake);
    VoidCase wrong;
    wrong.entry = QString::fromLatin1(first.entries.front().toHex());
    wrong.reason = QStringLiteral("日期写错");
    execute(*desk.workspace, desk.stream, wrong, "2026-03-10");
    execute(*desk.workspace, desk.stream, AcceptCase{}, "2026-03-10");
    CHECK(desk.choice(PaperKind::AcceptanceNotice).issued.size() == 2); // of the step that is void
    CHECK(desk.choice(PaperKind::AcceptanceNotice).current.empty());
    CHECK(desk.choice(PaperKind::AcceptanceNotice).toMake);
}

TEST_CASE("the receipt of a paper that is issued next is not taken for one that goes with an earlier")
{
    Counter desk;
    execute(*desk.workspace, desk.stream, AcceptCase{}, "2026-03-09");
    const auto people = folded(*desk.workspace, desk.stream).petitioners;
    PaperRequest one = desk.wish(PaperKind::AcceptanceNotice);
    one.recipient = people[1].id;
    desk.issued(one);
    PaperRequest receipt = desk.wish(PaperKind::DeliveryReceipt);
    receipt.of = wordKey(PaperKind::AcceptanceNotice);
    receipt.ofNext = true;
    receipt.recipient = people[0].id;
    const Result<Paper> draft = preparePaper(*desk.workspace, receipt, desk.world());
    REQUIRE(draft);
    CHECK(draft->draft);
    CHECK(draft->recipients == std::vector<ElementId>{people[0].id});
    REQUIRE(draft->problems.size() == 1);
    CHECK(draft->problems.front().is(paperOfNotIssued));
}

TEST_CASE("a paper without a number is issued again when it would say something else")
{
    Counter desk;
    const Paper first = desk.issued(desk.wish(PaperKind::RegistrationForm));
    CHECK(first.number.isEmpty());
    CHECK(desk.refusedIssue(desk.wish(PaperKind::RegistrationForm)) == QLatin1String(paperAlreadyIssued.id));
    AmendCase amend;
    amend.reason = QStringLiteral("笔误");
    amend.changes = {QStringLiteral("petitioners.1.phone=139")};
    execute(*desk.workspace, desk.stream, amend, "2026-03-10");
    CHECK(desk.choice(PaperKind::RegistrationForm).toMake);
    const Result<Paper> draft = preparePaper(*desk.workspace, desk.wish(PaperKind::RegistrationForm), desk.world());
    REQUIRE(draft);
    CHECK(draft->draft); // never the sheet that is out of date
    const Paper second = desk.issued(desk.wish(PaperKind::RegistrationForm));
    CHECK_FALSE(desk.choice(PaperKind::RegistrationForm).toMake);
    CHECK(preparePaper(*desk.workspace, desk.wish(PaperKind::RegistrationForm), desk.world())->entry == second.entry);
}

TEST_CASE("neither a step nor another clerk makes a paper about the case out of date")
{
    Counter desk;
    const Paper form = desk.issued(desk.wish(PaperKind::RegistrationForm));
    const Paper receipt = desk.issued(desk.wish(PaperKind::RegistrationReceipt)); // until when an answer comes
    execute(*desk.workspace, desk.stream, AcceptCase{}, "2026-03-09");
    REQUIRE(desk.workspace->setSetting(Setting::Clerk, QStringLiteral("王接班")));
    for (const Paper& paper : {form, receipt}) {
        CHECK(preparePaper(*desk.workspace, desk.wish(paper.kind), desk.world())->entry == paper.entry);
        CHECK_FALSE(desk.choice(paper.kind).toMake);
    }
    AmendCase amend;
    amend.reason = QStringLiteral("笔误");
    amend.changes = {QStringLiteral("petitioners.1.phone=139")};
    execute(*desk.workspace, desk.stream, amend, "2026-03-10"); // which the receipt does not say
    CHECK(preparePaper(*desk.workspace, desk.wish(PaperKind::RegistrationForm), desk.world())->draft);
}

TEST_CASE("the papers that stand are written into a folder, one file each")
{
    Counter desk;
    execute(*desk.workspace, desk.stream, AcceptCase{}, "2026-03-09");
    desk.issued(desk.wish(PaperKind::RegistrationForm));
    PaperRequest third = desk.wish(PaperKind::AcceptanceNotice);
    third.serial = 3;
    third.skipReason = QStringLiteral("手写过两份");
    const Paper notice = desk.issued(third);
    desk.issued(deliveryReceiptFor(notice));
    const FontSet fonts;
    const QString folder = desk.dir.path(QStringLiteral("文书"));
    const auto printed = printIssued(*desk.workspace, {}, folder, fonts);
    REQUIRE(printed);
    CHECK(printed->size() == 3); // not the two numbers jumped over
    PaperQuery waiting;
    waiting.unprinted = true;
    CHECK(desk.workspace->papers(waiting)->empty()); // none of them waits for the printer any more
    const QStringList files = QDir(folder).entryList(QDir::Files);
    REQUIRE(files.size() == 3);
    CHECK(files.join(u'|').contains(QStringLiteral("受理告知书 柳溪镇信受〔2026〕3号.pdf")));
    CHECK(files.join(u'|').contains(QStringLiteral("送达回证 随柳溪镇信受〔2026〕3号.pdf")));
    const QString blocked = desk.dir.write(QStringLiteral("占用"), "x");
    CHECK(printIssued(*desk.workspace, {}, blocked, fonts).error().is(paperNotPrinted));
}

TEST_CASE("no page of a draft or of a practice file can be taken for the office's word")
{
    Counter desk;
    const FontSet fonts;
    const auto marks = [&](const Paper& paper) {
        QStringList found;
        for (const Page& page : setPages(paper, fonts).pages) {
            found << page.mark;
        }
        return found.join(u'|');
    };
    const PaperRequest form = desk.wish(PaperKind::RegistrationForm);
    CHECK(marks(*preparePaper(*desk.workspace, form, desk.world())) == QStringLiteral("草稿"));
    CHECK(marks(desk.issued(form)).isEmpty());
    REQUIRE(desk.workspace->setSetting(Setting::Training, QStringLiteral("1")));
    CHECK(marks(*preparePaper(*desk.workspace, form, desk.world())) == QStringLiteral("练习"));
}
