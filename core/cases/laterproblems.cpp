#include "core/cases/decideparts.h"

#include <algorithm>

namespace xf {

namespace {

enum class Wrong { NoRow, Unprepared, Undelivered, BeforeReceipt, Order };

struct Problem
{
    std::size_t item; // of the file
    Wrong what;
    std::optional<std::size_t> answered = {}; // the one it is dated before, when that is the matter

    friend bool operator==(const Problem&, const Problem&) = default;
};

// The day of receipt as the entries that count have it; written side by side, the later shows.
Date receivedBy(const std::vector<FileItem>& file)
{
    const int field = findField(Matter::fields(), u"received")->number;
    Date received = file.front().on;
    for (const FileItem& item : file) {
        if (const Registered* registered = std::get_if<Registered>(&item.event)) {
            received = registered->matter.received.isValid() ? registered->matter.received : received;
        }
        const Amended* amended = item.voided ? nullptr : std::get_if<Amended>(&item.event);
        for (const Edit& edit : amended ? amended->edits : std::vector<Edit>()) {
            const qint64* days = std::get_if<qint64>(&edit.value);
            received = edit.element.isEmpty() && edit.field == field && days ? Date::fromDays(*days) : received;
        }
    }
    return received;
}

// Voids once more, with the entry at `index` as it will be: taking back a voiding brings back what it took.
void voidAgain(std::vector<FileItem>& file, std::size_t index)
{
    const bool taken = file[index].voided;
    std::map<QByteArray, std::size_t> places;
    for (std::size_t i = 0; i < file.size(); ++i) {
        places[file[i].id] = i;
        file[i].voided = taken && i == index;
    }
    for (std::size_t i = file.size(); i-- > 0;) {
        const Voided* voided = file[i].voided ? nullptr : std::get_if<Voided>(&file[i].event);
        const auto place = voided ? places.find(voided->target) : places.end();
        if (place != places.end() && place->second > 0 && place->second < i) {
            file[place->second].voided = true;
        }
    }
}

// Goes through the steps of a file as the table and the order of days have them.
class StepWalk
{
public:
    StepWalk(const Case& folded, const std::vector<FileItem>& file)
        : m_file(file)
        , m_seen(folded.causality)
        , m_received(receivedBy(file))
        , m_investigationAsked(folded.isPetitionProcedure() && folded.convention.isEmpty())
        , m_hearingAsked(m_investigationAsked && folded.canBeHeard())
        , m_opinionOwed(!folded.recipients().empty())
    {}

    std::vector<Problem> run()
    {
        for (std::size_t i = 0; i < m_file.size(); ++i) {
            const FileItem& item = m_file[i];
            if (item.counts() && item.step != Step::None) {
                take(i, item);
            }
        }
        return std::move(m_problems);
    }

private:
    void take(std::size_t i, const FileItem& item)
    {
        if (!fits(knownTo(i), item.step)) {
            m_problems.push_back({i, Wrong::NoRow});
            return;
        }
        m_fitting.push_back(i);
        if (item.step == Step::Decide && !isPrepared(i)) {
            m_problems.push_back({i, Wrong::Unprepared});
        }
        if (item.step == Step::Conclude && m_state == State::Decided && m_opinionOwed) {
            m_problems.push_back({i, Wrong::Undelivered});
        }
        if (item.on < m_received) {
            m_problems.push_back({i, Wrong::BeforeReceipt});
        }
        // Taken beside the step that moved the case on, it moves nothing.
        const Transition* row = fits(m_state, item.step);
        m_state = row ? row->to : m_state;
        checkOrder(i, answeredBy(item.step));
        if (item.step != Step::DeliverNotice) {
            checkOrder(i, m_given);
        }
        const SignedFor* receipt = std::get_if<SignedFor>(&item.event);
        if (receipt && m_given && receipt->received.isValid() && receipt->received < m_file[*m_given].on) {
            m_problems.push_back({i, Wrong::Order, m_given});
        }
        if (beginsRound(item.step)) {
            m_last.clear();
            m_roundBegin = i;
        }
        m_given = movesHolder(item.step) ? std::optional(i) : m_given;
        m_last[item.step] = i;
    }

    // The state that the author of a step knew: one written side by side with it is nothing it could rest on.
    [[nodiscard]] State knownTo(std::size_t i) const
    {
        State known = m_seen.isChain() ? m_state : State::Registered;
        for (const std::size_t earlier : m_seen.isChain() ? std::vector<std::size_t>() : m_fitting) {
            const bool seen = m_seen.sees(m_file[i].entry, m_file[earlier].entry);
            const Transition* row = seen ? fits(known, m_file[earlier].step) : nullptr;
            known = row ? row->to : known;
        }
        return known;
    }

