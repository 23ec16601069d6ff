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
    case Step::Void: return true;
    case Step::None:
    case Step::Classify:
    case Step::Inform:
    case Step::Hear:
    case Step::Investigate:
    case Step::Extend:
    case Step::DeliverNotice: break;
    }
    return false;
}

// Two moves that two people may make side by side without excluding each other.
bool agree(Step a, Step b)
{
    const bool delivers = a == Step::Deliver || b == Step::Deliver;
    const bool concludes = a == Step::Conclude || b == Step::Conclude;
    return (a == b && (delivers || a == Step::Void)) || (delivers && concludes);
}

using Items = std::vector<std::size_t>; // indexes into Case::file, in fold order

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
        markOrder();
        markHolder();
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

    // Runs steps through the table. One that no longer fits was taken beside the one that moved the case on: it is of
    // the track and moves nothing, whichever of the two the order puts first.
    [[nodiscard]] State stateAfter(const Items& items) const
    {
        State state = State::Registered;
        for (const std::size_t i : items) {
            const Transition* row = fits(state, stepAt(i));
            state = row ? row->to : state;
        }
        return state;
    }

    // A step is sound when it fits what its author knew: the sound steps in its own past. An author who saw a
    // contradiction had to settle it before moving the case.
    void findSound()
    {
        if (m_history.causality.isChain()) {
            State state = State::Registered;
            for (const std::size_t i : m_steps) {
                const Transition* row = fits(state, stepAt(i));
                m_sound[i] = row != nullptr;
                state = row ? row->to : state;
            }
            return;
        }
        for (const std::size_t i : m_steps) {
            Items past;
            std::copy_if(m_steps.begin(), m_steps.end(), std::back_inserter(past),
                [&](std::size_t step) { return step < i && m_sound[step] && sees(i, step); });
            const bool fitting = fits(stateAfter(past), stepAt(i)) != nullptr;
            m_sound[i] = fitting && (!isMove(stepAt(i)) || agreed(movesOf(past)));
        }
    }

    // Delivered is what the opinion is when everyone it is owed to has it: a letter without its slip, or one of two
    // recipients, leaves the case at 已出具意见.
    void addTrack(const Items& items)
    {
        Track track{items, stateAfter(items)};
        if (track.state == State::Delivered) {
            const Receipts receipts(m_case, track);
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
            for (const std::size_t i : track.items) {
                FileItem& item = m_case.file[i];
                const bool afterDecision = item.step == Step::Deliver || item.step == Step::Conclude;
                const bool afterAcceptance = afterDecision || item.step == Step::Extend || item.step == Step::Decide;
                const bool early = item.on < m_case.receivedOn() || (afterAcceptance && item.on < accepted) ||
                                   (afterDecision && item.on < decided);
                item.outOfOrder = item.outOfOrder || early;
                accepted = item.step == Step::Accept ? std::max(accepted, item.on) : accepted;
                decided = item.step == Step::Decide ? std::max(decided, item.on) : decided;
            }
        }
    }

    void markHolder()
    {
        for (const std::size_t i : m_steps) {
            m_case.file[i].notHolder = m_history.entries[m_case.file[i].entry].office != holderBefore(i);
        }
    }

    // A paper speaks for the holder, and not before the step it is about.
    void markPapers()
    {
        for (FileItem& item : m_case.file) {
            const Issued* paper = item.counts() && !item.erased ? std::get_if<Issued>(&item.event) : nullptr;
            if (!paper) {
                continue;
            }
            item.notHolder = m_history.entries[item.entry].office != m_case.holder;
            item.outOfOrder = paper->date < m_case.receivedOn() ||
                              std::any_of(m_case.file.begin(), m_case.file.end(), [&](const FileItem& step) {
                                  return step.counts() && step.id == paper->about && paper->date < step.on;
                              });
        }
    }

    // Who held the case in the step's own past. Registration gives it to the office that registers; no event of this
    // version moves it (transfer, assignment and return will, each with a line here).
    [[nodiscard]] QByteArray holderBefore(std::size_t) const { return m_case.holder; }

    // The shown one last, as in every conflict.
    [[nodiscard]] Conflict contradiction() const
    {
        Conflict conflict{QString(), QStringLiteral("相抵触的办理步骤"), {}};
        for (std::size_t track = m_heads.size(); track-- > 0;) {
            const FileItem& head = m_case.file[m_heads[track]];
            conflict.values.push_back({head.id, {},
                head.on.chinese() + wordLabel(head.step) + QStringLiteral("（") +
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
