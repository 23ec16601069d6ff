#pragma once

#include "core/base/date.h"
#include "core/base/result.h"

#include <QMap>
#include <QStringList>

#include <optional>

// The words after `xinfang`, taken apart: options anywhere, a command, and the rest in order.
namespace xf {

inline constexpr ErrorCode usageNoCommand{"usage.no-command"};
inline constexpr ErrorCode usageUnknownCommand{"usage.unknown-command"}; // word, known words
inline constexpr ErrorCode usageNoData{"usage.no-data"};
inline constexpr ErrorCode usageMissingOption{"usage.missing-option"};     // option
inline constexpr ErrorCode usageMissingArgument{"usage.missing-argument"}; // what
inline constexpr ErrorCode jsonMalformed{"json.malformed"};                // file, byte
inline constexpr ErrorCode usageBadWord{"usage.bad-word"};                 // option, value, allowed
inline constexpr ErrorCode usageWordTwice{"usage.word-twice"};             // key
inline constexpr ErrorCode fileNotFound{"file.not-found"};                 // path
inline constexpr ErrorCode fileUnreadable{"file.unreadable"};              // path

struct Arguments
{
    QString command;
    QStringList rest;              // what is neither command nor a known option with its value
    QMap<QString, QString> values; // --name VALUE
    QStringList flags;             // --name

    [[nodiscard]] bool has(const char* flag) const { return flags.contains(QLatin1String(flag)); }
    [[nodiscard]] std::optional<QString> value(const char* name) const;
    [[nodiscard]] Result<QString> needed(const char* name) const;
    [[nodiscard]] Result<std::optional<Date>> date(const char* name) const;
    [[nodiscard]] Result<std::optional<int>> number(const char* name, int least) const;
};

// `deadline` keeps its own words: everything after it is left in `rest`, but for --json and --help.
[[nodiscard]] Result<Arguments> parseArguments(const QStringList& words);

// The options a command takes, those of every command included; for a sentence.
[[nodiscard]] QString knownOptions(const QString& command);

[[nodiscard]] bool isUsage(const Error& error);

} // namespace xf
