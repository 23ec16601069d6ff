#include "core/base/cleantext.h"
#include "core/base/fieldcodec.h"
#include "core/cases/decideparts.h"

// The answers of article 23.1 — told how it will be handled, accepted, forwarded, guided — and refusal.
namespace xf {

Decision decideOne(const Case& folded, const ClassifyCase& command, const Circumstances& circumstances)
{
    if (const Result<Transition> row = checkStep(folded, Step::Classify, circumstances); !row) {
        return row.error();
    }
    if (command.category == Category::Accusation) {
        return Error(registerAccusation);
    }
    Classified classified;
    classified.category = command.category;
    classified.power = command.power;
    classified.powerOrgan = cleanLine(command.powerOrgan);
    classified.contentCode = cleanLine(command.contentCode);
    classified.contentLabel = cleanLine(command.contentLabel);
    classified.reason = cleanLine(command.reason);
    for (std::size_t i = 0; i < command.ways.size(); ++i) {
        if (command.ways[i] == Way::NotGiven) {
            continue;
        }
        if (i >= folded.demands.size() || folded.demands[i].removed) {
            return Error(numberUnknown,
                {QStringLiteral("诉求"), QString::number(i + 1), QString::number(folded.demands.size())});
        }
        classified.ways.push_back({folded.demands[i].id, command.ways[i]});
    }
    Classified nothing;
    nothing.reason = classified.reason;
    if (encode(classified) == encode(nothing)) {
        return Error(amendNothing);
    }
    return single(std::move(classified), circumstances);
}

Decision decideOne(const Case& folded, const InformPetitioner& command, const Circumstances& circumstances)
{
    if (const Result<Transition> row = checkStep(folded, Step::Inform, circumstances); !row) {
        return row.error();
    }
    const Result<std::vector<ElementId>> recipients = petitionersByNumber(folded, command.petitioners);
    if (!recipients) {
        return recipients.error();
    }
    const Result<Notice> notice = completeNotice(folded, command.notice, circumstances);
    if (!notice) {
        return notice.error();
    }
    return single(Informed{*notice, *recipients, cleanText(command.pathway)}, circumstances);
}

Decision decideOne(const Case& folded, const AcceptCase& command, const Circumstances& circumstances)
{
    if (const Result<Transition> row = checkStep(folded, Step::Accept, circumstances); !row) {
        return row.error();
    }
    if (const Result<> met = checkUnmet(folded, Step::Accept); !met) {
        return met.error();
    }
    const Result<Notice> notice = completeNotice(folded, command.notice, circumstances);
    if (!notice) {
        return notice.error();
    }
    return single(Accepted{*notice, cleanText(command.pathway)}, circumstances);
}

Decision decideOne(const Case& folded, const ForwardCase& command, const Circumstances& circumstances)
{
    if (const Result<Transition> row = checkStep(folded, Step::Forward, circumstances); !row) {
        return row.error();
    }
    Forwarded forwarded;
    forwarded.unit = cleanLine(command.unit.isEmpty() ? folded.powerOrganHere() : command.unit);
    if (forwarded.unit.isEmpty()) {
        return Error(forwardNoUnit);
    }
    if (const Result<> met = checkUnmet(folded, Step::Forward); !met) {
        return met.error();
    }
    // 22.1 does not ask a bureau to tell where to, so nothing is taken for granted there.
    const bool told = !folded.bureau || isTyped(command.notice);
    const Result<Notice> notice = told ? completeNotice(folded, command.notice, circumstances) : Notice();
    if (!notice) {
        return notice.error();
    }
    forwarded.unitCode = cleanLine(command.unitCode);
    forwarded.reason = cleanText(command.reason);
    forwarded.notice = *notice;
    forwarded.tables = circumstances.calendar->version();
    return single(std::move(forwarded), circumstances);
}

Decision decideOne(const Case& folded, const GuideCase& command, const Circumstances& circumstances)
{
    if (const Result<Transition> row = checkStep(folded, Step::Guide, circumstances); !row) {
        return row.error();
    }
    if (folded.custody().cameFromAnother()) {
        return Error(guidePassedOn, {folded.custody().senderName});
    }
    Guided guided;
    guided.organ = cleanLine(command.organ.isEmpty() ? folded.powerOrganHere() : command.organ);
    if (guided.organ.isEmpty()) {
        return Error(guideNoOrgan);
    }
    if (const Result<> met = checkUnmet(folded, Step::Guide); !met) {
        return met.error();
    }
    const Result<Notice> notice = completeNotice(folded, command.notice, circumstances);
    if (!notice) {
        return notice.error();
    }
    guided.address = cleanLine(command.address);
    guided.phone = cleanDigits(command.phone, DigitsOf::Phone);
    guided.bring = cleanText(command.bring);
    guided.reason = cleanText(command.reason);
    guided.notice = *notice;
    guided.tables = circumstances.calendar->version();
    return single(std::move(guided), circumstances);
}

Result<> checkGround(const Refused& facts)
{
    switch (facts.ground) {
    case Ground::NotGiven: return Error(refuseNoGround);
    case Ground::WithSuperior:
        if (!facts.superior) {
            return Error(refuseNotSuperior);
        }
        return facts.acceptedBy.trimmed().isEmpty() ? Result<>(Error(refuseNoOrgan)) : Result<>();
    case Ground::FinallyReviewed: break;
    }
    if (!facts.sameFacts) {
        return Error(refuseNotSameFacts);
    }
    QStringList missing;
    const auto need = [&](const QString& value, const char* key) {
        if (value.trimmed().isEmpty()) {
            missing << QString::fromLatin1(key);
        }
    };
    need(facts.opinionNumber, "opinionNumber");
    need(facts.reviewNumber, "reviewNumber");
    need(facts.finalNumber, "finalNumber");
    return missing.isEmpty() ? Result<>() : Result<>(Error(refuseNoNumbers, {missing.join(u'、')}));
}

Decision decideOne(const Case& folded, const RefuseCase& command, const Circumstances& circumstances)
{
    if (const Result<Transition> row = checkStep(folded, Step::Refuse, circumstances); !row) {
        return row.error();
    }
    if (const Result<> ground = checkGround(command.facts); !ground) {
        return ground.error();
    }
    const Result<Notice> notice = completeNotice(folded, command.notice, circumstances);
    if (!notice) {
        return notice.error();
    }
    Refused refused = command.facts;
    for (QString Refused::*line : {&Refused::acceptedBy, &Refused::acceptedNumber, &Refused::opinionNumber,
             &Refused::reviewNumber, &Refused::finalNumber}) {
        refused.*line = cleanLine(refused.*line);
    }
    refused.reason = cleanText(refused.reason);
    refused.notice = *notice;
    refused.tables = circumstances.calendar->version();
    return single(std::move(refused), circumstances);
}

} // namespace xf
