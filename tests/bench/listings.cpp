#include "core/desk/board.h"
#include "tests/bench/bench.h"

#include <sqlite3.h>

// What a window asks of many cases, against the plain statement for it on sqlite3 itself.
namespace xf::bench {

namespace {

class Raw
{
public:
    explicit Raw(const QString& path)
    {
        if (sqlite3_open_v2(path.toUtf8().constData(), &m_database, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK) {
            stop(QStringLiteral("raw: cannot open ") + path);
        }
        sqlite3_exec(m_database, "PRAGMA cache_size = -16000; PRAGMA temp_store = MEMORY;", nullptr, nullptr, nullptr);
    }
    ~Raw() { sqlite3_close(m_database); }
    Raw(const Raw&) = delete;
    Raw& operator=(const Raw&) = delete;

    // How many rows it has; each is looked at.
    qint64 run(const QByteArray& sql)
    {
        sqlite3_stmt* statement = nullptr;
        if (sqlite3_prepare_v2(m_database, sql.constData(), -1, &statement, nullptr) != SQLITE_OK) {
            stop(QStringLiteral("raw: ") + QString::fromUtf8(sqlite3_errmsg(m_database)));
        }
        qint64 rows = 0;
        while (sqlite3_step(statement) == SQLITE_ROW) {
            rows += sqlite3_column_int64(statement, 0) >= 0 ? 1 : 0;
        }
        sqlite3_finalize(statement);
        return rows;
    }

private:
    sqlite3* m_database = nullptr;
};

struct Question
{
    const char* title;
    ListQuery query;
    QByteArray raw;
};

const char* const live = "SELECT case_id, MIN(due) AS due FROM view_clock WHERE met IS NULL AND duty = 1"
                         " AND (NOT assumed OR start <= DAY) GROUP BY case_id";

std::vector<Question> questions()
{
    const auto with = [](const std::function<void(ListQuery&)>& change) {
        ListQuery query;
        query.day = benchDay();
        change(query);
        return query;
    };
    std::vector<Question> all{
        {"all, the most urgent first", with([](ListQuery&) {}),
            QByteArray("SELECT c.case_id FROM view_case c LEFT JOIN (") + live +
                ") k ON k.case_id = c.case_id ORDER BY k.due IS NULL, k.due, c.received DESC"},
        {"all, by number", with([](ListQuery& query) { query.order = ListOrder::Number; }),
            "SELECT case_id FROM view_case ORDER BY year, letter, serial"},
        {"all, by petitioner", with([](ListQuery& query) { query.order = ListOrder::Petitioner; }),
            "SELECT case_id FROM view_case ORDER BY petitioner"},
        {"overdue", with([](ListQuery& query) { query.overdue = true; }),
            QByteArray("SELECT c.case_id FROM (") + live +
                ") k JOIN view_case c ON c.case_id = k.case_id WHERE k.due < DAY ORDER BY k.due"},
        {"one state", with([](ListQuery& query) { query.state = State::Registered; }),
            "SELECT case_id FROM view_case WHERE state = 'registered' ORDER BY received DESC"},
    };
    for (const char* word : {"的", "公平", "公积金", "貔貅"}) {
        const QString text = QString::fromUtf8(word);
        all.push_back({word, with([&](ListQuery& query) { query.search = text; }),
            "SELECT c.case_id FROM view_search s JOIN view_case c ON c.case_id = s.case_id WHERE s.text LIKE '%" +
                text.toUtf8() + "%' ORDER BY c.received DESC"});
    }
    for (Question& question : all) {
        question.raw.replace("DAY", QByteArray::number(benchDay().days()));
    }
    return all;
}

void line(const char* title, qint64 rows, const Cost& ours, const Cost& raw)
{
    std::printf("%s %8lld %8.1f %8.1f %8.2f\n", column(QString::fromUtf8(title), 28).constData(),
        static_cast<long long>(rows), ours.wall, raw.wall, ours.wall / raw.wall);
    std::fflush(stdout);
}

} // namespace

void benchLists(World& world)
{
    const QString file = largeFile(world.settings.cases);
    auto workspace = world.open(file);
    Raw raw(world.path(file));
    std::printf(
        "\nLists at %d cases, milliseconds of wall time; raw: the plain statement on sqlite3 (of a word: LIKE)\n",
        world.settings.cases);
    std::printf("%-28s %8s %8s %8s %8s\n", "", "cases", "ours", "raw", "ratio");
    std::vector<qint64> first;
    for (const Question& question : questions()) {
        std::size_t found = 0;
        const Cost ours = bestOf(world.settings.runs, [&] {
            const auto ids = take(workspace->listIds(question.query), "list");
            found = ids->size();
            first = first.empty() ? *ids : first;
        });
        const Cost plain = bestOf(world.settings.runs, [&] { raw.run(question.raw); });
        line(question.title, qint64(found), ours, plain);
    }
    first.resize(std::min<std::size_t>(first.size(), 120));
    const Cost screen = bestOf(world.settings.runs, [&] { expect(workspace->listRows(first), "rows"); });
    QByteArray list;
    for (const qint64 id : first) {
        list += (list.isEmpty() ? "" : ",") + QByteArray::number(id);
    }
    const Cost plainScreen = bestOf(world.settings.runs, [&] {
        raw.run("SELECT case_id, number, petitioner, subject FROM view_case WHERE case_id IN (" + list + ')');
        raw.run("SELECT case_id, rule, due FROM view_clock WHERE case_id IN (" + list + ')');
    });
    line("the rows of a screen", qint64(first.size()), screen, plainScreen);
    const Cost counts = bestOf(world.settings.runs, [&] { expect(workspace->countCases(benchDay()), "counts"); });
    const Cost plainCounts =
        bestOf(world.settings.runs, [&] { raw.run("SELECT count(*) FROM view_case GROUP BY state"); });
    line("counts", world.settings.cases, counts, plainCounts);
    std::size_t lines = 0;
    const Cost board =
        bestOf(world.settings.runs, [&] { lines = take(makeBoard(*workspace, benchDay()), "board")->size(); });
    const Cost plainBoard = bestOf(world.settings.runs, [&] { raw.run(questions()[3].raw); });
    line("board", qint64(lines), board, plainBoard);
}

} // namespace xf::bench
