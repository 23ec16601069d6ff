#include "core/documents/render.h"

#include "core/base/cleantext.h"
#include "core/documents/templateblocks.h"

#include <kainjow/mustache.hpp>
#include <string>

namespace xf {

namespace {

namespace mustache = kainjow::mustache;

bool isPrinted(QChar letter)
{
    const char16_t code = letter.unicode();
    const bool turnsWriting = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
    const bool noCharacter = (code >= 0xFDD0 && code <= 0xFDEF) || code == 0xFFFE || code == 0xFFFF;
    const bool control = letter.category() == QChar::Other_Control && letter != u'\n';
    return !turnsWriting && !noCharacter && !control;
}

QString marked(const QString& text)
{
    QString inner = text;
    inner.replace(u'\n', QChar(valueNewline));
    return QChar(valueBegins) + inner + QChar(valueEnds);
}

mustache::data objectOf(FieldSpan fields, const void* object);

mustache::data textOf(const QString& text)
{
    const QString shown = printable(text);
    return shown.isEmpty() ? mustache::data(false) : mustache::data(shown.toStdString());
}

mustache::data listOf(const TypeInfo& type, const void* list)
{
    mustache::data data(mustache::data::type::list);
    for (std::size_t i = 0; i < type.size(list); ++i) {
        // reads only: elementAt has no const form
        data << objectOf(type.element()->fields(), type.elementAt(const_cast<void*>(list), i));
    }
    return data;
}

mustache::data valueOf(const TypeInfo& type, const void* value)
{
    if (type.shape == Shape::Struct) {
        return objectOf(type.fields(), value);
    }
    if (isEmptyValue(type, value)) {
        return mustache::data(false);
    }
    switch (type.shape) {
    case Shape::List: return listOf(type, value);
    case Shape::Flag: return mustache::data(true);
    case Shape::Text:
    case Shape::Number:
    case Shape::Day:
    case Shape::Word: return textOf(displayText(type, scalarAt(type, value)));
    case Shape::Struct:
    case Shape::Bytes:
    case Shape::Scalar: break;
    }
    return mustache::data(false);
}

mustache::data objectOf(FieldSpan fields, const void* object)
{
    mustache::data data(mustache::data::type::object);
    for (const FieldInfo& info : fields) {
        data.set(info.key, valueOf(*info.type(), info.at_const(object)));
    }
    return data;
}

} // namespace

QString printable(const QString& text)
{
    // Half of a surrogate pair has no bytes; the detour puts the replacement letter there.
    QString whole = isWellFormed(text) ? text : QString::fromUtf8(text.toUtf8());
    whole = cleanText(whole);
    QString shown;
    shown.reserve(whole.size());
    for (const QChar letter : whole) {
        if (isPrinted(letter)) {
            shown += letter;
        }
    }
    return shown;
}

QString render(const QString& body, FieldSpan fields, const void* object)
{
    mustache::mustache engine(body.toStdString());
    Q_ASSERT(engine.is_valid()); // template.h has checked it
    engine.set_custom_escape(
        [](const std::string& value) { return marked(QString::fromStdString(value)).toStdString(); });
    return QString::fromStdString(engine.render(objectOf(fields, object)));
}

} // namespace xf
