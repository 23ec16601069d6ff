#include "ui/forms/datefield.h"

#include "core/base/cleantext.h"
#include "core/words/explain.h"
#include "ui/forms/typedtext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace xf::ui {

DateField::DateField(const QString& name, const QString& title, Date today, QWidget* parent)
    : Editor(name, title, parent)
    , m_today(today)
    , m_line(new QLineEdit(this))
    , m_understood(new QLabel(this))
{
    m_line->setPlaceholderText(tr("如 3-2、今天"));
    const int longest = m_line->fontMetrics().horizontalAdvance(QStringLiteral("2026年12月31日国"));
    m_line->setMinimumWidth(longest); // a date of which one sees a part is a wrong date
    m_line->setMaximumWidth(longest * 3 / 2);
    m_understood->setObjectName(name + QStringLiteral("Label"));
    m_understood->setAccessibleName(tr("%1，程序读作").arg(title));
    QHBoxLayout* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_understood, 1);
    setInput(m_line);
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        show();
        Q_EMIT edited();
    });
    connect(this, &Editor::left, this, [this] {
        if (date().isValid() && m_line->text() != date().iso()) {
            m_line->setText(date().iso());
        }
    });
}

// 今天 in a draft must not mean another day tomorrow.
QString DateField::raw() const
{
    const Date day = date();
    return day.isValid() ? day.iso() : m_line->text();
}

void DateField::setRaw(const QString& text)
{
    m_line->setText(text);
}

Date DateField::date() const
{
    return typedDay(m_line->text(), m_today);
}

void DateField::setDate(Date date)
{
    m_line->setText(date.iso());
}

void DateField::setToday(Date today)
{
    m_today = today;
    show();
}

QString DateField::value() const
{
    const Date day = date();
    return day.isValid() ? day.iso() : cleanLine(m_line->text());
}

QString DateField::problem() const
{
    const QString typed = cleanLine(m_line->text());
    if (typed.isEmpty() || date().isValid()) {
        return {};
    }
    return tr("“%1”不是日期。请照这样填：3-2、20260302、2026年3月2日，或者写“今天”。").arg(typed);
}

void DateField::show()
{
    m_understood->setText(dateWithWeekday(date()));
}

} // namespace xf::ui
