#include "core/handoff/jobs/enrol.h"

#include "core/base/fieldcodec.h"
#include "core/base/limits.h"
#include "core/handoff/enrolment.h"
#include "core/handoff/jobs/jobtools.h"
#include "core/handoff/stickfile.h"

#include <QIODevice>

#include <algorithm>

namespace xf {

namespace {

Result<std::vector<Entry>> openRecords(const std::vector<QByteArray>& records)
{
    std::vector<Entry> entries;
    for (const QByteArray& record : records) {
        Result<Entry> entry = decodeRecord(record);
        if (!entry) {
            return entry.error();
        }
        entries.push_back(std::move(*entry));
    }
    return entries;
}

// What the office says of itself; the last word counts.
std::optional<OfficeFacts> describedIn(const std::vector<Entry>& registry)
{
    std::optional<OfficeFacts> facts;
    for (const Entry& entry : registry) {
        OfficeFacts read;
        if (entry.envelope.tag == QLatin1String(OfficeDescribed::tag) && entry.payload &&
            decode(*entry.payload, read, Unknown::Skip)) {
            facts = read;
        }
    }
    return facts;
}

Result<EnrolParty> partyOf(const EnrolNode& from, const Moment& made, const std::vector<QByteArray>& records)
{
    const Result<std::vector<Entry>> registry = openRecords(records);
    const std::optional<OfficeFacts> facts = registry ? describedIn(*registry) : std::nullopt;
    if (!facts || facts->name.isEmpty()) {
        return Error(enrolUnnamed);
    }
    EnrolParty party;
    party.office = from.office;
    party.node = from.node;
    party.name = facts->name;
    party.code = facts->code;
    party.letter = from.letter;
    party.kind = facts->kind;
    party.made = made;
    return party;
}

// That this file and the other one may be partners of that relation; whether they are already.
Result<> compare(Workspace& workspace, EnrolParty& party, const PublicKeys& keys)
{
    const Identity& self = workspace.identity();
    if (party.node == self.node) {
        return Error(handoffEnrolSelf);
    }
    const bool ownOffice = party.office == self.office;
    party.relation = ownOffice ? Relation::OwnNode : party.relation;
    if (ownOffice && party.letter == self.letter) {
        return Error(enrolSameLetter, {party.letter});
    }
    const Result<std::vector<Partner>> partners = workspace.handoff().partners();
    if (!partners) {
        return partners.error();
    }
    for (const Partner& partner : *partners) {
        if (partner.node != party.node) {
            if (partner.office == party.office && partner.letter == party.letter) {
                return Error(enrolSameLetter, {party.letter});
            }
            continue;
        }
        if (partner.office != party.office || partner.keys != NodeKeys{keys.sign, keys.seal}) {
            return Error(handoffEnrolledAlready, {party.name});
        }
        if (partner.relation != party.relation) {
            return Error(enrolOtherWay, {party.name});
        }
        party.enrolledAlready = true;
    }
    return {};
}

Result<EnrolNode> selfAsNode(Workspace& workspace)
{
    const Result<std::optional<OwnKeys>> own = workspace.handoff().ownKeys();
    if (!own || !own->has_value()) {
        return own ? Error(handoffNoKeys) : own.error();
    }
    const Identity& self = workspace.identity();
    return EnrolNode{self.office, self.node, self.letter, wordKey(self.kind), {(*own)->keys.sign, (*own)->keys.seal}};
}

// This office's own entries of the registry. What others wrote comes in packages, with its proof.
Result<std::vector<QByteArray>> ownRecords(Workspace& workspace, bool units)
{
    const Result<std::vector<Entry>> entries = workspace.handoff().ownRegistry(units);
    if (!entries) {
        return entries.error();
    }
    std::vector<QByteArray> records;
    for (Entry entry : *entries) {
        if (entry.envelope.office == workspace.identity().office && entry.payload) {
            entry.proof.clear();
            records.push_back(encodeRecord(entry));
        }
    }
    return records;
}

struct OpenedRequest
{
    QByteArray file;
    EnrolRequest request;
    EnrolParty party;
};

Result<OpenedRequest> openRequest(Workspace& workspace, const QString& path)
{
    Result<QByteArray> file = readWholeFile(path, limits::enrolmentBytes);
    if (!file) {
        return file.error();
    }
    Result<EnrolRequest> request = readRequest(*file);
    if (!request) {
        return request.error();
    }
    Result<EnrolParty> party = partyOf(request->from, request->made, request->registry);
    if (!party) {
        return party.error();
    }
    party->relation = Relation::Subordinate;
    const Result<> may = compare(workspace, *party, request->from.keys);
    return may ? Result<OpenedRequest>(OpenedRequest{std::move(*file), std::move(*request), std::move(*party)})
               : Result<OpenedRequest>(may.error());
}

struct OpenedAnswer
{
    QString fingerprint;
    EnrolAnswer answer;
    EnrolParty party;
};

Result<OpenedAnswer> openAnswer(Workspace& workspace, const QString& path)
{
    const Result<QByteArray> request = workspace.handoff().keptRequest();
    if (!request) {
        return request.error();
    }
    const Result<QByteArray> file = readWholeFile(path, limits::enrolmentBytes);
    if (!file) {
        return file.error();
    }
    if (request->isEmpty()) {
        return Error(enrolNoRequest);
    }
    Result<EnrolAnswer> answer = readAnswer(*file, *request);
    if (!answer) {
        return answer.error();
    }
    Result<EnrolParty> party = partyOf(answer->from, answer->made, answer->registry);
    if (!party) {
        return party.error();
    }
    party->relation = Relation::Superior;
    const Result<> may = compare(workspace, *party, answer->from.keys);
    return may ? Result<OpenedAnswer>(OpenedAnswer{fingerprint(*request, *file), std::move(*answer), std::move(*party)})
               : Result<OpenedAnswer>(may.error());
}

Result<> enrolParty(Workspace& workspace, const EnrolParty& party, const PublicKeys& keys,
    const std::vector<QByteArray>& records, const QString& digits)
{
    Result<std::vector<Entry>> registry = openRecords(records);
    if (!registry) {
        return registry.error();
    }
    return workspace.handoff().enrol({party.office, party.node, party.letter, party.relation, {keys.sign, keys.seal},
        digits.toLatin1(), std::move(*registry)});
}

// Short writes leave their word in the device; writeStickFile says it better.
Result<> put(QIODevice& out, const QByteArray& bytes)
{
    return out.write(bytes) == bytes.size() ? Result<>()
                                            : Result<>(Error(stickNotWritten, {QString(), out.errorString()}));
}

// An unfinished request or answer: by the name that the program gives it, or by the one that was asked for, if it
// begins as one.
IsLeftover leftoverOf(HandoffFile kind, const QString& name, const QString& usual)
{
    return [kind, name, usual](const QString& found, QIODevice& content) {
        return isNumberedAs(found, usual) ||
               (isNumberedAs(found, name) && (content.size() == 0 || beginsAs(content, kind)));
    };
}

EnrolAnswer answerOf(const EnrolNode& self, const Moment& made, const TravellingTables& tables)
{
    EnrolAnswer answer;
    answer.from = self;
    answer.made = made;
    for (const TravellingTables::Calendar& calendar : tables.calendars) {
        answer.calendars.push_back({calendar.year, calendar.text});
    }
    for (const TravellingTables::Template& one : tables.templates) {
        answer.templates.push_back({one.kind, one.text});
    }
    return answer;
}

TravellingTables tablesOf(const EnrolAnswer& answer)
{
    TravellingTables tables;
    for (const EnrolCalendar& calendar : answer.calendars) {
        tables.calendars.push_back({int(calendar.year), calendar.text});
    }
    for (const EnrolTemplate& one : answer.templates) {
        tables.templates.push_back({one.kind, one.text});
    }
    return tables;
}

} // namespace

Result<QString> writeEnrolRequest(
    Workspace& workspace, const UnlockedKeys& keys, const QString& folder, const QString& name, const JobWorld& world)
{
    if (const Result<> ours = checkKeys(workspace, keys); !ours) {
        return ours.error();
    }
    const Result<EnrolNode> self = selfAsNode(workspace);
    Result<std::vector<QByteArray>> records = ownRecords(workspace, false);
    if (!self || !records) {
        return self ? records.error() : self.error();
    }
    const EnrolRequest request{*self, world.clock->now(), std::move(*records)};
    const Result<QByteArray> file = writeRequest(request, keys.secret(), *world.random);
    if (!file) {
        return file.error();
    }
    // Kept before it gets its name: an answer to a request that is out can always be read.
    const QString usual = requestName(workspace.identity());
    const QString called = name.isEmpty() ? usual : name;
    return writeStickFile(
        folder, called,
        [&](QIODevice& out) {
            const Result<> written = put(out, *file);
            return written ? workspace.handoff().keepRequest(*file) : written;
        },
        leftoverOf(HandoffFile::Request, called, usual));
}

Result<EnrolParty> readEnrolRequest(Workspace& workspace, const QString& path)
{
    Result<OpenedRequest> opened = openRequest(workspace, path);
    return opened ? Result<EnrolParty>(std::move(opened->party)) : Result<EnrolParty>(opened.error());
}

Result<EnrolOutcome> acceptEnrolment(Workspace& workspace, const UnlockedKeys& keys, const QString& request,
    const QString& folder, const QString& name, const TravellingTables& tables, const JobWorld& world)
{
    if (const Result<> ours = checkKeys(workspace, keys); !ours) {
        return ours.error();
    }
    const Result<OpenedRequest> opened = openRequest(workspace, request);
    const Result<EnrolNode> self = selfAsNode(workspace);
    Result<std::vector<QByteArray>> records = ownRecords(workspace, true);
    if (!opened || !self || !records) {
        return !opened ? opened.error() : self ? records.error() : self.error();
    }
    EnrolAnswer answer = answerOf(*self, world.clock->now(), tables);
    answer.registry = std::move(*records);
    const Result<QByteArray> file = writeAnswer(std::move(answer), opened->file, keys.secret(), *world.random);
    if (!file) {
        return file.error();
    }
    const QString digits = fingerprint(opened->file, *file);
    const QString usual = answerName(workspace.identity(), opened->party);
    const QString called = name.isEmpty() ? usual : name;
    const Result<QString> written = writeStickFile(
        folder, called,
        [&](QIODevice& out) {
            const Result<> done = put(out, *file);
            return done ? enrolParty(
                              workspace, opened->party, opened->request.from.keys, opened->request.registry, digits)
                        : done;
        },
        leftoverOf(HandoffFile::Answer, called, usual));
    return written ? Result<EnrolOutcome>(EnrolOutcome{opened->party, digits, *written, {}})
                   : Result<EnrolOutcome>(written.error());
}

Result<EnrolParty> readEnrolAnswer(Workspace& workspace, const QString& path)
{
    Result<OpenedAnswer> opened = openAnswer(workspace, path);
    return opened ? Result<EnrolParty>(std::move(opened->party)) : Result<EnrolParty>(opened.error());
}

Result<EnrolOutcome> finishEnrolment(Workspace& workspace, const QString& answer)
{
    const Result<OpenedAnswer> opened = openAnswer(workspace, answer);
    if (!opened) {
        return opened.error();
    }
    const Result<> done =
        enrolParty(workspace, opened->party, opened->answer.from.keys, opened->answer.registry, opened->fingerprint);
    return done ? Result<EnrolOutcome>(EnrolOutcome{opened->party, opened->fingerprint, {}, tablesOf(opened->answer)})
                : Result<EnrolOutcome>(done.error());
}

QString requestName(const Identity& from)
{
    return officeInFileName(from.officeName) + QStringLiteral("-接入申请.xfreq");
}

QString answerName(const Identity& from, const EnrolParty& to)
{
    return officeInFileName(from.officeName) + QStringLiteral("-接入答复-") + officeInFileName(to.name) +
           QStringLiteral(".xfans");
}

} // namespace xf
