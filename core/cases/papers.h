#pragma once

#include "core/cases/case.h"

// The papers of a case and what was attached to it, in the order of its file. What was erased by law is left out.
namespace xf {

struct IssuedPaper
{
    QByteArray entry;
    Issued paper;
    Date on; // the day it left the office; paper.date is printed on it
    bool voided = false;
    QString voidReason;
    bool stale = false; // its step, or the paper it goes with, no longer counts: it says what is not so

    [[nodiscard]] bool stands() const { return !voided; }
};

struct AttachedFile
{
    QByteArray entry;
    Attached file;
    Date on;
    bool removed = false; // its entry is void; the content stays where it is
    QString removedReason;
};

[[nodiscard]] std::vector<IssuedPaper> issuedPapers(const Case& folded);
[[nodiscard]] std::vector<AttachedFile> attachments(const Case& folded);

// A standing paper for which `paper` would be a second one: same kind, same step, same paper delivered, same people.
// Nobody named means everybody it is owed to as the case is now.
[[nodiscard]] std::vector<IssuedPaper> sameIssued(const Case& folded, const Issued& paper);

} // namespace xf
