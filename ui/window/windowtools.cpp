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
        if (action->menu())
            collect(action->menu()->actions(), all);
        else
            all->append(action);
    }
}

/// Keys are remembered by name.
QList<QAction *> named(QList<QAction *> actions)
{
    actions.removeIf([](const QAction *action) { return action->objectName().isEmpty(); });
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
    , m_shortcuts(named(everyAction()), settings)
    , m_palette(new CommandPalette(window))
{
    connect(actions, &WindowActions::triggered, this, &WindowTools::perform);
}

QList<QAction *> WindowTools::everyAction() const
{
    QList<QAction *> all;
    collect(m_window->menuBar()->actions(), &all);
    return all;
}

void WindowTools::perform(WindowActions::Id id)
{
    if (id == WindowActions::Palette)
        m_palette->choose(everyAction());
    else if (id == WindowActions::Keys)
        openOnce<ShortcutEditor>(&m_shortcuts, m_window);
    else if (id == WindowActions::About)
        openOnce<AboutDialog>(m_window);
}

} // namespace Shardscope
