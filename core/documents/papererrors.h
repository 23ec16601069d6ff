#pragma once

#include "core/base/error.h"

// Why a paper cannot be issued, and what is wrong with a template. Arguments are noted behind each; core/words has the
// sentences (documentwords.cpp).
namespace xf {

// Before a paper is issued
inline constexpr ErrorCode paperCaseVoid{"paper.case-void"};              // number
inline constexpr ErrorCode paperCaseInConflict{"paper.case-in-conflict"}; // number
inline constexpr ErrorCode paperNotInState{"paper.not-in-state"};         // paper, state
inline constexpr ErrorCode paperNoStep{"paper.no-step"};                  // paper, step
inline constexpr ErrorCode paperNoOther{"paper.no-other"};                // paper
inline constexpr ErrorCode paperAccusation{"paper.accusation", "30.3"};
inline constexpr ErrorCode paperRecipientUnknown{"paper.recipient-unknown"};         // paper
inline constexpr ErrorCode paperRecipientNotOwed{"paper.recipient-not-owed"};        // paper, name
inline constexpr ErrorCode paperNobodyOwed{"paper.nobody-owed", "23.2"};             // paper
inline constexpr ErrorCode paperFieldMissing{"paper.field-missing"};                 // paper, field
inline constexpr ErrorCode paperOfficeMissing{"paper.office-missing"};               // paper, field
inline constexpr ErrorCode paperHandlerMissing{"paper.handler-missing"};             // paper
inline constexpr ErrorCode paperDemandUnanswered{"paper.demand-unanswered", "32.1"}; // number, text
inline constexpr ErrorCode paperNoReviewOrgan{"paper.no-review-organ", "35"};
inline constexpr ErrorCode paperReviewSelf{"paper.review-self", "35"};          // organ
inline constexpr ErrorCode paperReviewBureau{"paper.review-bureau", "reading"}; // organ
inline constexpr ErrorCode paperBySection{"paper.by-section", "reading"};       // name of the office
inline constexpr ErrorCode paperRemedyUnreasoned{"paper.remedy-unreasoned", "reading"};
inline constexpr ErrorCode paperDateInFuture{"paper.date-in-future"};         // day, today
inline constexpr ErrorCode paperDateBefore{"paper.date-before"};              // what, its day, before what, its day
inline constexpr ErrorCode paperDateAfterReceipt{"paper.date-after-receipt"}; // day, day handed over or sent

// A template, always with file, line, column first
inline constexpr ErrorCode templateUnreadable{"template.unreadable"};            // file
inline constexpr ErrorCode templateExists{"template.exists"};                    // file
inline constexpr ErrorCode templateNotWritten{"template.not-written"};           // file
inline constexpr ErrorCode templateTooLong{"template.too-long"};                 // file, allowed KiB
inline constexpr ErrorCode templateBadHeader{"template.bad-header"};             // file, line, column, the line
inline constexpr ErrorCode templateUnknownKey{"template.unknown-key"};           // file, line, column, key, allowed
inline constexpr ErrorCode templateKeyTwice{"template.key-twice"};               // file, line, column, key
inline constexpr ErrorCode templateBadValue{"template.bad-value"};               // file, line, column, key, allowed
inline constexpr ErrorCode templateKeyMissing{"template.key-missing"};           // file, line, column, key
inline constexpr ErrorCode templateNoBody{"template.no-body"};                   // file, line, column
inline constexpr ErrorCode templateForbiddenTag{"template.forbidden-tag"};       // file, line, column, tag
inline constexpr ErrorCode templateUnknownTag{"template.unknown-tag"};           // file, line, column, tag
inline constexpr ErrorCode templateNotValue{"template.not-value"};               // file, line, column, tag
inline constexpr ErrorCode templateNotSection{"template.not-section"};           // file, line, column, tag
inline constexpr ErrorCode templateUnclosedTag{"template.unclosed-tag"};         // file, line, column
inline constexpr ErrorCode templateStrayClose{"template.stray-close"};           // file, line, column
inline constexpr ErrorCode templateUnclosedSection{"template.unclosed-section"}; // file, line, column, tag
inline constexpr ErrorCode templateUnopenedSection{"template.unopened-section"}; // file, line, column, tag
inline constexpr ErrorCode templateCrossedSection{"template.crossed-section"};   // file, line, column, tag, open one
inline constexpr ErrorCode templateBadRole{"template.bad-role"};                 // file, line, column, role
inline constexpr ErrorCode templateBadWidths{"template.bad-widths"};             // file, line, column
inline constexpr ErrorCode templateRowAlone{"template.row-alone"};               // file, line, column
inline constexpr ErrorCode templateBadRow{"template.bad-row"};                   // file, line, column, columns, wanted
inline constexpr ErrorCode templateLacks{"template.lacks"};                      // file, line, column, field, tag

} // namespace xf
