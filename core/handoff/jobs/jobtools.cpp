#include "core/handoff/jobs/jobtools.h"

#include "core/handoff/packageheader.h"
#include "core/store/handoff.h"

#include <QFileInfo>

#include <algorithm>

namespace xf {

namespace {

constexpr qsizetype nameLetters = 40; // of one office, as part of a name

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

QString fitForFile(const QString& name)
{
    static const QString unfit = QStringLiteral("\\/:*?\"<>|");
    QString fit;
    for (const QChar letter : name) {
        if (letter >= u' ' && letter != u'\x7f' && !unfit.contains(letter)) {
            fit += letter;
        }
    }
    fit = fit.left(nameLetters).trimmed();
    while (fit.endsWith(u'.') || (!fit.isEmpty() && fit.back().isHighSurrogate())) {
        fit.chop(1);
    }
    return fit.isEmpty() ? QStringLiteral("单位") : fit;
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
