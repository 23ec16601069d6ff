#include "core/registry/unit.h"

namespace xf {

FieldSpan UnitEnrolled::fields()
{
    static const FieldInfo table[] = {
        field<&UnitEnrolled::office>(1, "office", "单位"),
        field<&UnitEnrolled::node>(2, "node", "数据文件"),
        field<&UnitEnrolled::letter>(3, "letter", "编号字母"),
        field<&UnitEnrolled::signKey>(4, "signKey", "签名公钥"),
        field<&UnitEnrolled::sealKey>(5, "sealKey", "加密公钥"),
        field<&UnitEnrolled::since>(6, "since", "入网日期"),
    };
    return table;
}

FieldSpan SuperiorEnrolled::fields()
{
    static const FieldInfo table[] = {
        field<&SuperiorEnrolled::office>(1, "office", "单位"),
        field<&SuperiorEnrolled::node>(2, "node", "数据文件"),
        field<&SuperiorEnrolled::letter>(3, "letter", "编号字母"),
        field<&SuperiorEnrolled::signKey>(4, "signKey", "签名公钥"),
        field<&SuperiorEnrolled::sealKey>(5, "sealKey", "加密公钥"),
        field<&SuperiorEnrolled::since>(6, "since", "入网日期"),
    };
    return table;
}

} // namespace xf
