#include "core/words/basewords.h"

#include <QtGlobal>

#include <array>

namespace xf {

namespace {

constexpr std::array sentences{
    // what is typed into fields
    ErrorSentence{
        "input.unknown-key", QT_TRANSLATE_NOOP("words", "没有“%1”这一栏。可以填的有：%2。请对照改正后再试。")},
    ErrorSentence{"input.bad-value", QT_TRANSLATE_NOOP("words", "“%1”不能填成“%2”。请照这样填：%3。")},
    ErrorSentence{"input.bad-index",
        QT_TRANSLATE_NOOP("words", "“%1”里的序号不对。序号从1起依次往后写，不能跳号。请改正序号后再试。")},
    ErrorSentence{
        "input.too-many", QT_TRANSLATE_NOOP("words",
                              "“%1”一次填得太多，超过了一份信访件能收的条数。请分开填写，或者把名单作为附件保存。")},
    ErrorSentence{"input.not-text",
        QT_TRANSLATE_NOOP("words", "“%1”的内容不能作为文字保存，可能有残缺的字，或者结构不对。请重新填写这一项。")},

    // an office's own data
    ErrorSentence{"office.bad-code",
        QT_TRANSLATE_NOOP("words", "单位代码“%1”不对：只能用1至20个英文字母或者数字。请填写上级统一编的代码，"
                                   "例如511502101。")},
    ErrorSentence{"office.bad-letter",
        QT_TRANSLATE_NOOP("words", "数据文件的字母“%1”不对：用1至3个英文字母，例如A。同一单位的每个数据文件要用"
                                   "不同的字母，编号才不会重复。请重新填写。")},
    ErrorSentence{"office.no-name", QT_TRANSLATE_NOOP("words", "没有填写单位名称。请填写单位全称，它会写在告知书上。")},
    ErrorSentence{
        "office.text-bad", QT_TRANSLATE_NOOP("words", "“%1”里有无法保存的字符，没有保存。请删去后重新填写。")},
    ErrorSentence{"office.text-too-long", QT_TRANSLATE_NOOP("words", "“%1”太长，最多%2个字，没有保存。请缩短后再填。")},

    // entries that cannot be read
    ErrorSentence{"entry.malformed",
        QT_TRANSLATE_NOOP("words", "有一条记录不符合规定的格式，没有采用它，其他数据没有改动。文件可能在保存或者拷贝中"
                                   "损坏了：请重新拷贝或者用备份恢复，还不行就把这句话告诉维护人员。")},
    ErrorSentence{"entry.hash-mismatch",
        QT_TRANSLATE_NOOP("words", "有一条记录的内容和写下时的校验值不一致，没有采用它，其他数据没有改动。请重新拷贝"
                                   "或者用备份恢复，并把这句话告诉维护人员。")},
    ErrorSentence{"entry.too-large",
        QT_TRANSLATE_NOOP("words", "内容太多（%1字节，最多%2字节），没有保存。请缩短文字，把全文作为附件保存。")},
    ErrorSentence{"entry.parent-missing",
        QT_TRANSLATE_NOOP("words", "有一条记录接不上：它前面的记录不在这份数据里，没有采用它。请向对方要一份完整的数据"
                                   "再导入；如果是本机的文件，请用备份恢复。")},
    ErrorSentence{"entry.wrong-lamport",
        QT_TRANSLATE_NOOP("words", "有一条记录的先后次序和它前面的记录对不上，没有采用它，其他数据没有改动。请重新拷贝"
                                   "或者用备份恢复，并把这句话告诉维护人员。")},
    ErrorSentence{"entry.foreign-stream",
        QT_TRANSLATE_NOOP("words", "有一条记录不属于这个信访件，没有采用它，其他数据没有改动。请重新拷贝或者用备份"
                                   "恢复，并把这句话告诉维护人员。")},
    ErrorSentence{"event.malformed",
        QT_TRANSLATE_NOOP("words", "有一条办理记录的内容读不出来，没有采用它，其他数据没有改动。请用备份恢复，并把这"
                                   "句话告诉维护人员。")},
};

} // namespace

std::span<const ErrorSentence> baseErrorSentences()
{
    return sentences;
}

} // namespace xf
