#pragma once

#include "core/base/result.h"

#include <optional>

// The number of a case: office code, year, node letter, serial — 511502101-2026-A-17.
//
// A label for people, never a key and never UNIQUE in the store: two copies of one data file that were both written to
// can give the same number twice, and then both cases keep it and are told apart by their ids. It is unique offline as
// long as each data file of an office has its own letter. The year is that of the registration's business date. The
// serial has no width: 9, 10, 100000.
namespace xf {

struct CaseNumber
{
    QString code;
    int year = 0;
    QString letter;
    qint64 serial = 0;

    [[nodiscard]] QString text() const;
    // The book the serial is counted in: "2026-A". Serials of one book are never given twice, void cases included.
    [[nodiscard]] QString book() const;
    [[nodiscard]] static QString bookOf(int year, const QString& letter);
    [[nodiscard]] static std::optional<CaseNumber> parse(const QString& text);
};

inline constexpr ErrorCode officeBadCode{"office.bad-code"};     // arguments: what was typed
inline constexpr ErrorCode officeBadLetter{"office.bad-letter"}; // arguments: what was typed
inline constexpr ErrorCode officeNoName{"office.no-name"};

// 1–20 ASCII letters and digits.
[[nodiscard]] Result<QString> checkedOfficeCode(const QString& typed);
// 1–3 capital letters A–Z; small ones are lifted.
[[nodiscard]] Result<QString> checkedLetter(const QString& typed);

} // namespace xf
