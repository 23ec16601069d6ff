#pragma once

#include <QString>

namespace xf {

// `name` as the name of a file on any system: what FAT and Windows do not take is left out, what Windows keeps for its
// devices (CON, LPT1) gets a mark before it. Not longer than `most` letters, the ending included; `otherwise` where
// nothing but an ending is left.
[[nodiscard]] QString fitForFile(const QString& name, qsizetype most, const QString& otherwise);

} // namespace xf
