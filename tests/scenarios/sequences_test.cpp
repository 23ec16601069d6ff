#include "core/cases/actions.h"
#include "core/cases/refusals.h"
#include "tests/scenarios/randomcommands.h"
#include "tests/support/casebuilder.h"

#include <QDebug>

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

// Sequences of commands at random, lawful and not, of one or more offices and computers that now and then meet.
//
//     XF_SEQUENCES=100000 tests_scenarios "random commands*"     how many; 3000 otherwise, 1000 under the sanitizers
//     XF_SEED=…                                                  the same run again

using namespace xf;
using namespace xf::test;

namespace {

using Problem = std::optional<QString>;

// Refused by no article: the form of what was typed, days that cannot be, and what already is so.
constexpr const char* withoutArticle[] = {"long-standing.already", "long-standing.not", "assign.also-same",
    "also-report.nobody", "recuse.twice", "enter-system.twice", "consent.to-what", "file.into-itself", "date.in-future",
    "date.before-received", "date.receipt-in-future", "date.posted-after-receipt", "case.void", "number.unknown",
    "reason.missing", "register.head-count", "transfer.unknown-unit", "transfer.to-self", "assign.two-periods",
    "assign.bad-period", "deliver.not-owed", "amend.nothing", "amend.not-a-field", "entry.unknown", "void.twice",
    "void.first", "void.correction", "correct.nothing", "correct.not-a-field", "correct.before-received",
    "settle.no-conflict", "settle.not-in-conflict", "settle.several", "note.empty", "paper.unknown-recipient",
    "paper.no-such-paper", "input.bad-value", "input.bad-index", "input.unknown-key", "input.not-text"};

bool mayLackArticle(const QString& code)
{
    return std::any_of(std::begin(withoutArticle), std::end(withoutArticle),
        [&](const char* known) { return code == QLatin1String(known); });
}

QString asText(const Error& error)
{
    return error.code + u' ' + error.article + u' ' + error.arguments.join(u'|');
}

// What a decision says, to compare two.
QString asText(const Result<std::vector<Planned>>& decision)
{
    if (!decision) {
        return asText(decision.error());
    }
    QString text;
    for (const Planned& one : *decision) {
        text += one.on.iso() + QString::fromLatin1(infoOf(one.event).tag + encodeEvent(one.event).toHex());
    }
    return text;
}

bool isReached(State state)
{
    const std::span<const Transition> rows = transitions();
    return state == State::Registered ||
           std::any_of(rows.begin(), rows.end(), [&](const Transition& row) { return row.to == state; });
}

// An opinion that not everyone has is not delivered yet; one who was told before an objection fell stays told.
bool leadsTo(const Transition& row, State state)
{
    return row.to == state || (row.step == Step::Deliver && state == State::Decided) ||
           ((row.step == Step::Reject || row.step == Step::SenderRefuses) && state == State::Informed);
}

Problem clockProblem(const ObligationClock& clock)
{
    const DeadlineRule& rule = ruleOf(clock.rule);
    const QString name = ruleWord(clock.rule) + u' ' + clock.start.iso() + u' ' + clock.due.iso();
    if (clock.article.isEmpty() && rule.status == RuleStatus::Law) {
        return QStringLiteral("a clock without an article: ") + name;
    }
    if (!clock.start.isValid() || !clock.due.isValid() || clock.due < clock.start || clock.rolled < clock.due) {
        return QStringLiteral("impossible days: ") + name;
    }
    return {};
}

QString asText(const ObligationClock& clock)
{
    return QStringList{ruleWord(clock.rule), QString::fromLatin1(clock.recipient.toHex()), clock.recipientName,
        QString::fromUtf8(clock.office), clock.officeName, QString::fromUtf8(clock.sender), clock.start.iso(),
        clock.due.iso(), clock.rolled.iso(), clock.met.iso(), clock.issued.iso(), clock.posted.iso(),
        QString::number(clock.tables), clock.article,
        QString::number(int(clock.provisional) + 2 * int(clock.assumed) + 4 * int(clock.extensionUntold))}
        .join(u' ');
}

QString asText(const std::vector<ObligationClock>& clocks)
{
    QString text;
    for (const ObligationClock& clock : clocks) {
        text += asText(clock) + u'\n';
    }
    return text;
}

// The clocks of a case, and the same again.
Problem clocksProblem(const Case& folded, const WorkCalendar& calendar)
{
    const std::vector<ObligationClock> clocks = obligations(folded, calendar, Explain::No);
    for (const ObligationClock& clock : clocks) {
        if (const Problem problem = clockProblem(clock)) {
            return problem;
        }
    }
    const QString again = asText(obligations(folded, calendar, Explain::Yes));
    return asText(clocks) == again ? Problem()
                                   : Problem(QStringLiteral("clocks that change:\n") + asText(clocks) + again);
}

struct Tally
{
    int done = 0;
    int refused = 0;
    int contradictions = 0; // cases whose steps contradict
    std::set<std::pair<State, Step>> rows;
};

class Sequence
{
public:
    Sequence(unsigned int seed, unsigned int number, Tally& tally)
        : m_dice(seed, number)
        , m_tally(tally)
    {
        constexpr const char* days[] = {
            "2026-03-09", "2024-02-14", "2024-12-31", "2025-01-20", "2025-09-25", "2023-12-31", "2026-12-20"};
        m_day = day(m_dice.of(days));
        const bool bureau = m_dice.oneIn(2);
        m_copies.emplace_back(bureau ? "县信访局" : "青石镇", bureau);
        m_offices.push_back(bureau ? "县信访局" : "青石镇");
        m_copies.back().policies.simpleHandling = true;
    }

