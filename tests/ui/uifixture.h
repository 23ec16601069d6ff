#pragma once

#include "core/store/connection.h"
#include "tests/support/deskfixture.h"
#include "tests/support/uitools.h"
#include "ui/shell/session.h"

// A desk with a window's world around it: fixed day, own folders, dialogs and printer that only record.
namespace xf::test {

class UiDesk
{
public:
    explicit UiDesk(const char* today = "2026-03-09")
        : desk(today)
    {
        world.clock = &desk.clock;
        world.random = &desk.random;
        world.calendar = &calendar();
        world.dialogs = &dialogs;
        world.printing = &printing;
        world.recordFolder = desk.dir.path(QStringLiteral("records"));
        world.homeFolder = desk.dir.path(QStringLiteral("home"));
        world.viewFile = desk.dir.path(QStringLiteral("view.ini"));
    }

    // The office of `setup`, made anew; later calls open the same file again.
    ui::Session& session();
    void closeSession() { m_session.reset(); }

    Desk desk;
    OfficeSetup setup = Desk::setup();
    ScriptedDialogs dialogs;
    RecordedPrinting printing;
    ui::DeskWorld world;

private:
    std::unique_ptr<ui::Session> m_session;
};

// Another program that writes to the file as long as this lives.
class OtherWriter
{
public:
    explicit OtherWriter(UiDesk& desk)
        : m_database(std::move(*Connection::open(desk.session().path(), Connection::Access::Write, 100)))
        , m_writing(std::move(*Transaction::begin(m_database)))
    {}

private:
    Connection m_database;
    Transaction m_writing;
};

} // namespace xf::test
