#pragma once

#include "core/cases/case.h"
#include "core/cases/commands.h"

#include <QStringList>

#include <optional>

// What one key does after a matter was registered: the answer of article 23.1 that follows from whose power it is, and
// the papers that go with it.
namespace xf::ui {

struct NoticePlan
{
    Step step = Step::None;
    std::optional<Command> command; // none: something must be asked first, on the case's page
    QStringList papers;             // words of PaperKind; none where nobody is owed one (23.2)
    QString title;                  // of the button: 受理并打印受理告知书和送达回证
    bool undecided = false;         // whose power it is was left open: a receipt says until when the answer comes
};

// `guide` is what was asked while registering: where to, its address and telephone, what to bring. Step::None: the
// answer was given already, or this case has none.
[[nodiscard]] NoticePlan planNotice(const Case& folded, const GuideCase& guide);

} // namespace xf::ui
