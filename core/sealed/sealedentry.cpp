#include "core/sealed/sealedentry.h"

#include "core/base/fieldcodec.h"
#include "core/base/limits.h"

#include <QtEndian>

namespace xf {

namespace {

constexpr qsizetype lengthBytes = 4;
constexpr qsizetype contentMost = limits::entryBytes - 16 * sealedPageBytes; // envelope and box are well below the rest

struct Inside
{
    QString tag;
    qint64 version = 0;
    QString by;
    qint64 at = 0;
    qint64 offset = 0;
    QByteArray payload;

    static FieldSpan fields()
    {
        static const FieldInfo table[] = {
            field<&Inside::tag>(1, "tag", "事项"),
            field<&Inside::version>(2, "version", "版本"),
            field<&Inside::by>(3, "by", "经办人"),
            field<&Inside::at>(4, "at", "时间"),
            field<&Inside::offset>(5, "offset", "时差"),
            field<&Inside::payload>(6, "payload", "内容"),
        };
        return table;
    }
};

} // namespace

Result<QByteArray> encodeSealed(const SealedRecord& record)
{
    AccusationEvent event = record.event;
    Inside inside;
    inside.by = record.by;
    inside.at = record.at.utcSeconds;
    inside.offset = record.at.offsetMinutes;
    std::visit(
        [&](const auto& value) {
            using T = std::decay_t<decltype(value)>;
            if constexpr (!std::is_same_v<T, AccusationUnknown>) {
                inside.tag = QString::fromLatin1(T::tag);
                inside.version = T::version;
                inside.payload = encode(value);
            }
        },
        event);
    const QByteArray content = encode(inside);
    if (content.size() > contentMost) {
        return Error(sealedTooLong);
    }
    QByteArray filled(lengthBytes, '\0');
    qToBigEndian(quint32(content.size()), filled.data());
    filled += content;
    const qsizetype over = filled.size() % sealedPageBytes;
    filled.append(over == 0 ? 0 : sealedPageBytes - over, '\0');
    return filled;
}

Result<SealedRecord> decodeSealed(const QByteArray& content)
{
    const qsizetype size = content.size() < lengthBytes ? -1 : qsizetype(qFromBigEndian<quint32>(content.constData()));
    Inside inside;
    if (size < 0 || size > content.size() - lengthBytes ||
        !decode(content.mid(lengthBytes, size), inside, Unknown::Skip)) {
        return Error(sealedUnreadable);
    }
    SealedRecord record;
    record.by = inside.by;
    record.at = {inside.at, inside.offset};
    record.event = AccusationUnknown{inside.tag};
    for (const AccusationEventInfo& info : accusationEvents()) {
        if (inside.tag == QLatin1String(info.tag)) {
            const Unknown unknown = inside.version > info.version ? Unknown::Skip : Unknown::Refuse;
            if (!decodeFields(inside.payload, info.fields(), info.emplace(record.event), unknown)) {
                return Error(sealedUnreadable);
            }
        }
    }
    return record;
}

} // namespace xf
