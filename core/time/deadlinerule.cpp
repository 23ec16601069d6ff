#include "core/time/deadlinerule.h"

#include <array>

namespace xf {

namespace {

using enum DayUnit;
using enum RuleStatus;
using enum RuleHolder;

constexpr const char* trial2016 = "国信发〔2016〕8号（试行文本）"; // the 2022 text was not read whole
constexpr const char* local30 = "《深圳经济特区信访条例》第三十条等地方规定";
// domain/law.md 1.3: none of these is national, and other places have other figures or none.
constexpr const char* shandong = "《山东省信访条例》第四十三条、第四十四条等地方规定";
constexpr const char* localReview = "地方的复查、复核规定";
constexpr const char* localHearing = "地方的信访听证规定";
constexpr const char* setByReview = "复查、复核意见或者批准人指定的期限"; // no article has one

constexpr std::array rules{
    DeadlineRule{RuleId::RegisterTransfer, "register-transfer", Calendar, 15, "22", "", Law, Office, 0, false},
    DeadlineRule{RuleId::Inform, "inform", Calendar, 15, "23.2", "", Law, Office, 0, false},
    DeadlineRule{RuleId::Object, "object", Working, 5, "23.3", "", Law, Office, 0, false},
    DeadlineRule{RuleId::Handle, "handle", Calendar, 60, "34", "", Law, Office, 30, false},
    DeadlineRule{RuleId::Assigned, "assigned", Calendar, 0, "22.1(三)", "", Law, Office, 0, false},
    DeadlineRule{RuleId::ReviewRequest, "review-request", Calendar, 30, "35", "", Law, Petitioner, 0, false},
    DeadlineRule{RuleId::ReviewDecide, "review-decide", Calendar, 30, "35", "", Law, Office, 0, false},
    DeadlineRule{RuleId::FinalRequest, "final-request", Calendar, 30, "36.1", "", Law, Petitioner, 0, false},
    DeadlineRule{RuleId::FinalDecide, "final-decide", Calendar, 30, "36.1", "", Law, Office, 0, true},
    DeadlineRule{RuleId::SimpleAccept, "simple-accept", Working, 3, "", trial2016, Setting, Office, 0, false},
    DeadlineRule{RuleId::SimpleReply, "simple-reply", Working, 10, "", trial2016, Setting, Office, 0, false},
    DeadlineRule{RuleId::Redo, "redo", Calendar, 0, "", setByReview, Setting, Office, 0, false},
    DeadlineRule{RuleId::SuggestionTell, "suggestion-tell", Working, 0, "", local30, Setting, Office, 0, false},
    DeadlineRule{RuleId::ReviewTakeUp, "review-take-up", Working, 0, "", shandong, Setting, Office, 0, false},
    DeadlineRule{RuleId::ReviewRefusal, "review-refusal", Calendar, 0, "", localReview, Setting, Office, 0, false},
    DeadlineRule{RuleId::HearingAsk, "hearing-ask", Calendar, 0, "", localHearing, Setting, Petitioner, 0, false},
    DeadlineRule{RuleId::HearingDecide, "hearing-decide", Calendar, 0, "", localHearing, Setting, Office, 0, false},
    DeadlineRule{RuleId::HearingHold, "hearing-hold", Calendar, 0, "", localHearing, Setting, Office, 0, false},
    DeadlineRule{RuleId::HearingNotify, "hearing-notify", Calendar, 0, "", localHearing, Setting, Office, 0, false},
    DeadlineRule{RuleId::HearingConclude, "hearing-conclude", Calendar, 0, "", localHearing, Setting, Office, 0, false},
};

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < rules.size(); ++i) {
        if (static_cast<std::size_t>(rules[i].id) != i) {
            return false;
        }
    }
    return static_cast<std::size_t>(RuleId::HearingConclude) + 1 == rules.size();
}
static_assert(inOrder(), "ruleOf() looks a rule up by its number");

} // namespace

std::span<const DeadlineRule> allRules()
{
    return rules;
}

const DeadlineRule& ruleOf(RuleId id)
{
    return rules[static_cast<std::size_t>(id)];
}

QString ruleWord(RuleId id)
{
    return QString::fromLatin1(ruleOf(id).word);
}

std::optional<RuleId> ruleFromWord(QStringView word)
{
    for (const DeadlineRule& rule : rules) {
        if (word == QLatin1String(rule.word)) {
            return rule.id;
        }
    }
    return {};
}

QString statusWord(RuleStatus status)
{
    switch (status) {
    case Law: return QStringLiteral("law");
    case Setting: return QStringLiteral("setting");
    }
    return {};
}

} // namespace xf
