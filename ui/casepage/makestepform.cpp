#include "ui/casepage/makestepform.h"

#include "core/cases/refusals.h"
#include "core/words/casenames.h"
#include "core/words/clockwords.h"
#include "core/words/statewords.h"
#include "ui/casepage/actionsection.h"
#include "ui/casepage/amendform.h"
#include "ui/casepage/commandform.h"
#include "ui/casepage/correctform.h"
#include "ui/casepage/deliverform.h"
#include "ui/shell/labels.h"

namespace xf::ui {

using namespace Qt::StringLiterals;

namespace {

Error notNow(const CaseView& view, const QString& what)
{
    QStringList allowed;
    for (const NextAction& action : view.actions) {
        allowed << shownWord(action.step);
    }
    return {stepNotHere, {what, stateTitle(view.folded), allowed.join(u'、')}};
}

const FileItem* itemOf(const Case& folded, const QByteArray& entry)
{
    const auto found =
        std::find_if(folded.file.begin(), folded.file.end(), [&](const FileItem& item) { return item.id == entry; });
    return found == folded.file.end() ? nullptr : &*found;
}

// What no transition rules: repairs and notes.
Result<StepForm*> makeRepair(
    const QString& word, const QByteArray& entry, const CaseView& view, const DeskFacts& facts, QWidget* parent)
{
    const FileItem* item = itemOf(view.folded, entry);
    if (word == u"correct"_s) {
        return item ? Result<StepForm*>(new CorrectForm(view, *item, facts, parent))
                    : Result<StepForm*>(Error(entryUnknown, {QString::fromLatin1(entry.toHex().left(8))}));
    }
    if (word == u"amend"_s) {
        const QString line = StepForm::tr("改动的地方会和理由一起留在经过里，原来的写法也看得到。");
        return new AmendForm(line, view, facts, parent);
    }
    if (word == u"void"_s) {
        const QString title = StepForm::tr("作废%1").arg(entryName(view.folded, entry));
        return new CommandForm(
            word, title, StepForm::tr("只作废这一条；内容仍然留在经过里。"), view, facts, entry, parent);
    }
    return new CommandForm(word, StepForm::tr("记事"),
        StepForm::tr("记下与本件有关的情况；不改变所在环节，也不改变期限。"), view, facts, {}, parent);
}

const CommandInfo* recordCalled(const CaseView& view, const QString& word)
{
    const auto found = std::find_if(view.records.begin(), view.records.end(),
        [&](const CommandInfo* info) { return word == QLatin1String(info->word); });
    return found == view.records.end() ? nullptr : *found;
}

} // namespace

Result<StepForm*> makeStepForm(
    const QString& word, const QByteArray& entry, const CaseView& view, const DeskFacts& facts, QWidget* parent)
{
    const bool repair = word == u"amend"_s || word == u"correct"_s || word == u"note"_s || !entry.isEmpty();
    if (repair) {
        return makeRepair(word, entry, view, facts, parent);
    }
    if (const CommandInfo* record = recordCalled(view, word)) {
        const QString limits = word == u"report-urgent"_s ? urgentLimits(view.policies) : QString();
        const QString line = recordLine(*record);
        return new CommandForm(word, shownLabel(record->label),
            limits.isEmpty() ? line : StepForm::tr("%1%2。").arg(line, limits), view, facts, {}, parent);
    }
    const bool noticeOnly = word == u"deliver"_s && !view.can(Step::Deliver) && view.can(Step::DeliverNotice);
    const Step step = noticeOnly ? Step::DeliverNotice : stepOfWord(word);
    const auto action =
        std::find_if(view.actions.begin(), view.actions.end(), [&](const NextAction& one) { return one.step == step; });
    if (step == Step::None || action == view.actions.end()) {
        return notNow(view, step == Step::None ? word : shownWord(step));
    }
    const QString title = shownWord(step);
    const QString line = nextActionLine(*action);
    const bool delivers = step == Step::Deliver || step == Step::DeliverNotice || step == Step::DeliverReview;
    StepForm* form = nullptr;
    if (delivers) {
        form = new DeliverForm(stepWord(step), title, line, view, facts, parent);
    } else {
        form = new CommandForm(word, title, line, view, facts, {}, parent);
    }
    form->sayCaution(cautionText(*action));
    return form;
}

QString draftPrefix(const QByteArray& stream)
{
    return u"step/%1/"_s.arg(QString::fromLatin1(stream.toHex()));
}

QString draftKey(const QByteArray& stream, const QString& word, const QByteArray& entry)
{
    const QString about = entry.isEmpty() ? QString() : u'/' + QString::fromLatin1(entry.toHex());
    return draftPrefix(stream) + word + about;
}

} // namespace xf::ui
