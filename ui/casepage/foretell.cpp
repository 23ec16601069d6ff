#include "ui/casepage/foretell.h"

#include "core/documents/foretold.h"
#include "ui/forms/waylegend.h"
#include "ui/forms/wordfield.h"

#include <QCoreApplication>

namespace xf::ui {

using namespace Qt::StringLiterals;

namespace {

template <class E>
E chosen(const FieldForm& form, const QString& path)
{
    const WordInfo* word = form.editor(path) ? findWord(wordsOf<E>(), QStringView(form.value(path))) : nullptr;
    return word ? E(word->value) : E();
}

void note(FieldForm& form, const QString& path, const QString& line)
{
    const QString text =
        line.isEmpty() ? QString() : QCoreApplication::translate("StepForm", "文书上会写：%1").arg(line);
    form.setNote(path, text);
}

void foretellWays(FieldForm& form, const Case& folded, const QString& you)
{
    Case now = folded;
    if (form.editor(u"category"_s)) {
        now.matter.category = chosen<Category>(form, u"category"_s);
    }
    const Power power = chosen<Power>(form, u"power"_s); // another's: the notice says where to go, no way
    const bool here = power != Power::Lower && power != Power::Other && !folded.recipients().empty();
    std::vector<Way> ways;
    for (std::size_t i = 0; i < folded.demands.size(); ++i) {
        const QString path = u"ways.%1"_s.arg(i + 1);
        if (!folded.demands[i].removed) {
            ways.push_back(chosen<Way>(form, path));
        }
        if (WordField* way = qobject_cast<WordField*>(form.editor(path))) { // 29 is for suggestions, 31 for appeals
            way->setOffered(int(Way::Suggestion), now.matter.category != Category::Appeal);
        }
        note(form, path, here ? pathwayLine(now, chosen<Way>(form, path), you) : QString());
    }
    if (form.editor(u"power"_s)) {
        form.setNote(u"power"_s, doubtLine(power, ways, folded.matter.elsewhere));
    }
}

// What is not typed yet is a gap in the sentence.
Refused refusedIn(const FieldForm& form)
{
    const auto typed = [&](const QString& path) {
        const QString value = form.editor(path) ? form.value(path).trimmed() : QString();
        return value.isEmpty() ? u"……"_s : value;
    };
    Refused refused;
    refused.ground = chosen<Ground>(form, u"ground"_s);
    refused.acceptedBy = typed(u"acceptedBy"_s);
    refused.acceptedNumber = form.editor(u"acceptedNumber"_s) ? form.value(u"acceptedNumber"_s).trimmed() : QString();
    refused.opinionNumber = typed(u"opinionNumber"_s);
    refused.reviewNumber = typed(u"reviewNumber"_s);
    refused.finalNumber = typed(u"finalNumber"_s);
    return refused;
}

} // namespace

void foretell(FieldForm& form, const Case& folded)
{
    const QString you = addressOf(folded);
    foretellWays(form, folded, you);
    for (std::size_t i = 0; i < folded.demands.size(); ++i) {
        const QString path = u"outcomes.%1.outcome"_s.arg(i + 1);
        note(form, path, outcomeLine(chosen<Outcome>(form, path)));
    }
    if (form.editor(u"ground"_s)) {
        const Refused refused = refusedIn(form);
        note(form, u"ground"_s, refusalLine(refused, you) + refusalAdvice(refused, you));
    }
    if (form.editor(u"organ"_s) && form.editor(u"phone"_s)) {
        const bool findable =
            !form.value(u"address"_s).trimmed().isEmpty() || !form.value(u"phone"_s).trimmed().isEmpty();
        form.setNote(u"phone"_s, findable ? QString()
                                          : QCoreApplication::translate(
                                                "StepForm", "地址、电话都空着，告知书上就没有，信访人要自己去打听。"));
    }
    // The organ of review is asked for only where there is a review (35); a duty of its own has its remedy all the
    // same.
    const QString organ = form.editor(u"reviewOrgan"_s) ? form.value(u"reviewOrgan"_s).trimmed() : QString();
    const QString last = form.editor(u"reviewOrgan"_s) ? u"reviewOrgan"_s : u"signer"_s;
    if (form.editor(u"signer"_s)) {
        note(form, last, remedyLines(folded, you, organ, DutyRemedy::ReconsiderationFirst).join(QString()));
    }
}

} // namespace xf::ui
