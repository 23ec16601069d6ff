#include "app/answer.h"
#include "app/outfile.h"
#include "app/usagewords.h"
#include "core/desk/paper.h"

#include <QJsonArray>
#include <QJsonObject>

// Papers as PDF files.
namespace xf {

namespace {

QString allowedKinds()
{
    QStringList keys;
    for (const KindInfo& info : paperKinds()) {
        keys << wordKey(info.kind);
    }
    return keys.join(u' ');
}

Result<PaperKind> kindFrom(const QString& typed)
{
    for (const KindInfo& info : paperKinds()) {
        if (typed == wordKey(info.kind) || typed == wordLabel(info.kind)) {
            return info.kind;
        }
    }
    return Error(usageBadWord, {QStringLiteral("文书种类"), typed, allowedKinds()});
}

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
    if (const std::optional<QString> typed = arguments.value("to")) {
        const Result<ElementId> recipient = recipientFrom(folded, *typed);
        if (!recipient) {
            return recipient.error();
        }
        request.recipient = *recipient;
    }
    if (const std::optional<QString> typed = arguments.value("about")) {
        const Result<QByteArray> step = stepFrom(folded, *typed);
        if (!step) {
            return step.error();
        }
        request.about = *step;
    }
    if (const std::optional<QString> typed = arguments.value("remedy")) {
        const Result<DutyRemedy> remedy = remedyFrom(*typed);
        if (!remedy) {
            return remedy.error();
        }
        request.dutyRemedy = *remedy;
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

QString codePoint(char32_t letter)
{
    return QStringLiteral("U+") + QString::number(uint(letter), 16).toUpper().rightJustified(4, u'0');
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
    for (const MissingGlyph& one : file.missing) {
        context.remarks << QStringLiteral(
            "第%1页有一个字印不出来：“%2”（%3），在“%4”这一行。请安装收有这个字的字体（如思源宋体、全宋体）后再印，或者印后用笔补上。")
                               .arg(QString::number(one.page), QString::fromUcs4(&one.letter, 1), codePoint(one.letter),
                                   one.line);
    }
    Answer outcome;
    outcome.json = QJsonObject{{QStringLiteral("kind"), wordKey(paper.kind)}, {QStringLiteral("number"), paper.number},
        {QStringLiteral("title"), paper.document.title}, {QStringLiteral("date"), paper.date.iso()},
        {QStringLiteral("draft"), paper.draft}, {QStringLiteral("pages"), file.pages},
        {QStringLiteral("copies"), paper.document.copies}, {QStringLiteral("sm3"), file.sm3},
        {QStringLiteral("file"), path}, {QStringLiteral("missing"), missingJson(file.missing)},
        {QStringLiteral("problems"), wrong}};
    const QString named = QStringLiteral("《%1》%2").arg(paper.document.title, paper.number);
    outcome.sentences << (paper.draft ? QStringLiteral("%1草稿（没有出具，每页印有“草稿”），共%2页：%3")
                                      : QStringLiteral("%1，共%2页：%3"))
                             .arg(named)
                             .arg(file.pages)
                             .arg(path);
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
        return rest.isEmpty()
                   ? Error(usageMissingArgument, {QStringLiteral("文书种类（") + allowedKinds() + QStringLiteral("）")})
                   : Error(usageExtraArgument, {rest[1]});
    }
    const Result<PaperKind> kind = kindFrom(rest.front());
    const Result<QString> caseName = arguments.needed("case");
    const Result<QString> out = arguments.needed("out");
    if (!kind || !caseName || !out) {
        return !kind ? kind.error() : !caseName ? caseName.error() : out.error();
    }
    return PaperWords{*kind, *caseName, *out};
}

Result<Case> caseNamed(Workspace& workspace, const QString& typed)
{
    const Result<QByteArray> stream = workspace.findCase(typed);
    if (!stream) {
        return stream.error();
    }
    const Result<CaseHistory> history = workspace.history(*stream);
    if (!history) {
        return history.error();
    }
    std::optional<Case> folded = fold(*history);
    return folded ? Result<Case>(std::move(*folded)) : Result<Case>(Error(caseUnknown, {typed}));
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
    const Result<PaperRequest> request = requestFrom(context, *folded, typed->kind);
    if (!request) {
        return request.error();
    }
    OutFile out;
    if (const Result<> opened = out.open(typed->out, {"%PDF", QStringLiteral("PDF")}); !opened) {
        return opened.error();
    }
    const PaperWorld world{context.clock.today(), context.world.calendar,
        ownTemplatesFolder(context.arguments.value("data").value_or(QString()))};
    const Result<Paper> paper = preparePaper(**workspace, *request, world);
    tellNotices(context, **workspace);
    if (!paper) {
        return paper.error();
    }
    const FontSet fonts;
    const PaperFile file = makePaperFile(*paper, fonts, (*workspace)->identity().officeName);
    if (const Result<> saved = out.save(file.pdf); !saved) {
        return saved.error();
    }
    return answerOf(context, *paper, file, out.path());
}

} // namespace xf
