#include "core/cases/foldparts.h"
#include "core/cases/receipts.h"

#include <algorithm>

namespace xf {

namespace {

// An answer or an act that takes the case somewhere. Being told how it goes on (inform) excludes no answer.
bool isMove(Step step)
{
    switch (step) {
    case Step::Accept:
    case Step::Forward:
    case Step::Guide:
    case Step::Refuse:
    case Step::Decide:
    case Step::Deliver:
    case Step::Conclude:
    case Step::Void:
    case Step::Transfer:
    case Step::Assign:
    case Step::Object:
    case Step::Uphold:
    case Step::Reject:
    case Step::RequestReview:
    case Step::DecideReview:
    case Step::RequestFinal:
    case Step::DecideFinal:
    case Step::AcceptSimply:
    case Step::ReplySimply:
    case Step::MakeOrdinary:
    case Step::File:
    case Step::SenderAgrees:
    case Step::SenderRefuses:
    case Step::Reopen:
    case Step::Redo:
    case Step::Withdraw: return true;
    case Step::None:
    case Step::Classify:
    case Step::Inform:
    case Step::Hear:
    case Step::Investigate:
    case Step::Extend:
    case Step::DeliverNotice:
    case Step::SignFor:
    case Step::Report:
    case Step::DeliverReview:
    case Step::HoldHearing:
    case Step::Mediate:
    case Step::CarryOut: break;
    }
    return false;
}

bool isAnswerOfSender(Step step)
{
    return step == Step::SenderAgrees || step == Step::SenderRefuses;
}

// Steps of a case that goes from office to office: only by the office whose they are. They could not be told apart from
// another office's wish to have the case, or to be rid of it, if they counted all the same.
bool isBetweenOffices(Step step)
{
    return movesHolder(step) || step == Step::Reject || step == Step::SignFor || step == Step::Object ||
           step == Step::Report || isAnswerOfSender(step);
}

// Somebody passed the matter on, as the step needs it.
bool hasSender(Step step, const Custody& custody)
{
    if (step == Step::Object) {
        return custody.cameFromAnother();
    }
    if (isAnswerOfSender(step)) {
        return custody.outside;
    }
    return custody.passedOn() || step == Step::Transfer || step == Step::Assign;
}

// Who does not uphold an objection leaves the case where it is: whatever the office does there meanwhile is as wished.
bool suitsRejection(Step step)
{
    return step == Step::Reject || (step != Step::Object && step != Step::Void && !movesHolder(step));
}

bool isEnd(Step step)
{
    return step == Step::Conclude || step == Step::Forward || step == Step::Refuse || step == Step::File ||
           step == Step::ReplySimply || step == Step::Withdraw || step == Step::SenderAgrees;
}

bool isOfReview(Step step)
{
    return step == Step::RequestReview || step == Step::DecideReview || step == Step::RequestFinal ||
           step == Step::DecideFinal;
}

// Two moves that two people may make side by side without excluding each other.
bool agree(Step a, Step b)
{
    if (a == Step::Reject || b == Step::Reject) {
        return suitsRejection(a == Step::Reject ? b : a);
    }
    if (a == b && (a == Step::Object || a == Step::Reopen)) {
        return true;
    }
    // Each of several petitioners asks for himself, while another gets the opinion, and whether or not the case was put
    // on file meanwhile. What an organ decided is one thing, and was not known to who put it on file.
    if (isOfReview(a) || isOfReview(b)) {
        const Step review = isOfReview(a) ? a : b;
        const Step other = isOfReview(a) ? b : a;
        const bool asks = review == Step::RequestReview || review == Step::RequestFinal;
        return other == Step::Deliver || (asks && (other == review || other == Step::Conclude));
    }
    const bool delivers = a == Step::Deliver || b == Step::Deliver;
    const bool concludes = a == Step::Conclude || b == Step::Conclude;
    return (a == b && (delivers || a == Step::Void)) || (delivers && concludes);
}

using Items = std::vector<std::size_t>; // indexes into Case::file, in fold order

// Where some steps, taken one after another, leave the case.
struct Walk
{
    State state = State::Registered;
    std::vector<Custody> custodies;

