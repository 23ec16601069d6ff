#include "tests/handoff/jobsfixture.h"

using namespace xf;
using namespace xf::test;

// A second computer of one township, behind the first: it never meets the county, and must believe what the county
// wrote.
namespace {

// The data file of the first, copied and given a letter of its own, as 设置 does it.
void becomeSecondOf(Office& first, Office& second)
{
    first.file.reset();
    second.file.reset();
    QFile::remove(second.desk.options().path);
    REQUIRE(QFile::copy(first.desk.options().path, second.desk.options().path));
    first.reopen();
    second.reopen();
    REQUIRE(second.file->adoptLetter(QStringLiteral("B")));
    REQUIRE(got(second.file->handoff().partners()).empty());
}

QByteArray superiorIn(Office& at, const QByteArray& office)
{
    for (const Unit& unit : got(at.file->handoff().units())) {
        if (unit.office == office) {
            return unit.superior;
        }
    }
    FAIL("not known");
    return {};
}

} // namespace

TEST_CASE("a second computer of a township believes what the county wrote, by its own office's word")
{
    CountyAndTownship pair;
    Office second("临时", "990101102", OfficeKind::Unit, 21);
    becomeSecondOf(pair.township, second);
    enrol(pair.township, second, pair.stick);

    const QByteArray stream = pair.county.registers("陈禾生", "接通排水沟");
    pair.county.transfersTo(stream, pair.township);
    handOver(pair.county, pair.township, pair.stick);
    const ImportReport relayed = handOver(pair.township, second, pair.stick);
    CHECK(relayed.quarantined.empty());
    CHECK(second.idsOf(stream) == pair.county.idsOf(stream));

    // And what it writes goes up by the same road.
    second.notes(stream, QStringLiteral("二号电脑已办"));
    handOver(second, pair.township, pair.stick);
    CHECK(handOver(pair.township, pair.county, pair.stick).quarantined.empty());
    CHECK(pair.county.idsOf(stream) == second.idsOf(stream));
    for (Office* office : {&pair.county, &pair.township, &second}) {
        CHECK(office->sound());
    }
}

TEST_CASE("a second computer that was there before the county was enrolled believes it too")
{
    TempDir stick;
    Office county("清河县信访局", "990101", OfficeKind::Bureau, 11);
    Office township("柳溪镇人民政府", "990101102", OfficeKind::Unit, 12);
    Office second("临时", "990101102", OfficeKind::Unit, 21);
    becomeSecondOf(township, second);
    enrol(township, second, stick);
    enrol(county, township, stick);
    const QByteArray stream = county.registers("陈禾生", "接通排水沟");
    county.transfersTo(stream, township);
    handOver(county, township, stick);
    CHECK(handOver(township, second, stick).quarantined.empty());
    CHECK(second.idsOf(stream) == county.idsOf(stream));
}

TEST_CASE("the word on a superior's key makes nobody the superior of the county")
{
    Three three;
    Office second("临时", "990101102", OfficeKind::Unit, 21);
    becomeSecondOf(three.township, second);
    enrol(three.township, second, three.stick);
    for (int round = 0; round < 2; ++round) {
        handOver(three.township, three.county, three.stick);
        handOver(three.county, three.other, three.stick);
        handOver(three.township, second, three.stick);
        handOver(three.other, three.county, three.stick);
    }
    for (Office* office : {&three.county, &three.township, &three.other, &second}) {
        CHECK(superiorIn(*office, three.county.office()).isEmpty());
        CHECK(superiorIn(*office, three.township.office()) == three.county.office());
    }
    // Nor does a township's word make its key the county's elsewhere.
    for (Office* office : {&three.other, &three.county}) {
        CHECK(got(office->file->handoff().nodesOf(three.county.office())).size() == 1);
    }
    const QByteArray stream = three.other.registers("李四", "修路");
    handOver(three.other, three.county, three.stick);
    handOver(three.county, three.township, three.stick);
    CHECK(three.township.idsOf(stream).empty());
}

TEST_CASE("what a prefecture wrote reaches the township by way of the county, on the county's word")
{
    CountyAndTownship pair;
    Office prefecture("清源市信访局", "9901", OfficeKind::Bureau, 31);
    enrol(prefecture, pair.county, pair.stick);
    const QByteArray stream = pair.county.registers("陈禾生", "接通排水沟");
    pair.county.transfersTo(stream, pair.township);
    handOver(pair.county, prefecture, pair.stick);
    prefecture.notes(stream, QStringLiteral("市里督办"));
    handOver(prefecture, pair.county, pair.stick);
    CHECK(handOver(pair.county, pair.township, pair.stick).quarantined.empty());
    CHECK(pair.township.idsOf(stream) == prefecture.idsOf(stream));
}
