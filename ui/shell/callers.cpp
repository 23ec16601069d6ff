#include "ui/shell/callers.h"

#include "ui/shell/letterbox.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QEvent>
#include <QTimer>

namespace xf::ui {

void bringToFront(QWidget& window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

void sayUnanswered(MainWindow& window)
{
    window.say(
        QCoreApplication::translate("xf::ui::Callers",
            "这个数据文件已经在另一个窗口打开，但是那个窗口没有回应，所以又打开了这一个，可以照常办。请等那个窗口有回应以后，看"
            "看里面有没有没登记完的，再把它关掉。"),
        Tone::Info);
}

void callToFront()
{
    if (QWidget* asked = QApplication::activeModalWidget()) {
        bringToFront(*asked);
    }
}

Callers::Callers(Letterbox& letterbox, MainWindow& window)
    : m_letterbox(letterbox)
    , m_window(window)
{
    connect(&letterbox, &Letterbox::called, this, &Callers::answer);
    window.installEventFilter(this);
    giveFiles();
}

bool Callers::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_window && event->type() == QEvent::WindowUnblocked) {
        QTimer::singleShot(0, this, &Callers::giveFiles); // first what was asked has its effect
    }
    return QObject::eventFilter(watched, event);
}

void Callers::answer()
{
    bringToFront(m_window);
    callToFront();
    giveFiles();
}

void Callers::giveFiles()
{
    if (QApplication::activeModalWidget()) {
        return;
    }
    if (const QStringList files = m_letterbox.takeFiles(); !files.isEmpty()) {
        m_window.takeHandedOver(files);
    }
}

} // namespace xf::ui
