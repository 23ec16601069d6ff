#include "core/words/workspacewords.h"

#include <QtGlobal>

#include <array>

namespace xf {

namespace {

constexpr std::array sentences{
    ErrorSentence{"clock.behind",
        QT_TRANSLATE_NOOP("words",
            "今天按%1算，早于数据文件里%2录入的记录，电脑的日期可能慢了。请先调准电脑的日期和时间，再重新打开本程序。")},
    ErrorSentence{"case.unknown",
        QT_TRANSLATE_NOOP("words", "没有找到信访件“%1”。请核对编号，也可以写记录编号的前8位；或者按姓名、事由查找。")},
    ErrorSentence{"case.ambiguous",
        QT_TRANSLATE_NOOP("words", "“%1”对得上好几件信访件，记录编号分别是：%2。请改写其中一个记录编号。")},
    ErrorSentence{"case.unreadable",
        QT_TRANSLATE_NOOP("words",
            "记录编号以%1开头的一件，原始记录有损坏，暂不能列出和办理；其他各件照常。请不要删除本文件，用备份找回这一件。")},
    ErrorSentence{"views.outdated",
        QT_TRANSLATE_NOOP(
            "words", "%1的列表需要重新整理，而现在不能写入，只好先不打开。请在可以写入的电脑上正常打开一次。")},
    ErrorSentence{"store.check-failed",
        QT_TRANSLATE_NOOP(
            "words", "写入以后核对不一致，这次的操作没有保存，原有数据完好。这是程序的错误，请把这句话告诉维护人员。")},
    ErrorSentence{"demonstrate.failed",
        QT_TRANSLATE_NOOP(
            "words", "演示在“%1”这一步与预期不符。这是程序的错误，请把这句话告诉维护人员；正式数据不受影响。")},
    ErrorSentence{"training.not-empty",
        QT_TRANSLATE_NOOP("words", "这个数据文件里已经有信访件，不能再填练习内容，没有改动它。请另建一个练习文件。")},
    ErrorSentence{
        "training.failed", QT_TRANSLATE_NOOP("words",
                               "练习内容的第%1行读不出来。这是程序的错误，请把这句话告诉维护人员；正式数据不受影响。")},
    ErrorSentence{"adopt.same-letter",
        QT_TRANSLATE_NOOP("words", "原文件用的就是字母%1，两份不能共用一个字母。请换一个，例如B。")},
    ErrorSentence{"identity.missing",
        QT_TRANSLATE_NOOP("words", "%1里没有单位信息，不能使用，没有改动它。请确认选对了文件，或者用备份恢复。")},
    ErrorSentence{"numbering.stopped",
        QT_TRANSLATE_NOOP("words",
            "%1可能是复制或者恢复来的，为了编号不重复，暂不能登记新件、编文号，其他办理照常。请先在“设置”最上面说明它的来历：接着用的，写出最后一次用过的编号；在另一台电脑上并用的，换一个字母。")},
    ErrorSentence{"file.copied",
        QT_TRANSLATE_NOOP("words",
            "%1是%2的副本，原文件还在，两份同时用会编出重复的编号，这里暂不能登记新件。请用“设置”里的“换一个数据文件”回到原文件办理；确要两份并用的，请在“设置”最上面给这一份换一个字母。")},
    ErrorSentence{"file.behind",
        QT_TRANSLATE_NOOP("words",
            "%1比本机上次用到的要旧，可能是从备份恢复的，暂不能登记新件，以免编号重复。请在“设置”最上面写出最后一次用过的编号，照最后登记的一件写；误选了旧文件的，请用“设置”里的“换一个数据文件”改选新的。")},
    ErrorSentence{"file.unknown-here",
        QT_TRANSLATE_NOOP("words",
            "%1还没有在本机上用过，可能是从别的电脑拷来的，暂不能登记新件，以免编号重复。请在“设置”最上面说明来历：换到这台电脑接着用的，写出最后一次用过的编号；两台并用的，换一个字母。")},
    ErrorSentence{"file.written-elsewhere",
        QT_TRANSLATE_NOOP("words",
            "%1离开本机以后在别处写过，暂不能登记新件，以免编号重复。请在“设置”最上面说明来历：今后只在这里用的，写出最后一次用过的编号；两处并用的，换一个字母。")},
    ErrorSentence{
        "blob.too-large", QT_TRANSLATE_NOOP("words",
                              "文件太大，一个附件最多%1MB，没有附上。请压缩、降低扫描分辨率或者分成几个文件再附。")},
    ErrorSentence{"blob.not-read",
        QT_TRANSLATE_NOOP("words", "文件读不出来，没有附上（%1）。请检查文件是否还在、移动盘是否松动，再试一次。")},
    ErrorSentence{"blob.not-written",
        QT_TRANSLATE_NOOP(
            "words", "附件没有存好，没有附上：%1不能写入，或者磁盘已满（%2）。请检查磁盘空间和权限后再试。")},
    ErrorSentence{
        "blob.missing", QT_TRANSLATE_NOOP("words",
                            "附件“%1”的文件不在%2里。请把这个文件夹放回数据文件旁边；找不到的，请用备份找回或者重新"
                            "扫描附上。")},
    ErrorSentence{
        "blob.damaged", QT_TRANSLATE_NOOP("words",
                            "附件“%1”的文件（%2）内容变了，不是当初附上的那一份。请用备份找回，或者把原来的文件重新附"
                            "一次。")},
    ErrorSentence{"blob.not-here",
        QT_TRANSLATE_NOOP("words", "这个附件的文件还没有传到本机。请向附上它的单位索取，或者等下一次数据交换。")},
    ErrorSentence{"paper.number-taken",
        QT_TRANSLATE_NOOP("words", "%1已经用过，或者小于已经用到的号。现在可以用的是%2，请改用这个号或者更大的号。")},
    ErrorSentence{"paper.skip-too-many",
        QT_TRANSLATE_NOOP("words", "%1离已经用到的号太远，一次最多跳过%2个号。请核对是不是写错了。")},
    ErrorSentence{"paper.bad-number",
        QT_TRANSLATE_NOOP("words",
            "“%1”不是一个文号。请照最后发出的文书写完整的文号，例如青石镇信受〔2026〕7号；这一年还没有"
            "发过的，把序号写成0。")},
    ErrorSentence{"paper.last-unknown",
        QT_TRANSLATE_NOOP("words",
            "这份数据文件是从别处拿来接着用的，还不知道“%1”已经编到几号，为了文号不重复，暂不能出具这一类文书。请在“设置”最上面照最后发出的一份写出它的序号；这一年还没有发过的，写0。")},
    ErrorSentence{"adopt.not-needed", QT_TRANSLATE_NOOP("words", "这份数据文件来历清楚，不用再说明。请照常办理。")},
    ErrorSentence{"adopt.bad-number",
        QT_TRANSLATE_NOOP("words", "“%1”不是这份数据文件的编号。请照最后发出的文书写完整的编号，例如511502101-2026-A-"
                                   "17，或者只写最后的序号。")},
    ErrorSentence{"adopt.nothing-said",
        QT_TRANSLATE_NOOP(
            "words", "还没有说明怎么用这份数据文件。请写出最后一次用过的编号，或者给它一个新的字母，两样只写一样。")},
    ErrorSentence{
        "draft.no-key", QT_TRANSLATE_NOOP("words", "草稿没有名称，没有保存。这是程序的错误，请把这句话告诉维护人员。")},
    ErrorSentence{"clerk.empty",
        QT_TRANSLATE_NOOP("words", "没有填写值班人。请填写现在坐在这里的人的姓名，它会记在办理的每一步里。")},
    ErrorSentence{
        "setting.bad-text", QT_TRANSLATE_NOOP("words", "“%1”里有无法保存的字符，没有保存。请删去后重新填写。")},
    ErrorSentence{"setting.too-long", QT_TRANSLATE_NOOP("words", "“%1”太长，最多%2个字，没有保存。请缩短后再填。")},
    ErrorSentence{
        "setting.bad-value", QT_TRANSLATE_NOOP("words",
                                 "“%1”不能是“%2”，没有保存。请照所列的选择；文书代字里不要有括号和空格，例如青石镇。")},
    ErrorSentence{"print.unknown-paper",
        QT_TRANSLATE_NOOP("words", "没有找到要打印的文书（%1），打印情况没有记下。请关闭后重新打开这一件再打印。")},
};

} // namespace

std::span<const ErrorSentence> workspaceErrorSentences()
{
    return sentences;
}

} // namespace xf
