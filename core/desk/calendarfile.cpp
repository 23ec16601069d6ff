#include "core/desk/calendarfile.h"

#include "core/base/textencoding.h"

#include <QDir>
#include <QFile>

namespace xf {

namespace {

constexpr qint64 mostBytes = 1024 * 1024; // all years since 2004 are 12 KB

} // namespace

Result<std::vector<YearNotice>> readCalendarFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error(calendarFileUnreadable, {QDir::toNativeSeparators(path)});
    }
    const QByteArray bytes = file.read(mostBytes + 1);
    if (bytes.size() > mostBytes) {
        return Error(calendarFileTooLarge, {QDir::toNativeSeparators(path)});
    }
    if (file.error() != QFileDevice::NoError) {
        return Error(calendarFileUnreadable, {QDir::toNativeSeparators(path)});
    }
    const Result<DecodedText> text = decodeText(bytes);
    return text ? parseBroughtNotices(text->text) : Result<std::vector<YearNotice>>(text.error());
}

} // namespace xf
