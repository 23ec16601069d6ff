#pragma once

#include "core/base/alternative.h"
#include "core/cases/recordcommands.h"

// What a person asks the program to do. A command is checked by decide() and becomes events or an error; keys are the
// words of `xinfang do`.
//
// Petitioners and demands are named by their number in the case as `show` lists it, entries by (the beginning of) their
// id in hex.
namespace xf {

struct RegisterCase
{
    Matter matter;
    std::vector<Petitioner> petitioners;
    std::vector<Demand> demands;

    static FieldSpan fields();
};

struct AmendCase
{
    QString reason;
    std::vector<QString> changes; // "petitioners.1.phone=13900000000"; nothing behind = clears
    std::vector<QString> remove;  // "petitioners.2"

    static FieldSpan fields();
};

struct VoidCase
{
    QString reason;
    QString entry; // one entry instead of the case

    static FieldSpan fields();
};

struct CorrectEntry
{
    QString entry;
    QString reason;
    Date on;
    std::vector<QString> changes; // "notice.received=2026-03-05"

    static FieldSpan fields();
};

struct SettleConflict
{
    QString stands; // the entry that stands
    QString field;  // which value, when that entry is in several conflicts
    QString reason;

    static FieldSpan fields();
};

struct ClassifyCase
{
    Category category = Category::NotGiven;
    Power power = Power::NotGiven;
    QString powerOrgan;
    QString contentCode;
    QString contentLabel;
    std::vector<Way> ways; // of demand 1, 2 …
    QString reason;

    static FieldSpan fields();
};

struct InformPetitioner
{
    Notice notice;
    std::vector<qint64> petitioners;
    QString pathway;

    static FieldSpan fields();
};

struct AcceptCase
{
    Notice notice;
    QString pathway;

    static FieldSpan fields();
};

struct ForwardCase
{
    QString unit;
    QString unitCode;
    QString reason;
    Notice notice;

    static FieldSpan fields();
};

struct GuideCase
{
    QString organ;
    QString address;
    QString phone;
    QString bring;
    QString reason;
    Notice notice;

    static FieldSpan fields();
};

struct RefuseCase
{
    Refused facts; // notice and tables inside are filled in by decide
    Notice notice;

    static FieldSpan fields();
};

struct HearPetitioner
{
    QString text;
    std::vector<qint64> petitioners;
    QString place;
    QString by;

    static FieldSpan fields();
};

struct InvestigateCase
{
    QString text;
    QString by;

    static FieldSpan fields();
};

struct ExtendHandling
{
    qint64 days = 0;
    QString approver;
    QString reason;
    Notice notice;

    static FieldSpan fields();
};

struct OutcomeGiven
{
    QString opinion;
    Outcome outcome = Outcome::NotGiven;
    qint64 demand = 0; // 0: the demand at the same place
    QString basis;

    static FieldSpan fields();
};

struct DecideCase
{
    QString text;
    std::vector<OutcomeGiven> outcomes;
    QString basis;
    QString reviewOrgan;
    QString number;
    QString signer;
    Uptake adoption = Uptake::NotGiven; // of a suggestion (29.1)
    QString adoptionReason;

    static FieldSpan fields();
};

struct DeliverPaper
{
    DeliveredPaper paper = DeliveredPaper::Opinion;
    std::vector<qint64> petitioners;
    Notice notice;
    bool refusedToSign = false;
    QString witness;
    bool photographed = false; // or filmed: stands for a witness

    static FieldSpan fields();
};

struct ConcludeCase
{
    Ending ending = Ending::NotGiven;
    QString result;

    static FieldSpan fields();
};

struct AddNote
{
    QString text;

    static FieldSpan fields();
};

// One citizen message with its reply, taken over by the demonstration convention: received and, being an online
// receipt, accepted on its date; the reply is the handling opinion and its delivery, however late; unclassified.
struct ImportMessage
{
    QString source;
    QString number;
    QString sender;
    QString subject;
    QString text;
    Date received;
    QString reply;
    Date replied;

    static FieldSpan fields();
};

// A paper leaves the office: made by a program from a template, not typed. The number is taken and the bytes are
// composed while it is decided (Circumstances). One of prefix and ownNumber makes it a paper with a number.
struct IssuePaper
{
    QString kind; // word, see Issued
    QString title;
    QString prefix;    // 机关代字 of the series the number is taken from
    QString ownNumber; // written by hand elsewhere: printed as it is, takes none
    qint64 serial = 0; // the clerk wants this one; 0: the next
    QString skippedReason;
    Date date; // none: the business date
    QByteArray about;
    std::vector<ElementId> recipients;
    QByteArray of;
    QString handler;
    QString dutyRemedyReason;

