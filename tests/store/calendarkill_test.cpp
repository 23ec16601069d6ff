#include "tests/store/handofffixture.h"
#include "tests/support/calendardesk.h"
#include "tests/support/faultvfs.h"

#include <catch2/catch.hpp>

#include <functional>
#include <sys/wait.h>
#include <unistd.h>

using namespace xf;
using namespace xf::test;

// The program killed in any write that a holiday notice makes, half of that write on the disk: afterwards the file is
// as it was or as it should be, never with the notice and the old dates or the other way round.
namespace {

constexpr int cases = 6;
constexpr int mostWrites = 400; // more than it takes; a test that gets there says so

// 4 January 2027, a Monday and the last day to inform whoever came on 20 December, is a day off by this one.
constexpr char longNewYear[] = "year 2027\nsource 试发〔2026〕9号\nholiday 2027-01-01..2027-01-04 元旦\n";

void registerAll(Workspace& workspace)
{
    for (int i = 0; i < cases; ++i) {
        registersOn(workspace, "2026-12-20");
    }
}

// True: with the notice and all dates by it; false: without it and none.
bool isNew(Workspace& workspace)
{
    const bool noticed = workspace.calendar().hasNotice(2027);
    CaseQuery query;
    query.day = day("2026-12-28");
    const auto rows = workspace.list(query);
    REQUIRE(rows);
    CHECK(rows->size() == cases);
    for (const CaseListRow& row : *rows) {
        for (const ClockRow& clock : row.clocks) {
            if (clock.rule == ruleWord(RuleId::Inform)) {
                CHECK(clock.due == day("2027-01-04"));
                CHECK(clock.rolled == day(noticed ? "2027-01-05" : "2027-01-04"));
                CHECK(clock.provisional == !noticed);
            }
        }
    }
    return noticed;
}

// False: it was killed. What fails there comes out as another exit code.
bool ranToTheEnd(const std::function<bool()>& work)
{
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        _exit(work() ? 0 : 1);
    }
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    CHECK((WIFSIGNALED(status) || (WIFEXITED(status) && WEXITSTATUS(status) == 0)));
    return WIFEXITED(status);
}

} // namespace

TEST_CASE("killed in any write of bringing a holiday notice in: as it was or as it should be, and again completes it")
{
    std::vector<YearNotice> notices = noticesOf(longNewYear);
    int oldOnes = 0;
    int newOnes = 0;
    bool ended = false;
    for (int writes = 0; writes < mostWrites && !ended; writes += writes < 40 ? 1 : 3) {
        INFO("writes before it is killed: " << writes);
        Desk desk("2026-12-28", quint32(writes + 1));
        FaultVfs disk;
        registerAll(*desk.create());
        ended = ranToTheEnd([&] {
            Result<std::unique_ptr<Workspace>> file = Workspace::open(desk.options());
            disk.killAfter(writes);
            const bool done = file && (*file)->noteCalendar(notices).has_value();
            file->reset(); // the log is put into the file: writes too
            return done;
        });
        const std::unique_ptr<Workspace> file = desk.open();
        CHECK(file->notices().empty());
        CHECK(isSound(*file));
        const bool done = isNew(*file);
        ++(done ? newOnes : oldOnes);
        CHECK((!ended || done));
        if (!done) {
            CHECK(notes(*file, longNewYear).dates.size() >= cases);
            CHECK(isNew(*file));
            CHECK(isSound(*file));
        }
    }
    CHECK(ended);
    CHECK(oldOnes > 2);
    CHECK(newOnes > 1);
}

TEST_CASE("killed in any write of taking in a package with a notice: as it was or as it should be")
{
    int oldOnes = 0;
    int newOnes = 0;
    bool ended = false;
    for (int writes = 0; writes < mostWrites && !ended; writes += writes < 12 ? 1 : 4) {
        INFO("writes before it is killed: " << writes);
        Pair pair;
        FaultVfs disk;
        for (Node* node : {&pair.county, &pair.township}) {
            node->desk.clock.setToday(day("2026-12-28"));
            node->reopen();
        }
        settleDown(pair.county, pair.township);
        registerAll(*pair.township.file);
        notes(*pair.county.file, longNewYear);
        const Parcel parcel = pack(pair.county, pair.township);
        pair.township.file.reset();
        ended = ranToTheEnd([&] {
            pair.township.reopen();
            disk.killAfter(writes);
            const bool done = stage(*pair.township.file, parcel)->take().has_value();
            pair.township.file.reset();
            return done;
        });
        pair.township.reopen();
        CHECK(pair.township.file->notices().empty());
        CHECK(pair.township.sound());
        const bool done = isNew(*pair.township.file);
        ++(done ? newOnes : oldOnes);
        CHECK((!ended || done));
        const ImportReport again = receive(pair.township, parcel);
        CHECK(again.calendar.dates.empty() == done);
        CHECK(isNew(*pair.township.file));
        CHECK(pair.township.sound());
    }
    CHECK(ended);
    CHECK(oldOnes > 2);
    CHECK(newOnes > 0);
}
