#include "ui/shell/mainwindow.h"

#include "core/desk/adoption.h"
#include "core/words/errorsentences.h"
#include "ui/forms/enterpresses.h"
#include "ui/shell/fitscreen.h"
#include "ui/shell/headline.h"
#include "ui/shell/keyspage.h"
#include "ui/shell/log.h"
#include "ui/shell/messageline.h"
#include "ui/shell/pages.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QListWidget>
#include <QMimeData>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QUrl>

#include <algorithm>

namespace xf::ui {

namespace {

constexpr int minute = 60 * 1000;
constexpr std::size_t longestPast = 50;
constexpr char geometryKey[] = "window/geometry";
constexpr char pageKey[] = "window/page";

QStringList localFiles(const QMimeData* data)
{
    QStringList paths;
    for (const QUrl& url : data->urls()) {
        if (url.isLocalFile()) {
            paths << url.toLocalFile();
        }
    }
    return paths;
}

} // namespace

MainWindow::MainWindow(Session& session, QWidget* parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_day(session.today())
    , m_head(new HeadLine(session))
    , m_navigation(new QListWidget)
    , m_notices(new NoticeLine)
    , m_message(new MessageLine)
    , m_stack(new QStackedWidget)
    , m_minute(new QTimer(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("信访接待台"));
    setAcceptDrops(true);
    // Until it has been sized once: as wide as the lists want, if the screen is.
    const QSize wanted(fontMetrics().height() * 88, fontMetrics().height() * 54);
    fitToScreen(*this, wanted);
    layOut();
    makePages();
    makeShortcuts();
    new EnterPresses(this);
    connect(m_head, &HeadLine::refused, this, [this](const QString& why) { say(why, Tone::Problem); });
    connect(m_head, &HeadLine::left, this, [this] { page() ? page()->activate() : setFocus(); });
    connect(m_head, &HeadLine::clerkChanged, this, [this](const QString& clerk) {
        say(tr("值班人改为%1，从现在起的记录都署这个名字。").arg(clerk), Tone::Done);
        refreshAll();
    });
    connect(
        &session.reader(), &Reader::failed, this, [this](const Error& error) { say(sentence(error), Tone::Problem); });
    tellNotices();
    m_minute->setObjectName(QStringLiteral("minuteTimer"));
    m_minute->setInterval(minute);
    connect(m_minute, &QTimer::timeout, this, &MainWindow::checkDay);
    m_minute->start();
    restoreView();
    if (session.workspace().setting(Setting::Training).value_or(QString()) == QLatin1String("1")) {
        say(tr("这是练习文件，里面的人和事都是编的，可以随便试。正式登记请到“设置”里按“换一个数据文件”。"), Tone::Info);
    }
}

MainWindow::~MainWindow() = default;

void MainWindow::layOut()
{
    m_navigation->setObjectName(QStringLiteral("navigationList"));
    m_navigation->setAccessibleName(tr("页面"));
    m_navigation->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_navigation->setFrameShape(QFrame::NoFrame);
    m_navigation->setSpacing(fontMetrics().height() / 6);
    m_stack->setObjectName(QStringLiteral("pageStack"));
    m_stack->setAccessibleName(tr("当前页面"));

    QWidget* centre = new QWidget;
    centre->setObjectName(QStringLiteral("centre"));
    centre->setAccessibleName(tr("工作区"));
    QVBoxLayout* all = new QVBoxLayout(centre);
    all->addWidget(m_head);
    QFrame* line = new QFrame;
    line->setObjectName(QStringLiteral("headFrame"));
    line->setAccessibleName(tr("分隔线"));
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Sunken);
    all->addWidget(line);
    QHBoxLayout* across = new QHBoxLayout;
    across->setSpacing(fontMetrics().height() / 2);
    all->addLayout(across, 1);
    QVBoxLayout* down = new QVBoxLayout;
    across->addWidget(m_navigation);
    across->addLayout(down, 1);
    down->addWidget(m_notices);
    down->addWidget(m_message);
    down->addWidget(m_stack, 1);
    setCentralWidget(centre);
}

// A question about the file that was left without an answer is asked again each time it is opened.
void MainWindow::tellNotices()
{
    bool asked = false;
    for (const Error& notice : m_session.notices()) {
        m_notices->add(sentence(notice), asksWhatFileIs(notice));
        asked = asked || asksWhatFileIs(notice);
    }
    const Result<FileDoubt> doubt = fileDoubt(m_session.workspace(), m_day.year());
    if (doubt && !doubt->why.isEmpty() && !asked) {
        m_notices->add(sentence(Error(numberingStopped, {m_session.path()})), true);
    }
    connect(m_notices, &NoticeLine::answerWanted, this, [this] {
        showPage(QStringLiteral("settings"));
        leaveNavigation();
    });
}

void MainWindow::makePages()
{
    int widest = 0;
    for (const PageInfo& info : pageTable()) {
        const QString title = QCoreApplication::translate("pages", info.title);
        addPage(QString::fromLatin1(info.id), title, info.make(m_session, m_stack));
        if (info.navigated) {
            const int number = m_navigation->count() + 1;
            const QString hint = number < 10 ? tr("%1　Ctrl+%2").arg(title).arg(number) : title;
            QListWidgetItem* item = new QListWidgetItem(hint, m_navigation);
            item->setData(Qt::UserRole, QVariant::fromValue(m_pages.size() - 1));
            item->setData(Qt::AccessibleTextRole, title);
            item->setSizeHint(QSize(0, fontMetrics().height() * 2));
            widest = std::max(widest, fontMetrics().horizontalAdvance(hint));
        }
    }
    m_keys = new KeysPage(m_stack);
    addPage(QStringLiteral("keys"), tr("键盘"), m_keys);
    m_navigation->setFixedWidth(widest + fontMetrics().height() * 2);
    connect(m_navigation, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0) {
            Page* wanted = pageOfRow(row);
            m_cameTo = wanted == page() ? m_cameTo : wanted;
            bring(wanted);
        }
    });
    // Arrows go through the list; Enter or the mouse goes into the page.
    const auto goIn = [this] {
        if (page() && page() == m_cameTo) {
            page()->begin();
        }
        m_cameTo = nullptr;
        leaveNavigation();
    };
    connect(m_navigation, &QListWidget::itemActivated, this, goIn);
    connect(m_navigation, &QListWidget::itemClicked, this, goIn);
}

