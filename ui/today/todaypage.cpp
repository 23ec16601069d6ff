#include "ui/today/todaypage.h"

#include "core/desk/noticewanted.h"
#include "core/words/calendarwords.h"
#include "core/words/errorsentences.h"
#include "ui/register/registerdrafts.h"
#include "ui/shell/colours.h"
#include "ui/shell/labels.h"
#include "ui/shell/rowtable.h"
#include "ui/today/boardmodel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>

#include <algorithm>

namespace xf::ui {

namespace {

const QString boardQuestion = QStringLiteral("board");
const QString countsQuestion = QStringLiteral("counts");
const QString caseQuestion = QStringLiteral("case");

constexpr std::size_t toldAtOnce = 100; // more than a window has

constexpr BoardSection alwaysShown[] = {
    BoardSection::Overdue, BoardSection::Today, BoardSection::NextDays, BoardSection::Waiting};

// Steps of the life of a case at which it waits for this office.
std::vector<State> openStates()
{
    std::vector<State> states;
    for (const WordInfo& word : wordsOf<State>()) {
        if (!isClosed(static_cast<State>(word.value))) {
            states.push_back(static_cast<State>(word.value));
        }
    }
    return states;
}

// At another organ, and rare: shown only where there is one.
bool isRare(State state) // shown where there is one
{
    return state == State::Simple || state == State::Reviewing || state == State::Reviewed ||
           state == State::FinalReviewing || state == State::FinalReviewed;
}

} // namespace

TodayPage::TodayPage(Session& session, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_model(new BoardModel(this))
    , m_table(new RowTable(session.world().viewFile, QStringLiteral("today")))
    , m_empty(new QLabel)
    , m_drafts(new QPushButton)
    , m_step(new QPushButton(tr("办下一步 Ctrl+Enter")))
    , m_missing(new QLabel)
    , m_toNotices(new QPushButton(tr("去导入")))
{
    makeTable();
    layOut();
}

void TodayPage::makeTable()
{
    m_table->setObjectName(QStringLiteral("boardTable"));
    m_table->setAccessibleName(tr("待办事项"));
    m_table->setModel(m_model);
    m_model->setTeller([this](BoardRow& row) { // one case is read in no time; a thousand are not read at all
        if (const Result<> told = tell(m_session.workspace(), m_session.today(), row); !told) {
            say(told.error());
        }
    });
    std::vector<RowTable::Column> columns;
    for (const BoardColumnInfo& info : boardColumns()) {
        columns.push_back({QString::fromLatin1(info.name), info.letters});
    }
    m_table->setColumns(columns);
    connect(m_table, &RowTable::opened, this, &TodayPage::open);
    connect(m_table, &RowTable::copyWanted, this, &TodayPage::copy);
    m_empty->setObjectName(QStringLiteral("emptyLabel"));
    m_empty->setAccessibleName(tr("没有待办"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->hide();
}

void TodayPage::makeCounts(QHBoxLayout* sections, QHBoxLayout* states)
{
    for (const WordInfo& word : wordsOf<BoardSection>()) {
        const auto section = static_cast<BoardSection>(word.value);
        QPushButton* button = new QPushButton;
        button->setObjectName(QString::fromLatin1(word.key) + QStringLiteral("Button"));
        button->setCheckable(true);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this,
            [this, section](bool checked) { showSection(checked ? std::optional(section) : std::nullopt); });
        sections->addWidget(button);
        m_sections.push_back({section, button});
    }
    m_drafts->setObjectName(QStringLiteral("draftsButton"));
    m_drafts->hide();
    connect(m_drafts, &QPushButton::clicked, this, [this] { Q_EMIT pageWanted(QStringLiteral("register")); });
    sections->addWidget(m_drafts);
    sections->addStretch(1);
    QLabel* title = new QLabel(tr("没有办结的，按环节："));
    title->setObjectName(QStringLiteral("statesLabel"));
    states->addWidget(title);
    for (const State state : openStates()) {
        QPushButton* button = new QPushButton;
        button->setObjectName(wordKey(state) + QStringLiteral("StateButton"));
        button->setFlat(true);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, state] { Q_EMIT listWanted(wordKey(state)); });
        states->addWidget(button);
        m_states.push_back({state, button});
    }
    states->addStretch(1);
}

void TodayPage::layOut()
{
    QVBoxLayout* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    QHBoxLayout* sections = new QHBoxLayout;
    QHBoxLayout* states = new QHBoxLayout;
    makeCounts(sections, states);
    down->addLayout(sections);
    down->addLayout(states);
    down->addWidget(m_table, 1);
    down->addWidget(m_empty, 1);
    QHBoxLayout* actions = new QHBoxLayout;
    QPushButton* openButton = new QPushButton(tr("打开 Enter"));
    openButton->setObjectName(QStringLiteral("openButton"));
    openButton->setAccessibleName(tr("打开选中的一件"));
    openButton->setAutoDefault(false);
    m_step->setObjectName(QStringLiteral("stepButton"));
    m_step->setAccessibleName(tr("办选中一件的下一步"));
    m_step->setAutoDefault(false);
    const QString readOnly = m_session.readOnlySentence();
    m_step->setEnabled(readOnly.isEmpty());
    m_step->setToolTip(readOnly);
    connect(openButton, &QPushButton::clicked, this, &TodayPage::openCurrent);
    connect(m_step, &QPushButton::clicked, this, &TodayPage::takeNextStep);
    actions->addWidget(openButton);
    actions->addWidget(m_step);
    actions->addStretch(1);
    down->addLayout(actions);
    down->addLayout(makeMissingNotice());
    showCounts({});
    showBoard();
}

QHBoxLayout* TodayPage::makeMissingNotice()
{
    m_missing->setObjectName(QStringLiteral("missingNoticeLabel"));
    m_missing->setAccessibleName(tr("还缺哪一年的放假安排"));
    m_missing->setWordWrap(true); // narrow windows, large letters
    m_missing->setToolTip(tr("命令行：xinfang calendar import 文件"));
    m_toNotices->setObjectName(QStringLiteral("toNoticesButton"));
    m_toNotices->setAccessibleName(tr("到“设置”的“放假安排”导入"));
    m_toNotices->setAutoDefault(false);
    showKeyOn(m_toNotices, QStringLiteral("H"));
    connect(m_toNotices, &QPushButton::clicked, this, [this] { Q_EMIT listWanted(QStringLiteral("holiday-notices")); });
    QHBoxLayout* across = new QHBoxLayout;
    across->addWidget(m_toNotices);
    across->addWidget(m_missing, 1);
    return across;
}

std::vector<KeyHint> TodayPage::keyHints() const
{
    return {{tr("↑ ↓"), tr("选一件")}, {tr("Enter"), tr("打开选中的一件")},
        {tr("Ctrl+Enter"), tr("打开它下一步的表单")}, {tr("Ctrl+C"), tr("复制选中的几行")},
        {tr("H"), tr("缺放假安排时，去“设置”导入")}, {tr("Esc"), tr("不再只看一类")}};
}

void TodayPage::readAll()
{
    m_stale = false;
    m_session.reader().ask(this, boardQuestion,
        [this, day = m_session.today()](Workspace& workspace, const std::atomic<bool>&) -> Reader::Answer {
            auto board = std::make_shared<Result<std::vector<BoardRow>>>(boardLines(workspace, day));
            for (std::size_t i = 0; *board && i < std::min((*board)->size(), toldAtOnce); ++i) {
                if (const Result<> told = tell(workspace, day, (**board)[i]); !told) {
                    *board = told.error();
                }
            }
            return [this, board] {
                if (!*board) {
                    say(board->error());
                    return;
                }
                const BoardRow* before = m_model->rowAt(m_table->currentIndex().row());
                const qint64 caseId = before ? before->caseId : 0;
                m_read = true;
                m_model->setRows(std::move(**board));
                int row = 0;
                for (int i = 0; i < m_model->rowCount() && caseId > 0; ++i) {
                    row = m_model->caseAt(i) == caseId && m_model->caseAt(row) != caseId ? i : row;
                }
                m_table->setCurrentRow(row);
                showBoard();
            };
        });
    readCounts();
}

void TodayPage::readCase(const QByteArray& stream)
{
    m_session.reader().ask(this, caseQuestion + QString::fromLatin1(stream.toHex()),
        [this, stream, day = m_session.today()](Workspace& workspace, const std::atomic<bool>&) -> Reader::Answer {
            const auto rows = makeBoard(workspace, day, stream);
            const auto one = workspace.listRow(stream);
            return [this, one, rows] {
                if (!rows || !one) {
                    say(rows ? one.error() : rows.error());
                    return;
                }
                if (!one->empty()) {
                    const qint64 caseId = one->front().id;
                    const BoardRow* current = m_model->rowAt(m_table->currentIndex().row());
                    const bool wasHis = current && current->caseId == caseId;
                    m_model->setRowsOf(caseId, *rows);
                    for (int i = 0; wasHis && i < m_model->rowCount(); ++i) {
                        if (m_model->caseAt(i) == caseId) {
                            m_table->setCurrentRow(i); // what stands first of it is what it is about now
                            break;
                        }
                    }
                }
                showBoard();
            };
        });
    readCounts();
}

void TodayPage::readCounts()
{
    m_session.reader().ask(this, countsQuestion,
        [this, day = m_session.today()](Workspace& workspace, const std::atomic<bool>&) -> Reader::Answer {
            const auto counts = workspace.countCases(day);
            return [this, counts] { counts ? showCounts(*counts) : say(counts.error()); };
        });
    showDrafts();
}

void TodayPage::showCounts(const CaseCounts& counts)
{
    for (const StateButton& one : m_states) {
        const auto found = counts.byState.find(one.state);
        const qint64 count = found == counts.byState.end() ? 0 : found->second;
        one.button->setText(tr("%1 %2").arg(shownWord(one.state)).arg(count));
        one.button->setAccessibleName(tr("%1：%2件，在信访件里列出").arg(shownWord(one.state)).arg(count));
        one.button->setEnabled(count > 0);
        one.button->setVisible(count > 0 || !isRare(one.state));
    }
}

// What the board has, by section; those that are rare show only where there is something.
void TodayPage::showBoard()
{
    for (const SectionButton& one : m_sections) {
        const int count = m_model->count(one.section);
        const bool always =
            std::find(std::begin(alwaysShown), std::end(alwaysShown), one.section) != std::end(alwaysShown);
        const bool chosen = m_model->shownOnly() == one.section;
        one.button->setText(tr("%1 %2").arg(shownWord(one.section)).arg(count));
        one.button->setAccessibleName(tr("%1：%2项，只看这一类").arg(shownWord(one.section)).arg(count));
        one.button->setVisible(always || count > 0 || chosen);
        one.button->setChecked(chosen);
        QPalette coloured = palette();
        const bool pressing = one.section == BoardSection::Overdue || one.section == BoardSection::Urgent;
        if (count > 0 && pressing) {
            coloured.setColor(QPalette::ButtonText, overdueColour(palette()));
        } else if (count > 0 && one.section == BoardSection::Today) {
            coloured.setColor(QPalette::ButtonText, todayColour(palette()));
        }
        one.button->setPalette(coloured);
    }
    const bool none = m_read && m_model->rowCount() == 0;
    m_empty->setText(
        m_model->shownOnly() ? tr("这一类没有待办。按 Esc 看全部。") : tr("现在没有逾期、到期和等着办的事项。"));
    m_empty->setVisible(none);
    m_table->setVisible(!none);
    showMissingNotice();
}

// The lines that were read tell how far the dates reach: nothing is asked of the file for it.
void TodayPage::showMissingNotice()
{
    const std::optional<int> year =
        m_read ? noticeWanted(m_session.calendar(), m_session.today(), m_model->lastDue()) : std::nullopt;
    m_missing->setText(year ? missingNoticeLine(*year) : QString());
    m_missing->setVisible(year.has_value());
    m_toNotices->setVisible(year.has_value());
}

void TodayPage::showDrafts()
{
    const Result<std::vector<Draft>> drafts = m_session.workspace().drafts().list();
    const auto count = drafts ? std::count_if(drafts->begin(), drafts->end(), RegisterDrafts::isOne) : 0;
    m_drafts->setVisible(count > 0);
    m_drafts->setText(tr("草稿 %1").arg(count));
    m_drafts->setAccessibleName(tr("没有登记完的草稿：%1份，到登记页接着写").arg(count));
}

void TodayPage::showSection(std::optional<BoardSection> section)
{
    m_model->showOnly(section);
    showBoard();
    if (m_model->rowCount() > 0) {
        m_table->setCurrentRow(0);
        m_table->setFocus();
    }
}

void TodayPage::refresh(const Changes* changes)
{
    if (!isVisible()) {
        m_stale = true;
    } else if (changes && !changes->stream.isEmpty()) {
        readCase(changes->stream);
    } else {
        readAll();
    }
}

void TodayPage::activate()
{
    if (m_stale) {
        readAll();
    } else {
        showDrafts();
    }
    m_table->setFocus();
}

void TodayPage::settle()
{
    m_table->keepColumns();
}

bool TodayPage::leaveInner()
{
    if (!m_model->shownOnly()) {
        return false;
    }
    showSection(std::nullopt);
    return true;
}

void TodayPage::open(const QModelIndex& index)
{
    if (const BoardRow* row = m_model->rowAt(index.row())) {
        Q_EMIT caseWanted(row->stream);
    }
}

void TodayPage::openCurrent()
{
    open(m_table->currentIndex());
}

void TodayPage::takeNextStep()
{
    const BoardRow* row = m_model->rowAt(m_table->currentIndex().row());
    if (!row) {
        return;
    }
    if (!row->entry.isEmpty()) {
        Q_EMIT issuedWanted(row->stream, row->entry);
    } else if (!row->record.isEmpty() && m_step->isEnabled()) {
        Q_EMIT stepWanted(row->stream, row->record);
    } else if (row->next == Step::None || !m_step->isEnabled()) {
        Q_EMIT caseWanted(row->stream); // a conflict is settled there
    } else {
        Q_EMIT stepWanted(row->stream, wordKey(row->next));
    }
}

void TodayPage::copy()
{
    QGuiApplication::clipboard()->setText(m_table->rowsAsText(m_table->chosenRows(), true));
    Q_EMIT said(tr("已复制选中的行，可以粘贴到表格或者文字里。"), Tone::Done);
}

void TodayPage::say(const Error& error)
{
    Q_EMIT said(sentence(error), Tone::Problem);
}

void TodayPage::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() & Qt::ControlModifier) {
        takeNextStep();
        return;
    }
    if (!m_keys.press(*this, *event)) {
        Page::keyPressEvent(event);
    }
}

} // namespace xf::ui
