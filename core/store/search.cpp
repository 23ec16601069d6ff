#include "core/store/search.h"

#include "core/store/connection.h"
#include "core/store/storeerrors.h"

#include <QStringList>

#include <algorithm>
#include <bitset>
#include <cassert>
#include <iterator>

namespace xf {

namespace {

constexpr qsizetype longestQuery = 500;
constexpr qsizetype mostWords = 16;
constexpr qsizetype askedOfRun = 6; // letters of a run that the index is asked for: its end

bool isAsciiWord(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= u'0' && code <= u'9') || (code >= u'a' && code <= u'z');
}

QChar foldCharacter(QChar c)
{
    const char16_t code = c.unicode();
    const bool digit = code >= 0xFF10 && code <= 0xFF19;
    const bool letter = (code >= 0xFF21 && code <= 0xFF3A) || (code >= 0xFF41 && code <= 0xFF5A);
    if (digit || letter)
        return QChar(static_cast<char16_t>(code - 0xFEE0)).toLower();
    if (c.isNull() || code == 0xFEFF) // SQLite ends a text at the one and eats the other as a byte order mark
        return u' ';
    if (c.isSurrogate() || code >= 0xFFFE)
        return QChar::ReplacementCharacter;
    return c;
}

// A letter as the tokenizer takes it: itself, or x20 … x7e. No two letters, and no two pairs of them, give one token.
struct Token
{
    char16_t units[3] = {};
    qsizetype size = 1;
    [[nodiscard]] QStringView view() const { return QStringView(units, size); }
};

// The letter that begins at `at`, which goes on to the next.
Token takeToken(QStringView folded, qsizetype& at)
{
    static constexpr char16_t digits[] = u"0123456789abcdef";
    const QChar c = folded.at(at++);
    if (c.isHighSurrogate() && at < folded.size())
        return {{c.unicode(), folded.at(at++).unicode()}, 2};
    const char16_t code = c.isSpace() ? u' ' : c.unicode();
    if (code < 0x80 && !isAsciiWord(c))
        return {{u'x', digits[code >> 4], digits[code & 15]}, 3};
    return {{code}};
}

bool isOneLetter(const QString& word)
{
    return word.size() == 1 || (word.size() == 2 && word.front().isHighSurrogate());
}

// Numbers of cases and days have hyphens: 310109-2026-A-12.
bool isOfRun(QChar c)
{
    return isAsciiWord(c) || c == u'-';
}

// The run that begins at `from`, maybe empty.
QStringView runAt(QStringView folded, qsizetype from)
{
    qsizetype end = from;
    while (end < folded.size() && isOfRun(folded.at(end)))
        ++end;
    return folded.sliced(from, end - from);
}

std::vector<QStringView> longRuns(QStringView folded)
{
    std::vector<QStringView> runs;
    for (qsizetype i = 0; i < folded.size(); ++i) {
        const QStringView run = runAt(folded, i);
        if (run.size() >= 3)
            runs.push_back(run);
        i += run.size(); // and past what ends it
    }
    return runs;
}

QString trigramsOf(QStringView run)
{
    QString trigrams;
    for (qsizetype i = 0; i + 3 <= run.size(); ++i) {
        if (i > 0)
            trigrams += u' ';
        trigrams += run.sliced(i, 3);
    }
    return trigrams.replace(u'-', u'－'); // to the tokenizer ASCII punctuation is no part of a word
}

bool isOneRun(const QString& word)
{
    return word.size() >= 3 && runAt(word, 0).size() == word.size();
}

// What MATCH is asked for one word. Its runs come first, being rarer than pairs; a word that is one run needs nothing
// else. Of a long run only the end is asked: case numbers all begin alike, and FTS5 walks the list of every
// trigram it is given. find() then looks for the whole run in the texts that are left.
QString matchOf(const QString& word)
{
    QStringList parts;
    for (const QStringView run : longRuns(word))
        parts += QStringLiteral("runs : \"%1\"").arg(trigramsOf(run.last(std::min(run.size(), askedOfRun))));
    if (isOneLetter(word))
        parts += QStringLiteral("letters : \"%1\"").arg(indexTextOf(word).letters);
    else if (!isOneRun(word))
        parts += QStringLiteral("pairs : \"%1\"").arg(indexTextOf(word).pairs);
    return parts.join(QLatin1String(" AND "));
}

Result<> put(Connection& connection, qint64 caseId, const QString& folded)
{
    const IndexText text = indexTextOf(folded);
    if (const Result<> done = connection.run("INSERT INTO view_search (case_id, text) VALUES (?, ?)", {caseId, folded});
        !done)
        return done;
    return connection.run("INSERT INTO view_index (rowid, pairs, letters, runs) VALUES (?, ?, ?, ?)",
        {caseId, text.pairs, text.letters, text.runs});
}

Result<> remove(Connection& connection, qint64 caseId, const QString& old)
{
    const IndexText text = indexTextOf(old);
    if (const Result<> done = connection.run(
            "INSERT INTO view_index (view_index, rowid, pairs, letters, runs) VALUES ('delete', ?, ?, ?, ?)",
            {caseId, text.pairs, text.letters, text.runs});
        !done)
        return done;
    return connection.run("DELETE FROM view_search WHERE case_id = ?", {caseId});
}

// The one place where a text and its index change, together.
Result<> replaceText(Connection& connection, qint64 caseId, const std::optional<QString>& folded)
{
    assert(connection.inTransaction());
    const auto old = connection.readOne(
        "SELECT text FROM view_search WHERE case_id = ?", {caseId}, [](const Row& row) { return row.text(0); });
    if (!old)
        return old.error();
    if (*old == folded)
        return {};
    if (old->has_value()) {
        if (const Result<> done = remove(connection, caseId, **old); !done)
            return done;
    }
    return folded ? put(connection, caseId, *folded) : Result<>();
}

} // namespace

