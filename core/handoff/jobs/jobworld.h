#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QString>

#include <functional>

// What the jobs of the hand-off take from outside, for both programs. A job is one verb: it joins what the data file
// says (core/store/handoff.h) with the bytes that travel (the headers beside this folder); it knows no widget and no
// SQL. Errors are codes; core/words has their sentences. Whatever grows with the data calls `Progress` and stops when
// told; a job runs on whichever thread calls it, with a Workspace of that thread's own.
namespace xf {

// How far it has come; a total of 0: not known yet. False stops, and all is as it was (handoff.stopped).
using Progress = std::function<bool(qint64 done, qint64 total)>;

struct JobWorld
{
    const Clock* clock = nullptr;
    RandomSource* random = nullptr;
    QString program;                  // version of this program, told to the partner
    QString calendar;                 // version of its calendar, likewise
    qint64 stretchMemory = 64 * 1024; // KiB: what trying one passphrase costs; a test takes 8
    qint64 stretchPasses = 3;
};

inline constexpr ErrorCode handoffFileNotFound{"handoff.file-not-found"}; // path
inline constexpr ErrorCode handoffFileUnread{"handoff.file-unread"};      // path
inline constexpr ErrorCode handoffNotOurFile{"handoff.not-our-file"};     // path

// Which of the three a file is, by its first bytes and never by its name.
enum class HandoffFile { Package, Request, Answer };
// Errors: the three above.
[[nodiscard]] Result<HandoffFile> handoffFileOf(const QString& path);

} // namespace xf
