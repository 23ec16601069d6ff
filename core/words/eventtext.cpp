#include "core/words/eventtext.h"

#include "core/cases/eventcodec.h"
#include "core/cases/headcount.h"
#include "core/time/deadline.h"
#include "core/words/casenames.h"
#include "core/words/explain.h"
#include "core/words/fill.h"
#include "core/words/parts.h"
#include "core/words/recordtext.h"
#include "core/words/writtenvalues.h"

#include <QCoreApplication>

#include <algorithm>

namespace xf {

namespace {

QString labelOf(FieldSpan fields, qint64 number)
{
    const FieldInfo* info = findField(fields, int(number));
    return info ? info->labelText() : QString();
}

QString channelForm(Channel channel)
{
    switch (channel) {
    case Channel::Visit: return QCoreApplication::translate("words", "%1来访，反映：%2");
    case Channel::Letter: return QCoreApplication::translate("words", "%1来信，反映：%2");
    case Channel::Online: return QCoreApplication::translate("words", "%1通过网上反映：%2");
    case Channel::Phone: return QCoreApplication::translate("words", "%1来电，反映：%2");
    case Channel::Fax: return QCoreApplication::translate("words", "%1发来传真，反映：%2");
    case Channel::Video: return QCoreApplication::translate("words", "%1通过视频反映：%2");
    case Channel::Transferred: return QCoreApplication::translate("words", "收到转来的%1的信访事项：%2");
    case Channel::NotGiven:
    case Channel::Other: break;
    }
    return QCoreApplication::translate("words", "%1反映：%2");
}

QString peopleOf(const Registered& registered)
{
    const auto named = std::find_if(registered.petitioners.begin(), registered.petitioners.end(),
        [](const Petitioner& petitioner) { return !petitioner.name.isEmpty(); });
    const QString name = named == registered.petitioners.end() ? QCoreApplication::translate("words", "匿名信访人")
                                                               : inLine(named->name);
    const auto listed = std::count_if(registered.petitioners.begin(), registered.petitioners.end(), isPerson);
    const qint64 count = std::max(registered.matter.headCount, qint64(listed));
    return count > 1 ? fill(QCoreApplication::translate("words", "%1等%2人"), {name, QString::number(count)}) : name;
}

QString demandsOf(const Registered& registered)
{
    const bool sayNothingNew =
        registered.demands.size() == 1 && registered.demands.front().text == registered.matter.subject;
    QStringList demands;
    for (std::size_t i = 0; i < registered.demands.size() && !sayNothingNew; ++i) {
        demands << fill(QCoreApplication::translate("words", "%1. %2"),
            {QString::number(i + 1), inLine(registered.demands[i].text)});
    }
    return demands.join(u'，');
}

struct Teller
{
    const Case& folded;
    const FileItem& item;

    QString operator()(const std::monostate&) const { return {}; }

    QString operator()(const Registered& registered) const
    {
        const Matter& matter = registered.matter;
        const QString subject = matter.subject.isEmpty() ? matter.text : matter.subject;
        Parts parts = clauses();
        parts.add(fill(channelForm(matter.channel), {peopleOf(registered), inLine(subject)}));
        parts.labelled(QCoreApplication::translate("words", "诉求"), demandsOf(registered));
        if (matter.received != item.on) {
            parts.labelled(QCoreApplication::translate("words", "收到日期"), dayBeside(matter.received, item.on));
        }
        parts.labelled(QCoreApplication::translate("words", "编号"), registered.number);
        parts.labelled(matter.channel == Channel::Transferred ? QCoreApplication::translate("words", "转送机关")
                                                              : QCoreApplication::translate("words", "来源"),
            sourceOf(matter));
        return parts.joined();
    }

    static QString sourceOf(const Matter& matter)
    {
        Parts source(QStringLiteral(" "));
        source.add(inLine(matter.source));
        source.add(inLine(matter.sourceNumber));
        return source.joined();
    }

