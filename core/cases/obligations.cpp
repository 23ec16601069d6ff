#include "core/cases/obligations.h"

#include "core/cases/localclocks.h"
#include "core/cases/overlays.h"
#include "core/cases/receipts.h"

#include <algorithm>

namespace xf {

template <>
WordSpan wordsOf<ClockState>()
{
    static const WordInfo words[] = {
        {int(ClockState::Running), "running", "计时中"},
        {int(ClockState::Met), "met", "已完成"},
        {int(ClockState::Overdue), "overdue", "已逾期"},
        {int(ClockState::Lapsed), "lapsed", "期限已过"},
    };
    return words;
}

namespace {

constexpr int assumedAfterDays = 15;    // nobody accepted: the handling period is shown from this day on
constexpr qint64 longestExtension = 30; // 34; decide refuses more

Date earlier(Date a, Date b)
{
    return !a.isValid() || (b.isValid() && b < a) ? b : a;
}

class ClockMaker
{
public:
    ClockMaker(const Case& folded, const Track& track, const WorkCalendar& calendar, Explain explain,
        const ClockChoices& choices)
        : m_case(folded)
        , m_track(track)
        , m_calendar(calendar)
        , m_explain(explain)
        , m_choices(choices)
    {}

    std::vector<ObligationClock> run()
    {
        if (m_track.state == State::Void) {
            return {};
        }
        for (const Custody& custody : m_track.custodies) {
            addCustody(custody);
        }
        addSecondOffices();
        for (LocalClock& local : localClocks(m_case, m_track, m_choices)) {
            add(std::move(local.clock), std::nullopt, local.days);
        }
        const std::vector<Track> rounds = roundsOf(m_case, m_track);
        for (const Track& round : rounds) {
            m_round = &round;
            m_receipts.emplace(m_case, round);
            addSimple();
            addSuggestion();
            if (m_case.isPetitionProcedure()) {
                addHandle(&round == &rounds.back());
                addReviewRequests();
                addReviews(ReviewRounds{Step::RequestReview, Step::DecideReview, RuleId::ReviewDecide, reviewTold});
                addFinalRequests();
                addReviews(ReviewRounds{Step::RequestFinal, Step::DecideFinal, RuleId::FinalDecide, finalTold});
            }
        }
        endByWithdrawal();
        return std::move(m_clocks);
    }

private:
    // A request, what comes of it, and the paper that tells who asked.
    struct ReviewRounds
    {
        Step request;
        Step decision;
        RuleId rule;
        ToldBy told;
    };

    void add(
        ObligationClock clock, std::optional<int> extendDays = std::nullopt, std::optional<int> days = std::nullopt)
    {
        DeadlineQuestion question;
        if (clock.rule == RuleId::FinalDecide) {
            question.exclusions = hearings();
        }
        question.rule = clock.rule;
        question.start = clock.start;
        question.extendDays = extendDays;
        question.days = days;
        const Result<Deadline> deadline = computeDeadline(question, m_calendar);
        if (!deadline) {
            return; // out of the calendar
        }
        clock.tables = m_calendar.version();
        clock.due = deadline->due;
        clock.rolled = deadline->rolled;
        clock.last = isKeptRolled(clock.rule) ? clock.rolled : clock.due;
        clock.provisional = deadline->provisional;
        const bool ownArticle = !clock.article.isEmpty();
        if (!ownArticle) {
            clock.article = deadline->article;
        }
        if (m_explain == Explain::Yes) {
            clock.explanation = deadline->explanation;
            for (ExplainStep& step : clock.explanation) {
                if (ownArticle && step.code == ExplainCode::LengthCalendar) {
                    step.args.front() = clock.article;
                }
            }
        }
        m_clocks.push_back(std::move(clock));
    }

