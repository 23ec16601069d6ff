#include "core/base/cleantext.h"
#include "core/cases/decideparts.h"
#include "core/cases/overlays.h"

#include <algorithm>

// What is recorded beside the steps: it moves nothing, and any office that has the case may record what it did.
namespace xf {

namespace {

Result<> checkRecord(const Case& folded, const Circumstances& circumstances)
{
    if (folded.state == State::Void) {
        return Error(caseVoid, {folded.number});
    }
    if (circumstances.on < folded.receivedOn()) {
        return Error(dateBeforeReceived, {circumstances.on.chinese(), folded.receivedOn().chinese()});
    }
    return {};
}

Error missing(const char* key)
{
    return {reasonMissing, {QString::fromLatin1(key)}};
}

bool isHour(const QString& text)
{
    const qsizetype colon = text.indexOf(u':');
    bool hours = false;
    bool minutes = false;
    const int hour = text.left(colon).toInt(&hours);
    const int minute = text.mid(colon + 1).toInt(&minutes);
    return colon > 0 && colon + 3 == text.size() && hours && minutes && hour >= 0 && hour < 24 && minute >= 0 &&
           minute < 60;
}

// 10：40 and 1040 as people type them.
QString hourOf(const QString& typed)
{
    QString hour = cleanLine(typed).replace(u'：', u':');
    if (!hour.contains(u':') && hour.size() == 4) {
        hour.insert(2, u':');
    }
    return hour;
}

} // namespace

Decision decideOne(const Case& folded, const ReportUrgent& command, const Circumstances& circumstances)
{
    if (const Result<> sound = checkRecord(folded, circumstances); !sound) {
        return sound.error();
    }
    UrgentReported reported;
    reported.learned = command.learned.isValid() ? command.learned : circumstances.on;
    reported.learnedHour = hourOf(command.learnedHour);
    reported.facts = cleanText(command.facts);
    reported.measures = cleanText(command.measures);
    for (const UrgentAddressee& given : command.reports) {
        UrgentAddressee one{given.to, cleanLine(given.name), given.day, hourOf(given.hour), cleanLine(given.how)};
        if (one.day.isValid() || !one.hour.isEmpty()) {
            one.day = one.day.isValid() ? one.day : circumstances.on;
            reported.reports.push_back(std::move(one));
        }
    }
    if (reported.facts.isEmpty() && !isUrgent(folded)) {
        return missing("facts");
    }
    if (reported.learned > circumstances.on) {
        return Error(dateReceiptInFuture, {reported.learned.chinese(), circumstances.on.chinese()});
    }
    if (!reported.learnedHour.isEmpty() && !isHour(reported.learnedHour)) {
        return Error(urgentBadHour, {reported.learnedHour});
    }
    for (const UrgentAddressee& one : reported.reports) {
        if (one.to == UrgentTo::NotGiven) {
            return Error(urgentNoAddressee);
        }
        if (!isHour(one.hour)) {
            return Error(urgentBadHour, {one.hour});
        }
        const bool before = one.day == reported.learned && !reported.learnedHour.isEmpty() &&
                            one.hour.rightJustified(5, u'0') < reported.learnedHour.rightJustified(5, u'0');
        if (one.day < reported.learned || before) {
            return Error(urgentBeforeLearned, {wordLabel(one.to)});
        }
        if (one.day > circumstances.on) {
            return Error(dateReceiptInFuture, {one.day.chinese(), circumstances.on.chinese()});
        }
    }
    if (!reported.reports.empty() && reported.measures.isEmpty() && !isUrgent(folded)) {
        return Error(urgentNoMeasures);
    }
    return single(std::move(reported), circumstances);
}

Decision decideOne(const Case& folded, const EnterInSystem& command, const Circumstances& circumstances)
{
    if (const Result<> sound = checkRecord(folded, circumstances); !sound) {
        return sound.error();
    }
    SystemEntered entered{cleanLine(command.number), command.entered.isValid() ? command.entered : circumstances.on,
        command.by.isEmpty() ? circumstances.author : cleanLine(command.by)};
    if (entered.number.isEmpty()) {
        return Error(systemNoNumber);
    }
    if (entered.entered > circumstances.on) {
        return Error(dateReceiptInFuture, {entered.entered.chinese(), circumstances.on.chinese()});
    }
    if (entered.entered < folded.receivedOn()) {
        return Error(dateBeforeReceived, {entered.entered.chinese(), folded.receivedOn().chinese()});
    }
    const SystemEntered* before = systemEntry(folded);
    if (before && before->number == entered.number) {
        return Error(systemTwice, {entered.number});
    }
    return single(std::move(entered), circumstances);
}

Decision decideOne(const Case& folded, const RecordConsent& command, const Circumstances& circumstances)
{
    if (const Result<> sound = checkRecord(folded, circumstances); !sound) {
        return sound.error();
    }
    if (command.to == ConsentTo::NotGiven) {
        return Error(consentToWhat);
    }
    std::vector<qint64> numbers = command.petitioners;
    std::erase(numbers, 0); // a place left empty
    Result<std::vector<ElementId>> petitioners = petitionersByNumber(folded, numbers);
    if (!petitioners) {
        return petitioners.error();
    }
    return single(
        Consented{command.to, std::move(*petitioners), cleanText(command.text), command.takenBack}, circumstances);
}

Decision decideOne(const Case& folded, const RecordAid& command, const Circumstances& circumstances)
{
    if (const Result<> sound = checkRecord(folded, circumstances); !sound) {
        return sound.error();
    }
    if (command.kind == AidKind::NotGiven) {
        return Error(aidNoKind);
    }
    Aided aided{command.kind, cleanLine(command.organ), cleanText(command.text)};
    return aided.text.isEmpty() ? Decision(missing("text")) : Decision(single(std::move(aided), circumstances));
}

Decision decideOne(const Case& folded, const RecuseStaff& command, const Circumstances& circumstances)
{
    if (const Result<> sound = checkRecord(folded, circumstances); !sound) {
        return sound.error();
    }
    Recused recused{
        cleanLine(command.who), cleanText(command.reason), cleanLine(command.decidedBy), cleanLine(command.replacedBy)};
    if (recused.who.isEmpty()) {
        return missing("who");
    }
    if (recused.replacedBy == recused.who) {
        return Error(recuseReplacesHimself, {recused.who});
    }
    if (isRecused(folded, recused.who)) {
        return Error(recuseTwice, {recused.who});
    }
    return recused.reason.isEmpty() ? Decision(missing("reason")) : Decision(single(std::move(recused), circumstances));
}

Decision decideOne(const Case& folded, const TakeByLeader& command, const Circumstances& circumstances)
{
    if (const Result<> sound = checkRecord(folded, circumstances); !sound) {
        return sound.error();
    }
    LeaderTook took{cleanLine(command.leader), cleanLine(command.post), cleanText(command.text)};
    return took.leader.isEmpty() ? Decision(missing("leader")) : Decision(single(std::move(took), circumstances));
}

Decision decideOne(const Case& folded, const MarkLongStanding& command, const Circumstances& circumstances)
{
    if (const Result<> sound = checkRecord(folded, circumstances); !sound) {
        return sound.error();
    }
    if (isLongStanding(folded) != command.ended) {
        return Error(command.ended ? longStandingNot : longStandingAlready);
    }
    const QString reason = cleanText(command.reason);
    return reason.isEmpty() ? Decision(missing("reason"))
                            : Decision(single(LongStanding{command.ended, reason}, circumstances));
}

Decision decideOne(const Case& folded, const RaiseDispute& command, const Circumstances& circumstances)
{
    if (const Result<> sound = checkRecord(folded, circumstances); !sound) {
        return sound.error();
    }
    if (isClosed(folded.state)) {
        return Error(disputeOver, {folded.number});
    }
    Disputed disputed;
    disputed.stage = command.stage;
    for (const QString& organ : command.organs) {
        if (const QString name = cleanLine(organ); !name.isEmpty()) {
            disputed.organs.push_back(name);
        }
    }
    disputed.to = cleanLine(command.to);
    disputed.reason = cleanText(command.reason);
    const Disputed* before = openDispute(folded);
    if (disputed.organs.empty() && before) {
        disputed.organs = before->organs;
    }
    if (disputed.stage == DisputeStage::NotGiven) {
        return Error(disputeNoStage);
    }
    if (disputed.organs.empty()) {
        return Error(disputeNoOrgan);
    }
    const bool toSomebody = disputed.stage == DisputeStage::Superior;
    return toSomebody && disputed.to.isEmpty() ? Decision(missing("to"))
                                               : Decision(single(std::move(disputed), circumstances));
}

// What comes of it is whose power the matter is: nothing is typed twice.
Decision decideOne(const Case& folded, const SettleDispute& command, const Circumstances& circumstances)
{
    if (const Result<> sound = checkRecord(folded, circumstances); !sound) {
        return sound.error();
    }
    DisputeSettled settled{cleanLine(command.by), cleanLine(command.organ), command.power, cleanLine(command.former),
        cleanText(command.reason)};
    if (!openDispute(folded) && settled.former.isEmpty()) {
        return Error(disputeNone);
    }
    if (settled.power == Power::NotGiven) {
        return Error(disputeNoPower);
    }
    if (settled.organ.isEmpty() && settled.power == Power::Own) {
        settled.organ = circumstances.officeName;
    }
    if (settled.organ.isEmpty()) {
        return missing("organ");
    }
    Classified classified;
    classified.power = settled.power;
    classified.powerOrgan = settled.power == Power::Own ? QString() : settled.organ;
    classified.reason = settled.reason;
    std::vector<Planned> planned = single(std::move(settled), circumstances);
    // Where this office cannot classify the case now (it is decided, or another has it), the outcome alone is recorded.
    if (folded.powerHere() != classified.power || folded.powerOrganHere() != classified.powerOrgan) {
        if (const Result<Transition> row = checkStep(folded, Step::Classify, circumstances); row) {
            planned.push_back({circumstances.on, std::move(classified)});
        }
    }
    return planned;
}

Decision decideOne(const Case& folded, const AlsoReport& command, const Circumstances& circumstances)
{
    if (const Result<> sound = checkRecord(folded, circumstances); !sound) {
        return sound.error();
    }
    const QString unit = cleanLine(command.unit);
    std::vector<const AlsoAssigned*> waiting = unanswered(folded);
    std::erase_if(waiting, [&](const AlsoAssigned* one) { return !unit.isEmpty() && one->unit != unit; });
    if (waiting.empty()) {
        return Error(alsoReportNobody);
    }
    AlsoReported reported{
        waiting.front()->office, waiting.front()->unit, cleanText(command.text), cleanLine(command.number)};
    return reported.text.isEmpty() ? Decision(missing("text")) : Decision(single(std::move(reported), circumstances));
}

} // namespace xf
