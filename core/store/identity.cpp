#include "core/store/identity.h"

#include "core/base/fieldcodec.h"
#include "core/store/entrylog.h"

namespace xf {

namespace {

template <class T>
void take(const std::optional<QVariant>& value, T& into)
{
    if (value) {
        into = value->value<T>();
    }
}

// What the office says of itself are facts of the office's registry stream, in fold order; only the owner's entries
// count.
Result<> readOffice(Database& database, Identity& identity)
{
    const Result<Stream> stream = EntryLog(database).load(identity.officeStream);
    if (!stream) {
        return stream.error();
    }
    for (const Entry& entry : stream->entries) {
        OfficeDescribed described;
        const bool ours = entry.envelope.office == identity.office &&
                          entry.envelope.tag == QLatin1String(OfficeDescribed::tag) && entry.payload;
        if (ours && decode(*entry.payload, described, Unknown::Skip)) {
            identity.setOfficeFacts(described);
        }
    }
    return {};
}

} // namespace

OfficeFacts Identity::officeFacts() const
{
    return {officeName, officeCode, kind, officeAddress, officePhone, officeQuery, officeSuperior};
}

void Identity::setOfficeFacts(const OfficeFacts& facts)
{
    officeName = facts.name;
    officeCode = facts.code;
    kind = facts.kind;
    officeAddress = facts.address;
    officePhone = facts.phone;
    officeQuery = facts.query;
    officeSuperior = facts.superior;
}

Result<Identity> loadIdentity(Database& database)
{
    Identity identity;
    const auto read = [&](const char* key, auto& into) -> Result<> {
        const auto value = database.setting(QString::fromLatin1(key));
        if (!value) {
            return value.error();
        }
        take(*value, into);
        return {};
    };
    for (const Result<>& done : {read("office", identity.office), read("node", identity.node),
             read("incarnation", identity.incarnation), read("letter", identity.letter), read("clerk", identity.clerk),
             read("office_stream", identity.officeStream)}) {
        if (!done) {
            return done.error();
        }
    }
    if (identity.office.isEmpty() || identity.node.isEmpty() || identity.incarnation.isEmpty()) {
        return Error(identityMissing, {database.path()});
    }
    if (const Result<> office = readOffice(database, identity); !office) {
        return office.error();
    }
    return identity;
}

Result<> saveIdentity(Database& database, const Identity& identity)
{
    const std::pair<const char*, SqlValue> values[] = {
        {"office", identity.office},
        {"node", identity.node},
        {"incarnation", identity.incarnation},
        {"letter", identity.letter},
        {"clerk", identity.clerk},
        {"office_stream", identity.officeStream},
    };
    for (const auto& [key, value] : values) {
        if (const Result<> done = database.setSetting(QString::fromLatin1(key), value); !done) {
            return done;
        }
    }
    return {};
}

std::optional<Error> noticeOf(Recognition recognition, const QString& path, const std::optional<OutsideRecord>& record)
{
    switch (recognition) {
    case Recognition::Known:
    case Recognition::Moved: return std::nullopt;
    case Recognition::NoRecord: return Error(fileUnknownHere, {path});
    case Recognition::Behind: return Error(fileBehind, {path});
    case Recognition::Copied: return Error(fileCopied, {path, record ? record->path : QString()});
    case Recognition::ForeignIncarnation: return Error(fileWrittenElsewhere, {path});
    }
    return std::nullopt;
}

} // namespace xf
