#include "app/cli.h"

#include "app/answer.h"
#include "app/deadlinecommand.h"
#include "app/usagewords.h"
#include "core/desk/handovertables.h"

#include <QJsonArray>
#include <QJsonObject>

namespace xf {

namespace {

// --today: the office's day as a person says it; what the machine says is still what is recorded as evidence.
class FixedToday : public Clock
{
public:
    FixedToday(const Clock& machine, Date today)
        : m_machine(machine)
        , m_today(today)
    {}
    [[nodiscard]] Moment now() const override { return m_machine.now(); }
    [[nodiscard]] Date today() const override { return m_today; }

private:
    const Clock& m_machine;
    Date m_today;
};

Result<Answer> deadline(const CommandContext& context)
{
    WorkCalendar calendar = *context.world.calendar;
    if (context.arguments.value("data")) { // what its office brought in counts
        const Result<std::unique_ptr<Workspace>> workspace = openData(context, Use::Read);
        if (!workspace) {
            return workspace.error();
        }
        calendar = (*workspace)->calendar();
    }
    const Result<DeadlineOutcome> made = deadlineCommand(context.arguments.rest, calendar);
    if (!made) {
        return made.error();
    }
    return Answer{made->json, made->sentences, 0};
}

using CommandFunction = Result<Answer> (*)(const CommandContext&);

CommandFunction functionOf(const QString& command)
{
    static const std::map<QString, CommandFunction> functions = {
        {QStringLiteral("deadline"), deadline},
        {QStringLiteral("init"), initCommand},
        {QStringLiteral("import-messages"), importMessagesCommand},
        {QStringLiteral("list"), listCommand},
        {QStringLiteral("show"), showCommand},
        {QStringLiteral("next"), nextCommand},
        {QStringLiteral("do"), doCommand},
        {QStringLiteral("rebuild"), rebuildCommand},
        {QStringLiteral("verify"), verifyCommand},
        {QStringLiteral("adopt"), adoptCommand},
        {QStringLiteral("demonstrate"), demonstrateCommand},
        {QStringLiteral("paper"), paperCommand},
        {QStringLiteral("papers"), papersCommand},
        {QStringLiteral("office"), officeCommand},
        {QStringLiteral("attachment"), attachmentCommand},
        {QStringLiteral("calendar"), calendarCommand},
        {QStringLiteral("enrol-request"), enrolRequestCommand},
        {QStringLiteral("enrol-accept"), enrolAcceptCommand},
        {QStringLiteral("enrol-finish"), enrolFinishCommand},
        {QStringLiteral("package"), packageCommand},
        {QStringLiteral("receive"), receiveCommand},
        {QStringLiteral("inspect"), inspectCommand},
        {QStringLiteral("channels"), channelsCommand},
        {QStringLiteral("conflicts"), conflictsCommand},
        {QStringLiteral("settle"), settleCommand},
        {QStringLiteral("similar"), similarCommand},
        {QStringLiteral("sealed"), sealedCommand},
    };
    const auto found = functions.find(command);
    return found == functions.end() ? nullptr : found->second;
}

// With --json stdout is one JSON value here as well.
Reply helpReply(const Arguments& arguments)
{
    const QStringList lines = helpLines(arguments);
    const QJsonObject json{{QStringLiteral("help"), QJsonArray::fromStringList(lines)}};
    const bool asJson = arguments.has("json");
    return replyTo(Answer{json, asJson ? QStringList() : lines, 0}, asJson);
}

Reply versionReply(bool json)
{
    const QString version = QStringLiteral(XF_VERSION);
    const QStringList lines{QStringLiteral("xinfang ") + version};
    return replyTo(Answer{QJsonObject{{QStringLiteral("version"), version}}, json ? QStringList() : lines, 0}, json);
}

} // namespace

Reply runCli(const QStringList& words, const World& world)
{
    const Result<Arguments> arguments = parseArguments(words);
    if (!arguments) {
        return replyTo(arguments.error(), words.contains(QLatin1String("--json")));
    }
    const bool json = arguments->has("json"); // not where it is the value of an option
    if (arguments->has("version")) {
        return versionReply(json);
    }
    if (arguments->has("help")) {
        return helpReply(*arguments);
    }
    if (arguments->command.isEmpty()) {
        return replyTo(Error(usageNoCommand), json);
    }
    const Result<std::optional<Date>> today = arguments->date("today");
    if (!today) {
        return replyTo(today.error(), json);
    }
    const FixedToday fixed(*world.clock, today->value_or(Date()));
    const Clock& clock = today->has_value() ? static_cast<const Clock&>(fixed) : *world.clock;
    QStringList remarks;
    // Holiday notices beside the data file are as good as those of the program.
    const DeskCalendar calendar = calendarFor(arguments->value("data").value_or(QString()), *world.calendar);
    for (const Error& notice : calendar.notices) {
        remarks << appSentence(notice);
    }
    World own = world;
    own.besides = calendar.besides;
    const CommandContext context{*arguments, own, clock, today->has_value(), remarks};
    const Result<Answer> answer = functionOf(arguments->command)(context);
    return replyTo(answer, json, remarks);
}

} // namespace xf
