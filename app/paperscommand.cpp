#include "app/answer.h"
#include "app/paperwords.h"

// `xinfang papers`: the register of papers sent (发文登记簿).
namespace xf {

namespace {

Result<PaperQuery> paperQueryFrom(const CommandContext& context, Workspace& workspace)
{
    const Arguments& arguments = context.arguments;
    PaperQuery query;
    const Result<std::optional<Date>> from = arguments.date("from");
    const Result<std::optional<Date>> to = arguments.date("to");
    if (!from || !to) {
        return from ? to.error() : from.error();
    }
    query.from = from->value_or(Date());
    query.to = to->value_or(Date());
    if (const std::optional<QString> typed = arguments.value("kind")) {
        const Result<PaperKind> kind = paperKindFrom(QStringLiteral("--kind"), *typed);
        if (!kind) {
            return kind.error();
        }
        query.kind = wordKey(*kind);
    }
    if (const std::optional<QString> typed = arguments.value("case")) {
        const Result<QByteArray> stream = workspace.findCase(*typed);
        if (!stream) {
            return stream.error();
        }
        query.stream = *stream;
    }
    return query;
}

} // namespace

Result<Answer> papersCommand(const CommandContext& context)
{
    const Result<std::unique_ptr<Workspace>> workspace = openData(context, Use::Read);
    if (!workspace) {
        return workspace.error();
    }
    const Result<PaperQuery> query = paperQueryFrom(context, **workspace);
    if (!query) {
        return query.error();
    }
    const Result<std::vector<PaperListRow>> rows = (*workspace)->papers(*query);
    tellNotices(context, **workspace);
    if (!rows) {
        return rows.error();
    }
    Answer outcome;
    QJsonArray array;
    int voided = 0;
    for (const PaperListRow& row : *rows) {
        array.append(paperRowJson(row));
        voided += row.paper.voided ? 1 : 0;
        if (context.arguments.has("json")) {
            continue;
        }
        const QString named = row.jumped() ? QStringLiteral("（跳过的号）") : u'《' + row.paper.title + u'》';
        QStringList cells{row.paper.date.chinese(),
            row.paper.number.isEmpty() ? QStringLiteral("（无文号）") : row.paper.number, named, row.caseNumber,
            row.petitioner};
        if (row.paper.voided) {
            cells << QStringLiteral("作废：%1").arg(row.paper.reason);
        }
        outcome.sentences << cells.join(QStringLiteral("  "));
    }
    outcome.json = array;
    outcome.sentences << (rows->empty() ? QStringLiteral("没有符合条件的文书。")
                                        : QStringLiteral("共%1条，其中作废%2条。").arg(rows->size()).arg(voided));
    return outcome;
}

} // namespace xf
