#pragma once

#include "core/documents/compose.h"

// Where the facts of a paper are found in a case; private to this folder.
namespace xf {

// The step a paper is about: the one named, else the last of the steps its kind knows. Null for a kind about none.
[[nodiscard]] Result<const FileItem*> stepOfPaper(
    const Case& folded, const KindInfo& kind, const PaperCircumstances& circumstances);

// Those it goes to: the one named, else those the step was for, else everyone it is owed to.
using PaperRecipients = std::vector<const Element<Petitioner>*>;
[[nodiscard]] Result<PaperRecipients> recipientsOf(
    const Case& folded, const PaperCircumstances& circumstances, PaperKind kind, const FileItem* step);

// The way a demand takes on paper: what nobody has classified counts as the petition procedure, as the clocks count it.
[[nodiscard]] Way effectiveWay(const Case& folded, const Demand& demand);
[[nodiscard]] bool isAnsweredHere(Way way); // else another procedure answers it
[[nodiscard]] const DemandOutcome* outcomeOf(const Decided& decided, const ElementId& demand);

// How many they are, where more came, signed or are named than the paper goes to: what is said to their representatives
// is said to all (20.3). Else 0.
[[nodiscard]] qint64 groupBehind(const Case& folded);

[[nodiscard]] QString reviewOrganOf(const Decided& decided, const PaperOffice& office);

} // namespace xf
