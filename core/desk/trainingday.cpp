#include "core/desk/trainingday.h"

#include "core/base/fieldtext.h"

#include <QFile>

// A static library's resource is linked in only when something names it, and the macro works only outside a namespace.
static void loadTrainingResource()
{
    Q_INIT_RESOURCE(training);
}

namespace xf {

namespace {

struct ScriptedStep
{
    bool beginsCase = false;
    int daysBefore = 0;
    int line = 0; // in the script
    Command command;
};

QByteArray script()
{
    loadTrainingResource();
    QFile file(QStringLiteral(":/xinfang/training/day.txt"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Error failedAt(int line)
{
    return Error(trainingFailed, {QString::number(line)});
}

Result<> readField(std::vector<ScriptedStep>& steps, const QString& line)
{
    if (steps.empty()) {
        return Error(trainingFailed, {line});
    }
    Command& command = steps.back().command;
    const CommandInfo& info = infoOf(command);
    void* object = std::visit([](auto& one) { return static_cast<void*>(&one); }, command);
    return setByPath(info.fields(), object, line.section(u'=', 0, 0), line.section(u'=', 1));
}

Result<ScriptedStep> readStep(const QString& line)
{
    ScriptedStep step;
    bool isNumber = false;
    step.daysBefore = line.section(u' ', 0, 0).toInt(&isNumber);
    const CommandInfo* info = findCommand(line.section(u' ', 1));
    if (!isNumber || !info) {
        return Error(trainingFailed, {line});
    }
    info->emplace(step.command);
    return step;
}

Result<std::vector<ScriptedStep>> readScript()
{
    std::vector<ScriptedStep> steps;
    bool begins = false;
    int number = 0;
    for (const QString& line : QString::fromUtf8(script()).split(u'\n')) {
        ++number;
        if (line.isEmpty() || line.startsWith(u'#')) {
            continue;
        }
        if (line.startsWith(u'=')) {
            begins = true;
        } else if (line.contains(u'=')) {
            if (!readField(steps, line)) {
                return failedAt(number);
            }
        } else {
            Result<ScriptedStep> step = readStep(line);
            if (!step) {
                return failedAt(number);
            }
            step->beginsCase = begins;
            step->line = number;
            begins = false;
            steps.push_back(std::move(*step));
        }
    }
    return steps;
}

// First the mark: a file that is half filled is then no file to work with either.
Result<> markTraining(Workspace& workspace)
{
    const Result<qint64> before = workspace.caseCount();
    if (!before) {
        return before.error();
    }
    if (*before > 0) {
        return Error(trainingNotEmpty);
    }
    if (const Result<> marked = workspace.setSetting(Setting::Training, QStringLiteral("1")); !marked) {
        return marked;
    }
    OfficeFacts facts = workspace.identity().officeFacts();
    facts.address = QStringLiteral("柳溪镇老街1号");
    facts.phone = QStringLiteral("（0990）7654321");
    facts.query = QStringLiteral("凭登记编号，到本机关窗口或者打上面的电话查询");
    facts.superior = QStringLiteral("清河县人民政府");
    return workspace.describeOffice(facts);
}

} // namespace

OfficeSetup trainingOffice()
{
    OfficeSetup setup;
    setup.name = QStringLiteral("柳溪镇人民政府");
    setup.code = QStringLiteral("990101102"); // no province begins with 99
    setup.letter = QStringLiteral("A");
    setup.clerk = QStringLiteral("练习员");
    return setup;
}

Result<int> fillTrainingDay(Workspace& workspace, Date day)
{
    if (const Result<> marked = markTraining(workspace); !marked) {
        return marked.error();
    }
    const Result<std::vector<ScriptedStep>> steps = readScript();
    if (!steps) {
        return steps.error();
    }
    int cases = 0;
    QByteArray stream;
    for (const ScriptedStep& step : *steps) {
        Request request;
        request.stream = step.beginsCase ? QByteArray() : stream;
        request.command = step.command;
        request.on = day.plusDays(-step.daysBefore);
        const Result<Changes> changes = workspace.execute(request);
        if (!changes) {
            return changes.error();
        }
        stream = changes->stream;
        cases += step.beginsCase ? 1 : 0;
    }
    return cases;
}

} // namespace xf
