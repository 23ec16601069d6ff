#include "ui/shell/log.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

namespace xf::ui {

Log::Log(const QString& folder, const Clock& clock, qint64 fullAt)
    : m_folder(folder)
    , m_path(QDir(folder).filePath(QStringLiteral("xinfang-desk.log")))
    , m_clock(clock)
    , m_fullAt(fullAt)
{}

void Log::note(const char* what)
{
    write(QByteArray(what));
}

void Log::note(const char* what, qint64 number)
{
    write(QByteArray(what) + ' ' + QByteArray::number(number));
}

void Log::note(const char* what, const QByteArray& id)
{
    write(QByteArray(what) + ' ' + id.toHex().left(8));
}

void Log::note(const Error& error)
{
    write("error " + error.code.toLatin1());
}

QString Log::olderPath() const
{
    return QDir(m_folder).filePath(QStringLiteral("xinfang-desk.1.log"));
}

void Log::write(const QByteArray& rest)
{
    if (QFile(m_path).size() >= m_fullAt) {
        QFile::remove(olderPath());
        QFile::rename(m_path, olderPath());
    }
    QFile file(m_path);
    if (!QDir().mkpath(m_folder) || !file.open(QIODevice::WriteOnly | QIODevice::Append)) {
        return;
    }
    const Moment now = m_clock.now();
    const QDateTime local =
        QDateTime::fromSecsSinceEpoch(now.utcSeconds, Qt::OffsetFromUTC, int(now.offsetMinutes) * 60);
    file.write(local.toString(Qt::ISODate).toLatin1() + ' ' + rest + '\n');
}

QStringList Log::lastLines(int count) const
{
    QStringList lines;
    for (const QString& path : {olderPath(), m_path}) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly)) {
            lines += QString::fromLatin1(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        }
    }
    return lines.mid(std::max<qsizetype>(0, lines.size() - count));
}

} // namespace xf::ui
