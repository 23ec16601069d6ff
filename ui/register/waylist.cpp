#include "ui/register/waylist.h"

#include "ui/forms/moveson.h"
#include "ui/forms/wordfield.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace xf::ui {

WayList::WayList(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_moves(new MovesOn(this))
{
    setObjectName(QStringLiteral("wayList"));
    setAccessibleName(tr("各诉求的办理途径"));
    m_layout->setContentsMargins(0, 0, 0, 0);
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
    QHBoxLayout* across = new QHBoxLayout(row.line);
    across->setContentsMargins(0, 0, 0, 0);
    row.number = new QLabel(title, row.line);
    row.number->setObjectName(QStringLiteral("way%1TitleLabel").arg(number));
    row.number->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row.number->setMinimumWidth(m_labelWidth);
    row.field = new WordField(QStringLiteral("way%1").arg(number), title, wordsOf<Way>(), row.line);
    row.number->setBuddy(row.field->input());
    across->addWidget(row.number);
    across->addWidget(row.field, 1);
    m_layout->addWidget(row.line);
    row.line->show();
    const std::size_t at = m_rows.size();
    connect(row.field, &Editor::edited, this, [this, at] {
        if (const WordInfo* chosen = at == 0 ? m_rows[at].field->chosen() : nullptr) {
            setAll(Way(chosen->value));
        }
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
    while (m_rows.size() < wanted) {
        addRow();
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i].field->setToolTip(demands.at(qsizetype(i)));
        m_rows[i].field->input()->setAccessibleDescription(demands.at(qsizetype(i)));
    }
    watch();
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

void WayList::setAll(Way way)
{
    for (const Row& row : m_rows) {
        if (!row.field->chosen()) {
            row.field->setWord(int(way));
        }
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
    for (std::size_t i = m_rows.size(); i > 0; --i) { // the first stands for those that have none
        m_rows[i - 1].field->setRaw(typed.at(qsizetype(i - 1)).toString());
    }
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
