#pragma once

#include "core/sealed/sealedroom.h"
#include "ui/sealed/sealedview.h"
#include "ui/shell/page.h"
#include "ui/shell/pagekeys.h"
#include "ui/shell/session.h"

#include <optional>

class QStackedWidget;
class QTimer;

// 检举控告 (article 30): locked it asks for the passphrase and tells nothing, not even whether there is anything. Open
// it is the list, the form and one accusation. It locks itself when the page is left, when somebody else sits down,
// after ten minutes without a key or the mouse, and by its key. What was typed and not saved stays in memory behind the
// lock until the program ends; nothing of it is a draft.
namespace xf::ui {

class PassphraseChange;
class PassphrasePanel;
class SealedForm;
class SealedList;

class SealedPage : public Page
{
    Q_OBJECT

public:
    explicit SealedPage(Session& session, QWidget* parent = nullptr);
    ~SealedPage() override;

    void refresh(const Changes* changes) override;
    void activate() override;
    void settle() override;
    bool leaveInner() override;
    bool takeAccusation(const QJsonObject& typed) override;
    [[nodiscard]] std::vector<KeyHint> keyHints() const override;

    [[nodiscard]] bool isOpen() const { return m_room.has_value(); }

public Q_SLOTS:
    void lock();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    // What was being written when it was locked.
    struct Held
    {
        QJsonObject form; // of a new one
        QByteArray stream;
        SealedView::Step step = SealedView::Step::None;
        QJsonObject typed;
        [[nodiscard]] bool isEmpty() const { return form.isEmpty() && typed.isEmpty(); }
    };

    void build();
    void makeShortcuts();
    void hold();
    void askPassphrase();
    void unlock(const QString& passphrase);
    void goOn();
    void showList();
    void showForm(const QJsonObject& typed);
    void openOne(const QByteArray& stream);
    void display(const Accusation& accusation);
    void save();
    void saveNew();
    void saveStep();
    void dropForm();
    void showDone(Accusation done);
    void print(const QByteArray& stream, SealedPaper which, const QString& organ = {});
    void tellPrinted(PrintOutcome outcome, SealedPaper which, const QString& file);
    void beginPassphrase();
    void changePassphrase(const QString& old, const QString& next);
    void fail(const Error& error);
    [[nodiscard]] std::vector<SealedDuty> dutiesOf(const Accusation& accusation) const;
    [[nodiscard]] RoomWorld roomWorld() const;

    Session& m_session;
    std::optional<SealedRoom> m_room;
    QString m_clerk; // who opened it
    Held m_held;
    bool m_makes = false; // the passphrase is a new one
    PageKeys m_keys;
    QTimer* m_idle;
    QStackedWidget* m_stack;
    PassphrasePanel* m_locked;
    SealedList* m_list;
    SealedForm* m_form;
    SealedView* m_view;
    PassphraseChange* m_change;
};

} // namespace xf::ui
