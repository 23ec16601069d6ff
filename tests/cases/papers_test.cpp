#include "core/cases/papers.h"
#include "core/cases/refusals.h"
#include "tests/support/casebuilder.h"

#include <catch2/catch.hpp>

using namespace xf;
using namespace xf::test;

namespace {

const QString told = text("柳溪镇信受〔2026〕3号");

// A visit that was accepted on 10 March, with its notice ordered.
struct Accepted10
{
    Accepted10()
    {
        copy.does(registerVisit, "2026-03-09");
        order.about = QByteArray::fromHex(copy.does("accept", "2026-03-10").toLatin1());
        order.kind = text("acceptance-notice");
        order.title = text("受理告知书");
        order.prefix = text("柳溪镇信受");
    }

    void issues(const char* on) { copy.append(*copy.decided(order, day(on))); }
    Error refusal(const char* on) const
    {
        const auto planned = copy.decided(order, day(on));
        REQUIRE_FALSE(planned);
        return planned.error();
    }
    IssuedPaper last() const { return issuedPapers(copy.folded()).back(); }

    Copy copy;
    IssuePaper order;
};

AttachFile scan(char content)
{
    AttachFile command;
    command.title = text("土地承包合同");
    command.name = text("IMG_0001.jpg");
    command.blob = QByteArray(32, content);
    command.bytes = 1234;
    return command;
}

} // namespace

TEST_CASE("a paper leaves the case where it is and holds what it was issued with")
{
    Accepted10 file;
    file.order.handler = text("李办理");
    file.issues("2026-03-11");
    const Case folded = file.copy.folded();
    CHECK(folded.state == State::Accepted);
    CHECK(folded.file.back().step == Step::None);
    const IssuedPaper paper = file.last();
    CHECK(paper.paper.number == told);
    CHECK(paper.paper.date == day("2026-03-11"));
    CHECK(paper.on == day("2026-03-11"));
    CHECK(paper.paper.handler == text("李办理"));
    CHECK(paper.paper.document == QByteArray("paper ") + told.toUtf8());
    CHECK(paper.stands());
    CHECK_FALSE(paper.stale);
}

TEST_CASE("the day on the paper is the business date unless another is typed")
{
    Accepted10 file;
    file.copy.onGiven = false;
    file.order.date = day("2026-03-12");
    file.issues("2026-04-20");
    CHECK(file.last().on == day("2026-03-12"));
    CHECK(file.last().paper.date == day("2026-03-12"));
}

TEST_CASE("a second standing paper is refused, whoever is named, and one for others or of another paper is not")
{
    Accepted10 file;
    file.issues("2026-03-11");
    checkRefusal(file.refusal("2026-03-12"), paperAlreadyIssued, "reading");
    CHECK(file.refusal("2026-03-12").arguments == QStringList{text("受理告知书"), told});
    file.order.recipients = {file.copy.folded().petitioners.front().id};
    CHECK(file.refusal("2026-03-12").is(paperAlreadyIssued)); // everybody was he alone

    file.copy.does("amend reason=补 petitioners.2.name=李四 petitioners.2.address=青山村", "2026-03-12");
    file.order.recipients = {file.copy.folded().petitioners.back().id};
    file.issues("2026-03-12");
    CHECK(issuedPapers(file.copy.folded()).size() == 2);

    file.order.of = file.last().entry;
    file.order.kind = text("delivery-receipt");
    file.order.prefix.clear();
    file.issues("2026-03-12");
    CHECK(file.last().paper.ofTitle == text("受理告知书"));
    CHECK(file.last().paper.ofNumber == told);
    CHECK(file.last().paper.number.isEmpty());
}

