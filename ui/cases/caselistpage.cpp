#include "ui/cases/caselistpage.h"

#include "core/words/errorsentences.h"
#include "ui/cases/caselistmodel.h"
#include "ui/shell/labels.h"
#include "ui/shell/rowsout.h"
#include "ui/shell/rowtable.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QShortcut>
#include <QTimer>

namespace xf::ui {

namespace {

const QString officesQuestion = QStringLiteral("offices");
constexpr int typingMilliseconds = 150; // between the last letter and the question
constexpr char allWord[] = "all";
constexpr char openWord[] = "open";
constexpr char conflictWord[] = "conflict";
constexpr char overdueWord[] = "overdue";
constexpr char todayWord[] = "today";
constexpr char nextDaysWord[] = "next-days";
// Of an office in the box of offices, before its id in hex.
constexpr char holderMark = 'h';
constexpr char originMark = 'o';

void choose(QComboBox* box, const QString& word)
{
    box->setCurrentIndex(std::max(0, box->findData(word)));
}

} // namespace

CaseListPage::CaseListPage(Session& session, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_model(new CaseListModel(session, this))
    , m_table(new RowTable(session.world().viewFile, QStringLiteral("cases")))
    , m_out(new RowsOut(session, this))
    , m_search(new QLineEdit)
    , m_state(new QComboBox)
    , m_due(new QComboBox)
    , m_office(new QComboBox)
    , m_count(new QLabel)
    , m_typing(new QTimer(this))
{
    makeFilters();
    makeTable();
    layOut();
}

CaseListPage::~CaseListPage() = default;

void CaseListPage::makeFilters()
{
    m_search->setObjectName(QStringLiteral("searchEdit"));
    m_search->setAccessibleName(tr("查找"));
    m_search->setPlaceholderText(tr("姓名、编号、诉求里的字，一个字起"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_state->setObjectName(QStringLiteral("stateBox"));
    m_state->setAccessibleName(tr("状态"));
    m_state->addItem(tr("全部状态"), QLatin1String(allWord));
    m_state->addItem(tr("没有办结的"), QLatin1String(openWord));
    m_state->addItem(tr("有并存内容待裁定"), QLatin1String(conflictWord));
    for (const WordInfo& word : wordsOf<State>()) {
        m_state->addItem(shownLabel(word.label), QLatin1String(word.key));
    }
    m_due->setObjectName(QStringLiteral("dueBox"));
    m_due->setAccessibleName(tr("期限"));
    m_due->addItem(tr("不论期限"), QLatin1String(allWord));
    m_due->addItem(tr("逾期"), QLatin1String(overdueWord));
    m_due->addItem(tr("今天到期"), QLatin1String(todayWord));
    m_due->addItem(tr("7日内到期"), QLatin1String(nextDaysWord));
    m_office->setObjectName(QStringLiteral("officeBox"));
    m_office->setAccessibleName(tr("单位"));
    m_office->addItem(tr("全部单位"), QLatin1String(allWord));
    m_office->hide(); // until another office has a case here
    m_typing->setObjectName(QStringLiteral("searchTimer"));
    m_typing->setSingleShot(true);
    m_typing->setInterval(typingMilliseconds);
    connect(m_search, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_typing, &QTimer::timeout, this, &CaseListPage::ask);
    connect(m_state, &QComboBox::currentIndexChanged, this, &CaseListPage::ask);
    connect(m_due, &QComboBox::currentIndexChanged, this, &CaseListPage::ask);
    connect(m_office, &QComboBox::currentIndexChanged, this, &CaseListPage::ask);
}

void CaseListPage::makeTable()
{
    m_table->setObjectName(QStringLiteral("caseTable"));
    m_table->setAccessibleName(tr("信访件"));
    m_table->setModel(m_model);
    std::vector<RowTable::Column> columns;
    for (const CaseColumnInfo& info : caseColumns()) {
        columns.push_back({QString::fromLatin1(info.name), info.letters});
    }
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(int(CaseColumn::Due), Qt::AscendingOrder);
    m_table->setColumns(columns);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &CaseListPage::ask);
    connect(m_table, &RowTable::opened, this, &CaseListPage::openRow);
    connect(m_table, &RowTable::copyWanted, this, &CaseListPage::copy);
    connect(m_model, &CaseListModel::modelAboutToBeReset, this, [this] {
        const int row = m_table->currentIndex().row();
        m_current = row >= 0 ? m_model->ids()[std::size_t(row)] : m_current;
        m_scroll = m_table->verticalScrollBar()->value();
    });
    connect(m_out, &RowsOut::said, this, &Page::said);
    connect(m_model, &CaseListModel::loaded, this, &CaseListPage::showCount);
    connect(m_model, &CaseListModel::refused, this,
        [this](const Error& error) { Q_EMIT said(sentence(error), Tone::Problem); });
}

QPushButton* CaseListPage::makeButton(const QString& name, const QString& text, void (CaseListPage::*act)())
{
    QPushButton* button = new QPushButton(text);
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

void CaseListPage::layOut()
{
    QLabel* title = new QLabel(tr("查找 Ctrl+F"));
    title->setObjectName(QStringLiteral("searchLabel"));
    title->setBuddy(m_search);
    m_count->setObjectName(QStringLiteral("countLabel"));
    m_count->setAccessibleName(tr("件数"));
    QHBoxLayout* filters = new QHBoxLayout;
    filters->addWidget(title);
    filters->addWidget(m_search, 1);
    filters->addWidget(m_state);
    filters->addWidget(m_due);
    filters->addWidget(m_office);
    QHBoxLayout* actions = new QHBoxLayout;
    actions->addWidget(makeButton(QStringLiteral("openButton"), tr("打开 Enter"), &CaseListPage::openCurrent));
    actions->addWidget(makeButton(QStringLiteral("copyButton"), tr("复制 Ctrl+C"), &CaseListPage::copy));
    actions->addWidget(makeButton(QStringLiteral("exportButton"), tr("导出表格 Ctrl+E"), &CaseListPage::exportFile));
    actions->addWidget(makeButton(QStringLiteral("columnsButton"), tr("选择列"), &CaseListPage::chooseColumns));
    actions->addStretch(1);
    actions->addWidget(m_count);
    QVBoxLayout* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->addLayout(filters);
    down->addWidget(m_table, 1);
    down->addLayout(actions);
    const auto add = [this](const QKeySequence& keys, const std::function<void()>& act) {
        connect(new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated,
            this, act);
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_F), [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    add(QKeySequence(Qt::CTRL | Qt::Key_E), [this] { exportFile(); });
}

std::vector<KeyHint> CaseListPage::keyHints() const
{
    return {{tr("/ 或 Ctrl+F"), tr("查找")}, {tr("Enter"), tr("打开选中的一件；在查找里：到列表")},
        {tr("↓"), tr("在查找里：到列表")}, {tr("Ctrl+C"), tr("复制选中的几行")},
        {tr("Ctrl+E"), tr("把列表照现在的样子存成表格（CSV）")}, {tr("Esc"), tr("停止导出，清除查找和条件")}};
}

void CaseListPage::ask()
{
    m_typing->stop();
    ListQuery query = m_model->query();
    query.day = m_session.today();
    query.search = m_search->text();
    const QString state = m_state->currentData().toString();
    const WordInfo* word = findWord(wordsOf<State>(), QStringView(state));
    query.state = word ? std::optional(static_cast<State>(word->value)) : std::nullopt;
    query.open = state == QLatin1String(openWord);
    query.conflicts = state == QLatin1String(conflictWord);
    const QString office = m_office->currentData().toString();
    const QByteArray id = QByteArray::fromHex(office.mid(1).toLatin1());
    query.holder = office.startsWith(QLatin1Char(holderMark)) ? id : QByteArray();
    query.origin = office.startsWith(QLatin1Char(originMark)) ? id : QByteArray();
    const QString due = m_due->currentData().toString();
    query.overdue = due == QLatin1String(overdueWord);
    query.dueWithin.reset();
    if (due == QLatin1String(todayWord)) {
        query.dueWithin = 0;
    } else if (due == QLatin1String(nextDaysWord)) {
        query.dueWithin = nextDaysCounted;
    }
    const QHeaderView* header = m_table->horizontalHeader();
    query.order = caseColumns()[std::size_t(std::max(0, header->sortIndicatorSection()))].order;
    query.backwards = header->sortIndicatorOrder() == Qt::DescendingOrder;
    m_keepsPlace = query == m_model->query();
    m_stale = false;
    m_model->setQuery(query);
}

bool CaseListPage::isFiltered() const
{
    return !m_search->text().isEmpty() || m_state->currentIndex() > 0 || m_due->currentIndex() > 0 ||
           m_office->currentIndex() > 0;
}

void CaseListPage::readOffices()
{
    m_session.reader().ask(
        this, officesQuestion, [this](Workspace& workspace, const std::atomic<bool>&) -> Reader::Answer {
            const auto offices = workspace.countOffices();
            return [this, all = offices ? *offices : std::vector<OfficeCount>()] { listOffices(all); };
        });
}

// By who has a matter and by who registered it. Nothing to choose for an office that has all its matters itself.
void CaseListPage::listOffices(const std::vector<OfficeCount>& offices)
{
    const QSignalBlocker quiet(m_office);
    const QString chosen = m_office->currentData().toString();
    while (m_office->count() > 1) {
        m_office->removeItem(1);
    }
    const auto add = [this](char mark, const OfficeCount& one, const QString& text, qint64 count) {
        if (count > 0) {
            m_office->addItem(
                text.arg(one.name).arg(count), QLatin1Char(mark) + QString::fromLatin1(one.office.toHex()));
        }
    };
    for (const OfficeCount& one : offices) {
        add(holderMark, one, tr("%1承办 %2"), one.held);
    }
    for (const OfficeCount& one : offices) {
        add(originMark, one, tr("%1登记 %2"), one.registered);
    }
    m_office->setVisible(offices.size() > 1);
    choose(m_office, chosen);
}

void CaseListPage::showCount()
{
    const qsizetype count = m_model->rowCount();
    m_count->setText(count == 0 && isFiltered() ? tr("没有符合条件的信访件，按 Esc 清除条件")
                     : count == 0               ? tr("还没有信访件")
                     : isFiltered()             ? tr("找到%1件").arg(countText(count))
                                                : tr("共%1件").arg(countText(count)));
    if (count == 0) {
        return;
    }
    const int row = std::max(0, m_model->rowOf(m_current));
    m_table->setCurrentRow(row);
    if (m_keepsPlace) {
        m_table->verticalScrollBar()->setValue(m_scroll);
    }
    m_keepsPlace = true; // until another question is asked
}

void CaseListPage::refresh(const Changes* changes)
{
    if (!isVisible()) {
        m_stale = true;
    } else if (changes && !changes->stream.isEmpty()) {
        m_model->refreshCase(changes->stream);
    } else {
        ask();
    }
}

void CaseListPage::activate()
{
    readOffices();
    if (m_stale) {
        ask();
    }
    QWidget* last = focusWidget(); // where one was before the case was opened
    (last ? last : m_search)->setFocus();
}

void CaseListPage::settle()
{
    m_table->keepColumns();
}

bool CaseListPage::leaveInner()
{
    if (m_out->stop()) {
        return true;
    }
    if (isFiltered()) {
        clearFilters();
        return true;
    }
    return false;
}

void CaseListPage::clearFilters()
{
    const QSignalBlocker quietState(m_state);
    const QSignalBlocker quietDue(m_due);
    const QSignalBlocker quietOffice(m_office);
    m_state->setCurrentIndex(0);
    m_due->setCurrentIndex(0);
    m_office->setCurrentIndex(0);
    m_search->clear();
    ask();
}

bool CaseListPage::openList(const QString& filter)
{
    if (m_state->findData(filter) < 0 && m_due->findData(filter) < 0) {
        return false;
    }
    const QSignalBlocker quietState(m_state);
    const QSignalBlocker quietDue(m_due);
    const QSignalBlocker quietOffice(m_office);
    m_search->clear();
    choose(m_state, filter);
    choose(m_due, filter);
    m_office->setCurrentIndex(0);
    ask();
    m_table->setFocus();
    return true;
}

void CaseListPage::openRow(const QModelIndex& index)
{
    // A row that was not read yet is one that nobody has seen: there is nothing to open.
    if (const CaseListRow* row = m_model->rowAt(index.row())) {
        Q_EMIT caseWanted(row->stream);
    }
}

void CaseListPage::openCurrent()
{
    openRow(m_table->currentIndex());
}

RowsWanted CaseListPage::rowsWanted(std::vector<qint64> ids) const
{
    RowsWanted wanted{std::move(ids), {}, {}};
    std::vector<CaseColumn> columns;
    for (const QString& name : m_table->shownColumns()) {
        for (const CaseColumnInfo& info : caseColumns()) {
            if (name == QLatin1String(info.name)) {
                wanted.heads << columnTitle(info);
                columns.push_back(info.column);
            }
        }
    }
    wanted.read = [columns, day = m_model->query().day](
                      Workspace& workspace, const std::vector<qint64>& some) -> Result<std::vector<QStringList>> {
        const auto rows = workspace.listRows(some);
        if (!rows) {
            return rows.error();
        }
        std::vector<QStringList> lines(rows->size());
        for (std::size_t i = 0; i < rows->size(); ++i) {
            for (const CaseColumn column : columns) {
                lines[i] << caseCell((*rows)[i].row, column, day);
            }
        }
        return lines;
    };
    return wanted;
}

void CaseListPage::copy()
{
    std::vector<qint64> ids;
    for (const int row : m_table->chosenRows()) {
        ids.push_back(m_model->ids()[std::size_t(row)]);
    }
    m_out->copy(rowsWanted(std::move(ids)));
}

void CaseListPage::exportFile()
{
    m_out->exportAs(this, tr("信访件"), rowsWanted(m_model->ids()));
}

void CaseListPage::chooseColumns()
{
    m_table->openColumnMenu(m_table->mapToGlobal(QPoint(0, 0)));
}

void CaseListPage::keyPressEvent(QKeyEvent* event)
{
    if (event->text() == QLatin1String("/") && !m_search->hasFocus()) {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
        return;
    }
    Page::keyPressEvent(event);
}

bool CaseListPage::eventFilter(QObject* object, QEvent* event)
{
    const bool composing = m_composition.owns(object, event);
    if (object == m_search && event->type() == QEvent::KeyPress) {
        const auto* pressed = static_cast<QKeyEvent*>(event);
        const int key = pressed->key();
        if (pressed->text() == QLatin1String("/") && m_search->text().isEmpty()) {
            return true; // it leads to where one is already
        }
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (composing) {
                return true; // chooses a candidate
            }
            if (m_typing->isActive()) {
                ask();
            }
            m_table->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return Page::eventFilter(object, event);
}

} // namespace xf::ui
