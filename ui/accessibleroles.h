// SPDX-License-Identifier: MIT
#pragma once

namespace Shardscope {

/// Makes assistive tools told what those widgets are of which Qt says only that something is there. Any number of
/// times.
void installAccessibleRoles();

} // namespace Shardscope
