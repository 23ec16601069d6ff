#include "app/usagewords.h"

#include "core/words/errorsentence.h"
#include "core/words/errorsentences.h"

namespace xf {

namespace {

constexpr ErrorSentence table[] = {
    {"usage.no-command", "请写明要做什么；xinfang --help 列出全部命令。"},
    {"usage.unknown-command", "没有“%1”这个命令；可以用：%2。"},
    {"usage.no-data", "请用 --data 指明数据文件，例如 --data 柳溪镇.xfd；还没有数据文件时先用 init 新建。"},
    {"usage.missing-option", "缺少 %1；xinfang --help 列出每个命令要写什么。"},
    {"usage.missing-argument", "还要写明%1；xinfang --help 列出每个命令要写什么。"},
    {"usage.bad-word", "%1 的值“%2”不认识；可以用：%3。"},
    {"usage.unknown-option", "不认识选项“%1”。请检查拼写；可用的有：%2。"},
    {"usage.word-twice",
        "“%1”写了两次，请只留一个；可以有几项的栏目请写序号，如 petitioners.1.name、petitioners.2.name。"},
    {"file.not-found", "没有找到文件“%1”。请核对文件名和所在的文件夹。"},
    {"file.not-ours", "“%1”已经有了，而且不是%2文件，没有覆盖它。请换一个文件名。"},
    {"file.not-writable", "写不了“%1”。请检查文件夹是否存在、您是否有写的权限，或者换一个地方。"},
    {"file.not-saved", "“%1”没有写成，可能是磁盘满了或者被拔出了；原来的文件没有动。请检查磁盘以后再试。"},
    {"file.unreadable", "读不了“%1”。请确认它是一个文件、您有权读取，并且没有被别的程序占用。"},
    {"json.malformed", "“%1”不是一个完整的 JSON 对象（大约在第%2个字节处出错）。请改正后再试，最外层要用花括号。"},
    {"usage.unknown-action", "没有“%1”这个办理动作；可以用：%2。xinfang do --help 有说明。"},
    {"usage.no-case", "请用 case=信访件编号 指明是哪一件；xinfang list 列出各件编号。"},
    {"do.case-given", "登记新件时不写 case=；要更正已登记的内容请用 do amend。"},
    {"usage.not-an-assignment", "“%1”不是“栏目=内容”的写法；xinfang do %2 --help 列出可填的栏目。"},
    {"usage.bad-year", "“%1”不是年份。请写四位数字的年份，例如 calendar show 2027。"},
    {"usage.not-an-office-key", "“%1”不是“栏目=内容”的写法，或者没有这个栏目；可以用的栏目有：%2。"},
    {"paper.issued-not-saved",
        "%1已经出具并记下，但是文件“%2”没有写成，可能是磁盘满了或者被拔出了。请检查以后用同样的命令再打印一次，"
        "不要写 --issue；文号不变。"},
    // what both programs say, where the window names its pages and this one its words
    {"clock.behind",
        "今天按%1算，早于数据文件里%2录入的记录，电脑的日期可能慢了。请先调准电脑的日期和时间；确要补办的，请用 --today 写明今天、用 --on 写明业务日期。"},
    {"case.unreadable",
        "记录编号以%1开头的一件，原始记录有损坏，暂不能列出和办理；其他各件照常。请不要删除本文件，用 verify 核对，再用备份找回这一件。"},
    {"handoff.case-damaged",
        "信访件%1在本机有记录损坏了，坏的那条没有交出去，也没有记作交过，其余照交；它后面的内容对方先存着，等它补来。请不要删除本文件，用 verify 核对，用备份找回这一件，然后再写一包。"},
    {"handoff.entry-damaged",
        "记录编号以%1开头的一条在本机损坏了，没有交出去，也没有记作交过，其余照交。请不要删除本文件，用 verify 核对，用备份恢复，然后再写一包。"},
    {"numbering.stopped",
        "%1可能是复制或者恢复来的，为了编号不重复，暂不能登记新件、编文号，其他办理照常。请先说明它的来历：接着用的，写出最后一次用过的编号；在另一台电脑上并用的，换一个字母（xinfang adopt）。"},
    {"file.copied",
        "%1是%2的副本，原文件还在，两份同时用会编出重复的编号，这里暂不能登记新件。请关闭它、回到原文件办理；确要两份并用的，请给这一份换一个字母（xinfang adopt）。"},
    {"file.behind",
        "%1比本机上次用到的要旧，可能是从备份恢复的，暂不能登记新件，以免编号重复。请查看最后发出的文书，写出最后一次用过的编号（xinfang adopt）；误选了旧文件的，请改选新的。"},
    {"file.unknown-here",
        "%1还没有在本机上用过，可能是从别的电脑拷来的，暂不能登记新件，以免编号重复。请说明来历：换到这台电脑接着用的，写出最后一次用过的编号；两台并用的，换一个字母（xinfang adopt）。"},
    {"file.written-elsewhere",
        "%1离开本机以后在别处写过，暂不能登记新件，以免编号重复。请说明来历：今后只在这里用的，写出最后一次用过的编号；两处并用的，换一个字母（xinfang adopt）。"},
    {"paper.last-unknown",
        "这份数据文件是从别处拿来接着用的，还不知道“%1”已经编到几号，为了文号不重复，暂不能出具这一类文书。请照最后发出的一份写出它的文号（xinfang adopt --last-paper 文号）；这一年还没有发过的，把序号写成0。"},
    {"paper.office-missing",
        "《%1》要写明本单位的“%2”，数据文件里还没有。请用命令 xinfang office 填写，以后各件都用它。"},
    {"paper.handler-missing",
        "《%1》要写明承办人，还不知道是谁。请用命令 xinfang office clerk=姓名 填写；只这一次的，加 --by 姓名。"},
    {"usage.no-passphrase",
        "需要本机密钥的口令：请用 --passphrase-file 指明口令文件，或设置 XINFANG_PASSPHRASE，或在终端里运行后输入。"},
    {"usage.no-new-passphrase", "需要新的口令：请用 --new-passphrase-file 指明新口令的文件，或在终端里运行后输入。"},
    {"passphrase.differs", "两遍输入的口令不一样，什么都没有变。请再来一次。"},
    {"demonstrate.not-empty", "文件夹“%1”里已有演示数据；请另选一个空文件夹，或删去后再试。"},
};

} // namespace

QString appSentence(const Error& error)
{
    return sentence(error, table);
}

} // namespace xf
