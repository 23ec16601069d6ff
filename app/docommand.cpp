#include "app/answer.h"
#include "app/casejson.h"
#include "core/base/fieldtext.h"
#include "core/base/textencoding.h"
#include "core/words/historyline.h"
#include "core/words/statewords.h"

#include <QJsonDocument>
#include <QSet>

namespace xf {

namespace {

inline constexpr ErrorCode doUnknownCommand{"usage.unknown-action"}; // word, known words
inline constexpr ErrorCode doNoCase{"usage.no-case"};
inline constexpr ErrorCode doCaseGiven{"do.case-given"};
inline constexpr ErrorCode doNotAnAssignment{"usage.not-an-assignment"}; // word, command

constexpr char casePath[] = "case";

// What was typed after `do`: the command and its fields, whatever form they came in.
struct Typed
{
    const CommandInfo* info = nullptr;
    Command command;
    QString caseName;
    QSet<QString> paths; // said so far
};

QString knownCommands()
{
    QStringList words;
    for (const CommandInfo& info : commandTable()) {
        if (*info.word != '\0') {
            words << QString::fromLatin1(info.word);
        }
    }
    return words.join(u' ');
}

// Amend and correct name the case's own fields: what is not a key of the command is a change.
std::vector<QString>* changesOf(Command& command)
{
    if (AmendCase* amend = std::get_if<AmendCase>(&command)) {
        return &amend->changes;
    }
    CorrectEntry* correct = std::get_if<CorrectEntry>(&command);
    return correct ? &correct->changes : nullptr;
}

bool isOwnKey(const CommandInfo& info, const QString& path)
{
    const QString first = path.section(u'.', 0, 0);
    return first != QLatin1String("changes") && findField(info.fields(), QStringView(first)) != nullptr;
}

// A key may be repeated where it adds an element to a list; anything else said twice would silently win over the first.
bool addsToList(const CommandInfo& info, const QString& path)
{
    const FieldInfo* field = findField(info.fields(), QStringView(path.section(u'.', 0, 0)));
    const bool numbered = path.section(u'.', 1, 1).toInt() > 0;
    const bool amendsList = path.startsWith(QLatin1String("petitioners")) || path.startsWith(QLatin1String("demands"));
    return !numbered && (field ? field->type()->shape == Shape::List : amendsList);
}

Result<> assign(Typed& typed, const QString& path, const QString& value)
{
    if (typed.paths.contains(path) && !addsToList(*typed.info, path)) {
        return Error(usageWordTwice, {path});
    }
    typed.paths.insert(path);
    if (path == QLatin1String(casePath)) {
        typed.caseName = value;
        return {};
    }
    std::vector<QString>* changes = changesOf(typed.command);
    if (changes && !isOwnKey(*typed.info, path)) {
        changes->push_back(path + u'=' + value);
        return {};
    }
    void* object = std::visit([](auto& one) -> void* { return &one; }, typed.command);
    return setByPath(typed.info->fields(), object, path, value);
}

Result<> assignWord(Typed& typed, const QString& word)
{
    const qsizetype equals = word.indexOf(u'=');
    if (equals < 1) {
        return Error(doNotAnAssignment, {word, QString::fromLatin1(typed.info->word)});
    }
    QString value = word.mid(equals + 1);
    if (value.startsWith(u'@')) {
        const Result<QByteArray> bytes = readFile(value.mid(1));
        if (!bytes) {
            return bytes.error();
        }
        const Result<DecodedText> decoded = decodeText(*bytes); // GBK as older programs save it; nothing is guessed at
        if (!decoded) {
            return decoded.error();
        }
        value = decoded->text;
        while (value.endsWith(u'\n') || value.endsWith(u'\r')) {
            value.chop(1);
        }
    }
    return assign(typed, word.left(equals), value);
}

QString scalarText(const QJsonValue& value)
{
    return value.isBool() ? (value.toBool() ? QStringLiteral("yes") : QStringLiteral("no"))
                          : value.toVariant().toString();
}

// The plain values of a JSON tree, each under the path that a word would give it; an empty branch counts as one value.
void flatten(const QJsonValue& value, const QString& path, std::vector<std::pair<QString, QString>>& out)
{
    const std::size_t before = out.size();
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            flatten(it.value(), path.isEmpty() ? it.key() : path + u'.' + it.key(), out);
        }
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            flatten(array[i], path + u'.' + QString::number(i + 1), out);
        }
    } else {
        out.emplace_back(path, scalarText(value));
    }
    if (out.size() == before) {
        out.emplace_back(path, QString());
    }
}

