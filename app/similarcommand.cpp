#include "app/answer.h"
#include "core/words/errorsentences.h"
#include "core/words/explain.h"
#include "core/words/proposalwords.h"
#include "core/words/statewords.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cmath>

// `xinfang similar`: likely earlier cases of what somebody brings, before it is registered.
namespace xf {

namespace {

constexpr int most = 20;

QJsonArray whyJson(const SimilarCase& found)
{
    const Sameness same = found.sameness();
    QJsonArray why;
    const std::pair<bool, const char*> reasons[] = {{same.idNumber, "id-number"}, {same.phone, "phone"},
        {same.name, "name"}, {same.sound, "sound"}, {same.text, "text"}, {same.place, "place"}};
    for (const auto& [is, word] : reasons) {
        if (is) {
            why.append(QString::fromLatin1(word));
        }
    }
    return why;
}

QString stateOf(const EarlierCase& earlier)
{
    const WordInfo* state = findWord(wordsOf<State>(), QStringView(earlier.state));
    return state ? stateTitle(State(state->value), earlier.ending) : earlier.state;
}

QJsonObject json(const SimilarCase& found)
{
    const EarlierCase& earlier = found.earlier;
    QJsonObject made{{QStringLiteral("id"), QString::fromLatin1(earlier.stream.toHex())},
        {QStringLiteral("number"), earlier.number}, {QStringLiteral("petitioner"), earlier.petitioner},
        {QStringLiteral("subject"), earlier.subject}, {QStringLiteral("received"), earlier.received.iso()},
        {QStringLiteral("state"), earlier.state}, {QStringLiteral("stateText"), stateOf(earlier)},
        {QStringLiteral("why"), whyJson(found)}, {QStringLiteral("otherIdNumber"), earlier.otherIdNumber},
        {QStringLiteral("overlap"), std::round(found.overlap * 100) / 100},
        {QStringLiteral("proposal"), wordKey(found.proposal)},
        {QStringLiteral("article"), QString::fromLatin1(articleOf(found.proposal))},
        {QStringLiteral("sentence"), proposalSentence(found.proposal, found.facts)}};
    if (!earlier.ending.isEmpty()) {
        made.insert(QStringLiteral("ending"), earlier.ending);
    }
    return made;
}

} // namespace

Result<Answer> similarCommand(const CommandContext& context)
{
    const Arguments& arguments = context.arguments;
    const auto typed = [&](const char* name) { return arguments.value(name).value_or(QString()).trimmed(); };
    const SimilarHint hint{{typed("name"), typed("phone"), typed("id")}, typed("text"), typed("place")};
    if (hint.person.name.isEmpty() && hint.person.phone.isEmpty() && hint.person.idNumber.isEmpty() &&
        hint.text.isEmpty()) {
        return Error(usageMissingOption, {QStringLiteral("--text")});
    }
    const Result<std::unique_ptr<Workspace>> workspace = openData(context, Use::Read);
    if (!workspace) {
        return workspace.error();
    }
    const Result<std::vector<SimilarCase>> found = (*workspace)->similarCases(hint, context.clock.today(), most);
    tellNotices(context, **workspace);
    if (!found) {
        return found.error();
    }
    Answer outcome;
    QJsonArray cases;
    for (const SimilarCase& one : *found) {
        cases.append(json(one));
        outcome.sentences << QStringLiteral("%1  %2  %3收到  %4  %5")
                                 .arg(one.earlier.number, one.earlier.petitioner, one.earlier.received.chinese(),
                                     one.earlier.subject, stateOf(one.earlier));
        outcome.sentences << QStringLiteral("  %1").arg(samenessText(one.sameness()));
        outcome.sentences << QStringLiteral("  %1").arg(proposalSentence(one.proposal, one.facts));
    }
    const SimilarCase* repeat = likelyRepeatOf(*found);
    QJsonObject all{{QStringLiteral("repeat"), repeat != nullptr}, {QStringLiteral("cases"), cases}};
    if (repeat) {
        all.insert(QStringLiteral("repeatOf"), repeat->earlier.number);
    }
    outcome.json = all;
    outcome.sentences << (repeat ? repeatText(repeat->earlier.number) : firstText(found->empty()));
    return outcome;
}

} // namespace xf