TEST_CASE("a paper must be about what stands, for people who are there, on a day that can be")
{
    Accepted10 file;
    SECTION("the step was voided")
    {
        file.copy.does(text("void reason=错 entry=") + QString::fromLatin1(file.order.about.toHex()), "2026-03-10");
        checkRefusal(file.refusal("2026-03-11"), paperNoSuchStep, "reading");
    }
    SECTION("there is no such step")
    {
        file.order.about = QByteArray(32, 'x');
        checkRefusal(file.refusal("2026-03-11"), paperNoSuchStep, "reading");
    }
    SECTION("the paper that is delivered is no paper")
    {
        file.order.of = file.order.about;
        checkRefusal(file.refusal("2026-03-11"), paperNoSuchPaper, "");
    }
    SECTION("a stranger")
    {
        file.order.recipients = {petitionerElement(QByteArray(32, 'x'), 1)};
        checkRefusal(file.refusal("2026-03-11"), paperUnknownRecipient, "");
    }
    SECTION("before the step")
    {
        file.order.date = day("2026-03-09");
        checkRefusal(file.refusal("2026-03-11"), dateBeforeAnswered, "reading");
        CHECK(file.refusal("2026-03-11").arguments.value(1) == text("受理"));
    }
    SECTION("in the future")
    {
        file.order.date = day("2028-03-09");
        checkRefusal(file.refusal("2026-03-11"), dateInFuture, "");
    }
    SECTION("before the matter was received")
    {
        file.order.about.clear();
        file.order.date = day("2026-03-08");
        checkRefusal(file.refusal("2026-03-11"), dateBeforeReceived, "");
    }
    SECTION("a void case")
    {
        file.copy.does("void reason=重复", "2026-03-10");
        checkRefusal(file.refusal("2026-03-11"), caseVoid, "");
    }
    SECTION("an office that does not hold the case")
    {
        Copy other = file.copy.twin("另一镇");
        checkRefusal(other.decided(file.order, day("2026-03-11")).error(), caseNotHeld, "reading");
    }
    SECTION("too long to be kept")
    {
        file.copy.composed = QByteArray(256 * 1024, 'x');
        checkRefusal(file.refusal("2026-03-11"), paperTooLong, "");
    }
    SECTION("numbers are jumped over and nobody says why")
    {
        file.order.serial = 5;
        checkRefusal(file.refusal("2026-03-11"), paperSkipNeedsReason, "reading");
        file.order.skippedReason = text("手写用掉");
        file.issues("2026-03-11");
        CHECK(file.last().paper.skipped == std::vector<qint64>{3, 4});
    }
}

TEST_CASE("a voided paper stays in the list with its reason, and a new one may be issued")
{
    Accepted10 file;
    file.issues("2026-03-11");
    const QString entry = QString::fromLatin1(file.last().entry.toHex());
    checkRefusal(
        file.copy.twin("另一镇").refusal(text("void reason=错 entry=") + entry, "2026-03-11"), caseNotHeld, "reading");
    file.copy.does(text("void reason=印错 entry=") + entry, "2026-03-11");
    CHECK(file.last().voided);
    CHECK(file.last().voidReason == text("印错"));
    file.issues("2026-03-12");
    const std::vector<IssuedPaper> papers = issuedPapers(file.copy.folded());
    REQUIRE(papers.size() == 2);
    CHECK(papers[1].stands());
}

TEST_CASE("a paper says what is not so when its step no longer counts, and can be issued for the new step")
{
    Accepted10 file;
    file.issues("2026-03-11");
    file.copy.does(text("void reason=错 entry=") + QString::fromLatin1(file.order.about.toHex()), "2026-03-11");
    CHECK(file.last().stale);
    CHECK(file.last().stands());
    file.order.about = QByteArray::fromHex(file.copy.does("accept", "2026-03-12").toLatin1());
    file.issues("2026-03-12");
    CHECK_FALSE(file.last().stale);
}

TEST_CASE("a receipt says what is not so when the paper it goes with was voided")
{
    Accepted10 file;
    file.issues("2026-03-11");
    file.order.of = file.last().entry;
    file.order.kind = text("delivery-receipt");
    file.order.prefix.clear();
    file.issues("2026-03-11");
    CHECK_FALSE(file.last().stale);
    file.copy.does(text("void reason=错 entry=") + QString::fromLatin1(file.order.of.toHex()), "2026-03-11");
    CHECK(file.last().stale);
    CHECK(file.refusal("2026-03-12").is(paperNoSuchPaper));
}

