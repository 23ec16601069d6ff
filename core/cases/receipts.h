#pragma once

#include "core/cases/case.h"

// Who got which paper when, on one track of a case; private to this folder.
namespace xf {

// A written notice and whom it was for; nobody named: everyone it was owed to then.
struct Told
{
    const Notice* notice = nullptr;
    const std::vector<ElementId>* recipients = nullptr;
};

// The notice an event carries, if it is of that kind.
using ToldBy = Told (*)(const Event& event);
[[nodiscard]] Told answerTold(const Event& event); // what becomes of the matter (23)
[[nodiscard]] Told replyTold(const Event& event);  // 简易答复
[[nodiscard]] Told opinionTold(const Event& event);
[[nodiscard]] Told extensionTold(const Event& event); // 告知延期理由 (34)
[[nodiscard]] Told reviewTold(const Event& event);    // 复查意见 (35)
[[nodiscard]] Told finalTold(const Event& event);     // 复核意见 (36.1)

// Whether a request for a review is this person's too: who asks without being named stands for all.
[[nodiscard]] bool asksFor(const ReviewRequested& request, const ElementId& person);

// The handling as it was begun last (lifecycle.h, beginsRound): the whole track, where it was begun once.
[[nodiscard]] Track lastRound(const Case& folded, const Track& track);
// All of them, in order; each begins with the step that began it.
[[nodiscard]] std::vector<Track> roundsOf(const Case& folded, const Track& track);

class Receipts
{
public:
    using Recipients = std::vector<const Element<Petitioner>*>;

    Receipts(const Case& folded, const Track& track);

    [[nodiscard]] const FileItem* first(Step step) const;
    // The first day such a notice was with this person; no date when none is.
    [[nodiscard]] Date receiptOf(const ElementId& recipient, ToldBy toldBy) const;
    // The day the last of them had it, not before `earliest`; no date when one has not.
    [[nodiscard]] Date lastReceipt(const Recipients& owed, Date earliest, ToldBy toldBy) const;

    [[nodiscard]] const Recipients& recipients() const { return m_recipients; }
    // Of them, those who were there at item `i` of the file, or at the first `step`: one who joined later is not owed
    // what was done before. When all who are owed it now joined later, it is owed to them.
    [[nodiscard]] Recipients owedAt(std::size_t i) const;
    [[nodiscard]] Recipients owedSince(Step step) const;
    // Those who asked for it, by the requests of that step.
    [[nodiscard]] Recipients askers(Step request) const;

private:
    [[nodiscard]] bool isFor(const Told& told, const ElementId& recipient, std::size_t i) const;
    [[nodiscard]] bool joinedBefore(const ElementId& recipient, std::size_t i) const;

    const Case& m_case;
    const Track& m_track;
    Recipients m_recipients;
};

} // namespace xf
