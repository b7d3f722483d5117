// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QAction;

namespace Shardscope {

/// @p text for a tool tip, as it stands: Qt would read what the gateway sends as markup.
[[nodiscard]] QString plainToolTip(const QString &text);
/// @p text with the keys of @p action, as they are now, where it has some.
[[nodiscard]] QString toolTipWithKeys(const QString &text, const QAction &action);

} // namespace Shardscope
