#pragma once

#include "ui/forms/editor.h"

#include <optional>

class QCheckBox;
class QLineEdit;

namespace xf::ui {

// A whole number that is not below zero. Full-width digits are taken too.
class NumberField : public Editor
{
    Q_OBJECT

public:
    NumberField(const QString& name, const QString& title, QWidget* parent = nullptr);

    [[nodiscard]] QString raw() const override;
    void setRaw(const QString& text) override;
    [[nodiscard]] QString value() const override;
    [[nodiscard]] QString problem() const override;
    [[nodiscard]] std::optional<qint64> number() const;

private:
    QLineEdit* m_line;
};

// Yes or no: Space changes it, 1 and y say yes, 0 and n no.
class FlagField : public Editor
{
    Q_OBJECT

public:
    FlagField(const QString& name, const QString& title, QWidget* parent = nullptr);

    [[nodiscard]] QString raw() const override; // "yes" or empty
    void setRaw(const QString& text) override;
    [[nodiscard]] bool isOn() const;
    [[nodiscard]] QCheckBox* box() const { return m_box; }

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    QCheckBox* m_box;
};

} // namespace xf::ui
