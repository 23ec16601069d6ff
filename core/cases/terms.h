#pragma once

#include "core/base/fields.h"

// The words of the regulation that a case is described with. Numbers and English keys are stored: never reused, never
// renamed. Number 0 is "not given". Labels are the words people read; lists follow domain/records.md 5.3 (the official
// code tables could not be had, so these are words of ours, not national codes).
namespace xf {

enum class Channel { NotGiven, Visit, Letter, Online, Phone, Fax, Video, Transferred, Other };
enum class Purpose { NotGiven, Appeal, Resolve, Suggest, Accuse, Ask, Other };
// 有无其他机关已在处理: asked of everybody at registration, decides the way.
enum class Elsewhere { NotGiven, No, Unknown, Court, Arbitration, Reconsideration, OtherOffice, DisciplineOrgan };
enum class Role { Petitioner, Representative, Agent, Companion };

// Articles 29, 30, 31–36.
enum class Category { NotGiven, Suggestion, Accusation, Appeal };
// Article 23.1: whose power.
enum class Power { NotGiven, Own, Lower, Other };
// Article 31, items one to six; a suggestion's way is 29.
enum class Way { NotGiven, Judicial, Arbitration, PartyAppeal, Administrative, Duty, Petition, Suggestion };

enum class Method { NotGiven, Hand, Post, Electronic, Left, Carried, Public };
// How a notice usually reaches who came this way: only a visitor is there to be handed a paper, and only who wrote
// online can surely be told online.
[[nodiscard]] Method usualMethod(Channel channel);
// The day of receipt is known from a slip that comes back, not from the day of sending.
[[nodiscard]] bool needsSlip(Method method);
// Article 32: the three answers to a demand.
enum class Outcome { NotGiven, Support, Explain, Deny };
// The only two grounds of the regulation.
enum class Ground { NotGiven, WithSuperior, FinallyReviewed };
// A paper that a newer program knows reads as none of these: never as the opinion, which starts periods.
enum class DeliveredPaper { NotGiven, Opinion, Notice, Extension };
// Articles 35 and 36: 复查, 复核.
enum class ReviewStage { NotGiven, Review, FinalReview };
// What a review organ does with an opinion. The regulation names none of these; they are the words of practice.
enum class ReviewVerdict { NotGiven, Maintained, Changed, Revoked, Declined };
// Article 23.3: what the office that passed a matter on finds about an objection to it. Keys are the answer to
// "agree=".
enum class Verdict { NotGiven, Upheld, Rejected };
enum class Ending { NotGiven, Answered, Settled, Carried, Led, Withdrawn };

template <>
WordSpan wordsOf<Channel>();
template <>
WordSpan wordsOf<Purpose>();
template <>
WordSpan wordsOf<Elsewhere>();
template <>
WordSpan wordsOf<Role>();
template <>
WordSpan wordsOf<Category>();
template <>
WordSpan wordsOf<Power>();
template <>
WordSpan wordsOf<Way>();
template <>
WordSpan wordsOf<Method>();
template <>
WordSpan wordsOf<Outcome>();
template <>
WordSpan wordsOf<Ground>();
template <>
WordSpan wordsOf<DeliveredPaper>();
template <>
WordSpan wordsOf<ReviewStage>();
template <>
WordSpan wordsOf<ReviewVerdict>();
template <>
WordSpan wordsOf<Verdict>();
template <>
WordSpan wordsOf<Ending>();

} // namespace xf
