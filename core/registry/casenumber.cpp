#include "core/registry/casenumber.h"

#include <QRegularExpression>

namespace xf {

QString CaseNumber::text() const
{
    return QStringLiteral("%1-%2-%3-%4").arg(code).arg(year).arg(letter).arg(serial);
}

QString CaseNumber::book() const
{
    return bookOf(year, letter);
}

QString CaseNumber::bookOf(int year, const QString& letter)
{
    return QStringLiteral("%1-%2").arg(year).arg(letter);
}

std::optional<CaseNumber> CaseNumber::parse(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("^([A-Za-z0-9]{1,20})-([0-9]{4})-([A-Z]{1,3})-([1-9][0-9]{0,17})$"));
    const QRegularExpressionMatch match = form.match(text.trimmed());
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    return CaseNumber{match.captured(1), match.captured(2).toInt(), match.captured(3), match.captured(4).toLongLong()};
}

Result<QString> checkedOfficeCode(const QString& typed)
{
    static const QRegularExpression form(QStringLiteral("^[A-Za-z0-9]{1,20}$"));
    const QString code = typed.trimmed();
    return form.match(code).hasMatch() ? Result<QString>(code) : Error(officeBadCode, {typed});
}

Result<QString> checkedLetter(const QString& typed)
{
    static const QRegularExpression form(QStringLiteral("^[A-Z]{1,3}$"));
    const QString letter = typed.trimmed().toUpper();
    return form.match(letter).hasMatch() ? Result<QString>(letter) : Error(officeBadLetter, {typed});
}

} // namespace xf
