#include "core/words/exchangewords.h"

#include <QtGlobal>

#include <array>

namespace xf {

namespace {

constexpr std::array sentences{
    ErrorSentence{"handoff.no-keys",
        QT_TRANSLATE_NOOP("words", "这个数据文件还没有密钥，不能交换数据。请先与上级办理入网（入网申请）。")},
    ErrorSentence{"handoff.has-keys",
        QT_TRANSLATE_NOOP(
            "words", "这个数据文件已经有密钥，不能再生成一套。请接着用原来的口令；要换口令的，请用更换口令。")},
    ErrorSentence{"handoff.unknown-partner",
        QT_TRANSLATE_NOOP("words", "没有找到交换单位“%1”。请核对单位代码，或者先办理入网。")},
    ErrorSentence{"handoff.ambiguous-partner",
        QT_TRANSLATE_NOOP("words", "“%1”对得上好几个：%2。请写明是哪一个，例如代码后面加上短横和字母。")},
    ErrorSentence{"handoff.enrolled-already",
        QT_TRANSLATE_NOOP(
            "words", "“%1”已经入网，这次的内容与原来的不同，没有改动。请打电话核对；确要更换的，请联系维护人员。")},
    ErrorSentence{"handoff.enrol-self",
        QT_TRANSLATE_NOOP("words", "这份入网文件与本数据文件是同一个单位，不能作为上级或者下级入网。请核对选的文件。")},
    ErrorSentence{"handoff.bad-enrolment",
        QT_TRANSLATE_NOOP("words", "入网文件里的“%1”不对，没有入网。请让对方重新生成一份入网文件。")},
    ErrorSentence{"handoff.changed",
        QT_TRANSLATE_NOOP("words", "做数据包的时候，待交换的内容变了，这一包没有记下。请重新做一次。")},
    ErrorSentence{"handoff.case-damaged",
        QT_TRANSLATE_NOOP("words",
            "信访件%1在本机有记录损坏了，坏的那条没有交出去，也没有记作交过，其余照交；它后面的内容对方先存着，等它补来。"
            "请把数据文件另存一份，用最近的备份找回这一件，然后再写一包；找不回的，请联系维护人员。")},
    ErrorSentence{"handoff.entry-damaged",
        QT_TRANSLATE_NOOP("words", "记录编号以%1开头的一条在本机损坏了，没有交出去，也没有记作交过，其余照交。"
                                   "请把数据文件另存一份，用最近的备份恢复，然后再写一包；还不行的，请联系维护人员。")},
    ErrorSentence{
        "handoff.stopped", QT_TRANSLATE_NOOP("words", "已按要求停止，没有改动数据。请在方便的时候再做一次。")},
    ErrorSentence{"handoff.nothing-to-undo",
        QT_TRANSLATE_NOOP(
            "words", "没有可以撤销的接收：接收以后已经做过数据包或者办理过入网。有错的，请在那一件里更正。")},
    ErrorSentence{"handoff.undo-too-late",
        QT_TRANSLATE_NOOP("words", "接收以后又办理过业务，不能再撤销。有错的，请在那一件里更正或者作废。")},
    ErrorSentence{"handoff.too-much",
        QT_TRANSLATE_NOOP("words", "数据包里的内容多得不正常（一项最多%1条），没有接收。请让对方重新做一包。")},
    ErrorSentence{"handoff.too-large",
        QT_TRANSLATE_NOOP("words", "数据包太大（最多%1兆），没有接收。请让对方分成几包再做一次。")},
    ErrorSentence{"handoff.excluded",
        QT_TRANSLATE_NOOP("words", "这一件涉及该单位，按规定不得交给它，没有转出。请另选接收单位。")},
    ErrorSentence{
        "handoff.stream-unknown", QT_TRANSLATE_NOOP("words", "没有找到记录编号以%1开头的一件。请核对编号后再试。")},
    ErrorSentence{"entry.stream-full",
        QT_TRANSLATE_NOOP("words", "记录%1没有收下：同一件里的记录超过了%2条，不正常。请把这句话告诉对方单位。")},
    ErrorSentence{"entry.too-split",
        QT_TRANSLATE_NOOP("words", "记录%1没有收下：同一件里并行的分支超过了%2条，不正常。请把这句话告诉对方单位。")},
    ErrorSentence{"entry.too-much-waits",
        QT_TRANSLATE_NOOP("words", "记录%1没有收下：等待前文的记录超过了%2条。请让对方把缺的数据包重新交来。")},
    ErrorSentence{"blob.unasked",
        QT_TRANSLATE_NOOP("words", "附件%1没有哪一件提到，没有收下。其余照常；请把这句话告诉对方单位。")},
    ErrorSentence{"blob.broken",
        QT_TRANSLATE_NOOP("words", "附件%1在路上损坏了，没有收下，下一次交换会再要。其余照常，请照常办理。")},
    ErrorSentence{"handoff.copy-by-receipt",
        QT_TRANSLATE_NOOP("words",
            "“%1”收到过一个本文件没有做过的数据包：本文件可能是副本，或者是从备份恢复的。为了编号不重复，暂不能登记"
            "新件。请查看最后发出的文书，写出最后一次用过的编号；缺的内容会随交换补回来。")},
    ErrorSentence{"handoff.copy-by-entry",
        QT_TRANSLATE_NOOP("words",
            "“%1”带回了一条本文件写过、现在却没有的记录：本文件可能是副本，或者是从备份恢复的。为了编号不重复，暂不能"
            "登记新件。请查看最后发出的文书，写出最后一次用过的编号；缺的内容会随交换补回来。")},
    ErrorSentence{"handoff.same-number",
        QT_TRANSLATE_NOOP("words",
            "“%1”有两个不同的数据包都是第%2号，那边可能有两份数据文件同时在用。内容已收下；请打电话让对方只留一份。")},
    ErrorSentence{"handoff.same-seq",
        QT_TRANSLATE_NOOP("words",
            "“%1”有两条不同的记录用了同一个序号，那边可能有两份数据文件同时在用。内容已收下；请打电话让对方只留一份。")},
    ErrorSentence{"handoff.shrunken-receipt",
        QT_TRANSLATE_NOOP("words",
            "“%1”以前收到过的数据包现在不见了，那边可能从备份恢复过。缺的内容会重新交过去；请告诉对方核对编号。")},
    ErrorSentence{"handoff.new-incarnation",
        QT_TRANSLATE_NOOP(
            "words", "“%1”的数据文件换过地方或者恢复过，已按新的一份接着交换。缺的内容会自动补齐，请照常办理。")},
    ErrorSentence{"handoff.two-living",
        QT_TRANSLATE_NOOP("words",
            "“%1”有两份数据文件在轮流使用。内容已收下；请打电话让对方只留一份，或者给另一份换一个字母重新入网。")},
    ErrorSentence{"handoff.gap",
        QT_TRANSLATE_NOOP("words", "“%1”的第%2号数据包还没有收到。不要紧，内容不会少；找到的，请补收一次。")},
};

} // namespace

std::span<const ErrorSentence> exchangeErrorSentences()
{
    return sentences;
}

} // namespace xf
