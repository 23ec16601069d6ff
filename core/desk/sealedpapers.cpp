#include "core/desk/sealedpapers.h"

#include "core/desk/paperdraft.h"
#include "core/sealed/sealedroom.h"
#include "core/words/fill.h"

namespace xf {

namespace {

Result<Paper> paperOf(Workspace& workspace, Document document, Date day)
{
    const Result<bool> practice = isPractice(workspace);
    if (!practice) {
        return practice.error();
    }
    Paper made;
    made.document = std::move(document);
    made.date = day;
    made.draft = false;
    made.practice = *practice;
    return made;
}

// What it is called where anybody reads it.
QString titleOf(SealedPaper which)
{
    switch (which) {
    case SealedPaper::NotGiven: break;
    case SealedPaper::Handover: return QStringLiteral("材料移交单");
    case SealedPaper::Notice: return QStringLiteral("告知书");
    case SealedPaper::Slip: return QStringLiteral("回执");
    }
    return {};
}

Block block(BlockRole role, const QString& text)
{
    return {role, text, {}, {}};
}

void addRow(Block& table, const QString& label, const QString& value)
{
    if (!value.isEmpty()) {
        table.rows.push_back({{{label, 0, true, 0}, {value, 0, false, 0}}});
    }
}

} // namespace

Result<Paper> sealedNotice(Workspace& workspace, const Accusation& accusation, Date day)
{
    const AccusationRegistered& about = accusation.registered;
    Document document;
    document.kind = QStringLiteral("sealed-notice");
    document.title = titleOf(SealedPaper::Notice);
    document.copies = 1;
    std::vector<Block>& blocks = document.blocks;
    blocks.push_back(block(BlockRole::Title, document.title));
    blocks.push_back(about.accuser.isEmpty() ? block(BlockRole::FormLine, QStringLiteral("致："))
                                             : block(BlockRole::Addressee, about.accuser + u'：'));
    const QString passed =
        accusation.passedOn.empty() ? QString() : QStringLiteral("于") + accusation.passedOn.back().day.chinese();
    blocks.push_back(block(BlockRole::Paragraph,
        fill(QStringLiteral("您于%1反映的事项（编号：%2），已%3转送有权处理的机关，由该机关依照有关规定办理。"),
            {about.received.chinese(), about.number, passed})));
    if (const QString& phone = workspace.identity().officePhone; !phone.isEmpty()) {
        blocks.push_back(
            block(BlockRole::Paragraph, fill(QStringLiteral("询问办理情况，只需说明编号，电话：%1。"), {phone})));
    }
    blocks.push_back(block(BlockRole::Paragraph, QStringLiteral("特此告知。")));
    blocks.push_back(block(BlockRole::FormLine, QStringLiteral("转送机关（本人需要时当面填写）：")));
    blocks.push_back(block(BlockRole::Signature, workspace.identity().officeName));
    blocks.push_back(block(BlockRole::SignatureDate, day.chinese()));
    return paperOf(workspace, std::move(document), day);
}

Result<Paper> sealedHandover(Workspace& workspace, const Accusation& accusation, Date day)
{
    const AccusationRegistered& about = accusation.registered;
    Document document;
    document.kind = QStringLiteral("sealed-handover");
    document.title = titleOf(SealedPaper::Handover);
    document.copies = 2;
    std::vector<Block>& blocks = document.blocks;
    blocks.push_back(block(BlockRole::Title, document.title));
    Block table{BlockRole::Table, {}, {3, 10}, {}};
    addRow(table, QStringLiteral("编号"), about.number);
    addRow(table, QStringLiteral("移交单位"), workspace.identity().officeName);
    addRow(table, QStringLiteral("接收机关"), accusation.receiver);
    addRow(table, QStringLiteral("收到日期"), about.received.chinese());
    addRow(table, QStringLiteral("来源"), wordLabel(about.channel));
    addRow(table, QStringLiteral("反映人"), about.anonymous ? QStringLiteral("匿名") : about.accuser);
    addRow(table, QStringLiteral("安全联系方式"), about.contact);
    addRow(table, QStringLiteral("被反映人"), about.accusedPerson);
    addRow(table, QStringLiteral("职务"), about.accusedPost);
    addRow(table, QStringLiteral("单位"), about.accusedUnit);
    addRow(table, QStringLiteral("反映的内容"), about.said);
    addRow(table, QStringLiteral("所附材料"), about.material);
    blocks.push_back(std::move(table));
    for (const char* line : {"接收人（签字）：", "日期：", "移交人（签字）：", "日期："}) {
        blocks.push_back(block(BlockRole::FormLine, QString::fromUtf8(line)));
    }
    blocks.push_back(block(BlockRole::SmallPrint,
        QStringLiteral(
            "本单密封移交，一式两份。不得将反映人的检举、揭发材料以及有关情况透露或者转给被检举、揭发的人员或者"
            "单位（《信访工作条例》第三十条第三款）。")));
    return paperOf(workspace, std::move(document), day);
}

Result<Paper> sealedSlip(Workspace& workspace, const Accusation& accusation, Date day)
{
    Document document;
    document.kind = QStringLiteral("sealed-slip");
    document.title = titleOf(SealedPaper::Slip);
    document.copies = 1;
    std::vector<Block>& blocks = document.blocks;
    blocks.push_back(block(BlockRole::Title, document.title));
    Block table{BlockRole::Table, {}, {3, 10}, {}};
    addRow(table, QStringLiteral("编号"), accusation.registered.number);
    addRow(table, QStringLiteral("收到日期"), accusation.registered.received.chinese());
    addRow(table, QStringLiteral("电话"), workspace.identity().officePhone);
    blocks.push_back(std::move(table));
    if (workspace.identity().officePhone.isEmpty()) {
        blocks.push_back(block(BlockRole::FormLine, QStringLiteral("电话：")));
    }
    for (const char* line : {"材料（份）：", "经手人（签字）：", "收件单位（本人需要时当面盖章）："}) {
        blocks.push_back(block(BlockRole::FormLine, QString::fromUtf8(line)));
    }
    blocks.push_back(block(BlockRole::SmallPrint, QStringLiteral("请妥善保管。询问办理情况时，只需说明编号。")));
    return paperOf(workspace, std::move(document), day);
}

Result<Paper> sealedPaper(Workspace& workspace, SealedPaper which, const Accusation& accusation, Date day)
{
    switch (which) {
    case SealedPaper::NotGiven: break;
    case SealedPaper::Handover: return sealedHandover(workspace, accusation, day);
    case SealedPaper::Notice: return sealedNotice(workspace, accusation, day);
    case SealedPaper::Slip: return sealedSlip(workspace, accusation, day);
    }
    return Error(sealedNoPaper);
}

QString sealedFileName(SealedPaper which, const QString& number)
{
    return titleOf(which) + u' ' + number + QStringLiteral(".pdf");
}

} // namespace xf
