#include "core/desk/importmessages.h"

#include <QSet>

namespace xf {

namespace {

constexpr std::size_t batchSize = 200;

Request requestFor(const MessageRow& row)
{
    ImportMessage message;
    message.source = QString::fromLatin1(messageSource);
    message.number = row.number;
    message.sender = row.sender;
    message.subject = row.subject;
    message.text = row.text;
    message.received = row.received;
    message.reply = row.reply;
    message.replied = row.replied.value_or(Date());
    Request request;
    request.command = std::move(message);
    return request;
}

class Importer
{
public:
    Importer(Workspace& workspace, MessageFile file)
        : m_workspace(workspace)
        , m_file(std::move(file))
    {
        m_outcome.read = m_file.read;
        m_outcome.rejected = std::move(m_file.rejected);
    }

    Result<ImportOutcome> run(const std::function<bool()>& stop)
    {
        for (const MessageRow& row : m_file.rows) {
            const Result<bool> known = m_workspace.hasSourceNumber(QString::fromLatin1(messageSource), row.number);
            if (!known) {
                return known.error();
            }
            if (*known || m_numbers.contains(row.number)) {
                ++m_outcome.already;
                continue;
            }
            m_numbers.insert(row.number);
            m_batch.push_back(&row);
            if (m_batch.size() == batchSize) {
                if (const Result<> done = finishBatch(); !done) {
                    return done.error();
                }
                if (stop()) {
                    return m_outcome;
                }
            }
        }
        const Result<> done = finishBatch();
        return done ? Result<ImportOutcome>(m_outcome) : Result<ImportOutcome>(done.error());
    }

private:
    Result<> finishBatch()
    {
        std::vector<Request> requests;
        for (const MessageRow* row : m_batch) {
            requests.push_back(requestFor(*row));
        }
        m_batch.clear();
        if (requests.empty()) {
            return {};
        }
        const Result<std::vector<Changes>> changes = m_workspace.executeAll(requests);
        if (!changes) {
            return changes.error();
        }
        m_outcome.registered += int(changes->size());
        return {};
    }

    Workspace& m_workspace;
    MessageFile m_file;
    ImportOutcome m_outcome;
    QSet<QString> m_numbers;
    std::vector<const MessageRow*> m_batch;
};

} // namespace

Result<ImportOutcome> importMessages(
    Workspace& workspace, const QByteArray& csv, Date today, const std::function<bool()>& stop)
{
    Result<MessageFile> file = readMessages(csv, today);
    if (!file) {
        return file.error();
    }
    return Importer(workspace, std::move(*file)).run(stop);
}

} // namespace xf
