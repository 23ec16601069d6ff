#include "tests/scenarios/scenario.h"

#include "core/cases/actions.h"
#include "tests/scenarios/scenariowords.h"
#include "tests/support/casebuilder.h"

#include <algorithm>
#include <functional>

namespace xf::test {

namespace {

const QString arrow = QStringLiteral("→");
const QString nothing = QStringLiteral("无");
const char* const registerOnly = "register"; // a case begins with it

// Why a line does not hold; a bad word, or the program did something else.
using Held = std::optional<QString>;

QString asText(const Error& error)
{
    return error.code + u' ' + (error.article.isEmpty() ? nothing : error.article) + QStringLiteral("（") +
           error.arguments.join(u' ') + QStringLiteral("）");
}

QString asText(Date date)
{
    return date.isValid() ? date.iso() : nothing;
}

// --- what is expected of one clock ---

struct Judged
{
    const ObligationClock& clock;
    Date day;
};

QString marksOf(const ObligationClock& clock)
{
    QStringList marks;
    if (clock.assumed) {
        marks << QStringLiteral("推定");
    }
    if (clock.provisional) {
        marks << QStringLiteral("暂定");
    }
    if (clock.extensionUntold) {
        marks << QStringLiteral("延期未告知");
    }
    return marks.isEmpty() ? nothing : marks.join(u'、');
}

const std::map<QString, std::function<QString(const Judged&)>>& clockFacts()
{
    static const std::map<QString, std::function<QString(const Judged&)>> facts{
        {text("起算"), [](const Judged& j) { return asText(j.clock.start); }},
        {text("到期"), [](const Judged& j) { return asText(j.clock.due); }},
        {text("顺延"), [](const Judged& j) { return asText(j.clock.rolled); }},
        {text("状态"), [](const Judged& j) { return wordLabel(clockState(j.clock, j.day)); }},
        {text("剩余"), [](const Judged& j) { return QString::number(daysLeft(j.clock, j.day)); }},
        {text("完成"), [](const Judged& j) { return asText(j.clock.met); }},
        {text("出具"), [](const Judged& j) { return asText(j.clock.issued); }},
        {text("寄出"), [](const Judged& j) { return asText(j.clock.posted); }},
        {text("条款"), [](const Judged& j) { return j.clock.article.isEmpty() ? text("无") : j.clock.article; }},
        {text("标记"), [](const Judged& j) { return marksOf(j.clock); }},
    };
    return facts;
}

// --- one file ---

class Player
{
public:
    explicit Player(QString file)
        : m_file(std::move(file))
    {}

    Played run(const QString& text)
    {
        const QStringList lines = text.split(u'\n');
        readTitle(lines.front());
        for (m_line = 1; m_line <= lines.size() && !m_stopped; ++m_line) {
            const QStringList words = lines[m_line - 1].simplified().split(u' ', Qt::SkipEmptyParts);
            if (words.isEmpty() || words.front().startsWith(u'#')) {
                continue;
            }
            if (const Held held = take(words)) {
                complain(*held);
            }
        }
        if (m_played.expectations == 0 && !m_stopped) {
            complain(QStringLiteral("这个例子没有写出任何应有的结果"));
        }
        return std::move(m_played);
    }

private:
    void complain(const QString& what)
    {
        m_played.problems << QStringLiteral("%1:%2: %3").arg(m_file).arg(m_line).arg(what);
    }

    void readTitle(const QString& first)
    {
        const QString mark = QStringLiteral("# 标题：");
        m_line = 1;
        m_played.title = first.startsWith(mark) ? first.mid(mark.size()).trimmed() : QString();
        if (m_played.title.isEmpty()) {
            complain(QStringLiteral("第一行应是“# 标题：……”"));
        }
    }

    Held take(const QStringList& words)
    {
        if (words.front() == text("单位")) {
            return addOffice(words);
        }
        if (words.front() == text("交换")) {
            return exchange(words.mid(1));
        }
        if (words.front() == text("采用")) {
            return adopt(words.mid(1));
        }
        const Date on = Date::parse(words.front());
        if (!on.isValid()) {
            return stopped(QStringLiteral("“%1”不是日期，也不是“单位”“采用”“交换”").arg(words.front()));
        }
        return dated(on, words.mid(1));
    }

