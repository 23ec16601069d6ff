#pragma once

#include "core/base/fields.h"

// Further words, as terms.h has them: of simplified handling, filing, and what is recorded beside the steps.
namespace xf {

// 《信访事项简易办理办法》（国信办发〔2022〕17号）第四条: what may be handled in the simplified way.
enum class SimpleGround { NotGiven, Clear, Instant, Daily, Promised, Other };
// Why a matter is put on file without being handled. The regulation has no such end; these are cases of practice.
enum class FiledWhy { NotGiven, NoDemand, Unreachable, Joined };
// 25: to whom a grave and urgent matter is reported.
enum class UrgentTo { NotGiven, Government, Department, JointOffice, SuperiorBureau, NationalBureau };
enum class ConsentTo { NotGiven, Electronic, Publishing, Receiver };
// 37.2, 37.3
enum class AidKind { NotGiven, Social, Judicial, Legal, Care };
// 24.1: consulted, then the common superior decides, then the joint conference coordinates.
enum class DisputeStage { NotGiven, Consult, Superior, Conference };
// What local rules know of a hearing (31(六) leaves its course to them) and of a request for review before it is
// decided.
enum class Procedure {
    NotGiven,
    HearingOffered,
    HearingAsked,
    HearingGranted,
    HearingDenied,
    HearingNotified,
    HearingConcluded,
    ReviewTakenUp
};
// 29.1
enum class Uptake { NotGiven, Adopted, Partly, NotAdopted };

template <>
WordSpan wordsOf<SimpleGround>();
template <>
WordSpan wordsOf<FiledWhy>();
template <>
WordSpan wordsOf<UrgentTo>();
template <>
WordSpan wordsOf<ConsentTo>();
template <>
WordSpan wordsOf<AidKind>();
template <>
WordSpan wordsOf<DisputeStage>();
template <>
WordSpan wordsOf<Procedure>();
template <>
WordSpan wordsOf<Uptake>();

} // namespace xf
