#include "core/desk/board.h"

#include "core/cases/overlays.h"
#include "core/desk/unprinted.h"
#include "core/words/casenames.h"
#include "core/words/clockwords.h"
#include "core/words/statewords.h"

#include <algorithm>
#include <unordered_set>

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

QString stateLabel(const QString& key)
{
    const WordInfo* word = findWord(wordsOf<State>(), QStringView(key));
    return word ? QString::fromUtf8(word->label) : key;
}

void takeStep(BoardRow& row, const NextAction& action)
{
    row.next = action.step;
    row.article = QString::fromUtf8(action.article);
}

// A case that cannot be read has its line all the same, without a next step.
std::optional<Case> foldOf(Workspace& workspace, const QByteArray& stream)
{
    const Result<CaseHistory> history = workspace.history(stream);
    return history ? fold(*history) : std::nullopt;
}

// The paper of this case that waits to be printed and would be what the clock says was sent.
Result<QByteArray> unprintedFor(Workspace& workspace, const Case& folded, const ObligationClock& clock)
{
    const bool issued = std::any_of(folded.file.begin(), folded.file.end(),
        [](const FileItem& item) { return std::holds_alternative<Issued>(item.event); });
    if (!issued) {
        return QByteArray();
    }
    const auto papers = unprintedPapers(workspace, folded.id);
    if (!papers) {
        return papers.error();
    }
    std::vector<QByteArray> waiting;
    for (const PaperListRow& one : *papers) {
        waiting.push_back(one.paper.entry);
    }
    return unprintedOf(folded, clock, waiting);
}

class BoardMaker
{
public:
    BoardMaker(Workspace& workspace, Date day, const std::optional<ListedCase>& only)
        : m_workspace(workspace)
        , m_day(day)
        , m_only(only)
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
    [[nodiscard]] std::optional<Case> fold(const QByteArray& stream) const { return foldOf(m_workspace, stream); }
    [[nodiscard]] QByteArray stream() const { return m_only ? m_only->row.stream : QByteArray(); }

    [[nodiscard]] BoardSection sectionOf(const OpenDuty& duty) const
    {
        if (!duty.own) {
            return BoardSection::PassedOn;
        }
        if (duty.last < m_day) {
            return BoardSection::Overdue;
        }
        if (duty.last == m_day) {
            return BoardSection::Today;
        }
        if (m_day.daysTo(duty.last) <= nextDaysCounted) {
            return BoardSection::NextDays;
        }
        if (duty.issued || duty.posted) {
            return duty.issued ? BoardSection::Undelivered : BoardSection::NoSlip;
        }
        return BoardSection::Waiting;
    }

    // Of what other offices owe only what presses, or waits for a delivery; nor does a limit that may lapse wait.
    [[nodiscard]] bool waitsLater(const OpenDuty& duty) const
    {
        const bool pressing = m_day.daysTo(duty.last) <= nextDaysCounted;
        return !pressing && !duty.issued && !duty.posted;
    }

    Result<> addDuties()
    {
        const auto duties = m_workspace.openDuties(m_day, m_only ? std::optional<qint64>(m_only->id) : std::nullopt);
        if (!duties) {
            return duties.error();
        }
        for (const OpenDuty& duty : *duties) {
            if (waitsLater(duty)) {
                if (duty.own && !duty.lapses) {
                    m_later.push_back(duty);
                }
            } else if (const Result<> added = addDuty(duty); !added) {
                return added;
            }
        }
        return {};
    }

    Result<> addDuty(const OpenDuty& duty)
    {
        const BoardRow row = untold(sectionOf(duty), duty);
        if (row.section == BoardSection::NoSlip && m_unprinted.count(duty.caseId) > 0) {
            const Result<bool> isPaper = waitsForPrinter(duty);
            if (!isPaper || *isPaper) {
                return isPaper ? Result<>() : Result<>(isPaper.error());
            }
        }
        if (duty.own && duty.issued) {
            m_decided.insert(duty.caseId);
        }
        m_rows.push_back(row);
        return {};
    }

    // Then it is on the board as what it is: a paper that waits to be printed.
    Result<bool> waitsForPrinter(const OpenDuty& duty)
    {
        const auto row = m_workspace.openDuty(duty);
        if (!row) {
            return row.error();
        }
        const std::optional<ObligationClock> clock = *row ? clockOf((*row)->clock) : std::nullopt;
        const std::optional<Case> folded = clock ? fold((*row)->stream) : std::nullopt;
        if (!folded) {
            return false;
        }
        const Result<QByteArray> paper = unprintedFor(m_workspace, *folded, *clock);
        return paper ? Result<bool>(!paper->isEmpty()) : Result<bool>(paper.error());
    }

