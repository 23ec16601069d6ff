#include "ui/shell/rowstext.h"

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

} // namespace

QString rowText(const QStringList& cells, RowText form)
{
    QStringList made;
    for (const QString& cell : cells) {
        made << (form == RowText::Csv ? csvCell(cell) : RowTable::oneCell(cell));
    }
    return form == RowText::Csv ? made.join(u',') + QStringLiteral("\r\n") : made.join(u'\t') + u'\n';
}

RowsText::RowsText(Session& session, RowsWanted wanted, RowText form, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_wanted(std::move(wanted))
    , m_form(form)
{}

void RowsText::start()
{
    Q_EMIT lines(rowText(m_wanted.heads, m_form));
    readOn();
}

void RowsText::stop()
{
    m_session.reader().drop(this, question);
}

void RowsText::readOn()
{
    const std::vector<qint64>& ids = m_wanted.ids;
    if (m_done >= ids.size()) {
        Q_EMIT finished();
        return;
    }
    const std::size_t end = std::min(ids.size(), m_done + atOnce);
    const std::vector<qint64> some(ids.begin() + std::ptrdiff_t(m_done), ids.begin() + std::ptrdiff_t(end));
    m_session.reader().ask(this, question,
        [this, some, end, read = m_wanted.read, form = m_form](
            Workspace& workspace, const std::atomic<bool>&) -> Reader::Answer {
            const auto rows = read(workspace, some);
            if (!rows) {
                return [this, error = rows.error()] { Q_EMIT failed(error); };
            }
            QString text;
            for (const QStringList& cells : *rows) {
                text += rowText(cells, form);
            }
            return [this, text, end] {
                m_done = end;
                Q_EMIT lines(text);
                Q_EMIT progressed(int(m_done), int(m_wanted.ids.size()));
                readOn();
            };
        });
}

} // namespace xf::ui
