#include "ui/cases/caselistmodel.h"

#include "ui/shell/colours.h"

#include <QGuiApplication>
#include <QPalette>
#include <QTimer>

#include <algorithm>

namespace xf::ui {

namespace {

constexpr int around = 60;      // rows read before and behind those on the screen
constexpr int mostAtOnce = 400; // of one question
constexpr qsizetype mostKept = 5000;

const QString orderQuestion = QStringLiteral("order");
const QString rowsQuestion = QStringLiteral("rows");
const QString caseQuestion = QStringLiteral("case");

} // namespace

CaseListModel::CaseListModel(Session& session, QObject* parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_soon(new QTimer(this))
{
    m_soon->setSingleShot(true);
    m_soon->setInterval(0);
    connect(m_soon, &QTimer::timeout, this, &CaseListModel::readMissing);
}

void CaseListModel::setQuery(const ListQuery& query)
{
    m_query = query;
    reload();
}

void CaseListModel::reload()
{
    m_loading = true;
    m_session.reader().drop(this, rowsQuestion);
    m_session.reader().ask(
        this, orderQuestion, [this, query = m_query](Workspace& workspace, const std::atomic<bool>&) -> Reader::Answer {
            auto ids = std::make_shared<Result<std::vector<qint64>>>(workspace.listIds(query));
            auto places = std::make_shared<QHash<qint64, int>>();
            if (*ids) {
                places->reserve(qsizetype((*ids)->size()));
                for (std::size_t i = 0; i < (*ids)->size(); ++i) {
                    places->insert((**ids)[i], int(i));
                }
            }
            return [this, ids, places] {
                m_loading = false;
                if (!*ids) {
                    Q_EMIT refused(ids->error());
                    return;
                }
                beginResetModel();
                m_ids = std::move(**ids);
                m_places = std::move(*places);
                m_rows.clear();
                m_first = m_last = -1;
                endResetModel();
                Q_EMIT loaded();
            };
        });
}

void CaseListModel::refreshCase(const QByteArray& stream)
{
    m_session.reader().ask(this, caseQuestion + QString::fromLatin1(stream.toHex()),
        [this, stream](Workspace& workspace, const std::atomic<bool>&) -> Reader::Answer {
            const auto found = workspace.listRow(stream);
            return [this, rows = found ? *found : std::vector<ListedCase>()] {
                if (rows.empty() || rowOf(rows.front().id) < 0) {
                    reload();
                    return;
                }
                take(rows);
            };
        });
}

const CaseListRow* CaseListModel::rowAt(int row) const
{
    if (row < 0 || row >= int(m_ids.size())) {
        return nullptr;
    }
    const auto found = m_rows.constFind(m_ids[std::size_t(row)]);
    return found == m_rows.constEnd() ? nullptr : &*found;
}

int CaseListModel::rowOf(qint64 id) const
{
    return m_places.value(id, -1);
}

int CaseListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int CaseListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(caseColumns().size());
}

QVariant CaseListModel::data(const QModelIndex& index, int role) const
{
    const bool wanted = role == Qt::DisplayRole || role == Qt::ForegroundRole || role == Qt::ToolTipRole;
    if (!index.isValid() || !wanted) {
        return {};
    }
    const CaseListRow* row = rowAt(index.row());
    if (!row) {
        if (role == Qt::DisplayRole) {
            m_first = m_first < 0 ? index.row() : std::min(m_first, index.row());
            m_last = std::max(m_last, index.row());
            askForRows();
        }
        return {};
    }
    const CaseColumn column = caseColumns()[std::size_t(index.column())].column;
    if (role == Qt::ForegroundRole) {
        const ClockRow* clock = column == CaseColumn::Due ? pressingClock(*row, m_query.day) : nullptr;
        if (!clock || !clock->duty || clock->due > m_query.day) {
            return {};
        }
        const QPalette palette = QGuiApplication::palette();
        return clock->due < m_query.day ? overdueColour(palette) : todayColour(palette);
    }
    return caseCell(*row, column, m_query.day);
}

QVariant CaseListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount()) {
        return {};
    }
    return columnTitle(caseColumns()[std::size_t(section)]);
}

void CaseListModel::askForRows() const
{
    if (!m_soon->isActive()) {
        m_soon->start();
    }
}

void CaseListModel::readMissing()
{
    if (m_first < 0 || m_loading) { // of an order that is on its way out nothing is read
        m_first = m_last = -1;
        return;
    }
    // What was looked at last is what shows: after a long jump the rows passed on the way are not read.
    const int last = std::min(m_last + around, int(m_ids.size()) - 1);
    const int first = std::max({m_first - around, 0, last - mostAtOnce});
    m_first = m_last = -1;
    std::vector<qint64> missing;
    for (int row = first; row <= last; ++row) {
        if (!m_rows.contains(m_ids[std::size_t(row)])) {
            missing.push_back(m_ids[std::size_t(row)]);
        }
    }
    if (missing.empty()) {
        return;
    }
    m_session.reader().ask(
        this, rowsQuestion, [this, missing](Workspace& workspace, const std::atomic<bool>&) -> Reader::Answer {
            const auto rows = workspace.listRows(missing);
            return [this, rows] {
                if (!rows) {
                    Q_EMIT refused(rows.error());
                    return;
                }
                take(*rows);
            };
        });
}

void CaseListModel::take(std::vector<ListedCase> rows)
{
    int first = int(m_ids.size());
    int last = -1;
    for (ListedCase& row : rows) {
        if (const int at = rowOf(row.id); at >= 0) {
            first = std::min(first, at);
            last = std::max(last, at);
            m_rows.insert(row.id, std::move(row.row));
        }
    }
    if (last >= 0) {
        forgetFarFrom(first, last);
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
    }
}

void CaseListModel::forgetFarFrom(int first, int last)
{
    if (m_rows.size() > mostKept) {
        m_rows.removeIf([&](const auto& each) {
            const int place = rowOf(each.key());
            return place < first - int(mostKept) / 4 || place > last + int(mostKept) / 4;
        });
    }
}

} // namespace xf::ui
