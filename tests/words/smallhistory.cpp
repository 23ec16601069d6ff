#include "tests/words/smallhistory.h"

#include <QRegularExpression>
#include <QStringList>

namespace xf {

QString foreignWords(const QString& sentence)
{
    static const QRegularExpression foreign(QStringLiteral("[A-Za-z_]{2,}|%[0-9]|…"));
    QStringList found;
    for (auto matches = foreign.globalMatch(sentence); matches.hasNext();) {
        found << matches.next().captured();
    }
    return found.join(u' ');
}

} // namespace xf
