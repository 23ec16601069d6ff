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

Reply replyToError(const Error& error, bool json, const QStringList& remarks)
{
    Reply reply;
    const QString message = appSentence(error);
    reply.err = lines(remarks) + message.toUtf8() + '\n';
    if (json) {
        const QJsonObject inner{{QStringLiteral("code"), error.code}, {QStringLiteral("message"), message},
            {QStringLiteral("article"), error.article}};
        reply.out = oneValue(QJsonObject{{QStringLiteral("error"), inner}});
    }
    reply.exitCode = isUsage(error) ? 2 : 1;
    return reply;
}

} // namespace

Reply replyTo(const Result<Answer>& outcome, bool json, const QStringList& remarks)
{
    if (!outcome) {
        return replyToError(outcome.error(), json, remarks);
    }
    Reply reply;
    reply.exitCode = outcome->exitCode;
    reply.err = lines(remarks);
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
    // One folder a data file, so that two files side by side do not take each other's day.
    const QFileInfo file(path);
    options.backupFolder = file.absolutePath() + QStringLiteral("/backups/") + file.completeBaseName();
    options.clock = &context.clock;
    options.random = context.world.random;
    options.calendar = context.world.calendar;
    options.besides = context.world.besides;
    options.trustToday = context.trustToday;
    return options;
}

Result<std::unique_ptr<Workspace>> openData(const CommandContext& context, Use use)
{
    const std::optional<QString> path = context.arguments.value("data");
    if (!path || path->isEmpty()) {
        return Error(usageNoData);
    }
    WorkspaceOptions options = workspaceOptions(context, *path);
    options.readOnly = use == Use::Read;
    Result<std::unique_ptr<Workspace>> workspace = Workspace::open(options);
    if (workspace) {
        tellNotices(context, **workspace);
    }
    return workspace;
}

void tellNotices(const CommandContext& context, const Workspace& workspace)
{
    for (const Error& notice : workspace.notices()) {
        const QString told = appSentence(notice);
        if (!context.remarks.contains(told)) {
            context.remarks << told;
        }
    }
}

Result<Case> caseNamed(Workspace& workspace, const QString& typed)
{
    const Result<QByteArray> stream = workspace.findCase(typed);
    if (!stream) {
        return stream.error();
    }
    const Result<CaseHistory> history = workspace.history(*stream);
    if (!history) {
        return history.error();
    }
    std::optional<Case> folded = fold(*history);
    return folded ? Result<Case>(std::move(*folded)) : Result<Case>(Error(caseUnknown, {typed}));
}

OutPlace outPlace(const QString& out)
{
    const QFileInfo place(out);
    return place.isDir() ? OutPlace{out, QString()} : OutPlace{place.absolutePath(), place.fileName()};
}

Result<QByteArray> readFile(const QString& path)
{
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly)) {
        return Error(QFileInfo::exists(path) ? fileUnreadable : fileNotFound, {path});
    }
    return file.readAll();
}

} // namespace xf
