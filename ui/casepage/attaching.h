#pragma once

#include "core/cases/papers.h"
#include "ui/shell/session.h"
#include "ui/shell/shownfiles.h"

#include <QMimeData>

// Files into a case and out of it: from paths and from the clipboard, to the system's program and to a copy.
namespace xf::ui {

class Attaching
{
public:
    explicit Attaching(Session& session);

    // Fills all but name and on from `order`. The first refusal ends it; what went before stays attached.
    [[nodiscard]] Result<Changes> addFiles(const AttachOrder& order, const QStringList& paths);
    // Files, or else a picture, which becomes a PNG; nothing when it is neither.
    [[nodiscard]] Result<std::optional<Changes>> addPasted(const AttachOrder& order, const QMimeData& pasted);

    // A copy under its own name that cannot be changed (ui/shell/shownfiles.h says when it goes); then the system's
    // program. Refusal: attachment.no-program where it has none for such a file.
    [[nodiscard]] Result<> show(QWidget* parent, const AttachedFile& file);
    // Asks where to; no date: nothing was chosen, or it is done.
    [[nodiscard]] Result<bool> copyOut(QWidget* parent, const AttachedFile& file);

private:
    [[nodiscard]] Result<> copyTo(const AttachedFile& file, const QString& path);

    Session& m_session;
    ShownFiles m_shown;
};

} // namespace xf::ui
