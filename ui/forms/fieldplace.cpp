#include "ui/forms/fieldplace.h"

#include "core/base/limits.h"

#include <QStringList>

namespace xf::ui {

namespace {

// `object` may be null: then only the types are followed.
FieldPlace follow(FieldSpan fields, void* object, const QStringList& parts, bool grow)
{
    FieldPlace place;
    place.info = findField(fields, QStringView(parts.front()));
    if (!place.info) {
        return {};
    }
    place.type = place.info->type();
    place.value = object ? place.info->at(object) : nullptr;
    for (qsizetype i = 1; i < parts.size(); ++i) {
        if (place.type->shape == Shape::Struct) {
            return follow(place.type->fields(), place.value, parts.mid(i), grow);
        }
        bool numbered = false;
        const int index = parts[i].toInt(&numbered);
        if (place.type->shape != Shape::List || !numbered || index < 1 || index > limits::listElements) {
            return {};
        }
        const std::size_t at = std::size_t(index - 1);
        while (grow && place.value && place.type->size(place.value) <= at) {
            place.type->append(place.value);
        }
        const bool there = place.value && at < place.type->size(place.value);
        place.value = there ? place.type->elementAt(place.value, at) : nullptr;
        place.type = place.type->element();
    }
    return place;
}

} // namespace

FieldPlace placeOf(FieldSpan fields, const QString& path)
{
    return follow(fields, nullptr, path.split(u'.'), false);
}

FieldPlace placeIn(FieldSpan fields, const void* object, const QString& path)
{
    return follow(fields, const_cast<void*>(object), path.split(u'.'), false);
}

FieldPlace growTo(FieldSpan fields, void* object, const QString& path)
{
    return follow(fields, object, path.split(u'.'), true);
}

} // namespace xf::ui
