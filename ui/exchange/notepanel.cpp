#include "ui/exchange/notepanel.h"

#include "ui/shell/named.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace xf::ui {

namespace {

constexpr double titleSize = 1.15; // of the text
constexpr double largeSize = 2.4;

void enlarge(QLabel* label, double times)
{
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * times);
    font.setBold(true);
    label->setFont(font);
}

} // namespace

QPushButton* actionButton(const NoteButton& wanted, QWidget* parent)
{
    const QString shown = wanted.keys.isEmpty() ? wanted.text : wanted.text + u' ' + wanted.keys;
    QPushButton* button = named(new QPushButton(shown, parent), wanted.name, wanted.text);
    button->setAutoDefault(true);
    QObject::connect(button, &QPushButton::clicked, button, wanted.act);
    const bool ofPage = wanted.keys == QLatin1String("Enter") || wanted.keys == QLatin1String("Esc");
    if (!wanted.keys.isEmpty() && !ofPage) {
        QShortcut* shortcut = new QShortcut(QKeySequence(wanted.keys), parent);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        // Of a button that is off the errand says why; of one that does not show there is none.
        QObject::connect(shortcut, &QShortcut::activated, button, [button, parent, act = wanted.act] {
            if (button->isVisibleTo(parent)) {
                act();
            }
        });
    }
    return button;
}

QLabel* plainLabel(const char* name, const QString& spoken)
{
    QLabel* label = named(new QLabel, name, spoken);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::NoFocus);
    return label;
}

NotePanel::NotePanel(QWidget* parent)
    : QWidget(parent)
    , m_title(plainLabel("noteTitleLabel", tr("正在办的事")))
    , m_text(plainLabel("noteTextLabel", tr("说明")))
    , m_large(plainLabel("noteLargeLabel", tr("核对码")))
    , m_row(new QHBoxLayout)
{
    setObjectName(QStringLiteral("notePanel"));
    setAccessibleName(tr("正在办的事"));
    enlarge(m_title, titleSize);
    enlarge(m_large, largeSize);
    QVBoxLayout* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->addWidget(m_title);
    down->addWidget(m_large);
    down->addWidget(m_text);
    down->addLayout(m_row);
    down->addStretch(1);
}

void NotePanel::tell(const Note& note)
{
    m_title->setText(note.title);
    m_title->setAccessibleName(note.title);
    m_text->setText(note.text);
    m_text->setAccessibleName(note.text);
    m_large->setText(note.large);
    m_large->setAccessibleName(tr("核对码：%1").arg(note.large));
    m_large->setVisible(!note.large.isEmpty());
    if (m_buttons) { // deleted later: this may run inside a signal of one of them
        m_buttons->hide();
        m_buttons->setParent(nullptr);
        m_buttons->deleteLater();
    }
    m_buttons = named(new QWidget(this), "noteButtons", tr("可以做的"));
    QHBoxLayout* across = new QHBoxLayout(m_buttons);
    across->setContentsMargins(0, 0, 0, 0);
    m_first = nullptr;
    for (const NoteButton& wanted : note.buttons) {
        QPushButton* button = actionButton(wanted, m_buttons);
        across->addWidget(button);
        m_first = m_first ? m_first : button;
    }
    across->addStretch(1);
    m_row->addWidget(m_buttons);
    m_buttons->show();
}

void NotePanel::focusFirst()
{
    if (m_first) {
        m_first->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace xf::ui
