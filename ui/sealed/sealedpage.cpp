#include "ui/sealed/sealedpage.h"

#include "core/desk/sealedpapers.h"
#include "core/words/errorsentences.h"
#include "ui/exchange/passphrasepanel.h"
#include "ui/sealed/passphrasechange.h"
#include "ui/sealed/sealedform.h"
#include "ui/sealed/sealedlist.h"
#include "ui/shell/named.h"

#include <QApplication>
#include <QDir>
#include <QKeyEvent>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>

namespace xf::ui {

namespace {

constexpr int idleMinutes = 10;

} // namespace

SealedPage::SealedPage(Session& session, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_idle(new QTimer(this))
    , m_stack(named(new QStackedWidget, "sealedStack", tr("检举控告")))
    , m_locked(new PassphrasePanel)
    , m_list(named(new SealedList, "sealedList", tr("列表")))
    , m_form(named(new SealedForm(session.today()), "sealedForm", tr("登记一件")))
    , m_view(named(new SealedView(session.today()), "sealedView", tr("一件")))
    , m_change(named(new PassphraseChange, "sealedPassphraseChange", tr("换口令")))
{
    build();
    makeShortcuts();
    m_idle->setObjectName(QStringLiteral("sealedIdleTimer"));
    m_idle->setSingleShot(true);
    m_idle->setInterval(idleMinutes * 60 * 1000);
    connect(m_idle, &QTimer::timeout, this, &SealedPage::lock);
    askPassphrase();
}

SealedPage::~SealedPage() = default;

void SealedPage::build()
{
    // The panel of the exchange has widgets of these names in the same window.
    for (QWidget* inside : m_locked->findChildren<QWidget*>()) {
        const QString name = inside->objectName();
        inside->setObjectName(QStringLiteral("sealed") + name.left(1).toUpper() + name.mid(1));
    }
    m_locked->setObjectName(QStringLiteral("sealedPassphrasePanel"));
    for (QWidget* part : std::initializer_list<QWidget*>{m_locked, m_list, m_form, m_view, m_change}) {
        m_stack->addWidget(part);
    }
    QVBoxLayout* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->addWidget(m_stack, 1);
    connect(m_locked, &PassphrasePanel::entered, this, &SealedPage::unlock);
    connect(m_list, &SealedList::opened, this, &SealedPage::openOne);
    connect(m_list, &SealedList::registerWanted, this, [this] { showForm({}); });
    connect(
        m_list, &SealedList::slipWanted, this, [this](const QByteArray& stream) { print(stream, SealedPaper::Slip); });
    connect(m_list, &SealedList::passphraseWanted, this, &SealedPage::beginPassphrase);
    connect(m_change, &PassphraseChange::entered, this, &SealedPage::changePassphrase);
    connect(m_change, &PassphraseChange::left, this, &SealedPage::showList);
    connect(m_list, &SealedList::lockWanted, this, &SealedPage::lock);
    connect(m_form, &SealedForm::saveWanted, this, &SealedPage::saveNew);
    connect(m_form, &SealedForm::left, this, &SealedPage::dropForm);
    connect(m_view, &SealedView::stepEntered, this, &SealedPage::saveStep);
    connect(
        m_view, &SealedView::noticeWanted, this, [this] { print(m_view->accusation().stream, SealedPaper::Notice); });
    connect(m_view, &SealedView::slipWanted, this, [this] { print(m_view->accusation().stream, SealedPaper::Slip); });
    connect(m_view, &SealedView::left, this, &SealedPage::showList);
}

void SealedPage::makeShortcuts()
{
    const auto bind = [this](const QKeySequence& keys, const std::function<void()>& act) {
        QShortcut* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, act] {
            if (m_room) {
                act();
            }
        });
    };
    bind(QKeySequence(Qt::CTRL | Qt::Key_S), [this] { save(); });
    bind(QKeySequence(Qt::CTRL | Qt::Key_L), [this] { lock(); });
    bind(QKeySequence(Qt::CTRL | Qt::Key_P), [this] {
        if (m_stack->currentWidget() == m_view && m_view->step() == SealedView::Step::Handover) {
            saveStep();
        }
    });
    // Ctrl+N is the next visitor's, here as everywhere.
    bind(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), [this] {
        if (m_stack->currentWidget() == m_list) {
            showForm({});
        }
    });
    bind(QKeySequence(Qt::SHIFT | Qt::Key_Escape), [this] {
        if (m_stack->currentWidget() == m_form) {
            dropForm();
        }
    });
}

