#include "core/store/earliercases.h"

#include "core/base/pinyinsound.h"
#include "core/store/personrow.h"

namespace xf {

namespace {

std::optional<QString> given(const QString& text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

EarlierCase earlierFrom(const Row& row)
{
    EarlierCase found;
    found.stream = row.bytes(0);
    found.number = row.text(1);
    found.matched = PersonMatch(int(row.integer(2)));
    found.byIdNumber = row.flag(3);
    found.byPhone = row.flag(4);
    found.byName = row.flag(5);
    found.bySound = row.flag(13);
    found.otherIdNumber = row.flag(6);
    found.petitioner = row.text(7);
    found.subject = row.text(8);
    found.state = row.text(9);
    found.ending = row.text(10);
    found.received = row.date(11);
    found.last = row.date(12);
    return found;
}

} // namespace

// Each of the four reads one stretch of its index, the newest rows of it: a name that hundreds have costs no more.
EarlierCasesQuery earlierCasesQuery(const PersonHint& hint, int limit)
{
    static constexpr char sql[] =
        "WITH hit (case_id, how, other) AS ("
        "SELECT * FROM (SELECT case_id, 1, 0 FROM view_person WHERE id_number = ? ORDER BY case_id DESC LIMIT 200)"
        " UNION ALL"
        " SELECT * FROM (SELECT case_id, 2, 0 FROM view_person WHERE phone = ? ORDER BY case_id DESC LIMIT 200)"
        " UNION ALL"
        " SELECT * FROM (SELECT case_id, 3, coalesce(length(id_number) = length(?) AND id_number <> ?, 0)"
        " FROM view_person WHERE name = ? ORDER BY case_id DESC LIMIT 200)"
        " UNION ALL"
        " SELECT * FROM (SELECT case_id, 4, coalesce(length(id_number) = length(?) AND id_number <> ?, 0)"
        " FROM view_person WHERE sound IN (?, ?, ?, ?) AND name <> ? ORDER BY case_id DESC LIMIT 200)),"
        " best AS (SELECT case_id, MIN(how) AS how, MAX(how = 1) AS id, MAX(how = 2) AS phone, MAX(how = 3) AS name,"
        " MAX(how = 4) AS sound,"
        " MIN(other) AS other FROM hit GROUP BY case_id)"
        " SELECT c.stream, c.number, b.how, b.id, b.phone, b.name, b.other, c.petitioner, c.subject, c.state,"
        " c.ending, c.received, c.last_on, b.sound FROM best b CROSS JOIN view_case c ON c.case_id = b.case_id"
        " WHERE c.state <> ? AND c.stream <> ?"
        " AND NOT EXISTS (SELECT 1 FROM view_stream s WHERE s.stream = c.stream AND s.sight <> '') ORDER BY b.how, b.other, c.received DESC, c.case_id DESC LIMIT ?";
    const PersonRow person = personRow(hint.name, hint.phone, hint.idNumber);
    const std::optional<QString> id = given(person.idNumber);
    const std::vector<QString> sounds = pinyinSounds(person.name, 4);
    const auto sound = [&](std::size_t i) { return i < sounds.size() ? std::optional(sounds[i]) : std::nullopt; };
    return {sql, {id, given(person.phone), id, id, given(person.name), id, id, sound(0), sound(1), sound(2), sound(3),
                     given(person.name), wordKey(State::Void), hint.exceptStream, limit}};
}

Result<std::vector<EarlierCase>> findEarlierCases(Connection& connection, const PersonHint& hint, int limit)
{
    const EarlierCasesQuery query = earlierCasesQuery(hint, limit);
    return connection.readAll(query.sql.constData(), query.values, earlierFrom);
}

} // namespace xf
