#include "ui/register/earlierpanel.h"

#include "core/words/explain.h"
#include "core/words/proposalwords.h"
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

QString lines(const SimilarCase& found)
{
    const EarlierCase& earlier = found.earlier;
    const WordInfo* state = findWord(wordsOf<State>(), QStringView(earlier.state));
    const QString where = state ? stateTitle(State(state->value), earlier.ending) : QString();
    return EarlierPanel::tr("%1　%2　%3收到\n%4\n%5　（%6）\n%7")
        .arg(earlier.number, earlier.petitioner, dayText(earlier.received), earlier.subject, where,
            samenessText(found.sameness()), proposalSentence(found.proposal, found.facts));
}

// First or repeat is said as soon as there is somebody and something to go by.
QString headingOf(const std::vector<SimilarCase>& found, const SimilarHint& hint)
{
    const bool person = !hint.person.name.isEmpty() || !hint.person.phone.isEmpty() || !hint.person.idNumber.isEmpty();
    const bool both = person && !hint.text.isEmpty();
    const SimilarCase* repeat = likelyRepeatOf(found);
    const QString kind = repeat ? repeatText(repeat->earlier.number) : both ? firstText(found.empty()) : QString();
    if (found.empty()) {
        return kind.isEmpty() ? EarlierPanel::tr("以前的信访件：没有找到。") : kind;
    }
    const QString heading = EarlierPanel::tr("以前的信访件（按 F4 过去，回车打开，正在填的不会丢）：");
    return kind.isEmpty() ? heading : kind + u'\n' + heading;
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
    m_list->setAccessibleName(tr("以前的信访件，同一人的和内容相近的；回车打开"));
    m_list->setWordWrap(true);
    m_list->setAlternatingRowColors(true); // several lines each: one sees where the next begins
    m_list->setSpacing(fontMetrics().height() / 6);
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
    m_hint.person = hint;
    m_hint.person.name = hint.name.size() > 1 ? hint.name : QString();
    m_hint.person.phone = hint.phone.size() >= shortestPhone ? hint.phone : QString();
    m_timer.start();
}

void EarlierPanel::clear()
{
    m_timer.stop();
    ++m_asked;
    m_hint = {};
    m_list->clear();
    m_list->setVisible(false);
    m_heading->setText(tr("以前的信访件：填姓名、电话、事情时在这里显示。"));
}

void EarlierPanel::lookFor(const QString& text, const QString& place)
{
    if (text != m_hint.text || place != m_hint.place) {
        m_hint.text = text;
        m_hint.place = place;
        m_timer.start();
    }
}

void EarlierPanel::lookNow()
{
    m_find(m_hint, most, [this, hint = m_hint, asked = ++m_asked](const Found& found) {
        if (asked == m_asked) {
            showFound(found, hint);
        }
    });
}

// Whoever is in the list already stays at the case that is chosen.
void EarlierPanel::showFound(const Found& found, const SimilarHint& hint)
{
    const QListWidgetItem* before = m_list->currentItem();
    const QByteArray chosen = before ? before->data(Qt::UserRole).toByteArray() : QByteArray();
    m_list->clear();
    if (!found) {
        m_heading->setText(tr("以前的信访件这会儿查不出来，请到“信访件”里找。"));
        m_list->setVisible(false);
        return;
    }
    for (const SimilarCase& one : *found) {
        QListWidgetItem* item = new QListWidgetItem(lines(one));
        item->setData(Qt::UserRole, one.earlier.stream);
        m_list->addItem(item);
        if (one.earlier.stream == chosen) {
            m_list->setCurrentItem(item);
        }
    }
    m_list->setVisible(!found->empty());
    m_heading->setText(headingOf(*found, hint));
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
