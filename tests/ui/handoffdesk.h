#pragma once

#include "core/handoff/jobs/enrol.h"
#include "core/handoff/jobs/makepackage.h"
#include "core/store/handoff.h"
#include "tests/ui/uifixture.h"
#include "tests/ui/zh.h"
#include "ui/exchange/exchangedesk.h"
#include "ui/exchange/partnermodel.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/rowtable.h"

#include <QDir>
#include <QDropEvent>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QSemaphore>
#include <QStackedWidget>
#include <QTest>
#include <QThread>
#include <QUrl>

// Two offices and one stick: a township and its county, each with a data file, a window and a passphrase of its own.
namespace xf::test {

// Stands still, and holds up whatever asks in another thread while its gate is shut.
class GateClock : public Clock
{
public:
    explicit GateClock(const Clock& clock)
        : m_clock(clock)
    {}
    [[nodiscard]] Moment now() const override
    {
        wait();
        return m_clock.now();
    }
    [[nodiscard]] Date today() const override { return m_clock.today(); }
    void shut() { m_shut = true; }
    void open()
    {
        m_shut = false;
        m_gate.release(1000);
    }

private:
    void wait() const
    {
        if (m_shut && QThread::currentThread() != m_window) {
            (void)m_gate.tryAcquire(1, 20000);
        }
    }

    const Clock& m_clock;
    QThread* m_window = QThread::currentThread();
    std::atomic<bool> m_shut = false;
    mutable QSemaphore m_gate;
};

class Stick : public ui::Drives
{
public:
    [[nodiscard]] std::vector<ui::Drive> removable() override
    {
        return plugged ? std::vector<ui::Drive>{{dir.path(), QStringLiteral("信访"), 8'000'000'000}}
                       : std::vector<ui::Drive>();
    }
    // The newest file with this ending.
    [[nodiscard]] QString file(const char* ending) const
    {
        const QStringList names =
            QDir(dir.path()).entryList({QStringLiteral("*.") + QLatin1String(ending)}, QDir::Files, QDir::Name);
        return names.isEmpty() ? QString() : dir.path(names.back());
    }

    TempDir dir;
    bool plugged = true;
};

class Office
{
public:
    Office(Stick& stick, const OfficeSetup& setup, quint32 seed, const char* passphrase, const char* today)
        : desk(today, seed)
        , clock(desk.clock)
        , secret(QString::fromUtf8(passphrase))
    {
        world.clock = &clock;
        world.random = &desk.random;
        world.calendar = &calendar();
        world.dialogs = &dialogs;
        world.printing = &printing;
        world.drives = &stick;
        world.stretchMemory = 8;
        world.stretchPasses = 1;
        world.recordFolder = desk.dir.path(QStringLiteral("records"));
        world.homeFolder = desk.dir.path(QStringLiteral("home"));
        world.viewFile = desk.dir.path(QStringLiteral("view.ini"));
        world.isNetworkPath = [](const QString&) { return false; };
        auto made = ui::Session::create(world, desk.dir.path(setup.name + QStringLiteral(".xfd")), setup);
        REQUIRE(made);
        session = std::move(*made);
    }

    static OfficeSetup township()
    {
        return {zh("柳溪镇人民政府"), zh("990101102"), zh("A"), zh("李登记"), OfficeKind::Unit};
    }
    static OfficeSetup county()
    {
        return {zh("清河县信访局"), zh("990101"), zh("A"), zh("王科员"), OfficeKind::Bureau};
    }

    Workspace& workspace() { return session->workspace(); }
    qint64 cases()
    {
        const Result<qint64> count = workspace().caseCount();
        REQUIRE(count);
        return *count;
    }
    QByteArray registers(const char* name, const char* demand, const char* on)
    {
        RegisterCase given = visit(zh(name), zh(demand));
        given.matter.subject = zh(demand);
        given.matter.power = Power::Own;
        given.petitioners.front().address = zh("柳溪镇石桥村");
        return execute(workspace(), {}, given, on).stream;
    }

    // --- the window ---
    void open()
    {
        window = std::make_unique<ui::MainWindow>(*session);
        window->resize(1200, 800);
        window->show();
        goTo();
    }
    void goTo() // this office's turn, on its page 交换
    {
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
        window->showPage(QStringLiteral("exchange"));
        wait();
    }
    void wait()
    {
        const auto* exchange = child<ui::ExchangeDesk>("exchangeDesk");
        REQUIRE(QTest::qWaitFor([&] { return !exchange->busy() && session->reader().idle(); }, 20000));
    }
    template <class W>
    W* child(const char* name) const
    {
        return test::child<W>(*window, name);
    }
    [[nodiscard]] QString text(const char* label) const { return child<QLabel>(label)->text(); }
    [[nodiscard]] QString said() const { return text("messageLabel"); }
    [[nodiscard]] QString panel() const
    {
        return child<ui::ExchangeDesk>("exchangeDesk")->isVisible()
                   ? child<QStackedWidget>("exchangeStack")->currentWidget()->objectName()
                   : QString();
    }
    [[nodiscard]] QString partnerCell(int row, ui::PartnerColumn column) const
    {
        const QAbstractItemModel* model = child<ui::RowTable>("partnerTable")->model();
        return model->index(row, int(column)).data().toString();
    }
    void key(Qt::Key what, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        press(focus(), what, modifiers);
        wait();
    }
    void enter() { key(Qt::Key_Return); }
    void escape() { key(Qt::Key_Escape); }
    [[nodiscard]] QString at() const { return focus()->objectName(); }
    // Asked once a sitting.
    void givePassphrase()
    {
        REQUIRE(at() == zh("passphraseEdit"));
        typeText(focus(), secret);
        enter();
    }
    void makePassphrase()
    {
        givePassphrase();
        REQUIRE(at() == zh("passphraseAgainEdit"));
        typeText(focus(), secret);
        enter();
    }
    void drop(const QString& path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window.get(), &enter);
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window.get(), &event);
    }