    static FieldSpan fields();
};

// `do attach` types the fields; the program that opens the file puts in the rest (Workspace::attach does).
struct AttachFile
{
    QString file; // path, for the one who opens it
    QString title;
    bool original = false;
    QByteArray blob; // these three are in no table
    qint64 bytes = 0;
    QString name;

    static FieldSpan fields();
};

// To an office of the unit table, named by its code or its name.
struct TransferCase
{
    QString to; // empty: the organ that the classification names
    QString reason;

    static FieldSpan fields();
};

struct AssignCase
{
    QString to;
    qint64 days = 0; // one of these two
    Date due;
    QString request;
    QString also; // 双交办: a second office that is to answer too

    static FieldSpan fields();
};

struct SignForCase
{
    Date received; // none: the business date
    QString by;

    static FieldSpan fields();
};

struct ObjectToCase
{
    QString reason;
    QString organ;
    QString materials;

    static FieldSpan fields();
};

struct JudgeObjection
{
    Verdict agree = Verdict::NotGiven;
    QString reason;

    static FieldSpan fields();
};

struct ReportCase
{
    QString text;
    QString number;

    static FieldSpan fields();
};

// 请求复查 (35), 请求复核 (36.1)
struct RequestReview
{
    QString organ; // empty: the one the opinion names
    Date received; // none: the business date
    Date posted;
    std::vector<qint64> petitioners; // empty: all
    QString reason;

    static FieldSpan fields();
};
struct RequestFinal : RequestReview
{
    static FieldSpan fields();
};

// What the organ found.
struct RecordReview
{
    ReviewVerdict verdict = ReviewVerdict::NotGiven;
    QString text;
    QString number;
    QString organ; // empty: the one that was asked
    QString finalOrgan;

    static FieldSpan fields();
};
struct RecordFinal : RecordReview
{
    static FieldSpan fields();
};

struct DeliverReview
{
    ReviewStage stage = ReviewStage::NotGiven; // none: the one that waits to be delivered
    std::vector<qint64> petitioners;
    Notice notice;
    bool refusedToSign = false;
    QString witness;
    bool photographed = false; // or filmed: stands for a witness

    static FieldSpan fields();
};

struct HoldHearing
{
    Date from;
    Date to; // none: that day alone
    QString place;
    QString text;

    static FieldSpan fields();
};

struct MediateCase
{
    QString agreement;
    QString otherParty;
    QString mediator;
    bool petitionerAgrees = false;
    bool otherAgrees = false;
    Date carriedOutBy;

    static FieldSpan fields();
};

// Records the paper and ends the matter with it.
struct WithdrawCase
{
    Date written;
    QString reason;

    static FieldSpan fields();
};

struct CarryOutCase
{
    QString text;
    std::vector<qint64> demands; // empty: all that were supported

    static FieldSpan fields();
};

using CommandVariant = std::variant<RegisterCase, AmendCase, VoidCase, CorrectEntry, SettleConflict, ClassifyCase,
    InformPetitioner, AcceptCase, ForwardCase, GuideCase, RefuseCase, HearPetitioner, InvestigateCase, ExtendHandling,
    DecideCase, DeliverPaper, ConcludeCase, AddNote, ImportMessage, IssuePaper, AttachFile, TransferCase, AssignCase,
    SignForCase, ObjectToCase, JudgeObjection, ReportCase, RequestReview, RequestFinal, RecordReview, RecordFinal,
    DeliverReview, HoldHearing, MediateCase, WithdrawCase, CarryOutCase, AcceptSimply, ReplySimply, MakeOrdinary,
    FileCase, RecordSender, ReopenCase, RedoCase, ReportUrgent, EnterInSystem, RecordConsent, RecordAid, RecuseStaff,
    TakeByLeader, MarkLongStanding, RaiseDispute, SettleDispute, AlsoReport, NoteProcedure>;

// One of them; a class for the reason Event is one.
class Command : public CommandVariant
{
public:
    Command(); // RegisterCase
    template <AlternativeOf<CommandVariant> T>
    Command(T one) noexcept; // for each alternative in command.cpp
    Command(const Command& other);
    Command(Command&& other) noexcept;
    Command& operator=(const Command& other);
    Command& operator=(Command&& other) noexcept;
    ~Command();
};

struct CommandInfo
{
    const char* word;  // `xinfang do WORD`; empty: not typed by people
    const char* label; // Chinese
    const char* article;
    FieldSpan (*fields)();
    void* (*emplace)(Command&);
};

// One row an alternative of Command, in the variant's order.
[[nodiscard]] std::span<const CommandInfo> commandTable();
[[nodiscard]] const CommandInfo* findCommand(QStringView word);
[[nodiscard]] const CommandInfo& infoOf(const Command& command);

} // namespace xf
