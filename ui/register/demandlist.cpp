#include "ui/register/demandlist.h"

#include "ui/forms/moveson.h"
#include "ui/forms/textfield.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace xf::ui {

DemandList::DemandList(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_problem(new QLabel(this))
    , m_moves(new MovesOn(this))
{
    setObjectName(QStringLiteral("demandList"));
    setAccessibleName(tr("诉求，一行一项"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_problem->setObjectName(QStringLiteral("demandsProblemLabel"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    QPalette palette = m_problem->palette();
    palette.setColor(QPalette::WindowText, QColor(0xa0, 0x10, 0x10));
    m_problem->setPalette(palette);
    m_layout->addWidget(m_problem);
    connect(m_moves, &MovesOn::leftBackwards, this, &DemandList::leftBackwards);
    connect(m_moves, &MovesOn::finished, this, [this] {
        if (m_rows.back().field->value().isEmpty()) {
            Q_EMIT finished();
        } else {
            MovesOn::bring(addRow()->input());
        }
    });
    addRow();
}

TextField* DemandList::addRow()
{
    const QString number = QString::number(m_rows.size() + 1);
    const QString title = tr("诉求%1").arg(number);
    Row row{};
    row.line = new QWidget(this);
    row.line->setObjectName(QStringLiteral("demand%1Row").arg(number));
    row.line->setAccessibleName(title);
    QHBoxLayout* across = new QHBoxLayout(row.line);
    across->setContentsMargins(0, 0, 0, 0);
    row.number = new QLabel(title, row.line);
    row.number->setObjectName(QStringLiteral("demand%1TitleLabel").arg(number));
    row.number->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row.number->setMinimumWidth(m_labelWidth);
    row.field = new TextField(QStringLiteral("demand%1").arg(number), title, TextKind::Line, row.line);
    row.field->setPlaceholder(
        m_rows.empty() ? tr("一行写一项，照信访人的原话；回车写下一项，空行回车往下走") : tr("没有了就按回车往下走"));
    row.number->setBuddy(row.field->input());
    across->addWidget(row.number);
    across->addWidget(row.field, 1);
    m_layout->insertWidget(int(m_rows.size()), row.line);
    connect(row.field, &Editor::edited, this, [this] {
        showProblem(QString());
        Q_EMIT edited();
    });
    if (!m_rows.empty()) {
        setTabOrder(m_rows.back().field->input(), row.field->input());
    }
    m_rows.push_back(row);
    watch();
    row.line->show();
    return row.field;
}

// A filter installed later is asked first: rows know Backspace and pasting before MovesOn sees a key.
void DemandList::watch()
{
    std::vector<QWidget*> inputs;
    for (const Row& row : m_rows) {
        inputs.push_back(row.field->input());
    }
    m_moves->setInputs(inputs);
    for (QWidget* input : inputs) {
        input->removeEventFilter(this);
        input->installEventFilter(this);
    }
}

// The texts move up, so that names and numbers stay in order.
void DemandList::removeRow(std::size_t at)
{
    for (std::size_t i = at; i + 1 < m_rows.size(); ++i) {
        m_rows[i].field->setRaw(m_rows[i + 1].field->raw());
    }
    QWidget* line = m_rows.back().line;
    m_rows.pop_back();
    watch();
    line->hide();
    line->setParent(nullptr);
    line->deleteLater();
    Q_EMIT edited();
}

bool DemandList::pasteLines(std::size_t at)
{
    const QStringList lines = plainLines(QGuiApplication::clipboard()->text()).split(u'\n', Qt::SkipEmptyParts);
    if (lines.size() < 2) {
        return false;
    }
    for (const QString& line : lines) {
        const bool begun = !m_rows[at].field->value().isEmpty();
        at = begun ? at + 1 : at;
        if (at >= m_rows.size()) {
            addRow();
        }
        m_rows[at].field->setRaw(m_rows[at].field->value() + line);
    }
    MovesOn::bring(m_rows[at].field->input());
    return true;
}

bool DemandList::eventFilter(QObject* object, QEvent* event)
{
    const bool composing = m_composition.owns(object, event);
    if (event->type() != QEvent::KeyPress || composing) {
        return QWidget::eventFilter(object, event);
    }
    const auto row =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& one) { return one.field->input() == object; });
    if (row == m_rows.end()) {
        return QWidget::eventFilter(object, event);
    }
    const std::size_t at = std::size_t(row - m_rows.begin());
    const QKeyEvent& key = *static_cast<QKeyEvent*>(event);
    if (key.matches(QKeySequence::Paste)) {
        return pasteLines(at);
    }
    if (key.key() == Qt::Key_Backspace && m_rows.size() > 1 && row->field->raw().isEmpty()) {
        removeRow(at);
        MovesOn::bring(m_rows[at > 0 ? at - 1 : 0].field->input());
        return true;
    }
    return QWidget::eventFilter(object, event);
}

QStringList DemandList::texts() const
{
    QStringList all;
    for (const Row& row : m_rows) {
        if (!row.field->value().isEmpty()) {
            all << row.field->value();
        }
    }
    return all;
}

QJsonArray DemandList::serialise() const
{
    QJsonArray typed;
    for (const Row& row : m_rows) {
        if (!row.field->raw().isEmpty()) {
            typed.append(row.field->raw());
        }
    }
    return typed;
}

void DemandList::restore(const QJsonArray& typed)
{
    while (m_rows.size() > 1) {
        removeRow(m_rows.size() - 1);
    }
    m_rows.front().field->clear();
    for (qsizetype i = 0; i < typed.size(); ++i) {
        TextField* field = i == 0 ? m_rows.front().field : addRow();
        field->setRaw(typed.at(i).toString());
    }
}

bool DemandList::isEmpty() const
{
    return texts().isEmpty();
}

void DemandList::showProblem(const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

QString DemandList::problem() const
{
    for (const Row& row : m_rows) {
        if (const QString wrong = row.field->problem(); !wrong.isEmpty()) {
            return wrong;
        }
    }
    return {};
}

void DemandList::setLabelWidth(int width)
{
    m_labelWidth = width;
    for (const Row& row : m_rows) {
        row.number->setMinimumWidth(width);
    }
}

int DemandList::labelWidth() const
{
    return m_rows.front().number->fontMetrics().horizontalAdvance(tr("诉求%1").arg(10));
}

void DemandList::focusFirst()
{
    MovesOn::bring(m_rows.front().field->input());
}

void DemandList::focusLast()
{
    MovesOn::bring(m_rows.back().field->input());
}

} // namespace xf::ui
