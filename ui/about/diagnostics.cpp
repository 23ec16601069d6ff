#include "ui/about/diagnostics.h"

#include "core/documents/template.h"
#include "ui/shell/log.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QScreen>
#include <QStorageInfo>
#include <QSysInfo>

namespace xf::ui {

namespace {

QString megabytes(qint64 bytes)
{
    return QString::number(double(bytes) / (1024 * 1024), 'f', 1) + QStringLiteral(" MB");
}

QString yesNo(bool yes)
{
    return yes ? QStringLiteral("yes") : QStringLiteral("no");
}

QStringList machine()
{
    QStringList lines;
    lines << QStringLiteral("program ") + QStringLiteral(XF_VERSION);
    lines << QStringLiteral("qt ") + QString::fromLatin1(qVersion());
    lines << QStringLiteral("system ") + QSysInfo::prettyProductName() + u' ' + QSysInfo::kernelVersion() + u' ' +
                 QSysInfo::currentCpuArchitecture();
    lines << QStringLiteral("platform ") + QGuiApplication::platformName();
    lines << QStringLiteral("locale ") + QLocale::system().name();
    for (const QScreen* screen : QGuiApplication::screens()) {
        lines << QStringLiteral("screen %1x%2 scale %3 dpi %4")
                     .arg(screen->size().width())
                     .arg(screen->size().height())
                     .arg(screen->devicePixelRatio())
                     .arg(screen->logicalDotsPerInch());
    }
    return lines;
}

QStringList dataFile(Session& session)
{
    const QFileInfo file(session.path());
    const QFileInfo log(session.path() + QStringLiteral("-wal"));
    const QStorageInfo disk(file.absolutePath());
    const QDir backups(session.options().backupFolder);
    const QStringList copies = backups.entryList({QStringLiteral("xinfang-*.db")}, QDir::Files, QDir::Name);
    QStringList lines;
    lines << QStringLiteral("data-file ") + megabytes(file.size());
    lines << QStringLiteral("write-ahead-log ") + megabytes(log.size());
    lines << QStringLiteral("writable ") + yesNo(session.workspace().writable());
    lines << QStringLiteral("disk-free ") + megabytes(disk.bytesAvailable());
    lines << QStringLiteral("disk-kind ") + QString::fromLatin1(disk.fileSystemType());
    lines << QStringLiteral("backups %1 newest %2").arg(copies.size()).arg(copies.value(copies.size() - 1));
    lines << QStringLiteral("cases %1").arg(session.workspace().caseCount().value_or(-1));
    lines << QStringLiteral("incarnation ") +
                 QString::fromLatin1(session.workspace().identity().incarnation.toHex().left(8));
    for (const Error& notice : session.workspace().notices()) {
        lines << QStringLiteral("notice ") + notice.code;
    }
    return lines;
}

QStringList tables(const Session& session)
{
    const WorkCalendar& calendar = session.calendar();
    QStringList lines;
    lines << QStringLiteral("calendar version %1").arg(calendar.version());
    if (!calendar.notices().empty()) {
        lines << QStringLiteral("calendar to %1").arg(calendar.lastYear());
    }
    for (const KindInfo& kind : paperKinds()) {
        const Result<Template> made = loadTemplate(kind.kind, session.templatesFolder());
        if (!made || made->own) {
            lines << QStringLiteral("template %1 own %2").arg(wordKey(kind.kind), made ? QString() : made.error().code);
        }
    }
    return lines;
}

QStringList fontsInUse(const FontSet& fonts)
{
    static constexpr std::pair<FontRole, const char*> roles[] = {{FontRole::FangSong, "fang-song"},
        {FontRole::XiaoBiaoSong, "xiao-biao-song"}, {FontRole::HeiTi, "hei-ti"}, {FontRole::KaiTi, "kai-ti"},
        {FontRole::SongTi, "song-ti"}};
    QStringList lines;
    for (const auto& [role, name] : roles) {
        lines << QStringLiteral("font %1 %2%3")
                     .arg(QString::fromLatin1(name), fonts.family(role),
                         fonts.isSubstitute(role) ? QStringLiteral(" (substitute)") : QString());
    }
    return lines;
}

} // namespace

QString diagnosticsText(Session& session)
{
    QStringList lines;
    lines << QCoreApplication::translate(
        "diagnostics", "信访接待台诊断信息。没有姓名、编号、路径和录入的内容，可以交给维护人员。");
    lines << QStringLiteral("day ") + session.today().iso();
    lines << machine() << dataFile(session) << tables(session) << fontsInUse(session.fonts());
    if (session.world().log) {
        lines << QString() << QStringLiteral("log") << session.world().log->lastLines(200);
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace xf::ui
