#include "core/desk/importmessages.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace xf {

namespace {

constexpr std::size_t batchSize = 200;

Request requestFor(const MessageRow& row)
{
    ImportMessage message;
    message.source = QString::fromUtf8(messageSource);
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
            if (m_numbers.contains(row.number)) { // twice in the file; what is a case already the Workspace knows
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
        const std::vector<const MessageRow*> batch = std::exchange(m_batch, {});
        const Result<> done = registerAll(batch);
        if (done || isOfTheFile(done.error())) {
            return done;
        }
        // One message is refused: the others of its batch are not.
        for (const MessageRow* row : batch) {
            const Result<> one = registerAll({row});
            if (!one && isOfTheFile(one.error())) {
                return one;
            }
            if (!one) {
                m_outcome.rejected.push_back({row->line, one.error()});
            }
        }
        return {};
    }

    Result<> registerAll(const std::vector<const MessageRow*>& batch)
    {
        if (batch.empty()) {
            return {};
        }
        std::vector<Request> requests;
        for (const MessageRow* row : batch) {
            requests.push_back(requestFor(*row));
        }
        const Result<std::vector<Changes>> changes = m_workspace.executeAll(requests);
        if (!changes) {
            return changes.error();
        }
        for (const Changes& one : *changes) { // none: it was a case before
            ++(one.entries.empty() ? m_outcome.already : m_outcome.registered);
        }
        return {};
    }

    // What no row is to blame for: the disk, another writer, the clock, a copied file.
    static bool isOfTheFile(const Error& error)
    {
        static const QStringList rooms{QStringLiteral("store."), QStringLiteral("clock."), QStringLiteral("numbering."),
            QStringLiteral("identity.")};
        return std::any_of(
            rooms.begin(), rooms.end(), [&](const QString& room) { return error.code.startsWith(room); });
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
    Result<ImportOutcome> outcome = Importer(workspace, std::move(*file)).run(stop);
    if (outcome) {
        std::stable_sort(outcome->rejected.begin(), outcome->rejected.end(),
            [](const MessageFile::Rejected& a, const MessageFile::Rejected& b) { return a.line < b.line; });
    }
    return outcome;
}

} // namespace xf
