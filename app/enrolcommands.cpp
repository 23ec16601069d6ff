#include "app/answer.h"
#include "app/passphrase.h"
#include "app/usagewords.h"
#include "core/desk/handovertables.h"
#include "core/handoff/jobs/enrol.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

// Enrolment in three commands: enrol-request, enrol-accept, enrol-finish.
namespace xf {

namespace {

Result<QString> onlyWord(const CommandContext& context, const QString& what)
{
    const QStringList& rest = context.arguments.rest;
    if (rest.size() == 1) {
        return rest.front();
    }
    return rest.isEmpty() ? Error(usageMissingArgument, {what}) : Error(usageExtraArgument, {rest[1]});
}

QJsonObject partyJson(const EnrolOutcome& outcome)
{
    return {{QStringLiteral("office"), outcome.party.name}, {QStringLiteral("code"), outcome.party.code},
        {QStringLiteral("node"), outcome.party.letter}, {QStringLiteral("relation"), wordKey(outcome.party.relation)},
        {QStringLiteral("fingerprint"), outcome.fingerprint}};
}

QStringList fingerprintLines(const EnrolOutcome& outcome)
{
    return {QStringLiteral("核对码：") + outcome.fingerprint,
        QStringLiteral("请打电话与%1逐组念这25位数字；两边相同，才能确认中途没有人换过文件。").arg(outcome.party.name)};
}

} // namespace

Result<Answer> enrolRequestCommand(const CommandContext& context)
{
    const Result<QString> out = context.arguments.needed("out");
    if (!out) {
        return out.error();
    }
    const Result<std::unique_ptr<Workspace>> workspace = openData(context, Use::Write);
    if (!workspace) {
        return workspace.error();
    }
    const Result<UnlockedKeys> keys = keysForEnrolling(context, **workspace);
    if (!keys) {
        return keys.error();
    }
    const OutPlace place = outPlace(*out);
    const Result<QString> file = writeEnrolRequest(**workspace, *keys, place.folder, place.name, jobWorld(context));
    if (!file) {
        return file.error();
    }
    Answer answer;
    answer.json = QJsonObject{{QStringLiteral("office"), (*workspace)->identity().officeName},
        {QStringLiteral("code"), (*workspace)->identity().officeCode}, {QStringLiteral("file"), *file}};
    answer.sentences << QStringLiteral("申请已写好：%1。请送给上级，由上级用 enrol-accept 答复。").arg(*file);
    return answer;
}

Result<Answer> enrolAcceptCommand(const CommandContext& context)
{
    const Result<QString> request = onlyWord(context, QStringLiteral("申请文件"));
    const Result<QString> out = context.arguments.needed("out");
    if (!request || !out) {
        return request ? out.error() : request.error();
    }
    const Result<std::unique_ptr<Workspace>> workspace = openData(context, Use::Write);
    if (!workspace) {
        return workspace.error();
    }
    if (const Result<EnrolParty> party = readEnrolRequest(**workspace, *request); !party) {
        return party.error(); // before a passphrase is asked for
    }
    const Result<UnlockedKeys> keys = keysForEnrolling(context, **workspace);
    if (!keys) {
        return keys.error();
    }
    const OutPlace place = outPlace(*out);
    const Result<EnrolOutcome> outcome = acceptEnrolment(**workspace, *keys, *request, place.folder, place.name,
        gatherTables(*context.arguments.value("data")), jobWorld(context));
    tellNotices(context, **workspace);
    if (!outcome) {
        return outcome.error();
    }
    Answer answer;
    QJsonObject json = partyJson(*outcome);
    json.insert(QStringLiteral("file"), outcome->file);
    answer.json = json;
    answer.sentences << QStringLiteral("已与%1（%2）建立交换，答复已写好：%3。请送回对方，由对方用 enrol-finish 读入。")
                            .arg(outcome->party.name, outcome->party.code, outcome->file);
    answer.sentences << fingerprintLines(*outcome);
    return answer;
}

Result<Answer> enrolFinishCommand(const CommandContext& context)
{
    const Result<QString> file = onlyWord(context, QStringLiteral("答复文件"));
    if (!file) {
        return file.error();
    }
    const Result<std::unique_ptr<Workspace>> workspace = openData(context, Use::Write);
    if (!workspace) {
        return workspace.error();
    }
    const Result<EnrolOutcome> outcome = finishEnrolment(**workspace, *file);
    tellNotices(context, **workspace);
    if (!outcome) {
        return outcome.error();
    }
    const LaidTables laid = layTables(**workspace, *context.arguments.value("data"), outcome->tables);
    Answer answer;
    QJsonObject json = partyJson(*outcome);
    QJsonArray years;
    for (const int year : laid.years) {
        years.append(year);
    }
    json.insert(QStringLiteral("calendars"), years);
    json.insert(QStringLiteral("templates"), QJsonArray::fromStringList(laid.templates));
    answer.json = json;
    answer.sentences << QStringLiteral("已与%1（%2）建立交换。").arg(outcome->party.name, outcome->party.code);
    answer.sentences << fingerprintLines(*outcome);
    for (const int year : laid.years) {
        answer.sentences << QStringLiteral("上级带来了%1年的放假安排，已经导入。").arg(year);
    }
    if (!laid.templates.isEmpty()) {
        answer.sentences << QStringLiteral("上级的文书模板已存在数据文件旁边：%1。").arg(laid.templates.join(u'、'));
    }
    for (const Error& notice : laid.notices) {
        answer.sentences << appSentence(notice);
    }
    return answer;
}

} // namespace xf
