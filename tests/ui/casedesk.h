#pragma once

#include "tests/ui/uifixture.h"
#include "tests/ui/zh.h"
#include "ui/casepage/casepage.h"
#include "ui/casepage/stepform.h"

#include <QLabel>
#include <QTest>

#include <catch2/catch.hpp>

// A desk with one case and the page that shows it, worked with by keyboard.
namespace xf::test {

struct CaseDesk
{
    // `before` the window opens, something may happen to the file.
    explicit CaseDesk(const char* today = "2026-03-10", const std::function<void(CaseDesk&)>& before = {})
        : desk(today)
        , page((before ? before(*this) : void(), desk.session()))
    {
        QObject::connect(&page, &ui::Page::said, [this](const QString& text, ui::Tone) { said << text; });
        QObject::connect(&page, &ui::Page::papersWanted,
            [this](const QByteArray&, const QStringList& kinds) { papers << kinds.join(u'+'); });
        QObject::connect(&page, &ui::Page::printWanted, [this](const QByteArray&, const QStringList& kinds) {
            papers << kinds.join(u'+');
            ++atOnce;
        });
        QObject::connect(&page, &ui::Page::issuedWanted,
            [this](const QByteArray&, const QByteArray& entry) { papers << QString::fromLatin1(entry.toHex()); });
        QObject::connect(&page, &ui::Page::stepPrintWanted,
            [this](const Request& step, const QStringList& kinds) { prints(step, kinds); });
        QObject::connect(&page, &ui::Page::planOver, [this] { ++over; });
        QObject::connect(&page, &ui::Page::changed, [this](const Changes& changes) { page.refresh(&changes); });
        page.resize(1000, 800);
        page.show();
        page.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&page));
    }

    // As the preview does it: the step is taken once the printer is confirmed, here at once.
    void prints(const Request& step, const QStringList& kinds)
    {
        printed << kinds.join(u'+');
        if (confirms) {
            const Result<Changes> done = workspace().execute(step);
            REQUIRE(done);
            page.refresh(&*done);
            page.activate();
        }
    }

    Workspace& workspace() { return desk.session().workspace(); }

    // Received the day before, of this office's power, one demand unless told otherwise.
    QByteArray registered(const RegisterCase& given, const char* on = "2026-03-09")
    {
        stream = execute(workspace(), {}, given, on).stream;
        return stream;
    }
    static RegisterCase drain()
    {
        RegisterCase given = visit(QStringLiteral("张三"), QStringLiteral("修水渠"));
        given.petitioners.front().address = QStringLiteral("青山村");
        given.matter.power = Power::Own;
        given.demands.push_back({QStringLiteral("赔偿损失"), Way::NotGiven});
        return given;
    }
    void does(const Command& command, const char* on) { (void)execute(workspace(), stream, command, on); }
    void accepted()
    {
        registered(drain());
        does(AcceptCase{}, "2026-03-09");
    }
    void toDecide()
    {
        accepted();
        does(HearPetitioner{QStringLiteral("说了"), {}, {}, {}}, "2026-03-09");
        does(InvestigateCase{QStringLiteral("看了"), {}}, "2026-03-09");
    }
    void open()
    {
        REQUIRE(page.openCase(stream));
        page.activate();
    }
    Case now() { return folded(workspace(), stream); }

    template <class Child>
    Child* child(const char* name)
    {
        Child* found = page.findChild<Child*>(QLatin1String(name));
        INFO(name);
        REQUIRE(found);
        return found;
    }
    QString text(const char* label) { return child<QLabel>(label)->text(); }
    bool shows(const char* name)
    {
        const QWidget* found = page.findChild<QWidget*>(QLatin1String(name));
        return found && found->isVisible();
    }

    // To whatever has the focus.
    void key(Qt::Key what, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { press(focus(), what, modifiers); }
    void type(const QString& text) { typeText(focus(), text); }
    void enter() { key(Qt::Key_Return); }
    void onward() { key(Qt::Key_Return, Qt::ControlModifier); }
    [[nodiscard]] QString at() { return focus()->objectName(); }

    UiDesk desk;
    QByteArray stream;
    QStringList said;
    QStringList papers;
    int atOnce = 0;      // of the papers, how often with the printer and not only the preview
    QStringList printed; // together with a step
    bool confirms = true;
    int over = 0; // how often the page took back what it had asked to be printed
    ui::CasePage page;
};

} // namespace xf::test
