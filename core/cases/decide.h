#pragma once

#include "core/base/result.h"
#include "core/cases/case.h"
#include "core/cases/commands.h"
#include "core/cases/policies.h"
#include "core/time/workcalendar.h"

// From a command to events, or to the reason why not. Pure: what it must know of the world comes in as Circumstances.
namespace xf {

// The number of a paper, taken from a series.
struct PaperNumber
{
    QString text; // 青石镇信受〔2026〕3号
    QString book;
    qint64 serial = 0;
    std::vector<qint64> skipped; // between the last one and this
};

// An office of the unit table.
struct UnitFacts
{
    QByteArray office; // its id
    QString name;
    QString code;
    bool bureau = false; // a 信访部门 (22), not another organ (23)
};

struct Circumstances
{
    Date on;              // business date
    bool onGiven = false; // typed by the clerk; else a date inside the command may stand for it
    Date today;
    const WorkCalendar* calendar = nullptr;
    QByteArray office; // who acts
    bool bureau = false;
    QString officeName;
    QString author;
    Policies policies;
    // The next case number for a registration on that day; asked at most once a command.
    std::function<Result<QString>(Date on)> nextNumber;
    // For a paper, each asked at most once a command, the number first and after all that can refuse: the number of a
    // paper of that day, the one the clerk wants or the next; and the bytes of the paper that bears it.
    std::function<Result<PaperNumber>(const QString& prefix, Date date, std::optional<qint64> serial)> paperNumber;
    std::function<Result<QByteArray>(const Case& folded, const QString& number)> compose;
    // The office that is called so by its code or its name; none where the unit table has none, or more than one.
    std::function<std::optional<UnitFacts>(const QString& codeOrName)> units;
};

struct Planned
{
    Date on;
    Event event;
};

// `folded` is the case the command is about; none for those that begin one. The events fit the case one after another.
[[nodiscard]] Result<std::vector<Planned>> decide(
    const Case* folded, const Command& command, const Circumstances& circumstances);

// What was typed as it would be registered: cleaned, with a subject, a head count and a demand made of the rest where
// there is none. Not checked yet.
[[nodiscard]] RegisterCase completed(RegisterCase given, Date on);

// Commands that begin a case: register, and a message taken over.
[[nodiscard]] bool beginsCase(const Command& command);

} // namespace xf
