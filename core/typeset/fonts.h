#pragma once

#include "core/typeset/page.h"

#include <QFont>
#include <QHash>
#include <QStringList>

#include <array>

// The fonts of this machine in the roles of the standard.
//
// 方正小标宋 comes with neither Windows nor Office, and Linux has none of the five: each role has a list of families,
// the first installed one is used and the others follow as fallbacks, so that a rare name is drawn by some font if any
// has it. Looks at the installed fonts once, when made; needs a QGuiApplication. Make one for a run and keep it: it
// caches measurements. Not for several threads at a time.
namespace xf {

class FontSet
{
public:
    FontSet();

    // Sizes are pixels of 1/1200 inch, so a layout does not depend on the device it is drawn on.
    [[nodiscard]] QFont font(FontRole role, double points, double percent = 100) const;
    [[nodiscard]] double hanAdvance(FontRole role, double points, double percent = 100) const; // mm, of one Han letter
    // Letter spacing at which Han letters stand `cell` millimetres apart (measured: fonts round their advances).
    [[nodiscard]] double percentFor(FontRole role, double points, double cell) const;
    [[nodiscard]] double widthOf(const QString& text, FontRole role, double points, double percent = 100) const; // mm
    // Whether the role's font or one of its fallbacks draws this letter. Letters that are not drawn at all have it. A
    // letter of private use must be in one of the role's families: what the system lends would be another letter.
    [[nodiscard]] bool hasGlyph(FontRole role, char32_t letter) const;

    [[nodiscard]] QString family(FontRole role) const;    // the one in use
    [[nodiscard]] bool isSubstitute(FontRole role) const; // not the font that the standard names

    static constexpr double unitsPerMm = 1200 / 25.4;

private:
    struct Choice
    {
        QStringList families;
        bool bold = false;
        bool substitute = true;
    };
    [[nodiscard]] const Choice& choice(FontRole role) const { return m_choices[static_cast<std::size_t>(role)]; }

    std::array<Choice, 5> m_choices;
    mutable QHash<quint64, bool> m_glyphs;     // role and letter
    mutable QHash<quint64, double> m_advances; // role and size: of one Han letter, in units
};

} // namespace xf
