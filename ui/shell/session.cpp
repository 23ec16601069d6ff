#include "ui/shell/session.h"

#include "core/desk/paper.h"
#include "core/store/storeerrors.h"
#include "core/words/errorsentences.h"

#include <QFileInfo>

namespace xf::ui {

Session::Session(const DeskWorld& world, const QString& path)
    : m_calendar(calendarFor(path, *world.calendar))
    , m_world(world)
    , m_path(path)
{}

Session::~Session() = default;

WorkspaceOptions Session::options() const
{
    WorkspaceOptions made;
    made.path = m_path;
    made.recordFolder = m_world.recordFolder;
    const QFileInfo file(m_path);
    made.backupFolder = file.absolutePath() + QStringLiteral("/backups/") + file.completeBaseName();
    made.clock = m_world.clock;
    made.random = m_world.random;
    made.calendar = m_world.calendar;
    made.besides = m_calendar.besides;
    if (m_world.isNetworkPath) {
        made.isNetworkPath = m_world.isNetworkPath;
    }
    return made;
}

Result<std::unique_ptr<Session>> Session::open(const DeskWorld& world, const QString& path)
{
    std::unique_ptr<Session> session(new Session(world, path));
    Result<std::unique_ptr<Workspace>> workspace = Workspace::open(session->options());
    if (!workspace) {
        return workspace.error();
    }
    session->m_workspace = std::move(*workspace);
    return session;
}

Result<std::unique_ptr<Session>> Session::create(const DeskWorld& world, const QString& path, const OfficeSetup& setup)
{
    std::unique_ptr<Session> session(new Session(world, path));
    Result<std::unique_ptr<Workspace>> workspace = Workspace::create(session->options(), setup);
    if (!workspace) {
        return workspace.error();
    }
    session->m_workspace = std::move(*workspace);
    return session;
}

const FontSet& Session::fonts()
{
    if (!m_fonts) {
        m_fonts = std::make_unique<FontSet>();
    }
    return *m_fonts;
}

Reader& Session::reader()
{
    if (!m_reader) {
        m_reader = std::make_unique<Reader>(options());
    }
    return *m_reader;
}

QString Session::readOnlySentence() const
{
    if (m_workspace->writable()) {
        return {};
    }
    return sentence(m_workspace->readOnlyReason().value_or(Error(storeReadOnly)));
}

std::vector<Error> Session::notices() const
{
    std::vector<Error> all = m_workspace->notices();
    all.insert(all.end(), m_calendar.notices.begin(), m_calendar.notices.end());
    return all;
}

JobWorld Session::jobWorld() const
{
    JobWorld made;
    made.clock = m_world.clock;
    made.random = m_world.random;
    made.program = QStringLiteral(XF_VERSION);
    made.calendar = QString::number(m_workspace->calendar().version());
    made.stretchMemory = m_world.stretchMemory;
    made.stretchPasses = m_world.stretchPasses;
    return made;
}

QString Session::templatesFolder() const
{
    return ownTemplatesFolder(m_path);
}

Result<Case> Session::caseOf(const QByteArray& stream)
{
    const Result<CaseHistory> history = m_workspace->history(stream);
    if (!history) {
        return history.error();
    }
    std::optional<Case> folded = fold(*history);
    if (!folded) {
        return Error(caseUnknown, {QString::fromLatin1(stream.toHex().left(8))});
    }
    return std::move(*folded);
}

} // namespace xf::ui
