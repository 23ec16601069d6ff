#pragma once

#include <QString>

#include <memory>

class QLockFile;

// Copies of attachments that are looked at with another program. They hold what people handed in, so they go: those of
// this window with the next one that is shown, and at its end; those that another program still held then, or a window
// that was killed left, when the next window is opened.
namespace xf::ui {

class ShownFiles
{
public:
    // `folder`: for these copies alone, the same for all windows of this user. Takes away what windows left that are
    // gone.
    explicit ShownFiles(const QString& folder);
    ~ShownFiles();
    ShownFiles(const ShownFiles&) = delete;
    ShownFiles& operator=(const ShownFiles&) = delete;

    // An empty folder for one copy; empty: it could not be made.
    [[nodiscard]] QString begin();

private:
    QString m_folder;
    QString m_own; // empty until something is shown
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace xf::ui
