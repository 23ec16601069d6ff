#include "ui/exchange/partnermodel.h"

#include "ui/exchange/reportwords.h"
#include "ui/shell/rowsout.h"

#include <QCoreApplication>

#include <algorithm>

namespace xf::ui {

std::span<const PartnerColumnInfo> partnerColumns()
{
    static const PartnerColumnInfo table[] = {
        {PartnerColumn::Name, "name", QT_TRANSLATE_NOOP("PartnerColumns", "单位"), 12},
        {PartnerColumn::Relation, "relation", QT_TRANSLATE_NOOP("PartnerColumns", "关系"), 5},
        {PartnerColumn::Waits, "waits", QT_TRANSLATE_NOOP("PartnerColumns", "等着交的"), 8},
        {PartnerColumn::Unreceipted, "unreceipted", QT_TRANSLATE_NOOP("PartnerColumns", "没有回执的"), 17},
        {PartnerColumn::Missing, "missing", QT_TRANSLATE_NOOP("PartnerColumns", "还缺的"), 9},
        {PartnerColumn::LastSent, "last-sent", QT_TRANSLATE_NOOP("PartnerColumns", "上次写出"), 12},
        {PartnerColumn::LastTaken, "last-taken", QT_TRANSLATE_NOOP("PartnerColumns", "上次读入"), 12},
        {PartnerColumn::Aside, "aside", QT_TRANSLATE_NOOP("PartnerColumns", "没有收的"), 8},
    };
    return table;
}

PartnerModel::PartnerModel(qint64 offset, QObject* parent)
    : QAbstractTableModel(parent)
    , m_offset(offset)
{}

void PartnerModel::setRows(std::vector<PartnerChannel> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const PartnerChannel* PartnerModel::rowAt(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? &m_rows[std::size_t(row)] : nullptr;
}

int PartnerModel::rowOf(const QByteArray& node) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const PartnerChannel& one) { return one.partner.node == node; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

QString PartnerModel::dayOf(qint64 utcSeconds) const
{
    return Moment{utcSeconds, m_offset}.localDate().chinese();
}

QString PartnerModel::markText(const std::optional<PackageMark>& mark) const
{
    return mark ? QCoreApplication::translate("exchange", "%1　第%2包").arg(dayOf(mark->at)).arg(mark->number)
                : QCoreApplication::translate("exchange", "还没有过");
}

namespace {

QString waitsText(const PartnerChannel& row)
{
    if (row.pending.entries > 0) {
        const QString entries = QCoreApplication::translate("exchange", "%1条记录").arg(countText(row.pending.entries));
        return row.pending.cases > 0
                   ? QCoreApplication::translate("exchange", "%1件，%2").arg(countText(row.pending.cases), entries)
                   : entries;
    }
    if (row.pending.blobs > 0) {
        return QCoreApplication::translate("exchange", "附件%1个").arg(row.pending.blobs);
    }
    return row.partner.owesReceipt ? QCoreApplication::translate("exchange", "只有回执")
                                   : QCoreApplication::translate("exchange", "没有");
}

QString missingText(const Pending& pending)
{
    QStringList parts;
    if (pending.lacking > 0) {
        parts << QCoreApplication::translate("exchange", "附件%1个").arg(pending.lacking);
    }
    if (pending.waiting > 0) {
        parts << QCoreApplication::translate("exchange", "%1条在等前文").arg(pending.waiting);
    }
    return parts.join(u'，');
}

QString asideText(const PartnerChannel& row)
{
    QStringList parts;
    if (row.refusedByUs > 0) {
        parts << QCoreApplication::translate("exchange", "本机%1条").arg(row.refusedByUs);
    }
    if (row.refusedByThem > 0) {
        parts << QCoreApplication::translate("exchange", "对方%1条").arg(row.refusedByThem);
    }
    return parts.join(u'，');
}

} // namespace

QString PartnerModel::cellOf(const PartnerChannel& row, PartnerColumn column) const
{
    switch (column) {
    case PartnerColumn::Name: return partnerName(row.partner);
    case PartnerColumn::Relation: return relationText(row.partner.relation);
    case PartnerColumn::Waits: return waitsText(row);
    case PartnerColumn::Unreceipted:
        return row.unreceipted.empty() ? QString()
                                       : QCoreApplication::translate("exchange", "%1包，最早%2")
                                             .arg(row.unreceipted.size())
                                             .arg(dayOf(row.unreceipted.back().at));
    case PartnerColumn::Missing: return missingText(row.pending);
    case PartnerColumn::LastSent: return markText(row.lastSent);
    case PartnerColumn::LastTaken: return markText(row.lastTaken);
    case PartnerColumn::Aside: return asideText(row);
    }
    return {};
}

int PartnerModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PartnerModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(partnerColumns().size());
}

QVariant PartnerModel::data(const QModelIndex& index, int role) const
{
    const PartnerChannel* row = rowAt(index.row());
    if (!row || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    return cellOf(*row, partnerColumns()[std::size_t(index.column())].column);
}

QVariant PartnerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= columnCount()) {
        return {};
    }
    return QCoreApplication::translate("PartnerColumns", partnerColumns()[std::size_t(section)].title);
}

} // namespace xf::ui
