// Int128: the wide integer in which products of amounts are held before they are rounded (X16).
#pragma once

#if defined(_MSC_VER) && !defined(__clang__)
#include <__msvc_int128.hpp>
#endif

namespace kontor {

#if defined(_MSC_VER) && !defined(__clang__)
using Int128 = std::_Signed128;
#else
__extension__ using Int128 = __int128;
#endif

} // namespace kontor
