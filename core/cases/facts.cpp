#include "core/cases/facts.h"

#include <algorithm>

namespace xf {

bool isNameless(const QString& name)
{
    static const QString words[] = {
        QStringLiteral("匿名"), QStringLiteral("无名"), QStringLiteral("佚名"), QStringLiteral("不详")};
    return name.isEmpty() || std::find(std::begin(words), std::end(words), name) != std::end(words);
}

FieldSpan Matter::fields()
{
    static const FieldInfo table[] = {
        field<&Matter::channel>(1, "channel", "信访形式"),
        field<&Matter::received>(2, "received", "收到日期"),
        field<&Matter::headCount>(3, "headCount", "信访人数"),
        field<&Matter::subject>(4, "subject", "主题"),
        field<&Matter::text>(5, "text", "事实和理由"),
        field<&Matter::place>(6, "place", "问题属地"),
        field<&Matter::purpose>(7, "purpose", "信访目的"),
        field<&Matter::elsewhere>(8, "elsewhere", "有无其他机关在处理"),
        field<&Matter::elsewhereNote>(9, "elsewhereNote", "其他机关处理情况"),
        field<&Matter::category>(10, "category", "事项类别"),
        field<&Matter::contentCode>(11, "contentCode", "内容分类代码"),
        field<&Matter::contentLabel>(12, "contentLabel", "内容分类"),
        field<&Matter::power>(13, "power", "职权归属"),
        field<&Matter::powerOrgan>(14, "powerOrgan", "有权机关"),
        field<&Matter::source>(15, "source", "来源"),
        field<&Matter::sourceNumber>(16, "sourceNumber", "来源编号"),
    };
    return table;
}

FieldSpan Petitioner::fields()
{
    static const FieldInfo table[] = {
        field<&Petitioner::name>(1, "name", "姓名（名称）"),
        field<&Petitioner::role>(2, "role", "身份"),
        field<&Petitioner::address>(3, "address", "住址"),
        field<&Petitioner::phone>(4, "phone", "电话"),
        field<&Petitioner::safeContact>(5, "safeContact", "安全联系方式"),
        field<&Petitioner::idNumber>(6, "idNumber", "证件号码"),
        field<&Petitioner::unclear>(7, "unclear", "姓名或住址不清"),
    };
    return table;
}

FieldSpan Demand::fields()
{
    static const FieldInfo table[] = {
        field<&Demand::text>(1, "text", "诉求"),
        field<&Demand::way>(2, "way", "办理途径"),
    };
    return table;
}

FieldSpan Notice::fields()
{
    static const FieldInfo table[] = {
        field<&Notice::method>(1, "method", "送达方式"),
        field<&Notice::received>(2, "received", "收到日期"),
        field<&Notice::posted>(3, "posted", "寄出日期"),
        field<&Notice::number>(4, "number", "文号"),
        field<&Notice::onSpot>(5, "onSpot", "当场"),
        field<&Notice::why>(6, "why", "未当场告知的原因"),
    };
    return table;
}

} // namespace xf
