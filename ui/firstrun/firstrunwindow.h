#pragma once

#include "core/registry/divisions.h"
#include "ui/shell/session.h"

#include <QDialog>

class QLabel;
class QPushButton;

// The first start: whose desk this is, who sits here, where the data lies. One page, worked from top to bottom with
// Enter; an office is found in the table of divisions or typed by hand. Or an existing file is opened, or one to
// practise on is made. What it makes is a Session; without one the program has nothing to show. The same window changes
// to another data file later.
namespace xf::ui {

class DivisionPicker;
class FieldForm;
class KnownFiles;
class MovesOn;
class TextField;

class FirstRunWindow : public QDialog
{
    Q_OBJECT

public:
    // `folder`: where a data file lies unless a person says otherwise; made when it is used.
    FirstRunWindow(const DeskWorld& world, const QString& folder, QWidget* parent = nullptr);
    ~FirstRunWindow() override;

    // What was made or opened; null when the window was closed without.
    [[nodiscard]] std::unique_ptr<Session> takeSession();
    // For a file that could not be opened at the start.
    void say(const QString& sentence);
    // Data files used before, to be chosen with one key.
    void offer(const QStringList& paths);
    // It is no first start: closing it leaves the file that was in use.
    void becomeChange();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void finishOpening(const QString& path);
    QWidget* makeQuestions();
    QWidget* makePeople();
    QWidget* makeButtons();
    void orderKeys();
    void suggest(const Division& division);
    void followName();
    [[nodiscard]] Result<OfficeFacts> facts() const;
    [[nodiscard]] bool check();
    void start();
    void openExisting();
    void practise();
    void choosePlace();
    void finish(Result<std::unique_ptr<Session>> session);

    DeskWorld m_world;
    QString m_folder;
    QLabel* m_heading;
    KnownFiles* m_known;
    DivisionPicker* m_picker;
    FieldForm* m_office;
    TextField* m_clerk;
    TextField* m_letter;
    TextField* m_place;
    QPushButton* m_start = nullptr;
    QPushButton* m_stay = nullptr;
    QLabel* m_message;
    MovesOn* m_moves;
    QString m_placeProposed; // while the place is ours, it follows the office's name
    std::unique_ptr<Session> m_session;
};

} // namespace xf::ui
