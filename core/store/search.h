#pragma once

#include "core/base/result.h"

#include <QString>

#include <map>
#include <vector>

// Finding cases by what is written in them: words of one character and up, anywhere in the text.
//
// The index holds every character of a text, punctuation and spaces too, by itself and with the one behind it; a word
// of several is a phrase of such pairs. So what this says is exactly what a scan of the texts would say, in well under
// its time: single characters would do for words too, but many are in every other text, pairs are rare. Nothing asks
// Unicode what is a letter: rare names are written with characters that Qt does not know yet. Letter case and
// full-width or ASCII letters and digits make no difference; everything else does. Digits are few and in every text, so
// numbers are also held as the trigrams of each run of ASCII letters, digits and hyphens.
//
// The only seam that knows FTS5. view_search and view_index are written here and nowhere else: a contentless index is
// changed by telling it the old text, and a wrong old text spoils it without a word.
namespace xf {

class Connection;

class Search
{
public:
    explicit Search(Connection& connection)
        : m_connection(connection)
    {}

    // Makes `text` the text of this case, whatever it was before. Only inside a Transaction.
    [[nodiscard]] Result<> index(qint64 caseId, const QString& text);
    // Nothing of this case is found any more. Only inside a Transaction.
    [[nodiscard]] Result<> unindex(qint64 caseId);
    // Forgets all texts; after an erasure by law, index them anew (and Database::emptyLog): only then are the erased
    // words gone from the file. Only inside a Transaction.
    [[nodiscard]] Result<> clear();

    // The cases whose text holds every word of the query (words are parted by spaces), the newest first; at most
    // `limit`, all where it is negative. Refuses an empty query and an endless one.
    [[nodiscard]] Result<std::vector<qint64>> find(const QString& query, int limit = -1);

    // Those of the cases whose folded text, or the beginning of it, is given that the index has not got. For verify:
    // the index of a case is written in one piece, there or not, so only the first letter is asked for.
    [[nodiscard]] Result<std::vector<qint64>> notIndexed(const std::map<qint64, QString>& texts);

private:
    Connection& m_connection;
};

// As the text is stored and compared: lower case, full-width letters and digits as ASCII, half a surrogate pair as
// U+FFFD.
[[nodiscard]] QString foldForSearch(const QString& text);

// What the index is given for a folded text; its tokens are parted by spaces.
struct IndexText
{
    QString pairs;   // each character with the one behind it, as they stand
    QString letters; // each character once: itself; of ASCII what is no letter or digit as x21 … x7e, any space as x20
    QString runs;    // trigrams of each run of three or more ASCII letters, digits and hyphens, an x after each run
};
[[nodiscard]] IndexText indexTextOf(const QString& folded);

} // namespace xf
