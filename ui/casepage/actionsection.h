#pragma once

#include "ui/casepage/section.h"

class QPushButton;

namespace xf::ui {

// Where the case is and what can lawfully be done next, with the article and with what must be done before it; a form
// that was begun and left is marked. Each button bears its key (pagekeys.h).
class ActionSection : public Section
{
    Q_OBJECT

public:
    explicit ActionSection(QWidget* parent = nullptr);

    // Where the keyboard begins: the first step, else the first of what is always possible.
    [[nodiscard]] QPushButton* firstButton() const;

Q_SIGNALS:
    void stepPressed(const QString& word); // of a command; "deliver-notice" is delivering a notice
    void copiedOut();                      // what goes into the state's system lies on the clipboard
    void sheetPressed();                   // the sheet to read back and sign

protected:
    void fill(QVBoxLayout* layout, const CaseView& view) override;

private:
    void addStanding(QVBoxLayout* layout, const CaseView& view);
    void addBegun(QVBoxLayout* layout, const CaseView& view);
    void addSteps(QVBoxLayout* layout, const CaseView& view);
    void addRecords(QHBoxLayout* row, const CaseView& view);
    void addAlways(QVBoxLayout* layout, const CaseView& view);
    QPushButton* makeButton(const QString& word, const QString& text);

    QPushButton* m_first = nullptr;
};

// The word of the step's command; two steps share `deliver`.
[[nodiscard]] QString stepWord(Step step);
// The command that takes the step: two steps, to uphold an objection and not to, are one command.
[[nodiscard]] QString commandWord(const QString& stepWord);
[[nodiscard]] Step stepOfWord(const QString& word); // None for what is no step: amend, note …

} // namespace xf::ui
