#include "ui/casepage/section.h"

#include "ui/shell/colours.h"

namespace xf::ui {

namespace {

constexpr double headingSize = 1.15; // of the text
constexpr float faintAlpha = 0.7F;   // to be read all the same

QColor colourOf(Accent accent, const QPalette& palette)
{
    switch (accent) {
    case Accent::None: break;
    case Accent::Overdue: return overdueColour(palette);
    case Accent::DueToday: return todayColour(palette);
    case Accent::Faint: {
        QColor faint = palette.color(QPalette::WindowText);
        faint.setAlphaF(faintAlpha);
        return faint;
    }
    }
    return palette.color(QPalette::WindowText);
}

} // namespace

void setAccent(QLabel* label, Accent accent)
{
    if (accent != Accent::None) {
        QPalette palette = label->palette();
        palette.setColor(QPalette::WindowText, colourOf(accent, label->palette()));
        label->setPalette(palette);
    }
}

Section::Section(const QString& name, const QString& heading, QWidget* parent)
    : QWidget(parent)
    , m_name(name)
    , m_heading(new QLabel(heading, this)) // shown without a parent it would be a window of its own
{
    setObjectName(name + QStringLiteral("Section"));
    setAccessibleName(heading);
    m_heading->setObjectName(name + QStringLiteral("HeadingLabel"));
    QFont font = m_heading->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * headingSize);
    m_heading->setFont(font);
    m_heading->setVisible(!heading.isEmpty());
    QVBoxLayout* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_heading);
}

void Section::display(const CaseView& view)
{
    if (m_body) { // deleted later: this may run inside a signal of what is dropped
        m_body->hide();
        m_body->setParent(nullptr);
        m_body->deleteLater();
    }
    m_body = new QWidget(this);
    m_body->hide(); // filled out of sight, else what is put into it waits for the event loop
    m_body->setObjectName(m_name + QStringLiteral("Body"));
    m_body->setAccessibleName(accessibleName());
    layout()->addWidget(m_body);
    QVBoxLayout* inside = new QVBoxLayout(m_body);
    inside->setContentsMargins(fontMetrics().averageCharWidth() * 2, 0, 0, 0);
    fill(inside, view);
    m_body->show();
}

void Section::setHeading(const QString& heading)
{
    m_heading->setText(heading);
    m_heading->setVisible(!heading.isEmpty());
}

QLabel* Section::makeText(const QString& objectName, const QString& text, Accent accent)
{
    QLabel* label = new QLabel(m_body);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::NoFocus); // text is no stop on the way through the page
    label->setObjectName(objectName);
    label->setAccessibleName(text);
    setAccent(label, accent);
    return label;
}

void Section::emphasise(QLabel* label)
{
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
}

} // namespace xf::ui
