#include "core/handoff/jobs/jobtools.h"

#include "core/base/filename.h"
#include "core/handoff/packageheader.h"
#include "core/store/handoff.h"

#include <QFileInfo>

#include <algorithm>

namespace xf {

namespace {

constexpr qsizetype magicBytes = 5;

struct Magic
{
    const char* bytes;
    HandoffFile file;
};
constexpr Magic magics[] = {
    {"XFPKG", HandoffFile::Package}, {"XFREQ", HandoffFile::Request}, {"XFANS", HandoffFile::Answer}};

} // namespace

bool beginsAs(QIODevice& content, HandoffFile kind)
{
    const QByteArray head = content.peek(magicBytes);
    return std::any_of(std::begin(magics), std::end(magics),
        [&](const Magic& magic) { return head == magic.bytes && magic.file == kind; });
}

Result<std::unique_ptr<QFile>> openForReading(const QString& path)
{
    auto file = std::make_unique<QFile>(path);
    if (!QFileInfo::exists(path)) {
        return Error(handoffFileNotFound, {path});
    }
    if (!QFileInfo(path).isFile() || !file->open(QIODevice::ReadOnly)) {
        return Error(handoffFileUnread, {path});
    }
    return file;
}

Result<QByteArray> readWholeFile(const QString& path, qint64 most)
{
    const Result<std::unique_ptr<QFile>> file = openForReading(path);
    if (!file) {
        return file.error();
    }
    QByteArray bytes = (*file)->read(most + 1);
    if ((*file)->error() != QFileDevice::NoError) {
        return Error(handoffFileUnread, {path});
    }
    return bytes.size() <= most ? Result<QByteArray>(std::move(bytes)) : Error(handoffNotOurFile, {path});
}

QString officeInFileName(const QString& office)
{
    constexpr qsizetype most = 40; // letters: two of them are in the name of a package
    return fitForFile(office, most, QStringLiteral("单位"));
}

Error asJobError(const Error& error)
{
    return error.is(packageStopped) ? Error(handoffStopped) : error;
}

Result<HandoffFile> handoffFileOf(const QString& path)
{
    const Result<std::unique_ptr<QFile>> file = openForReading(path);
    if (!file) {
        return file.error();
    }
    const QByteArray head = (*file)->read(magicBytes);
    const auto* found =
        std::find_if(std::begin(magics), std::end(magics), [&](const Magic& magic) { return head == magic.bytes; });
    return found == std::end(magics) ? Result<HandoffFile>(Error(handoffNotOurFile, {path}))
                                     : Result<HandoffFile>(found->file);
}

} // namespace xf
