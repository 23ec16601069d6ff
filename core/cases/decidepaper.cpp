#include "core/base/cleantext.h"
#include "core/base/limits.h"
#include "core/cases/decideparts.h"
#include "core/cases/papers.h"

#include <algorithm>

// Papers that leave the office, and what is laid beside the case. Neither is a step: the case stays where it is.
namespace xf {

namespace {

constexpr qsizetype paperBytes = limits::entryBytes - 32 * 1024; // the rest is for what stands beside the document
constexpr qsizetype hashBytes = 32;

QString shortHex(const QByteArray& entry)
{
    return QString::fromLatin1(entry.toHex().left(8));
}

const FileItem* standing(const Case& folded, const QByteArray& entry)
{
    const auto found = std::find_if(folded.file.begin(), folded.file.end(),
        [&](const FileItem& item) { return item.id == entry && item.counts() && !item.erased; });
    return found == folded.file.end() ? nullptr : &*found;
}

// A paper speaks for the office that holds the case, or for the one that took the step it is about or registered it;
// and of a case that is as it says.
Result<> checkMayIssue(const Case& folded, const Issued& paper, const Circumstances& circumstances)
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
    const FileItem* step = standing(folded, paper.about.isEmpty() ? folded.id : paper.about);
    const bool own = step && step->office == circumstances.office;
    return own || folded.holder == circumstances.office ? Result<>() : Result<>(notHeld(folded));
}

Result<> checkDates(const Case& folded, const Issued& paper, const Circumstances& circumstances)
{
    if (paper.date > circumstances.today) {
        return Error(dateInFuture, {paper.date.chinese(), circumstances.today.chinese()});
    }
    for (const Date date : {paper.date, circumstances.on}) {
        if (date < folded.receivedOn()) {
            return Error(dateBeforeReceived, {date.chinese(), folded.receivedOn().chinese()});
        }
    }
    return {};
}

Result<> checkAbout(const Case& folded, const Issued& paper, const Circumstances& circumstances)
{
    if (paper.about.isEmpty()) {
        return {};
    }
    const FileItem* step = standing(folded, paper.about);
    if (!step || step->event.index() == 0) {
        return Error(paperNoSuchStep, {shortHex(paper.about)});
    }
    for (const Date date : {paper.date, circumstances.on}) {
        if (date < step->on) {
            const QString what =
                step->step == Step::None ? QString::fromUtf8(infoOf(step->event).label) : wordLabel(step->step);
            return Error(dateBeforeAnswered, {date.chinese(), what, step->on.chinese()});
        }
    }
    return {};
}

Result<> checkRecipients(const Case& folded, const Issued& paper)
{
    const bool known = std::all_of(paper.recipients.begin(), paper.recipients.end(), [&](const ElementId& recipient) {
        const Element<Petitioner>* element = folded.petitioner(recipient);
        return element && !element->removed;
    });
    return known ? Result<>() : Result<>(Error(paperUnknownRecipient));
}

// The paper that a receipt goes with: what it is called is written down here once more.
Result<> completeOf(const Case& folded, Issued& paper)
{
    if (paper.of.isEmpty()) {
        return {};
    }
    const FileItem* item = standing(folded, paper.of);
    const Issued* other = item ? std::get_if<Issued>(&item->event) : nullptr;
    if (!other) {
        return Error(paperNoSuchPaper, {shortHex(paper.of)});
    }
    paper.ofTitle = other->title;
    paper.ofNumber = other->number;
    return {};
}

Error alreadyIssued(const IssuedPaper& other)
{
    const Issued& paper = other.paper;
    return {paperAlreadyIssued, {paper.title, paper.number.isEmpty() ? paper.date.chinese() : paper.number}};
}

Result<> takeNumber(const IssuePaper& command, const Circumstances& circumstances, Issued& paper)
{
    if (!paper.number.isEmpty() || command.prefix.isEmpty()) {
        paper.skippedReason.clear();
        return {};
    }
    const std::optional<qint64> wanted = command.serial == 0 ? std::nullopt : std::optional(command.serial);
    const Result<PaperNumber> number = circumstances.paperNumber(command.prefix, paper.date, wanted);
    if (!number) {
        return number.error();
    }
    if (!number->skipped.empty() && paper.skippedReason.isEmpty()) {
        QStringList serials;
        for (const qint64 serial : number->skipped) {
            serials << QString::number(serial);
        }
        constexpr qsizetype most = 10;
        const QString shown = serials.mid(0, most).join(u'、');
        return Error(paperSkipNeedsReason, {serials.size() > most ? shown + QStringLiteral("等") : shown});
    }
    paper.number = number->text;
    paper.book = number->book;
    paper.serial = number->serial;
    paper.skipped = number->skipped;
    paper.skippedReason = paper.skipped.empty() ? QString() : paper.skippedReason;
    return {};
}

Issued asAsked(const IssuePaper& command, const Circumstances& circumstances)
{
    Issued paper;
    paper.kind = command.kind;
    paper.title = cleanLine(command.title);
    paper.number = cleanLine(command.ownNumber);
    paper.date = command.date.isValid() ? command.date : circumstances.on;
    paper.about = command.about;
    paper.recipients = command.recipients;
    paper.of = command.of;
    paper.handler = cleanLine(command.handler);
    paper.skippedReason = cleanLine(command.skippedReason);
    paper.dutyRemedyReason = cleanText(command.dutyRemedyReason);
    return paper;
}

} // namespace

