#pragma once

#include "ui/casepage/section.h"

class QCheckBox;
class QLineEdit;

namespace xf::ui {

class MovesOn;

// What was brought: scans, photos, files. Added by file, by drag and by paste; opened and copied out again.
class AttachmentSection : public Section
{
    Q_OBJECT

public:
    explicit AttachmentSection(QWidget* parent = nullptr);

    // What the clerk typed about the next one that is added.
    [[nodiscard]] QString title() const;
    [[nodiscard]] bool isOriginal() const;
    void forgetTyped(); // it was added

Q_SIGNALS:
    void addPressed();
    void openPressed(const xf::AttachedFile& file);
    void copyPressed(const xf::AttachedFile& file);

protected:
    void fill(QVBoxLayout* layout, const CaseView& view) override;

private:
    void addFile(QVBoxLayout* layout, const AttachedFile& file, int number, int all);
    void addEntry(QVBoxLayout* layout);

    QLineEdit* m_titleEdit = nullptr;
    MovesOn* m_movesOn;
    QCheckBox* m_originalBox = nullptr;
    QString m_typed; // survives when the case is read again
    bool m_original = false;
};

// Looked at with the system's own program: pictures, texts, office files, sound and film; what could be a program is
// only copied out.
[[nodiscard]] bool canBeOpened(const QString& name);

} // namespace xf::ui
