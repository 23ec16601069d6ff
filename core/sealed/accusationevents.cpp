#include "core/sealed/accusationevents.h"

namespace xf {

template <>
WordSpan wordsOf<TellMethod>()
{
    static constexpr WordInfo words[] = {
        {int(TellMethod::InPerson), "in-person", "当面交给本人"},
        {int(TellMethod::SafeContact), "safe-contact", "按本人指定的安全方式"},
    };
    return words;
}

template <>
WordSpan wordsOf<OpenedFor>()
{
    static constexpr WordInfo words[] = {
        {int(OpenedFor::Read), "read", "查看内容"},
        {int(OpenedFor::Printed), "printed", "打印"},
        {int(OpenedFor::HandedUp), "handed-up", "为上交取出"},
    };
    return words;
}

template <>
WordSpan wordsOf<SealedPaper>()
{
    static constexpr WordInfo words[] = {
        {int(SealedPaper::Handover), "handover", "移交单"},
        {int(SealedPaper::Notice), "notice", "告知书"},
        {int(SealedPaper::Slip), "slip", "回执"},
    };
    return words;
}

FieldSpan AccusationRegistered::fields()
{
    static const FieldInfo table[] = {
        field<&AccusationRegistered::number>(1, "number", "编号"),
        field<&AccusationRegistered::received>(2, "received", "收到日期"),
        field<&AccusationRegistered::channel>(3, "channel", "来源"),
        field<&AccusationRegistered::accuser>(4, "accuser", "反映人"),
        field<&AccusationRegistered::anonymous>(5, "anonymous", "匿名"),
        field<&AccusationRegistered::contact>(6, "contact", "安全联系方式"),
        field<&AccusationRegistered::said>(7, "said", "反映的内容"),
        field<&AccusationRegistered::accusedPerson>(8, "accusedPerson", "被反映人"),
        field<&AccusationRegistered::accusedPost>(9, "accusedPost", "职务"),
        field<&AccusationRegistered::accusedUnit>(10, "accusedUnit", "单位"),
        field<&AccusationRegistered::material>(11, "material", "带来的材料"),
        field<&AccusationRegistered::closed>(12, "closed", "反映本机关或其负责人"),
    };
    return table;
}

FieldSpan AccusationNoted::fields()
{
    static const FieldInfo table[] = {field<&AccusationNoted::text>(1, "text", "记事")};
    return table;
}

FieldSpan AccusationPassedOn::fields()
{
    static const FieldInfo table[] = {
        field<&AccusationPassedOn::day>(1, "day", "转送日期"),
        field<&AccusationPassedOn::organ>(2, "organ", "有权机关"),
        field<&AccusationPassedOn::how>(3, "how", "移交方式"),
        field<&AccusationPassedOn::receipt>(4, "receipt", "回执"),
    };
    return table;
}

FieldSpan AccusationTold::fields()
{
    static const FieldInfo table[] = {
        field<&AccusationTold::day>(1, "day", "告知日期"),
        field<&AccusationTold::method>(2, "method", "告知方式"),
    };
    return table;
}

FieldSpan AccusationOpened::fields()
{
    static const FieldInfo table[] = {
        field<&AccusationOpened::how>(1, "how", "方式"),
        field<&AccusationOpened::paper>(2, "paper", "文书"),
        field<&AccusationOpened::organ>(3, "organ", "接收机关"),
        field<&AccusationOpened::file>(4, "file", "存成文件"),
    };
    return table;
}

FieldSpan AccusationPrintFailed::fields()
{
    static const FieldInfo table[] = {field<&AccusationPrintFailed::paper>(1, "paper", "文书")};
    return table;
}

FieldSpan AccusationVoided::fields()
{
    static const FieldInfo table[] = {field<&AccusationVoided::reason>(1, "reason", "理由")};
    return table;
}

namespace {

template <class T>
AccusationEventInfo row()
{
    return {
        T::tag, T::version, T::label, &T::fields, [](AccusationEvent& event) -> void* { return &event.emplace<T>(); }};
}

} // namespace

std::span<const AccusationEventInfo> accusationEvents()
{
    static const AccusationEventInfo rows[] = {row<AccusationRegistered>(), row<AccusationNoted>(),
        row<AccusationPassedOn>(), row<AccusationTold>(), row<AccusationOpened>(), row<AccusationVoided>(),
        row<AccusationPrintFailed>()};
    static_assert(std::size(rows) + 1 == std::variant_size_v<AccusationEvent>);
    return rows;
}

} // namespace xf
