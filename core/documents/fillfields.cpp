#include "core/cases/obligations.h"
#include "core/cases/papers.h"
#include "core/documents/foretold.h"
#include "core/documents/papererrors.h"
#include "core/documents/paperparts.h"

#include <QFileInfo>

#include <algorithm>

namespace xf {

namespace {

// What was typed in later says nothing of the hour.
QString timeOf(const Case& folded)
{
    if (folded.recorded.localDate() != folded.registeredOn) {
        return {};
    }
    const qint64 minutes = (folded.recorded.utcSeconds / 60 + folded.recorded.offsetMinutes) % (24 * 60);
    return QStringLiteral("%1:%2").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

// What the person brought, as the file has it: one receipt for all of it, and originals told apart.
QString materialsOf(const Case& folded)
{
    QStringList lines;
    for (const AttachedFile& one : attachments(folded)) {
        if (!one.removed) {
            const QString file = QFileInfo(one.file.name).completeBaseName();
            const QString name = one.file.title.isEmpty() ? file : one.file.title;
            const QString kind = one.file.original ? QStringLiteral("原件") : QStringLiteral("复印件");
            lines << QStringLiteral("%1.%2（%3）").arg(QString::number(lines.size() + 1), name, kind);
        }
    }
    return lines.join(u'；');
}

class Filler
{
public:
    Filler(const Case& folded, const PaperCircumstances& circumstances, const Template& text)
        : m_case(folded)
        , m_given(circumstances)
        , m_text(text)
    {}

    Result<PaperFields> run()
    {
        const Result<const FileItem*> step = stepOfPaper(m_case, infoOf(m_text.kind), m_given);
        if (!step) {
            return step.error();
        }
        m_step = *step;
        const Result<PaperRecipients> recipients = recipientsOf(m_case, m_given, m_text.kind, m_step);
        if (!recipients) {
            return recipients.error();
        }
        if (m_text.kind == PaperKind::DeliveryReceipt && m_given.of.title.isEmpty()) {
            return Error(paperNoOther, {wordLabel(m_text.kind)});
        }
        fillRecipients(*recipients);
        fillMatter();
        fillPeople();
        fillDemands();
        fillOffice();
        fillDates();
        if (m_step) {
            fillStep();
        }
        fillTitle();
        return std::move(m_fields);
    }

private:
    void fillRecipients(const PaperRecipients& recipients)
    {
        QStringList names;
        for (const Element<Petitioner>* one : recipients) {
            names << one->value.name;
        }
        // An anonymous matter's opinion is owed to nobody and kept on file (23.2).
        const bool onFile = names.isEmpty() && m_text.kind == PaperKind::HandlingOpinion;
        m_fields.addressee = onFile ? QStringLiteral("信访人") : names.join(u'、');
        m_fields.you = youFor(recipients.size());
        const qint64 group = groupBehind(m_case);
        if (group > 0 && !names.isEmpty() && m_text.kind != PaperKind::DeliveryReceipt) {
            m_fields.addressee += QStringLiteral("等%1人").arg(group);
            m_fields.you = youFor(std::size_t(group));
        }
        m_fields.recusal = recusalLine(m_fields.you);
        m_fields.noRetaliation = noRetaliationLine();
        m_fields.of = m_given.of;
    }

    void fillMatter()
    {
        const Matter& matter = m_case.matter;
        PaperMatter& made = m_fields.matter;
        made.number = m_case.number;
        made.received = m_case.receivedOn();
        made.registered = m_case.registeredOn;
        made.channel = wordLabel(matter.channel);
        made.how = howLine(matter);
        made.headCount = matter.headCount > 0 ? QString::number(matter.headCount) + u'人' : QString();
        made.purpose = wordLabel(matter.purpose);
        made.place = matter.place;
        made.content = matter.contentLabel;
        made.category = wordLabel(matter.category);
        made.subject = matter.subject;
        made.text = matter.text;
        made.elsewhere = wordLabel(matter.elsewhere);
        made.elsewhereNote = matter.elsewhereNote;
        made.powerOrgan = matter.powerOrgan;
        const bool transferred = matter.channel == Channel::Transferred;
        made.source = transferred ? matter.source : QString();
        made.sourceNumber = transferred ? matter.sourceNumber : QString();
        made.registeredTime = timeOf(m_case);
        made.materials = materialsOf(m_case);
        m_fields.visit = matter.channel == Channel::Visit;
        m_fields.bureau = isOfBureau();
    }

    // The office that the paper is of: who held the case at the step it is about, or who registered it.
    [[nodiscard]] bool isOfBureau() const
    {
        const Custody& registered = m_case.tracks.front().custodies.front();
        const bool holder = m_given.office.name == m_case.holderName;
        return m_step ? m_step->underBureau : holder ? m_case.bureau : registered.bureau;
    }

    void fillPeople()
    {
        for (const Element<Petitioner>& element : m_case.petitioners) {
            if (element.removed) {
                continue;
            }
            const Petitioner& one = element.value;
            const QString name = one.name.isEmpty() ? QStringLiteral("姓名不详") : one.name;
            m_fields.people.push_back(
                {name, wordLabel(one.role), one.address, one.phone, one.safeContact, one.idNumber});
        }
        m_fields.who = m_case.petitionersName();
    }

    void fillDemands()
    {
        for (const Element<Demand>& element : m_case.demands) {
            if (element.removed) {
                continue;
            }
            const Way way = effectiveWay(m_case, element.value);
            PaperDemand made;
            made.text = element.value.text;
            made.article = wayArticle(way);
            made.pathway = wayPathway(way, m_fields.you);
            made.here = isAnsweredHere(way);
            m_fields.led = m_fields.led || !made.here;
            m_fields.petition = m_fields.petition || (way == Way::Petition && m_case.isPetitionProcedure());
            m_fields.demands.push_back(std::move(made));
            m_ways.push_back(way);
            m_demandIds.push_back(element.id);
        }
        m_fields.ledAll = m_fields.led && std::none_of(m_fields.demands.begin(), m_fields.demands.end(),
                                              [](const PaperDemand& demand) { return demand.here; });
        for (std::size_t i = 0; i < m_fields.demands.size() && m_fields.demands.size() > 1; ++i) {
            m_fields.demands[i].mark = QString::number(i + 1) + u'.';
        }
        const bool oneWay = m_ways.size() > 1 && std::all_of(m_ways.begin(), m_ways.end(), [&](Way way) {
            return way != Way::NotGiven && way == m_ways.front();
        });
        for (PaperDemand& demand : m_fields.demands) {
            demand.wayOfAll = oneWay && &demand == &m_fields.demands.back();
            demand.wayBelow = oneWay && !demand.wayOfAll;
        }
        m_fields.suggestion = m_case.matter.category == Category::Suggestion;
        m_fields.mixed = m_fields.petition && placesOf(Way::Petition).size() < m_ways.size();
    }

    [[nodiscard]] std::vector<std::size_t> placesOf(Way way) const
    {
        std::vector<std::size_t> places;
        for (std::size_t i = 0; i < m_ways.size(); ++i) {
            if (m_ways[i] == way) {
                places.push_back(i);
            }
        }
        return places;
    }

    void fillOffice()
    {
        m_fields.office = m_given.office;
        m_fields.handler = m_given.handler;
        QString& query = m_fields.office.query;
        if (query.isEmpty()) {
            const QString call = m_given.office.phone.isEmpty() ? QString() : QStringLiteral("或者来电");
            query = QStringLiteral("凭信访件编号到本机关") + call + QStringLiteral("查询办理进展和结果");
        }
    }

    void fillDates()
    {
        const bool registration =
            m_text.kind == PaperKind::RegistrationForm || m_text.kind == PaperKind::RegistrationReceipt;
        const Date own = m_step ? m_step->on : registration ? m_case.registeredOn : Date();
        m_fields.date = m_given.date.isValid() ? m_given.date : own;
        m_fields.number = m_given.number;
        for (const ObligationClock& clock : obligations(m_case, *m_given.calendar)) {
            if (clock.rule == RuleId::Inform && !clock.met.isValid()) {
                m_fields.informBy = clock.due;
            } else if (clock.rule == RuleId::RegisterTransfer && !clock.met.isValid()) {
                m_fields.transferBy = clock.due;
            }
        }
    }

    void fillStep()
    {
        if (const Accepted* accepted = std::get_if<Accepted>(&m_step->event)) {
            fillAccepted(*accepted);
        } else if (const Informed* informed = std::get_if<Informed>(&m_step->event)) {
            m_fields.pathway = informed->pathway;
        } else if (const Forwarded* forwarded = std::get_if<Forwarded>(&m_step->event)) {
            m_fields.forwarded = {
                forwarded->unit, m_given.unitAddress, m_given.unitPhone, m_step->on, forwarded->reason};
        } else if (const Guided* guided = std::get_if<Guided>(&m_step->event)) {
            m_fields.guided = {guided->organ, guided->address, guided->phone, guided->bring, guided->reason};
            for (std::size_t i = 0; i < m_ways.size(); ++i) { // he goes there himself
                m_fields.demands[i].pathway = wayElsewhere(m_ways[i]);
            }
        } else if (const Refused* refused = std::get_if<Refused>(&m_step->event)) {
            fillRefused(*refused);
        } else if (const Decided* decided = std::get_if<Decided>(&m_step->event)) {
            fillDecided(*decided);
        }
    }

    void fillAccepted(const Accepted& accepted)
    {
        m_fields.acceptedOn = m_step->on;
        m_fields.pathway = accepted.pathway;
        if (m_fields.petition) {
            m_fields.handleBy = dueDate(RuleId::Handle, m_step->on, 0, *m_given.calendar);
        }
    }

    void fillRefused(const Refused& refused)
    {
        m_fields.refused = {refusalLine(refused, m_fields.you), refusalAdvice(refused, m_fields.you), refused.reason};
    }

    void fillDecided(const Decided& decided)
    {
        m_fields.decided = {decided.text, decided.basis, reviewOrganOf(decided, m_given.office), {}, {}};
        for (const FileItem& item : m_case.file) { // 29.1: recorded with the reply
            const SuggestionWeighed* weighed = item.counts() ? std::get_if<SuggestionWeighed>(&item.event) : nullptr;
            if (weighed && weighed->adoption != Uptake::NotGiven && (!m_step || &item > m_step)) {
                m_fields.decided.adoption = wordLabel(weighed->adoption);
                m_fields.decided.adoptionReason = weighed->reason;
            }
        }
        for (std::size_t i = 0; i < m_demandIds.size(); ++i) {
            if (const DemandOutcome* outcome = outcomeOf(decided, m_demandIds[i])) {
                PaperDemand& demand = m_fields.demands[i];
                demand.outcome = outcomeLine(outcome->outcome);
                demand.opinion = outcome->opinion;
                demand.basis = outcome->basis;
            }
        }
        m_fields.heard = has(Step::Hear) && has(Step::Investigate);
        fillAcceptedOn();
        fillRemedies();
    }

    [[nodiscard]] bool has(Step step) const
    {
        return std::any_of(m_case.file.begin(), m_case.file.end(),
            [&](const FileItem& item) { return item.counts() && item.step == step; });
    }

    void fillAcceptedOn()
    {
        for (const FileItem& item : m_case.file) {
            if (item.counts() && item.step == Step::Accept) {
                m_fields.acceptedOn = item.on;
            }
        }
    }

    void fillRemedies()
    {
        for (const QString& line :
            remedyLines(m_case, m_fields.you, m_fields.decided.reviewOrgan, m_given.dutyRemedy)) {
            m_fields.remedies.push_back({line});
        }
        m_fields.hasRemedy = !m_fields.remedies.empty();
    }

    void fillTitle()
    {
        m_fields.otherForm = isOtherForm();
        m_fields.title = m_fields.otherForm && !m_text.otherTitle.isEmpty() ? m_text.otherTitle : m_text.title;
    }

    [[nodiscard]] bool isOtherForm() const
    {
        const Refused* refused = m_step ? std::get_if<Refused>(&m_step->event) : nullptr;
        switch (m_text.kind) {
        case PaperKind::AcceptanceNotice: return !m_fields.acceptedOn.isValid();
        case PaperKind::ForwardingNotice:
        case PaperKind::GuidanceNotice: return m_fields.bureau;
        case PaperKind::RefusalNotice: return refused && refused->ground == Ground::FinallyReviewed;
        case PaperKind::HandlingOpinion: return !m_fields.petition;
        case PaperKind::NotGiven:
        case PaperKind::RegistrationForm:
        case PaperKind::RegistrationReceipt:
        case PaperKind::DeliveryReceipt: break;
        }
        return false;
    }

    const Case& m_case;
    const PaperCircumstances& m_given;
    const Template& m_text;
    const FileItem* m_step = nullptr;
    std::vector<Way> m_ways; // of fields.demands, place by place
    std::vector<ElementId> m_demandIds;
    PaperFields m_fields;
};

} // namespace

Result<PaperFields> paperFields(const Case& folded, const PaperCircumstances& circumstances, const Template& text)
{
    return Filler(folded, circumstances, text).run();
}

} // namespace xf
