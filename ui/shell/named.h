#pragma once

#include <QFormLayout>
#include <QLabel>
#include <QString>
#include <QWidget>

#include <algorithm>

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

// The fields of a form made by hand begin where those of a FieldForm above it do.
inline void alignLabels(const QFormLayout& form, int width)
{
    for (int row = 0; row < form.rowCount(); ++row) {
        QLayoutItem* item = form.itemAt(row, QFormLayout::LabelRole);
        if (QLabel* label = item ? qobject_cast<QLabel*>(item->widget()) : nullptr) {
            label->setMinimumWidth(width);
            label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        }
    }
}

// How wide the labels of a form by hand are at least.
inline int labelWidthOf(const QFormLayout& form)
{
    int width = 0;
    for (int row = 0; row < form.rowCount(); ++row) {
        const QLayoutItem* item = form.itemAt(row, QFormLayout::LabelRole);
        width = item ? std::max(width, item->sizeHint().width()) : width;
    }
    return width;
}

} // namespace xf::ui
