#pragma once

#include "core/desk/paper.h"
#include "core/handoff/jobs/unlock.h"
#include "ui/exchange/exchangework.h"
#include "ui/exchange/notepanel.h"
#include "ui/shell/page.h"

#include <optional>

class QLabel;
class QProgressBar;
class QStackedWidget;

// The lower half of 交换, where one thing at a time is asked, done or told; and what its errands (writing, reading,
// enrolling) share: the open keys, the worker, the slip. Nothing of it opens a window of its own.
namespace xf::ui {

class FilesPanel;
class PassphrasePanel;
class PlacePanel;
class ReportPanel;

class ExchangeDesk : public QWidget
{
    Q_OBJECT

public:
    explicit ExchangeDesk(Session& session, QWidget* parent = nullptr);
    ~ExchangeDesk() override;

    [[nodiscard]] Session& session() { return m_session; }

    // --- asking ---
    enum class Keys { MustExist, MayBeMade };
    // Goes on at once while the keys are open, else after the passphrase was asked for.
    void withKeys(Keys which, const std::function<void(const UnlockedKeys&)>& then);
    void askPlace(const QString& title, const QString& text, const QString& button,
        const std::function<void(const QString& folder)>& then);
    void askFile(const std::function<void(const QString& path)>& then);
    // `left`: when it is left with Esc, or for another thing.
    void tell(const Note& note, const std::function<void()>& left = {});
    [[nodiscard]] ReportPanel& report() { return *m_report; }
    void showReport(const std::function<void()>& left);

    // --- doing ---
    // Shows how far it is; while it runs nothing else begins.
    void run(const QString& what, ExchangeWork::Job job);
    // Says why, and leaves.
    void fail(const Error& error);
    void clearBench() { m_work->clearBench(); }
    void printSlip(const Result<Paper>& slip);
    [[nodiscard]] bool busy() const { return m_work->busy(); }
    [[nodiscard]] bool stopped() const { return m_work->stopped(); } // the last job was asked to, perhaps too late

    void leave();                // nothing is asked or told any more
    [[nodiscard]] bool escape(); // Esc: stops what runs, else leaves; false when there was neither
    void focusFirst();           // of what shows
    [[nodiscard]] bool isOpen() const;
    void forgetKeys(); // another person sits here

Q_SIGNALS:
    void said(const QString& sentence, xf::ui::Tone tone);
    void opened();            // something shows
    void left(bool hadFocus); // whether the focus was in it

private:
    void layOut();
    void bring(QWidget* panel, const std::function<void()>& left);
    void dropLeft();
    void unlock(const QString& passphrase);

    Session& m_session;
    ExchangeWork* m_work;
    QStackedWidget* m_stack;
    QWidget* m_nothing;
    NotePanel* m_note;
    PassphrasePanel* m_passphrase;
    PlacePanel* m_place;
    FilesPanel* m_files;
    ReportPanel* m_report;
    QWidget* m_progress;
    QLabel* m_progressText;
    QProgressBar* m_bar;
    std::optional<UnlockedKeys> m_keys;
    QString m_keysOf; // the clerk who opened them
    bool m_makes = false;
    std::function<void()> m_left;
    std::function<void(const UnlockedKeys&)> m_withKeys;
    std::function<void(const QString&)> m_withPlace;
    std::function<void(const QString&)> m_withFile;
};

} // namespace xf::ui
