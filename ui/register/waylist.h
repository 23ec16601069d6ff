#pragma once

#include "core/cases/terms.h"

#include <QJsonArray>
#include <QWidget>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace xf::ui {

class MovesOn;
class WordField;

// The way each demand takes (29, 31), one row a demand. What is chosen for the first stands for those that have none.
class WayList : public QWidget
{
    Q_OBJECT

public:
    explicit WayList(QWidget* parent = nullptr);

    void setDemands(const QStringList& demands);
    [[nodiscard]] std::vector<Way> ways() const;
    void setAll(Way way); // those that have none
    [[nodiscard]] QJsonArray serialise() const;
    void restore(const QJsonArray& typed);

    [[nodiscard]] std::vector<QWidget*> inputs() const;
    void focusFirst();
    void focusLast();
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }
    void setLabelWidth(int width);

Q_SIGNALS:
    void edited();
    void finished();
    void leftBackwards();

private:
    void addRow();
    void watch();

    struct Row
    {
        QWidget* line;
        QLabel* number;
        WordField* field;
    };
    std::vector<Row> m_rows;
    QVBoxLayout* m_layout;
    MovesOn* m_moves;
    int m_labelWidth = 0;
};

} // namespace xf::ui
