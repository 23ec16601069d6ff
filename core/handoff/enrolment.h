#pragma once

#include "core/base/clock.h"
#include "core/handoff/keys.h"
#include "core/journal/entry.h"

#include <QString>

#include <vector>

// How two nodes come to know each other's keys: a request goes up on a stick, an answer comes down, and both sides read
// one fingerprint to each other. Without that nothing here is proven but that whoever wrote a file holds its key.
// FORMAT.md section 10.
namespace xf {

inline constexpr ErrorCode enrolNotARequest{"enrol.not-a-request"};
inline constexpr ErrorCode enrolNotAnAnswer{"enrol.not-an-answer"};
inline constexpr ErrorCode enrolNewerFormat{"enrol.newer-format"}; // format
inline constexpr ErrorCode enrolWrongLength{"enrol.wrong-length"}; // bytes here, bytes there should be
inline constexpr ErrorCode enrolMalformed{"enrol.malformed"};      // which part
inline constexpr ErrorCode enrolBadSignature{"enrol.bad-signature"};
inline constexpr ErrorCode enrolOtherRequest{"enrol.other-request"};
inline constexpr ErrorCode enrolTooLarge{"enrol.too-large"}; // megabytes allowed

// Who asks or answers.
struct EnrolNode
{
    QByteArray office; // UUID, 16 bytes
    QByteArray node;
    QString letter; // in its case numbers
    QString kind;   // of the office, as the registry spells it: a fixed word
    PublicKeys keys;

    friend bool operator==(const EnrolNode&, const EnrolNode&) = default;
};

struct EnrolRequest
{
    EnrolNode from;
    Moment made;
    std::vector<QByteArray> registry; // records of the office's own registry streams, parents first
};

struct EnrolCalendar
{
    qint64 year = 0;
    QString text; // as core/time reads it
    static FieldSpan fields();
    friend bool operator==(const EnrolCalendar&, const EnrolCalendar&) = default;
};

struct EnrolTemplate
{
    QString kind; // of the paper: a fixed word
    QString text;
    static FieldSpan fields();
    friend bool operator==(const EnrolTemplate&, const EnrolTemplate&) = default;
};

struct EnrolAnswer
{
    QByteArray request; // hash of the request's file
    EnrolNode from;
    Moment made;
    std::vector<QByteArray> registry; // the answering office's own: itself and its table of units
    std::vector<EnrolCalendar> calendars;
    std::vector<EnrolTemplate> templates;
};

// The files, signed by the keys whose public halves go into `from.keys`.
[[nodiscard]] Result<QByteArray> writeRequest(EnrolRequest request, const SecretKeys& keys, RandomSource& random);
[[nodiscard]] Result<QByteArray> writeAnswer(
    EnrolAnswer answer, const QByteArray& requestFile, const SecretKeys& keys, RandomSource& random);

// Everything is checked that can be without knowing the other side: form, keys on the curve, the signature, each record
// opens and is by the office that sends it.
[[nodiscard]] Result<EnrolRequest> readRequest(const QByteArray& file);
// `requestFile` is the one written here; an answer to another is refused.
[[nodiscard]] Result<EnrolAnswer> readAnswer(const QByteArray& file, const QByteArray& requestFile);

// Five groups of five digits over both files, 83 bits: "04871 55320 91746 00213 68842".
[[nodiscard]] QString fingerprint(const QByteArray& requestFile, const QByteArray& answerFile);

} // namespace xf
