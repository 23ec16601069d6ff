#include "core/store/search.h"
#include "tests/store/storefixture.h"

#include <QFile>

#include <catch2/catch.hpp>

#include <map>
#include <random>

using namespace xf;
using namespace xf::test;

namespace {

// A file with a few texts; what a test wants found is asked through the real thing.
class Shelf
{
public:
    Shelf()
        : m_database(create(m_folder.path(QStringLiteral("a.db"))))
        , m_search(*m_database)
    {}
    void put(qint64 id, const QString& text)
    {
        auto transaction = Transaction::begin(*m_database);
        REQUIRE(transaction);
        REQUIRE(m_search.index(id, text));
        REQUIRE(transaction->commit());
    }
    void remove(qint64 id)
    {
        auto transaction = Transaction::begin(*m_database);
        REQUIRE(transaction);
        REQUIRE(m_search.unindex(id));
        REQUIRE(transaction->commit());
    }
    std::vector<qint64> find(const QString& query, int limit = -1)
    {
        const auto found = m_search.find(query, limit);
        REQUIRE(found);
        return *found;
    }
    // What the index alone says, without the text to check it: a stale word shows here.
    std::vector<qint64> inIndex(const QString& phrase)
    {
        const auto found =
            m_database->readAll("SELECT rowid FROM view_index WHERE view_index MATCH ? ORDER BY rowid DESC",
                {QString(u'"' + phrase + u'"')}, [](const Row& row) { return row.integer(0); });
        REQUIRE(found);
        return *found;
    }
    Database& database() { return *m_database; }
    Search& search() { return m_search; }

private:
    TempDir m_folder;
    std::unique_ptr<Database> m_database;
    Search m_search;
};

using Ids = std::vector<qint64>;
using Texts = std::map<qint64, QString>;

// The definition: a scan of all texts.
Ids scan(const Texts& texts, const QString& query)
{
    Ids found;
    const QStringList words = foldForSearch(query).simplified().split(u' ');
    for (auto text = texts.rbegin(); text != texts.rend(); ++text) {
        const QString folded = foldForSearch(text->second);
        if (std::all_of(words.begin(), words.end(), [&](const QString& word) { return folded.contains(word); }))
            found.push_back(text->first);
    }
    return found;
}

// Rows of a CSV file; quotes as RFC 4180 has them.
std::vector<QStringList> csvRows(const QString& text)
{
    std::vector<QStringList> rows(1, QStringList(QString()));
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'"' && quoted && i + 1 < text.size() && text.at(i + 1) == u'"')
            rows.back().back() += text.at(++i);
        else if (c == u'"')
            quoted = !quoted;
        else if (!quoted && c == u',')
            rows.back() += QString();
        else if (!quoted && c == u'\n')
            rows.emplace_back(QStringList(QString()));
        else
            rows.back().back() += c;
    }
    return rows;
}

Texts messages()
{
    QFile file(QStringLiteral(XF_SHARED_DATA "/messages.csv"));
    Texts texts;
    if (!file.open(QIODevice::ReadOnly))
        return texts;
    for (const QStringList& row : csvRows(QString::fromUtf8(file.readAll()))) {
        if (row.size() >= 5)
            texts[static_cast<qint64>(texts.size()) + 1] = row.mid(0, 5).join(u'\n');
    }
    return texts;
}

// A word that is in one of the texts, from one to six letters, anywhere.
QString someWord(const Texts& texts, std::mt19937& random)
{
    const auto below = [&random](qsizetype n) { return static_cast<qsizetype>(random() % static_cast<unsigned>(n)); };
    const QString& text = std::next(texts.begin(), below(static_cast<qsizetype>(texts.size())))->second;
    const qsizetype length = 1 + below(6);
    return text.mid(below(std::max<qsizetype>(1, text.size() - length)), length).simplified();
}

} // namespace

TEST_CASE("words of one character and up are found, the newest first")
{
    Shelf shelf;
    shelf.put(1, QStringLiteral("张三 反映路灯不亮"));
    shelf.put(2, QStringLiteral("李四 反映道路积水"));
    shelf.put(3, QStringLiteral("张三丰 要求复查"));
    CHECK(shelf.find(QStringLiteral("路")) == Ids{2, 1});
    CHECK(shelf.find(QStringLiteral("张三")) == Ids{3, 1});
    CHECK(shelf.find(QStringLiteral("反映"), 1) == Ids{2});
    CHECK(shelf.find(QStringLiteral("三张")).empty());
    CHECK(shelf.find(QStringLiteral("反映 路灯")) == Ids{1});     // every word
    CHECK(shelf.find(QStringLiteral("　反映　路灯 ")) == Ids{1}); // U+3000 parts words too
    CHECK(shelf.find(QStringLiteral("反映 复查")).empty());
}

