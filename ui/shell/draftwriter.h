#pragma once

#include "ui/shell/session.h"

#include <QObject>
#include <QTimer>

#include <functional>

// Brings what is typed to disk a few seconds after it was typed, under one key. A file that another program holds is
// tried again every half second; what keeps a draft from being saved is said once, while it lasts.
namespace xf::ui {

class DraftWriter : public QObject
{
    Q_OBJECT

public:
    // `content` answers with what is typed now; empty: nothing, and there is no draft. `waitMs` from the first letter.
    DraftWriter(Session& session, std::function<QByteArray()> content, int waitMs, QObject* parent);

    [[nodiscard]] const QString& key() const { return m_key; }
    [[nodiscard]] bool isOnDisk() const { return m_onDisk; }
    // What is typed from now on; `onDisk`: something lies under this key.
    void setKey(const QString& key, bool onDisk);

    void touch(); // something was typed
    void save();  // now, or in half a second
    // Before what was typed is taken out of sight: waits a second for another program. False: it is not on disk, which
    // was said, and must stay where it is.
    [[nodiscard]] bool keep();
    void stop(); // nothing is written by itself until something is typed

Q_SIGNALS:
    void failed(const xf::Error& error);

private:
    [[nodiscard]] Result<> write();

    Session& m_session;
    std::function<QByteArray()> m_content;
    int m_waitMs;
    QString m_key;
    bool m_onDisk = false;
    int m_busy = 0;    // how often in a row another program held the file
    QString m_failure; // code of the last one, while it lasts
    QTimer m_timer;
};

} // namespace xf::ui
