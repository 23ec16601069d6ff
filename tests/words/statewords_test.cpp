#include "core/cases/refusals.h"
#include "core/words/articletext.h"
#include "core/words/statewords.h"
#include "tests/words/smallhistory.h"

#include <catch2/catch.hpp>

namespace xf {

namespace {

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

TEST_CASE("every state and every step has its sentence")
{
    for (const WordInfo& word : wordsOf<State>()) {
        INFO(word.key);
        CHECK(stateSentence(State(word.value)).endsWith(u'。'));
        CHECK(foreignWords(stateSentence(State(word.value))).isEmpty());
    }
    for (const WordInfo& word : wordsOf<Step>()) {
        INFO(word.key);
        const QString sentence = stepSentence(Step(word.value));
        CHECK(sentence.isEmpty() == (Step(word.value) == Step::None));
        CHECK(foreignWords(sentence).isEmpty());
    }
}

TEST_CASE("a row of a list says how the matter ended")
{
    CHECK(stateTitle(State::Concluded, u"answered") == text("已办结（已书面答复）"));
    CHECK(stateTitle(State::Concluded, u"") == text("已办结"));
    CHECK(stateTitle(State::Concluded, u"of a newer program") == text("已办结"));
    CHECK(stateTitle(State::Refused, u"36.3") == text("不再受理"));
    CHECK(stateTitle(State::Refused, u"19.3") == wordLabel(State::Refused));
    CHECK(stateTitle(State::Accepted, u"") == wordLabel(State::Accepted));
}

TEST_CASE("a next action names its article or says that it is our reading")
{
    for (const Transition& row : transitions()) {
        const QString line = nextActionLine({row.step, row.article});
        INFO(line.toStdString());
        CHECK(line.startsWith(wordLabel(row.step)));
        CHECK(line.contains(articleText(QString::fromUtf8(row.article))));
        CHECK(foreignWords(line).isEmpty());
    }
    CHECK(nextActionLine({Step::Accept, "23.1"}) ==
          text("受理（条例第二十三条第一款）：属于本机关、单位职权的，决定受理并书面告知，办理期限自受理之日起算。"));
    CHECK(nextActionLine({Step::Void, "reading"}) ==
          text("作废（本程序的理解，条例没有明文）：整件登记错了的，写明理由作废，编号不再使用。"));
    CHECK(articleNote(QString()).isEmpty());
}

TEST_CASE("a conflict shows both values, whose they are and which one shows")
{
    SmallHistory file;
    file.add("2026-03-09", twoPeople());
    const auto place = [](const char* name) {
        Amended amended;
        amended.edits = {{{}, 6, ScalarValue(text(name))}};
        return amended;
    };
    file.add("2026-03-10", place("大观村"));
    file.addBeside(1, "2026-03-10", place("大关村"));
    const Case folded = file.folded();
    REQUIRE(folded.conflicts.size() == 1);
    CHECK(conflictLine(folded.conflicts.front()) == text("“问题属地”有并存的写法：“大观村”（记录02020202）、“大关村”（"
                                                         "记录03030303）。现在显示的是“大关村”（记录03030303）。请"
                                                         "核对后用“裁定”写明采用哪一条记录和理由。"));
}

TEST_CASE("a suggestion and what goes another way are not told to hear and to investigate")
{
    CHECK(nextActionLine({Step::Decide, "31(六)"}).contains(text("听取陈述、调查核实")));
    for (const char* article : {"29.1", "31"}) {
        CHECK_FALSE(nextActionLine({Step::Decide, article}).contains(text("听取陈述")));
    }
    CHECK(nextActionLine({Step::Decide, "29.1"}).contains(text("采纳、部分采纳还是不采纳")));
    CHECK(nextActionLine({Step::Conclude, "31"}).contains(text("法定途径")));
    NextAction barred{Step::Decide, "31(六)"};
    CHECK(cautionText(barred).isEmpty());
    barred.unmet = {Error(decideNotHeard)};
    CHECK(cautionText(barred).startsWith(text("还不能办：")));
}

TEST_CASE("contradicting steps say that the clocks of both sides run")
{
    SmallHistory file;
    file.add("2026-03-09", twoPeople());
    file.add("2026-03-09", Accepted{byHand(3, 9, true), {}});
    file.addBeside(1, "2026-03-10", Guided{text("县水利局"), {}, {}, {}, {}, byHand(3, 10), 1});
    const Case folded = file.folded();
    REQUIRE(folded.stepsContradict());
    const QString line = conflictLine(folded.conflicts.back());
    CHECK(line.contains(text("02020202")));
    CHECK(line.contains(text("03030303")));
    CHECK(line.contains(text("各边的期限都照常计算")));
    CHECK(foreignWords(line).isEmpty());
}

} // namespace xf
