#include "ui/shell/letterbox.h"

#include "ui/shell/takelock.h"

#include <QCryptographicHash>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QTimer>
#include <QUuid>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace xf::ui {

namespace {

constexpr qint64 largestLetter = 1024 * 1024;
constexpr std::chrono::milliseconds lookedEach{20};
const QString letterEnding = QStringLiteral(".letter"); // what is still being written ends otherwise

// Windows lets a program come to front only where the one in front allows it: that is us, just started by a person.
void allowFront([[maybe_unused]] qint64 process)
{
#ifdef Q_OS_WIN
    AllowSetForegroundWindow(DWORD(process));
#endif
}

QStringList readLetter(const QString& path)
{
    QFile file(path);
    QStringList files;
    if (file.open(QIODevice::ReadOnly) && file.size() <= largestLetter) {
        for (const QJsonValue& one : QJsonDocument::fromJson(file.readAll()).array()) {
            files.append(one.toString());
        }
    }
    files.removeAll(QString());
    return files;
}

} // namespace

Letterbox::Letterbox(const QString& folder, std::chrono::milliseconds patience, QObject* parent)
    : QObject(parent)
    , m_folder(folder)
    , m_patience(patience)
{}

Letterbox::~Letterbox() = default;

QString Letterbox::placeOf(const QString& dataFile) const
{
    QString name = QStringLiteral("first-start");
    if (!dataFile.isEmpty()) {
        const QFileInfo file(dataFile);
        QString path = file.canonicalFilePath();
        if (path.isEmpty()) {
            path = QDir::cleanPath(file.absoluteFilePath());
        }
#ifdef Q_OS_WIN
        path = path.toCaseFolded();
#endif
        name =
            QString::fromLatin1(QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
    }
    return QDir(m_folder).filePath(name);
}

bool Letterbox::claim(const QString& place)
{
    auto lock = std::make_unique<QLockFile>(place + QStringLiteral(".lock"));
    if (!takeLock(*lock)) {
        return false;
    }
    m_lock = std::move(lock);
    m_place = place;
    m_watcher = std::make_unique<QFileSystemWatcher>(QStringList{place});
    connect(m_watcher.get(), &QFileSystemWatcher::directoryChanged, this, &Letterbox::openLetters);
    openLetters(); // who came while the last window was closing is heard too
    return true;
}

Letterbox::Entered Letterbox::enter(const QString& dataFile, const QStringList& files)
{
    const QString place = placeOf(dataFile);
    if (!QDir().mkpath(place) || claim(place)) {
        return Entered::First;
    }
    const Entered posted = post(place, files);
    const bool closedMeanwhile = posted == Entered::NoAnswer && claim(place);
    return closedMeanwhile ? Entered::First : posted;
}

bool Letterbox::settle(const QString& dataFile)
{
    const QString place = placeOf(dataFile);
    if (place == m_place) {
        return true;
    }
    m_watcher.reset();
    m_lock.reset();
    m_place.clear();
    return QDir().mkpath(place) && claim(place);
}

QStringList Letterbox::takeFiles()
{
    return std::exchange(m_files, {});
}

Letterbox::Entered Letterbox::post(const QString& place, const QStringList& files)
{
    qint64 process = 0; // of another computer, where the folder is on a server: then nobody will answer
    const QLockFile other(place + QStringLiteral(".lock"));
    if (!other.getLockInfo(&process, nullptr, nullptr)) {
        return Entered::NoAnswer;
    }
    allowFront(process);
    const QString letter = QDir(place).filePath(QUuid::createUuid().toString(QUuid::WithoutBraces) + letterEnding);
    QSaveFile file(letter);
    const QByteArray words = QJsonDocument(QJsonArray::fromStringList(files)).toJson(QJsonDocument::Compact);
    if (!file.open(QIODevice::WriteOnly) || file.write(words) != words.size() || !file.commit()) {
        return Entered::NoAnswer;
    }
    return awaitTaking(letter) ? Entered::HandedOver : Entered::NoAnswer;
}

bool Letterbox::awaitTaking(const QString& letter)
{
    QEventLoop waiting;
    QTimer look;
    connect(&look, &QTimer::timeout, &waiting, [&] {
        if (!QFile::exists(letter)) {
            waiting.quit();
        }
    });
    look.start(lookedEach);
    QTimer::singleShot(m_patience, &waiting, &QEventLoop::quit);
    waiting.exec();
    return !QFile::remove(letter); // what cannot be taken back has been taken
}

void Letterbox::openLetters()
{
    const QStringList letters =
        QDir(m_place).entryList({QStringLiteral("*") + letterEnding}, QDir::Files, QDir::Time | QDir::Reversed);
    bool any = false;
    for (const QString& name : letters) {
        const QString path = QDir(m_place).filePath(name);
        const QStringList files = readLetter(path);
        if (QFile::remove(path)) { // else its writer took it back
            m_files += files;
            any = true;
        }
    }
    if (any) {
        Q_EMIT called();
    }
}

} // namespace xf::ui
