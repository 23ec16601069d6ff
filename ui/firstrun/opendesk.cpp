#include "ui/firstrun/opendesk.h"

#include "core/words/errorsentences.h"
#include "ui/firstrun/firstrunwindow.h"
#include "ui/settings/textsize.h"
#include "ui/shell/language.h"
#include "ui/shell/log.h"

#include <QFileInfo>
#include <QSettings>

namespace xf::ui {

namespace {

const QString lastKey = QStringLiteral("lastDataFile");

QString lastFile(const DeskWorld& world)
{
    return world.viewFile.isEmpty() ? QString()
                                    : QSettings(world.viewFile, QSettings::IniFormat).value(lastKey).toString();
}

void remember(const DeskWorld& world, const QString& path)
{
    if (!world.viewFile.isEmpty()) {
        QSettings(world.viewFile, QSettings::IniFormat).setValue(lastKey, QFileInfo(path).absoluteFilePath());
    }
}

} // namespace

std::unique_ptr<Session> openDesk(const DeskWorld& world, const QString& named)
{
    const QString path = named.isEmpty() ? lastFile(world) : named;
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
        FirstRunWindow window(world, world.homeFolder);
        window.say(why);
        window.exec();
        session = window.takeSession();
    }
    if (session) {
        remember(world, session->path());
    }
    if (session && world.log) {
        world.log->note("opened", session->workspace().identity().incarnation);
        for (const Error& notice : session->notices()) {
            world.log->note(notice);
        }
    }
    return session;
}

void useSettings(Session& session, Translations& translations)
{
    Workspace& workspace = session.workspace();
    translations.use(languageOf(workspace.setting(Setting::UiLanguage).value_or(QString())));
    useTextSize(!workspace.setting(Setting::UiTextSize).value_or(QString()).isEmpty());
}

} // namespace xf::ui
