#pragma once

#include "core/base/causality.h"
#include "core/cases/eventcodec.h"

// The entries of one case as the fold reads them: in fold order, decoded, with who had seen what. core/store makes it
// from the journal; this room knows neither bytes nor ids of nodes.
namespace xf {

struct Recorded
{
    QByteArray id;
    QByteArray office;
    QString author;
    qint64 recordedAt = 0;     // seconds since 1970 UTC
    qint64 recordedOffset = 0; // minutes
    Date on;
    QString tag;
    bool critical = false;
    bool erased = false; // the payload was dropped by law: the event is there, its fields are not
    Event event;         // monostate: a tag this program does not know
};

struct CaseHistory
{
    std::vector<Recorded> entries;
    Causality causality;
};

} // namespace xf
