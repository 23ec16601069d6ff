#pragma once

#include "core/base/date.h"

#include <QByteArray>

// Time and chance come in as arguments; only `app` makes the real ones (style.md habit 14).
namespace xf {

struct Moment
{
    qint64 utcSeconds = 0;    // since 1970-01-01T00:00:00Z
    qint64 offsetMinutes = 0; // of the office's local time from UTC
    [[nodiscard]] Date localDate() const
    {
        const qint64 local = utcSeconds + offsetMinutes * 60;
        return Date::fromDays(local >= 0 ? local / 86400 : -((-local + 86399) / 86400));
    }
};

class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Moment now() const = 0; // what the machine says: evidence, never law
    [[nodiscard]] virtual Date today() const = 0; // the office's day, which the law counts from
};

class RandomSource
{
public:
    virtual ~RandomSource() = default;
    [[nodiscard]] virtual QByteArray bytes(int count) = 0;
};

} // namespace xf
