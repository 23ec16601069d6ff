#pragma once

#include "core/base/alternative.h"
#include "core/cases/facts.h"
#include "core/cases/recordterms.h"

#include <optional>
#include <variant>

// What can have happened to a case. Each event is the payload of one entry; its tag and field numbers are for ever
// (CONTRIBUTING.md, "an event"). A later version only adds fields; a new meaning is a new tag.
//
// An event holds what a person said or did. What the law makes of it (clocks, states) is derived, never stored. The
// business date `on` is in the envelope.
//
// An element (a petitioner, a demand) is named by the id of the entry that added it and its place there: entry id
// (32 bytes) followed by "p1", "p2" … or "d1", "d2" ….
namespace xf {

using ElementId = QByteArray;
[[nodiscard]] ElementId petitionerElement(const QByteArray& entryId, std::size_t number);
[[nodiscard]] ElementId demandElement(const QByteArray& entryId, std::size_t number);

struct Registered // 登记
{
    QString number;      // the label; CaseNumber::text()
    bool bureau = false; // the office is a 信访部门 (22), not another organ (23)
    QString officeName;
    Matter matter;
    std::vector<Petitioner> petitioners;
    std::vector<Demand> demands;
    QString convention; // "message-import": registered, accepted and answered by a demonstration convention

    static FieldSpan fields();
};

struct Edit
{
    ElementId element; // empty: the matter itself
    qint64 field = 0;
    ScalarValue value; // null clears

    static FieldSpan fields();
};

struct Removal
{
    ElementId element;
    QString reason;

    static FieldSpan fields();
};

struct Amended // 更正登记内容: carries only what changed
{
    QString reason;
    std::vector<Edit> edits;
    std::vector<Petitioner> petitioners; // added
    std::vector<Demand> demands;         // added
    std::vector<Removal> removed;

    static FieldSpan fields();
};

struct DemandWay
{
    ElementId demand;
    Way way = Way::NotGiven;

    static FieldSpan fields();
};

struct Classified // 甄别: category, way of each demand, whose power
{
    Category category = Category::NotGiven;
    Power power = Power::NotGiven;
    QString powerOrgan;
    QString contentCode;
    QString contentLabel;
    std::vector<DemandWay> ways;
    QString reason;

    static FieldSpan fields();
};

struct Informed // 书面告知接收情况以及处理途径和程序 (23.1)
{
    Notice notice;
    std::vector<ElementId> recipients; // empty: everyone who was owed it then
    QString pathway;

    static FieldSpan fields();
};

struct Accepted // 受理; the handling period runs from its date
{
    Notice notice;
    QString pathway;

    static FieldSpan fields();
};

struct Forwarded // 转送本系统下级 and tell where to (23.1); a bureau: 转送 (22.1)
{
    QString unit;
    QString unitCode;
    QString reason;
    Notice notice;
    qint64 tables = 0;

    static FieldSpan fields();
};

struct Guided // 告知向有权机关提出 (23.1): never a refusal
{
    QString organ;
    QString address;
    QString phone;
    QString bring;
    QString reason;
    Notice notice;
    qint64 tables = 0;

    static FieldSpan fields();
};

struct Refused // 不予受理 (19.3), 不再受理 (36.3)
{
    Ground ground = Ground::NotGiven;
    bool superior = false;  // 19.3: this office is the superior of the one that handles it
    QString acceptedBy;     // 19.3: the organ that accepted or handles it
    QString acceptedNumber; // 19.3
    bool sameFacts = false; // 36.3: same facts and reasons
    QString opinionNumber;  // 36.3: the three numbers
    QString reviewNumber;
    QString finalNumber;
    QString reason;
    Notice notice;
    qint64 tables = 0;

    static FieldSpan fields();
};

struct Heard // 听取陈述 (31(六))
{
    std::vector<ElementId> petitioners; // empty: all
    QString place;
    QString by;
    QString text;

    static FieldSpan fields();
};

struct Investigated // 调查核实 (31(六))
{
    QString text;
    QString by;

    static FieldSpan fields();
};

struct Extended // 延期 (34)
{
    qint64 days = 0;
    QString approver;
    QString reason;
    Notice notice; // 告知延期理由

    static FieldSpan fields();
};

struct DemandOutcome
{
    ElementId demand;
    Outcome outcome = Outcome::NotGiven;
    QString opinion;
    QString basis;

