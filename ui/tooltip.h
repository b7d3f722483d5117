// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Shardscope {

/// @p text for a tool tip, as it stands: Qt would read what the gateway sends as markup.
[[nodiscard]] QString plainToolTip(const QString &text);

} // namespace Shardscope