    Problem run()
    {
        while (m_copies.front().entries().empty()) {
            if (const Problem problem = begin()) {
                return problem;
            }
        }
        addOthers();
        for (int left = m_dice.between(3, 12); left > 0; --left) {
            if (const Problem problem = one()) {
                return problem;
            }
        }
        return atTheEnd();
    }

    [[nodiscard]] QString log() const { return m_log.join(u'\n'); }

private:
    Problem begin()
    {
        const Date on = m_day;
        today(on);
        if (m_dice.oneIn(20)) {
            m_log << on.iso() + QStringLiteral(" a message is taken over");
            return attempt(0, message(on), on);
        }
        return attempt(0, randomRegistration(m_dice, on), on);
    }

    // Other offices, and another computer of the first.
    void addOthers()
    {
        if (m_offices.front() == "县信访局") {
            m_copies.push_back(m_copies.front().twin("青石镇"));
            m_offices.emplace_back("青石镇");
            m_copies.push_back(m_copies.front().twin("白云镇"));
            m_offices.emplace_back("白云镇");
        }
        if (m_dice.oneIn(3)) {
            m_copies.push_back(m_copies.front().twin());
            m_offices.push_back(m_offices.front());
        }
    }

    void today(Date last)
    {
        for (Copy& copy : m_copies) {
            copy.today = last;
        }
    }

    Problem one()
    {
        const std::size_t who = std::size_t(m_dice.below(int(m_copies.size())));
        // Mostly whoever has the case acts, and mostly on all that the others did.
        const std::size_t acting = m_dice.oneIn(3) ? who : holder(who);
        if (!m_dice.oneIn(3)) {
            meetAll();
        }
        const Case now = m_copies[acting].folded();
        const Date on = randomDay(m_dice, m_day);
        const bool future = on > m_day.plusDays(60);
        m_day = future ? m_day : std::max(m_day, on);
        today(m_day);
        if (m_dice.oneIn(20)) {
            m_log << on.iso() + QStringLiteral(" a paper is made");
            return attempt(acting, made(now), on);
        }
        return attempt(acting, randomLine(m_dice, now, m_offices[acting], on), on);
    }

    // One of the computers of the office whose turn it is, as `asked` knows it.
    std::size_t holder(std::size_t asked)
    {
        const Case now = m_copies[asked].folded();
        const QByteArray acts = now.state == State::Objected ? now.custody().sender : now.holder;
        std::vector<std::size_t> theirs;
        for (std::size_t i = 0; i < m_offices.size(); ++i) {
            if (m_offices[i] == acts) {
                theirs.push_back(i);
            }
        }
        return theirs.empty() ? asked : theirs[std::size_t(m_dice.below(int(theirs.size())))];
    }

    void meetAll()
    {
        for (Copy& copy : m_copies) {
            for (const Copy& other : m_copies) {
                copy.learn(other);
            }
        }
    }

