#pragma once

#include "core/base/causality.h"
#include "core/base/fields.h"

#include <map>

// Registers: each value of a case is the set of its writes that no other write to it has seen (design.md section 4).
namespace xf {

struct Write
{
    std::size_t entry; // index in fold order
    ScalarValue value;
};

class Registers
{
public:
    void write(const QByteArray& key, std::size_t entry, const ScalarValue& value);

    struct Standing
    {
        ScalarValue shown;         // of the later write
        std::vector<Write> rivals; // more than one, with at least two values: a conflict; the shown one last
    };
    // The writes that stand under `key`; nothing shown when there are none.
    [[nodiscard]] Standing standing(const QByteArray& key, const Causality& causality) const;
    [[nodiscard]] const std::vector<Write>& writes(const QByteArray& key) const;
    [[nodiscard]] const std::map<QByteArray, std::vector<Write>>& all() const { return m_writes; }

private:
    std::map<QByteArray, std::vector<Write>> m_writes;
};

} // namespace xf
