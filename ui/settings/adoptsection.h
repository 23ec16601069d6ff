#pragma once

#include "core/desk/adoption.h"
#include "ui/shell/session.h"

#include <QGroupBox>

class QFormLayout;
class QLabel;
class QPushButton;

// What this data file is, when it may be a copy: it goes on here, above the last numbers that a person reads off the
// papers, or it is a second one and gets its own letter. Shows itself only while there is something to say, and after
// it while the last number of some kind of paper is not known.
namespace xf::ui {

class MovesOn;
class TextField;

class AdoptSection : public QGroupBox
{
    Q_OBJECT

public:
    explicit AdoptSection(Session& session, QWidget* parent = nullptr);

    void reload();
    [[nodiscard]] bool wanted() const { return m_doubt.open(); }
    void focusFirst();

Q_SIGNALS:
    void answered(const QString& done);
    void refused(const QString& why);

private:
    struct Series
    {
        PaperKind kind;
        TextField* field;
    };

    void makeGoingOn();
    void makeLetter();
    void showSeries();
    void orderKeys();
    [[nodiscard]] QString question() const;
    void goOn();
    void takeLetter();
    void finish(const Result<>& done, const QString& said);

    Session& m_session;
    FileDoubt m_doubt;
    QLabel* m_why;
    QFormLayout* m_form; // going on
    QFormLayout* m_other = nullptr;
    QWidget* m_otherBox;
    QLabel* m_goOnTitle;
    TextField* m_number;
    std::vector<Series> m_series;
    QPushButton* m_goOn;
    TextField* m_letter;
    QPushButton* m_takeLetter;
    MovesOn* m_goOnMoves;
    MovesOn* m_letterMoves;
};

} // namespace xf::ui
