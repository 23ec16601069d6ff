#include "core/handoff/wholeread.h"

#include "core/handoff/packageheader.h"

#include <QIODevice>

namespace xf {

Result<QByteArray> readWhole(QIODevice& device, qint64 count)
{
    QByteArray bytes(qsizetype(count), Qt::Uninitialized);
    for (qint64 at = 0; at < count;) {
        const qint64 read = device.read(bytes.data() + at, count - at);
        if (read <= 0) {
            return Error(packageNotRead, {device.errorString()});
        }
        at += read;
    }
    return bytes;
}

} // namespace xf
