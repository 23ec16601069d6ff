#include "core/base/cleantext.h"
#include "core/cases/actions.h"
#include "core/cases/decideparts.h"
#include "core/cases/overlays.h"

#include <algorithm>

namespace xf {

Result<> checkDay(const Circumstances& circumstances)
{
    if (circumstances.on > circumstances.today) {
        return Error(dateInFuture, {circumstances.on.chinese(), circumstances.today.chinese()});
    }
    return {};
}

namespace {

QString allowedSteps(const Case& folded, const Circumstances& circumstances)
{
    QStringList words;
    for (const NextAction& action : nextActions(folded, circumstances.office, circumstances.policies)) {
        words << wordLabel(action.step);
    }
    return words.isEmpty() ? QStringLiteral("没有") : words.join(u'、');
}

bool judgesObjection(Step step)
{
    return step == Step::Uphold || step == Step::Reject;
}

// The step with which the handling was begun anew, if it was.
const FileItem* roundBegin(const Case& folded)
{
    const std::vector<std::size_t>& items = folded.tracks.front().items;
    const auto found =
        std::find_if(items.rbegin(), items.rend(), [&](std::size_t i) { return beginsRound(folded.file[i].step); });
    return found == items.rend() ? nullptr : &folded.file[*found];
}

Result<> checkOwnTurn(const Case& folded, Step step, const QByteArray& office)
{
    if (!judgesObjection(step)) {
        return folded.holder == office ? Result<>() : Result<>(notHeld(folded));
    }
    const bool theirs = folded.custody().sender != office && folded.state == State::Objected;
    return theirs ? Result<>(Error(judgeNotSender, {folded.custody().senderName})) : Result<>();
}

} // namespace

Error notHeld(const Case& folded)
{
    return {caseNotHeld, {folded.number, folded.holderName}};
}

Result<Transition> checkStep(const Case& folded, Step step, const Circumstances& circumstances)
{
    if (folded.closedToSteps) {
        return Error(caseClosedToSteps, {folded.number});
    }
    if (folded.stepsContradict()) {
        return Error(caseInConflict, {folded.number});
    }
    if (folded.state == State::Void) {
        return Error(caseVoid, {folded.number});
    }
    if (const Result<> turn = checkOwnTurn(folded, step, circumstances.office); !turn) {
        return turn.error();
    }
    if (isRecused(folded, circumstances.author)) {
        return Error(recusedAuthor, {circumstances.author});
    }
    const Transition* row = fits(folded.state, step);
    if (!row) {
        return Error(stepNotHere, {wordLabel(step), wordLabel(folded.state), allowedSteps(folded, circumstances)});
    }
    if (circumstances.on < folded.receivedOn()) {
        return Error(dateBeforeReceived, {circumstances.on.chinese(), folded.receivedOn().chinese()});
    }
    if (const FileItem* anew = roundBegin(folded); anew && circumstances.on < anew->on && step != Step::DeliverNotice) {
        return Error(dateBeforeAnswered, {circumstances.on.chinese(), wordLabel(anew->step), anew->on.chinese()});
    }
    const Custody& custody = folded.custody();
    if (custody.begun > 0 && circumstances.on < custody.on && step != Step::DeliverNotice) {
        const QString given = wordLabel(folded.file[custody.begun].step);
        return Error(dateBeforeAnswered, {circumstances.on.chinese(), given, custody.on.chinese()});
    }
    return *row;
}

Result<> checkOwnStep(const Case& folded, const FileItem& item, const Circumstances& circumstances)
{
    const bool stray = item.notHolder && folded.holder == circumstances.office;
    return item.office == circumstances.office || stray ? Result<>() : Result<>(notHeld(folded));
}

const FileItem* lastOf(const Case& folded, Step step)
{
    const std::vector<std::size_t>& items = folded.tracks.front().items;
    const auto found = std::find_if(items.rbegin(), items.rend(),
        [&](std::size_t i) { return folded.file[i].step == step || beginsRound(folded.file[i].step); });
    return found == items.rend() || folded.file[*found].step != step ? nullptr : &folded.file[*found];
}

Result<> checkAfter(const Case& folded, Step answered, Date day)
{
    const FileItem* item = lastOf(folded, answered);
    if (item && day < item->on) {
        return Error(dateBeforeAnswered, {day.chinese(), wordLabel(answered), item->on.chinese()});
    }
    return {};
}

bool isTyped(const Notice& notice)
{
    return notice.given() || notice.told();
}

Result<> checkNotice(const Case& folded, const Notice& notice, Date latest)
{
    for (const Date day : {notice.received, notice.posted}) {
        if (day.isValid() && day > latest) {
            return Error(dateReceiptInFuture, {day.chinese(), latest.chinese()});
        }
    }
    if (notice.received.isValid() && notice.posted > notice.received) {
        return Error(datePostedAfterReceipt, {notice.posted.chinese(), notice.received.chinese()});
    }
    for (const Date day : {notice.received, notice.posted}) {
        if (day.isValid() && day < folded.receivedOn()) {
            return Error(dateBeforeReceived, {day.chinese(), folded.receivedOn().chinese()});
        }
    }
    return {};
}

Result<Notice> completeNotice(const Case& folded, Notice notice, const Circumstances& circumstances)
{
    if (!isTyped(notice) && folded.recipients().empty()) {
        return notice; // 23.2: name or address unclear
    }
    if (!notice.given()) {
        notice.method = folded.usualMethod();
    }
    if (!notice.received.isValid()) {
        Date& day = needsSlip(notice.method) ? notice.posted : notice.received;
        day = day.isValid() ? day : circumstances.on;
    }
    if (const Result<> possible = checkNotice(folded, notice, circumstances.on); !possible) {
        return possible.error();
    }
    notice.onSpot =
        notice.method == Method::Hand && notice.received == folded.receivedOn() && !folded.custody().cameFromAnother();
    notice.why = cleanLine(notice.why);
    notice.number = cleanLine(notice.number);
    return notice;
}

Result<std::vector<ElementId>> petitionersByNumber(const Case& folded, const std::vector<qint64>& numbers)
{
    std::vector<ElementId> elements;
    for (const qint64 number : numbers) {
        const bool exists = number >= 1 && number <= qint64(folded.petitioners.size());
        if (!exists || folded.petitioners[std::size_t(number - 1)].removed) {
            return Error(numberUnknown,
                {QStringLiteral("信访人"), QString::number(number), QString::number(folded.petitioners.size())});
        }
        const ElementId& element = folded.petitioners[std::size_t(number - 1)].id;
        if (std::find(elements.begin(), elements.end(), element) == elements.end()) {
            elements.push_back(element);
        }
    }
    return elements;
}

QString witnessOf(const QString& typed, bool photographed)
{
    const QString name = cleanLine(typed);
    const QString pictures = QStringLiteral("照片、录像为证");
    return !photographed ? name : name.isEmpty() ? pictures : name + u'；' + pictures;
}

Petitioner cleaned(Petitioner petitioner)
{
    petitioner.name = cleanLine(petitioner.name);
    petitioner.address = cleanLine(petitioner.address);
    petitioner.phone = cleanDigits(petitioner.phone, DigitsOf::Phone);
    petitioner.safeContact = cleanLine(petitioner.safeContact);
    petitioner.idNumber = cleanDigits(petitioner.idNumber, DigitsOf::IdNumber).toUpper();
    return petitioner;
}

Demand cleaned(Demand demand)
{
    demand.text = cleanText(demand.text);
    return demand;
}

Matter cleaned(Matter matter)
{
    matter.subject = cleanLine(matter.subject);
    matter.text = cleanText(matter.text);
    matter.place = cleanLine(matter.place);
    matter.elsewhereNote = cleanText(matter.elsewhereNote);
    matter.contentCode = cleanLine(matter.contentCode);
    matter.contentLabel = cleanLine(matter.contentLabel);
    matter.powerOrgan = cleanLine(matter.powerOrgan);
    matter.source = cleanLine(matter.source);
    matter.sourceNumber = cleanLine(matter.sourceNumber);
    return matter;
}

Result<std::size_t> itemByPrefix(const Case& folded, const QString& typed)
{
    constexpr qsizetype shortest = 8;
    const QByteArray prefix = typed.trimmed().toLower().toLatin1();
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < folded.file.size() && prefix.size() >= shortest; ++i) {
        if (folded.file[i].id.toHex().startsWith(prefix)) {
            if (found) {
                return Error(entryAmbiguous, {typed});
            }
            found = i;
        }
    }
    return found ? Result<std::size_t>(*found) : Result<std::size_t>(Error(entryUnknown, {typed}));
}

std::vector<Planned> single(Event event, const Circumstances& circumstances)
{
    return {{circumstances.on, std::move(event)}};
}

} // namespace xf
