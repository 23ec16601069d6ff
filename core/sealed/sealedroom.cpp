#include "core/sealed/sealedroom.h"

#include "core/base/cleantext.h"
#include "core/handoff/sealedbox.h"

#include <QRegularExpression>

#include <algorithm>

namespace xf {

namespace {

const QString numberHead = QStringLiteral("专");

// 专2026-A-3: says neither what it is about nor, among the numbers of cases, that one is missing.
QString numberText(int year, const QString& letter, int serial)
{
    return numberHead + QStringLiteral("%1-%2-%3").arg(year).arg(letter).arg(serial);
}

template <class T>
void clean(T& event, std::initializer_list<QString T::*> lines, std::initializer_list<QString T::*> texts)
{
    for (QString T::*line : lines) {
        event.*line = cleanLine(event.*line);
    }
    for (QString T::*text : texts) {
        event.*text = cleanText(event.*text);
    }
}

template <class T>
Result<> checkText(const T& event)
{
    for (const FieldInfo& info : T::fields()) {
        if (info.type()->shape == Shape::Text && !isWellFormed(*static_cast<const QString*>(info.at_const(&event)))) {
            return Error(sealedBadText);
        }
    }
    return {};
}

Result<> unlessVoid(const Accusation& before)
{
    return before.state == AccusationState::Voided ? Result<>(Error(sealedIsVoid)) : Result<>();
}

} // namespace

// A fault is told at the stream, not thrown: one that cannot be read must not hide the others.
Accusation SealedRoom::read(const SealedStream& stream)
{
    Accusation made;
    made.stream = stream.stream;
    made.fault = stream.fault;
    for (const SealedEntry& entry : stream.entries) {
        if (!entry.payload) { // erased by law
            continue;
        }
        const Result<QByteArray> content = openBox(*m_keys, *entry.payload, entry.place, *m_world.random);
        const Result<SealedRecord> record = content ? decodeSealed(*content) : Result<SealedRecord>(content.error());
        if (!record) {
            made.fault = made.fault ? made.fault : record.error();
            continue;
        }
        applyTo(made, *record);
    }
    return made;
}

Result<Accusation> SealedRoom::whole(const QByteArray& stream)
{
    const Result<SealedStream> found = m_workspace->sealed().one(stream);
    return found ? Result<Accusation>(read(*found)) : Result<Accusation>(found.error());
}

Result<Accusation> SealedRoom::one(const QByteArray& stream)
{
    const Result<Accusation> found = whole(stream);
    return found ? Result<Accusation>(withoutContent(*found)) : found;
}

Result<std::vector<Accusation>> SealedRoom::list()
{
    const Result<std::vector<SealedStream>> streams = m_workspace->sealed().all();
    if (!streams) {
        return streams.error();
    }
    std::vector<Accusation> all;
    for (const SealedStream& stream : *streams) {
        all.push_back(withoutContent(read(stream)));
    }
    std::reverse(all.begin(), all.end());
    return all;
}

Result<Accusation> SealedRoom::open(const QByteArray& stream, OpenedFor how, const QString& by)
{
    const Result<Accusation> before = whole(stream);
    if (!before) {
        return before;
    }
    if (before->fault) {
        return *before->fault;
    }
    const bool closed = before->registered.closed;
    if (closed && how != OpenedFor::HandedUp) {
        return Error(sealedIsClosed);
    }
    if (how == OpenedFor::NotGiven) {
        return Error(sealedNotOpened);
    }
    // First that it is opened, then what it says.
    const Result<Accusation> noted = write(stream, AccusationOpened{how, {}, {}, false}, by, {});
    return noted ? whole(stream) : noted;
}

// 30.3.
Result<> SealedRoom::checkReceiver(const Accusation& before, const QString& organ) const
{
    if (organ.isEmpty()) {
        return Error(sealedNoOrgan);
    }
    const AccusationRegistered& about = before.registered;
    const bool ours = about.closed && organ == m_workspace->identity().officeName;
    const bool theirs = organ == about.accusedUnit || organ == about.accusedPerson;
    return ours || theirs ? Result<>(Error(sealedToTheAccused)) : Result<>();
}

Result<> SealedRoom::checkPaper(const Accusation& before, SealedPaper paper, const QString& organ) const
{
    if (const Result<> living = unlessVoid(before); !living) {
        return living;
    }
    switch (paper) {
    case SealedPaper::NotGiven: return Error(sealedNoPaper);
    case SealedPaper::Slip: return {};
    case SealedPaper::Handover: return checkReceiver(before, organ);
    case SealedPaper::Notice:
        if (!before.named) {
            return Error(sealedNobodyToTell);
        }
        return before.passedOn.empty() ? Result<>(Error(sealedNotPassedOn)) : Result<>();
    }
    return Error(sealedNoPaper);
}

Result<> SealedRoom::mayPrint(const QByteArray& stream, SealedPaper paper, const QString& organ)
{
    const Result<Accusation> before = whole(stream);
    if (!before) {
        return before.error();
    }
    return before->fault ? Result<>(*before->fault) : checkPaper(*before, paper, cleanLine(organ));
}

Result<Accusation> SealedRoom::prints(
    const QByteArray& stream, SealedPaper paper, const QString& organ, Onto onto, const QString& by)
{
    const Result<Accusation> before = one(stream);
    if (!before) {
        return before;
    }
    const bool closed = before->registered.closed;
    const bool handover = paper == SealedPaper::Handover;
    const AccusationOpened event{closed && handover ? OpenedFor::HandedUp : OpenedFor::Printed, paper,
        handover ? cleanLine(organ) : QString(), onto == Onto::File};
    if (const Result<> text = checkText(event); !text) {
        return text.error();
    }
    // First that it is printed, then what it says.
    const Result<Accusation> noted =
        write(stream, event, by, [&](const Accusation& known) { return checkPaper(known, paper, event.organ); });
    const bool bare = paper == SealedPaper::Slip || (closed && !handover);
    return noted && !bare ? whole(stream) : noted;
}

Result<Accusation> SealedRoom::printFailed(const QByteArray& stream, SealedPaper paper, const QString& by)
{
    return write(stream, AccusationPrintFailed{paper}, by, {});
}

Result<QByteArray> SealedRoom::close(const AccusationEvent& event, const QString& by, const QByteArray& place)
{
    const QString author = by.isEmpty() ? m_workspace->identity().clerk : by;
    const Result<QByteArray> content = encodeSealed({author, m_world.clock->now(), event});
    if (!content) {
        return content;
    }
    Result<QByteArray> box = closeBox(m_keys->publicKeys().seal, *content, place, *m_world.random);
    if (!box) {
        return box;
    }
    // What will be read is what was meant.
    const Result<QByteArray> again = openBox(*m_keys, *box, place, *m_world.random);
    const Result<SealedRecord> record = again ? decodeSealed(*again) : Result<SealedRecord>(again.error());
    return record && record->event == event ? box : Result<QByteArray>(Error(storeCheckFailed, {QString()}));
}

// Checked and written under one lock.
Result<Accusation> SealedRoom::write(
    const QByteArray& stream, const AccusationEvent& event, const QString& by, const Check& check)
{
    const Result<QByteArray> written =
        m_workspace->sealed().append(stream, [&](const QByteArray& place) -> Result<QByteArray> {
            const Result<Accusation> before = whole(stream);
            if (!before) {
                return before.error();
            }
            if (before->fault) {
                return *before->fault;
            }
            const Result<> allowed = check ? check(*before) : Result<>();
            return allowed ? close(event, by, place) : Result<QByteArray>(allowed.error());
        });
    return written ? one(*written) : Result<Accusation>(written.error());
}

// In the open nothing counts them; the number is found by reading all of the year's.
Result<QString> SealedRoom::nextNumber(int year)
{
    const Result<std::vector<Accusation>> all = list();
    if (!all) {
        return all.error();
    }
    const QString letter = m_workspace->identity().letter;
    const QString head = numberText(year, letter, 0).chopped(1);
    int last = 0;
    for (const Accusation& known : *all) {
        if (known.registered.number.startsWith(head)) {
            last = std::max(last, known.registered.number.mid(head.size()).toInt());
        }
    }
    return numberText(year, letter, last + 1);
}

Result<> SealedRoom::checkDay(Date day, Date notBefore) const
{
    if (!day.isValid()) {
        return Error(sealedNoDay);
    }
    const Date today = m_world.clock->today();
    if (day > today) {
        return Error(sealedDayAhead, {day.chinese(), today.chinese()});
    }
    if (notBefore.isValid() && day < notBefore) {
        return Error(sealedDayBefore, {day.chinese(), notBefore.chinese()});
    }
    return {};
}

Result<Accusation> SealedRoom::registers(AccusationRegistered event, const QString& by)
{
    using E = AccusationRegistered;
    const Result<> text = checkText(event);
    if (!text) {
        return text.error();
    }
    clean(event, {&E::accuser, &E::accusedPerson, &E::accusedPost, &E::accusedUnit},
        {&E::contact, &E::said, &E::material});
    event.closed = event.closed || event.accusedUnit == cleanLine(m_workspace->identity().officeName);
    if (const Result<> day = checkDay(event.received, {}); !day) {
        return day.error();
    }
    if (event.said.isEmpty()) {
        return Error(sealedNothingSaid);
    }
    if (event.anonymous != event.accuser.isEmpty()) {
        return Error(event.anonymous ? sealedNamedAnonymous : sealedNoAccuser);
    }
    const Result<QByteArray> stream =
        m_workspace->sealed().append({}, [&](const QByteArray& place) -> Result<QByteArray> {
            const Result<QString> number = nextNumber(event.received.year());
            if (!number) {
                return number.error();
            }
            event.number = *number;
            return close(event, by, place);
        });
    return stream ? one(*stream) : Result<Accusation>(stream.error());
}

Result<Accusation> SealedRoom::notes(const QByteArray& stream, AccusationNoted event, const QString& by)
{
    if (const Result<> text = checkText(event); !text) {
        return text.error();
    }
    clean(event, {}, {&AccusationNoted::text});
    return event.text.isEmpty() ? Result<Accusation>(Error(sealedNoText)) : write(stream, event, by, {});
}

Result<Accusation> SealedRoom::passesOn(const QByteArray& stream, AccusationPassedOn event, const QString& by)
{
    using E = AccusationPassedOn;
    if (const Result<> text = checkText(event); !text) {
        return text.error();
    }
    clean(event, {&E::organ, &E::how, &E::receipt}, {});
    if (event.organ.isEmpty()) {
        return Error(sealedNoOrgan);
    }
    return write(stream, event, by, [&](const Accusation& before) -> Result<> {
        const Result<> living = unlessVoid(before);
        const Result<> day = living ? checkDay(event.day, before.registered.received) : living;
        if (!day) {
            return day;
        }
        return checkReceiver(before, event.organ);
    });
}

Result<Accusation> SealedRoom::tells(const QByteArray& stream, AccusationTold event, const QString& by)
{
    if (event.method == TellMethod::NotGiven) {
        return Error(sealedNoMethod);
    }
    return write(stream, event, by, [&](const Accusation& before) -> Result<> {
        if (const Result<> living = unlessVoid(before); !living) {
            return living;
        }
        if (!before.named) {
            return Error(sealedNobodyToTell);
        }
        return before.passedOn.empty() ? Result<>(Error(sealedNotPassedOn))
                                       : checkDay(event.day, before.registered.received);
    });
}

Result<Accusation> SealedRoom::voids(const QByteArray& stream, AccusationVoided event, const QString& by)
{
    if (const Result<> text = checkText(event); !text) {
        return text.error();
    }
    clean(event, {}, {&AccusationVoided::reason});
    return event.reason.isEmpty() ? Result<Accusation>(Error(sealedNoReason)) : write(stream, event, by, unlessVoid);
}

} // namespace xf
