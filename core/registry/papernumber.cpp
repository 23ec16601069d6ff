#include "core/registry/papernumber.h"

#include <QRegularExpression>

namespace xf {

QString PaperSerial::text() const
{
    return prefix + QStringLiteral("〔") + QString::number(year) + QStringLiteral("〕") + QString::number(serial) +
           QStringLiteral("号");
}

QString PaperSerial::book() const
{
    return QStringLiteral("paper/") + prefix + u'/' + QString::number(year);
}

std::optional<PaperSerial> PaperSerial::parse(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^(\\S.*)〔([0-9]{4})〕([0-9]{1,18})号$"));
    const QRegularExpressionMatch match = form.match(text.trimmed());
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    return PaperSerial{match.captured(1), match.captured(2).toInt(), match.captured(3).toLongLong()};
}

QString PaperSerial::textIn(const QString& book, qint64 serial)
{
    static const QRegularExpression form(QStringLiteral("^paper/(.+)/([0-9]{4})$"));
    const QRegularExpressionMatch match = form.match(book);
    return match.hasMatch() ? PaperSerial{match.captured(1), match.captured(2).toInt(), serial}.text()
                            : QString::number(serial);
}

QString ownPrefix(const QString& prefix, const QString& letter)
{
    const bool plain = letter == QLatin1String("A") || prefix.endsWith(letter);
    return plain ? prefix : prefix + letter;
}

} // namespace xf
