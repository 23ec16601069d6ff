#include "core/cases/refusals.h"
#include "core/words/explain.h"
#include "tests/scenarios/scenario.h"

#include <QDebug>
#include <QDir>
#include <QFile>

#include <catch2/catch.hpp>

// All files of tests/scenarios, and that together they leave nothing out. README.md there has the form of a file.

using namespace xf;
using namespace xf::test;

namespace {

// Begins and is met with one step, and so is never open.
constexpr RuleId neverOpen[] = {RuleId::SimpleAccept};

// Rows of the transition table that no scenario takes, each with the reason. A new row is put here or shown.
constexpr std::pair<State, Step> withoutScenario[] = {
    {State::Void, Step::None}, // no row at all: an array needs one element
};

std::vector<Played> playAll()
{
    const QDir folder(QStringLiteral(XF_SOURCE_DIR "/tests/scenarios"));
    std::vector<Played> all;
    for (const QString& name : folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        all.push_back(play(name, QString::fromUtf8(file.readAll())));
    }
    return all;
}

const std::vector<Played>& scenarios()
{
    static const std::vector<Played> all = playAll();
    return all;
}

const Shown& shownByAll()
{
    static const Shown shown = [] {
        Shown sum;
        for (const Played& one : scenarios()) {
            sum.add(one.shown);
        }
        return sum;
    }();
    return shown;
}

QString played(const char* text)
{
    return play(QStringLiteral("x.txt"), QString::fromUtf8(text)).problems.join(u'\n');
}

const QString head = QStringLiteral("# 标题：试\n单位 青石镇\n2026-03-09 登记 信访形式=来访 信访人=张三 诉求=修路\n");

QString afterHead(const char* line)
{
    return play(QStringLiteral("x.txt"), head + QString::fromUtf8(line)).problems.join(u'\n');
}

} // namespace

TEST_CASE("every scenario comes out as it is written")
{
    for (const Played& one : scenarios()) {
        for (const QString& problem : one.problems) {
            qWarning().noquote() << problem; // Catch2 breaks lines inside of letters
        }
        INFO(one.title.toStdString());
        CHECK(one.problems.isEmpty());
    }
    CHECK(scenarios().size() >= 60);
}

TEST_CASE("every row of the transition table is taken in some scenario")
{
    QStringList missing;
    for (const Transition& row : transitions()) {
        const std::pair<State, Step> key(row.from, row.step);
        const bool excused =
            std::find(std::begin(withoutScenario), std::end(withoutScenario), key) != std::end(withoutScenario);
        const bool shown = shownByAll().rows.contains(key);
        if (shown == excused) {
            missing << wordLabel(row.from) + u' ' + wordLabel(row.step);
        }
    }
    INFO(missing.join(u'\n').toStdString());
    CHECK(missing.isEmpty());
}

TEST_CASE("both grounds of refusal are in some scenario")
{
    CHECK(shownByAll().grounds == std::set<Ground>{Ground::WithSuperior, Ground::FinallyReviewed});
}

TEST_CASE("every clock is seen in some scenario on the day before its last, on it and on the day after")
{
    QStringList missing;
    for (const DeadlineRule& rule : allRules()) {
        const bool excused = std::find(std::begin(neverOpen), std::end(neverOpen), rule.id) != std::end(neverOpen);
        if (shownByAll().rules.contains(rule.id) == excused) {
            missing << ruleTitle(rule.id);
        }
    }
    INFO(missing.join(u'\n').toStdString());
    CHECK(missing.isEmpty());
}

TEST_CASE("a scenario that is right has no problem")
{
    CHECK(afterHead("2026-03-09 状态 已登记") == QString());
    CHECK(afterHead("2026-03-25 期限 书面告知 起算=2026-03-09 到期=2026-03-24 状态=已逾期 剩余=-1 条款=23.2 标记=无") ==
          QString());
}

