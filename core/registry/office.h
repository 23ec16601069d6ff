#pragma once

#include "core/base/fields.h"
#include "core/base/result.h"

// An office as it described itself from a day on. The office is its UUID in every envelope; name and code are dated
// facts, since townships merge and codes change (article 24.2). Written as `office.described` into the office's own
// registry stream; only the owner's entries count.
namespace xf {

enum class OfficeKind {
    Unit = 1,  // 信访部门以外的机关、单位: a township, a department; article 23 binds it
    Bureau = 2 // 党委和政府信访部门: a county petition bureau; article 22 binds it
};

// What an office says of itself. Papers are filled from it: an old file has the first three alone.
struct OfficeFacts
{
    QString name;
    QString code;
    OfficeKind kind = OfficeKind::Unit;
    QString address;
    QString phone;
    QString query;    // how a petitioner can ask how far the matter is
    QString superior; // 上一级机关: where review is asked for when the opinion names no organ (article 35)

    static FieldSpan fields();
    friend bool operator==(const OfficeFacts&, const OfficeFacts&) = default;
};

struct OfficeDescribed : OfficeFacts
{
    static constexpr char tag[] = "office.described";
    static constexpr qint64 version = 2; // 2: address, phone, query, superior
};

inline constexpr ErrorCode officeTextBad{"office.text-bad"};          // field's label
inline constexpr ErrorCode officeTextTooLong{"office.text-too-long"}; // field's label, letters allowed

// As they are stored: each on one line, the code checked. Refusals: office.no-name, office.bad-code and the two above.
[[nodiscard]] Result<OfficeFacts> checkedOffice(const OfficeFacts& typed);

template <>
WordSpan wordsOf<OfficeKind>();

} // namespace xf
