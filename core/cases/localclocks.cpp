#include "core/cases/localclocks.h"

#include "core/cases/receipts.h"

#include <algorithm>
#include <functional>

namespace xf {

namespace {

class LocalClockMaker
{
public:
    LocalClockMaker(const Case& folded, const Track& track, const ClockChoices& choices)
        : m_case(folded)
        , m_track(track)
        , m_choices(choices)
        , m_receipts(folded, track)
    {}

    std::vector<LocalClock> run()
    {
        for (std::size_t i = 0; i < m_case.file.size(); ++i) {
            if (!m_case.file[i].counts()) {
                continue;
            }
            const Event& event = m_case.file[i].event;
            if (const ProcedureNoted* noted = std::get_if<ProcedureNoted>(&event)) {
                addNoted(*noted, i);
            } else if (const HearingHeld* held = std::get_if<HearingHeld>(&event)) {
                addConclusion(*held, i);
            } else if (const ReviewRequested* asked = std::get_if<ReviewRequested>(&event)) {
                addRequest(*asked, i);
            }
        }
        return std::move(m_clocks);
    }

private:
    using Which = std::function<bool(const Event&)>;

    void add(ObligationClock clock)
    {
        if (const int days = m_choices.daysOf(clock.rule); days > 0 && clock.start.isValid()) {
            m_clocks.push_back({std::move(clock), days});
        }
    }

    void addNoted(const ProcedureNoted& noted, std::size_t i)
    {
        switch (noted.what) {
        case Procedure::HearingOffered: addRight(noted, i); break;
        case Procedure::HearingAsked: addDecision(i); break;
        case Procedure::HearingGranted: addHearing(noted, i); break;
        case Procedure::NotGiven:
        case Procedure::HearingDenied:
        case Procedure::HearingNotified:
        case Procedure::HearingConcluded:
        case Procedure::ReviewTakenUp: break;
        }
    }

    // Each who was told has his own.
    void addRight(const ProcedureNoted& offered, std::size_t i)
    {
        for (const Element<Petitioner>* person : m_receipts.recipients()) {
            if (!concerns(offered, person->id)) {
                continue;
            }
            ObligationClock clock;
            clock.rule = RuleId::HearingAsk;
            clock.start = m_case.file[i].on;
            clock.recipient = person->id;
            clock.recipientName = person->value.name;
            clock.met = dayOfNext(i, [&](const Event& event) {
                const ProcedureNoted* asked = std::get_if<ProcedureNoted>(&event);
                return asked && asked->what == Procedure::HearingAsked && concerns(*asked, person->id);
            });
            add(std::move(clock));
        }
    }

    void addDecision(std::size_t i)
    {
        ObligationClock clock = dutyAt(RuleId::HearingDecide, i, m_case.file[i].on);
        clock.met = dayOfNext(i, [](const Event& event) {
            return is(event, Procedure::HearingGranted) || is(event, Procedure::HearingDenied) ||
                   std::holds_alternative<HearingHeld>(event);
        });
        add(std::move(clock));
    }

    void addHearing(const ProcedureNoted& granted, std::size_t i)
    {
        const Date on = m_case.file[i].on;
        ObligationClock hearing = dutyAt(RuleId::HearingHold, i, on);
        if (const HearingHeld* held = nextHearing(i)) {
            hearing.met = held->from;
        }
        add(std::move(hearing));
        // Counted back from the hearing; where that day is over already, at once.
        const int ahead = m_choices.daysOf(RuleId::HearingNotify);
        if (ahead < 1 || !granted.planned.isValid()) {
            return;
        }
        ObligationClock notice = dutyAt(RuleId::HearingNotify, i, on);
        notice.met = dayOfNext(i, [](const Event& event) {
            return is(event, Procedure::HearingNotified) || std::holds_alternative<HearingHeld>(event);
        });
        m_clocks.push_back({std::move(notice), std::max(1, on.daysTo(granted.planned) - ahead)});
    }

    void addConclusion(const HearingHeld& held, std::size_t i)
    {
        ObligationClock clock = dutyAt(RuleId::HearingConclude, i, held.to);
        clock.met = held.text.isEmpty()
                        ? dayOfNext(i, [](const Event& event) { return is(event, Procedure::HearingConcluded); })
                        : m_case.file[i].on;
        add(std::move(clock));
    }

