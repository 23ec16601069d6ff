#include "ui/exchange/exchangepage.h"

#include "core/store/handoff.h"
#include "core/words/errorsentences.h"
#include "ui/exchange/enrolerrand.h"
#include "ui/exchange/exchangedesk.h"
#include "ui/exchange/filespanel.h"
#include "ui/exchange/partnermodel.h"
#include "ui/exchange/readerrand.h"
#include "ui/exchange/reportpanel.h"
#include "ui/exchange/reportwords.h"
#include "ui/exchange/writeerrand.h"
#include "ui/shell/named.h"
#include "ui/shell/rowtable.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace xf::ui {

namespace {

const QString partnersQuestion = QStringLiteral("partners");

} // namespace

struct ExchangePage::State
{
    std::vector<PartnerChannel> channels;
    bool undoable = false;
};

ExchangePage::ExchangePage(Session& session, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_clerk(session.workspace().identity().clerk)
    , m_model(new PartnerModel(session.world().clock->now().offsetMinutes, this))
    , m_table(
          named(new RowTable(session.world().viewFile, QStringLiteral("partners")), "partnerTable", tr("交换的单位")))
    , m_empty(named(new QLabel, "noPartnerLabel", tr("还没有接入单位")))
    , m_desk(new ExchangeDesk(session))
{
    makeTable();
    makeErrands();
    layOut();
    showButtons();
}

ExchangePage::~ExchangePage() = default;

void ExchangePage::makeTable()
{
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    std::vector<RowTable::Column> columns;
    for (const PartnerColumnInfo& info : partnerColumns()) {
        columns.push_back({QString::fromLatin1(info.name), info.letters});
    }
    m_table->setColumns(columns);
    connect(m_table, &RowTable::opened, this, &ExchangePage::beginWrite);
    connect(m_table, &RowTable::copyWanted, this, [this] {
        QGuiApplication::clipboard()->setText(m_table->rowsAsText(m_table->chosenRows(), true));
        Q_EMIT said(tr("已复制选中的行，可以粘贴到表格或者文字里。"), Tone::Done);
    });
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setText(tr("还没有接入任何单位。按 F8 接入上级或者下级，以后用U盘把信访件交过去、取回来。"));
    m_empty->hide();
}

void ExchangePage::makeErrands()
{
    m_writing = new WriteErrand(*m_desk);
    m_reading = new ReadErrand(*m_desk);
    m_enrolling = new EnrolErrand(*m_desk);
    connect(m_desk, &ExchangeDesk::said, this, &Page::said);
    connect(m_desk, &ExchangeDesk::opened, this, [this] { m_desk->show(); });
    connect(m_desk, &ExchangeDesk::left, this, &ExchangePage::closeDesk);
    connect(m_writing, &WriteErrand::changed, this, &ExchangePage::readAll);
    connect(m_reading, &ReadErrand::said, this, &Page::said);
    connect(m_reading, &ReadErrand::changed, this, &ExchangePage::imported);
    connect(m_enrolling, &EnrolErrand::said, this, &Page::said);
    connect(m_enrolling, &EnrolErrand::changed, this, &ExchangePage::imported);
    connect(m_enrolling, &EnrolErrand::fileWanted, this, &ExchangePage::beginRead);
    connect(&m_desk->report(), &ReportPanel::casePressed, this, &Page::caseWanted);
    connect(&m_desk->report(), &ReportPanel::conflictsPressed, this,
        [this] { Q_EMIT listWanted(QStringLiteral("conflict")); });
}

QPushButton* ExchangePage::makeButton(
    const char* name, const QString& text, const QString& keys, void (ExchangePage::*act)())
{
    return actionButton({name, text, keys, [this, act] { (this->*act)(); }}, this);
}

void ExchangePage::layOut()
{
    m_write = makeButton("writeButton", tr("写到U盘"), QStringLiteral("F6"), &ExchangePage::beginWrite);
    m_read = makeButton("readButton", tr("读入"), QStringLiteral("F7"), &ExchangePage::beginRead);
    m_enrol = makeButton("enrolButton", tr("接入单位"), QStringLiteral("F8"), &ExchangePage::beginEnrol);
    m_fingerprint =
        makeButton("fingerprintButton", tr("核对码"), QStringLiteral("Ctrl+K"), &ExchangePage::showFingerprint);
    m_undo = makeButton("undoLastButton", tr("撤销上次读入"), QStringLiteral("Ctrl+Z"), &ExchangePage::undoLast);
    QHBoxLayout* actions = new QHBoxLayout;
    for (QPushButton* button : {m_write, m_read, m_enrol, m_fingerprint, m_undo}) {
        actions->addWidget(button);
    }
    actions->addStretch(1);
    QVBoxLayout* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->addWidget(m_table, 2);
    down->addWidget(m_empty, 2);
    down->addLayout(actions);
    down->addWidget(m_desk, 3);
    m_desk->hide();
}

std::vector<KeyHint> ExchangePage::keyHints() const
{
    return {{tr("F6 或 Enter"), tr("把等着交的写到U盘，给选中的单位")}, {tr("F7"), tr("从U盘读入，先看再收")},
        {tr("F8"), tr("接入一个单位")}, {tr("Ctrl+K"), tr("再看一遍核对码，打电话核对")},
        {tr("Ctrl+Z"), tr("撤销上次读入")}, {tr("Ctrl+P"), tr("写好或者读入以后：打印交接单")},
        {tr("Enter"), tr("先看的时候：读入；读入以后：打开选中的信访件")},
        {tr("Esc"), tr("停止；不读入；离开正在办的事")}};
}

void ExchangePage::readAll()
{
    m_session.reader().ask(
        this, partnersQuestion, [this](Workspace& workspace, const std::atomic<bool>&) -> Reader::Answer {
            auto found = channels(workspace);
            if (!found) {
                return [this, error = found.error()] { Q_EMIT said(sentence(error), Tone::Problem); };
            }
            const auto last = workspace.handoff().lastImport();
            const auto state = std::make_shared<State>(State{std::move(*found), last && last->has_value()});
            return [this, state] { showState(*state); };
        });
}

void ExchangePage::showState(State& state)
{
    const PartnerChannel* before = m_model->rowAt(m_table->currentIndex().row());
    const QByteArray node = before ? before->partner.node : QByteArray();
    m_known = true;
    m_undoable = state.undoable;
    m_desk->report().setUndoable(m_undoable);
    m_model->setRows(std::move(state.channels));
    const bool any = m_model->rowCount() > 0;
    const bool lostFocus = !any && m_table->hasFocus();
    m_table->setVisible(any);
    m_empty->setVisible(!any);
    if (any) {
        m_table->setCurrentRow(std::max(0, m_model->rowOf(node)));
    }
    showButtons();
    if (lostFocus) {
        m_enrol->setFocus(Qt::OtherFocusReason);
    } else if (any && m_enrol->hasFocus() && node.isEmpty() && !m_desk->isOpen()) {
        m_table->setFocus(Qt::OtherFocusReason);
    }
}

void ExchangePage::showButtons()
{
    const QString readOnly = m_session.readOnlySentence();
    const bool any = m_model->rowCount() > 0;
    for (QPushButton* button : {m_write, m_read, m_enrol, m_undo}) {
        button->setEnabled(readOnly.isEmpty());
        button->setToolTip(readOnly);
    }
    m_write->setEnabled(readOnly.isEmpty() && any);
    m_fingerprint->setEnabled(any);
    m_undo->setVisible(m_undoable);
}

void ExchangePage::refresh(const Changes* changes)
{
    if (!changes && m_session.workspace().identity().clerk != m_clerk) {
        m_clerk = m_session.workspace().identity().clerk;
        m_desk->forgetKeys();
        if (!m_desk->busy()) {
            m_desk->leave(); // what was opened with the other one's passphrase
        }
    }
    if (isVisible()) {
        readAll();
    }
}

void ExchangePage::closeDesk(bool hadFocus)
{
    m_desk->hide();
    if (isVisible() && hadFocus) {
        (m_model->rowCount() > 0 ? static_cast<QWidget*>(m_table) : m_enrol)->setFocus(Qt::OtherFocusReason);
    }
}

void ExchangePage::imported()
{
    readAll();
    Q_EMIT allChanged();
}

void ExchangePage::activate()
{
    readAll();
    if (m_desk->isOpen()) {
        m_desk->focusFirst();
    } else if (m_known && m_model->rowCount() == 0) {
        m_enrol->setFocus(Qt::OtherFocusReason);
    } else {
        m_table->setFocus(Qt::OtherFocusReason);
    }
}

void ExchangePage::settle()
{
    m_table->keepColumns();
    m_desk->report().keepColumns();
}

bool ExchangePage::leaveInner()
{
    return m_desk->escape();
}

bool ExchangePage::mayBegin()
{
    if (const QString readOnly = m_session.readOnlySentence(); !readOnly.isEmpty()) {
        Q_EMIT said(readOnly, Tone::Problem);
        return false;
    }
    if (m_desk->busy()) {
        Q_EMIT said(tr("正在做另一件事，请等它做完，或者按 Esc 停止。"), Tone::Info);
        return false;
    }
    return true;
}

void ExchangePage::beginWrite()
{
    const PartnerChannel* row = m_model->rowAt(m_table->currentIndex().row());
    if (row && mayBegin()) {
        m_writing->begin(*row);
    }
}

void ExchangePage::beginRead()
{
    if (mayBegin()) {
        m_desk->askFile([this](const QString& path) { openFile(path); });
    }
}

void ExchangePage::beginEnrol()
{
    if (mayBegin()) {
        m_enrolling->begin();
    }
}

void ExchangePage::openFile(const QString& path)
{
    const Result<HandoffFile> kind = handoffFileOf(path);
    if (!kind) {
        Q_EMIT said(sentence(kind.error()), Tone::Problem);
        return;
    }
    switch (*kind) {
    case HandoffFile::Package: m_reading->open(path); break;
    case HandoffFile::Request: m_enrolling->openRequest(path); break;
    case HandoffFile::Answer: m_enrolling->openAnswer(path); break;
    }
}

bool ExchangePage::takeFiles(const QStringList& paths)
{
    if (!paths.isEmpty() && mayBegin()) {
        if (paths.size() > 1) {
            Q_EMIT said(tr("一次读一个文件，先读第一个；读完再拖下一个。"), Tone::Info);
        }
        openFile(paths.front());
    }
    return true;
}

bool ExchangePage::openHandedOver(const QStringList& paths)
{
    QStringList ours;
    for (const QString& path : paths) {
        if (looksHandedOver(path)) {
            ours << path;
        }
    }
    return !ours.isEmpty() && takeFiles(ours);
}

void ExchangePage::showFingerprint()
{
    const PartnerChannel* row = m_model->rowAt(m_table->currentIndex().row());
    if (row && !m_desk->busy()) {
        m_enrolling->tellFingerprint(partnerName(row->partner), QString::fromLatin1(row->partner.fingerprint));
    }
}

void ExchangePage::undoLast()
{
    if (mayBegin()) {
        m_reading->undo();
    }
}

} // namespace xf::ui
