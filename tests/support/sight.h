#pragma once

#include "core/cases/case.h"
#include "core/cases/eventcodec.h"
#include "core/journal/entry.h"

#include <catch2/catch.hpp>

// Who sees a stream, before there are steps that say it.
namespace xf::test {

// "转送 <office in hex>" in a note lets that office see the case: a transfer, before there are any.
inline std::vector<QByteArray> namedInNotes(const Case& folded)
{
    std::vector<QByteArray> named;
    for (const FileItem& item : folded.file) {
        const Noted* note = std::get_if<Noted>(&item.event);
        if (note && note->text.startsWith(QStringLiteral("转送 "))) {
            named.push_back(QByteArray::fromHex(note->text.mid(3).toLatin1()));
        }
    }
    return named;
}

// The first entry of a stream of limited sight, as a later version will register an accusation.
inline Entry sightedEntry(const QByteArray& office, const QByteArray& node, const QString& matter)
{
    Envelope envelope;
    envelope.lamport = 1;
    envelope.office = office;
    envelope.node = node;
    envelope.incarnation = QByteArray(16, 'i');
    envelope.seq = 1;
    envelope.on = Date::fromYmd(2026, 3, 9);
    envelope.tag = QStringLiteral("case.registered");
    envelope.version = 1;
    envelope.kind = QStringLiteral("case");
    envelope.sight = QStringLiteral("named");
    Registered registered;
    registered.number = QStringLiteral("990101102-2026-A-900");
    registered.matter.text = matter;
    const Result<Entry> entry = makeEntry(envelope, encodeEvent(registered), QByteArray(16, 'x'));
    REQUIRE(entry);
    return *entry;
}

} // namespace xf::test
