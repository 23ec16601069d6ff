#include "core/store/settings.h"
#include "core/store/storeerrors.h"
#include "tests/store/storefixture.h"
#include "tests/support/deskfixture.h"

#include <catch2/catch.hpp>

using namespace xf;
using namespace xf::test;

namespace {

QString author(Workspace& workspace, const QByteArray& entry)
{
    const auto entries = workspace.allEntries();
    REQUIRE(entries);
    for (const Entry& one : *entries) {
        if (one.id == entry) {
            return one.envelope.author;
        }
    }
    return {};
}

Changes register_(Workspace& workspace)
{
    return execute(workspace, {}, visit(QStringLiteral("张三"), QStringLiteral("修路")), "2026-06-30");
}

} // namespace

TEST_CASE("who sits here is the author of what is written from then on")
{
    Desk desk;
    {
        const auto workspace = desk.create();
        CHECK(*workspace->setting(Setting::Clerk) == QStringLiteral("李登记"));
        const QByteArray before = register_(*workspace).entries.front();
        REQUIRE(workspace->setSetting(Setting::Clerk, QStringLiteral(" 王接访 ")));
        CHECK(workspace->identity().clerk == QStringLiteral("王接访"));
        CHECK(author(*workspace, before) == QStringLiteral("李登记"));
        CHECK(author(*workspace, register_(*workspace).entries.front()) == QStringLiteral("王接访"));
    }
    const auto again = desk.open();
    CHECK(again->identity().clerk == QStringLiteral("王接访"));
    CHECK(*again->clerks() == QStringList{QStringLiteral("王接访"), QStringLiteral("李登记")});
    REQUIRE(again->setSetting(Setting::Clerk, QStringLiteral("李登记")));
    CHECK(*again->clerks() == QStringList{QStringLiteral("李登记"), QStringLiteral("王接访")});
}

TEST_CASE("nobody sits here is refused")
{
    Desk desk;
    const auto workspace = desk.create();
    CHECK(codeOf(workspace->setSetting(Setting::Clerk, QStringLiteral("　"))) == idOf(clerkEmpty));
    CHECK(codeOf(workspace->setSetting(Setting::Clerk, QString(41, u'王'))) == idOf(settingTooLong));
    CHECK(codeOf(workspace->setSetting(Setting::Clerk, QString(QChar(0xDC00)))) == idOf(settingBadText));
    CHECK(workspace->identity().clerk == QStringLiteral("李登记"));
    CHECK(*workspace->clerks() == QStringList{QStringLiteral("李登记")});
}

TEST_CASE("a setting is kept with the file, and one never set is empty")
{
    Desk desk;
    {
        const auto workspace = desk.create();
        CHECK(workspace->setting(Setting::Training)->isEmpty());
        REQUIRE(workspace->setSetting(Setting::Training, QStringLiteral("1")));
        REQUIRE(workspace->setSetting(Setting::UiLanguage, QStringLiteral("en")));
        REQUIRE(workspace->setSetting(Setting::UiTextSize, QStringLiteral("large")));
    }
    const auto again = desk.open();
    CHECK(*again->setting(Setting::Training) == QStringLiteral("1"));
    CHECK(*again->setting(Setting::UiTextSize) == QStringLiteral("large"));
    REQUIRE(again->setSetting(Setting::UiLanguage, QString()));
    CHECK(again->setting(Setting::UiLanguage)->isEmpty());
    CHECK(codeOf(again->setSetting(Setting::UiLanguage, QStringLiteral("fr"))) == idOf(settingBadValue));
    CHECK(codeOf(again->setSetting(Setting::UiTextSize, QStringLiteral("huge"))) == idOf(settingBadValue));
    CHECK(codeOf(again->setSetting(Setting::Training, QStringLiteral("yes"))) == idOf(settingBadValue));
}

TEST_CASE("the words of the settings are fixed, since files hold them")
{
    QStringList words;
    for (const WordInfo& word : wordsOf<Setting>()) {
        words << QString::fromLatin1(word.key);
    }
    CHECK(words.join(u' ') ==
          QStringLiteral(
              "clerk paper.prefix ui.language ui.text-size training simple-handling target.transfer target.inform "
              "target.handle post.days target.inform-phone assign.days urgent.phone-minutes urgent.written-minutes "
              "count.duties handle.met-by local.suggestion-days local.review-take-up-days local.review-refusal-days "
              "local.hearing-ask-days local.hearing-decide-days local.hearing-hold-days local.hearing-notify-days "
              "local.hearing-conclude-days"));
}