    [[nodiscard]] const Custody& now() const { return custodies.back(); }
};

// To whom a transfer or an assignment gives the case.
Custody givenBy(const Event& event)
{
    Custody custody;
    if (const Transferred* transferred = std::get_if<Transferred>(&event)) {
        custody.office = transferred->office;
        custody.name = transferred->unit;
        custody.code = transferred->unitCode;
        custody.bureau = transferred->bureau;
    } else if (const Assigned* assigned = std::get_if<Assigned>(&event)) {
        custody.office = assigned->office;
        custody.name = assigned->unit;
        custody.code = assigned->unitCode;
        custody.bureau = assigned->bureau;
        custody.days = std::max<qint64>(assigned->days, 0);
    }
    return custody;
}

class StepFolder
{
public:
    StepFolder(const CaseHistory& history, Case& folded)
        : m_history(history)
        , m_case(folded)
        , m_sound(folded.file.size(), false)
    {
        for (std::size_t i = 0; i < folded.file.size(); ++i) {
            const FileItem& item = folded.file[i];
            if (item.counts() && item.step != Step::None) {
                m_steps.push_back(i);
            }
            folded.file[i].misfit = i > 0 && std::holds_alternative<Registered>(item.event);
        }
    }

    void run()
    {
        findSound();
        Items sound;
        for (const std::size_t i : m_steps) {
            m_case.file[i].misfit = !m_sound[i];
            if (m_sound[i]) {
                sound.push_back(i);
            }
        }
        if (agreed(movesOf(sound))) {
            addTrack(sound);
        } else {
            splitTracks(sound);
        }
        m_case.state = m_case.tracks.front().state;
        m_case.holder = m_case.custody().office;
        m_case.holderName = m_case.custody().name;
        m_case.bureau = m_case.custody().bureau;
        m_case.powerSaid = isPowerSaid();
        markOrder();
        markPapers();
    }

private:
    [[nodiscard]] Step stepAt(std::size_t i) const { return m_case.file[i].step; }

    [[nodiscard]] bool sees(std::size_t later, std::size_t earlier) const
    {
        return m_history.causality.sees(m_case.file[later].entry, m_case.file[earlier].entry);
    }

    [[nodiscard]] bool contradict(std::size_t a, std::size_t b) const
    {
        return a != b && !agree(stepAt(a), stepAt(b)) && !sees(a, b) && !sees(b, a);
    }

    [[nodiscard]] Items movesOf(const Items& items) const
    {
        Items moves;
        std::copy_if(
            items.begin(), items.end(), std::back_inserter(moves), [&](std::size_t i) { return isMove(stepAt(i)); });
        return moves;
    }

    // Those that no other has seen, the latest first.
    [[nodiscard]] Items headsOf(const Items& moves) const
    {
        Items heads;
        for (auto move = moves.rbegin(); move != moves.rend(); ++move) {
            if (std::none_of(heads.begin(), heads.end(), [&](std::size_t head) { return sees(head, *move); })) {
                heads.push_back(*move);
            }
        }
        return heads;
    }

    // No two of them contradict. Below a single head nothing does: a step that saw a contradiction is not sound.
    [[nodiscard]] bool agreed(const Items& moves) const
    {
        if (m_history.causality.isChain() || headsOf(moves).size() < 2) {
            return true;
        }
        return std::none_of(moves.begin(), moves.end(), [&](std::size_t a) {
            return std::any_of(moves.begin(), moves.end(), [&](std::size_t b) { return contradict(a, b); });
        });
    }

    [[nodiscard]] Walk atRegistration() const
    {
        Custody first;
        first.office = m_case.file.front().office;
        first.on = m_case.file.front().on;
        if (const Registered* registered = std::get_if<Registered>(&m_case.file.front().event)) {
            first.name = registered->officeName;
            first.bureau = registered->bureau;
            first.outside = m_case.matter.channel == Channel::Transferred;
            first.senderName = first.outside ? m_case.matter.source : QString();
        }
        Walk walk;
        walk.custodies.push_back(std::move(first));
        return walk;
    }

    // The custody that the author of an item knew to be the one that lasts.
    [[nodiscard]] Custody& knownTo(std::size_t i, Walk& walk) const
    {
        const auto known = std::find_if(walk.custodies.rbegin(), walk.custodies.rend(),
            [&](const Custody& custody) { return custody.begun == 0 || sees(i, custody.begun); });
        return known == walk.custodies.rend() ? walk.custodies.front() : *known;
    }

