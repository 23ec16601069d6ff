#pragma once

#include "ui/cases/casecolumns.h"
#include "ui/shell/session.h"

#include <QObject>

// Cases as lines of text, for the clipboard and for a file: read some thousand at a time in the Reader's thread, so
// that the window works on and the person can stop it.
namespace xf::ui {

enum class RowText { Tabbed, Csv };

class CaseRowsText : public QObject
{
    Q_OBJECT

public:
    CaseRowsText(Session& session, std::vector<qint64> ids, std::vector<CaseColumnInfo> columns, Date day, RowText form,
        QObject* parent);

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
    std::vector<qint64> m_ids;
    std::vector<CaseColumnInfo> m_columns;
    Date m_day;
    RowText m_form;
    std::size_t m_done = 0;
};

// One line with its end. Commas, quotes and line ends are quoted as RFC 4180 has it; what a spreadsheet would take for
// a formula gets an apostrophe: these are words of petitioners.
[[nodiscard]] QString rowText(const QStringList& cells, RowText form);

} // namespace xf::ui
