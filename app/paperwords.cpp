#include "app/paperwords.h"

#include "app/arguments.h"
#include "core/words/casenames.h"
#include "core/words/paperwords.h"

namespace xf {

QString allowedPaperKinds()
{
    QStringList keys;
    for (const KindInfo& info : paperKinds()) {
        keys << wordKey(info.kind);
    }
    return keys.join(u' ');
}

Result<PaperKind> paperKindFrom(const QString& where, const QString& typed)
{
    for (const KindInfo& info : paperKinds()) {
        if (typed == wordKey(info.kind) || typed == wordLabel(info.kind)) {
            return info.kind;
        }
    }
    return Error(usageBadWord, {where, typed, allowedPaperKinds()});
}

QJsonObject paperRowJson(const PaperListRow& row)
{
    const PaperRow& paper = row.paper;
    return {
        {QStringLiteral("number"), paper.number},
        {QStringLiteral("kind"), paper.kind},
        {QStringLiteral("title"), paper.title},
        {QStringLiteral("date"), paper.date.iso()},
        {QStringLiteral("issuedOn"), paper.on.iso()},
        {QStringLiteral("case"), row.caseNumber},
        {QStringLiteral("petitioner"), row.petitioner},
        {QStringLiteral("subject"), row.subject},
        {QStringLiteral("entry"), shortId(paper.entry)},
        {QStringLiteral("void"), paper.voided},
        {QStringLiteral("jumped"), row.jumped()},
        {QStringLiteral("reason"), paper.reason},
        {QStringLiteral("printed"), row.printed},
    };
}

QJsonArray issuedJson(const Case& folded)
{
    QJsonArray array;
    for (const IssuedPaper& one : issuedPapers(folded)) {
        QJsonArray names;
        for (const ElementId& recipient : one.paper.recipients) {
            const Element<Petitioner>* element = folded.petitioner(recipient);
            names.append(element ? element->value.name : shortId(recipient));
        }
        QJsonObject json{{QStringLiteral("kind"), one.paper.kind}, {QStringLiteral("title"), one.paper.title},
            {QStringLiteral("number"), one.paper.number}, {QStringLiteral("date"), one.paper.date.iso()},
            {QStringLiteral("issuedOn"), one.on.iso()}, {QStringLiteral("to"), names},
            {QStringLiteral("handler"), one.paper.handler}, {QStringLiteral("entry"), shortId(one.entry)},
            {QStringLiteral("void"), one.voided}, {QStringLiteral("reason"), one.voidReason},
            {QStringLiteral("stale"), one.stale}};
        if (!one.paper.of.isEmpty()) {
            json.insert(QStringLiteral("of"), shortId(one.paper.of));
            json.insert(QStringLiteral("ofTitle"), one.paper.ofTitle);
            json.insert(QStringLiteral("ofNumber"), one.paper.ofNumber);
        }
        array.append(json);
    }
    return array;
}

QJsonArray attachmentsJson(const Case& folded)
{
    QJsonArray array;
    for (const AttachedFile& one : attachments(folded)) {
        array.append(QJsonObject{{QStringLiteral("entry"), shortId(one.entry)},
            {QStringLiteral("title"), one.file.title}, {QStringLiteral("name"), one.file.name},
            {QStringLiteral("bytes"), one.file.bytes}, {QStringLiteral("original"), one.file.original},
            {QStringLiteral("content"), QString::fromLatin1(one.file.blob.toHex())},
            {QStringLiteral("on"), one.on.iso()}, {QStringLiteral("removed"), one.removed},
            {QStringLiteral("reason"), one.removedReason}});
    }
    return array;
}

QStringList paperLines(const Case& folded)
{
    QStringList lines;
    for (const IssuedPaper& one : issuedPapers(folded)) {
        lines << QStringLiteral("  %1 %2").arg(shortId(one.entry), paperLine(folded, one));
    }
    if (!lines.isEmpty()) {
        lines.prepend(QStringLiteral("文书："));
    }
    return lines;
}

QStringList attachmentLines(const Case& folded)
{
    QStringList lines;
    for (const AttachedFile& one : attachments(folded)) {
        lines << QStringLiteral("  %1 %2").arg(shortId(one.entry), attachmentLine(one));
    }
    if (!lines.isEmpty()) {
        lines.prepend(QStringLiteral("附件："));
    }
    return lines;
}

} // namespace xf
