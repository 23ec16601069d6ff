#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QString>

#include <optional>

// GB 18030 to text by what the operating system has: iconv, or MultiByteToWideChar on Windows. Qt's own converter for
// it is ICU, which the Windows Qt is built without. Used by textencoding.cpp alone.
namespace xf {

// No value where a byte is not valid GB 18030; textNoConverter where the system has no table for it.
[[nodiscard]] Result<std::optional<QString>> decodeGb18030(QByteArrayView bytes);

} // namespace xf
