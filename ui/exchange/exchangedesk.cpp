#include "ui/exchange/exchangedesk.h"

#include "core/store/handoff.h"
#include "core/words/errorsentences.h"
#include "ui/exchange/filespanel.h"
#include "ui/exchange/passphrasepanel.h"
#include "ui/exchange/placepanel.h"
#include "ui/exchange/reportpanel.h"
#include "ui/shell/log.h"
#include "ui/shell/named.h"

#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace xf::ui {

namespace {

constexpr int barSteps = 1000; // a file may have more bytes than an int holds

} // namespace

ExchangeDesk::ExchangeDesk(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_work(new ExchangeWork(session, this))
    , m_stack(named(new QStackedWidget, "exchangeStack", tr("正在办的事")))
    , m_nothing(named(new QWidget, "nothingPanel", tr("没有在办的事")))
    , m_note(new NotePanel)
    , m_passphrase(new PassphrasePanel)
    , m_place(new PlacePanel(session))
    , m_files(new FilesPanel(session))
    , m_report(new ReportPanel(session))
    , m_progress(named(new QWidget, "progressPanel", tr("进度")))
    , m_progressText(plainLabel("progressLabel", tr("正在做什么")))
    , m_bar(named(new QProgressBar, "progressBar", tr("做到哪里")))
{
    setObjectName(QStringLiteral("exchangeDesk"));
    setAccessibleName(tr("正在办的事"));
    layOut();
    connect(m_passphrase, &PassphrasePanel::entered, this, &ExchangeDesk::unlock);
    connect(m_place, &PlacePanel::chosen, this, [this](const QString& folder) {
        const auto then = m_withPlace;
        then(folder);
    });
    connect(m_files, &FilesPanel::chosen, this, [this](const QString& path) {
        const auto then = m_withFile;
        then(path);
    });
    connect(m_work, &ExchangeWork::progressed, this, [this](qint64 done, qint64 total) {
        m_bar->setRange(0, total > 0 ? barSteps : 0);
        m_bar->setValue(total > 0 ? int(double(std::min(done, total)) / double(total) * barSteps) : 0);
    });
    connect(m_work, &ExchangeWork::failed, this, &ExchangeDesk::fail);
}

ExchangeDesk::~ExchangeDesk() = default;

void ExchangeDesk::layOut()
{
    QPushButton* stop =
        actionButton({"stopButton", tr("停止"), QStringLiteral("Esc"), [this] { (void)escape(); }}, m_progress);
    m_bar->setTextVisible(false);
    m_bar->setFocusPolicy(Qt::NoFocus);
    QVBoxLayout* progress = new QVBoxLayout(m_progress);
    progress->setContentsMargins(0, 0, 0, 0);
    progress->addWidget(m_progressText);
    progress->addWidget(m_bar);
    progress->addWidget(stop, 0, Qt::AlignLeft);
    progress->addStretch(1);
    for (QWidget* panel :
        std::initializer_list<QWidget*>{m_nothing, m_note, m_passphrase, m_place, m_files, m_report, m_progress}) {
        m_stack->addWidget(panel);
    }
    QVBoxLayout* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->addWidget(m_stack);
}

bool ExchangeDesk::isOpen() const
{
    return m_stack->currentWidget() != m_nothing;
}

// What was left behind is told so first: it may be another thing that takes its place.
void ExchangeDesk::dropLeft()
{
    const auto before = std::exchange(m_left, {});
    if (before) {
        before();
    }
}

void ExchangeDesk::bring(QWidget* panel, const std::function<void()>& left)
{
    dropLeft();
    m_left = left;
    m_stack->setCurrentWidget(panel);
    Q_EMIT opened();
    focusFirst();
}

void ExchangeDesk::focusFirst()
{
    const QWidget* panel = m_stack->currentWidget();
    if (panel == m_note) {
        m_note->focusFirst();
    } else if (panel == m_passphrase) {
        m_passphrase->focusFirst();
    } else if (panel == m_place) {
        m_place->focusFirst();
    } else if (panel == m_files) {
        m_files->focusFirst();
    } else if (panel == m_report) {
        m_report->focusFirst();
    } else if (panel == m_progress) {
        m_progress->findChild<QPushButton*>(QStringLiteral("stopButton"))->setFocus(Qt::OtherFocusReason);
    }
}

void ExchangeDesk::leave()
{
    const QWidget* focused = window()->focusWidget(); // what is hidden gives it away to whatever comes next
    const bool hadFocus = !focused || isAncestorOf(focused);
    dropLeft();
    m_passphrase->forget();
    m_stack->setCurrentWidget(m_nothing);
    Q_EMIT left(hadFocus);
}

bool ExchangeDesk::escape()
{
    if (busy()) {
        m_progressText->setText(tr("正在停下来……"));
        m_work->stop();
        return true;
    }
    if (!isOpen()) {
        return false;
    }
    leave();
    return true;
}

void ExchangeDesk::fail(const Error& error)
{
    leave();
    if (m_session.world().log) {
        m_session.world().log->note(error);
    }
    const bool stopped = error.is(handoffStopped);
    Q_EMIT said(sentence(error), stopped ? Tone::Info : Tone::Problem);
}

void ExchangeDesk::forgetKeys()
{
    m_keys.reset();
    m_keysOf.clear();
}

void ExchangeDesk::withKeys(Keys which, const std::function<void(const UnlockedKeys&)>& then)
{
    if (m_keys && m_keysOf == m_session.workspace().identity().clerk) {
        const UnlockedKeys keys = *m_keys;
        then(keys);
        return;
    }
    forgetKeys();
    const Result<bool> there = hasKeys(m_session.workspace());
    if (!there || (!*there && which == Keys::MustExist)) {
        fail(there ? Error(handoffNoKeys) : there.error());
        return;
    }
    m_makes = !*there;
    m_withKeys = then;
    m_passphrase->ask(m_makes);
    bring(m_passphrase, [this] { m_passphrase->forget(); });
}

void ExchangeDesk::unlock(const QString& passphrase)
{
    m_passphrase->forget();
    const auto then = m_withKeys;
    const QString clerk = m_session.workspace().identity().clerk;
    run(m_makes ? tr("正在生成密钥……") : tr("正在打开密钥……"),
        [this, then, clerk, passphrase, makes = m_makes](ExchangeWork::Bench& bench) -> ExchangeWork::Answer {
            const Result<UnlockedKeys> keys = makes ? makeKeys(bench.workspace, passphrase, bench.world)
                                                    : unlockKeys(bench.workspace, passphrase, bench.world);
            return [this, then, clerk, keys, makes] {
                if (m_work->stopped()) { // nothing of it can be stopped halfway, but it need not go on
                    fail(Error(handoffStopped));
                    return;
                }
                if (keys) {
                    m_keys = *keys;
                    m_keysOf = clerk;
                    then(*keys);
                    return;
                }
                m_withKeys = then;
                m_passphrase->ask(makes);
                bring(m_passphrase, [this] { m_passphrase->forget(); });
                m_passphrase->showProblem(sentence(keys.error()));
            };
        });
}

void ExchangeDesk::askPlace(const QString& title, const QString& text, const QString& button,
    const std::function<void(const QString& folder)>& then)
{
    m_withPlace = then;
    m_place->ask(title, text, button);
    bring(m_place, {});
}

void ExchangeDesk::askFile(const std::function<void(const QString& path)>& then)
{
    m_withFile = then;
    m_files->look();
    bring(m_files, {});
}

void ExchangeDesk::tell(const Note& note, const std::function<void()>& left)
{
    m_note->tell(note);
    bring(m_note, left);
}

void ExchangeDesk::showReport(const std::function<void()>& left)
{
    bring(m_report, left);
}

void ExchangeDesk::run(const QString& what, ExchangeWork::Job job)
{
    if (busy()) {
        Q_EMIT said(tr("正在做另一件事，请等它做完，或者按 Esc 停止。"), Tone::Info);
        return;
    }
    m_left = {}; // it goes on, it is not left
    m_progressText->setText(what);
    m_bar->setRange(0, 0);
    bring(m_progress, {});
    m_work->start(what, std::move(job));
}

void ExchangeDesk::printSlip(const Result<Paper>& slip)
{
    if (!slip) {
        Q_EMIT said(sentence(slip.error()), Tone::Problem);
        return;
    }
    const Layout pages = setPages(*slip, m_session.fonts());
    const std::vector<PrintResult> results = m_session.world().printing->print(
        this, {{pages, tr("交接单"), tr("交接单") + QStringLiteral(".pdf")}}, m_session.fonts());
    const PrintOutcome outcome = results.empty() ? PrintOutcome::Cancelled : results.front().outcome;
    if (outcome == PrintOutcome::Printed) {
        Q_EMIT said(tr("交接单已送打印机。请双方签字，各存一份。"), Tone::Done);
    } else if (outcome == PrintOutcome::Failed) {
        Q_EMIT said(tr("打印机没有打完交接单，请检查打印机，再按 Ctrl+P。"), Tone::Problem);
    }
}

} // namespace xf::ui
