#pragma once

#include "core/base/clock.h"
#include "core/store/database.h"

// What was typed and not yet registered. A draft survives a crash and belongs to this file alone: it is in no journal
// and in no package. Only the window knows what its bytes mean.
//
// Made for being saved while a person types. Saving waits a quarter of a second for another program and no longer
// (store.busy: try again with the next letters), and does not wait for the disk: killing the program loses nothing that
// was saved, a power cut may lose the newest drafts, neither harms the file. Each call is a transaction of its own.
namespace xf {

struct Draft
{
    QString key;
    qint64 savedAt = 0; // seconds since 1970 UTC
    QByteArray content;
};

inline constexpr ErrorCode draftNoKey{"draft.no-key"};

class Drafts
{
public:
    Drafts(Database& database, const Clock& clock)
        : m_database(database)
        , m_clock(clock)
    {}

    // Replaces what stood under this key. A key is any text that is not empty: "register", "opinion:1a2b3c4d".
    [[nodiscard]] Result<> save(const QString& key, const QByteArray& content);
    [[nodiscard]] Result<std::optional<Draft>> load(const QString& key);
    [[nodiscard]] Result<std::vector<Draft>> list(); // the newest first
    [[nodiscard]] Result<> remove(const QString& key);
    // The same, and no byte of it stays in the log beside the data file. Error store.busy: it is gone from the file,
    // but another program reads there, and until the log is emptied next time it is in the log.
    [[nodiscard]] Result<> wipe(const QString& key);

    // What a registration leaves to be done for its case, were the program to end now: under a key made of its stream.
    [[nodiscard]] static QString leftKey(const QByteArray& stream);
    [[nodiscard]] static QByteArray leftStream(const QString& key); // empty: another kind of draft

    // Only inside a Transaction: the one that registers what the draft held.
    [[nodiscard]] static Result<> drop(Connection& connection, const QString& key);
    [[nodiscard]] Result<> keepLeft(const QByteArray& stream, const QByteArray& content);

private:
    Result<> put(const QString& key, const QByteArray& content);
    Result<> lightly(const std::function<Result<>()>& write);

    Database& m_database;
    const Clock& m_clock;
};

} // namespace xf
