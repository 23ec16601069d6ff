#include "core/words/conflictwords.h"

#include "core/base/clock.h"
#include "core/words/casenames.h"
#include "core/words/fill.h"
#include "core/words/historyline.h"

#include <QCoreApplication>

#include <algorithm>

namespace xf {

namespace {

QString officeOf(const Recorded& recorded, const OfficeNames& offices)
{
    const auto found = offices.find(recorded.office);
    return found == offices.end() || found->second.isEmpty() ? QCoreApplication::translate("words", "另一单位")
                                                             : found->second;
}

// The business date, and beside it when it was put in where that is another day.
QString daysOf(const FileItem& item, const Recorded& recorded)
{
    const Date put = Moment{recorded.recordedAt, recorded.recordedOffset}.localDate();
    if (!put.isValid() || put == item.on) {
        return item.on.chinese();
    }
    return fill(QCoreApplication::translate("words", "%1（%2录入）"), {item.on.chinese(), dayBeside(put, item.on)});
}

ConflictSide sideOf(
    const Case& folded, const CaseHistory& history, const ConflictValue& value, bool step, const OfficeNames& offices)
{
    ConflictSide side{value.entry, inLine(value.shown), {}, {}};
    const auto item = std::find_if(
        folded.file.begin(), folded.file.end(), [&](const FileItem& candidate) { return candidate.id == value.entry; });
    if (item == folded.file.end()) {
        side.who = fill(QCoreApplication::translate("words", "记录%1"), {shortId(value.entry)});
        return side;
    }
    const Recorded& recorded = history.entries[item->entry];
    QStringList who{officeOf(recorded, offices)};
    if (!recorded.author.isEmpty()) {
        who << inLine(recorded.author);
    }
    who << daysOf(*item, recorded);
    side.who = who.join(u'　');
    if (step) {
        side.detail = historyLine(folded, *item, recorded).text;
    }
    return side;
}

} // namespace

ConflictText conflictText(
    const Case& folded, const CaseHistory& history, const Conflict& conflict, const OfficeNames& offices)
{
    const bool step = conflict.key.isEmpty();
    ConflictText text;
    text.question =
        step ? QCoreApplication::translate("words", "两边同时办了互相抵触的步骤。请问清楚，选定算哪一步；选定以前，两边"
                                                    "的期限都照常计算，不能办下一步。")
             : fill(QCoreApplication::translate(
                        "words", "“%1”两边写得不一样。请核对后选定一个，没有选上的也留在经过里。"),
                   {conflict.label});
    for (const ConflictValue& value : conflict.values) {
        text.sides.push_back(sideOf(folded, history, value, step, offices));
    }
    return text;
}

} // namespace xf
