#pragma once

#include "core/handoff/packageparts.h"

#include <functional>

// Parts laid end to end, each with its length before it, across whatever pieces they come in.
namespace xf {

// A part with its length before it: u32, the greatest byte first.
[[nodiscard]] QByteArray framed(const QByteArray& part);

class PartStream
{
public:
    using Each = std::function<Result<>(const QByteArray& part)>;
    PartStream(qint64 content, Each each); // how many bytes there will be in all

    // Calls `each` for every part that is whole with these bytes, and stops at its first error. A length that reaches
    // past the end, or past the limit, is refused before a byte of it is waited for.
    [[nodiscard]] Result<> add(const QByteArray& bytes);
    // All bytes have come: none may be left over.
    [[nodiscard]] Result<> finish() const;

private:
    Each m_each;
    QByteArray m_rest;
    qint64 m_toCome;
};

} // namespace xf
