#include "core/store/sqlscript.h"

#include <QRegularExpression>

#include <sqlite3.h>

namespace xf {

namespace {

bool isOnlyComments(const QString& sql)
{
    static const QRegularExpression blank(
        QStringLiteral("\\A(\\s|--[^\\n]*(\\n|\\z)|/\\*.*?\\*/)*\\z"), QRegularExpression::DotMatchesEverythingOption);
    return blank.match(sql).hasMatch();
}

} // namespace

// sqlite3_complete() needs no connection, so it does not matter which copy of SQLite the QtSql plugin carries.
std::vector<QString> splitStatements(const QString& sql)
{
    std::vector<QString> statements;
    const QByteArray text = sql.toUtf8();
    qsizetype start = 0;
    for (qsizetype end = text.indexOf(';'); end >= 0; end = text.indexOf(';', end + 1)) {
        const QByteArray candidate = text.mid(start, end + 1 - start);
        if (!sqlite3_complete(candidate.constData()))
            continue;
        statements.push_back(QString::fromUtf8(candidate).trimmed());
        start = end + 1;
    }
    const QString rest = QString::fromUtf8(text.mid(start));
    if (!isOnlyComments(rest))
        statements.push_back(rest.trimmed());
    return statements;
}

} // namespace xf
