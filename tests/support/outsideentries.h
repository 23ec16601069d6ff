#pragma once

#include "core/journal/entry.h"
#include "tests/support/deskfixture.h"

#include <catch2/catch.hpp>

namespace xf::test {

// Events of a case as another data file wrote them and a package brought them: of any office, past every check.
class OutsideEntries
{
public:
    explicit OutsideEntries(char name)
        : m_name(name)
    {}

    // A case of another office; its stream.
    QByteArray begin(Workspace& workspace, const QByteArray& office, const Registered& registered, const char* on)
    {
        Envelope envelope;
        envelope.lamport = 1;
        envelope.kind = QStringLiteral("case");
        return take(workspace, std::move(envelope), office, registered, on);
    }

    void write(
        Workspace& workspace, const QByteArray& stream, const QByteArray& office, const Event& event, const char* on)
    {
        const auto all = workspace.allEntries();
        REQUIRE(all);
        const Entry* last = nullptr;
        for (const Entry& entry : *all) {
            last = entry.streamId() == stream ? &entry : last; // parents first: the last is the only head
        }
        REQUIRE(last);
        Envelope envelope;
        envelope.stream = stream;
        envelope.seen = {last->id};
        envelope.lamport = last->envelope.lamport + 1;
        (void)take(workspace, std::move(envelope), office, event, on);
    }

private:
    QByteArray take(
        Workspace& workspace, Envelope envelope, const QByteArray& office, const Event& event, const char* on)
    {
        envelope.office = office;
        envelope.node = QByteArray(uuidBytes, m_name);
        envelope.incarnation = QByteArray(uuidBytes, m_name);
        envelope.seq = ++m_seq;
        envelope.author = QStringLiteral("王办理");
        envelope.on = day(on);
        envelope.recordedAt = qint64(envelope.on.days()) * 86400;
        envelope.tag = QString::fromLatin1(infoOf(event).tag);
        envelope.version = infoOf(event).version;
        envelope.critical = infoOf(event).critical;
        const Result<Entry> entry = makeEntry(envelope, encodeEvent(event), QByteArray(saltBytes, char(m_seq)));
        REQUIRE(entry);
        const auto report = workspace.takeIn({*entry});
        REQUIRE(report);
        REQUIRE(report->fresh == 1);
        return entry->id;
    }

    char m_name;
    qint64 m_seq = 0;
};

inline OfficeSetup countySetup()
{
    return {QStringLiteral("清河县信访局"), QStringLiteral("990101"), QStringLiteral("A"), QStringLiteral("李登记"),
        OfficeKind::Bureau};
}

inline std::unique_ptr<Workspace> createCounty(Desk& desk)
{
    auto made = Workspace::create(desk.options(QStringLiteral("县.xfd")), countySetup());
    REQUIRE(made);
    return std::move(*made);
}

} // namespace xf::test
