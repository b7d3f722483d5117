// SPDX-License-Identifier: MIT
#include "ui/window/workspace.h"

#include <QAction>
#include <QApplication>
#include <QChildEvent>
#include <QTabBar>

#include <algorithm>

namespace Shardscope {

namespace {

/// A pane at the bottom that opens lower gets so many hundredths of the workspace's height.
constexpr int leastHeight = 180;
constexpr int openShare = 35;

struct PaneRow
{
    const char *name; ///< in the settings
    const char *title;
    Qt::DockWidgetArea area; ///< where it begins
};

// In the order of Workspace::Pane. Those of one area at the bottom are tabs of one another.
constexpr std::array<PaneRow, Workspace::PaneCount> paneTable { {
    { "graphs", QT_TRANSLATE_NOOP("Shardscope::Workspace", "Graphs"), Qt::TopDockWidgetArea },
    { "inspector", QT_TRANSLATE_NOOP("Shardscope::Workspace", "Inspector"), Qt::RightDockWidgetArea },
    { "commands", QT_TRANSLATE_NOOP("Shardscope::Workspace", "Commands"), Qt::BottomDockWidgetArea },
    { "drift", QT_TRANSLATE_NOOP("Shardscope::Workspace", "Not as documented"), Qt::BottomDockWidgetArea },
    { "events", QT_TRANSLATE_NOOP("Shardscope::Workspace", "Why no event?"), Qt::BottomDockWidgetArea },
    { "sessions", QT_TRANSLATE_NOOP("Shardscope::Workspace", "Sessions"), Qt::BottomDockWidgetArea },
    { "shards", QT_TRANSLATE_NOOP("Shardscope::Workspace", "Shards"), Qt::BottomDockWidgetArea },
} };

} // namespace

Workspace::Workspace(QWidget *parent)
    : QMainWindow(parent)
{
    setWindowFlags(Qt::Widget);
    setContextMenuPolicy(Qt::NoContextMenu); // the menu View has it all
    setDockOptions(QMainWindow::AllowNestedDocks | QMainWindow::AllowTabbedDocks);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    for (int i = 0; i < PaneCount; ++i) {
        auto *dock = new QDockWidget(tr(paneTable[static_cast<std::size_t>(i)].title), this);
        dock->setObjectName(QLatin1String(paneTable[static_cast<std::size_t>(i)].name));
        m_docks[static_cast<std::size_t>(i)] = dock;
        connect(dock->toggleViewAction(), &QAction::toggled, this,
            [this, pane = static_cast<Pane>(i)](bool open) { Q_EMIT openChanged(pane, open); });
    }
    placeDocks();
}

void Workspace::setLog(QWidget *log)
{
    setCentralWidget(log);
}

void Workspace::setPane(Pane pane, QWidget *panel)
{
    m_docks[pane]->setWidget(panel);
    panel->show();
}

void Workspace::placeDocks()
{
    QDockWidget *bottom = nullptr;
    for (int i = 0; i < PaneCount; ++i) {
        QDockWidget *dock = m_docks[static_cast<std::size_t>(i)];
        const bool isClosed = dock->isHidden();
        const Qt::DockWidgetArea area = paneTable[static_cast<std::size_t>(i)].area;
        dock->setFloating(false);
        addDockWidget(area, dock);
        dock->setHidden(isClosed);
        if (area != Qt::BottomDockWidgetArea)
            continue;
        if (bottom)
            tabifyDockWidget(bottom, dock);
        bottom = dock;
    }
}

void Workspace::open(Pane pane)
{
    setOpen(pane, true);
    m_docks[pane]->raise();
    if (m_docks[pane]->isFloating())
        m_docks[pane]->activateWindow();
}

void Workspace::setOpen(Pane pane, bool open)
{
    if (open)
        Q_EMIT wanted();
    m_docks[pane]->setVisible(open);
    if (!open)
        return;
    m_docks[pane]->raise();
    const auto room = [this, pane] { giveRoom(m_docks[pane]); };
    QMetaObject::invokeMethod(this, room, Qt::QueuedConnection); // once it has its place
}

/// One that the layout has no share for opens as low as it can be.
void Workspace::giveRoom(QDockWidget *dock)
{
    const bool isBelow = dockWidgetArea(dock) == Qt::BottomDockWidgetArea;
    if (isBelow && dock->isVisible() && !dock->isFloating() && dock->height() < leastHeight)
        resizeDocks({ dock }, { height() * openShare / 100 }, Qt::Vertical);
}

QDockWidget *Workspace::focusedDock() const
{
    for (QWidget *widget = QApplication::focusWidget(); widget; widget = widget->parentWidget()) {
        if (auto *dock = qobject_cast<QDockWidget *>(widget); dock && m_docks.end() != std::find(m_docks.begin(), m_docks.end(), dock))
            return dock;
    }
    return nullptr;
}

void Workspace::closeFocused()
{
    if (QDockWidget *dock = focusedDock()) {
        dock->close();
        centralWidget()->setFocus(Qt::ShortcutFocusReason);
    }
}

void Workspace::floatFocused()
{
    QDockWidget *dock = focusedDock();
    if (!dock)
        return;
    QWidget *focus = QApplication::focusWidget();
    dock->setFloating(!dock->isFloating());
    dock->activateWindow();
    focus->setFocus(Qt::ShortcutFocusReason);
}

/// Docks that are in the way can be closed: they must not keep the window from shrinking.
QSize Workspace::minimumSizeHint() const
{
    return centralWidget() ? centralWidget()->minimumSizeHint() : QSize();
}

/// The bars of panels that share a place are Qt's own, made as they are needed.
void Workspace::childEvent(QChildEvent *event)
{
    QMainWindow::childEvent(event);
    if (!event->added())
        return;
    const auto nameBars = [this] {
        for (QTabBar *bar : findChildren<QTabBar *>(QString(), Qt::FindDirectChildrenOnly))
            bar->setAccessibleName(tr("Panels in one place"));
    };
    QMetaObject::invokeMethod(this, nameBars, Qt::QueuedConnection); // once it is what it will be
}

void Workspace::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    Q_EMIT roomChanged();
}

void Workspace::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    Q_EMIT roomChanged();
}

} // namespace Shardscope
