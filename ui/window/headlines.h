// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QDockWidget;

namespace Shardscope {

class GraphPanel;

/// What goes wrong and how far connecting got take the place of the graphs' headline, so that nothing moves when they
/// come or go. Where the graphs are closed, or in a window of their own, they stand here.
class Headlines : public QWidget
{
    Q_OBJECT

public:
    /// @p dock holds @p graphs; @p widgets in their order.
    Headlines(QList<QWidget *> widgets, GraphPanel *graphs, QDockWidget *dock, QWidget *parent = nullptr);

private:
    void place();

    const QList<QWidget *> m_widgets;
    GraphPanel *const m_graphs;
    QDockWidget *const m_dock;
    bool m_isHere = false;
};

} // namespace Shardscope
