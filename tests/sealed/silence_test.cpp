#include "core/store/connection.h"
#include "core/store/search.h"
#include "core/words/errorsentences.h"
#include "tests/sealed/roomfixture.h"

#include <QDirIterator>

// What the room keeps to itself (30.3): from everybody at the same file, and from who reads its bytes.
using namespace xf;
using namespace xf::test;

namespace {

const std::vector<QByteArray>& words()
{
    static const std::vector<QByteArray> all = {"郑举灯", "13900001111", "青苗补偿", "钱占田", "村支部书记", "下湾村",
        "领款单", "镇纪委", "专人密封", "收条一张", "晚上不方便", "专2026", "accusation.", "周密", "县纪检", "移交单"};
    return all;
}

// Some of everything.
QByteArray fill(Room& here)
{
    const QByteArray stream = got(here.room.registers(accusation(), QStringLiteral("周密"))).stream;
    REQUIRE(here.room.open(stream, OpenedFor::Printed, QStringLiteral("周密")));
    REQUIRE(here.room.prints(
        stream, SealedPaper::Handover, QStringLiteral("县纪检监察机关"), Onto::Paper, QStringLiteral("周密")));
    REQUIRE(here.room.printFailed(stream, SealedPaper::Handover, QStringLiteral("周密")));
    REQUIRE(here.room.passesOn(stream, passedOn(), QStringLiteral("周密")));
    REQUIRE(here.room.notes(stream, {QStringLiteral("晚上不方便")}, QStringLiteral("周密")));
    REQUIRE(here.room.tells(stream, {day("2026-03-19"), TellMethod::SafeContact}, QStringLiteral("周密")));
    REQUIRE(here.room.voids(got(here.room.registers(accusation())).stream, {QStringLiteral("领款单重复")}));
    return stream;
}

QStringList hits(const QString& folder)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (const QByteArray& word : words()) {
            const QString typed = QString::fromUtf8(word);
            const QByteArray wide(reinterpret_cast<const char*>(typed.utf16()), typed.size() * 2);
            if (bytes.contains(word) || bytes.contains(wide) || bytes.contains(word.toHex())) {
                found << file.fileName() + u' ' + typed;
            }
        }
    }
    return found;
}

} // namespace

TEST_CASE("no byte of the data file, its log, its backup or what lies beside it holds a word of an accusation")
{
    Room here;
    WorkspaceOptions options = here.desk.options();
    options.backupFolder = here.desk.dir.path(QStringLiteral("backup"));
    fill(here);
    CHECK(QFile::exists(here.desk.dir.path(QStringLiteral("柳溪镇.xfd-wal"))));
    CHECK(hits(here.desk.dir.path()).isEmpty()); // with the log still beside it

    here.file.reset();
    here.desk.clock.setToday(day("2026-03-21"));
    here.file = got(Workspace::open(options)); // makes the daily copy
    CHECK_FALSE(QDir(options.backupFolder).isEmpty());
    CHECK(hits(here.desk.dir.path()).isEmpty());
    REQUIRE(here.file->rebuild());
    CHECK(hits(here.desk.dir.path()).isEmpty());

    execute(*here.file, {}, visit(QStringLiteral("钱占田"), QStringLiteral("修桥")), "2026-03-20");
    CHECK_FALSE(hits(here.desk.dir.path()).isEmpty()); // what is to be found is found
}

TEST_CASE("lists, search, earlier cases, board, papers, counts and drafts know nothing of it")
{
    Room here;
    const QByteArray stream = fill(here);
    Workspace& file = *here.file;
    CHECK(got(file.list({})).empty());
    CHECK(got(file.listIds({})).empty());
    CHECK(got(file.listRow(stream)).empty());
    CHECK(got(file.caseCount()) == 0);
    CHECK(got(file.countOffices()).empty());
    CHECK(got(file.openDuties(day("2027-06-30"))).empty());
    CHECK(got(file.papers({})).empty());
    CHECK(got(file.paperYears()).empty());
    CHECK(got(file.earlierCases({accusation().accuser, {}, QStringLiteral("13900001111")}, 9)).empty());
    CHECK(got(file.clerks()) == QStringList{QStringLiteral("李登记")}); // 周密 sat at the other desk
    CaseQuery query;
    query.search = QStringLiteral("青苗");
    CHECK(got(file.list(query)).empty());
    CHECK(codeOf(file.findCase(QString::fromLatin1(stream.toHex().left(12)))) == QLatin1String(caseUnknown.id));
    CHECK(codeOf(file.findCase(QStringLiteral("专2026-A-1"))) == QLatin1String(caseUnknown.id));
    CHECK(file.notices().empty());
    Result<Connection> connection = Connection::open(here.desk.options().path, Connection::Access::Read, 1000);
    REQUIRE(connection);
    for (const char* table : {"view_case", "view_clock", "view_paper", "view_person", "view_search", "view_sharing",
             "local_draft", "local_print", "local_number"}) {
        INFO(table);
        const QByteArray sql = QByteArray("SELECT count(*) FROM ") + table;
        const auto count = connection->readOne(sql.constData(), {}, [](const Row& row) { return row.integer(0); });
        REQUIRE(count);
        CHECK(count->value_or(-1) == 0);
    }
}

