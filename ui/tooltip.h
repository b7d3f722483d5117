// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QAction;
class QWidget;

namespace Shardscope {

/// @p text for a tool tip, as it stands: Qt would read what the gateway sends as markup.
[[nodiscard]] QString plainToolTip(const QString &text);
/// @p text with the keys of @p action, as they are now, where it has some; the keys alone
/// where there is no @p text.
[[nodiscard]] QString toolTipWithKeys(const QString &text, const QAction &action);
/// Lets the tool tip of @p widget, a button of @p action, be @p text with the keys of that, also once these change.
/// Another call takes the place of the one before.
void tellKeys(QWidget *widget, const QString &text, QAction *action);
/// The action whose keys the tool tip of @p widget tells; null where it tells none.
[[nodiscard]] QAction *toldAction(const QWidget &widget);
/// What it tells before the keys.
[[nodiscard]] QString toldText(const QWidget &widget);

} // namespace Shardscope