RoomWorld SealedPage::roomWorld() const
{
    const DeskWorld& world = m_session.world();
    RoomWorld made{world.clock, world.random, {}};
    made.cost.memory = world.stretchMemory;
    made.cost.passes = world.stretchPasses;
    return made;
}

void SealedPage::fail(const Error& error)
{
    Q_EMIT said(sentence(error), Tone::Problem);
}

std::vector<SealedDuty> SealedPage::dutiesOf(const Accusation& accusation) const
{
    const bool bureau = m_session.workspace().identity().kind == OfficeKind::Bureau;
    return sealedDuties(accusation, bureau, m_session.calendar());
}

// --- the lock -------------------------------------------------------------------------------------------------------

// The same words whatever lies behind, but for the first time.
void SealedPage::askPassphrase()
{
    const Result<RoomKey> key = SealedRoom::keyOf(m_session.workspace());
    m_makes = key && *key == RoomKey::None;
    m_locked->ask(m_makes,
        m_makes
            ? tr("检举控告单独封存，只有知道口令的人能打开；搜索、列表、待办、交换包里都没有它。第一次用，请由负责办理的"
                 "人定一个口令，至少%1个字符。口令丢了没有任何办法找回，封存的内容再也打不开：请抄下来，密封后另处保管。")
                  .arg(leastSealedPassphrase)
            : tr("请输入打开检举控告的口令。离开这一页、换人值班或者%1分钟没有动作，会自动锁上。").arg(idleMinutes));
    m_stack->setCurrentWidget(m_locked);
}

void SealedPage::hold()
{
    if (m_stack->currentWidget() == m_form) {
        m_held = {m_form->typed(), {}, SealedView::Step::None, {}};
    } else if (m_stack->currentWidget() == m_view && m_view->step() != SealedView::Step::None) {
        m_held = {{}, m_view->accusation().stream, m_view->step(), m_view->typed()};
    }
}

void SealedPage::lock()
{
    if (!m_room) {
        return;
    }
    hold();
    m_room.reset();
    m_idle->stop();
    m_keys.forget();
    m_list->clear();
    m_form->clear();
    m_view->clear();
    m_change->forget();
    Q_EMIT said(QString(), Tone::Info);
    askPassphrase();
    if (isVisible()) {
        m_locked->focusFirst();
    }
}

void SealedPage::unlock(const QString& passphrase)
{
    QApplication::setOverrideCursor(Qt::WaitCursor);
    Result<SealedRoom> room = m_makes ? SealedRoom::make(m_session.workspace(), passphrase, roomWorld())
                                      : SealedRoom::unlock(m_session.workspace(), passphrase, roomWorld());
    QApplication::restoreOverrideCursor();
    if (!room) {
        m_locked->showProblem(sentence(room.error()));
        return;
    }
    m_room.emplace(std::move(*room));
    m_clerk = m_session.workspace().identity().clerk;
    m_locked->forget();
    m_idle->start();
    goOn();
}

// With what was being written when it was locked, or was brought from the registration.
void SealedPage::goOn()
{
    const Held held = std::exchange(m_held, Held());
    if (!held.form.isEmpty()) {
        showForm(held.form);
        return;
    }
    showList();
    if (!held.stream.isEmpty()) {
        openOne(held.stream);
        if (m_stack->currentWidget() == m_view) {
            m_view->begin(held.step, held.typed);
        }
    }
}

