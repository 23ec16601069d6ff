#include "core/desk/handoverslip.h"

#include "core/desk/paperdraft.h"
#include "core/words/fill.h"

#include <QFileInfo>

namespace xf {

namespace {

QString times(const Moment& moment)
{
    const qint64 minutes = (moment.utcSeconds / 60 + moment.offsetMinutes) % (24 * 60);
    return QStringLiteral("%1 %2:%3")
        .arg(moment.localDate().chinese())
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

class Slip
{
public:
    Slip(const QString& title, const QString& lead)
    {
        m_document.kind = QStringLiteral("handover-slip");
        m_document.title = title;
        m_document.copies = 2;
        m_document.blocks.push_back({BlockRole::Title, title, {}, {}});
        m_document.blocks.push_back({BlockRole::Paragraph, lead, {}, {}});
    }

    void table(std::vector<qint64> widths, std::vector<TableRow> rows)
    {
        m_document.blocks.push_back({BlockRole::Table, {}, std::move(widths), std::move(rows)});
    }

    static TableRow fact(const QString& label, const QString& value)
    {
        return {{{label, 0, true, 0}, {value, 0, false, 0}}};
    }
    static TableRow line(const QStringList& cells, bool label)
    {
        TableRow row;
        for (const QString& cell : cells) {
            row.cells.push_back({cell, 0, label, 0});
        }
        return row;
    }

    void sign(const QString& who, const QString& other)
    {
        for (const QString& label : {who, QStringLiteral("日期："), other, QStringLiteral("日期：")}) {
            m_document.blocks.push_back({BlockRole::FormLine, label, {}, {}});
        }
        m_document.blocks.push_back({BlockRole::SmallPrint,
            QStringLiteral(
                "本单一式两份，双方各存一份。只列信访件编号，内容以交换包为准；包识别码与对方屏幕上的相同，即为同一个包。"),
            {}, {}});
    }

    [[nodiscard]] Result<Paper> paper(Workspace& workspace, Date date) &&
    {
        const Result<bool> practice = isPractice(workspace);
        if (!practice) {
            return practice.error();
        }
        Paper made;
        made.document = std::move(m_document);
        made.date = date;
        made.draft = false;
        made.practice = *practice;
        return made;
    }

private:
    Document m_document;
};

QString nameOf(const Partner& partner)
{
    return partner.name.isEmpty() ? partner.code : partner.name;
}

QString numberOf(const QString& number, const QByteArray& stream)
{
    return number.isEmpty() ? QString::fromLatin1(stream.toHex().left(8)) : number;
}

struct Totals
{
    qint64 entries = 0;
    qint64 blobs = 0;
    std::vector<QByteArray> streams; // each once, in the order they went
};

Totals totalsOf(const std::vector<PackageMade>& packages)
{
    Totals totals;
    for (const PackageMade& made : packages) {
        totals.entries += made.entries;
        totals.blobs += made.blobs;
        for (const QByteArray& stream : made.streams) {
            const bool known = std::find(totals.streams.begin(), totals.streams.end(), stream) != totals.streams.end();
            if (!known) {
                totals.streams.push_back(stream);
            }
        }
    }
    return totals;
}

} // namespace

QString packageCode(const QByteArray& hash)
{
    constexpr qsizetype letters = 16;
    constexpr qsizetype group = 4;
    const QString hex = QString::fromLatin1(hash.toHex().left(letters)).toUpper();
    QStringList groups;
    for (qsizetype at = 0; at < hex.size(); at += group) {
        groups << hex.mid(at, group);
    }
    return groups.join(u' ');
}

Result<Paper> handedOverSlip(Workspace& workspace, const Partner& to, const std::vector<PackageMade>& packages)
{
    const Totals totals = totalsOf(packages);
    Slip slip(QStringLiteral("信访件交接单"),
        fill(QStringLiteral("%1向%2移交下列交换包。"), {workspace.identity().officeName, nameOf(to)}));
    for (const PackageMade& made : packages) {
        slip.table({3, 10}, {Slip::fact(QStringLiteral("交换包"), QStringLiteral("第%1包").arg(made.number)),
                                Slip::fact(QStringLiteral("文件"), QFileInfo(made.file).fileName()),
                                Slip::fact(QStringLiteral("制作时间"), times(made.made)),
                                Slip::fact(QStringLiteral("包识别码"), packageCode(made.hash))});
    }
    slip.table({3, 10}, {Slip::fact(QStringLiteral("合计"), QStringLiteral("信访件%1件，记录%2条，附件%3个")
                                                                .arg(totals.streams.size())
                                                                .arg(totals.entries)
                                                                .arg(totals.blobs))});
    std::vector<TableRow> rows{
        Slip::line({QStringLiteral("序号"), QStringLiteral("信访件编号"), QStringLiteral("移交时所处阶段")}, true)};
    for (const QByteArray& stream : totals.streams) {
        const Result<std::vector<ListedCase>> found = workspace.listRow(stream);
        if (!found) {
            return found.error();
        }
        const CaseListRow row = found->empty() ? CaseListRow() : found->front().row;
        const WordInfo* state = findWord(wordsOf<State>(), QStringView(row.state));
        rows.push_back(Slip::line({QString::number(rows.size()), numberOf(row.number, stream),
                                      state ? QString::fromUtf8(state->label) : QString()},
            false));
    }
    if (rows.size() > 1) {
        slip.table({2, 7, 4}, std::move(rows));
    }
    slip.sign(QStringLiteral("交出人（签字）："), QStringLiteral("接收人（签字）："));
    return std::move(slip).paper(workspace, packages.empty() ? Date() : packages.back().made.localDate());
}

Result<Paper> takenInSlip(
    Workspace& workspace, const PackageFacts& package, const ImportReport& report, const Moment& takenAt)
{
    Slip slip(QStringLiteral("信访件接收单"), fill(QStringLiteral("%1收到%2移交的交换包，已读入。"),
                                                  {workspace.identity().officeName, nameOf(package.from)}));
    slip.table({3, 10}, {Slip::fact(QStringLiteral("交换包"), QStringLiteral("第%1包").arg(package.face.number)),
                            Slip::fact(QStringLiteral("制作时间"), times(package.face.made)),
                            Slip::fact(QStringLiteral("读入时间"), times(takenAt)),
                            Slip::fact(QStringLiteral("包识别码"), packageCode(package.hash)),
                            Slip::fact(QStringLiteral("合计"),
                                QStringLiteral("新记录%1条，原有%2条，等待前续记录%3条，另放%4条，附件%5个")
                                    .arg(report.fresh)
                                    .arg(report.known)
                                    .arg(report.waiting)
                                    .arg(report.quarantined.size())
                                    .arg(report.blobs))});
    std::vector<TableRow> rows{Slip::line({QStringLiteral("序号"), QStringLiteral("信访件编号"),
                                              QStringLiteral("新收或有变动"), QStringLiteral("现处阶段")},
        true)};
    for (const CaseTouched& one : report.cases) {
        rows.push_back(
            Slip::line({QString::number(rows.size()), numberOf(one.number, one.stream),
                           one.fresh ? QStringLiteral("新收") : QStringLiteral("有变动"), wordLabel(one.state)},
                false));
    }
    if (rows.size() > 1) {
        slip.table({2, 7, 4, 4}, std::move(rows));
    }
    slip.sign(QStringLiteral("接收人（签字）："), QStringLiteral("交出人（签字）："));
    return std::move(slip).paper(workspace, takenAt.localDate());
}

} // namespace xf
