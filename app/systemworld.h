#pragma once

#include "core/base/clock.h"

// The real clock and the real chance; the only place that asks the machine for either.
namespace xf {

class SystemClock : public Clock
{
public:
    [[nodiscard]] Moment now() const override;
    [[nodiscard]] Date today() const override;
};

class SystemRandom : public RandomSource
{
public:
    [[nodiscard]] QByteArray bytes(int count) override;
};

} // namespace xf