    // Takes one step through the table. One that no longer fits was taken beside the one that moved the case on: it is
    // of the track and moves nothing, whichever of the two the order puts first. Nor does telling the petitioner by an
    // office that did not know that the case had gone to another.
    void take(Walk& walk, std::size_t i) const
    {
        const FileItem& item = m_case.file[i];
        Custody& known = knownTo(i, walk);
        known.items.push_back(i);
        if (const SignedFor* receipt = std::get_if<SignedFor>(&item.event)) {
            const Date day = receipt->received.isValid() ? receipt->received : item.on;
            known.signedFor = known.signedFor.isValid() ? std::min(known.signedFor, day) : day;
        }
        known.rejected = known.rejected || item.step == Step::Reject || item.step == Step::SenderRefuses;
        known.upheld = (known.upheld || item.step == Step::SenderAgrees) && item.step != Step::Reopen;
        const Transition* row = fits(walk.state, item.step);
        const bool unaware = item.step == Step::Inform && known.begun != walk.now().begun;
        if (!row || unaware) {
            return;
        }
        // Told before or while the objection was not upheld: it is told, whichever came first.
        const bool told = (item.step == Step::Reject || item.step == Step::SenderRefuses) &&
                          std::any_of(known.items.begin(), known.items.end(),
                              [&](std::size_t one) { return stepAt(one) == Step::Inform; });
        walk.state = told ? State::Informed : row->to;
        if (item.step == Step::Transfer || item.step == Step::Assign) {
            passOn(walk, i);
        } else if (item.step == Step::Uphold) {
            giveBack(walk, i);
        }
    }

    void passOn(Walk& walk, std::size_t i) const
    {
        Custody next = givenBy(m_case.file[i].event);
        if (next.office.isEmpty()) {
            return; // erased by law: to whom is not known any more
        }
        next.sender = walk.now().office;
        next.senderName = walk.now().name;
        next.begun = i;
        next.on = m_case.file[i].on;
        walk.custodies.push_back(std::move(next));
    }

    // To the one before, as it had it: with its own sender and its own period.
    void giveBack(Walk& walk, std::size_t i) const
    {
        const auto before = std::find_if(walk.custodies.rbegin(), walk.custodies.rend(),
            [sender = walk.now().sender](const Custody& custody) { return custody.office == sender; });
        if (before == walk.custodies.rend()) {
            return;
        }
        Custody next = *before;
        walk.custodies.back().upheld = true;
        next.begun = i;
        next.on = m_case.file[i].on;
        next.returned = true;
        next.items.clear();
        walk.custodies.push_back(std::move(next));
    }

    [[nodiscard]] Walk walkOf(const Items& items) const
    {
        Walk walk = atRegistration();
        for (const std::size_t i : items) {
            take(walk, i);
        }
        return walk;
    }

    // Judged by what the author knew: whether the step is this office's, and whether it fits.
    bool judge(const Walk& past, std::size_t i)
    {
        FileItem& item = m_case.file[i];
        const Custody& custody = past.now();
        const bool judges = item.step == Step::Uphold || item.step == Step::Reject;
        item.notHolder = item.office != (judges ? custody.sender : custody.office);
        item.underBureau = custody.bureau;
        const bool entitled = !isBetweenOffices(item.step) || (!item.notHolder && hasSender(item.step, custody));
        return entitled && fits(past.state, item.step) != nullptr;
    }

    // A step is sound when it fits what its author knew: the sound steps in its own past. An author who saw a
    // contradiction had to settle it before moving the case.
    void findSound()
    {
        if (m_history.causality.isChain()) {
            Walk walk = atRegistration();
            for (const std::size_t i : m_steps) {
                m_sound[i] = judge(walk, i);
                if (m_sound[i]) {
                    take(walk, i);
                }
            }
            return;
        }
        for (const std::size_t i : m_steps) {
            const Items past = soundPastOf(i);
            m_sound[i] = judge(walkOf(past), i) && (!isMove(stepAt(i)) || agreed(movesOf(past)));
        }
    }

