#include "core/desk/paper.h"
#include "core/documents/lawlines.h"
#include "core/words/clockwords.h"
#include "tests/ui/casedesk.h"
#include "ui/casepage/actionsection.h"
#include "ui/shell/pagekeys.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace xf;
using namespace xf::test;

// The keys that buttons of a case's page bear, what an offered step wants first, forms that were begun, and papers that
// were never printed.
namespace {

// An accepted matter with its notice issued and not printed, and two files.
struct KeyDesk : CaseDesk
{
    KeyDesk()
    {
        OfficeFacts office = workspace().identity().officeFacts();
        office.phone = zh("0831-5550001");
        REQUIRE(workspace().describeOffice(office));
        accepted();
    }

    QByteArray issue()
    {
        PaperRequest request;
        request.stream = stream;
        request.kind = PaperKind::AcceptanceNotice;
        const Result<Paper> paper = issuePaper(workspace(), request, {day("2026-03-10"), &calendar(), {}});
        REQUIRE(paper);
        return paper->entry;
    }

    [[nodiscard]] ui::FieldForm* formWith(const char* path) const
    {
        for (ui::FieldForm* form : page.openForm()->findChildren<ui::FieldForm*>()) {
            if (form->editor(QLatin1String(path))) {
                return form;
            }
        }
        FAIL(path);
        return nullptr;
    }

    // A button without text to type into.
    void focusButton() { child<QPushButton>("noteButton")->setFocus(); }
};

bool namesItsKey(const QString& text)
{
    static const QRegularExpression named(QStringLiteral("(Ctrl\\+|Shift\\+|Esc|Enter|Delete|F[0-9])"));
    return named.match(text).hasMatch();
}

} // namespace

TEST_CASE("every button of a case's page bears a key of its own")
{
    KeyDesk desk;
    desk.issue();
    desk.open();
    REQUIRE(desk.page.takeFiles(
        {desk.desk.desk.dir.write(zh("一.txt"), "1"), desk.desk.desk.dir.write(zh("二.txt"), "2")}));
    QStringList keys;
    for (const QPushButton* button : desk.page.findChildren<QPushButton*>()) {
        if (!button->isVisible()) {
            continue;
        }
        const QString key = ui::keyOf(button);
        INFO(button->text().toStdString());
        if (key.isEmpty()) {
            CHECK(namesItsKey(button->text()));
            continue;
        }
        CHECK((button->text().endsWith(u' ' + key) || button->text().startsWith(key + zh("　"))));
        keys << key;
    }
    for (const char* wanted : {"1", "J", "G", "H", "Z", "Q1", "C1", "D1", "S1", "P1", "T", "K1", "L2"}) {
        INFO(wanted);
        CHECK(keys.contains(QLatin1String(wanted)));
    }
    QStringList once = keys;
    once.removeDuplicates();
    CHECK(once == keys);
    for (const QString& key : keys) { // a key that begins another could never be told from it
        CHECK(std::count_if(keys.begin(), keys.end(), [&](const QString& one) { return one.startsWith(key); }) == 1);
    }
}

TEST_CASE("a key presses its button, of several the one whose number follows, and not while text is typed")
{
    KeyDesk desk;
    desk.open();
    desk.focusButton();
    desk.key(Qt::Key_Q);
    CHECK(desk.said.last() == zh("Q：再按按钮上的数字。"));
    CHECK_FALSE(desk.shows("clock2ExplanationLabel"));
    desk.key(Qt::Key_2);
    CHECK(desk.shows("clock2ExplanationLabel"));
    CHECK_FALSE(desk.shows("clock1ExplanationLabel"));
    QApplication::clipboard()->clear();
    desk.key(Qt::Key_Q); // begun, then another
    desk.key(Qt::Key_C);
    desk.key(Qt::Key_1);
    CHECK(QApplication::clipboard()->text().startsWith(clockTitle(desk.page.view()->clocks.front())));
    desk.key(Qt::Key_H);
    CHECK(desk.papers == QStringList(zh("registration-form")));
    QLineEdit* title = desk.child<QLineEdit>("attachTitleEdit");
    title->setFocus();
    desk.key(Qt::Key_J);
    desk.key(Qt::Key_1);
    CHECK_FALSE(desk.page.openForm());
    CHECK(title->text().toUpper() == zh("J1"));
    desk.child<QListWidget>("historyList")->setFocus();
    desk.key(Qt::Key_J);
    REQUIRE(desk.page.openForm());
    CHECK(desk.page.openForm()->word() == zh("note"));
    desk.key(Qt::Key_G); // into the note
    CHECK(desk.page.openForm()->word() == zh("note"));
    desk.child<QPushButton>("saveStepButton")->setFocus(); // nor beside the fields: a letter too many does nothing
    desk.key(Qt::Key_Q);
    desk.key(Qt::Key_1);
    CHECK_FALSE(desk.shows("clock1ExplanationLabel"));
    desk.key(Qt::Key_Escape, Qt::ShiftModifier);
    CHECK_FALSE(desk.page.openForm());
    CHECK(desk.workspace().drafts().list()->empty());
}