    // A day that somebody set is that day, and what is counted back from a day must not come later.
    [[nodiscard]] bool isKeptRolled(RuleId which) const
    {
        const bool fixed = which == RuleId::Assigned || which == RuleId::Redo || which == RuleId::HearingNotify;
        switch (ruleOf(which).holder) {
        case RuleHolder::Office: return m_choices.dutiesRoll && !fixed;
        case RuleHolder::Petitioner: break;
        }
        return true;
    }

    [[nodiscard]] static ObligationClock clockFrom(RuleId rule, Date start)
    {
        ObligationClock clock;
        clock.rule = rule;
        clock.start = start;
        return clock;
    }

    // A duty of who has the case in that time.
    [[nodiscard]] ObligationClock dutyOf(const Custody& custody, RuleId rule, Date start) const
    {
        ObligationClock clock = clockFrom(rule, start);
        clock.office = custody.office;
        clock.officeName = m_track.custodies.size() > 1 ? custody.name : QString();
        clock.sender = custody.sender;
        return clock;
    }

    // The day from which its own periods run; a clock that rests on it is assumed until the receipt is recorded.
    [[nodiscard]] Date startOf(const Custody& custody) const
    {
        return custody.passedOn() ? custody.receivedOn() : m_case.receivedOn();
    }

    [[nodiscard]] static bool isAssumed(const Custody& custody)
    {
        return custody.passedOn() && !custody.signedFor.isValid();
    }

    // The periods of an office whose objection was upheld end without a breach: the matter never was its own.
    void addCustody(const Custody& custody)
    {
        const Track part{custody.items, m_track.state, {}};
        const Receipts receipts(m_case, part);
        const bool first = custody.passedOn() && !custody.returned;
        if (first || (custody.outside && !custody.returned)) {
            addObject(custody);
        }
        if (custody.upheld) {
            return;
        }
        if (custody.bureau) {
            addTransfer(custody, receipts);
        } else if (!custody.returned) {
            addInform(custody, receipts);
        }
        if (first && custody.days > 0) {
            addAssigned(custody);
        }
    }

    // 22: a bureau registers and passes on within 15 days; met by whatever disposes of it. Being told is no disposal.
    // That it comes back starts them anew, in this program's reading.
    void addTransfer(const Custody& custody, const Receipts& receipts)
    {
        ObligationClock clock =
            dutyOf(custody, RuleId::RegisterTransfer, custody.returned ? custody.on : startOf(custody));
        clock.assumed = custody.returned || isAssumed(custody);
        for (const Step step :
            {Step::Transfer, Step::Assign, Step::Forward, Step::Guide, Step::Refuse, Step::Accept, Step::Conclude}) {
            if (const FileItem* done = receipts.first(step)) {
                clock.met = earlier(clock.met, done->on);
            }
        }
        add(std::move(clock));
    }

    // 23.2: in writing within 15 days, unless name or address are unclear. Met when everyone it is owed to has it. 23.3
    // gives an office to which it was passed on the same 15 days from its own receipt; an objection stops nothing.
    void addInform(const Custody& custody, const Receipts& receipts)
    {
        if (receipts.recipients().empty()) {
            return;
        }
        ObligationClock clock = dutyOf(custody, RuleId::Inform, startOf(custody));
        clock.assumed = isAssumed(custody);
        if (custody.cameFromAnother()) {
            clock.article = QStringLiteral("23.3");
        }
        std::optional<Receipts::Recipients> owed; // to those who were there when the first notice was given
        for (const std::size_t i : custody.items) {
            if (const Told told = answerTold(m_case.file[i].event); told.notice) {
                owed = owed ? owed : receipts.owedAt(i);
                clock.posted = earlier(clock.posted, told.notice->posted);
            }
        }
        const Date earliest = custody.passedOn() ? custody.on : m_case.receivedOn();
        clock.met = owed ? receipts.lastReceipt(*owed, earliest, answerTold) : Date();
        add(std::move(clock));
    }