void MainWindow::makeShortcuts()
{
    const auto add = [this](const QKeySequence& keys, const std::function<void()>& act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    for (int row = 0; row < std::min(m_navigation->count(), 9); ++row) {
        add(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + row)), [this, row] {
            beginPage(pageOfRow(row));
            leaveNavigation();
        });
    }
    add(QKeySequence(Qt::Key_F1), [this] { showKeys(); });
    add(QKeySequence(Qt::Key_F9), [this] { m_head->editClerk(); });
    add(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { goBack(); });
}

void MainWindow::addPage(const QString& id, const QString& title, Page* page)
{
    page->setObjectName(id + QStringLiteral("Page"));
    page->setAccessibleName(title);
    m_stack->addWidget(page);
    m_pages.push_back(page);
    m_titles.push_back(title);
    connect(page, &Page::changed, this, &MainWindow::refresh);
    connect(page, &Page::allChanged, this, &MainWindow::refreshAll);
    connect(page, &Page::caseWanted, this, &MainWindow::showCase);
    connect(page, &Page::stepWanted, this, &MainWindow::showStep);
    connect(page, &Page::papersWanted, this, &MainWindow::showPapers);
    connect(page, &Page::printWanted, this, &MainWindow::printPapers);
    connect(page, &Page::stepPrintWanted, this, &MainWindow::printPlanned);
    connect(page, &Page::planOver, this, [this](const QByteArray& stream) {
        for (Page* one : m_pages) {
            one->forgetPlan(stream);
        }
    });
    connect(page, &Page::issuedWanted, this, &MainWindow::showIssued);
    connect(page, &Page::receiptsWanted, this, &MainWindow::showReceipts);
    connect(page, &Page::deadlineWanted, this, &MainWindow::showDeadline);
    connect(page, &Page::listWanted, this, &MainWindow::showList);
    connect(page, &Page::pageWanted, this, &MainWindow::showPage);
    connect(page, &Page::accusationWanted, this, &MainWindow::showAccusation);
    connect(page, &Page::otherFileWanted, this, &MainWindow::leaveFile);
    connect(page, &Page::said, this, &MainWindow::say);
    connect(page, &Page::stepBegun, m_message, &MessageLine::beginStep);
}

Page* MainWindow::pageOfRow(int row) const
{
    return m_pages[m_navigation->item(row)->data(Qt::UserRole).value<std::size_t>()];
}

