#pragma once

#include "core/cases/case.h"
#include "core/cases/commands.h"
#include "core/cases/decide.h"
#include "core/cases/obligations.h"
#include "core/time/calendartext.h"

#include <map>

// Cases without a store: copies of one case's entries that write on their own and meet again, so that a test reads like
// usage.
//
//     Copy window;
//     window.does("register channel=visit petitioners.1.name=张三 demands=修路", "2026-03-09");
//     Copy other = window.twin();
//     window.does("accept", "2026-03-10");
//     other.does("refuse ground=19.3 superior=yes acceptedBy=县住建局", "2026-03-10");
//     window.meet(other);
//     CHECK(window.folded().stepsContradict());
namespace xf::test {

[[nodiscard]] Date day(const char* iso);
[[nodiscard]] inline QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

// "word key=value key=value": values without blanks. `amend` and `correct` take other keys as changes, as the command
// line does. A line that cannot be read fails the test.
[[nodiscard]] Command commandFrom(const QString& line);

// Everything a Case says, as text: two that print the same are the same.
[[nodiscard]] QString dump(const Case& folded);

// The unit table of these tests: 01 青石镇, 02 白云镇, 00 县信访局, 90 市信访局 (the last two are bureaus).
[[nodiscard]] std::optional<UnitFacts> unitNamed(const QString& codeOrName);

class Copy
{
public:
    struct Entry
    {
        Recorded recorded;
        qint64 lamport = 1;
        std::vector<QByteArray> parents;
    };

    explicit Copy(const char* office = "青山镇", bool bureau = false);

    // The same entries in another data file of the same office, or of another; ids it makes are its own.
    [[nodiscard]] Copy twin() const;
    [[nodiscard]] Copy twin(const char* otherOffice) const;
    // Between entries written side by side the id decides their order: those of this copy begin with this byte.
    Copy& idsBegin(char first);

    // Does it, on that day; a refusal fails the test. The id of the last entry, in hex.
    QString does(const QString& line, const char* on);
    QString does(const char* line, const char* on) { return does(text(line), on); }
    // Must be refused, and leaves nothing behind.
    [[nodiscard]] Error refusal(const QString& line, const char* on) const;
    [[nodiscard]] Error refusal(const char* line, const char* on) const { return refusal(text(line), on); }
    [[nodiscard]] Result<std::vector<Planned>> decided(const Command& command, Date on) const;
    void append(const std::vector<Planned>& planned);

    // Past every check: what a forger or a newer program may have written.
    QByteArray force(Event event, const char* on);
    QByteArray force(Recorded recorded);

    // Union of the entries of both; both know all afterwards.
    void meet(Copy& other);
    void learn(const Copy& other);

    [[nodiscard]] CaseHistory history() const;
    [[nodiscard]] Case folded() const;
    [[nodiscard]] std::optional<Case> asOf(const char* iso) const { return fold(history(), day(iso)); }
    [[nodiscard]] std::vector<ObligationClock> clocks() const;
    // The only clock of this rule, of this recipient where one is named.
    [[nodiscard]] ObligationClock clock(RuleId rule, const char* recipient = "") const;
    [[nodiscard]] bool has(RuleId rule) const;
    [[nodiscard]] const std::map<QByteArray, Entry>& entries() const { return m_entries; }

    Date today = day("2027-12-31");
    bool onGiven = true;
    Policies policies;
    QByteArray composed; // bytes of every paper; empty: "paper " and its number
    WorkCalendar calendar = bundledCalendar();

private:
    [[nodiscard]] std::vector<QByteArray> heads() const;
    [[nodiscard]] std::vector<const Entry*> ordered() const;
    [[nodiscard]] Circumstances circumstances(Date on) const;

    QString m_office;
    bool m_bureau;
    QByteArray m_incarnation;
    std::optional<char> m_firstByte;
    int m_written = 0;
    std::map<QByteArray, Entry> m_entries;
};

// History as store would read it, from any entries that hang together.
[[nodiscard]] CaseHistory historyOf(const std::vector<const Copy::Entry*>& entries);

// Lines that most lives are made of: one petitioner 张三, two demands.
inline constexpr const char* registerVisit =
    "register channel=visit petitioners.1.name=张三 petitioners.1.address=青山村 "
    "demands=修水渠 demands=赔偿损失 text=排水渠淹田";
inline constexpr const char* hear = "hear text=张三陈述了淹田经过";
inline constexpr const char* investigate = "investigate text=到现场查看，属实";
inline constexpr const char* decideBoth =
    "decide text=处理意见 outcomes.1.outcome=support outcomes.1.opinion=十日内修好 "
    "outcomes.2.outcome=deny basis=《信访工作条例》 reviewOrgan=县人民政府";
// A visit on that day, and on the same day one step after another up to this state.
[[nodiscard]] Copy visitAt(State state, const char* on);

void checkRefusal(const Error& error, const ErrorCode& code, const char* article);

} // namespace xf::test
