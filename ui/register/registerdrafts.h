#pragma once

#include "ui/shell/draftwriter.h"

#include <QLockFile>

// What was typed and not yet registered, on disk a few seconds after it was typed. Several at a time: one visitor steps
// aside, the next one comes. Papers brought lie in a folder of the draft beside the data file, and beside that folder a
// lock as long as a window types: another window at the same file leaves such a draft alone, one that crashed holds
// none.
namespace xf::ui {

class RegisterDrafts : public QObject
{
    Q_OBJECT

public:
    // `content` answers with what is typed now; empty: nothing, and there is no draft.
    RegisterDrafts(Session& session, std::function<QByteArray()> content, QObject* parent);
    ~RegisterDrafts() override;

    [[nodiscard]] const QString& key() const { return m_writer.key(); }
    [[nodiscard]] QString folder() const;

    void touch(); // something was typed: saved within a few seconds
    void save();  // now
    // Now, before the form is emptied; false: it could not be saved, which was said, and the form keeps it.
    [[nodiscard]] bool keep();
    // What was typed goes on under another key, from nothing or from a draft. The caller saved what it wants to keep.
    void begin();
    [[nodiscard]] bool resume(const QString& key); // false: another window has it
    // This one was registered, or given up: its folder goes; the row goes too unless registering dropped it.
    void forget(const QString& key);
    void wipe(const QString& key); // the same, and nothing of it in the log beside the data file

    [[nodiscard]] std::vector<Draft> others(); // the newest first, without those being typed here or elsewhere
    [[nodiscard]] bool isHeldElsewhere(const QString& key) const;
    [[nodiscard]] QString folderOf(const QString& key) const;

    [[nodiscard]] static bool isOne(const Draft& draft); // of a registration, and not of a step

Q_SIGNALS:
    void failed(const xf::Error& error);
    void listChanged();

private:
    [[nodiscard]] QString lockOf(const QString& key) const;
    [[nodiscard]] bool hold(const QString& key);
    void release();
    void dropFolder(const QString& key);

    Session& m_session;
    std::unique_ptr<QLockFile> m_lock; // of the draft being typed, once there is one on disk
    DraftWriter m_writer;
};

} // namespace xf::ui
