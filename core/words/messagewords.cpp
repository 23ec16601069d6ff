#include "core/words/messagewords.h"

#include <QtGlobal>

namespace xf {

namespace {

// Codes as text: words/ may not include desk/. A test compares them with the codes the readers declare.
constexpr ErrorSentence sentences[] = {
    {"text.unknown-encoding",
        QT_TRANSLATE_NOOP(
            "words", "认不出这个文件的文字编码，它可能不是文本文件。请用 WPS 打开原表，另存为 CSV 格式后再导入。")},
    {"text.damaged",
        QT_TRANSLATE_NOOP(
            "words", "文件第 %1 行起有损坏或被截断的文字，没有导入任何内容。请重新导出或重新拷贝这个文件后再导入。")},
    {"text.no-converter",
        QT_TRANSLATE_NOOP("words",
            "本机系统缺少国标（GB 18030）文字转换表，读不了这个文件。请用 WPS 另存为“CSV UTF-8”格式后再导入。")},
    {"csv.empty", QT_TRANSLATE_NOOP("words", "文件是空的，没有表头也没有内容。请检查是否选错了文件。")},
    {"csv.broken-header",
        QT_TRANSLATE_NOOP("words",
            "表头（第 %1 行）的引号不成对或列数过多，读不出列名。请用 WPS 打开原表，另存为 CSV 格式后再导入。")},
    {"csv.unterminated-quote",
        QT_TRANSLATE_NOOP("words",
            "引号没有成对，第 %1 行至第 %2 行没有导入。请在原表中改正这几行的引号，另存为 CSV 格式后再导入一次。")},
    {"csv.stray-quote",
        QT_TRANSLATE_NOOP("words",
            "单元格中间出现多余的引号，第 %1 行至第 %2 行没有导入。请在原表中改正这几行的引号，另存为 CSV "
            "格式后再导入一次。")},
    {"csv.column-count",
        QT_TRANSLATE_NOOP("words",
            "这一行有 %1 列，而表头有 %2 列，内容可能错位，没有导入。请检查这一行是否多了或少了逗号，改正后再导入一次。")},
    {"messages.missing-column",
        QT_TRANSLATE_NOOP(
            "words", "表头中没有找到“%1”列。请把列名改为：编号、来信人、主题、来信时间、内容、答复意见、答复时间。")},
    {"messages.duplicate-column",
        QT_TRANSLATE_NOOP("words", "表头中有两个“%1”列，无法确定用哪一个。请删去或改名其中一列后再导入。")},
    {"messages.missing-number", QT_TRANSLATE_NOOP("words", "这一行没有编号，没有导入。请补上编号后再导入一次。")},
    {"messages.mangled-number",
        QT_TRANSLATE_NOOP("words",
            "编号“%1”已被表格软件改成科学计数，后面的数字丢失了。请在原表中把“编号”列设为文本格式，重新导出后再导入。")},
    {"messages.missing-date",
        QT_TRANSLATE_NOOP("words", "编号 %1 没有来信时间，没有导入。请补上来信时间后再导入一次。")},
    {"messages.bad-date",
        QT_TRANSLATE_NOOP("words", "编号 %1 的来信时间“%2”看不懂，没有导入。请写成 2026-03-02 09:30:00 这样的形式。")},
    {"messages.future-date",
        QT_TRANSLATE_NOOP(
            "words", "编号 %1 的来信日期 %2 晚于今天，没有导入。请核对来信时间；如果日期没有错，请检查电脑的时钟。")},
    {"messages.bad-reply-date",
        QT_TRANSLATE_NOOP("words", "编号 %1 的答复时间“%2”看不懂，没有导入。请写成 2026-03-02 09:30:00 这样的形式。")},
    {"messages.future-reply",
        QT_TRANSLATE_NOOP(
            "words", "编号 %1 的答复日期 %2 晚于今天，没有导入。请核对答复时间；如果日期没有错，请检查电脑的时钟。")},
    {"messages.reply-before-received",
        QT_TRANSLATE_NOOP("words", "编号 %1 的答复日期 %2 早于来信日期 %3，没有导入。请核对这两个日期。")},
    {"messages.reply-without-date",
        QT_TRANSLATE_NOOP("words", "编号 %1 有答复意见而没有答复时间，没有导入。请补上答复时间后再导入一次。")},
    {"messages.reply-without-text",
        QT_TRANSLATE_NOOP(
            "words", "编号 %1 有答复时间而没有答复意见，没有导入。请补上答复意见；如果尚未答复，请删去答复时间。")},
    {"messages.empty-message",
        QT_TRANSLATE_NOOP("words", "编号 %1 的主题和内容都是空的，没有导入。请补上来信内容后再导入一次。")},
    {"messages.too-long",
        QT_TRANSLATE_NOOP(
            "words", "编号 %1 的文字过长，超过一份信访件能存的长度，没有导入。请缩短文字，把全文作为附件保存。")},
    {"messages.duplicate-number",
        QT_TRANSLATE_NOOP(
            "words", "编号 %1 在第 %2 行已经出现过，而两行内容不同，后一行没有导入。请核对编号，改正后再导入一次。")},
};

} // namespace

std::span<const ErrorSentence> messageErrorSentences()
{
    return sentences;
}

} // namespace xf
