#include "ui/shell/longlist.h"

#include <QTimer>

#include <algorithm>

namespace xf::ui {

namespace {

constexpr int around = 60;      // rows read before and behind those on the screen
constexpr int mostAtOnce = 400; // of one question

const QString orderQuestion = QStringLiteral("order");
const QString rowsQuestion = QStringLiteral("rows");

} // namespace

LongListModel::LongListModel(Session& session, QObject* parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_soon(new QTimer(this))
{
    m_soon->setSingleShot(true);
    m_soon->setInterval(0);
    connect(m_soon, &QTimer::timeout, this, &LongListModel::readMissing);
}

void LongListModel::reload()
{
    m_loading = true;
    m_session.reader().drop(this, rowsQuestion);
    m_session.reader().ask(this, orderQuestion,
        [this, read = orderRead()](Workspace& workspace, const std::atomic<bool>&) -> Reader::Answer {
            auto order = std::make_shared<Result<Order>>(read(workspace));
            auto places = std::make_shared<QHash<qint64, int>>();
            if (*order) {
                places->reserve(qsizetype((*order)->ids.size()));
                for (std::size_t i = 0; i < (*order)->ids.size(); ++i) {
                    places->insert((*order)->ids[i], int(i));
                }
            }
            return [this, order, places] {
                m_loading = false;
                if (!*order) {
                    Q_EMIT refused(order->error());
                    return;
                }
                beginResetModel();
                m_ids = std::move((*order)->ids);
                m_places = std::move(*places);
                forgetRows();
                m_first = m_last = -1;
                if ((*order)->beside) {
                    (*order)->beside();
                }
                endResetModel();
                Q_EMIT loaded();
            };
        });
}

int LongListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

void LongListModel::wantRow(int row) const
{
    m_first = m_first < 0 ? row : std::min(m_first, row);
    m_last = std::max(m_last, row);
    if (!m_soon->isActive()) {
        m_soon->start();
    }
}

void LongListModel::readMissing()
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
        if (!isRead(m_ids[std::size_t(row)])) {
            missing.push_back(m_ids[std::size_t(row)]);
        }
    }
    if (missing.empty()) {
        return;
    }
    m_session.reader().ask(this, rowsQuestion,
        [this, missing, read = rowsRead()](Workspace& workspace, const std::atomic<bool>&) -> Reader::Answer {
            const Result<Take> rows = read(workspace, missing);
            return [this, rows] {
                if (!rows) {
                    Q_EMIT refused(rows.error());
                    return;
                }
                (*rows)();
            };
        });
}

} // namespace xf::ui
