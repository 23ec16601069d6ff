#pragma once

#include "core/documents/kinds.h"
#include "core/store/workspace.h"

// What a person says of a data file that may be a copy, put back from a backup or brought from another computer, so
// that it gives out numbers again: for both programs.
namespace xf {

// Either the file goes on here, above the last numbers that were given out, or it is a second one with its own letter.
struct Adoption
{
    std::optional<QString> lastNumber; // of a case: a serial or the whole number
    QStringList lastPapers;            // 柳溪镇信受〔2026〕7号; alone where only papers stand still
    std::optional<QString> letter;
};

// Refusals: adopt.nothing-said for neither and for both; those of Workspace::adoptNumber, adoptPapers, adoptLetter.
[[nodiscard]] Result<> adopt(Workspace& workspace, const Adoption& adoption);

// A series of papers whose last number must be read out: 受理告知书, 柳溪镇信受〔2026〕.
struct PaperSeries
{
    PaperKind kind = PaperKind::NotGiven;
    QString head;
};

struct FileDoubt
{
    QString why; // code of the notice nobody has answered; empty: cases get their numbers
    // Without an answer: those that will be asked for when the file goes on here. After it: those still unknown.
    std::vector<PaperSeries> series;

    [[nodiscard]] bool open() const { return !why.isEmpty() || !series.empty(); }
};

// Of a file that cannot be written: none, nothing can be said of it here.
[[nodiscard]] Result<FileDoubt> fileDoubt(Workspace& workspace, int year);

// What was typed for the last number of a series: the whole number, or the serial alone.
[[nodiscard]] QString lastPaperOf(const PaperSeries& series, const QString& typed);

// Whether a notice of opening asks what the file is.
[[nodiscard]] bool asksWhatFileIs(const Error& notice);

} // namespace xf
