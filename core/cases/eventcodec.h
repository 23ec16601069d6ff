#pragma once

#include "core/base/result.h"
#include "core/cases/events.h"

// The table of event tags, and events to bytes and back.
namespace xf {

struct EventInfo
{
    const char* tag;   // in every entry's envelope: a fixed word, never renamed or reused
    qint64 version;    // of the payload this program writes
    bool critical;     // a program that does not know the tag must not go on with steps
    const char* label; // Chinese
    FieldSpan (*fields)();
    void* (*emplace)(Event&); // makes an empty one in the variant, returns its address
};

// One row an alternative of Event, in the variant's order, the monostate left out.
[[nodiscard]] std::span<const EventInfo> eventTable();
[[nodiscard]] const EventInfo* findEvent(QStringView tag);
[[nodiscard]] const EventInfo& infoOf(const Event& event); // not of a monostate
[[nodiscard]] const void* objectOf(const Event& event);
[[nodiscard]] void* objectOf(Event& event);

inline constexpr ErrorCode eventMalformed{"event.malformed"}; // arguments: tag

[[nodiscard]] QByteArray encodeEvent(const Event& event);

// An unknown tag gives a monostate. A payload of this program's version must re-encode to itself; of an older one it
// is lifted by the tag's upcasters; of a newer one the fields that are not known are passed over.
[[nodiscard]] Result<Event> decodeEvent(const QString& tag, qint64 version, const QByteArray& payload);

} // namespace xf
