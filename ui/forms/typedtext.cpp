#include "ui/forms/typedtext.h"

#include "core/base/cleantext.h"

#include <QRegularExpression>

#include <cstdlib>

namespace xf::ui {

namespace {

bool isZeroWidth(char16_t letter)
{
    return letter == 0x200B || letter == 0xFEFF || letter == 0x2060;
}

bool isBlank(char16_t letter)
{
    return letter == u' ' || letter == u'\t' || letter == 0x3000 || letter == 0x00A0 || letter == u'\n' ||
           letter == u'\r' || letter == u'\v' || letter == u'\f' || letter == 0x0085 || letter == 0x2028 ||
           letter == 0x2029;
}

// Full-width forms of the printable ASCII signs.
QChar narrow(QChar letter)
{
    const char16_t code = letter.unicode();
    return code >= 0xFF01 && code <= 0xFF5E ? QChar(char16_t(code - 0xFEE0)) : letter;
}

// Empty: the letter goes.
QString plain(QChar letter, TextKind kind)
{
    if (isZeroWidth(letter.unicode())) {
        return {};
    }
    if (isBlank(letter.unicode())) {
        return kind == TextKind::IdNumber ? QString() : QStringLiteral(" ");
    }
    if (letter.category() == QChar::Other_Control) {
        return {};
    }
    return kind == TextKind::Line ? QString(letter) : QString(narrow(letter));
}

Date nearest(int month, int day, Date today)
{
    constexpr int halfYear = 183;
    for (const int year : {today.year(), today.year() - 1, today.year() + 1}) {
        const Date date = Date::fromYmd(year, month, day);
        if (date.isValid() && std::abs(today.daysTo(date)) <= halfYear) {
            return date;
        }
    }
    return Date::fromYmd(today.year(), month, day); // 29 February, in a year that has it
}

Date dayAndMonth(const QString& text, Date today)
{
    static const QRegularExpression separated(QStringLiteral("^([0-9]{1,2})[-/.月]([0-9]{1,2})日?$"));
    static const QRegularExpression packed(QStringLiteral("^([0-9]{2})([0-9]{2})$"));
    for (const QRegularExpression* form : {&separated, &packed}) {
        const QRegularExpressionMatch match = form->match(text);
        if (match.hasMatch()) {
            return nearest(match.captured(1).toInt(), match.captured(2).toInt(), today);
        }
    }
    return {};
}

} // namespace

QString plainLine(const QString& typed, TextKind kind, int& cursor)
{
    QString kept;
    kept.reserve(typed.size());
    int place = cursor;
    for (qsizetype i = 0; i < typed.size(); ++i) {
        const QString letter = plain(typed[i], kind);
        if (letter.isEmpty() && i < cursor) {
            --place;
        }
        kept += letter;
    }
    cursor = place;
    return kept;
}

QString plainLines(const QString& pasted)
{
    QString kept;
    for (const QChar letter : cleanText(pasted)) {
        if (letter == u'\n' || letter.category() != QChar::Other_Control) {
            kept += letter;
        }
    }
    return kept;
}

Date typedDay(const QString& typed, Date today)
{
    QString text;
    for (const QChar letter : cleanLine(typed)) {
        text += letter == u'．' || letter == u'。' ? QChar(u'.') : narrow(letter);
    }
    text.remove(u' ');
    static const std::pair<const char16_t*, int> named[] = {{u"今天", 0}, {u"昨天", -1}, {u"前天", -2}, {u"明天", 1}};
    for (const auto& [word, days] : named) {
        if (text == QStringView(word)) {
            return today.plusDays(days);
        }
    }
    const Date whole = Date::parseTyped(text);
    return whole.isValid() ? whole : dayAndMonth(text, today);
}

} // namespace xf::ui
