#include "ui/deadline/hearingdays.h"

#include "ui/forms/typedtext.h"

#include <QRegularExpression>
#include <QStringList>

namespace xf::ui {

std::optional<std::vector<Exclusion>> typedHearingDays(const QString& typed, Date today)
{
    static const QRegularExpression tie(QStringLiteral("\\s*(?:至|到|~|～|\\.\\.)\\s*"));
    static const QRegularExpression between(QStringLiteral("[\\s,，、;；]+"));
    QString text = typed;
    text.replace(tie, QStringLiteral(".."));
    std::vector<Exclusion> days;
    for (const QString& part : text.split(between, Qt::SkipEmptyParts)) {
        const QStringList ends = part.split(QStringLiteral(".."));
        const Date from = typedDay(ends.front(), today);
        const Date to = typedDay(ends.back(), today);
        if (ends.size() > 2 || !from.isValid() || !to.isValid()) {
            return std::nullopt;
        }
        days.push_back({from, to});
    }
    return days;
}

QString hearingDaysText(const std::vector<Exclusion>& days)
{
    QStringList parts;
    for (const Exclusion& one : days) {
        parts << (one.from == one.to ? one.from.iso() : one.from.iso() + QStringLiteral("至") + one.to.iso());
    }
    return parts.join(QStringLiteral("，"));
}

} // namespace xf::ui
