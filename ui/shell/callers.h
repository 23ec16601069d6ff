#pragma once

#include <QObject>

class QWidget;

// The window that a second start of the program wants: in front, with the files that came along.
namespace xf::ui {

class Letterbox;
class MainWindow;

// In front of all others, and not minimised; where something is asked above it, that too.
void bringToFront(QWidget& window);

// What the window of a second start says where the first one did not answer.
void sayUnanswered(MainWindow& window);

// For a window of the first start, as long as it is asked (no main window is there): it comes to front, and files wait.
void callToFront();

// For as long as this lives, `window` answers who calls. Files wait while something is asked above the window, as a
// drop on it would find it closed.
class Callers : public QObject
{
    Q_OBJECT

public:
    Callers(Letterbox& letterbox, MainWindow& window);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void answer();
    void giveFiles();

    Letterbox& m_letterbox;
    MainWindow& m_window;
};

} // namespace xf::ui
