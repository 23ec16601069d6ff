#include "core/desk/handovertables.h"

#include "core/desk/paper.h"
#include "core/documents/template.h"
#include "core/time/calendartext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace xf {

namespace {

QDir calendarsFolder(const QString& dataFile)
{
    return QDir(QFileInfo(dataFile).absolutePath() + QStringLiteral("/calendars"));
}

QStringList textFiles(const QDir& folder)
{
    return folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name);
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Error notRead(const QString& path, const Error& why)
{
    return {calendarsNotRead, {QDir::toNativeSeparators(path), why.code}};
}

// The program's own notice of a year stays, unless what is beside the data file is newer.
bool isNews(const WorkCalendar& known, const YearNotice& notice)
{
    return std::none_of(known.notices().begin(), known.notices().end(),
        [&](const YearNotice& one) { return one.year == notice.year && one.since >= notice.since; });
}

// Of two for a year the one with the higher `since` stays, as in one table.
void putBeside(const YearNotice& notice, std::vector<YearNotice>& besides)
{
    const auto same =
        std::find_if(besides.begin(), besides.end(), [&](const YearNotice& one) { return one.year == notice.year; });
    if (same == besides.end()) {
        besides.push_back(notice);
    } else if (same->since < notice.since) {
        *same = notice;
    }
}

// Only where nothing is: what is there is the office's own.
bool writeNew(const QString& path, const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        return false;
    }
    if (file.write(bytes) == bytes.size() && file.flush()) {
        return true;
    }
    file.remove();
    return false;
}

void bringIn(Workspace& workspace, const TravellingTables::Calendar& calendar, LaidTables& laid)
{
    Result<std::vector<YearNotice>> notices = parseBroughtNotices(calendar.text);
    if (notices) {
        std::erase_if(*notices, [&](const YearNotice& notice) {
            return notice.year != calendar.year || workspace.calendar().hasNotice(notice.year);
        });
    }
    const Result<CalendarChange> change = notices && !notices->empty() ? workspace.noteCalendar(std::move(*notices))
                                          : notices                    ? CalendarChange()
                                                                       : Result<CalendarChange>(notices.error());
    if (!change) {
        laid.notices.push_back(notRead(QString::number(calendar.year), change.error()));
        return;
    }
    laid.years.insert(laid.years.end(), change->years.begin(), change->years.end());
}

void layTemplate(const QDir& folder, const TravellingTables::Template& one, LaidTables& laid)
{
    const PaperKind kind = paperKind(one.kind);
    const QString path = folder.filePath(wordKey(kind) + QStringLiteral(".txt"));
    if (kind == PaperKind::NotGiven || QFileInfo::exists(path)) {
        return; // of a later program, or here is one
    }
    if (const Result<Template> read = parseTemplate(kind, one.text.toUtf8(), path); !read) {
        laid.notices.push_back(read.error());
        return;
    }
    if (QDir().mkpath(folder.path()) && writeNew(path, one.text)) {
        laid.templates << wordKey(kind);
    } else {
        laid.notices.emplace_back(tableNotLaid, QStringList{QDir::toNativeSeparators(path)});
    }
}

} // namespace

DeskCalendar calendarFor(const QString& dataFile, const WorkCalendar& bundled)
{
    DeskCalendar made;
    const QDir folder = calendarsFolder(dataFile);
    for (const QString& name : textFiles(folder)) {
        const QString path = folder.filePath(name);
        const Result<WorkCalendar> read = parseCalendar(bytesOf(path));
        if (!read) {
            made.notices.push_back(notRead(path, read.error()));
            continue;
        }
        for (const YearNotice& notice : read->notices()) {
            if (isNews(bundled, notice)) {
                putBeside(notice, made.besides);
            }
        }
    }
    return made;
}

TravellingTables gatherTables(const QString& dataFile)
{
    TravellingTables tables;
    const QDir calendars = calendarsFolder(dataFile);
    for (const QString& name : textFiles(calendars)) {
        const QByteArray bytes = bytesOf(calendars.filePath(name));
        const Result<WorkCalendar> read = parseCalendar(bytes);
        if (read) { // what is wrong here is said when the file is opened
            tables.calendars.push_back({read->notices().back().year, QString::fromUtf8(bytes)});
        }
    }
    const QDir templates(ownTemplatesFolder(dataFile));
    for (const KindInfo& info : paperKinds()) {
        const QString word = wordKey(info.kind);
        const QString path = templates.filePath(word + QStringLiteral(".txt"));
        const QByteArray bytes = bytesOf(path);
        if (!bytes.isEmpty() && parseTemplate(info.kind, bytes, path)) {
            tables.templates.push_back({word, QString::fromUtf8(bytes)});
        }
    }
    return tables;
}

LaidTables layTables(Workspace& workspace, const QString& dataFile, const TravellingTables& tables)
{
    LaidTables laid;
    for (const TravellingTables::Calendar& calendar : tables.calendars) {
        bringIn(workspace, calendar, laid);
    }
    for (const TravellingTables::Template& one : tables.templates) {
        layTemplate(QDir(ownTemplatesFolder(dataFile)), one, laid);
    }
    return laid;
}

} // namespace xf
