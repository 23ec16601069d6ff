#include "core/time/calendartext.h"
#include "tests/bench/measure.h"
#include "tests/support/fixedworld.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QHBoxLayout>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QProcess>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>

// xf_bench_window --file DATA [--runs N]: the window at many cases.
//
// Start: the process from fork to a window that answers, against a bare window with a list and an empty table. Typing
// and scrolling: the longest time the window's thread was in one event (what a person feels as a hitch), and when the
// answer was on the screen.
namespace {

using namespace xf;
using namespace xf::bench;

class Watched : public QApplication
{
public:
    using QApplication::QApplication;
    bool notify(QObject* object, QEvent* event) override
    {
        if (m_inside) {
            return QApplication::notify(object, event);
        }
        m_inside = true;
        const Stopwatch watch;
        const bool done = QApplication::notify(object, event);
        m_longest = std::max(m_longest, watch.elapsed().wall);
        m_inside = false;
        return done;
    }
    double longest() { return std::exchange(m_longest, 0.0); }

private:
    bool m_inside = false;
    double m_longest = 0;
};

struct Desk
{
    explicit Desk(const QString& file)
        : clock(Date::fromYmd(2026, 6, 30))
        , random(1)
        , calendar(bundledCalendar())
    {
        world.clock = &clock;
        world.random = &random;
        world.calendar = &calendar;
        world.recordFolder = QFileInfo(file).absolutePath() + QStringLiteral("/records");
        world.homeFolder = folder.path();
        session = std::move(*take(ui::Session::open(world, file), "open"));
        window = std::make_unique<ui::MainWindow>(*session);
        window->show();
    }

    // Until nothing is asked any more.
    void settle() const
    {
        auto* typing = window->findChild<QTimer*>(QStringLiteral("searchTimer"));
        do {
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 5);
            QCoreApplication::processEvents();
        } while (!session->reader().idle() || typing->isActive());
        QCoreApplication::processEvents();
    }

    QTemporaryDir folder;
    test::FixedClock clock;
    test::SeededRandom random;
    WorkCalendar calendar;
    ui::DeskWorld world;
    std::unique_ptr<ui::Session> session;
    std::unique_ptr<ui::MainWindow> window;
};

void showBare()
{
    QMainWindow window;
    QWidget* centre = new QWidget;
    QHBoxLayout* across = new QHBoxLayout(centre);
    QListWidget* list = new QListWidget;
    list->addItems({QStringLiteral("待办"), QStringLiteral("登记"), QStringLiteral("信访件")});
    across->addWidget(list);
    across->addWidget(new QTableView, 1);
    window.setCentralWidget(centre);
    window.resize(1180, 760);
    window.show();
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
}

void typeLetter(QWidget* widget, const QString& letter)
{
    QInputMethodEvent commit;
    commit.setCommitString(letter);
    QApplication::sendEvent(widget, &commit);
}

void pressKey(QWidget* widget, Qt::Key key)
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier);
    QApplication::sendEvent(widget, &down);
}

void measure(Watched& application, const Desk& desk, const QString& title, const std::function<void()>& act)
{
    desk.settle();
    application.longest();
    const Stopwatch watch;
    act();
    desk.settle();
    std::printf("%s %10.1f %10.1f\n", column(title, 34).constData(), application.longest(), watch.elapsed().wall);
    std::fflush(stdout);
}

void typeAndScroll(Watched& application, const QString& file)
{
    const Desk desk(file);
    std::printf("%s %10s %10s   milliseconds\n", column(QString(), 34).constData(), "blocked", "answered");
    measure(application, desk, QStringLiteral("the list is opened"),
        [&] { desk.window->showPage(QStringLiteral("cases")); });
    auto* search = desk.window->findChild<QLineEdit*>(QStringLiteral("searchEdit"));
    auto* table = desk.window->findChild<QTableView*>(QStringLiteral("caseTable"));
    QString typed;
    for (const QChar letter : QStringLiteral("的公积金")) {
        if (typed == QStringLiteral("的")) {
            measure(application, desk, QStringLiteral("cleared"), [&] { search->clear(); });
            typed.clear();
        }
        typed += letter;
        measure(application, desk, QStringLiteral("typed up to ") + typed, [&] { typeLetter(search, letter); });
    }
    while (!search->text().isEmpty()) {
        measure(application, desk, QStringLiteral("one letter less"), [&] { pressKey(search, Qt::Key_Backspace); });
    }
    measure(application, desk, QStringLiteral("six letters at once"), [&] {
        for (const QChar letter : QStringLiteral("小区物业管理")) {
            typeLetter(search, letter);
            QCoreApplication::processEvents();
        }
    });
    measure(application, desk, QStringLiteral("cleared"), [&] { search->clear(); });
    measure(application, desk, QStringLiteral("a page down, 100 times"), [&] {
        for (int i = 0; i < 100; ++i) {
            pressKey(table, Qt::Key_PageDown);
            QCoreApplication::processEvents();
        }
    });
    measure(application, desk, QStringLiteral("to the end"), [&] { pressKey(table, Qt::Key_End); });
    measure(application, desk, QStringLiteral("to the beginning"), [&] { pressKey(table, Qt::Key_Home); });
}

double startOf(const QStringList& arguments, int runs)
{
    return bestOf(runs, [&] {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), arguments);
        if (!process.waitForFinished(-1) || process.exitCode() != 0) {
            stop(QStringLiteral("cannot start ") + arguments.join(u' '));
        }
    }).wall;
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    Watched application(argc, argv);
    const QStringList given = QCoreApplication::arguments();
    const auto value = [&](const char* option) {
        const qsizetype at = given.indexOf(QLatin1String(option));
        return at < 0 ? QString() : given.value(at + 1);
    };
    const QString file = value("--file");
    const QString part = value("--part");
    const int runs = std::max(1, value("--runs").toInt());
    if (part == QLatin1String("bare")) {
        showBare();
        std::_Exit(0); // the start is measured, not the end
    } else if (part == QLatin1String("shown") || part == QLatin1String("filled")) {
        const Desk desk(file);
        QCoreApplication::processEvents();
        if (part == QLatin1String("filled")) {
            desk.settle();
        }
        std::_Exit(0);
    } else if (file.isEmpty()) {
        std::fprintf(stderr, "xf_bench_window --file DATA [--runs N]\n");
        return 2;
    } else {
        const double bare = startOf({QStringLiteral("--part"), QStringLiteral("bare")}, runs);
        for (const char* which : {"shown", "filled"}) {
            const double ours =
                startOf({QStringLiteral("--part"), QLatin1String(which), QStringLiteral("--file"), file}, runs);
            std::printf("start until %s: %.0f ms, bare window %.0f ms, ratio %.2f\n", which, ours, bare, ours / bare);
        }
        typeAndScroll(application, file);
    }
    return 0;
}
