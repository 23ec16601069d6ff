#pragma once

#include "ui/shell/session.h"

#include <QObject>

#include <functional>

// Rows of a list as lines of text, for the clipboard and for a file: read some thousand at a time in the Reader's
// thread, so that the window works on and the person can stop it.
namespace xf::ui {

enum class RowText { Tabbed, Csv };

// Which rows, and their cells as they stand on the screen.
struct RowsWanted
{
    std::vector<qint64> ids;
    QStringList heads;
    // Runs in the Reader's thread; an id that is gone has no row.
    std::function<Result<std::vector<QStringList>>(Workspace& workspace, const std::vector<qint64>& ids)> read;
};

class RowsText : public QObject
{
    Q_OBJECT

public:
    RowsText(Session& session, RowsWanted wanted, RowText form, QObject* parent);

    void start();
    void stop(); // nothing more comes

Q_SIGNALS:
    void lines(const QString& text); // the heads of the columns first
    void progressed(int done, int all);
    void finished();
    void failed(const xf::Error& error);

private:
    void readOn();

    Session& m_session;
    RowsWanted m_wanted;
    RowText m_form;
    std::size_t m_done = 0;
};

// One line with its end. Commas, quotes and line ends are quoted as RFC 4180 has it; what a spreadsheet would take for
// a formula gets an apostrophe: these are words of petitioners.
[[nodiscard]] QString rowText(const QStringList& cells, RowText form);

} // namespace xf::ui