bool SealedPage::takeAccusation(const QJsonObject& typed)
{
    if (typed.isEmpty()) {
        return true;
    }
    if (!m_room) {
        m_held = {typed, {}, SealedView::Step::None, {}};
        Q_EMIT said(tr("写好的内容带过来了，没有丢：口令对了就接着填。"), Tone::Info);
    } else {
        showForm(typed);
    }
    return true;
}

void SealedPage::refresh(const Changes* changes)
{
    if (changes) { // nothing here is a case
        return;
    }
    if (m_room && m_clerk != m_session.workspace().identity().clerk) {
        lock();
    } else if (m_room && m_stack->currentWidget() == m_list) {
        showList();
    } else if (!m_room) {
        askPassphrase();
    }
}

void SealedPage::activate()
{
    if (!m_room) {
        m_locked->focusFirst();
    } else if (m_stack->currentWidget() == m_form) {
        m_form->focusFirst();
    } else if (m_stack->currentWidget() == m_view) {
        m_view->focusFirst();
    } else if (m_stack->currentWidget() == m_change) {
        m_change->focusFirst();
    } else {
        m_list->focusList();
    }
}

void SealedPage::settle()
{
    lock();
    m_locked->forget();
}

bool SealedPage::leaveInner()
{
    if (m_room && m_stack->currentWidget() == m_form) {
        dropForm();
        return true;
    }
    if (m_room && m_stack->currentWidget() == m_change) {
        showList();
        return true;
    }
    if (!m_room || m_stack->currentWidget() != m_view) {
        return false;
    }
    if (!m_view->leaveStep()) {
        showList();
    }
    return true;
}

void SealedPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    qApp->installEventFilter(this);
}

void SealedPage::hideEvent(QHideEvent* event)
{
    qApp->removeEventFilter(this);
    lock();
    Page::hideEvent(event);
}

// Somebody is there.
bool SealedPage::eventFilter(QObject* object, QEvent* event)
{
    const bool sign = event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress ||
                      event->type() == QEvent::Wheel || event->type() == QEvent::InputMethod;
    if (sign && m_room) {
        m_idle->start();
    }
    return Page::eventFilter(object, event);
}

void SealedPage::keyPressEvent(QKeyEvent* event)
{
    if (m_room && m_keys.press(*this, *event)) {
        return;
    }
    Page::keyPressEvent(event);
}

std::vector<KeyHint> SealedPage::keyHints() const
{
    return {{QStringLiteral("Ctrl+Shift+N"), tr("登记一件")}, {QStringLiteral("Enter"), tr("打开这一件")},
        {QStringLiteral("R"), tr("打印回执")}, {QStringLiteral("K"), tr("换口令")},
        {QStringLiteral("Ctrl+S"), tr("封存，保存")}, {QStringLiteral("Ctrl+L"), tr("锁上")},
        {QStringLiteral("Shift+Esc"), tr("不要了")}};
}

// --- inside ---------------------------------------------------------------------------------------------------------

void SealedPage::showList()
{
    const Result<std::vector<Accusation>> all = m_room->list();
    if (!all) {
        fail(all.error());
        return;
    }
    std::vector<SealedList::Row> rows;
    for (const Accusation& one : *all) {
        rows.push_back({one, dutiesOf(one)});
    }
    m_view->clear();
    m_change->forget();
    m_list->display(rows, m_session.today());
    m_stack->setCurrentWidget(m_list);
    m_list->focusList();
}

void SealedPage::showForm(const QJsonObject& typed)
{
    QStringList names;
    const Identity& own = m_session.workspace().identity();
    const Result<std::vector<Unit>> units = m_session.workspace().handoff().units();
    for (const Unit& unit : units ? *units : std::vector<Unit>()) {
        names << unit.name;
    }
    names << own.officeName << own.officeFacts().superior;
    names.removeAll(QString());
    names.removeDuplicates();
    m_form->setUnits(names, own.officeName);
    m_form->begin(typed, m_session.today());
    m_stack->setCurrentWidget(m_form);
    m_form->focusFirst();
}

