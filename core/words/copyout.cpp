#include "core/words/copyout.h"

#include "core/words/casenames.h"

#include <QStringList>

namespace xf {

namespace {

// Of those who are still in the case, one behind the other.
template <class Of>
QString ofPeople(const Case& folded, const Of& of)
{
    QStringList values;
    for (const Element<Petitioner>& one : folded.petitioners) {
        const QString value = one.removed || one.value.role == Role::Companion ? QString() : inLine(of(one.value));
        if (!value.isEmpty()) {
            values << value;
        }
    }
    return values.join(QStringLiteral("；"));
}

QString ofDemands(const Case& folded)
{
    QStringList values;
    for (const Element<Demand>& one : folded.demands) {
        if (!one.removed) {
            values << QStringLiteral("%1. %2").arg(values.size() + 1).arg(inLine(one.value.text));
        }
    }
    return values.join(QStringLiteral("；"));
}

// 信访过程: where it was before, and who else has it.
QString course(const Case& folded)
{
    QStringList values;
    const Matter& matter = folded.matter;
    if (!matter.source.isEmpty()) {
        values << inLine(matter.source + u' ' + matter.sourceNumber);
    }
    if (matter.elsewhere != Elsewhere::NotGiven) {
        values << QStringLiteral("其他机关处理情况：") + wordLabel(matter.elsewhere);
    }
    if (!matter.elsewhereNote.isEmpty()) {
        values << inLine(matter.elsewhereNote);
    }
    return values.join(QStringLiteral("；"));
}

} // namespace

std::vector<CopyField> copyOutFields(const Case& folded)
{
    const Matter& matter = folded.matter;
    return {
        {QStringLiteral("姓名（名称）"), ofPeople(folded, [](const Petitioner& one) { return one.name; })},
        {QStringLiteral("地址"), ofPeople(folded, [](const Petitioner& one) { return one.address; })},
        {QStringLiteral("信访人数"), matter.headCount > 0 ? QString::number(matter.headCount) : QString()},
        {QStringLiteral("信访目的"), wordLabel(matter.purpose)},
        {QStringLiteral("问题属地"), inLine(matter.place)},
        {QStringLiteral("内容分类"), inLine(matter.contentLabel)},
        {QStringLiteral("主要诉求"), ofDemands(folded)},
        {QStringLiteral("情况、事实和理由"), inLine(matter.text)},
        {QStringLiteral("信访过程"), course(folded)},
        {QStringLiteral("电话"), ofPeople(folded, [](const Petitioner& one) { return one.phone; })},
        {QStringLiteral("证件号码"), ofPeople(folded, [](const Petitioner& one) { return one.idNumber; })},
        {QStringLiteral("信访形式"), wordLabel(matter.channel)},
        {QStringLiteral("信访日期"), folded.receivedOn().chinese()},
        {QStringLiteral("本单位编号"), folded.number},
    };
}

QString copyOut(const Case& folded)
{
    QStringList lines;
    for (const CopyField& field : copyOutFields(folded)) {
        lines << field.label + u'\t' + field.value;
    }
    return lines.join(u'\n');
}

} // namespace xf
