// The colours that stages are offered, as they stand in the file.
#pragma once

#include <array>

namespace kontor {

inline constexpr std::array stageColourNames{"#7A8699", "#3B82C4", "#8B5CC7", "#D9822B",
                                             "#2E9E62", "#B4534B", "#2A8C8C", "#C04B86"};

} // namespace kontor
