#include "app/answer.h"
#include "app/outfile.h"
#include "app/paperwords.h"
#include "app/usagewords.h"
#include "core/desk/savepaper.h"
#include "core/words/casenames.h"
#include "core/words/paperwords.h"

// `xinfang paper`: a draft, an issued paper, or the issued one once more, as a PDF file.
namespace xf {

namespace {

inline constexpr ErrorCode paperIssuedNotSaved{"paper.issued-not-saved"}; // title and number, path

// A petitioner by the number that `show` lists, or by the whole name.
Result<ElementId> recipientFrom(const Case& folded, const QString& typed)
{
    QStringList allowed;
    std::vector<ElementId> found;
    for (std::size_t i = 0; i < folded.petitioners.size(); ++i) {
        const Element<Petitioner>& one = folded.petitioners[i];
        if (one.removed) {
            continue;
        }
        allowed << QStringLiteral("%1（%2）").arg(i + 1).arg(one.value.name);
        if (typed == QString::number(i + 1)) {
            return one.id;
        }
        if (typed == one.value.name) {
            found.push_back(one.id);
        }
    }
    return found.size() == 1 ? Result<ElementId>(found.front())
                             : Error(usageBadWord, {QStringLiteral("--to"), typed, allowed.join(QStringLiteral(" "))});
}

Result<QByteArray> stepFrom(const Case& folded, const QString& typed)
{
    for (const FileItem& item : folded.file) {
        if (typed.size() >= 8 && item.id.toHex().startsWith(typed.toLower().toLatin1())) {
            return item.id;
        }
    }
    return Error(usageBadWord, {QStringLiteral("--about"), typed, QStringLiteral("show 里每一步前面的8位编号")});
}

Result<DutyRemedy> remedyFrom(const QString& typed)
{
    static const std::pair<const char*, DutyRemedy> known[] = {
        {"first", DutyRemedy::ReconsiderationFirst}, {"either", DutyRemedy::Either}, {"none", DutyRemedy::None}};
    for (const auto& [word, remedy] : known) {
        if (typed == QLatin1String(word)) {
            return remedy;
        }
    }
    return Error(usageBadWord, {QStringLiteral("--remedy"), typed, QStringLiteral("first either none")});
}

// What names one thing of the case: --to, --about.
Result<> putNamed(const CommandContext& context, const Case& folded, PaperRequest& request)
{
    if (const std::optional<QString> typed = context.arguments.value("to")) {
        const Result<ElementId> recipient = recipientFrom(folded, *typed);
        if (!recipient) {
            return recipient.error();
        }
        request.recipient = *recipient;
    }
    if (const std::optional<QString> typed = context.arguments.value("about")) {
        const Result<QByteArray> step = stepFrom(folded, *typed);
        if (!step) {
            return step.error();
        }
        request.about = *step;
    }
    return {};
}

Result<PaperRequest> requestFrom(const CommandContext& context, const Case& folded, PaperKind kind)
{
    const Arguments& arguments = context.arguments;
    PaperRequest request;
    request.stream = folded.id;
    request.kind = kind;
    request.of = arguments.value("of").value_or(QString());
    request.by = arguments.value("by").value_or(QString());
    request.unitAddress = arguments.value("unit-address").value_or(QString());
    request.unitPhone = arguments.value("unit-phone").value_or(QString());
    request.dutyRemedyReason = arguments.value("remedy-reason").value_or(QString());
    const Result<std::optional<Date>> on = arguments.date("on");
    if (!on) {
        return on.error();
    }
    request.date = on->value_or(Date());
    if (const Result<> put = putNamed(context, folded, request); !put) {
        return put.error();
    }
    if (const std::optional<QString> typed = arguments.value("remedy")) {
        const Result<DutyRemedy> remedy = remedyFrom(*typed);
        if (!remedy) {
            return remedy.error();
        }
        request.dutyRemedy = *remedy;
    }
    if (arguments.has("issue")) {
        const Result<std::optional<int>> serial = arguments.number("number", 1);
        if (!serial) {
            return serial.error();
        }
        request.serial = *serial;
        request.skipReason = arguments.value("reason").value_or(QString());
    }
    return request;
}

QJsonArray missingJson(const std::vector<MissingGlyph>& missing)
{
    QJsonArray array;
    for (const MissingGlyph& one : missing) {
        array.append(QJsonObject{{QStringLiteral("letter"), QString::fromUcs4(&one.letter, 1)},
            {QStringLiteral("page"), one.page}, {QStringLiteral("line"), one.line}});
    }
    return array;
}

Answer answerOf(const CommandContext& context, const Paper& paper, const PaperFile& file, const QString& path)
{
    QJsonArray wrong;
    for (const Error& problem : paper.problems) {
        const QString told = appSentence(problem);
        wrong.append(QJsonObject{{QStringLiteral("code"), problem.code}, {QStringLiteral("message"), told},
            {QStringLiteral("article"), problem.article}});
        context.remarks << QStringLiteral("还不能出具：") + told;
    }
    if (!paper.gaps.isEmpty()) {
        context.remarks << gapsLine(paper.gaps);
    }
    for (const MissingGlyph& one : file.missing) {
        context.remarks << missingLetterLine(paper.document.title, one.page, one.letter, one.line);
    }
    if (paper.stale) {
        context.remarks << QStringLiteral(
            "这份文书所依据的那一步已经作废，请不要再送达；要作废这份文书的，请用 do void。");
    }
    Answer outcome;
    outcome.json = QJsonObject{{QStringLiteral("kind"), wordKey(paper.kind)}, {QStringLiteral("number"), paper.number},
        {QStringLiteral("title"), paper.document.title}, {QStringLiteral("date"), paper.date.iso()},
        {QStringLiteral("draft"), paper.draft}, {QStringLiteral("entry"), shortId(paper.entry)},
        {QStringLiteral("pages"), file.pages}, {QStringLiteral("copies"), paper.document.copies},
        {QStringLiteral("sm3"), file.sm3}, {QStringLiteral("file"), path},
        {QStringLiteral("missing"), missingJson(file.missing)}, {QStringLiteral("problems"), wrong}};
    const QString named = QStringLiteral("《%1》%2").arg(paper.document.title, paper.number);
    const QString pages = QString::number(file.pages);
    outcome.sentences << (paper.draft ? QStringLiteral("%1草稿，没有出具，共%2页：%3").arg(named, pages, path)
                                      : QStringLiteral("%1，共%2页，请打印%3份：%4")
                                            .arg(named, pages, QString::number(paper.document.copies), path));
    return outcome;
}

struct PaperWords
{
    PaperKind kind = PaperKind::NotGiven;
    QString caseName;
    QString out;
};

Result<PaperWords> wordsOfPaper(const Arguments& arguments)
{
    const QStringList& rest = arguments.rest;
    if (rest.size() != 1) {
        const QString what = QStringLiteral("文书种类（%1）").arg(allowedPaperKinds());
        return rest.isEmpty() ? Error(usageMissingArgument, {what}) : Error(usageExtraArgument, {rest[1]});
    }
    const Result<PaperKind> kind = paperKindFrom(QStringLiteral("文书种类"), rest.front());
    const Result<QString> caseName = arguments.needed("case");
    const Result<QString> out = arguments.needed("out");
    if (!kind || !caseName || !out) {
        return !kind ? kind.error() : !caseName ? caseName.error() : out.error();
    }
    return PaperWords{*kind, *caseName, *out};
}

// One of those issued, by its serial or its whole number.
Result<Paper> issuedByNumber(Workspace& workspace, const Case& folded, PaperKind kind, const QString& typed)
{
    QStringList known;
    for (const IssuedPaper& one : issuedPapers(folded)) {
        if (one.paper.kind != wordKey(kind)) {
            continue;
        }
        const bool serial = one.paper.serial > 0 && typed == QString::number(one.paper.serial);
        if (!serial && (typed.isEmpty() || typed != one.paper.number)) {
            known << numberOrDay(one.paper);
            continue;
        }
        if (one.voided) {
            return Error(paperIsVoid, {one.paper.title, numberOrDay(one.paper), one.voidReason});
        }
        return openIssued(workspace, folded.id, one.entry);
    }
    return Error(usageBadWord, {QStringLiteral("--number"), typed,
                                   known.isEmpty() ? QStringLiteral("（这一种还没有出具过）") : known.join(u' ')});
}

// What else keeps it from being issued: the refusal itself says only the first.
void tellOtherProblems(
    const CommandContext& context, Workspace& workspace, const PaperRequest& request, const PaperWorld& world)
{
    const Result<Paper> draft = preparePaper(workspace, request, world);
    for (std::size_t i = 1; draft && i < draft->problems.size(); ++i) {
        context.remarks << QStringLiteral("另外：") + appSentence(draft->problems[i]);
    }
}

Result<Paper> makePaper(const CommandContext& context, Workspace& workspace, const Case& folded, PaperKind kind)
{
    const Result<PaperRequest> request = requestFrom(context, folded, kind);
    if (!request) {
        return request.error();
    }
    const PaperWorld world{context.clock.today(), &workspace.calendar(),
        ownTemplatesFolder(context.arguments.value("data").value_or(QString()))};
    if (context.arguments.has("issue")) {
        Result<Paper> issued = issuePaper(workspace, *request, world);
        if (!issued) {
            tellOtherProblems(context, workspace, *request, world);
        }
        return issued;
    }
    const std::optional<QString> number = context.arguments.value("number");
    return number ? issuedByNumber(workspace, folded, kind, *number) : preparePaper(workspace, *request, world);
}

} // namespace

Result<Answer> paperCommand(const CommandContext& context)
{
    const Result<PaperWords> typed = wordsOfPaper(context.arguments);
    if (!typed) {
        return typed.error();
    }
    const bool issue = context.arguments.has("issue");
    const Result<std::unique_ptr<Workspace>> workspace = openData(context, issue ? Use::Write : Use::Read);
    if (!workspace) {
        return workspace.error();
    }
    const Result<Case> folded = caseNamed(**workspace, typed->caseName);
    if (!folded) {
        return folded.error();
    }
    OutFile out;
    if (const Result<> opened = out.open(typed->out, {"%PDF", QStringLiteral(" PDF ")}); !opened) {
        return opened.error();
    }
    const Result<Paper> paper = makePaper(context, **workspace, *folded, typed->kind);
    tellNotices(context, **workspace);
    if (!paper) {
        return paper.error();
    }
    const FontSet fonts;
    const Result<PaperFile> file =
        savePaper(**workspace, *paper, fonts, [&](const QByteArray& bytes) { return out.save(bytes); });
    if (!file) {
        const QString named = QStringLiteral("《%1》%2").arg(paper->document.title, paper->number);
        return issue ? Error(paperIssuedNotSaved, {named, out.path()}) : file.error();
    }
    return answerOf(context, *paper, *file, out.path());
}

} // namespace xf
