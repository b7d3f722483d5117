// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QRect>

class QSettings;
class QWidget;

/// Where the window stands, between runs.
namespace Shardscope::WindowState {

void save(const QWidget *window, QSettings &settings);
/// What cannot be used is left at its default; a window that would lie beside every screen is brought back on one.
void restore(QWidget *window, QSettings &settings);

/// @p window as it is where enough of its head to take hold of lies on one of @p screens; else moved, and made no larger
/// than the screen, onto the first.
[[nodiscard]] QRect onScreen(const QRect &window, const QList<QRect> &screens);

} // namespace Shardscope::WindowState