    // Nothing after a step that was not taken means anything.
    QString stopped(const QString& what)
    {
        m_stopped = true;
        return what;
    }

    Held addOffice(const QStringList& words)
    {
        const QString name = words.value(1);
        const std::optional<UnitFacts> unit = unitNamed(name.section(u'/', 0, 0));
        if (words.size() != 2 || !unit || m_copies.contains(name)) {
            return stopped(QStringLiteral("单位应是青石镇、白云镇、县信访局、市信访局之一，各写一次"));
        }
        // A second computer of an office has the same office and ids of its own.
        Copy copy(unit->name.toUtf8().constData(), unit->bureau);
        m_copies.emplace(name, name.contains(u'/') ? twinFor(copy) : copy);
        m_order << name;
        return {};
    }

    // A setting of all offices that are there.
    Held adopt(const QStringList& what)
    {
        static const std::map<QString, RuleId> local{{text("告知建议"), RuleId::SuggestionTell},
            {text("复查受理"), RuleId::ReviewTakeUp}, {text("告知不受理复查"), RuleId::ReviewRefusal},
            {text("申请听证"), RuleId::HearingAsk}, {text("决定听证"), RuleId::HearingDecide},
            {text("举行听证"), RuleId::HearingHold}, {text("通知听证"), RuleId::HearingNotify},
            {text("听证结论"), RuleId::HearingConclude}};
        const QString which = what.value(0);
        const int days = what.value(1).toInt();
        const auto rule = local.find(which);
        const bool known =
            rule != local.end()
                ? what.size() == 2 && days > 0
                : what.size() == 1 &&
                      QStringList{text("简易办理"), text("期限顺延"), text("作出即办结")}.contains(which);
        if (!known || m_order.isEmpty()) {
            return stopped(QStringLiteral(
                "“采用”后面应是：简易办理、期限顺延、作出即办结，或者一项地方规定的期限和天数；先写“单位”"));
        }
        for (auto& [name, copy] : m_copies) {
            ClockChoices& clocks = copy.policies.clocks;
            copy.policies.simpleHandling = copy.policies.simpleHandling || which == text("简易办理");
            clocks.dutiesRoll = clocks.dutiesRoll || which == text("期限顺延");
            clocks.metBySigning = clocks.metBySigning || which == text("作出即办结");
            if (rule != local.end()) {
                clocks.local[rule->second] = days;
            }
        }
        return {};
    }

    Copy twinFor(Copy copy)
    {
        for (int i = 0; i < m_order.size(); ++i) {
            copy = copy.twin();
        }
        return copy.twin();
    }

    Held exchange(const QStringList& named)
    {
        const QStringList names = named.isEmpty() ? m_order : named;
        for (const QString& name : names) {
            if (!m_copies.contains(name)) {
                return stopped(QStringLiteral("没有单位“%1”").arg(name));
            }
        }
        if (names.size() < 2) {
            return stopped(QStringLiteral("交换要有两个以上的单位"));
        }
        for (const QString& a : names) {
            for (const QString& b : names) {
                m_copies.at(a).learn(m_copies.at(b));
            }
        }
        return {};
    }

    Held dated(Date on, QStringList words)
    {
        if (m_order.isEmpty()) {
            return stopped(QStringLiteral("先写“单位”"));
        }
        const bool named = words.value(0).endsWith(u'：');
        if (!named && m_order.size() > 1) {
            return stopped(QStringLiteral("有几个单位时，每一行都要写明是哪一个，如“%1：”").arg(m_order.front()));
        }
        m_office = named ? words.takeFirst().chopped(1) : m_order.front();
        if (!m_copies.contains(m_office)) {
            return stopped(QStringLiteral("没有单位“%1”").arg(m_office));
        }
        if (words.isEmpty()) {
            return stopped(QStringLiteral("日期后面什么也没有"));
        }
        copy().today = on;
        const auto expected = expectations().find(words.front());
        if (expected == expectations().end()) {
            return step(on, words);
        }
        ++m_played.expectations;
        return (this->*expected->second)(on, words.mid(1));
    }

    Copy& copy() { return m_copies.at(m_office); }

    // --- steps ---

