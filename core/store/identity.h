#pragma once

#include "core/base/clock.h"
#include "core/registry/office.h"
#include "core/store/database.h"
#include "core/store/outsiderecord.h"

// Who this data file is: office ⊃ node ⊃ incarnation (design.md section 4, "Who").
//
// The office is a UUID; its name and code are dated facts in the journal. The node is this one data file, with its
// letter in case numbers. The incarnation is random and changes whenever the file may be a copy: then it goes on under
// a new one before any write, and gives no case number until a person has said what the file is (`xinfang adopt`).
namespace xf {

struct Identity
{
    QByteArray office;
    QByteArray node;
    QByteArray incarnation;
    QString letter;
    QString clerk;           // who sits here unless told otherwise
    QByteArray officeStream; // where the office describes itself, with the facts below
    QString officeName;
    QString officeCode;
    OfficeKind kind = OfficeKind::Unit;
    QString officeAddress;
    QString officePhone;
    QString officeQuery;
    QString officeSuperior;

    [[nodiscard]] OfficeFacts officeFacts() const;
    void setOfficeFacts(const OfficeFacts& facts);
};

inline constexpr ErrorCode identityMissing{"identity.missing"}; // path

[[nodiscard]] Result<Identity> loadIdentity(Database& database);
// Only inside a Transaction. What the office is called is not saved here: that is an entry.
[[nodiscard]] Result<> saveIdentity(Database& database, const Identity& identity);

// Why case numbers are not given out now; empty: they are. Kept in the file until a person answers.
inline constexpr ErrorCode numberingStopped{"numbering.stopped"};          // path
inline constexpr ErrorCode fileCopied{"file.copied"};                      // path, path of the original
inline constexpr ErrorCode fileBehind{"file.behind"};                      // path
inline constexpr ErrorCode fileUnknownHere{"file.unknown-here"};           // path
inline constexpr ErrorCode fileWrittenElsewhere{"file.written-elsewhere"}; // path
inline constexpr ErrorCode adoptNotNeeded{"adopt.not-needed"};
inline constexpr ErrorCode adoptBadNumber{"adopt.bad-number"}; // what was typed
inline constexpr ErrorCode adoptNothingSaid{"adopt.nothing-said"};
inline constexpr ErrorCode adoptSameLetter{"adopt.same-letter"}; // letter

// What opening found, as the sentence to be told; nothing when the file simply goes on.
[[nodiscard]] std::optional<Error> noticeOf(
    Recognition recognition, const QString& path, const std::optional<OutsideRecord>& record);

} // namespace xf