TEST_CASE("each step has a key, however many there are")
{
    for (const WordInfo& word : wordsOf<State>()) {
        const std::vector<Transition> steps = nextSteps(State(word.value));
        const auto counted =
            std::count_if(steps.begin(), steps.end(), [](const Transition& row) { return row.step != Step::Void; });
        INFO(word.key);
        CHECK((counted == 0 || !ui::stepKey(std::size_t(counted - 1)).isEmpty()));
    }
    CHECK(ui::keyAt(u'C', 3, 9) == zh("C3"));
    CHECK(ui::keyAt(u'C', 3, 10) == zh("C03"));
}

TEST_CASE("an offered step says what is to be done first, on its button and above its form")
{
    CaseDesk desk;
    desk.accepted();
    desk.open();
    const QString unmet = desk.text("decideUnmetLabel");
    CHECK(unmet.startsWith(zh("还不能办：")));
    CHECK(unmet.contains(zh("听取信访人陈述")));
    CHECK(unmet.contains(zh("调查核实")));
    CHECK(unmet.contains(zh("第三十一条第（六）项")));
    CHECK_FALSE(desk.shows("hearUnmetLabel"));
    REQUIRE(desk.page.openStep(desk.stream, zh("decide")));
    CHECK(desk.shows("stepCautionLabel"));
    CHECK(desk.text("stepCautionLabel") == unmet);
    desk.does(HearPetitioner{zh("说了"), {}, {}, {}}, "2026-03-09");
    REQUIRE(desk.page.openStep(desk.stream, zh("decide")));
    CHECK_FALSE(desk.text("stepCautionLabel").contains(zh("听取信访人陈述")));
    desk.does(InvestigateCase{zh("看了"), {}}, "2026-03-09");
    REQUIRE(desk.page.openStep(desk.stream, zh("decide")));
    CHECK_FALSE(desk.shows("stepCautionLabel"));
}

TEST_CASE("a form shows the sentence that the paper will carry as soon as it is chosen")
{
    KeyDesk desk;
    desk.does(HearPetitioner{zh("说了"), {}, {}, {}}, "2026-03-09");
    desk.does(InvestigateCase{zh("看了"), {}}, "2026-03-09");
    REQUIRE(desk.page.openStep(desk.stream, zh("decide")));
    const auto choose = [&](const char* edit, const char* word) {
        desk.child<QWidget>(edit)->setFocus();
        desk.key(Qt::Key(Qt::Key_0 + QString::fromLatin1(word).toInt()));
    };
    CHECK_FALSE(desk.shows("outcomes1OutcomeNoteLabel"));
    choose("outcomes1OutcomeEdit", "2");
    CHECK(desk.text("outcomes1OutcomeNoteLabel") == zh("文书上会写：") + outcomeLine(Outcome::Explain));
    CHECK(desk.shows("outcomes1OutcomeNoteLabel"));
    choose("outcomes1OutcomeEdit", "3");
    CHECK(desk.text("outcomes1OutcomeNoteLabel") == zh("文书上会写：") + outcomeLine(Outcome::Deny));
    picture(desk.page, "case-decide");
    ui::FieldForm* form = desk.formWith("reviewOrgan");
    form->setValue(zh("reviewOrgan"), zh("清河县人民政府"));
    CHECK(desk.text("reviewOrganNoteLabel").contains(reviewLine(zh("您"), {}, zh("清河县人民政府"))));
    form->setValue(zh("reviewOrgan"), {});
    CHECK_FALSE(desk.shows("reviewOrganNoteLabel"));
    desk.key(Qt::Key_Escape, Qt::ShiftModifier);

    desk.registered(CaseDesk::drain());
    REQUIRE(desk.page.openStep(desk.stream, zh("classify")));
    form = desk.formWith("category");
    form->setValue(zh("ways.1"), wordKey(Way::Duty));
    CHECK(desk.text("ways1NoteLabel") == zh("文书上会写：") + wayPathway(Way::Duty, zh("您")));
    form->setValue(zh("category"), wordKey(Category::Suggestion));
    form->setValue(zh("ways.1"), wordKey(Way::Petition)); // 29: a suggestion is answered as one
    CHECK(desk.text("ways1NoteLabel") == zh("文书上会写：") + wayPathway(Way::Suggestion, zh("您")));
    REQUIRE(desk.page.openStep(desk.stream, zh("refuse")));
    form = desk.formWith("ground");
    form->setValue(zh("ground"), wordKey(Ground::FinallyReviewed));
    form->setValue(zh("opinionNumber"), zh("青信字〔2025〕3号"));
    Refused facts;
    facts.ground = Ground::FinallyReviewed;
    facts.opinionNumber = zh("青信字〔2025〕3号");
    facts.reviewNumber = facts.finalNumber = zh("……");
    CHECK(desk.text("groundNoteLabel") ==
          zh("文书上会写：") + refusalLine(facts, zh("您")) + refusalAdvice(facts, zh("您")));
}

