#include "core/documents/papererrors.h"
#include "core/documents/paperparts.h"

#include <QRegularExpression>

#include <algorithm>

namespace xf {

namespace {

class Checker
{
public:
    Checker(const Case& folded, const PaperCircumstances& circumstances, const Template& text)
        : m_case(folded)
        , m_given(circumstances)
        , m_text(text)
        , m_kind(infoOf(text.kind))
    {}

    std::vector<Error> run()
    {
        checkCase();
        const Result<PaperFields> fields = paperFields(m_case, m_given, m_text);
        if (!fields) {
            add(fields.error());
            return std::move(m_found);
        }
        m_step = stepOfPaper(m_case, m_kind, m_given).value_or(nullptr);
        checkRecipients();
        checkRequired(*fields);
        if (m_kind.issuer == Issuer::Office && !fields->bureau && isSectionName(m_given.office.name)) {
            add(Error(paperBySection, {m_given.office.name}));
        }
        if (const Decided* decided = m_step ? std::get_if<Decided>(&m_step->event) : nullptr) {
            checkAnswers(*decided);
            checkRemedies(*fields);
        }
        checkDates(*fields);
        return std::move(m_found);
    }

private:
    void add(const Error& error) { m_found.push_back(error); }
    [[nodiscard]] QString paper() const { return wordLabel(m_kind.kind); }

    void checkCase()
    {
        if (m_case.state == State::Void) {
            add(Error(paperCaseVoid, {m_case.number}));
        } else if (!canBeMade(m_kind, m_case.state)) {
            add(Error(paperNotInState, {paper(), wordLabel(m_case.state)}));
        }
        if (m_case.stepsContradict()) {
            add(Error(paperCaseInConflict, {m_case.number}));
        }
        // 30.3: of an accusation neither the matter nor that there is one stands on an ordinary paper.
        if (m_case.matter.category == Category::Accusation || m_case.matter.purpose == Purpose::Accuse) {
            add(Error(paperAccusation));
        }
    }

    void checkRecipients()
    {
        if (m_text.addressee == Addressee::Nobody) {
            return;
        }
        const PaperRecipients owed = m_case.recipients();
        const PaperRecipients named = recipientsOf(m_case, m_given, m_text.kind, m_step).value_or(PaperRecipients());
        if (owed.empty()) { // 23.2: name or address unclear
            const bool onFile = m_text.kind == PaperKind::HandlingOpinion;
            const bool there =
                m_text.kind == PaperKind::RegistrationReceipt &&
                std::any_of(named.begin(), named.end(), [](const auto* one) { return !isNameless(one->value.name); });
            m_nobody = !onFile && !there;
            if (m_nobody) {
                add(Error(paperNobodyOwed, {paper()}));
            }
            return;
        }
        for (const Element<Petitioner>* one : named) {
            if (std::find(owed.begin(), owed.end(), one) == owed.end()) {
                add(Error(paperRecipientNotOwed, {paper(), one->value.name}));
            }
        }
    }

    void checkRequired(const PaperFields& fields)
    {
        QStringList paths = m_text.required;
        for (const char* path : m_kind.required) {
            paths << QString::fromLatin1(path);
        }
        paths.removeDuplicates();
        for (const QString& path : paths) {
            const bool said = m_nobody && path == QLatin1String("addressee");
            if (!said && isMissing(fields, path)) {
                add(missing(path));
            }
        }
    }

    // What the office has not said of itself is entered once and elsewhere than what the case lacks.
    [[nodiscard]] Error missing(const QString& path) const
    {
        if (path == QLatin1String("handler")) {
            return Error(paperHandlerMissing, {paper()});
        }
        const bool ofOffice = path.startsWith(QLatin1String("office."));
        return Error(ofOffice ? paperOfficeMissing : paperFieldMissing, {paper(), labelOfPath(path)});
    }

    // 32.1. A demand that another procedure answers is told so; a suggestion and a duty may be answered by the text. So
    // is a message taken over from a board, whose reply was never written demand by demand.
    void checkAnswers(const Decided& decided)
    {
        const bool asWhole = !decided.text.isEmpty();
        int number = 0;
        for (const Element<Demand>& demand : m_case.demands) {
            if (demand.removed) {
                continue;
            }
            ++number;
            const Way way = effectiveWay(m_case, demand.value);
            const DemandOutcome* outcome = outcomeOf(decided, demand.id);
            const bool each = way == Way::Petition && m_case.isPetitionProcedure() && m_case.convention.isEmpty();
            const bool answered = (outcome && outcome->outcome != Outcome::NotGiven) || (!each && asWhole);
            if (isAnsweredHere(way) && !answered) {
                add(Error(paperDemandUnanswered, {QString::number(number), demand.value.text}));
            }
        }
    }

