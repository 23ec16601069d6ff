#include "app/arguments.h"

#include "app/deadlinecommand.h"

namespace xf {

namespace {

struct CommandOptions
{
    const char* command;
    std::vector<const char*> values;
    std::vector<const char*> flags;
    bool takesWords; // words that are no options
};

const std::vector<CommandOptions>& optionTable()
{
    static const std::vector<CommandOptions> table = {
        {"init", {"office", "code", "node", "clerk", "address", "phone", "query", "superior"}, {"county"}, false},
        {"import-messages", {}, {}, true},
        {"list", {"as-of", "state", "due-within", "search", "limit"}, {"overdue"}, false},
        {"show", {"as-of"}, {"copy-out"}, true},
        {"next", {}, {}, true},
        {"do", {"on", "from-json"}, {}, true},
        {"rebuild", {}, {}, false},
        {"verify", {}, {}, false},
        {"adopt", {"last-number", "last-paper", "node"}, {}, false},
        {"demonstrate", {"dir"}, {}, false},
        {"paper",
            {"case", "out", "of", "number", "reason", "to", "about", "on", "remedy", "remedy-reason", "unit-address",
                "unit-phone"},
            {"issue"}, true},
        {"papers", {"case", "from", "to", "kind"}, {}, false},
        {"office", {"on"}, {}, true},
        {"calendar", {}, {}, true},
        {"attachment", {"case", "entry", "out"}, {}, false},
        {"enrol-request", {"out", "passphrase-file"}, {}, false},
        {"enrol-accept", {"out", "passphrase-file"}, {}, true},
        {"enrol-finish", {"passphrase-file"}, {}, true},
        {"package", {"to", "out", "max-size", "passphrase-file"}, {}, false},
        {"receive", {"passphrase-file"}, {"preview", "undo"}, true},
        {"inspect", {}, {}, true},
        {"channels", {}, {}, false},
        {"conflicts", {}, {}, false},
        {"settle", {"on"}, {}, true},
        {"similar", {"text", "name", "phone", "id", "place"}, {}, false},
        {"sealed", {"from-json", "passphrase-file", "new-passphrase-file"}, {}, true},
        {"deadline", {}, {}, true},
    };
    return table;
}

const CommandOptions* findCommandOptions(const QString& command)
{
    for (const CommandOptions& row : optionTable()) {
        if (command == QLatin1String(row.command)) {
            return &row;
        }
    }
    return nullptr;
}

const std::vector<const char*> everywhereFlags = {"json", "help", "version"};
const std::vector<const char*> everywhereValues = {"data", "today", "by"};

bool listed(const std::vector<const char*>& names, const QString& name)
{
    return std::any_of(names.begin(), names.end(), [&](const char* known) { return name == QLatin1String(known); });
}

QString knownCommands()
{
    QStringList words;
    for (const CommandOptions& row : optionTable()) {
        words << QString::fromLatin1(row.command);
    }
    return words.join(u' ');
}

class Parser
{
public:
    explicit Parser(const QStringList& words)
        : m_words(words)
    {}

    Result<Arguments> run()
    {
        while (m_next < m_words.size()) {
            const QString word = m_words[m_next++];
            if (const Result<> taken = take(word); !taken) {
                return taken.error();
            }
        }
        return m_out;
    }

private:
    Result<> take(const QString& word)
    {
        if (!word.startsWith(QLatin1String("--")) || word.size() == 2) {
            return takeWord(word);
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
        const CommandOptions* options = findCommandOptions(m_out.command);
        if (equals < 0 && (listed(everywhereFlags, name) || (options && listed(options->flags, name)))) {
            m_out.flags << name;
            return {};
        }
        if (m_out.command == QLatin1String("deadline") && name != QLatin1String("today")) {
            m_out.rest << word;
            return {};
        }
        if (!listed(everywhereValues, name) && !(options && listed(options->values, name))) {
            return Error(usageUnknownOption, {word, knownOptions(m_out.command)});
        }
        return takeValue(name, equals < 0 ? std::optional<QString>() : word.mid(equals + 1));
    }

    Result<> takeValue(const QString& name, std::optional<QString> value)
    {
        if (!value && m_next >= m_words.size()) {
            return Error(usageMissingValue, {QStringLiteral("--") + name});
        }
        if (m_out.values.contains(name)) {
            return Error(usageRepeatedOption, {QStringLiteral("--") + name});
        }
        m_out.values.insert(name, value ? *value : m_words[m_next++]);
        return {};
    }

    Result<> takeWord(const QString& word)
    {
        if (m_out.command.isEmpty()) {
            if (!findCommandOptions(word)) {
                return Error(usageUnknownCommand, {word, knownCommands()});
            }
            m_out.command = word;
            return {};
        }
        const CommandOptions* options = findCommandOptions(m_out.command);
        if (options && !options->takesWords) {
            return Error(usageExtraArgument, {word});
        }
        m_out.rest << word;
        return {};
    }

    const QStringList& m_words;
    qsizetype m_next = 0;
    Arguments m_out;
};

} // namespace

std::optional<QString> Arguments::value(const char* name) const
{
    const auto found = values.constFind(QString::fromLatin1(name));
    return found == values.constEnd() ? std::nullopt : std::optional<QString>(*found);
}

Result<QString> Arguments::needed(const char* name) const
{
    const std::optional<QString> given = value(name);
    return given ? Result<QString>(*given)
                 : Result<QString>(Error(usageMissingOption, {QStringLiteral("--") + QLatin1String(name)}));
}

Result<std::optional<Date>> Arguments::date(const char* name) const
{
    const std::optional<QString> given = value(name);
    if (!given) {
        return std::optional<Date>();
    }
    const Date day = Date::parseTyped(*given);
    return day.isValid() ? Result<std::optional<Date>>(day)
                         : Error(usageBadDate, {QStringLiteral("--") + QLatin1String(name), *given});
}

Result<std::optional<int>> Arguments::number(const char* name, int least) const
{
    const std::optional<QString> given = value(name);
    if (!given) {
        return std::optional<int>();
    }
    bool ok = false;
    const int number = given->toInt(&ok);
    return ok && number >= least ? Result<std::optional<int>>(number)
                                 : Error(usageBadNumber, {QStringLiteral("--") + QLatin1String(name), *given});
}

QString knownOptions(const QString& command)
{
    QStringList names;
    const CommandOptions* options = findCommandOptions(command);
    const std::vector<const char*> none;
    for (const auto* list :
        {options ? &options->values : &none, options ? &options->flags : &none, &everywhereValues, &everywhereFlags}) {
        for (const char* name : *list) {
            names << QStringLiteral("--") + QLatin1String(name);
        }
    }
    return names.join(u' ');
}

Result<Arguments> parseArguments(const QStringList& words)
{
    return Parser(words).run();
}

bool isUsage(const Error& error)
{
    return error.code.startsWith(QLatin1String("usage."));
}

} // namespace xf
