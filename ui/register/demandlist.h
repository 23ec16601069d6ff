#pragma once

#include "ui/forms/composition.h"

#include <QJsonArray>
#include <QStringList>
#include <QWidget>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace xf::ui {

class MovesOn;
class TextField;

// Demands, one a line, each in a row of its own: Enter begins the next, Enter on an empty last row goes on. Several
// lines pasted at once become several rows; Backspace takes an empty row away.
class DemandList : public QWidget
{
    Q_OBJECT

public:
    explicit DemandList(QWidget* parent = nullptr);

    [[nodiscard]] QStringList texts() const; // cleaned, empty ones left out
    [[nodiscard]] QJsonArray serialise() const;
    void restore(const QJsonArray& typed);
    [[nodiscard]] bool isEmpty() const;
    // Empty takes it away.
    void showProblem(const QString& sentence);
    [[nodiscard]] QString problem() const; // of the rows' own
    void setLabelWidth(int width);
    [[nodiscard]] int labelWidth() const;

    void focusFirst();
    void focusLast();

Q_SIGNALS:
    void edited();
    void finished();
    void leftBackwards();

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    TextField* addRow();
    void removeRow(std::size_t at);
    void watch();
    bool pasteLines(std::size_t at);

    struct Row
    {
        QWidget* line;
        QLabel* number;
        TextField* field;
    };
    std::vector<Row> m_rows;
    Composition m_composition;
    QVBoxLayout* m_layout;
    QLabel* m_problem;
    MovesOn* m_moves;
    int m_labelWidth = 0;
};

} // namespace xf::ui
