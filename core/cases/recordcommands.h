#pragma once

#include "core/cases/events.h"

// Commands as commands.h has them: another round of handling, and what is recorded beside the steps.
namespace xf {

struct AcceptSimply
{
    SimpleGround ground = SimpleGround::NotGiven;
    bool noneExcluded = false;
    Notice notice;
    bool noPaper = false;
    QString how;

    static FieldSpan fields();
};

struct ReplySimply
{
    QString text;
    QString basis;
    QString signer;
    Notice notice;
    bool noPaper = false;
    QString how;

    static FieldSpan fields();
};

struct MakeOrdinary
{
    QString reason;

    static FieldSpan fields();
};

struct FileCase
{
    FiledWhy why = FiledWhy::NotGiven;
    QString joined;
    QString reason;

    static FieldSpan fields();
};

// What who passed the matter on says of the objection, where that office has no data file here.
struct RecordSender
{
    Verdict agree = Verdict::NotGiven;
    QString reason;

    static FieldSpan fields();
};

struct ReopenCase
{
    QString reason;
    QString approver;

    static FieldSpan fields();
};

struct RedoCase
{
    QString reason;
    qint64 days = 0; // one of these two
    Date due;
    QString approver;

    static FieldSpan fields();
};

struct ReportUrgent
{
    QString facts;
    QString measures;
    Date learned; // none: the business date
    QString learnedHour;
    std::vector<UrgentAddressee> reports; // one without a day or an hour is not reported yet

    static FieldSpan fields();
};

struct EnterInSystem
{
    QString number;
    Date entered; // none: the business date
    QString by;

    static FieldSpan fields();
};

struct RecordConsent
{
    ConsentTo to = ConsentTo::NotGiven;
    QString text;
    std::vector<qint64> petitioners; // empty: all
    bool takenBack = false;

    static FieldSpan fields();
};

struct NoteProcedure
{
    Procedure what = Procedure::NotGiven;
    std::vector<qint64> petitioners; // empty: all
    Date planned;
    QString organ;
    QString number;
    QString text;

    static FieldSpan fields();
};

struct RecordAid
{
    AidKind kind = AidKind::NotGiven;
    QString organ;
    QString text;

    static FieldSpan fields();
};

struct RecuseStaff
{
    QString who;
    QString reason;
    QString decidedBy;
    QString replacedBy;

    static FieldSpan fields();
};

struct TakeByLeader
{
    QString leader;
    QString post;
    QString text;

    static FieldSpan fields();
};

struct MarkLongStanding
{
    QString reason;
    bool ended = false;

    static FieldSpan fields();
};

struct RaiseDispute
{
    DisputeStage stage = DisputeStage::NotGiven;
    std::vector<QString> organs;
    QString to;
    QString reason;

    static FieldSpan fields();
};

struct SettleDispute
{
    QString organ;
    Power power = Power::NotGiven;
    QString by;
    QString former;
    QString reason;

    static FieldSpan fields();
};

struct AlsoReport
{
    QString text;
    QString number;
    QString unit; // none: the one that has not answered

    static FieldSpan fields();
};

} // namespace xf