    static BoardRow untold(BoardSection section, const OpenDuty& duty)
    {
        BoardRow row;
        row.section = section;
        row.caseId = duty.caseId;
        row.due = duty.last;
        row.clock = duty.ordinal;
        return row;
    }

    // One line a matter, of its first duty; a matter whose step stands above is not repeated.
    Result<> addLater()
    {
        std::unordered_set<qint64> known = casesWithStep();
        known.reserve(known.size() + m_later.size());
        for (const OpenDuty& duty : m_later) {
            if (known.insert(duty.caseId).second) {
                m_rows.push_back(untold(BoardSection::Waiting, duty));
            }
        }
        return {};
    }

    // Told of and not decided on yet, or in hand without a period of its own: a step waits, though no day is set.
    Result<> addUndated()
    {
        const std::unordered_set<qint64> known = casesWithStep(); // nearly all: they are not even read again
        for (const State state : {State::Registered, State::Informed, State::Accepted, State::Simple,
                 State::Transferred, State::Reviewed, State::FinalReviewed}) {
            ListQuery query;
            query.day = m_day;
            query.state = state;
            query.holder = ownOffice();
            query.order = ListOrder::Received;
            const auto waiting = listed(query, known);
            if (!waiting) {
                return waiting.error();
            }
            for (const ListedCase& one : *waiting) {
                const std::optional<Case> folded = fold(one.row.stream);
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
    [[nodiscard]] std::unordered_set<qint64> casesWithStep() const
    {
        std::unordered_set<qint64> cases;
        for (const BoardRow& row : m_rows) {
            const bool duty = row.clock >= 0 && row.section != BoardSection::PassedOn;
            const bool step = (duty || row.next != Step::None) && row.section != BoardSection::NoSlip;
            if (step || row.section == BoardSection::Waiting) {
                cases.insert(row.caseId);
            }
        }
        return cases;
    }

    // Answers without a handling period (a suggestion): decided, and somebody has not got it.
    Result<> addUndelivered()
    {
        ListQuery query;
        query.day = m_day;
        query.state = State::Decided;
        const auto decided = listed(query, m_decided);
        if (!decided) {
            return decided.error();
        }
        for (const ListedCase& one : *decided) {
            const std::optional<Case> folded = fold(one.row.stream);
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
        const auto papers = unprintedPapers(m_workspace, stream());
        if (!papers) {
            return papers.error();
        }
        for (const PaperListRow& one : *papers) {
            BoardRow row;
            row.section = BoardSection::Unprinted;
            row.caseId = one.caseId;
            row.told = true;
            row.stream = one.stream;
            row.number = one.caseNumber;
            row.petitioner = one.petitioner;
            row.subject = one.subject;
            row.what = one.paper.title;
            row.when = one.paper.number.isEmpty() ? one.ofNumber : one.paper.number;
            row.entry = one.paper.entry;
            m_unprinted.insert(one.caseId);
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
        for (const ListedCase& one : *conflicts) {
            BoardRow row = rowOf(one, BoardSection::Conflict);
            if (const std::optional<Case> folded = fold(one.row.stream)) {
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
        for (const ListedCase& one : *objected) {
            const std::optional<Case> folded = fold(one.row.stream);
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
        for (const ListedCase& one : *urgent) {
            const std::optional<Case> folded = fold(one.row.stream);
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
            if (const QString limits = urgentLimits(m_workspace.policies()); !limits.isEmpty()) {
                row.when += QStringLiteral("；") + limits;
            }
            row.record = QStringLiteral("report-urgent");
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
        query.stream = stream();
        const auto ids = m_workspace.listIds(query);
        if (!ids) {
            return ids.error();
        }
        const auto waiting = m_workspace.listRows(*ids);
        if (!waiting) {
            return waiting.error();
        }
        for (const ListedCase& one : *waiting) {
            BoardRow row = rowOf(one, BoardSection::ToEnter);
            row.what = QStringLiteral("录入信访信息系统");
            row.record = QStringLiteral("enter-system");
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
        for (const ListedCase& one : *waiting) {
            const std::optional<Case> folded = fold(one.row.stream);
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
    Result<std::vector<ListedCase>> listed(const ListQuery& query, const std::unordered_set<qint64>& but = {})
    {
        if (m_only) {
            const CaseListRow& row = m_only->row;
            const bool suits = (!query.state || row.state == wordKey(*query.state)) &&
                               (!query.conflicts || row.conflicts > 0) && but.count(m_only->id) == 0;
            return suits ? std::vector<ListedCase>{*m_only} : std::vector<ListedCase>();
        }
        auto ids = m_workspace.listIds(query);
        if (!ids) {
            return ids.error();
        }
        std::erase_if(*ids, [&](qint64 id) { return but.count(id) > 0; });
        return m_workspace.listRows(*ids);
    }

    static BoardRow rowOf(const ListedCase& one, BoardSection section)
    {
        BoardRow row;
        row.section = section;
        row.caseId = one.id;
        row.told = true;
        row.stream = one.row.stream;
        row.number = one.row.number;
        row.petitioner = one.row.petitioner;
        row.subject = one.row.subject;
        row.state = stateLabel(one.row.state);
        return row;
    }

    Workspace& m_workspace;
    Date m_day;
    const std::optional<ListedCase>& m_only;
    std::vector<BoardRow> m_rows;
    std::vector<OpenDuty> m_later;          // this office's, the earliest first
    std::unordered_set<qint64> m_unprinted; // cases with a paper that waits to be printed
    std::unordered_set<qint64> m_decided;   // cases with an opinion that waits for its delivery, on the board already
};

} // namespace

bool standsBefore(const BoardRow& a, const BoardRow& b)
{
    const auto key = [](const BoardRow& row) {
        return std::tuple(int(row.section), !row.due.isValid(), row.due.isValid() ? row.due.days() : 0);
    };
    return key(a) < key(b);
}

Result<std::vector<BoardRow>> boardLines(Workspace& workspace, Date day)
{
    const std::optional<ListedCase> all;
    return BoardMaker(workspace, day, all).run();
}

Result<> tell(Workspace& workspace, Date day, BoardRow& row)
{
    if (row.told) {
        return {};
    }
    OpenDuty asked;
    asked.caseId = row.caseId;
    asked.ordinal = row.clock;
    const auto duty = workspace.openDuty(asked);
    if (!duty) {
        return duty.error();
    }
    row.told = true;
    if (!*duty) {
        return {}; // it changed meanwhile, and the line goes with the news of that
    }
    row.stream = (*duty)->stream;
    row.number = (*duty)->number;
    row.petitioner = (*duty)->petitioner;
    row.subject = (*duty)->subject;
    row.state = stateLabel((*duty)->state);
    const std::optional<ObligationClock> clock = clockOf((*duty)->clock);
    if (!clock) {
        return {};
    }
    row.what = clockTitle(*clock);
    const std::optional<Case> folded = foldOf(workspace, row.stream);
    const Result<QByteArray> unprinted =
        folded ? unprintedFor(workspace, *folded, *clock) : Result<QByteArray>(QByteArray());
    if (!unprinted) {
        return unprinted.error();
    }
    const bool own = clock->office == workspace.identity().office;
    const bool waits = row.section == BoardSection::Waiting;
    QStringList when{clockStateText(*clock, day)};
    const bool rolls = isDuty(*clock) && clock->last != clock->due; // the strict day is another one
    if (!waits || rolls) {
        when += clockNotes(*clock, day, unprinted->isEmpty() ? Printed::Yes : Printed::No);
    }
    if (!waits) {
        row.entry = own ? *unprinted : QByteArray();
    }
    row.when = when.join(QStringLiteral("；"));
    if (!folded) {
        return {};
    }
    row.state = stateTitle(*folded);
    row.record = own ? recordThatMeets(*clock) : QString();
    if (!row.record.isEmpty()) {
        return {};
    }
    // As the case's page has it: where nothing presses, it is classified before it is told of.
    const NextAction recommended = waits ? recommendedAction(*folded, workspace.identity().office) : NextAction();
    takeStep(row, recommended.step != Step::None ? recommended : own ? stepThatMeets(*folded, *clock) : NextAction());
    return {};
}

Result<std::vector<BoardRow>> makeBoard(Workspace& workspace, Date day, const QByteArray& stream)
{
    std::optional<ListedCase> only;
    if (!stream.isEmpty()) {
        const auto found = workspace.listRow(stream);
        if (!found || found->empty()) {
            return found ? Result<std::vector<BoardRow>>(std::vector<BoardRow>()) : found.error();
        }
        only = found->front();
    }
    Result<std::vector<BoardRow>> rows = BoardMaker(workspace, day, only).run();
    for (std::size_t i = 0; rows && i < rows->size(); ++i) {
        if (const Result<> told = tell(workspace, day, (*rows)[i]); !told) {
            return told.error();
        }
    }
    return rows;
}

} // namespace xf
