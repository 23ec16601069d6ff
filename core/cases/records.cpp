#include "core/cases/records.h"

#include "core/cases/overlays.h"

#include <algorithm>

namespace xf {

namespace {

// Where a hearing could be held, or a review is awaited.
bool isOpenFor(const Case& folded)
{
    const auto table = transitions();
    return std::any_of(table.begin(), table.end(),
        [&](const Transition& row) { return row.from == folded.state && row.step == Step::HoldHearing; });
}

} // namespace

std::vector<const CommandInfo*> openRecords(const Case& folded)
{
    std::vector<const CommandInfo*> open;
    const auto offer = [&](QStringView word, bool there) {
        if (there) {
            open.push_back(findCommand(word));
        }
    };
    if (folded.state == State::Void) {
        return open;
    }
    const bool running = !isClosed(folded.state);
    offer(u"also-report", !unanswered(folded).empty());
    offer(u"settle-dispute", openDispute(folded) != nullptr);
    offer(u"report-urgent", running || !urgentMissing(folded).empty());
    offer(u"enter-system", true);
    offer(u"procedure", isOpenFor(folded));
    offer(u"consent", running);
    offer(u"aid", true); // 37.3: after the end too
    offer(u"dispute", running);
    offer(u"recuse", running);
    offer(u"leader", running);
    offer(u"long-standing", running || isLongStanding(folded));
    return open;
}

namespace {

struct RecordArticle
{
    const char* operator()(const SuggestionWeighed&) const { return "29.1"; }
    const char* operator()(const UrgentReported&) const { return "25.1"; }
    const char* operator()(const SystemEntered&) const { return "21.2"; }
    const char* operator()(const Aided& aided) const { return aided.kind == AidKind::Care ? "37.3" : "37.2"; }
    const char* operator()(const Recused&) const { return "28.3"; }
    const char* operator()(const LeaderTook&) const { return "18.2"; }
    const char* operator()(const Disputed&) const { return "24.1"; }
    const char* operator()(const DisputeSettled& settled) const { return settled.former.isEmpty() ? "24.1" : "24.2"; }
    const char* operator()(const Consented&) const { return ""; }
    const char* operator()(const ProcedureNoted& noted) const
    {
        return noted.what == Procedure::ReviewTakenUp ? "" : "31(六)";
    }
    const char* operator()(const LongStanding&) const { return ""; }
    const char* operator()(const AlsoAssigned&) const { return ""; }
    const char* operator()(const AlsoReported&) const { return ""; }
    template <class Other>
    const char* operator()(const Other&) const
    {
        return nullptr;
    }
};

} // namespace

bool isRecord(const Event& event)
{
    return std::visit(RecordArticle(), event) != nullptr;
}

const char* articleOfRecord(const Event& event)
{
    const char* article = std::visit(RecordArticle(), event);
    return article ? article : "";
}

} // namespace xf