TEST_CASE("letter case and width make no difference, punctuation does")
{
    Shelf shelf;
    shelf.put(1, QStringLiteral("２０２６－Ａ－12，Ｇ107国道"));
    shelf.put(2, QStringLiteral("2026-A-120 g107"));
    shelf.put(3, QStringLiteral("你好，世界？Straße É"));
    CHECK(shelf.find(QStringLiteral("g１０7")) == Ids{2, 1});
    CHECK(shelf.find(QStringLiteral("2026-a-12")) == Ids{2});
    CHECK(shelf.find(QStringLiteral("好世")).empty()); // a phrase alone would jump the comma
    CHECK(shelf.find(QStringLiteral("好，世")) == Ids{3});
    CHECK(shelf.find(QStringLiteral("界？")) == Ids{3});
    CHECK(shelf.find(QStringLiteral("界!")).empty());
    CHECK(shelf.find(QStringLiteral("é")) == Ids{3});
    CHECK(shelf.find(QStringLiteral("e")) == Ids{3}); // the e of Straße; é is another letter
    CHECK(shelf.find(QStringLiteral("STRASSE")).empty());
}

TEST_CASE("what the index is given")
{
    const IndexText text = indexTextOf(foldForSearch(QStringLiteral("A，𠮷 ２０26-g1\"\x01")));
    CHECK(text.letters == QStringLiteral("a ， 𠮷 x20 2 0 6 x2d g 1 x22 x01"));
    CHECK(text.pairs == QStringLiteral("a， ，𠮷 𠮷x20 x202 20 02 26 6x2d x2dg g1 1x22 x22x01"));
    CHECK(text.runs == QStringLiteral("202 026 26－ 6－g －g1 x "));
    CHECK(indexTextOf({}).letters.isEmpty());
    CHECK(indexTextOf(QStringLiteral("某某")).letters == QStringLiteral("某"));
    CHECK(indexTextOf(QStringLiteral("某")).pairs.isEmpty());
}

TEST_CASE("numbers are found by any part of them, and do not run into each other")
{
    Shelf shelf;
    shelf.put(1, QStringLiteral("310109-2026-A-12 电话13800138000，A2区"));
    shelf.put(2, QStringLiteral("310109-2026-A-123 电话138 0013 8000"));
    shelf.put(3, QStringLiteral("abc bcd"));
    CHECK(shelf.find(QStringLiteral("2026-A-12")) == Ids{2, 1});
    CHECK(shelf.find(QStringLiteral("2026-A-123")) == Ids{2});
    CHECK(shelf.find(QStringLiteral("-A-")) == Ids{2, 1});
    CHECK(shelf.find(QStringLiteral("－A－")).empty()); // only letters and digits have two widths
    CHECK(shelf.find(QStringLiteral("0013")) == Ids{2, 1});
    CHECK(shelf.find(QStringLiteral("13800138000")) == Ids{1});
    CHECK(shelf.find(QStringLiteral("38000，A2区")) == Ids{1});
    CHECK(shelf.find(QStringLiteral("8000a2")).empty());
    CHECK(shelf.find(QStringLiteral("abcd")).empty());
    CHECK(shelf.find(QStringLiteral("abc BCD")) == Ids{3});
    CHECK(shelf.find(QStringLiteral("x20")).empty()); // not the space
    CHECK(shelf.find(QStringLiteral("x2d")).empty()); // not the hyphen
    CHECK(shelf.find(QStringLiteral("12")) == Ids{2, 1});
    // Of a long number the index is asked for the end, the text for the rest.
    CHECK(shelf.find(QStringLiteral("310109-2026-A-12")) == Ids{2, 1});
    CHECK(shelf.find(QStringLiteral("310109-2026-a-123 138")) == Ids{2});
    CHECK(shelf.find(QStringLiteral("310108-2026-A-12")).empty());
    CHECK(shelf.find(QStringLiteral("310109-2026-A-12"), 1) == Ids{2});
    CHECK(shelf.find(QStringLiteral("10109-2026-A-123 0109-2026-A-12")) == Ids{2});
}

