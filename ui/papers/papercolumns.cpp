#include "ui/papers/papercolumns.h"

#include "core/words/explain.h"

#include <QCoreApplication>

namespace xf::ui {

namespace {

QString said(const char* text)
{
    return QCoreApplication::translate("PaperColumns", text);
}

// Where the paper has no number of its own, the one it goes with tells which it is.
QString numberText(const PaperListRow& row)
{
    if (!row.paper.number.isEmpty()) {
        return row.paper.number;
    }
    if (row.ofTitle.isEmpty()) {
        return {};
    }
    return said(QT_TRANSLATE_NOOP("PaperColumns", "随%1")).arg(row.ofNumber.isEmpty() ? row.ofTitle : row.ofNumber);
}

QString stateText(const PaperListRow& row)
{
    const QString& reason = row.paper.reason;
    if (row.jumped() || row.paper.voided) {
        const QString state = row.jumped() ? said(QT_TRANSLATE_NOOP("PaperColumns", "跳号作废"))
                                           : said(QT_TRANSLATE_NOOP("PaperColumns", "作废"));
        return reason.isEmpty() ? state : said(QT_TRANSLATE_NOOP("PaperColumns", "%1（%2）")).arg(state, reason);
    }
    return row.printed ? said(QT_TRANSLATE_NOOP("PaperColumns", "已打印或存成PDF"))
                       : said(QT_TRANSLATE_NOOP("PaperColumns", "未打印"));
}

} // namespace

std::span<const PaperColumnInfo> paperColumnTable()
{
    static constexpr PaperColumnInfo table[] = {
        {PaperColumn::Number, "number", QT_TRANSLATE_NOOP("PaperColumns", "文号"), 17, false},
        {PaperColumn::Kind, "kind", QT_TRANSLATE_NOOP("PaperColumns", "文书"), 7, false},
        {PaperColumn::Petitioner, "petitioner", QT_TRANSLATE_NOOP("PaperColumns", "信访人"), 7, false},
        {PaperColumn::State, "state", QT_TRANSLATE_NOOP("PaperColumns", "状态"), 9, false},
        {PaperColumn::Date, "date", QT_TRANSLATE_NOOP("PaperColumns", "成文日期"), 8, false},
        {PaperColumn::Case, "case", QT_TRANSLATE_NOOP("PaperColumns", "信访件编号"), 12, false},
        {PaperColumn::Subject, "subject", QT_TRANSLATE_NOOP("PaperColumns", "诉求概况"), 18, true},
    };
    return table;
}

QString columnTitle(const PaperColumnInfo& info)
{
    return said(info.title);
}

QString paperCell(const PaperListRow& row, PaperColumn column)
{
    switch (column) {
    case PaperColumn::Number: return numberText(row);
    case PaperColumn::Kind:
        return row.jumped() ? said(QT_TRANSLATE_NOOP("PaperColumns", "（跳过的号）")) : row.paper.title;
    case PaperColumn::Case: return row.caseNumber;
    case PaperColumn::Petitioner: return row.petitioner;
    case PaperColumn::Subject: return row.subject;
    case PaperColumn::Date: return dayText(row.paper.date);
    case PaperColumn::State: return stateText(row);
    }
    return {};
}

QString paperName(const PaperListRow& row)
{
    const QString number = numberText(row);
    return row.jumped() ? number : u'《' + row.paper.title + u'》' + number;
}

} // namespace xf::ui