void SealedPage::openOne(const QByteArray& stream)
{
    Q_EMIT stepBegun();
    const Result<Accusation> known = m_room->one(stream);
    const bool closed = known && known->registered.closed;
    const Result<Accusation> opened = closed || !known ? known : m_room->open(stream, OpenedFor::Read);
    if (!opened || opened->fault) {
        fail(opened ? *opened->fault : opened.error());
        return;
    }
    display(*opened);
}

void SealedPage::display(const Accusation& accusation)
{
    m_stack->setCurrentWidget(m_view);
    m_view->display(accusation, dutiesOf(accusation), m_session.today());
    m_view->focusFirst();
}

void SealedPage::save()
{
    if (m_stack->currentWidget() == m_form) {
        saveNew();
    } else if (m_stack->currentWidget() == m_view) {
        saveStep();
    }
}

void SealedPage::saveNew()
{
    const std::optional<AccusationRegistered> entered = m_form->entered();
    if (!entered) {
        Q_EMIT said(tr("还没有封存：请先改正标出来的地方。"), Tone::Problem);
        return;
    }
    const Result<Accusation> made = m_room->registers(*entered);
    if (!made) {
        fail(made.error());
        return;
    }
    m_form->clear();
    showList();
    m_list->select(made->stream);
    Q_EMIT said(
        tr("已封存，编号%1。按 R 打印给本人的回执：只有编号、日期和电话。").arg(made->registered.number), Tone::Done);
}

void SealedPage::dropForm()
{
    const bool sure = m_form->typed().isEmpty() || m_session.world().dialogs->confirm(this, tr("不要了"),
                                                       tr("填的都不要了，清空以后找不回来。"), tr("不要了"));
    if (sure) {
        m_form->clear();
        showList();
    }
}

void SealedPage::saveStep()
{
    if (m_view->step() == SealedView::Step::None) {
        return;
    }
    const std::optional<AccusationEvent> entered = m_view->entered();
    if (!entered) {
        Q_EMIT said(tr("还没有保存：请先改正标出来的地方。"), Tone::Problem);
        return;
    }
    const QByteArray stream = m_view->accusation().stream;
    if (const auto* wanted = std::get_if<AccusationOpened>(&*entered)) {
        print(stream, SealedPaper::Handover, wanted->organ);
        return;
    }
    Result<Accusation> done = Error(sealedUnknown);
    if (const auto* passed = std::get_if<AccusationPassedOn>(&*entered)) {
        done = m_room->passesOn(stream, *passed);
    } else if (const auto* told = std::get_if<AccusationTold>(&*entered)) {
        done = m_room->tells(stream, *told);
    } else if (const auto* note = std::get_if<AccusationNoted>(&*entered)) {
        done = m_room->notes(stream, *note);
    } else if (const auto* voided = std::get_if<AccusationVoided>(&*entered)) {
        done = m_room->voids(stream, *voided);
    }
    if (!done) {
        fail(done.error());
        return;
    }
    const auto* noted = std::get_if<AccusationNoted>(&*entered);
    if (noted && !done->registered.closed) {
        done->steps.back().text = noted->text;
    }
    showDone(*done);
    Q_EMIT said(tr("已记录。"), Tone::Done);
}

// What shows was opened already; only what was done is new.
void SealedPage::showDone(Accusation done)
{
    const Accusation& before = m_view->accusation();
    if (!done.registered.closed) {
        done.registered = before.registered;
        for (std::size_t i = 0; i < before.steps.size() && i < done.steps.size(); ++i) {
            done.steps[i] = before.steps[i];
        }
    }
    display(done);
}

// --- paper ----------------------------------------------------------------------------------------------------------