    static FieldSpan fields();
};

struct Decided // 出具处理（答复）意见书 (31(六), 32)
{
    QString number; // 文号
    std::vector<DemandOutcome> outcomes;
    QString text; // the opinion itself, or the reply
    QString basis;
    QString reviewOrgan; // where review can be asked for (35)
    QString signer;

    static FieldSpan fields();
};

struct Delivered // 送达; starts the recipient's own period (35)
{
    DeliveredPaper paper = DeliveredPaper::NotGiven;
    std::vector<ElementId> recipients; // empty: everyone who was owed it then
    Notice notice;
    bool refusedToSign = false;
    QString witness;

    static FieldSpan fields();
};

struct Concluded // 办结
{
    Ending ending = Ending::NotGiven;
    QString result;
    qint64 tables = 0; // version of the calendar that measures this case from now on

    static FieldSpan fields();
};

struct Noted // 记事
{
    QString text;

    static FieldSpan fields();
};

struct Voided // 作废: one entry made in error, or with the first entry the whole case
{
    QByteArray target;
    QString reason;

    static FieldSpan fields();
};

struct Correction
{
    std::vector<qint64> path; // field numbers from the event's own table inwards
    ScalarValue value;

    static FieldSpan fields();
};

struct Corrected // 更正过去的一步: takes its place there, not here
{
    QByteArray target;
    QString reason;
    Date on; // the right business date, when that was wrong
    std::vector<Correction> changes;

    static FieldSpan fields();
};

struct Settled // 裁定并存的写法或相抵触的步骤
{
    QString key; // of the value in conflict; empty for steps
    std::vector<QByteArray> stands;
    std::vector<QByteArray> falls;
    QString reason;

    static FieldSpan fields();
};

struct Erased // 依法删除: names entries whose payload every holder drops. Screens and commands come later.
{
    std::vector<QByteArray> targets;
    QString basis;
    QString by;

    static FieldSpan fields();
};

// 出具文书: a paper as it left the office. Its bytes are frozen: printing once more is no event and takes no number,
// what it says wrongly is voided and issued anew. papers.h reads a case's papers.
struct Issued
{
    QString kind;                      // word of the kind, as core/documents has it; this room knows no kinds
    QString title;                     // as printed
    QString number;                    // 文号 as printed; empty for a kind without one
    QString book;                      // the series it was counted in; empty when it is not of this node's
    qint64 serial = 0;                 // in that series
    Date date;                         // 成文日期
    QByteArray about;                  // entry of the step it says; empty: the case itself
    std::vector<ElementId> recipients; // empty: everyone it was owed to then
    QByteArray of;                     // a 送达回证: entry of the issued paper that it goes with
    QString ofTitle;
    QString ofNumber;
    QString handler;
    QByteArray document;         // opaque here
    std::vector<qint64> skipped; // serials jumped over before this one: 作废
    QString skippedReason;
    QString dutyRemedyReason; // why not the usual remedy line; kept with the paper, not printed

    static FieldSpan fields();
};

// 附件: a scan, photo or file beside the case, named by its content. The bytes lie beside the data file and may not
// have arrived here yet.
struct Attached
{
    QByteArray blob;       // 32 bytes
    qint64 bytes = 0;      // its length
    QString name;          // of the file as it was
    QString title;         // 说明
    bool original = false; // the original was received, not a copy

    static FieldSpan fields();
};

// 转送有权处理的机关、单位 (22.1): the case goes over to that office. Code and name are as the clerk read them on that
// day; the office is its id.
struct Transferred
{
    QByteArray office; // who gets it
    QString unit;      // its name
    QString unitCode;
    bool bureau = false; // it is a 信访部门 (22), not another organ (23)
    QString reason;

    static FieldSpan fields();
};

// 交办 (22.1(三)): the same, with a report asked for within a period that the assigner sets.
struct Assigned
{
    QByteArray office;
    QString unit;
    QString unitCode;
    bool bureau = false;
    qint64 days = 0; // from the day of the assignment
    QString request; // 办理要求

    static FieldSpan fields();
};

struct SignedFor // 签收: the day the office got what was passed on to it
{
    Date received;
    QString by;

    static FieldSpan fields();
};

struct Objected // 提出异议 (23.3): not within this office's power
{
    QString reason;
    QString organ;     // who has the power, as this office sees it
    QString materials; // what goes back

    static FieldSpan fields();
};

struct ObjectionJudged // 核实异议 (23.3), by who passed the matter on
{
    Verdict verdict = Verdict::NotGiven;
    QString reason;

    static FieldSpan fields();
};

struct Reported // 办结报告 (22.1(三))
{
    QString text;
    QString number; // 文号

