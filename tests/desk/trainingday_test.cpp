#include "core/desk/trainingday.h"
#include "core/words/errorsentences.h"
#include "tests/support/deskfixture.h"

#include <set>

using namespace xf;
using namespace xf::test;

namespace {

int filled(Workspace& workspace, const char* today)
{
    const Result<int> cases = fillTrainingDay(workspace, day(today));
    if (!cases) {
        FAIL(sentence(cases.error()).toStdString());
    }
    return *cases;
}

} // namespace

TEST_CASE("the training day has every state that an office by itself can bring about, and verifies")
{
    Desk desk("2026-03-09");
    const auto workspace = desk.create();
    CHECK(filled(*workspace, "2026-03-09") == 16);
    CHECK(workspace->caseCount().value_or(-1) == 16);
    std::set<State> states;
    const Result<std::vector<CaseListRow>> rows = workspace->list(CaseQuery());
    REQUIRE(rows);
    for (const CaseListRow& row : *rows) {
        const Case one = folded(*workspace, row.stream);
        states.insert(one.state);
        for (const FileItem& item : one.file) {
            CHECK_FALSE((item.misfit || item.outOfOrder || item.notHolder));
        }
    }
    CHECK(workspace->setting(Setting::Training).value_or(QString()) == QStringLiteral("1"));
    CHECK(workspace->identity().officeSuperior == QStringLiteral("清河县人民政府"));
    states.insert({State::Transferred, State::Objected}); // take another office, and a review another organ
    states.insert({State::Simple, State::Returned});      // a setting; who passed it on
    states.insert({State::Reviewing, State::Reviewed, State::FinalReviewing, State::FinalReviewed});
    CHECK(states.size() == wordsOf<State>().size());
    CHECK(workspace->verify()->good());
}

TEST_CASE("whatever the day, one matter of the training day is overdue, one is due today, one in two days")
{
    // Mondays, a Sunday, the days around the long holidays, a leap day, the turn of the year.
    for (const char* today :
        {"2026-03-09", "2026-03-08", "2026-10-01", "2026-02-24", "2024-02-29", "2026-01-01", "2025-12-31"}) {
        INFO(today);
        Desk desk(today);
        const auto workspace = desk.create();
        filled(*workspace, today);
        CaseQuery query;
        query.day = day(today);
        query.overdue = true;
        CHECK(workspace->list(query)->size() >= 1);
        query.overdue = false;
        query.dueWithin = 1;
        CHECK(workspace->list(query)->size() >= 1);
        query.dueWithin = 3;
        CHECK(workspace->list(query)->size() >= 2);
    }
}

TEST_CASE("a file that has cases is not filled with invented ones")
{
    Desk desk("2026-03-09");
    const auto workspace = desk.create();
    execute(*workspace, {}, visit(QStringLiteral("陈禾生"), QStringLiteral("修路")), "2026-03-09");
    const Result<int> refused = fillTrainingDay(*workspace, day("2026-03-09"));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == QString::fromLatin1(trainingNotEmpty.id));
    CHECK(workspace->caseCount().value_or(-1) == 1);
    CHECK(workspace->setting(Setting::Training).value_or(QString()).isEmpty());
}
