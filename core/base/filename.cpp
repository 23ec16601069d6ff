#include "core/base/filename.h"

#include <QRegularExpression>

namespace xf {

namespace {

constexpr qsizetype longestEnding = 6; // with its dot

// Windows takes neither a space nor a dot at the end; half a rare letter is none.
QString withoutTail(QString name)
{
    while (!name.isEmpty() && (name.back() == u'.' || name.back().isSpace() || name.back().isHighSurrogate())) {
        name.chop(1);
    }
    return name;
}

} // namespace

QString fitForFile(const QString& name, qsizetype most, const QString& otherwise)
{
    static const QString unfit = QStringLiteral("\\/:*?\"<>|");
    static const QRegularExpression device(
        QStringLiteral("^(CON|PRN|AUX|NUL|COM[0-9]|LPT[0-9])(\\.|$)"), QRegularExpression::CaseInsensitiveOption);
    QString fit;
    for (const QChar letter : name) {
        if (letter >= u' ' && letter != u'\x7f' && !unfit.contains(letter)) {
            fit += letter;
        }
    }
    fit = withoutTail(fit.trimmed());
    const qsizetype dot = fit.lastIndexOf(u'.');
    const QString ending = dot >= 0 && fit.size() - dot <= longestEnding ? fit.mid(dot) : QString();
    fit = withoutTail(fit.chopped(ending.size()).left(most - ending.size()));
    fit = (fit.isEmpty() ? otherwise : fit) + ending;
    if (fit.contains(device)) {
        fit.prepend(u'_');
    }
    return fit;
}

} // namespace xf
