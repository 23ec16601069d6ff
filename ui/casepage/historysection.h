#pragma once

#include "ui/casepage/section.h"

class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace xf::ui {

// What happened, one line an entry, whatever became of it; the chosen one can be corrected or made void.
class HistorySection : public Section
{
    Q_OBJECT

public:
    explicit HistorySection(QWidget* parent = nullptr);

Q_SIGNALS:
    void correctPressed(const QByteArray& entry);
    void voidPressed(const QByteArray& entry);
    void rowChosen(const QRect& rect); // in the coordinates of this section: to be scrolled to

protected:
    void fill(QVBoxLayout* layout, const CaseView& view) override;

private:
    void addEntry(const CaseView& view, std::size_t index);
    void choose(QListWidgetItem* item);

    QListWidget* m_list = nullptr;
    QPushButton* m_correct = nullptr;
    QPushButton* m_void = nullptr;
};

// One entry as it is read: day, what, by which article; then the sentence; then what is to be known of it.
[[nodiscard]] QString historyText(const HistoryLine& line, const QByteArray& entry);

} // namespace xf::ui
