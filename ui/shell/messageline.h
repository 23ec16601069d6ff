#pragma once

#include "ui/shell/page.h"

class QLabel;
class QPushButton;
class QTimer;

namespace xf::ui {

// What was just done or went wrong, one sentence. What was done goes away by itself, or when the next step begins; what
// went wrong stays until the next sentence, until it is closed or until the page it was said on is left.
class MessageLine : public QWidget
{
    Q_OBJECT

public:
    explicit MessageLine(QWidget* parent = nullptr);

    void say(const QString& sentence, Tone tone);
    void clear();
    void beginStep();              // what was done before it makes room; what went wrong stays
    void leavePage(int saidSince); // clears, unless more was said than that: then it was said on the way to the next
    [[nodiscard]] int said() const { return m_said; } // how many sentences so far
    [[nodiscard]] QString text() const;

private:
    QLabel* m_label;
    QPushButton* m_close;
    QTimer* m_timeOut;
    Tone m_tone = Tone::Info;
    int m_said = 0;
};

// What opening the file found and a person must read: one sentence after another, each until it was read. One that asks
// what the file is can be answered from here, and goes when that was done.
class NoticeLine : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeLine(QWidget* parent = nullptr);

    void add(const QString& sentence, bool asks = false); // nothing when it is there already
    void dropQuestions();                                 // they have been answered
    [[nodiscard]] int waiting() const { return int(m_waiting.size()); }

Q_SIGNALS:
    void answerWanted();

private:
    struct Notice
    {
        QString sentence;
        bool asks = false;
    };

    void showFirst();
    void dismiss();

    QLabel* m_label;
    QPushButton* m_answer;
    QPushButton* m_read;
    std::vector<Notice> m_waiting; // the first one shows
};

} // namespace xf::ui
