#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <map>
#include <optional>

// What this computer remembers of a data file, outside of it: one small JSON file for each node, in a folder the caller
// names (a test has no home, a portable program names one for each drive it lies on).
//
// A copy of a data file cannot carry this record along. So it tells a file that went on living here from one that was
// copied, brought from another computer or put back from a backup; such a file must become a new incarnation before it
// writes, or two writers would share one identity and give the same numbers twice.
//
// Written only after a commit: a record behind its file is what a crash leaves, and harmless; a record ahead of its
// file means that the file is not the one that was written here last.
namespace xf {

struct OutsideRecord
{
    QByteArray node;                      // 16 bytes
    std::map<QByteArray, qint64> lastSeq; // incarnations that wrote here, with the last seq of each
    std::map<QString, qint64> numbers;    // series, with the last number given out
    QString path;                         // canonical path of the data file

    // Only ever raise: a late writer cannot take back what an earlier one noted.
    void noteSeq(const QByteArray& incarnation, qint64 seq);
    void noteNumber(const QString& series, qint64 last);

    friend bool operator==(const OutsideRecord&, const OutsideRecord&) = default;
};

// None where there is no record, or none that can be read whole: then the file counts as unknown here.
[[nodiscard]] std::optional<OutsideRecord> loadOutsideRecord(const QString& folder, const QByteArray& node);

// Replaces the record in one step. What another program noted meanwhile is kept: of each number the greater. Makes the
// folder where it is missing. Refusal: record.not-written.
[[nodiscard]] Result<> saveOutsideRecord(const QString& folder, const OutsideRecord& record);

// What the data file says of itself.
struct FileIdentity
{
    QByteArray node;
    QByteArray incarnation; // the one it last wrote as
    qint64 lastSeq = 0;     // of that incarnation
    QString canonicalPath;
};

enum class Recognition {
    Known,              // goes on as it is
    Moved,              // the same file at another place of this computer: the record's path is brought up to date
    NoRecord,           // never written here: another computer, another user
    Behind,             // the record is ahead: a backup was put back, or part of the file is missing
    Copied,             // what was written here last still lies where it lay: this is a copy of it
    ForeignIncarnation, // this node is known here, but somebody else wrote in the file since
};

// Moment of opening; no disk, no clock. `anotherFileOfThisNodeAt` is asked only where the path differs.
[[nodiscard]] Recognition recognise(const FileIdentity& file, const std::optional<OutsideRecord>& record,
    const std::function<bool(const QString& path)>& anotherFileOfThisNodeAt);

// For that question: is there a data file of `node` (setting "node") at `path` that is not the file at `here` under
// another name? A file that cannot be opened does not count.
[[nodiscard]] bool isAnotherFileOfNode(const QString& path, const QString& here, const QByteArray& node);

} // namespace xf
