#include "tests/support/calendardesk.h"
#include "tests/ui/handoffdesk.h"
#include "ui/exchange/touchedmodel.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTimer>
#include <QUrl>

using namespace xf;
using namespace xf::test;

TEST_CASE("a township is enrolled in three steps, with the keyboard alone, and both sides see the same digits")
{
    TwoOffices two;
    Office& low = two.township;
    Office& high = two.county;
    low.open();
    high.open();
    CHECK(low.child<QLabel>("noPartnerLabel")->isVisible());

    low.goTo();
    low.key(Qt::Key_F8);
    REQUIRE(low.at() == zh("enrolRequestButton"));
    picture(*low.window, "exchange-enrol");
    low.enter();
    picture(*low.window, "exchange-passphrase");
    low.makePassphrase();
    REQUIRE(low.panel() == zh("placePanel"));
    CHECK(low.child<QComboBox>("placeBox")->currentData().toString() == two.stick.dir.path()); // the stick stands first
    low.enter();
    const QString request = two.stick.file("xfreq");
    REQUIRE_FALSE(request.isEmpty());
    CHECK(low.text("noteTextLabel").contains(QFileInfo(request).fileName()));
    low.escape();
    CHECK(low.panel() == QString());

    high.goTo();
    high.key(Qt::Key_F7);
    REQUIRE(high.panel() == zh("filesPanel"));
    CHECK(high.child<QListWidget>("filesList")->item(0)->text() == zh("接入申请　柳溪镇人民政府"));
    high.enter();
    REQUIRE(high.at() == zh("acceptButton"));
    CHECK(high.text("noteTextLabel").contains(zh("990101102")));
    CHECK(high.text("noteTextLabel").contains(zh("对本单位是：下级")));
    picture(*high.window, "exchange-accept");
    high.enter();
    high.makePassphrase();
    const QString digits = high.text("noteLargeLabel");
    CHECK(digits.split(u' ').size() == 5);
    CHECK(digits.size() == 29);
    CHECK(high.partnerCell(0, ui::PartnerColumn::Name) == zh("柳溪镇人民政府"));
    REQUIRE_FALSE(two.stick.file("xfans").isEmpty());

    low.goTo();
    low.key(Qt::Key_F7);
    CHECK(low.child<QListWidget>("filesList")->item(0)->text() == zh("接入答复　清河县信访局"));
    low.enter();
    REQUIRE(low.at() == zh("finishButton"));
    CHECK(low.text("noteTextLabel").contains(zh("对本单位是：上级")));
    low.enter();
    CHECK(low.text("noteLargeLabel") == digits);
    CHECK(low.text("noteTextLabel").contains(zh("清河县信访局")));
    picture(*low.window, "exchange-fingerprint");
    CHECK(low.partnerCell(0, ui::PartnerColumn::Relation) == zh("上级"));
    CHECK(widgetsWithoutNames(low.window.get()) == QStringList());
    CHECK(widgetsWithoutNames(high.window.get()) == QStringList());

    low.escape();
    CHECK(low.at() == zh("partnerTable")); // and the keys of the page work on
    // later on again, for who did not telephone at once
    low.key(Qt::Key_K, Qt::ControlModifier);
    CHECK(low.text("noteLargeLabel") == digits);
}

