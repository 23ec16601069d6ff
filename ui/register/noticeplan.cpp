#include "ui/register/noticeplan.h"

#include "core/cases/actions.h"
#include "core/documents/kinds.h"
#include "ui/shell/labels.h"

#include <QCoreApplication>

#include <algorithm>

namespace xf::ui {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("xf::ui::NoticePlan", text);
}

bool isLawful(const Case& folded, Step step)
{
    const std::vector<NextAction> actions = nextActions(folded);
    return std::any_of(actions.begin(), actions.end(), [&](const NextAction& action) { return action.step == step; });
}

// The form says what to look at.
bool isDoubtful(const Case& folded, Step step)
{
    const std::vector<NextAction> actions = nextActions(folded);
    return std::any_of(actions.begin(), actions.end(),
        [&](const NextAction& action) { return action.step == step && !action.doubts.empty(); });
}

// It can be taken again, lawfully; but a key pressed twice must not make a second notice with a number of its own.
bool isTaken(const Case& folded, Step step)
{
    return std::any_of(folded.file.begin(), folded.file.end(),
        [&](const FileItem& item) { return item.counts() && item.step == step; });
}

NoticePlan plan(const Case& folded, Step step, std::optional<Command> command, PaperKind paper, const char* title)
{
    NoticePlan made;
    made.step = step;
    made.command = std::move(command);
    if (folded.recipients().empty()) {
        made.title = shownWord(step);
        return made;
    }
    made.papers = QStringList{wordKey(paper), wordKey(PaperKind::DeliveryReceipt)};
    made.title = say(title);
    return made;
}

// A notice that names no address and no telephone sends somebody off to ask around: the form asks once more, and is
// saved without by who does not know them.
bool isFindable(const QString& organ, const GuideCase& guide)
{
    return !organ.isEmpty() && (!guide.address.isEmpty() || !guide.phone.isEmpty());
}

} // namespace

NoticePlan planNotice(const Case& folded, const GuideCase& guide)
{
    const QString organ = folded.powerOrganHere();
    NoticePlan made;
    switch (folded.powerHere()) {
    case Power::NotGiven: // nobody has said whose it is: no key may accept it in passing
        made.undecided = isLawful(folded, Step::Accept) && !folded.recipients().empty();
        return made;
    case Power::Own:
        made = plan(folded, Step::Accept,
            isDoubtful(folded, Step::Accept) ? std::nullopt : std::optional<Command>(AcceptCase{}),
            PaperKind::AcceptanceNotice, QT_TRANSLATE_NOOP("xf::ui::NoticePlan", "受理并打印受理告知书和送达回证"));
        break;
    case Power::Lower:
        made = plan(folded, Step::Forward, organ.isEmpty() ? std::optional<Command>() : ForwardCase{},
            PaperKind::ForwardingNotice, QT_TRANSLATE_NOOP("xf::ui::NoticePlan", "转送下级并打印去向告知书和送达回证"));
        break;
    case Power::Other:
        made = plan(folded, Step::Guide, isFindable(organ, guide) ? std::optional<Command>(guide) : std::nullopt,
            PaperKind::GuidanceNotice,
            QT_TRANSLATE_NOOP("xf::ui::NoticePlan", "告知向有权机关提出，打印告知书和送达回证"));
        break;
    }
    return isLawful(folded, made.step) && !isTaken(folded, made.step) ? made : NoticePlan();
}

} // namespace xf::ui
