#include "core/documents/paperfields.h"

namespace xf {

FieldSpan PaperOffice::fields()
{
    static const FieldInfo table[] = {
        field<&PaperOffice::name>(1, "name", "机关名称"),
        field<&PaperOffice::code>(2, "code", "机关代码"),
        field<&PaperOffice::address>(3, "address", "机关地址"),
        field<&PaperOffice::phone>(4, "phone", "联系电话"),
        field<&PaperOffice::query>(5, "query", "查询方式"),
        field<&PaperOffice::superior>(6, "superior", "上一级机关"),
    };
    return table;
}

FieldSpan PaperMatter::fields()
{
    static const FieldInfo table[] = {
        field<&PaperMatter::number>(1, "number", "信访件编号"),
        field<&PaperMatter::received>(2, "received", "收到日期"),
        field<&PaperMatter::registered>(3, "registered", "登记日期"),
        field<&PaperMatter::channel>(4, "channel", "信访形式"),
        field<&PaperMatter::how>(5, "how", "怎样反映的"),
        field<&PaperMatter::headCount>(6, "headCount", "信访人数"),
        field<&PaperMatter::purpose>(7, "purpose", "信访目的"),
        field<&PaperMatter::place>(8, "place", "问题属地"),
        field<&PaperMatter::content>(9, "content", "内容分类"),
        field<&PaperMatter::category>(10, "category", "事项类别"),
        field<&PaperMatter::subject>(11, "subject", "主题"),
        field<&PaperMatter::text>(12, "text", "事实和理由"),
        field<&PaperMatter::elsewhere>(13, "elsewhere", "有无其他机关在处理"),
        field<&PaperMatter::elsewhereNote>(14, "elsewhereNote", "其他机关处理情况"),
        field<&PaperMatter::powerOrgan>(15, "powerOrgan", "有权处理的机关、单位"),
        field<&PaperMatter::source>(16, "source", "转送机关"),
        field<&PaperMatter::sourceNumber>(17, "sourceNumber", "转送文号"),
        field<&PaperMatter::registeredTime>(18, "registeredTime", "登记时刻"),
        field<&PaperMatter::materials>(19, "materials", "提交的材料"),
    };
    return table;
}

FieldSpan PaperPerson::fields()
{
    static const FieldInfo table[] = {
        field<&PaperPerson::name>(1, "name", "姓名（名称）"),
        field<&PaperPerson::role>(2, "role", "身份"),
        field<&PaperPerson::address>(3, "address", "住址"),
        field<&PaperPerson::phone>(4, "phone", "电话"),
        field<&PaperPerson::safeContact>(5, "safeContact", "安全联系方式"),
        field<&PaperPerson::idNumber>(6, "idNumber", "证件号码"),
    };
    return table;
}

FieldSpan PaperDemand::fields()
{
    static const FieldInfo table[] = {
        field<&PaperDemand::mark>(1, "mark", "序号"),
        field<&PaperDemand::text>(2, "text", "诉求"),
        field<&PaperDemand::article>(3, "article", "办理途径的条文"),
        field<&PaperDemand::pathway>(4, "pathway", "处理途径和程序"),
        field<&PaperDemand::here>(5, "here", "由本机关答复"),
        field<&PaperDemand::outcome>(6, "outcome", "处理意见的种类"),
        field<&PaperDemand::opinion>(7, "opinion", "处理意见"),
        field<&PaperDemand::basis>(8, "basis", "依据"),
        field<&PaperDemand::wayBelow>(9, "wayBelow", "途径写在后面"),
        field<&PaperDemand::wayOfAll>(10, "wayOfAll", "各项诉求同一途径"),
    };
    return table;
}

FieldSpan PaperForwarded::fields()
{
    static const FieldInfo table[] = {
        field<&PaperForwarded::unit>(1, "unit", "转送去向"),
        field<&PaperForwarded::address>(2, "address", "接收单位地址"),
        field<&PaperForwarded::phone>(3, "phone", "接收单位电话"),
        field<&PaperForwarded::on>(4, "on", "转送日期"),
        field<&PaperForwarded::reason>(5, "reason", "转送说明"),
    };
    return table;
}

FieldSpan PaperGuided::fields()
{
    static const FieldInfo table[] = {
        field<&PaperGuided::organ>(1, "organ", "有权处理的机关、单位"),
        field<&PaperGuided::address>(2, "address", "该机关地址"),
        field<&PaperGuided::phone>(3, "phone", "该机关电话"),
        field<&PaperGuided::bring>(4, "bring", "需要携带的材料"),
        field<&PaperGuided::reason>(5, "reason", "说明"),
    };
    return table;
}

FieldSpan PaperRefused::fields()
{
    static const FieldInfo table[] = {
        field<&PaperRefused::ground>(1, "ground", "不予受理的事实和依据"),
        field<&PaperRefused::advice>(2, "advice", "可以采取的途径"),
        field<&PaperRefused::reason>(3, "reason", "说明"),
    };
    return table;
}

FieldSpan PaperDecided::fields()
{
    static const FieldInfo table[] = {
        field<&PaperDecided::text>(1, "text", "答复意见"),
        field<&PaperDecided::basis>(2, "basis", "依据"),
        field<&PaperDecided::reviewOrgan>(3, "reviewOrgan", "复查机关"),
        field<&PaperDecided::adoption>(4, "adoption", "采纳情况"),
        field<&PaperDecided::adoptionReason>(5, "adoptionReason", "采纳情况的理由"),
    };
    return table;
}

FieldSpan PaperLine::fields()
{
    static const FieldInfo table[] = {
        field<&PaperLine::text>(1, "text", "内容"),
    };
    return table;
}

FieldSpan PaperNamed::fields()
{
    static const FieldInfo table[] = {
        field<&PaperNamed::title>(1, "title", "送达文书名称"),
        field<&PaperNamed::number>(2, "number", "送达文书文号"),
    };
    return table;
}

FieldSpan PaperFields::fields()
{
    static const FieldInfo table[] = {
        field<&PaperFields::title>(1, "title", "标题"),
        field<&PaperFields::number>(2, "number", "文号"),
        field<&PaperFields::date>(3, "date", "成文日期"),
        field<&PaperFields::office>(4, "office", "本机关"),
        field<&PaperFields::handler>(5, "handler", "承办人"),
        field<&PaperFields::matter>(6, "matter", "信访事项"),
        field<&PaperFields::people>(7, "people", "信访人"),
        field<&PaperFields::demands>(8, "demands", "诉求"),
        field<&PaperFields::addressee>(9, "addressee", "受送达人"),
        field<&PaperFields::you>(10, "you", "称呼"),
        field<&PaperFields::who>(11, "who", "信访人简称"),
        field<&PaperFields::visit>(12, "visit", "来访"),
        field<&PaperFields::bureau>(13, "bureau", "本机关是信访部门"),
        field<&PaperFields::petition>(14, "petition", "适用信访程序"),
        field<&PaperFields::mixed>(15, "mixed", "各项诉求途径不同"),
        field<&PaperFields::informBy>(16, "informBy", "书面告知的最后一日"),
        field<&PaperFields::transferBy>(17, "transferBy", "转送、交办的最后一日"),
        field<&PaperFields::acceptedOn>(18, "acceptedOn", "受理日期"),
        field<&PaperFields::handleBy>(19, "handleBy", "办结的最后一日"),
        field<&PaperFields::pathway>(20, "pathway", "具体安排"),
        field<&PaperFields::heard>(21, "heard", "已听取陈述并调查核实"),
        field<&PaperFields::forwarded>(22, "forwarded", "转送"),
        field<&PaperFields::guided>(23, "guided", "告知向有权机关提出"),
        field<&PaperFields::refused>(24, "refused", "不予受理"),
        field<&PaperFields::decided>(25, "decided", "处理意见"),
        field<&PaperFields::remedies>(26, "remedies", "救济途径"),
        field<&PaperFields::hasRemedy>(27, "hasRemedy", "有救济途径"),
        field<&PaperFields::of>(28, "of", "送达的文书"),
        field<&PaperFields::recusal>(29, "recusal", "回避"),
        field<&PaperFields::noRetaliation>(30, "noRetaliation", "不得打击报复"),
        field<&PaperFields::led>(31, "led", "有诉求导入其他法定途径"),
        field<&PaperFields::suggestion>(32, "suggestion", "建议意见"),
        field<&PaperFields::ledAll>(33, "ledAll", "各项诉求都导入其他法定途径"),
    };
    return table;
}

QString labelOfPath(const QString& path)
{
    FieldSpan fields = PaperFields::fields();
    QString label = path;
    for (const QString& key : path.split(u'.')) {
        const FieldInfo* info = findField(fields, key);
        if (!info) {
            return path;
        }
        label = info->labelText();
        const TypeInfo* type = info->type();
        type = type->shape == Shape::List ? type->element() : type;
        fields = type->shape == Shape::Struct ? type->fields() : FieldSpan();
    }
    return label;
}

namespace {

bool isMissingIn(FieldSpan fields, const void* object, const QStringList& path)
{
    const FieldInfo* info = findField(fields, path.value(0));
    if (!info) {
        return true;
    }
    const TypeInfo& type = *info->type();
    const void* value = info->at_const(object);
    const QStringList inner = path.mid(1);
    if (inner.isEmpty()) {
        return isEmptyValue(type, value);
    }
    if (type.shape == Shape::Struct) {
        return isMissingIn(type.fields(), value, inner);
    }
    if (type.shape != Shape::List || type.size(value) == 0) {
        return true;
    }
    for (std::size_t i = 0; i < type.size(value); ++i) {
        // reads only: elementAt has no const form
        if (isMissingIn(type.element()->fields(), type.elementAt(const_cast<void*>(value), i), inner)) {
            return true;
        }
    }
    return false;
}

} // namespace

bool isMissing(const PaperFields& fields, const QString& path)
{
    return isMissingIn(PaperFields::fields(), &fields, path.split(u'.'));
}

} // namespace xf