TEST_CASE("cases are handed over: the preview shows them and changes nothing, Enter takes them in")
{
    TwoOffices two;
    const QByteArray first = two.township.registers("张三", "修路", "2026-03-09");
    (void)two.township.registers("李四", "低保", "2026-03-09");
    execute(two.township.workspace(), first, AcceptCase{}, "2026-03-09");
    two.enrolAndOpen();
    Office& low = two.township;
    Office& high = two.county;

    low.goTo();
    CHECK(low.partnerCell(0, ui::PartnerColumn::Waits).startsWith(zh("2件，"))); // the office's own facts are no case
    CHECK(low.partnerCell(0, ui::PartnerColumn::Waits).contains(zh("条记录")));
    CHECK(low.partnerCell(0, ui::PartnerColumn::LastSent) == zh("还没有过"));
    low.key(Qt::Key_F6);
    low.givePassphrase();
    REQUIRE(low.at() == zh("placeButton"));
    CHECK(low.text("placeTextLabel").contains(zh("等着交的有")));
    picture(*low.window, "exchange-write");
    low.enter();
    const QString package = two.stick.file("xfpkg");
    REQUIRE_FALSE(package.isEmpty());
    CHECK(low.text("noteTextLabel").contains(QFileInfo(package).fileName()));
    CHECK(low.text("noteTextLabel").contains(zh("回执会随它下一个包带回来")));
    const QString lowNote = low.text("noteTextLabel");
    picture(*low.window, "exchange-written");
    low.key(Qt::Key_P, Qt::ControlModifier);
    CHECK(low.printing.jobs.size() == 1);
    low.escape();
    CHECK(low.partnerCell(0, ui::PartnerColumn::Unreceipted).contains(zh("1包")));
    CHECK(low.partnerCell(0, ui::PartnerColumn::LastSent).contains(zh("第1包")));

    TwoOffices::look(high);
    REQUIRE(high.panel() == zh("reportPanel"));
    CHECK(high.at() == zh("takeButton"));
    CHECK(high.text("reportTitleLabel").contains(zh("还没有读入")));
    CHECK(high.text("reportLinesLabel").contains(zh("会读入")));
    CHECK(high.text("reportLinesLabel").contains(zh("新来2件")));
    const QAbstractItemModel* seen = high.child<ui::RowTable>("touchedTable")->model();
    REQUIRE(seen->rowCount() == 2);
    CHECK(seen->index(0, int(ui::TouchedColumn::Petitioner)).data().toString() == zh("张三")); // of a case not yet here
    CHECK(seen->index(0, int(ui::TouchedColumn::Subject)).data().toString() == zh("修路"));
    picture(*high.window, "exchange-preview");
    const QString code = high.text("reportTitleLabel").section(zh("包识别码 "), 1);
    CHECK(code.size() == 19);
    CHECK(lowNote.contains(code)); // the same package on both screens
    CHECK(high.cases() == 0);
    high.escape();
    CHECK(high.said() == zh("没有读入，什么都没有变。"));
    CHECK(high.cases() == 0);
    CHECK(high.partnerCell(0, ui::PartnerColumn::LastTaken) == zh("还没有过"));

    TwoOffices::take(high);
    CHECK(high.cases() == 2);
    CHECK(high.text("reportTitleLabel").contains(zh("已读入")));
    CHECK(high.text("reportLinesLabel").contains(zh("回执会随下一个包自动带给对方")));
    picture(*high.window, "exchange-taken");
    REQUIRE(high.at() == zh("touchedTable"));
    const QAbstractItemModel* touched = high.child<ui::RowTable>("touchedTable")->model();
    REQUIRE(touched->rowCount() == 2);
    CHECK(touched->index(0, 3).data().toString() == zh("新来的件"));
    high.key(Qt::Key_P, Qt::ControlModifier);
    CHECK(high.printing.jobs.size() == 1);
    high.enter();
    CHECK(high.window->currentPage() == zh("case"));
    high.window->goBack();
    CHECK(high.window->currentPage() == zh("exchange"));
    CHECK(high.panel() == zh("reportPanel")); // where one was, for the next case of the list
}

TEST_CASE("what was taken in is undone while nothing was built on it, and not afterwards")
{
    TwoOffices two;
    (void)two.township.registers("张三", "修路", "2026-03-09");
    two.enrolAndOpen();
    Office& high = two.county;
    TwoOffices::write(two.township);
    TwoOffices::take(high);
    REQUIRE(high.cases() == 1);
    press(high.child<QPushButton>("undoImportButton"), Qt::Key_Return);
    high.wait();
    CHECK(high.cases() == 0);
    CHECK(high.said().contains(zh("已撤销第1包")));
    CHECK(high.panel() == QString());

    TwoOffices::take(high);
    REQUIRE(high.cases() == 1);
    high.escape();
    CHECK(high.child<QPushButton>("undoLastButton")->isVisible());
    (void)high.registers("王五", "噪声", "2026-03-10");
    high.goTo();
    CHECK_FALSE(high.child<QPushButton>("undoLastButton")->isVisible());
    CHECK(high.cases() == 2);
}