    Desk desk;
    GateClock clock;
    QString secret;
    ScriptedDialogs dialogs;
    RecordedPrinting printing;
    ui::DeskWorld world;
    std::unique_ptr<ui::Session> session;
    std::unique_ptr<ui::MainWindow> window;
};

struct TwoOffices
{
    Stick stick;
    Office township{stick, Office::township(), 11, "liuxi-passphrase", "2026-03-09"};
    Office county{stick, Office::county(), 22, "qinghe-passphrase", "2026-03-10"};

    // Enrolled by the jobs, without the windows, which are then opened.
    void enrol()
    {
        const JobWorld low = township.session->jobWorld();
        const JobWorld high = county.session->jobWorld();
        const auto lowKeys = makeKeys(township.workspace(), township.secret, low);
        const auto highKeys = makeKeys(county.workspace(), county.secret, high);
        REQUIRE(lowKeys);
        REQUIRE(highKeys);
        const TempDir way;
        const auto request = writeEnrolRequest(township.workspace(), *lowKeys, way.path(), {}, low);
        REQUIRE(request);
        const auto answer = acceptEnrolment(county.workspace(), *highKeys, *request, way.path(), {}, {}, high);
        REQUIRE(answer);
        REQUIRE(finishEnrolment(township.workspace(), answer->file));
    }
    void enrolAndOpen()
    {
        enrol();
        township.open();
        county.open();
    }
    // The county's clerk reads what came and takes it in.
    static void write(Office& from)
    {
        from.goTo();
        from.key(Qt::Key_F6);
        if (from.panel() == zh("passphrasePanel")) {
            from.givePassphrase();
        }
        REQUIRE(from.panel() == zh("placePanel"));
        from.enter();
        REQUIRE(from.panel() == zh("notePanel"));
        from.escape();
    }
    static void look(Office& at)
    {
        at.goTo();
        at.key(Qt::Key_F7);
        REQUIRE(at.panel() == zh("filesPanel"));
        at.enter();
        if (at.panel() == zh("passphrasePanel")) {
            at.givePassphrase();
        }
    }
    static void take(Office& at)
    {
        look(at);
        REQUIRE(at.panel() == zh("reportPanel"));
        at.enter();
    }
};

} // namespace xf::test
