#pragma once

#include "core/base/clock.h"
#include "core/desk/handovertables.h"
#include "core/store/workspace.h"
#include "core/typeset/fonts.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/drives.h"
#include "ui/shell/printing.h"
#include "ui/shell/reader.h"

#include <memory>

// One sitting at the desk: the open data file, and what the window touches outside of itself. Pages get it by
// reference; there is no global.
namespace xf::ui {

class Log;

struct DeskWorld
{
    const Clock* clock = nullptr;
    RandomSource* random = nullptr;
    const WorkCalendar* calendar = nullptr; // the program's table
    Dialogs* dialogs = nullptr;
    Printing* printing = nullptr;
    Drives* drives = nullptr;         // none: nothing can be plugged in
    Log* log = nullptr;               // none: nothing is noted
    QString recordFolder;             // records outside the data files
    QString homeFolder;               // own templates, the log, and what else is this program's own
    QString newFileFolder;            // where a new data file is proposed to lie; empty: in homeFolder
    QString viewFile;                 // how this computer shows things: window, columns, last data file; never needed
    QString portableFolder;           // of the programs, where all that is kept goes along with them; else empty
    qint64 stretchMemory = 64 * 1024; // KiB: what trying one passphrase costs; a test takes 8
    qint64 stretchPasses = 3;
    bool (*isNetworkPath)(const QString& path) = nullptr; // null: the system is asked
};

class Session
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Session>> open(const DeskWorld& world, const QString& path);
    [[nodiscard]] static Result<std::unique_ptr<Session>> create(
        const DeskWorld& world, const QString& path, const OfficeSetup& setup);
    ~Session();

    [[nodiscard]] const DeskWorld& world() const { return m_world; }
    [[nodiscard]] Workspace& workspace() { return *m_workspace; }
    [[nodiscard]] const QString& path() const { return m_path; }
    // What measures: with the notices that came in. Valid as long as this, another one once a notice came in.
    [[nodiscard]] const WorkCalendar& calendar() const { return m_workspace->calendar(); }
    [[nodiscard]] Date today() const { return m_world.clock->today(); }
    [[nodiscard]] const FontSet& fonts(); // made when first asked for: it reads all installed fonts
    [[nodiscard]] QString templatesFolder() const;

    // Folds one case; the page that shows it and the list that names it read the same.
    [[nodiscard]] Result<Case> caseOf(const QByteArray& stream);

    // For what may take long at many cases: a thread that reads the same file. Made when first asked for.
    [[nodiscard]] Reader& reader();
    // Why nothing can be written now, as a sentence for the tip of a disabled button; empty where it can.
    [[nodiscard]] QString readOnlySentence() const;

    // A worker with its own connection opens the file again with this.
    [[nodiscard]] WorkspaceOptions options() const;
    // What a person must read of opening: of the data file, and of the notices of holidays beside it.
    [[nodiscard]] std::vector<Error> notices() const;
    [[nodiscard]] JobWorld jobWorld() const;

private:
    Session(const DeskWorld& world, const QString& path);

    DeskCalendar m_calendar; // what lies beside the data file
    DeskWorld m_world;
    QString m_path;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<FontSet> m_fonts;
    std::unique_ptr<Reader> m_reader;
};

} // namespace xf::ui
