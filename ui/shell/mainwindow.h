#pragma once

#include "ui/shell/page.h"
#include "ui/shell/session.h"

#include <QMainWindow>

#include <functional>

class QLabel;
class QListWidget;
class QStackedWidget;

// The one window: pages on the left (design.md section 10), a line that says who sits here and which day it is, a line
// for what was done or went wrong, and the page. Pages come from pages.cpp.
namespace xf::ui {

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Session& session, QWidget* parent = nullptr);

    // Words of pages.cpp: "today", "register", "cases", "case", "papers", "preview", "settings".
    void showPage(const QString& id);
    void showCase(const QByteArray& stream);
    void showStep(const QByteArray& stream, const QString& step);
    void showPapers(const QByteArray& stream, const QStringList& kinds);
    [[nodiscard]] QString currentPage() const;

public Q_SLOTS:
    void refresh(const xf::Changes& changes);
    void refreshAll();
    void say(const QString& sentence, xf::ui::Tone tone);

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void addPage(const QString& id, Page* page);
    void bring(Page* page);
    void bringFirst(const std::function<bool(Page&)>& opens);

    Session& m_session;
    QListWidget* m_navigation = nullptr;
    QStackedWidget* m_stack = nullptr;
    QLabel* m_message = nullptr;
    QLabel* m_who = nullptr;
    std::vector<Page*> m_pages;
};

} // namespace xf::ui
