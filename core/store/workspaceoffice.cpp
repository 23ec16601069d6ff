#include "core/base/fieldcodec.h"
#include "core/cases/refusals.h"
#include "core/store/storeerrors.h"
#include "core/store/workspace.h"

// What the office says of itself, in its own registry stream.
namespace xf {

Result<Entry> Workspace::sealOffice(const Stream& stream, const OfficeFacts& facts, Date on)
{
    return seal(stream, {QString::fromLatin1(registryKind), on, m_identity.clerk,
                            QString::fromLatin1(OfficeDescribed::tag), OfficeDescribed::version, false, encode(facts)});
}

Result<> Workspace::describeOffice(const OfficeFacts& typed, Date on)
{
    const Result<OfficeFacts> facts = checkedOffice(typed);
    if (!facts) {
        return facts.error();
    }
    Request dated;
    dated.on = on;
    if (const std::optional<Error> refused = clockRefusal(dated)) {
        return *refused;
    }
    const Date today = m_options.clock->today();
    const Date day = on.isValid() ? on : today;
    if (today < day) {
        return Error(dateInFuture, {day.chinese(), today.chinese()});
    }
    Result<Transaction> transaction = Transaction::begin(*m_database);
    if (!transaction) {
        return transaction.error();
    }
    if (const Result<> ready = beforeWriting(); !ready) {
        return ready;
    }
    if (m_identity.officeFacts() == *facts) {
        return {};
    }
    if (const Result<> done = appendOffice(*facts, day); !done) {
        return done;
    }
    if (const Result<> committed = transaction->commit(); !committed) {
        return committed;
    }
    m_identity.setOfficeFacts(*facts);
    afterWriting();
    return {};
}

// Checked before it is committed: the next program to open the file reads what was meant.
Result<> Workspace::appendOffice(const OfficeFacts& facts, Date on)
{
    const Result<Stream> stream = m_log.load(m_identity.officeStream);
    if (!stream) {
        return stream.error();
    }
    const Result<Entry> entry = sealOffice(*stream, facts, on);
    if (!entry) {
        return entry.error();
    }
    if (const Result<qint64> added = m_log.add(*entry); !added) {
        return added.error();
    }
    if (const Result<> projected = projectRegistry(m_identity.officeStream, {entry->id}); !projected) {
        return projected;
    }
    const Result<Identity> read = loadIdentity(*m_database);
    if (!read) {
        return read.error();
    }
    return read->officeFacts() == facts ? Result<>()
                                        : Error(storeCheckFailed, {QString::fromLatin1(OfficeDescribed::tag)});
}

// After this file wrote into a registry stream.
Result<> Workspace::projectRegistry(const QByteArray& stream, const std::vector<QByteArray>& entries)
{
    const Result<> projected = project(stream);
    return projected ? spreadOwn(stream, entries) : projected;
}

} // namespace xf