TEST_CASE("a query may be punctuation alone")
{
    Shelf shelf;
    shelf.put(1, QStringLiteral("多少钱？！"));
    shelf.put(2, QStringLiteral("没有"));
    CHECK(shelf.find(QStringLiteral("？")) == Ids{1});
    CHECK(shelf.find(QStringLiteral("？！")) == Ids{1});
    CHECK(shelf.find(QStringLiteral("钱 ！")) == Ids{1});
    CHECK(shelf.find(QStringLiteral("没 ！")).empty());
    CHECK(shelf.find(QStringLiteral("\"")).empty());
    CHECK(shelf.find(QStringLiteral("%")).empty());
    CHECK(shelf.find(QStringLiteral("a\" OR text:\"b")).empty()); // no query language
}

TEST_CASE("rare letters are letters")
{
    Shelf shelf;
    shelf.put(1, QStringLiteral("𠮷野家 王𠮷"));
    shelf.put(2, QStringLiteral("吉野家"));
    shelf.put(3, QStringLiteral("张\uE863"));               // private use, as GB18030 fonts have it
    shelf.put(4, QStringLiteral("李\U0002EBF0明"));         // Extension I: newer than this Qt
    shelf.put(5, QStringLiteral("\U00030EDD\U00030EDD面")); // Extension G
    CHECK(shelf.find(QStringLiteral("𠮷")) == Ids{1});
    CHECK(shelf.find(QStringLiteral("𠮷野")) == Ids{1});
    CHECK(shelf.find(QStringLiteral("\uE863")) == Ids{3});
    CHECK(shelf.find(QStringLiteral("\U0002EBF0明")) == Ids{4});
    CHECK(shelf.find(QStringLiteral("\U0002EBF0")) == Ids{4});
    CHECK(shelf.find(QStringLiteral("\U00030EDD面")) == Ids{5});

    QString half = QStringLiteral("甲x乙");
    half[1] = QChar(0xD842);
    shelf.put(6, half);
    shelf.put(7, QStringLiteral("甲") + QChar(0) + QStringLiteral("丙"));
    CHECK(shelf.find(QStringLiteral("甲")) == Ids{7, 6});
    CHECK(shelf.find(QStringLiteral("丙")) == Ids{7});
    for (const char16_t mark : {u'\uFEFF', u'\uFFFE', u'\uFFFF'}) {
        shelf.put(8, QString(QChar(mark)) + QStringLiteral("丁"));
        CHECK(shelf.find(QStringLiteral("丁")) == Ids{8});
        shelf.put(8, QStringLiteral("戊"));
        CHECK(shelf.inIndex(QStringLiteral("丁")).empty());
    }
    shelf.remove(6);
    CHECK(shelf.inIndex(QStringLiteral("乙")).empty());
}

TEST_CASE("queries that ask for nothing or too much are refused")
{
    Shelf shelf;
    CHECK(codeOf(shelf.search().find({})) == idOf(searchEmpty));
    CHECK(codeOf(shelf.search().find(QStringLiteral(" 　\t\n"))) == idOf(searchEmpty));
    CHECK(codeOf(shelf.search().find(QString(501, u'a'))) == idOf(searchTooLong));
    QString many;
    for (char16_t c = u'一'; c < u'一' + 17; ++c)
        many += QString(c) + u' ';
    CHECK(codeOf(shelf.search().find(many)) == idOf(searchTooLong));
    CHECK(shelf.find(QString(500, u'a')).empty());
}

TEST_CASE("a changed or removed text leaves no word behind")
{
    Shelf shelf;
    shelf.put(1, QStringLiteral("张三丰"));
    shelf.put(1, QStringLiteral("张四"));
    CHECK(shelf.inIndex(QStringLiteral("三")).empty());
    CHECK(shelf.inIndex(QStringLiteral("四")) == Ids{1});
    shelf.put(1, QStringLiteral("张四")); // unchanged
    CHECK(shelf.inIndex(QStringLiteral("张")) == Ids{1});
    shelf.remove(1);
    shelf.remove(1);
    CHECK(shelf.inIndex(QStringLiteral("张")).empty());
    shelf.put(1, QString());
    shelf.put(1, QStringLiteral("王五"));
    CHECK(shelf.find(QStringLiteral("王五")) == Ids{1});
}

