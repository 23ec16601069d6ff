#include "app/outfile.h"

#include <QFileInfo>

namespace xf {

namespace {

bool mayReplace(const QString& path, const Replaces& replaces)
{
    QFile file(path);
    if (!file.exists()) {
        return true;
    }
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return false;
    }
    const QByteArray head = file.read(std::max<qint64>(replaces.begins.size(), 1));
    return head.isEmpty() || (!replaces.begins.isEmpty() && head == replaces.begins);
}

} // namespace

Result<> OutFile::open(const QString& path, const Replaces& replaces)
{
    m_path = QFileInfo(path).absoluteFilePath();
    if (path.isEmpty() || QFileInfo(m_path).isDir()) {
        return Error(fileNotWritable, {path});
    }
    if (!mayReplace(m_path, replaces)) {
        return Error(fileNotOurs, {m_path, replaces.sort});
    }
    m_file.setFileName(m_path);
    return m_file.open(QIODevice::WriteOnly) ? Result<>() : Result<>(Error(fileNotWritable, {m_path}));
}

Result<> OutFile::save(const QByteArray& bytes)
{
    const bool written = m_file.write(bytes) == bytes.size();
    if (!written) {
        m_file.cancelWriting();
    }
    return m_file.commit() && written ? Result<>() : Result<>(Error(fileNotSaved, {m_path}));
}

} // namespace xf
