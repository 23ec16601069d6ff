#include "ui/register/waylist.h"

#include "ui/forms/moveson.h"
#include "ui/forms/waylegend.h"
#include "ui/forms/wordfield.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace xf::ui {

WayList::WayList(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_moves(new MovesOn(this))
    , m_legend(new QLabel(this))
{
    setObjectName(QStringLiteral("wayList"));
    setAccessibleName(tr("各诉求的办理途径"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_legend->setObjectName(QStringLiteral("wayLegendLabel"));
    m_legend->setText(wayLegend());
    m_legend->setWordWrap(true);
    m_legend->hide();
    m_layout->addWidget(m_legend);
    connect(m_moves, &MovesOn::finished, this, &WayList::finished);
    connect(m_moves, &MovesOn::leftBackwards, this, &WayList::leftBackwards);
}

void WayList::addRow()
{
    const QString number = QString::number(m_rows.size() + 1);
    const QString title = tr("诉求%1的途径").arg(number);
    Row row{};
    row.line = new QWidget(this);
    row.line->setObjectName(QStringLiteral("way%1Row").arg(number));
    row.line->setAccessibleName(title);
    QVBoxLayout* down = new QVBoxLayout(row.line);
    down->setContentsMargins(0, 0, 0, 0);
    QHBoxLayout* across = new QHBoxLayout;
    down->addLayout(across);
    row.number = new QLabel(title, row.line);
    row.number->setObjectName(QStringLiteral("way%1TitleLabel").arg(number));
    row.number->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row.number->setMinimumWidth(m_labelWidth);
    row.field = new WordField(QStringLiteral("way%1").arg(number), title, wordsOf<Way>(), row.line);
    row.field->setOffered(int(Way::Suggestion), false); // 29 is for suggestions, and these are asked for no way
    row.number->setBuddy(row.field->input());
    across->addWidget(row.number);
    across->addWidget(row.field, 1);
    row.note = new QLabel(row.line);
    row.note->setObjectName(QStringLiteral("way%1NoteLabel").arg(number));
    row.note->setWordWrap(true);
    row.note->hide();
    down->addWidget(row.note);
    row.follows = true;
    row.field->input()->installEventFilter(this);
    m_layout->addWidget(row.line);
    row.line->show();
    const std::size_t at = m_rows.size();
    connect(row.field, &Editor::edited, this, [this, at] {
        if (!m_setting) {
            m_rows[at].follows = m_rows[at].field->raw().isEmpty();
        }
        if (!m_setting && at == 0) {
            follow();
        }
        foretell();
        Q_EMIT edited();
    });
    m_rows.push_back(row);
}

void WayList::watch()
{
    m_moves->setInputs(inputs());
}

std::vector<QWidget*> WayList::inputs() const
{
    std::vector<QWidget*> all;
    for (const Row& row : m_rows) {
        all.push_back(row.field->input());
    }
    return all;
}

void WayList::setDemands(const QStringList& demands)
{
    const std::size_t wanted = std::size_t(demands.size());
    while (m_rows.size() > wanted) {
        QWidget* line = m_rows.back().line;
        m_rows.pop_back();
        line->hide();
        line->setParent(nullptr);
        line->deleteLater();
    }
    const bool more = m_rows.size() < wanted;
    while (m_rows.size() < wanted) {
        addRow();
    }
    if (more) {
        follow();
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i].field->setToolTip(demands.at(qsizetype(i)));
        m_rows[i].field->input()->setAccessibleDescription(demands.at(qsizetype(i)));
    }
    m_legend->setVisible(!m_rows.empty());
    watch();
    foretell();
}

std::vector<Way> WayList::ways() const
{
    std::vector<Way> all;
    for (const Row& row : m_rows) {
        const WordInfo* chosen = row.field->chosen();
        all.push_back(chosen ? Way(chosen->value) : Way::NotGiven);
    }
    return all;
}

void WayList::setSentences(const std::function<QString(Way)>& sentenceOf)
{
    m_sentenceOf = sentenceOf;
    foretell();
}

void WayList::follow()
{
    const QScopedValueRollback<bool> setting(m_setting, true);
    const WordInfo* first = m_rows.front().field->chosen();
    for (std::size_t i = 1; first && i < m_rows.size(); ++i) {
        if (m_rows[i].follows) {
            m_rows[i].field->setWord(first->value);
        }
    }
}

// A key that chooses what stands there already chooses it all the same: it does not follow any more.
bool WayList::eventFilter(QObject* object, QEvent* event)
{
    const bool typed = event->type() == QEvent::KeyPress && !static_cast<QKeyEvent*>(event)->text().trimmed().isEmpty();
    for (Row& row : m_rows) {
        if (typed && row.field->input() == object && row.field->chosen()) {
            row.follows = false;
            QMetaObject::invokeMethod(this, &WayList::foretell, Qt::QueuedConnection); // after the key was taken
        }
    }
    return QWidget::eventFilter(object, event);
}

void WayList::foretell()
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Row& row = m_rows[i];
        const WordInfo* chosen = row.field->chosen();
        const QString line = chosen && m_sentenceOf ? m_sentenceOf(Way(chosen->value)) : QString();
        QStringList notes;
        if (i > 0 && chosen && row.follows) {
            notes << tr("随诉求1，诉求1改了跟着改；在这里选过就不再跟着。");
        }
        if (!line.isEmpty()) {
            notes << tr("文书上会写：%1").arg(line);
        }
        row.note->setText(notes.join(u'\n'));
        row.note->setVisible(!notes.isEmpty());
    }
}

QJsonArray WayList::serialise() const
{
    QJsonArray typed;
    for (const Row& row : m_rows) {
        typed.append(row.field->raw());
    }
    return typed;
}

void WayList::restore(const QJsonArray& typed)
{
    const QScopedValueRollback<bool> setting(m_setting, true);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const QString way = typed.at(qsizetype(i)).toString();
        m_rows[i].field->setRaw(way);
        m_rows[i].follows = i > 0 && (way.isEmpty() || way == typed.at(0).toString());
    }
    foretell();
}

void WayList::focusFirst()
{
    if (!m_moves->focusFirst()) {
        Q_EMIT finished();
    }
}

void WayList::focusLast()
{
    if (!m_moves->focusLast()) {
        Q_EMIT leftBackwards();
    }
}

void WayList::setLabelWidth(int width)
{
    m_labelWidth = width;
    for (const Row& row : m_rows) {
        row.number->setMinimumWidth(width);
    }
}

} // namespace xf::ui
