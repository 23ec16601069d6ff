#include "tests/ui/registervisit.h"
#include "ui/register/earlierpanel.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTest>
#include <QTimer>
#include <QUrl>

#include <catch2/catch.hpp>

using namespace xf;
using namespace xf::test;

namespace {

void paste(RegisterVisit& visit, const QString& text)
{
    QGuiApplication::clipboard()->setText(text);
    visit.key(Qt::Key_V, Qt::ControlModifier);
}

// What is looked for beside the window has been answered.
void answered(UiDesk& desk)
{
    REQUIRE(QTest::qWaitFor([&] { return desk.session().reader().idle(); }));
}

void fire(QWidget* root, const char* timer)
{
    QTimer* found = root->findChild<QTimer*>(QString::fromLatin1(timer));
    REQUIRE(found);
    CHECK(found->isActive());
    QMetaObject::invokeMethod(found, "timeout");
}

SimilarCase earlier(const char16_t* subject, const char* state, const char* ending)
{
    SimilarCase similar;
    EarlierCase& made = similar.earlier;
    made.stream = QByteArray(32, subject[0] == u'修' ? 'a' : 'b');
    made.number = QStringLiteral("990101102-2025-A-0007");
    made.byPhone = true;
    made.petitioner = QStringLiteral("张三");
    made.subject = QString::fromUtf16(subject);
    made.state = QString::fromLatin1(state);
    made.ending = QString::fromLatin1(ending);
    made.received = day("2025-11-03");
    similar.proposal = EarlierProposal::Repeat;
    return similar;
}

} // namespace

TEST_CASE("every widget of the registration page can be named by a test and by a screen reader")
{
    UiDesk desk;
    RegisterVisit visit(desk);
    visit.enter(4).hanEnter(u"张三").key(Qt::Key_F2);
    CHECK(widgetsWithoutNames(visit.page.get()) == QStringList());
    visit.han(u"李四").key(Qt::Key_F6);
    CHECK(widgetsWithoutNames(visit.page.get()) == QStringList());
    visit.key(Qt::Key_F6).key(Qt::Key_S, Qt::ControlModifier);
    visit.hanEnter(u"修路").key(Qt::Key_S, Qt::ControlModifier);
    CHECK(visit.caseCount() == 1);
    CHECK(widgetsWithoutNames(visit.page.get()) == QStringList());
}

TEST_CASE("what must not be asked is not asked")
{
    UiDesk desk;
    RegisterVisit visit(desk);
    visit.enter(4).hanEnter(u"张三").key(Qt::Key_F2);
    QString all;
    for (const QLabel* label : visit.page->findChildren<QLabel*>()) {
        all += label->text() + u'\n';
    }
    for (const char16_t* word : {u"政治面貌", u"民族", u"职业", u"宗教", u"学历", u"息访", u"承诺", u"满意", u"谁让"}) {
        CHECK(!all.contains(QString::fromUtf16(word)));
    }
    // The number of an ID card is there for who wants to give it, folded away.
    CHECK(!visit.find("person1IdNumberEdit")->isVisible());
}

TEST_CASE("what is pasted into the form is cleaned on the way in")
{
    UiDesk desk;
    RegisterVisit visit(desk);
    visit.enter(4);
    paste(visit, QStringLiteral("\u3000张\u200B三\t"));
    visit.enter();
    paste(visit, QStringLiteral("０８３１－５５５１２３４"));
    CHECK(visit.find<QLineEdit>("person1PhoneEdit")->text() == QStringLiteral("0831-5551234"));
    visit.enter(5);
    CHECK(visit.at() == QStringLiteral("demand1Edit"));
    paste(visit, QStringLiteral("修路\u3000\r\n\t通水\r\n\r\n装灯"));
    CHECK(visit.at() == QStringLiteral("demand3Edit"));
    visit.key(Qt::Key_S, Qt::ControlModifier);
    const Case folded = visit.onlyCase();
    CHECK(folded.petitioners[0].value.name == QStringLiteral("张三"));
    CHECK(folded.petitioners[0].value.phone == QStringLiteral("0831-5551234"));
    REQUIRE(folded.demands.size() == 3);
    CHECK(folded.demands[1].value.text == QStringLiteral("通水"));
}