TEST_CASE("what was begun and left is marked where it can be gone on with")
{
    CaseDesk desk;
    desk.accepted();
    desk.open();
    CHECK_FALSE(desk.shows("begunLabel"));
    REQUIRE(desk.page.openStep(desk.stream, zh("hear")));
    desk.type(zh("说到一半"));
    desk.key(Qt::Key_Escape);
    CHECK(desk.page.leaveInner());
    CHECK(desk.text("begunLabel") == zh("有未办完的填写：听取陈述。打开就接着填。"));
    CHECK(desk.child<QPushButton>("hearButton")->text().endsWith(zh("听取陈述（接着填）")));
    CHECK_FALSE(desk.child<QPushButton>("noteButton")->text().contains(zh("接着填")));
    desk.open(); // and after the page was left
    CHECK(desk.child<QPushButton>("hearButton")->text().endsWith(zh("（接着填）")));
    desk.child<QPushButton>("hearButton")->click();
    CHECK(desk.said.last().contains(zh("已经带回")));
    desk.key(Qt::Key_Escape, Qt::ShiftModifier);
    CHECK_FALSE(desk.shows("begunLabel"));
    CHECK_FALSE(desk.child<QPushButton>("hearButton")->text().contains(zh("接着填")));
}

TEST_CASE("a paper that was never printed stands above all that is said of it, under the key that prints it")
{
    KeyDesk desk;
    desk.open();
    CHECK_FALSE(desk.shows("unprintedSection"));
    const QByteArray entry = desk.issue();
    desk.open();
    REQUIRE(desk.shows("unprintedSection"));
    CHECK(desk.text("unprinted1Label").startsWith(zh("未打印：")));
    CHECK(desk.text("paper1Label").endsWith(zh("（未打印）")));
    CHECK(desk.child<QPushButton>("paper1AgainButton")->text() == zh("打印 D1"));
    picture(desk.page, "case-unprinted");
    const QWidget* section = desk.child<QWidget>("unprintedSection");
    CHECK(section->y() < desk.child<QWidget>("actionSection")->y());
    CHECK(section->y() < desk.child<QWidget>("clockSection")->y());
    const auto notes = [&] {
        QStringList all;
        for (const QLabel* label : desk.child<QWidget>("clockSection")->findChildren<QLabel*>()) {
            all << label->text();
        }
        return all.join(u'\n');
    };
    CHECK(notes().contains(zh("未打印：登记为3月9日收到，本机没有打印这份文书的记录")));
    desk.focusButton();
    desk.key(Qt::Key_P);
    desk.key(Qt::Key_1);
    CHECK(desk.papers == QStringList(QString::fromLatin1(entry.toHex())));
    REQUIRE(desk.workspace().notePrint(entry, zh("HP"), 1, PrintOutcome::Printed));
    desk.open();
    CHECK_FALSE(desk.shows("unprintedSection"));
    CHECK_FALSE(notes().contains(zh("未打印")));
    CHECK(desk.child<QPushButton>("paper1AgainButton")->text() == zh("再打印 D1"));
}
