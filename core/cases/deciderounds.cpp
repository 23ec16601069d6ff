#include "core/base/cleantext.h"
#include "core/cases/decideparts.h"
#include "core/cases/overlays.h"

// Simplified handling, filing, the answer of a sender who has no data file here, and handling anew.
namespace xf {

namespace {

// Told in writing, or, asked for no paper, by telephone, message or face to face: that day it is told.
Result<Notice> toldSimply(
    const Case& folded, const Notice& given, bool noPaper, const QString& how, const Circumstances& circumstances)
{
    if (!noPaper) {
        return completeNotice(folded, given, circumstances);
    }
    if (cleanLine(how).isEmpty()) {
        return Error(simpleNoHow);
    }
    Notice told = given;
    told.method = Method::NotGiven;
    told.received = told.received.isValid() ? told.received : circumstances.on;
    told.posted = {};
    const Result<> possible = checkNotice(folded, told, circumstances.on);
    return possible ? Result<Notice>(told) : Result<Notice>(possible.error());
}

} // namespace

Decision decideOne(const Case& folded, const AcceptSimply& command, const Circumstances& circumstances)
{
    if (const Result<Transition> row = checkStep(folded, Step::AcceptSimply, circumstances); !row) {
        return row.error();
    }
    if (!circumstances.policies.simpleHandling) {
        return Error(simpleOff);
    }
    if (const Result<> met = checkUnmet(folded, Step::AcceptSimply); !met) {
        return met.error();
    }
    if (command.ground == SimpleGround::NotGiven) {
        return Error(simpleNoGround);
    }
    if (!command.noneExcluded) {
        return Error(simpleExcluded);
    }
    const Result<Notice> notice = toldSimply(folded, command.notice, command.noPaper, command.how, circumstances);
    if (!notice) {
        return notice.error();
    }
    return single(
        SimplyAccepted{command.ground, true, *notice, command.noPaper, cleanLine(command.how)}, circumstances);
}

Decision decideOne(const Case& folded, const ReplySimply& command, const Circumstances& circumstances)
{
    if (const Result<Transition> row = checkStep(folded, Step::ReplySimply, circumstances); !row) {
        return row.error();
    }
    if (const Result<> after = checkAfter(folded, Step::AcceptSimply, circumstances.on); !after) {
        return after.error();
    }
    SimplyReplied replied;
    replied.text = cleanText(command.text);
    if (replied.text.isEmpty()) {
        return Error(simpleNoText);
    }
    const Result<Notice> notice = toldSimply(folded, command.notice, command.noPaper, command.how, circumstances);
    if (!notice) {
        return notice.error();
    }
    replied.basis = cleanLine(command.basis);
    replied.signer = cleanLine(command.signer);
    replied.notice = *notice;
    replied.noPaper = command.noPaper;
    replied.how = cleanLine(command.how);
    replied.tables = circumstances.calendar->version();
    return single(std::move(replied), circumstances);
}

Decision decideOne(const Case& folded, const MakeOrdinary& command, const Circumstances& circumstances)
{
    if (const Result<Transition> row = checkStep(folded, Step::MakeOrdinary, circumstances); !row) {
        return row.error();
    }
    if (const Result<> after = checkAfter(folded, Step::AcceptSimply, circumstances.on); !after) {
        return after.error();
    }
    const QString reason = cleanText(command.reason);
    return reason.isEmpty() ? Decision(Error(reasonMissing, {QStringLiteral("reason")}))
                            : Decision(single(MadeOrdinary{reason}, circumstances));
}

Result<> checkFiled(const Filed& filed)
{
    switch (filed.why) {
    case FiledWhy::NotGiven: return Error(fileNoWhy);
    case FiledWhy::Joined: return filed.joined.isEmpty() ? Result<>(Error(fileNoCase)) : Result<>();
    case FiledWhy::NoDemand:
    case FiledWhy::Unreachable: break;
    }
    return filed.reason.isEmpty() ? Result<>(Error(reasonMissing, {QStringLiteral("reason")})) : Result<>();
}

// The regulation knows no such end, and refuses nobody: what can be asked is asked first.
Decision decideOne(const Case& folded, const FileCase& command, const Circumstances& circumstances)
{
    if (const Result<Transition> row = checkStep(folded, Step::File, circumstances); !row) {
        return row.error();
    }
    Filed filed{command.why, cleanLine(command.joined), cleanText(command.reason), circumstances.calendar->version()};
    if (const Result<> sound = checkFiled(filed); !sound) {
        return sound.error();
    }
    if (filed.why == FiledWhy::Unreachable && folded.canBeHeard()) {
        return Error(fileReachable);
    }
    if (filed.joined == folded.number) {
        return Error(fileIntoItself, {filed.joined});
    }
    return single(std::move(filed), circumstances);
}

Decision decideOne(const Case& folded, const RecordSender& command, const Circumstances& circumstances)
{
    const Step step = command.agree == Verdict::Rejected ? Step::SenderRefuses : Step::SenderAgrees;
    if (const Result<Transition> row = checkStep(folded, step, circumstances); !row) {
        return row.error();
    }
    if (!folded.custody().outside) {
        return Error(senderAnswersHere, {folded.custody().senderName});
    }
    if (command.agree == Verdict::NotGiven) {
        return Error(judgeNoVerdict);
    }
    if (const Result<> after = checkAfter(folded, Step::Object, circumstances.on); !after) {
        return after.error();
    }
    return single(
        SenderAnswered{command.agree, cleanText(command.reason), circumstances.calendar->version()}, circumstances);
}

Decision decideOne(const Case& folded, const ReopenCase& command, const Circumstances& circumstances)
{
    if (const Result<Transition> row = checkStep(folded, Step::Reopen, circumstances); !row) {
        return row.error();
    }
    for (const Step ended : {Step::Conclude, Step::Forward, Step::Refuse, Step::File, Step::ReplySimply, Step::Withdraw,
             Step::SenderAgrees}) {
        if (const Result<> after = checkAfter(folded, ended, circumstances.on); !after) {
            return after.error();
        }
    }
    const Reopened reopened{cleanLine(command.approver), cleanText(command.reason)};
    if (reopened.approver.isEmpty()) {
        return Error(reopenNoApprover);
    }
    return reopened.reason.isEmpty() ? Decision(Error(reasonMissing, {QStringLiteral("reason")}))
                                     : Decision(single(reopened, circumstances));
}

Decision decideOne(const Case& folded, const RedoCase& command, const Circumstances& circumstances)
{
    if (const Result<Transition> row = checkStep(folded, Step::Redo, circumstances); !row) {
        return row.error();
    }
    if (const Result<> met = checkUnmet(folded, Step::Redo); !met) {
        return met.error();
    }
    for (const Step answered : {Step::Decide, Step::DecideReview, Step::DecideFinal}) {
        if (const Result<> after = checkAfter(folded, answered, circumstances.on); !after) {
            return after.error();
        }
    }
    Redone redone;
    redone.reason = cleanText(command.reason);
    redone.approver = cleanLine(command.approver);
    const bool own = folded.state == State::Decided || folded.state == State::Delivered;
    if (own && redone.approver.isEmpty()) {
        return Error(redoNoApprover);
    }
    if (redone.reason.isEmpty()) {
        return Error(reasonMissing, {QStringLiteral("reason")});
    }
    const Result<qint64> days = periodGiven(command.days, command.due, circumstances.on, redoNoPeriod);
    if (!days) {
        return days.error();
    }
    redone.days = *days;
    return single(std::move(redone), circumstances);
}

} // namespace xf
