#pragma once

#include "core/handoff/jobs/jobworld.h"
#include "ui/shell/session.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QTimer;

// What to read in: the files for this office that lie on what is plugged in, what was not read yet first, and any other
// file. A stick that is plugged in while this shows is seen within a moment.
namespace xf::ui {

struct FoundFile
{
    QString path;
    HandoffFile kind = HandoffFile::Package;
    QString line;      // what it is and whose
    bool news = false; // not read in before, as far as the open part tells
};

class FilesPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FilesPanel(Session& session, QWidget* parent = nullptr);

    void look();
    void focusFirst();

Q_SIGNALS:
    void chosen(const QString& path);

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void lookAgain();
    void showFiles(const std::vector<FoundFile>& files);
    void hand();

    Session& m_session;
    QLabel* m_text;
    QListWidget* m_list;
    QTimer* m_looks;
    QStringList m_roots;
};

// Runs in the Reader's thread. Of each folder its own files alone; those that this very file wrote for others are left
// out. The newest of what is new stands first.
[[nodiscard]] std::vector<FoundFile> findHandoffFiles(
    Workspace& workspace, const QStringList& folders, const std::atomic<bool>& stop);

// ".xfpkg", ".xfreq", ".xfans", whatever the case of the letters.
[[nodiscard]] bool looksHandedOver(const QString& path);

} // namespace xf::ui
