#include "app/answer.h"

#include "app/usagewords.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace xf {

namespace {

QByteArray lines(const QStringList& sentences)
{
    QByteArray text;
    for (const QString& sentence : sentences) {
        text += sentence.toUtf8() + '\n';
    }
    return text;
}

QByteArray oneValue(const QJsonValue& value)
{
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return document.toJson(QJsonDocument::Compact) + '\n';
}

Reply replyToError(const Error& error, bool json)
{
    Reply reply;
    const QString message = appSentence(error);
    reply.err = message.toUtf8() + '\n';
    if (json) {
        const QJsonObject inner{{QStringLiteral("code"), error.code}, {QStringLiteral("message"), message},
            {QStringLiteral("article"), error.article}};
        reply.out = oneValue(QJsonObject{{QStringLiteral("error"), inner}});
    }
    reply.exitCode = isUsage(error) ? 2 : 1;
    return reply;
}

} // namespace

Reply replyTo(const Result<Answer>& outcome, bool json)
{
    if (!outcome) {
        return replyToError(outcome.error(), json);
    }
    Reply reply;
    reply.exitCode = outcome->exitCode;
    reply.err = lines(outcome->remarks);
    if (json) {
        reply.out = oneValue(outcome->json);
        reply.err += lines(outcome->sentences);
    } else {
        reply.out = lines(outcome->sentences);
    }
    return reply;
}

WorkspaceOptions workspaceOptions(const CommandContext& context, const QString& path)
{
    WorkspaceOptions options;
    options.path = path;
    options.recordFolder = context.world.recordFolder;
    options.backupFolder = QFileInfo(path).absolutePath() + QStringLiteral("/backups");
    options.clock = &context.clock;
    options.random = context.world.random;
    options.calendar = context.world.calendar;
    options.trustToday = context.trustToday;
    return options;
}

Result<std::unique_ptr<Workspace>> openData(const CommandContext& context, Use use, Answer& outcome)
{
    const std::optional<QString> path = context.arguments.value("data");
    if (!path || path->isEmpty()) {
        return Error(usageNoData);
    }
    WorkspaceOptions options = workspaceOptions(context, *path);
    options.readOnly = use == Use::Read;
    Result<std::unique_ptr<Workspace>> workspace = Workspace::open(options);
    if (workspace) {
        for (const Error& notice : (*workspace)->notices()) {
            outcome.remarks << appSentence(notice);
        }
    }
    return workspace;
}

Result<QByteArray> readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error(fileUnreadable, {path, file.errorString()});
    }
    return file.readAll();
}

} // namespace xf
