#include "ui/shell/reader.h"

#include <QThread>

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <mutex>

namespace xf::ui {

struct Reader::Ticket
{
    QPointer<QObject> asker; // of the window's thread, read there alone
    const QObject* key = nullptr;
    QString about;
    Question question;
    std::atomic<bool> stop = false;
};

struct Reader::Shared
{
    WorkspaceOptions options;
    std::mutex mutex;
    std::condition_variable arrived;
    std::deque<std::shared_ptr<Ticket>> waiting;
    bool ended = false;
};

class Reader::Worker : public QThread
{
public:
    Worker(std::shared_ptr<Shared> shared, Reader* reader)
        : QThread(reader)
        , m_shared(std::move(shared))
        , m_reader(reader)
    {}

protected:
    void run() override
    {
        std::unique_ptr<Workspace> workspace; // opened, used and closed in this thread
        while (const std::shared_ptr<Ticket> ticket = next()) {
            Answer answer;
            if (!ticket->stop && !workspace) {
                Result<std::unique_ptr<Workspace>> opened = Workspace::open(m_shared->options);
                if (opened) {
                    workspace = std::move(*opened);
                } else {
                    answer = [reader = m_reader, error = opened.error()] { Q_EMIT reader->failed(error); };
                }
            }
            if (!ticket->stop && workspace) {
                answer = ticket->question(*workspace, ticket->stop);
            }
            QMetaObject::invokeMethod(
                m_reader, [reader = m_reader, ticket, answer] { reader->take(ticket, answer); }, Qt::QueuedConnection);
        }
    }

private:
    std::shared_ptr<Ticket> next()
    {
        std::unique_lock lock(m_shared->mutex);
        m_shared->arrived.wait(lock, [this] { return m_shared->ended || !m_shared->waiting.empty(); });
        if (m_shared->ended) {
            return nullptr;
        }
        std::shared_ptr<Ticket> ticket = std::move(m_shared->waiting.front());
        m_shared->waiting.pop_front();
        return ticket;
    }

    std::shared_ptr<Shared> m_shared;
    Reader* m_reader; // outlives the thread: its destructor waits
};

Reader::Reader(const WorkspaceOptions& options, QObject* parent)
    : QObject(parent)
    , m_shared(std::make_shared<Shared>())
{
    m_shared->options = options;
    m_shared->options.readOnly = true;
    m_thread = new Worker(m_shared, this);
}

Reader::~Reader()
{
    for (const std::shared_ptr<Ticket>& ticket : m_open) {
        ticket->stop = true;
    }
    {
        const std::lock_guard lock(m_shared->mutex);
        m_shared->ended = true;
    }
    m_shared->arrived.notify_all();
    m_thread->wait();
}

void Reader::ask(QObject* asker, const QString& about, Question question)
{
    drop(asker, about);
    auto ticket = std::make_shared<Ticket>();
    ticket->asker = asker;
    ticket->key = asker;
    ticket->about = about;
    ticket->question = std::move(question);
    m_open.push_back(ticket);
    {
        const std::lock_guard lock(m_shared->mutex);
        m_shared->waiting.push_back(ticket);
    }
    m_shared->arrived.notify_one();
    if (!m_thread->isRunning()) {
        m_thread->start();
    }
}

void Reader::drop(const QObject* asker, const QString& about)
{
    const auto isIt = [&](const std::shared_ptr<Ticket>& ticket) {
        return ticket->key == asker && ticket->about == about;
    };
    for (const std::shared_ptr<Ticket>& ticket : m_open) {
        if (isIt(ticket)) {
            ticket->stop = true;
        }
    }
    std::erase_if(m_open, isIt);
    const std::lock_guard lock(m_shared->mutex);
    std::erase_if(m_shared->waiting, isIt);
}

bool Reader::idle() const
{
    return m_open.empty();
}

void Reader::take(const std::shared_ptr<Ticket>& ticket, const Answer& answer)
{
    if (std::erase(m_open, ticket) > 0 && ticket->asker && answer) {
        answer();
    }
}

} // namespace xf::ui
