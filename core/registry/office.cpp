#include "core/registry/office.h"

#include "core/base/cleantext.h"
#include "core/registry/casenumber.h"

namespace xf {

namespace {

constexpr qsizetype mostLetters = 200; // of one text of an office

} // namespace

template <>
WordSpan wordsOf<OfficeKind>()
{
    static const WordInfo words[] = {
        {int(OfficeKind::Unit), "unit", "机关、单位"},
        {int(OfficeKind::Bureau), "bureau", "党委政府信访部门"},
    };
    return words;
}

FieldSpan OfficeFacts::fields()
{
    static const FieldInfo table[] = {
        field<&OfficeFacts::name>(1, "name", "单位名称"),
        field<&OfficeFacts::code>(2, "code", "单位代码"),
        field<&OfficeFacts::kind>(3, "kind", "单位类别"),
        field<&OfficeFacts::address>(4, "address", "地址"),
        field<&OfficeFacts::phone>(5, "phone", "电话"),
        field<&OfficeFacts::query>(6, "query", "查询方式"),
        field<&OfficeFacts::superior>(7, "superior", "上一级机关"),
    };
    return table;
}

Result<OfficeFacts> checkedOffice(const OfficeFacts& typed)
{
    const Result<QString> code = checkedOfficeCode(typed.code);
    if (!code) {
        return code.error();
    }
    OfficeFacts facts = typed;
    for (const FieldInfo& info : OfficeFacts::fields()) {
        if (info.type()->shape != Shape::Text) {
            continue;
        }
        QString& text = *static_cast<QString*>(info.at(&facts));
        text = info.at(&facts) == &facts.phone ? cleanDigits(text, DigitsOf::Phone) : cleanLine(text);
        if (!isWellFormed(text)) {
            return Error(officeTextBad, {info.labelText()});
        }
        if (text.size() > mostLetters) {
            return Error(officeTextTooLong, {info.labelText(), QString::number(mostLetters)});
        }
    }
    if (facts.name.isEmpty()) {
        return Error(officeNoName);
    }
    facts.code = *code;
    return facts;
}

} // namespace xf
