#pragma once

#include "core/base/clock.h"

#include <random>

// Time and chance for tests: a day that stands still until told, and bytes from a seed.
namespace xf::test {

class FixedClock : public Clock
{
public:
    explicit FixedClock(Date today)
        : m_today(today)
    {}
    [[nodiscard]] Moment now() const override { return {qint64(m_today.days()) * 86400 + 9 * 3600 - 8 * 3600, 480}; }
    [[nodiscard]] Date today() const override { return m_today; }
    void setToday(Date today) { m_today = today; }

private:
    Date m_today;
};

class SeededRandom : public RandomSource
{
public:
    explicit SeededRandom(quint32 seed)
        : m_engine(seed)
    {}
    [[nodiscard]] QByteArray bytes(int count) override
    {
        QByteArray made(count, Qt::Uninitialized);
        for (char& byte : made) {
            byte = static_cast<char>(m_engine() & 0xFFU);
        }
        return made;
    }

private:
    std::mt19937 m_engine;
};

} // namespace xf::test
