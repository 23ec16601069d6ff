#include "core/handoff/stickfile.h"

#include "core/base/syncfile.h"
#include "core/handoff/partlock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace xf {

namespace {

constexpr int namesTried = 10'000;

// The first time as it is, then with a number before the ending.
QString numbered(const QString& name, int number)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    const qsizetype at = dot > 0 ? dot : name.size();
    return number == 1 ? name : name.left(at) + u'-' + QString::number(number) + name.mid(at);
}

const QString partEnding = QStringLiteral(".part");

QString partOf(const QString& path)
{
    return path + partEnding;
}

bool isFree(const QString& path)
{
    // A link that points nowhere does not "exist", and is there all the same.
    return !QFileInfo::exists(path) && !QFileInfo(path).isSymLink();
}

class StickFile
{
public:
    StickFile(const QString& folder, const QString& name)
        : m_folder(folder)
        , m_name(name)
    {}

    Result<QString> write(const std::function<Result<>(QIODevice&)>& content)
    {
        if (!QFileInfo(m_folder).isDir()) {
            return Error(stickNoFolder, {QDir::toNativeSeparators(m_folder)});
        }
        if (!openPart()) {
            return systemError();
        }
        Result<> written = content(m_part);
        if (m_part.error() != QFileDevice::NoError) {
            return giveUp(systemError()); // what the stick says tells more than what became of it
        }
        if (!written) {
            return giveUp(written.error());
        }
        if (!syncToDisk(m_part)) {
            return giveUp(systemError());
        }
        m_part.close();
        return m_part.error() == QFileDevice::NoError ? moveIn() : giveUp(systemError());
    }

private:
    QString pathOf(int number) const { return QDir(m_folder).filePath(numbered(m_name, number)); }

    // NewOnly: whoever else writes here at this moment has a file of his own.
    bool openPart()
    {
        for (m_number = 1; m_number <= namesTried; ++m_number) {
            const QString path = pathOf(m_number);
            if (!isFree(path) || !isFree(partOf(path))) {
                continue;
            }
            m_part.setFileName(partOf(path));
            if (m_part.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
                if (m_lock.takeToWrite(m_part)) {
                    return true;
                }
                m_part.close();
                continue;
            }
            if (isFree(partOf(path))) {
                return false; // not because somebody was quicker
            }
        }
        return false;
    }

    // A name taken in the meantime is passed by.
    Result<QString> moveIn()
    {
        std::optional<QString> why;
        for (; m_number <= namesTried; ++m_number) {
            const QString path = pathOf(m_number);
            why = isFree(path) ? renameFile(m_part.fileName(), path) : std::optional(QString());
            if (!why) {
                syncFolder(m_folder);
                return path;
            }
            if (isFree(path)) {
                break;
            }
        }
        return giveUp({stickNotWritten, {QDir::toNativeSeparators(m_folder), *why}}, *why);
    }

    [[nodiscard]] Error systemError() const { return stickError(m_part, m_folder); }

    Error giveUp(const Error& why) { return giveUp(why, m_part.errorString()); }
    Error giveUp(const Error& why, const QString& words) // of the system
    {
        const QString path = m_part.fileName();
        m_part.close();
        const bool gone = m_part.remove() || (QFileInfo(m_folder).isDir() && isFree(path));
        return gone ? why : Error(stickPartLeft, {QDir::toNativeSeparators(path), words});
    }

    QString m_folder;
    QString m_name;
    QFile m_part;
    PartLock m_lock;
    int m_number = 1;
};

// What a killed program or a stick that was pulled out left. That it cannot be taken away is no reason not to write.
void removeLeftovers(const QString& folder, const IsLeftover& isLeftover)
{
    const QDir dir(folder);
    for (const QString& part :
        dir.entryList({u'*' + partEnding}, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDir::Name)) {
        QFile file(dir.filePath(part));
        PartLock lock;
        if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) || !lock.takeToRemove(file) ||
            !isLeftover(part.chopped(partEnding.size()), file)) {
            continue;
        }
        file.close();
        file.remove();
    }
}

} // namespace

Error stickError(const QFileDevice& file, const QString& folder)
{
    const QString place = QDir::toNativeSeparators(folder);
    return file.error() == QFileDevice::ResourceError ? Error(stickFull, {place})
                                                      : Error(stickNotWritten, {place, file.errorString()});
}

bool isNumberedAs(const QString& candidate, const QString& name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    const qsizetype at = dot > 0 ? dot : name.size();
    if (candidate == name) {
        return true;
    }
    if (!candidate.startsWith(name.left(at) + u'-') || !candidate.endsWith(name.mid(at))) {
        return false;
    }
    const int number = candidate.mid(at + 1, candidate.size() - name.size() - 1).toInt();
    return number > 1 && candidate == numbered(name, number);
}

Result<QString> writeStickFile(const QString& folder, const QString& name,
    const std::function<Result<>(QIODevice&)>& write, const IsLeftover& isLeftover)
{
    if (isLeftover) {
        removeLeftovers(folder, isLeftover);
    }
    return StickFile(folder, name).write(write);
}

} // namespace xf
