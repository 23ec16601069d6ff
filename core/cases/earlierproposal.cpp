#include "core/cases/earlierproposal.h"

#include <algorithm>

namespace xf {

template <>
WordSpan wordsOf<EarlierProposal>()
{
    static const WordInfo words[] = {
        {int(EarlierProposal::NewMatter), "new-matter", "另行登记"},
        {int(EarlierProposal::OtherPerson), "other-person", "看不出是同一个人，另行登记"},
        {int(EarlierProposal::Join), "join", "并入在办的一件"},
        {int(EarlierProposal::TakeUpAgain), "take-up-again", "原件重新办理"},
        {int(EarlierProposal::RefuseByPeriod), "refuse-19.3", "期限内向上级又提出，不予受理"},
        {int(EarlierProposal::UrgeBelow), "urge-below", "登记并督促承办单位"},
        {int(EarlierProposal::PassBelow), "pass-below", "登记后转同一承办单位"},
        {int(EarlierProposal::UnderWayElsewhere), "under-way-elsewhere", "告知在办单位"},
        {int(EarlierProposal::UnderReview), "under-review", "正在复查、复核"},
        {int(EarlierProposal::AskReview), "ask-review", "引导请求复查"},
        {int(EarlierProposal::AskFinalReview), "ask-final-review", "引导请求复核"},
        {int(EarlierProposal::NoLongerTaken), "refuse-36.3", "同一事实和理由，不再受理"},
        {int(EarlierProposal::Repeat), "repeat", "登记为重复件，告知原处理结果"},
        {int(EarlierProposal::RefusedBefore), "refused-before", "登记，重新核对能否受理"},
    };
    return words;
}

namespace {

EarlierProposal proposeUnderWay(const EarlierFacts& facts)
{
    if (facts.here) {
        return EarlierProposal::Join;
    }
    if (!facts.below) {
        return EarlierProposal::UnderWayElsewhere;
    }
    if (!facts.accepted) {
        return EarlierProposal::PassBelow;
    }
    return facts.overdue ? EarlierProposal::UrgeBelow : EarlierProposal::RefuseByPeriod;
}

EarlierProposal proposeAnswered(const EarlierFacts& facts)
{
    if (facts.finallyReviewed) {
        return EarlierProposal::NoLongerTaken;
    }
    if (facts.reviewOnItsWay) {
        return EarlierProposal::UnderReview;
    }
    if (facts.finalUntil.isValid()) {
        return EarlierProposal::AskFinalReview;
    }
    if (facts.reviewUntil.isValid()) {
        return EarlierProposal::AskReview;
    }
    return facts.withdrawn ? EarlierProposal::NewMatter : EarlierProposal::Repeat;
}

EarlierProposal proposeByState(const EarlierFacts& facts)
{
    switch (facts.state) {
    case State::Registered:
    case State::Informed:
    case State::Accepted:
    case State::Transferred:
    case State::Objected:
    case State::Simple:
    case State::Decided: return proposeUnderWay(facts);
    case State::Forwarded: return EarlierProposal::PassBelow;
    case State::Filed:
    case State::Guided: return facts.here ? EarlierProposal::TakeUpAgain : EarlierProposal::NewMatter;
    case State::Reviewing:
    case State::FinalReviewing: return EarlierProposal::UnderReview;
    case State::Delivered:
    case State::Reviewed:
    case State::FinalReviewed:
    case State::Concluded: return proposeAnswered(facts);
    case State::Refused:
        return facts.ground == Ground::FinallyReviewed ? EarlierProposal::NoLongerTaken
                                                       : EarlierProposal::RefusedBefore;
    case State::Returned: // whoever passed it on has it again
    case State::Void: return EarlierProposal::NewMatter;
    }
    return EarlierProposal::NewMatter;
}

void keepLater(Date& date, Date other)
{
    if (!date.isValid() || date < other) {
        date = other;
    }
}

void readClocks(EarlierFacts& facts, const std::vector<ObligationClock>& clocks, Date today)
{
    bool finalBegan = false;
    for (const ObligationClock& clock : clocks) {
        const bool runs = clockState(clock, today) == ClockState::Running;
        if (clock.rule == RuleId::Handle) {
            facts.overdue = facts.overdue || clockState(clock, today) == ClockState::Overdue;
        } else if (clock.rule == RuleId::ReviewRequest && runs) {
            keepLater(facts.reviewUntil, clock.rolled);
        } else if (clock.rule == RuleId::FinalRequest) {
            finalBegan = true;
            if (runs) {
                keepLater(facts.finalUntil, clock.rolled);
            }
        }
    }
    facts.reviewOnItsWay = facts.state == State::Reviewed && !finalBegan;
}

} // namespace

EarlierFacts earlierFacts(
    const Case& folded, const std::vector<ObligationClock>& clocks, const QByteArray& office, bool below, Date today)
{
    EarlierFacts facts;
    facts.state = folded.state;
    facts.here = folded.holder == office;
    facts.below = below;
    facts.holderName = folded.holderName;
    for (const FileItem& item : folded.file) {
        if (!item.counts()) {
            continue;
        }
        facts.accepted =
            facts.accepted || item.step == Step::Accept || item.step == Step::AcceptSimply || item.step == Step::Decide;
        facts.finallyReviewed = facts.finallyReviewed || item.step == Step::DecideFinal;
        facts.withdrawn = facts.withdrawn || item.step == Step::Withdraw;
        if (const Decided* decided = std::get_if<Decided>(&item.event)) {
            facts.decidedOn = item.on;
            facts.opinionNumber = decided->number;
        }
        if (const Refused* refused = std::get_if<Refused>(&item.event)) {
            facts.ground = refused->ground;
        }
    }
    readClocks(facts, clocks, today);
    return facts;
}

EarlierProposal proposeFor(const EarlierFacts& facts, bool samePerson, SameMatter matter)
{
    switch (matter) {
    case SameMatter::Unlike: return EarlierProposal::NewMatter;
    case SameMatter::NotCompared:
    case SameMatter::Alike: break;
    }
    return samePerson ? proposeByState(facts) : EarlierProposal::OtherPerson;
}

const char* articleOf(EarlierProposal proposal)
{
    switch (proposal) {
    case EarlierProposal::NewMatter: return "23.1";
    case EarlierProposal::OtherPerson: return "23.1";
    case EarlierProposal::Join: return "reading";
    case EarlierProposal::TakeUpAgain: return "23.1";
    case EarlierProposal::RefuseByPeriod: return "19.3";
    case EarlierProposal::UrgeBelow: return "19.3";
    case EarlierProposal::PassBelow: return "reading";
    case EarlierProposal::UnderWayElsewhere: return "23.1";
    case EarlierProposal::UnderReview: return "reading";
    case EarlierProposal::AskReview: return "35";
    case EarlierProposal::AskFinalReview: return "36.1";
    case EarlierProposal::NoLongerTaken: return "36.3";
    case EarlierProposal::Repeat: return "reading";
    case EarlierProposal::RefusedBefore: return "19.3";
    }
    return "";
}

bool isRepeat(EarlierProposal proposal)
{
    return proposal != EarlierProposal::NewMatter && proposal != EarlierProposal::OtherPerson;
}

} // namespace xf
