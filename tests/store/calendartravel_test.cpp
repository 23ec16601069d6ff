#include "core/base/fieldcodec.h"
#include "tests/store/handofffixture.h"
#include "tests/support/calendardesk.h"

#include <catch2/catch.hpp>

using namespace xf;
using namespace xf::test;

// Notices from office to office. Three levels where it matters who stands above whom.
namespace {

struct Chain
{
    Node prefecture{"清江市信访局", "9901", OfficeKind::Bureau, 21};
    Node county{"清河县信访局", "990101", OfficeKind::Bureau, 22};
    Node township{"柳溪镇人民政府", "990101102", OfficeKind::Unit, 23};

    Chain()
    {
        for (Node* node : {&prefecture, &county, &township}) {
            node->desk.clock.setToday(day("2026-12-28"));
            node->reopen();
        }
        enrol(prefecture, county);
        enrol(county, township);
        settleDown(prefecture, county);
        settleDown(county, township);
    }
};

bool restsOn(Node& node, const char* iso)
{
    return node.file->calendar().isRestDay(day(iso));
}

} // namespace

TEST_CASE("a superior's notice comes with a package, counts before one's own, and what moved is in the report")
{
    Chain chain;
    const QByteArray stream = answersAtYearsEnd(*chain.township.file);
    notes(*chain.township.file, corrected2027);
    CHECK(clockOfRule(*chain.township.file, stream, RuleId::ReviewRequest).rolled == day("2027-01-26"));
    notes(*chain.county.file, notice2027);
    const ImportReport report = handOver(chain.county, chain.township);
    REQUIRE(report.calendar.dates.size() == 1);
    CHECK(report.calendar.dates.front().before.last == day("2027-01-26"));
    CHECK(report.calendar.dates.front().after.last == day("2027-01-27"));
    CHECK(chain.township.sound());
    const Result<CalendarChange> own = chain.township.file->noteCalendar(noticesOf(corrected2027));
    REQUIRE_FALSE(own);
    CHECK(own.error().is(calendarFromAbove));
    CHECK(own.error().arguments.value(1) == QStringLiteral("清河县信访局"));
    const auto known = chain.township.file->calendarNotices();
    REQUIRE(known);
    for (const KnownNotice& notice : *known) {
        if (notice.notice.year == 2027) {
            CHECK(notice.counts == (notice.from == NoticeFrom::Above));
            CHECK(notice.author == QStringLiteral("王经办"));
        }
    }
    chain.township.reopen();
    CHECK(restsOn(chain.township, "2027-01-26"));
    CHECK(chain.township.sound());
}

TEST_CASE("a unit's notice is kept and counts for nothing above it")
{
    Chain chain;
    notes(*chain.township.file, notice2027);
    handOver(chain.township, chain.county);
    CHECK_FALSE(chain.county.file->calendar().hasNotice(2027));
    CHECK(chain.county.sound());
}

TEST_CASE("of several superiors the highest counts, in whatever order their notices arrive")
{
    for (const bool nearFirst : {true, false}) {
        Chain chain;
        const auto near = [&] {
            notes(*chain.county.file, corrected2027);
            handOver(chain.county, chain.township);
        };
        const auto far = [&] {
            notes(*chain.prefecture.file, notice2027);
            handOver(chain.prefecture, chain.county);
            handOver(chain.county, chain.township);
        };
        nearFirst ? near() : far();
        if (nearFirst) {
            far();
        } else {
            CHECK(chain.county.file->noteCalendar(noticesOf(corrected2027)).error().is(calendarFromAbove));
        }
        for (Node* node : {&chain.county, &chain.township}) {
            CHECK(restsOn(*node, "2027-01-26"));
            CHECK(node->file->calendar().version() == chain.prefecture.file->calendar().version());
            CHECK(node->sound());
        }
    }
}

