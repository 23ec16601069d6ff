#include "core/words/recordtext.h"

#include "core/words/eventtext.h"
#include "core/words/parts.h"

namespace xf {

namespace {

struct RecordTeller
{
    const Case& folded;
    const FileItem& item;

    // Told on paper, or how else on which day.
    void addTold(Parts& parts, const QString& label, const Notice& notice, bool noPaper, const QString& how) const
    {
        if (noPaper) {
            parts.labelled(
                label, fill(QCoreApplication::translate("words", "信访人不要求书面，%1告知"), {inLine(how)}));
        } else {
            parts.labelled(label, notice.given() ? noticeText(notice, item.on) : QString());
        }
    }

    QString operator()(const SimplyAccepted& accepted) const
    {
        Parts parts = clauses();
        parts.labelled(QCoreApplication::translate("words", "适用情形"), wordLabel(accepted.ground));
        parts.add(yes(accepted.noneExcluded, QCoreApplication::translate("words", "核对过，可以简易办理")));
        addTold(parts, QCoreApplication::translate("words", "告知"), accepted.notice, accepted.noPaper, accepted.how);
        return parts.joined();
    }

    QString operator()(const SimplyReplied& replied) const
    {
        Parts parts = clauses();
        parts.labelled(QCoreApplication::translate("words", "答复内容"), replied.text);
        parts.labelled(QCoreApplication::translate("words", "依据"), replied.basis);
        parts.labelled(QCoreApplication::translate("words", "签发人"), replied.signer);
        addTold(parts, QCoreApplication::translate("words", "答复"), replied.notice, replied.noPaper, replied.how);
        return parts.joined();
    }

    QString operator()(const MadeOrdinary& made) const { return reasonAlone(made.reason); }

    [[nodiscard]] static QString reasonAlone(const QString& reason)
    {
        Parts parts = clauses();
        parts.labelled(QCoreApplication::translate("words", "理由"), reason);
        return parts.joined();
    }

    QString operator()(const Filed& filed) const
    {
        Parts parts = clauses();
        parts.add(filed.why == FiledWhy::NotGiven ? QString() : wordLabel(filed.why));
        parts.labelled(QCoreApplication::translate("words", "并入的信访件"), filed.joined);
        parts.labelled(QCoreApplication::translate("words", "理由"), filed.reason);
        return parts.joined();
    }

    QString operator()(const SenderAnswered& answered) const
    {
        Parts parts = clauses();
        switch (answered.verdict) {
        case Verdict::NotGiven: break;
        case Verdict::Upheld:
            parts.add(QCoreApplication::translate("words", "转送、交办的单位同意异议，材料交还"));
            break;
        case Verdict::Rejected:
            parts.add(QCoreApplication::translate("words", "转送、交办的单位不同意异议，仍由本单位办理"));
            break;
        }
        parts.labelled(QCoreApplication::translate("words", "理由"), answered.reason);
        return parts.joined();
    }

    QString operator()(const Reopened& reopened) const
    {
        Parts parts = clauses();
        parts.labelled(QCoreApplication::translate("words", "批准人"), reopened.approver);
        parts.labelled(QCoreApplication::translate("words", "理由"), reopened.reason);
        return parts.joined();
    }

    QString operator()(const Redone& redone) const
    {
        Parts parts = clauses();
        parts.labelled(QCoreApplication::translate("words", "理由"), redone.reason);
        parts.labelled(QCoreApplication::translate("words", "批准人"), redone.approver);
        parts.add(QCoreApplication::translate("words", "%1以前重新作出意见"),
            redone.days > 0 ? dayBeside(item.on.plusDays(int(redone.days)), item.on) : QString());
        return parts.joined();
    }

    QString operator()(const SuggestionWeighed& weighed) const
    {
        Parts parts = clauses();
        parts.add(weighed.adoption == Uptake::NotGiven ? QString() : wordLabel(weighed.adoption));
        parts.labelled(QCoreApplication::translate("words", "理由"), weighed.reason);
        return parts.joined();
    }

    QString operator()(const UrgentReported& reported) const
    {
        Parts parts = clauses();
        parts.labelled(
            QCoreApplication::translate("words", "获知"), momentText(reported.learned, reported.learnedHour));
        parts.labelled(QCoreApplication::translate("words", "事项和情况"), reported.facts);
        parts.labelled(QCoreApplication::translate("words", "采取的措施"), reported.measures);
        for (const UrgentAddressee& one : reported.reports) {
            const QString to = one.name.isEmpty() ? wordLabel(one.to)
                                                  : fill(QCoreApplication::translate("words", "%1（%2）"),
                                                        {wordLabel(one.to), inLine(one.name)});
            parts.add(fill(QCoreApplication::translate("words", "%1向%2报告"), {momentText(one.day, one.hour), to}) +
                      (one.how.isEmpty() ? QString() : QStringLiteral("（") + inLine(one.how) + QStringLiteral("）")));
        }
        return parts.joined();
    }

    [[nodiscard]] QString momentText(Date day, const QString& hour) const
    {
        const QString text = dayBeside(day, item.on);
        return hour.isEmpty() ? text : text + QString(u' ') + inLine(hour);
    }

    QString operator()(const SystemEntered& entered) const
    {
        Parts parts = clauses();
        parts.labelled(QCoreApplication::translate("words", "系统编号"), entered.number);
        parts.add(QCoreApplication::translate("words", "%1录入"), dayBeside(entered.entered, item.on));
        parts.labelled(QCoreApplication::translate("words", "录入人"), entered.by);
        return parts.joined();
    }