Page* MainWindow::page() const
{
    return qobject_cast<Page*>(m_stack->currentWidget());
}

void MainWindow::bring(Page* wanted, const QByteArray& stream)
{
    bring(wanted, stream, m_message->said());
}

void MainWindow::bring(Page* wanted, const QByteArray& stream, int said)
{
    Page* before = page();
    if (before && (before != wanted || m_stream != stream)) {
        m_past.push_back({before, m_stream, m_marked});
        if (m_past.size() > longestPast) {
            m_past.erase(m_past.begin());
        }
    }
    put({wanted, stream}, said);
}

void MainWindow::beginPage(Page* wanted)
{
    wanted->begin();
    bring(wanted);
}

void MainWindow::put(const Place& place, int said)
{
    Page* before = page();
    if (before != place.page || m_stream != place.stream) {
        m_message->leavePage(said); // before settle() and activate(), which may say something
    }
    if (before && before != place.page) {
        before->settle();
        m_head->reload(); // what was set there may show here
    }
    m_stream = place.stream;
    m_stack->setCurrentWidget(place.page);
    markNavigation(place);
    if (!m_navigation->hasFocus()) {
        place.page->activate();
    }
}

void MainWindow::leaveFile()
{
    m_otherFile = true;
    close();
}

void MainWindow::goBack()
{
    if (m_past.empty()) {
        return;
    }
    const Place place = m_past.back();
    m_past.pop_back();
    const int said = m_message->said();
    if (!place.stream.isEmpty() && place.stream != m_stream) {
        place.page->openCase(place.stream);
    }
    put(place, said);
    leaveNavigation();
}

// A page that is not in the list leaves the mark where one came from, also when one comes back to it.
void MainWindow::markNavigation(const Place& place)
{
    const QSignalBlocker quiet(m_navigation);
    int marked = place.marked;
    for (int row = 0; row < m_navigation->count(); ++row) {
        marked = pageOfRow(row) == place.page ? row : marked;
    }
    if (marked >= 0) {
        m_navigation->setCurrentRow(marked);
        m_marked = marked;
    }
}

void MainWindow::leaveNavigation()
{
    if (page()) {
        page()->activate();
    }
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
            beginPage(page);
            return;
        }
    }
}

bool MainWindow::bringFirst(const std::function<bool(Page&)>& opens, const QByteArray& stream)
{
    const int said = m_message->said();
    for (Page* page : m_pages) {
        if (opens(*page)) {
            bring(page, stream, said);
            leaveNavigation();
            return true;
        }
    }
    return false;
}

void MainWindow::showCase(const QByteArray& stream)
{
    bringFirst([&](Page& page) { return page.openCase(stream); }, stream);
}

void MainWindow::showStep(const QByteArray& stream, const QString& step)
{
    if (!m_session.workspace().writable()) {
        say(m_session.readOnlySentence(), Tone::Problem);
        return;
    }
    bringFirst([&](Page& page) { return page.openStep(stream, step); }, stream);
}

void MainWindow::showPapers(const QByteArray& stream, const QStringList& kinds)
{
    bringFirst([&](Page& page) { return page.openPapers(stream, kinds); }, stream);
}

// The page that asked has done its work before the printer's dialog opens.
void MainWindow::printPapers(const QByteArray& stream, const QStringList& kinds)
{
    showPapers(stream, kinds);
    if (Page* shown = page()) {
        QMetaObject::invokeMethod(shown, &Page::printOpened, Qt::QueuedConnection);
    }
}

void MainWindow::printPlanned(const Request& step, const QStringList& kinds)
{
    if (bringFirst([&](Page& page) { return page.openPlanned(step, kinds); }, step.stream)) {
        QMetaObject::invokeMethod(page(), &Page::printOpened, Qt::QueuedConnection);
    }
}

void MainWindow::showIssued(const QByteArray& stream, const QByteArray& entry)
{
    bringFirst([&](Page& page) { return page.openIssued(stream, entry); }, stream);
}

void MainWindow::showReceipts(const QByteArray& stream, const QByteArray& entry)
{
    bringFirst([&](Page& page) { return page.openReceipts(stream, entry); }, stream);
}

void MainWindow::showDeadline(const DeadlineQuestion& question, const QString& about)
{
    bringFirst([&](Page& page) { return page.openDeadline(question, about); });
}

void MainWindow::showAccusation(const QJsonObject& typed)
{
    bringFirst([&](Page& page) { return page.takeAccusation(typed); });
}

