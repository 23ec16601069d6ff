#pragma once

#include <QLabel>
#include <QString>
#include <QWidget>

namespace xf::ui {

// Every widget has an object name, ending in its class, and what a screen reader says.
template <class W>
W* named(W* widget, const char* name, const QString& spoken)
{
    widget->setObjectName(QString::fromLatin1(name));
    widget->setAccessibleName(spoken);
    return widget;
}

// The label in front of a field: nameEdit has nameEditLabel, and Alt with the letter behind & goes to the field.
inline QLabel* labelFor(const QString& text, QWidget* field)
{
    QLabel* label = named(new QLabel(text), "", text);
    label->setObjectName(field->objectName() + QStringLiteral("Label"));
    label->setBuddy(field);
    return label;
}

} // namespace xf::ui