TEST_CASE("read twice there is nothing new, the receipt goes back by itself and empties what waits")
{
    TwoOffices two;
    (void)two.township.registers("张三", "修路", "2026-03-09");
    two.enrolAndOpen();
    TwoOffices::write(two.township);
    TwoOffices::take(two.county);
    TwoOffices::take(two.county);
    CHECK(two.county.text("reportLinesLabel").contains(zh("没有新内容：这个包以前读入过了。")));
    CHECK(two.county.cases() == 1);
    two.county.escape();
    CHECK(two.county.partnerCell(0, ui::PartnerColumn::Waits) != zh("没有"));
    TwoOffices::write(two.county);
    TwoOffices::take(two.township);
    CHECK(two.township.text("reportLinesLabel").contains(zh("带来了回执")));
    two.township.escape();
    CHECK(two.township.partnerCell(0, ui::PartnerColumn::Unreceipted) == QString());
    CHECK_FALSE(two.township.partnerCell(0, ui::PartnerColumn::Waits).contains(zh("条记录")));
}

TEST_CASE("a wrong passphrase is asked again, and another clerk is asked anew")
{
    TwoOffices two;
    two.enrolAndOpen();
    Office& low = two.township;
    low.goTo();
    low.key(Qt::Key_F6);
    typeText(focus(), zh("wrong"));
    low.enter();
    CHECK(low.panel() == zh("passphrasePanel"));
    CHECK(low.child<QLabel>("passphraseProblemLabel")->isVisible());
    CHECK(low.text("passphraseProblemLabel").contains(zh("口令不对")));
    CHECK(low.at() == zh("passphraseEdit"));
    CHECK(low.child<QLineEdit>("passphraseEdit")->text().isEmpty());
    low.givePassphrase();
    CHECK(low.panel() == zh("placePanel"));
    low.escape();
    low.key(Qt::Key_F6);
    CHECK(low.panel() == zh("placePanel")); // once a sitting
    low.escape();

    low.key(Qt::Key_F9);
    auto* clerk = low.child<QComboBox>("clerkBox");
    clerk->lineEdit()->clear();
    typeText(clerk, zh("赵接班"));
    press(clerk, Qt::Key_Return);
    low.goTo();
    low.key(Qt::Key_F6);
    CHECK(low.panel() == zh("passphrasePanel"));
}

TEST_CASE("when keys are made the passphrase is typed twice, and an input method keeps its Enter")
{
    TwoOffices two;
    Office& low = two.township;
    low.open();
    low.key(Qt::Key_F8);
    low.enter();
    REQUIRE(low.at() == zh("passphraseEdit"));
    CHECK(low.child<QLineEdit>("passphraseEdit")->echoMode() == QLineEdit::Password);
    low.child<QCheckBox>("passphraseShownBox")->setChecked(true);
    CHECK(low.child<QLineEdit>("passphraseEdit")->echoMode() == QLineEdit::Normal);
    compose(focus(), zh("kou"));
    press(focus(), Qt::Key_Return);
    CHECK(low.at() == zh("passphraseEdit")); // Enter belonged to the composition
    typeText(focus(), zh("青石镇的口令"));
    low.enter();
    typeText(focus(), zh("另一个口令"));
    low.enter();
    CHECK(low.text("passphraseProblemLabel").contains(zh("不一样")));
    CHECK(low.panel() == zh("passphrasePanel"));
    const Result<bool> made = hasKeys(low.workspace());
    REQUIRE(made);
    CHECK_FALSE(*made);
    low.escape();
    CHECK(low.child<QLineEdit>("passphraseEdit")->text().isEmpty());
}

TEST_CASE("a damaged file is refused whole, in a sentence, and nothing changes")
{
    TwoOffices two;
    (void)two.township.registers("张三", "修路", "2026-03-09");
    two.enrolAndOpen();
    TwoOffices::write(two.township);
    QFile file(two.stick.file("xfpkg"));
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(file.size() / 2));
    char byte = 0;
    REQUIRE(file.getChar(&byte));
    REQUIRE(file.seek(file.size() / 2));
    REQUIRE(file.putChar(char(byte ^ 1)));
    file.close();
    TwoOffices::look(two.county);
    CHECK(two.county.panel() == QString());
    CHECK(two.county.said().contains(zh("没有接收")));
    CHECK(two.county.cases() == 0);
}