    // "@受理": the entry that this step became, the latest of several; "@受理#1" the first.
    Result<QString> withEntries(const QString& pair, const Event*& target)
    {
        const qsizetype at = pair.indexOf(QStringLiteral("=@"));
        if (at < 0) {
            return pair;
        }
        const QString name = pair.mid(at + 2);
        const std::vector<QByteArray>& all = m_entries[name.section(u'#', 0, 0)];
        const int number = name.contains(u'#') ? name.section(u'#', 1).toInt() : int(all.size());
        if (number < 1 || number > int(all.size())) {
            return Error(ErrorCode{"scenario.no-such-step"}, {name});
        }
        const QByteArray& id = all[std::size_t(number - 1)];
        const auto entry = copy().entries().find(id);
        target = entry == copy().entries().end() ? nullptr : &entry->second.recorded.event;
        return pair.left(at + 1) + QString::fromLatin1(id.toHex());
    }

    Result<Command> read(const QStringList& words)
    {
        const CommandInfo* info = commandOf(words.value(0));
        if (!info) {
            return Error(ErrorCode{"scenario.unknown-word"}, {words.value(0)});
        }
        QStringList pairs;
        const Event* target = nullptr;
        for (const QString& word : words.mid(1)) {
            const Result<QString> pair = withEntries(word, target);
            if (!pair) {
                return pair.error();
            }
            pairs << *pair;
        }
        const bool begins = QLatin1String(info->word) == QLatin1String(registerOnly);
        if (begins != copy().entries().empty()) {
            return Error(ErrorCode{"scenario.one-case"}, {words.value(0)});
        }
        return commandOfWords(*info, pairs, target);
    }

    Held step(Date on, const QStringList& words)
    {
        const Result<Command> command = read(words);
        if (!command) {
            return stopped(QStringLiteral("看不懂：") + asText(command.error()));
        }
        const Result<std::vector<Planned>> planned = copy().decided(*command, on);
        if (!planned) {
            return stopped(QStringLiteral("没有办成：") + asText(planned.error()));
        }
        const std::optional<State> before =
            copy().entries().empty() ? std::nullopt : std::optional(copy().folded().state);
        copy().append(*planned);
        note(before, QString::fromUtf8(infoOf(*command).label));
        return {};
    }

    void note(std::optional<State> before, const QString& label)
    {
        const Case now = copy().folded();
        const auto newest = std::max_element(copy().entries().begin(), copy().entries().end(),
            [](const auto& a, const auto& b) { return a.second.lamport < b.second.lamport; });
        const auto item = std::find_if(
            now.file.begin(), now.file.end(), [&](const FileItem& candidate) { return candidate.id == newest->first; });
        m_entries[label].push_back(item->id);
        if (before && item->step != Step::None && !item->misfit) {
            m_played.shown.rows.emplace(*before, item->step);
        }
        if (const Refused* refused = std::get_if<Refused>(&item->event)) {
            m_played.shown.grounds.insert(refused->ground);
        }
    }

    // --- expectations ---

    using Expectation = Held (Player::*)(Date, const QStringList&);

    static const std::map<QString, Expectation>& expectations()
    {
        static const std::map<QString, Expectation> all{{text("状态"), &Player::state}, {text("期限"), &Player::clock},
            {text("没有"), &Player::noClock}, {text("拒绝"), &Player::refusal}, {text("可办"), &Player::offered},
            {text("不可办"), &Player::notOffered}, {text("建议"), &Player::recommended},
            {text("待送达"), &Player::awaited}, {text("并存"), &Player::contradicting}};
        return all;
    }

    std::optional<Case> asOf(Date day) { return copy().entries().empty() ? std::nullopt : fold(copy().history(), day); }

    static Held compare(const QString& what, const QString& found, const QString& expected)
    {
        return found == expected ? Held() : Held(QStringLiteral("%1应是%2，而是%3").arg(what, expected, found));
    }

    Held state(Date day, const QStringList& words)
    {
        const std::optional<State> expected = wordOf<State>(words.value(0));
        if (!expected || words.size() != 1) {
            return QStringLiteral("没有这种状态：%1").arg(words.join(u' '));
        }
        const std::optional<Case> then = asOf(day);
        return compare(text("状态"), then ? wordLabel(then->state) : text("尚未登记"), wordLabel(*expected));
    }