TEST_CASE("an empty demand is taken away with Backspace, and Tab goes down the page in the order of work")
{
    UiDesk desk;
    RegisterVisit visit(desk);
    visit.enter(4).hanEnter(u"张三").enter(5).hanEnter(u"修路").hanEnter(u"通水");
    CHECK(visit.at() == QStringLiteral("demand3Edit"));
    visit.key(Qt::Key_Backspace);
    CHECK(visit.at() == QStringLiteral("demand2Edit"));
    visit.key(Qt::Key_Tab);
    CHECK(visit.at() == QStringLiteral("textEdit"));
    visit.key(Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(visit.at() == QStringLiteral("demand2Edit"));
    visit.key(Qt::Key_Return, Qt::ShiftModifier).key(Qt::Key_Return, Qt::ShiftModifier);
    CHECK(visit.at() == QStringLiteral("placeEdit"));
}

TEST_CASE("a person added later comes before the matter when Tab goes on")
{
    UiDesk desk;
    RegisterVisit visit(desk);
    visit.enter(4).hanEnter(u"张三").key(Qt::Key_F2).hanEnter(u"李四").enter(2);
    CHECK(visit.at() == QStringLiteral("person2SafeContactEdit"));
    visit.key(Qt::Key_Tab).key(Qt::Key_Tab).key(Qt::Key_Tab);
    CHECK(visit.at() == QStringLiteral("person2MoreButton"));
    visit.key(Qt::Key_Tab).key(Qt::Key_Tab);
    CHECK(visit.at() == QStringLiteral("placeEdit"));
}

TEST_CASE("who came alone and turns out to be several is asked for his part behind the last, and nobody goes back")
{
    UiDesk desk;
    RegisterVisit visit(desk);
    visit.enter(4).hanEnter(u"张三").enter(3).key(Qt::Key_F2);
    CHECK(visit.at() == QStringLiteral("person2NameEdit"));
    CHECK_FALSE(visit.find("person1RoleEdit")->isVisible()); // it would stand behind one's back
    visit.hanEnter(u"李四").enter().hanEnter(u"柳溪村").enter();
    CHECK(visit.at() == QStringLiteral("person2RoleEdit"));
    visit.keysEnter("2");
    CHECK(visit.at() == QStringLiteral("firstPersonRoleEdit"));
    CHECK(visit.textOf("firstRoleLabel") == QStringLiteral("第1位（张三）"));
    visit.keys("1");
    const QString chosen = visit.find<QComboBox>("firstPersonRoleEdit")->currentText();
    CHECK(visit.find<QComboBox>("person1RoleEdit")->currentText() == chosen);
    visit.key(Qt::Key_Return, Qt::ShiftModifier);
    CHECK(visit.at() == QStringLiteral("person2RoleEdit"));
    visit.enter().key(Qt::Key_F2).han(u"王五");
    CHECK(visit.at() == QStringLiteral("person3NameEdit"));
    CHECK(visit.find<QComboBox>("firstPersonRoleEdit")->currentText() == chosen); // behind the third now
    visit.find("firstPersonRoleEdit")->setFocus();
    visit.enter();
    CHECK(visit.at() == QStringLiteral("placeEdit"));
}

TEST_CASE("each way says what it is for, with its article, and no suggestion is offered to an appeal")
{
    UiDesk desk;
    RegisterVisit visit(desk);
    visit.enter(4).hanEnter(u"张三").enter(5).hanEnter(u"修好水渠").enter();
    visit.key(Qt::Key_Tab).keysEnter("1").keysEnter("2").enter();
    REQUIRE(visit.at() == QStringLiteral("way1Edit"));
    const QStringList legend = visit.textOf("wayLegendLabel").split(u'\n');
    CHECK(visit.find("wayLegendLabel")->isVisible());
    CHECK(legend.size() == 6);
    CHECK(legend.value(3).startsWith(QStringLiteral("4 可以通过行政复议")));
    auto* way = visit.find<QComboBox>("way1Edit");
    visit.keys("6");
    const QString petition = way->currentText();
    CHECK(petition.contains(QStringLiteral("信访程序")));
    visit.keys("7").key(Qt::Key_Down);
    CHECK(way->currentText() == petition);
    visit.keys("j"); // 建议意见
    CHECK_FALSE(way->currentText().contains(QStringLiteral("建议")));
}

TEST_CASE("what the law lacks is said under its field and what was typed stays")
{
    UiDesk desk;
    RegisterVisit visit(desk);
    visit.hanEnter(u"修路").key(Qt::Key_Backspace); // no channel
    visit.key(Qt::Key_S, Qt::ControlModifier);
    CHECK(visit.textOf("person1NameProblemLabel").contains(QStringLiteral("还没有填写信访人")));
    CHECK(visit.at() == QStringLiteral("person1NameEdit"));
    visit.han(u"张三").key(Qt::Key_S, Qt::ControlModifier);
    CHECK(visit.textOf("channelProblemLabel").contains(QStringLiteral("还没有选信访形式")));
    CHECK(visit.at() == QStringLiteral("channelEdit"));
    visit.keys("1").key(Qt::Key_S, Qt::ControlModifier);
    CHECK(visit.textOf("demandsProblemLabel").contains(QStringLiteral("还没有填写反映的事情")));
    CHECK(visit.find<QLineEdit>("subjectEdit")->text() == QStringLiteral("修路"));
    CHECK(visit.find<QLineEdit>("person1NameEdit")->text() == QStringLiteral("张三"));
    CHECK(visit.caseCount() == 0);
    visit.han(u"修路").key(Qt::Key_S, Qt::ControlModifier);
    CHECK(visit.caseCount() == 1);
}

TEST_CASE("what keeps a matter from being registered is no longer said once something is mended")
{
    UiDesk desk;
    RegisterVisit visit(desk);
    visit.hanEnter(u"修路").key(Qt::Key_S, Qt::ControlModifier);
    REQUIRE_FALSE(visit.said.isEmpty());
    CHECK(visit.said.back().contains(QStringLiteral("还没有填写信访人")));
    visit.han(u"张三");
    CHECK(visit.said.back().isEmpty());
}

TEST_CASE("more representatives than five are said at the last of them, and any of them may be chosen otherwise")
{
    UiDesk desk;
    RegisterVisit visit(desk);
    visit.hanEnter(u"企业欠薪").enter(2).keysEnter("6");
    const char16_t* const names[] = {u"赵一", u"钱二", u"孙三", u"李四", u"周五", u"吴六"};
    for (int i = 0; i < 6; ++i) {
        if (i > 0) {
            visit.key(Qt::Key_F2);
        }
        visit.hanEnter(names[i]).hanEnter(u"13900000000").hanEnter(u"柳溪村").enter().keys("1");
    }
    auto* facts = visit.find<QPlainTextEdit>("textEdit");
    facts->setPlainText(QStringLiteral("欠了三个月工资。"));
    visit.key(Qt::Key_S, Qt::ControlModifier);
    CHECK(visit.caseCount() == 0);
    auto* last = visit.find<QLabel>("person6RoleProblemLabel");
    CHECK(last->text().contains(QStringLiteral("5")));
    CHECK(last->isVisible());
    CHECK_FALSE(visit.find<QLabel>("person1RoleProblemLabel")->isVisible());
    CHECK(visit.at() == QStringLiteral("person6RoleEdit"));
    auto* third = visit.find<QComboBox>("person3RoleEdit");
    third->setCurrentIndex(0);
    CHECK_FALSE(last->isVisible());
    visit.key(Qt::Key_S, Qt::ControlModifier);
    CHECK(visit.caseCount() == 1);
}

TEST_CASE(
    "a way corrected for the first demand goes to those that nobody chose another for, with what is printed of it")
{
    UiDesk desk;
    RegisterVisit visit(desk);
    visit.enter(4).hanEnter(u"张三").enter(4).enter();
    visit.hanEnter(u"执行判决").hanEnter(u"赔偿").hanEnter(u"修路").enter().key(Qt::Key_Tab);
    visit.enter().keysEnter("2").enter();
    REQUIRE(visit.at() == QStringLiteral("way1Edit"));
    visit.keysEnter("6");
    visit.enter().keysEnter("4"); // of the third alone
    const auto way = [&](int i) {
        return visit.find<QComboBox>(qPrintable(QStringLiteral("way%1Edit").arg(i)))->currentText();
    };
    CHECK(way(2) == way(1));
    visit.find<QComboBox>("way1Edit")->setFocus();
    visit.keys("1");
    CHECK(way(1).contains(QStringLiteral("诉讼")));
    CHECK(way(2) == way(1));
    CHECK_FALSE(way(3) == way(1));
    CHECK(visit.textOf("way2NoteLabel").contains(QStringLiteral("随诉求1")));
    // The key for what stands there already is a choice too.
    visit.find<QComboBox>("way2Edit")->setFocus();
    visit.keys("1");
    visit.find<QComboBox>("way1Edit")->setFocus();
    visit.keys("2");
    CHECK(way(2).contains(QStringLiteral("诉讼")));
    CHECK_FALSE(visit.textOf("way2NoteLabel").contains(QStringLiteral("随诉求1")));
    visit.keys("1");
    CHECK(visit.textOf("way1NoteLabel").startsWith(QStringLiteral("文书上会写：")));
    CHECK(visit.textOf("way1NoteLabel").size() > 12);
    // Another organ's power: its notice says where to go, and no such sentence.
    visit.find<QComboBox>("powerEdit")->setFocus();
    visit.keys("3");
    CHECK_FALSE(visit.find<QLabel>("way1NoteLabel")->isVisible());
}

TEST_CASE("what is read aloud is what will be saved, and nothing is agreed to where nothing is asked for")
{
    UiDesk desk;
    RegisterVisit visit(desk);
    visit.hanEnter(u"路坏了").key(Qt::Key_F6);
    auto* shown = visit.find<QPlainTextEdit>("readBackEdit");
    CHECK(shown->toPlainText().contains(QStringLiteral("（还没有写）")));
    CHECK_FALSE(shown->toPlainText().contains(QStringLiteral("与我所述一致")));
    visit.key(Qt::Key_F6);
    visit.find<QPlainTextEdit>("textEdit")->setPlainText(QStringLiteral("村口的路塌了半边。"));
    visit.key(Qt::Key_F6);
    CHECK(shown->toPlainText().contains(QStringLiteral("1．路坏了"))); // what is saved as the demand
    CHECK(shown->toPlainText().contains(QStringLiteral("与我所述一致")));
}

TEST_CASE("a wrong day is said when the field is left")
{
    UiDesk desk;
    RegisterVisit visit(desk);
    visit.enter(2).keys("13-45").enter();
    CHECK(visit.textOf("receivedProblemLabel").contains(QStringLiteral("13-45")));
    visit.key(Qt::Key_S, Qt::ControlModifier);
    CHECK(visit.at() == QStringLiteral("receivedEdit"));
    CHECK(visit.caseCount() == 0);
}

TEST_CASE("an accusation is not registered here, and that is said before the first letter and again when chosen")
{
    UiDesk desk;
    RegisterVisit visit(desk);
    CHECK(visit.textOf("accusationLabel").contains(QStringLiteral("检举控告不能登记在这里")));
    visit.enter(4).hanEnter(u"张三").enter(5).hanEnter(u"查账").enter().key(Qt::Key_Tab).enter();
    CHECK(visit.at() == QStringLiteral("purposeEdit"));
    visit.keys("4");
    CHECK(visit.textOf("purposeProblemLabel").contains(QStringLiteral("检举控告")));
    visit.key(Qt::Key_S, Qt::ControlModifier);
    CHECK(visit.caseCount() == 0);
    CHECK(visit.said.back().contains(QStringLiteral("Shift+Esc")));
    // Nor does it stay behind: not put aside, not as a draft (30.3).
    visit.key(Qt::Key_D, Qt::ControlModifier);
    CHECK(visit.find<QLineEdit>("person1NameEdit")->text() == QStringLiteral("张三"));
    visit.page->settle();
    CHECK(desk.session().workspace().drafts().list()->empty());
    visit.key(Qt::Key_Escape, Qt::ShiftModifier);
    CHECK(visit.find<QLineEdit>("person1NameEdit")->text().isEmpty());
    CHECK(desk.session().workspace().drafts().list()->empty());
}

TEST_CASE("a page is wiped after a yes, and its draft with it")
{
    UiDesk desk;
    RegisterVisit visit(desk);
    visit.enter(4).hanEnter(u"张三");
    visit.page->settle();
    REQUIRE(desk.session().workspace().drafts().list()->size() == 1);
    desk.dialogs.confirmations = {false};
    visit.find<QAbstractButton>("wipeButton")->click();
    CHECK(visit.find<QLineEdit>("person1NameEdit")->text() == QStringLiteral("张三"));
    desk.dialogs.confirmations = {true};
    visit.find<QAbstractButton>("wipeButton")->click();
    CHECK(visit.find<QLineEdit>("person1NameEdit")->text().isEmpty());
    CHECK(desk.session().workspace().drafts().list()->empty());
}

TEST_CASE("what was read and found right is registered from there")
{
    UiDesk desk;
    RegisterVisit visit(desk);
    visit.enter(4).hanEnter(u"张三").enter(4).enter().hanEnter(u"修路");
    visit.key(Qt::Key_F6);
    CHECK(visit.find<QPlainTextEdit>("readBackEdit")->isVisible());
    visit.key(Qt::Key_S, Qt::ControlModifier);
    CHECK(visit.caseCount() == 1);
}

TEST_CASE("an identity number says whether it was typed right and what it tells, and stops nothing")
{
    UiDesk desk;
    RegisterVisit visit(desk);
    visit.enter(4).hanEnter(u"张三");
    visit.find<QAbstractButton>("person1MoreButton")->click();
    visit.find<QLineEdit>("person1IdNumberEdit")->setFocus();
    visit.keys("110105194912310021");
    CHECK(visit.textOf("person1IdNumberNoteLabel").contains(QStringLiteral("校验码不符")));
    visit.find<QLineEdit>("person1PhoneEdit")->setText(QStringLiteral("陈国福")); // meant for another field
    CHECK(visit.textOf("person1PhoneNoteLabel").contains(QStringLiteral("没有号码")));
    visit.find<QLineEdit>("person1PhoneEdit")->setText(QStringLiteral("13800138000（邻居）"));
    CHECK(visit.textOf("person1PhoneNoteLabel").isEmpty());
    visit.key(Qt::Key_Backspace).keys("X");
    const QString note = visit.textOf("person1IdNumberNoteLabel");
    CHECK(note.contains(QStringLiteral("女，1949年12月31日出生")));
    CHECK(note.contains(QStringLiteral("北京市朝阳区")));
}

TEST_CASE("who else has the matter is asked further only where somebody has")
{
    UiDesk desk;
    RegisterVisit visit(desk);
    visit.enter(4).hanEnter(u"张三").enter(5).hanEnter(u"执行判决").enter().key(Qt::Key_Tab);
    CHECK(visit.at() == QStringLiteral("elsewhereEdit"));
    visit.keys("3").enter();
    CHECK(visit.at() == QStringLiteral("elsewhereNoteEdit"));
    visit.han(u"县法院，（2025）民初12号，执行中").key(Qt::Key_S, Qt::ControlModifier);
    const Case folded = visit.onlyCase();
    CHECK(folded.matter.elsewhere == Elsewhere::Court);
    CHECK(folded.matter.elsewhereNote == QStringLiteral("县法院，（2025）民初12号，执行中"));
}

TEST_CASE("earlier matters of the person stand beside the form with how they ended, and open with Enter")
{
    SimilarHint asked;
    int times = 0;
    ui::EarlierPanel panel([&](const SimilarHint& hint, int, const ui::EarlierPanel::Show& show) {
        asked = hint;
        ++times;
        show(std::vector<SimilarCase>{earlier(u"修水渠", "concluded", "answered"), earlier(u"低保", "accepted", "")});
    });
    panel.show();
    panel.activateWindow();
    QByteArray opened;
    QObject::connect(&panel, &ui::EarlierPanel::caseWanted, &panel, [&](const QByteArray& stream) { opened = stream; });
    panel.look({QStringLiteral("张"), QStringLiteral("08"), {}, {}});
    panel.look({QStringLiteral("张三"), QStringLiteral("08"), {}, {}});
    CHECK(times == 0); // a moment later, once
    fire(&panel, "earlierTimer");
    CHECK(times == 1);
    CHECK(asked.person.name == QStringLiteral("张三"));
    CHECK(asked.person.phone.isEmpty());
    QListWidget* list = panel.findChild<QListWidget*>(QStringLiteral("earlierList"));
    REQUIRE(list->count() == 2);
    const QString first = list->item(0)->text();
    for (const char16_t* part : {u"990101102-2025-A-0007", u"2025年11月3日", u"修水渠", u"已办结", u"同电话",
             u"登记为重复件", u"本程序的理解"}) {
        CHECK(first.contains(QString::fromUtf16(part)));
    }
    list->setCurrentRow(1);
    press(list, Qt::Key_Return);
    CHECK(opened == QByteArray(32, 'b'));
    // Never a count as a mark on a person.
    const QString heading = panel.findChild<QLabel*>(QStringLiteral("earlierLabel"))->text();
    CHECK(!heading.contains(u'2'));
}

TEST_CASE("the search for earlier matters answers when it can, and an answer to an older question is dropped")
{
    std::vector<ui::EarlierPanel::Show> questions;
    ui::EarlierPanel panel(
        [&](const SimilarHint&, int, const ui::EarlierPanel::Show& show) { questions.push_back(show); });
    panel.show();
    QListWidget* list = panel.findChild<QListWidget*>(QStringLiteral("earlierList"));
    const auto found = [](const char16_t* subject) {
        return std::vector<SimilarCase>{earlier(subject, "accepted", "")};
    };
    for (const char16_t* name : {u"张三", u"张三丰"}) {
        panel.look({QString::fromUtf16(name), {}, {}, {}});
        fire(&panel, "earlierTimer");
    }
    REQUIRE(questions.size() == 2);
    CHECK(list->count() == 0); // the window did not wait
    questions[1](found(u"修水渠"));
    REQUIRE(list->count() == 1);
    questions[0](found(u"低保"));
    CHECK(list->item(0)->text().contains(QStringLiteral("修水渠")));

    // Whoever is in the list stays at the chosen case.
    panel.look({QStringLiteral("张三丰"), QStringLiteral("13900000008"), {}, {}});
    fire(&panel, "earlierTimer");
    list->setCurrentRow(0);
    questions[2](std::vector<SimilarCase>{earlier(u"低保", "accepted", ""), earlier(u"修水渠", "accepted", "")});
    CHECK(list->currentRow() == 1);

    panel.look({QStringLiteral("李四"), {}, {}, {}});
    fire(&panel, "earlierTimer");
    panel.clear(); // the next visitor
    questions[3](found(u"低保"));
    CHECK(list->count() == 0);
}

TEST_CASE("what is typed is looked for beside the window, in the data file")
{
    UiDesk desk;
    (void)execute(
        desk.session().workspace(), {}, test::visit(QStringLiteral("张三"), QStringLiteral("修路")), "2026-03-02");
    RegisterVisit visit(desk);
    visit.enter(4).hanEnter(u"张三");
    fire(visit.page.get(), "earlierTimer");
    QListWidget* list = visit.find<QListWidget>("earlierList");
    CHECK(list->count() == 0);
    answered(desk);
    REQUIRE(list->count() == 1);
    CHECK(list->item(0)->text().contains(QStringLiteral("修路")));
}

TEST_CASE("papers brought are dropped, pasted or chosen, and copied at once")
{
    UiDesk desk;
    RegisterVisit visit(desk);
    const QString photo = desk.desk.dir.path(QStringLiteral("照片.jpg"));
    QFile file(photo);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("jpeg");
    file.close();
    desk.dialogs.files.push_back({photo});
    visit.enter(4).hanEnter(u"张三").key(Qt::Key_F7);
    QListWidget* list = visit.find<QListWidget>("broughtPaperList");
    REQUIRE(list->count() == 1);
    CHECK(list->item(0)->text().contains(QStringLiteral("照片.jpg")));
    // Pasted into a field of text they are papers all the same.
    QMimeData* files = new QMimeData;
    files->setUrls({QUrl::fromLocalFile(photo)});
    QGuiApplication::clipboard()->setMimeData(files);
    visit.key(Qt::Key_V, Qt::ControlModifier);
    CHECK(list->count() == 2);
    QImage picture(8, 8, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QGuiApplication::clipboard()->setImage(picture);
    visit.key(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(list->count() == 3);
    CHECK(list->item(2)->text().contains(QStringLiteral("粘贴的图片1.png")));
    CHECK(visit.page->takeFiles({photo}));
    CHECK(list->count() == 4);
    list->setFocus();
    list->setCurrentRow(3);
    visit.key(Qt::Key_Delete);
    CHECK(list->count() == 3);
    REQUIRE(QFile::remove(photo)); // the stick is pulled out
    CHECK(QFile::exists(list->item(0)->data(Qt::UserRole).toString()));
}

TEST_CASE("papers brought are laid beside the case when it is registered")
{
    UiDesk desk;
    RegisterVisit visit(desk);
    const QString photo = desk.desk.dir.path(QStringLiteral("照片.jpg"));
    QFile file(photo);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("jpeg");
    file.close();
    REQUIRE(visit.page->takeFiles({photo}));
    QListWidget* list = visit.find<QListWidget>("broughtPaperList");
    const QString copy = list->item(0)->data(Qt::UserRole).toString();
    list->setFocus();
    visit.key(Qt::Key_Space); // the original stays here
    visit.find("person1NameEdit")->setFocus();
    visit.han(u"张三").key(Qt::Key_S, Qt::ControlModifier).han(u"修路").key(Qt::Key_S, Qt::ControlModifier);
    const Case folded = visit.onlyCase();
    const Attached* attached = nullptr;
    for (const FileItem& item : folded.file) {
        const Attached* found = std::get_if<Attached>(&item.event);
        attached = found ? found : attached;
    }
    REQUIRE(attached);
    CHECK(attached->name == QStringLiteral("照片.jpg"));
    CHECK(attached->original);
    const Result<QString> kept = desk.session().workspace().blobPath(attached->blob);
    REQUIRE(kept);
    CHECK(QFile::exists(*kept));
    CHECK(!QFile::exists(copy));
}

TEST_CASE("an earlier matter of the same telephone shows while the number is typed, and opens without losing anything")
{
    UiDesk desk;
    RegisterVisit visit(desk);
    visit.enter(4).hanEnter(u"张三").hanEnter(u"08315551234").enter(4).han(u"修水渠");
    visit.key(Qt::Key_S, Qt::ControlModifier).key(Qt::Key_N, Qt::ControlModifier);
    const QByteArray first = visit.onlyCase().id;
    visit.enter(4).hanEnter(u"张三儿").han(u"0831-5551234");
    fire(visit.page.get(), "earlierTimer");
    answered(desk);
    QListWidget* list = visit.find<QListWidget>("earlierList");
    REQUIRE(list->count() == 1);
    CHECK(list->item(0)->text().contains(QStringLiteral("修水渠")));
    CHECK(list->item(0)->text().contains(QStringLiteral("已登记")));
    visit.key(Qt::Key_F4).enter();
    CHECK(visit.opened == first);
    CHECK(visit.find<QLineEdit>("person1NameEdit")->text() == QStringLiteral("张三儿"));
    visit.key(Qt::Key_Escape);
    CHECK(visit.at() == QStringLiteral("subjectEdit"));
}

TEST_CASE("a matter that somebody brought before is found by what is typed of it, and its kind is derived")
{
    UiDesk desk;
    RegisterVisit visit(desk);
    visit.enter(4).hanEnter(u"张伟").enter(5).han(u"蒙桑沟排水渠堵塞，要求镇里派人清淤");
    visit.key(Qt::Key_S, Qt::ControlModifier).key(Qt::Key_N, Qt::ControlModifier);
    const QString number = visit.onlyCase().number;
    QListWidget* list = visit.find<QListWidget>("earlierList");
    const QLabel* heading = visit.find<QLabel>("earlierLabel");

    visit.han(u"排水渠堵塞清淤，在蒙桑沟"); // 来意: nobody is named yet
    fire(visit.page.get(), "earlierTimer");
    answered(desk);
    REQUIRE(list->count() == 1);
    CHECK(list->item(0)->text().contains(QStringLiteral("内容相近")));
    CHECK(list->item(0)->text().contains(QStringLiteral("照样登记")));

    visit.enter(4).han(u"章玮"); // said alike
    fire(visit.page.get(), "earlierTimer");
    answered(desk);
    REQUIRE(list->count() == 1);
    CHECK(list->item(0)->text().contains(QStringLiteral("同音、内容相近")));
    CHECK(list->item(0)->text().contains(QStringLiteral("并入")));
    CHECK(heading->text().contains(QStringLiteral("看来是重复件：与") + number));
}
