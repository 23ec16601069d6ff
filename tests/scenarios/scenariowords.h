#pragma once

#include "core/base/result.h"
#include "core/cases/commands.h"
#include "core/cases/eventcodec.h"
#include "core/time/deadlinerule.h"

#include <QString>
#include <QStringList>

// The words of a scenario file, as a clerk reads them in the window: the Chinese labels of commands, fields, steps,
// states and clocks. The short English words of the command line are taken too. What is no such word is an error, never
// passed over.
namespace xf::test {

[[nodiscard]] const CommandInfo* commandOf(const QString& word);
[[nodiscard]] std::optional<RuleId> ruleOfTitle(const QString& word);

// "信访人.1.姓名" → "petitioners.1.name"; what is in no field table stays as it is. What a label says in brackets may
// be left out.
[[nodiscard]] QString pathOf(FieldSpan fields, const QString& path);

// The command with its `key=value` filled in. `target` is the event that a correction names: its fields may be given
// by their labels.
[[nodiscard]] Result<Command> commandOfWords(const CommandInfo& info, const QStringList& pairs, const Event* target);

// A word of an enum by its label or its key.
template <class E>
[[nodiscard]] std::optional<E> wordOf(const QString& text)
{
    for (const WordInfo& word : wordsOf<E>()) {
        const bool same = text == QString::fromUtf8(word.label) || text == QString::fromLatin1(word.key);
        if (same && word.value != 0) {
            return static_cast<E>(word.value);
        }
    }
    return std::nullopt;
}

} // namespace xf::test
