#pragma once

#include "core/cases/obligations.h"
#include "core/cases/policies.h"

#include <QString>
#include <QStringList>

// A clock as a person reads it on a case's page and in a list. The day it is judged for is an argument; dates in that
// day's year stand without the year.
namespace xf {

// "书面告知（15日）", "办理（60日，延长30日）", "申请复查（30日）：张三", "书面告知（15日）：青石镇" of a matter that
// was passed on
[[nodiscard]] QString clockTitle(const ObligationClock& clock);

// "3月24日到期，还有1天", "今天到期", "已逾期3天（应不迟于3月24日）", "已于3月20日完成", "迟5天完成（…）",
// "期限已过（4月7日）"; a date a holiday notice may still change is marked 暂定. The date is the one that binds:
// un-rolled for a duty of the office, rolled for a petitioner's right.
[[nodiscard]] QString clockStateText(const ObligationClock& clock, Date day);

// Whether the paper that a clock goes by was printed, as far as this computer knows. One that was not cannot have been
// handed over or sent: its day stands as it was recorded, and the note says that it was only recorded.
enum class Printed { Yes, No };

// What the office asks of itself beside the law, and until when to post it: settings, said to be such.
[[nodiscard]] QStringList officeNotes(
    const ObligationClock& clock, Channel channel, const QByteArray& office, const Policies& policies, Date day);
// How fast the office wants a grave and urgent matter reported: article 25 has 及时 alone. Empty: not said.
[[nodiscard]] QString urgentLimits(const Policies& policies);
// What else is to be known of it, each a clause without a full stop: signed but not delivered, sent but no slip yet,
// moved off a rest day, provisional and why, nobody accepted yet. Why it is provisional is told fully when the clock
// was made with Explain::Yes.
[[nodiscard]] QStringList clockNotes(const ObligationClock& clock, Date day, Printed printed = Printed::Yes);

} // namespace xf
