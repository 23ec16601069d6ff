#include "tests/ui/uifixture.h"
#include "ui/about/aboutwindow.h"
#include "ui/about/diagnostics.h"
#include "ui/about/licences.h"
#include "ui/shell/log.h"

#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

#include <catch2/catch.hpp>

using namespace xf;
using namespace xf::test;

namespace {

QString contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

TEST_CASE("about says the version, where the data lies, and the licence of each library")
{
    UiDesk desk;
    ui::AboutWindow window(desk.session());
    window.show();
    CHECK(widgetsWithoutNames(&window) == QStringList());
    picture(window, "about");
    CHECK(child<QLabel>(window, "versionLabel")->text() == QStringLiteral(XF_VERSION));
    CHECK(child<QLabel>(window, "dataPathLabel")->text() == desk.session().path());
    QListWidget* list = child<QListWidget>(window, "componentList");
    REQUIRE(list->count() == int(ui::components().size()));
    for (int row = 0; row < list->count(); ++row) {
        list->setCurrentRow(row);
        CHECK(child<QPlainTextEdit>(window, "licenceText")->toPlainText().size() > 100);
    }
    child<QPushButton>(window, "dataFolderButton")->click();
    CHECK(desk.dialogs.foldersShown == QStringList{desk.desk.dir.path(QString())});
}

TEST_CASE("diagnostics hold versions, counts and codes, and nothing that a person typed")
{
    UiDesk desk;
    const ui::Log log(desk.world.homeFolder, desk.desk.clock);
    ui::Log writing(desk.world.homeFolder, desk.desk.clock);
    desk.world.log = &writing;
    execute(
        desk.session().workspace(), {}, visit(QStringLiteral("陈禾生"), QStringLiteral("接通排水沟")), "2026-03-09");
    writing.note("case.changed", QByteArray::fromHex("0123456789abcdef"));

    const QString path = desk.desk.dir.path(QStringLiteral("诊断.txt"));
    ui::AboutWindow window(desk.session());
    desk.dialogs.files = {{path}};
    child<QPushButton>(window, "diagnosticsButton")->click();
    const QString text = contents(path);
    CHECK(text.contains(QStringLiteral("program ") + QStringLiteral(XF_VERSION)));
    CHECK(text.contains(QStringLiteral("cases 1")));
    CHECK(text.contains(QStringLiteral("case.changed 01234567")));
    CHECK(text.contains(QStringLiteral("font fang-song ")));
    for (const char* personal : {"陈禾生", "排水沟", "李登记", "柳溪镇", "990101102-"}) {
        INFO(personal);
        CHECK_FALSE(text.contains(QString::fromUtf8(personal)));
    }
    CHECK_FALSE(text.contains(desk.desk.dir.path(QString())));
    CHECK(child<QLabel>(window, "aboutMessageLabel")->text().startsWith(QStringLiteral("已保存")));
}

TEST_CASE("diagnostics that cannot be written are said, and nothing else happens")
{
    UiDesk desk;
    ui::AboutWindow window(desk.session());
    desk.dialogs.files = {{QStringLiteral("/nowhere/at/all.txt")}, {}};
    child<QPushButton>(window, "diagnosticsButton")->click();
    CHECK(child<QLabel>(window, "aboutMessageLabel")->text().startsWith(QStringLiteral("没有写成")));
    child<QPushButton>(window, "diagnosticsButton")->click(); // cancelled
    CHECK(desk.dialogs.asked.size() == 2);
}

TEST_CASE("the log holds constant words, codes and beginnings of ids, and turns over when it is full")
{
    TempDir dir;
    const FixedClock clock(day("2026-03-09"));
    ui::Log log(dir.path(QString()), clock, 200);
    log.note("opened");
    log.note("cases", 12);
    log.note("case.changed", QByteArray::fromHex("aabbccddeeff"));
    log.note(Error(caseUnknown, {QStringLiteral("陈禾生")}));
    const QStringList lines = log.lastLines(10);
    REQUIRE(lines.size() == 4);
    CHECK(lines[0].endsWith(QStringLiteral(" opened")));
    CHECK(lines[0].startsWith(QStringLiteral("2026-03-09T")));
    CHECK(lines[1].endsWith(QStringLiteral(" cases 12")));
    CHECK(lines[2].endsWith(QStringLiteral(" case.changed aabbccdd")));
    CHECK(lines[3].endsWith(QStringLiteral(" error case.unknown")));
    for (int i = 0; i < 50; ++i) {
        log.note("cases", i);
    }
    CHECK(QFile(log.path()).size() <= 260);
    CHECK(log.lastLines(1) == QStringList{log.lastLines(3).back()});
    CHECK(log.lastLines(1).front().endsWith(QStringLiteral(" cases 49")));
}

TEST_CASE("a log that cannot be written is done without")
{
    const FixedClock clock(day("2026-03-09"));
    ui::Log log(QStringLiteral("/proc/nowhere"), clock);
    log.note("opened");
    CHECK(log.lastLines(5).isEmpty());
}
