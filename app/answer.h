#pragma once

#include "app/arguments.h"
#include "app/cli.h"
#include "app/deadlinecommand.h"
#include "core/store/workspace.h"

#include <QJsonValue>

#include <memory>

// What a command answers, and how it is printed: with --json one JSON value on stdout and the sentences on stderr,
// else the sentences on stdout.
namespace xf {

struct Answer
{
    QJsonValue json;
    QStringList sentences;
    int exitCode = 0;
};

// `remarks` go to stderr whatever became of the command: what opening the file found.
[[nodiscard]] Reply replyTo(const Result<Answer>& answer, bool json, const QStringList& remarks = {});

struct CommandContext
{
    const Arguments& arguments;
    const World& world;
    const Clock& clock; // --today put in
    bool trustToday = false;
    QStringList& remarks; // what opening finds is put in here
};

enum class Use { Read, Write };
// Opens --data; what opening found goes into the remarks.
[[nodiscard]] Result<std::unique_ptr<Workspace>> openData(const CommandContext& context, Use use);
// What opening or working has found by now and was not said yet goes into the remarks.
void tellNotices(const CommandContext& context, const Workspace& workspace);
[[nodiscard]] WorkspaceOptions workspaceOptions(const CommandContext& context, const QString& path);

[[nodiscard]] Result<Answer> initCommand(const CommandContext&);
[[nodiscard]] Result<Answer> importMessagesCommand(const CommandContext&);
[[nodiscard]] Result<Answer> listCommand(const CommandContext&);
[[nodiscard]] Result<Answer> showCommand(const CommandContext&);
[[nodiscard]] Result<Answer> nextCommand(const CommandContext&);
[[nodiscard]] Result<Answer> doCommand(const CommandContext&);
[[nodiscard]] Result<Answer> rebuildCommand(const CommandContext&);
[[nodiscard]] Result<Answer> verifyCommand(const CommandContext&);
[[nodiscard]] Result<Answer> adoptCommand(const CommandContext&);
[[nodiscard]] Result<Answer> demonstrateCommand(const CommandContext&);
[[nodiscard]] Result<Answer> paperCommand(const CommandContext&); // needs a QGuiApplication
[[nodiscard]] Result<Answer> papersCommand(const CommandContext&);
[[nodiscard]] Result<Answer> officeCommand(const CommandContext&);
[[nodiscard]] Result<Answer> calendarCommand(const CommandContext&);
[[nodiscard]] Result<Answer> attachmentCommand(const CommandContext&);
[[nodiscard]] Result<Answer> enrolRequestCommand(const CommandContext&);
[[nodiscard]] Result<Answer> enrolAcceptCommand(const CommandContext&);
[[nodiscard]] Result<Answer> enrolFinishCommand(const CommandContext&);
[[nodiscard]] Result<Answer> packageCommand(const CommandContext&);
[[nodiscard]] Result<Answer> receiveCommand(const CommandContext&);
[[nodiscard]] Result<Answer> inspectCommand(const CommandContext&);
[[nodiscard]] Result<Answer> channelsCommand(const CommandContext&);
[[nodiscard]] Result<Answer> conflictsCommand(const CommandContext&);
[[nodiscard]] Result<Answer> settleCommand(const CommandContext&);
[[nodiscard]] Result<Answer> similarCommand(const CommandContext&);
[[nodiscard]] Result<Answer> sealedCommand(const CommandContext&);

[[nodiscard]] QStringList helpLines(const Arguments& arguments);

[[nodiscard]] Result<QByteArray> readFile(const QString& path);
// Where --out puts a file that is written onto a stick; a folder alone leaves the name to the program.
struct OutPlace
{
    QString folder;
    QString name;
};
[[nodiscard]] OutPlace outPlace(const QString& out);
// By its number, or by 8 and more hex digits of its id.
[[nodiscard]] Result<Case> caseNamed(Workspace& workspace, const QString& typed);
// What `do attach` typed; not a command that Workspace::execute can do alone, since there is a file to read.
[[nodiscard]] Result<Changes> attachFile(Workspace& workspace, const Request& request);

} // namespace xf
