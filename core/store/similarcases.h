#pragma once

#include "core/cases/earlierproposal.h"
#include "core/store/earliercases.h"

// Likely earlier cases of what is being registered: by person (ID number, telephone, name, a name that sounds alike)
// and by matter (what is said, and the place), with where they stand, how they ended, why they are shown, and what the
// law says if it is the same matter. Closed ones too; void ones and accusations (30.3) never.
//
// Matters are shown, no person is marked: nothing here counts, and nothing is kept. The clerk decides.
namespace xf {

struct SimilarHint // what is typed so far; any of it may be empty
{
    PersonHint person;
    QString text; // subject, demands, facts
    QString place;
};

struct SimilarCase
{
    EarlierCase earlier; // of a case found by its text alone all of by… are false
    bool byText = false;
    bool byPlace = false; // the place too
    double overlap = 0;   // of the texts; 0: not alike, or not compared
    EarlierFacts facts;
    EarlierProposal proposal = EarlierProposal::NewMatter;

    [[nodiscard]] Sameness sameness() const;
    // By number, telephone or name; a name that only sounds alike is the same person where the matter is alike too.
    [[nodiscard]] bool samePerson() const;
};

// The person and the matter first, then the person, then the matter, then what only sounds alike; of equals the likest,
// then the newest.
[[nodiscard]] bool isLikelier(const SimilarCase& left, const SimilarCase& right);

// Rows without facts and proposals: those need the case itself, see Workspace::similarCases.
[[nodiscard]] Result<std::vector<SimilarCase>> findSimilarCases(
    Connection& connection, const SimilarHint& hint, int limit);

// 初次 or 重复 is derived and never typed: the first that is the same person with a matter that is alike, or nothing.
[[nodiscard]] const SimilarCase* likelyRepeatOf(const std::vector<SimilarCase>& found);

} // namespace xf
