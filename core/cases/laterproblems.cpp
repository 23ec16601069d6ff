#include "core/cases/decideparts.h"

#include <algorithm>

namespace xf {

namespace {

struct Problem
{
    std::size_t item;                    // of the file, that does not fit or is out of order
    std::optional<std::size_t> answered; // the one it is dated before, when that is the matter
};

// Goes through the steps of a file as the table and the order of days have them.
class StepWalk
{
public:
    StepWalk(const Case& folded, const std::vector<FileItem>& file)
        : m_file(file)
        , m_hearingAsked(folded.isPetitionProcedure() && folded.convention.isEmpty())
        , m_opinionOwed(!folded.recipients().empty())
    {
    }

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
        const Transition* row = fits(m_state, item.step);
        const bool unprepared = item.step == Step::Decide && m_hearingAsked && !isPrepared(i);
        const bool undelivered = item.step == Step::Conclude && m_state == State::Decided && m_opinionOwed;
        if (!row || unprepared || undelivered) {
            m_problems.push_back({i, std::nullopt});
            return;
        }
        m_state = row->to;
        checkOrder(i, answeredBy(item.step));
        m_last[item.step] = i;
    }

    // The step that this one answers, if there was one.
    [[nodiscard]] std::optional<std::size_t> answeredBy(Step step) const
    {
        const bool afterDecision = step == Step::Deliver || step == Step::Conclude;
        const bool afterAcceptance = step == Step::Extend || step == Step::Decide;
        const auto found = afterDecision ? m_last.find(Step::Decide)
            : afterAcceptance            ? m_last.find(Step::Accept)
                                         : m_last.end();
        return found == m_last.end() ? std::nullopt : std::optional(found->second);
    }

    void checkOrder(std::size_t i, std::optional<std::size_t> answered)
    {
        if (answered && m_file[i].on < m_file[*answered].on) {
            m_problems.push_back({i, answered});
        }
    }

    // 31(六): heard and investigated, by the day of the opinion.
    [[nodiscard]] bool isPrepared(std::size_t decided) const
    {
        const auto was = [&](Step step) {
            return std::any_of(m_file.begin(), m_file.begin() + std::ptrdiff_t(decided), [&](const FileItem& item) {
                return item.counts() && item.step == step && item.on <= m_file[decided].on;
            });
        };
        return was(Step::Hear) && was(Step::Investigate);
    }

    const std::vector<FileItem>& m_file;
    bool m_hearingAsked;
    bool m_opinionOwed;
    State m_state = State::Registered;
    std::map<Step, std::size_t> m_last;
    std::vector<Problem> m_problems;
};

} // namespace

Result<> checkLater(const Case& folded, std::size_t index, const FileItem& changed)
{
    const std::vector<Problem> before = StepWalk(folded, folded.file).run();
    std::vector<FileItem> file = folded.file;
    file[index] = changed;
    for (const Problem& problem : StepWalk(folded, file).run()) {
        const bool known = std::any_of(
            before.begin(), before.end(), [&](const Problem& other) { return other.item == problem.item; });
        if (known) {
            continue;
        }
        const FileItem& item = file[problem.item];
        if (problem.item == index && problem.answered) {
            const FileItem& answered = file[*problem.answered];
            return Error(
                dateBeforeAnswered, {item.on.chinese(), wordLabel(answered.step), answered.on.chinese()});
        }
        return Error(repairBreaksLater, {wordLabel(item.step), item.on.chinese()});
    }
    return {};
}

} // namespace xf