    QString operator()(const Amended& amended) const
    {
        Parts parts = clauses();
        for (const Edit& edit : amended.edits) {
            parts.add(edited(edit));
        }
        for (std::size_t i = 0; i < amended.petitioners.size(); ++i) {
            parts.add(QCoreApplication::translate("words", "增加%1"),
                petitionerName(folded, petitionerElement(item.id, i + 1)));
        }
        for (std::size_t i = 0; i < amended.demands.size(); ++i) {
            parts.labelled(fill(QCoreApplication::translate("words", "增加%1"),
                               {demandName(folded, demandElement(item.id, i + 1))}),
                amended.demands[i].text);
        }
        for (const Removal& removal : amended.removed) {
            parts.add(QCoreApplication::translate("words", "删去%1"), elementName(folded, removal.element));
        }
        parts.labelled(QCoreApplication::translate("words", "理由"), amended.reason);
        return parts.joined();
    }

    [[nodiscard]] QString edited(const Edit& edit) const
    {
        const QString name = fieldName(folded, edit.element, edit.field);
        const QString before = shownBefore(folded, item, edit.element, edit.field);
        const QString after = shownValue(edit.element, edit.field, edit.value);
        if (before.isEmpty()) {
            return fill(QCoreApplication::translate("words", "%1：%2"), {name, after});
        }
        return fill(QCoreApplication::translate("words", "%1：%2 → %3"), {name, before, after});
    }

    QString operator()(const Classified& classified) const
    {
        Parts parts = clauses();
        parts.labelled(QCoreApplication::translate("words", "事项类别"), wordLabel(classified.category));
        Parts power(QStringLiteral("，"));
        power.add(wordLabel(classified.power));
        power.add(inLine(classified.powerOrgan));
        parts.labelled(QCoreApplication::translate("words", "职权归属"), power.joined());
        for (const DemandWay& way : classified.ways) {
            parts.labelled(demandName(folded, way.demand), wordLabel(way.way));
        }
        parts.labelled(QCoreApplication::translate("words", "内容分类"),
            classified.contentLabel.isEmpty() ? classified.contentCode : classified.contentLabel);
        parts.labelled(QCoreApplication::translate("words", "理由"), classified.reason);
        return parts.joined();
    }

    QString operator()(const Informed& informed) const
    {
        Parts parts = clauses();
        parts.labelled(QCoreApplication::translate("words", "书面告知接收情况以及处理途径和程序"),
            noticeText(informed.notice, item.on));
        parts.labelled(QCoreApplication::translate("words", "受告知人"), recipientNames(folded, informed.recipients));
        parts.labelled(QCoreApplication::translate("words", "处理途径和程序"), informed.pathway);
        return parts.joined();
    }

    QString operator()(const Accepted& accepted) const
    {
        Parts parts = clauses();
        parts.add(QCoreApplication::translate("words", "决定受理"));
        addNotice(parts, QCoreApplication::translate("words", "书面告知"), accepted.notice);
        parts.labelled(QCoreApplication::translate("words", "处理途径和程序"), accepted.pathway);
        return parts.joined();
    }

    QString operator()(const Forwarded& forwarded) const
    {
        const QString unit = forwarded.unitCode.isEmpty() ? inLine(forwarded.unit)
                                                          : fill(QCoreApplication::translate("words", "%1（代码%2）"),
                                                                {inLine(forwarded.unit), forwarded.unitCode});
        Parts parts = clauses();
        parts.add(QCoreApplication::translate("words", "转送%1"), unit);
        addNotice(parts, QCoreApplication::translate("words", "告知信访人去向"), forwarded.notice);
        parts.labelled(QCoreApplication::translate("words", "理由"), forwarded.reason);
        return parts.joined();
    }

    QString operator()(const Guided& guided) const
    {
        Parts parts = clauses();
        parts.add(QCoreApplication::translate("words", "告知信访人向%1提出"), inLine(guided.organ));
        parts.labelled(QCoreApplication::translate("words", "地址"), guided.address);
        parts.labelled(QCoreApplication::translate("words", "电话"), guided.phone);
        parts.labelled(QCoreApplication::translate("words", "应带材料"), guided.bring);
        addNotice(parts, QCoreApplication::translate("words", "书面告知"), guided.notice);
        parts.labelled(QCoreApplication::translate("words", "理由"), guided.reason);
        return parts.joined();
    }

