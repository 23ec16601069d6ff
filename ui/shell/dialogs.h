#pragma once

#include <QFileDialog>
#include <QString>
#include <QStringList>

// What must be asked in a window of its own: files, and yes or no before something that cannot be taken back.
// Everything else is said and asked in the page itself. Handed to the pages, so that a test answers without a window.
namespace xf::ui {

class Dialogs
{
public:
    virtual ~Dialogs() = default;

    // `yes` is the label of the button that does it ("作废"), never OK.
    [[nodiscard]] virtual bool confirm(
        QWidget* parent, const QString& title, const QString& text, const QString& yes) = 0;
    // Empty: nothing was chosen. `filter` as QFileDialog has it.
    [[nodiscard]] virtual QStringList openFiles(QWidget* parent, const QString& title, const QString& filter) = 0;
    [[nodiscard]] virtual QString openFile(QWidget* parent, const QString& title, const QString& filter) = 0;
    [[nodiscard]] virtual QString saveFile(
        QWidget* parent, const QString& title, const QString& proposed, const QString& filter) = 0;
    [[nodiscard]] virtual QString chooseFolder(QWidget* parent, const QString& title, const QString& start) = 0;
    // Shows a folder in the system's own window; one that is not there is made.
    virtual void showFolder(QWidget* parent, const QString& folder) = 0;
    // Opens a file with the system's own program for it; false: it has none.
    [[nodiscard]] virtual bool showFile(QWidget* parent, const QString& path) = 0;
};

// The system's own.
class QtDialogs : public Dialogs
{
public:
    [[nodiscard]] bool confirm(QWidget* parent, const QString& title, const QString& text, const QString& yes) override;
    [[nodiscard]] QStringList openFiles(QWidget* parent, const QString& title, const QString& filter) override;
    [[nodiscard]] QString openFile(QWidget* parent, const QString& title, const QString& filter) override;
    [[nodiscard]] QString saveFile(
        QWidget* parent, const QString& title, const QString& proposed, const QString& filter) override;
    [[nodiscard]] QString chooseFolder(QWidget* parent, const QString& title, const QString& start) override;
    void showFolder(QWidget* parent, const QString& folder) override;
    [[nodiscard]] bool showFile(QWidget* parent, const QString& path) override;

private:
    struct Wish
    {
        QString filter;
        QFileDialog::FileMode mode;
        bool save = false;
        QString start; // folder
        QString file;  // proposed
    };
    QStringList choose(QWidget* parent, const QString& title, const Wish& wish);

    QString m_folder; // where something was chosen last
};

} // namespace xf::ui
