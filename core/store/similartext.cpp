#include "core/store/similartext.h"

#include "core/store/connection.h"
#include "core/store/search.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace xf {

namespace {

// Of what is typed: the facts of a long letter say what it is about in its first lines. With so many cases of each pair
// 100,000 cases take some 30 ms.
constexpr std::size_t mostPairs = 100;
constexpr int casesOfPair = 200;
constexpr std::size_t mostCompared = 60;
constexpr std::size_t fewestShared = 3;
constexpr std::size_t fewestPairs = 2;
constexpr qsizetype longestText = 2000; // letters that are looked at

bool isHan(char32_t letter)
{
    return (letter >= 0x3400 && letter <= 0x9FFF) || letter == 0x3007 || (letter >= 0x20000 && letter <= 0x3FFFF);
}

// Pairs in the order of the text, each once.
std::vector<QString> orderedPairs(const QString& folded)
{
    std::vector<QString> pairs;
    std::set<QString> seen;
    char32_t before = 0;
    for (const char32_t letter : folded.left(longestText).toUcs4()) {
        if (isHan(before) && isHan(letter)) {
            const char32_t both[] = {before, letter};
            const QString pair = QString::fromUcs4(both, 2);
            if (seen.insert(pair).second) {
                pairs.push_back(pair);
            }
        }
        before = letter;
    }
    return pairs;
}

std::vector<QString> typedPairs(const QString& text, const QString& place)
{
    return orderedPairs(foldForSearch(text) + u'\n' + foldForSearch(place).simplified());
}

struct Candidate
{
    qint64 caseId = 0;
    double shared = 0;
};

struct Weighed
{
    std::map<QString, double> weights;
    std::vector<Candidate> candidates; // the most promising first
};

// How rare a pair is, from the newest cases that have it: where more have it than were looked at, from how densely
// those lie among all.
double weightOf(const std::vector<qint64>& found, double cases, qint64 newest)
{
    double having = double(found.size());
    if (found.size() >= std::size_t(casesOfPair)) {
        const double stretch = double(newest - found.back() + 1) / double(std::max<qint64>(newest, 1));
        having = std::min(cases, having / std::max(stretch, 1e-9));
    }
    return std::log(1 + cases / std::max(having, 1.0));
}

Result<Weighed> weigh(Connection& connection, const std::vector<QString>& pairs)
{
    const auto size = connection.readOne("SELECT count(*), coalesce(max(case_id), 0) FROM view_case", {},
        [](const Row& row) { return std::pair(row.integer(0), row.integer(1)); });
    if (!size) {
        return size.error();
    }
    const auto [cases, newest] = size->value_or(std::pair<qint64, qint64>());
    Search search(connection);
    Weighed made;
    std::map<qint64, double> shared;
    for (const QString& pair : pairs) {
        const Result<std::vector<qint64>> found = search.find(pair, casesOfPair);
        if (!found) {
            return found.error();
        }
        const double weight = weightOf(*found, double(cases), newest);
        made.weights[pair] = weight;
        for (const qint64 caseId : *found) {
            shared[caseId] += weight;
        }
    }
    for (const auto& [caseId, weight] : shared) {
        made.candidates.push_back({caseId, weight});
    }
    std::sort(made.candidates.begin(), made.candidates.end(), [](const Candidate& left, const Candidate& right) {
        return left.shared > right.shared || (!(left.shared < right.shared) && left.caseId > right.caseId);
    });
    if (made.candidates.size() > mostCompared) {
        made.candidates.resize(mostCompared);
    }
    return made;
}

// Pairs of the case that were not typed weigh as those typed do on the average: how rare they are was not asked.
double overlapOf(const std::map<QString, double>& weights, const QString& text)
{
    const std::set<QString> there = hanPairs(text);
    double typed = 0;
    double shared = 0;
    std::size_t count = 0;
    for (const auto& [pair, weight] : weights) {
        typed += weight;
        if (there.contains(pair)) {
            shared += weight;
            ++count;
        }
    }
    if (count < std::min(fewestShared, weights.size())) {
        return 0;
    }
    const double average = typed / double(weights.size());
    const double other = shared + double(there.size() - count) * average;
    const double shorter = std::min(typed, other);
    return shorter > 0 ? shared / shorter : 0;
}

} // namespace

std::set<QString> hanPairs(const QString& folded)
{
    const std::vector<QString> pairs = orderedPairs(folded);
    return {pairs.begin(), pairs.end()};
}

bool isComparable(const QString& text, const QString& place)
{
    return typedPairs(text, place).size() >= fewestPairs;
}

Result<std::vector<TextHit>> findSimilarTexts(
    Connection& connection, const QString& text, const QString& place, int limit)
{
    const QString foldedPlace = foldForSearch(place).simplified();
    std::vector<QString> pairs = typedPairs(text, place);
    if (pairs.size() < fewestPairs) {
        return std::vector<TextHit>();
    }
    if (pairs.size() > mostPairs) {
        pairs.resize(mostPairs);
    }
    const Result<Weighed> weighed = weigh(connection, pairs);
    if (!weighed) {
        return weighed.error();
    }
    std::vector<TextHit> hits;
    for (const Candidate& candidate : weighed->candidates) {
        const auto there = connection.readOne("SELECT text FROM view_search WHERE case_id = ?", {candidate.caseId},
            [](const Row& row) { return row.text(0); });
        if (!there) {
            return there.error();
        }
        const QString& said = there->value_or(QString());
        const double overlap = overlapOf(weighed->weights, said);
        if (overlap >= leastOverlap) {
            hits.push_back({candidate.caseId, overlap, foldedPlace.size() > 1 && said.contains(foldedPlace)});
        }
    }
    std::sort(hits.begin(), hits.end(), [](const TextHit& left, const TextHit& right) {
        return left.overlap > right.overlap || (!(left.overlap < right.overlap) && left.caseId > right.caseId);
    });
    if (hits.size() > std::size_t(limit)) {
        hits.resize(std::size_t(limit));
    }
    return hits;
}

} // namespace xf
