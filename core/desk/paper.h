#pragma once

#include "core/cases/papers.h"
#include "core/documents/compose.h"
#include "core/store/workspace.h"
#include "core/typeset/typeset.h"

// Making a paper, for both programs: from the wish for one, over its draft and what keeps it from being issued, to the
// issued paper and its pages.
//
//     const Result<Paper> paper = preparePaper(workspace, request, world); // the issued one again, or a draft
//     const Result<Paper> issued = issuePaper(workspace, request, world);  // takes the number, freezes the bytes
//     const Layout pages = setPages(*issued, fonts);
//
// What is issued stays: it is printed again from the frozen bytes, without a new number, whatever became of the case,
// the template or the office's telephone since. A paper that is wrong is made void as an entry (作废) and issued anew.
namespace xf {

// What the job must know of the world; both programs have it.
struct PaperWorld
{
    Date today;
    const WorkCalendar* calendar = nullptr;
    QString templatesFolder; // where the office's own templates lie, if anywhere
};

// The folder of the office's own templates: beside the data file.
[[nodiscard]] QString ownTemplatesFolder(const QString& dataFile);

struct PaperRequest
{
    QByteArray stream; // of the case
    PaperKind kind = PaperKind::NotGiven;
    ElementId recipient; // one of those it is owed to; empty: all of them on one paper
    QByteArray about;    // the step, by its entry; empty: the last one of the kind's
    QString of;          // delivery-receipt: number, title, kind's word or beginning of the entry of the other paper
    bool ofNext = false; // that one is a draft too, and issued first: `of` is its kind's word
    Date date;           // 成文日期; none: the day of the step
    QString by;          // 承办人; none: the clerk of the data file
    QString unitAddress; // forwarding-notice: how the unit can be reached
    QString unitPhone;
    DutyRemedy dutyRemedy = DutyRemedy::ReconsiderationFirst;
    QString dutyRemedyReason;
    std::optional<qint64> serial; // the clerk wants this one; none: the next
    QString skipReason;           // why serials are jumped over
};

inline constexpr ErrorCode paperOfAmbiguous{"paper.of-ambiguous"};  // paper, what there is
inline constexpr ErrorCode paperOfUnknown{"paper.of-unknown"};      // what was typed, what there is
inline constexpr ErrorCode paperOfNotIssued{"paper.of-not-issued"}; // title of the other paper
inline constexpr ErrorCode paperWhichIssued{"paper.which-issued"};  // paper, numbers
inline constexpr ErrorCode paperIsVoid{"paper.is-void"};            // title, number or day, reason
inline constexpr ErrorCode paperUnreadable{"paper.unreadable"};     // title, number or day
inline constexpr ErrorCode paperNotOfCase{"paper.not-of-case"};     // what was typed

struct Paper
{
    PaperKind kind = PaperKind::NotGiven;
    Document document;
    QString number;
    Date date;
    bool draft = true;
    bool practice = false; // of a practice file (Setting::Training)
    bool voided = false;
    bool stale = false; // the step it is about no longer counts
    QByteArray stream;
    QByteArray entry; // when issued
    QString ofTitle;  // delivery-receipt, when issued: the paper it goes with
    QString ofNumber;
    std::vector<ElementId> recipients; // empty: nobody
    std::vector<Error> problems;       // of a draft: what keeps it from being issued
    QStringList gaps;                  // of a draft, and when just issued: what it would better say, by its label
};

// The issued paper when there is a standing one for this request, else a draft. A paper about the case itself (the
// registration form, its receipt) is a draft again when the case was amended and it would say something else. Fails
// when there is nothing to put on it (no such case, no such step, a template that is wrong), and when several that were
// issued fit.
[[nodiscard]] Result<Paper> preparePaper(Workspace& workspace, const PaperRequest& request, const PaperWorld& world);

// The same of a case that stands nowhere yet: as Workspace::rehearse() says a step would make it.
[[nodiscard]] Result<Paper> preparePaper(
    Workspace& workspace, Case folded, const PaperRequest& request, const PaperWorld& world);

// Takes the number and freezes the bytes, in one transaction. The refusal is the first of what preparePaper() lists as
// problems, or that it is issued already, with its number. A paper without a number may be issued again when it would
// say something else now.
[[nodiscard]] Result<Paper> issuePaper(Workspace& workspace, const PaperRequest& request, const PaperWorld& world);

// A paper of this case that was issued, by the entry of its issue; a void one too.
[[nodiscard]] Result<Paper> openIssued(Workspace& workspace, const QByteArray& stream, const QByteArray& entry);

// The 送达回证 that goes with an issued paper, to the same people.
[[nodiscard]] PaperRequest deliveryReceiptFor(const Paper& paper);

// The 送达回证 of an issued paper that stand, and the people it went to who have none: each signs his own, since each
// has his own period from the day he got it.
struct Receipts
{
    std::vector<IssuedPaper> issued;
    std::vector<ElementId> lacking;
};
[[nodiscard]] Receipts receiptsOf(const Case& folded, const QByteArray& entry);

// What there is to do with each kind, in the order of paperKinds().
struct PaperChoice
{
    PaperKind kind = PaperKind::NotGiven;
    bool canBeMade = false;           // the case has come to where it is made; problems are preparePaper()'s to tell
    bool toMake = false;              // and somebody does not hold it as it ought to be now
    std::vector<IssuedPaper> issued;  // standing ones
    std::vector<IssuedPaper> current; // of them, about the last such step, and of the case as it was not amended since
    std::vector<ElementId> lacking;   // who should have one and has none of the current ones
};
[[nodiscard]] std::vector<PaperChoice> paperKindsFor(const Case& folded);

// Number, or day where it has none.
[[nodiscard]] QString numberOrDay(const Issued& paper);

// Each page of a draft is marked 草稿, each page of a practice file 练习: neither may be taken for the office's word.
[[nodiscard]] Layout setPages(const Paper& paper, const FontSet& fonts);

// The same as a PDF file. Two runs over the same paper and fonts make the same bytes.
struct PaperFile
{
    QByteArray pdf;
    QString sm3; // of these bytes, in hex
    qint64 pages = 0;
    std::vector<MissingGlyph> missing;
};
[[nodiscard]] PaperFile makePaperFile(const Paper& paper, const FontSet& fonts);

} // namespace xf
