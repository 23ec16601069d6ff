#pragma once

#include "core/cases/terms.h"

#include <QJsonArray>
#include <QWidget>

#include <functional>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace xf::ui {

class MovesOn;
class WordField;

// The way each demand takes (29, 31), one row a demand. What is chosen for the first stands for those that nobody chose
// another for, and follows it when it is corrected. Under each stands what its paper will say.
class WayList : public QWidget
{
    Q_OBJECT

public:
    explicit WayList(QWidget* parent = nullptr);

    void setDemands(const QStringList& demands);
    [[nodiscard]] std::vector<Way> ways() const;
    void setSentences(const std::function<QString(Way)>& sentenceOf); // what the paper will say of a way
    [[nodiscard]] QJsonArray serialise() const;
    void restore(const QJsonArray& typed);

    [[nodiscard]] std::vector<QWidget*> inputs() const;
    void focusFirst();
    void focusLast();
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }
    void setLabelWidth(int width);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

Q_SIGNALS:
    void edited();
    void finished();
    void leftBackwards();

private:
    void addRow();
    void watch();
    void follow();
    void foretell();

    struct Row
    {
        QWidget* line;
        QLabel* number;
        WordField* field;
        QLabel* note;
        bool follows; // what stands in it was chosen for the first
    };
    std::function<QString(Way)> m_sentenceOf;
    bool m_setting = false; // by the program, not by a person
    std::vector<Row> m_rows;
    QVBoxLayout* m_layout;
    MovesOn* m_moves;
    QLabel* m_legend; // what each way is for
    int m_labelWidth = 0;
};

} // namespace xf::ui
