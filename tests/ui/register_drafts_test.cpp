#include "core/cases/papers.h"
#include "tests/ui/registervisit.h"
#include "ui/register/leftpapers.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTimer>

#include <catch2/catch.hpp>

using namespace xf;
using namespace xf::test;

namespace {

QString draftFolder(UiDesk& desk)
{
    const QFileInfo file(desk.session().path());
    return file.dir().filePath(file.completeBaseName() + QStringLiteral(".drafts"));
}

enum class First { Crashed, Running };

// Another sitting at the same file. The first one is never closed in order: as after a crash, its locks are nobody's.
struct NextSitting
{
    explicit NextSitting(UiDesk& desk, First first = First::Crashed)
    {
        QDir drafts(draftFolder(desk));
        for (const QString& lock : drafts.entryList({QStringLiteral("*.lock")}, QDir::Files)) {
            if (first == First::Crashed) {
                drafts.remove(lock);
            }
        }
        Result<std::unique_ptr<ui::Session>> opened = ui::Session::open(desk.world, desk.session().path());
        REQUIRE(opened);
        session = std::move(*opened);
        page = std::make_unique<ui::RegisterPage>(*session);
        QObject::connect(
            page.get(), &ui::Page::said, page.get(), [this](const QString& text, ui::Tone) { said = text; });
        page->show();
        page->activate();
    }
    [[nodiscard]] QString text(const char* edit) const
    {
        const QLineEdit* found = page->findChild<QLineEdit*>(QString::fromLatin1(edit));
        return found ? found->text() : QStringLiteral("(none)");
    }

    std::unique_ptr<ui::Session> session;
    std::unique_ptr<ui::RegisterPage> page;
    QString said;
};

QTimer* draftTimer(RegisterVisit& visit)
{
    QTimer* timer = visit.page->findChild<QTimer*>(QStringLiteral("draftTimer"));
    REQUIRE(timer);
    return timer;
}

void fire(RegisterVisit& visit)
{
    CHECK(draftTimer(visit)->isActive());
    QMetaObject::invokeMethod(draftTimer(visit), "timeout");
}

std::size_t draftCount(UiDesk& desk)
{
    const Result<std::vector<Draft>> all = desk.session().workspace().drafts().list();
    REQUIRE(all);
    return all->size();
}

void typeMatter(RegisterVisit& visit)
{
    visit.hanEnter(u"来意").enter(3).hanEnter(u"张三").hanEnter(u"0831555").enter(4);
    visit.hanEnter(u"修路").hanEnter(u"通水").enter().han(u"路坏了。").key(Qt::Key_Tab).keysEnter("1").keysEnter("2");
    visit.enter().keys("6");
}

} // namespace

TEST_CASE("after a crash everything typed up to the last save is there again, and one sentence says so")
{
    UiDesk desk;
    RegisterVisit visit(desk);
    typeMatter(visit);
    fire(visit);
    const NextSitting next(desk);
    CHECK(next.said.contains(QStringLiteral("已经找回")));
    CHECK(next.text("subjectEdit") == QStringLiteral("来意"));
    CHECK(next.text("person1NameEdit") == QStringLiteral("张三"));
    CHECK(next.text("demand2Edit") == QStringLiteral("通水"));
    CHECK(
        next.page->findChild<QPlainTextEdit*>(QStringLiteral("textEdit"))->toPlainText() == QStringLiteral("路坏了。"));
    // And it goes on to be registered as it was.
    press(next.page->findChild<QWidget*>(QStringLiteral("subjectEdit")), Qt::Key_S, Qt::ControlModifier);
    const Case folded = visit.onlyCase();
    CHECK(folded.matter.category == Category::Appeal);
    CHECK(folded.demands[1].value.way == Way::Petition);
    CHECK(draftCount(desk) == 0);
}

TEST_CASE("what is typed is saved within five seconds, however long somebody types on")
{
    UiDesk desk;
    RegisterVisit visit(desk);
    QTimer* timer = draftTimer(visit);
    CHECK(!timer->isActive());
    visit.han(u"来");
    CHECK(timer->isActive());
    CHECK(timer->interval() <= 5000);
    CHECK(timer->isSingleShot());
    const int left = timer->remainingTime();
    visit.han(u"意");
    CHECK(timer->remainingTime() <= left);
    fire(visit);
    CHECK(draftCount(desk) == 1);
}

