#include "core/desk/csv.h"

#include <algorithm>

namespace xf {

namespace {

constexpr qsizetype mostHeaderFields = 1000; // beyond any table; keeps a line of five million commas small
constexpr QChar quote = u'"';

bool isLineEnd(QChar letter)
{
    return letter == u'\n' || letter == u'\r';
}

QChar separatorOf(QStringView text)
{
    const auto end = std::find_if(text.begin(), text.end(), isLineEnd);
    const QStringView firstLine = text.left(end - text.begin());
    return firstLine.contains(u'\t') && !firstLine.contains(u',') ? u'\t' : u',';
}

} // namespace

CsvReader::CsvReader(QStringView text)
    : m_text(text)
    , m_separator(separatorOf(text))
    , m_mostFields(mostHeaderFields)
{}

Result<CsvReader> CsvReader::open(QStringView text)
{
    CsvReader reader(text);
    while (!reader.atEnd(reader.m_place)) {
        const Parsed parsed = reader.parseRecord(reader.m_place);
        if (parsed.problem != Problem::None || parsed.count > mostHeaderFields) {
            return Error(csvBrokenHeader, {QString::number(reader.m_place.line)});
        }
        reader.m_place = parsed.end;
        if (!parsed.isBlank) {
            reader.m_header = parsed.fields;
            reader.m_mostFields = parsed.count;
            return reader;
        }
    }
    return Error(csvEmpty);
}

std::optional<CsvRecord> CsvReader::next()
{
    while (!atEnd(m_place)) {
        const Place start = m_place;
        Parsed parsed = parseRecord(start);
        if (parsed.problem != Problem::None) {
            return brokenQuote(start, parsed.problem);
        }
        if (!parsed.isBlank && parsed.count != m_header.size()) {
            return wrongCount(start, parsed);
        }
        m_place = parsed.end;
        if (!parsed.isBlank) {
            return CsvRecord{start.line, lastLineBefore(parsed.end), std::move(parsed.fields), {}};
        }
    }
    return std::nullopt;
}

bool CsvReader::atLineEnd(Place place) const
{
    return isLineEnd(m_text[place.at]);
}

void CsvReader::stepOver(Place& place) const
{
    const bool endsLine = atLineEnd(place);
    const bool crlf = m_text[place.at] == u'\r' && place.at + 1 < m_text.size() && m_text[place.at + 1] == u'\n';
    place.at += crlf ? 2 : 1;
    place.line += endsLine ? 1 : 0;
}

CsvReader::Place CsvReader::nextLine(Place from) const
{
    const int line = from.line;
    while (!atEnd(from) && from.line == line) {
        stepOver(from);
    }
    return from;
}

void CsvReader::parsePlain(Parsed& parsed, QString& field) const
{
    const qsizetype start = parsed.end.at;
    while (!atEnd(parsed.end) && m_text[parsed.end.at] != m_separator && !atLineEnd(parsed.end)) {
        if (m_text[parsed.end.at] == quote) {
            parsed.problem = Problem::StrayQuote;
            return;
        }
        ++parsed.end.at;
    }
    field = m_text.mid(start, parsed.end.at - start).toString();
}

void CsvReader::parseQuoted(Parsed& parsed, QString& field) const
{
    const int openedOn = parsed.end.line;
    ++parsed.end.at;
    while (!atEnd(parsed.end)) {
        const qsizetype at = parsed.end.at;
        stepOver(parsed.end);
        if (m_text[at] != quote) {
            field.append(m_text.mid(at, parsed.end.at - at));
            continue;
        }
        if (atEnd(parsed.end) || m_text[parsed.end.at] == m_separator || atLineEnd(parsed.end)) {
            return;
        }
        if (m_text[parsed.end.at] != quote) {
            // On a later line it is most likely the opening quote of that line's own field.
            parsed.problem = parsed.end.line == openedOn ? Problem::StrayQuote : Problem::UnterminatedQuote;
            return;
        }
        field.append(quote);
        ++parsed.end.at;
    }
    parsed.problem = Problem::UnterminatedQuote;
}

void CsvReader::parseField(Parsed& parsed) const
{
    QString field;
    if (!atEnd(parsed.end) && m_text[parsed.end.at] == quote) {
        parseQuoted(parsed, field);
    } else {
        parsePlain(parsed, field);
    }
    ++parsed.count;
    parsed.isBlank = parsed.isBlank && QStringView(field).trimmed().isEmpty();
    if (parsed.count <= m_mostFields) {
        parsed.fields.append(field);
    }
}

CsvReader::Parsed CsvReader::parseRecord(Place start) const
{
    Parsed parsed;
    parsed.end = start;
    for (;;) {
        parseField(parsed);
        if (parsed.problem != Problem::None || atEnd(parsed.end)) {
            return parsed;
        }
        const bool ends = atLineEnd(parsed.end);
        stepOver(parsed.end);
        if (ends) {
            return parsed;
        }
    }
}

bool CsvReader::isWhole(const Parsed& parsed) const
{
    return parsed.problem == Problem::None && !parsed.isBlank && parsed.count == m_header.size();
}

// `end` is the first place after something; at the end of the text it may still be on that thing's last line.
int CsvReader::lastLineBefore(Place end) const
{
    return end.at > 0 && isLineEnd(m_text[end.at - 1]) ? end.line - 1 : end.line;
}

// The first line below the broken one, and before `limit`, that reads as a whole record; else the line at `limit`.
// A line with an even number of quotes ends on itself and the others stop at the next such line, so trying line by
// line costs little even in a hostile file.
CsvReader::Place CsvReader::nextWhole(Place broken, qsizetype limit) const
{
    Place place = nextLine(broken);
    while (place.at < limit && !isWhole(parseRecord(place))) {
        place = nextLine(place);
    }
    return place;
}

CsvRecord CsvReader::brokenQuote(Place start, Problem problem)
{
    m_place = nextWhole(start, m_text.size());
    CsvRecord record;
    record.line = start.line;
    record.lastLine = lastLineBefore(m_place);
    const ErrorCode& code = problem == Problem::StrayQuote ? csvStrayQuote : csvUnterminatedQuote;
    record.broken = Error(code, {QString::number(record.line), QString::number(record.lastLine)});
    return record;
}

// Two records that a forgotten quote glued together are seen here too: then a whole record begins inside.
CsvRecord CsvReader::wrongCount(Place start, const Parsed& parsed)
{
    m_place = nextWhole(start, parsed.end.at);
    CsvRecord record;
    record.line = start.line;
    record.lastLine = lastLineBefore(m_place);
    record.broken = Error(csvColumnCount, {QString::number(parsed.count), QString::number(m_header.size())});
    return record;
}

} // namespace xf