TEST_CASE("a rolled back change changes neither text nor index")
{
    Shelf shelf;
    shelf.put(1, QStringLiteral("张三"));
    {
        auto transaction = Transaction::begin(shelf.database());
        REQUIRE(transaction);
        REQUIRE(shelf.search().index(1, QStringLiteral("李四")));
        REQUIRE(shelf.search().index(2, QStringLiteral("赵六")));
    }
    CHECK(shelf.find(QStringLiteral("张三")) == Ids{1});
    CHECK(shelf.inIndex(QStringLiteral("李")).empty());
    shelf.put(1, QStringLiteral("王五"));
    CHECK(shelf.inIndex(QStringLiteral("张")).empty());
}

TEST_CASE("what was erased is gone from the file")
{
    Shelf shelf;
    const QString secret = QStringLiteral("秘密姓名"); // the text is stored as typed, so its bytes can be looked for
    shelf.put(1, secret);
    shelf.put(2, QStringLiteral("其他"));
    {
        auto transaction = Transaction::begin(shelf.database());
        REQUIRE(transaction);
        REQUIRE(shelf.search().clear());
        REQUIRE(shelf.search().index(2, QStringLiteral("其他")));
        REQUIRE(transaction->commit());
    }
    REQUIRE(shelf.database().emptyLog());
    CHECK(shelf.find(QStringLiteral("其他")) == Ids{2});
    CHECK(shelf.find(secret).empty());

    const auto copy = std::make_unique<TempDir>(); // read a copy: closing the live file would drop SQLite's locks
    REQUIRE(QFile::copy(shelf.database().path(), copy->path(QStringLiteral("b.db"))));
    const QByteArray bytes = copy->read(QStringLiteral("b.db"));
    CHECK_FALSE(bytes.contains(secret.toUtf8()));
    CHECK_FALSE(bytes.contains(QStringLiteral("秘").toUtf8()));
    CHECK(bytes.contains(QStringLiteral("其他").toUtf8()));
}

TEST_CASE("search says what a scan says, through random edits")
{
    Shelf shelf;
    std::mt19937 random(Catch::rngSeed());
    const QString letters = QStringLiteral("张三李四，。？ aB１2𠮷国道-é");
    Texts texts;
    for (int round = 0; round < 40; ++round) {
        auto transaction = Transaction::begin(shelf.database());
        REQUIRE(transaction);
        for (int i = 0; i < 10; ++i) {
            const qint64 id = 1 + static_cast<qint64>(random() % 30);
            if (random() % 4 == 0) {
                REQUIRE(shelf.search().unindex(id));
                texts.erase(id);
                continue;
            }
            QString text;
            for (auto n = random() % 12; n > 0; --n)
                text += letters.at(static_cast<qsizetype>(random() % static_cast<unsigned>(letters.size())));
            REQUIRE(shelf.search().index(id, text));
            texts[id] = text;
        }
        REQUIRE(transaction->commit());
        for (int i = 0; i < 20 && !texts.empty(); ++i) {
            const QString query = someWord(texts, random);
            if (query.isEmpty() || foldForSearch(query).contains(QChar::ReplacementCharacter))
                continue; // half of 𠮷: the texts are cut in UTF-16 units here
            INFO(query.toStdString());
            CHECK(shelf.find(query) == scan(texts, query));
        }
    }
}

TEST_CASE("search says what a scan says of 1,408 real messages")
{
    const Texts texts = messages();
    if (texts.empty()) {
        WARN("no ../shared/data/messages.csv on this machine");
        return;
    }
    REQUIRE(texts.size() >= 1408);
    Shelf shelf;
    auto transaction = Transaction::begin(shelf.database());
    REQUIRE(transaction);
    for (const auto& [id, text] : texts)
        REQUIRE(shelf.search().index(id, text));
    REQUIRE(transaction->commit());

    CHECK(shelf.find(QStringLiteral("的问")) == scan(texts, QStringLiteral("的问")));
    std::mt19937 random(Catch::rngSeed());
    for (int i = 0; i < 150; ++i) {
        QString query = someWord(texts, random);
        if (i % 3 == 0)
            query += u' ' + someWord(texts, random);
        if (query.simplified().isEmpty() || foldForSearch(query).contains(QChar::ReplacementCharacter))
            continue;
        INFO(query.toStdString());
        CHECK(shelf.find(query) == scan(texts, query));
    }
}
