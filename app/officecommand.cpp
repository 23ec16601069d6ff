#include "app/answer.h"

#include <QJsonObject>

// `xinfang office [key=value …]`: what the office says of itself on its papers, and who sits here. Shows or changes.
namespace xf {

namespace {

inline constexpr ErrorCode officeNotAKey{"usage.not-an-office-key"}; // word, allowed

constexpr char clerkKey[] = "clerk";
constexpr char prefixKey[] = "prefix";

QString allowedKeys()
{
    QStringList keys;
    for (const FieldInfo& info : OfficeFacts::fields()) {
        if (info.type()->shape == Shape::Text) {
            keys << QString::fromLatin1(info.key);
        }
    }
    keys << QString::fromLatin1(clerkKey) << QString::fromLatin1(prefixKey);
    return keys.join(u' ');
}

struct OfficeChange
{
    OfficeFacts facts;
    std::optional<QString> clerk;
    std::optional<QString> prefix;
};

Result<> put(OfficeChange& change, const QString& word)
{
    const qsizetype equals = word.indexOf(u'=');
    const QString key = word.left(std::max<qsizetype>(equals, 0));
    const QString value = word.mid(equals + 1);
    if (key == QLatin1String(clerkKey)) {
        change.clerk = value;
        return {};
    }
    if (key == QLatin1String(prefixKey)) {
        change.prefix = value;
        return {};
    }
    const FieldInfo* info = key.isEmpty() ? nullptr : findField(OfficeFacts::fields(), QStringView(key));
    if (!info || info->type()->shape != Shape::Text) {
        return Error(officeNotAKey, {word, allowedKeys()});
    }
    *static_cast<QString*>(info->at(&change.facts)) = value;
    return {};
}

Result<> store(Workspace& workspace, const OfficeChange& change, Date on)
{
    if (const Result<> described = workspace.describeOffice(change.facts, on); !described) {
        return described;
    }
    if (change.clerk) {
        if (const Result<> set = workspace.setSetting(Setting::Clerk, *change.clerk); !set) {
            return set;
        }
    }
    return change.prefix ? workspace.setSetting(Setting::PaperPrefix, *change.prefix) : Result<>();
}

Result<Answer> officeAnswer(Workspace& workspace)
{
    const Result<QString> prefix = workspace.setting(Setting::PaperPrefix);
    if (!prefix) {
        return prefix.error();
    }
    const OfficeFacts facts = workspace.identity().officeFacts();
    Answer outcome;
    QJsonObject json;
    const auto line = [&](const char* key, const QString& label, const QString& value) {
        json.insert(QString::fromLatin1(key), value);
        outcome.sentences << QStringLiteral("%1  %2：%3")
                                 .arg(QString::fromLatin1(key), label,
                                     value.isEmpty() ? QStringLiteral("（没有填）") : value);
    };
    for (const FieldInfo& info : OfficeFacts::fields()) {
        if (info.type()->shape == Shape::Text) {
            line(info.key, info.labelText(), *static_cast<const QString*>(info.at_const(&facts)));
        }
    }
    line(clerkKey, QStringLiteral("经办人"), workspace.identity().clerk);
    line(prefixKey, QStringLiteral("文号代字"), *prefix);
    json.insert(QStringLiteral("node"), workspace.identity().letter);
    json.insert(QStringLiteral("county"), workspace.identity().kind == OfficeKind::Bureau);
    outcome.json = json;
    return outcome;
}

} // namespace

Result<Answer> officeCommand(const CommandContext& context)
{
    const QStringList& words = context.arguments.rest;
    const Result<std::optional<Date>> on = context.arguments.date("on");
    if (!on) {
        return on.error();
    }
    const Result<std::unique_ptr<Workspace>> workspace = openData(context, words.isEmpty() ? Use::Read : Use::Write);
    if (!workspace) {
        return workspace.error();
    }
    OfficeChange change{(*workspace)->identity().officeFacts(), {}, {}};
    for (const QString& word : words) {
        if (const Result<> taken = put(change, word); !taken) {
            return taken.error();
        }
    }
    if (!words.isEmpty()) {
        if (const Result<> stored = store(**workspace, change, on->value_or(Date())); !stored) {
            return stored.error();
        }
        tellNotices(context, **workspace);
    }
    return officeAnswer(**workspace);
}

} // namespace xf
