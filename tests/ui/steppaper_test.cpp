#include "core/desk/unprinted.h"
#include "tests/ui/shownwindow.h"
#include "ui/shell/page.h"

#include <QLineEdit>
#include <QPushButton>

using namespace xf;
using namespace xf::test;

// A step's form, the preview it asks for and the printer, together: what is recorded when, and what is not.
namespace {

struct StepPaperDesk
{
    StepPaperDesk()
    {
        OfficeFacts office = workspace().identity().officeFacts();
        office.phone = zh("0831-5550001");
        REQUIRE(workspace().describeOffice(office));
        RegisterCase given = visit(zh("张三"), zh("修路"));
        given.petitioners.front().address = zh("石桥村");
        given.matter.power = Power::Own;
        stream = execute(workspace(), {}, given, "2026-03-09").stream;
    }

    Workspace& workspace() { return desk.session().workspace(); }
    Case now() { return folded(workspace(), stream); }
    std::ptrdiff_t taken(Step step) { return now().timesTaken(step); }

    void open(Window& shown, const char* step)
    {
        Q_EMIT shown.child<ui::Page>("registerPage")->stepWanted(stream, zh(step));
        QCoreApplication::processEvents();
        CHECK(shown.window->currentPage() == zh("case"));
    }
    static void save(Window& shown)
    {
        press(focus(), Qt::Key_S, Qt::ControlModifier);
        QCoreApplication::processEvents(); // the printer is asked once the form is done
        CHECK(shown.window->currentPage() == zh("preview"));
    }
    void cancelled(Window& shown)
    {
        desk.printing.next = PrintOutcome::Cancelled;
        save(shown);
        desk.printing.next = PrintOutcome::Printed;
    }

    UiDesk desk;
    QByteArray stream;
};

} // namespace

TEST_CASE("a step is taken with its paper, its form closed and its draft gone")
{
    StepPaperDesk at;
    Window shown(at.desk);
    at.open(shown, "accept");
    shown.child<QLineEdit>("noticeNumberEdit")->setText(zh("手写7号"));
    at.cancelled(shown);
    CHECK(at.taken(Step::Accept) == 0);
    CHECK(at.workspace().papers({})->empty());
    CHECK(at.workspace().drafts().list()->size() == 1);

    press(focus(), Qt::Key_Escape);
    CHECK(shown.window->currentPage() == zh("case"));
    CHECK(shown.child<QLineEdit>("noticeNumberEdit")->text() == zh("手写7号"));
    StepPaperDesk::save(shown);
    CHECK(at.taken(Step::Accept) == 1);
    CHECK(noticeOf(at.now().file.back().event) == nullptr); // the paper itself is the last entry
    CHECK(at.workspace().papers({})->size() == 2);
    CHECK(unprintedPapers(at.workspace(), at.stream)->empty());
    CHECK(at.workspace().drafts().list()->empty());
    const std::size_t jobs = at.desk.printing.jobs.size();
    press(focus(), Qt::Key_Return); // who goes on with Enter prints nothing twice
    CHECK(at.desk.printing.jobs.size() == jobs);
    CHECK(shown.label("messageLabel").endsWith(zh("回去按 Esc。")));
    press(focus(), Qt::Key_Escape);
    CHECK(shown.window->currentPage() == zh("case"));
    CHECK_FALSE(shown.window->findChild<QWidget*>(zh("stepForm")));
    shown.settle();
}

TEST_CASE("a step whose paper was issued before is recorded too when it is printed again")
{
    StepPaperDesk at;
    AcceptCase posted;
    posted.notice.method = Method::Post;
    posted.notice.posted = day("2026-03-09");
    execute(at.workspace(), at.stream, posted, "2026-03-09");
    Window shown(at.desk);
    Q_EMIT shown.child<ui::Page>("registerPage")
        ->printWanted(at.stream, {QStringLiteral("acceptance-notice"), QStringLiteral("delivery-receipt")});
    QCoreApplication::processEvents();
    REQUIRE(at.workspace().papers({})->size() == 2);

    at.open(shown, "inform"); // he comes himself before the letter does
    at.cancelled(shown);
    CHECK(at.taken(Step::Inform) == 0);
    press(focus(), Qt::Key_P, Qt::ControlModifier);
    CHECK(at.taken(Step::Inform) == 1);
    CHECK(at.workspace().papers({})->size() == 2);
    shown.settle();
}

TEST_CASE("what waits in the preview is not taken once its form says something else, or a second time")
{
    StepPaperDesk at;
    Window shown(at.desk);
    at.open(shown, "accept");
    at.cancelled(shown);
    bool taken = false;
    SECTION("the case was opened again and the form changed")
    {
        Q_EMIT shown.child<ui::Page>("previewPage")->caseWanted(at.stream);
        QCoreApplication::processEvents();
        CHECK(shown.window->currentPage() == zh("case"));
        press(focus(), Qt::Key_Escape); // the form
        press(focus(), Qt::Key_Escape);
    }
    SECTION("the step was taken by its form")
    {
        press(focus(), Qt::Key_Escape);
        shown.child<QPushButton>("saveOnlyButton")->click();
        taken = true;
        Q_EMIT shown.child<ui::Page>("casePage")->pageWanted(zh("preview"));
    }
    SECTION("the step was taken by somebody else")
    {
        execute(at.workspace(), at.stream, AcceptCase{}, "2026-03-09");
        taken = true;
    }
    if (shown.window->currentPage() != zh("preview")) {
        shown.window->showPage(zh("preview"));
    }
    const std::size_t jobs = at.desk.printing.jobs.size();
    press(focus(), Qt::Key_P, Qt::ControlModifier);
    CHECK(at.taken(Step::Accept) == (taken ? 1 : 0));
    CHECK(at.desk.printing.jobs.size() == jobs);
    CHECK(shown.label("paperStateLabel").contains(zh("“受理”没有从这里办")));
    shown.settle();
}

TEST_CASE("what waits in the preview for one case stays when the form of another is left")
{
    StepPaperDesk at;
    RegisterCase given = visit(zh("李四"), zh("修路"));
    given.petitioners.front().address = zh("石桥村");
    const QByteArray other = execute(at.workspace(), {}, given, "2026-03-09").stream;
    Window shown(at.desk);
    at.open(shown, "accept");
    at.cancelled(shown);
    at.desk.printing.next = PrintOutcome::Cancelled;
    Q_EMIT shown.child<ui::Page>("registerPage")
        ->stepPrintWanted({other, AcceptCase{}, {}, {}}, {QStringLiteral("acceptance-notice")});
    QCoreApplication::processEvents();
    shown.window->showPage(zh("case"));
    press(focus(), Qt::Key_Escape);
    CHECK(shown.window->findChild<QWidget*>(zh("stepForm")) == nullptr);
    shown.window->showPage(zh("preview"));
    at.desk.printing.next = PrintOutcome::Printed;
    press(focus(), Qt::Key_P, Qt::ControlModifier);
    CHECK(folded(at.workspace(), other).timesTaken(Step::Accept) == 1);
    CHECK(at.taken(Step::Accept) == 0);
    shown.settle();
}
