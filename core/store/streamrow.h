#pragma once

#include "core/cases/case.h"
#include "core/journal/dag.h"
#include "core/store/connection.h"

// What the views know of a stream of any kind: whose it is, who may see it as far as its own entries say, its heads,
// the contents it names, and, in a registry stream, which office or data file it describes and what it says of
// calendars. Made, written, read and compared by the same functions everywhere, as projection.h does for cases.
namespace xf {

struct AttachmentRow
{
    QByteArray entry;
    QByteArray blob;
    friend bool operator==(const AttachmentRow&, const AttachmentRow&) = default;
};

struct UnitRow
{
    QByteArray office;
    QString name;
    QString code;
    QString kind;
    Date described;
    friend bool operator==(const UnitRow&, const UnitRow&) = default;
};

struct NodeRow
{
    QByteArray node;
    QByteArray byOffice;
    bool above = false; // the office is the superior of who says so
    QByteArray office;
    QString letter;
    QByteArray signKey;
    QByteArray sealKey;
    Date since;
    friend bool operator==(const NodeRow&, const NodeRow&) = default;
};

// What an office says in its calendar stream (core/store/calendars.h).
struct CalendarRow
{
    QByteArray entry;
    QString tag;
    QByteArray payload;
    QString author;
    Date noted;
    qint64 recorded = 0; // seconds since 1970 UTC
    qint64 lamport = 0;
    friend bool operator==(const CalendarRow&, const CalendarRow&) = default;
};

struct StreamRow
{
    QByteArray stream;
    qint64 position = 0;
    QString kind;
    QByteArray office;
    QString sight;
    std::vector<QByteArray> heads; // ascending
    qint64 entries = 0;
    std::vector<QByteArray> sharedWith;     // ascending
    std::vector<QByteArray> excluded;       // ascending
    std::vector<AttachmentRow> attachments; // by entry, ascending
    std::optional<UnitRow> unit;
    std::vector<NodeRow> nodes;         // by node, ascending
    std::vector<CalendarRow> calendars; // by entry, ascending

    friend bool operator==(const StreamRow&, const StreamRow&) = default;
};

// `folded` where it is a case that can be read. `namedBesides`: see WorkspaceOptions.
using NamedBesides = std::function<std::vector<QByteArray>(const Case&)>;
[[nodiscard]] StreamRow makeStreamRow(
    const Stream& stream, qint64 position, const Case* folded, const NamedBesides& namedBesides);

// Only inside a Transaction. Replaces whatever stood under this stream; what it names and is not here is noted as
// lacking.
[[nodiscard]] Result<> writeStreamRow(Connection& connection, const StreamRow& row);
[[nodiscard]] Result<> eraseStreamRow(Connection& connection, const QByteArray& stream);
[[nodiscard]] Result<std::optional<StreamRow>> readStreamRow(Connection& connection, const QByteArray& stream);

// A list of ids as one blob, and back.
[[nodiscard]] QByteArray joinIds(const std::vector<QByteArray>& ids);
[[nodiscard]] std::vector<QByteArray> splitIds(const QByteArray& joined);

} // namespace xf
