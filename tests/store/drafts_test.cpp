#include "core/store/drafts.h"
#include "core/store/storeerrors.h"
#include "tests/store/storefixture.h"
#include "tests/support/deskfixture.h"

#include <catch2/catch.hpp>

using namespace xf;
using namespace xf::test;

namespace {

const QString key = QStringLiteral("register");
const QByteArray typed = QStringLiteral("张三，修路").toUtf8();

QStringList keys(Drafts drafts)
{
    const auto all = drafts.list();
    REQUIRE(all);
    QStringList found;
    for (const Draft& draft : *all) {
        found << draft.key;
    }
    return found;
}

Request registering(const QString& draft)
{
    Request request;
    request.command = visit(QStringLiteral("张三"), QStringLiteral("修路"));
    request.on = day("2026-06-30");
    request.draft = draft;
    return request;
}

} // namespace

TEST_CASE("a draft is there again after the program was killed")
{
    Desk desk;
    {
        const auto workspace = desk.create();
        REQUIRE(workspace->drafts().save(key, "first"));
        REQUIRE(workspace->drafts().save(key, typed));
    }
    const auto workspace = desk.open();
    const auto draft = workspace->drafts().load(key);
    REQUIRE(draft);
    REQUIRE(draft->has_value());
    CHECK((*draft)->content == typed);
    CHECK((*draft)->savedAt == desk.clock.now().utcSeconds);
    CHECK_FALSE(workspace->drafts().load(QStringLiteral("opinion"))->has_value());
}

TEST_CASE("a killed program leaves its draft in the log beside the file")
{
    Desk desk;
    const auto workspace = desk.create();
    REQUIRE(workspace->drafts().save(key, typed));
    // What another program sees while this one still runs is what is there when it is killed.
    const auto other = desk.open();
    CHECK(other->drafts().load(key).value()->content == typed);
}

TEST_CASE("drafts are listed with the newest first and removed by name")
{
    Desk desk;
    desk.create();
    auto database = open(desk.options().path);
    REQUIRE(database);
    const FixedClock early(day("2026-06-28"));
    const FixedClock late(day("2026-06-29"));
    REQUIRE(Drafts(**database, late).save(QStringLiteral("opinion:1a2b3c4d"), "b"));
    REQUIRE(Drafts(**database, early).save(key, "a"));
    Drafts drafts(**database, late);
    CHECK(keys(drafts) == QStringList{QStringLiteral("opinion:1a2b3c4d"), key});
    REQUIRE(drafts.remove(QStringLiteral("opinion:1a2b3c4d")));
    REQUIRE(drafts.remove(QStringLiteral("nothing")));
    CHECK(keys(drafts) == QStringList{key});
    CHECK(codeOf(drafts.save(QString(), "c")) == idOf(draftNoKey));
}

TEST_CASE("registering takes its draft with it, and a refusal leaves it")
{
    Desk desk;
    const auto workspace = desk.create();
    REQUIRE(workspace->drafts().save(key, typed));
    REQUIRE(workspace->drafts().save(QStringLiteral("other"), typed));

    Request refused = registering(key);
    refused.on = day("2026-07-01");
    CHECK_FALSE(workspace->execute(refused));
    CHECK_FALSE(workspace->executeAll({registering(key), refused}));
    CHECK(keys(workspace->drafts()).size() == 2);

    REQUIRE(workspace->execute(registering(key)));
    CHECK(keys(workspace->drafts()) == QStringList{QStringLiteral("other")});
    REQUIRE(workspace->execute(registering(QStringLiteral("never saved"))));
}

TEST_CASE("a draft does not wait for another program, and commands are written with full care after it")
{
    Desk desk;
    desk.create();
    auto writing = open(desk.options().path);
    auto database = open(desk.options().path);
    REQUIRE(writing);
    REQUIRE(database);
    Drafts drafts(**database, desk.clock);
    // Twice: a PRAGMA that is kept prepared would do nothing the second time.
    for (int round = 0; round < 2; ++round) {
        {
            const auto transaction = Transaction::begin(**writing);
            REQUIRE(transaction);
            CHECK(codeOf(drafts.save(key, typed)) == idOf(storeBusy));
        }
        REQUIRE(drafts.save(key, typed));
        const auto care = round == 0 ? "PRAGMA synchronous" : "PRAGMA main.synchronous"; // prepared anew
        CHECK(number(**database, care) == 2);
        const auto patience = round == 0 ? "PRAGMA busy_timeout" : "PRAGMA main.busy_timeout";
        CHECK(number(**database, patience) == OpenRequest().busyMilliseconds);
    }
}

TEST_CASE("a draft is not saved in a file that is only read")
{
    Desk desk;
    desk.create();
    WorkspaceOptions reading = desk.options();
    reading.readOnly = true;
    const auto reader = Workspace::open(reading);
    REQUIRE(reader);
    CHECK(codeOf((*reader)->drafts().save(key, typed)) == idOf(storeOpenedReadOnly));
    CHECK(keys((*reader)->drafts()).isEmpty());
}

TEST_CASE("nothing of a removed draft stays in the file")
{
    Desk desk;
    {
        const auto workspace = desk.create();
        REQUIRE(workspace->drafts().save(key, QByteArray("a very private sentence ") + typed));
        REQUIRE(workspace->drafts().remove(key));
    }
    QFile file(desk.options().path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK_FALSE(file.readAll().contains("a very private sentence"));
    CHECK(QFileInfo(desk.options().path + QStringLiteral("-wal")).size() == 0);
}

TEST_CASE("what a registration does not finish of its draft is kept in its transaction, under the case")
{
    Desk desk;
    const auto workspace = desk.create();
    REQUIRE(workspace->drafts().save(key, typed));
    Request request = registering(key);
    request.left = "papers";
    Request refused = request;
    refused.on = day("2026-07-01");
    CHECK_FALSE(workspace->execute(refused));
    CHECK(keys(workspace->drafts()) == QStringList{key});
    const Result<Changes> done = workspace->execute(request);
    REQUIRE(done);
    CHECK(keys(workspace->drafts()) == QStringList{Drafts::leftKey(done->stream)});
    CHECK(workspace->drafts().load(Drafts::leftKey(done->stream)).value()->content == "papers");
    CHECK(Drafts::leftStream(Drafts::leftKey(done->stream)) == done->stream);
    CHECK(Drafts::leftStream(key).isEmpty());
}