TEST_CASE("a paper by another office, or from before its step as it was corrected, is kept and flagged")
{
    Accepted10 file;
    file.issues("2026-03-11");
    CHECK_FALSE(file.copy.folded().file.back().outOfOrder);
    file.copy.does(
        text("correct reason=错 on=2026-03-12 entry=") + QString::fromLatin1(file.order.about.toHex()), "2026-03-12");
    CHECK(file.copy.folded().file[2].outOfOrder);
    Copy other = file.copy.twin("另一镇");
    other.force(Issued(file.last().paper), "2026-03-12");
    CHECK(other.folded().file.back().notHolder);
    CHECK_FALSE(other.folded().file[2].notHolder);
}

TEST_CASE("what a paper says is not corrected: only the day it was issued on is")
{
    Accepted10 file;
    file.issues("2026-03-11");
    const QString entry = QString::fromLatin1(file.last().entry.toHex());
    const QString correct = text("correct reason=错 entry=") + entry;
    checkRefusal(file.copy.refusal(correct + text(" number=9号"), "2026-03-12"), correctNotAField, "");
    checkRefusal(file.copy.refusal(correct + text(" on=2026-03-08"), "2026-03-12"), correctBeforeReceived, "");
    file.copy.does(correct + text(" on=2026-03-12"), "2026-03-12");
    CHECK(file.last().on == day("2026-03-12"));
    CHECK(file.last().paper.date == day("2026-03-11"));
}

TEST_CASE("what was erased by law is in no list")
{
    Accepted10 file;
    file.issues("2026-03-11");
    file.copy.append(*file.copy.decided(scan('a'), day("2026-03-11")));
    const QByteArray file2 = attachments(file.copy.folded()).back().entry;
    file.copy.force(Erased{{file.last().entry, file2}, text("依法"), text("县")}, "2026-04-01");
    CHECK(issuedPapers(file.copy.folded()).empty());
    CHECK(attachments(file.copy.folded()).empty());
}

TEST_CASE("a file is attached to any case by any office, once")
{
    Copy copy = visitAt(State::Accepted, "2026-03-09");
    copy.does("void reason=重复", "2026-03-10");
    copy = copy.twin("另一镇");
    AttachFile command = scan('a');
    command.original = true;
    copy.append(*copy.decided(command, day("2026-03-11")));
    CHECK(copy.folded().state == State::Void);
    const std::vector<AttachedFile> files = attachments(copy.folded());
    REQUIRE(files.size() == 1);
    CHECK(files[0].file.title == text("土地承包合同"));
    CHECK(files[0].file.name == text("IMG_0001.jpg"));
    CHECK(files[0].file.bytes == 1234);
    CHECK(files[0].file.original);
    CHECK(files[0].on == day("2026-03-11"));

    const auto twice = copy.decided(command, day("2026-03-12"));
    REQUIRE_FALSE(twice);
    checkRefusal(twice.error(), attachAlready, "");
    CHECK(twice.error().arguments == QStringList{text("土地承包合同"), text("2026年3月11日")});
    checkRefusal(copy.decided(scan('b'), day("2026-03-08")).error(), dateBeforeReceived, "");
    checkRefusal(copy.refusal("attach title=合同", "2026-03-11"), attachNoFile, "");
}

TEST_CASE("a removed attachment may be attached again, and its note is corrected, not its name")
{
    Copy copy = visitAt(State::Registered, "2026-03-09");
    copy.append(*copy.decided(scan('a'), day("2026-03-11")));
    const QString entry = QString::fromLatin1(attachments(copy.folded()).front().entry.toHex());
    copy.does(text("correct reason=错 title=房产证 entry=") + entry, "2026-03-11");
    CHECK(attachments(copy.folded()).front().file.title == text("房产证"));
    checkRefusal(copy.refusal(text("correct reason=错 bytes=5 entry=") + entry, "2026-03-11"), correctNotAField, "");
    copy.does(text("void reason=附错 entry=") + entry, "2026-03-11");
    CHECK(attachments(copy.folded()).front().removed);
    CHECK(attachments(copy.folded()).front().removedReason == text("附错"));
    CHECK(copy.decided(scan('a'), day("2026-03-12")).has_value());
}
