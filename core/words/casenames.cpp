#include "core/words/casenames.h"

#include "core/base/cleantext.h"
#include "core/cases/eventcodec.h"
#include "core/words/explain.h"
#include "core/words/fill.h"

#include <QCoreApplication>

#include <algorithm>

namespace xf {

namespace {

constexpr qsizetype idBytes = 32; // of an entry; behind it 'p' or 'd' and a number
constexpr qsizetype idLetters = 8;
constexpr qsizetype namesShown = 5;

bool isOfKind(const ElementId& element, char kind)
{
    return element.size() > idBytes && element[idBytes] == kind;
}

template <class T>
qsizetype numberOf(const std::vector<Element<T>>& elements, const ElementId& id)
{
    const auto found =
        std::find_if(elements.begin(), elements.end(), [&](const Element<T>& element) { return element.id == id; });
    return found == elements.end() ? 0 : found - elements.begin() + 1;
}

QString joinNames(const QStringList& names)
{
    if (names.size() <= namesShown) {
        return names.join(u'、');
    }
    return fill(QCoreApplication::translate("words", "%1等%2人"),
        {names.first(namesShown).join(u'、'), QString::number(names.size())});
}

} // namespace

QString petitionerName(const Case& folded, const ElementId& petitioner)
{
    const qsizetype number = numberOf(folded.petitioners, petitioner);
    if (number == 0) {
        return QCoreApplication::translate("words", "（没有列出的信访人）");
    }
    const QString name = folded.petitioners[std::size_t(number - 1)].value.name;
    const QString form = name.isEmpty() ? QCoreApplication::translate("words", "信访人%1")
                                        : QCoreApplication::translate("words", "信访人%1（%2）");
    return fill(form, {QString::number(number), inLine(name)});
}

QString demandName(const Case& folded, const ElementId& demand)
{
    const qsizetype number = numberOf(folded.demands, demand);
    if (number == 0) {
        return QCoreApplication::translate("words", "（没有列出的诉求）");
    }
    return fill(QCoreApplication::translate("words", "诉求%1"), {QString::number(number)});
}

QString elementName(const Case& folded, const ElementId& element)
{
    return isOfKind(element, 'd') ? demandName(folded, element) : petitionerName(folded, element);
}

QString recipientNames(const Case& folded, const std::vector<ElementId>& recipients)
{
    QStringList names;
    for (const ElementId& recipient : recipients) {
        names << petitionerName(folded, recipient);
    }
    if (recipients.empty()) {
        for (const Element<Petitioner>* owed : folded.recipients()) {
            names << petitionerName(folded, owed->id);
        }
    }
    return joinNames(names);
}

QString eventTitle(const Event& event)
{
    if (event.index() == 0) {
        return QCoreApplication::translate("words", "未识别的记录");
    }
    const Refused* refused = std::get_if<Refused>(&event);
    if (refused && refused->ground == Ground::FinallyReviewed) {
        return QCoreApplication::translate("words", "不再受理");
    }
    return QString::fromUtf8(infoOf(event).label);
}

QString shortId(const QByteArray& id)
{
    return QString::fromLatin1(id.toHex().left(idLetters));
}

QString entryName(const Case& folded, const QByteArray& id)
{
    const auto found =
        std::find_if(folded.file.begin(), folded.file.end(), [&](const FileItem& item) { return item.id == id; });
    if (found == folded.file.end()) {
        return fill(QCoreApplication::translate("words", "记录%1"), {shortId(id)});
    }
    return fill(QCoreApplication::translate("words", "%1“%2”（%3）"),
        {dayText(found->on), eventTitle(found->event), shortId(id)});
}

FieldSpan fieldsOf(const ElementId& element)
{
    if (element.isEmpty()) {
        return Matter::fields();
    }
    return isOfKind(element, 'd') ? Demand::fields() : Petitioner::fields();
}

QString fieldName(const Case& folded, const ElementId& element, qint64 field)
{
    const FieldInfo* info = findField(fieldsOf(element), int(field));
    const QString label = info ? info->labelText() : QCoreApplication::translate("words", "未识别的栏目");
    if (element.isEmpty()) {
        return label;
    }
    return fill(QCoreApplication::translate("words", "%1的%2"), {elementName(folded, element), label});
}

QString dayBeside(Date date, Date other)
{
    if (!date.isValid() || !other.isValid() || date.year() != other.year()) {
        return dayText(date);
    }
    return fill(
        QCoreApplication::translate("words", "%1月%2日"), {QString::number(date.month()), QString::number(date.day())});
}

QString inLine(const QString& text)
{
    QString line = cleanLine(text);
    while (!line.isEmpty() && QStringLiteral("。；，、.;").contains(line.back())) {
        line.chop(1);
    }
    return line;
}

} // namespace xf