// Straight to the printer: no preview page, no print log, no number of a register. What is printed leaves the room only
// when the person has confirmed, and not before it is written that it does.
void SealedPage::print(const QByteArray& stream, SealedPaper which, const QString& organ)
{
    const Result<> may = m_room->mayPrint(stream, which, organ);
    const Result<Accusation> known = m_room->one(stream);
    if (!may || !known) {
        fail(may ? known.error() : may.error());
        return;
    }
    const QString number = known->registered.number;
    const QString fileName = sealedFileName(which, number);
    std::optional<Error> refused;
    const MakeJobs make = [&](bool toFile) -> std::vector<PrintJob> {
        if (!m_room) { // it locked itself behind the dialog
            return {};
        }
        const Result<Accusation> about = m_room->prints(stream, which, organ, toFile ? Onto::File : Onto::Paper);
        if (!about) {
            refused = about.error();
            return {};
        }
        const Result<Paper> paper = sealedPaper(m_session.workspace(), which, *about, m_session.today());
        // The title of the job is read in the printer's queue.
        return paper ? std::vector<PrintJob>{{setPages(*paper, m_session.fonts()), number, fileName}}
                     : std::vector<PrintJob>{};
    };
    const std::vector<PrintResult> results =
        m_session.world().printing->printMade(this, {fileName}, make, m_session.fonts());
    if (!m_room) {
        Q_EMIT said(tr("打印窗口开着时已经自动锁上，没有打印。请输入口令后再打印。"), Tone::Problem);
        return;
    }
    if (refused) {
        fail(*refused);
        return;
    }
    const PrintOutcome outcome = results.empty() ? PrintOutcome::Cancelled : results.front().outcome;
    if (outcome == PrintOutcome::Failed) {
        if (const Result<Accusation> noted = m_room->printFailed(stream, which); !noted) {
            fail(noted.error());
            return;
        }
    }
    const Result<Accusation> done = m_room->one(stream);
    if (done && outcome != PrintOutcome::Cancelled && m_stack->currentWidget() == m_view) {
        showDone(*done);
    }
    tellPrinted(outcome, which, results.empty() ? QString() : results.front().file);
}

void SealedPage::tellPrinted(PrintOutcome outcome, SealedPaper which, const QString& file)
{
    switch (outcome) {
    case PrintOutcome::Printed: Q_EMIT said(tr("已送打印机。请守在打印机旁取走，不留废页。"), Tone::Done); break;
    case PrintOutcome::Saved:
        if (which == SealedPaper::Slip) { // there is nothing in it
            Q_EMIT said(tr("已存成文件“%1”，要用的时候打印出来。").arg(QDir::toNativeSeparators(file)), Tone::Done);
        } else {
            Q_EMIT said(tr("已存成文件“%1”，文件没有加密。请打印后彻底删除。").arg(QDir::toNativeSeparators(file)),
                Tone::Problem);
        }
        break;
    case PrintOutcome::Failed:
        Q_EMIT said(tr("没有打印成，已经照实记下。请检查打印机后再打；打出半张的也要收走。"), Tone::Problem);
        break;
    case PrintOutcome::Cancelled: Q_EMIT said(tr("没有打印，也没有记录。"), Tone::Info); break;
    }
}

// --- the passphrase -------------------------------------------------------------------------------------------------

void SealedPage::beginPassphrase()
{
    Q_EMIT stepBegun();
    m_change->begin();
    m_stack->setCurrentWidget(m_change);
    m_change->focusFirst();
}

void SealedPage::changePassphrase(const QString& old, const QString& next)
{
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const Result<FrameLeft> done = m_room->changePassphrase(old, next);
    QApplication::restoreOverrideCursor();
    if (!done) {
        const bool ofTheOld = done.error().is(sealedWrongPassphrase) || done.error().is(sealedNoPassphrase);
        m_change->showProblem(done.error().is(sealedWrongPassphrase) ? tr("原来的口令不对，没有换。请再输一次。")
                                                                     : sentence(done.error()),
            ofTheOld);
        return;
    }
    showList();
    switch (*done) {
    case FrameLeft::Nowhere: Q_EMIT said(tr("口令已换，现在起只用新口令打开。"), Tone::Done); break;
    case FrameLeft::InLog:
        Q_EMIT said(
            tr("口令已换，现在起只用新口令打开。别的窗口正读着这个数据文件，旧口令的痕迹还没有清掉：请把别的窗口关掉，"
               "再把本窗口关掉。"),
            Tone::Problem);
        break;
    }
}

} // namespace xf::ui
