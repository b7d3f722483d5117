// SPDX-License-Identifier: MIT
#include "ui/window/headlines.h"

#include "ui/graphs/graphpanel.h"

#include <QAction>
#include <QDockWidget>
#include <QVBoxLayout>

namespace Shardscope {

Headlines::Headlines(QList<QWidget *> widgets, GraphPanel *graphs, QDockWidget *dock, QWidget *parent)
    : QWidget(parent)
    , m_widgets(std::move(widgets))
    , m_graphs(graphs)
    , m_dock(dock)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_graphs->setHeadlines(m_widgets);
    connect(dock->toggleViewAction(), &QAction::toggled, this, &Headlines::place);
    connect(dock, &QDockWidget::topLevelChanged, this, &Headlines::place);
    place();
}

void Headlines::place()
{
    const bool isHere = m_dock->isHidden() || m_dock->isFloating();
    if (isHere == m_isHere)
        return;
    m_isHere = isHere;
    if (!isHere) {
        m_graphs->setHeadlines(m_widgets);
        return;
    }
    m_graphs->setHeadlines({});
    for (QWidget *widget : m_widgets)
        layout()->addWidget(widget);
}

} // namespace Shardscope
