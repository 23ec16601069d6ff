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

Result<QString> askedTwice(const CommandContext& context, const QString& question)
{
    Result<QString> typed = asked(context, question);
    if (!typed) {
        return typed;
    }
    const Result<QString> again = asked(context, QStringLiteral("请再输一遍："));
    if (!again) {
        return again;
    }
    return *again == *typed ? typed : Result<QString>(Error(passphraseDiffers));
}

Result<QString> fromFile(const QString& path)
{
    const Result<QByteArray> bytes = readFile(path);
    return bytes ? Result<QString>(firstLine(*bytes)) : Result<QString>(bytes.error());
}

Result<QString> passphrase(
    const CommandContext& context, bool isNew, const QString& newQuestion, const QString& question)
{
    if (const std::optional<QString> path = context.arguments.value("passphrase-file")) {
        return fromFile(*path);
    }
    if (!context.world.passphrase.isEmpty()) {
        return context.world.passphrase;
    }
    return isNew ? askedTwice(context, newQuestion) : asked(context, question);
}

Result<QString> keyPassphrase(const CommandContext& context, bool isNew)
{
    return passphrase(context, isNew, QStringLiteral("请为本机的密钥定一个口令："), QStringLiteral("口令："));
}

} // namespace

Result<QString> sealedPassphrase(const CommandContext& context, bool isNew)
{
    return passphrase(context, isNew,
        QStringLiteral("请为检举控告定一个口令，丢了没有任何办法找回，请抄下来密封保管："),
        QStringLiteral("检举控告的口令："));
}

Result<QString> nextSealedPassphrase(const CommandContext& context)
{
    if (const std::optional<QString> path = context.arguments.value("new-passphrase-file")) {
        return fromFile(*path);
    }
    const Result<QString> typed =
        askedTwice(context, QStringLiteral("请为检举控告另定一个口令，丢了没有任何办法找回，请抄下来密封保管："));
    return typed || !typed.error().is(usageNoPassphrase) ? typed : Result<QString>(Error(usageNoNewPassphrase));
}

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
    const Result<QString> typed = keyPassphrase(context, false);
    return typed ? unlockKeys(workspace, *typed, jobWorld(context)) : Result<UnlockedKeys>(typed.error());
}

Result<UnlockedKeys> keysForEnrolling(const CommandContext& context, Workspace& workspace)
{
    const Result<bool> has = hasKeys(workspace);
    if (!has) {
        return has.error();
    }
    const Result<QString> typed = keyPassphrase(context, !*has);
    if (!typed) {
        return typed.error();
    }
    return *has ? unlockKeys(workspace, *typed, jobWorld(context)) : makeKeys(workspace, *typed, jobWorld(context));
}

} // namespace xf
