#include "core/journal/entry.h"
#include "core/store/migrations.h"
#include "core/store/search.h"
#include "tests/store/storefixture.h"

#include <QCryptographicHash>
#include <QDir>

#include <catch2/catch.hpp>

using namespace xf;
using namespace xf::test;
using Mode = OpenRequest::Mode;

namespace {

QStringList schemaOf(Connection& connection)
{
    const auto rows = connection.readAll("SELECT coalesce(sql, name) FROM sqlite_schema ORDER BY type, name", {},
        [](const Row& row) { return row.text(0); });
    REQUIRE(rows);
    return QStringList(rows->begin(), rows->end());
}

std::vector<Migration> withSecond(const QString& sql)
{
    std::vector<Migration> all(schemaMigrations().begin(), schemaMigrations().end());
    all.push_back({all.back().number + 1, sql});
    return all;
}

// One real entry, always the same bytes.
Entry goldenEntry()
{
    Envelope envelope;
    envelope.lamport = 1;
    envelope.office = QByteArray(16, '\x01');
    envelope.node = QByteArray(16, '\x02');
    envelope.incarnation = QByteArray(16, '\x03');
    envelope.seq = 1;
    envelope.author = QStringLiteral("王芳");
    envelope.recordedAt = 1'772'000'000;
    envelope.recordedOffset = 480;
    envelope.on = Date::fromYmd(2026, 3, 2);
    envelope.tag = QStringLiteral("test.golden");
    envelope.version = 1;
    envelope.kind = QStringLiteral("test");
    const Result<Entry> entry = makeEntry(envelope, QByteArray::fromHex("a0"), QByteArray(16, '\x04'));
    REQUIRE(entry);
    return *entry;
}

void fillGolden(Database& database)
{
    const Entry entry = goldenEntry();
    auto transaction = Transaction::begin(database);
    REQUIRE(transaction);
    REQUIRE(database.run("INSERT INTO entry_log (id, stream, lamport, envelope, salt, payload, incarnation, seq) "
                         "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        {entry.id, entry.streamId(), entry.envelope.lamport, entry.envelopeBytes, entry.salt, entry.payload,
            entry.envelope.incarnation, entry.envelope.seq}));
    REQUIRE(database.run("INSERT INTO local_number (series, last) VALUES (?, ?)", {QStringLiteral("2026-A"), 12}));
    REQUIRE(database.setSetting(QStringLiteral("node"), entry.envelope.node));
    REQUIRE(Search(database).index(1, QStringLiteral("张三 路灯不亮")));
    REQUIRE(database.run("INSERT INTO local_draft (key, saved_at, content) VALUES (?, ?, ?)",
        {QStringLiteral("register"), qint64{1'772'000'100}, QByteArray("typed")}));
    REQUIRE(database.run(
        "INSERT INTO local_print (entry, at, day, clerk, device, copies, outcome) VALUES (?, ?, ?, ?, ?, ?, ?)",
        {entry.id, qint64{1'772'000'200}, Date::fromYmd(2026, 3, 2), QStringLiteral("王芳"), QStringLiteral("HP 1020"),
            2, QStringLiteral("printed")}));
    REQUIRE(database.run("INSERT INTO local_sealed_key (id, frame, seal_key, made_at) VALUES (1, ?, ?, ?)",
        {QByteArray("\x01"), QByteArray("\x02"), qint64{1'772'000'300}}));
    REQUIRE(transaction->commit());
}

// Set by the maintainer who makes a golden file; tests never write into tests/data.
QString goldenFolder()
{
    return qEnvironmentVariable("XF_MAKE_GOLDEN");
}

// A copy of the golden file, opened and so brought to the newest schema.
std::unique_ptr<Database> openGolden(const QString& name, const TempDir& folder)
{
    const QString path = folder.path(name);
    REQUIRE(QFile::copy(QStringLiteral(XF_TEST_DATA "/") + name, path));
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    auto database = open(path);
    REQUIRE(database);
    return std::move(*database);
}

// What every golden file holds, whatever its version.
void checkGolden(Database& database, const TempDir& folder)
{
    CHECK(database.checkIntegrity());
    CHECK(number(database, "PRAGMA user_version") == schemaMigrations().back().number);
    CHECK(number(database, "SELECT last FROM local_number WHERE series = '2026-A'") == 12);
    CHECK(database.setting(QStringLiteral("node")).value()->toByteArray() == QByteArray(16, '\x02'));
    const auto entries = database.readAll("SELECT envelope, salt, payload, id FROM entry_log", {}, [](const Row& row) {
        const Result<Entry> entry = openEntry(row.bytes(0), row.bytes(1), row.optionalBytes(2));
        return entry && entry->id == row.bytes(3) ? entry->id : QByteArray();
    });
    REQUIRE(entries);
    CHECK(*entries == std::vector<QByteArray>{goldenEntry().id});

    auto transaction = Transaction::begin(database);
    REQUIRE(transaction);
    REQUIRE(database.recreateViews());
    REQUIRE(transaction->commit());
    auto fresh = create(folder.path(QStringLiteral("fresh.db")));
    CHECK(schemaOf(database) == schemaOf(*fresh));
}

} // namespace

TEST_CASE("a landed migration is never edited")
{
    // number → SHA-256 of its file; add a line for a new one, change none
    const std::map<int, QByteArray> landed = {
        {1, "3c65198a63c4f5116d9fe9425093a0db5d9b5a2a4340e3cf1e334ac899b286af"},
        {2, "fe6508f00dac8f484ba0460a4c30cfd7292db428d39e6c2159991b38e08df334"},
        {3, "214a8d0a7b467308da0dcbaac8a2337ca557495152c7161d1816e85a96d5be63"},
        {4, "385c8922258c2c1774280bda33bbd6611722e6264ff4c2ae718e3b7be4402ef3"},
    };
    REQUIRE(schemaMigrations().size() == landed.size());
    int expected = 1;
    for (const Migration& migration : schemaMigrations()) {
        CHECK(migration.number == expected++);
        CHECK(QCryptographicHash::hash(migration.sql.toUtf8(), QCryptographicHash::Sha256).toHex() ==
              landed.at(migration.number));
    }
}

TEST_CASE("every column of the schema has its comment")
{
    QString all = viewsSql();
    for (const Migration& migration : schemaMigrations())
        all += migration.sql;
    bool inTable = false;
    for (const QString& line : all.split(u'\n')) {
        if (line.startsWith(QLatin1String("CREATE TABLE")))
            inTable = true;
        else if (line.startsWith(u')'))
            inTable = false;
        else if (inTable && !line.trimmed().startsWith(QLatin1String("PRIMARY KEY (")))
            CHECK(line.contains(QLatin1String(" -- ")));
    }
}

TEST_CASE("from an empty file to the newest schema")
{
    const TempDir folder;
    auto database = create(folder.path(QStringLiteral("a.db")));
    CHECK(number(*database, "PRAGMA user_version") == schemaMigrations().back().number);
    CHECK(database->setting(QStringLiteral("min_compatible")).value()->toInt() == 1);
    CHECK(database->setting(QStringLiteral("views_version")).value()->toInt() == viewsVersion);
    const QStringList schema = schemaOf(*database);
    REQUIRE(migrate(*database, schemaMigrations())); // again: nothing to do
    CHECK(schemaOf(*database) == schema);
}

TEST_CASE("a migration is all or nothing, and can be tried again")
{
    const TempDir folder;
    const QString path = folder.path(QStringLiteral("a.db"));
    create(path);
    const int newest = schemaMigrations().back().number;
    const auto broken = withSecond(QStringLiteral("CREATE TABLE local_new(a); INSERT INTO local_gone VALUES(1);"));
    CHECK(codeOf(Database::open({path, Mode::Write, onLocalDisk, 100, broken})) == idOf(storeSql));
    {
        auto database = open(path);
        REQUIRE(database);
        CHECK(number(**database, "PRAGMA user_version") == newest);
        CHECK(number(**database, "SELECT count(*) FROM sqlite_schema WHERE name = 'local_new'") == 0);
    }
    const auto good = withSecond(QStringLiteral("CREATE TABLE local_new(a); INSERT INTO local_new VALUES(1);"));
    {
        auto database = Database::open({path, Mode::Write, onLocalDisk, 100, good});
        REQUIRE(database);
        CHECK(number(**database, "PRAGMA user_version") == newest + 1);
        CHECK(number(**database, "SELECT count(*) FROM local_new") == 1);
    }
    auto olderProgram = open(path); // min_compatible is still 1
    REQUIRE(olderProgram);
    CHECK((*olderProgram)->writable());
}

TEST_CASE("Create that fails half way leaves nothing behind")
{
    const TempDir folder;
    const QString path = folder.path(QStringLiteral("a.db"));
    const auto broken = withSecond(QStringLiteral("NONSENSE;"));
    CHECK(codeOf(Database::open({path, Mode::Create, onLocalDisk, 100, broken})) == idOf(storeSql));
    CHECK(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty());
    CHECK(create(path));
}

TEST_CASE("an old file that cannot be written is not read by guess")
{
    const TempDir folder;
    const QString path = folder.path(QStringLiteral("a.db"));
    create(path);
    const auto newer = withSecond(QStringLiteral("CREATE TABLE local_new(a);"));
    CHECK(codeOf(Database::open({path, Mode::ReadOnly, onLocalDisk, 100, newer})) == idOf(storeNeedsUpgrade));
    CHECK(codeOf(Database::open({path, Mode::Write, onShare, 100, newer})) == idOf(storeNeedsUpgrade));
    REQUIRE(Database::open({path, Mode::Write, onLocalDisk, 100, newer}));
    CHECK(Database::open({path, Mode::ReadOnly, onLocalDisk, 100, newer}));
}

TEST_CASE("views of another program version are made again")
{
    const TempDir folder;
    auto database = create(folder.path(QStringLiteral("a.db")));
    REQUIRE(database->setSetting(QStringLiteral("views_version"), viewsVersion + 1));
    REQUIRE(database->script(QStringLiteral("DROP TABLE view_case; CREATE TABLE view_case(old)")));
    CHECK(database->viewsOutdated());
    {
        auto transaction = Transaction::begin(*database);
        REQUIRE(transaction);
        REQUIRE(database->recreateViews());
        CHECK_FALSE(database->viewsOutdated());
    }
    CHECK(database->viewsOutdated()); // rolled back
    {
        auto transaction = Transaction::begin(*database);
        REQUIRE(transaction);
        REQUIRE(database->recreateViews());
        REQUIRE(transaction->commit());
    }
    CHECK_FALSE(database->viewsOutdated());
    auto fresh = create(folder.path(QStringLiteral("b.db")));
    CHECK(schemaOf(*database) == schemaOf(*fresh));
}

TEST_CASE("the golden file of version 1 opens and holds what was written")
{
    const TempDir folder;
    auto database = openGolden(QStringLiteral("database-v1.db"), folder);
    checkGolden(*database, folder);
    CHECK(number(*database, "SELECT count(*) FROM local_draft") == 0);
    CHECK(number(*database, "SELECT count(*) FROM local_print") == 0);
    CHECK(database->setting(QStringLiteral("min_compatible")).value()->toInt() == 1);
}

namespace {

// What versions 2 and 3 were filled with.
void checkDesk(Database& database)
{
    CHECK(number(database, "SELECT saved_at FROM local_draft WHERE key = 'register' AND content = x'7479706564'") ==
          1'772'000'100);
    CHECK(number(database, "SELECT copies FROM local_print WHERE device = 'HP 1020' AND outcome = 'printed'") == 2);
}

} // namespace

TEST_CASE("the golden file of version 2 opens and holds what was written")
{
    const TempDir folder;
    auto database = openGolden(QStringLiteral("database-v2.db"), folder);
    checkGolden(*database, folder);
    checkDesk(*database);
}

TEST_CASE("the golden file of version 3 opens and holds what was written")
{
    const QString name = QStringLiteral("database-v3.db");
    if (!goldenFolder().isEmpty() && !QFile::exists(goldenFolder() + u'/' + name))
        fillGolden(*create(goldenFolder() + u'/' + name));

    const TempDir folder;
    auto database = openGolden(name, folder);
    checkGolden(*database, folder);
    checkDesk(*database);
    CHECK(number(*database, "SELECT count(*) FROM local_sealed_key") == 0);
}
