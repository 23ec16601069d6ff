#pragma once

#include "ui/shell/page.h"
#include "ui/shell/session.h"

class QLabel;
class QPushButton;

// 交换: the partners with what waits for each; F6 writes for the chosen one onto a stick, F7 reads in, F8 enrols. What
// is asked or told stands below the list, one thing at a time; Esc leaves it, and all is as it was.
namespace xf::ui {

class EnrolErrand;
class ExchangeDesk;
class PartnerModel;
class ReadErrand;
class RowTable;
class WriteErrand;

class ExchangePage : public Page
{
    Q_OBJECT

public:
    explicit ExchangePage(Session& session, QWidget* parent = nullptr);
    ~ExchangePage() override;

    void refresh(const Changes* changes) override;
    void activate() override;
    void settle() override;
    bool leaveInner() override;
    bool takeFiles(const QStringList& paths) override;
    bool openHandedOver(const QStringList& paths) override;
    [[nodiscard]] std::vector<KeyHint> keyHints() const override;

private:
    struct State; // what is read beside the window

    void makeTable();
    void makeErrands();
    void layOut();
    QPushButton* makeButton(const char* name, const QString& text, const QString& keys, void (ExchangePage::*act)());
    void readAll();
    void showState(State& state);
    void showButtons();
    void closeDesk(bool hadFocus);
    void imported();
    [[nodiscard]] bool mayBegin(); // says why not
    void beginWrite();
    void beginRead();
    void beginEnrol();
    void openFile(const QString& path);
    void showFingerprint();
    void undoLast();

    Session& m_session;
    QString m_clerk; // whose sitting it is
    PartnerModel* m_model;
    RowTable* m_table;
    QLabel* m_empty;
    ExchangeDesk* m_desk;
    WriteErrand* m_writing = nullptr;
    ReadErrand* m_reading = nullptr;
    EnrolErrand* m_enrolling = nullptr;
    QPushButton* m_write = nullptr;
    QPushButton* m_read = nullptr;
    QPushButton* m_enrol = nullptr;
    QPushButton* m_fingerprint = nullptr;
    QPushButton* m_undo = nullptr;
    bool m_known = false; // the partners were read once
    bool m_undoable = false;
};

} // namespace xf::ui