TEST_CASE("the envelope of a sealed entry says who wrote it only by office and file, and no hour")
{
    Room here;
    const QByteArray stream = fill(here);
    execute(*here.file, {}, visit(QStringLiteral("王五"), QStringLiteral("修桥")), "2026-03-16");
    int sealed = 0;
    std::vector<qint64> others;
    for (const Entry& entry : got(here.file->allEntries())) {
        const Envelope& envelope = entry.envelope;
        if (envelope.tag != QStringLiteral("sealed.entry")) {
            CHECK(envelope.incarnation == here.file->identity().incarnation);
            others.push_back(envelope.seq);
            continue;
        }
        ++sealed;
        CHECK(envelope.author.isEmpty());
        CHECK(envelope.about.isEmpty());
        CHECK_FALSE(envelope.critical);
        CHECK(envelope.on == day("2026-03-20"));
        CHECK((envelope.recordedAt + envelope.recordedOffset * 60) % 86400 == 0);
        CHECK(envelope.incarnation != here.file->identity().incarnation);
        if (envelope.isFirst()) {
            CHECK(envelope.kind == QStringLiteral("sealed"));
            CHECK(envelope.sight == QStringLiteral("handlers"));
        }
    }
    CHECK(sealed == 9);
    std::sort(others.begin(), others.end());
    for (std::size_t i = 0; i < others.size(); ++i) { // no gap that partners could see
        CHECK(others[i] == qint64(i) + 1);
    }
    CHECK(got(here.room.one(stream)).steps.size() == 7);
}

TEST_CASE("verify checks it, rebuild changes nothing")
{
    Room here;
    const QByteArray stream = fill(here);
    CHECK(got(here.file->verify()).good());
    CHECK(got(here.file->verify()).everyOwnEntryThere);
    const QStringList before = viewRows(here.desk.options().path);
    REQUIRE(here.file->rebuild());
    CHECK(viewRows(here.desk.options().path) == before);
    here.reopen();
    CHECK(got(here.file->verify()).good());
    CHECK(got(here.room.one(stream)).state == AccusationState::Told);
}

TEST_CASE("changed bytes are found by verify and refused here, and hide no other")
{
    Room here;
    const QByteArray stream = got(here.room.registers(accusation())).stream;
    const QByteArray other = got(here.room.registers(accusation())).stream;
    {
        Result<Connection> connection = Connection::open(here.desk.options().path, Connection::Access::Write, 1000);
        REQUIRE(connection);
        REQUIRE(connection->run(
            "UPDATE entry_log SET payload = substr(payload, 1, length(payload) - 1) || x'55' WHERE stream = ?",
            {stream}));
    }
    CHECK_FALSE(got(here.file->verify()).good());
    const std::vector<Accusation> all = got(here.room.list());
    REQUIRE(all.size() == 2);
    CHECK(all[0].stream == other);
    CHECK_FALSE(all[0].fault);
    REQUIRE(all[1].fault);
    CHECK(sentence(*all[1].fault).contains(QStringLiteral("请")));
    CHECK_FALSE(here.room.open(stream, OpenedFor::Read));
    CHECK_FALSE(here.room.passesOn(stream, passedOn()));
}

TEST_CASE("a box that was put at another place by one who can write the file does not open")
{
    Room here;
    const QByteArray mine = got(here.room.registers(accusation())).stream;
    QByteArray stolen;
    for (const Entry& entry : got(here.file->allEntries())) {
        if (entry.id == mine) {
            stolen = *entry.payload;
        }
    }
    // A sound entry with sound hashes, whose payload was taken from elsewhere.
    const QByteArray forged = got(here.file->sealed().append({}, [&](const QByteArray&) { return stolen; }));
    const Accusation read = got(here.room.one(forged));
    REQUIRE(read.fault);
    CHECK(read.fault->is(ErrorCode{"sealed.damaged"}));
}

TEST_CASE("nothing is written into a file that is read only")
{
    Room here;
    const QByteArray stream = got(here.room.registers(accusation())).stream;
    here.file.reset();
    WorkspaceOptions options = here.desk.options();
    options.readOnly = true;
    here.file = got(Workspace::open(options));
    SealedRoom room = got(SealedRoom::unlock(*here.file, longPassphrase, roomWorld(here.desk)));
    CHECK(got(room.list()).size() == 1);
    CHECK_FALSE(room.registers(accusation()));
    CHECK_FALSE(room.open(stream, OpenedFor::Read)); // who opened it could not be kept
}
