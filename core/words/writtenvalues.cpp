#include "core/words/writtenvalues.h"

#include "core/words/casenames.h"

#include <algorithm>

namespace xf {

namespace {

template <class T>
ScalarValue fieldOf(const T& value, qint64 field)
{
    const FieldInfo* info = findField(T::fields(), int(field));
    return info ? scalarAt(*info->type(), info->at_const(&value)) : ScalarValue();
}

// The field of the element among those an entry added, when it is one of them.
template <class T, class NameOf>
ScalarValue ofAdded(
    const FileItem& item, const std::vector<T>& added, NameOf nameOf, const ElementId& element, qint64 field)
{
    for (std::size_t i = 0; i < added.size(); ++i) {
        if (nameOf(item.id, i + 1) == element) {
            return fieldOf(added[i], field);
        }
    }
    return {};
}

template <class E>
ScalarValue ofAddedTo(const FileItem& item, const E& event, const ElementId& element, qint64 field)
{
    const ScalarValue person = ofAdded(item, event.petitioners, petitionerElement, element, field);
    return std::holds_alternative<std::monostate>(person) ? ofAdded(item, event.demands, demandElement, element, field)
                                                          : person;
}

ScalarValue ofAmended(const FileItem& item, const Amended& amended, const ElementId& element, qint64 field)
{
    const auto last = std::find_if(amended.edits.rbegin(), amended.edits.rend(),
        [&](const Edit& edit) { return edit.element == element && edit.field == field; });
    return last == amended.edits.rend() ? ofAddedTo(item, amended, element, field) : last->value;
}

ScalarValue ofClassified(const Classified& classified, const ElementId& element, qint64 field)
{
    if (element.isEmpty()) {
        Matter part;
        part.category = classified.category;
        part.power = classified.power;
        part.powerOrgan = classified.powerOrgan;
        part.contentCode = classified.contentCode;
        part.contentLabel = classified.contentLabel;
        return fieldOf(part, field);
    }
    for (const DemandWay& way : classified.ways) {
        if (way.demand == element) {
            return fieldOf(Demand{{}, way.way}, field);
        }
    }
    return {};
}

} // namespace

ScalarValue writtenBy(const FileItem& item, const ElementId& element, qint64 field)
{
    if (const Registered* registered = std::get_if<Registered>(&item.event)) {
        return element.isEmpty() ? fieldOf(registered->matter, field) : ofAddedTo(item, *registered, element, field);
    }
    if (const Amended* amended = std::get_if<Amended>(&item.event)) {
        return ofAmended(item, *amended, element, field);
    }
    const Classified* classified = std::get_if<Classified>(&item.event);
    return classified ? ofClassified(*classified, element, field) : ScalarValue();
}

QString shownBefore(const Case& folded, const FileItem& item, const ElementId& element, qint64 field)
{
    ScalarValue before;
    for (const FileItem& earlier : folded.file) {
        if (earlier.id == item.id) {
            break;
        }
        const ScalarValue written = earlier.voided ? ScalarValue() : writtenBy(earlier, element, field);
        before = std::holds_alternative<std::monostate>(written) ? before : written;
    }
    return std::holds_alternative<std::monostate>(before) ? QString() : shownValue(element, field, before);
}

QString shownValue(const ElementId& element, qint64 field, const ScalarValue& value)
{
    const FieldInfo* info = findField(fieldsOf(element), int(field));
    return info ? inLine(displayText(*info->type(), value)) : QString();
}

} // namespace xf
