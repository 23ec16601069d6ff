#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <vector>

// Does the file still say what was written into it?
namespace xf {

struct BadEntry
{
    QByteArray id; // of the entry, or of the content of an attachment
    Error reason;
};

struct VerifyReport
{
    qint64 entries = 0;
    std::vector<BadEntry> bad;
    bool projectionSame = true;        // every view row is what the entries give
    std::vector<QByteArray> different; // streams whose rows are not
    bool everyOwnEntryThere = true;    // no gap in the running numbers of what this file wrote itself
    bool marksSound = true;            // what waits for partners is there, and theirs to see

    [[nodiscard]] bool good() const { return bad.empty() && projectionSame && everyOwnEntryThere && marksSound; }
};

} // namespace xf
