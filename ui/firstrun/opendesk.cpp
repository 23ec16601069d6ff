#include "ui/firstrun/opendesk.h"

#include "core/words/errorsentences.h"
#include "ui/firstrun/firstrunwindow.h"
#include "ui/settings/textsize.h"
#include "ui/shell/language.h"
#include "ui/shell/log.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace xf::ui {

namespace {

const QString lastKey = QStringLiteral("lastDataFile");
const QString usedKey = QStringLiteral("dataFiles"); // the newest first
constexpr qsizetype mostUsed = 5;

QVariant viewValue(const DeskWorld& world, const QString& key)
{
    return world.viewFile.isEmpty() ? QVariant() : QSettings(world.viewFile, QSettings::IniFormat).value(key);
}

// A portable program finds again what lies below it, whatever letter its stick has today.
QString keptPath(const DeskWorld& world, const QString& path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    if (world.portableFolder.isEmpty()) {
        return whole;
    }
    const QString below = QDir(world.portableFolder).relativeFilePath(whole);
    return QDir::isAbsolutePath(below) || below.startsWith(QLatin1String("../")) ? whole : below;
}

QString wholePath(const DeskWorld& world, const QString& kept)
{
    const bool below = !kept.isEmpty() && !world.portableFolder.isEmpty() && QDir::isRelativePath(kept);
    return below ? QDir::cleanPath(QDir(world.portableFolder).absoluteFilePath(kept)) : kept;
}

// Those that are still there.
QStringList usedFiles(const DeskWorld& world, const QString& without)
{
    QStringList paths = viewValue(world, usedKey).toStringList();
    for (QString& path : paths) {
        path = wholePath(world, path);
    }
    const QString left = QFileInfo(without).absoluteFilePath();
    paths.removeIf([&](const QString& path) { return path == left || !QFileInfo::exists(path); });
    return paths;
}

void remember(const DeskWorld& world, const QString& path)
{
    if (world.viewFile.isEmpty()) {
        return;
    }
    const QString kept = keptPath(world, path);
    QStringList used = viewValue(world, usedKey).toStringList();
    used.removeAll(kept);
    used.prepend(kept);
    QSettings file(world.viewFile, QSettings::IniFormat);
    file.setValue(lastKey, kept);
    file.setValue(usedKey, used.mid(0, mostUsed));
}

QString newFileFolder(const DeskWorld& world)
{
    return world.newFileFolder.isEmpty() ? world.homeFolder : world.newFileFolder;
}

void noteOpened(const DeskWorld& world, Session& session)
{
    if (!world.log) {
        return;
    }
    world.log->note("opened", session.workspace().identity().incarnation);
    for (const Error& notice : session.notices()) {
        world.log->note(notice);
    }
}

} // namespace

QString fileToOpen(const DeskWorld& world, const QString& named)
{
    return named.isEmpty() ? wholePath(world, viewValue(world, lastKey).toString()) : named;
}

std::unique_ptr<Session> openDesk(const DeskWorld& world, const QString& named, Remember remembered)
{
    const QString path = fileToOpen(world, named);
    std::unique_ptr<Session> session;
    QString why;
    if (!path.isEmpty()) {
        Result<std::unique_ptr<Session>> opened = Session::open(world, path);
        if (opened) {
            session = std::move(*opened);
        } else {
            why = sentence(opened.error());
        }
    }
    if (!session) {
        remembered = Remember::Yes;
        FirstRunWindow window(world, newFileFolder(world));
        window.offer(usedFiles(world, path));
        window.say(why);
        window.exec();
        session = window.takeSession();
    }
    if (session && remembered == Remember::Yes) {
        remember(world, session->path());
    }
    if (session) {
        noteOpened(world, *session);
    }
    return session;
}

std::unique_ptr<Session> changeDesk(const DeskWorld& world, const QString& now)
{
    FirstRunWindow window(world, newFileFolder(world));
    window.offer(usedFiles(world, now));
    window.becomeChange();
    window.exec();
    std::unique_ptr<Session> session = window.takeSession();
    if (!session) {
        return openDesk(world, now, Remember::No);
    }
    remember(world, session->path());
    noteOpened(world, *session);
    return session;
}

void useSettings(Session& session, Translations& translations)
{
    Workspace& workspace = session.workspace();
    translations.use(languageOf(workspace.setting(Setting::UiLanguage).value_or(QString())));
    useTextSize(!workspace.setting(Setting::UiTextSize).value_or(QString()).isEmpty());
}

} // namespace xf::ui
