#include "ui/sealed/sealedpage.h"

#include "core/desk/sealedpapers.h"
#include "core/words/errorsentences.h"
#include "ui/exchange/passphrasepanel.h"
#include "ui/sealed/sealedform.h"
#include "ui/sealed/sealedlist.h"
#include "ui/shell/named.h"

#include <QApplication>
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
    for (QWidget* part : std::initializer_list<QWidget*>{m_locked, m_list, m_form, m_view}) {
        m_stack->addWidget(part);
    }
    QVBoxLayout* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->addWidget(m_stack, 1);
    connect(m_locked, &PassphrasePanel::entered, this, &SealedPage::unlock);
    connect(m_list, &SealedList::opened, this, &SealedPage::openOne);
    connect(m_list, &SealedList::registerWanted, this, [this] { showForm({}); });
    connect(m_list, &SealedList::lockWanted, this, &SealedPage::lock);
    connect(m_form, &SealedForm::saveWanted, this, &SealedPage::saveNew);
    connect(m_form, &SealedForm::left, this, &SealedPage::dropForm);
    connect(m_view, &SealedView::stepEntered, this, &SealedPage::saveStep);
    connect(m_view, &SealedView::noticeWanted, this, &SealedPage::printNotice);
    connect(m_view, &SealedView::handoverWanted, this, &SealedPage::printHandover);
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
    bind(QKeySequence(Qt::CTRL | Qt::Key_N), [this] {
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
    return {{QStringLiteral("Ctrl+N"), tr("登记一件")}, {QStringLiteral("Enter"), tr("打开这一件")},
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
    m_list->display(rows, m_session.today());
    m_stack->setCurrentWidget(m_list);
    m_list->focusList();
}

void SealedPage::showForm(const QJsonObject& typed)
{
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
    Q_EMIT said(tr("已封存，编号%1。给本人的纸条只写编号和本机关电话。").arg(made->registered.number), Tone::Done);
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
    Result<Accusation> done = Error(sealedUnknown);
    if (const auto* passed = std::get_if<AccusationPassedOn>(&*entered)) {
        done = m_room->passesOn(stream, *passed);
    } else if (const auto* told = std::get_if<AccusationTold>(&*entered)) {
        done = m_room->tells(stream, *told);
    } else if (const auto* noted = std::get_if<AccusationNoted>(&*entered)) {
        done = m_room->notes(stream, *noted);
    } else if (const auto* voided = std::get_if<AccusationVoided>(&*entered)) {
        done = m_room->voids(stream, *voided);
    }
    if (!done) {
        fail(done.error());
        return;
    }
    // What shows was opened already; only what was done is new.
    Accusation shown = *done;
    if (!shown.registered.closed) {
        shown.registered = m_view->accusation().registered;
        if (const auto* noted = std::get_if<AccusationNoted>(&*entered)) {
            shown.steps.back().text = noted->text;
        }
        for (std::size_t i = 0; i < m_view->accusation().steps.size() && i < shown.steps.size(); ++i) {
            shown.steps[i] = m_view->accusation().steps[i];
        }
    }
    display(shown);
    Q_EMIT said(tr("已记录。"), Tone::Done);
}

// --- paper ----------------------------------------------------------------------------------------------------------

void SealedPage::printNotice()
{
    const bool closed = m_view->accusation().registered.closed;
    const QByteArray stream = m_view->accusation().stream;
    const Result<Accusation> about = closed ? m_room->one(stream) : m_room->open(stream, OpenedFor::Printed);
    if (!about) {
        fail(about.error());
        return;
    }
    display(*about);
    print(sealedNotice(m_session.workspace(), *about, m_session.today()), about->registered.number);
}

void SealedPage::printHandover()
{
    const bool closed = m_view->accusation().registered.closed;
    const QByteArray stream = m_view->accusation().stream;
    const Result<Accusation> about = m_room->open(stream, closed ? OpenedFor::HandedUp : OpenedFor::Printed);
    if (!about) {
        fail(about.error());
        return;
    }
    if (closed) {
        openOne(stream); // without its content, with the line that it was taken out
    } else {
        display(*about);
    }
    print(sealedHandover(m_session.workspace(), *about, m_session.today()), about->registered.number);
}

// Straight to the printer: no preview page, no print log, no number of a register.
void SealedPage::print(const Result<Paper>& paper, const QString& number)
{
    if (!paper) {
        fail(paper.error());
        return;
    }
    const std::vector<PrintResult> results = m_session.world().printing->print(
        this, {{setPages(*paper, m_session.fonts()), number, number}}, m_session.fonts());
    const PrintOutcome outcome = results.empty() ? PrintOutcome::Cancelled : results.front().outcome;
    switch (outcome) {
    case PrintOutcome::Printed: Q_EMIT said(tr("已送打印机。请守在打印机旁取走，不留废页。"), Tone::Done); break;
    case PrintOutcome::Saved: Q_EMIT said(tr("已存成文件，文件没有加密。请打印后彻底删除。"), Tone::Problem); break;
    case PrintOutcome::Failed: Q_EMIT said(tr("没有打印成。请检查打印机后再打。"), Tone::Problem); break;
    case PrintOutcome::Cancelled: Q_EMIT said(tr("没有打印。"), Tone::Info); break;
    }
}

} // namespace xf::ui
