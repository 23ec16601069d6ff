#pragma once

#include <type_traits>
#include <variant>

namespace xf {

// T is one of what the variant can hold: tells a constructor or overload of it from every other.
template <class T, class Variant>
inline constexpr bool isAlternative = false;
template <class T, class... Types>
inline constexpr bool isAlternative<T, std::variant<Types...>> = (std::is_same_v<T, Types> || ...);

template <class T, class Variant>
concept AlternativeOf = isAlternative<T, Variant>;

} // namespace xf
