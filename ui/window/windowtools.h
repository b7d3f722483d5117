// SPDX-License-Identifier: MIT
#pragma once

#include "ui/window/shortcuts.h"
#include "ui/windowactions.h"

#include <QObject>

class QMainWindow;
class QSettings;

namespace Shardscope {

class CommandPalette;

/// What a window offers about itself: its actions by a few letters, their keys, and what it is made of.
class WindowTools : public QObject
{
    Q_OBJECT

public:
    /// Once the menus are filled: what is in them and has an object name can be given other keys. @p actions and
    /// @p settings must outlive it; @p settings may be null.
    WindowTools(WindowActions *actions, QSettings *settings, QMainWindow *window);

private:
    [[nodiscard]] QList<QAction *> everyAction() const;

    QMainWindow *const m_window;
    Shortcuts m_shortcuts;
    CommandPalette *m_palette;
};

} // namespace Shardscope
