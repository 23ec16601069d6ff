#include "tests/scenarios/scenariowords.h"

#include "core/base/fieldtext.h"
#include "core/words/explain.h"

namespace xf::test {

namespace {

bool isCalled(const FieldInfo& info, const QString& word)
{
    const QString label = info.labelText();
    return word == info.keyText() || word == label || word == label.section(u'（', 0, 0);
}

const FieldInfo* fieldCalled(FieldSpan fields, const QString& word)
{
    for (const FieldInfo& info : fields) {
        if (isCalled(info, word)) {
            return &info;
        }
    }
    return nullptr;
}

FieldSpan fieldsInside(const FieldInfo& info)
{
    const TypeInfo* type = info.type();
    type = type->shape == Shape::List ? type->element() : type;
    return type->fields ? type->fields() : FieldSpan();
}

// What `amend` and `correct` take beside their own keys is a change: of what was registered, of what that step said.
bool takesChanges(const CommandInfo& info)
{
    return QLatin1String(info.word) == QLatin1String("amend") || QLatin1String(info.word) == QLatin1String("correct");
}

Result<> put(const CommandInfo& info, void* object, const QString& pair, FieldSpan changeable)
{
    const qsizetype equals = pair.indexOf(u'=');
    if (equals < 1) {
        return Error(inputBadValue, {pair, QString(), QStringLiteral("栏目=内容")});
    }
    const QString typed = pair.left(equals);
    const QString value = pair.mid(equals + 1);
    const bool own = fieldCalled(info.fields(), typed.section(u'.', 0, 0)) != nullptr;
    if (takesChanges(info) && !own) {
        return setByPath(info.fields(), object, QStringLiteral("changes"), pathOf(changeable, typed) + u'=' + value);
    }
    const QString path = pathOf(info.fields(), typed);
    return setByPath(info.fields(), object, path, path == QLatin1String("remove") ? pathOf(changeable, value) : value);
}

} // namespace

const CommandInfo* commandOf(const QString& word)
{
    for (const CommandInfo& info : commandTable()) {
        const bool typed = *info.word != '\0'; // the others no person types
        if (typed && (word == QString::fromUtf8(info.label) || word == QString::fromLatin1(info.word))) {
            return &info;
        }
    }
    return nullptr;
}

std::optional<RuleId> ruleOfTitle(const QString& word)
{
    for (const DeadlineRule& rule : allRules()) {
        if (word == ruleTitle(rule.id)) {
            return rule.id;
        }
    }
    return ruleFromWord(word);
}

QString pathOf(FieldSpan fields, const QString& path)
{
    QStringList keys;
    for (const QString& part : path.split(u'.')) {
        const FieldInfo* info = fieldCalled(fields, part);
        keys << (info ? info->keyText() : part);
        fields = info ? fieldsInside(*info) : fields;
    }
    return keys.join(u'.');
}

Result<Command> commandOfWords(const CommandInfo& info, const QStringList& pairs, const Event* target)
{
    Command command;
    void* object = info.emplace(command);
    const bool corrects = QLatin1String(info.word) == QLatin1String("correct");
    const FieldSpan ofTarget = target ? infoOf(*target).fields() : FieldSpan();
    for (const QString& pair : pairs) {
        if (const Result<> done = put(info, object, pair, corrects ? ofTarget : RegisterCase::fields()); !done) {
            return done.error();
        }
    }
    return command;
}

} // namespace xf::test
