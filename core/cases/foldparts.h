#pragma once

#include "core/cases/case.h"
#include "core/cases/values.h"

// The parts of fold(); private to this folder.
namespace xf {

struct ItemConflict
{
    std::size_t item; // whose correction or settlement it is about
    Conflict conflict;
};

// First pass: which entries are voided, how they are corrected, what was settled. Known now, whatever the day asked.
struct Gathered
{
    std::vector<FileItem> items; // one an entry; erased, voided, fallen, corrected and on are right
    Registers settled;           // "step/<entry id>" → stands or falls
    std::vector<ItemConflict> conflicts;
};
[[nodiscard]] Gathered gather(const CaseHistory& history);

// A plain field inside an event, found by the numbers of a correction's path; null when there is none. Lists are not
// walked into: their elements have events of their own.
struct Place
{
    const FieldInfo* info = nullptr;
    void* value = nullptr;
};
[[nodiscard]] Place placeAt(Event& event, const std::vector<qint64>& path);

// Second pass, values: registers from the entries that count, into matter, petitioners and demands. `folded.file` holds
// the items known on the day asked; `gathered` all of them, for settlements.
void foldValues(const CaseHistory& history, const Gathered& gathered, Case& folded);

// Second pass, steps: tracks, state, misfits, holder. Reads the values, so it comes after them.
void foldSteps(const CaseHistory& history, Case& folded);

// The stored name of a value, as Settled::key has it: "m/5", "<entry id in hex>p1/2".
[[nodiscard]] QByteArray valueKey(const ElementId& element, qint64 field);

} // namespace xf
