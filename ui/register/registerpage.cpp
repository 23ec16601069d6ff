#include "ui/register/registerpage.h"

#include "core/cases/decide.h"
#include "core/cases/refusals.h"
#include "core/desk/unprinted.h"
#include "core/words/clockwords.h"
#include "core/words/errorsentences.h"
#include "core/words/explain.h"
#include "ui/register/afterpanel.h"
#include "ui/register/earlierpanel.h"
#include "ui/register/leftpapers.h"
#include "ui/register/noticeplan.h"
#include "ui/register/readback.h"
#include "ui/register/registerform.h"
#include "ui/shell/labels.h"

#include <QApplication>
#include <QClipboard>
#include <QDateTime>
#include <QDragEnterEvent>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

namespace xf::ui {

namespace {

// "张三　修水渠　3月9日 10:20", of what stands in a draft.
QString draftLine(const Draft& draft, qint64 offsetMinutes)
{
    const QJsonObject typed = QJsonDocument::fromJson(draft.content).object();
    const QJsonObject person = typed.value(QStringLiteral("people")).toArray().at(0).toObject();
    QStringList parts;
    parts << person.value(QStringLiteral("name")).toString();
    parts << typed.value(QStringLiteral("matter")).toObject().value(QStringLiteral("subject")).toString();
    if (parts.back().isEmpty()) {
        parts.back() = typed.value(QStringLiteral("demands")).toArray().at(0).toString();
    }
    parts.removeAll(QString());
    if (parts.isEmpty()) {
        parts << RegisterPage::tr("还没有姓名");
    }
    const QDateTime at = QDateTime::fromSecsSinceEpoch(draft.savedAt + offsetMinutes * 60, Qt::UTC);
    parts << at.toString(RegisterPage::tr("M月d日 H:mm"));
    return parts.join(QStringLiteral("　"));
}

bool isAside(const Draft& draft)
{
    return QJsonDocument::fromJson(draft.content).object().value(QStringLiteral("aside")).toBool();
}

} // namespace

RegisterPage::RegisterPage(Session& session, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_drafts(new RegisterDrafts(
          session, [this] { return content(); }, this))
{
    setObjectName(QStringLiteral("registerPage"));
    build();
    m_form->papers().setFolder(m_drafts->folder());
    attachLeftBehind();
    restoreAfterCrash();
    listDrafts();
}

QByteArray RegisterPage::content() const
{
    QJsonObject typed = m_form->serialise();
    if (typed.isEmpty() || m_form->isAccusation()) { // 30.3: not on the disk for everybody to find
        return {};
    }
    typed.insert(QStringLiteral("version"), 1);
    typed.insert(QStringLiteral("aside"), m_aside);
    return QJsonDocument(typed).toJson(QJsonDocument::Compact);
}

bool RegisterPage::isFormShown() const
{
    return m_stack->currentWidget() == m_work;
}

void RegisterPage::onForm(const std::function<void()>& act)
{
    if (isFormShown()) {
        act();
    }
}

void RegisterPage::fail(const Error& error)
{
    Q_EMIT said(sentence(error), Tone::Problem);
}

// --- registering ----------------------------------------------------------------------------------------------------

void RegisterPage::save()
{
    if (!m_form->check()) {
        Q_EMIT said(tr("还没有登记：请先改正标出来的地方。"), Tone::Problem);
        m_refused = true;
        return;
    }
    const Result<RegisterCase> command = m_form->command();
    if (!command) {
        fail(command.error());
        return;
    }
    Request request;
    request.command = *command;
    request.draft = m_drafts->key();
    request.left = leftContent(m_drafts->key(), m_form->papers().papers());
    const QScopedValueRollback<bool> writing(m_writing, true);
    const Result<Changes> done = m_session.workspace().execute(request);
    if (!done) {
        m_form->showError(done.error());
        const QString wiping =
            done.error().is(registerAccusation)
                ? tr("按 Ctrl+J 转到检举控告，填的带过去，这一页不留；按 Shift+Esc 清空这一页，不留草稿。")
                : QString();
        Q_EMIT said(sentence(done.error()) + wiping, Tone::Problem);
        m_refused = true;
        return;
    }
    m_stream = done->stream;
    m_registered = completed(*command, m_session.today());
    m_guide = m_form->guide();
    const QString failed = attachPapers({m_stream, m_drafts->key(), m_form->papers().papers()});
    m_drafts->begin();
    {
        const QScopedValueRollback<bool> quiet(m_restoring, true);
        m_form->papers().setFolder(m_drafts->folder());
        m_form->clear();
    }
    m_earlier->clear();
    const QString registered = tr("已登记，编号%1。").arg(done->number);
    Q_EMIT said(registered + failed, failed.isEmpty() ? Tone::Done : Tone::Problem);
    Q_EMIT changed(*done);
    showAfter();
}

// What could not be laid beside the case stays where it is: the sentence says where. Empty: all of it lies there.
QString RegisterPage::attachPapers(const LeftPapers& left)
{
    const AttachedLeft done = attachLeft(m_session, left);
    if (done.failed.isEmpty()) {
        const QString noted = Drafts::leftKey(left.stream);
        if (!left.papers.empty() && !m_session.workspace().drafts().remove(noted)) {
            return {}; // the next sitting finds that they lie there
        }
        m_drafts->forget(left.draft);
    }
    return done.failed;
}

// What a sitting before this one registered and did not get to.
void RegisterPage::attachLeftBehind()
{
    const Result<std::vector<Draft>> drafts = m_session.workspace().drafts().list();
    if (!drafts || !m_session.workspace().writable()) {
        return;
    }
    for (const Draft& draft : *drafts) {
        const std::optional<LeftPapers> left =
            readLeft(draft, [this](const QString& key) { return m_drafts->folderOf(key); });
        if (left && !m_drafts->isHeldElsewhere(left->draft)) {
            const QString failed = attachPapers(*left);
            const Result<Case> folded = m_session.caseOf(left->stream);
            m_restored += failed.isEmpty()
                              ? tr("上次登记的%1带来的材料已经补存。").arg(folded ? folded->number : QString())
                              : failed;
        }
    }
}

void RegisterPage::showAfter()
{
    const Result<Case> folded = m_session.caseOf(m_stream);
    if (!folded) {
        fail(folded.error());
        return;
    }
    const std::vector<ObligationClock> clocks =
        obligations(*folded, m_session.calendar(), Explain::Yes, m_session.workspace().clockChoices());
    m_promise = {};
    for (const ObligationClock& clock : clocks) {
        if (clock.rule == RuleId::Inform && !clock.met.isValid()) {
            m_promise = clock.due;
        }
    }
    m_registered.matter = folded->matter; // with the day and the number of people that core filled in
    m_after->setPolicies(m_session.workspace().policies());
    const auto unprinted = unprintedPapers(m_session.workspace(), m_stream);
    m_after->display(*folded, clocks, planNotice(*folded, m_guide),
        unprinted ? *unprinted : std::vector<PaperListRow>(), m_session.today());
    if (m_stack->currentWidget() != m_readBack) {
        m_stack->setCurrentWidget(m_afterScroll);
        m_afterScroll->ensureVisible(0, 0);
    }
    if (isVisible()) { // a page behind another one would take its keys away
        m_after->focusNext();
    }
}

// One key: the answer of 23.1, and its papers with the delivery receipt.
void RegisterPage::giveNotice()
{
    const Result<Case> folded = m_session.caseOf(m_stream);
    if (!folded) {
        fail(folded.error());
        return;
    }
    const NoticePlan plan = planNotice(*folded, m_guide);
    if (plan.step == Step::None) {
        return;
    }
    if (!plan.command) {
        Q_EMIT stepWanted(m_stream, wordKey(plan.step));
        return;
    }
    Request request;
    request.stream = m_stream;
    request.command = *plan.command;
    if (!plan.papers.isEmpty()) { // recorded with the paper, once the printer is confirmed
        Q_EMIT stepPrintWanted(request, plan.papers);
        return;
    }
    const QScopedValueRollback<bool> writing(m_writing, true);
    const Result<Changes> done = m_session.workspace().execute(request);
    if (!done) {
        fail(done.error());
        return;
    }
    Q_EMIT changed(*done);
    showAfter();
    Q_EMIT said(tr("%1：已办。姓名或者住址不清，不必书面告知。").arg(shownWord(plan.step)), Tone::Done);
}

void RegisterPage::again()
{
    Q_EMIT stepBegun();
    m_stream.clear();
    m_stack->setCurrentWidget(m_work);
    m_form->focusFirst();
}

// --- drafts
// -----------------------------------------------------------------------------------------------------------

bool RegisterPage::keepAside()
{
    const QScopedValueRollback<bool> aside(m_aside, true);
    return m_drafts->keep();
}

void RegisterPage::putAside()
{
    if (m_form->isEmpty()) {
        Q_EMIT said(tr("还没有填什么，不用放一边。"), Tone::Info);
        return;
    }
    if (m_form->isAccusation()) {
        Q_EMIT said(
            tr("检举控告不放在一边，也不留草稿。按 Ctrl+J 转到检举控告，或按 Shift+Esc 清空这一页。"), Tone::Problem);
        return;
    }
    if (!keepAside()) {
        return;
    }
    m_drafts->begin();
    {
        const QScopedValueRollback<bool> quiet(m_restoring, true);
        m_form->papers().setFolder(m_drafts->folder());
        m_form->clear();
    }
    m_earlier->clear();
    m_form->focusFirst();
    Q_EMIT said(tr("已经放一边，可以先登记别人的；在右边选它就接着填。"), Tone::Done);
}

// Of an accusation nothing stays (30.3): it is not even asked whether.
void RegisterPage::wipe()
{
    const bool sure =
        m_form->isEmpty() || m_form->isAccusation() ||
        m_session.world().dialogs->confirm(this, tr("清空这一页"), tr("填的都不要了，清空以后找不回来。"), tr("清空"));
    if (!sure) {
        return;
    }
    wipeAll();
    m_form->focusFirst();
    Q_EMIT said(tr("已经清空，没有留下草稿。"), Tone::Done);
}

void RegisterPage::wipeAll()
{
    const QString key = m_drafts->key();
    m_drafts->begin();
    m_drafts->wipe(key);
    {
        const QScopedValueRollback<bool> quiet(m_restoring, true);
        m_form->papers().setFolder(m_drafts->folder());
        m_form->clear();
    }
    m_earlier->clear();
}

// Carried over in memory; here nothing of it stays (30.3), on the page or on the disk.
void RegisterPage::toAccusation()
{
    const bool papers = !m_form->papers().isEmpty();
    const QJsonObject typed = m_form->asAccusation();
    wipeAll();
    Q_EMIT accusationWanted(typed);
    if (papers) {
        Q_EMIT said(tr("带来的材料只带过去名称，拖进来的文件已经从草稿里删掉；请留纸质原件，密封保管。"), Tone::Info);
    }
}

void RegisterPage::resume(const QString& key)
{
    const Result<std::optional<Draft>> draft = m_session.workspace().drafts().load(key);
    if (!draft) {
        fail(draft.error());
        return;
    }
    if (!*draft) {
        listDrafts();
        return;
    }
    if (!m_form->isEmpty() && !keepAside()) {
        return;
    }
    Q_EMIT stepBegun();
    {
        const QScopedValueRollback<bool> quiet(m_restoring, true);
        if (!m_drafts->resume(key)) {
            Q_EMIT said(tr("这一份正在另一个窗口里填，没有打开。"), Tone::Problem);
            m_form->papers().setFolder(m_drafts->folder());
            m_form->clear();
            return;
        }
        m_form->papers().setFolder(m_drafts->folder());
        m_form->restore(QJsonDocument::fromJson((*draft)->content).object());
    }
    m_drafts->touch(); // no longer put aside
    m_form->focusFirst();
}

void RegisterPage::abandonDraft()
{
    const QListWidgetItem* item = m_draftList->currentItem();
    if (!item) {
        return;
    }
    const bool sure = m_session.world().dialogs->confirm(
        this, tr("放弃这一份"), tr("“%1”填了一半，还没有登记。放弃以后找不回来。").arg(item->text()), tr("放弃"));
    if (sure) {
        m_drafts->forget(item->data(Qt::UserRole).toString());
    }
}

void RegisterPage::listDrafts()
{
    if (!m_draftList) {
        return;
    }
    m_draftList->clear();
    for (const Draft& draft : m_drafts->others()) {
        QListWidgetItem* item =
            new QListWidgetItem(draftLine(draft, m_session.world().clock->now().offsetMinutes), m_draftList);
        item->setData(Qt::UserRole, draft.key);
    }
    m_draftList->setVisible(m_draftList->count() > 0);
    m_draftHeading->setVisible(m_draftList->count() > 0);
}

// What was being typed when the program last ended; what was put aside waits in the list.
void RegisterPage::restoreAfterCrash()
{
    const std::vector<Draft> drafts = m_drafts->others();
    const auto open = std::find_if(drafts.begin(), drafts.end(), [](const Draft& draft) { return !isAside(draft); });
    if (open == drafts.end()) {
        return;
    }
    if (!m_drafts->resume(open->key)) {
        return;
    }
    const QScopedValueRollback<bool> quiet(m_restoring, true);
    m_form->papers().setFolder(m_drafts->folder());
    m_form->restore(QJsonDocument::fromJson(open->content).object());
    m_restored += tr("上次没有登记完的内容已经找回，可以接着填；先登记别人的，按 Ctrl+D 放一边。");
}

// --- the window
// -------------------------------------------------------------------------------------------------------

void RegisterPage::refresh(const Changes* changes)
{
    if (!changes) {
        m_form->setToday(m_session.today());
        listDrafts();
    }
    const bool shown = !m_stream.isEmpty() && m_stack->currentWidget() == m_afterScroll;
    if (!m_writing && shown && (!changes || changes->stream == m_stream)) {
        showAfter();
    }
}

// Where it was left, and nothing selected: the next letter must not take the place of what stands there.
void RegisterPage::goOnTyping()
{
    QWidget* last = m_form->focusWidget();
    if (!m_form->isEmpty() && last && last->isVisible()) {
        last->setFocus(Qt::OtherFocusReason);
    } else {
        m_form->focusFirst();
    }
    QLineEdit* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    if (line && !m_form->isEmpty()) {
        line->deselect();
    }
}

void RegisterPage::activate()
{
    if (m_stack->currentWidget() == m_afterScroll) {
        m_after->focusNext();
    } else if (m_stack->currentWidget() == m_readBack) {
        m_readBack->setFocus();
    } else {
        goOnTyping();
    }
    if (!m_restored.isEmpty()) {
        Q_EMIT said(m_restored, Tone::Info);
        m_restored.clear();
    }
}

// The matter registered before is done with; what it still waits for stands in 待办.
void RegisterPage::begin()
{
    if (!m_stream.isEmpty()) {
        again();
    }
}

void RegisterPage::settle()
{
    (void)m_drafts->keep();
}

void RegisterPage::readBack()
{
    QWidget* from = QApplication::focusWidget();
    const bool byMouse = !from || from == m_readButton || !isAncestorOf(from);
    m_readFrom = byMouse ? m_form->focusWidget() : from;
    if (isFormShown()) {
        const Result<RegisterCase> typed = m_form->command();
        if (!typed) {
            fail(typed.error());
            return;
        }
        m_readBack->display(completed(*typed, m_session.today()), QString(), Date()); // as it would be saved
    } else {
        const Result<Case> folded = m_session.caseOf(m_stream);
        m_readBack->display(m_registered, folded ? folded->number : QString(), m_promise);
    }
    m_stack->setCurrentWidget(m_readBack);
    m_readBack->setFocus();
}

void RegisterPage::leaveReadBack()
{
    const bool form = m_stream.isEmpty();
    m_stack->setCurrentWidget(form ? m_work : m_afterScroll);
    QWidget* from = m_readFrom.data();
    if (from && from->isVisible()) {
        from->setFocus(Qt::OtherFocusReason); // the cursor stays where it was, nothing gets selected
    } else if (form) {
        m_save->setFocus(Qt::TabFocusReason);
    } else {
        m_after->focusNext();
    }
}

bool RegisterPage::leaveInner()
{
    if (m_stack->currentWidget() != m_readBack) {
        return false;
    }
    leaveReadBack();
    return true;
}

bool RegisterPage::takeFiles(const QStringList& paths)
{
    return isFormShown() && m_form->papers().add(paths);
}

void RegisterPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    qApp->installEventFilter(this);
}

void RegisterPage::hideEvent(QHideEvent* event)
{
    qApp->removeEventFilter(this);
    Page::hideEvent(event);
}

// Pictures and files pasted or dropped anywhere on the form are papers brought; the field under them takes text only.
bool RegisterPage::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_draftList && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_draftList->currentItem()) {
            resume(m_draftList->currentItem()->data(Qt::UserRole).toString());
            return true;
        }
        if (key == Qt::Key_Delete) {
            abandonDraft();
            return true;
        }
    }
    const QWidget* widget = qobject_cast<QWidget*>(object);
    if (!widget || !m_form->isAncestorOf(widget) || !isFormShown()) {
        return Page::eventFilter(object, event);
    }
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Paste)) {
        const QMimeData* held = QApplication::clipboard()->mimeData();
        return held && m_form->papers().take(*held);
    }
    if (event->type() == QEvent::DragEnter &&
        BroughtPapers::canTake(*static_cast<QDragEnterEvent*>(event)->mimeData())) {
        event->ignore(); // goes up to this page
        return true;
    }
    return Page::eventFilter(object, event);
}

void RegisterPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (isFormShown() && BroughtPapers::canTake(*event->mimeData())) {
        event->acceptProposedAction();
    }
}

void RegisterPage::dropEvent(QDropEvent* event)
{
    if (m_form->papers().take(*event->mimeData())) {
        event->acceptProposedAction();
    }
}

} // namespace xf::ui
