#include "ui/exchange/exchangework.h"

#include <QThread>
#include <QTimer>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>

namespace xf::ui {

namespace {

constexpr int tickMilliseconds = 100; // how often a person sees how far it is

} // namespace

struct ExchangeWork::Shared
{
    WorkspaceOptions options;
    JobWorld world;
    std::mutex mutex;
    std::condition_variable arrived;
    std::deque<Job> waiting; // an empty one clears the bench
    bool ended = false;
    std::atomic<bool> stop = false;
    std::atomic<qint64> done = 0;
    std::atomic<qint64> total = 0;
};

class ExchangeWork::Worker : public QThread
{
public:
    Worker(std::shared_ptr<Shared> shared, ExchangeWork* work)
        : QThread(work)
        , m_shared(std::move(shared))
        , m_work(work)
    {}

protected:
    void run() override
    {
        std::unique_ptr<Workspace> workspace; // opened, used and closed in this thread
        std::unique_ptr<ArrivedPackage> arrived;
        while (const std::optional<Job> job = next()) {
            if (!*job) {
                arrived.reset();
                workspace.reset();
                continue;
            }
            const Answer answer = does(*job, workspace, arrived);
            if (!arrived) {
                workspace.reset();
            }
            QMetaObject::invokeMethod(
                m_work, [work = m_work, answer] { work->take(answer); }, Qt::QueuedConnection);
        }
        arrived.reset(); // before what it was opened in
    }

private:
    Answer does(const Job& job, std::unique_ptr<Workspace>& workspace, std::unique_ptr<ArrivedPackage>& arrived)
    {
        if (!workspace) {
            Result<std::unique_ptr<Workspace>> opened = Workspace::open(m_shared->options);
            if (!opened) {
                return [work = m_work, error = opened.error()] { Q_EMIT work->failed(error); };
            }
            workspace = std::move(*opened);
        }
        Bench bench{*workspace, m_shared->world,
            [shared = m_shared](qint64 done, qint64 total) {
                shared->done = done;
                shared->total = total;
                return !shared->stop;
            },
            arrived};
        return job(bench);
    }

    // None: it is over.
    std::optional<Job> next()
    {
        std::unique_lock lock(m_shared->mutex);
        m_shared->arrived.wait(lock, [this] { return m_shared->ended || !m_shared->waiting.empty(); });
        if (m_shared->ended) {
            return std::nullopt;
        }
        Job job = std::move(m_shared->waiting.front());
        m_shared->waiting.pop_front();
        return job;
    }

    std::shared_ptr<Shared> m_shared;
    ExchangeWork* m_work; // outlives the thread: its destructor waits
};

ExchangeWork::ExchangeWork(Session& session, QObject* parent)
    : QObject(parent)
    , m_shared(std::make_shared<Shared>())
    , m_ticks(new QTimer(this))
{
    m_shared->options = session.options();
    m_shared->world = session.jobWorld();
    m_thread = new Worker(m_shared, this);
    m_ticks->setObjectName(QStringLiteral("exchangeTicks"));
    m_ticks->setInterval(tickMilliseconds);
    connect(m_ticks, &QTimer::timeout, this, &ExchangeWork::tell);
}

ExchangeWork::~ExchangeWork()
{
    m_shared->stop = true;
    {
        const std::lock_guard lock(m_shared->mutex);
        m_shared->ended = true;
    }
    m_shared->arrived.notify_all();
    m_thread->wait();
}

bool ExchangeWork::start(const QString& what, Job job)
{
    if (m_busy) {
        return false;
    }
    m_busy = true;
    m_shared->stop = false;
    m_shared->done = 0;
    m_shared->total = 0;
    give(std::move(job));
    m_ticks->start();
    Q_EMIT begun(what);
    return true;
}

void ExchangeWork::stop()
{
    m_shared->stop = true;
}

bool ExchangeWork::stopped() const
{
    return m_shared->stop;
}

void ExchangeWork::clearBench()
{
    if (m_thread->isRunning()) {
        give({});
    }
}

void ExchangeWork::give(Job job)
{
    {
        const std::lock_guard lock(m_shared->mutex);
        m_shared->waiting.push_back(std::move(job));
    }
    m_shared->arrived.notify_one();
    if (!m_thread->isRunning()) {
        m_thread->start();
    }
}

void ExchangeWork::tell()
{
    Q_EMIT progressed(m_shared->done, m_shared->total);
}

void ExchangeWork::take(const Answer& answer)
{
    m_busy = false;
    m_ticks->stop();
    Q_EMIT ended();
    if (answer) {
        answer();
    }
}

} // namespace xf::ui
