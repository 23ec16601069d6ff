#include "ui/casepage/deliverform.h"

#include "core/words/casenames.h"
#include "ui/casepage/commandform.h"

namespace xf::ui {

using namespace Qt::StringLiterals;

namespace {

// What is recorded of one recipient.
struct Handover
{
    bool given = true;
    Notice notice;
    bool refusedToSign = false;
    QString witness;
    bool photographed = false;

    static FieldSpan fields();
};

FieldSpan Handover::fields()
{
    static const FieldInfo table[] = {
        field<&Handover::given>(1, "given", "这次送达"),
        nested<&Handover::notice, &Notice::method>(2, "method", "送达方式"),
        nested<&Handover::notice, &Notice::received>(3, "received", "收到日期"),
        nested<&Handover::notice, &Notice::posted>(4, "posted", "寄出日期"),
        nested<&Handover::notice, &Notice::number>(5, "noticeNumber", "告知书文号"),
        nested<&Handover::notice, &Notice::why>(6, "why", "未当场告知的原因"),
        field<&Handover::refusedToSign>(7, "refusedToSign", "拒绝签收"),
        field<&Handover::witness>(8, "witness", "见证人"),
        field<&Handover::photographed>(9, "photographed", "照片、录像为证"),
    };
    return table;
}

std::vector<FormField> handoverFields(bool several)
{
    std::vector<FormField> fields;
    if (several) {
        fields.push_back({.path = u"given"_s});
    }
    for (const QString& path : {u"method"_s, u"posted"_s, u"received"_s}) {
        fields.push_back({.path = path});
    }
    for (const QString& path : {u"refusedToSign"_s, u"witness"_s, u"photographed"_s, u"noticeNumber"_s, u"why"_s}) {
        fields.push_back({.path = path, .more = true});
    }
    return fields;
}

bool sameHandover(const Handover& a, const Handover& b)
{
    return a.notice.method == b.notice.method && a.notice.received == b.notice.received &&
           a.notice.posted == b.notice.posted && a.notice.number == b.notice.number && a.notice.why == b.notice.why &&
           a.refusedToSign == b.refusedToSign && a.witness == b.witness && a.photographed == b.photographed;
}

} // namespace

DeliverForm::DeliverForm(const QString& word, const QString& title, const QString& line, const CaseView& view,
    const DeskFacts& facts, QWidget* parent)
    : StepForm(word, title, line, facts.today, parent)
{
    if (word == u"deliver-notice"_s) {
        addPaper(view, facts);
    } else if (word == u"deliver-review"_s) {
        const bool review = awaiting(view.folded, ReviewStage::FinalReview).empty();
        m_review = review ? ReviewStage::Review : ReviewStage::FinalReview;
    }
    addRecipients(view, facts);
    adapt();
    markUntouched();
}

void DeliverForm::addPaper(const CaseView& view, const DeskFacts& facts)
{
    const bool notice = !awaiting(view.folded, DeliveredPaper::Notice).empty();
    const bool extension = !awaiting(view.folded, DeliveredPaper::Extension).empty();
    m_paper = notice || !extension ? DeliveredPaper::Notice : DeliveredPaper::Extension;
    if (notice && extension) {
        m_which = addForm(u"which"_s,
            new FieldForm(DeliverPaper::fields(), {{.path = u"paper"_s, .required = true}}, facts.today, {}, this));
        m_which->setValue(u"paper"_s, wordKey(m_paper));
    }
}

void DeliverForm::addRecipients(const CaseView& view, const DeskFacts& facts)
{
    std::vector<ElementId> waiting =
        m_review == ReviewStage::NotGiven ? awaiting(view.folded, m_paper) : awaiting(view.folded, m_review);
    if (m_which) {
        for (const ElementId& id : awaiting(view.folded, DeliveredPaper::Extension)) {
            if (std::find(waiting.begin(), waiting.end(), id) == waiting.end()) {
                waiting.push_back(id);
            }
        }
    }
    const std::vector<Element<Petitioner>>& people = view.folded.petitioners;
    for (std::size_t i = 0; i < people.size(); ++i) {
        if (std::find(waiting.begin(), waiting.end(), people[i].id) == waiting.end()) {
            continue;
        }
        const QString prefix = u"recipient%1"_s.arg(i + 1);
        addLabel(prefix + u"Label"_s, tr("送给%1").arg(petitionerName(view.folded, people[i].id)));
        FieldForm* form = addForm(
            prefix, new FieldForm(Handover::fields(), handoverFields(waiting.size() > 1), facts.today, prefix, this));
        Handover usual;
        usual.notice = usualNotice(view.folded, facts.today);
        form->read(&usual);
        m_recipients.push_back({qint64(i + 1), form});
        connect(form, &FieldForm::edited, this, &DeliverForm::adapt);
    }
}

void DeliverForm::adapt()
{
    for (const Recipient& recipient : m_recipients) {
        const bool given = !recipient.form->editor(u"given"_s) || !recipient.form->value(u"given"_s).isEmpty();
        for (const QString& path : {u"method"_s, u"posted"_s, u"received"_s}) {
            recipient.form->setFieldVisible(path, given);
        }
        if (given) {
            adaptNotice(*recipient.form);
        }
    }
}

void DeliverForm::restore(const QJsonObject& typed)
{
    StepForm::restore(typed);
    adapt();
}

void DeliverForm::dateChanged(Date before)
{
    for (const Recipient& recipient : m_recipients) {
        followDate(*recipient.form, before, on());
    }
}

// One delivery for those who got it alike.
Result<std::vector<Command>> DeliverForm::commands() const
{
    DeliverPaper first;
    first.paper = m_paper;
    if (m_which) {
        if (const Result<> written = m_which->write(&first); !written) {
            return written.error();
        }
    }
    std::vector<std::pair<Handover, std::vector<qint64>>> groups;
    for (const Recipient& recipient : m_recipients) {
        Handover handover;
        if (const Result<> written = recipient.form->write(&handover); !written) {
            return written.error();
        }
        if (!handover.given) {
            continue;
        }
        const auto alike = std::find_if(
            groups.begin(), groups.end(), [&](const auto& group) { return sameHandover(group.first, handover); });
        if (alike == groups.end()) {
            groups.push_back({handover, {recipient.number}});
        } else {
            alike->second.push_back(recipient.number);
        }
    }
    std::vector<Command> all;
    for (const auto& [handover, numbers] : groups) {
        if (m_review != ReviewStage::NotGiven) {
            all.emplace_back(DeliverReview{m_review, m_recipients.size() > 1 ? numbers : std::vector<qint64>(),
                handover.notice, handover.refusedToSign, handover.witness, handover.photographed});
            continue;
        }
        DeliverPaper one = first;
        one.petitioners = m_recipients.size() > 1 ? numbers : std::vector<qint64>();
        one.notice = handover.notice;
        one.refusedToSign = handover.refusedToSign;
        one.witness = handover.witness;
        one.photographed = handover.photographed;
        all.emplace_back(std::move(one));
    }
    return all;
}

} // namespace xf::ui
