#include "app/answer.h"
#include "app/casejson.h"
#include "core/cases/barred.h"
#include "core/cases/records.h"
#include "core/cases/refusals.h"
#include "core/words/errorsentences.h"
#include "core/words/statewords.h"

// `xinfang next CASE`: what can lawfully be done now, with the keys of each command, and why nothing else can.
namespace xf {

namespace {

// The command's own table says its keys; what must be typed the refusal says.
QJsonArray keysJson(const CommandInfo& info)
{
    QJsonArray keys;
    for (const FieldInfo& field : info.fields()) {
        keys.append(
            QJsonObject{{QStringLiteral("key"), field.keyText()}, {QStringLiteral("label"), field.labelText()}});
    }
    return keys;
}

QStringList keyNames(const CommandInfo& info)
{
    QStringList names;
    for (const FieldInfo& field : info.fields()) {
        names << QStringLiteral("%1（%2）").arg(field.keyText(), field.labelText());
    }
    return names;
}

QJsonObject whyJson(const Error& error)
{
    return {{QStringLiteral("code"), error.code}, {QStringLiteral("article"), error.article},
        {QStringLiteral("message"), sentence(error)}};
}

const CommandInfo* infoOfStep(Step step)
{
    return findCommand(commandOf(step).section(u' ', 0, 0));
}

QJsonArray whyJson(const std::vector<Error>& errors)
{
    QJsonArray all;
    for (const Error& error : errors) {
        all.append(whyJson(error));
    }
    return all;
}

QJsonObject nextJson(const NextAction& action)
{
    const CommandInfo* info = infoOfStep(action.step);
    return {{QStringLiteral("step"), wordKey(action.step)}, {QStringLiteral("command"), commandOf(action.step)},
        {QStringLiteral("label"), wordLabel(action.step)},
        {QStringLiteral("article"), QString::fromUtf8(action.article)},
        {QStringLiteral("sentence"), nextActionLine(action)}, {QStringLiteral("unmet"), whyJson(action.unmet)},
        {QStringLiteral("doubts"), whyJson(action.doubts)},
        {QStringLiteral("keys"), info ? keysJson(*info) : QJsonArray()}};
}

QJsonObject recordJson(const CommandInfo& info)
{
    return {{QStringLiteral("command"), QString::fromLatin1(info.word)},
        {QStringLiteral("label"), QString::fromUtf8(info.label)},
        {QStringLiteral("article"), QString::fromUtf8(info.article)}, {QStringLiteral("sentence"), recordLine(info)},
        {QStringLiteral("keys"), keysJson(info)}};
}

QStringList nextLines(const NextAction& action)
{
    QStringList lines{QStringLiteral("  do %1　%2").arg(commandOf(action.step), nextActionLine(action))};
    if (const QString caution = cautionText(action); !caution.isEmpty()) {
        lines << QStringLiteral("    · %1").arg(caution);
    }
    if (const CommandInfo* info = infoOfStep(action.step)) {
        lines << QStringLiteral("    %1").arg(keyNames(*info).join(QStringLiteral("、")));
    }
    return lines;
}

Answer answerOf(const Case& folded, const QByteArray& office, const Policies& policies)
{
    Answer outcome;
    QJsonArray next;
    QJsonArray barred;
    outcome.sentences << QStringLiteral("%1 %2 %3").arg(folded.number, stateTitle(folded), stateSentence(folded));
    const std::vector<NextAction> open = nextActions(folded, office, policies);
    outcome.sentences << (open.empty() ? QStringLiteral("现在没有本单位可以办的一步。")
                                       : QStringLiteral("现在依法可以办："));
    for (const NextAction& action : open) {
        next.append(nextJson(action));
        outcome.sentences << nextLines(action);
    }
    QJsonArray records;
    outcome.sentences << QStringLiteral("可以随时记录，不改变所在环节：");
    for (const CommandInfo* info : openRecords(folded)) {
        records.append(recordJson(*info));
        outcome.sentences << QStringLiteral("  do %1　%2").arg(QString::fromLatin1(info->word), recordLine(*info))
                          << QStringLiteral("    %1").arg(keyNames(*info).join(QStringLiteral("、")));
    }
    outcome.sentences << QStringLiteral("现在不能办：");
    QStringList notHere; // said once: the state alone rules them out
    for (const BarredStep& one : barredSteps(folded, office, policies)) {
        QJsonObject json = whyJson(one.why);
        json.insert(QStringLiteral("step"), wordKey(one.step));
        json.insert(QStringLiteral("label"), wordLabel(one.step));
        barred.append(json);
        if (one.why.is(stepNotHere)) {
            notHere << wordLabel(one.step);
        } else {
            outcome.sentences << QStringLiteral("  %1：%2").arg(wordLabel(one.step), sentence(one.why));
        }
    }
    if (!notHere.isEmpty()) {
        outcome.sentences << QStringLiteral("  “%1”的时候不办：%2。").arg(stateTitle(folded), notHere.join(u'、'));
    }
    outcome.json =
        QJsonObject{{QStringLiteral("number"), folded.number}, {QStringLiteral("state"), wordKey(folded.state)},
            {QStringLiteral("next"), next}, {QStringLiteral("records"), records}, {QStringLiteral("barred"), barred}};
    return outcome;
}

} // namespace

Result<Answer> nextCommand(const CommandContext& context)
{
    const QStringList& rest = context.arguments.rest;
    if (rest.size() != 1) {
        return rest.isEmpty() ? Error(usageMissingArgument, {QStringLiteral("信访件编号")})
                              : Error(usageExtraArgument, {rest[1]});
    }
    const Result<std::unique_ptr<Workspace>> workspace = openData(context, Use::Read);
    if (!workspace) {
        return workspace.error();
    }
    const Result<Case> folded = caseNamed(**workspace, rest.front());
    tellNotices(context, **workspace);
    if (!folded) {
        return folded.error();
    }
    return answerOf(*folded, (*workspace)->identity().office, (*workspace)->policies());
}

} // namespace xf