TEST_CASE("a case closed by one office has the same dates in every other, whatever they know of holidays")
{
    Chain chain;
    notes(*chain.township.file, corrected2027);
    const QByteArray stream = answersAtYearsEnd(*chain.township.file);
    execute(*chain.township.file, stream, typed("conclude"), "2026-12-28");
    const ClockRow closed = clockOfRule(*chain.township.file, stream, RuleId::ReviewRequest);
    CHECK(closed.rolled == day("2027-01-26"));
    const bool knowsMore = GENERATE(false, true);
    if (knowsMore) {
        notes(*chain.county.file, notice2027);
    }
    handOver(chain.township, chain.county);
    handOver(chain.county, chain.township);
    handOver(chain.county, chain.prefecture);
    for (Node* node : {&chain.township, &chain.county, &chain.prefecture}) {
        CHECK(clockOfRule(*node->file, stream, RuleId::ReviewRequest) == closed);
        CHECK(node->sound());
    }
}

TEST_CASE("what a name stands for may come later than the case, then the case is measured again")
{
    Chain chain;
    notes(*chain.township.file, corrected2027);
    const QByteArray stream = answersAtYearsEnd(*chain.township.file);
    execute(*chain.township.file, stream, typed("conclude"), "2026-12-28");
    Parcel all = pack(chain.township, chain.county);
    std::vector<Entry> later;
    std::erase_if(all.entries, [&](const Entry& entry) {
        const bool ofCalendar = entry.envelope.tag.startsWith(QStringLiteral("calendar."));
        if (ofCalendar) {
            later.push_back(entry);
        }
        return ofCalendar;
    });
    REQUIRE(later.size() == 2);
    receive(chain.county, all);
    CHECK(clockOfRule(*chain.county.file, stream, RuleId::ReviewRequest).rolled == day("2027-01-25"));
    CHECK(chain.county.sound());
    REQUIRE(chain.county.file->takeIn(later));
    CHECK(clockOfRule(*chain.county.file, stream, RuleId::ReviewRequest).rolled == day("2027-01-26"));
    CHECK(chain.county.sound());
}

TEST_CASE("taking a package back takes its notice back, and its dates")
{
    Chain chain;
    const QByteArray stream = answersAtYearsEnd(*chain.township.file);
    notes(*chain.county.file, notice2027);
    handOver(chain.county, chain.township);
    CHECK(clockOfRule(*chain.township.file, stream, RuleId::ReviewRequest).rolled == day("2027-01-27"));
    REQUIRE(chain.township.file->handoff().undoLastImport());
    CHECK(clockOfRule(*chain.township.file, stream, RuleId::ReviewRequest).rolled == day("2027-01-25"));
    CHECK(chain.township.sound());
    // A preview changes nothing either.
    const Parcel again = pack(chain.county, chain.township);
    const Result<ImportReport> seen = stage(*chain.township.file, again)->preview();
    REQUIRE(seen);
    CHECK_FALSE(chain.township.file->calendar().hasNotice(2027));
    CHECK(chain.township.sound());
}

TEST_CASE("an office that is enrolled has the superior's notices at once")
{
    Node county{"清河县信访局", "990101", OfficeKind::Bureau, 31};
    Node township{"柳溪镇人民政府", "990101102", OfficeKind::Unit, 32};
    notes(*county.file, notice2027);
    CHECK_FALSE(township.file->calendar().hasNotice(2027));
    enrol(county, township);
    CHECK(township.file->calendar().hasNotice(2027));
    CHECK(township.sound());
}

TEST_CASE("what is no possible notice is passed over, from above too")
{
    Chain chain;
    notes(*chain.county.file, notice2027);
    Parcel parcel = pack(chain.county, chain.township);
    for (Entry& entry : parcel.entries) {
        if (entry.envelope.tag == QLatin1String(CalendarNoticed::tag)) {
            NoticeFacts wrong = factsOf(noticesOf(notice2027).front());
            wrong.holidays.front().to = day("2027-12-31");
            Envelope envelope = entry.envelope;
            entry = *makeEntry(envelope, encode(wrong), QByteArray(int(saltBytes), 's'));
        }
    }
    receive(chain.township, parcel);
    CHECK_FALSE(chain.township.file->calendar().hasNotice(2027));
    CHECK(chain.township.sound());
}
