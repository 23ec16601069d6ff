#pragma once

#include "ui/shell/dialogs.h"
#include "ui/shell/printing.h"

#include <QInputMethodEvent>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <catch2/catch.hpp>

#include <functional>

class QApplication;

// What tests of windows share. QtTest's own macros fail silently under Catch2: CHECK and REQUIRE only, and never
// REQUIRE inside a callback of a dialog.
namespace xf::test {

// Types Chinese as an input method does: composing first, then the commit. Into the widget that has the focus.
void typeText(QWidget* widget, const QString& text);
// Composes without committing: what is there when somebody presses Enter to choose a candidate.
void compose(QWidget* widget, const QString& preedit);
void press(QWidget* widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
// The widget with the focus in the active window; never null in a test that goes on.
[[nodiscard]] QWidget* focus();

// The widget below `root` with this object name and class; the test fails where there is none.
template <class W>
[[nodiscard]] W* child(const QWidget& root, const char* name)
{
    W* found = root.findChild<W*>(QString::fromLatin1(name));
    INFO(name);
    REQUIRE(found != nullptr);
    return found;
}

// Saves a picture of the window when XF_PICTURES names a folder, for looking at; does nothing otherwise.
void picture(QWidget& window, const char* name);

// Below `root` each widget that lacks an object name, each that a person can reach without an accessible name of its
// own, and each visible one, containers too, of which a screen reader would say nothing.
[[nodiscard]] QStringList widgetsWithoutNames(QWidget* root);

// Answers in the order given; asking more than that fails the test.
class ScriptedDialogs : public ui::Dialogs
{
public:
    std::vector<bool> confirmations;
    std::vector<QStringList> files;
    QStringList asked; // title and text of each question

    [[nodiscard]] bool confirm(QWidget*, const QString& title, const QString& text, const QString& yes) override;
    [[nodiscard]] QStringList openFiles(QWidget*, const QString& title, const QString& filter) override;
    [[nodiscard]] QString openFile(QWidget*, const QString& title, const QString& filter) override;
    [[nodiscard]] QString saveFile(
        QWidget*, const QString& title, const QString& proposed, const QString& filter) override;
    [[nodiscard]] QString chooseFolder(QWidget*, const QString& title, const QString& start) override;
    void showFolder(QWidget*, const QString& folder) override;
    [[nodiscard]] bool showFile(QWidget*, const QString& path) override;

    QStringList foldersShown;
    QStringList filesShown;
    bool hasProgram = true; // for the files to be shown
};

// Keeps what would have been printed.
class RecordedPrinting : public ui::Printing
{
public:
    std::vector<ui::PrintJob> jobs;
    PrintOutcome next = PrintOutcome::Printed;

    [[nodiscard]] std::vector<ui::PrintResult> print(
        QWidget*, const std::vector<ui::PrintJob>& wanted, const FontSet&) override;
    // Cancelled: `make` is not asked.
    [[nodiscard]] std::vector<ui::PrintResult> printMade(
        QWidget*, const ui::PrintAsk& ask, const ui::MakeJobs& make, const FontSet&) override;
    QStringList proposed;              // file names of printMade
    QStringList titles;                // of its dialog
    std::function<void()> meanwhile{}; // while its dialog is open
};

// Made before what opens a dialog of its own: calls back with it, fails when none came or when it stays open.
class ModalDriver
{
public:
    explicit ModalDriver(std::function<void(QWidget*)> answer);
    ~ModalDriver();

private:
    std::function<void(QWidget*)> m_answer;
    QTimer m_timer;
    int m_ticksOpen = 0;
    bool m_came = false;
};

} // namespace xf::test