    // The clocks of a rule that are shown on that day; of one office, of one petitioner where they are named.
    std::vector<ObligationClock> shownClocks(Date day, RuleId rule, const std::map<QString, QString>& given)
    {
        std::vector<ObligationClock> found;
        const std::optional<Case> then = asOf(day);
        const auto isNamed = [&](const char* key, const QString& name) {
            const auto wanted = given.find(text(key));
            return wanted == given.end() || wanted->second == name;
        };
        for (const ObligationClock& clock :
            then ? obligations(*then, copy().calendar, Explain::No, copy().policies.clocks)
                 : std::vector<ObligationClock>()) {
            if (clock.rule == rule && isShown(clock, day) && isNamed("信访人", clock.recipientName) &&
                isNamed("单位", clock.office.isEmpty() ? clock.officeName : QString::fromUtf8(clock.office))) {
                found.push_back(clock);
            }
        }
        return found;
    }

    static Result<std::map<QString, QString>> pairsOf(const QStringList& words)
    {
        std::map<QString, QString> pairs;
        for (const QString& word : words) {
            const QString key = word.section(u'=', 0, 0);
            const bool selects = key == text("信访人") || key == text("单位");
            if (!word.contains(u'=') || !(selects || clockFacts().contains(key))) {
                return Error(ErrorCode{"scenario.unknown-word"}, {word});
            }
            pairs[key] = word.section(u'=', 1);
        }
        return pairs;
    }

    Held clock(Date day, const QStringList& words)
    {
        const std::optional<RuleId> rule = ruleOfTitle(words.value(0));
        const Result<std::map<QString, QString>> given = pairsOf(words.mid(1));
        if (!rule || !given) {
            return QStringLiteral("看不懂：") + words.join(u' ');
        }
        const std::vector<ObligationClock> found = shownClocks(day, *rule, *given);
        if (found.size() != 1) {
            return QStringLiteral("这一天“%1”的期限应有一个，而有%2个").arg(words.front()).arg(found.size());
        }
        QStringList wrong;
        int compared = 0;
        for (const auto& [key, value] : *given) {
            if (const auto fact = clockFacts().find(key); fact != clockFacts().end()) {
                ++compared;
                const Held held = compare(key, fact->second({found.front(), day}), value);
                wrong += held ? QStringList(*held) : QStringList();
            }
        }
        if (compared == 0) {
            return QStringLiteral("没有写出期限应有的结果");
        }
        const bool judged = given->contains(text("状态")) || given->contains(text("剩余"));
        if (judged && !found.front().met.isValid()) {
            noteDay(found.front(), day);
        }
        return wrong.isEmpty() ? Held() : Held(wrong.join(QStringLiteral("；")));
    }

    void noteDay(const ObligationClock& clock, Date day)
    {
        Shown& shown = m_played.shown;
        Shown::Around& around = shown.clocks[{clock.rule, clock.last}];
        const int left = daysLeft(clock, day);
        around.before = around.before || left == 1;
        around.on = around.on || left == 0;
        around.after = around.after || left == -1;
        if (around.all()) {
            shown.rules.insert(clock.rule);
        }
    }

    Held noClock(Date day, const QStringList& words)
    {
        const std::optional<RuleId> rule = ruleOfTitle(words.value(0));
        const Result<std::map<QString, QString>> given = pairsOf(words.mid(1));
        if (!rule || !given) {
            return QStringLiteral("看不懂：") + words.join(u' ');
        }
        return shownClocks(day, *rule, *given).empty()
                   ? Held()
                   : Held(QStringLiteral("这一天不应有“%1”的期限").arg(words.front()));
    }

    Held refusal(Date on, const QStringList& words)
    {
        const qsizetype at = words.indexOf(arrow);
        if (at < 1 || words.size() != at + 3) {
            return QStringLiteral("“拒绝”要写明办什么、→、代码、条款");
        }
        const Result<Command> command = read(words.mid(0, at));
        if (!command) {
            return QStringLiteral("看不懂：") + asText(command.error());
        }
        const Result<std::vector<Planned>> planned = copy().decided(*command, on);
        if (planned) {
            return QStringLiteral("应当拒绝，却办成了");
        }
        m_played.shown.refusals.insert(planned.error().code);
        const QString article = planned.error().article;
        return compare(text("拒绝的理由"), planned.error().code + u' ' + (article.isEmpty() ? nothing : article),
            words[at + 1] + u' ' + words[at + 2]);
    }

