#pragma once

#include "core/base/date.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

// Reads an export of the online message board: a CSV with the columns 编号,来信人,主题,来信时间,内容,答复意见,答复时间
// in any order (others are passed over), in any encoding of textencoding.h.
//
// A row that cannot be used is rejected with its line and its reason and the others are read: every record of the file
// is in `rows` or in `rejected`. The file is refused whole only if it is no text, empty, or lacks a column. Text is
// cleaned (cleantext.h) and otherwise kept. Of a timestamp the office-local day is kept: deadlines are counted in days.
//
// This knows nothing of cases; import turns rows into them and says "already" of a row it has seen.
namespace xf {

// of the file
inline constexpr ErrorCode messagesMissingColumn{"messages.missing-column"};     // %1 names, 、 between them
inline constexpr ErrorCode messagesDuplicateColumn{"messages.duplicate-column"}; // %1 name
// of a row; those of csv.h as well
inline constexpr ErrorCode messagesMissingNumber{"messages.missing-number"};
inline constexpr ErrorCode messagesMangledNumber{"messages.mangled-number"}; // %1 as read: 1.25E+11, digits are lost
inline constexpr ErrorCode messagesMissingDate{"messages.missing-date"};     // %1 number
inline constexpr ErrorCode messagesBadDate{"messages.bad-date"};             // %1 number, %2 as read
inline constexpr ErrorCode messagesFutureDate{"messages.future-date"};       // %1 number, %2 the date
inline constexpr ErrorCode messagesBadReplyDate{"messages.bad-reply-date"};  // %1 number, %2 as read
inline constexpr ErrorCode messagesFutureReply{"messages.future-reply"};     // %1 number, %2 the date
inline constexpr ErrorCode messagesReplyTooEarly{"messages.reply-before-received"}; // %1 number, %2 reply, %3 received
inline constexpr ErrorCode messagesReplyWithoutDate{"messages.reply-without-date"}; // %1 number
inline constexpr ErrorCode messagesReplyWithoutText{"messages.reply-without-text"}; // %1 number
inline constexpr ErrorCode messagesEmpty{"messages.empty-message"};                 // %1 number
inline constexpr ErrorCode messagesTooLong{"messages.too-long"};                    // %1 number
inline constexpr ErrorCode messagesDuplicateNumber{"messages.duplicate-number"};    // %1 number, %2 line of the first

struct MessageRow
{
    int line = 0;
    QString number;
    QString sender; // may be empty: not everyone signs
    QString subject;
    QString text; // one of subject and text is not empty
    Date received;
    QString reply; // empty exactly if `replied` has no value
    std::optional<Date> replied;
};

struct MessageFile
{
    struct Rejected
    {
        int line = 0;
        Error reason;
    };
    std::vector<MessageRow> rows; // in the order of the file; a row may be there twice, word for word
    std::vector<Rejected> rejected;
    int read = 0; // records seen: rows and rejected together
};

// Dates after `today` are rejected.
[[nodiscard]] Result<MessageFile> readMessages(const QByteArray& bytes, Date today);

// The day of a timestamp as web exports and spreadsheets write it: 2019-04-25 09:32:09, 2019/4/25 9:32, 2019-04-25.
// No date for anything else, an impossible time of day included.
[[nodiscard]] Date dayOfTimestamp(QStringView text);

} // namespace xf