Decision decideOne(const Case& folded, const IssuePaper& command, const Circumstances& circumstances)
{
    Issued paper = asAsked(command, circumstances);
    for (const Result<>& sound : {checkMayIssue(folded, paper, circumstances), checkDates(folded, paper, circumstances),
             checkAbout(folded, paper, circumstances), checkRecipients(folded, paper), completeOf(folded, paper)}) {
        if (!sound) {
            return sound.error();
        }
    }
    const std::vector<IssuedPaper> same = sameIssued(folded, paper);
    const bool numbered = !paper.number.isEmpty() || !command.prefix.isEmpty();
    if (numbered && !same.empty()) {
        return alreadyIssued(same.front());
    }
    if (const Result<> taken = takeNumber(command, circumstances, paper); !taken) {
        return taken.error();
    }
    Q_ASSERT(circumstances.compose);
    const Result<QByteArray> document = circumstances.compose(folded, paper.number);
    if (!document) {
        return document.error();
    }
    paper.document = *document;
    if (paper.document.size() > paperBytes) {
        return Error(paperTooLong, {paper.title});
    }
    for (const IssuedPaper& other : same) {
        if (other.paper.document == paper.document) {
            return alreadyIssued(other);
        }
    }
    return single(std::move(paper), circumstances);
}

// Always welcome, as a note is: on a void case too, and by an office that does not hold it.
Decision decideOne(const Case& folded, const AttachFile& command, const Circumstances& circumstances)
{
    if (circumstances.on < folded.receivedOn()) {
        return Error(dateBeforeReceived, {circumstances.on.chinese(), folded.receivedOn().chinese()});
    }
    if (command.blob.size() != hashBytes || command.bytes <= 0) {
        return Error(attachNoFile);
    }
    for (const AttachedFile& other : attachments(folded)) {
        if (!other.removed && other.file.blob == command.blob) {
            return Error(
                attachAlready, {other.file.title.isEmpty() ? other.file.name : other.file.title, other.on.chinese()});
        }
    }
    Attached attached;
    attached.blob = command.blob;
    attached.bytes = command.bytes;
    attached.name = cleanLine(command.name);
    attached.title = cleanLine(command.title);
    attached.original = command.original;
    return single(std::move(attached), circumstances);
}

} // namespace xf
