#include "core/desk/board.h"

#include "core/words/clockwords.h"
#include "core/words/statewords.h"

#include <algorithm>

namespace xf {

template <>
WordSpan wordsOf<BoardSection>()
{
    static const WordInfo words[] = {
        {int(BoardSection::Overdue), "overdue", "逾期"},
        {int(BoardSection::Today), "today", "今天到期"},
        {int(BoardSection::NextDays), "next-days", "7日内到期"},
        {int(BoardSection::Undelivered), "undelivered", "已出具未送达"},
        {int(BoardSection::NoSlip), "no-slip", "寄出待回执"},
        {int(BoardSection::Unprinted), "unprinted", "文书待打印"},
        {int(BoardSection::Conflict), "conflict", "并存待裁定"},
        {int(BoardSection::Objection), "objection", "异议待核"},
        {int(BoardSection::PassedOn), "passed-on", "转送交办件到期"},
    };
    return words;
}

namespace {

template <class Done>
bool wasDone(const Case& folded)
{
    return std::any_of(folded.file.begin(), folded.file.end(),
        [](const FileItem& item) { return item.counts() && std::holds_alternative<Done>(item.event); });
}

std::vector<Step> stepsToAnswer(const Case& folded, const ObligationClock& clock)
{
    if (clock.posted.isValid()) {
        return {Step::DeliverNotice, Step::Inform};
    }
    const bool bureau = clock.rule == RuleId::RegisterTransfer;
    switch (folded.powerHere()) {
    case Power::Own: return {Step::Accept, Step::Inform, Step::DeliverNotice};
    case Power::Lower: return {bureau ? Step::Transfer : Step::Forward, Step::Inform, Step::DeliverNotice};
    case Power::Other: // 23.3: what was passed on goes back by an objection
        return {bureau ? Step::Transfer : Step::Guide, Step::Object, Step::Inform, Step::DeliverNotice};
    case Power::NotGiven: break;
    }
    return {bureau ? Step::Classify : Step::Inform, Step::DeliverNotice};
}

std::vector<Step> stepsToHandle(const Case& folded, const ObligationClock& clock)
{
    if (clock.issued.isValid()) {
        return {Step::Deliver, Step::Conclude};
    }
    if (!wasDone<Heard>(folded)) {
        return {Step::Accept, Step::Hear, Step::Decide};
    }
    if (!wasDone<Investigated>(folded)) {
        return {Step::Accept, Step::Investigate, Step::Decide};
    }
    return {Step::Accept, Step::Decide, Step::Deliver};
}

// In the order of wanting; the first that is lawful now is taken.
std::vector<Step> stepsFor(const Case& folded, const ObligationClock& clock)
{
    switch (clock.rule) {
    case RuleId::RegisterTransfer:
    case RuleId::Inform: return stepsToAnswer(folded, clock);
    case RuleId::Handle: return stepsToHandle(folded, clock);
    case RuleId::Object: return {Step::SignFor, Step::Object};
    case RuleId::Assigned: {
        std::vector<Step> steps{Step::Report};
        const std::vector<Step> handling = stepsToHandle(folded, clock);
        steps.insert(steps.end(), handling.begin(), handling.end());
        steps.push_back(Step::Conclude);
        return steps;
    }
    case RuleId::ReviewRequest:
    case RuleId::ReviewDecide:
    case RuleId::FinalRequest:
    case RuleId::FinalDecide:
    case RuleId::SimpleAccept:
    case RuleId::SimpleReply: break;
    }
    return {};
}

class BoardMaker
{
public:
    BoardMaker(Workspace& workspace, Date day, const QByteArray& stream)
        : m_workspace(workspace)
        , m_day(day)
        , m_stream(stream)
    {}

    Result<std::vector<BoardRow>> run()
    {
        for (const auto add : {&BoardMaker::addDuties, &BoardMaker::addUndelivered, &BoardMaker::addUnprinted,
                 &BoardMaker::addConflicts, &BoardMaker::addObjections}) {
            if (const Result<> done = (this->*add)(); !done) {
                return done.error();
            }
        }
        std::stable_sort(m_rows.begin(), m_rows.end(), standsBefore);
        return std::move(m_rows);
    }

private:
    [[nodiscard]] bool isOwn(const QByteArray& office) const { return office == m_workspace.identity().office; }

