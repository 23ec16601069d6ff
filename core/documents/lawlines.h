#pragma once

#include "core/cases/events.h"

#include <QString>

// The sentences of a paper that must be right whatever an office writes into its template: which way a demand takes,
// what was decided of it, what can be done against that. Each follows the article it names (domain/law.md 0.1).
namespace xf {

// How a paper speaks to those it goes to.
[[nodiscard]] QString youFor(std::size_t recipients);

// 31 and 29.1; empty for NotGiven.
[[nodiscard]] QString wayArticle(Way way);
[[nodiscard]] QString wayPathway(Way way, const QString& you);
// Of who is told to go to another organ himself: the procedure of 31(一) to (四), and nothing that this office does.
// Empty for the ways that a court or another procedure does not take.
[[nodiscard]] QString wayElsewhere(Way way);

// 32.1: the three answers in the regulation's words; empty for NotGiven.
[[nodiscard]] QString outcomeLine(Outcome outcome);

// 35. `about`: which demands, when not all ("第1、3项诉求的"). Never without the organ's name.
[[nodiscard]] QString reviewLine(const QString& you, const QString& about, const QString& organ);

// What can be done against a reply of 31(五). The law's rule is reconsideration first; another choice is the clerk's,
// with a reason. It is never a review under article 35.
enum class DutyRemedy { ReconsiderationFirst, Either, None };
[[nodiscard]] QString dutyRemedyLine(const QString& you, const QString& about, DutyRemedy remedy);

// 19.3 and 36.3: why it is not accepted, and what can be done then. Empty where no ground is given.
[[nodiscard]] QString refusalLine(const Refused& refused, const QString& you);
[[nodiscard]] QString refusalAdvice(const Refused& refused, const QString& you);

[[nodiscard]] QString recusalLine(const QString& you); // 28.3
[[nodiscard]] QString noRetaliationLine();             // 18.4

// "来访反映", "反映并由某县信访局转来（某信转〔2026〕3号）"; in the middle of a sentence.
[[nodiscard]] QString howLine(const Matter& matter);

} // namespace xf
