#include "core/words/sealedwords.h"

#include <QtGlobal>

namespace xf {

std::span<const ErrorSentence> sealedErrorSentences()
{
    static constexpr ErrorSentence sentences[] = {
        // The key
        {"sealed.no-key", QT_TRANSLATE_NOOP("words", "检举控告还没有设口令。请先由负责办理的人设定口令。")},
        {"sealed.has-key", QT_TRANSLATE_NOOP("words", "检举控告的口令已经设过。请用原来的口令打开。")},
        {"sealed.key-lost",
            QT_TRANSLATE_NOOP("words", "数据文件里有封存的内容，但打开它的钥匙不在了，打不开，也不能另设"
                                       "口令。请从最近的备份恢复数据文件。")},
        {"sealed.key-damaged",
            QT_TRANSLATE_NOOP("words", "打开检举控告的钥匙已损坏，打不开；封存的内容还在。请从最近的备"
                                       "份恢复数据文件，再用原来的口令打开。")},
        {"sealed.no-passphrase", QT_TRANSLATE_NOOP("words", "没有输入口令。请输入打开检举控告的口令。")},
        {"sealed.wrong-passphrase", QT_TRANSLATE_NOOP("words", "口令不对，没有打开。请检查大小写和输入法后再输一次。")},
        {"sealed.short-passphrase",
            QT_TRANSLATE_NOOP("words", "口令太短，容易被试出来。请至少用%1个字符，可以用一句自己记得住的话。")},
        {"sealed.same-passphrase", QT_TRANSLATE_NOOP("words", "新口令和原来的一样，没有换。请另定一个口令。")},
        {"sealed.key-changed",
            QT_TRANSLATE_NOOP("words", "口令刚被另一个窗口换过，这一次没有换。请用现在的口令重新打开后再换。")},

        // What is closed
        {"sealed.damaged", QT_TRANSLATE_NOOP("words", "这一条封存的内容已损坏，打不开。请核查数据文件，必要时从最近的备"
                                                      "份恢复。")},
        {"sealed.other-key",
            QT_TRANSLATE_NOOP("words", "这一条是用另一把钥匙封存的，本机的口令打不开。请到封存它的那台电脑上打开。")},
        {"sealed.unreadable", QT_TRANSLATE_NOOP("words",
                                  "这一条封存的内容解开了，但读不懂，可能由更新的程序写入。请升级本程序后再打开。")},
        {"sealed.unknown", QT_TRANSLATE_NOOP("words", "没有找到这一条。请核对编号。")},
        {"sealed.too-long", QT_TRANSLATE_NOOP("words", "内容太长，没有保存。请缩短后再保存，原件另附纸质材料。")},
        {"sealed.bad-text",
            QT_TRANSLATE_NOOP("words", "文字里有无法保存的字符（多半是粘贴带来的），没有保存。请删去后再保存。")},

        // What is written
        {"sealed.no-day", QT_TRANSLATE_NOOP("words", "没有填日期。请按“2026-03-02”的样子填写。")},
        {"sealed.day-ahead", QT_TRANSLATE_NOOP("words", "%1晚于今天（%2），没有保存。请改正日期。")},
        {"sealed.day-before", QT_TRANSLATE_NOOP("words", "%1早于收到日期（%2），没有保存。请改正日期。")},
        {"sealed.nothing-said", QT_TRANSLATE_NOOP("words", "没有写反映的内容。请照来人的话写下。")},
        {"sealed.no-accuser", QT_TRANSLATE_NOOP("words", "没有填反映人姓名。请填写姓名，或者选“匿名”。")},
        {"sealed.named-anonymous",
            QT_TRANSLATE_NOOP("words", "选了“匿名”又填了姓名。请只留一项：匿名的不记姓名，也不追查是谁。")},
        {"sealed.no-organ", QT_TRANSLATE_NOOP("words", "没有填转给哪个机关。请按管理权限填写有权处理的机关。")},
        {"sealed.to-the-accused",
            QT_TRANSLATE_NOOP("words",
                "检举、揭发材料和有关情况不得转给被检举、揭发的人员或者单位（条例第三十条第三款），没有"
                "保存，也没有打印。请改填有权处理的其他机关。")},
        {"sealed.not-passed-on", QT_TRANSLATE_NOOP("words", "还没有记录转给了哪个机关，无从告知去向。请先记录转送。")},
        {"sealed.nobody-to-tell",
            QT_TRANSLATE_NOOP("words",
                "匿名反映，没有可告知的人；姓名、住址不清的不需要书面告知（条例第二十三条第二款）。如有"
                "情况请用“记事”写下。")},
        {"sealed.no-method", QT_TRANSLATE_NOOP("words", "没有选告知方式。请选“当面”或者“安全方式”。")},
        {"sealed.no-text", QT_TRANSLATE_NOOP("words", "没有写内容。请写下要记的事。")},
        {"sealed.no-reason", QT_TRANSLATE_NOOP("words", "没有写作废的理由。请写明理由。")},
        {"sealed.is-void", QT_TRANSLATE_NOOP("words", "这一条已经作废，不能再办。如有情况请用“记事”写下。")},
        {"sealed.is-closed",
            QT_TRANSLATE_NOOP("words",
                "这一条反映的是本机关或其负责人，写明后即封存，不在本机查看（条例第三十条第三款）。请用"
                "“打印移交单”打印后，密封交上级有权机关。")},
        {"sealed.no-paper", QT_TRANSLATE_NOOP("words", "没有说明打印哪一种文书。请选移交单、告知书或者回执。")},
        {"sealed.not-opened", QT_TRANSLATE_NOOP("words", "没有说明为什么打开，内容没有取出。请选查看、打印或者上交。")},
    };
    return sentences;
}

} // namespace xf
