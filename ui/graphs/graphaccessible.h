// SPDX-License-Identifier: MIT
#pragma once

namespace Shardscope {

/// From now on each GraphView tells a screen reader that it is a chart, its name, what it is for and what is read off
/// it. Calling it again does nothing.
void installGraphAccessibility();

} // namespace Shardscope