    // The step that this one answers, if there was one.
    [[nodiscard]] std::optional<std::size_t> answeredBy(Step step) const
    {
        std::vector<Step> answerable;
        if (step == Step::RequestReview || step == Step::CarryOut) {
            answerable = {Step::Decide};
        } else if (step == Step::DecideReview) {
            answerable = {Step::RequestReview};
        } else if (step == Step::RequestFinal) {
            answerable = {Step::DecideReview};
        } else if (step == Step::DecideFinal) {
            answerable = {Step::RequestFinal};
        } else if (step == Step::Deliver || step == Step::Conclude || step == Step::Report) {
            answerable = {Step::Decide, Step::Accept, Step::AcceptSimply};
        } else if (step == Step::Reopen) {
            answerable = {Step::Withdraw, Step::Conclude, Step::ReplySimply, Step::File, Step::Refuse, Step::Forward,
                Step::SenderAgrees};
        } else if (step == Step::Redo) {
            answerable = {Step::DecideFinal, Step::DecideReview, Step::Decide};
        } else if (step == Step::ReplySimply || step == Step::MakeOrdinary) {
            answerable = {Step::AcceptSimply};
        } else if (step == Step::Uphold || step == Step::Reject || step == Step::SenderAgrees ||
                   step == Step::SenderRefuses) {
            answerable = {Step::Object};
        } else if (step == Step::Extend || step == Step::Decide) {
            answerable = {Step::Accept, Step::AcceptSimply};
        }
        for (const Step answered : answerable) {
            if (const auto found = m_last.find(answered); found != m_last.end()) {
                return found->second;
            }
        }
        return std::nullopt;
    }

    void checkOrder(std::size_t i, std::optional<std::size_t> answered)
    {
        if (answered && m_file[i].on < m_file[*answered].on) {
            m_problems.push_back({i, Wrong::Order, answered});
        }
    }

    // 31(六): heard, where there is somebody to hear, and investigated, by the day of the opinion.
    [[nodiscard]] bool isPrepared(std::size_t decided) const
    {
        const auto was = [&](Step step) {
            return std::any_of(m_file.begin() + std::ptrdiff_t(m_roundBegin), m_file.begin() + std::ptrdiff_t(decided),
                [&](const FileItem& item) {
                    return item.counts() && item.step == step && item.on <= m_file[decided].on;
                });
        };
        return (!m_hearingAsked || was(Step::Hear)) && (!m_investigationAsked || was(Step::Investigate));
    }

    const std::vector<FileItem>& m_file;
    const Causality& m_seen;
    Date m_received;
    bool m_investigationAsked;
    bool m_hearingAsked;
    bool m_opinionOwed;
    State m_state = State::Registered;
    std::size_t m_roundBegin = 0;       // the handling was begun anew with this step
    std::vector<std::size_t> m_fitting; // the steps so far that fit what their authors knew
    std::map<Step, std::size_t> m_last;
    std::optional<std::size_t> m_given; // the step that gave the case to who has it
    std::vector<Problem> m_problems;
};

} // namespace

const FileItem* restsOnChannel(const Case& folded)
{
    const auto found = std::find_if(folded.file.begin(), folded.file.end(), [](const FileItem& item) {
        const bool objects =
            item.step == Step::Object || item.step == Step::SenderAgrees || item.step == Step::SenderRefuses;
        return objects && item.counts();
    });
    const bool outside = folded.tracks.front().custodies.front().outside;
    return outside && found != folded.file.end() ? &*found : nullptr;
}

bool editsChannel(const Amended& amended)
{
    const int field = findField(Matter::fields(), u"channel")->number;
    return std::any_of(amended.edits.begin(), amended.edits.end(),
        [&](const Edit& edit) { return edit.element.isEmpty() && edit.field == field; });
}

Result<> checkLater(const Case& folded, std::size_t index, const FileItem& changed)
{
    const std::vector<Problem> before = StepWalk(folded, folded.file).run();
    std::vector<FileItem> file = folded.file;
    file[index] = changed;
    voidAgain(file, index);
    for (const Problem& problem : StepWalk(folded, file).run()) {
        if (std::find(before.begin(), before.end(), problem) != before.end()) {
            continue;
        }
        const FileItem& item = file[problem.item];
        if (problem.item == index && problem.answered) {
            const FileItem& answered = file[*problem.answered];
            return Error(dateBeforeAnswered, {item.on.chinese(), wordLabel(answered.step), answered.on.chinese()});
        }
        return Error(repairBreaksLater, {wordLabel(item.step), item.on.chinese()});
    }
    return {};
}

} // namespace xf
