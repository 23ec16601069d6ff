#pragma once

#include "core/cases/case.h"

#include <QString>

// What the parts of a case are called in a sentence: people, demands, fields, other entries of the file.
namespace xf {

// "信访人1（张三）", numbered as `show` lists them; the number alone without a name.
[[nodiscard]] QString petitionerName(const Case& folded, const ElementId& petitioner);
[[nodiscard]] QString demandName(const Case& folded, const ElementId& demand); // "诉求2"
// Either of the two, by what the id says it is.
[[nodiscard]] QString elementName(const Case& folded, const ElementId& element);
// Several, with 、 between; without any: everybody a paper is owed to. Long lists are cut to the first few and a count.
[[nodiscard]] QString recipientNames(const Case& folded, const std::vector<ElementId>& recipients);

// "受理"; of an unknown tag: that it is unknown.
[[nodiscard]] QString eventTitle(const Event& event);
// "2026年3月9日“受理”（1a2b3c4d）"; of an entry that is not in the file: its id alone.
[[nodiscard]] QString entryName(const Case& folded, const QByteArray& id);
[[nodiscard]] QString shortId(const QByteArray& id); // the 8 hex that `show` prints

// The table of the struct an element id names; of the matter for an empty one.
[[nodiscard]] FieldSpan fieldsOf(const ElementId& element);
// "电话", "信访人1（张三）的电话"
[[nodiscard]] QString fieldName(const Case& folded, const ElementId& element, qint64 field);

// "3月9日" in the year of `other`, else "2025年3月9日".
[[nodiscard]] QString dayBeside(Date date, Date other);

// What people typed, made fit to stand in the middle of a line: one line, no full stop at its end.
[[nodiscard]] QString inLine(const QString& text);

} // namespace xf
