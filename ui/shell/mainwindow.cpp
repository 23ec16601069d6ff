#include "ui/shell/mainwindow.h"

#include "ui/shell/pages.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QLabel>
#include <QListWidget>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace xf::ui {

MainWindow::MainWindow(Session& session, QWidget* parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_navigation(new QListWidget)
    , m_stack(new QStackedWidget)
    , m_message(new QLabel)
    , m_who(new QLabel)
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("信访接待台"));
    m_navigation->setObjectName(QStringLiteral("navigationList"));
    m_navigation->setAccessibleName(tr("页面"));
    m_stack->setObjectName(QStringLiteral("pageStack"));
    m_stack->setAccessibleName(tr("当前页面"));
    m_message->setObjectName(QStringLiteral("messageLabel"));
    m_message->setAccessibleName(tr("提示"));
    m_message->setWordWrap(true);
    m_who->setObjectName(QStringLiteral("whoLabel"));
    m_who->setAccessibleName(tr("本机关和值班人"));

    QWidget* centre = new QWidget;
    centre->setObjectName(QStringLiteral("centre"));
    centre->setAccessibleName(tr("工作区"));
    QHBoxLayout* across = new QHBoxLayout(centre);
    QVBoxLayout* down = new QVBoxLayout;
    across->addWidget(m_navigation);
    across->addLayout(down, 1);
    down->addWidget(m_who);
    down->addWidget(m_message);
    down->addWidget(m_stack, 1);
    setCentralWidget(centre);

    for (const PageInfo& info : pageTable()) {
        Page* page = info.make(session, m_stack);
        addPage(QString::fromLatin1(info.id), page);
        if (info.navigated) {
            QListWidgetItem* item = new QListWidgetItem(QCoreApplication::translate("pages", info.title), m_navigation);
            item->setData(Qt::UserRole, QVariant::fromValue(m_pages.size() - 1));
        }
    }
    connect(m_navigation, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0) {
            bring(m_pages[m_navigation->item(row)->data(Qt::UserRole).value<std::size_t>()]);
        }
    });
    const Identity& who = session.workspace().identity();
    m_who->setText(tr("%1　值班：%2　%3").arg(who.officeName, who.clerk, session.today().chinese()));
    for (const Error& notice : session.workspace().notices()) {
        say(notice.code, Tone::Problem);
    }
}

void MainWindow::addPage(const QString& id, Page* page)
{
    page->setObjectName(id + QStringLiteral("Page"));
    m_stack->addWidget(page);
    m_pages.push_back(page);
    connect(page, &Page::changed, this, &MainWindow::refresh);
    connect(page, &Page::caseWanted, this, &MainWindow::showCase);
    connect(page, &Page::stepWanted, this, &MainWindow::showStep);
    connect(page, &Page::papersWanted, this, &MainWindow::showPapers);
    connect(page, &Page::said, this, &MainWindow::say);
}

void MainWindow::bring(Page* page)
{
    if (Page* before = qobject_cast<Page*>(m_stack->currentWidget())) {
        before->settle();
    }
    m_stack->setCurrentWidget(page);
    page->activate();
}

QString MainWindow::currentPage() const
{
    const QWidget* page = m_stack->currentWidget();
    return page ? page->objectName().chopped(4) : QString();
}

void MainWindow::showPage(const QString& id)
{
    for (Page* page : m_pages) {
        if (page->objectName() == id + QStringLiteral("Page")) {
            bring(page);
        }
    }
}

void MainWindow::bringFirst(const std::function<bool(Page&)>& opens)
{
    for (Page* page : m_pages) {
        if (opens(*page)) {
            bring(page);
            return;
        }
    }
}

void MainWindow::showCase(const QByteArray& stream)
{
    bringFirst([&](Page& page) { return page.openCase(stream); });
}

void MainWindow::showStep(const QByteArray& stream, const QString& step)
{
    bringFirst([&](Page& page) { return page.openStep(stream, step); });
}

void MainWindow::showPapers(const QByteArray& stream, const QStringList& kinds)
{
    bringFirst([&](Page& page) { return page.openPapers(stream, kinds); });
}

void MainWindow::refresh(const Changes& changes)
{
    for (Page* page : m_pages) {
        page->refresh(&changes);
    }
}

void MainWindow::refreshAll()
{
    for (Page* page : m_pages) {
        page->refresh(nullptr);
    }
}

void MainWindow::say(const QString& sentence, Tone)
{
    m_message->setText(sentence);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    for (Page* page : m_pages) {
        page->settle();
    }
    QMainWindow::closeEvent(event);
}

} // namespace xf::ui