    [[nodiscard]] Items soundPastOf(std::size_t i) const
    {
        Items past;
        std::copy_if(m_steps.begin(), m_steps.end(), std::back_inserter(past),
            [&](std::size_t step) { return step < i && m_sound[step] && sees(i, step); });
        return past;
    }

    // Delivered is what the opinion is when everyone it is owed to has it: a letter without its slip, or one of two
    // recipients, leaves the case at 已出具意见.
    void addTrack(const Items& items)
    {
        Walk walk = walkOf(items);
        Track track{items, walk.state, std::move(walk.custodies)};
        if (track.state == State::Delivered) {
            const Track round = lastRound(m_case, track);
            const Receipts receipts(m_case, round);
            const Receipts::Recipients owed = receipts.owedSince(Step::Decide);
            const Date signedOn = receipts.first(Step::Decide)->on;
            track.state = receipts.lastReceipt(owed, signedOn, opinionTold).isValid() ? track.state : State::Decided;
        }
        m_case.tracks.push_back(std::move(track));
    }

    // One track for each last move: what its author knew, and what of the rest contradicts none of it. The latest
    // shows.
    void splitTracks(const Items& sound)
    {
        std::vector<std::size_t> uses(m_case.file.size(), 0);
        for (const std::size_t head : headsOf(movesOf(sound))) {
            const Items items = trackOf(head, sound);
            const bool known = std::any_of(
                m_case.tracks.begin(), m_case.tracks.end(), [&](const Track& track) { return track.items == items; });
            if (!known) {
                addTrack(items);
                m_heads.push_back(head);
                for (const std::size_t i : items) {
                    ++uses[i];
                }
            }
        }
        for (const std::size_t i : movesOf(sound)) {
            m_case.file[i].misfit = uses[i] < m_case.tracks.size();
        }
        m_case.conflicts.push_back(contradiction());
    }

    [[nodiscard]] Items trackOf(std::size_t head, const Items& sound) const
    {
        const Items allMoves = movesOf(sound);
        Items moves;
        std::copy_if(allMoves.begin(), allMoves.end(), std::back_inserter(moves),
            [&](std::size_t i) { return i == head || sees(head, i); });
        const auto contains = [&](std::size_t i) { return std::find(moves.begin(), moves.end(), i) != moves.end(); };
        // What its author knew is of this track.
        const auto belongs = [&](std::size_t i) {
            return std::all_of(
                allMoves.begin(), allMoves.end(), [&](std::size_t move) { return !sees(i, move) || contains(move); });
        };
        for (const std::size_t i : allMoves) {
            const bool beside = !contains(i) && belongs(i);
            if (beside && std::none_of(moves.begin(), moves.end(), [&](std::size_t m) { return contradict(m, i); })) {
                moves.push_back(i);
            }
        }
        Items items;
        std::copy_if(sound.begin(), sound.end(), std::back_inserter(items),
            [&](std::size_t i) { return isMove(stepAt(i)) ? contains(i) : belongs(i) || sees(i, head); });
        return items;
    }

    // Dated before what it answers. A hearing or a notice may be noted afterwards: it answers the registration only.
    void markOrder()
    {
        for (const Track& track : m_case.tracks) {
            Date accepted;
            Date decided;
            Date objected;
            Date ended;
            for (const std::size_t i : track.items) {
                FileItem& item = m_case.file[i];
                const bool afterDecision = item.step == Step::Deliver || item.step == Step::Conclude ||
                                           item.step == Step::Report || item.step == Step::CarryOut ||
                                           item.step == Step::Redo || isOfReview(item.step);
                const bool judges =
                    item.step == Step::Uphold || item.step == Step::Reject || isAnswerOfSender(item.step);
                const bool afterAcceptance = afterDecision || item.step == Step::Extend || item.step == Step::Decide ||
                                             item.step == Step::ReplySimply || item.step == Step::MakeOrdinary;
                const bool early = item.on < m_case.receivedOn() || (afterAcceptance && item.on < accepted) ||
                                   (afterDecision && item.on < decided) || (judges && item.on < objected) ||
                                   (item.step == Step::Reopen && item.on < ended);
                item.outOfOrder = item.outOfOrder || early;
                const bool accepts = item.step == Step::Accept || item.step == Step::AcceptSimply;
                accepted = accepts ? std::max(accepted, item.on) : accepted;
                ended = isEnd(item.step) ? std::max(ended, item.on) : ended;
                decided = item.step == Step::Decide ? std::max(decided, item.on) : decided;
                objected = item.step == Step::Object ? std::max(objected, item.on) : objected;
            }
            for (const Custody& custody : track.custodies) {
                markBefore(custody);
            }
        }
    }