    QString operator()(const Refused& refused) const
    {
        Parts parts = clauses();
        parts.add(wordLabel(refused.ground));
        parts.labelled(QCoreApplication::translate("words", "受理、办理机关"), refused.acceptedBy);
        parts.labelled(QCoreApplication::translate("words", "受理文号"), refused.acceptedNumber);
        parts.labelled(QCoreApplication::translate("words", "处理意见"), refused.opinionNumber);
        parts.labelled(QCoreApplication::translate("words", "复查意见"), refused.reviewNumber);
        parts.labelled(QCoreApplication::translate("words", "复核意见"), refused.finalNumber);
        parts.labelled(QCoreApplication::translate("words", "理由"), refused.reason);
        addNotice(parts, QCoreApplication::translate("words", "书面告知"), refused.notice);
        return parts.joined();
    }

    QString operator()(const Heard& heard) const
    {
        const QString who = recipientsOrAll(heard.petitioners);
        Parts parts = clauses();
        parts.labelled(fill(QCoreApplication::translate("words", "听取%1陈述事实和理由"), {who}), heard.text);
        parts.labelled(QCoreApplication::translate("words", "地点"), heard.place);
        parts.labelled(QCoreApplication::translate("words", "听取人"), heard.by);
        return parts.joined();
    }

    [[nodiscard]] QString recipientsOrAll(const std::vector<ElementId>& petitioners) const
    {
        return petitioners.empty() ? QCoreApplication::translate("words", "信访人")
                                   : recipientNames(folded, petitioners);
    }

    QString operator()(const Investigated& investigated) const
    {
        Parts parts = clauses();
        parts.labelled(QCoreApplication::translate("words", "查明"), investigated.text);
        parts.labelled(QCoreApplication::translate("words", "调查人"), investigated.by);
        return parts.joined();
    }

    QString operator()(const Extended& extended) const
    {
        Parts parts = clauses();
        parts.add(QCoreApplication::translate("words", "延长办理期限%1日"), QString::number(extended.days));
        parts.labelled(QCoreApplication::translate("words", "批准人"), extended.approver);
        parts.labelled(QCoreApplication::translate("words", "延期理由"), extended.reason);
        addNotice(parts, QCoreApplication::translate("words", "告知延期理由"), extended.notice);
        return parts.joined();
    }

    QString operator()(const Decided& decided) const
    {
        Parts parts = clauses();
        parts.labelled(QCoreApplication::translate("words", "文号"), decided.number);
        for (const DemandOutcome& outcome : decided.outcomes) {
            parts.labelled(demandName(folded, outcome.demand), outcomeText(outcome));
        }
        parts.labelled(QCoreApplication::translate("words", "意见"), decided.text);
        parts.labelled(QCoreApplication::translate("words", "依据"), decided.basis);
        parts.labelled(QCoreApplication::translate("words", "复查机关"), decided.reviewOrgan);
        parts.labelled(QCoreApplication::translate("words", "签发人"), decided.signer);
        return parts.joined();
    }

    static QString outcomeText(const DemandOutcome& outcome)
    {
        Parts parts(QStringLiteral("，"));
        parts.add(wordLabel(outcome.outcome));
        parts.add(inLine(outcome.opinion));
        parts.labelled(QCoreApplication::translate("words", "依据"), outcome.basis);
        return parts.joined();
    }

    QString operator()(const Delivered& delivered) const
    {
        const QString to = recipientNames(folded, delivered.recipients);
        Parts parts = clauses();
        parts.labelled(fill(QCoreApplication::translate("words", "%1送达%2"), {paperName(delivered.paper), to}),
            noticeText(delivered.notice, item.on));
        parts.add(yes(delivered.refusedToSign, QCoreApplication::translate("words", "拒绝签收")));
        parts.labelled(QCoreApplication::translate("words", "见证人"), delivered.witness);
        return parts.joined();
    }

    static QString paperName(DeliveredPaper paper)
    {
        return paper == DeliveredPaper::NotGiven ? QCoreApplication::translate("words", "文书") : wordLabel(paper);
    }

    QString operator()(const Concluded& concluded) const
    {
        Parts parts = clauses();
        const bool nobody = concluded.ending == Ending::Answered && folded.recipients().empty();
        const bool opinion = std::any_of(folded.file.begin(), folded.file.end(),
            [](const FileItem& one) { return one.counts() && one.step == Step::Decide; });
        if (!nobody || opinion) { // without either, the result is all there is to say
            parts.labelled(QCoreApplication::translate("words", "办结方式"),
                nobody ? QCoreApplication::translate("words", "意见存档，无从送达") : wordLabel(concluded.ending));
        }
        parts.labelled(QCoreApplication::translate("words", "办理结果"), concluded.result);
        return parts.joined();
    }

