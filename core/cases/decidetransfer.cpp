#include "core/base/cleantext.h"
#include "core/cases/decideparts.h"

#include <algorithm>

// Between offices (22.1, 23.3): passed on, assigned, signed for, objected to, judged, reported on.
namespace xf {

namespace {

// Whose unit table knows the office. A bureau alone passes on by 22.1; another organ forwards inside its own system
// (23.1) or objects (23.3).
Result<UnitFacts> receiverOf(const Case& folded, const QString& typed, const Circumstances& circumstances)
{
    if (!folded.bureau) {
        return Error(transferNotBureau);
    }
    const QString name = cleanLine(typed.isEmpty() ? folded.powerOrganHere() : typed);
    if (name.isEmpty()) {
        return Error(transferNoUnit);
    }
    const std::optional<UnitFacts> unit = circumstances.units ? circumstances.units(name) : std::nullopt;
    if (!unit || unit->office.isEmpty()) {
        return Error(transferUnknownUnit, {name});
    }
    if (unit->office == circumstances.office) {
        return Error(transferToSelf, {unit->name});
    }
    const bool excluded =
        std::find(folded.excluded.begin(), folded.excluded.end(), unit->office) != folded.excluded.end();
    return excluded ? Result<UnitFacts>(Error(transferExcluded, {unit->name})) : Result<UnitFacts>(*unit);
}

// The step is this office's, and there is somebody who passed the matter on to it.
Result<> checkPassedOn(const Case& folded, Step step, const Circumstances& circumstances)
{
    if (const Result<Transition> row = checkStep(folded, step, circumstances); !row) {
        return row.error();
    }
    return folded.custody().passedOn() ? Result<>() : Result<>(Error(receivedDirectly, {wordLabel(step)}));
}

} // namespace

Result<qint64> periodGiven(qint64 days, Date due, Date on, const ErrorCode& none)
{
    const qint64 byDate = due.isValid() ? on.daysTo(due) : 0;
    if (days == 0 && !due.isValid()) {
        return Error(none);
    }
    if (days != 0 && due.isValid() && days != byDate) {
        return Error(assignTwoPeriods, {QString::number(days), due.chinese()});
    }
    const qint64 given = due.isValid() ? byDate : days;
    if (given < 1 || given > mostAssignedDays) {
        return Error(assignBadPeriod, {QString::number(given), QString::number(mostAssignedDays)});
    }
    return given;
}

Decision decideOne(const Case& folded, const TransferCase& command, const Circumstances& circumstances)
{
    if (const Result<Transition> row = checkStep(folded, Step::Transfer, circumstances); !row) {
        return row.error();
    }
    const Result<UnitFacts> unit = receiverOf(folded, command.to, circumstances);
    if (!unit) {
        return unit.error();
    }
    return single(
        Transferred{unit->office, unit->name, unit->code, unit->bureau, cleanText(command.reason)}, circumstances);
}

Decision decideOne(const Case& folded, const AssignCase& command, const Circumstances& circumstances)
{
    if (const Result<Transition> row = checkStep(folded, Step::Assign, circumstances); !row) {
        return row.error();
    }
    const Result<UnitFacts> unit = receiverOf(folded, command.to, circumstances);
    if (!unit) {
        return unit.error();
    }
    const Result<qint64> days = periodGiven(command.days, command.due, circumstances.on, assignNoPeriod);
    if (!days) {
        return days.error();
    }
    const QString request = cleanText(command.request);
    std::vector<Planned> planned =
        single(Assigned{unit->office, unit->name, unit->code, unit->bureau, *days, request}, circumstances);
    if (const QString second = cleanLine(command.also); !second.isEmpty()) {
        // Known by its name alone it is: it may have no data file here, and then answers on paper.
        const std::optional<UnitFacts> known = circumstances.units ? circumstances.units(second) : std::nullopt;
        const UnitFacts other = known ? *known : UnitFacts{{}, second, {}, false};
        if (other.name == unit->name || other.office == circumstances.office) {
            return Error(assignAlsoSame, {other.name});
        }
        const std::vector<QByteArray>& excluded = folded.excluded;
        if (!other.office.isEmpty() && std::find(excluded.begin(), excluded.end(), other.office) != excluded.end()) {
            return Error(transferExcluded, {other.name});
        }
        planned.push_back({circumstances.on, AlsoAssigned{other.office, other.name, other.code, *days, request}});
    }
    return planned;
}

Decision decideOne(const Case& folded, const SignForCase& command, const Circumstances& circumstances)
{
    if (const Result<> passedOn = checkPassedOn(folded, Step::SignFor, circumstances); !passedOn) {
        return passedOn.error();
    }
    const Custody& custody = folded.custody();
    if (custody.signedFor.isValid()) {
        return Error(signTwice, {custody.signedFor.chinese()});
    }
    const Date received = command.received.isValid() ? command.received : circumstances.on;
    if (received > circumstances.on) {
        return Error(dateReceiptInFuture, {received.chinese(), circumstances.on.chinese()});
    }
    if (received < custody.on) {
        const QString given = wordLabel(folded.file[custody.begun].step);
        return Error(dateBeforeAnswered, {received.chinese(), given, custody.on.chinese()});
    }
    const QString by = command.by.isEmpty() ? circumstances.author : cleanLine(command.by);
    return single(SignedFor{received, by}, circumstances);
}

// 23.3. After the five working days it is recorded all the same, and its clock says how late it is.
Decision decideOne(const Case& folded, const ObjectToCase& command, const Circumstances& circumstances)
{
    if (const Result<Transition> row = checkStep(folded, Step::Object, circumstances); !row) {
        return row.error();
    }
    if (!folded.custody().cameFromAnother()) {
        return Error(receivedDirectly, {wordLabel(Step::Object)});
    }
    if (folded.custody().rejected) {
        return Error(objectTwice, {folded.custody().senderName});
    }
    const QString reason = cleanText(command.reason);
    if (reason.isEmpty()) {
        return Error(objectNoReason);
    }
    return single(Objected{reason, cleanLine(command.organ), cleanText(command.materials)}, circumstances);
}

Decision decideOne(const Case& folded, const JudgeObjection& command, const Circumstances& circumstances)
{
    const Step step = command.agree == Verdict::Rejected ? Step::Reject : Step::Uphold;
    if (const Result<Transition> row = checkStep(folded, step, circumstances); !row) {
        return row.error();
    }
    if (command.agree == Verdict::NotGiven) {
        return Error(judgeNoVerdict);
    }
    const QString reason = cleanText(command.reason);
    if (reason.isEmpty()) {
        return Error(judgeNoReason);
    }
    if (const Result<> after = checkAfter(folded, Step::Object, circumstances.on); !after) {
        return after.error();
    }
    return single(ObjectionJudged{command.agree, reason}, circumstances);
}

Decision decideOne(const Case& folded, const ReportCase& command, const Circumstances& circumstances)
{
    if (const Result<> passedOn = checkPassedOn(folded, Step::Report, circumstances); !passedOn) {
        return passedOn.error();
    }
    if (folded.custody().days == 0) {
        return Error(reportNotAssigned, {folded.custody().senderName});
    }
    const QString text = cleanText(command.text);
    if (text.isEmpty()) {
        return Error(reportNoText);
    }
    for (const Step before : {Step::Accept, Step::Decide, Step::Conclude}) {
        if (const Result<> after = checkAfter(folded, before, circumstances.on); !after) {
            return after.error();
        }
    }
    return single(Reported{text, cleanLine(command.number)}, circumstances);
}

} // namespace xf
