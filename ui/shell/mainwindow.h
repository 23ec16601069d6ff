#pragma once

#include "ui/shell/page.h"
#include "ui/shell/session.h"

#include <QMainWindow>

#include <functional>

class QListWidget;
class QStackedWidget;
class QTimer;

// The one window: pages on the left (design.md section 10), a line that says who sits here and which day it is, a line
// for what was done or went wrong, and the page. Pages come from pages.cpp.
namespace xf::ui {

class HeadLine;
class KeysPage;
class MessageLine;
class NoticeLine;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Session& session, QWidget* parent = nullptr);
    ~MainWindow() override;

    // Words of pages.cpp: "today", "register", "cases", "case", "papers", "preview", "exchange",
    // "settings", "deadline", "sealed"; and "keys".
    void showPage(const QString& id);
    void showCase(const QByteArray& stream);
    void showStep(const QByteArray& stream, const QString& step);
    void showPapers(const QByteArray& stream, const QStringList& kinds);
    void printPapers(const QByteArray& stream, const QStringList& kinds);
    void printPlanned(const Request& step, const QStringList& kinds);
    void showIssued(const QByteArray& stream, const QByteArray& entry);
    void showReceipts(const QByteArray& stream, const QByteArray& entry);
    void showDeadline(const DeadlineQuestion& question, const QString& about);
    void showList(const QString& filter);
    void showAccusation(const QJsonObject& typed);
    // Files that were dropped on the window or opened with it (a package, by a double click): the page for them comes.
    void takeHandedOver(const QStringList& files);
    [[nodiscard]] QString currentPage() const;
    // It was closed to go to another data file, which whoever made the window asks for (changeDesk).
    [[nodiscard]] bool otherFileWanted() const { return m_otherFile; }

public Q_SLOTS:
    void refresh(const xf::Changes& changes);
    void refreshAll();
    void say(const QString& sentence, xf::ui::Tone tone);
    void leaveFile();
    void goBack();   // to where one came from
    void checkDay(); // each minute: a day that has begun is another day for every page

protected:
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    // Where one has been: the page, and of the page of one case which case.
    struct Place
    {
        Page* page = nullptr;
        QByteArray stream;
        int marked = -1; // in the list of pages
    };

    void layOut();
    void tellNotices();
    void makePages();
    void makeShortcuts();
    void addPage(const QString& id, const QString& title, Page* page);
    void bring(Page* page, const QByteArray& stream = {}); // nothing was said on the way
    void bring(Page* page, const QByteArray& stream, int said);
    void beginPage(Page* page);             // by its key or name, not back to it
    void put(const Place& place, int said); // said: as MessageLine::leavePage
    bool bringFirst(const std::function<bool(Page&)>& opens, const QByteArray& stream = {});
    void markNavigation(const Place& place);
    void leaveNavigation();
    void showKeys();
    void restoreView();
    void keepView() const;
    [[nodiscard]] Page* page() const;
    [[nodiscard]] Page* pageOfRow(int row) const; // of the list of pages

    Session& m_session;
    Date m_day;
    HeadLine* m_head = nullptr;
    QListWidget* m_navigation = nullptr;
    NoticeLine* m_notices = nullptr;
    MessageLine* m_message = nullptr;
    QStackedWidget* m_stack = nullptr;
    KeysPage* m_keys = nullptr;
    QTimer* m_minute = nullptr;
    std::vector<Page*> m_pages;
    std::vector<QString> m_titles; // of m_pages
    std::vector<Place> m_past;     // the last one is where one came from
    int m_marked = -1;             // in the list of pages, by what was put last
    Page* m_cameTo = nullptr;      // through the list of pages, and not gone into yet
    QByteArray m_stream;           // of the page of one case: which case shows
    bool m_otherFile = false;
};

} // namespace xf::ui