    QString operator()(const Noted& noted) const { return inLine(noted.text); }

    QString operator()(const Voided& voided) const
    {
        Parts parts = clauses();
        parts.add(voided.target == folded.id
                      ? QCoreApplication::translate("words", "整件作废")
                      : fill(QCoreApplication::translate("words", "作废%1"), {entryName(folded, voided.target)}));
        parts.labelled(QCoreApplication::translate("words", "理由"), voided.reason);
        return parts.joined();
    }

    QString operator()(const Corrected& corrected) const
    {
        Parts parts = clauses();
        parts.add(QCoreApplication::translate("words", "更正%1"), entryName(folded, corrected.target));
        const auto target = std::find_if(folded.file.begin(), folded.file.end(),
            [&](const FileItem& other) { return other.id == corrected.target; });
        const Date before = target != folded.file.end() ? target->writtenOn : Date();
        if (corrected.on.isValid()) {
            parts.labelled(QCoreApplication::translate("words", "日期"),
                fill(QCoreApplication::translate("words", "%1 → %2"), {dayText(before), dayText(corrected.on)}));
        }
        for (const Correction& change : corrected.changes) {
            parts.add(correctionText(corrected.target, change));
        }
        parts.labelled(QCoreApplication::translate("words", "理由"), corrected.reason);
        return parts.joined();
    }

    // "告知·收到日期：2026年3月5日": the labels on the way through the step's own table, and the value.
    [[nodiscard]] QString correctionText(const QByteArray& target, const Correction& change) const
    {
        const auto [name, info] = placeIn(target, change.path);
        const QString value = info ? inLine(displayText(*info->type(), change.value)) : QString();
        const QString before = info ? inLine(displayText(*info->type(), writtenAt(target, change.path))) : QString();
        return fill(QCoreApplication::translate("words", "%1：%2 → %3"), {name, before, value});
    }

    // What stood there as it was first written.
    [[nodiscard]] ScalarValue writtenAt(const QByteArray& target, const std::vector<qint64>& path) const
    {
        const auto found = std::find_if(
            folded.file.begin(), folded.file.end(), [&](const FileItem& other) { return other.id == target; });
        if (found == folded.file.end() || !found->written || found->written->index() == 0) {
            return {};
        }
        FieldSpan fields = infoOf(*found->written).fields();
        const void* object = objectOf(*found->written);
        for (std::size_t depth = 0; depth < path.size(); ++depth) {
            const FieldInfo* info = findField(fields, int(path[depth]));
            if (!info) {
                return {};
            }
            object = info->at_const(object);
            if (depth + 1 == path.size()) {
                return scalarAt(*info->type(), object);
            }
            fields = info->type()->shape == Shape::Struct ? info->type()->fields() : FieldSpan();
        }
        return {};
    }

    [[nodiscard]] std::pair<QString, const FieldInfo*> placeIn(
        const QByteArray& target, const std::vector<qint64>& path) const
    {
        const auto found = std::find_if(
            folded.file.begin(), folded.file.end(), [&](const FileItem& other) { return other.id == target; });
        const FieldInfo* info = nullptr;
        QStringList labels;
        if (found != folded.file.end() && found->event.index() != 0) {
            FieldSpan fields = infoOf(found->event).fields();
            for (const qint64 number : path) {
                info = findField(fields, int(number));
                labels << (info ? info->labelText() : QString());
                fields = info && info->type()->shape == Shape::Struct ? info->type()->fields() : FieldSpan();
            }
        }
        const QString name = labels.join(u'·');
        return {name.isEmpty() ? QCoreApplication::translate("words", "未识别的栏目") : name, info};
    }

    QString operator()(const Settled& settled) const
    {
        Parts parts = clauses();
        parts.add(QCoreApplication::translate("words", "裁定%1"), settledName(settled.key));
        parts.labelled(QCoreApplication::translate("words", "采用"), namesOf(settled.stands));
        parts.labelled(QCoreApplication::translate("words", "不采用"), namesOf(settled.falls));
        parts.labelled(QCoreApplication::translate("words", "理由"), settled.reason);
        return parts.joined();
    }