    // 23.3. Who answers the petitioner or passes the matter on has found that it need not object.
    void addObject(const Custody& custody)
    {
        ObligationClock clock = dutyOf(custody, RuleId::Object, startOf(custody));
        clock.assumed = isAssumed(custody);
        bool answered = false;
        for (const std::size_t i : custody.items) {
            const FileItem& item = m_case.file[i];
            if (item.step == Step::Object) {
                clock.met = earlier(clock.met, item.on);
            }
            const bool disposes = item.step == Step::Accept || item.step == Step::Conclude || item.step == Step::File ||
                                  item.step == Step::Withdraw || movesHolder(item.step);
            answered = answered || answerTold(item.event).notice || disposes;
        }
        if (clock.met.isValid() || !answered) {
            add(std::move(clock));
        }
    }

    // 22.1(三), from the day of the assignment, whenever it was signed for.
    void addAssigned(const Custody& custody)
    {
        ObligationClock clock = dutyOf(custody, RuleId::Assigned, custody.on);
        for (const std::size_t i : m_track.items) {
            const FileItem& item = m_case.file[i];
            if (item.step == Step::Report && item.office == custody.office && i > custody.begun) {
                clock.met = earlier(clock.met, item.on);
            }
        }
        add(std::move(clock), std::nullopt, int(std::min<qint64>(custody.days, mostAssignedDays)));
    }

    // 双交办: the second office's answer, beside the holder's.
    void addSecondOffices()
    {
        for (const FileItem& item : m_case.file) {
            const AlsoAssigned* second = item.counts() ? std::get_if<AlsoAssigned>(&item.event) : nullptr;
            if (!second || second->days < 1) {
                continue;
            }
            ObligationClock clock = clockFrom(RuleId::Assigned, item.on);
            clock.office = second->office;
            clock.officeName = second->unit;
            clock.sender = item.office;
            const FileItem* answer = answerOf(m_case, *second);
            clock.met = answer ? answer->on : Date();
            add(std::move(clock), std::nullopt, int(std::min<qint64>(second->days, mostAssignedDays)));
        }
    }

    // The periods of the trial text of 2016, for an office that works by the simplified way: settings, no law.
    void addSimple()
    {
        const FileItem* accepted = m_receipts->first(Step::AcceptSimply);
        if (!accepted) {
            return;
        }
        const Custody& handler = handlerOf(*accepted);
        ObligationClock acceptance = dutyOf(handler, RuleId::SimpleAccept, startOf(handler));
        acceptance.met = accepted->on;
        add(std::move(acceptance));
        if (m_receipts->first(Step::MakeOrdinary)) {
            return;
        }
        ObligationClock reply = dutyOf(handler, RuleId::SimpleReply, accepted->on);
        if (const FileItem* replied = m_receipts->first(Step::ReplySimply)) {
            reply.issued = replied->on;
            reply.met = replyReceived(*replied);
        } else if (const FileItem* ended = m_receipts->first(Step::Conclude)) {
            reply.met = ended->on; // 33: settled
        }
        add(std::move(reply));
    }

    // A slip that came before the reply was another paper's.
    [[nodiscard]] Date replyReceived(const FileItem& replied) const
    {
        Track since = *m_round;
        std::erase_if(since.items, [&](std::size_t i) { return &m_case.file[i] < &replied; });
        const Receipts receipts(m_case, since);
        return receipts.lastReceipt(receipts.owedSince(Step::ReplySimply), replied.on, replyTold);
    }

    // A revoked opinion is made anew within the days that the review, or who approved it, has set.
    void addRedone(const FileItem& redone)
    {
        const qint64 days = std::get<Redone>(redone.event).days;
        if (days < 1) { // erased
            return;
        }
        ObligationClock clock = dutyOf(handlerOf(redone), RuleId::Redo, redone.on);
        meetByOpinion(clock);
        add(std::move(clock), std::nullopt, int(std::min<qint64>(days, mostAssignedDays)));
    }

