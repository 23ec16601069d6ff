#include "ui/exchange/reportwords.h"

#include "core/cases/eventcodec.h"
#include "core/desk/handoverslip.h"
#include "core/desk/movedbypackage.h"
#include "core/words/errorsentences.h"
#include "ui/shell/labels.h"
#include "ui/shell/rowsout.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

#include <map>

namespace xf::ui {

namespace {

constexpr std::size_t reasonsShown = 5;
constexpr int stepsShown = 6;
constexpr std::size_t movedShown = 5; // cases: the table of what came has to stay in sight below

QString sentenceOf(const QString& code)
{
    Error error;
    error.code = code;
    return sentence(error);
}

// One line a reason, with how many there are of it.
QStringList reasonLines(const std::vector<RefusedEntry>& refused)
{
    std::map<QString, int> counts;
    for (const RefusedEntry& one : refused) {
        ++counts[one.reason];
    }
    QStringList lines;
    for (const auto& [reason, count] : counts) {
        if (lines.size() == qsizetype(reasonsShown)) {
            lines << QCoreApplication::translate("exchange", "　还有别的原因。");
            break;
        }
        lines << QCoreApplication::translate("exchange", "　%1条：%2").arg(count).arg(sentenceOf(reason));
    }
    return lines;
}

QString newsLine(const ImportReport& report, bool taken)
{
    if (report.fresh == 0 && report.blobs == 0) {
        return report.again ? QCoreApplication::translate("exchange", "没有新内容：这个包以前读入过了。")
                            : QCoreApplication::translate("exchange", "没有新内容：里面的记录本机都有了。");
    }
    qint64 freshCases = 0;
    for (const CaseTouched& touched : report.cases) {
        freshCases += touched.fresh ? 1 : 0;
    }
    const QString form =
        taken ? QCoreApplication::translate("exchange", "读入%1条新记录，涉及%2件信访件，其中新来%3件；附件%4个。")
              : QCoreApplication::translate("exchange", "会读入%1条新记录，涉及%2件信访件，其中新来%3件；附件%4个。");
    return form.arg(countText(report.fresh), countText(qint64(report.cases.size())), countText(freshCases),
        countText(report.blobs));
}

void addCount(QStringList& lines, qint64 count, const QString& text)
{
    if (count > 0) {
        lines << text.arg(countText(count));
    }
}

} // namespace

QString bytesText(qint64 bytes)
{
    return QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QString momentText(const Moment& moment)
{
    constexpr qint64 dayMinutes = 24 * 60;
    const qint64 minutes = ((moment.utcSeconds / 60 + moment.offsetMinutes) % dayMinutes + dayMinutes) % dayMinutes;
    return QStringLiteral("%1 %2:%3")
        .arg(moment.localDate().chinese())
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString relationText(Relation relation)
{
    switch (relation) {
    case Relation::Superior: return QCoreApplication::translate("exchange", "上级");
    case Relation::Subordinate: return QCoreApplication::translate("exchange", "下级");
    case Relation::OwnNode: return QCoreApplication::translate("exchange", "本单位另一台电脑");
    }
    return {};
}

QString partnerName(const Partner& partner)
{
    const QString name =
        partner.name.isEmpty() ? QCoreApplication::translate("exchange", "（还没有报来名称）") : partner.name;
    return partner.relation == Relation::OwnNode
               ? QCoreApplication::translate("exchange", "%1（%2号电脑）").arg(name, partner.letter)
               : name;
}

QString pendingText(const PartnerChannel& channel)
{
    const Pending& pending = channel.pending;
    QStringList lines;
    if (pending.entries > 0 || pending.blobs > 0) {
        lines << QCoreApplication::translate("exchange", "等着交的有%1条记录，附件%2个。")
                     .arg(countText(pending.entries), countText(pending.blobs));
    } else if (channel.partner.owesReceipt) {
        lines << QCoreApplication::translate("exchange", "没有新内容要交，这个包只带去回执：对方的包本机收到了。");
    } else {
        lines << QCoreApplication::translate("exchange", "没有新内容要交。还想写的话，写出来是一个空包，没有坏处。");
    }
    if (pending.unacknowledged > 0) {
        lines << QCoreApplication::translate(
            "exchange", "以前写过%1个包，还没有收到回执：里面的内容这次会再带上，不会漏，也不会重。")
                     .arg(pending.unacknowledged);
    }
    return lines.join(u'\n');
}

QString writtenText(const std::vector<PackageMade>& made)
{
    QStringList lines;
    qint64 leftOut = 0;
    for (const PackageMade& one : made) {
        lines << QCoreApplication::translate("exchange", "%1　%2条记录，%3件信访件，附件%4个，%5　包识别码 %6")
                     .arg(QDir::toNativeSeparators(one.file), countText(one.entries), countText(one.cases),
                         countText(one.blobs), bytesText(one.bytes), packageCode(one.hash));
        leftOut += qint64(one.blobsLeftOut.size());
    }
    for (const PackageMade& one : made) {
        for (const Error& notice : damageNotices(one)) {
            lines << sentence(notice);
        }
    }
    addCount(lines, leftOut,
        QCoreApplication::translate("exchange", "有%1个附件在本机找不到原文件，没有带上，请核对附件文件夹。"));
    lines << QCoreApplication::translate("exchange", "请安全弹出U盘，连同交接单一起交给对方。对方读入后，回执会随它下"
                                                     "一个包带回来，不用另外办；U盘丢了也不要紧，再写一次就行。");
    return lines.join(u'\n');
}

QString packageLine(const PackageFacts& facts)
{
    return QCoreApplication::translate("exchange", "%1　第%2包　%3做，%4　包识别码 %5")
        .arg(partnerName(facts.from))
        .arg(facts.face.number)
        .arg(momentText(facts.face.made), bytesText(facts.face.bytes), packageCode(facts.hash));
}

QStringList reportLines(const ImportReport& report, bool taken)
{
    QStringList lines{newsLine(report, taken)};
    lines << movedByPackage(report.calendar, taken, movedShown);
    addCount(lines, report.conflicts,
        taken ? QCoreApplication::translate(
                    "exchange", "有%1处两边写得不一样，两种写法都留着：请打开标着“并存”的件，核对后裁定。")
              : QCoreApplication::translate("exchange", "有%1处两边写得不一样：读入后两种写法都留着，等您裁定。"));
    addCount(lines, report.waiting,
        QCoreApplication::translate("exchange", "有%1条记录要等前面的记录来了才能显示，先存着，不用管它。"));
    addCount(lines, qint64(report.quarantined.size()),
        QCoreApplication::translate("exchange", "有%1条记录不能收，单独放着，其余照收；对方会从回执里知道："));
    lines << reasonLines(report.quarantined);
    addCount(lines, qint64(report.refusedByThem.size()),
        QCoreApplication::translate("exchange", "对方没有收本机的%1条记录，请打电话问清："));
    lines << reasonLines(report.refusedByThem);
    addCount(lines, report.acknowledged,
        QCoreApplication::translate("exchange", "带来了回执：本机写的%1个包对方已经读入。"));
    addCount(lines, qint64(report.lacking.size()),
        QCoreApplication::translate("exchange", "有%1个附件还没有到，对方下一个包会带来。"));
    for (const Error& notice : report.notices) {
        lines << sentence(notice);
    }
    if (taken) {
        lines << QCoreApplication::translate("exchange", "回执会随下一个包自动带给对方，不用另外办。");
    }
    return lines;
}

QString newsText(const CaseTouched& touched)
{
    return touched.fresh ? QCoreApplication::translate("exchange", "新来的件")
                         : QCoreApplication::translate("exchange", "新增%1条").arg(touched.entries);
}

QString stepsText(const QStringList& tags)
{
    QStringList titles;
    for (const QString& tag : tags) {
        const EventInfo* info = findEvent(tag);
        const QString title = info ? shownLabel(info->label) : QCoreApplication::translate("exchange", "未识别的记录");
        if (!titles.contains(title)) {
            titles << title;
        }
    }
    if (titles.size() <= stepsShown) {
        return titles.join(u'、');
    }
    return QCoreApplication::translate("exchange", "%1等%2种")
        .arg(titles.mid(0, stepsShown).join(u'、'))
        .arg(titles.size());
}

QString partyText(const EnrolParty& party)
{
    QStringList lines;
    lines << QCoreApplication::translate("exchange", "单位：%1").arg(party.name);
    lines << QCoreApplication::translate("exchange", "单位代码：%1").arg(party.code);
    lines << QCoreApplication::translate("exchange", "编号字母：%1").arg(party.letter);
    lines << QCoreApplication::translate("exchange", "类别：%1").arg(shownWord(party.kind));
    lines << QCoreApplication::translate("exchange", "对本单位是：%1").arg(relationText(party.relation));
    lines << QCoreApplication::translate("exchange", "文件做于：%1").arg(momentText(party.made));
    if (party.enrolledAlready) {
        lines << QCoreApplication::translate("exchange", "以前已经接入过，再做一次没有坏处。");
    }
    return lines.join(u'\n');
}

} // namespace xf::ui
