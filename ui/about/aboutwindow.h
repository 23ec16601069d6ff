#pragma once

#include "ui/shell/session.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPlainTextEdit;

// What is installed and where the data lies; the licences of everything the program is made of; what a maintainer asks
// for, saved as one text.
namespace xf::ui {

class AboutWindow : public QDialog
{
    Q_OBJECT

public:
    explicit AboutWindow(Session& session, QWidget* parent = nullptr);

private:
    QWidget* makeFacts();
    QWidget* makeButtons();
    QWidget* makeLicences();
    void saveDiagnostics();
    void showLicence(int row);

    Session& m_session;
    QLabel* m_message;
    QListWidget* m_components;
    QPlainTextEdit* m_text;
};

} // namespace xf::ui
