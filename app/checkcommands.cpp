#include "app/answer.h"
#include "app/usagewords.h"

#include <QJsonArray>
#include <QJsonObject>

namespace xf {

Result<Answer> rebuildCommand(const CommandContext& context)
{
    Answer outcome;
    const Result<std::unique_ptr<Workspace>> workspace = openData(context, Use::Write);
    if (!workspace) {
        return workspace.error();
    }
    if (const Result<> done = (*workspace)->rebuild(); !done) {
        return done.error();
    }
    tellNotices(context, **workspace);
    const Result<qint64> cases = (*workspace)->caseCount();
    if (!cases) {
        return cases.error();
    }
    outcome.json = QJsonObject{{QStringLiteral("cases"), *cases}};
    outcome.sentences << QStringLiteral("已从原始记录重新生成全部列表和期限：%1件。").arg(*cases);
    return outcome;
}

Result<Answer> verifyCommand(const CommandContext& context)
{
    Answer outcome;
    const Result<std::unique_ptr<Workspace>> workspace = openData(context, Use::Read);
    if (!workspace) {
        return workspace.error();
    }
    const Result<VerifyReport> report = (*workspace)->verify();
    if (!report) {
        return report.error();
    }
    QJsonArray bad;
    for (const BadEntry& entry : report->bad) {
        const QString id = QString::fromLatin1(entry.id.toHex());
        bad.append(QJsonObject{{QStringLiteral("entry"), id}, {QStringLiteral("code"), entry.reason.code},
            {QStringLiteral("reason"), appSentence(entry.reason)}});
        outcome.sentences << QStringLiteral("记录 %1 有问题：%2").arg(id.left(8), appSentence(entry.reason));
    }
    outcome.json = QJsonObject{{QStringLiteral("entries"), report->entries}, {QStringLiteral("bad"), bad},
        {QStringLiteral("projection"), report->projectionSame ? QStringLiteral("same") : QStringLiteral("different")}};
    if (!report->projectionSame) {
        outcome.sentences << QStringLiteral("列表或期限与原始记录不一致；请运行 rebuild 重新生成，原始记录不受影响。");
    }
    if (!report->everyOwnEntryThere) {
        outcome.sentences << QStringLiteral(
            "本文件自己写的记录中间缺号：可能有记录丢失；请保留本文件，用 backups 文件夹里最近的备份核对。");
    }
    if (!report->marksSound) {
        outcome.sentences << QStringLiteral(
            "待交换的清单与记录不一致；请保留本文件并告诉维护人员，交换数据时请让双方各做一次完整核对。");
    }
    if (report->good()) {
        outcome.sentences << QStringLiteral("共%1条记录，全部完好，列表和期限与记录一致。").arg(report->entries);
    }
    outcome.exitCode = report->good() ? 0 : 1;
    return outcome;
}

} // namespace xf
