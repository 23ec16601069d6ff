#pragma once

#include "core/handoff/jobs/receivepackage.h"
#include "ui/shell/session.h"

#include <QObject>

#include <functional>
#include <memory>

class QThread;
class QTimer;

// The long work of 交换: one job at a time, in a thread with a connection of its own that writes. The connection is
// opened for each job and closed after it, but while a package lies on the bench it stays: what was opened to be looked
// at is the very thing that is taken in afterwards.
namespace xf::ui {

class ExchangeWork : public QObject
{
    Q_OBJECT

public:
    // What a job has at hand; of the thread.
    struct Bench
    {
        Workspace& workspace;
        const JobWorld& world;
        Progress progress;                        // says no once the person stops
        std::unique_ptr<ArrivedPackage>& arrived; // put here, it stays from job to job
    };
    using Answer = std::function<void()>;
    // Runs in the thread; answers what to do in the window.
    using Job = std::function<Answer(Bench& bench)>;

    explicit ExchangeWork(Session& session, QObject* parent = nullptr);
    ~ExchangeWork() override; // stops what runs and waits for it

    // `what`: a few words for the person who waits. False, and nothing begins, while another job runs.
    bool start(const QString& what, Job job);
    // The job is asked to stop; its answer comes all the same, mostly handoff.stopped.
    void stop();
    void clearBench(); // the package that lies there is let go
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] bool stopped() const; // the job that runs, or the last one, was asked to

Q_SIGNALS:
    void begun(const QString& what);
    void progressed(qint64 done, qint64 total); // now and then; a total of 0: not known
    void ended();                               // before the answer is called
    void failed(const xf::Error& error);        // the data file cannot be opened: there is no answer

private:
    struct Shared;
    class Worker;

    void give(Job job);
    void take(const Answer& answer);
    void tell();

    std::shared_ptr<Shared> m_shared;
    QThread* m_thread = nullptr;
    QTimer* m_ticks = nullptr;
    bool m_busy = false;
};

} // namespace xf::ui
