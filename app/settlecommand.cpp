#include "app/answer.h"
#include "app/casejson.h"
#include "core/words/statewords.h"

#include <QJsonArray>
#include <QJsonObject>

// Where two sides wrote differently: conflicts lists them, settle says which stands.
namespace xf {

Result<Answer> conflictsCommand(const CommandContext& context)
{
    const Result<std::unique_ptr<Workspace>> workspace = openData(context, Use::Read);
    if (!workspace) {
        return workspace.error();
    }
    ListQuery query;
    query.day = context.clock.today();
    query.conflicts = true;
    const Result<std::vector<qint64>> ids = (*workspace)->listIds(query);
    if (!ids) {
        return ids.error();
    }
    const Result<std::vector<ListedCase>> rows = (*workspace)->listRows(*ids);
    if (!rows) {
        return rows.error();
    }
    Answer answer;
    QJsonArray array;
    for (const ListedCase& listed : *rows) {
        const QString id = QString::fromLatin1(listed.row.stream.toHex());
        const Result<Case> folded = caseNamed(**workspace, id);
        if (!folded) {
            return folded.error();
        }
        array.append(QJsonObject{{QStringLiteral("case"), id}, {QStringLiteral("number"), listed.row.number},
            {QStringLiteral("conflicts"), conflictsJson(*folded)}});
        answer.sentences
            << QStringLiteral("%1 %2 %3").arg(listed.row.number, listed.row.petitioner, listed.row.subject);
        for (const Conflict& conflict : folded->conflicts) {
            answer.sentences << QStringLiteral("  ") + conflictLine(conflict);
            for (const ConflictValue& value : conflict.values) {
                answer.sentences << QStringLiteral("    stands=%1 即取“%2”")
                                        .arg(QString::fromLatin1(value.entry.toHex().left(8)), value.shown);
            }
        }
    }
    answer.json = array;
    answer.sentences << (rows->empty() ? QStringLiteral("没有两边写法不同的地方。")
                                       : QStringLiteral("用 settle 信访件编号 stands=… reason=… 定下取哪一个。"));
    return answer;
}

// `settle CASE stands=… reason=…` is `do settle case=CASE …`.
Result<Answer> settleCommand(const CommandContext& context)
{
    Arguments arguments = context.arguments;
    arguments.command = QStringLiteral("do");
    if (!arguments.rest.isEmpty() && !arguments.rest.front().contains(u'=')) {
        arguments.rest.front().prepend(QStringLiteral("case="));
    }
    arguments.rest.prepend(QStringLiteral("settle"));
    return doCommand({arguments, context.world, context.clock, context.trustToday, context.remarks});
}

} // namespace xf
