#include "ui/firstrun/divisionpicker.h"

#include "ui/forms/moveson.h"
#include "ui/forms/wordfield.h"
#include "ui/shell/named.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>

#include <algorithm>

namespace xf::ui {

namespace {

constexpr int matchesShown = 40;
constexpr int matchLines = 5;

} // namespace

DivisionPicker::DivisionPicker(QWidget* parent)
    : QWidget(parent)
    , m_search(named(new QLineEdit, "divisionEdit", tr("找单位所在的地方")))
    , m_matches(named(new QListWidget, "divisionList", tr("找到的地方")))
{
    setObjectName(QStringLiteral("divisionPicker"));
    setAccessibleName(tr("行政区划"));
    m_search->setPlaceholderText(tr("打地名或者拼音首字母，上下键选，回车确定；例如：单县龙王庙，或者 sx lwm"));
    m_search->installEventFilter(this);
    m_matches->setFocusPolicy(Qt::NoFocus);
    m_matches->setFixedHeight(m_matches->fontMetrics().lineSpacing() * matchLines + 12);
    QVBoxLayout* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->addWidget(m_search);
    down->addWidget(m_matches);
    down->addWidget(makeBoxes());
    setFocusProxy(m_search);

    MovesOn* moves = new MovesOn(this);
    moves->setInputs({m_search});
    connect(moves, &MovesOn::finished, this, [this] { takeMarked(); });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& typed) { showMatches(typed); });
    connect(m_matches, &QListWidget::itemClicked, this, [this] { takeMarked(); });
}

const DivisionTable& DivisionPicker::table()
{
    if (!m_table) {
        m_table = DivisionTable::bundled();
    }
    return *m_table;
}

QWidget* DivisionPicker::makeBoxes()
{
    QWidget* row = named(new QWidget, "divisionBoxes", tr("逐级选"));
    QHBoxLayout* across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    const std::pair<const char*, QString> levels[] = {{"provinceBox", tr("省")}, {"cityBox", tr("市")},
        {"countyBox", tr("县、区")}, {"townshipBox", tr("乡镇、街道")}};
    for (std::size_t level = 0; level < m_boxes.size(); ++level) {
        m_boxes[level] = named(new WordBox, levels[level].first, levels[level].second);
        m_boxes[level]->addItem(levels[level].second);
        m_boxes[level]->setEnabled(level == 0);
        m_boxes[level]->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        across->addWidget(m_boxes[level], 1);
        connect(m_boxes[level], &QComboBox::currentIndexChanged, this, [this, level] { boxChosen(level); });
    }
    m_boxes[0]->installEventFilter(this);
    return row;
}

bool DivisionPicker::eventFilter(QObject* object, QEvent* event)
{
    // The provinces are put in when somebody comes to them: the table is large.
    if (object == m_boxes[0] && event->type() == QEvent::FocusIn && m_boxes[0]->count() == 1) {
        fillBox(0, table().provinces());
    }
    if (object == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if ((key == Qt::Key_Down || key == Qt::Key_Up) && m_matches->count() > 0) {
            const int row = m_matches->currentRow() + (key == Qt::Key_Down ? 1 : -1);
            m_matches->setCurrentRow(std::clamp(row, 0, m_matches->count() - 1));
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

void DivisionPicker::showMatches(const QString& typed)
{
    m_matches->clear();
    for (const Division& division : table().search(typed.simplified(), matchesShown)) {
        QListWidgetItem* item = new QListWidgetItem(
            QStringLiteral("%1　%2").arg(table().fullName(division.code), division.code), m_matches);
        item->setData(Qt::UserRole, division.code);
    }
    if (m_matches->count() == 0 && !typed.trimmed().isEmpty()) { // of no place: Enter goes on past it
        QListWidgetItem* none = new QListWidgetItem(
            tr("没有找到。可以只打乡镇、街道的名字，或者从省逐级选；都没有的，在下面自己填写单位名称。"), m_matches);
        none->setFlags(Qt::NoItemFlags);
    }
    m_matches->setCurrentRow(0);
}

void DivisionPicker::takeMarked()
{
    const QListWidgetItem* item = m_matches->currentItem();
    const std::optional<Division> division =
        item ? table().findDivision(item->data(Qt::UserRole).toString()) : std::nullopt;
    if (division) {
        Q_EMIT chosen(*division);
    } else {
        Q_EMIT passed();
    }
}

void DivisionPicker::fillBox(std::size_t level, const std::vector<Division>& divisions)
{
    for (std::size_t below = level; below < m_boxes.size(); ++below) {
        const QSignalBlocker quiet(m_boxes[below]);
        while (m_boxes[below]->count() > 1) {
            m_boxes[below]->removeItem(m_boxes[below]->count() - 1);
        }
        m_boxes[below]->setEnabled(false);
    }
    const QSignalBlocker quiet(m_boxes[level]);
    for (const Division& division : divisions) {
        m_boxes[level]->addItem(division.name, division.code);
    }
    m_boxes[level]->setEnabled(!divisions.empty());
}

void DivisionPicker::boxChosen(std::size_t level)
{
    const QString code = m_boxes[level]->currentData().toString();
    const std::optional<Division> division = table().findDivision(code);
    if (!division) {
        return;
    }
    switch (division->level) {
    case DivisionLevel::Province: fillBox(1, table().cities(code)); break;
    case DivisionLevel::City: fillBox(2, table().counties(code)); break;
    case DivisionLevel::County: fillBox(3, table().townships(code)); break;
    case DivisionLevel::Township: break;
    }
    if (!isOnlyHeading(*division)) {
        Q_EMIT chosen(*division);
    }
}

} // namespace xf::ui