    void meetByOpinion(ObligationClock& clock) const
    {
        if (const FileItem* decided = m_receipts->first(Step::Decide)) {
            clock.issued = decided->on;
            clock.met = m_choices.metBySigning
                            ? decided->on
                            : m_receipts->lastReceipt(m_receipts->owedSince(Step::Decide), decided->on, opinionTold);
        }
        const FileItem* ended = m_receipts->first(Step::Conclude);
        if (ended && !clock.issued.isValid() && m_receipts->first(Step::Mediate)) {
            clock.met = ended->on; // 33: settled, no opinion is owed
        }
    }

    // 29 has no figure; where the office goes by a local one.
    void addSuggestion()
    {
        const FileItem* decided = m_receipts->first(Step::Decide);
        if (!decided || m_choices.daysOf(RuleId::SuggestionTell) < 1 ||
            m_case.matter.category != Category::Suggestion) {
            return;
        }
        ObligationClock clock = dutyOf(handlerOf(*decided), RuleId::SuggestionTell, decided->on);
        clock.issued = decided->on;
        clock.met = m_receipts->lastReceipt(m_receipts->owedSince(Step::Decide), decided->on, opinionTold);
        add(std::move(clock), std::nullopt, m_choices.daysOf(RuleId::SuggestionTell));
    }

    // 34.
    void addHandle(bool last)
    {
        if (const FileItem* redone = m_receipts->first(Step::Redo)) {
            addRedone(*redone);
            return;
        }
        const FileItem* simply = m_receipts->first(Step::AcceptSimply);
        const FileItem* accepted = m_receipts->first(Step::MakeOrdinary) ? simply : m_receipts->first(Step::Accept);
        if (accepted) {
            addAccepted(*accepted);
        } else if (last && !simply) {
            addUnaccepted();
        }
    }

    // Nobody has accepted it yet: assumed from the fifteenth day after it came, or after it was taken up again.
    void addUnaccepted()
    {
        const Custody& last = m_track.custodies.back();
        const bool waiting = m_track.state == State::Registered || m_track.state == State::Informed ||
                             m_track.state == State::Transferred;
        const bool others = m_case.powerHere() == Power::Lower || m_case.powerHere() == Power::Other;
        if (waiting && !others && !last.bureau) {
            const FileItem* again = m_receipts->first(Step::Reopen);
            const Date from = again ? again->on : startOf(last);
            ObligationClock clock = dutyOf(last, RuleId::Handle, from.plusDays(assumedAfterDays));
            clock.assumed = true;
            add(std::move(clock));
        }
    }

    // In whose time it was accepted.
    [[nodiscard]] const Custody& handlerOf(const FileItem& accepted) const
    {
        const auto handler =
            std::find_if(m_track.custodies.begin(), m_track.custodies.end(), [&](const Custody& custody) {
                return std::any_of(custody.items.begin(), custody.items.end(),
                    [&](std::size_t i) { return &m_case.file[i] == &accepted; });
            });
        return handler == m_track.custodies.end() ? m_track.custodies.back() : *handler;
    }

    // Met when signed and delivered to everyone it is owed to; with nobody to deliver to, when signed.
    void addAccepted(const FileItem& accepted)
    {
        ObligationClock clock = dutyOf(handlerOf(accepted), RuleId::Handle, accepted.on);
        meetByOpinion(clock);
        const FileItem* extended = m_receipts->first(Step::Extend);
        const qint64 days = extended ? std::get<Extended>(extended->event).days : 0;
        if (days < 1) { // not extended, or erased
            add(std::move(clock));
            return;
        }
        const Date told = m_receipts->lastReceipt(m_receipts->owedSince(Step::Extend), extended->on, extensionTold);
        clock.extensionUntold = !told.isValid();
        add(std::move(clock), int(std::min(days, longestExtension)));
    }

    // 35: each recipient's own thirty days from their own receipt.
    void addReviewRequests()
    {
        if (!m_receipts->first(Step::Decide)) {
            return;
        }
        for (const Element<Petitioner>* recipient : m_receipts->recipients()) {
            addRequest(RuleId::ReviewRequest, *recipient, m_receipts->receiptOf(recipient->id, opinionTold),
                askedOn(Step::RequestReview, recipient->id));
        }
    }