// What the command's own table knows goes in as a tree; for amend and correct the rest are changes, one a value.
Result<> assignTree(Typed& typed, QJsonObject tree)
{
    typed.caseName = scalarText(tree.take(QLatin1String(casePath)));
    if (tree.isEmpty()) {
        return {};
    }
    std::vector<std::pair<QString, QString>> leaves;
    flatten(tree, QString(), leaves);
    std::vector<QString>* changes = changesOf(typed.command);
    for (const auto& [path, value] : leaves) {
        typed.paths.insert(path);
        if (changes && !isOwnKey(*typed.info, path)) {
            changes->push_back(path + u'=' + value);
            tree.remove(path.section(u'.', 0, 0));
        }
    }
    void* object = std::visit([](auto& one) -> void* { return &one; }, typed.command);
    return setFromJson(typed.info->fields(), object, tree);
}

Result<> assignJson(Typed& typed, const QString& file, const World& world)
{
    const Result<QByteArray> bytes =
        file == QLatin1String("-") ? Result<QByteArray>(world.standardInput()) : readFile(file);
    if (!bytes) {
        return bytes.error();
    }
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(*bytes, &fault);
    if (fault.error != QJsonParseError::NoError || !document.isObject()) {
        return Error(jsonMalformed, {file, QString::number(fault.offset)});
    }
    return assignTree(typed, document.object());
}

Result<Typed> readTyped(const CommandContext& context)
{
    const QStringList& rest = context.arguments.rest;
    if (rest.isEmpty()) {
        return Error(usageMissingArgument, {QStringLiteral("办理动作")});
    }
    Typed typed;
    typed.info = findCommand(QStringView(rest.front()));
    if (!typed.info) {
        return Error(doUnknownCommand, {rest.front(), knownCommands()});
    }
    typed.info->emplace(typed.command);
    if (const std::optional<QString> file = context.arguments.value("from-json")) {
        if (const Result<> done = assignJson(typed, *file, context.world); !done) {
            return done.error();
        }
    }
    for (qsizetype i = 1; i < rest.size(); ++i) {
        if (const Result<> done = assignWord(typed, rest[i]); !done) {
            return done.error();
        }
    }
    if (beginsCase(typed.command) != typed.caseName.isEmpty()) {
        return typed.caseName.isEmpty() ? Error(doNoCase) : Error(doCaseGiven);
    }
    return typed;
}

Result<Answer> answer(Workspace& workspace, const Changes& changes, Answer outcome)
{
    QJsonArray entries;
    for (const QByteArray& entry : changes.entries) {
        entries.append(QString::fromLatin1(entry.toHex().left(8)));
    }
    outcome.json = QJsonObject{{QStringLiteral("case"), changes.number},
        {QStringLiteral("id"), QString::fromLatin1(changes.stream.toHex().left(8))},
        {QStringLiteral("entries"), entries}, {QStringLiteral("state"), wordKey(changes.state)}};
    const Result<CaseHistory> history = workspace.history(changes.stream);
    const std::optional<Case> folded = history ? fold(*history) : std::nullopt;
    if (folded && !folded->file.empty()) {
        const FileItem& last = folded->file.back();
        outcome.sentences << QStringLiteral("%1 %2").arg(
            changes.number, asOneLine(historyLine(*folded, last, history->entries[last.entry])));
    }
    outcome.sentences << QStringLiteral("现状：%1。").arg(folded ? stateTitle(*folded) : wordLabel(changes.state));
    return outcome;
}

} // namespace

Result<Answer> doCommand(const CommandContext& context)
{
    Result<Typed> typed = readTyped(context);
    if (!typed) {
        return typed.error();
    }
    const Result<std::optional<Date>> on = context.arguments.date("on");
    if (!on) {
        return on.error();
    }
    Answer outcome;
    const Result<std::unique_ptr<Workspace>> workspace = openData(context, Use::Write);
    if (!workspace) {
        return workspace.error();
    }
    Request request;
    if (!typed->caseName.isEmpty()) {
        const Result<QByteArray> stream = (*workspace)->findCase(typed->caseName);
        if (!stream) {
            return stream.error();
        }
        request.stream = *stream;
    }
    request.command = std::move(typed->command);
    request.on = on->value_or(Date());
    request.by = context.arguments.value("by").value_or(QString());
    const bool attaches = std::holds_alternative<AttachFile>(request.command);
    const Result<Changes> changes = attaches ? attachFile(**workspace, request) : (*workspace)->execute(request);
    tellNotices(context, **workspace);
    return changes ? answer(**workspace, *changes, std::move(outcome)) : Result<Answer>(changes.error());
}

} // namespace xf
