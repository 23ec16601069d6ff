#include "core/store/drafts.h"

namespace xf {

namespace {

Draft draftFrom(const Row& row)
{
    return {row.text(0), row.integer(1), row.bytes(2)};
}

QString leftPrefix()
{
    return QStringLiteral("left/");
}

} // namespace

Result<> Drafts::save(const QString& key, const QByteArray& content)
{
    if (key.isEmpty()) {
        return Error(draftNoKey);
    }
    return lightly([&]() -> Result<> { return put(key, content); });
}

Result<> Drafts::put(const QString& key, const QByteArray& content)
{
    return m_database.run("INSERT INTO local_draft (key, saved_at, content) VALUES (?, ?, ?) ON CONFLICT (key) DO"
                          " UPDATE SET saved_at = excluded.saved_at, content = excluded.content",
        {key, m_clock.now().utcSeconds, content});
}

Result<> Drafts::keepLeft(const QByteArray& stream, const QByteArray& content)
{
    return put(leftKey(stream), content);
}

QString Drafts::leftKey(const QByteArray& stream)
{
    return leftPrefix() + QString::fromLatin1(stream.toHex());
}

QByteArray Drafts::leftStream(const QString& key)
{
    return key.startsWith(leftPrefix()) ? QByteArray::fromHex(key.mid(leftPrefix().size()).toLatin1()) : QByteArray();
}

Result<std::optional<Draft>> Drafts::load(const QString& key)
{
    return m_database.readOne("SELECT key, saved_at, content FROM local_draft WHERE key = ?", {key}, draftFrom);
}

Result<std::vector<Draft>> Drafts::list()
{
    return m_database.readAll(
        "SELECT key, saved_at, content FROM local_draft ORDER BY saved_at DESC, key", {}, draftFrom);
}

Result<> Drafts::remove(const QString& key)
{
    return lightly([&]() -> Result<> { return drop(m_database, key); });
}

Result<> Drafts::wipe(const QString& key)
{
    const Result<> removed = remove(key);
    return removed ? m_database.emptyLog() : removed;
}

Result<> Drafts::drop(Connection& connection, const QString& key)
{
    return connection.run("DELETE FROM local_draft WHERE key = ?", {key});
}

// script() and not run(): SQLite obeys a PRAGMA when it is prepared, so one that is kept prepared does nothing the
// second time. The next command is written with FULL again, and takes these drafts to the disk along with it.
Result<> Drafts::lightly(const std::function<Result<>()>& write)
{
    const auto writeAll = [&]() -> Result<> {
        Result<Transaction> transaction = Transaction::begin(m_database);
        if (!transaction) {
            return transaction.error();
        }
        const Result<> done = write();
        return done ? transaction->commit() : done;
    };
    if (!m_database.writable()) {
        return writeAll(); // says why
    }
    const Result<> light = m_database.script(QStringLiteral("PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 250;"));
    const Result<> done = light ? writeAll() : light;
    const Result<> full = m_database.script(
        QStringLiteral("PRAGMA synchronous = FULL; PRAGMA busy_timeout = %1;").arg(OpenRequest().busyMilliseconds));
    return done ? full : done;
}

} // namespace xf