TEST_CASE("a draft that another program stands in the way of is tried again every half second, and waits are told")
{
    UiDesk desk;
    RegisterVisit visit(desk);
    visit.enter(4).han(u"张三");
    {
        const OtherWriter other(desk);
        fire(visit);
        CHECK(draftCount(desk) == 0);
        CHECK(draftTimer(visit)->isActive());
        CHECK(draftTimer(visit)->interval() <= 500);
        CHECK(visit.said.isEmpty());
        for (int i = 0; i < 9; ++i) {
            fire(visit);
        }
        CHECK(visit.said.size() == 1);
        CHECK(visit.said.join(QString()).contains(QStringLiteral("另一个程序")));
        // What cannot be kept is not taken out of sight.
        visit.key(Qt::Key_D, Qt::ControlModifier);
        CHECK(visit.find<QLineEdit>("person1NameEdit")->text() == QStringLiteral("张三"));
    }
    fire(visit);
    CHECK(draftCount(desk) == 1);
    visit.han(u"丰");
    CHECK(draftTimer(visit)->interval() > 500);
}

TEST_CASE("an untouched page leaves no draft, and an emptied one takes its draft back")
{
    UiDesk desk;
    RegisterVisit visit(desk);
    visit.enter(4);
    visit.page->settle();
    CHECK(draftCount(desk) == 0);
    visit.han(u"张");
    visit.page->settle();
    CHECK(draftCount(desk) == 1);
    visit.key(Qt::Key_Backspace);
    visit.page->settle();
    CHECK(draftCount(desk) == 0);
}

TEST_CASE("leaving the page keeps what was typed, there and on disk")
{
    UiDesk desk;
    RegisterVisit visit(desk);
    visit.han(u"来意");
    visit.page->settle();
    visit.page->hide();
    CHECK(draftCount(desk) == 1);
    visit.page->show();
    CHECK(visit.find<QLineEdit>("subjectEdit")->text() == QStringLiteral("来意"));
}

TEST_CASE("registering drops the draft, a refusal keeps it")
{
    UiDesk desk;
    RegisterVisit visit(desk);
    visit.enter(4).han(u"张三");
    fire(visit);
    visit.key(Qt::Key_S, Qt::ControlModifier);
    CHECK(visit.caseCount() == 0);
    CHECK(draftCount(desk) == 1);
    visit.hanEnter(u"修路").key(Qt::Key_S, Qt::ControlModifier);
    CHECK(visit.caseCount() == 1);
    CHECK(draftCount(desk) == 0);
    visit.page->settle();
    CHECK(draftCount(desk) == 0);
    const NextSitting next(desk);
    CHECK(next.said.isEmpty());
    CHECK(next.text("person1NameEdit").isEmpty());
}

TEST_CASE("one visitor steps aside, the next one comes, and the first is taken up again")
{
    UiDesk desk;
    RegisterVisit visit(desk);
    visit.enter(4).hanEnter(u"张三").key(Qt::Key_D, Qt::ControlModifier);
    CHECK(visit.at() == QStringLiteral("subjectEdit"));
    CHECK(visit.find<QLineEdit>("person1NameEdit")->text().isEmpty());
    QListWidget* list = visit.find<QListWidget>("draftList");
    REQUIRE(list->count() == 1);
    CHECK(list->item(0)->text() == QStringLiteral("张三　3月9日 9:00"));
    visit.enter(4).han(u"李四").key(Qt::Key_F8).enter();
    CHECK(visit.find<QLineEdit>("person1NameEdit")->text() == QStringLiteral("张三"));
    REQUIRE(list->count() == 1);
    CHECK(list->item(0)->text().startsWith(QStringLiteral("李四")));
    visit.key(Qt::Key_S, Qt::ControlModifier); // no demand yet
    visit.hanEnter(u"修路").key(Qt::Key_S, Qt::ControlModifier);
    CHECK(visit.onlyCase().petitioners[0].value.name == QStringLiteral("张三"));
    CHECK(draftCount(desk) == 1);
    // What was put aside on purpose waits in the list.
    const NextSitting next(desk);
    CHECK(next.said.isEmpty());
    CHECK(next.text("person1NameEdit").isEmpty());
    CHECK(next.page->findChild<QListWidget*>(QStringLiteral("draftList"))->count() == 1);
}

TEST_CASE("a draft is given up only after a question")
{
    UiDesk desk;
    RegisterVisit visit(desk);
    visit.enter(4).hanEnter(u"张三").key(Qt::Key_D, Qt::ControlModifier).key(Qt::Key_F8);
    desk.dialogs.confirmations = {false, true};
    visit.key(Qt::Key_Delete);
    CHECK(draftCount(desk) == 1);
    visit.key(Qt::Key_Delete);
    CHECK(draftCount(desk) == 0);
    CHECK(desk.dialogs.asked.size() == 2);
}

