// SPDX-License-Identifier: MIT
#include "ui/window/windowtoolbar.h"

#include "ui/tooltip.h"
#include "ui/window/actionmodel.h"
#include "ui/windowactions.h"

#include <QLayout>
#include <QMainWindow>
#include <QMenuBar>
#include <QToolButton>

namespace Shardscope {

namespace {

struct ButtonRow
{
    WindowActions::Id id;
    Qt::ToolButtonStyle style;
    bool lineBefore = false;
};

constexpr std::array buttonTable {
    ButtonRow { WindowActions::WatchLayout, Qt::ToolButtonTextOnly },
    ButtonRow { WindowActions::LogLayout, Qt::ToolButtonTextOnly },
    ButtonRow { WindowActions::GraphsLayout, Qt::ToolButtonTextOnly },
    ButtonRow { WindowActions::CommandLayout, Qt::ToolButtonTextOnly },
    ButtonRow { WindowActions::OpenCapture, Qt::ToolButtonIconOnly, true },
    ButtonRow { WindowActions::Record, Qt::ToolButtonIconOnly },
    ButtonRow { WindowActions::Palette, Qt::ToolButtonIconOnly },
};

} // namespace

WindowToolBar::WindowToolBar(const WindowActions &actions, QMainWindow *window)
    : QToolBar(tr("Tool bar"), window)
{
    setObjectName(QLatin1String("toolbar"));
    setMovable(false);
    setIconSize({ 16, 16 });
    setContentsMargins(0, 0, 0, 0);
    layout()->setContentsMargins(0, 0, 4, 0);
    // No higher than the menus beside it.
    const int height = window->menuBar()->sizeHint().height();
    for (const ButtonRow &row : buttonTable) {
        if (row.lineBefore)
            addSeparator();
        QAction *action = actions[row.id];
        addAction(action);
        auto *button = static_cast<QToolButton *>(widgetForAction(action));
        button->setToolButtonStyle(action->icon().isNull() ? Qt::ToolButtonTextOnly : row.style);
        button->setFocusPolicy(Qt::TabFocus);
        button->setFixedHeight(height);
        button->setAccessibleName(ActionModel::plainText(action->text()));
        tellKeys(button, button->accessibleName(), action);
    }
    if (window->menuBar()->isNativeMenuBar())
        window->addToolBar(this);
    else
        window->menuBar()->setCornerWidget(this);
    connect(actions[WindowActions::ToolBar], &QAction::toggled, this, &QWidget::setVisible);
    actions[WindowActions::ToolBar]->setChecked(true);
}

} // namespace Shardscope