    static FieldSpan fields();
};

// 请求复查 (35), 请求复核 (36.1), as the holder of the case records it: the review itself is another organ's. One that
// comes late is recorded all the same; the review organ says what becomes of it.
struct ReviewRequested
{
    ReviewStage stage = ReviewStage::NotGiven;
    std::vector<ElementId> petitioners; // who asks; empty: everyone who was owed the opinion then
    QString organ;                      // of whom it is asked
    Date received;                      // the day that organ got it: its thirty days run from here
    Date posted;                        // when it was sent: what was sent in time is in time
    QString reason;

    static FieldSpan fields();
};

struct Reviewed // 复查意见 (35), 复核意见 (36.1), or that it is not taken up
{
    ReviewStage stage = ReviewStage::NotGiven;
    ReviewVerdict verdict = ReviewVerdict::NotGiven;
    QString number; // 文号
    QString organ;
    QString text;
    QString finalOrgan; // of a review: where final review can be asked for (36.1)

    static FieldSpan fields();
};

// 送达复查、复核意见书: from its receipt each has his own thirty days for the final review (36.1).
struct ReviewDelivered
{
    ReviewStage stage = ReviewStage::NotGiven;
    std::vector<ElementId> recipients; // empty: everyone who asked for it
    Notice notice;
    bool refusedToSign = false;
    QString witness;

    static FieldSpan fields();
};

struct HearingHeld // 听证 (31(六), 36.2): its days stretch the period of a final review alone
{
    Date from;
    Date to; // both ends count
    QString place;
    QString text; // 结论

    static FieldSpan fields();
};

// 调解、和解 (33): only with both sides' consent, each recorded.
struct Mediated
{
    QString agreement;
    QString otherParty;
    QString mediator; // none: they settled it themselves
    bool petitionerAgrees = false;
    bool otherAgrees = false;
    Date carriedOutBy;

    static FieldSpan fields();
};

// 信访人书面撤回. It ends this matter and bars nothing: who files again is registered again.
struct Withdrawn
{
    std::vector<ElementId> petitioners; // empty: all
    Date written;                       // the day on the paper
    QString reason;
    qint64 tables = 0;

    static FieldSpan fields();
};

struct CarriedOut // 支持的请求已经执行 (32.2)
{
    std::vector<ElementId> demands; // empty: all that were supported
    QString text;

    static FieldSpan fields();
};

// --- another round ---

// 简易受理: 《信访事项简易办理办法》, where the office works by it (a setting).
struct SimplyAccepted
{
    SimpleGround ground = SimpleGround::NotGiven; // 第四条
    bool noneExcluded = false;                    // 第五条 was gone through and nothing of it is the case
    Notice notice;
    bool noPaper = false; // the petitioner asked for no paper; told by `how` that day
    QString how;          // 电话、短信、当面

    static FieldSpan fields();
};

struct SimplyReplied // 简易答复: ends the matter
{
    QString text;
    QString basis;
    QString signer;
    Notice notice;
    bool noPaper = false;
    QString how;
    qint64 tables = 0;

    static FieldSpan fields();
};

// 转为普通程序. The day of the simplified acceptance stays the day of acceptance (this program's reading).
struct MadeOrdinary
{
    QString reason;

    static FieldSpan fields();
};

struct Filed // 存查: put on file without being handled
{
    FiledWhy why = FiledWhy::NotGiven;
    QString joined; // number of the case that it goes on in
    QString reason;
    qint64 tables = 0;

    static FieldSpan fields();
};

// What the one who passed a matter on says of an objection (23.3), where that office has no data file here: the matter
// was registered as 转来. The objecting office records it.
struct SenderAnswered
{
    Verdict verdict = Verdict::NotGiven;
    QString reason;
    qint64 tables = 0;

    static FieldSpan fields();
};

struct Reopened // 重新启动办理 of an ended matter, by who may approve it
{
    QString approver;
    QString reason;

    static FieldSpan fields();
};

// 撤销原意见重新办理: after a review that revoked it (35, 36), or because the office itself found it wrong. How long
// the new handling may take stands in no article: the review opinion, or who approves it, says so.
struct Redone
{
    QString reason;
    QString approver; // of one's own correction
    qint64 days = 0;  // from the day of this step

    static FieldSpan fields();
};

// --- recorded beside the steps: they move nothing ---

struct SuggestionWeighed // 29.1, with the reply
{
    Uptake adoption = Uptake::NotGiven;
    QString reason;

