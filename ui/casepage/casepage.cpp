#include "ui/casepage/casepage.h"

#include "core/cases/clockquestion.h"
#include "core/words/errorsentences.h"
#include "core/words/paperwords.h"
#include "ui/casepage/actionsection.h"
#include "ui/casepage/attachmentsection.h"
#include "ui/casepage/casehead.h"
#include "ui/casepage/clocksection.h"
#include "ui/casepage/conflictsection.h"
#include "ui/casepage/flowsection.h"
#include "ui/casepage/historysection.h"
#include "ui/casepage/makestepform.h"
#include "ui/casepage/offersection.h"
#include "ui/casepage/papersection.h"
#include "ui/casepage/stepdraft.h"
#include "ui/casepage/unprintedsection.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>

namespace xf::ui {

CasePage::CasePage(Session& session, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_attaching(session)
{
    build();
    connectSections();
    connectFiles();
}

void CasePage::build()
{
    setObjectName(QStringLiteral("casePage"));
    setAccessibleName(tr("信访件"));
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(QStringLiteral("caseScrollArea"));
    m_scroll->setAccessibleName(tr("信访件的内容"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_content = new QWidget;
    m_content->setObjectName(QStringLiteral("caseContent"));
    m_content->setAccessibleName(m_scroll->accessibleName());
    m_head = new CaseHead(m_content);
    m_actions = new ActionSection(m_content);
    m_conflicts = new ConflictSection(m_content);
    m_clocks = new ClockSection(m_content);
    m_flow = new FlowSection(m_content);
    m_history = new HistorySection(m_content);
    m_offer = new OfferSection(m_content);
    m_unprinted = new UnprintedSection(m_content);
    m_papers = new PaperSection(m_content);
    m_files = new AttachmentSection(m_content);
    m_column = new QVBoxLayout(m_content);
    m_column->setSpacing(fontMetrics().height());
    for (Section* section : sections()) {
        m_column->addWidget(section);
    }
    m_column->addStretch(1);
    m_scroll->setWidget(m_content);
    QVBoxLayout* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    m_content->hide();
}

std::vector<Section*> CasePage::sections() const
{
    return {m_head, m_offer, m_unprinted, m_actions, m_conflicts, m_clocks, m_papers, m_files, m_flow, m_history};
}

void CasePage::connectSections()
{
    const auto onKey = [this](const QKeySequence& keys, const auto& slot) {
        QShortcut* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    onKey(QKeySequence(Qt::CTRL | Qt::Key_E), [this] { m_clocks->toggleAll(); });
    onKey(QKeySequence(Qt::CTRL | Qt::Key_S), [this] { saveForm(); });
    onKey(QKeySequence(Qt::CTRL | Qt::Key_P), [this] { printOffered(m_offer->kinds()); });
    connect(m_offer, &OfferSection::papersPressed, this, &CasePage::printOffered);
    connect(m_papers, &PaperSection::papersPressed, this, &CasePage::wantPapers);
    const auto showIssued = [this](const QByteArray& entry) { Q_EMIT issuedWanted(m_stream, entry); };
    connect(m_papers, &PaperSection::issuedPressed, this, showIssued);
    connect(m_unprinted, &UnprintedSection::issuedPressed, this, showIssued);
    connect(m_papers, &PaperSection::receiptsPressed, this,
        [this](const QByteArray& entry) { Q_EMIT receiptsWanted(m_stream, entry); });
    connect(m_actions, &ActionSection::copiedOut, this,
        [this] { Q_EMIT said(tr("要录入的栏目已复制，可以粘贴；录入以后按 B 记下系统编号。"), Tone::Done); });
    connect(m_actions, &ActionSection::stepPressed, this, [this](const QString& word) { openForm(word, {}); });
    connect(
        m_actions, &ActionSection::sheetPressed, this, [this] { wantPapers({wordKey(PaperKind::RegistrationForm)}); });
    connect(m_history, &HistorySection::correctPressed, this,
        [this](const QByteArray& entry) { openForm(QStringLiteral("correct"), entry); });
    connect(m_history, &HistorySection::voidPressed, this,
        [this](const QByteArray& entry) { openForm(QStringLiteral("void"), entry); });
    connect(m_conflicts, &ConflictSection::settlePressed, this, &CasePage::settleConflict);
    connect(m_clocks, &ClockSection::calculatePressed, this, [this](std::size_t place) {
        const ObligationClock& clock = m_view->clocks[place];
        Q_EMIT deadlineWanted(questionOf(clock), tr("信访件%1的“%2”").arg(m_view->folded.number, clockTitle(clock)));
    });
    connect(m_flow, &FlowSection::boxReached, this, [this](const QRect& place) {
        // Just unfolded it has no place yet.
        m_content->layout()->activate();
        QMetaObject::invokeMethod(
            m_flow,
            [this, place] {
                const QPoint at = m_flow->mapTo(m_content, m_flow->boxOrigin() + place.center());
                m_scroll->ensureWidgetVisible(m_flow); // the whole of it where it fits
                m_scroll->ensureVisible(at.x(), at.y(), place.width() / 2, place.height());
            },
            Qt::QueuedConnection);
    });
    connect(m_history, &HistorySection::rowChosen, this, [this](const QRect& rect) {
        const QPoint at = m_history->mapTo(m_content, rect.center());
        m_scroll->ensureVisible(at.x(), at.y(), 0, rect.height() / 2);
    });
}

void CasePage::say(const Error& error)
{
    Q_EMIT said(sentence(error), Tone::Problem);
}

void CasePage::reload()
{
    Result<CaseView> view = loadCaseView(m_session, m_stream);
    if (!view) {
        m_view.reset();
        m_content->hide();
        say(view.error());
        return;
    }
    m_view = std::move(*view);
    for (Section* section : sections()) {
        section->display(*m_view);
    }
    m_content->show();
}

void CasePage::refresh(const Changes* changes)
{
    const bool mine = !changes || changes->stream == m_stream;
    if (mine && !m_stream.isEmpty() && !m_writing) {
        reload();
        takeUpPrinted();
    }
}

void CasePage::turnTo(const QByteArray& stream)
{
    closeForm();
    m_offer->clear();
    m_stream = stream;
    reload();
    m_scroll->verticalScrollBar()->setValue(0);
}

bool CasePage::openCase(const QByteArray& stream)
{
    if (!keepTyped()) {
        return true; // what cannot be kept stays in sight
    }
    turnTo(stream);
    if (const std::optional<BegunForm> found = StepDraft::lastOpen(m_session, stream)) {
        openForm(found->word, found->entry);
    }
    return true;
}

bool CasePage::openStep(const QByteArray& stream, const QString& step)
{
    if (!keepTyped()) {
        return true;
    }
    turnTo(stream);
    openForm(step, {});
    return true;
}

void CasePage::activate()
{
    if (m_form) {
        m_form->begin();
    } else if (m_offer->button()) {
        m_offer->button()->setFocus(Qt::OtherFocusReason);
    } else if (QPushButton* first = m_actions->firstButton()) {
        first->setFocus(Qt::OtherFocusReason);
    } else {
        setFocus();
    }
}

void CasePage::settle()
{
    (void)keepTyped();
}

bool CasePage::keepTyped()
{
    return !m_draft || m_draft->keep(true);
}

bool CasePage::leaveInner()
{
    if (!m_form) {
        return false;
    }
    leaveForm(true);
    return true;
}

DeskFacts CasePage::facts() const
{
    const Identity& identity = m_session.workspace().identity();
    return {m_session.today(), identity.officeSuperior, identity.clerk};
}

void CasePage::openForm(const QString& word, const QByteArray& entry)
{
    if (!m_view) {
        return;
    }
    if (!m_view->readOnly.isEmpty()) {
        Q_EMIT said(m_view->readOnly, Tone::Problem);
        return;
    }
    if (!keepTyped()) {
        return;
    }
    Q_EMIT stepBegun();
    closeForm();
    m_offer->clear();
    const Result<StepForm*> form = makeStepForm(word, entry, *m_view, facts(), m_content);
    if (!form) {
        say(form.error());
        activate();
        return;
    }
    m_form = *form;
    m_draft = new StepDraft(m_session, m_stream, m_form);
    connect(m_draft, &StepDraft::failed, this, &CasePage::say);
    const bool brought = m_draft->bring();
    connect(m_form, &StepForm::savePressed, this, &CasePage::saveForm);
    connect(m_form, &StepForm::saveOnlyPressed, this, &CasePage::saveFormOnly);
    connect(m_form, &StepForm::edited, this, &CasePage::markPrints);
    connect(m_form, &StepForm::leavePressed, this, [this] { leaveForm(true); });
    connect(m_form, &StepForm::dropPressed, this, [this] { leaveForm(false); });
    m_column->insertWidget(m_column->indexOf(m_actions), m_form);
    m_actions->hide();
    markPrints();
    m_form->show();
    m_content->layout()->activate();
    m_form->begin();
    if (brought) {
        Q_EMIT said(tr("上次没有保存的内容已经带回，请核对后保存。"), Tone::Info);
    }
}

void CasePage::closeForm()
{
    if (m_form) {
        m_draft->rest();
        m_form->hide();
        m_form->setParent(nullptr);
        m_form->deleteLater(); // this may run inside a signal of it
        m_form = nullptr;
        m_draft = nullptr;
        forgetPrinting();
    }
    m_actions->show();
}

void CasePage::forgetPrinting()
{
    if (m_printing) {
        m_printing.reset();
        Q_EMIT planOver(m_stream);
    }
}

void CasePage::leaveForm(bool keepDraft)
{
    if (!m_form) {
        return;
    }
    const bool touched = m_form->isTouched();
    if (!keepDraft) {
        m_draft->drop();
    } else if (!m_draft->keep(false)) {
        return;
    }
    closeForm();
    reload(); // what was left is marked, what was dropped no more
    activate();
    if (touched) {
        Q_EMIT said(
            keepDraft ? tr("没有保存；写好的内容留作草稿，再办这一步时会带回。") : tr("草稿已经放弃。"), Tone::Info);
    }
}

bool CasePage::isConfirmed(const std::vector<Command>& commands) const
{
    const VoidCase* voids = commands.empty() ? nullptr : std::get_if<VoidCase>(&commands.front());
    if (!voids || !voids->entry.isEmpty()) {
        return true;
    }
    const QString text = tr("信访件%1将整件作废，不能恢复，编号不再使用；记录仍然保留。").arg(m_view->folded.number);
    return m_session.world().dialogs->confirm(window(), tr("作废整件"), text, tr("作废"));
}

std::optional<std::vector<Request>> CasePage::typedRequests()
{
    if (!m_form || !m_form->check()) {
        return std::nullopt;
    }
    const Result<std::vector<Command>> commands = m_form->commands();
    if (!commands) {
        m_form->showError(commands.error());
        return std::nullopt;
    }
    if (commands->empty()) {
        Q_EMIT said(tr("没有要保存的内容：请至少勾选一位。"), Tone::Problem);
        return std::nullopt;
    }
    if (!isConfirmed(*commands)) {
        return std::nullopt;
    }
    std::vector<Request> requests;
    const Date on = m_form->on() == m_session.today() ? Date() : m_form->on();
    for (const Command& command : *commands) {
        requests.push_back({m_stream, command, on, {}, m_draft->key()});
    }
    return saysWhenTold(requests) ? std::optional(std::move(requests)) : std::nullopt;
}

// Where the way of telling is given and no day, core takes the day of the step (23.2). At a window that would be a
// hand-over nobody typed, so it is asked for.
bool CasePage::saysWhenTold(const std::vector<Request>& requests)
{
    if (requests.size() != 1 || m_form->saysTold()) {
        return true;
    }
    const Result<Case> would = m_session.workspace().rehearse(requests.front());
    const Notice* notice = would ? noticeOf(would->file.back().event) : nullptr;
    const bool handed =
        notice && notice->given() && notice->told(); // without a way it was told of by word (simplified)
    return !handed || !m_form->askWhenTold();
}

Step CasePage::stepOfForm() const
{
    return m_form->entry().isEmpty() ? stepOfWord(m_form->word()) : Step::None;
}

void CasePage::markPrints()
{
    if (m_printing && m_form->serialise() != m_printing->typed) {
        forgetPrinting(); // what is printed is what stands here
    }
    const bool paper = paperOf(stepOfForm()) != PaperKind::NotGiven && !m_view->folded.recipients().empty();
    m_form->setPrints(paper && m_form->saysTold());
}

// What says that somebody was handed a paper is recorded with the paper, once the printer is confirmed: a hand-over
// that stands in the record and never was would meet a period that runs.
void CasePage::saveForm()
{
    const std::optional<std::vector<Request>> requests = typedRequests();
    if (!requests) {
        return;
    }
    if (requests->size() == 1 && m_form->saysTold() && paperOf(stepOfForm()) != PaperKind::NotGiven) {
        const Result<Case> would = m_session.workspace().rehearse(requests->front());
        if (!would) {
            m_form->showError(would.error());
            return;
        }
        if (const QStringList papers = papersOfStep(stepOfForm(), *would); !papers.isEmpty()) {
            m_printing = PrintedForm{m_view->folded.timesTaken(stepOfForm()), m_form->serialise()};
            Q_EMIT stepPrintWanted(requests->front(), papers);
            return;
        }
    }
    record(*requests);
}

void CasePage::saveFormOnly()
{
    if (const std::optional<std::vector<Request>> requests = typedRequests()) {
        record(*requests);
    }
}

void CasePage::record(const std::vector<Request>& requests)
{
    const Result<std::vector<Changes>> done = m_session.workspace().executeAll(requests);
    if (!done) {
        m_form->showError(done.error());
        return;
    }
    const QString title = m_form->title();
    const Step step = stepOfForm();
    closeForm();
    written(done->back(), title, step);
}

// The preview took the step of this form.
void CasePage::takeUpPrinted()
{
    if (m_form && m_printing && m_view && m_view->folded.timesTaken(stepOfForm()) > m_printing->timesTaken) {
        m_offer->offer(m_form->title(), Step::None); // its papers are made
        closeForm();
        m_offer->display(*m_view);
    }
}

void CasePage::written(const Changes& changes, const QString& what, Step step)
{
    m_offer->offer(what, step);
    reread(changes);
    m_content->layout()->activate();
    m_scroll->ensureWidgetVisible(m_offer);
    activate();
    Q_EMIT said(tr("已保存：%1。").arg(what), Tone::Done);
}

void CasePage::reread(const Changes& changes)
{
    m_writing = true;
    reload();
    Q_EMIT changed(changes);
    m_writing = false;
}

void CasePage::connectFiles()
{
    connect(m_files, &AttachmentSection::addPressed, this, [this] {
        (void)takeFiles(m_session.world().dialogs->openFiles(
            window(), tr("添加附件"), tr("所有文件 (*);;图片和扫描件 (*.jpg *.jpeg *.png *.pdf *.tif)")));
    });
    connect(m_files, &AttachmentSection::openPressed, this, [this](const AttachedFile& file) {
        if (const Result<> shown = m_attaching.show(window(), file); !shown) {
            say(shown.error());
        }
    });
    connect(m_files, &AttachmentSection::copyPressed, this, [this](const AttachedFile& file) {
        const Result<bool> copied = m_attaching.copyOut(window(), file);
        if (!copied) {
            say(copied.error());
        } else if (*copied) {
            Q_EMIT said(tr("附件已经另存。"), Tone::Done);
        }
    });
}

AttachOrder CasePage::attachOrder() const
{
    return {m_stream, m_files->title(), {}, m_files->isOriginal(), {}, {}};
}

void CasePage::attached(const Changes& changes)
{
    m_files->forgetTyped();
    reread(changes);
    Q_EMIT said(tr("已附上：%1。").arg(attachmentLine(m_view->files.back())), Tone::Done);
}

bool CasePage::takeFiles(const QStringList& paths)
{
    if (!m_view || paths.isEmpty()) {
        return false;
    }
    const std::size_t before = m_view->files.size();
    const Result<Changes> done = m_attaching.addFiles(attachOrder(), paths);
    if (done) {
        attached(*done);
        return true;
    }
    reload(); // those before the one that failed are there
    if (m_view && m_view->files.size() > before) {
        Changes some;
        some.stream = m_stream;
        reread(some);
    }
    say(done.error());
    return true;
}

bool CasePage::paste()
{
    const QMimeData* pasted = QGuiApplication::clipboard()->mimeData();
    if (!m_view || !pasted) {
        return false;
    }
    const Result<std::optional<Changes>> done = m_attaching.addPasted(attachOrder(), *pasted);
    if (!done) {
        say(done.error());
    } else if (*done) {
        attached(**done);
    }
    return !done || done->has_value();
}

std::vector<KeyHint> CasePage::keyHints() const
{
    return {{QStringLiteral("1 … 9 0 - = [ ]"), tr("办理按钮上写着这个键的一步")},
        {QStringLiteral("J G H Y Z"), tr("记事、更正登记内容、打印核对单、信访人撤回、作废整件")},
        {QStringLiteral("B O U R"), tr("记录其他、复制录入内容、存查、重新启动或者重新办理")},
        {QStringLiteral("P1 P2 …"), tr("打印没有打印的文书")}, {QStringLiteral("Q1 Q2 …"), tr("期限是怎么算的")},
        {QStringLiteral("C1 C2 …"), tr("复制期限的说明")}, {QStringLiteral("N1 N2 …"), tr("换几天试算期限")},
        {QStringLiteral("F"), tr("展开或者收起流程图；方向键一格一格看")},
        {QStringLiteral("D1 S1 …"), tr("再打印一份文书，补它的送达回证")}, {QStringLiteral("W1 W2 …"), tr("出具文书")},
        {QStringLiteral("T K1 L1 …"), tr("添加附件，打开、另存一份附件")},
        {QStringLiteral("X1 X2 …"), tr("并存的写法：采用这一种")},
        {QStringLiteral("Ctrl+S"), tr("保存正在填写的一步；当场交付的连文书一起打印")},
        {QStringLiteral("Esc"), tr("先放着，草稿保留")}, {QStringLiteral("Shift+Esc"), tr("放弃这一步的草稿")},
        {QStringLiteral("F4"), tr("展开或者收起更多栏目")},
        {QStringLiteral("F2 F3"), tr("在“更正登记内容”里：加一位信访人、加一项诉求")},
        {QStringLiteral("Ctrl+P"), tr("打印刚办的一步的文书和送达回证")},
        {QStringLiteral("Ctrl+E"), tr("展开或者收起期限的说明")},
        {QStringLiteral("Ctrl+V"), tr("粘贴图片或者文件作为附件")},
        {QStringLiteral("Enter"), tr("在“经过”里：更正选中的一条")},
        {QStringLiteral("Delete"), tr("在“经过”里：作废选中的一条")}};
}

void CasePage::wantPapers(const QStringList& kinds)
{
    if (m_view && !kinds.isEmpty()) {
        settle();
        Q_EMIT papersWanted(m_stream, kinds);
    }
}

void CasePage::printOffered(const QStringList& kinds)
{
    if (m_view && !kinds.isEmpty()) {
        settle();
        Q_EMIT printWanted(m_stream, kinds);
    }
}

void CasePage::settleConflict(const SettleConflict& command)
{
    const Result<Changes> done = m_session.workspace().execute({m_stream, command, {}, {}});
    if (!done) {
        m_conflicts->showProblem(sentence(done.error()));
        return;
    }
    written(*done, tr("裁定"), Step::None);
}

// Text goes to a form, to the reason of a decision or to the title of an attachment: letters are not keys there.
bool CasePage::isTyping() const
{
    const QWidget* focus = window()->focusWidget();
    return focus && (focus->testAttribute(Qt::WA_InputMethodEnabled) || (m_form && m_form->isAncestorOf(focus)));
}

bool CasePage::pressKey(const QKeyEvent& event)
{
    if (isTyping() || !m_keys.press(*m_content, event)) {
        return false;
    }
    if (!m_keys.begun().isEmpty()) {
        Q_EMIT said(tr("%1：再按按钮上的数字。").arg(m_keys.begun()), Tone::Info);
    }
    return true;
}

// Keys that no field took: those that buttons bear press them, what is pasted is attached.
void CasePage::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Paste) && paste()) {
        return;
    }
    if (!pressKey(*event)) {
        Page::keyPressEvent(event);
    }
}

} // namespace xf::ui
