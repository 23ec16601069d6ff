#include "app/answer.h"
#include "app/passphrase.h"
#include "app/usagewords.h"
#include "core/base/fieldtext.h"
#include "core/sealed/sealedduties.h"
#include "core/sealed/sealedroom.h"
#include "core/words/articletext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// Accusations: sealed list | show NUMBER | register | passphrase. What is said comes in by --from-json alone: other
// users see the words of a command, and the shell keeps them.
namespace xf {

namespace {

const QString sealedActions = QStringLiteral("list show register passphrase");

RoomWorld roomWorld(const CommandContext& context)
{
    RoomWorld world{&context.clock, context.world.random, {}};
    world.cost.memory = context.world.stretchMemory;
    return world;
}

// Its passphrase comes back in `passphrase`. Made by the first registration.
Result<SealedRoom> openRoom(const CommandContext& context, Workspace& workspace, bool mayMake, QString& passphrase)
{
    const Result<RoomKey> key = SealedRoom::keyOf(workspace);
    if (!key) {
        return key.error();
    }
    if (*key == RoomKey::None && !mayMake) {
        return Error(sealedNoKey);
    }
    const bool makes = *key == RoomKey::None;
    const Result<QString> typed = sealedPassphrase(context, makes);
    if (!typed) {
        return typed.error();
    }
    passphrase = *typed;
    return makes ? SealedRoom::make(workspace, *typed, roomWorld(context))
                 : SealedRoom::unlock(workspace, *typed, roomWorld(context));
}

QString stateWord(AccusationState state)
{
    switch (state) {
    case AccusationState::Waiting: return QStringLiteral("waiting");
    case AccusationState::PassedOn: return QStringLiteral("passed-on");
    case AccusationState::Told: return QStringLiteral("told");
    case AccusationState::Voided: return QStringLiteral("voided");
    }
    return {};
}

std::vector<SealedDuty> dutiesOf(Workspace& workspace, const Accusation& accusation)
{
    return sealedDuties(accusation, workspace.identity().kind == OfficeKind::Bureau, workspace.calendar());
}

QJsonObject rowJson(const Accusation& one, const std::vector<SealedDuty>& duties)
{
    QJsonArray owed;
    for (const SealedDuty& duty : duties) {
        QJsonObject json{{QStringLiteral("what"),
                             duty.kind == SealedDutyKind::PassOn ? QStringLiteral("pass-on") : QStringLiteral("tell")},
            {QStringLiteral("article"), duty.article}};
        if (duty.due.isValid()) {
            json.insert(QStringLiteral("due"), duty.due.iso());
        }
        owed.append(json);
    }
    QJsonObject json{{QStringLiteral("number"), one.registered.number},
        {QStringLiteral("received"), one.registered.received.iso()}, {QStringLiteral("state"), stateWord(one.state)},
        {QStringLiteral("closed"), one.registered.closed}, {QStringLiteral("owed"), owed}};
    if (one.fault) {
        json = {{QStringLiteral("fault"), one.fault->code}};
    }
    return json;
}

QString rowLine(const Accusation& one, const std::vector<SealedDuty>& duties)
{
    if (one.fault) {
        return appSentence(*one.fault);
    }
    QStringList parts{one.registered.number, one.registered.received.chinese(), stateLabel(one.state)};
    if (one.registered.closed) {
        parts << QStringLiteral("已封存");
    }
    for (const SealedDuty& duty : duties) {
        const QString what =
            duty.kind == SealedDutyKind::PassOn ? QStringLiteral("检举控告待转") : QStringLiteral("书面告知去向");
        parts << (duty.due.isValid()
                      ? QStringLiteral("%1，最迟%2（%3）").arg(what, duty.due.chinese(), articleText(duty.article))
                      : what);
    }
    return parts.join(QStringLiteral("　"));
}

Result<Answer> listSealed(Workspace& workspace, SealedRoom& room)
{
    const Result<std::vector<Accusation>> all = room.list();
    if (!all) {
        return all.error();
    }
    QJsonArray rows;
    Answer answer;
    for (const Accusation& one : *all) {
        const std::vector<SealedDuty> duties = dutiesOf(workspace, one);
        rows.append(rowJson(one, duties));
        answer.sentences << rowLine(one, duties);
    }
    if (all->empty()) {
        answer.sentences << QStringLiteral("还没有检举控告。");
    }
    answer.json = rows;
    return answer;
}

Result<QByteArray> numbered(SealedRoom& room, const QString& number)
{
    const Result<std::vector<Accusation>> all = room.list();
    if (!all) {
        return all.error();
    }
    for (const Accusation& one : *all) {
        if (!one.fault && one.registered.number == number.trimmed()) {
            return one.stream;
        }
    }
    return Error(sealedUnknown);
}

Result<Answer> showSealed(const CommandContext& context, Workspace& workspace, SealedRoom& room)
{
    const QStringList& rest = context.arguments.rest;
    if (rest.size() != 2) {
        return rest.size() < 2 ? Error(usageMissingArgument, {QStringLiteral("编号")})
                               : Error(usageExtraArgument, {rest[2]});
    }
    const Result<QByteArray> stream = numbered(room, rest[1]);
    if (!stream) {
        return stream.error();
    }
    const Result<Accusation> opened =
        room.open(*stream, OpenedFor::Read, context.arguments.value("by").value_or(QString()));
    if (!opened) {
        return opened.error();
    }
    Answer answer;
    const std::vector<SealedDuty> duties = dutiesOf(workspace, *opened);
    QJsonObject json = rowJson(*opened, duties);
    json.insert(QStringLiteral("registered"), toJson(opened->registered));
    QJsonArray steps;
    answer.sentences << rowLine(*opened, duties);
    for (const FieldInfo& info : AccusationRegistered::fields()) {
        const QString value = displayText(*info.type(), scalarAt(*info.type(), info.at_const(&opened->registered)));
        if (!value.isEmpty()) {
            answer.sentences << QStringLiteral("%1：%2").arg(info.labelText(), value);
        }
    }
    for (const AccusationStep& step : opened->steps) {
        steps.append(QJsonObject{{QStringLiteral("on"), step.at.localDate().iso()}, {QStringLiteral("by"), step.by},
            {QStringLiteral("what"), step.label}, {QStringLiteral("text"), step.text}});
        QStringList parts{step.at.localDate().chinese(), step.by, step.label, step.text};
        parts.removeAll(QString());
        answer.sentences << parts.join(QStringLiteral("　"));
    }
    json.insert(QStringLiteral("steps"), steps);
    answer.json = json;
    return answer;
}

// The old one has opened the room by now, so a wrong one is told before a new one is asked for.
Result<Answer> changeSealed(const CommandContext& context, SealedRoom& room, const QString& old)
{
    const Result<QString> next = nextSealedPassphrase(context);
    if (!next) {
        return next.error();
    }
    const Result<FrameLeft> done = room.changePassphrase(old, *next);
    if (!done) {
        return done.error();
    }
    const bool left = *done == FrameLeft::InLog;
    Answer answer;
    answer.json = QJsonObject{{QStringLiteral("changed"), true}, {QStringLiteral("oldLeftInLog"), left}};
    answer.sentences << QStringLiteral("口令已换，现在起只用新口令打开。以前的备份仍用原来的口令打开，请一并收好。");
    if (left) {
        answer.sentences << QStringLiteral("别的程序正读着这个数据文件，旧口令的痕迹还没有清掉：请把别的窗口都关掉。");
    }
    return answer;
}

// Read before a passphrase is asked for.
Result<AccusationRegistered> typedIn(const CommandContext& context)
{
    if (context.arguments.rest.size() > 1) {
        return Error(usageExtraArgument, {context.arguments.rest[1]});
    }
    const Result<QString> file = context.arguments.needed("from-json");
    if (!file) {
        return file.error();
    }
    const Result<QByteArray> bytes =
        *file == QLatin1String("-") ? Result<QByteArray>(context.world.standardInput()) : readFile(*file);
    if (!bytes) {
        return bytes.error();
    }
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(*bytes, &fault);
    if (fault.error != QJsonParseError::NoError || !document.isObject()) {
        return Error(jsonMalformed, {*file, QString::number(fault.offset)});
    }
    AccusationRegistered event;
    const Result<> read = setFromJson(AccusationRegistered::fields(), &event, document.object());
    if (!event.received.isValid()) {
        event.received = context.clock.today();
    }
    return read ? Result<AccusationRegistered>(std::move(event)) : Result<AccusationRegistered>(read.error());
}

} // namespace

Result<Answer> sealedCommand(const CommandContext& context)
{
    const QStringList& rest = context.arguments.rest;
    if (rest.isEmpty()) {
        return Error(usageMissingArgument, {sealedActions});
    }
    const bool registers = rest.front() == QLatin1String("register");
    const bool shows = rest.front() == QLatin1String("show");
    const bool changes = rest.front() == QLatin1String("passphrase");
    if (changes && rest.size() > 1) {
        return Error(usageExtraArgument, {rest[1]});
    }
    if (!registers && !shows && !changes && rest.front() != QLatin1String("list")) {
        return Error(usageBadWord, {QStringLiteral("sealed"), rest.front(), sealedActions});
    }
    const Result<AccusationRegistered> event =
        registers ? typedIn(context) : Result<AccusationRegistered>(AccusationRegistered());
    if (!event) {
        return event.error();
    }
    // Showing writes who has seen it.
    const Result<std::unique_ptr<Workspace>> workspace =
        openData(context, registers || shows || changes ? Use::Write : Use::Read);
    if (!workspace) {
        return workspace.error();
    }
    QString passphrase;
    Result<SealedRoom> room = openRoom(context, **workspace, registers, passphrase);
    if (!room) {
        return room.error();
    }
    if (changes) {
        return changeSealed(context, *room, passphrase);
    }
    if (!registers) {
        return shows ? showSealed(context, **workspace, *room) : listSealed(**workspace, *room);
    }
    const Result<Accusation> made = room->registers(*event, context.arguments.value("by").value_or(QString()));
    if (!made) {
        return made.error();
    }
    const std::vector<SealedDuty> duties = dutiesOf(**workspace, *made);
    Answer answer;
    answer.json = rowJson(*made, duties);
    answer.sentences << QStringLiteral("已封存。") + rowLine(*made, duties);
    return answer;
}

} // namespace xf