TEST_CASE("a wrong expectation is a failure with file and line")
{
    const std::pair<const char*, const char*> wrong[] = {
        {"2026-03-09 状态 已受理", "x.txt:4: 状态应是已受理，而是已登记"},
        {"2026-03-08 状态 已登记", "x.txt:4: 状态应是已登记，而是尚未登记"},
        {"2026-03-09 期限 书面告知 到期=2026-03-25", "x.txt:4: 到期应是2026-03-25，而是2026-03-24"},
        {"2026-03-25 期限 书面告知 状态=计时中", "x.txt:4: 状态应是计时中，而是已逾期"},
        {"2026-03-25 期限 书面告知 剩余=0", "x.txt:4: 剩余应是0，而是-1"},
        {"2026-03-25 期限 提出异议 剩余=0", "x.txt:4: 这一天“提出异议”的期限应有一个，而有0个"},
        {"2026-03-25 没有 书面告知", "x.txt:4: 这一天不应有“书面告知”的期限"},
        {"2026-03-10 拒绝 受理 → case.void 无", "x.txt:4: 应当拒绝，却办成了"},
        {"2026-03-10 拒绝 延期 延长天数=3 → case.void 34",
            "x.txt:4: 拒绝的理由应是case.void 34，而是step.not-here reading"},
        {"2026-03-10 可办 延期", "x.txt:4: 应可办而不可办：延期"},
        {"2026-03-10 不可办 受理", "x.txt:4: 不应可办：受理"},
        {"2026-03-10 不可办 受理 → decide.not-heard 31(六)", "x.txt:4: 原因应是decide.not-heard 31(六)，而是 "},
        {"2026-03-10 待送达 李四", "x.txt:4: 待送达意见书的应是李四，而是张三"},
        {"2026-03-10 建议 受理", "x.txt:4: 建议应是受理，而是甄别分类"},
        {"2026-03-10 并存 2", "x.txt:4: 并存的办理应是2，而是1"},
    };
    for (const auto& [line, problem] : wrong) {
        CHECK(afterHead(line) == QString::fromUtf8(problem));
    }
}

TEST_CASE("a scenario that cannot be read, or expects nothing, is a failure with file and line")
{
    CHECK(afterHead("2026-03-09 受理").startsWith(QStringLiteral("x.txt:")));
    CHECK(afterHead("2026-03-09 受理").contains(QStringLiteral("没有写出任何应有的结果")));
    CHECK(played("单位 青石镇\n").startsWith(QStringLiteral("x.txt:1: 第一行应是")));
    const char* const unreadable[] = {"2026-02-30 状态 已登记", "昨天 状态 已登记", "2026-03-09",
        "2026-03-09 状况 已登记", "2026-03-09 状态 办好了", "2026-03-09 状态", "2026-03-09 受理 告知书=1",
        "2026-03-09 受理 送达方式=飞鸽", "2026-03-09 期限 办事 到期=2026-03-24",
        "2026-03-09 期限 书面告知 末日=2026-03-24", "2026-03-09 期限 书面告知", "2026-03-09 没有 办事",
        "2026-03-09 拒绝 受理", "2026-03-09 拒绝 受领 → a b", "2026-03-09 可办 受领", "2026-03-09 可办",
        "2026-03-09 建议 受领", "2026-03-09 白云镇： 状态 已登记", "单位 天宫", "单位 青石镇", "交换",
        "交换 白云镇 青石镇", "2026-03-09 更正已录的一步 记录=@受理 理由=错",
        "2026-03-09 登记 信访形式=来访 信访人=张三 诉求=修路"};
    for (const char* line : unreadable) {
        INFO(line);
        CHECK(afterHead(line).startsWith(QStringLiteral("x.txt:4: ")));
    }
    CHECK(played("# 标题：试\n2026-03-09 状态 已登记\n").startsWith(QStringLiteral("x.txt:2: 先写“单位”")));
    CHECK(played("# 标题：试\n单位 青石镇\n单位 白云镇\n2026-03-09 状态 已登记").contains(QStringLiteral("哪一个")));
}

TEST_CASE("a step that is refused ends its scenario with a failure")
{
    CHECK(afterHead("2026-03-08 受理\n2026-03-09 状态 已登记")
              .startsWith(QStringLiteral("x.txt:4: 没有办成：date.before-received")));
}
