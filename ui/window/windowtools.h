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
    /// The keys of everything that has a name and is in the menus of @p window by now can be changed. @p actions and
    /// @p settings must outlive it; @p settings may be null.
    WindowTools(WindowActions *actions, QSettings *settings, QMainWindow *window);

private:
    void perform(WindowActions::Id id);
    [[nodiscard]] QList<QAction *> everyAction() const;

    QMainWindow *const m_window;
    Shortcuts m_shortcuts;
    CommandPalette *m_palette;
};

} // namespace Shardscope
