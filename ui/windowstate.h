// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

class QMainWindow;
class QSettings;
class QSplitter;

/// Geometry, docks and splitters between runs.
namespace Shardscope::WindowState {

void save(const QMainWindow *window, const QList<QSplitter *> &splitters, QSettings &settings);
/// What does not fit any more (another version, a screen that is gone) is left at its default.
void restore(QMainWindow *window, const QList<QSplitter *> &splitters, QSettings &settings);

} // namespace Shardscope::WindowState
