#pragma once

#include "core/store/workspace.h"

#include <QObject>
#include <QPointer>

#include <atomic>
#include <functional>
#include <memory>

class QThread;

// Reads the open data file beside the window: a thread with a read-only connection of its own, one question after
// another. What the window shows is never waited for.
//
// Whoever asks names what the question is about. A newer question about the same replaces an older one, whether that
// still waits or is being answered: its answer is dropped, so an old answer never overwrites a new one. An answer is
// called in the window's thread, and not at all once its asker is gone.
namespace xf::ui {

class Reader : public QObject
{
    Q_OBJECT

public:
    explicit Reader(const WorkspaceOptions& options, QObject* parent = nullptr);
    ~Reader() override;

    using Answer = std::function<void()>;
    // Runs in the thread; `stop` becomes true when nobody wants the answer any more. Answers what to do in the window.
    using Question = std::function<Answer(Workspace& workspace, const std::atomic<bool>& stop)>;

    void ask(QObject* asker, const QString& about, Question question);
    // Nobody wants the answer any more.
    void drop(const QObject* asker, const QString& about);
    // Nothing waits and nothing is being answered.
    [[nodiscard]] bool idle() const;

Q_SIGNALS:
    // The data file cannot be opened for reading now; the question has no answer. Asking again tries again.
    void failed(const xf::Error& error);

private:
    struct Ticket;
    struct Shared;
    class Worker;

    void take(const std::shared_ptr<Ticket>& ticket, const Answer& answer);

    std::shared_ptr<Shared> m_shared;
    QThread* m_thread = nullptr;
    std::vector<std::shared_ptr<Ticket>> m_open; // asked and neither answered nor dropped
};

} // namespace xf::ui
