#include "core/store/similarcases.h"

#include "core/store/similartext.h"

#include <algorithm>

namespace xf {

namespace {

constexpr int mostOfPerson = 20;
constexpr int mostOfText = 20;

int rankOf(const SimilarCase& found)
{
    const EarlierCase& earlier = found.earlier;
    const bool surely = earlier.byIdNumber || earlier.byPhone;
    const bool named = earlier.byName && !earlier.otherIdNumber;
    if (found.byText && (surely || named)) {
        return 0;
    }
    if (surely) {
        return 1;
    }
    if (named) {
        return 2;
    }
    if (found.byText) {
        return earlier.bySound && !earlier.otherIdNumber ? 3 : 4;
    }
    return 5;
}

Result<std::optional<EarlierCase>> rowOf(Connection& connection, qint64 caseId, const QByteArray& except)
{
    return connection.readOne(
        "SELECT c.stream, c.number, c.petitioner, c.subject, c.state, c.ending, c.received, c.last_on FROM view_case c"
        " WHERE c.case_id = ? AND c.state <> ? AND c.stream <> ?"
        " AND NOT EXISTS (SELECT 1 FROM view_stream s WHERE s.stream = c.stream AND s.sight <> '')",
        {caseId, wordKey(State::Void), except}, [](const Row& row) {
            EarlierCase made;
            made.stream = row.bytes(0);
            made.number = row.text(1);
            made.petitioner = row.text(2);
            made.subject = row.text(3);
            made.state = row.text(4);
            made.ending = row.text(5);
            made.received = row.date(6);
            made.last = row.date(7);
            return made;
        });
}

} // namespace

Sameness SimilarCase::sameness() const
{
    return {
        earlier.byIdNumber, earlier.byPhone, earlier.byName, earlier.bySound, earlier.otherIdNumber, byText, byPlace};
}

bool SimilarCase::samePerson() const
{
    if (earlier.byIdNumber || earlier.byPhone) {
        return true;
    }
    return !earlier.otherIdNumber && (earlier.byName || (earlier.bySound && byText));
}

bool isLikelier(const SimilarCase& left, const SimilarCase& right)
{
    const int mine = rankOf(left);
    const int other = rankOf(right);
    if (mine != other) {
        return mine < other;
    }
    const bool likest = left.overlap > right.overlap || left.overlap < right.overlap;
    return likest ? left.overlap > right.overlap : left.earlier.received > right.earlier.received;
}

Result<std::vector<SimilarCase>> findSimilarCases(Connection& connection, const SimilarHint& hint, int limit)
{
    const Result<std::vector<EarlierCase>> people = findEarlierCases(connection, hint.person, mostOfPerson);
    if (!people) {
        return people.error();
    }
    std::vector<SimilarCase> found;
    for (const EarlierCase& earlier : *people) {
        found.emplace_back().earlier = earlier;
    }
    const Result<std::vector<TextHit>> texts = findSimilarTexts(connection, hint.text, hint.place, mostOfText);
    if (!texts) {
        return texts.error();
    }
    for (const TextHit& hit : *texts) {
        const Result<std::optional<EarlierCase>> row = rowOf(connection, hit.caseId, hint.person.exceptStream);
        if (!row) {
            return row.error();
        }
        if (!row->has_value()) {
            continue;
        }
        auto same = std::find_if(
            found.begin(), found.end(), [&](const SimilarCase& one) { return one.earlier.stream == (*row)->stream; });
        if (same == found.end()) {
            found.emplace_back().earlier = **row;
            same = found.end() - 1;
        }
        same->byText = true;
        same->byPlace = hit.byPlace;
        same->overlap = hit.overlap;
    }
    std::stable_sort(found.begin(), found.end(), isLikelier);
    if (found.size() > std::size_t(limit)) {
        found.resize(std::size_t(limit));
    }
    return found;
}

const SimilarCase* likelyRepeatOf(const std::vector<SimilarCase>& found)
{
    const auto repeat =
        std::find_if(found.begin(), found.end(), [](const SimilarCase& one) { return one.byText && one.samePerson(); });
    return repeat == found.end() ? nullptr : &*repeat;
}

} // namespace xf
