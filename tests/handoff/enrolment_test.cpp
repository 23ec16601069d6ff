#include "core/handoff/enrolment.h"
#include "tests/handoff/handoffworld.h"

#include <set>

using namespace xf;
using namespace xf::test;

namespace {

QByteArray flipped(QByteArray bytes, qsizetype bit)
{
    bytes[bit / 8] = char(bytes[bit / 8] ^ (1 << (bit % 8)));
    return bytes;
}

struct Enrolment
{
    HandoffWorld world;
    EnrolRequest request{{world.town.office, world.town.node, QStringLiteral("A"), QStringLiteral("unit"), {}},
        {1'772'500'380, 480}, {recordOf("01-first")}};
    EnrolAnswer answer;

    Enrolment()
    {
        answer.from = {world.county.office, world.county.node, QStringLiteral("B"), QStringLiteral("bureau"), {}};
        answer.made = {1'772'500'980, 480};
        answer.registry = {recordOf("03-beside")};
        answer.calendars = {{2026, QStringLiteral("元旦 2026-01-01")}};
        answer.templates = {{QStringLiteral("acceptance"), QStringLiteral("受理告知书")}};
    }
    QByteArray asked() { return *writeRequest(request, world.town.keys, world.random); }
    QByteArray answered(const QByteArray& to) { return *writeAnswer(answer, to, world.county.keys, world.random); }
};

} // namespace

TEST_CASE("a request and its answer come out as they went in")
{
    Enrolment enrolment;
    const QByteArray asked = enrolment.asked();
    const Result<EnrolRequest> request = readRequest(asked);
    REQUIRE(request.has_value());
    CHECK(request->from.keys == enrolment.world.town.keys.publicKeys());
    CHECK(request->from.letter == QStringLiteral("A"));
    CHECK(request->registry == enrolment.request.registry);
    const QByteArray answered = enrolment.answered(asked);
    const Result<EnrolAnswer> answer = readAnswer(answered, asked);
    REQUIRE(answer.has_value());
    CHECK(answer->from.keys == enrolment.world.county.keys.publicKeys());
    CHECK(answer->calendars == enrolment.answer.calendars);
    CHECK(answer->templates == enrolment.answer.templates);
    CHECK(answer->made.utcSeconds == enrolment.answer.made.utcSeconds);
}

TEST_CASE("every bit of both files counts, and every length")
{
    Enrolment enrolment;
    const QByteArray asked = enrolment.asked();
    const QByteArray answered = enrolment.answered(asked);
    for (qsizetype bit = 0; bit < asked.size() * 8; ++bit) {
        CHECK_FALSE(readRequest(flipped(asked, bit)).has_value());
    }
    for (qsizetype bit = 0; bit < answered.size() * 8; ++bit) {
        CHECK_FALSE(readAnswer(flipped(answered, bit), asked).has_value());
    }
    for (qsizetype size = 0; size < asked.size(); ++size) {
        CHECK_FALSE(readRequest(asked.left(size)).has_value());
    }
    for (qsizetype size = 0; size < answered.size(); ++size) {
        CHECK_FALSE(readAnswer(answered.left(size), asked).has_value());
    }
    CHECK(readRequest(asked + 'x').error().is(enrolWrongLength));
    CHECK(readRequest(asked.chopped(3)).error().is(enrolWrongLength));
    CHECK(readRequest(answered).error() == Error(enrolNotARequest));
    CHECK(readAnswer(asked, asked).error() == Error(enrolNotAnAnswer));
    CHECK(readRequest("something else").error() == Error(enrolNotARequest));
    QByteArray later = asked;
    later[7] = 2;
    CHECK(readRequest(later).error() == Error(enrolNewerFormat, {QStringLiteral("2")}));
}

TEST_CASE("a request signed by somebody else's key, or with keys exchanged, is refused")
{
    Enrolment enrolment;
    const QByteArray asked = enrolment.asked();
    const QByteArray forged =
        asked.chopped(64) + enrolment.world.bridge.keys.sign(asked.chopped(64), enrolment.world.random);
    CHECK(readRequest(forged).error() == Error(enrolBadSignature));
}

TEST_CASE("an answer to another request is refused")
{
    Enrolment enrolment;
    const QByteArray one = enrolment.asked();
    const QByteArray two = enrolment.asked(); // the same fields: signatures differ
    CHECK(readAnswer(enrolment.answered(one), two).error() == Error(enrolOtherRequest));
}

TEST_CASE("what would be refused over there is not written here")
{
    Enrolment enrolment;
    EnrolRequest bad = enrolment.request;
    bad.from.letter.clear();
    CHECK(writeRequest(bad, enrolment.world.town.keys, enrolment.world.random).error().is(enrolMalformed));
    bad = enrolment.request;
    bad.registry = {recordOf("03-beside")}; // of the county
    CHECK(writeRequest(bad, enrolment.world.town.keys, enrolment.world.random).error().is(enrolMalformed));
    EnrolAnswer large = enrolment.answer;
    large.templates = {{QStringLiteral("a"), QString(33 * 1024 * 1024, u'x')}};
    CHECK(writeAnswer(large, enrolment.asked(), enrolment.world.county.keys, enrolment.world.random).error() ==
          Error(enrolTooLarge, {QStringLiteral("32")}));
}

TEST_CASE("both sides read the same fingerprint, and of other files another")
{
    Enrolment enrolment;
    const QByteArray asked = enrolment.asked();
    const QByteArray answered = enrolment.answered(asked);
    const QString read = fingerprint(asked, answered);
    CHECK(read.size() == 29);
    CHECK(read.count(u' ') == 4);
    CHECK(fingerprint(asked, enrolment.answered(asked)) != read);
    CHECK(fingerprint(enrolment.asked(), answered) != read);
    CHECK(fingerprint(asked + answered.left(1), answered.mid(1)) == read); // which is why both carry their length
    std::set<QChar> digits;
    for (const QChar digit : read) {
        CHECK((digit.isDigit() || digit == u' '));
        digits.insert(digit);
    }
    CHECK(digits.size() > 3);
}
