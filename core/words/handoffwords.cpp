#include "core/words/handoffwords.h"

#include <QtGlobal>

namespace xf {

std::span<const ErrorSentence> handoffErrorSentences()
{
    static constexpr ErrorSentence sentences[] = {
        // Keys
        {"keys.bad-public-key",
            QT_TRANSLATE_NOOP("words", "对方的公钥不是一个有效的公钥，不能使用。请对方重新制作建立交换的文件。")},
        {"keys.wrong-passphrase",
            QT_TRANSLATE_NOOP("words", "口令不对，密钥没有打开。请检查大小写和输入法后再输一次。")},
        {"keys.no-passphrase", QT_TRANSLATE_NOOP("words", "没有输入口令。请输入保护本机密钥的口令。")},
        {"keys.frame-damaged",
            QT_TRANSLATE_NOOP(
                "words", "数据文件里保存的密钥已损坏，打不开。请从最近的备份恢复数据文件，或与对方重新建立交换。")},
        {"keys.frame-too-costly",
            QT_TRANSLATE_NOOP("words",
                "密钥要求的计算量（内存 %1 MB、%2 遍）不在允许的范围内，没有打开。请从备份恢复数据文件，或重新建立交换。")},

        {"keys.another-file",
            QT_TRANSLATE_NOOP("words", "打开的密钥是另一个数据文件的，没有办。请重新输入本数据文件的口令。")},

        // Any file that is brought
        {"handoff.file-not-found", QT_TRANSLATE_NOOP("words", "没有找到文件 %1，U 盘可能没有插好。请插好后重新选择。")},
        {"handoff.file-unread",
            QT_TRANSLATE_NOOP("words", "读不了文件 %1。请检查 U 盘是否插好、文件是否被别的程序占用，再试一次。")},
        {"handoff.not-our-file", QT_TRANSLATE_NOOP("words",
                                     "%1 不是交换包，也不是建立交换的申请或答复。请确认选对了文件，或重新拷贝一次。")},

        // Packages: the file
        {"package.not-a-package",
            QT_TRANSLATE_NOOP("words", "这个文件不是信访接待台的交换包。请确认选对了文件（扩展名 .xfpkg）。")},
        {"package.newer-format",
            QT_TRANSLATE_NOOP(
                "words", "这个交换包由更新的程序做成（格式 %1，密码套件 %2），本程序还不能读。请升级本程序后再接收。")},
        {"package.header-damaged",
            QT_TRANSLATE_NOOP("words", "交换包的开头已损坏，没有接收。请重新拷贝，或请对方再导出一次。")},
        {"package.cut-short",
            QT_TRANSLATE_NOOP("words", "交换包不完整：这里只有 %1 字节，至少应有 %2 字节，可能没有拷完就拔了 U "
                                       "盘。没有接收，请重新拷贝，或请对方再导出一次。")},
        {"package.bytes-appended",
            QT_TRANSLATE_NOOP(
                "words", "交换包比应有的长：这里有 %1 字节，应有 %2 字节，末尾多出了别的内容。没有接收，请重新拷贝。")},
        {"package.not-read", QT_TRANSLATE_NOOP("words",
                                 "读不到交换包（%1）。请检查 U 盘是否插好，重新插上后再试；已有的数据没有变动。")},
        {"package.stopped", QT_TRANSLATE_NOOP("words", "已按要求停止，数据没有变动。需要时请重新开始。")},

        // Packages: whose they are
        {"package.for-another",
            QT_TRANSLATE_NOOP(
                "words", "这个交换包是给别的单位或别的电脑的，这里打不开，没有接收。请交给它写明的接收单位。")},
        {"package.other-key",
            QT_TRANSLATE_NOOP(
                "words", "这个交换包是按本机以前的密钥加密的，现在打不开。请与对方重新建立交换，再请对方导出一次。")},
        {"package.unknown-sender",
            QT_TRANSLATE_NOOP(
                "words", "发出这个交换包的单位还没有与本机建立交换，没有接收。请先与对方建立交换并核对指纹。")},
        {"package.unknown-key",
            QT_TRANSLATE_NOOP("words", "这个交换包自称来自已建立交换的单位，但用的不是登记过的密钥，没有接收。"
                                       "请打电话与对方核对；如对方换过密钥，请重新建立交换。")},
        {"package.former-key",
            QT_TRANSLATE_NOOP(
                "words", "这个交换包是用对方更换之前的密钥签名的，没有接收。请对方用新密钥再导出一次，内容不会丢失。")},
        {"package.revoked-key",
            QT_TRANSLATE_NOOP(
                "words", "签名用的密钥已被停用，这个交换包没有接收。请打电话问清对方，由对方换新密钥后再导出一次。")},
        {"package.bad-signature",
            QT_TRANSLATE_NOOP("words",
                "交换包的签名不符：文件在途中损坏了，或者不是对方做的。没有接收，请重新拷贝；仍然如此时请对方再导出一次。")},

        // Packages: what is inside
        {"package.not-opened",
            QT_TRANSLATE_NOOP(
                "words", "交换包的签名无误，但里面的内容解不开，没有接收。请对方再导出一次，并把这句话告诉维护人员。")},
        {"package.bad-contents",
            QT_TRANSLATE_NOOP("words", "交换包的签名无误，但里面的内容不合规定（第 %1 "
                                       "类，%2），没有接收。这是对方程序的错误，请把这句话告诉维护人员。")},
        {"package.root-mismatch",
            QT_TRANSLATE_NOOP(
                "words", "交换包里的条目与开头写明的不一致，没有接收。这是对方程序的错误，请把这句话告诉维护人员。")},

        // Packages: making one
        {"package.not-written", QT_TRANSLATE_NOOP("words", "交换包没有写成（%1）。请检查 U 盘和剩余空间后再做一次。")},
        {"package.source-changed",
            QT_TRANSLATE_NOOP("words", "制作交换包时数据或附件有变动，这个包没有做成。请再做一次。")},
        {"package.entry-bad",
            QT_TRANSLATE_NOOP("words",
                "数据文件里有一条记录已损坏（%1），交换包没有做成。请先核查数据文件，必要时从最近的备份恢复。")},
        {"package.row-bad",
            QT_TRANSLATE_NOOP("words", "要放进交换包的内容不合规定（第 %1 "
                                       "类，%2），交换包没有做成。这是程序的错误，请把这句话告诉维护人员。")},

        // Relayed entries that are set aside
        {"proof.missing",
            QT_TRANSLATE_NOOP(
                "words", "转来的一条记录没有作者单位的证明，已另放，没有并入。请让送来的单位从作者单位重新取得。")},
        {"proof.wrong",
            QT_TRANSLATE_NOOP("words",
                "转来的一条记录所附的作者单位证明不成立（%1），已另放，没有并入。请与送来的单位和作者单位核对。")},
        {"proof.unknown-key",
            QT_TRANSLATE_NOOP("words",
                "转来的一条记录由本机不认识的密钥证明，已另放，没有并入。请先接收上级最新的单位表，再重新接收。")},
        {"proof.revoked-key",
            QT_TRANSLATE_NOOP(
                "words", "转来的一条记录由已停用的密钥证明，已另放，没有并入。请让作者单位换新密钥后重新送来。")},

        // Enrolment
        {"enrol.not-a-request",
            QT_TRANSLATE_NOOP("words", "这个文件不是建立交换的申请。请选择下级单位送来的申请文件（扩展名 .xfreq）。")},
        {"enrol.not-an-answer",
            QT_TRANSLATE_NOOP("words", "这个文件不是建立交换的答复。请选择上级单位送回的答复文件（扩展名 .xfans）。")},
        {"enrol.newer-format",
            QT_TRANSLATE_NOOP("words", "这个文件由更新的程序做成（格式 %1），本程序还不能读。请升级本程序。")},
        {"enrol.wrong-length",
            QT_TRANSLATE_NOOP("words",
                "建立交换的文件不完整或多出了内容：这里有 %1 字节，应有 %2 字节。请重新拷贝，或请对方重新制作。")},
        {"enrol.malformed", QT_TRANSLATE_NOOP("words", "建立交换的文件内容不合规定（%1），没有采用。请对方重新制作。")},
        {"enrol.bad-signature",
            QT_TRANSLATE_NOOP("words", "建立交换的文件签名不符，文件可能在途中损坏或被改动。请对方重新制作。")},
        {"enrol.other-request",
            QT_TRANSLATE_NOOP(
                "words", "这份答复答的不是本机最近做的申请。请取回与最近申请对应的答复，或重新做申请送去。")},
        {"enrol.too-large", QT_TRANSLATE_NOOP("words", "建立交换的文件超过 %1 MB，不能使用。请减少所附的模板后再做。")},

        {"enrol.no-request",
            QT_TRANSLATE_NOOP(
                "words", "本机还没有做过建立交换的申请，这份答复用不上。请先做申请送给对方，再读入对方的答复。")},
        {"enrol.unnamed", QT_TRANSLATE_NOOP("words",
                              "建立交换的文件里没有写明对方单位的名称，没有采用。请对方填好单位情况后重新制作。")},
        {"enrol.other-way",
            QT_TRANSLATE_NOOP("words",
                "%1 与本机已经建立交换，而且上下级关系与这次的相反，没有改动。请核对是不是把申请和答复弄反了。")},
        {"enrol.same-letter",
            QT_TRANSLATE_NOOP("words",
                "编号字母 %1 已由本单位的另一台电脑使用，编号会重复，没有建立交换。请在那台电脑上换一个字母后重新申请。")},
        {"calendars.not-read",
            QT_TRANSLATE_NOOP("words",
                "节假日安排 %1 有误（%2），没有采用，期限仍按程序自带的安排计算。请改正这个文件，或请上级重新发来。")},
        {"tables.not-laid",
            QT_TRANSLATE_NOOP("words",
                "上级发来的 %1 没有保存成，其他内容已办好。请检查数据文件所在文件夹能否写入，再读入一次答复。")},

        // Sticks
        {"stick.no-folder", QT_TRANSLATE_NOOP("words", "找不到文件夹 %1，U 盘可能没有插好。请插好后重新选择。")},
        {"stick.full", QT_TRANSLATE_NOOP("words",
                           "%1 的空间已满，文件没有写成，已有的文件没有变动。请腾出空间或换一个 U 盘后再做一次。")},
        {"stick.not-written",
            QT_TRANSLATE_NOOP(
                "words", "文件没有写到 %1（%2），已有的文件没有变动。请检查 U 盘是否插好、能否写入，再做一次。")},
        {"stick.part-left",
            QT_TRANSLATE_NOOP(
                "words", "文件没有写成（%2），可能留下了未写完的 %1，它没有用处。请把它删除，检查 U 盘后再做一次。")},
    };
    return sentences;
}

} // namespace xf
