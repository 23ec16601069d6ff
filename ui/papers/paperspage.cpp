#include "ui/papers/paperspage.h"

#include "core/documents/kinds.h"
#include "core/words/errorsentences.h"
#include "ui/papers/paperlistmodel.h"
#include "ui/papers/voidpanel.h"
#include "ui/shell/labels.h"
#include "ui/shell/named.h"
#include "ui/shell/rowsout.h"
#include "ui/shell/rowtable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QScrollBar>
#include <QShortcut>
#include <QSignalBlocker>
#include <QTimer>

namespace xf::ui {

namespace {

constexpr int typingMilliseconds = 150; // between the last letter and the question

} // namespace

PapersPage::PapersPage(Session& session, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_model(new PaperListModel(session, this))
    , m_table(named(new RowTable(session.world().viewFile, QStringLiteral("papers")), "paperTable", tr("发文登记簿")))
    , m_out(new RowsOut(session, this))
    , m_search(named(new QLineEdit, "searchEdit", tr("查找")))
    , m_kind(named(new QComboBox, "kindBox", tr("文书种类")))
    , m_year(named(new QComboBox, "yearBox", tr("年份")))
    , m_unprinted(named(new QCheckBox(tr("只看未打印的")), "unprintedBox", tr("只看未打印的")))
    , m_count(named(new QLabel, "countLabel", tr("份数")))
    , m_panel(named(new VoidPanel, "voidPanel", tr("作废")))
    , m_typing(new QTimer(this))
{
    makeFilters();
    makeTable();
    layOut();
    makeShortcuts();
    m_panel->hide();
    connect(m_panel, &VoidPanel::wanted, this, &PapersPage::makeVoid);
}

PapersPage::~PapersPage() = default;

void PapersPage::makeFilters()
{
    m_search->setPlaceholderText(tr("文号、姓名、信访件编号、诉求里的字"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_kind->addItem(tr("全部文书"), QString());
    for (const KindInfo& info : paperKinds()) {
        m_kind->addItem(shownWord(info.kind), wordKey(info.kind));
    }
    m_year->addItem(tr("全部年份"), 0);
    m_typing->setObjectName(QStringLiteral("searchTimer"));
    m_typing->setSingleShot(true);
    m_typing->setInterval(typingMilliseconds);
    connect(m_search, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_typing, &QTimer::timeout, this, &PapersPage::ask);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &PapersPage::ask);
    connect(m_year, &QComboBox::currentIndexChanged, this, &PapersPage::ask);
    connect(m_unprinted, &QCheckBox::toggled, this, &PapersPage::ask);
}

void PapersPage::makeTable()
{
    m_table->setModel(m_model);
    std::vector<RowTable::Column> columns;
    for (const PaperColumnInfo& info : paperColumnTable()) {
        columns.push_back({QString::fromLatin1(info.name), info.letters, info.hidden});
    }
    m_table->setColumns(columns);
    connect(m_table, &RowTable::opened, this, &PapersPage::openRow);
    connect(m_table, &RowTable::copyWanted, this, &PapersPage::copy);
    connect(m_out, &RowsOut::said, this, &Page::said);
    connect(m_model, &PaperListModel::modelAboutToBeReset, this, [this] {
        const int row = m_table->currentIndex().row();
        m_current = row >= 0 ? m_model->ids()[std::size_t(row)] : m_current;
        m_scroll = m_table->verticalScrollBar()->value();
    });
    connect(m_model, &PaperListModel::loaded, this, &PapersPage::showLoaded);
    connect(m_model, &PaperListModel::refused, this,
        [this](const Error& error) { Q_EMIT said(sentence(error), Tone::Problem); });
}

QPushButton* PapersPage::makeButton(const QString& name, const QString& text, void (PapersPage::*act)())
{
    QPushButton* button = new QPushButton(text);
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

void PapersPage::layOut()
{
    QLabel* title = new QLabel(tr("查找 Ctrl+F"));
    title->setObjectName(QStringLiteral("searchLabel"));
    title->setBuddy(m_search);
    QHBoxLayout* filters = new QHBoxLayout;
    filters->addWidget(title);
    filters->addWidget(m_search, 1);
    filters->addWidget(m_kind);
    filters->addWidget(m_year);
    filters->addWidget(m_unprinted);
    m_void = makeButton(QStringLiteral("voidButton"), tr("作废 Delete"), &PapersPage::beginVoid);
    QHBoxLayout* actions = new QHBoxLayout;
    actions->addWidget(makeButton(QStringLiteral("openButton"), tr("信访件 Enter"), &PapersPage::openRow));
    actions->addWidget(makeButton(QStringLiteral("paperButton"), tr("看文书、打印 Ctrl+P"), &PapersPage::openPaper));
    actions->addWidget(m_void);
    actions->addWidget(makeButton(QStringLiteral("copyButton"), tr("复制 Ctrl+C"), &PapersPage::copy));
    actions->addWidget(makeButton(QStringLiteral("exportButton"), tr("导出表格 Ctrl+E"), &PapersPage::exportFile));
    actions->addWidget(makeButton(QStringLiteral("columnsButton"), tr("选择列"), &PapersPage::chooseColumns));
    actions->addStretch(1);
    QVBoxLayout* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->addLayout(filters);
    down->addWidget(m_table, 1);
    down->addWidget(m_count);
    down->addWidget(m_panel);
    down->addLayout(actions);
}

void PapersPage::makeShortcuts()
{
    const auto add = [this](const QKeySequence& keys, const std::function<void()>& act) {
        connect(new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated,
            this, act);
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_F), [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    add(QKeySequence(Qt::CTRL | Qt::Key_E), [this] { exportFile(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_P), [this] { openPaper(); });
}

std::vector<KeyHint> PapersPage::keyHints() const
{
    return {{tr("/ 或 Ctrl+F"), tr("查找")}, {tr("Enter"), tr("打开选中的文书所在的信访件；在查找里：到列表")},
        {tr("Ctrl+P"), tr("看选中的文书，再打印一次")}, {tr("Delete"), tr("作废选中的文书")},
        {tr("Ctrl+C"), tr("复制选中的几行")}, {tr("Ctrl+E"), tr("把登记簿照现在的样子存成表格（CSV）")},
        {tr("Esc"), tr("不作废，停止导出，清除查找和条件")}};
}

void PapersPage::ask()
{
    m_typing->stop();
    PaperQuery query;
    query.text = m_search->text();
    query.kind = m_kind->currentData().toString();
    query.unprinted = m_unprinted->isChecked();
    if (const int year = m_year->currentData().toInt(); year > 0) {
        query.from = Date::fromYmd(year, 1, 1);
        query.to = Date::fromYmd(year, 12, 31);
    }
    m_keepsPlace = query == m_model->query();
    m_model->setQuery(query);
}

bool PapersPage::isFiltered() const
{
    return !m_search->text().isEmpty() || m_kind->currentIndex() > 0 || m_year->currentIndex() > 0 ||
           m_unprinted->isChecked();
}

void PapersPage::showYears()
{
    const QSignalBlocker quiet(m_year);
    const int chosen = m_year->currentData().toInt();
    while (m_year->count() > 1) {
        m_year->removeItem(1);
    }
    for (const int year : m_model->years()) {
        m_year->addItem(tr("%1年").arg(year), year);
    }
    if (chosen > 0 && m_year->findData(chosen) < 0) { // its last paper went to another year meanwhile
        m_year->addItem(tr("%1年").arg(chosen), chosen);
    }
    m_year->setCurrentIndex(std::max(0, m_year->findData(chosen)));
}

QString PapersPage::countSentence() const
{
    const qint64 count = m_model->rowCount();
    if (count == 0) {
        return isFiltered() ? tr("没有符合条件的文书，按 Esc 清除条件") : tr("还没有出具文书");
    }
    return tr("共%1条，其中未打印%2条，作废%3条")
        .arg(countText(count), countText(m_model->unprinted()), countText(m_model->voided()));
}

void PapersPage::showLoaded()
{
    showYears();
    m_count->setText(countSentence());
    m_void->setEnabled(m_session.workspace().writable());
    m_void->setToolTip(m_session.readOnlySentence());
    if (m_model->rowCount() == 0) {
        return;
    }
    m_table->setCurrentRow(std::max(0, m_model->rowOf(m_current)));
    if (m_keepsPlace) {
        m_table->verticalScrollBar()->setValue(m_scroll);
    }
    m_keepsPlace = true; // until another question is asked
}

void PapersPage::refresh(const Changes*)
{
    // A paper more is a row more, and the papers it goes with move: all is asked again. Hidden, when it is shown.
    if (isVisible()) {
        ask();
    }
}

void PapersPage::activate()
{
    ask(); // a print on another page changes nothing in the journal, so nobody says so
    // Where one was before the case was opened; at first in the rows.
    QWidget* last = m_shown ? focusWidget() : nullptr;
    m_shown = true;
    (last && last->isVisibleTo(this) ? last : m_table)->setFocus();
}

void PapersPage::settle()
{
    closeVoid();
    m_table->keepColumns();
}

bool PapersPage::leaveInner()
{
    if (m_panel->isVisibleTo(this)) {
        closeVoid();
        m_table->setFocus();
        return true;
    }
    if (m_out->stop()) {
        return true;
    }
    if (isFiltered()) {
        clearFilters();
        ask();
        return true;
    }
    return false;
}

void PapersPage::clearFilters()
{
    const QSignalBlocker quietSearch(m_search);
    const QSignalBlocker quietKind(m_kind);
    const QSignalBlocker quietYear(m_year);
    const QSignalBlocker quietUnprinted(m_unprinted);
    m_search->clear();
    m_kind->setCurrentIndex(0);
    m_year->setCurrentIndex(0);
    m_unprinted->setChecked(false);
}

bool PapersPage::openList(const QString& filter)
{
    if (filter != QLatin1String("unprinted")) {
        return false;
    }
    clearFilters();
    const QSignalBlocker quiet(m_unprinted);
    m_unprinted->setChecked(true);
    m_table->setFocus();
    ask();
    return true;
}

// Null for a row that was not read yet: nobody has seen it.
const PaperListRow* PapersPage::currentRow() const
{
    return m_model->rowAt(m_table->currentIndex().row());
}

void PapersPage::openRow()
{
    if (const PaperListRow* row = currentRow()) {
        Q_EMIT caseWanted(row->stream);
    }
}

void PapersPage::openPaper()
{
    const PaperListRow* row = currentRow();
    if (!row) {
        return;
    }
    if (row->jumped()) {
        Q_EMIT said(tr("%1是跳过的号，没有文书。").arg(row->paper.number), Tone::Info);
        return;
    }
    Q_EMIT issuedWanted(row->stream, row->paper.entry);
}

void PapersPage::beginVoid()
{
    const PaperListRow* row = currentRow();
    if (!row) {
        return;
    }
    if (!m_session.workspace().writable()) {
        Q_EMIT said(m_session.readOnlySentence(), Tone::Problem);
        return;
    }
    if (row->jumped() || row->paper.voided) {
        Q_EMIT said(tr("%1已经作废了。").arg(paperName(*row)), Tone::Info);
        return;
    }
    Q_EMIT stepBegun();
    m_voiding = *row;
    m_panel->open(paperName(*row));
}

void PapersPage::makeVoid()
{
    if (m_panel->reason().isEmpty()) {
        Q_EMIT said(tr("请写明作废的理由，登记簿上要看得到。"), Tone::Problem);
        m_panel->focusReason();
        return;
    }
    const QString name = paperName(m_voiding);
    const QString text =
        tr("%1（%2）作废后不能恢复，文号也不会再用。还要发的，请重新出具。已经发给信访人的，请先收回。")
            .arg(name, m_voiding.petitioner);
    if (!m_session.world().dialogs->confirm(this, tr("作废文书"), text, tr("作废"))) {
        m_panel->focusReason();
        return;
    }
    const VoidCase command{m_panel->reason(), QString::fromLatin1(m_voiding.paper.entry.toHex())};
    const Result<Changes> changes = m_session.workspace().execute({m_voiding.stream, command, {}, {}});
    if (!changes) {
        Q_EMIT said(sentence(changes.error()), Tone::Problem);
        m_panel->focusReason();
        return;
    }
    closeVoid();
    m_table->setFocus();
    Q_EMIT said(tr("%1已作废，文号留在登记簿里。").arg(name), Tone::Done);
    Q_EMIT changed(*changes);
}

void PapersPage::closeVoid()
{
    m_panel->hide();
}

RowsWanted PapersPage::rowsWanted(std::vector<qint64> ids) const
{
    RowsWanted wanted{std::move(ids), {}, {}};
    std::vector<PaperColumn> columns;
    for (const QString& name : m_table->shownColumns()) {
        for (const PaperColumnInfo& info : paperColumnTable()) {
            if (name == QLatin1String(info.name)) {
                wanted.heads << columnTitle(info);
                columns.push_back(info.column);
            }
        }
    }
    wanted.read = [columns](Workspace& workspace, const std::vector<qint64>& some) -> Result<std::vector<QStringList>> {
        const auto rows = workspace.paperRows(some);
        if (!rows) {
            return rows.error();
        }
        std::vector<QStringList> lines(rows->size());
        for (std::size_t i = 0; i < rows->size(); ++i) {
            for (const PaperColumn column : columns) {
                lines[i] << paperCell((*rows)[i].row, column);
            }
        }
        return lines;
    };
    return wanted;
}

void PapersPage::copy()
{
    std::vector<qint64> ids;
    for (const int row : m_table->chosenRows()) {
        ids.push_back(m_model->ids()[std::size_t(row)]);
    }
    m_out->copy(rowsWanted(std::move(ids)));
}

void PapersPage::exportFile()
{
    m_out->exportAs(this, tr("发文登记簿"), rowsWanted(m_model->ids()));
}

void PapersPage::chooseColumns()
{
    m_table->openColumnMenu(m_table->mapToGlobal(QPoint(0, 0)));
}

void PapersPage::keyPressEvent(QKeyEvent* event)
{
    if (event->text() == QLatin1String("/") && !m_search->hasFocus()) {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
        return;
    }
    if (event->key() == Qt::Key_Delete && m_table->hasFocus()) {
        beginVoid();
        return;
    }
    Page::keyPressEvent(event);
}

bool PapersPage::eventFilter(QObject* object, QEvent* event)
{
    const bool composing = m_composition.owns(object, event);
    if (object == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
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
