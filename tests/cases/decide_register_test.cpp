#include "core/base/fieldtext.h"
#include "core/cases/refusals.h"
#include "tests/support/casebuilder.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <catch2/catch.hpp>

using namespace xf;
using namespace xf::test;

namespace {

Error refused(const char* line, const char* on = "2026-03-09")
{
    return Copy().refusal(line, on);
}

Case registered(const char* line, const char* on = "2026-03-09")
{
    Copy copy;
    copy.does(line, on);
    return copy.folded();
}

QString people(int count, const char* role)
{
    QString line;
    for (int i = 1; i <= count; ++i) {
        line += QStringLiteral(" petitioners.%1.name=代表%1 petitioners.%1.role=%2").arg(i).arg(text(role));
    }
    return line;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("every code in refusals.h has a test that triggers it and knows its article")
{
    const QString root = QStringLiteral(XF_SOURCE_DIR);
    QByteArray tests;
    const QDir folder(root + QStringLiteral("/tests/cases"));
    for (const QString& name : folder.entryList({QStringLiteral("*_test.cpp")})) {
        tests += contentOf(folder.filePath(name));
    }
    const QRegularExpression constant(QStringLiteral(R"(inline constexpr ErrorCode (\w+)\{)"));
    auto match = constant.globalMatch(QString::fromUtf8(contentOf(root + QStringLiteral("/core/cases/refusals.h"))));
    int count = 0;
    while (match.hasNext()) {
        const QString name = match.next().captured(1);
        INFO(name.toStdString());
        CHECK(QString::fromUtf8(tests).contains(QRegularExpression(QStringLiteral(R"(\s%1,\s*")").arg(name))));
        ++count;
    }
    CHECK(count > 60);
}

TEST_CASE("a registration is the first entry of a case: who, what, when, how many")
{
    const Case folded = registered(registerVisit);
    CHECK(folded.state == State::Registered);
    CHECK(folded.number == text("QS-2026-A-1"));
    CHECK(folded.officeName == text("青山镇"));
    CHECK_FALSE(folded.bureau);
    CHECK(folded.registeredOn == day("2026-03-09"));
    CHECK(folded.matter.channel == Channel::Visit);
    CHECK(folded.matter.received == day("2026-03-09"));
    CHECK(folded.matter.headCount == 1);
    CHECK(folded.matter.subject == text("修水渠"));
    REQUIRE(folded.petitioners.size() == 1);
    CHECK(folded.petitioners.front().value.name == text("张三"));
    REQUIRE(folded.demands.size() == 2);
    CHECK(folded.demands[1].value.text == text("赔偿损失"));
    CHECK(folded.conflicts.empty());
}

TEST_CASE("pasted blanks and full-width digits are cleaned on the way in")
{
    RegisterCase command;
    command.matter.channel = Channel::Letter;
    command.matter.text = text("　第一行 \t\r\n第二行​\n");
    Petitioner person;
    person.name = text("　张　三 ");
    person.phone = text("１３９００００００００");
    person.idNumber = text("１１０１０１ １９４９１００１ ００１ｘ");
    command.petitioners.push_back(person);
    Copy copy;
    const auto planned = copy.decided(command, day("2026-03-09"));
    REQUIRE(planned);
    const auto& event = std::get<Registered>(planned->front().event);
    CHECK(event.matter.text == text("第一行\n第二行"));
    CHECK(event.petitioners.front().name == text("张 三"));
    CHECK(event.petitioners.front().phone == text("13900000000"));
    CHECK(event.petitioners.front().idNumber == text("11010119491001001X"));
}

TEST_CASE("without demands the facts are the demand")
{
    const Case folded = registered("register channel=letter petitioners.1.name=李四 text=低保被停");
    REQUIRE(folded.demands.size() == 1);
    CHECK(folded.demands.front().value.text == text("低保被停"));
}

TEST_CASE("an anonymous letter is registered: the name is unclear, nothing is refused")
{
    const Case folded = registered("register channel=letter petitioners.1.unclear=yes demands=路灯不亮");
    CHECK(folded.firstName() == text("匿名"));
    CHECK(folded.recipients().empty());
}

TEST_CASE("registration asks for a channel, somebody, a name, a matter")
{
    checkRefusal(refused("register petitioners.1.name=张三 demands=修路"), registerNoChannel, "17.1");
    checkRefusal(refused("register channel=visit demands=修路"), registerNoPetitioner, "19.1");
    checkRefusal(refused("register channel=visit petitioners.1.name=陪同 petitioners.1.role=companion demands=修路"),
        registerNoPetitioner, "19.1");
    checkRefusal(refused("register channel=visit petitioners.1.address=青山村 demands=修路"), registerNoName, "23.2");
    checkRefusal(refused("register channel=visit petitioners.1.name=张三"), registerNoMatter, "19.1");
}

TEST_CASE("an accusation is a stream of its own and is not registered here")
{
    checkRefusal(refused("register channel=visit petitioners.1.name=张三 demands=村主任贪污 category=accusation"),
        registerAccusation, "30.3");
    checkRefusal(refused("register channel=visit petitioners.1.name=张三 demands=村主任贪污 purpose=accuse"),
        registerAccusation, "30.3");
}

TEST_CASE("outline 34: five representatives of a visit pass, six do not, a letter has no cap")
{
    const QString visit = text("register channel=visit headCount=7 demands=修路");
    CHECK(registered((visit + people(5, "representative")).toUtf8().constData()).petitioners.size() == 5);
    checkRefusal(
        Copy().refusal(visit + people(6, "representative"), "2026-03-09"), registerTooManyRepresentatives, "20.3");
    CHECK(
        registered(("register channel=visit headCount=7 petitioners.1.name=张三 demands=修路")).matter.headCount == 7);
    const QString letter = text("register channel=letter demands=修路");
    CHECK(registered((letter + people(74, "petitioner")).toUtf8().constData()).matter.headCount == 74);
    CHECK(registered((letter + people(6, "representative")).toUtf8().constData()).petitioners.size() == 6);
}

TEST_CASE("the head count covers everyone recorded but their agents")
{
    checkRefusal(refused("register channel=visit headCount=1 petitioners=张三 petitioners=李四 demands=修路"),
        registerHeadCount, "");
    const Case folded = registered(
        "register channel=visit petitioners=张三 petitioners.2.name=王律师 petitioners.2.role=agent demands=修路");
    CHECK(folded.matter.headCount == 1);
    REQUIRE(folded.recipients().size() == 1);
    CHECK(folded.recipients().front()->value.name == text("张三"));
}

TEST_CASE("papers go to the representatives, else to the petitioners, else to their agents")
{
    const auto names = [](const char* line) {
        QStringList found;
        const Case folded = registered(line);
        for (const Element<Petitioner>* recipient : folded.recipients()) {
            found << recipient->value.name;
        }
        return found.join(u' ');
    };
    CHECK(
        names(
            "register channel=visit petitioners=甲 petitioners.2.name=乙 petitioners.2.role=representative demands=修路") ==
        text("乙"));
    CHECK(
        names(
            "register channel=visit petitioners=甲 petitioners=乙 petitioners.3.name=丙 petitioners.3.role=companion demands=修路") ==
        text("甲 乙"));
    CHECK(
        names(
            "register channel=visit petitioners.1.unclear=yes petitioners.2.name=律师 petitioners.2.role=agent demands=修路") ==
        text("律师"));
}

TEST_CASE("nothing happens in the future, and nothing is registered before it came")
{
    Copy copy;
    copy.today = day("2026-03-09");
    checkRefusal(copy.refusal(registerVisit, "2026-03-10"), dateInFuture, "");
    checkRefusal(
        refused("register channel=visit received=2026-03-10 petitioners=张三 demands=修路"), dateBeforeReceived, "");
}

TEST_CASE("text that cannot be stored, or is too long, is refused before anything is written")
{
    RegisterCase command;
    command.matter.channel = Channel::Visit;
    command.petitioners.push_back({});
    command.petitioners.back().name = text("张三");
    command.matter.text = QString(QChar(0xD842)); // half of a rare letter
    const auto half = Copy().decided(command, day("2026-03-09"));
    REQUIRE_FALSE(half);
    checkRefusal(half.error(), textBad, "");

    command.matter.text = QString(60001, u'长');
    const auto tooLong = Copy().decided(command, day("2026-03-09"));
    REQUIRE_FALSE(tooLong);
    checkRefusal(tooLong.error(), textTooLong, "");
    CHECK(tooLong.error().arguments.value(1) == text("60000"));

    command.matter.text = QString(60000, u'长');
    CHECK(Copy().decided(command, day("2026-03-09")).has_value());
    command.matter.elsewhereNote = QString(60000, u'长'); // each may pass, together they do not fit an entry
    const auto together = Copy().decided(command, day("2026-03-09"));
    REQUIRE_FALSE(together);
    checkRefusal(together.error(), textTooLong, "");
}

TEST_CASE("a message taken over is received and accepted on its date, its reply is opinion and delivery")
{
    ImportMessage message;
    message.number = text("1042");
    message.sender = text("王五");
    message.subject = text("路灯");
    message.text = text("路灯不亮");
    message.received = day("2026-01-05");
    message.reply = text("已修好");
    message.replied = day("2026-03-20");
    Copy copy;
    const auto planned = copy.decided(message, day("2026-03-25"));
    REQUIRE(planned);
    CHECK(planned->size() == 4);
    copy.append(*planned);
    const Case folded = copy.folded();
    CHECK(folded.state == State::Delivered);
    CHECK(folded.convention == text("message-import"));
    CHECK(folded.registeredOn == day("2026-01-05"));
    CHECK(copy.clock(RuleId::Inform).met == day("2026-01-05"));
    CHECK(copy.clock(RuleId::Handle).due == day("2026-03-06"));
    CHECK(copy.clock(RuleId::Handle).met == day("2026-03-20"));
    CHECK(copy.clock(RuleId::ReviewRequest).start == day("2026-03-20"));
    for (const FileItem& item : folded.file) {
        CHECK_FALSE((item.misfit || item.outOfOrder));
    }
}

TEST_CASE("a message without a reply waits, one without a sender has nobody to be told")
{
    ImportMessage message;
    message.received = day("2026-01-05");
    message.subject = text("路灯");
    Copy copy;
    copy.append(*copy.decided(message, day("2026-03-25")));
    CHECK(copy.folded().state == State::Accepted);
    CHECK(copy.folded().recipients().empty());
    CHECK_FALSE(copy.has(RuleId::Inform));
    message.replied = day("2026-01-04");
    checkRefusal(Copy().decided(message, day("2026-03-25")).error(), dateBeforeReceived, "");
    message.replied = day("2028-01-04");
    checkRefusal(Copy().decided(message, day("2026-03-25")).error(), dateInFuture, "");
}