TEST_CASE("files dropped anywhere on the window open the page with them")
{
    TwoOffices two;
    (void)two.township.registers("张三", "修路", "2026-03-09");
    two.enrolAndOpen();
    TwoOffices::write(two.township);
    Office& high = two.county;
    high.goTo();
    high.window->showPage(QStringLiteral("cases"));
    high.drop(two.stick.file("xfpkg"));
    high.wait();
    CHECK(high.window->currentPage() == zh("exchange"));
    high.givePassphrase();
    CHECK(high.panel() == zh("reportPanel"));
    CHECK(high.at() == zh("takeButton"));
    high.escape();

    const QString other = two.stick.dir.write(QStringLiteral("别的.xfpkg"), "not a package");
    high.drop(other);
    high.wait();
    CHECK(high.said().contains(zh("不是")));
    CHECK(high.panel() == QString());
}

TEST_CASE("a package the window is opened with is shown as if it had been dropped, and changes nothing yet")
{
    TwoOffices two;
    (void)two.township.registers("张三", "修路", "2026-03-09");
    two.enrolAndOpen();
    TwoOffices::write(two.township);
    Office& high = two.county;
    high.window->activateWindow(); // the other office's window was in front
    REQUIRE(QTest::qWaitForWindowActive(high.window.get()));
    high.window->showPage(QStringLiteral("cases"));
    high.window->takeHandedOver({two.stick.file("xfpkg")});
    high.wait();
    CHECK(high.window->currentPage() == zh("exchange"));
    high.givePassphrase();
    CHECK(high.panel() == zh("reportPanel"));
    CHECK(high.at() == zh("takeButton"));
    CHECK(high.cases() == 0);
}

TEST_CASE("writing and reading are stopped midway with Esc, and all is as it was")
{
    TwoOffices two;
    (void)two.township.registers("张三", "修路", "2026-03-09");
    two.enrolAndOpen();
    Office& low = two.township;
    low.goTo();
    low.key(Qt::Key_F6);
    low.givePassphrase();
    low.clock.shut();
    press(focus(), Qt::Key_Return);
    CHECK(low.panel() == zh("progressPanel"));
    CHECK(low.at() == zh("stopButton"));
    press(focus(), Qt::Key_F7); // nothing else begins meanwhile
    CHECK(low.panel() == zh("progressPanel"));
    press(focus(), Qt::Key_Escape);
    low.clock.open();
    low.wait();
    CHECK(low.panel() == QString());
    CHECK(low.said().contains(zh("停止")));
    CHECK(two.stick.file("xfpkg").isEmpty());
    CHECK(two.stick.file("part").isEmpty());
    CHECK(low.partnerCell(0, ui::PartnerColumn::LastSent) == zh("还没有过"));

    TwoOffices::write(low);
    Office& high = two.county;
    TwoOffices::look(high); // with the passphrase
    high.escape();
    high.key(Qt::Key_F7);
    high.clock.shut();
    press(focus(), Qt::Key_Return);
    CHECK(high.panel() == zh("progressPanel"));
    press(focus(), Qt::Key_Escape);
    high.clock.open();
    high.wait();
    CHECK(high.panel() == QString());
    CHECK(high.said().contains(zh("停止")));
    CHECK(high.cases() == 0);
    TwoOffices::take(high);
    CHECK(high.cases() == 1);
}

TEST_CASE("without a stick a folder is chosen, and a stick that is plugged in is seen")
{
    TwoOffices two;
    two.enrolAndOpen();
    Office& low = two.township;
    two.stick.plugged = false;
    low.goTo();
    low.key(Qt::Key_F6);
    low.givePassphrase();
    CHECK(low.child<QComboBox>("placeBox")->currentText().contains(zh("没有插U盘")));
    two.stick.plugged = true;
    auto* looks = low.child<QTimer>("driveTimer");
    CHECK(looks->isActive());
    looks->setInterval(0);
    REQUIRE(QTest::qWaitFor(
        [&] { return low.child<QComboBox>("placeBox")->currentData().toString() == two.stick.dir.path(); }));
    low.escape();
    CHECK_FALSE(looks->isActive());

    two.stick.plugged = false;
    low.key(Qt::Key_F6);
    const TempDir folder;
    low.dialogs.files = {{folder.path()}};
    low.enter();
    CHECK(QDir(folder.path()).entryList({zh("*.xfpkg")}, QDir::Files).size() == 1);
    low.escape();

    low.key(Qt::Key_F7);
    REQUIRE(low.child<QListWidget>("filesList")->count() == 1);
    low.dialogs.files = {QStringList()}; // nothing chosen
    low.enter();
    CHECK(low.panel() == zh("filesPanel"));
}

