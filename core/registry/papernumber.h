#pragma once

#include <QString>

#include <optional>

// The number of a paper (发文字号): 机关代字, year in hexagonal brackets, serial — 青石镇信受〔2026〕3号.
//
// A label, as the number of a case is. The year is that of the day on the paper, serials begin at 1 in each year and
// have no leading zeros. A series has one owning data file: where an office has several, all but A put their letter
// behind the prefix (青石镇信受B〔2026〕1号), so that two computers that cannot ask each other never give one number.
namespace xf {

struct PaperSerial
{
    QString prefix;
    int year = 0;
    qint64 serial = 0;

    [[nodiscard]] QString text() const;
    // The book the serial is counted in: "paper/青石镇信受/2026". Serials of one book are never given twice.
    [[nodiscard]] QString book() const;
    // Serial 0 is read too: "none yet".
    [[nodiscard]] static std::optional<PaperSerial> parse(const QString& text);
    // The number that has another serial of the same book; of a book no PaperSerial made: the serial alone.
    [[nodiscard]] static QString textIn(const QString& book, qint64 serial);
};

// The prefix as the data file with this letter counts it.
[[nodiscard]] QString ownPrefix(const QString& prefix, const QString& letter);

} // namespace xf
