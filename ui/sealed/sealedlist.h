#pragma once

#include "core/sealed/sealedduties.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

// The list inside the room: number, day, state, what is owed. No name and nothing of what was said. What was shown is
// gone once the room is locked.
namespace xf::ui {

class SealedList : public QWidget
{
    Q_OBJECT

public:
    explicit SealedList(QWidget* parent = nullptr);

    struct Row
    {
        Accusation accusation; // without its content
        std::vector<SealedDuty> duties;
    };
    void display(const std::vector<Row>& rows, Date today);
    void clear();
    void select(const QByteArray& stream);
    void focusList();

Q_SIGNALS:
    void opened(const QByteArray& stream);
    void registerWanted();
    void slipWanted(const QByteArray& stream); // to be printed
    void passphraseWanted();                   // to be changed
    void lockWanted();

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void open(int row);

    QLabel* m_count;
    QTableWidget* m_table;
    QPushButton* m_slip;
};

// "待转有权机关，最迟2026年3月31日（条例第二十二条第一款）"
[[nodiscard]] QString dutySentence(const SealedDuty& duty, Date today);

} // namespace xf::ui