    // Who asks before a receipt is recorded has the paper, or has heard of it: the day he asked stands for it until the
    // delivery is recorded.
    void addRequest(RuleId rule, const Element<Petitioner>& recipient, Date receipt, Date asked)
    {
        if (!receipt.isValid() && !asked.isValid()) {
            return;
        }
        ObligationClock clock = clockFrom(rule, receipt.isValid() ? receipt : asked);
        clock.assumed = !receipt.isValid();
        clock.recipient = recipient.id;
        clock.recipientName = recipient.value.name;
        clock.met = asked;
        add(std::move(clock));
    }

    // 36.1: the same, from the receipt of the review.
    void addFinalRequests()
    {
        if (!m_receipts->first(Step::DecideReview)) {
            return;
        }
        for (const Element<Petitioner>* recipient : m_receipts->recipients()) {
            addRequest(RuleId::FinalRequest, *recipient, m_receipts->receiptOf(recipient->id, reviewTold),
                askedOn(Step::RequestFinal, recipient->id));
        }
    }

    // The day this person asked: what was sent in time is in time, whenever it arrived.
    [[nodiscard]] Date askedOn(Step request, const ElementId& recipient) const
    {
        Date first;
        for (const std::size_t i : m_round->items) {
            const FileItem& item = m_case.file[i];
            const ReviewRequested* asked = item.step == request ? std::get_if<ReviewRequested>(&item.event) : nullptr;
            if (!asked) {
                continue;
            }
            const bool his = asksFor(*asked, recipient);
            const Date day = asked->posted.isValid()     ? asked->posted
                             : asked->received.isValid() ? asked->received
                                                         : item.on;
            first = his ? earlier(first, day) : first;
        }
        return first;
    }

    // 35, 36.1: the organ's thirty days from the day it got the request, until who asked has its answer.
    void addReviews(const ReviewRounds& rounds)
    {
        for (std::size_t place = 0; place < m_round->items.size(); ++place) {
            const FileItem& item = m_case.file[m_round->items[place]];
            const ReviewRequested* asked =
                item.step == rounds.request ? std::get_if<ReviewRequested>(&item.event) : nullptr;
            if (!asked) {
                continue;
            }
            ObligationClock clock = clockFrom(rounds.rule, asked->received.isValid() ? asked->received : item.on);
            clock.officeName = asked->organ;
            const auto decided = std::find_if(m_round->items.begin() + std::ptrdiff_t(place), m_round->items.end(),
                [&](std::size_t i) { return m_case.file[i].step == rounds.decision; });
            if (decided != m_round->items.end()) {
                clock.issued = m_case.file[*decided].on;
                clock.met = m_receipts->lastReceipt(askersOf(*asked), clock.issued, rounds.told);
            }
            add(std::move(clock));
        }
    }

    [[nodiscard]] Receipts::Recipients askersOf(const ReviewRequested& asked) const
    {
        Receipts::Recipients asking = m_receipts->recipients();
        std::erase_if(asking, [&](const Element<Petitioner>* one) { return !asksFor(asked, one->id); });
        return asking;
    }

    // 36.2. A hearing before the final review was asked for lies before its period and changes nothing.
    [[nodiscard]] std::vector<Exclusion> hearings() const
    {
        std::vector<Exclusion> days;
        for (const std::size_t i : m_track.items) {
            const HearingHeld* hearing = std::get_if<HearingHeld>(&m_case.file[i].event);
            if (hearing && hearing->from.isValid() && hearing->from <= hearing->to) {
                days.push_back({hearing->from, hearing->to});
            }
        }
        return days;
    }

