#include "core/desk/adoption.h"

#include "core/registry/papernumber.h"

#include <algorithm>

namespace xf {

Result<> adopt(Workspace& workspace, const Adoption& adoption)
{
    const bool goesOn = adoption.lastNumber.has_value() || !adoption.lastPapers.isEmpty();
    if (goesOn == adoption.letter.has_value()) {
        return Error(adoptNothingSaid);
    }
    if (adoption.letter) {
        return workspace.adoptLetter(*adoption.letter);
    }
    return adoption.lastNumber ? workspace.adoptNumber(*adoption.lastNumber, adoption.lastPapers)
                               : workspace.adoptPapers(adoption.lastPapers);
}

Result<FileDoubt> fileDoubt(Workspace& workspace, int year)
{
    FileDoubt doubt;
    if (!workspace.writable()) {
        return doubt;
    }
    const Result<QString> why = workspace.numberingDoubt();
    const Result<QString> prefix = workspace.setting(Setting::PaperPrefix);
    if (!why || !prefix) {
        return why ? prefix.error() : why.error();
    }
    doubt.why = *why;
    // What was put back on its own computer goes on above what is remembered there.
    const bool forgotten = !why->isEmpty() && *why != QLatin1String(fileBehind.id);
    for (const KindInfo& kind : paperKinds()) {
        if (!isNumbered(kind)) {
            continue;
        }
        const QString own = ownPrefix(*prefix + QString::fromUtf8(kind.numberWord), workspace.identity().letter);
        const Result<bool> known = workspace.paperSeriesKnown(own, year);
        if (!known) {
            return known.error();
        }
        if (forgotten || !*known) {
            doubt.series.push_back({kind.kind, PaperSerial{own, year, 0}.text().section(u'〕', 0, 0) + u'〕'});
        }
    }
    return doubt;
}

QString lastPaperOf(const PaperSeries& series, const QString& typed)
{
    const QString said = typed.trimmed();
    const bool serial =
        !said.isEmpty() && std::all_of(said.begin(), said.end(), [](QChar letter) { return letter.isDigit(); });
    return serial ? series.head + said + u'号' : said;
}

bool asksWhatFileIs(const Error& notice)
{
    return notice.is(fileCopied) || notice.is(fileBehind) || notice.is(fileUnknownHere) ||
           notice.is(fileWrittenElsewhere) || notice.is(numberingStopped);
}

} // namespace xf
