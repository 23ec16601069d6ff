#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

// Reads the records of a CSV text as RFC 4180 has them: quoted fields with line ends and doubled quotes inside, line
// ends CRLF, LF or CR. A tab separates instead of a comma where the first line has tabs and no comma (Excel's "Unicode
// text"). Empty lines, and lines of nothing but separators as spreadsheets leave them, are no records.
//
// The first record is the header and says how many columns each record has. A broken record is yielded as such, with
// its first and last line, and reading goes on: after one of a wrong column count on the line that follows it, after a
// broken quotation on the next line that is a whole record by itself. So one quote too many costs one record, not
// the rest of the file, and every line is in some record that was yielded.
//
// Values are as in the file: nothing is trimmed. Lines count from 1.
namespace xf {

inline constexpr ErrorCode csvEmpty{"csv.empty"};
inline constexpr ErrorCode csvBrokenHeader{"csv.broken-header"};
inline constexpr ErrorCode csvUnterminatedQuote{"csv.unterminated-quote"}; // %1, %2 first and last line left out
inline constexpr ErrorCode csvStrayQuote{"csv.stray-quote"};               // %1, %2 first and last line left out
inline constexpr ErrorCode csvColumnCount{"csv.column-count"};             // %1 found, %2 expected

struct CsvRecord
{
    int line = 0;                // where it begins
    int lastLine = 0;            // where it, or what was left out as broken, ends
    QStringList fields;          // as many as the header has; none when broken
    std::optional<Error> broken; // why it cannot be used
};

class CsvReader
{
public:
    // `text` must outlive the reader.
    [[nodiscard]] static Result<CsvReader> open(QStringView text);

    [[nodiscard]] const QStringList& header() const { return m_header; }
    [[nodiscard]] std::optional<CsvRecord> next();

private:
    struct Place
    {
        qsizetype at = 0;
        int line = 1;
    };
    enum class Problem { None, UnterminatedQuote, StrayQuote };
    struct Parsed
    {
        QStringList fields;  // no more than m_mostFields are kept
        qsizetype count = 0; // all of them
        Place end;           // first place after the record
        bool isBlank = true; // no field has a letter
        Problem problem = Problem::None;
    };

    explicit CsvReader(QStringView text);

    [[nodiscard]] bool atEnd(Place place) const { return place.at >= m_text.size(); }
    [[nodiscard]] bool atLineEnd(Place place) const;
    void stepOver(Place& place) const; // one letter; a line end counts as one
    [[nodiscard]] Place nextLine(Place from) const;
    void parseField(Parsed& parsed) const;
    void parseQuoted(Parsed& parsed, QString& field) const;
    void parsePlain(Parsed& parsed, QString& field) const;
    [[nodiscard]] Parsed parseRecord(Place start) const;
    [[nodiscard]] bool isWhole(const Parsed& parsed) const;
    [[nodiscard]] int lastLineBefore(Place end) const;
    [[nodiscard]] Place nextWhole(Place broken, qsizetype limit) const;
    [[nodiscard]] CsvRecord brokenQuote(Place start, Problem problem);
    [[nodiscard]] CsvRecord wrongCount(Place start, const Parsed& parsed);

    QStringView m_text;
    QChar m_separator = u',';
    qsizetype m_mostFields;
    QStringList m_header;
    Place m_place;
};

} // namespace xf
