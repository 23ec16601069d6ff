#pragma once

#include "core/store/connection.h"

// Earlier matters of the person who is being registered, shown while the clerk types, with how they ended: so that one
// matter is not registered twice and what was answered before is at hand. They are matters, not a mark on the person:
// nothing here counts, and two people may share a name or a telephone. An accusation is never among them (30.3).
namespace xf {

struct PersonHint // what is typed so far; any of the three may be empty
{
    QString name;
    QString phone;
    QString idNumber;
    QByteArray exceptStream = {}; // the case that is being looked at
};

enum class PersonMatch { IdNumber = 1, Phone, Name, Sound };

struct EarlierCase
{
    QByteArray stream;
    QString number;
    PersonMatch matched = PersonMatch::Name; // the strongest
    bool byIdNumber = false, byPhone = false, byName = false;
    bool bySound = false;       // the name is written differently and said alike
    bool otherIdNumber = false; // by name alone, and the number there is another: likely a namesake
    QString petitioner;
    QString subject;
    QString state;  // word key of State
    QString ending; // word key of Ending in a concluded case, of Ground in a refused one; empty in any other
    Date received;
    Date last; // business date of its last entry
};

// The strongest match first (ID number, telephone, exact name, a name that sounds alike), then the newest; closed cases
// too, void ones not. None without anything to compare.
[[nodiscard]] Result<std::vector<EarlierCase>> findEarlierCases(
    Connection& connection, const PersonHint& hint, int limit);

// The statement and its values, for who wants to see how it is carried out.
struct EarlierCasesQuery
{
    QByteArray sql;
    SqlValues values;
};
[[nodiscard]] EarlierCasesQuery earlierCasesQuery(const PersonHint& hint, int limit);

} // namespace xf
