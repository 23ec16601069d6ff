#pragma once

// What an office chose about clocks where the regulation is silent (domain/law.md 0.1 no. 10 and 1.0). None of it is
// national law, all of it is off by default, and no choice makes anything shorter or earlier for a petitioner.
namespace xf {

struct ClockChoices
{
    // 《民法典》第二百零三条 is read as binding here too: a duty whose last day is a rest day is kept through the next
    // working day. By default it is not: the last day by the calendar binds, the other is a note. What ends on a day
    // that somebody set (交办) is never moved.
    bool dutiesRoll = false;
    // The handling period is met when the opinion is signed. By default it is met when signed and delivered.
    bool metBySigning = false;
    // Working days within which who made a suggestion is told what became of it; 0: none. Five in 深圳 (《深圳经济特区
    // 信访条例》第三十条), three in 北京 for what was not adopted (2006): article 29 of the regulation has no figure.
    int suggestionDays = 0;

    friend bool operator==(const ClockChoices&, const ClockChoices&) = default;
};

} // namespace xf
