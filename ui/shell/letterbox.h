#pragma once

#include <QLockFile>
#include <QObject>
#include <QStringList>

#include <chrono>
#include <memory>

class QFileSystemWatcher;

// One window a data file: whoever starts the program again while it is open brings that window to front and hands it
// the files it was started with.
//
// No network library and no port: a lock file, which knows when its owner has died, and beside it a folder in which a
// second start lays a letter and waits until the first one has taken it. An open window that does not answer in time
// keeps nobody waiting: the letter is taken back and the second start opens a window of its own, which two programs on
// one data file may (core/store).
namespace xf::ui {

class Letterbox : public QObject
{
    Q_OBJECT

public:
    // `folder`: this user's own; made when it is used. Where it cannot be written each start has its own window.
    Letterbox(const QString& folder, std::chrono::milliseconds patience, QObject* parent = nullptr);
    ~Letterbox() override;

    enum class Entered {
        First,      // nobody else has the file open; letters come here now
        HandedOver, // an open window took `files`: nothing is left to do
        NoAnswer,   // there is one that does not answer, or not on this computer
    };
    // `dataFile` empty: the window of the first start.
    [[nodiscard]] Entered enter(const QString& dataFile, const QStringList& files);
    // The same for a window that goes on to another data file. False: another window has it, and gets its letters.
    bool settle(const QString& dataFile);
    // What came in, in the order it came; each once.
    [[nodiscard]] QStringList takeFiles();

Q_SIGNALS:
    void called(); // another start wants this window in front; it may have left files

private:
    [[nodiscard]] QString placeOf(const QString& dataFile) const; // folder of its letters; its lock is beside it
    [[nodiscard]] bool claim(const QString& place);
    [[nodiscard]] Entered post(const QString& place, const QStringList& files);
    [[nodiscard]] bool awaitTaking(const QString& letter);
    void openLetters();

    QString m_folder;
    std::chrono::milliseconds m_patience;
    QString m_place; // empty: no letters come here
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<QFileSystemWatcher> m_watcher;
    QStringList m_files;
};

} // namespace xf::ui
