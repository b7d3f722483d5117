// SPDX-License-Identifier: MIT
#pragma once

#include "ui/graphs/graphlayer.h"

#include <QWidget>

#include <memory>
#include <vector>

namespace Shardscope {

/// Paints layers over a shared time axis. A title and what is read off the graph stand beside it, not in it.
class GraphView : public QWidget
{
    Q_OBJECT

public:
    /// @p axis must outlive the view.
    GraphView(TimeAxis *axis, GridLayer::ValueText valueText, QWidget *parent = nullptr);

    void addLayer(std::unique_ptr<GraphLayer> layer);
    /// Shown while nothing was measured.
    void setEmptyText(const QString &text);
    /// The line alone, without axes and their labels.
    void setSparkline(bool sparkline);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] GraphFrame frame() const;

    TimeAxis *const m_axis;
    const GridLayer::ValueText m_valueText;
    std::vector<std::unique_ptr<GraphLayer>> m_layers;
    GridLayer m_grid;
    CursorLayer m_cursor;
    QString m_emptyText;
    bool m_sparkline = false;
};

} // namespace Shardscope
