#include "tests/ui/uifixture.h"
#include "ui/shell/callers.h"
#include "ui/shell/letterbox.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLockFile>
#include <QTest>

#include <catch2/catch.hpp>

using namespace std::chrono_literals;
using namespace xf;
using namespace xf::test;
using Entered = ui::Letterbox::Entered;

namespace {

constexpr auto patient = 60s; // for a machine under load; nothing here waits for it

struct Boxes
{
    TempDir dir;
    QString folder = dir.path(QStringLiteral("家/open"));
    QString data = dir.write(QStringLiteral("柳溪镇.xfd"), "1");
    QString other = dir.write(QStringLiteral("清河县.xfd"), "2");
    ui::Letterbox first{folder, patient};
};

QStringList lettersBelow(const QString& folder)
{
    QStringList found;
    for (const QString& place : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        found += QDir(QDir(folder).filePath(place)).entryList(QDir::Files);
    }
    return found;
}

} // namespace

TEST_CASE("the second start hands its files to the open window and has nothing left to do")
{
    Boxes boxes;
    int calls = 0;
    QObject::connect(&boxes.first, &ui::Letterbox::called, &boxes.first, [&] { ++calls; });
    REQUIRE(boxes.first.enter(boxes.data, {}) == Entered::First);

    ui::Letterbox second(boxes.folder, patient);
    const QStringList files{QStringLiteral("/媒体/U 盘/上.xfpkg"), QStringLiteral("b\n\"c\".xfpkg")};
    CHECK(second.enter(boxes.data, files) == Entered::HandedOver);
    CHECK(calls == 1);
    CHECK(boxes.first.takeFiles() == files);
    CHECK(boxes.first.takeFiles().isEmpty()); // each once

    // Without a file it is only wanted in front; and the same file by another name is the same file.
    ui::Letterbox third(boxes.folder, patient);
    CHECK(third.enter(boxes.dir.path(QStringLiteral("./柳溪镇.xfd")), {}) == Entered::HandedOver);
    CHECK(calls == 2);
    CHECK(boxes.first.takeFiles().isEmpty());
    CHECK(lettersBelow(boxes.folder).isEmpty());
}

TEST_CASE("each data file has a window of its own, and so has the first start")
{
    Boxes boxes;
    REQUIRE(boxes.first.enter(boxes.data, {}) == Entered::First);
    ui::Letterbox second(boxes.folder, patient);
    CHECK(second.enter(boxes.other, {}) == Entered::First);
    ui::Letterbox fresh(boxes.folder, patient);
    CHECK(fresh.enter(QString(), {}) == Entered::First);
    ui::Letterbox again(boxes.folder, patient);
    CHECK(again.enter(QString(), {QStringLiteral("a.xfpkg")}) == Entered::HandedOver);
    CHECK(fresh.takeFiles() == QStringList{QStringLiteral("a.xfpkg")});
}

TEST_CASE("a window that goes on to another data file gets the letters of that one, and frees the one it left")
{
    Boxes boxes;
    REQUIRE(boxes.first.enter(QString(), {}) == Entered::First);
    CHECK(boxes.first.settle(boxes.data));
    CHECK(boxes.first.settle(boxes.data));
    ui::Letterbox fresh(boxes.folder, patient);
    CHECK(fresh.enter(QString(), {}) == Entered::First);
    ui::Letterbox second(boxes.folder, patient);
    CHECK(second.enter(boxes.data, {QStringLiteral("a.xfpkg")}) == Entered::HandedOver);
    CHECK(boxes.first.takeFiles() == QStringList{QStringLiteral("a.xfpkg")});
    CHECK_FALSE(fresh.settle(boxes.data)); // another window has it
    CHECK(boxes.first.settle(boxes.other));
    CHECK(fresh.settle(boxes.data));
}

TEST_CASE("an open window that does not answer keeps nobody waiting, and gets nothing later")
{
    Boxes boxes;
    REQUIRE(QDir().mkpath(boxes.folder));
    REQUIRE(boxes.first.enter(boxes.data, {}) == Entered::First);
    // Its lock is held, and nobody reads: as when the program hangs.
    const QString place = QDir(boxes.folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0);
    REQUIRE(boxes.first.settle(QString()));
    QLockFile hung(QDir(boxes.folder).filePath(place) + QStringLiteral(".lock"));
    hung.setStaleLockTime(0);
    REQUIRE(hung.tryLock(0));

    ui::Letterbox second(boxes.folder, 50ms);
    CHECK(second.enter(boxes.data, {QStringLiteral("a.xfpkg")}) == Entered::NoAnswer);
    CHECK(lettersBelow(boxes.folder).isEmpty()); // taken back
    hung.unlock();
    ui::Letterbox third(boxes.folder, patient);
    CHECK(third.enter(boxes.data, {}) == Entered::First); // and a program that is gone leaves nothing behind
}

TEST_CASE("where the folder cannot be made each start has its own window")
{
    Boxes boxes;
    const QString folder = boxes.data + QStringLiteral("/open"); // below a file
    ui::Letterbox one(folder, patient);
    CHECK(one.enter(boxes.data, {}) == Entered::First);
    ui::Letterbox two(folder, patient);
    CHECK(two.enter(boxes.data, {}) == Entered::First);
    CHECK_FALSE(two.settle(boxes.other));
}

TEST_CASE("a letter that is no letter brings the window to front and nothing else")
{
    Boxes boxes;
    int calls = 0;
    QObject::connect(&boxes.first, &ui::Letterbox::called, &boxes.first, [&] { ++calls; });
    REQUIRE(boxes.first.enter(boxes.data, {}) == Entered::First);
    const QString place = QDir(boxes.folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0);
    QFile file(QDir(boxes.folder).filePath(place + QStringLiteral("/x.letter")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("{[\"");
    file.close();
    REQUIRE(QTest::qWaitFor([&] { return calls == 1; }, 60000));
    CHECK(boxes.first.takeFiles().isEmpty());
    CHECK(lettersBelow(boxes.folder).isEmpty());
}

TEST_CASE("the main window comes to front with the files of a second start, and what is asked above it comes first")
{
    UiDesk desk;
    const QString folder = desk.desk.dir.path(QStringLiteral("open"));
    ui::Letterbox box(folder, patient);
    REQUIRE(box.enter(desk.session().path(), {}) == Entered::First);
    ui::MainWindow window(desk.session());
    ui::Callers callers(box, window);
    window.showMinimized();
    const QString package = desk.desk.dir.write(QStringLiteral("不是.xfpkg"), "no package");
    const auto startAgain = [&](const QStringList& files) {
        ui::Letterbox second(folder, patient);
        return second.enter(desk.session().path(), files);
    };
    CHECK(startAgain({package}) == Entered::HandedOver);
    CHECK_FALSE(window.isMinimized());
    CHECK(QTest::qWaitForWindowActive(&window));
    CHECK(window.currentPage() == QStringLiteral("exchange"));

    window.showPage(QStringLiteral("today"));
    {
        QDialog asked(&window);
        asked.setModal(true);
        asked.show();
        REQUIRE(QTest::qWaitForWindowActive(&asked));
        CHECK(startAgain({package}) == Entered::HandedOver);
        CHECK(window.currentPage() == QStringLiteral("today"));
        CHECK(QTest::qWaitForWindowActive(&asked));
        asked.reject();
    }
    CHECK(QTest::qWaitFor([&] { return window.currentPage() == QStringLiteral("exchange"); }, 60000));
    ui::sayUnanswered(window);
    CHECK(child<QLabel>(window, "messageLabel")->text().contains(QStringLiteral("没有回应")));
}
