#include "tests/support/tempdir.h"
#include "tests/support/uitools.h"
#include "tests/typeset/papers.h"
#include "tests/typeset/poppler.h"
#include "ui/shell/language.h"

#include <QAbstractButton>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QPrinter>
#include <QStandardPaths>

using namespace xf;
using namespace xf::test;

namespace {

Layout longPaper()
{
    return typeset(paper({block(BlockRole::Paragraph, plainHan(3000))}), fonts());
}

} // namespace

TEST_CASE("what the printer draws is measured as the paper is: GB/T 9704, to the tenth of a millimetre")
{
    const TempDir dir;
    const QString path = dir.path(QStringLiteral("printed.pdf"));
    const std::vector<ui::PrintJob> jobs{{longPaper(), QStringLiteral("处理意见书")}};
    REQUIRE(jobs[0].layout.pages.size() > 2);
    {
        QPrinter printer(QPrinter::HighResolution);
        ui::prepare(printer);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        REQUIRE(ui::printJobs(printer, jobs, fonts())[0].outcome == PrintOutcome::Saved);
    }
    REQUIRE(QFile(path).size() > 1000);
    const std::vector<Box> lines = boxes(path);
    int full = 0;
    for (const Box& line : lines) {
        if (line.letters == 28) {
            ++full;
            CHECK(line.left == Approx(28).margin(0.1));
            CHECK(line.right == Approx(184).margin(0.2));
        }
    }
    CHECK((lines.empty() || full > 40)); // none where there is no poppler
    const QString program = QStringLiteral(XF_SHARED_DATA "/../tools/page_geometry.py");
    if (lines.empty() || !QFile::exists(program)) {
        WARN("page_geometry.py or poppler-utils is not on this machine");
        return;
    }
    const std::optional<QString> said = ask(QStringLiteral("python3"), {program, QStringLiteral("--check"), path});
    INFO(said.value_or(QString()).toStdString());
    CHECK((!said || said->contains(QStringLiteral("hold GB/T 9704 geometry"))));
}

TEST_CASE("a printer that cannot be written to says no")
{
    const TempDir dir;
    QPrinter printer(QPrinter::HighResolution);
    ui::prepare(printer);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(dir.path(QStringLiteral("no such folder/printed.pdf")));
    const std::vector<ui::PrintJob> jobs{{longPaper(), QStringLiteral("处理意见书")}};
    CHECK(ui::printJobs(printer, jobs, fonts())[0].outcome == PrintOutcome::Failed);
}

TEST_CASE("a notice and its receipt printed into one file are both in it")
{
    const TempDir dir;
    const QString path = dir.path(QStringLiteral("printed.pdf"));
    const std::vector<ui::PrintJob> jobs{
        {typeset(notice(2), fonts()), QStringLiteral("受理告知书")}, {longPaper(), QStringLiteral("送达回证")}};
    {
        QPrinter printer(QPrinter::HighResolution);
        ui::prepare(printer);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        const std::vector<ui::PrintResult> results = ui::printJobs(printer, jobs, fonts());
        REQUIRE(results.size() == 2);
        for (const ui::PrintResult& one : results) {
            CHECK(one.outcome == PrintOutcome::Saved);
            CHECK(one.copies == 1);
        }
    }
    const std::optional<QString> facts = ask(QStringLiteral("pdfinfo"), {path});
    const auto pages = jobs[0].layout.pages.size() + jobs[1].layout.pages.size();
    INFO(facts.value_or(QString()).toStdString());
    CHECK((!facts || facts->simplified().contains(QStringLiteral("Pages: %1 ").arg(pages))));
}

TEST_CASE("the print dialog is Chinese, and leaving it prints nothing")
{
    ui::Translations translations;
    REQUIRE(translations.use(ui::Language::Chinese));
    QStringList buttons;
    QString name;
    const ModalDriver driver([&](QWidget* dialog) {
        name = dialog->accessibleName();
        for (const QAbstractButton* button : dialog->findChildren<QAbstractButton*>()) {
            buttons << button->text();
        }
        static_cast<QDialog*>(dialog)->reject();
    });
    ui::QtPrinting printing;
    const std::vector<ui::PrintResult> results =
        printing.print(nullptr, {{longPaper(), QStringLiteral("受理告知书")}}, fonts());
    INFO(buttons.join(u'|').toStdString());
    CHECK(name == QStringLiteral("打印"));
    CHECK(buttons.filter(QStringLiteral("打印")).size() > 0);
    CHECK(buttons.filter(QStringLiteral("取消")).size() == 1);
    CHECK(buttons.filter(QStringLiteral("Print")).isEmpty());
    REQUIRE(results.size() == 1);
    CHECK(results.front().outcome == PrintOutcome::Cancelled);
}

TEST_CASE("the file that the print dialog proposes is named as the first paper is, among the user's documents")
{
    QString proposed;
    const ModalDriver driver([&](QWidget* dialog) {
        const auto* field = dialog->findChild<QLineEdit*>(QStringLiteral("filename"));
        proposed = field ? field->text() : QString();
        static_cast<QDialog*>(dialog)->reject();
    });
    ui::QtPrinting printing;
    const QString name = QStringLiteral("受理告知书 柳溪镇信受〔2026〕1号.pdf");
    const std::vector<ui::PrintJob> jobs{{longPaper(), QStringLiteral("受理告知书"), name},
        {longPaper(), QStringLiteral("送达回证"), QStringLiteral("送达回证.pdf")}};
    CHECK(printing.print(nullptr, jobs, fonts()).size() == 2);
    CHECK(QFileInfo(proposed).fileName() == name);
    const QStringList folders{QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), QDir::homePath()};
    CHECK(folders.contains(QFileInfo(proposed).absolutePath()));
}

TEST_CASE("what is made for the printer is made when the dialog is confirmed, and never where it is left")
{
    ui::QtPrinting printing;
    const TempDir dir;
    const QString path = dir.path(QStringLiteral("made.pdf"));
    bool open = true;
    int made = 0;
    const auto make = [&](bool toFile) {
        CHECK_FALSE(open);
        CHECK(toFile);
        ++made;
        return std::vector<ui::PrintJob>{{longPaper(), QStringLiteral("告知书")}};
    };
    {
        const ModalDriver driver([&](QWidget* dialog) {
            open = false;
            static_cast<QDialog*>(dialog)->reject();
        });
        CHECK(printing.printMade(nullptr, {.fileName = QStringLiteral("告知书.pdf")}, make, fonts()).empty());
    }
    CHECK(made == 0);
    open = true;
    bool answered = false;
    {
        const ModalDriver driver([&](QWidget* dialog) {
            auto* field = dialog->findChild<QLineEdit*>(QStringLiteral("filename"));
            answered = field != nullptr;
            if (field) {
                field->setText(path);
            }
            CHECK(made == 0);
            open = false;
            field ? static_cast<QDialog*>(dialog)->accept() : static_cast<QDialog*>(dialog)->reject();
        });
        const auto results = printing.printMade(nullptr, {.fileName = QStringLiteral("告知书.pdf")}, make, fonts());
        REQUIRE(results.size() == (answered ? 1 : 0));
        CHECK((!answered || results.front().outcome == PrintOutcome::Saved));
    }
    CHECK(made == (answered ? 1 : 0));
    CHECK(QFile::exists(path) == answered);
}
