#pragma once

#include "ui/shell/page.h"
#include "ui/shell/rowstext.h"

class QSaveFile;

// What a list lets out of the window: chosen rows to the clipboard, and all of it, as shown, as a table in a file.
namespace xf::ui {

class RowsOut : public QObject
{
    Q_OBJECT

public:
    explicit RowsOut(Session& session, QObject* parent);
    ~RowsOut() override;

    void copy(RowsWanted rows);
    // Asks where to, with the day behind the proposed name. One at a time; nothing for an empty list.
    void exportAs(QWidget* asker, const QString& name, RowsWanted rows);
    // Leaves no file; false when none was being written.
    bool stop();

Q_SIGNALS:
    void said(const QString& sentence, xf::ui::Tone tone);

private:
    bool open(const QString& path);
    void end(const QString& sentence, Tone tone);

    Session& m_session;
    RowsText* m_export = nullptr;
    std::unique_ptr<QSaveFile> m_file;
};

// 1,234
[[nodiscard]] QString countText(qint64 count);

} // namespace xf::ui
