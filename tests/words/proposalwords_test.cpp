#include "core/words/proposalwords.h"

#include <catch2/catch.hpp>

using namespace xf;

namespace {

EarlierFacts facts()
{
    EarlierFacts made;
    made.holderName = QStringLiteral("青石镇人民政府");
    made.decidedOn = Date::parse(QStringLiteral("2026-03-05"));
    made.opinionNumber = QStringLiteral("青石镇信办〔2026〕3号");
    made.reviewUntil = Date::parse(QStringLiteral("2026-04-07"));
    made.finalUntil = Date::parse(QStringLiteral("2026-06-08"));
    return made;
}

} // namespace

TEST_CASE("every proposal has a sentence with its article, and says to whom the decision belongs where it refuses")
{
    for (const WordInfo& word : wordsOf<EarlierProposal>()) {
        const EarlierProposal proposal = EarlierProposal(word.value);
        const QString sentence = proposalSentence(proposal, facts());
        INFO(word.key << ": " << sentence.toStdString());
        CHECK(sentence.endsWith(QStringLiteral("）")));
        CHECK_FALSE(sentence.contains(QStringLiteral("…")));
        CHECK_FALSE(sentence.contains(u'%'));
        CHECK((sentence.contains(QStringLiteral("条例第")) || sentence.contains(QStringLiteral("本程序的理解"))));
        if (isRepeat(proposal)) {
            CHECK(sentence.startsWith(QStringLiteral("如是同一事项")));
        }
    }
}

TEST_CASE("the proposals name the unit, the opinion and the day")
{
    CHECK(proposalSentence(EarlierProposal::RefuseByPeriod, facts()) ==
          QStringLiteral(
              "如是同一事项：青石镇人民政府已经受理，还在办理期限内，本单位是它的上级，登记后不予受理，并告知信访人。"
              "（条例第十九条第三款）"));
    const QString review = proposalSentence(EarlierProposal::AskReview, facts());
    CHECK(review.contains(QStringLiteral("2026年3月5日出具的处理意见（青石镇信办〔2026〕3号）")));
    CHECK(review.contains(QStringLiteral("最迟在2026年4月7日（星期二）请求复查")));
    EarlierFacts unnumbered = facts();
    unnumbered.opinionNumber.clear();
    CHECK(
        proposalSentence(EarlierProposal::Repeat, unnumbered).contains(QStringLiteral("2026年3月5日出具的处理意见，")));
    unnumbered.decidedOn = {};
    CHECK(proposalSentence(EarlierProposal::Repeat, unnumbered).contains(QStringLiteral("已经答复办结")));
}

TEST_CASE("why an earlier case is shown is said, and a namesake is said to be one")
{
    Sameness same;
    same.sound = same.text = true;
    CHECK(samenessText(same) == QStringLiteral("同音、内容相近"));
    same = {};
    same.name = same.otherIdNumber = true;
    CHECK(samenessText(same) == QStringLiteral("同名、证件号码不同，可能是另一个人"));
    same = {true, true, false, false, false, true, true};
    CHECK(samenessText(same) == QStringLiteral("同证件号码、同电话、内容相近、地点相同"));
}