    static FieldSpan fields();
};

struct UrgentAddressee
{
    UrgentTo to = UrgentTo::NotGiven;
    QString name;
    Date day;
    QString hour; // 10:40
    QString how;

    static FieldSpan fields();
};

struct UrgentReported // 重大、紧急信访事项报告 (25)
{
    Date learned;
    QString learnedHour;
    QString facts;
    QString measures;
    std::vector<UrgentAddressee> reports;

    static FieldSpan fields();
};

struct SystemEntered // 录入信访信息系统 (21.2)
{
    QString number; // there
    Date entered;
    QString by;

    static FieldSpan fields();
};

struct Consented
{
    ConsentTo to = ConsentTo::NotGiven;
    std::vector<ElementId> petitioners; // empty: all
    QString text;                       // to what address; who receives; what may be published
    bool takenBack = false;

    static FieldSpan fields();
};

struct Aided // 37.2, 37.3
{
    AidKind kind = AidKind::NotGiven;
    QString organ;
    QString text;

    static FieldSpan fields();
};

// A part of a hearing or of a review that the regulation leaves to local rules. It moves nothing; the periods that an
// office has set for it run from its day (ClockChoices::local).
struct ProcedureNoted
{
    Procedure what = Procedure::NotGiven;
    std::vector<ElementId> petitioners; // who is told, who asks; empty: all
    Date planned;                       // of the hearing
    QString organ;
    QString number; // 文号
    QString text;   // reason, conclusion

    static FieldSpan fields();
};

struct Recused // 回避 (28.3)
{
    QString who;
    QString reason; // the interest
    QString decidedBy;
    QString replacedBy;

    static FieldSpan fields();
};

struct LeaderTook // 领导包案: this matter, not a person
{
    QString leader;
    QString post;
    QString text;

    static FieldSpan fields();
};

struct LongStanding // 信访积案, or no longer one
{
    bool ended = false;
    QString reason;

    static FieldSpan fields();
};

struct Disputed // 受理有争议 (24.1)
{
    DisputeStage stage = DisputeStage::NotGiven;
    std::vector<QString> organs; // the others concerned
    QString to;                  // the common superior, the conference
    QString reason;

    static FieldSpan fields();
};

// Who takes it: as agreed or decided (24.1), or as successor of one that was split, merged, abolished (24.2).
struct DisputeSettled
{
    QString by; // who decided; none: agreed
    QString organ;
    Power power = Power::NotGiven; // as seen from here
    QString former;                // 24.2: whose successor it is
    QString reason;

    static FieldSpan fields();
};

// 双交办: a second office answers beside the one that holds the case.
struct AlsoAssigned
{
    QByteArray office;
    QString unit;
    QString unitCode;
    qint64 days = 0; // from the day of this
    QString request;

    static FieldSpan fields();
};

struct AlsoReported // its answer
{
    QByteArray office;
    QString unit;
    QString text;
    QString number;

    static FieldSpan fields();
};

// Monostate: a tag this program does not know.
using EventVariant = std::variant<std::monostate, Registered, Amended, Classified, Informed, Accepted, Forwarded,
    Guided, Refused, Heard, Investigated, Extended, Decided, Delivered, Concluded, Noted, Voided, Corrected, Settled,
    Erased, Issued, Attached, Transferred, Assigned, SignedFor, Objected, ObjectionJudged, Reported, ReviewRequested,
    Reviewed, ReviewDelivered, HearingHeld, Mediated, Withdrawn, CarriedOut, SimplyAccepted, SimplyReplied,
    MadeOrdinary, Filed, SenderAnswered, Reopened, Redone, SuggestionWeighed, UrgentReported, SystemEntered, Consented,
    Aided, Recused, LeaderTook, LongStanding, Disputed, DisputeSettled, AlsoAssigned, AlsoReported, ProcedureNoted>;

// One of them. A class and not only a name, so that copying, moving and destroying one of so many is compiled once,
// in event.cpp, and not in each of the hundreds of files that have a Case: half the time of compiling one. What std
// does with a variant (visit, get_if, holds_alternative) it does with this.
class Event : public EventVariant
{
public:
    Event() noexcept; // monostate
    template <AlternativeOf<EventVariant> T>
    Event(T one) noexcept; // for each alternative in event.cpp
    Event(const Event& other);
    Event(Event&& other) noexcept;
    Event& operator=(const Event& other);
    Event& operator=(Event&& other) noexcept;
    ~Event();
};

// The written notice that the step says was given; null: an event that gives none.
[[nodiscard]] const Notice* noticeOf(const Event& event);

} // namespace xf
