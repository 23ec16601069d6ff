#include "core/words/documentwords.h"

#include <QtGlobal>

namespace xf {

std::span<const ErrorSentence> documentErrorSentences()
{
    static constexpr ErrorSentence sentences[] = {
        // before a paper is issued
        {"paper.case-void",
            QT_TRANSLATE_NOOP("words", "信访件%1已经作废，不能再出具文书。请核对编号；作废有误的，请重新登记一件。")},
        {"paper.case-in-conflict",
            QT_TRANSLATE_NOOP("words",
                "信访件%1有两边同时办理、互相抵触的步骤，先不能出具文书。请用“裁定”选定采用哪一步以后再出具。")},
        {"paper.not-in-state",
            QT_TRANSLATE_NOOP(
                "words", "这件信访件现在是“%2”，不能出具《%1》。请先办完相应的一步；已经出具过的，请直接重印原件。")},
        {"paper.no-step",
            QT_TRANSLATE_NOOP("words", "还没有办“%2”这一步，《%1》没有可写的内容。请先办这一步，再出具文书。")},
        {"paper.no-other", QT_TRANSLATE_NOOP("words", "《%1》要写明随哪一份文书送达。请先选定要送达的文书。")},
        {"paper.accusation",
            QT_TRANSLATE_NOOP("words",
                "检举控告的材料和有关情况不得透露（条例第三十条第三款），不能用普通文书出具。请改按检举控告办理。")},
        {"paper.recipient-unknown",
            QT_TRANSLATE_NOOP("words", "《%1》要发给的人不在这件信访件里，或者已经删去。请重新选受送达人。")},
        {"paper.recipient-not-owed",
            QT_TRANSLATE_NOOP(
                "words", "《%1》不应当发给%2：随访人和姓名、住址不清的人不是受送达人。请改选信访人或者代表。")},
        {"paper.nobody-owed",
            QT_TRANSLATE_NOOP("words",
                "信访人的姓名（名称）或者住址不清，《%1》没有可以送达的人（条例第二十三条第二款）。请设法问清；问不清的不必出具，照常办理。")},
        {"paper.field-missing", QT_TRANSLATE_NOOP("words", "《%1》还缺少“%2”，不能出具。请补上以后再出具。")},
        {"paper.demand-unanswered",
            QT_TRANSLATE_NOOP("words",
                "诉求%1“%2”还没有答复，意见书要对每一项诉求写明处理意见（条例第三十二条第一款）。请补上对这一项的处理意见。")},
        {"paper.no-review-organ",
            QT_TRANSLATE_NOOP("words",
                "没有写明向哪个机关请求复查，信访人有权请求上一级机关、单位复查（条例第三十五条）。请写上一级机关的名称，例如“某某县人民政府”。")},
        {"paper.review-self",
            QT_TRANSLATE_NOOP("words",
                "复查机关写成了本机关“%1”，复查应当由上一级机关、单位办理（条例第三十五条）。请改写上一级机关的名称。")},
        {"paper.review-bureau",
            QT_TRANSLATE_NOOP("words",
                "复查机关写成了“%1”，应当写上一级人民政府或者主管机关，不写它的信访机构（本程序的理解，条例没有明文）。请改写机关的名称。")},
        {"paper.remedy-unreasoned",
            QT_TRANSLATE_NOOP("words",
                "改用了通常以外的救济途径，却没有写理由（本程序的理解，条例没有明文）。请写明理由，或者改回先行政复议。")},
        {"paper.date-in-future",
            QT_TRANSLATE_NOOP("words", "成文日期%1还没有到，今天是%2。请核对日期；日期没有错的，请检查电脑的时钟。")},
        {"paper.date-before",
            QT_TRANSLATE_NOOP("words", "日期前后不合：%1%2早于%3%4。请核对这两个日期，改正写错的一个。")},
        {"paper.date-after-receipt",
            QT_TRANSLATE_NOOP("words",
                "成文日期%1晚于已经记下的送达或者寄出日期%2。请核对成文日期；送达日期记错了的，请先更正那一步。")},
        // a template
        {"template.unreadable",
            QT_TRANSLATE_NOOP(
                "words", "文书模板%1读不出来：文件打不开，或者不是文本文件。请检查文件，或者把它移走改用自带的模板。")},
        {"template.exists",
            QT_TRANSLATE_NOOP("words", "%1已经有了，没有改动它。请直接修改这个文件；要重新来过的，请先把它改名。")},
        {"template.not-written", QT_TRANSLATE_NOOP("words", "文书模板没有写成：%1。请检查文件夹的写权限和磁盘空间。")},
        {"template.too-long", QT_TRANSLATE_NOOP("words", "文书模板%1太大，最多%2千字节。请检查是否选错了文件。")},
        {"template.bad-header",
            QT_TRANSLATE_NOOP(
                "words", "模板%1第%2行第%3列：这一行“%4”不是“名称: 内容”的样子。请对照自带模板的开头改正。")},
        {"template.unknown-key",
            QT_TRANSLATE_NOOP("words", "模板%1第%2行第%3列：开头没有“%4”这一项，可以用的有%5。请改正或者删去这一行。")},
        {"template.key-twice", QT_TRANSLATE_NOOP("words", "模板%1第%2行第%3列：“%4”写了两次。请删去其中一行。")},
        {"template.bad-value", QT_TRANSLATE_NOOP("words", "模板%1第%2行第%3列：“%4”的内容不对，应当是%5。请改正。")},
        {"template.key-missing",
            QT_TRANSLATE_NOOP("words", "模板%1第%2行第%3列：开头缺少“%4”这一项。请对照自带模板的开头补上。")},
        {"template.no-body",
            QT_TRANSLATE_NOOP("words", "模板%1第%2行第%3列：没有正文。请在开头各项之后写一行三个减号，再写正文。")},
        {"template.forbidden-tag",
            QT_TRANSLATE_NOOP("words", "模板%1第%2行第%3列：不能用%4这种标记。请改用两对花括号里只写名称的标记。")},
        {"template.unknown-tag", QT_TRANSLATE_NOOP("words",
                                     "模板%1第%2行第%3列：没有%4这个标记，印出来会是空白。请对照自带的模板改正名称。")},
        {"template.not-value",
            QT_TRANSLATE_NOOP("words", "模板%1第%2行第%3列：%4不能直接印出来。请写到具体的一项，或者用它的成对标记。")},
        {"template.not-section",
            QT_TRANSLATE_NOOP("words", "模板%1第%2行第%3列：%4总是有的，不能用来判断有没有。请写到具体的一项。")},
        {"template.unclosed-tag",
            QT_TRANSLATE_NOOP("words", "模板%1第%2行第%3列：标记没有写完，同一行里缺少两个右花括号。请补上。")},
        {"template.stray-close",
            QT_TRANSLATE_NOOP("words", "模板%1第%2行第%3列：多了两个右花括号。请删去，或者补上前面的左花括号。")},
        {"template.unclosed-section",
            QT_TRANSLATE_NOOP("words", "模板%1第%2行第%3列：%4没有配上结束的标记。请补上带斜线的同名标记。")},
        {"template.unopened-section",
            QT_TRANSLATE_NOOP("words", "模板%1第%2行第%3列：%4前面没有开始的标记。请补上或者删去它。")},
        {"template.crossed-section",
            QT_TRANSLATE_NOOP("words", "模板%1第%2行第%3列：%4与还没有结束的%5交叉了。请先结束里面的一对。")},
        {"template.bad-role",
            QT_TRANSLATE_NOOP("words", "模板%1第%2行第%3列：没有“%4”这种段落。请对照自带的模板改正方括号里的字。")},
        {"template.bad-widths",
            QT_TRANSLATE_NOOP("words", "模板%1第%2行第%3列：表格后面要写各列的宽度，一至十二个数，中间空格。请改正。")},
        {"template.row-alone", QT_TRANSLATE_NOOP("words",
                                   "模板%1第%2行第%3列：这一行是表格的行，上面却没有表格。请在它前面写明表格和列宽。")},
        {"template.bad-row",
            QT_TRANSLATE_NOOP(
                "words", "模板%1第%2行第%3列：这一行占%4列，表格有%5列。请检查竖线和占列的数，行尾也要有竖线。")},
        {"template.lacks", QT_TRANSLATE_NOOP("words",
                               "模板%1第%2行第%3列起：正文里没有“%4”，这是必须告知的内容。请在正文里加上标记%5。")},
    };
    return sentences;
}

} // namespace xf
