#pragma once

#include <QString>

#include <vector>

// How a name sounds, so that who is written 章伟 is found when 张伟 is typed: pinyin without tones, "zhang wei". It
// finds things; it is never shown or kept but as a key.
namespace xf {

// In its main reading, which for a surname is that of the surname; syllables are parted by blanks. ASCII letters and
// digits stand for themselves. Empty where the name has fewer than two letters, or one whose reading is not known: what
// is not known sounds like nothing.
[[nodiscard]] QString pinyinSound(QStringView name);

// In every reading, the main one first; at most `most`. None where pinyinSound gives nothing.
[[nodiscard]] std::vector<QString> pinyinSounds(QStringView name, std::size_t most);

} // namespace xf
