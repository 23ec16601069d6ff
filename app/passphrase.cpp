#include "app/passphrase.h"

namespace xf {

namespace {

// The first line, whatever editor saved it.
QString firstLine(const QByteArray& bytes)
{
    QString text = QString::fromUtf8(bytes);
    if (text.startsWith(QChar(0xFEFF))) {
        text.remove(0, 1);
    }
    const qsizetype end = text.indexOf(u'\n');
    text = end < 0 ? text : text.left(end);
    return text.endsWith(u'\r') ? text.chopped(1) : text;
}

Result<QString> asked(const CommandContext& context, const QString& question)
{
    const std::optional<QString> typed =
        context.world.askPassphrase ? context.world.askPassphrase(question) : std::nullopt;
    return typed ? Result<QString>(*typed) : Result<QString>(Error(usageNoPassphrase));
}

Result<QString> passphrase(const CommandContext& context, bool isNew)
{
    if (const std::optional<QString> path = context.arguments.value("passphrase-file")) {
        const Result<QByteArray> bytes = readFile(*path);
        return bytes ? Result<QString>(firstLine(*bytes)) : Result<QString>(bytes.error());
    }
    if (!context.world.passphrase.isEmpty()) {
        return context.world.passphrase;
    }
    Result<QString> typed =
        asked(context, isNew ? QStringLiteral("请为本机的密钥定一个口令：") : QStringLiteral("口令："));
    if (!typed || !isNew) {
        return typed;
    }
    const Result<QString> again = asked(context, QStringLiteral("请再输一遍："));
    if (!again) {
        return again;
    }
    return *again == *typed ? typed : Result<QString>(Error(passphraseDiffers));
}

} // namespace

JobWorld jobWorld(const CommandContext& context)
{
    JobWorld world;
    world.clock = &context.clock;
    world.random = context.world.random;
    world.program = QStringLiteral(XF_VERSION);
    world.calendar = QString::number(context.world.calendar->version());
    world.stretchMemory = context.world.stretchMemory;
    return world;
}

Result<UnlockedKeys> unlockedKeys(const CommandContext& context, Workspace& workspace)
{
    const Result<bool> has = hasKeys(workspace);
    if (!has || !*has) {
        return has ? Error(handoffNoKeys) : has.error();
    }
    const Result<QString> typed = passphrase(context, false);
    return typed ? unlockKeys(workspace, *typed, jobWorld(context)) : Result<UnlockedKeys>(typed.error());
}

Result<UnlockedKeys> keysForEnrolling(const CommandContext& context, Workspace& workspace)
{
    const Result<bool> has = hasKeys(workspace);
    if (!has) {
        return has.error();
    }
    const Result<QString> typed = passphrase(context, !*has);
    if (!typed) {
        return typed.error();
    }
    return *has ? unlockKeys(workspace, *typed, jobWorld(context)) : makeKeys(workspace, *typed, jobWorld(context));
}

} // namespace xf
