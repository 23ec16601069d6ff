#include "app/answer.h"
#include "app/casejson.h"
#include "app/paperwords.h"
#include "core/desk/unprinted.h"
#include "core/words/articletext.h"
#include "core/words/clockwords.h"
#include "core/words/copyout.h"
#include "core/words/errorsentences.h"
#include "core/words/explain.h"
#include "core/words/historyline.h"
#include "core/words/statewords.h"

namespace xf {

namespace {

struct Shown
{
    CaseHistory history;
    Case folded;
    std::vector<ObligationClock> clocks;
    Date day;
    QByteArray office;                      // who looks
    std::vector<QByteArray> unprinted = {}; // papers of this office, by entry
    Policies policies = {};
};

QStringList headLines(const Shown& shown)
{
    const Case& folded = shown.folded;
    QStringList lines{
        QStringLiteral("信访件 %1（%2）").arg(folded.number, QString::fromLatin1(folded.id.toHex().left(8)))};
    for (const FieldInfo& info : Matter::fields()) {
        const ScalarValue value = scalarAt(*info.type(), info.at_const(&folded.matter));
        if (!std::holds_alternative<std::monostate>(value)) {
            lines << QStringLiteral("  %1：%2").arg(info.labelText(), displayText(*info.type(), value));
        }
    }
    for (std::size_t i = 0; i < folded.petitioners.size(); ++i) {
        const Element<Petitioner>& element = folded.petitioners[i];
        QStringList parts;
        for (const FieldInfo& info : Petitioner::fields()) {
            const ScalarValue value = scalarAt(*info.type(), info.at_const(&element.value));
            if (!std::holds_alternative<std::monostate>(value)) {
                parts << info.labelText() + u'：' + displayText(*info.type(), value);
            }
        }
        const QString removed =
            element.removed ? QStringLiteral("（已删去：%1）").arg(element.removedReason) : QString();
        lines << QStringLiteral("  信访人%1  %2%3").arg(i + 1).arg(parts.join(QStringLiteral("，")), removed);
    }
    for (std::size_t i = 0; i < folded.demands.size(); ++i) {
        const Element<Demand>& element = folded.demands[i];
        const QString way =
            element.value.way == Way::NotGiven ? QString() : u'［' + wordLabel(element.value.way) + u'］';
        const QString removed =
            element.removed ? QStringLiteral("（已删去：%1）").arg(element.removedReason) : QString();
        lines << QStringLiteral("  诉求%1  %2%3%4").arg(i + 1).arg(element.value.text, way, removed);
    }
    return lines;
}

QStringList clockLines(const Shown& shown)
{
    QStringList lines{QStringLiteral("期限（%1）：").arg(shown.day.chinese())};
    for (const ObligationClock& clock : shown.clocks) {
        if (!isShown(clock, shown.day)) {
            continue;
        }
        lines << QStringLiteral("  %1 %2").arg(clockTitle(clock), clockStateText(clock, shown.day));
        const Printed printed =
            unprintedOf(shown.folded, clock, shown.unprinted).isEmpty() ? Printed::Yes : Printed::No;
        for (const QString& note :
            clockNotes(clock, shown.day, printed) +
                officeNotes(clock, shown.folded.matter.channel, shown.office, shown.policies, shown.day)) {
            lines << QStringLiteral("    · %1").arg(note);
        }
        for (const ExplainStep& step : clock.explanation) {
            lines << QStringLiteral("    %1").arg(sentence(step));
        }
    }
    if (lines.size() == 1) {
        lines << QStringLiteral("  没有在计的期限。");
    }
    return lines;
}

QStringList fileLines(const Shown& shown)
{
    QStringList lines{QStringLiteral("经过：")};
    for (const FileItem& item : shown.folded.file) {
        const HistoryLine line = historyLine(shown.folded, item, shown.history.entries[item.entry]);
        const QString article =
            line.article.isEmpty() ? QString() : QStringLiteral("［%1］").arg(articleNote(line.article));
        lines
            << QStringLiteral("  %1 %2%3").arg(QString::fromLatin1(item.id.toHex().left(8)), asOneLine(line), article);
    }
    return lines;
}

QStringList endLines(const Shown& shown)
{
    QStringList lines;
    for (const Conflict& conflict : shown.folded.conflicts) {
        lines << conflictLine(conflict);
    }
    lines << QStringLiteral("现状：%1 %2").arg(stateTitle(shown.folded), stateSentence(shown.folded));
    const std::vector<NextAction> next = nextActions(shown.folded, shown.office, shown.policies);
    if (shown.folded.holder != shown.office) {
        lines << QStringLiteral("现由%1承办。").arg(shown.folded.holderName);
    }
    if (!next.empty()) {
        lines << QStringLiteral("接下来依法可以：");
        for (const NextAction& action : next) {
            lines << QStringLiteral("  %1").arg(nextActionLine(action));
            for (const Error& unmet : action.unmet) {
                lines << QStringLiteral("    · %1").arg(sentence(unmet));
            }
        }
    }
    return lines;
}

QJsonObject shownJson(const Shown& shown)
{
    CaseListRow row;
    row.stream = shown.folded.id;
    row.number = shown.folded.number;
    row.petitioner = shown.folded.petitionersName();
    row.subject = shown.folded.matter.subject;
    row.state = wordKey(shown.folded.state);
    row.holder = shown.folded.holderName;
    row.received = shown.folded.matter.received.isValid() ? shown.folded.matter.received : shown.folded.registeredOn;
    QJsonObject json = caseJson(row, shown.day);
    QJsonArray clocks;
    for (const ObligationClock& clock : shown.clocks) {
        if (isShown(clock, shown.day)) {
            QJsonObject one = clockJson(makeClockRow(clock), shown.day);
            one.insert(QStringLiteral("article"), clock.article);
            QStringList explanation;
            for (const ExplainStep& step : clock.explanation) {
                explanation << sentence(step);
            }
            one.insert(QStringLiteral("explanation"), QJsonArray::fromStringList(explanation));
            clocks.append(one);
        }
    }
    json.insert(QStringLiteral("clocks"), clocks);
    json.insert(QStringLiteral("petitioners"), petitionersJson(shown.folded));
    json.insert(QStringLiteral("demands"), demandsJson(shown.folded));
    json.insert(QStringLiteral("documents"), documentsJson(shown.folded));
    json.insert(QStringLiteral("papers"), issuedJson(shown.folded));
    json.insert(QStringLiteral("attachments"), attachmentsJson(shown.folded));
    json.insert(QStringLiteral("history"), historyJson(shown.folded, shown.history));
    json.insert(QStringLiteral("conflicts"), conflictsJson(shown.folded));
    return json;
}

} // namespace

Result<Answer> showCommand(const CommandContext& context)
{
    if (context.arguments.rest.isEmpty()) {
        return Error(usageMissingArgument, {QStringLiteral("信访件编号")});
    }
    if (context.arguments.rest.size() > 1) {
        return Error(usageExtraArgument, {context.arguments.rest[1]});
    }
    const Result<std::optional<Date>> asOf = context.arguments.date("as-of");
    if (!asOf) {
        return asOf.error();
    }
    Answer outcome;
    const Result<std::unique_ptr<Workspace>> workspace = openData(context, Use::Read);
    if (!workspace) {
        return workspace.error();
    }
    const Result<QByteArray> stream = (*workspace)->findCase(context.arguments.rest.front());
    if (!stream) {
        return stream.error();
    }
    Result<CaseHistory> history = (*workspace)->history(*stream);
    if (!history) {
        return history.error();
    }
    std::optional<Case> folded = fold(*history, *asOf);
    if (!folded) {
        return Error(caseUnknown, {context.arguments.rest.front()});
    }
    if (context.arguments.has("copy-out")) {
        QJsonArray fields;
        for (const CopyField& field : copyOutFields(*folded)) {
            fields.append(QJsonObject{{QStringLiteral("label"), field.label}, {QStringLiteral("value"), field.value}});
        }
        const bool json = context.arguments.has("json");
        return Answer{fields, json ? QStringList() : copyOut(*folded).split(u'\n'), 0};
    }
    Shown shown{std::move(*history), std::move(*folded), {}, asOf->value_or(context.clock.today()),
        (*workspace)->identity().office};
    shown.policies = (*workspace)->policies();
    shown.clocks = obligations(shown.folded, (*workspace)->calendar(), Explain::Yes, shown.policies.clocks);
    if (const auto papers = unprintedPapers(**workspace, *stream)) {
        for (const PaperListRow& row : *papers) {
            shown.unprinted.push_back(row.paper.entry);
        }
    }
    outcome.json = shownJson(shown);
    outcome.sentences = headLines(shown) + clockLines(shown) + paperLines(shown.folded) +
                        attachmentLines(shown.folded) + fileLines(shown) + endLines(shown);
    if (context.arguments.has("json")) {
        outcome.sentences.clear(); // the same facts twice would hide what stderr is for
    }
    return outcome;
}

} // namespace xf
