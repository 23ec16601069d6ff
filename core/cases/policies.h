#pragma once

#include "core/cases/clockchoices.h"

// What an office chooses where the regulation leaves it open, or has nothing: settings of its data file, all off by
// default. Nothing here is national law; a case is folded without them, and of its clocks `clocks` alone has a say.
namespace xf {

struct Policies
{
    // 《信访事项简易办理办法》（国信办发〔2022〕17号）. Its periods of 3 and 10 working days are those of the trial
    // text of 2016 (国信发〔2016〕8号): the text of 2022 behind article 5 was not read.
    bool simpleHandling = false;
    // Targets of the office tighter than the law, in calendar days from the start of the period; 0: none. The
    // regulation has 15, 15 and 60; 1 and 21 are what some counties ask of themselves.
    int transferTarget = 0;
    int informTarget = 0;
    int handleTarget = 0;
    // The same of what came by telephone: the hotlines' own seven days, say.
    int phoneInformTarget = 0;
    // Days that an assignment begins with (交办): the assigner may write others.
    int assignDays = 0;
    // Minutes within which a grave and urgent matter is to be reported by telephone and in writing; article 25 has 及时
    // and no figure. 0: not said.
    int urgentPhoneMinutes = 0;
    int urgentWrittenMinutes = 0;
    // How long a letter is under way here, in days; 0: not said. What goes by post is to be posted so much earlier.
    int postDays = 0;
    ClockChoices clocks;

    friend bool operator==(const Policies&, const Policies&) = default;
};

} // namespace xf