    Problem attempt(std::size_t who, const QString& line, Date on)
    {
        m_log << QStringLiteral("%1 %2 %3").arg(on.iso(), QString::fromUtf8(m_offices[who]), line);
        return attempt(who, commandFrom(line), on);
    }

    // What a program makes and no person types: a paper on a step, a message taken over.
    Command made(const Case& now)
    {
        IssuePaper paper;
        constexpr const char* kinds[] = {"acceptance", "opinion", "registration", "none"};
        paper.kind = QString::fromLatin1(m_dice.of(kinds));
        paper.title = text("告知书");
        paper.prefix = m_dice.oneIn(2) ? text("青石镇信") : QString();
        paper.serial = m_dice.oneIn(3) ? m_dice.between(-1, 6) : 0;
        paper.skippedReason = m_dice.oneIn(2) ? text("作废一号") : QString();
        paper.about = now.file[std::size_t(m_dice.below(int(now.file.size())))].id;
        if (!now.petitioners.empty() && m_dice.oneIn(2)) {
            paper.recipients.push_back(now.petitioners.front().id);
        }
        return paper;
    }

    Command message(Date on)
    {
        ImportMessage message;
        message.source = text("留言");
        message.number = text("7");
        message.sender = m_dice.oneIn(3) ? QString() : text("张三");
        message.text = text("路灯不亮");
        message.received = on.plusDays(m_dice.between(-30, 1));
        message.replied = m_dice.oneIn(2) ? on.plusDays(m_dice.between(-40, 1)) : Date();
        message.reply = text("已修好");
        return message;
    }

    Problem attempt(std::size_t who, const Command& command, Date on)
    {
        Copy& copy = m_copies[who];
        const std::size_t entries = copy.entries().size();
        const Result<std::vector<Planned>> decision = copy.decided(command, on);
        if (asText(decision) != asText(copy.decided(command, on))) {
            return QStringLiteral("decided twice, two decisions");
        }
        if (!decision) {
            ++m_tally.refused;
            m_log << QStringLiteral("    ") + asText(decision.error());
            return refusalProblem(decision.error(), copy.entries().size() == entries);
        }
        ++m_tally.done;
        const std::optional<Case> before = entries > 0 ? std::optional(copy.folded()) : std::nullopt;
        copy.append(*decision);
        return doneProblem(copy, before, *decision, entries);
    }

    static Problem refusalProblem(const Error& error, bool unchanged)
    {
        if (!unchanged) {
            return QStringLiteral("a refusal that left something behind");
        }
        const bool sound = !error.code.isEmpty() && (!error.article.isEmpty() || mayLackArticle(error.code));
        return sound ? Problem() : Problem(QStringLiteral("a refusal without an article: ") + asText(error));
    }

    Problem doneProblem(
        const Copy& copy, const std::optional<Case>& before, const std::vector<Planned>& planned, std::size_t entries)
    {
        const Case after = copy.folded();
        if (copy.entries().size() != entries + planned.size() || after.file.size() != copy.entries().size()) {
            return QStringLiteral("an entry that is lost");
        }
        if (!isReached(after.state)) {
            return QStringLiteral("a state that no row leads to: ") + wordKey(after.state);
        }
        if (before && before->tracks.size() == 1) {
            const Problem moved = moveProblem(*before, after);
            if (const Problem problem = moved ? moved : flagProblem(*before, after)) {
                return problem;
            }
        }
        return clocksProblem(after, copy.calendar);
    }

    // What decide let through is sound, and leads where the table says.
    Problem moveProblem(const Case& before, const Case& after)
    {
        const FileItem& item = after.file.back();
        if (item.step == Step::None) {
            return {};
        }
        const Transition* row = fits(before.state, item.step);
        if (!row || !leadsTo(*row, after.state)) {
            return QStringLiteral("%1 led from %2 to %3")
                .arg(wordKey(item.step), wordKey(before.state), wordKey(after.state));
        }
        m_tally.rows.emplace(before.state, item.step);
        const bool flagged = item.misfit || item.notHolder || item.outOfOrder;
        return flagged ? Problem(QStringLiteral("a step that was let through and is flagged")) : Problem();
    }

