#pragma once

#include "core/base/fields.h"
#include "core/cases/terms.h"

#include <variant>

// What is written about an accusation (检举控告, article 30). Each of these lies in the journal only inside a closed
// box (sealedentry.h); tags, field numbers and words are for ever as those of cases are.
namespace xf {

enum class TellMethod { NotGiven, InPerson, SafeContact };
template <>
WordSpan wordsOf<TellMethod>();

// 46(五)(六): who had it before the eyes can be asked.
enum class OpenedFor { NotGiven, Read, Printed, HandedUp };
template <>
WordSpan wordsOf<OpenedFor>();

// The papers of the room (core/desk/sealedpapers).
enum class SealedPaper { NotGiven, Handover, Notice, Slip };
template <>
WordSpan wordsOf<SealedPaper>();

struct AccusationRegistered
{
    QString number; // of the slip that goes home: no word in it says what it is about
    Date received;
    Channel channel{};
    QString accuser; // name; empty: anonymous
    bool anonymous = false;
    QString contact; // 安全联系方式: how the accuser, and nobody else, is reached
    QString said;    // what is said, in the accuser's words
    QString accusedPerson, accusedPost, accusedUnit;
    QString material; // what was brought
    // The accused is this office or who leads it, or kin of who sits here (28.3): written, closed, handed up; never
    // shown here again.
    bool closed = false;

    static constexpr char tag[] = "accusation.registered";
    static constexpr qint64 version = 1;
    static constexpr char label[] = "登记";
    static FieldSpan fields();
    friend bool operator==(const AccusationRegistered&, const AccusationRegistered&) = default;
};

struct AccusationNoted
{
    QString text;

    static constexpr char tag[] = "accusation.noted";
    static constexpr qint64 version = 1;
    static constexpr char label[] = "记事";
    static FieldSpan fields();
    friend bool operator==(const AccusationNoted&, const AccusationNoted&) = default;
};

// 22.2, 30.1: to whom it belongs by 管理权限.
struct AccusationPassedOn
{
    Date day;
    QString organ;
    QString how;     // how it was handed over, and by whom
    QString receipt; // 回执编号 or who signed

    static constexpr char tag[] = "accusation.passed-on";
    static constexpr qint64 version = 1;
    static constexpr char label[] = "转有权机关";
    static FieldSpan fields();
    friend bool operator==(const AccusationPassedOn&, const AccusationPassedOn&) = default;
};

// The minimal written notice of where it went.
struct AccusationTold
{
    Date day;
    TellMethod method{};

    static constexpr char tag[] = "accusation.told";
    static constexpr qint64 version = 1;
    static constexpr char label[] = "书面告知去向";
    static FieldSpan fields();
    friend bool operator==(const AccusationTold&, const AccusationTold&) = default;
};

// Its content, or a paper of it, came out. Written before it does.
struct AccusationOpened
{
    OpenedFor how{};
    SealedPaper paper{}; // which was printed; not given in version 1, and where nothing was
    QString organ;       // 接收机关, as a 移交单 names it
    bool file = false;   // into a file (PDF) and not onto paper; always false before version 3, which did not tell

    static constexpr char tag[] = "accusation.opened";
    static constexpr qint64 version = 3; // 2: paper, organ; 3: file
    static constexpr char label[] = "查看";
    static FieldSpan fields();
    friend bool operator==(const AccusationOpened&, const AccusationOpened&) = default;
};

// The printer or the disk said no after `accusation.opened` had been written.
struct AccusationPrintFailed
{
    SealedPaper paper{};

    static constexpr char tag[] = "accusation.print-failed";
    static constexpr qint64 version = 1;
    static constexpr char label[] = "没有打印成";
    static FieldSpan fields();
    friend bool operator==(const AccusationPrintFailed&, const AccusationPrintFailed&) = default;
};

struct AccusationVoided
{
    QString reason;

    static constexpr char tag[] = "accusation.voided";
    static constexpr qint64 version = 1;
    static constexpr char label[] = "作废";
    static FieldSpan fields();
    friend bool operator==(const AccusationVoided&, const AccusationVoided&) = default;
};

// What a newer program wrote.
struct AccusationUnknown
{
    QString tag;
    friend bool operator==(const AccusationUnknown&, const AccusationUnknown&) = default;
};

using AccusationEvent = std::variant<AccusationRegistered, AccusationNoted, AccusationPassedOn, AccusationTold,
    AccusationOpened, AccusationVoided, AccusationPrintFailed, AccusationUnknown>;

struct AccusationEventInfo
{
    const char* tag;
    qint64 version;    // that this program writes
    const char* label; // Chinese, for the list of what was done
    FieldSpan (*fields)();
    void* (*emplace)(AccusationEvent&);
};
[[nodiscard]] std::span<const AccusationEventInfo> accusationEvents(); // in the order of the variant

} // namespace xf
