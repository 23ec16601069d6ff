#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

#include <utility>

// Result<T>: a T, or the Error that says why there is none. Ignoring one is a compiler warning.
namespace xf {

template <class T = void>
class [[nodiscard]] Result : public tl::expected<T, Error>
{
    using Base = tl::expected<T, Error>;

public:
    using Base::Base;
    Result(Error error)
        : Base(tl::unexpected<Error>(std::move(error)))
    {}
};

} // namespace xf