    [[nodiscard]] QString namesOf(const std::vector<QByteArray>& ids) const
    {
        QStringList names;
        for (const QByteArray& id : ids) {
            names << entryName(folded, id);
        }
        return names.join(u'、');
    }

    // Keys as the fold makes them: "m/4", "<id in hex>p1/3", "c/<id in hex>/4/2", "step/<id in hex>"; none for steps.
    [[nodiscard]] QString settledName(const QString& key) const
    {
        if (key.isEmpty()) {
            return QCoreApplication::translate("words", "相抵触的办理步骤");
        }
        const QString owner = key.section(u'/', 0, 0);
        const QString rest = key.section(u'/', 1, 1);
        if (owner == QLatin1String("c") || owner == QLatin1String("step")) {
            return fill(QCoreApplication::translate("words", "%1的并存写法"),
                {entryName(folded, QByteArray::fromHex(rest.toLatin1()))});
        }
        constexpr qsizetype hexLetters = 64;
        const ElementId element = owner == QLatin1String("m") ? ElementId()
                                                              : QByteArray::fromHex(owner.left(hexLetters).toLatin1()) +
                                                                    owner.mid(hexLetters).toLatin1();
        const bool removal = rest == QLatin1String("0");
        return removal ? fill(QCoreApplication::translate("words", "是否删去%1"), {elementName(folded, element)})
                       : fieldName(folded, element, rest.toLongLong());
    }

    QString operator()(const Erased& erased) const
    {
        Parts parts = clauses();
        parts.labelled(QCoreApplication::translate("words", "依法删除下列记录的内容"), namesOf(erased.targets));
        parts.labelled(labelOf(Erased::fields(), 2), erased.basis);
        parts.labelled(labelOf(Erased::fields(), 3), erased.by);
        return parts.joined();
    }

    // 出具受理告知书，文号青石镇信受〔2026〕3号
    QString operator()(const Issued& issued) const
    {
        Parts parts = clauses();
        parts.add(paperNamed(issued.title, issued.number));
        if (issued.date != item.on) {
            parts.labelled(QCoreApplication::translate("words", "成文日期"), dayBeside(issued.date, item.on));
        }
        if (!issued.recipients.empty()) {
            parts.labelled(QCoreApplication::translate("words", "受送达人"), recipientNames(folded, issued.recipients));
        }
        parts.add(QCoreApplication::translate("words", "随%1送达"), ofNamed(issued));
        parts.labelled(QCoreApplication::translate("words", "承办人"), issued.handler);
        QStringList serials;
        for (const qint64 serial : issued.skipped) {
            serials << QString::number(serial);
        }
        parts.add(QCoreApplication::translate("words", "%1号作废"), serials.join(u'、'));
        parts.labelled(QCoreApplication::translate("words", "跳号原因"), issued.skippedReason);
        return parts.joined();
    }

    static QString paperNamed(const QString& title, const QString& number)
    {
        const QString name = title.isEmpty() ? QCoreApplication::translate("words", "文书") : inLine(title);
        return number.isEmpty() ? fill(QCoreApplication::translate("words", "出具%1"), {name})
                                : fill(QCoreApplication::translate("words", "出具%1，文号%2"), {name, inLine(number)});
    }

    static QString ofNamed(const Issued& issued)
    {
        return issued.ofNumber.isEmpty()
                   ? inLine(issued.ofTitle)
                   : fill(QCoreApplication::translate("words", "%1（%2）"), {inLine(issued.ofTitle), issued.ofNumber});
    }

    QString operator()(const Attached& attached) const
    {
        Parts parts = clauses();
        parts.add(inLine(attached.title.isEmpty() ? attached.name : attached.title));
        if (!attached.title.isEmpty()) {
            parts.labelled(QCoreApplication::translate("words", "文件"), attached.name);
        }
        parts.add(yes(attached.original, QCoreApplication::translate("words", "收到的是原件")));
        return parts.joined();
    }

    // 转送青石镇；理由：…
    QString operator()(const Transferred& transferred) const
    {
        Parts parts = clauses();
        parts.add(QCoreApplication::translate("words", "转送%1"), unitNamed(transferred.unit, transferred.unitCode));
        parts.labelled(QCoreApplication::translate("words", "理由"), transferred.reason);
        return parts.joined();
    }

