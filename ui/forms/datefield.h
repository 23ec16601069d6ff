#pragma once

#include "core/base/date.h"
#include "ui/forms/editor.h"

class QLabel;
class QLineEdit;

namespace xf::ui {

// A day, typed as people type it (typedDay); beside it what was understood: 2026年3月2日（星期一）.
class DateField : public Editor
{
    Q_OBJECT

public:
    DateField(const QString& name, const QString& title, Date today, QWidget* parent = nullptr);

    [[nodiscard]] QString raw() const override;
    void setRaw(const QString& text) override;
    [[nodiscard]] QString value() const override; // 2026-03-02; what was typed when it is no day
    [[nodiscard]] QString problem() const override;
    [[nodiscard]] Date date() const;
    void setDate(Date date);
    void setToday(Date today);

private:
    void show();

    Date m_today;
    QLineEdit* m_line;
    QLabel* m_understood;
};

} // namespace xf::ui
