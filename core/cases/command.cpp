#include "core/cases/commands.h"

#include <type_traits>
#include <utility>

namespace xf {

static_assert(
    std::is_nothrow_move_constructible_v<CommandVariant> && std::is_nothrow_move_assignable_v<CommandVariant>);

Command::Command() = default;
Command::Command(const Command& other) = default;
Command::Command(Command&& other) noexcept = default;
Command& Command::operator=(const Command& other) = default;
Command& Command::operator=(Command&& other) noexcept = default;
Command::~Command() = default;

template <AlternativeOf<CommandVariant> T>
Command::Command(T one) noexcept
    : CommandVariant(std::move(one))
{}

template Command::Command(RegisterCase) noexcept;
template Command::Command(AmendCase) noexcept;
template Command::Command(VoidCase) noexcept;
template Command::Command(CorrectEntry) noexcept;
template Command::Command(SettleConflict) noexcept;
template Command::Command(ClassifyCase) noexcept;
template Command::Command(InformPetitioner) noexcept;
template Command::Command(AcceptCase) noexcept;
template Command::Command(ForwardCase) noexcept;
template Command::Command(GuideCase) noexcept;
template Command::Command(RefuseCase) noexcept;
template Command::Command(HearPetitioner) noexcept;
template Command::Command(InvestigateCase) noexcept;
template Command::Command(ExtendHandling) noexcept;
template Command::Command(DecideCase) noexcept;
template Command::Command(DeliverPaper) noexcept;
template Command::Command(ConcludeCase) noexcept;
template Command::Command(AddNote) noexcept;
template Command::Command(ImportMessage) noexcept;
template Command::Command(IssuePaper) noexcept;
template Command::Command(AttachFile) noexcept;
template Command::Command(TransferCase) noexcept;
template Command::Command(AssignCase) noexcept;
template Command::Command(SignForCase) noexcept;
template Command::Command(ObjectToCase) noexcept;
template Command::Command(JudgeObjection) noexcept;
template Command::Command(ReportCase) noexcept;
template Command::Command(RequestReview) noexcept;
template Command::Command(RequestFinal) noexcept;
template Command::Command(RecordReview) noexcept;
template Command::Command(RecordFinal) noexcept;
template Command::Command(DeliverReview) noexcept;
template Command::Command(HoldHearing) noexcept;
template Command::Command(MediateCase) noexcept;
template Command::Command(WithdrawCase) noexcept;
template Command::Command(CarryOutCase) noexcept;
template Command::Command(AcceptSimply) noexcept;
template Command::Command(ReplySimply) noexcept;
template Command::Command(MakeOrdinary) noexcept;
template Command::Command(FileCase) noexcept;
template Command::Command(RecordSender) noexcept;
template Command::Command(ReopenCase) noexcept;
template Command::Command(RedoCase) noexcept;
template Command::Command(ReportUrgent) noexcept;
template Command::Command(EnterInSystem) noexcept;
template Command::Command(RecordConsent) noexcept;
template Command::Command(RecordAid) noexcept;
template Command::Command(RecuseStaff) noexcept;
template Command::Command(TakeByLeader) noexcept;
template Command::Command(MarkLongStanding) noexcept;
template Command::Command(RaiseDispute) noexcept;
template Command::Command(SettleDispute) noexcept;
template Command::Command(AlsoReport) noexcept;
template Command::Command(NoteProcedure) noexcept;

} // namespace xf
