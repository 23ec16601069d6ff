#pragma once

#include <QString>

#include <optional>
#include <vector>

// The divisions of China as the statistics office lists them: provinces, cities, counties, townships, no villages.
//
// It helps to fill in the office's name and code once. Divisions change every year and codes with them: what is found
// here is a suggestion to be typed over, no code is a key, none is kept in a case. resources/divisions/README.md says
// of which day the table is.
namespace xf {

enum class DivisionLevel { Province = 1, City, County, Township };

struct Division
{
    QString code; // 2, 4, 6 or 9 digits by level
    QString name;
    DivisionLevel level = DivisionLevel::Province;
};

class DivisionTable
{
public:
    // The program's own table. Reads and holds all of it (about 1.5 MB): make one when a picker is opened, not at
    // start.
    [[nodiscard]] static DivisionTable bundled();

    [[nodiscard]] std::vector<Division> provinces() const;
    // Cities of a province. Some are none by law (市辖区, 县, 省直辖县级行政区划): isOnlyHeading.
    [[nodiscard]] std::vector<Division> cities(const QString& province) const;
    // Counties of a province (2 digits) or a city (4).
    [[nodiscard]] std::vector<Division> counties(const QString& above) const;
    [[nodiscard]] std::vector<Division> townships(const QString& county) const;

    [[nodiscard]] std::optional<Division> findDivision(const QString& code) const;
    // 四川省遂宁市射洪市青石镇: the names from the province down, headings left out.
    [[nodiscard]] QString fullName(const QString& code) const;

    // What a person may mean. Words are parted by spaces: a part of a name, the pinyin initials it begins with, or the
    // first digits of a code. The last word is the division itself, those before are divisions above it: "射洪 青石",
    // "sh qs"; 射洪青石 in one is parted where that finds something. Whole names first, then beginnings, then the rest;
    // among equals the higher level, then by code.
    [[nodiscard]] std::vector<Division> search(const QString& typed, int limit = 50) const;

private:
    struct Row // sorted by level, then code
    {
        quint32 code = 0; // as written, without leading zeros: no province's code begins with one
        quint32 begin = 0;
        quint16 length = 0;
        DivisionLevel level = DivisionLevel::Province;
    };

    [[nodiscard]] QStringView nameOf(const Row& row) const;
    [[nodiscard]] Division divisionOf(const Row& row) const;
    [[nodiscard]] const Row* find(DivisionLevel level, quint32 code) const;
    [[nodiscard]] std::vector<Division> listed(DivisionLevel level, const QString& prefix) const;
    [[nodiscard]] std::vector<Division> searchWords(const QList<QStringView>& words, int limit) const;
    [[nodiscard]] bool fits(const Row& row, QStringView word) const;
    [[nodiscard]] bool fitsAbove(const Row& row, QStringView word) const;

    QString m_text;
    std::vector<Row> m_rows;
};

// A line of the table that is no division by law but stands in its place: 市辖区, 县, 省直辖县级行政区划.
[[nodiscard]] bool isOnlyHeading(const Division& division);

} // namespace xf