    [[nodiscard]] BoardSection sectionOf(const ClockRow& clock) const
    {
        if (!isOwn(clock.office)) {
            return BoardSection::PassedOn;
        }
        if (clock.due < m_day) {
            return BoardSection::Overdue;
        }
        if (clock.due == m_day) {
            return BoardSection::Today;
        }
        if (m_day.daysTo(clock.due) <= nextDaysCounted) {
            return BoardSection::NextDays;
        }
        return clock.issued.isValid() ? BoardSection::Undelivered : BoardSection::NoSlip;
    }

    // A case that cannot be read has its line all the same, without a next step.
    [[nodiscard]] std::optional<Case> fold(const QByteArray& stream)
    {
        const Result<CaseHistory> history = m_workspace.history(stream);
        return history ? xf::fold(*history) : std::nullopt;
    }

    static void takeStep(BoardRow& row, const NextAction& action)
    {
        row.next = action.step;
        row.article = QString::fromUtf8(action.article);
    }

    Result<> addDuties()
    {
        const auto duties = m_workspace.openDuties(m_day, m_day.plusDays(nextDaysCounted), m_stream);
        if (!duties) {
            return duties.error();
        }
        for (const DutyRow& duty : *duties) {
            BoardRow row{sectionOf(duty.clock), duty.stream, duty.number, duty.petitioner, duty.subject,
                stateLabel(duty.state), {}, {}, duty.clock.due, {}, {}, {}};
            if (const std::optional<ObligationClock> clock = clockOf(duty.clock)) {
                row.what = clockTitle(*clock);
                QStringList when{clockStateText(*clock, m_day)};
                when += clockNotes(*clock, m_day);
                row.when = when.join(QStringLiteral("；"));
                if (const std::optional<Case> folded = fold(duty.stream)) {
                    row.state = stateTitle(*folded);
                    takeStep(row, isOwn(duty.clock.office) ? stepThatMeets(*folded, *clock) : NextAction());
                }
            }
            m_rows.push_back(std::move(row));
        }
        return {};
    }

    // Answers without a handling period (a suggestion): decided, and somebody has not got it.
    Result<> addUndelivered()
    {
        ListQuery query;
        query.day = m_day;
        query.state = State::Decided;
        const auto decided = listed(query);
        if (!decided) {
            return decided.error();
        }
        for (const CaseListRow& one : *decided) {
            const bool known = std::any_of(m_rows.begin(), m_rows.end(),
                [&](const BoardRow& row) { return row.stream == one.stream && row.next == Step::Deliver; });
            const std::optional<Case> folded = known ? std::nullopt : fold(one.stream);
            const QStringList waiting = folded && isOwn(folded->holder) ? awaitingOpinion(*folded) : QStringList();
            if (waiting.isEmpty()) {
                continue;
            }
            BoardRow row = rowOf(one, BoardSection::Undelivered);
            row.state = stateTitle(*folded);
            row.what = wordLabel(Step::Deliver);
            row.when = waiting.join(QStringLiteral("、"));
            ObligationClock clock;
            clock.rule = RuleId::Handle;
            clock.issued = m_day;
            takeStep(row, stepThatMeets(*folded, clock));
            m_rows.push_back(std::move(row));
        }
        return {};
    }

    Result<> addUnprinted()
    {
        PaperQuery query;
        query.stream = m_stream;
        query.unprinted = true;
        const auto papers = m_workspace.papers(query);
        if (!papers) {
            return papers.error();
        }
        for (const PaperListRow& one : *papers) {
            BoardRow row;
            row.section = BoardSection::Unprinted;
            row.stream = one.stream;
            row.number = one.caseNumber;
            row.petitioner = one.petitioner;
            row.subject = one.subject;
            row.what = one.paper.title;
            row.when = one.paper.number.isEmpty() ? one.ofNumber : one.paper.number;
            row.entry = one.paper.entry;
            m_rows.push_back(std::move(row));
        }
        return {};
    }