    QString operator()(const Consented& said) const
    {
        Parts parts = clauses();
        const QString form = said.takenBack ? QCoreApplication::translate("words", "%1收回同意：%2")
                                            : QCoreApplication::translate("words", "%1同意%2");
        const QString who = said.petitioners.empty() ? QCoreApplication::translate("words", "信访人")
                                                     : recipientNames(folded, said.petitioners);
        parts.add(fill(form, {who, wordLabel(said.to)}));
        parts.labelled(QCoreApplication::translate("words", "说明"), said.text);
        return parts.joined();
    }

    QString operator()(const ProcedureNoted& noted) const
    {
        Parts parts = clauses();
        const QString what = noted.what == Procedure::NotGiven ? QString() : wordLabel(noted.what);
        const bool his = noted.what == Procedure::HearingAsked;
        const QString who = noted.petitioners.empty() ? his ? QCoreApplication::translate("words", "信访人") : QString()
                                                      : recipientNames(folded, noted.petitioners);
        if (his) {
            parts.add(who + what);
        } else {
            parts.add(what);
            parts.labelled(QCoreApplication::translate("words", "信访人"), who);
        }
        parts.labelled(QCoreApplication::translate("words", "机关、单位"), noted.organ);
        parts.add(QCoreApplication::translate("words", "听证定在%1"), dayBeside(noted.planned, item.on));
        parts.labelled(QCoreApplication::translate("words", "文号"), noted.number);
        parts.labelled(noted.what == Procedure::HearingConcluded ? QCoreApplication::translate("words", "听证结论")
                                                                 : QCoreApplication::translate("words", "理由"),
            noted.text);
        return parts.joined();
    }

    QString operator()(const Aided& aided) const
    {
        Parts parts = clauses();
        parts.add(aided.kind == AidKind::NotGiven ? QString() : wordLabel(aided.kind));
        parts.labelled(QCoreApplication::translate("words", "办理机关、单位"), aided.organ);
        parts.labelled(QCoreApplication::translate("words", "情况"), aided.text);
        return parts.joined();
    }

    QString operator()(const Recused& recused) const
    {
        Parts parts = clauses();
        parts.add(QCoreApplication::translate("words", "%1回避"), inLine(recused.who));
        parts.labelled(QCoreApplication::translate("words", "理由"), recused.reason);
        parts.labelled(QCoreApplication::translate("words", "决定人"), recused.decidedBy);
        parts.labelled(QCoreApplication::translate("words", "接办人"), recused.replacedBy);
        return parts.joined();
    }

    QString operator()(const LeaderTook& took) const
    {
        Parts parts = clauses();
        parts.labelled(QCoreApplication::translate("words", "包案领导"), took.leader);
        parts.labelled(QCoreApplication::translate("words", "职务"), took.post);
        parts.labelled(QCoreApplication::translate("words", "说明"), took.text);
        return parts.joined();
    }

    QString operator()(const LongStanding& said) const
    {
        Parts parts = clauses();
        parts.add(said.ended ? QCoreApplication::translate("words", "不再是信访积案")
                             : QCoreApplication::translate("words", "记为信访积案"));
        parts.labelled(QCoreApplication::translate("words", "理由"), said.reason);
        return parts.joined();
    }

    QString operator()(const Disputed& disputed) const
    {
        Parts parts = clauses();
        parts.add(disputed.stage == DisputeStage::NotGiven ? QString() : wordLabel(disputed.stage));
        QStringList organs;
        for (const QString& organ : disputed.organs) {
            organs << inLine(organ);
        }
        parts.labelled(QCoreApplication::translate("words", "所涉机关、单位"), organs.join(u'、'));
        parts.labelled(QCoreApplication::translate("words", "报送"), disputed.to);
        parts.labelled(QCoreApplication::translate("words", "争议情况"), disputed.reason);
        return parts.joined();
    }

    QString operator()(const DisputeSettled& settled) const
    {
        Parts parts = clauses();
        parts.labelled(QCoreApplication::translate("words", "决定单位"), settled.by);
        parts.labelled(QCoreApplication::translate("words", "由其受理"), settled.organ);
        parts.labelled(QCoreApplication::translate("words", "继续行使职权，原机关、单位"), settled.former);
        parts.labelled(QCoreApplication::translate("words", "理由"), settled.reason);
        return parts.joined();
    }

    QString operator()(const AlsoAssigned& second) const
    {
        Parts parts = clauses();
        parts.labelled(QCoreApplication::translate("words", "同时交办"), second.unit);
        parts.add(QCoreApplication::translate("words", "%1以前反馈"),
            second.days > 0 ? dayBeside(item.on.plusDays(int(second.days)), item.on) : QString());
        return parts.joined();
    }

    QString operator()(const AlsoReported& reported) const
    {
        Parts parts = clauses();
        parts.add(inLine(reported.unit));
        parts.labelled(QCoreApplication::translate("words", "文号"), reported.number);
        parts.labelled(QCoreApplication::translate("words", "反馈内容"), reported.text);
        return parts.joined();
    }

    template <class Other>
    QString operator()(const Other&) const
    {
        return {};
    }
};

} // namespace

QString recordText(const Case& folded, const FileItem& item)
{
    return std::visit(RecordTeller{folded, item}, item.event);
}

} // namespace xf
