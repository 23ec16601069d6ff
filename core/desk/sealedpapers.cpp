#include "core/desk/sealedpapers.h"

#include "core/desk/paperdraft.h"
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
    document.title = QStringLiteral("告知书");
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
    document.title = QStringLiteral("材料移交单");
    document.copies = 2;
    std::vector<Block>& blocks = document.blocks;
    blocks.push_back(block(BlockRole::Title, document.title));
    Block table{BlockRole::Table, {}, {3, 10}, {}};
    addRow(table, QStringLiteral("编号"), about.number);
    addRow(table, QStringLiteral("移交单位"), workspace.identity().officeName);
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
    for (const char* line : {"接收机关：", "接收人（签字）：", "日期：", "移交人（签字）：", "日期："}) {
        blocks.push_back(block(BlockRole::FormLine, QString::fromUtf8(line)));
    }
    blocks.push_back(block(BlockRole::SmallPrint,
        QStringLiteral(
            "本单密封移交，一式两份。不得将反映人的检举、揭发材料以及有关情况透露或者转给被检举、揭发的人员或者"
            "单位（《信访工作条例》第三十条第三款）。")));
    return paperOf(workspace, std::move(document), day);
}

} // namespace xf
