#include "app/answer.h"
#include "app/usagewords.h"
#include "core/desk/adoption.h"
#include "core/desk/demonstrate.h"
#include "core/desk/importmessages.h"
#include "core/desk/printissued.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

// Commands about a whole data file: make one, fill one, say what a copy is, show the program at work.
namespace xf {

namespace {

inline constexpr ErrorCode demonstrateNotEmpty{"demonstrate.not-empty"}; // folder

} // namespace

Result<Answer> initCommand(const CommandContext& context)
{
    const Arguments& arguments = context.arguments;
    const Result<QString> path = arguments.needed("data");
    const Result<QString> name = arguments.needed("office");
    const Result<QString> code = arguments.needed("code");
    const Result<QString> letter = arguments.needed("node");
    for (const Result<QString>* needed : {&path, &name, &code, &letter}) {
        if (!*needed) {
            return needed == &path ? Error(usageNoData) : needed->error();
        }
    }
    OfficeSetup setup{*name, *code, *letter, arguments.value("clerk").value_or(QString()),
        arguments.has("county") ? OfficeKind::Bureau : OfficeKind::Unit};
    const Result<OfficeFacts> facts = checkedOffice({*name, *code, setup.kind,
        arguments.value("address").value_or(QString()), arguments.value("phone").value_or(QString()),
        arguments.value("query").value_or(QString()), arguments.value("superior").value_or(QString())});
    if (!facts) { // before there is a file
        return facts.error();
    }
    const Result<std::unique_ptr<Workspace>> workspace = Workspace::create(workspaceOptions(context, *path), setup);
    if (!workspace) {
        return workspace.error();
    }
    if (const Result<> described = (*workspace)->describeOffice(*facts); !described) {
        return described.error();
    }
    const Identity& identity = (*workspace)->identity();
    Answer outcome;
    for (const Error& notice : (*workspace)->notices()) {
        context.remarks << appSentence(notice);
    }
    outcome.json = QJsonObject{{QStringLiteral("file"), QFileInfo(*path).absoluteFilePath()},
        {QStringLiteral("office"), identity.officeName}, {QStringLiteral("code"), identity.officeCode},
        {QStringLiteral("node"), identity.letter}, {QStringLiteral("county"), identity.kind == OfficeKind::Bureau}};
    outcome.sentences << QStringLiteral("已为%1新建数据文件：%2。第一件的编号将是 %3-年份-%4-1。")
                             .arg(identity.officeName, QFileInfo(*path).absoluteFilePath(), identity.officeCode,
                                 identity.letter);
    return outcome;
}

Result<Answer> importMessagesCommand(const CommandContext& context)
{
    const QStringList& rest = context.arguments.rest;
    if (rest.size() != 1) {
        return rest.isEmpty() ? Error(usageMissingArgument, {QStringLiteral("留言文件")})
                              : Error(usageExtraArgument, {rest[1]});
    }
    const Result<QByteArray> csv = readFile(rest.front());
    if (!csv) {
        return csv.error();
    }
    Answer outcome;
    const Result<std::unique_ptr<Workspace>> workspace = openData(context, Use::Write);
    if (!workspace) {
        return workspace.error();
    }
    const Result<ImportOutcome> imported = importMessages(**workspace, *csv, context.clock.today());
    tellNotices(context, **workspace);
    if (!imported) {
        return imported.error();
    }
    QJsonArray rejected;
    for (const MessageFile::Rejected& row : imported->rejected) {
        const QString reason = appSentence(row.reason);
        rejected.append(QJsonObject{{QStringLiteral("line"), row.line}, {QStringLiteral("reason"), reason}});
        outcome.sentences << QStringLiteral("第%1行没有导入：%2").arg(row.line).arg(reason);
    }
    outcome.json =
        QJsonObject{{QStringLiteral("read"), imported->read}, {QStringLiteral("registered"), imported->registered},
            {QStringLiteral("already"), imported->already}, {QStringLiteral("rejected"), rejected}};
    outcome.sentences << QStringLiteral("读到%1条，新登记%2件，原已登记%3件，未导入%4条。")
                             .arg(imported->read)
                             .arg(imported->registered)
                             .arg(imported->already)
                             .arg(imported->rejected.size());
    outcome.sentences << QStringLiteral(
        "演示约定：网上留言收到之日即作受理，答复即作处理意见并于当日送达；未作分类。正式办理不适用。");
    return outcome;
}

namespace {

QString toldOf(const Adoption& adoption, const Identity& identity)
{
    return adoption.letter ? QStringLiteral("好，本文件作为本单位另一台电脑使用，编号字母为 %1。").arg(identity.letter)
           : adoption.lastNumber ? QStringLiteral("好，本文件接着用；新登记的编号接在所有用过的编号之后。")
                                 : QStringLiteral("好，这几类文书的文号接着编。");
}

} // namespace

Result<Answer> adoptCommand(const CommandContext& context)
{
    static const QRegularExpression between(QStringLiteral("[,，、]"));
    const Adoption adoption{context.arguments.value("last-number"),
        context.arguments.value("last-paper").value_or(QString()).split(between, Qt::SkipEmptyParts),
        context.arguments.value("node")};
    Answer outcome;
    const Result<std::unique_ptr<Workspace>> workspace = openData(context, Use::Write);
    if (!workspace) {
        return workspace.error();
    }
    if (const Result<> done = adopt(**workspace, adoption); !done) {
        return done.error();
    }
    context.remarks.clear(); // what opening asked has just been answered
    outcome.json = QJsonObject{{QStringLiteral("node"), (*workspace)->identity().letter}};
    outcome.sentences << toldOf(adoption, (*workspace)->identity());
    return outcome;
}

namespace {

// Every paper that the story issued, as a PDF beside the data file.
Result<Answer> printDemonstration(const WorkspaceOptions& options, const QString& folder, Answer outcome)
{
    const Result<std::unique_ptr<Workspace>> workspace = Workspace::open(options);
    if (!workspace) {
        return workspace.error();
    }
    const FontSet fonts;
    const QString where = folder + QStringLiteral("/文书");
    const Result<std::vector<PrintedPaper>> printed = printIssued(**workspace, PaperQuery(), where, fonts);
    if (!printed) {
        return printed.error();
    }
    QJsonArray papers;
    for (const PrintedPaper& one : *printed) {
        papers.append(
            QJsonObject{{QStringLiteral("kind"), wordKey(one.paper.kind)}, {QStringLiteral("number"), one.paper.number},
                {QStringLiteral("case"), one.caseNumber}, {QStringLiteral("pages"), one.pages},
                {QStringLiteral("sm3"), one.sm3}, {QStringLiteral("file"), one.file}});
    }
    outcome.json = QJsonObject{{QStringLiteral("file"), options.path}, {QStringLiteral("papers"), papers}};
    outcome.sentences << QStringLiteral("\n九、出具的%1份文书已印成 PDF，在：%2").arg(printed->size()).arg(where);
    for (const PrintedPaper& one : *printed) {
        outcome.sentences << QStringLiteral("  %1（%2页）").arg(QFileInfo(one.file).fileName()).arg(one.pages);
    }
    return outcome;
}

} // namespace

Result<Answer> demonstrateCommand(const CommandContext& context)
{
    const QString folder = context.arguments.value("dir").value_or(context.world.homeFolder + QStringLiteral("/demo"));
    QDir().mkpath(folder);
    const QString path = demonstrationFile(folder);
    if (QFileInfo::exists(path)) {
        return Error(demonstrateNotEmpty, {folder});
    }
    Answer outcome;
    const WorkspaceOptions options = workspaceOptions(context, path);
    const auto say = [&](const QString& line) { outcome.sentences << line; };
    const Result<> shown = demonstrate(options, context.world.demoMessages(), say);
    if (!shown) {
        return shown.error();
    }
    outcome.json = QJsonObject{{QStringLiteral("file"), path}};
    return context.world.setsType ? printDemonstration(options, folder, std::move(outcome)) : Result<Answer>(outcome);
}

} // namespace xf
