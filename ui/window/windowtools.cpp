// SPDX-License-Identifier: MIT
#include "ui/window/windowtools.h"

#include "ui/window/aboutdialog.h"
#include "ui/window/commandpalette.h"
#include "ui/window/shortcuteditor.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace Shardscope {

namespace {

void collect(const QList<QAction *> &actions, QList<QAction *> *all)
{
    for (QAction *action : actions) {
        if (action->menu() && !action->isVisible())
            continue; // what this window does not have
        if (action->menu())
            collect(action->menu()->actions(), all);
        else
            all->append(action);
    }
}

/// Those that come and go have no name and no key of their own.
QList<QAction *> lasting(QList<QAction *> actions)
{
    actions.removeIf([](const QAction *action) { return action->isSeparator() || action->objectName().isEmpty(); });
    return actions;
}

template <typename Dialog, typename... Arguments> void openOnce(Arguments... arguments)
{
    auto *dialog = new Dialog(arguments...);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace

WindowTools::WindowTools(WindowActions *actions, QSettings *settings, QMainWindow *window)
    : QObject(window)
    , m_window(window)
    , m_shortcuts(lasting(everyAction()), settings)
    , m_palette(new CommandPalette(window))
{
    connect((*actions)[WindowActions::Palette], &QAction::triggered, this,
        [this] { m_palette->choose(everyAction()); });
    connect((*actions)[WindowActions::Keys], &QAction::triggered, this,
        [this] { openOnce<ShortcutEditor>(&m_shortcuts, m_window); });
    connect((*actions)[WindowActions::About], &QAction::triggered, this,
        [this] { openOnce<AboutDialog>(m_window); });
}

QList<QAction *> WindowTools::everyAction() const
{
    QList<QAction *> all;
    collect(m_window->menuBar()->actions(), &all);
    return all;
}

} // namespace Shardscope
