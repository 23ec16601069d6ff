#pragma once

#include "core/base/result.h"
#include "core/sealed/sealedentry.h"

// An accusation as its entries tell it. Pure; in memory only.
namespace xf {

enum class AccusationState { Waiting, PassedOn, Told, Voided };
[[nodiscard]] QString stateLabel(AccusationState state); // 待转 …

struct AccusationStep
{
    QString label; // what was done
    QString text;  // … in one line; nothing of what was said
    QString by;
    Moment at;
};

struct Accusation
{
    QByteArray stream;
    AccusationState state = AccusationState::Waiting;
    AccusationRegistered registered;
    std::vector<AccusationPassedOn> passedOn;
    std::vector<AccusationTold> told;
    std::vector<AccusationStep> steps; // in their order, the openings among them
    QString receiver;                  // 接收机关, as the last 移交单 named it; empty: none was printed
    int unknown = 0;                   // entries that only a newer program reads
    bool named = false;                // there is somebody to tell
    bool reachable = false;            // … whose address is clear, or who stood here: 23.2 owes the notice

    // Whether and why it cannot be read; then nothing but the stream is known.
    std::optional<Error> fault;
};

void applyTo(Accusation& accusation, const SealedRecord& record);

// What may be told without opening it. Of one that is closed to this office it is all that may be told.
[[nodiscard]] Accusation withoutContent(const Accusation& accusation);

} // namespace xf