    void addRequest(const ReviewRequested& asked, std::size_t i)
    {
        const auto answers = [&](const Event& event) {
            const Reviewed* reviewed = std::get_if<Reviewed>(&event);
            return reviewed && reviewed->stage == asked.stage;
        };
        ObligationClock taking;
        taking.rule = RuleId::ReviewTakeUp;
        taking.start = asked.received.isValid() ? asked.received : m_case.file[i].on;
        taking.officeName = asked.organ;
        ObligationClock refusal = taking;
        taking.met =
            dayOfNext(i, [&](const Event& event) { return is(event, Procedure::ReviewTakenUp) || answers(event); });
        add(std::move(taking));

        const FileItem* answer = next(i, answers);
        if (!answer || std::get<Reviewed>(answer->event).verdict != ReviewVerdict::Declined) {
            return;
        }
        Receipts::Recipients asking = m_receipts.recipients();
        std::erase_if(asking, [&](const Element<Petitioner>* one) { return !asksFor(asked, one->id); });
        const bool final = asked.stage == ReviewStage::FinalReview;
        refusal.rule = RuleId::ReviewRefusal;
        refusal.issued = answer->on;
        refusal.met = m_receipts.lastReceipt(asking, answer->on, final ? finalTold : reviewTold);
        add(std::move(refusal));
    }

    [[nodiscard]] static bool is(const Event& event, Procedure what)
    {
        const ProcedureNoted* noted = std::get_if<ProcedureNoted>(&event);
        return noted && noted->what == what;
    }

    [[nodiscard]] static bool concerns(const ProcedureNoted& noted, const ElementId& person)
    {
        return noted.petitioners.empty() || std::ranges::find(noted.petitioners, person) != noted.petitioners.end();
    }

    [[nodiscard]] const FileItem* next(std::size_t after, const Which& which) const
    {
        const auto found = std::find_if(m_case.file.begin() + std::ptrdiff_t(after) + 1, m_case.file.end(),
            [&](const FileItem& item) { return item.counts() && which(item.event); });
        return found == m_case.file.end() ? nullptr : &*found;
    }

    [[nodiscard]] Date dayOfNext(std::size_t after, const Which& which) const
    {
        const FileItem* item = next(after, which);
        return item ? item->on : Date();
    }

    [[nodiscard]] const HearingHeld* nextHearing(std::size_t after) const
    {
        const FileItem* item =
            next(after, [](const Event& event) { return std::holds_alternative<HearingHeld>(event); });
        return item ? &std::get<HearingHeld>(item->event) : nullptr;
    }

    // While a review is under way it is the review organ that hears, and this office only watches; else who has the
    // case.
    [[nodiscard]] ObligationClock dutyAt(RuleId rule, std::size_t i, Date start) const
    {
        ObligationClock clock;
        clock.rule = rule;
        clock.start = start;
        if (const ReviewRequested* asked = openRequest(i)) {
            clock.officeName = asked->organ;
            return clock;
        }
        const Custody* holder = &m_track.custodies.front();
        for (const Custody& custody : m_track.custodies) {
            holder = custody.begun <= i ? &custody : holder;
        }
        clock.office = holder->office;
        clock.officeName = m_track.custodies.size() > 1 ? holder->name : QString();
        clock.sender = holder->sender;
        return clock;
    }

    // Asked for before that place, and not decided by then.
    [[nodiscard]] const ReviewRequested* openRequest(std::size_t before) const
    {
        const ReviewRequested* open = nullptr;
        for (std::size_t i = 0; i < before; ++i) {
            const FileItem& item = m_case.file[i];
            if (!item.counts()) {
                continue;
            }
            if (const ReviewRequested* asked = std::get_if<ReviewRequested>(&item.event)) {
                open = asked;
            } else if (std::holds_alternative<Reviewed>(item.event)) {
                open = nullptr;
            }
        }
        return open;
    }

    const Case& m_case;
    const Track& m_track;
    const ClockChoices& m_choices;
    Receipts m_receipts;
    std::vector<LocalClock> m_clocks;
};

} // namespace

std::vector<LocalClock> localClocks(const Case& folded, const Track& track, const ClockChoices& choices)
{
    if (choices.local.empty() || !folded.isPetitionProcedure()) {
        return {};
    }
    return LocalClockMaker(folded, track, choices).run();
}

} // namespace xf
