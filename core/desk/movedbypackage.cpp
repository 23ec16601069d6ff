#include "core/desk/movedbypackage.h"

#include "core/words/calendarwords.h"
#include "core/words/fill.h"

#include <QCoreApplication>

#include <utility>
#include <vector>

namespace xf {

namespace {

struct MovedCase
{
    QByteArray stream;
    QString number;
    QStringList dates;
};

// One entry a case, in the order of the dates, which is that of the numbers.
std::vector<MovedCase> movedCases(const CalendarChange& change)
{
    std::vector<MovedCase> cases;
    for (const MovedDate& date : change.dates) {
        const std::optional<ObligationClock> before = clockOf(date.before);
        const std::optional<ObligationClock> after = clockOf(date.after);
        if (!date.moved() || !before || !after) {
            continue;
        }
        if (cases.empty() || cases.back().stream != date.stream) {
            cases.push_back({date.stream, date.number, {}});
        }
        cases.back().dates << movedDateText(*before, *after);
    }
    return cases;
}

QString counted(const QString& form, std::size_t count)
{
    return fill(form, {QString::number(count)});
}

} // namespace

QStringList movedByPackage(const CalendarChange& change, bool taken, std::size_t shown)
{
    QStringList lines;
    const std::vector<MovedCase> cases = movedCases(change);
    if (!cases.empty()) {
        lines << counted(taken ? QCoreApplication::translate("words", "包里的放假安排使%1件的期限变了日子：")
                               : QCoreApplication::translate("words", "读入后，包里的放假安排会使%1件的期限变日子："),
            cases.size());
    }
    for (std::size_t i = 0; i < cases.size() && i < shown; ++i) {
        lines << fill(QStringLiteral("　%1　%2"),
            {cases[i].number, cases[i].dates.join(QCoreApplication::translate("words", "；"))});
    }
    if (cases.size() > shown) {
        lines << counted(QCoreApplication::translate("words", "　另有%1件。"), cases.size() - shown);
    }
    std::size_t settled = 0;
    std::size_t reopened = 0;
    for (const MovedDate& date : change.dates) {
        if (!date.moved()) {
            ++(date.becameFinal() ? settled : reopened);
        }
    }
    if (settled > 0) {
        lines << counted(QCoreApplication::translate("words", "另有%1处期限的日子不变，由暂定改为确定。"), settled);
    }
    if (reopened > 0) {
        lines << counted(QCoreApplication::translate("words", "另有%1处期限的日子不变，由确定改为暂定。"), reopened);
    }
    return lines;
}

} // namespace xf
