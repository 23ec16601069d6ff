#include "app/answer.h"
#include "app/exchangejson.h"
#include "app/passphrase.h"
#include "app/usagewords.h"
#include "core/desk/movedbypackage.h"
#include "core/handoff/jobs/channels.h"
#include "core/handoff/jobs/makepackage.h"
#include "core/handoff/jobs/receivepackage.h"
#include "core/words/statewords.h"

#include <QJsonArray>
#include <QJsonObject>

// Packages on the command line: package, receive, inspect, channels.
namespace xf {

namespace {

constexpr qint64 bytesOfMegabyte = 1024 * 1024;

Result<PackageWish> wishOf(const CommandContext& context, Workspace& workspace, const QString& to, const QString& out)
{
    const Result<std::optional<int>> most = context.arguments.number("max-size", 1);
    const Result<Partner> partner = workspace.handoff().findPartner(to);
    if (!most || !partner) {
        return most ? partner.error() : most.error();
    }
    const OutPlace place = outPlace(out);
    return PackageWish{partner->node, place.folder, place.name, most->value_or(0) * bytesOfMegabyte};
}

QString madeSentence(const PackageMade& made, const Partner& to)
{
    const QString what =
        made.isEmpty && made.damaged.empty()
            ? QStringLiteral("没有新内容要交，包里只有回执")
            : QStringLiteral("信访件%1件，记录%2条，附件%3个").arg(made.cases).arg(made.entries).arg(made.blobs);
    return QStringLiteral("给%1的第%2包已写好：%3（%4）。对方读入并送回回执以前，这些内容还会随下一包再交一次。")
        .arg(partnerName(to))
        .arg(made.number)
        .arg(made.file, what);
}

Answer packageAnswer(const std::vector<PackageMade>& made, const Partner& to)
{
    Answer answer;
    answer.json = packagesJson(made);
    for (const PackageMade& one : made) {
        answer.sentences << madeSentence(one, to);
        if (!one.blobsLeftOut.empty()) {
            answer.sentences << QStringLiteral("有%1个附件在本机读不到，没有放进去；请用 verify 核对。")
                                    .arg(one.blobsLeftOut.size());
        }
        for (const Error& notice : damageNotices(one)) {
            answer.sentences << appSentence(notice);
        }
    }
    return answer;
}

QStringList reportSentences(const ImportReport& report, const PackageFacts& facts, bool isPreview)
{
    QStringList lines;
    const QString from = partnerName(facts.from);
    if (report.fresh == 0 && report.blobs == 0 && report.quarantined.empty() && report.acknowledged == 0) {
        lines << QStringLiteral("%1的第%2包没有新内容%3。")
                     .arg(from)
                     .arg(report.number)
                     .arg(report.again ? QStringLiteral("，以前已经读入过") : QString());
    } else {
        lines << QStringLiteral("%1%2的第%3包：新记录%4条，原有%5条，附件%6个。")
                     .arg(isPreview ? QStringLiteral("预览，没有改动数据。") : QStringLiteral("已读入"), from)
                     .arg(report.number)
                     .arg(report.fresh)
                     .arg(report.known)
                     .arg(report.blobs);
    }
    for (const CaseTouched& one : report.cases) {
        lines << QStringLiteral("  %1 %2，%3%4")
                     .arg(one.number.isEmpty() ? QString::fromLatin1(one.stream.toHex().left(8)) : one.number,
                         one.fresh ? QStringLiteral("新收") : QStringLiteral("有变动"), wordLabel(one.state),
                         one.conflicts > 0 ? QStringLiteral("，有冲突待定") : QString());
    }
    lines << movedByPackage(report.calendar, !isPreview);
    if (report.waiting > 0) {
        lines << QStringLiteral("有%1条记录在等它们前面的记录，到齐后自动并入。").arg(report.waiting);
    }
    if (report.conflicts > 0) {
        lines
            << QStringLiteral("新出现%1处两边写法不同，请用 conflicts 查看，用 settle 定下来。").arg(report.conflicts);
    }
    for (const RefusedEntry& refused : report.quarantined) {
        lines << QStringLiteral("记录 %1 另放，没有并入：%2")
                     .arg(QString::fromLatin1(refused.entry.toHex().left(8)), reasonSentence(refused.reason));
    }
    for (const Error& notice : report.notices) {
        lines << appSentence(notice);
    }
    return lines;
}

Result<Answer> undoCommand(const CommandContext& context)
{
    const Result<std::unique_ptr<Workspace>> workspace = openData(context, Use::Write);
    if (!workspace) {
        return workspace.error();
    }
    const Result<Handoff::Undone> undone = (*workspace)->handoff().undoLastImport();
    if (!undone) {
        return undone.error();
    }
    const Result<Partner> partner = (*workspace)->handoff().partner(undone->partner);
    if (!partner) {
        return partner.error();
    }
    QJsonArray streams;
    for (const QByteArray& stream : undone->streams) {
        streams.append(QString::fromLatin1(stream.toHex()));
    }
    Answer answer;
    answer.json = QJsonObject{{QStringLiteral("from"), partner->code}, {QStringLiteral("number"), undone->number},
        {QStringLiteral("undone"), undone->entries}, {QStringLiteral("cases"), streams}};
    answer.sentences << QStringLiteral("已撤销读入%1的第%2包，退回记录%3条；数据和读入以前一样。")
                            .arg(partnerName(*partner))
                            .arg(undone->number)
                            .arg(undone->entries);
    return answer;
}

} // namespace

Result<Answer> packageCommand(const CommandContext& context)
{
    const Result<QString> to = context.arguments.needed("to");
    const Result<QString> out = context.arguments.needed("out");
    if (!to || !out) {
        return to ? out.error() : to.error();
    }
    const Result<std::unique_ptr<Workspace>> workspace = openData(context, Use::Write);
    if (!workspace) {
        return workspace.error();
    }
    const Result<PackageWish> wish = wishOf(context, **workspace, *to, *out);
    if (!wish) {
        return wish.error();
    }
    const Result<UnlockedKeys> keys = unlockedKeys(context, **workspace);
    if (!keys) {
        return keys.error();
    }
    const Result<std::vector<PackageMade>> made = makePackages(**workspace, *keys, *wish, jobWorld(context));
    tellNotices(context, **workspace);
    if (!made) {
        return made.error();
    }
    const Result<Partner> partner = (*workspace)->handoff().partner(wish->partner);
    return partner ? Result<Answer>(packageAnswer(*made, *partner)) : Result<Answer>(partner.error());
}

Result<Answer> receiveCommand(const CommandContext& context)
{
    const QStringList& rest = context.arguments.rest;
    const bool undo = context.arguments.has("undo");
    const bool preview = context.arguments.has("preview");
    if (rest.size() > (undo ? 0 : 1)) {
        return Error(usageExtraArgument, {rest.back()});
    }
    if (undo) {
        return preview ? Result<Answer>(Error(usageExtraArgument, {QStringLiteral("--preview")}))
                       : undoCommand(context);
    }
    if (rest.isEmpty()) {
        return Error(usageMissingArgument, {QStringLiteral("交换包")});
    }
    const Result<std::unique_ptr<Workspace>> workspace = openData(context, Use::Write);
    if (!workspace) {
        return workspace.error();
    }
    if (const Result<PackageFace> face = inspectPackage(rest.front()); !face) {
        return face.error(); // before a passphrase is asked for
    }
    const Result<UnlockedKeys> keys = unlockedKeys(context, **workspace);
    if (!keys) {
        return keys.error();
    }
    const Result<std::unique_ptr<ArrivedPackage>> arrived =
        openPackage(**workspace, *keys, rest.front(), jobWorld(context));
    if (!arrived) {
        return arrived.error();
    }
    const Result<ImportReport> report = preview ? (*arrived)->preview() : (*arrived)->take();
    tellNotices(context, **workspace);
    if (!report) {
        return report.error();
    }
    Answer answer;
    answer.json = reportJson(*report, (*arrived)->facts());
    answer.sentences = reportSentences(*report, (*arrived)->facts(), preview);
    return answer;
}

Result<Answer> inspectCommand(const CommandContext& context)
{
    const QStringList& rest = context.arguments.rest;
    if (rest.size() != 1) {
        return rest.isEmpty() ? Error(usageMissingArgument, {QStringLiteral("交换包")})
                              : Error(usageExtraArgument, {rest[1]});
    }
    const Result<PackageFace> face = inspectPackage(rest.front());
    if (!face) {
        return face.error();
    }
    std::vector<Unit> known;
    if (context.arguments.value("data")) { // names are in no package; a data file knows some
        const Result<std::unique_ptr<Workspace>> workspace = openData(context, Use::Read);
        if (!workspace) {
            return workspace.error();
        }
        Result<std::vector<Unit>> units = (*workspace)->handoff().units();
        if (!units) {
            return units.error();
        }
        known = std::move(*units);
    }
    Answer answer;
    answer.json = faceJson(*face, known);
    answer.sentences << QStringLiteral(
        "第%1包，%2 交 %3，%4制作，本单位记录%5条，共%6字节。内容加密，这里没有打开，也没有核对签名。")
                            .arg(face->number)
                            .arg(officeShown(face->fromOffice, known), officeShown(face->toOffice, known),
                                face->made.localDate().chinese())
                            .arg(face->ownEntries)
                            .arg(face->bytes);
    return answer;
}

Result<Answer> channelsCommand(const CommandContext& context)
{
    const Result<std::unique_ptr<Workspace>> workspace = openData(context, Use::Read);
    if (!workspace) {
        return workspace.error();
    }
    const Result<std::vector<PartnerChannel>> all = channels(**workspace);
    if (!all) {
        return all.error();
    }
    Answer answer;
    QJsonArray array;
    for (const PartnerChannel& channel : *all) {
        array.append(channelJson(channel));
        answer.sentences << channelLine(channel, context.clock.now().offsetMinutes);
    }
    answer.json = array;
    if (all->empty()) {
        answer.sentences << QStringLiteral("还没有与任何单位建立交换；用 enrol-request 开始。");
    }
    return answer;
}

} // namespace xf
