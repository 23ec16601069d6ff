#include "core/words/paperwords.h"

#include "core/words/casenames.h"
#include "core/words/explain.h"
#include "core/words/fill.h"

#include <QCoreApplication>
#include <QLocale>

namespace xf {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("words", text);
}

QString voidText(const QString& reason)
{
    const QString why = inLine(reason);
    return why.isEmpty() ? say(QT_TRANSLATE_NOOP("words", "已作废"))
                         : fill(say(QT_TRANSLATE_NOOP("words", "已作废：%1")), {why});
}

QString sizeText(qint64 bytes)
{
    return bytes < 1000 ? fill(say(QT_TRANSLATE_NOOP("words", "%1字节")), {QString::number(bytes)})
                        : QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString codePoint(char32_t letter)
{
    return QStringLiteral("U+") + QString::number(uint(letter), 16).toUpper().rightJustified(4, u'0');
}

} // namespace

QString paperTitle(const QString& title, const QString& number)
{
    return u'《' + inLine(title) + u'》' + inLine(number);
}

QString paperLine(const Case& folded, const IssuedPaper& paper)
{
    const Issued& issued = paper.paper;
    QStringList parts{paperTitle(issued.title, issued.number), dayText(issued.date)};
    if (!issued.recipients.empty()) {
        parts << fill(say(QT_TRANSLATE_NOOP("words", "发给%1")), {recipientNames(folded, issued.recipients)});
    }
    if (!issued.ofTitle.isEmpty()) {
        parts << fill(say(QT_TRANSLATE_NOOP("words", "随%1")), {paperTitle(issued.ofTitle, issued.ofNumber)});
    }
    if (paper.voided) {
        parts << voidText(paper.voidReason);
    } else if (paper.stale) {
        parts << say(QT_TRANSLATE_NOOP("words", "所依据的一步已经不作数，请核对后作废重出"));
    }
    return parts.join(u'，');
}

QString attachmentLine(const AttachedFile& file)
{
    const QString name = inLine(file.file.name);
    const QString title = inLine(file.file.title);
    QStringList parts{title.isEmpty() ? name : fill(say(QT_TRANSLATE_NOOP("words", "%1（%2）")), {title, name}),
        dayText(file.on), sizeText(file.file.bytes),
        file.file.original ? say(QT_TRANSLATE_NOOP("words", "原件")) : say(QT_TRANSLATE_NOOP("words", "复制件"))};
    if (file.removed) {
        parts << voidText(file.removedReason);
    }
    return parts.join(u'，');
}

QString missingLetterLine(const QString& title, qint64 page, char32_t letter, const QString& line)
{
    return fill(say(QT_TRANSLATE_NOOP("words",
                    "《%1》第%2页有一个字这台电脑的字体里没有，印出来会是空框：“%3”（%4），在“%5”这一行。请安装收有这个"
                    "字的字体后再印，或者印好以后用笔补上。")),
        {inLine(title), QString::number(page), QString::fromUcs4(&letter, 1), codePoint(letter), line.trimmed()});
}

QString gapsLine(const QStringList& labels)
{
    return labels.isEmpty() ? QString()
                            : fill(say(QT_TRANSLATE_NOOP("words",
                                       "这些还没有填，文书上就没有：%1。可以就这样出具，但信访人要自己去打听。")),
                                  {labels.join(u'、')});
}

} // namespace xf
