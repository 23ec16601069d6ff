#include "core/cases/events.h"

#include <type_traits>
#include <utility>

namespace xf {

static_assert(std::is_nothrow_move_constructible_v<EventVariant> && std::is_nothrow_move_assignable_v<EventVariant>);

Event::Event() noexcept = default;
Event::Event(const Event& other) = default;
Event::Event(Event&& other) noexcept = default;
Event& Event::operator=(const Event& other) = default;
Event& Event::operator=(Event&& other) noexcept = default;
Event::~Event() = default;

template <AlternativeOf<EventVariant> T>
Event::Event(T one) noexcept
    : EventVariant(std::move(one))
{}

template Event::Event(std::monostate) noexcept;
template Event::Event(Registered) noexcept;
template Event::Event(Amended) noexcept;
template Event::Event(Classified) noexcept;
template Event::Event(Informed) noexcept;
template Event::Event(Accepted) noexcept;
template Event::Event(Forwarded) noexcept;
template Event::Event(Guided) noexcept;
template Event::Event(Refused) noexcept;
template Event::Event(Heard) noexcept;
template Event::Event(Investigated) noexcept;
template Event::Event(Extended) noexcept;
template Event::Event(Decided) noexcept;
template Event::Event(Delivered) noexcept;
template Event::Event(Concluded) noexcept;
template Event::Event(Noted) noexcept;
template Event::Event(Voided) noexcept;
template Event::Event(Corrected) noexcept;
template Event::Event(Settled) noexcept;
template Event::Event(Erased) noexcept;
template Event::Event(Issued) noexcept;
template Event::Event(Attached) noexcept;
template Event::Event(Transferred) noexcept;
template Event::Event(Assigned) noexcept;
template Event::Event(SignedFor) noexcept;
template Event::Event(Objected) noexcept;
template Event::Event(ObjectionJudged) noexcept;
template Event::Event(Reported) noexcept;
template Event::Event(ReviewRequested) noexcept;
template Event::Event(Reviewed) noexcept;
template Event::Event(ReviewDelivered) noexcept;
template Event::Event(HearingHeld) noexcept;
template Event::Event(Mediated) noexcept;
template Event::Event(Withdrawn) noexcept;
template Event::Event(CarriedOut) noexcept;
template Event::Event(SimplyAccepted) noexcept;
template Event::Event(SimplyReplied) noexcept;
template Event::Event(MadeOrdinary) noexcept;
template Event::Event(Filed) noexcept;
template Event::Event(SenderAnswered) noexcept;
template Event::Event(Reopened) noexcept;
template Event::Event(Redone) noexcept;
template Event::Event(SuggestionWeighed) noexcept;
template Event::Event(UrgentReported) noexcept;
template Event::Event(SystemEntered) noexcept;
template Event::Event(Consented) noexcept;
template Event::Event(Aided) noexcept;
template Event::Event(Recused) noexcept;
template Event::Event(LeaderTook) noexcept;
template Event::Event(LongStanding) noexcept;
template Event::Event(Disputed) noexcept;
template Event::Event(DisputeSettled) noexcept;
template Event::Event(AlsoAssigned) noexcept;
template Event::Event(AlsoReported) noexcept;
template Event::Event(ProcedureNoted) noexcept;

} // namespace xf