TEST_CASE("papers brought are kept with the draft through a crash, and go when it is given up")
{
    UiDesk desk;
    const QString photo = desk.desk.dir.path(QStringLiteral("照片.jpg"));
    QFile file(photo);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("jpeg");
    file.close();
    RegisterVisit visit(desk);
    visit.enter(4).hanEnter(u"张三");
    REQUIRE(visit.page->takeFiles({photo}));
    fire(visit);
    REQUIRE(QFile::remove(photo));
    const NextSitting next(desk);
    const QListWidget* list = next.page->findChild<QListWidget*>(QStringLiteral("broughtPaperList"));
    REQUIRE(list->count() == 1);
    const QString copy = list->item(0)->data(Qt::UserRole).toString();
    CHECK(QFile::exists(copy));
    visit.key(Qt::Key_D, Qt::ControlModifier).key(Qt::Key_F8);
    desk.dialogs.confirmations = {true};
    visit.key(Qt::Key_Delete);
    CHECK(!QFile::exists(copy));
}

TEST_CASE("a second window at the same file leaves alone what the first one types, until that one is gone")
{
    UiDesk desk;
    RegisterVisit visit(desk);
    visit.enter(4).han(u"张三");
    fire(visit);
    {
        const NextSitting second(desk, First::Running);
        CHECK(second.said.isEmpty());
        CHECK(second.text("person1NameEdit").isEmpty());
        CHECK(second.page->findChild<QListWidget*>(QStringLiteral("draftList"))->count() == 0);
    }
    visit.han(u"丰");
    fire(visit);
    {
        const NextSitting third(desk);
        CHECK(third.text("person1NameEdit") == QStringLiteral("张三丰"));
    }
}

TEST_CASE("a window that ends in order holds no draft and leaves no empty folder")
{
    UiDesk desk;
    {
        RegisterVisit visit(desk);
        visit.enter(4).han(u"张三");
        fire(visit);
        CHECK(QDir(draftFolder(desk)).entryList(QDir::Files).size() == 1);
    }
    CHECK_FALSE(QDir(draftFolder(desk)).exists());
    const NextSitting next(desk, First::Running);
    CHECK(next.text("person1NameEdit") == QStringLiteral("张三"));
}

TEST_CASE("papers that did not get from the draft to the case are laid beside it by the next sitting, once")
{
    UiDesk desk;
    const auto write = [&](const QString& name, const char* content) {
        const QString path = desk.desk.dir.path(name);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return path;
    };
    RegisterVisit visit(desk);
    visit.enter(4).hanEnter(u"张三").enter(5).han(u"修路");
    REQUIRE(
        visit.page->takeFiles({write(QStringLiteral("照片.jpg"), "jpeg"), write(QStringLiteral("合同.pdf"), "pdf")}));
    // Nothing can be laid beside a case: its folder is a file.
    const QFileInfo data(desk.session().path());
    const QString obstacle = write(data.completeBaseName() + QStringLiteral(".files"), "");
    visit.key(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(visit.caseCount() == 1);
    CHECK(visit.said.last().contains(QStringLiteral("还没有存进去")));
    CHECK(attachments(visit.onlyCase()).empty());
    CHECK(draftCount(desk) == 1);
    {
        const NextSitting stillFull(desk);
        CHECK(stillFull.said.contains(QStringLiteral("还没有存进去")));
    }
    REQUIRE(QFile::remove(obstacle));
    {
        const NextSitting next(desk);
        CHECK(next.said.contains(QStringLiteral("已经补存")));
        CHECK(next.text("person1NameEdit").isEmpty());
    }
    CHECK(attachments(visit.onlyCase()).size() == 2);
    CHECK(draftCount(desk) == 0);
    CHECK_FALSE(QDir(draftFolder(desk)).exists());
}

TEST_CASE("papers that lie beside their case already are not laid there again")
{
    UiDesk desk;
    RegisterVisit visit(desk);
    const QString photo = desk.desk.dir.path(QStringLiteral("照片.jpg"));
    QFile file(photo);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("jpeg");
    file.close();
    visit.enter(4).hanEnter(u"张三").enter(5).han(u"修路");
    REQUIRE(visit.page->takeFiles({photo}));
    visit.key(Qt::Key_S, Qt::ControlModifier);
    const Case folded = visit.onlyCase();
    REQUIRE(attachments(folded).size() == 1);
    // As if the program had ended before it took back its note.
    QDir().mkpath(draftFolder(desk) + QStringLiteral("/0123"));
    REQUIRE(QFile::copy(photo, draftFolder(desk) + QStringLiteral("/0123/照片.jpg")));
    REQUIRE(desk.session().workspace().drafts().save(Drafts::leftKey(folded.id),
        ui::leftContent(QStringLiteral("register/0123"), {{QStringLiteral("照片.jpg"), QStringLiteral("照片.jpg")}})));
    const NextSitting next(desk);
    CHECK(attachments(visit.onlyCase()).size() == 1);
    CHECK(draftCount(desk) == 0);
    CHECK_FALSE(QDir(draftFolder(desk)).exists());
}