    Result<> addConflicts()
    {
        ListQuery query;
        query.day = m_day;
        query.conflicts = true;
        const auto conflicts = listed(query);
        if (!conflicts) {
            return conflicts.error();
        }
        for (const CaseListRow& one : *conflicts) {
            BoardRow row = rowOf(one, BoardSection::Conflict);
            if (const std::optional<Case> folded = fold(one.stream)) {
                row.state = stateTitle(*folded);
                QStringList labels;
                for (const Conflict& conflict : folded->conflicts) {
                    labels << conflict.label;
                }
                labels.removeAll(QString());
                labels.removeDuplicates();
                row.what = labels.join(QStringLiteral("、"));
            }
            m_rows.push_back(std::move(row));
        }
        return {};
    }

    // An office objected to what this one passed on to it: no article sets a day for the verdict.
    Result<> addObjections()
    {
        ListQuery query;
        query.day = m_day;
        query.state = State::Objected;
        const auto objected = listed(query);
        if (!objected) {
            return objected.error();
        }
        for (const CaseListRow& one : *objected) {
            const std::optional<Case> folded = fold(one.stream);
            if (!folded || !isOwn(folded->custody().sender)) {
                continue;
            }
            BoardRow row = rowOf(one, BoardSection::Objection);
            row.state = stateTitle(*folded);
            row.what = wordLabel(Step::Object);
            row.when = folded->holderName;
            for (const NextAction& action : nextActions(*folded, m_workspace.identity().office)) {
                if (action.step == Step::Uphold) {
                    takeStep(row, action);
                }
            }
            m_rows.push_back(std::move(row));
        }
        return {};
    }

    // The cases of the query, or of them the one that is asked for.
    Result<std::vector<CaseListRow>> listed(const ListQuery& query)
    {
        std::vector<CaseListRow> rows;
        const auto ids = m_stream.isEmpty() ? m_workspace.listIds(query) : Result<std::vector<qint64>>();
        if (!ids) {
            return ids.error();
        }
        const auto found = m_stream.isEmpty() ? m_workspace.listRows(*ids) : m_workspace.listRow(m_stream);
        if (!found) {
            return found.error();
        }
        for (const ListedCase& one : *found) {
            const bool suits =
                (!query.state || one.row.state == wordKey(*query.state)) && (!query.conflicts || one.row.conflicts > 0);
            if (suits) {
                rows.push_back(one.row);
            }
        }
        return rows;
    }

    static QString stateLabel(const QString& key)
    {
        const WordInfo* word = findWord(wordsOf<State>(), QStringView(key));
        return word ? QString::fromUtf8(word->label) : key;
    }

    static BoardRow rowOf(const CaseListRow& one, BoardSection section)
    {
        BoardRow row;
        row.section = section;
        row.stream = one.stream;
        row.number = one.number;
        row.petitioner = one.petitioner;
        row.subject = one.subject;
        row.state = stateLabel(one.state);
        return row;
    }

    Workspace& m_workspace;
    Date m_day;
    QByteArray m_stream;
    std::vector<BoardRow> m_rows;
};

} // namespace

NextAction stepThatMeets(const Case& folded, const ObligationClock& clock)
{
    const std::vector<NextAction> lawful = nextActions(folded, clock.office.isEmpty() ? folded.holder : clock.office);
    for (const Step step : stepsFor(folded, clock)) {
        const auto found =
            std::find_if(lawful.begin(), lawful.end(), [&](const NextAction& action) { return action.step == step; });
        if (found != lawful.end()) {
            return *found;
        }
    }
    return {};
}

bool standsBefore(const BoardRow& a, const BoardRow& b)
{
    const auto key = [](const BoardRow& row) {
        return std::tuple(int(row.section), !row.due.isValid(), row.due.isValid() ? row.due.days() : 0);
    };
    return key(a) < key(b);
}

Result<std::vector<BoardRow>> makeBoard(Workspace& workspace, Date day, const QByteArray& stream)
{
    return BoardMaker(workspace, day, stream).run();
}

} // namespace xf
