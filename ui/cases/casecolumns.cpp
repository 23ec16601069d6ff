#include "ui/cases/casecolumns.h"

#include "core/words/clockwords.h"
#include "core/words/explain.h"
#include "ui/shell/labels.h"

#include <QCoreApplication>

namespace xf::ui {

std::span<const CaseColumnInfo> caseColumns()
{
    static constexpr CaseColumnInfo table[] = {
        {CaseColumn::Number, "number", QT_TRANSLATE_NOOP("CaseColumns", "编号"), 12, ListOrder::Number},
        {CaseColumn::Petitioner, "petitioner", QT_TRANSLATE_NOOP("CaseColumns", "信访人"), 7, ListOrder::Petitioner},
        {CaseColumn::Subject, "subject", QT_TRANSLATE_NOOP("CaseColumns", "诉求概况"), 19, ListOrder::Subject},
        {CaseColumn::State, "state", QT_TRANSLATE_NOOP("CaseColumns", "状态"), 6, ListOrder::State},
        {CaseColumn::Received, "received", QT_TRANSLATE_NOOP("CaseColumns", "收到"), 8, ListOrder::Received},
        {CaseColumn::Due, "due", QT_TRANSLATE_NOOP("CaseColumns", "最近期限"), 20, ListOrder::Urgency},
        {CaseColumn::Conflicts, "conflicts", QT_TRANSLATE_NOOP("CaseColumns", "冲突"), 6, ListOrder::Conflicts},
        {CaseColumn::Holder, "holder", QT_TRANSLATE_NOOP("CaseColumns", "承办单位"), 8, ListOrder::Holder},
    };
    return table;
}

QString columnTitle(const CaseColumnInfo& info)
{
    return QCoreApplication::translate("CaseColumns", info.title);
}

const ClockRow* pressingClock(const CaseListRow& row, Date day)
{
    const ClockRow* pressing = nullptr;
    for (const ClockRow& clock : row.clocks) {
        const ClockState state = stateOf(clock, day);
        const bool live = state == ClockState::Running || state == ClockState::Overdue;
        if (!live || !isShown(clock, day)) {
            continue;
        }
        const auto key = [](const ClockRow& one) { return std::tuple(!one.duty, one.last.days()); };
        if (!pressing || key(clock) < key(*pressing)) {
            pressing = &clock;
        }
    }
    return pressing;
}

namespace {

QString dueText(const CaseListRow& row, Date day)
{
    const ClockRow* clock = pressingClock(row, day);
    if (!clock) {
        return {};
    }
    const std::optional<ObligationClock> whole = clockOf(*clock);
    return whole ? QCoreApplication::translate("CaseColumns", "%1　%2")
                       .arg(ruleTitle(whole->rule), clockStateText(*whole, day))
                 : QString();
}

} // namespace

QString caseCell(const CaseListRow& row, CaseColumn column, Date day)
{
    switch (column) {
    case CaseColumn::Number: return row.number;
    case CaseColumn::Petitioner: return row.petitioner;
    case CaseColumn::Subject: return row.subject;
    case CaseColumn::State: {
        const WordInfo* word = findWord(wordsOf<State>(), QStringView(row.state));
        return word ? shownLabel(word->label) : row.state;
    }
    case CaseColumn::Received: return dayText(row.received);
    case CaseColumn::Due: return dueText(row, day);
    case CaseColumn::Conflicts:
        return row.conflicts > 0 ? QCoreApplication::translate("CaseColumns", "%1处待裁定").arg(row.conflicts)
                                 : QString();
    case CaseColumn::Holder: return row.holder;
    }
    return {};
}

} // namespace xf::ui
