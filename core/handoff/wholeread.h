#pragma once

#include "core/base/result.h"

#include <QByteArray>

class QIODevice;

namespace xf {

// Exactly `count` bytes from where the device stands, however few come at a time. `count` is no more than the caller
// has room for. Error package.not-read: the device failed, or ended before.
[[nodiscard]] Result<QByteArray> readWhole(QIODevice& device, qint64 count);

} // namespace xf
