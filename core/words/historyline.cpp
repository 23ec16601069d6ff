#include "core/words/historyline.h"

#include "core/base/clock.h"
#include "core/cases/records.h"
#include "core/words/casenames.h"
#include "core/words/eventtext.h"
#include "core/words/explain.h"
#include "core/words/fill.h"

#include <QCoreApplication>

#include <algorithm>

namespace xf {

namespace {

bool byImport(const Case& folded)
{
    return folded.convention == QLatin1String("message-import");
}

// A clerk's own opinion always names its basis and the review organ; a message's reply names neither.
bool isImportedReply(const FileItem& item)
{
    const Decided* decided = std::get_if<Decided>(&item.event);
    return decided && decided->outcomes.empty() && decided->basis.isEmpty() && decided->reviewOrgan.isEmpty();
}

bool isImportedDelivery(const Case& folded, const FileItem& item)
{
    const Delivered* delivered = std::get_if<Delivered>(&item.event);
    return delivered && delivered->notice.method == Method::Electronic && delivered->recipients.empty() &&
           std::any_of(folded.file.begin(), folded.file.end(),
               [&](const FileItem& other) { return isImportedReply(other) && other.on == item.on; });
}

bool isImportedAcceptance(const Case& folded, const FileItem& item)
{
    const Accepted* accepted = std::get_if<Accepted>(&item.event);
    return accepted && accepted->pathway.isEmpty() && item.on == folded.registeredOn;
}

QString conventionRemark(const Case& folded, const FileItem& item)
{
    if (!byImport(folded)) {
        return {};
    }
    if (std::holds_alternative<Registered>(item.event)) {
        return QCoreApplication::translate("words", "按演示约定导入：收到即受理；答复即处理意见并当日送达");
    }
    if (isImportedAcceptance(folded, item)) {
        return QCoreApplication::translate("words", "演示约定：收到即受理");
    }
    if (isImportedReply(item)) {
        return QCoreApplication::translate("words", "演示约定：答复即处理意见");
    }
    return isImportedDelivery(folded, item) ? QCoreApplication::translate("words", "演示约定：答复当日送达")
                                            : QString();
}

// 34: the petitioner is told why, with the extension or by a notice of its own afterwards.
QString extensionRemark(const Case& folded, const FileItem& item)
{
    const Extended* extended = std::get_if<Extended>(&item.event);
    if (!extended || !item.counts()) {
        return {};
    }
    bool sent = extended->notice.given();
    bool told = extended->notice.received.isValid();
    for (const FileItem& other : folded.file) {
        const Delivered* delivered = std::get_if<Delivered>(&other.event);
        if (delivered && other.counts() && delivered->paper == DeliveredPaper::Extension) {
            sent = true;
            told = told || delivered->notice.received.isValid();
        }
    }
    if (told) {
        return {};
    }
    return sent ? QCoreApplication::translate("words", "延期告知书已寄出，未见回执")
                : QCoreApplication::translate("words", "尚未告知延期理由（条例第三十四条）");
}

QString recordedRemark(const FileItem& item, const Recorded& recorded)
{
    const Date day = Moment{recorded.recordedAt, recorded.recordedOffset}.localDate();
    if (!day.isValid() || day == item.on) {
        return {};
    }
    const QString shown = dayBeside(day, item.on);
    return day > item.on
               ? fill(QCoreApplication::translate("words", "补录（%1录入）"), {shown})
               : fill(QCoreApplication::translate("words", "录入时电脑日期是%1，早于业务日期，时钟可能不准"), {shown});
}

class Remarks
{
public:
    void add(const QString& remark)
    {
        if (!remark.isEmpty()) {
            m_remarks << remark;
        }
    }
    void addIf(bool holds, const QString& remark) { add(holds ? remark : QString()); }
    [[nodiscard]] const QStringList& all() const { return m_remarks; }

private:
    QStringList m_remarks;
};

QString voidRemark(const FileItem& item)
{
    const QString reason = inLine(item.voidReason);
    return reason.isEmpty() ? QCoreApplication::translate("words", "已作废")
                            : fill(QCoreApplication::translate("words", "已作废：%1"), {reason});
}

QStringList remarksOf(const Case& folded, const FileItem& item, const Recorded& recorded)
{
    const bool unknown = item.event.index() == 0;
    const bool erased = recorded.erased || item.erased;
    Remarks remarks;
    remarks.addIf(unknown, QCoreApplication::translate("words", "本机版本不认识的记录，原样保存"));
    remarks.addIf(unknown && recorded.critical, QCoreApplication::translate("words", "升级程序以前，本件不能办下一步"));
    remarks.addIf(erased, QCoreApplication::translate("words", "内容已依法删除"));
    remarks.addIf(item.voided, voidRemark(item));
    remarks.addIf(item.fallen, QCoreApplication::translate("words", "经裁定不采用"));
    remarks.addIf(
        item.misfit, QCoreApplication::translate("words", "与另一边同时办理的步骤相抵触，或者当时还不能办这一步"));
    remarks.addIf(item.notHolder, QCoreApplication::translate("words", "办理这一步的单位当时不是承办单位"));
    remarks.addIf(item.outOfOrder, QCoreApplication::translate("words", "日期早于它所依据的前一步"));
    remarks.addIf(item.corrected, QCoreApplication::translate("words", "已更正"));
    if (!erased) {
        remarks.add(extensionRemark(folded, item));
        remarks.add(conventionRemark(folded, item));
    }
    if (!recorded.author.isEmpty()) {
        remarks.add(fill(QCoreApplication::translate("words", "记录人：%1"), {inLine(recorded.author)}));
    }
    remarks.add(recordedRemark(item, recorded));
    return remarks.all();
}

// Where the table has the step from several states, any row's article does but for 办结.
QString articleOfStep(Step step)
{
    const std::span<const Transition> table = transitions();
    const auto row =
        std::find_if(table.begin(), table.end(), [&](const Transition& candidate) { return candidate.step == step; });
    return row == table.end() || step == Step::None ? QString() : QString::fromUtf8(row->article);
}

// 23.3 says of what was passed on what 23.1 says of what came directly.
bool isAnswerToSender(const Case& folded, const FileItem& item)
{
    const bool answers = item.step == Step::Inform || item.step == Step::Accept || item.step == Step::Classify;
    const std::vector<Custody>& custodies = folded.tracks.front().custodies;
    return answers && std::any_of(custodies.begin(), custodies.end(), [&](const Custody& custody) {
        return custody.passedOn() && !custody.returned &&
               std::any_of(custody.items.begin(), custody.items.end(),
                   [&](std::size_t i) { return folded.file[i].id == item.id; });
    });
}

QString articleOf(const Case& folded, const FileItem& item)
{
    if (const Registered* registered = std::get_if<Registered>(&item.event)) {
        return registered->bureau ? QStringLiteral("22.1") : QStringLiteral("23.1");
    }
    if (std::holds_alternative<Forwarded>(item.event) && item.underBureau) {
        return QStringLiteral("22.1");
    }
    if (isAnswerToSender(folded, item)) {
        return QStringLiteral("23.3");
    }
    if (const Refused* refused = std::get_if<Refused>(&item.event)) {
        return wordKey(refused->ground); // the key of a ground is its article
    }
    const Delivered* delivered = std::get_if<Delivered>(&item.event);
    if (delivered && delivered->paper == DeliveredPaper::Extension) {
        return QStringLiteral("34");
    }
    if (isRecord(item.event)) {
        return QString::fromUtf8(articleOfRecord(item.event));
    }
    if (item.step == Step::Conclude) {
        const bool decided = std::any_of(folded.file.begin(), folded.file.end(),
            [](const FileItem& other) { return other.step == Step::Decide && other.counts(); });
        return decided ? QStringLiteral("34") : QStringLiteral("31");
    }
    return articleOfStep(item.step);
}

} // namespace

HistoryLine historyLine(const Case& folded, const FileItem& item, const Recorded& recorded)
{
    HistoryLine line;
    line.day = dayText(item.on);
    line.title = eventTitle(item.event);
    line.text = recorded.erased || item.erased ? QString() : eventText(folded, item);
    line.remarks = remarksOf(folded, item, recorded);
    line.article = articleOf(folded, item);
    return line;
}

std::vector<HistoryLine> historyLines(const Case& folded, const CaseHistory& history)
{
    std::vector<HistoryLine> lines;
    lines.reserve(folded.file.size());
    for (const FileItem& item : folded.file) {
        lines.push_back(historyLine(folded, item, history.entries[item.entry]));
    }
    return lines;
}

QString asOneLine(const HistoryLine& line)
{
    QString text = line.day + u' ' + line.title;
    if (!line.text.isEmpty()) {
        text += QStringLiteral("：") + line.text;
    }
    if (!line.remarks.isEmpty()) {
        text += QStringLiteral("（") + line.remarks.join(QStringLiteral("；")) + QStringLiteral("）");
    }
    return text;
}

} // namespace xf
