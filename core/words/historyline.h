#pragma once

#include "core/cases/case.h"

#include <QString>
#include <QStringList>

#include <vector>

// The file of a case as people read it: one line for each entry, whatever became of the entry.
namespace xf {

struct HistoryLine
{
    QString day;         // business date, as corrected: 2026年3月9日
    QString title;       // what was done: 受理
    QString text;        // one sentence with its full stop; empty when there is nothing to tell
    QStringList remarks; // what is to be known about the entry: voided, corrected, who recorded it and when
    QString article;     // as domain/law.md writes it ("23.1"), "reading", or empty; articleText() for paper
};

// `recorded` is the entry `item` was made from: folded.file[…].entry says which.
[[nodiscard]] HistoryLine historyLine(const Case& folded, const FileItem& item, const Recorded& recorded);

// All of the file, in its order.
[[nodiscard]] std::vector<HistoryLine> historyLines(const Case& folded, const CaseHistory& history);

// 2026年3月9日 登记：张三等2人来访，反映：……。（记录人：李某；补录（3月12日录入））
[[nodiscard]] QString asOneLine(const HistoryLine& line);

} // namespace xf