    static bool isFlagged(const FileItem& item)
    {
        return item.counts() && item.step != Step::None && (item.misfit || item.outOfOrder);
    }

    // A repair puts no other step wrong; only taking back a settlement brings back what it settled.
    static Problem flagProblem(const Case& before, const Case& after)
    {
        for (std::size_t i = 0; i < before.file.size() && !after.stepsContradict(); ++i) {
            const bool sound = before.file[i].counts() && !isFlagged(before.file[i]);
            if (sound && isFlagged(after.file[i])) {
                return QStringLiteral("%1 of %2 is wrong now")
                    .arg(wordKey(before.file[i].step), after.file[i].on.iso());
            }
        }
        return {};
    }

    Problem atTheEnd()
    {
        meetAll();
        const Copy& copy = m_copies.front();
        const Case now = copy.folded();
        m_tally.contradictions += now.stepsContradict() ? 1 : 0;
        for (const Copy& other : m_copies) {
            if (dump(other.folded()) != dump(now)) {
                return QStringLiteral("two that know the same say otherwise");
            }
        }
        const std::optional<Case> then = fold(copy.history(), copy.today);
        if (!then || dump(*then) != dump(now)) {
            return QStringLiteral("as of today is not now");
        }
        if (asText(obligations(*then, copy.calendar)) != asText(obligations(now, copy.calendar))) {
            return QStringLiteral("days that change when they are asked again");
        }
        return actionsProblem(now);
    }

    // What is offered and nothing stands in the way of is taken when it is typed in full; what has something in its
    // way is refused for that.
    Problem actionsProblem(const Case& now) const
    {
        for (const NextAction& action : nextActions(now, m_copies.front().policies)) {
            const QString line = soundLine(now, action.step);
            const auto office = std::find(m_offices.begin(), m_offices.end(), action.office);
            if (line.isEmpty() || office == m_offices.end()) {
                continue;
            }
            const Copy& copy = m_copies[std::size_t(office - m_offices.begin())];
            const Result<std::vector<Planned>> decision = copy.decided(commandFrom(line), copy.today);
            const bool as =
                action.unmet.empty() ? decision.has_value() : !decision && decision.error() == action.unmet.front();
            if (!as) {
                return QStringLiteral("offered, but: %1 %2: %3").arg(wordKey(action.step), line, asText(decision));
            }
        }
        return {};
    }

    Dice m_dice;
    Tally& m_tally;
    Date m_day;
    std::vector<Copy> m_copies;
    std::vector<QByteArray> m_offices;
    QStringList m_log;
};

unsigned int sequencesToRun()
{
    bool given = false;
    const unsigned int count = qEnvironmentVariable("XF_SEQUENCES").toUInt(&given);
#ifdef __SANITIZE_ADDRESS__
    constexpr unsigned int usual = 1000; // each takes ten times as long
#else
    constexpr unsigned int usual = 3000;
#endif
    return given ? count : usual;
}

} // namespace

TEST_CASE("random commands: no crash, no state outside the table, nothing without its article, nothing left behind")
{
    const unsigned int count = sequencesToRun();
    const unsigned int seed = Catch::rngSeed();
    Tally tally;
    for (unsigned int number = 0; number < count; ++number) {
        Sequence sequence(seed, number, tally);
        const Problem problem = sequence.run();
        if (problem) {
            FAIL("XF_SEED=" << seed << " sequence " << number << ": " << problem->toStdString() << "\n"
                            << sequence.log().toStdString());
        }
    }
    const QString sum = QStringLiteral("%1 sequences: %2 done, %3 refused, %4 rows of the table, %5 in contradiction")
                            .arg(count)
                            .arg(tally.done)
                            .arg(tally.refused)
                            .arg(tally.rows.size())
                            .arg(tally.contradictions);
    if (qEnvironmentVariableIsSet("XF_SEQUENCES")) {
        qInfo().noquote() << sum << "XF_SEED =" << seed;
    }
    INFO(sum.toStdString());
    if (count >= 3000) {               // it gets about
        CHECK(tally.rows.size() > 60); // of over ninety; some want a long way
        CHECK(tally.contradictions > 0);
        CHECK(tally.done > tally.refused / 4);
        CHECK(tally.refused > tally.done / 10);
    }
}
