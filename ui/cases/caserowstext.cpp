#include "ui/cases/caserowstext.h"

#include "ui/shell/rowtable.h"

#include <algorithm>

namespace xf::ui {

namespace {

constexpr std::size_t atOnce = 2000;
const QString question = QStringLiteral("lines");

QString csvCell(QString text)
{
    if (!text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.front())) {
        text.prepend(u'\'');
    }
    if (std::any_of(text.begin(), text.end(), [](QChar c) { return QStringLiteral(",\"\n\r").contains(c); })) {
        text.replace(u'"', QStringLiteral("\"\""));
        text = u'"' + text + u'"';
    }
    return text;
}

QStringList heads(const std::vector<CaseColumnInfo>& columns)
{
    QStringList cells;
    for (const CaseColumnInfo& column : columns) {
        cells << columnTitle(column);
    }
    return cells;
}

} // namespace

QString rowText(const QStringList& cells, RowText form)
{
    QStringList made;
    for (const QString& cell : cells) {
        made << (form == RowText::Csv ? csvCell(cell) : RowTable::oneCell(cell));
    }
    return form == RowText::Csv ? made.join(u',') + QStringLiteral("\r\n") : made.join(u'\t') + u'\n';
}

CaseRowsText::CaseRowsText(Session& session, std::vector<qint64> ids, std::vector<CaseColumnInfo> columns, Date day,
    RowText form, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_ids(std::move(ids))
    , m_columns(std::move(columns))
    , m_day(day)
    , m_form(form)
{}

void CaseRowsText::start()
{
    Q_EMIT lines(rowText(heads(m_columns), m_form));
    readOn();
}

void CaseRowsText::stop()
{
    m_session.reader().drop(this, question);
}

void CaseRowsText::readOn()
{
    if (m_done >= m_ids.size()) {
        Q_EMIT finished();
        return;
    }
    const std::size_t end = std::min(m_ids.size(), m_done + atOnce);
    const std::vector<qint64> some(m_ids.begin() + std::ptrdiff_t(m_done), m_ids.begin() + std::ptrdiff_t(end));
    m_session.reader().ask(this, question,
        [this, some, end, columns = m_columns, day = m_day, form = m_form](
            Workspace& workspace, const std::atomic<bool>&) -> Reader::Answer {
            const auto rows = workspace.listRows(some);
            if (!rows) {
                return [this, error = rows.error()] { Q_EMIT failed(error); };
            }
            QString text;
            for (const ListedCase& row : *rows) {
                QStringList cells;
                for (const CaseColumnInfo& column : columns) {
                    cells << caseCell(row.row, column.column, day);
                }
                text += rowText(cells, form);
            }
            return [this, text, end] {
                m_done = end;
                Q_EMIT lines(text);
                Q_EMIT progressed(int(m_done), int(m_ids.size()));
                readOn();
            };
        });
}

} // namespace xf::ui
