#include "app/exchangejson.h"

#include "app/casejson.h"
#include "app/usagewords.h"
#include "core/words/statewords.h"

#include <QDateTime>

#include <set>

namespace xf {

namespace {

QString hex(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QString instant(qint64 utcSeconds)
{
    return QDateTime::fromSecsSinceEpoch(utcSeconds, Qt::UTC).toString(Qt::ISODate);
}

QJsonObject madeJson(const PackageMade& made)
{
    QJsonObject json{{QStringLiteral("package"), hex(made.hash)}, {QStringLiteral("number"), made.number},
        {QStringLiteral("entries"), made.entries}, {QStringLiteral("cases"), made.cases},
        {QStringLiteral("attachments"), made.blobs}, {QStringLiteral("bytes"), made.bytes},
        {QStringLiteral("file"), made.file}};
    QJsonArray damaged;
    for (const DamagedEntry& one : made.damaged) {
        damaged.append(QJsonObject{{QStringLiteral("entry"), hex(one.entry)}, {QStringLiteral("case"), one.number},
            {QStringLiteral("code"), one.why.code}, {QStringLiteral("reason"), appSentence(one.why)}});
    }
    if (!damaged.isEmpty()) {
        json.insert(QStringLiteral("damaged"), damaged);
    }
    return json;
}

QJsonArray refusedJson(const std::vector<RefusedEntry>& refused)
{
    QJsonArray array;
    for (const RefusedEntry& one : refused) {
        array.append(QJsonObject{{QStringLiteral("entry"), hex(one.entry)}, {QStringLiteral("code"), one.reason},
            {QStringLiteral("reason"), reasonSentence(one.reason)}});
    }
    return array;
}

QJsonValue markJson(const std::optional<PackageMark>& mark)
{
    if (!mark) {
        return QJsonValue::Null;
    }
    QJsonObject json{{QStringLiteral("package"), hex(mark->hash)}, {QStringLiteral("number"), mark->number},
        {QStringLiteral("at"), instant(mark->at)}};
    if (mark->acknowledged > 0) {
        json.insert(QStringLiteral("receipted"), instant(mark->acknowledged));
    }
    return json;
}

QString markText(const char* what, const std::optional<PackageMark>& mark, qint64 offsetMinutes)
{
    return mark ? QStringLiteral("；%1第%2包，%3")
                      .arg(QString::fromUtf8(what))
                      .arg(mark->number)
                      .arg(Moment{mark->at, offsetMinutes}.localDate().iso())
                : QString();
}

} // namespace

QString partnerName(const Partner& partner)
{
    return !partner.name.isEmpty() ? partner.name : !partner.code.isEmpty() ? partner.code : hex(partner.node).left(8);
}

QString officeShown(const QByteArray& office, const std::vector<Unit>& known)
{
    for (const Unit& unit : known) {
        if (unit.office == office && !unit.name.isEmpty()) {
            return unit.name;
        }
    }
    return hex(office).left(8);
}

QString reasonSentence(const QString& code)
{
    Error reason;
    reason.code = code;
    return appSentence(reason);
}

QJsonObject packagesJson(const std::vector<PackageMade>& made)
{
    QJsonObject json = made.empty() ? QJsonObject() : madeJson(made.back());
    if (made.size() < 2) {
        return json;
    }
    json.remove(QStringLiteral("damaged")); // of one of several: each says its own, below
    qint64 entries = 0;
    qint64 bytes = 0;
    qint64 blobs = 0;
    std::set<QByteArray> cases;
    QJsonArray all;
    for (const PackageMade& one : made) {
        entries += one.entries;
        bytes += one.bytes;
        blobs += one.blobs;
        cases.insert(one.streams.begin(), one.streams.end());
        all.append(madeJson(one));
    }
    json.insert(QStringLiteral("entries"), entries);
    json.insert(QStringLiteral("bytes"), bytes);
    json.insert(QStringLiteral("attachments"), blobs);
    json.insert(QStringLiteral("cases"), qint64(cases.size()));
    json.insert(QStringLiteral("packages"), all);
    return json;
}

QJsonObject reportJson(const ImportReport& report, const PackageFacts& facts)
{
    QJsonArray cases;
    for (const CaseTouched& one : report.cases) {
        cases.append(QJsonObject{{QStringLiteral("case"), hex(one.stream)}, {QStringLiteral("number"), one.number},
            {QStringLiteral("state"), wordKey(one.state)}, {QStringLiteral("new"), one.fresh},
            {QStringLiteral("entries"), one.entries}, {QStringLiteral("conflicts"), one.conflicts},
            {QStringLiteral("steps"), QJsonArray::fromStringList(one.tags)}});
    }
    QJsonArray notices;
    for (const Error& notice : report.notices) {
        notices.append(
            QJsonObject{{QStringLiteral("code"), notice.code}, {QStringLiteral("message"), appSentence(notice)}});
    }
    return {{QStringLiteral("from"), facts.from.code}, {QStringLiteral("office"), facts.from.name},
        {QStringLiteral("package"), hex(facts.hash)}, {QStringLiteral("number"), report.number},
        {QStringLiteral("again"), report.again}, {QStringLiteral("new"), report.fresh},
        {QStringLiteral("known"), report.known}, {QStringLiteral("waiting"), report.waiting},
        {QStringLiteral("conflicts"), report.conflicts}, {QStringLiteral("attachments"), report.blobs},
        {QStringLiteral("receipted"), report.acknowledged},
        {QStringLiteral("quarantined"), refusedJson(report.quarantined)},
        {QStringLiteral("refusedByThem"), refusedJson(report.refusedByThem)},
        {QStringLiteral("lacking"), qint64(report.lacking.size())}, {QStringLiteral("cases"), cases},
        {QStringLiteral("dates"), movedJson(report.calendar)}, {QStringLiteral("notices"), notices}};
}

QJsonObject faceJson(const PackageFace& face, const std::vector<Unit>& known)
{
    const auto end = [&](const QByteArray& office, const QByteArray& node) {
        QJsonObject json{{QStringLiteral("office"), hex(office)}, {QStringLiteral("node"), hex(node)}};
        for (const Unit& unit : known) {
            if (unit.office == office) {
                json.insert(QStringLiteral("name"), unit.name);
                json.insert(QStringLiteral("code"), unit.code);
            }
        }
        return json;
    };
    return {{QStringLiteral("from"), end(face.fromOffice, face.fromNode)},
        {QStringLiteral("to"), end(face.toOffice, face.toNode)}, {QStringLiteral("number"), face.number},
        {QStringLiteral("made"), instant(face.made.utcSeconds)}, {QStringLiteral("entries"), face.ownEntries},
        {QStringLiteral("bytes"), face.bytes}};
}

QJsonObject channelJson(const PartnerChannel& channel)
{
    const Partner& partner = channel.partner;
    return {{QStringLiteral("office"), partner.name}, {QStringLiteral("code"), partner.code},
        {QStringLiteral("node"), partner.letter}, {QStringLiteral("relation"), wordKey(partner.relation)},
        {QStringLiteral("fingerprint"), QString::fromLatin1(partner.fingerprint)},
        {QStringLiteral("entries"), channel.pending.entries}, {QStringLiteral("cases"), channel.pending.cases},
        {QStringLiteral("attachments"), channel.pending.blobs},
        {QStringLiteral("unreceipted"), qint64(channel.unreceipted.size())},
        {QStringLiteral("waiting"), channel.pending.waiting}, {QStringLiteral("lacking"), channel.pending.lacking},
        {QStringLiteral("refused"), channel.refusedByUs}, {QStringLiteral("refusedByThem"), channel.refusedByThem},
        {QStringLiteral("owesReceipt"), partner.owesReceipt}, {QStringLiteral("lastSent"), markJson(channel.lastSent)},
        {QStringLiteral("lastTaken"), markJson(channel.lastTaken)}};
}

QString channelLine(const PartnerChannel& channel, qint64 offsetMinutes)
{
    const Partner& partner = channel.partner;
    QString line = QStringLiteral("%1（%2-%3，%4）：待交记录%5条、附件%6个")
                       .arg(partnerName(partner), partner.code, partner.letter, wordLabel(partner.relation))
                       .arg(channel.pending.entries)
                       .arg(channel.pending.blobs);
    if (!channel.unreceipted.empty()) {
        line += QStringLiteral("，已交未回执%1包").arg(channel.unreceipted.size());
    }
    if (channel.pending.waiting > 0) {
        line += QStringLiteral("，等前续的记录%1条").arg(channel.pending.waiting);
    }
    if (channel.pending.lacking > 0) {
        line += QStringLiteral("，还缺附件%1个").arg(channel.pending.lacking);
    }
    if (partner.owesReceipt) {
        line += QStringLiteral("，欠对方回执");
    }
    return line + markText("末次交出", channel.lastSent, offsetMinutes) +
           markText("末次收到", channel.lastTaken, offsetMinutes) + u'。';
}

} // namespace xf
