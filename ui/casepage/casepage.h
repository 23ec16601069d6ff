#pragma once

#include "ui/casepage/attaching.h"
#include "ui/casepage/stepplan.h"
#include "ui/shell/page.h"
#include "ui/shell/pagekeys.h"

class QScrollArea;
class QVBoxLayout;

// One case: who and what, where it is, what can be done next, its clocks, papers, files and history.
namespace xf::ui {

class ActionSection;
class AttachmentSection;
class CaseHead;
class ClockSection;
class ConflictSection;
class FlowSection;
class HistorySection;
class OfferSection;
class PaperSection;
class Section;
class StepDraft;
class StepForm;
class UnprintedSection;

class CasePage : public Page
{
    Q_OBJECT

public:
    explicit CasePage(Session& session, QWidget* parent = nullptr);

    void refresh(const Changes* changes) override;
    void activate() override;
    void settle() override;
    bool leaveInner() override;
    bool takeFiles(const QStringList& paths) override;
    [[nodiscard]] std::vector<KeyHint> keyHints() const override;
    bool openCase(const QByteArray& stream) override;
    bool openStep(const QByteArray& stream, const QString& step) override;

    [[nodiscard]] const std::optional<CaseView>& view() const { return m_view; }
    [[nodiscard]] StepForm* openForm() const { return m_form; } // null: none is open

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void connectSections();
    void reload();
    void turnTo(const QByteArray& stream);
    [[nodiscard]] bool keepTyped(); // false: it is on no disk, which was said
    void openForm(const QString& word, const QByteArray& entry);
    [[nodiscard]] bool isTyping() const;
    [[nodiscard]] bool pressKey(const QKeyEvent& event);
    void saveForm();     // with its paper first, where it says that the paper was handed over or sent
    void saveFormOnly(); // as it stands
    [[nodiscard]] std::optional<std::vector<Request>> typedRequests(); // nothing: refused, and said
    void record(const std::vector<Request>& requests);
    [[nodiscard]] Step stepOfForm() const;
    [[nodiscard]] bool saysWhenTold(const std::vector<Request>& requests); // false: asked for
    void markPrints();
    void forgetPrinting();
    void takeUpPrinted();
    void leaveForm(bool keepDraft);
    void closeForm();
    [[nodiscard]] bool isConfirmed(const std::vector<Command>& commands) const;
    void written(const Changes& changes, const QString& what, Step step);
    void wantPapers(const QStringList& kinds);
    void printOffered(const QStringList& kinds); // of the step just taken: its button says that it prints
    void settleConflict(const SettleConflict& command);
    void connectFiles();
    [[nodiscard]] bool paste();
    [[nodiscard]] AttachOrder attachOrder() const;
    void attached(const Changes& changes);
    void reread(const Changes& changes);
    void say(const Error& error);
    [[nodiscard]] DeskFacts facts() const;
    [[nodiscard]] std::vector<Section*> sections() const;

    Session& m_session;
    QByteArray m_stream;
    std::optional<CaseView> m_view;
    bool m_writing = false; // what this page wrote it has read again already

    QScrollArea* m_scroll = nullptr;
    QWidget* m_content = nullptr;
    CaseHead* m_head = nullptr;
    ActionSection* m_actions = nullptr;
    ConflictSection* m_conflicts = nullptr;
    ClockSection* m_clocks = nullptr;
    FlowSection* m_flow = nullptr;
    HistorySection* m_history = nullptr;
    OfferSection* m_offer = nullptr;
    UnprintedSection* m_unprinted = nullptr;
    PaperSection* m_papers = nullptr;
    AttachmentSection* m_files = nullptr;
    Attaching m_attaching;
    QVBoxLayout* m_column = nullptr;
    StepForm* m_form = nullptr;
    StepDraft* m_draft = nullptr;
    // How often the case had taken the form's step when its paper was sent to be printed, which takes it.
    struct PrintedForm
    {
        std::ptrdiff_t timesTaken; // of its step, before
        QJsonObject typed;
    };
    std::optional<PrintedForm> m_printing; // what the preview has to print and to record
    PageKeys m_keys;
};

} // namespace xf::ui
