#include "core/words/errorsentences.h"

#include "core/words/basewords.h"
#include "core/words/casewords.h"
#include "core/words/deadlinewords.h"
#include "core/words/documentwords.h"
#include "core/words/exchangewords.h"
#include "core/words/fill.h"
#include "core/words/handoffwords.h"
#include "core/words/messagewords.h"
#include "core/words/sealedwords.h"
#include "core/words/storewords.h"
#include "core/words/workspacewords.h"

#include <QCoreApplication>

namespace xf {

namespace {

const ErrorSentence* findIn(std::span<const ErrorSentence> sentences, const QString& code)
{
    for (const ErrorSentence& candidate : sentences) {
        if (code == QLatin1String(candidate.code)) {
            return &candidate;
        }
    }
    return nullptr;
}

} // namespace

const ErrorSentence* findSentence(const QString& code)
{
    for (const auto& table : {caseErrorSentences(), baseErrorSentences(), deadlineErrorSentences(),
             messageErrorSentences(), documentErrorSentences(), exchangeErrorSentences(), handoffErrorSentences(),
             sealedErrorSentences(), storeErrorSentences(), workspaceErrorSentences(), usageErrorSentences()}) {
        if (const ErrorSentence* found = findIn(table, code)) {
            return found;
        }
    }
    return nullptr;
}

QString sentence(const Error& error)
{
    return sentence(error, {});
}

QString sentence(const Error& error, std::span<const ErrorSentence> more)
{
    const ErrorSentence* found = findIn(more, error.code);
    found = found ? found : findSentence(error.code);
    if (found) {
        return fill(QCoreApplication::translate("words", found->text), error.arguments);
    }
    return fill(QCoreApplication::translate("words",
                    "这次操作没有完成，程序里还没有对这种情况的说明（%1）。请记下括号里的代码，告诉维护人员。"),
        {error.code});
}

} // namespace xf