    // Who took his matter back is owed no answer any more. What was late by then was late; the days before show it.
    void endByWithdrawal()
    {
        if (m_track.state == State::Concluded && m_receipts->first(Step::Withdraw)) {
            std::erase_if(m_clocks, [](const ObligationClock& clock) { return isDuty(clock) && !clock.met.isValid(); });
        }
    }

    const Case& m_case;
    const Track& m_track;
    const WorkCalendar& m_calendar;
    Explain m_explain;
    const ClockChoices& m_choices;
    const Track* m_round = nullptr;     // the one being measured
    std::optional<Receipts> m_receipts; // of that round
    std::vector<ObligationClock> m_clocks;
};

// The table version the closing step of a track names; 0 while it is open, or open again.
int closingTables(const Case& folded, const Track& track)
{
    qint64 version = 0;
    for (const std::size_t i : track.items) {
        const Event& event = folded.file[i].event;
        if (const Forwarded* forwarded = std::get_if<Forwarded>(&event)) {
            version = forwarded->tables;
        } else if (const Guided* guided = std::get_if<Guided>(&event)) {
            version = guided->tables;
        } else if (const Refused* refused = std::get_if<Refused>(&event)) {
            version = refused->tables;
        } else if (const Concluded* concluded = std::get_if<Concluded>(&event)) {
            version = concluded->tables;
        } else if (const Withdrawn* withdrawn = std::get_if<Withdrawn>(&event)) {
            version = withdrawn->tables;
        } else if (const SimplyReplied* replied = std::get_if<SimplyReplied>(&event)) {
            version = replied->tables;
        } else if (const Filed* filed = std::get_if<Filed>(&event)) {
            version = filed->tables;
        } else if (const SenderAnswered* answered = std::get_if<SenderAnswered>(&event)) {
            version = answered->tables;
        } else if (std::holds_alternative<Accepted>(event) || beginsRound(folded.file[i].step)) {
            version = 0; // a guided matter was taken up after all; an ended one anew
        }
    }
    return int(std::clamp<qint64>(version, 0, 1 << 30));
}

bool sameClock(const ObligationClock& a, const ObligationClock& b)
{
    return a.rule == b.rule && a.recipient == b.recipient && a.start == b.start && a.due == b.due && a.met == b.met &&
           a.assumed == b.assumed && a.office == b.office;
}

} // namespace

bool isDuty(const ObligationClock& clock)
{
    return ruleOf(clock.rule).holder == RuleHolder::Office;
}

bool isOfOffice(const ObligationClock& clock)
{
    return isDuty(clock) && !clock.office.isEmpty();
}

bool lapses(const ObligationClock& clock)
{
    return clock.rule == RuleId::Object;
}

std::vector<ObligationClock> obligations(
    const Case& folded, const WorkCalendar& calendar, Explain explain, const ClockChoices& choices)
{
    std::vector<ObligationClock> all;
    for (const Track& track : folded.tracks) {
        const int version = closingTables(folded, track);
        const bool older = version > 0 && version != calendar.version() && calendar.knowsVersion(version);
        const WorkCalendar measuring = older ? calendar.atVersion(version) : WorkCalendar();
        for (ObligationClock& clock : ClockMaker(folded, track, older ? measuring : calendar, explain, choices).run()) {
            const bool known = std::any_of(
                all.begin(), all.end(), [&](const ObligationClock& other) { return sameClock(clock, other); });
            if (!known) {
                all.push_back(std::move(clock));
            }
        }
    }
    std::stable_sort(
        all.begin(), all.end(), [](const ObligationClock& a, const ObligationClock& b) { return a.due < b.due; });
    return all;
}

namespace {

void addOnce(std::vector<ElementId>& all, const ElementId& one)
{
    if (std::find(all.begin(), all.end(), one) == all.end()) {
        all.push_back(one);
    }
}

// Each who was to get one of the notices that such an event carries, and has none.
std::vector<ElementId> awaitingNotice(const Case& folded, const Receipts& receipts, ToldBy toldBy, bool ungivenToo)
{
    std::vector<ElementId> waiting;
    for (const std::size_t i : folded.tracks.front().items) {
        const Told told = toldBy(folded.file[i].event);
        if (!told.notice || !(told.notice->given() || ungivenToo)) {
            continue;
        }
        for (const Element<Petitioner>* recipient : receipts.owedAt(i)) {
            if (!receipts.receiptOf(recipient->id, toldBy).isValid()) {
                addOnce(waiting, recipient->id);
            }
        }
    }
    return waiting;
}

std::vector<ElementId> awaitingReview(const Receipts& receipts, Step request, Step decision, ToldBy toldBy)
{
    std::vector<ElementId> waiting;
    for (const Element<Petitioner>* one :
        receipts.first(decision) ? receipts.askers(request) : Receipts::Recipients()) {
        if (!receipts.receiptOf(one->id, toldBy).isValid()) {
            waiting.push_back(one->id);
        }
    }
    return waiting;
}

} // namespace

std::vector<ElementId> awaiting(const Case& folded, DeliveredPaper paper)
{
    const bool opinion = paper == DeliveredPaper::Opinion; // the last one; notices of every round
    const Track track = opinion ? lastRound(folded, folded.tracks.front()) : folded.tracks.front();
    const Receipts receipts(folded, track);
    std::vector<ElementId> waiting;
    switch (paper) {
    case DeliveredPaper::NotGiven: break;
    case DeliveredPaper::Opinion:
        for (const Element<Petitioner>* recipient : receipts.owedSince(Step::Decide)) {
            if (!receipts.receiptOf(recipient->id, opinionTold).isValid()) {
                waiting.push_back(recipient->id);
            }
        }
        break;
    case DeliveredPaper::Notice: return awaitingNotice(folded, receipts, answerTold, false);
    case DeliveredPaper::Extension: return awaitingNotice(folded, receipts, extensionTold, true);
    }
    return waiting;
}

std::vector<ElementId> awaiting(const Case& folded, ReviewStage stage)
{
    const Track track = lastRound(folded, folded.tracks.front());
    const Receipts receipts(folded, track);
    switch (stage) {
    case ReviewStage::NotGiven: break;
    case ReviewStage::Review: return awaitingReview(receipts, Step::RequestReview, Step::DecideReview, reviewTold);
    case ReviewStage::FinalReview: return awaitingReview(receipts, Step::RequestFinal, Step::DecideFinal, finalTold);
    }
    return {};
}

namespace {

QStringList namesOf(const Case& folded, const std::vector<ElementId>& people)
{
    QStringList names;
    for (const ElementId& one : people) {
        names << folded.petitioner(one)->value.name;
    }
    return names;
}

} // namespace

QStringList awaitingNames(const Case& folded, ReviewStage stage)
{
    return namesOf(folded, awaiting(folded, stage));
}

QStringList untoldNames(const Case& folded)
{
    const Receipts receipts(folded, folded.tracks.front());
    QStringList names;
    for (const Element<Petitioner>* one : receipts.recipients()) {
        if (!receipts.receiptOf(one->id, answerTold).isValid()) {
            names << one->value.name;
        }
    }
    return names;
}

QStringList awaitingOpinion(const Case& folded)
{
    return namesOf(folded, awaiting(folded, DeliveredPaper::Opinion));
}

ClockState clockState(const ObligationClock& clock, Date day)
{
    if (clock.met.isValid()) {
        return ClockState::Met;
    }
    if (!clock.last.isValid() || clock.last >= day) {
        return ClockState::Running;
    }
    return isDuty(clock) && !lapses(clock) ? ClockState::Overdue : ClockState::Lapsed;
}

int daysLeft(const ObligationClock& clock, Date day)
{
    return clock.last.isValid() && day.isValid() ? day.daysTo(clock.last) : 0;
}

bool isShown(const ObligationClock& clock, Date day)
{
    return !clock.assumed || clock.start <= day;
}

} // namespace xf