    // 交办青石镇，期限20日（到3月22日）；办理要求：…
    QString operator()(const Assigned& assigned) const
    {
        Parts parts = clauses();
        parts.add(QCoreApplication::translate("words", "交办%1"), unitNamed(assigned.unit, assigned.unitCode));
        const Date due = item.on.isValid() && assigned.days > 0 && assigned.days <= mostAssignedDays
                             ? item.on.plusDays(int(assigned.days))
                             : Date();
        if (due.isValid()) {
            parts.add(fill(QCoreApplication::translate("words", "%1日内反馈结果、提交办结报告（到%2）"),
                {QString::number(assigned.days), dayBeside(due, item.on)}));
        }
        parts.labelled(QCoreApplication::translate("words", "办理要求"), assigned.request);
        return parts.joined();
    }

    static QString unitNamed(const QString& unit, const QString& code)
    {
        const QString name = unit.isEmpty() ? QCoreApplication::translate("words", "（未写明的单位）") : inLine(unit);
        return code.isEmpty() ? name : fill(QCoreApplication::translate("words", "%1（%2）"), {name, inLine(code)});
    }

    QString operator()(const SignedFor& receipt) const
    {
        Parts parts = clauses();
        parts.add(
            QCoreApplication::translate("words", "%1收到转送、交办的信访件"), dayBeside(receipt.received, item.on));
        parts.labelled(QCoreApplication::translate("words", "签收人"), receipt.by);
        return parts.joined();
    }

    QString operator()(const Objected& objected) const
    {
        Parts parts = clauses();
        parts.labelled(QCoreApplication::translate("words", "异议理由"), objected.reason);
        parts.labelled(QCoreApplication::translate("words", "认为应当由其处理的机关、单位"), objected.organ);
        parts.labelled(QCoreApplication::translate("words", "交还的材料"), objected.materials);
        return parts.joined();
    }

    QString operator()(const ObjectionJudged& judged) const
    {
        Parts parts = clauses();
        switch (judged.verdict) {
        case Verdict::NotGiven: break;
        case Verdict::Upheld:
            parts.add(QCoreApplication::translate("words", "核实同意异议，信访件退回转送、交办的单位"));
            break;
        case Verdict::Rejected:
            parts.add(QCoreApplication::translate("words", "核实不同意异议，仍由原单位办理，期限不变"));
            break;
        }
        parts.labelled(QCoreApplication::translate("words", "理由"), judged.reason);
        return parts.joined();
    }

    QString operator()(const Reported& reported) const
    {
        Parts parts = clauses();
        parts.labelled(QCoreApplication::translate("words", "文号"), reported.number);
        parts.labelled(QCoreApplication::translate("words", "办理结果"), reported.text);
        return parts.joined();
    }

    // 信访人1（张三）向青石县人民政府请求复查；机关4月7日收到；…
    QString operator()(const ReviewRequested& requested) const
    {
        const QString who = recipientNames(folded, requested.petitioners);
        const QString organ = requested.organ.isEmpty() ? QCoreApplication::translate("words", "（未写明的机关）")
                                                        : inLine(requested.organ);
        const QString form = requested.stage == ReviewStage::FinalReview
                                 ? QCoreApplication::translate("words", "%1向%2请求复核")
                                 : QCoreApplication::translate("words", "%1向%2请求复查");
        Parts parts = clauses();
        parts.add(fill(form, {who, organ}));
        parts.add(QCoreApplication::translate("words", "%1寄出"), dayBeside(requested.posted, item.on));
        parts.add(QCoreApplication::translate("words", "机关%1收到"), dayBeside(requested.received, item.on));
        parts.labelled(QCoreApplication::translate("words", "请求和理由"), requested.reason);
        return parts.joined();
    }

    QString operator()(const Reviewed& reviewed) const
    {
        Parts parts = clauses();
        parts.add(inLine(reviewed.organ));
        parts.labelled(reviewed.stage == ReviewStage::FinalReview ? QCoreApplication::translate("words", "复核结果")
                                                                  : QCoreApplication::translate("words", "复查结果"),
            wordLabel(reviewed.verdict));
        parts.labelled(QCoreApplication::translate("words", "文号"), reviewed.number);
        parts.labelled(QCoreApplication::translate("words", "意见内容"), reviewed.text);
        parts.labelled(QCoreApplication::translate("words", "复核机关"), reviewed.finalOrgan);
        return parts.joined();
    }