    Result<std::vector<NextAction>> actionsOf(const QStringList& words, Date day)
    {
        for (const QString& word : words) {
            if (!wordOf<Step>(word)) {
                return Error(ErrorCode{"scenario.unknown-word"}, {word});
            }
        }
        const std::optional<Case> then = asOf(day);
        if (words.isEmpty() || !then) {
            return Error(ErrorCode{"scenario.unknown-word"}, words);
        }
        return nextActions(*then, m_office.section(u'/', 0, 0).toUtf8(), m_copies.at(m_office).policies);
    }

    static const NextAction* find(const std::vector<NextAction>& actions, const QString& word)
    {
        const auto found = std::find_if(actions.begin(), actions.end(),
            [step = wordOf<Step>(word)](const NextAction& action) { return action.step == step; });
        return found == actions.end() ? nullptr : &*found;
    }

    // Offered, and nothing stands in its way.
    Held offered(Date day, const QStringList& words)
    {
        const Result<std::vector<NextAction>> actions = actionsOf(words, day);
        if (!actions) {
            return QStringLiteral("看不懂：") + asText(actions.error());
        }
        QStringList missing;
        for (const QString& word : words) {
            const NextAction* action = find(*actions, word);
            if (!action || !action->unmet.empty()) {
                missing << (action ? word + asText(action->unmet.front()) : word);
            }
        }
        return missing.isEmpty() ? Held() : Held(QStringLiteral("应可办而不可办：") + missing.join(u'、'));
    }

    // Not offered at all; or, with a code, seen to come and not yet possible for this reason.
    Held notOffered(Date day, const QStringList& words)
    {
        const qsizetype at = words.indexOf(arrow);
        if (at < 0) {
            const Result<std::vector<NextAction>> actions = actionsOf(words, day);
            if (!actions) {
                return QStringLiteral("看不懂：") + asText(actions.error());
            }
            QStringList there = words;
            there.removeIf([&](const QString& word) { return find(*actions, word) == nullptr; });
            return there.isEmpty() ? Held() : Held(QStringLiteral("不应可办：") + there.join(u'、'));
        }
        const Result<std::vector<NextAction>> actions = actionsOf(words.mid(0, at), day);
        if (!actions || at != 1 || words.size() != 4) {
            return QStringLiteral("“不可办”要写明一步、→、代码、条款");
        }
        const NextAction* action = find(*actions, words.front());
        const Error why = action && !action->unmet.empty() ? action->unmet.front() : Error();
        return compare(text("原因"), why.code + u' ' + why.article, words[2] + u' ' + words[3]);
    }

    Held recommended(Date day, const QStringList& words)
    {
        const Result<std::vector<NextAction>> known = actionsOf(words, day);
        if (!known || words.size() != 1) {
            return QStringLiteral("看不懂：") + words.join(u' ');
        }
        const Step step = recommendedStep(*asOf(day), m_office.section(u'/', 0, 0).toUtf8());
        return compare(text("建议"), wordLabel(step), wordLabel(*wordOf<Step>(words.front())));
    }

    Held awaited(Date day, const QStringList& words)
    {
        const std::optional<Case> then = asOf(day);
        const QStringList names = then ? awaitingOpinion(*then) : QStringList();
        return compare(text("待送达意见书的"), names.isEmpty() ? nothing : names.join(u' '), words.join(u' '));
    }

    // Contradicting steps of two computers or offices that wait to be settled: how many lines there are.
    Held contradicting(Date day, const QStringList& words)
    {
        const std::optional<Case> then = asOf(day);
        const std::size_t lines = then ? then->tracks.size() : 0;
        return compare(text("并存的办理"), QString::number(lines), words.join(u' '));
    }

    QString m_file;
    qsizetype m_line = 0;
    bool m_stopped = false;
    Played m_played;
    std::map<QString, Copy> m_copies;
    QStringList m_order;
    QString m_office;                                     // of this line
    std::map<QString, std::vector<QByteArray>> m_entries; // by the step's label
};

} // namespace

void Shown::add(const Shown& other)
{
    rows.insert(other.rows.begin(), other.rows.end());
    grounds.insert(other.grounds.begin(), other.grounds.end());
    rules.insert(other.rules.begin(), other.rules.end());
    refusals.insert(other.refusals.begin(), other.refusals.end());
}

Played play(const QString& file, const QString& text)
{
    return Player(file).run(text);
}

} // namespace xf::test