TEST_CASE("paper numbers begin with the office's name")
{
    const auto of = [](const char* name) { return defaultPaperPrefix(QString::fromUtf8(name)); };
    CHECK(of("青石镇人民政府") == QStringLiteral("青石镇信"));
    CHECK(of("青石镇人民政府（演示）") == QStringLiteral("青石镇信"));
    CHECK(of("柳河街道办事处") == QStringLiteral("柳河街道信"));
    CHECK(of("柳溪县信访局") == QStringLiteral("柳溪县信"));
    CHECK(of("人民政府") == QStringLiteral("人民政府信"));

    Desk desk;
    const auto workspace = desk.create();
    CHECK(*workspace->setting(Setting::PaperPrefix) == QStringLiteral("柳溪镇信"));
    REQUIRE(workspace->setSetting(Setting::PaperPrefix, QStringLiteral("柳信")));
    CHECK(*workspace->setting(Setting::PaperPrefix) == QStringLiteral("柳信"));
    CHECK(codeOf(workspace->setSetting(Setting::PaperPrefix, QStringLiteral("柳信〔2026〕"))) == idOf(settingBadValue));
    CHECK(codeOf(workspace->setSetting(Setting::PaperPrefix, QStringLiteral("柳 信"))) == idOf(settingBadValue));
    REQUIRE(workspace->setSetting(Setting::PaperPrefix, QString()));
    CHECK(*workspace->setting(Setting::PaperPrefix) == QStringLiteral("柳溪镇信"));
}

TEST_CASE("a copy that becomes a second computer's file keeps the prefix, its letter tells the series apart")
{
    Desk desk;
    {
        const auto workspace = desk.create();
        REQUIRE(workspace->setSetting(Setting::PaperPrefix, QStringLiteral("柳信")));
    }
    const QString copy = QStringLiteral("副本.xfd");
    REQUIRE(QFile::copy(desk.options().path, desk.options(copy).path));
    const auto second = desk.open(copy);
    REQUIRE(second->adoptLetter(QStringLiteral("B")));
    CHECK(*second->setting(Setting::PaperPrefix) == QStringLiteral("柳信"));
}

TEST_CASE("each try to print is noted with what became of it")
{
    Desk desk;
    QByteArray paper;
    {
        const auto workspace = desk.create();
        paper = register_(*workspace).entries.front();
        REQUIRE(workspace->notePrint(paper, QStringLiteral("HP 1020"), 2, PrintOutcome::Failed));
        REQUIRE(workspace->setSetting(Setting::Clerk, QStringLiteral("王接访")));
        REQUIRE(workspace->notePrint(paper, QStringLiteral("HP 1020"), 1, PrintOutcome::Printed));
        REQUIRE(workspace->notePrint(paper, QStringLiteral("/home/张三的告知书.pdf"), 1, PrintOutcome::Saved));
    }
    const auto again = desk.open();
    const auto prints = again->prints(paper);
    REQUIRE(prints);
    REQUIRE(prints->size() == 3);
    CHECK((*prints)[0].outcome == PrintOutcome::Failed);
    CHECK((*prints)[0].copies == 2);
    CHECK((*prints)[0].clerk == QStringLiteral("李登记"));
    CHECK((*prints)[1].outcome == PrintOutcome::Printed);
    CHECK((*prints)[1].clerk == QStringLiteral("王接访"));
    CHECK((*prints)[1].day == day("2026-06-30"));
    CHECK((*prints)[1].at == desk.clock.now().utcSeconds);
    CHECK((*prints)[2].device == QStringLiteral("PDF")); // a file's name may tell of a person
    CHECK(again->prints(QByteArray(32, '\x01'))->empty());
    CHECK(codeOf(again->notePrint(QByteArray(32, '\x01'), QStringLiteral("HP"), 1, PrintOutcome::Printed)) ==
          idOf(printUnknownPaper));
    CHECK(again->verify()->good());
}
