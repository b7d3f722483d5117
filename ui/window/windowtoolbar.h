// SPDX-License-Identifier: MIT
#pragma once

#include <QToolBar>

class QMainWindow;

namespace Shardscope {

class WindowActions;

/// The layouts and what is wanted at any moment, in the free end of the menu bar: it costs no height. Where the menu bar
/// is the system's it is a tool bar of the window.
class WindowToolBar : public QToolBar
{
    Q_OBJECT

public:
    WindowToolBar(const WindowActions &actions, QMainWindow *window);
};

} // namespace Shardscope
