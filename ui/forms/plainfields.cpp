#include "ui/forms/plainfields.h"

#include "core/base/cleantext.h"
#include "core/base/fieldtext.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace xf::ui {

NumberField::NumberField(const QString& name, const QString& title, QWidget* parent)
    : Editor(name, title, parent)
    , m_line(new QLineEdit(this))
{
    m_line->setMaximumWidth(m_line->fontMetrics().horizontalAdvance(QStringLiteral("00000000")) * 2);
    QHBoxLayout* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line);
    layout->addStretch();
    setInput(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &Editor::edited);
}

QString NumberField::raw() const
{
    return m_line->text();
}

void NumberField::setRaw(const QString& text)
{
    m_line->setText(text);
}

std::optional<qint64> NumberField::number() const
{
    bool ok = false;
    const qint64 read = cleanDigits(m_line->text(), DigitsOf::IdNumber).toLongLong(&ok);
    return ok && read >= 0 ? std::optional(read) : std::nullopt;
}

QString NumberField::value() const
{
    const std::optional<qint64> read = number();
    return read ? QString::number(*read) : cleanLine(m_line->text());
}

QString NumberField::problem() const
{
    const QString typed = cleanLine(m_line->text());
    return typed.isEmpty() || number() ? QString() : tr("“%1”不是数。请只填数字，例如7。").arg(typed);
}

FlagField::FlagField(const QString& name, const QString& title, QWidget* parent)
    : Editor(name, title, parent)
    , m_box(new QCheckBox(this))
{
    QHBoxLayout* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_box);
    layout->addStretch();
    setInput(m_box);
    connect(m_box, &QCheckBox::toggled, this, &Editor::edited);
}

QString FlagField::raw() const
{
    return m_box->isChecked() ? QStringLiteral("yes") : QString();
}

void FlagField::setRaw(const QString& text)
{
    static const TypeInfo& flag = *typeInfo<bool>();
    const Result<ScalarValue> read = parseScalar(flag, QString(), text);
    m_box->setChecked(read && *read == ScalarValue(true));
}

bool FlagField::isOn() const
{
    return m_box->isChecked();
}

bool FlagField::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_box && event->type() == QEvent::KeyPress) {
        const QString typed = static_cast<QKeyEvent*>(event)->text().toLower();
        const bool yes = typed == QStringLiteral("1") || typed == QStringLiteral("y");
        const bool no = typed == QStringLiteral("0") || typed == QStringLiteral("n");
        if (yes || no) {
            m_box->setChecked(yes);
            return true;
        }
    }
    return Editor::eventFilter(object, event);
}

} // namespace xf::ui