    // An office cannot have acted before it was given the case; a slip that comes back may be of a notice from before.
    void markBefore(const Custody& custody)
    {
        for (const std::size_t i : custody.items) {
            FileItem& item = m_case.file[i];
            const bool early = custody.begun > 0 && item.on < custody.on && item.step != Step::DeliverNotice;
            const SignedFor* receipt = std::get_if<SignedFor>(&item.event);
            const Date got = receipt ? receipt->received : Date();
            const bool impossible = got.isValid() && (got < custody.on || got > item.on);
            item.outOfOrder = item.outOfOrder || early || impossible;
        }
    }

    // Whether whose power the matter is was said since the holder has it.
    [[nodiscard]] bool isPowerSaid() const
    {
        const std::size_t begun = m_case.custody().begun;
        const int field = findField(Matter::fields(), u"power")->number;
        const auto edits = [&](const Edit& edit) { return edit.element.isEmpty() && edit.field == field; };
        return begun == 0 || std::any_of(m_case.file.begin(), m_case.file.end(), [&](const FileItem& item) {
            const Classified* classified = std::get_if<Classified>(&item.event);
            const Amended* amended = std::get_if<Amended>(&item.event);
            const bool says = (classified && classified->power != Power::NotGiven) ||
                              (amended && std::any_of(amended->edits.begin(), amended->edits.end(), edits));
            return says && item.counts() && m_history.causality.sees(item.entry, m_case.file[begun].entry);
        });
    }

    // A paper speaks for the holder, or for who took the step it is about or registered the case, and not before that
    // step.
    void markPapers()
    {
        for (FileItem& item : m_case.file) {
            const Issued* paper = item.counts() && !item.erased ? std::get_if<Issued>(&item.event) : nullptr;
            if (!paper) {
                continue;
            }
            const Walk past = walkOf(soundPastOf(std::size_t(&item - m_case.file.data())));
            item.notHolder = item.office != past.now().office && !isOfAnother(*paper, item.office);
            item.underBureau = past.now().bureau;
            item.outOfOrder = paper->date < m_case.receivedOn() ||
                              std::any_of(m_case.file.begin(), m_case.file.end(), [&](const FileItem& step) {
                                  return step.counts() && step.id == paper->about && paper->date < step.on;
                              });
        }
    }

    [[nodiscard]] bool isOfAnother(const Issued& paper, const QByteArray& office) const
    {
        const QByteArray& about = paper.about.isEmpty() ? m_case.id : paper.about;
        return std::any_of(m_case.file.begin(), m_case.file.end(),
            [&](const FileItem& item) { return item.id == about && item.office == office; });
    }

    // Of an office that has or had the case, where there are several: both sides are not one's own then.
    [[nodiscard]] QString nameOf(const QByteArray& office) const
    {
        for (const Track& track : m_case.tracks) {
            for (const Custody& custody : track.custodies) {
                if (custody.office == office && track.custodies.size() > 1) {
                    return custody.name;
                }
            }
        }
        return {};
    }

    // The shown one last, as in every conflict.
    [[nodiscard]] Conflict contradiction() const
    {
        Conflict conflict{QString(), QStringLiteral("相抵触的办理步骤"), {}};
        for (std::size_t track = m_heads.size(); track-- > 0;) {
            const FileItem& head = m_case.file[m_heads[track]];
            conflict.values.push_back({head.id, {},
                nameOf(head.office) + head.on.chinese() + wordLabel(head.step) + QStringLiteral("（") +
                    wordLabel(m_case.tracks[track].state) + QStringLiteral("）")});
        }
        return conflict;
    }

    const CaseHistory& m_history;
    Case& m_case;
    Items m_steps;             // that count
    std::vector<bool> m_sound; // by index into Case::file
    Items m_heads;             // of the tracks
};

} // namespace

void foldSteps(const CaseHistory& history, Case& folded)
{
    StepFolder(history, folded).run();
}

} // namespace xf
