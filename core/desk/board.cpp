#include "core/desk/board.h"

#include "core/cases/overlays.h"
#include "core/desk/unprinted.h"
#include "core/words/casenames.h"
#include "core/words/clockwords.h"
#include "core/words/statewords.h"

#include <algorithm>
#include <map>
#include <set>

namespace xf {

template <>
WordSpan wordsOf<BoardSection>()
{
    static const WordInfo words[] = {
        {int(BoardSection::Urgent), "urgent", "紧急待报告"},
        {int(BoardSection::Overdue), "overdue", "逾期"},
        {int(BoardSection::Today), "today", "今天到期"},
        {int(BoardSection::NextDays), "next-days", "7日内到期"},
        {int(BoardSection::Unprinted), "unprinted", "文书未打印"},
        {int(BoardSection::Undelivered), "undelivered", "已出具未送达"},
        {int(BoardSection::NoSlip), "no-slip", "寄出待回执"},
        {int(BoardSection::Conflict), "conflict", "并存待裁定"},
        {int(BoardSection::Objection), "objection", "异议待核"},
        {int(BoardSection::PassedOn), "passed-on", "转送交办件到期"},
        {int(BoardSection::ToCarry), "to-carry", "待落实"},
        {int(BoardSection::ToEnter), "to-enter", "待录入系统"},
        {int(BoardSection::Waiting), "waiting", "其余待办"},
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
    if (folded.canBeHeard() && !wasDone<Heard>(folded)) {
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
    case RuleId::SimpleAccept: break;
    case RuleId::SimpleReply: return {Step::ReplySimply};
    case RuleId::Redo: return stepsToHandle(folded, clock);
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
        for (const auto add : {&BoardMaker::addUrgent, &BoardMaker::addToEnter, &BoardMaker::addUnprinted,
                 &BoardMaker::addDuties, &BoardMaker::addUndelivered, &BoardMaker::addConflicts,
                 &BoardMaker::addObjections, &BoardMaker::addToCarry, &BoardMaker::addLater, &BoardMaker::addUndated}) {
            if (const Result<> done = (this->*add)(); !done) {
                return done.error();
            }
        }
        std::stable_sort(m_rows.begin(), m_rows.end(), standsBefore);
        return std::move(m_rows);
    }

private:
    [[nodiscard]] const QByteArray& ownOffice() const { return m_workspace.identity().office; }
    [[nodiscard]] bool isOwn(const QByteArray& office) const { return office == ownOffice(); }

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
        if (clock.issued.isValid() || clock.posted.isValid()) {
            return clock.issued.isValid() ? BoardSection::Undelivered : BoardSection::NoSlip;
        }
        return BoardSection::Waiting;
    }

    // Of what other offices owe only what presses, or waits for a delivery; nor does a limit that may lapse wait.
    [[nodiscard]] bool waitsLater(const ClockRow& clock) const
    {
        const bool pressing = m_day.daysTo(clock.due) <= nextDaysCounted;
        return !pressing && !clock.issued.isValid() && !clock.posted.isValid();
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
        const auto duties = m_workspace.openDuties(m_day, Date::fromYmd(2999, 12, 31), m_stream);
        if (!duties) {
            return duties.error();
        }
        for (const DutyRow& duty : *duties) {
            if (!waitsLater(duty.clock)) {
                addDuty(duty);
            } else if (isOwn(duty.clock.office) && !duty.clock.lapses) {
                m_later.push_back(duty);
            }
        }
        return {};
    }

    void addDuty(const DutyRow& duty)
    {
        BoardRow row{sectionOf(duty.clock), duty.stream, duty.number, duty.petitioner, duty.subject,
            stateLabel(duty.state), {}, {}, duty.clock.due, {}, {}, {}};
        const std::optional<ObligationClock> clock = clockOf(duty.clock);
        const std::optional<Case> folded = clock ? fold(duty.stream) : std::nullopt;
        if (clock) {
            const QByteArray unprinted = folded ? paperOf(*folded, *clock) : QByteArray();
            if (!unprinted.isEmpty() && row.section == BoardSection::NoSlip) {
                return; // it is on the board as what it is: a paper that waits to be printed
            }
            row.what = clockTitle(*clock);
            QStringList when{clockStateText(*clock, m_day)};
            when += clockNotes(*clock, m_day, unprinted.isEmpty() ? Printed::Yes : Printed::No);
            row.when = when.join(QStringLiteral("；"));
            row.entry = isOwn(duty.clock.office) ? unprinted : QByteArray();
        }
        if (folded) {
            row.state = stateTitle(*folded);
            takeStep(row, isOwn(duty.clock.office) ? stepThatMeets(*folded, *clock) : NextAction());
        }
        m_rows.push_back(std::move(row));
    }

    // The paper that waits to be printed and would be what this clock says was sent.
    [[nodiscard]] QByteArray paperOf(const Case& folded, const ObligationClock& clock) const
    {
        const auto waiting = m_unprinted.find(folded.id);
        return waiting == m_unprinted.end() ? QByteArray() : unprintedOf(folded, clock, waiting->second);
    }

    // One line a matter, of its first duty; a matter whose step stands above is not repeated.
    Result<> addLater()
    {
        std::set<QByteArray> known = streamsWithStep();
        for (const DutyRow& duty : m_later) {
            if (!known.insert(duty.stream).second) {
                continue;
            }
            BoardRow row{BoardSection::Waiting, duty.stream, duty.number, duty.petitioner, duty.subject,
                stateLabel(duty.state), {}, {}, duty.clock.due, {}, {}, {}};
            if (const std::optional<ObligationClock> clock = clockOf(duty.clock)) {
                row.what = clockTitle(*clock);
                row.when = clockStateText(*clock, m_day);
                if (const std::optional<Case> folded = fold(duty.stream)) {
                    row.state = stateTitle(*folded);
                    // As the case's page has it: nothing presses, so it is classified before it is told of.
                    const NextAction action = recommendedAction(*folded, ownOffice());
                    takeStep(row, action.step == Step::None ? stepThatMeets(*folded, *clock) : action);
                }
            }
            m_rows.push_back(std::move(row));
        }
        return {};
    }

    // Told of and not decided on yet, or in hand without a period of its own: a step waits, though no day is set.
    Result<> addUndated()
    {
        const std::set<QByteArray> known = streamsWithStep();
        std::set<qint64> ids; // of those with a day, which are nearly all: they are not even read again
        for (const DutyRow& duty : m_later) {
            ids.insert(duty.caseId);
        }
        for (const State state : {State::Registered, State::Informed, State::Accepted, State::Simple,
                 State::Transferred, State::Reviewed, State::FinalReviewed}) {
            ListQuery query;
            query.day = m_day;
            query.state = state;
            query.holder = ownOffice();
            query.order = ListOrder::Received;
            const auto waiting = listed(query, ids);
            if (!waiting) {
                return waiting.error();
            }
            for (const CaseListRow& one : *waiting) {
                const std::optional<Case> folded = known.count(one.stream) > 0 ? std::nullopt : fold(one.stream);
                const NextAction action =
                    folded && isOwn(folded->holder) ? recommendedAction(*folded, ownOffice()) : NextAction();
                const bool reviewed = state == State::Reviewed || state == State::FinalReviewed;
                if (action.step == Step::None || (reviewed && action.step != Step::Redo)) {
                    continue; // after a review it is this office's turn where the opinion was revoked
                }
                BoardRow row = rowOf(one, BoardSection::Waiting);
                row.state = stateTitle(*folded);
                row.what = wordLabel(action.step);
                takeStep(row, action);
                m_rows.push_back(std::move(row));
            }
        }
        return {};
    }

    // While a slip is awaited it is the post's turn, and the office goes on with its next step.
    [[nodiscard]] std::set<QByteArray> streamsWithStep() const
    {
        std::set<QByteArray> streams;
        for (const BoardRow& row : m_rows) {
            const bool step = row.next != Step::None && row.section != BoardSection::NoSlip;
            if (step || row.section == BoardSection::Waiting) {
                streams.insert(row.stream);
            }
        }
        return streams;
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
        const auto papers = unprintedPapers(m_workspace, m_stream);
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
            m_unprinted[one.stream].push_back(one.paper.entry);
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

    // 25: whoever has it, this office says whom it has not told.
    Result<> addUrgent()
    {
        ListQuery query;
        query.day = m_day;
        query.toReport = true;
        const auto urgent = listed(query);
        if (!urgent) {
            return urgent.error();
        }
        for (const CaseListRow& one : *urgent) {
            const std::optional<Case> folded = fold(one.stream);
            QStringList missing;
            for (const UrgentTo to : folded ? urgentMissing(*folded) : std::vector<UrgentTo>()) {
                missing << wordLabel(to);
            }
            if (missing.isEmpty()) {
                continue;
            }
            BoardRow row = rowOf(one, BoardSection::Urgent);
            row.state = stateTitle(*folded);
            row.what = QStringLiteral("报告重大、紧急事项");
            row.when = QStringLiteral("还没有报告：") + missing.join(QStringLiteral("、"));
            row.article = QStringLiteral("25.1");
            m_rows.push_back(std::move(row));
        }
        return {};
    }

    // 21.2, without a day of its own.
    Result<> addToEnter()
    {
        ListQuery query;
        query.day = m_day;
        query.toEnter = true;
        query.origin = ownOffice();
        query.stream = m_stream;
        const auto ids = m_workspace.listIds(query);
        if (!ids) {
            return ids.error();
        }
        const auto waiting = m_workspace.listRows(*ids);
        if (!waiting) {
            return waiting.error();
        }
        for (const ListedCase& listed : *waiting) {
            const CaseListRow& one = listed.row;
            BoardRow row = rowOf(one, BoardSection::ToEnter);
            row.what = QStringLiteral("录入信访信息系统");
            row.article = QStringLiteral("21.2");
            m_rows.push_back(std::move(row));
        }
        return {};
    }

    // 32.2: what was supported is followed until it is carried out, also when the case is on file.
    Result<> addToCarry()
    {
        ListQuery query;
        query.day = m_day;
        query.toCarry = true;
        query.holder = ownOffice();
        const auto waiting = listed(query);
        if (!waiting) {
            return waiting.error();
        }
        for (const CaseListRow& one : *waiting) {
            const std::optional<Case> folded = fold(one.stream);
            const bool told = folded && isOwn(folded->holder) && folded->state != State::Decided;
            const std::vector<ElementId> demands = told ? toCarryOut(*folded) : std::vector<ElementId>();
            if (demands.empty()) {
                continue;
            }
            BoardRow row = rowOf(one, BoardSection::ToCarry);
            row.state = stateTitle(*folded);
            row.what = wordLabel(Step::CarryOut);
            QStringList names;
            for (const ElementId& demand : demands) {
                names << demandName(*folded, demand);
            }
            row.when = names.join(QStringLiteral("、"));
            for (const NextAction& action : nextActions(*folded, ownOffice())) {
                if (action.step == Step::CarryOut) {
                    takeStep(row, action);
                }
            }
            if (row.next != Step::None) {
                m_rows.push_back(std::move(row));
            }
        }
        return {};
    }

    // The cases of the query but those, or of them the one that is asked for.
    Result<std::vector<CaseListRow>> listed(const ListQuery& query, const std::set<qint64>& but = {})
    {
        std::vector<CaseListRow> rows;
        auto ids = m_stream.isEmpty() ? m_workspace.listIds(query) : Result<std::vector<qint64>>();
        if (!ids) {
            return ids.error();
        }
        std::erase_if(*ids, [&](qint64 id) { return but.count(id) > 0; });
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
    std::vector<DutyRow> m_later; // this office's, the earliest first
    std::map<QByteArray, std::vector<QByteArray>> m_unprinted;
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