QString foldForSearch(const QString& text)
{
    QString folded = text.toLower();
    for (qsizetype i = 0; i < folded.size(); ++i) {
        const bool pair = folded.at(i).isHighSurrogate() && i + 1 < folded.size() && folded.at(i + 1).isLowSurrogate();
        if (pair)
            ++i;
        else
            folded[i] = foldCharacter(folded.at(i));
    }
    return folded;
}

IndexText indexTextOf(const QString& folded)
{
    IndexText text;
    text.letters.reserve(folded.size());
    text.pairs.reserve(folded.size() * 3);
    std::bitset<0x10000> seen;
    Token before;
    for (qsizetype at = 0; at < folded.size();) {
        const bool isFirst = at == 0;
        const Token token = takeToken(folded, at);
        if (!isFirst) {
            if (!text.pairs.isEmpty())
                text.pairs += u' ';
            text.pairs += before.view();
            text.pairs += token.view();
        }
        before = token;
        const std::size_t mark = folded.at(at - 1).unicode();
        if (seen.test(mark) && token.size != 2)
            continue;
        seen.set(mark);
        if (!isFirst)
            text.letters += u' ';
        text.letters += token.view();
    }
    for (const QStringView run : longRuns(folded))
        text.runs += trigramsOf(run) + QLatin1String(" x ");
    return text;
}

Result<> Search::index(qint64 caseId, const QString& text)
{
    return replaceText(m_connection, caseId, foldForSearch(text));
}

Result<std::vector<qint64>> Search::notIndexed(const std::map<qint64, QString>& texts)
{
    std::map<QString, std::vector<qint64>> byLetter; // a question for each letter, not for each case
    for (const auto& [caseId, text] : texts) {
        const qsizetype size = !text.isEmpty() && text.front().isHighSurrogate() ? 2 : 1;
        if (!text.isEmpty())
            byLetter[text.left(size)].push_back(caseId);
    }
    std::vector<qint64> missing;
    for (const auto& [letter, ids] : byLetter) {
        const auto found = m_connection.readAll("SELECT rowid FROM view_index WHERE view_index MATCH ? ORDER BY rowid",
            {QStringLiteral("letters : \"%1\"").arg(indexTextOf(letter).letters)},
            [](const Row& row) { return row.integer(0); });
        if (!found)
            return found.error();
        std::set_difference(ids.begin(), ids.end(), found->begin(), found->end(), std::back_inserter(missing));
    }
    return missing;
}

Result<> Search::unindex(qint64 caseId)
{
    return replaceText(m_connection, caseId, std::nullopt);
}

Result<> Search::clear()
{
    assert(m_connection.inTransaction());
    if (const Result<> done = m_connection.run("INSERT INTO view_index (view_index) VALUES ('delete-all')"); !done)
        return done;
    return m_connection.run("DELETE FROM view_search");
}

Result<std::vector<qint64>> Search::find(const QString& query, int limit)
{
    QStringList words = foldForSearch(query).simplified().split(u' ', Qt::SkipEmptyParts);
    words.removeDuplicates();
    if (words.isEmpty())
        return Error(searchEmpty);
    if (query.size() > longestQuery || words.size() > mostWords)
        return Error(searchTooLong, {QString::number(longestQuery), QString::number(mostWords)});
    QStringList matches;
    QByteArray sql = "SELECT rowid FROM view_index WHERE view_index MATCH ?";
    SqlValues values{QString()};
    for (const QString& word : words) {
        matches += matchOf(word);
        if (isOneRun(word) && word.size() > askedOfRun) {
            sql += " AND instr((SELECT text FROM view_search WHERE case_id = view_index.rowid), ?) > 0";
            values.emplace_back(word);
        }
    }
    sql += " ORDER BY rowid DESC LIMIT ?";
    values.front() = matches.join(QLatin1String(" AND "));
    values.emplace_back(limit);
    return m_connection.readAll(sql.constData(), values, [](const Row& row) { return row.integer(0); });
}

} // namespace xf
