#pragma once

#include "ui/register/registerdrafts.h"
#include "ui/shell/page.h"

#include <QPointer>

class QLabel;
class QListWidget;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace xf::ui {

class AfterPanel;
class EarlierPanel;
struct LeftPapers;
class ReadBack;
class RegisterForm;

// 登记: the form with earlier matters beside it; after saving, what comes next; at any time a view to read aloud from.
//
// Ctrl+S registers · Ctrl+D puts what was typed aside for the next visitor · F2 one person more · F4 to the earlier
// matters · F6 read aloud · F7 papers brought · F8 to what was put aside.
class RegisterPage : public Page
{
    Q_OBJECT

public:
    explicit RegisterPage(Session& session, QWidget* parent = nullptr);

    void refresh(const Changes* changes) override;
    void activate() override;
    void begin() override;
    void settle() override;
    bool leaveInner() override;
    bool takeFiles(const QStringList& paths) override;

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    // registerlayout.cpp
    void build();
    QWidget* buildWork();
    QVBoxLayout* buildSide();
    QWidget* buildBar();
    QPushButton* makeButton(const char* name, const QString& text, const QString& accessible);
    void connectParts();
    void addShortcuts();

    void save();
    QString attachPapers(const LeftPapers& left);
    void attachLeftBehind();
    void showAfter();
    void giveNotice();
    void again();
    [[nodiscard]] bool keepAside(); // false: it could not be saved, which was said
    void putAside();
    void wipe();
    void wipeAll();
    void toAccusation();
    void resume(const QString& key);
    void abandonDraft();
    void listDrafts();
    void restoreAfterCrash();
    void goOnTyping();
    void readBack();
    void leaveReadBack();
    [[nodiscard]] QByteArray content() const;
    [[nodiscard]] bool isFormShown() const;
    void fail(const Error& error);
    void onForm(const std::function<void()>& act);

    Session& m_session;
    RegisterDrafts* m_drafts = nullptr;
    QStackedWidget* m_stack = nullptr;
    QWidget* m_work = nullptr;
    QScrollArea* m_scroll = nullptr;
    RegisterForm* m_form = nullptr;
    EarlierPanel* m_earlier = nullptr;
    QLabel* m_warning = nullptr;
    QLabel* m_draftHeading = nullptr;
    QListWidget* m_draftList = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_readButton = nullptr;
    QScrollArea* m_afterScroll = nullptr;
    AfterPanel* m_after = nullptr;
    ReadBack* m_readBack = nullptr;

    QByteArray m_stream; // registered last; shown after saving
    RegisterCase m_registered;
    GuideCase m_guide;
    QPointer<QWidget> m_readFrom; // where the reading aloud began
    Date m_promise;               // last day of the written notice
    QString m_restored;           // said when the page first shows
    bool m_aside = false;
    bool m_refused = false; // the message says why; it goes as soon as something is mended
    bool m_restoring = false;
    bool m_writing = false;
};

} // namespace xf::ui
