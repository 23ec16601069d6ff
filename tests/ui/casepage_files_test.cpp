#include "core/desk/attachmentcontent.h"
#include "core/desk/paper.h"
#include "tests/ui/casedesk.h"
#include "ui/casepage/attachmentsection.h"
#include "ui/casepage/papersection.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>

using namespace xf;
using namespace xf::test;

namespace {

QString fileWith(CaseDesk& desk, const QString& name, const QByteArray& content)
{
    const QString path = desk.desk.desk.dir.path(name);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
    return path;
}

QByteArray readAll(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QByteArray contentOf(CaseDesk& desk, std::size_t index)
{
    const Result<QByteArray> bytes = attachmentContent(desk.workspace(), attachments(desk.now()).at(index));
    REQUIRE(bytes);
    return *bytes;
}

void setClipboard(QMimeData* data)
{
    QGuiApplication::clipboard()->setMimeData(data);
}

// What a paper of this office needs to be issued.
void describe(CaseDesk& desk)
{
    OfficeFacts office = desk.workspace().identity().officeFacts();
    office.phone = zh("0831-5550001");
    office.query = zh("电话或者到窗口查询");
    office.superior = zh("柳溪县人民政府");
    REQUIRE(desk.workspace().describeOffice(office, day("2026-03-09")));
}

Paper issue(CaseDesk& desk, PaperKind kind)
{
    PaperRequest request;
    request.stream = desk.stream;
    request.kind = kind;
    PaperWorld world{desk.desk.session().today(), &calendar(), {}};
    const Result<Paper> issued = issuePaper(desk.workspace(), request, world);
    if (!issued) {
        FAIL(issued.error().code.toStdString() + " " + issued.error().arguments.join(u' ').toStdString());
    }
    return *issued;
}

} // namespace

TEST_CASE("dropped files are attached with what was typed about them")
{
    CaseDesk desk;
    desk.registered(CaseDesk::drain());
    desk.open();
    typeText(desk.child<QLineEdit>("attachTitleEdit"), zh("现场照片"));
    REQUIRE(desk.page.takeFiles({fileWith(desk, zh("田一.jpg"), "one"), fileWith(desk, zh("田二.jpg"), "two")}));
    const std::vector<AttachedFile> files = attachments(desk.now());
    REQUIRE(files.size() == 2);
    CHECK(files[1].file.name == zh("田二.jpg"));
    CHECK(files[0].file.title == zh("现场照片"));
    CHECK(contentOf(desk, 1) == "two");
    CHECK(desk.text("attachment1Label") == zh("现场照片（田一.jpg），2026年3月10日，3字节，复制件"));
    CHECK(desk.child<QLineEdit>("attachTitleEdit")->text().isEmpty());
    CHECK(desk.said.last().startsWith(zh("已附上：")));
}

TEST_CASE("files and pictures are pasted with one key from anywhere on the page")
{
    CaseDesk desk;
    desk.registered(CaseDesk::drain());
    desk.open();
    QMimeData* files = new QMimeData;
    files->setUrls({QUrl::fromLocalFile(fileWith(desk, zh("信.pdf"), "pdf"))});
    setClipboard(files);
    desk.key(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(attachments(desk.now()).size() == 1);

    QMimeData* picture = new QMimeData;
    QImage image(4, 4, QImage::Format_RGB32);
    image.fill(Qt::red);
    picture->setImageData(image);
    setClipboard(picture);
    desk.page.setFocus();
    desk.key(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(attachments(desk.now()).size() == 2);
    CHECK(attachments(desk.now())[1].file.name == zh("粘贴的图片2026-03-10.png"));
    CHECK(QImage::fromData(contentOf(desk, 1)).pixelColor(1, 1) == QColor(Qt::red));

    QMimeData* text = new QMimeData;
    text->setText(zh("只是文字"));
    setClipboard(text);
    desk.key(Qt::Key_V, Qt::ControlModifier);
    CHECK(attachments(desk.now()).size() == 2);
}

TEST_CASE("files are chosen, opened under their own name and copied out again")
{
    CaseDesk desk;
    desk.registered(CaseDesk::drain());
    desk.open();
    desk.desk.dialogs.files = {{fileWith(desk, zh("证明.pdf"), "content")}};
    press(desk.child<QPushButton>("attachButton"), Qt::Key_Return);
    press(desk.child<QPushButton>("attachment1OpenButton"), Qt::Key_Return);
    REQUIRE(desk.desk.dialogs.filesShown.size() == 1);
    CHECK(QFileInfo(desk.desk.dialogs.filesShown[0]).fileName() == zh("证明.pdf"));
    CHECK(readAll(desk.desk.dialogs.filesShown[0]) == "content");
    CHECK_FALSE(QFileInfo(desk.desk.dialogs.filesShown[0]).permission(QFile::WriteOwner)); // it is a copy
    CHECK(desk.desk.dialogs.filesShown[0].startsWith(desk.desk.world.homeFolder));

    const QString target = desk.desk.desk.dir.path(zh("副本.pdf"));
    desk.desk.dialogs.files = {{target}};
    press(desk.child<QPushButton>("attachment1CopyButton"), Qt::Key_Return);
    CHECK(readAll(target) == "content");
    CHECK(desk.said.last() == zh("附件已经另存。"));
    CHECK(widgetsWithoutNames(&desk.page) == QStringList());
}

TEST_CASE("a file that this computer has no program for, or no such name, is said and fitted")
{
    CaseDesk desk;
    desk.registered(CaseDesk::drain());
    desk.open();
    desk.desk.dialogs.files = {{fileWith(desk, zh("3:2?.pdf"), "content")}}; // as another system names it
    press(desk.child<QPushButton>("attachButton"), Qt::Key_Return);
    desk.desk.dialogs.hasProgram = false;
    press(desk.child<QPushButton>("attachment1OpenButton"), Qt::Key_Return);
    REQUIRE(desk.desk.dialogs.filesShown.size() == 1);
    CHECK(QFileInfo(desk.desk.dialogs.filesShown[0]).fileName() == zh("32.pdf"));
    CHECK(desk.said.last().contains(zh("没有能打开“32.pdf”的程序")));
}

TEST_CASE("what could be a program is copied out and never opened")
{
    CHECK(ui::canBeOpened(zh("照片.JPG")));
    for (const char* name : {"setup.exe", "a.pdf.lnk", "a.js", "a.bat", "noending", "a.html"}) {
        CHECK_FALSE(ui::canBeOpened(zh(name)));
    }
    CaseDesk desk;
    desk.registered(CaseDesk::drain());
    desk.open();
    REQUIRE(desk.page.takeFiles({fileWith(desk, zh("a.exe"), "MZ")}));
    CHECK_FALSE(desk.shows("attachment1OpenButton"));
    CHECK(desk.shows("attachment1CopyButton"));
}

TEST_CASE("a file that cannot be read is said to be, and the ones before it stay")
{
    CaseDesk desk;
    desk.registered(CaseDesk::drain());
    desk.open();
    const QString missing = desk.desk.desk.dir.path(zh("没有.jpg"));
    REQUIRE(desk.page.takeFiles({fileWith(desk, zh("有.jpg"), "one"), missing}));
    CHECK(attachments(desk.now()).size() == 1);
    CHECK(desk.shows("attachment1Label"));
    CHECK(desk.said.last().contains(zh("文件读不出来")));
}

TEST_CASE("an attachment whose entry was made void shows so and is not opened")
{
    CaseDesk desk;
    desk.registered(CaseDesk::drain());
    desk.open();
    REQUIRE(desk.page.takeFiles({fileWith(desk, zh("错.jpg"), "one")}));
    VoidCase voids;
    voids.entry = QString::fromLatin1(attachments(desk.now())[0].entry.toHex());
    voids.reason = zh("别人的");
    desk.does(voids, "2026-03-10");
    desk.open();
    CHECK(desk.text("attachment1Label").endsWith(zh("，已作废：别人的")));
    CHECK_FALSE(desk.shows("attachment1OpenButton"));
}

TEST_CASE("the papers of a case: what can be made now, what was issued, what is void")
{
    CaseDesk desk;
    desk.registered(CaseDesk::drain());
    describe(desk);
    desk.open();
    CHECK(desk.shows("noPaperLabel"));
    CHECK(desk.shows("registration-formMakeButton"));
    CHECK_FALSE(desk.shows("acceptance-noticeMakeButton"));
    desk.does(AcceptCase{}, "2026-03-10");
    desk.open();
    press(desk.child<QPushButton>("acceptance-noticeMakeButton"), Qt::Key_Return);
    CHECK(desk.papers.last() == zh("acceptance-notice+delivery-receipt"));

    const Paper issued = issue(desk, PaperKind::AcceptanceNotice);
    desk.open();
    CHECK(desk.text("paper1Label").startsWith(zh("《受理告知书》") + issued.number + zh("，2026年3月10日")));
    CHECK_FALSE(desk.shows("acceptance-noticeMakeButton"));
    press(desk.child<QPushButton>("paper1AgainButton"), Qt::Key_Return);
    CHECK(desk.papers.last() == QString::fromLatin1(issued.entry.toHex()));

    QListWidget* list = desk.child<QListWidget>("historyList");
    list->setFocus();
    list->setCurrentRow(list->count() - 1);
    CHECK_FALSE(desk.child<QPushButton>("correctButton")->isEnabled()); // a paper says what is printed on it
    desk.key(Qt::Key_Delete);
    desk.type(zh("地址写错"));
    desk.enter();
    CHECK(desk.text("paper1Label").endsWith(zh("，已作废：地址写错")));
    CHECK_FALSE(desk.shows("paper1AgainButton"));
    CHECK(desk.shows("acceptance-noticeMakeButton"));
    CHECK(widgetsWithoutNames(&desk.page) == QStringList());
}

TEST_CASE("Enter that chooses a candidate opens no dialog, Enter behind the text does")
{
    CaseDesk desk;
    desk.accepted();
    desk.open();
    auto* title = desk.child<QLineEdit>("attachTitleEdit");
    title->setFocus();
    compose(title, zh("zhaopian"));
    press(title, Qt::Key_Return); // a dialog that nobody answers fails the test
    typeText(title, zh("照片"));
    desk.desk.dialogs.files = {{fileWith(desk, zh("a.jpg"), "jpeg")}};
    press(title, Qt::Key_Return);
    CHECK(attachments(desk.now()).size() == 1);
    CHECK(attachments(desk.now()).front().file.title == zh("照片"));
}
