#include "core/words/articletext.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace xf {

namespace {

constexpr int largest = 999;

QString digit(int value)
{
    return QStringLiteral("零一二三四五六七八九").sliced(value, 1);
}

} // namespace

QString chineseNumber(int number)
{
    if (number < 1 || number > largest) {
        return QString::number(number);
    }
    const int hundreds = number / 100;
    const int tens = number / 10 % 10;
    const int ones = number % 10;
    QString text;
    if (hundreds > 0) {
        text += digit(hundreds) + u'百';
    }
    if (tens > 0) {
        text += (tens == 1 && hundreds == 0 ? QString() : digit(tens)) + u'十';
    } else if (hundreds > 0 && ones > 0) {
        text += digit(0);
    }
    return ones > 0 ? text + digit(ones) : text;
}

namespace {

// "simple.5(二)": of the rules that an office may follow beside the regulation.
QString simpleArticle(QStringView article)
{
    const QString rules = QCoreApplication::translate("words", "《信访事项简易办理办法》");
    return article.isEmpty() ? rules : rules + articleText(article.sliced(1));
}

} // namespace

QString articleText(QStringView article)
{
    if (article == QLatin1String("simple") || article.startsWith(QLatin1String("simple."))) {
        return simpleArticle(article.sliced(6));
    }
    if (article == QLatin1String("reading")) {
        return QCoreApplication::translate("words", "本程序的理解");
    }
    static const QRegularExpression form(
        QStringLiteral("^([0-9]{1,3})(?:\\.([0-9]{1,2}))?(?:[(（]([一二三四五六七八九十]+)[)）])?$"));
    const QRegularExpressionMatch match = form.match(article);
    if (!match.hasMatch()) {
        return article.toString();
    }
    QString text = QStringLiteral("第%1条").arg(chineseNumber(match.captured(1).toInt()));
    if (!match.captured(2).isEmpty()) {
        text += QStringLiteral("第%1款").arg(chineseNumber(match.captured(2).toInt()));
    }
    if (!match.captured(3).isEmpty()) {
        text += QStringLiteral("第（%1）项").arg(match.captured(3));
    }
    return text;
}

} // namespace xf