    QString operator()(const ReviewDelivered& delivered) const
    {
        const QString paper = delivered.stage == ReviewStage::FinalReview
                                  ? QCoreApplication::translate("words", "复核意见书")
                                  : QCoreApplication::translate("words", "复查意见书");
        const QString to = recipientNames(folded, delivered.recipients);
        Parts parts = clauses();
        parts.labelled(
            fill(QCoreApplication::translate("words", "%1送达%2"), {paper, to}), noticeText(delivered.notice, item.on));
        parts.add(yes(delivered.refusedToSign, QCoreApplication::translate("words", "拒绝签收")));
        parts.labelled(QCoreApplication::translate("words", "见证人"), delivered.witness);
        return parts.joined();
    }

    QString operator()(const HearingHeld& hearing) const
    {
        Parts parts = clauses();
        const QString from = dayBeside(hearing.from, item.on);
        parts.add(hearing.to == hearing.from
                      ? from
                      : fill(QCoreApplication::translate("words", "%1至%2"), {from, dayBeside(hearing.to, item.on)}));
        parts.labelled(QCoreApplication::translate("words", "地点"), hearing.place);
        parts.labelled(QCoreApplication::translate("words", "听证结论"), hearing.text);
        return parts.joined();
    }

    QString operator()(const Mediated& mediated) const
    {
        Parts parts = clauses();
        parts.labelled(QCoreApplication::translate("words", "对方"), mediated.otherParty);
        parts.labelled(QCoreApplication::translate("words", "调解人"), mediated.mediator);
        parts.labelled(QCoreApplication::translate("words", "协议内容"), mediated.agreement);
        parts.add(
            yes(mediated.petitionerAgrees && mediated.otherAgrees, QCoreApplication::translate("words", "双方同意")));
        parts.add(QCoreApplication::translate("words", "%1以前履行"), dayBeside(mediated.carriedOutBy, item.on));
        return parts.joined();
    }

    QString operator()(const Withdrawn& withdrawn) const
    {
        Parts parts = clauses();
        parts.add(
            fill(QCoreApplication::translate("words", "%1书面撤回"), {recipientNames(folded, withdrawn.petitioners)}));
        parts.add(QCoreApplication::translate("words", "书面日期%1"), dayBeside(withdrawn.written, item.on));
        parts.labelled(QCoreApplication::translate("words", "理由"), withdrawn.reason);
        return parts.joined();
    }

    QString operator()(const CarriedOut& done) const
    {
        Parts parts = clauses();
        QStringList names;
        for (const ElementId& demand : done.demands) {
            names << demandName(folded, demand);
        }
        parts.add(names.join(u'、'));
        parts.labelled(QCoreApplication::translate("words", "落实情况"), done.text);
        return parts.joined();
    }

    template <class Other>
    QString operator()(const Other&) const
    {
        return recordText(folded, item);
    }

    void addNotice(Parts& parts, const QString& label, const Notice& notice) const
    {
        if (notice.given()) {
            parts.labelled(label, noticeText(notice, item.on));
        }
    }
};

} // namespace

QString noticeText(const Notice& notice, Date on)
{
    if (!notice.given()) {
        return QCoreApplication::translate("words", "尚未告知");
    }
    Parts parts(QStringLiteral("，"));
    parts.add(wordLabel(notice.method));
    parts.add(QCoreApplication::translate("words", "%1寄出"), dayBeside(notice.posted, on));
    if (notice.onSpot) {
        parts.add(QCoreApplication::translate("words", "当场交付"));
    } else if (notice.received.isValid()) {
        parts.add(QCoreApplication::translate("words", "%1收到"), dayBeside(notice.received, on));
    } else {
        parts.add(QCoreApplication::translate("words", "尚未见回执"));
    }
    parts.add(QCoreApplication::translate("words", "文号%1"), inLine(notice.number));
    parts.add(QCoreApplication::translate("words", "未当场告知的原因：%1"), inLine(notice.why));
    return parts.joined();
}

QString eventText(const Case& folded, const FileItem& item)
{
    const QString text = std::visit(Teller{folded, item}, item.event);
    return text.isEmpty() ? text : text + u'。';
}

} // namespace xf
