#pragma once

#include "ui/shell/session.h"

#include <QObject>
#include <QTimer>

#include <functional>

// What was typed and not yet registered, on disk a few seconds after it was typed. Several at a time: one visitor steps
// aside, the next one comes. Papers brought lie in a folder of the draft beside the data file.
namespace xf::ui {

class RegisterDrafts : public QObject
{
    Q_OBJECT

public:
    // `content` answers with what is typed now; empty: nothing, and there is no draft.
    RegisterDrafts(Session& session, std::function<QByteArray()> content, QObject* parent);

    [[nodiscard]] const QString& key() const { return m_key; }
    [[nodiscard]] QString folder() const;

    void touch(); // something was typed: saved within a few seconds
    void save();  // now
    // What was typed goes on under another key, from nothing or from a draft. The caller saved what it wants to keep.
    void begin();
    void resume(const QString& key);
    // This one was registered, or given up: its folder goes; the row goes too unless registering dropped it.
    void forget(const QString& key);

    [[nodiscard]] std::vector<Draft> others(); // the newest first, without the one being typed

Q_SIGNALS:
    void failed(const xf::Error& error);
    void listChanged();

private:
    [[nodiscard]] QString folderOf(const QString& key) const;
    void dropFolder(const QString& key);

    Session& m_session;
    std::function<QByteArray()> m_content;
    QString m_key;
    bool m_onDisk = false;
    QString m_failure; // code of the last one, while it lasts
    QTimer m_timer;
};

} // namespace xf::ui
