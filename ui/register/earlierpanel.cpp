#include "ui/register/earlierpanel.h"

#include "core/words/explain.h"
#include "core/words/statewords.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace xf::ui {

namespace {

constexpr int most = 20;
constexpr int debounceMs = 250;
constexpr int shortestPhone = 5;

QString sameness(const EarlierCase& found)
{
    QStringList same;
    if (found.byIdNumber) {
        same << EarlierPanel::tr("证件号码");
    }
    if (found.byPhone) {
        same << EarlierPanel::tr("电话");
    }
    if (found.byName) {
        same << EarlierPanel::tr("姓名");
    }
    const QString text = EarlierPanel::tr("%1相同").arg(same.join(u'、'));
    return found.otherIdNumber ? EarlierPanel::tr("%1，证件号码不同，可能是同名的人").arg(text) : text;
}

QString lines(const EarlierCase& found)
{
    const WordInfo* state = findWord(wordsOf<State>(), QStringView(found.state));
    const QString where = state ? stateTitle(State(state->value), found.ending) : QString();
    return EarlierPanel::tr("%1　%2　%3收到\n%4\n%5　（%6）")
        .arg(found.number, found.petitioner, dayText(found.received), found.subject, where, sameness(found));
}

} // namespace

EarlierPanel::EarlierPanel(Find find, QWidget* parent)
    : QWidget(parent)
    , m_find(std::move(find))
    , m_heading(new QLabel(this))
    , m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("earlierPanel"));
    setAccessibleName(tr("以前的信访件"));
    m_heading->setObjectName(QStringLiteral("earlierLabel"));
    m_heading->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("earlierList"));
    m_list->setAccessibleName(tr("同一信访人以前的信访件；回车打开"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    QVBoxLayout* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->addWidget(m_heading, 0, Qt::AlignTop);
    down->addWidget(m_list, 1);
    down->addStretch();
    m_timer.setParent(this);
    m_timer.setObjectName(QStringLiteral("earlierTimer"));
    m_timer.setSingleShot(true);
    m_timer.setInterval(debounceMs);
    connect(&m_timer, &QTimer::timeout, this, &EarlierPanel::lookNow);
    connect(m_list, &QListWidget::itemDoubleClicked, this, [this] { open(); });
    clear();
}

void EarlierPanel::look(const PersonHint& hint)
{
    m_hint = hint;
    m_hint.name = hint.name.size() > 1 ? hint.name : QString();
    m_hint.phone = hint.phone.size() >= shortestPhone ? hint.phone : QString();
    m_timer.start();
}

void EarlierPanel::clear()
{
    m_timer.stop();
    m_hint = {};
    m_list->clear();
    m_list->setVisible(false);
    m_heading->setText(tr("以前的信访件：填姓名、电话时在这里显示。"));
}

void EarlierPanel::lookNow()
{
    const Result<std::vector<EarlierCase>> found = m_find(m_hint, most);
    m_list->clear();
    if (!found) {
        m_heading->setText(tr("以前的信访件这会儿查不出来，请到“信访件”里找。"));
        m_list->setVisible(false);
        return;
    }
    for (const EarlierCase& one : *found) {
        QListWidgetItem* item = new QListWidgetItem(lines(one));
        item->setData(Qt::UserRole, one.stream);
        m_list->addItem(item);
    }
    m_list->setVisible(!found->empty());
    m_heading->setText(
        found->empty() ? tr("以前的信访件：没有找到。") : tr("以前的信访件（按 F4 过去，回车打开，正在填的不会丢）："));
}

void EarlierPanel::focusList()
{
    if (m_list->count() > 0) {
        m_list->setCurrentRow(std::max(m_list->currentRow(), 0));
        m_list->setFocus(Qt::ShortcutFocusReason);
    }
}

bool EarlierPanel::isEmpty() const
{
    return m_list->count() == 0;
}

void EarlierPanel::open()
{
    if (const QListWidgetItem* item = m_list->currentItem()) {
        Q_EMIT caseWanted(item->data(Qt::UserRole).toByteArray());
    }
}

bool EarlierPanel::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            open();
            return true;
        }
        if (key == Qt::Key_Escape) {
            Q_EMIT left();
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

} // namespace xf::ui
