#pragma once

#include "core/base/result.h"

#include <QString>

#include <set>
#include <vector>

// Cases that say much of what a text says, by the pairs of neighbouring Chinese letters both have: 修水渠 has 修水 and
// 水渠. No dictionary, no model, nothing that is learned: two texts that share no pair are not alike.
//
// The measure is the overlap coefficient: what both have, divided by what the shorter of them has, each pair weighing
// the more the fewer cases have it (so 信访 and 请求 say little and 蒙桑沟 says much). 1: the shorter stands wholly in
// the longer. The index is asked for each pair, newest cases first and a bounded number of them, so that this takes
// the same time however many cases there are.
namespace xf {

class Connection;

struct TextHit
{
    qint64 caseId = 0;
    double overlap = 0;   // leastOverlap … 1
    bool byPlace = false; // the place, as it was typed, stands in the case too
};

inline constexpr double leastOverlap = 0.35;

// The likest first, then the newest. None where less than two pairs are to be compared.
[[nodiscard]] Result<std::vector<TextHit>> findSimilarTexts(
    Connection& connection, const QString& text, const QString& place, int limit);

// Enough was typed to be compared.
[[nodiscard]] bool isComparable(const QString& text, const QString& place);

// The pairs of neighbouring Chinese letters of a folded text; none over punctuation, letters or digits.
[[nodiscard]] std::set<QString> hanPairs(const QString& folded);

} // namespace xf
