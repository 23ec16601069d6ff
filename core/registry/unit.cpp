#include "core/registry/unit.h"

namespace xf {

FieldSpan EnrolledNode::fields()
{
    static const FieldInfo table[] = {
        field<&EnrolledNode::office>(1, "office", "单位"),
        field<&EnrolledNode::node>(2, "node", "数据文件"),
        field<&EnrolledNode::letter>(3, "letter", "编号字母"),
        field<&EnrolledNode::signKey>(4, "signKey", "签名公钥"),
        field<&EnrolledNode::sealKey>(5, "sealKey", "加密公钥"),
        field<&EnrolledNode::since>(6, "since", "入网日期"),
    };
    return table;
}

} // namespace xf
