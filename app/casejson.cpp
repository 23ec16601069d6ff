#include "app/casejson.h"

#include "core/base/fieldtext.h"
#include "core/words/historyline.h"

#include <algorithm>

namespace xf {

namespace {

QString shortId(const QByteArray& id)
{
    return QString::fromLatin1(id.toHex().left(8));
}

QJsonValue dateOrNull(Date date)
{
    return date.isValid() ? QJsonValue(date.iso()) : QJsonValue(QJsonValue::Null);
}

QJsonObject dateJson(const MovedDate& date)
{
    QJsonObject json{
        {QStringLiteral("case"), date.number},
        {QStringLiteral("rule"), date.after.rule},
        {QStringLiteral("start"), date.after.start.iso()},
        {QStringLiteral("before"), date.before.last.iso()},
        {QStringLiteral("after"), date.after.last.iso()},
        {QStringLiteral("moved"), date.moved()},
        {QStringLiteral("wasProvisional"), date.before.provisional},
        {QStringLiteral("provisional"), date.after.provisional},
    };
    if (!date.after.recipient.isEmpty()) {
        json.insert(QStringLiteral("recipient"), date.after.recipient);
    }
    return json;
}

} // namespace

QJsonObject clockJson(const ClockRow& clock, Date day)
{
    QJsonObject json{
        {QStringLiteral("rule"), clock.rule},
        {QStringLiteral("start"), clock.start.iso()},
        {QStringLiteral("due"), clock.due.iso()},
        {QStringLiteral("rolled"), clock.rolled.iso()},
        {QStringLiteral("daysLeft"), daysLeft(clock, day)},
        {QStringLiteral("state"), wordKey(stateOf(clock, day))},
        {QStringLiteral("provisional"), clock.provisional},
        {QStringLiteral("met"), dateOrNull(clock.met)},
    };
    if (!clock.recipient.isEmpty()) {
        json.insert(QStringLiteral("recipient"), clock.recipient);
    }
    if (!clock.officeName.isEmpty()) {
        json.insert(QStringLiteral("office"), clock.officeName);
    }
    if (clock.assumed) {
        json.insert(QStringLiteral("assumed"), true);
    }
    return json;
}

QJsonArray movedJson(const CalendarChange& change)
{
    QJsonArray dates;
    for (const MovedDate& date : change.dates) {
        dates.append(dateJson(date));
    }
    return dates;
}

QJsonObject caseJson(const CaseListRow& row, Date day)
{
    QJsonArray clocks;
    for (const ClockRow& clock : row.clocks) {
        clocks.append(clockJson(clock, day));
    }
    return {
        {QStringLiteral("case"), row.number},
        {QStringLiteral("id"), shortId(row.stream)},
        {QStringLiteral("petitioner"), row.petitioner},
        {QStringLiteral("subject"), row.subject},
        {QStringLiteral("state"), row.state},
        {QStringLiteral("received"), row.received.iso()},
        {QStringLiteral("holder"), row.holder},
        {QStringLiteral("clocks"), clocks},
    };
}

QJsonArray petitionersJson(const Case& folded)
{
    QJsonArray array;
    for (std::size_t i = 0; i < folded.petitioners.size(); ++i) {
        const Element<Petitioner>& element = folded.petitioners[i];
        QJsonObject json = toJson(element.value);
        json.insert(QStringLiteral("no"), int(i + 1));
        json.insert(QStringLiteral("role"), wordKey(element.value.role));
        if (element.removed) {
            json.insert(QStringLiteral("removed"), element.removedReason);
        }
        array.append(json);
    }
    return array;
}

QJsonArray demandsJson(const Case& folded)
{
    QJsonArray array;
    for (std::size_t i = 0; i < folded.demands.size(); ++i) {
        const Element<Demand>& element = folded.demands[i];
        QJsonObject json = toJson(element.value);
        json.insert(QStringLiteral("no"), int(i + 1));
        if (element.removed) {
            json.insert(QStringLiteral("removed"), element.removedReason);
        }
        for (const FileItem& item : folded.file) {
            const Decided* decided = std::get_if<Decided>(&item.event);
            if (!decided || !item.counts()) {
                continue;
            }
            for (const DemandOutcome& outcome : decided->outcomes) {
                if (outcome.demand == element.id) {
                    json.insert(QStringLiteral("outcome"), wordKey(outcome.outcome));
                    json.insert(QStringLiteral("opinion"), outcome.opinion);
                }
            }
        }
        array.append(json);
    }
    return array;
}

namespace {

struct PaperOf
{
    const char* kind = nullptr;
    const Notice* notice = nullptr;
    QString number;
};

// The papers a case has, by the words the later `paper` command takes.
PaperOf paperOf(const Event& event)
{
    if (const Accepted* accepted = std::get_if<Accepted>(&event)) {
        return {"acceptance-notice", &accepted->notice, accepted->notice.number};
    }
    if (const Informed* informed = std::get_if<Informed>(&event)) {
        return {"inform-notice", &informed->notice, informed->notice.number};
    }
    if (const Forwarded* forwarded = std::get_if<Forwarded>(&event)) {
        return {"forwarding-notice", &forwarded->notice, forwarded->notice.number};
    }
    if (const Guided* guided = std::get_if<Guided>(&event)) {
        return {"guidance-notice", &guided->notice, guided->notice.number};
    }
    if (const Refused* refused = std::get_if<Refused>(&event)) {
        return {"refusal-notice", &refused->notice, refused->notice.number};
    }
    if (const Extended* extended = std::get_if<Extended>(&event)) {
        return {"extension-notice", &extended->notice, extended->notice.number};
    }
    const Decided* decided = std::get_if<Decided>(&event);
    return decided ? PaperOf{"handling-opinion", nullptr, decided->number} : PaperOf{};
}

QJsonArray deliveriesOf(const Case& folded, DeliveredPaper paper)
{
    QJsonArray array;
    for (const FileItem& item : folded.file) {
        const Delivered* delivered = std::get_if<Delivered>(&item.event);
        if (!delivered || delivered->paper != paper || !item.counts()) {
            continue;
        }
        QJsonArray names;
        for (const ElementId& recipient : delivered->recipients) {
            const Element<Petitioner>* element = folded.petitioner(recipient);
            names.append(element ? element->value.name : shortId(recipient));
        }
        QJsonObject json = toJson(delivered->notice);
        json.insert(QStringLiteral("to"), names);
        array.append(json);
    }
    return array;
}

} // namespace

QJsonArray documentsJson(const Case& folded)
{
    QJsonArray array;
    for (const FileItem& item : folded.file) {
        const PaperOf paper = paperOf(item.event);
        if (!paper.kind || !item.counts()) {
            continue;
        }
        QJsonObject json{{QStringLiteral("kind"), QString::fromLatin1(paper.kind)},
            {QStringLiteral("number"), paper.number}, {QStringLiteral("on"), item.on.iso()},
            {QStringLiteral("entry"), shortId(item.id)}};
        if (paper.notice) {
            json.insert(QStringLiteral("notice"), toJson(*paper.notice));
        } else {
            json.insert(QStringLiteral("text"), std::get<Decided>(item.event).text);
            json.insert(QStringLiteral("delivered"), deliveriesOf(folded, DeliveredPaper::Opinion));
        }
        array.append(json);
    }
    return array;
}

QJsonArray historyJson(const Case& folded, const CaseHistory& history)
{
    QJsonArray array;
    for (const FileItem& item : folded.file) {
        const Recorded& recorded = history.entries[item.entry];
        const HistoryLine line = historyLine(folded, item, recorded);
        array.append(QJsonObject{
            {QStringLiteral("entry"), shortId(item.id)},
            {QStringLiteral("on"), item.on.iso()},
            {QStringLiteral("recordedAt"), recorded.recordedAt},
            {QStringLiteral("by"), recorded.author},
            {QStringLiteral("tag"), recorded.tag},
            {QStringLiteral("title"), line.title},
            {QStringLiteral("text"), line.text},
            {QStringLiteral("article"), line.article},
            {QStringLiteral("remarks"), QJsonArray::fromStringList(line.remarks)},
            {QStringLiteral("counts"), item.counts() && !item.misfit},
        });
    }
    return array;
}

QJsonArray conflictsJson(const Case& folded)
{
    QJsonArray array;
    for (const Conflict& conflict : folded.conflicts) {
        QJsonArray values;
        for (const ConflictValue& value : conflict.values) {
            values.append(
                QJsonObject{{QStringLiteral("entry"), shortId(value.entry)}, {QStringLiteral("value"), value.shown}});
        }
        array.append(QJsonObject{{QStringLiteral("key"), conflict.key}, {QStringLiteral("label"), conflict.label},
            {QStringLiteral("values"), values}});
    }
    return array;
}

} // namespace xf
