#pragma once

#include "core/handoff/jobs/unlock.h"
#include "core/store/handoff.h"

// Enrolment: three steps, two files, one fingerprint.
//
//     township   writeEnrolRequest(…)  → 青石镇.xfreq onto the stick
//     county     readEnrolRequest(…)   who asks; then acceptEnrolment(…) → the answer, .xfans, onto the same stick
//     township   readEnrolAnswer(…)    who answers; then finishEnrolment(…)
//
// After that both show the same 25 digits. Whoever reads them out on the telephone and hears the same knows that nobody
// changed a file on the way; nothing else proves it. A second computer of one office is enrolled in the same steps.
namespace xf {

inline constexpr ErrorCode enrolNoRequest{"enrol.no-request"};
inline constexpr ErrorCode enrolUnnamed{"enrol.unnamed"};
inline constexpr ErrorCode enrolOtherWay{"enrol.other-way"};     // name
inline constexpr ErrorCode enrolSameLetter{"enrol.same-letter"}; // letter

// The other side, as its file says.
struct EnrolParty
{
    QByteArray office;
    QByteArray node;
    QString name;
    QString code;
    QString letter;
    OfficeKind kind = OfficeKind::Unit;
    Relation relation = Relation::Subordinate; // of theirs to this file
    Moment made;                               // the file
    bool enrolledAlready = false;              // with the same keys: it may be done again
};

// Texts that travel in the answer: holiday notices beyond those of the program and the county's own templates. What is
// in them is not read here (core/desk/handovertables.h gathers, checks and lays them).
struct TravellingTables
{
    struct Calendar
    {
        int year = 0;
        QString text;
    };
    struct Template
    {
        QString kind; // word of the paper's kind
        QString text;
    };
    std::vector<Calendar> calendars;
    std::vector<Template> templates;
};

struct EnrolOutcome
{
    EnrolParty party;
    QString fingerprint;     // "04871 55320 91746 00213 68842"
    QString file;            // what was written; empty when finishing
    TravellingTables tables; // what came with the answer, when finishing
};

// `folder` and `name` as in makePackage: nothing there is replaced, the path is returned. The last request counts: an
// answer to an earlier one is refused.
[[nodiscard]] Result<QString> writeEnrolRequest(
    Workspace& workspace, const UnlockedKeys& keys, const QString& folder, const QString& name, const JobWorld& world);

// Who asks; changes nothing and needs no passphrase. Errors: of the file, handoff.enrol-self, and the three above.
[[nodiscard]] Result<EnrolParty> readEnrolRequest(Workspace& workspace, const QString& path);

// Enrols who asks and writes the answer; all of it or nothing but for a stick that vanishes at the last moment: then it
// is done again.
[[nodiscard]] Result<EnrolOutcome> acceptEnrolment(Workspace& workspace, const UnlockedKeys& keys,
    const QString& request, const QString& folder, const QString& name, const TravellingTables& tables,
    const JobWorld& world);

// Who answers. Errors: of the file, enrol.no-request, enrol.other-request.
[[nodiscard]] Result<EnrolParty> readEnrolAnswer(Workspace& workspace, const QString& path);

// Enrols who answered. Needs no passphrase: nothing is signed.
[[nodiscard]] Result<EnrolOutcome> finishEnrolment(Workspace& workspace, const QString& answer);

// Names to suggest: "青石镇-接入申请.xfreq", "区信访局-接入答复-青石镇.xfans".
[[nodiscard]] QString requestName(const Identity& from);
[[nodiscard]] QString answerName(const Identity& from, const EnrolParty& to);

} // namespace xf