void MainWindow::showList(const QString& filter)
{
    bringFirst([&](Page& page) { return page.openList(filter); });
}

void MainWindow::showKeys()
{
    std::vector<KeysPage::Group> groups{{tr("整个窗口"),
        {{tr("Ctrl+1 至 Ctrl+%1").arg(m_navigation->count()), tr("到左边的各页")}, {tr("F1"), tr("看这一页")},
            {tr("F9"), tr("换值班人")}, {tr("Ctrl+N"), tr("登记下一位")}, {tr("Esc 或 Alt+←"), tr("回到刚才的地方")},
            {tr("Tab、Shift+Tab"), tr("到下一处、上一处")}}}};
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        groups.push_back({m_titles[i], m_pages[i]->keyHints()});
    }
    m_keys->setGroups(groups);
    bring(m_keys);
    leaveNavigation();
}

void MainWindow::refresh(const Changes& changes)
{
    if (m_session.world().log) {
        m_session.world().log->note("case.changed", changes.stream);
    }
    for (Page* page : m_pages) {
        page->refresh(&changes);
    }
}

void MainWindow::refreshAll()
{
    m_head->reload();
    if (const Result<FileDoubt> doubt = fileDoubt(m_session.workspace(), m_day.year()); doubt && doubt->why.isEmpty()) {
        m_notices->dropQuestions();
    }
    for (Page* page : m_pages) {
        page->refresh(nullptr);
    }
}

void MainWindow::checkDay()
{
    if (m_session.today() == m_day) {
        return;
    }
    m_day = m_session.today();
    refreshAll();
}

void MainWindow::say(const QString& sentence, Tone tone)
{
    m_message->say(sentence, tone);
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    // Only what no field and no page wanted comes up to here.
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier) {
        if (!page() || !page()->leaveInner()) {
            goBack();
        }
        return;
    }
    if (event->key() == Qt::Key_N && event->modifiers() == Qt::ControlModifier) { // the next visitor, from anywhere
        showPage(QStringLiteral("register"));
        leaveNavigation();
        return;
    }
    QMainWindow::keyPressEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!localFiles(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QStringList files = localFiles(event->mimeData());
    event->acceptProposedAction();
    takeHandedOver(files);
}

void MainWindow::takeHandedOver(const QStringList& files)
{
    if (bringFirst([&](Page& page) { return page.openHandedOver(files); })) {
        if (m_session.world().log) {
            m_session.world().log->note("package.handed-over", files.size());
        }
        return;
    }
    // On no page: a data file is opened, attached to nothing.
    const auto isData = [](const QString& file) { return file.endsWith(u".xfd", Qt::CaseInsensitive); };
    if (std::any_of(files.begin(), files.end(), isData)) {
        say(tr("这是数据文件。请到“设置”里按“换一个数据文件”打开它。"), Tone::Info);
    } else if (!page() || !page()->takeFiles(files)) {
        say(tr("这一页不收文件。请先打开一件信访件，再把扫描件或者照片拖到它的页面上。"), Tone::Info);
    }
}

void MainWindow::restoreView()
{
    const QString viewFile = m_session.world().viewFile;
    QString first;
    if (!viewFile.isEmpty()) {
        const QSettings file(viewFile, QSettings::IniFormat);
        restoreGeometry(file.value(QLatin1String(geometryKey)).toByteArray());
        first = file.value(QLatin1String(pageKey)).toString();
    }
    if (m_navigation->count() == 0) {
        return;
    }
    m_navigation->setCurrentRow(0);
    for (const PageInfo& info : pageTable()) {
        if (info.navigated && first == QLatin1String(info.id)) {
            showPage(first);
        }
    }
    m_past.clear();
}

void MainWindow::keepView() const
{
    const QString viewFile = m_session.world().viewFile;
    if (viewFile.isEmpty()) {
        return;
    }
    QSettings file(viewFile, QSettings::IniFormat);
    file.setValue(QLatin1String(geometryKey), saveGeometry());
    // One that is not in the list is not come back to; another file begins with its own day.
    // Nor does a file that is not sealed say that somebody was in the room for accusations last.
    const bool forgets = m_otherFile || currentPage() == QLatin1String("sealed");
    file.setValue(QLatin1String(pageKey), forgets ? QString() : currentPage());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    for (Page* page : m_pages) {
        page->settle();
    }
    keepView();
    QMainWindow::closeEvent(event);
}

} // namespace xf::ui
