#pragma once

#include "core/registry/divisions.h"

#include <QWidget>

#include <array>

class QLineEdit;
class QListWidget;

// Finds a division: by typing its name or pinyin initials, or by going down from the province. Enter takes the marked
// one; Up and Down mark another while typing goes on.
namespace xf::ui {

class WordBox;

class DivisionPicker : public QWidget
{
    Q_OBJECT

public:
    explicit DivisionPicker(QWidget* parent = nullptr);

    // The table is read when a division is first looked for.
    [[nodiscard]] const DivisionTable& table();

Q_SIGNALS:
    void chosen(const xf::Division& division);
    void passed(); // Enter without a place: the office is typed by hand

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    QWidget* makeBoxes();
    void showMatches(const QString& typed);
    void takeMarked();
    void fillBox(std::size_t level, const std::vector<Division>& divisions);
    void boxChosen(std::size_t level);

    std::optional<DivisionTable> m_table;
    QLineEdit* m_search;
    QListWidget* m_matches;
    std::array<WordBox*, 4> m_boxes{}; // province, city, county, township
};

} // namespace xf::ui
