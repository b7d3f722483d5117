// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>

namespace Shardscope {

/// An icon of resources/icons in the palette's button text colour, also after the palette changes.
/// Empty where Qt has no SVG plugin: every action has its words.
[[nodiscard]] QIcon tintedIcon(const char *name);
[[nodiscard]] QIcon applicationIcon();

} // namespace Shardscope
