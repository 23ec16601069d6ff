#pragma once

#include "ui/papers/paperbundle.h"
#include "ui/shell/page.h"

#include <functional>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace xf::ui {

class DateField;
class Editor;
class MovesOn;
class PreviewView;
class TextField;
class WordField;

// Papers before they are printed, as they will be printed: what keeps each from being issued, what is filled in that no
// step of the case has stored, and one key (Ctrl+P) that issues what is not issued and prints all of them. Nothing is
// recorded before the person has confirmed the printer: a dialog that was left takes no step, issues no paper and uses
// no number. A printer that says no afterwards leaves the paper issued, to be printed again under its number.
class PreviewPage : public Page
{
    Q_OBJECT

public:
    PreviewPage(Session& session, QWidget* parent);

    void refresh(const Changes* changes) override;
    void activate() override;
    void settle() override;
    bool openPapers(const QByteArray& stream, const QStringList& kinds) override;
    bool openPlanned(const Request& step, const QStringList& kinds) override;
    bool openIssued(const QByteArray& stream, const QByteArray& entry) override;
    void printOpened() override;
    void forgetPlan(const QByteArray& stream) override;
    bool openReceipts(const QByteArray& stream, const QByteArray& entry) override;
    [[nodiscard]] std::vector<KeyHint> keyHints() const override;

private:
    void build();
    QWidget* buildFields();
    void showAll();
    void showPaper(int row);
    void showProblems(const BundledPaper& one);
    void addWay(const char* name, const QString& text, const std::function<void()>& go);
    void showFields(const BundledPaper& one);
    [[nodiscard]] bool takeFields(); // false: something typed is not what it should be, and said
    [[nodiscard]] std::vector<Editor*> editors() const;
    [[nodiscard]] QString titleOf(const BundledPaper& one) const;
    [[nodiscard]] bool issue(); // false: refused, and said
    void print();
    void saveFiles();
    void voidPaper();
    void tellCancelled();
    void tellPrinted(const std::vector<PrintResult>& results);
    void tellChanged(); // the case and its papers are to be looked at anew
    [[nodiscard]] QString dialogTitle() const;
    // Of what is not printed, or in a file alone, and yet recorded as handed over or sent: which day to put right;
    // empty: nothing is.
    [[nodiscard]] QString correctionSentence() const;
    [[nodiscard]] QString copiesSentence() const;
    [[nodiscard]] QString handOverSentence() const; // what to do with what was printed

    Session& m_session;
    PaperBundle m_bundle;
    int m_row = 0;
    bool m_showing = false; // fields are filled by the program, not by a person
    QListWidget* m_list = nullptr;
    QLabel* m_state = nullptr;
    QWidget* m_problems = nullptr;
    QVBoxLayout* m_problemRows = nullptr;
    QLabel* m_gaps = nullptr;
    QLabel* m_missing = nullptr;
    PreviewView* m_view = nullptr;
    QWidget* m_fields = nullptr;
    QComboBox* m_recipient = nullptr;
    DateField* m_date = nullptr;
    TextField* m_handler = nullptr;
    TextField* m_unitAddress = nullptr;
    TextField* m_unitPhone = nullptr;
    QComboBox* m_remedy = nullptr;
    TextField* m_remedyReason = nullptr;
    TextField* m_voidReason = nullptr;
    MovesOn* m_moves = nullptr;
    QPushButton* m_print = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_void = nullptr;
};

} // namespace xf::ui