    void checkRemedies(const PaperFields& fields)
    {
        const QString& organ = fields.decided.reviewOrgan;
        if (fields.petition && organ.isEmpty()) {
            add(Error(paperNoReviewOrgan));
        } else if (fields.petition && organ == m_given.office.name) {
            add(Error(paperReviewSelf, {organ}));
        } else if (fields.petition && isBureauName(organ)) {
            add(Error(paperReviewBureau, {organ}));
        }
        if (m_given.dutyRemedy != DutyRemedy::ReconsiderationFirst && m_given.dutyRemedyReason.trimmed().isEmpty()) {
            add(Error(paperRemedyUnreasoned));
        }
    }

    // 柳溪镇人民政府信访办公室, 县水利局水政科: a section of an organ, which answers for it and not in its place. The
    // office of a government (县人民政府办公室) is an organ.
    [[nodiscard]] static bool isSectionName(const QString& office)
    {
        static const QRegularExpression section(
            QStringLiteral("(政府|办事处|委员会|局|镇|乡|街道).*(信访办|办公室|接待室|接待窗口|科|股|室)$"));
        return section.match(office).hasMatch() && !office.endsWith(QStringLiteral("人民政府办公室"));
    }

    // Reviewed by the government or organ above (县人民政府), not by its petition bureau.
    [[nodiscard]] static bool isBureauName(const QString& organ)
    {
        return organ.endsWith(QStringLiteral("信访局")) || organ.endsWith(QStringLiteral("信访办")) ||
               organ.endsWith(QStringLiteral("信访办公室"));
    }

    struct NamedDay
    {
        QString what;
        Date day;
    };

    // Received, accepted, the step itself, the paper: each not before the one above it.
    void checkDates(const PaperFields& fields)
    {
        std::vector<NamedDay> days{{labelOfPath(QStringLiteral("matter.received")), fields.matter.received}};
        if (m_text.kind == PaperKind::HandlingOpinion) {
            days.push_back({labelOfPath(QStringLiteral("acceptedOn")), fields.acceptedOn});
        }
        if (m_step) {
            days.push_back({QStringLiteral("“%1”的日期").arg(wordLabel(m_step->step)), m_step->on});
        }
        days.push_back({labelOfPath(QStringLiteral("date")), fields.date});
        std::erase_if(days, [](const NamedDay& day) { return !day.day.isValid(); });
        for (std::size_t i = 1; i < days.size(); ++i) {
            if (days[i].day < days[i - 1].day) {
                add(Error(paperDateBefore,
                    {days[i].what, days[i].day.chinese(), days[i - 1].what, days[i - 1].day.chinese()}));
            }
        }
        if (fields.date.isValid() && m_given.today.isValid() && fields.date > m_given.today) {
            add(Error(paperDateInFuture, {fields.date.chinese(), m_given.today.chinese()}));
        }
        checkReceipts(fields.date);
    }

    // A paper cannot have been handed over or sent before its own date.
    void checkReceipts(Date date)
    {
        Date first;
        const auto take = [&](const Notice& notice) {
            for (const Date day : {notice.received, notice.posted}) {
                first = day.isValid() && (!first.isValid() || day < first) ? day : first;
            }
        };
        if (const Notice* own = m_step ? noticeOf(m_step->event) : nullptr) {
            take(*own);
        } else if (m_text.kind == PaperKind::HandlingOpinion) {
            takeDeliveries(take);
        }
        if (date.isValid() && first.isValid() && first < date) {
            add(Error(paperDateAfterReceipt, {date.chinese(), first.chinese()}));
        }
    }

    template <class Take>
    void takeDeliveries(const Take& take) const
    {
        for (const FileItem& item : m_case.file) {
            const Delivered* delivered = std::get_if<Delivered>(&item.event);
            if (delivered && item.counts() && delivered->paper == DeliveredPaper::Opinion) {
                take(delivered->notice);
            }
        }
    }

    const Case& m_case;
    const PaperCircumstances& m_given;
    const Template& m_text;
    const KindInfo& m_kind;
    const FileItem* m_step = nullptr;
    bool m_nobody = false; // said that it is owed to nobody
    std::vector<Error> m_found;
};

} // namespace

QStringList gaps(const Case& folded, const PaperCircumstances& circumstances, const Template& text)
{
    const Result<PaperFields> fields = paperFields(folded, circumstances, text);
    QStringList labels;
    for (const QString& path : fields ? text.wanted : QStringList()) {
        if (isMissing(*fields, path)) {
            labels << labelOfPath(path);
        }
    }
    return labels;
}

std::vector<Error> problems(const Case& folded, const PaperCircumstances& circumstances, const Template& text)
{
    return Checker(folded, circumstances, text).run();
}

} // namespace xf
