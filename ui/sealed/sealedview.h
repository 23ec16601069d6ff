#pragma once

#include "core/sealed/sealedduties.h"

#include <QJsonObject>
#include <QWidget>

#include <optional>

class QLabel;
class QPlainTextEdit;
class QPushButton;

// One accusation: what was said, what is owed, what was done and by whom it was opened; and the form of the step that
// is being written.
namespace xf::ui {

class FieldForm;

class SealedView : public QWidget
{
    Q_OBJECT

public:
    enum class Step { None, Handover, PassOn, Tell, Note, Void };

    explicit SealedView(Date today, QWidget* parent = nullptr);

    void display(const Accusation& accusation, const std::vector<SealedDuty>& duties, Date today);
    void clear();
    [[nodiscard]] const Accusation& accusation() const { return m_accusation; }

    void begin(Step step, const QJsonObject& typed = {});
    [[nodiscard]] bool leaveStep(); // false: none was open
    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] QJsonObject typed() const;
    // What was typed for the open step; none: a field is wrong and says so. Of Handover an AccusationOpened with the
    // organ.
    [[nodiscard]] std::optional<AccusationEvent> entered();
    void focusFirst();

Q_SIGNALS:
    void stepEntered();
    void noticeWanted(); // to be printed
    void slipWanted();   // to be printed
    void left();

private:
    QPushButton* addButton(const char* name, const QString& text, const QString& key);
    void makeForm(Step step);
    [[nodiscard]] QString describe(const std::vector<SealedDuty>& duties) const;

    Date m_today;
    Accusation m_accusation;
    Step m_step = Step::None;
    QPlainTextEdit* m_text;
    QWidget* m_bar;
    QPushButton* m_passOn = nullptr;
    QPushButton* m_handover = nullptr;
    QPushButton* m_notice = nullptr;
    QPushButton* m_slip = nullptr;
    QPushButton* m_tell = nullptr;
    QPushButton* m_void = nullptr;
    QPushButton* m_save = nullptr;
    QWidget* m_stepPart;
    QLabel* m_stepTitle;
    FieldForm* m_form = nullptr;
};

} // namespace xf::ui
