#include "ui/casepage/casepage.h"

#include "core/words/errorsentences.h"
#include "ui/casepage/actionsection.h"
#include "ui/casepage/casehead.h"
#include "ui/casepage/clocksection.h"
#include "ui/casepage/conflictsection.h"
#include "ui/casepage/historysection.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>

namespace xf::ui {

CasePage::CasePage(Session& session, QWidget* parent)
    : Page(parent)
    , m_session(session)
{
    build();
    connectSections();
}

void CasePage::build()
{
    setObjectName(QStringLiteral("casePage"));
    setAccessibleName(tr("信访件"));
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(QStringLiteral("caseScrollArea"));
    m_scroll->setAccessibleName(tr("信访件的内容"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_content = new QWidget;
    m_content->setObjectName(QStringLiteral("caseContent"));
    m_head = new CaseHead(m_content);
    m_actions = new ActionSection(m_content);
    m_conflicts = new ConflictSection(m_content);
    m_clocks = new ClockSection(m_content);
    m_history = new HistorySection(m_content);
    QVBoxLayout* column = new QVBoxLayout(m_content);
    column->setSpacing(fontMetrics().height());
    for (Section* section : sections()) {
        column->addWidget(section);
    }
    column->addStretch(1);
    m_scroll->setWidget(m_content);
    QVBoxLayout* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    m_content->hide();
}

std::vector<Section*> CasePage::sections() const
{
    return {m_head, m_actions, m_conflicts, m_clocks, m_history};
}

void CasePage::connectSections()
{
    const auto onKey = [this](const QKeySequence& keys, const auto& slot) {
        QShortcut* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    onKey(QKeySequence(Qt::CTRL | Qt::Key_E), [this] { m_clocks->toggleAll(); });
    connect(m_conflicts, &ConflictSection::settlePressed, this, &CasePage::settleConflict);
    connect(m_history, &HistorySection::rowChosen, this, [this](const QRect& rect) {
        const QPoint at = m_history->mapTo(m_content, rect.center());
        m_scroll->ensureVisible(at.x(), at.y(), 0, rect.height() / 2);
    });
}

void CasePage::say(const Error& error)
{
    Q_EMIT said(sentence(error), Tone::Problem);
}

void CasePage::reload()
{
    Result<CaseView> view = loadCaseView(m_session, m_stream);
    if (!view) {
        m_view.reset();
        m_content->hide();
        say(view.error());
        return;
    }
    m_view = std::move(*view);
    for (Section* section : sections()) {
        section->display(*m_view);
    }
    m_content->show();
}

void CasePage::refresh(const Changes* changes)
{
    const bool mine = !changes || changes->stream == m_stream;
    if (mine && !m_stream.isEmpty() && !m_writing) {
        reload();
    }
}

bool CasePage::openCase(const QByteArray& stream)
{
    m_stream = stream;
    reload();
    m_scroll->verticalScrollBar()->setValue(0);
    return true;
}

void CasePage::activate()
{
    if (QPushButton* first = m_actions->firstButton()) {
        first->setFocus(Qt::OtherFocusReason);
    } else {
        setFocus();
    }
}

void CasePage::settleConflict(const SettleConflict& command)
{
    const Result<Changes> done = m_session.workspace().execute({m_stream, command, {}, {}});
    if (!done) {
        m_conflicts->showProblem(sentence(done.error()));
        return;
    }
    m_writing = true;
    reload();
    Q_EMIT changed(*done);
    m_writing = false;
    Q_EMIT said(tr("已裁定，理由记入经过。"), Tone::Done);
    activate();
}

// Letters that no field took: a digit presses the step that bears it.
void CasePage::keyPressEvent(QKeyEvent* event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (plain && event->key() >= Qt::Key_1 && event->key() <= Qt::Key_9) {
        if (QPushButton* button = m_actions->buttonOf(event->key() - Qt::Key_0)) {
            button->click();
            return;
        }
    }
    Page::keyPressEvent(event);
}

} // namespace xf::ui