TEST_CASE("what both sides wrote is opened from the report and settled on the case's page")
{
    TwoOffices two;
    Office& low = two.township;
    Office& high = two.county;
    const QByteArray stream = low.registers("张三", "修路", "2026-03-09");
    two.enrolAndOpen();
    TwoOffices::write(low);
    TwoOffices::take(high);
    high.escape();
    const auto amends = [&](Office& office, const char* change, const char* on) {
        AmendCase command;
        command.reason = zh("核对");
        command.changes.push_back(zh(change));
        (void)execute(office.workspace(), stream, command, on);
    };
    low.desk.clock.setToday(day("2026-03-11"));
    high.desk.clock.setToday(day("2026-03-11"));
    amends(low, "petitioners.1.phone=13900000001", "2026-03-11");
    amends(high, "petitioners.1.phone=13900000002", "2026-03-11");
    TwoOffices::write(low);
    TwoOffices::look(high);
    CHECK(high.text("reportLinesLabel").contains(zh("有1处两边写得不一样")));
    high.enter();
    CHECK(high.child<QPushButton>("conflictListButton")->isVisible());
    picture(*high.window, "exchange-conflict");
    high.enter();
    REQUIRE(high.window->currentPage() == zh("case"));
    const QString both = high.text("conflict1Side1WhoLabel") + high.text("conflict1Side2WhoLabel");
    CHECK(both.contains(zh("柳溪镇人民政府　李登记　2026年3月11日：“13900000001”")));
    CHECK(both.contains(zh("清河县信访局　王科员　2026年3月11日：“13900000002”")));
    picture(*high.window, "exchange-settle");
    typeText(high.child<QLineEdit>("conflict1ReasonEdit"), zh("打过电话"));
    press(high.child<QPushButton>("conflict1Side1Button"), Qt::Key_Return);
    CHECK(folded(high.workspace(), stream).conflicts.empty());
    high.goTo();
    CHECK_FALSE(high.child<QPushButton>("undoImportButton")->isEnabled()); // something was written since
}

TEST_CASE("F1 names the keys of the page")
{
    TwoOffices two;
    two.township.open();
    bool write = false;
    for (const ui::KeyHint& hint : two.township.child<ui::Page>("exchangePage")->keyHints()) {
        write = write || hint.keys.contains(zh("F6"));
    }
    CHECK(write);
}

TEST_CASE("the exchange page names the cases whose dates a holiday notice in a package moves, before and after")
{
    TwoOffices two;
    for (Office* office : {&two.township, &two.county}) {
        office->desk.clock.setToday(day("2026-12-28"));
    }
    for (int i = 0; i < 7; ++i) {
        (void)answersAtYearsEnd(two.township.workspace());
    }
    two.enrolAndOpen();
    notes(two.county.workspace(), notice2027);
    TwoOffices::write(two.county);
    TwoOffices::look(two.township);
    REQUIRE(two.township.panel() == zh("reportPanel"));
    picture(*two.township.window, "exchange-moving");
    CHECK(two.township.text("reportLinesLabel").contains(zh("读入后，包里的放假安排会使7件的期限变日子：")));
    two.township.enter();
    const QString said = two.township.text("reportLinesLabel");
    INFO(said.toStdString());
    CHECK(said.contains(zh("包里的放假安排使7件的期限变了日子：")));
    CHECK(said.contains(zh("　990101102-2026-A-1　申请复查（30日）：张三：2027年1月25日 → 2027年1月27日")));
    CHECK(said.contains(zh("　另有2件。")));
    picture(*two.township.window, "exchange-moved");
}
