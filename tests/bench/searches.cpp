#include "core/store/search.h"
#include "tests/bench/bench.h"

#include <QHash>

#include <cmath>

// Words of all kinds at many cases, against a LIKE scan of the same texts on the same connection.
namespace xf::bench {

namespace {

struct Word
{
    QString kind;
    QString text;
};

Connection reading(World& world)
{
    Connection connection = std::move(
        *take(Connection::open(world.path(largeFile(world.settings.cases)), Connection::Access::Read, 5000), "open"));
    expect(connection.script(QStringLiteral("PRAGMA cache_size = -16000; PRAGMA temp_store = MEMORY;")), "pragma");
    return connection;
}

// Of all sequences of `length` Chinese letters in a sample of the texts, the one found in nearest to `share` of them.
QString wordOfShare(const std::vector<QString>& sample, int length, double share)
{
    QHash<QString, std::pair<int, int>> found; // in how many texts, the last of them
    for (int i = 0; i < int(sample.size()); ++i) {
        const QString& text = sample[std::size_t(i)];
        for (qsizetype at = 0; at + length <= text.size(); ++at) {
            const QString word = text.sliced(at, length);
            const auto chinese = [](QChar c) { return c.unicode() >= 0x4E00 && c.unicode() <= 0x9FFF; };
            if (std::all_of(word.begin(), word.end(), chinese)) {
                auto& [count, last] = found[word];
                count += last == i + 1 ? 0 : 1;
                last = i + 1;
            }
        }
    }
    QString best;
    double nearest = 1e9;
    for (auto each = found.constBegin(); each != found.constEnd(); ++each) {
        const double distance = std::abs(double(each->first) - share * double(sample.size()));
        const auto isBefore = [&] {
            return std::pair(qHash(each.key(), 1U), each.key()) < std::pair(qHash(best, 1U), best);
        };
        if (distance < nearest || (distance <= nearest && isBefore())) {
            nearest = distance;
            best = each.key();
        }
    }
    return best;
}

std::vector<Word> chooseWords(Connection& connection, int cases)
{
    const auto text = [](const Row& row) { return row.text(0); };
    const int every = std::max(1, cases / 700); // a case has about four entries, so ids are not one by one
    const std::vector<QString> sample =
        *take(connection.readAll("SELECT text FROM view_search WHERE case_id % ? = 0", {every}, text), "sample");
    const auto one = [&](const char* sql) {
        return (*take(connection.readOne(sql, {}, text), "word")).value_or(QString());
    };
    const QString name = one("SELECT petitioner FROM view_case WHERE length(petitioner) = 3 ORDER BY abs(case_id - "
                             "(SELECT max(case_id) / 2 FROM view_case)) LIMIT 1");
    const QString number = one("SELECT number FROM view_case ORDER BY abs(case_id - (SELECT max(case_id) / 3 FROM "
                               "view_case)) LIMIT 1");
    const QString common = wordOfShare(sample, 2, 1);
    const QString middling = wordOfShare(sample, 2, 0.05);
    return {
        {QStringLiteral("1 letter, most common"), wordOfShare(sample, 1, 1)},
        {QStringLiteral("1 letter, in 5 %"), wordOfShare(sample, 1, 0.05)},
        {QStringLiteral("1 letter, in 0.5 %"), wordOfShare(sample, 1, 0.005)},
        {QStringLiteral("2 letters, most common"), common},
        {QStringLiteral("2 letters, in 5 %"), middling},
        {QStringLiteral("2 letters, in 0.8 %"), wordOfShare(sample, 2, 0.008)},
        {QStringLiteral("2 letters, in 0.1 %"), wordOfShare(sample, 2, 0.001)},
        {QStringLiteral("4 letters, in 0.5 %"), wordOfShare(sample, 4, 0.005)},
        {QStringLiteral("4 letters"), QStringLiteral("营业执照")},
        {QStringLiteral("3 letters"), QStringLiteral("公积金")},
        {QStringLiteral("4 common letters"), QStringLiteral("一个公平")},
        {QStringLiteral("two words of 2"), common + u' ' + middling},
        {QStringLiteral("a name"), name},
        {QStringLiteral("family name"), name.left(1)},
        {QStringLiteral("case number"), number},
        {QStringLiteral("serial of it"), number.section(u'-', 3)},
        {QStringLiteral("source number"),
            QStringLiteral("7%1").arg(one("SELECT count(*) / 2 FROM view_case").rightJustified(5, u'0'))},
        {QStringLiteral("in no case"), QStringLiteral("貔貅")},
    };
}

qint64 likeScan(Connection& connection, const QString& query)
{
    QByteArray sql = "SELECT case_id FROM view_search WHERE 1";
    SqlValues values;
    for (const QString& word : query.split(u' ')) {
        sql += " AND text LIKE ?";
        values.emplace_back(QString(u'%' + word + u'%'));
    }
    sql += " ORDER BY case_id DESC";
    const auto ids =
        take(connection.readAll(sql.constData(), values, [](const Row& row) { return row.integer(0); }), "like");
    return qint64(ids->size());
}

void benchWord(World& world, const Word& word)
{
    // A connection of its own: its first question finds nothing in SQLite's cache, as in a program just started.
    Connection connection = reading(world);
    std::size_t hits = 0;
    const auto find = [&](int limit) { hits = take(Search(connection).find(word.text, limit), "find")->size(); };
    Cost cold = timed([&] { find(50); });
    for (int i = 1; i < world.settings.runs; ++i) {
        Connection another = reading(world);
        cold = least(cold, timed([&] { expect(Search(another).find(word.text, 50), "find"); }));
    }
    const Cost first = bestOf(world.settings.runs * 3, [&] { find(50); });
    const Cost all = bestOf(world.settings.runs, [&] { find(-1); });
    qint64 scanned = 0;
    const Cost like = bestOf(std::min(2, world.settings.runs), [&] { scanned = likeScan(connection, word.text); });
    if (scanned != qint64(hits)) {
        stop(QStringLiteral("%1: search finds %2, a scan %3").arg(word.text).arg(hits).arg(scanned));
    }
    std::printf("%s %s %8zu %6.2f%% %8.2f %8.2f %8.2f %8.1f %8.0f\n", column(word.kind, 24).constData(),
        column(word.text, 22).constData(), hits, 100.0 * double(hits) / world.settings.cases, cold.wall, first.wall,
        all.wall, like.wall, like.wall / all.wall);
    std::fflush(stdout);
}

// What the registration looks for while it is typed: by the name alone, and by the name and the matter.
void benchSimilar(World& world)
{
    constexpr int most = 20; // as the window asks
    const std::unique_ptr<Workspace> workspace = world.open(largeFile(world.settings.cases));
    const auto text = [](const Row& row) { return row.text(0); };
    Connection connection = reading(world);
    const std::vector<QString> names =
        *take(connection.readAll("SELECT petitioner FROM view_case WHERE length(petitioner) = 3 GROUP BY petitioner"
                                 " ORDER BY count(*) DESC, petitioner LIMIT 1",
                  {}, text),
            "name");
    const std::vector<QString> texts =
        *take(connection.readAll("SELECT subject FROM view_case WHERE length(subject) > 8 GROUP BY subject"
                                 " ORDER BY count(*) DESC, subject LIMIT 1",
                  {}, text),
            "subject");
    const PersonHint person{names.empty() ? QStringLiteral("张三") : names.front(), {}, {}, {}};
    const SimilarHint both{person, texts.empty() ? QStringLiteral("小区排水沟堵塞没有人管") : texts.front(), {}};
    std::size_t byName = 0;
    std::size_t byBoth = 0;
    const Cost name = bestOf(
        world.settings.runs * 3, [&] { byName = take(workspace->earlierCases(person, most), "earlier")->size(); });
    const Cost similar = bestOf(world.settings.runs * 3,
        [&] { byBoth = take(workspace->similarCases(both, benchDay(), most), "similar")->size(); });
    std::printf(
        "\nEarlier cases beside a registration, milliseconds of wall time: by the name alone %.2f (%zu found), by "
        "name and matter %.2f (%zu found), ratio %.1f\n",
        name.wall, byName, similar.wall, byBoth, similar.wall / name.wall);
    std::fflush(stdout);
}

} // namespace

void benchSearch(World& world)
{
    std::printf("\nSearch at %d cases, milliseconds of wall time; aims: first 50 < 20, words in < 1 %%: ratio >= 50\n",
        world.settings.cases);
    std::printf("%-24s %-22s %8s %7s %8s %8s %8s %8s %8s\n", "", "", "hits", "share", "50 cold", "50 best", "all hits",
        "LIKE", "ratio");
    std::vector<Word> words;
    {
        Connection connection = reading(world);
        words = chooseWords(connection, world.settings.cases);
    }
    for (const Word& word : words) {
        benchWord(world, word);
    }
    benchSimilar(world);
}

} // namespace xf::bench
