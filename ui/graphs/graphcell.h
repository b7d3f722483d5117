// SPDX-License-Identifier: MIT
#pragma once

#include "ui/graphs/graphlegend.h"
#include "ui/graphs/graphsource.h"

#include <QWidget>

class QLabel;

namespace Shardscope {

class ElidingLabel;
class GraphView;
class SessionMetrics;
struct GraphMarker;

/// One graph below its title, its figures and the names of its lines.
class GraphCell : public QWidget
{
    Q_OBJECT

public:
    /// @p metrics and @p axis must outlive the cell.
    GraphCell(GraphSource::Kind kind, const SessionMetrics &metrics, TimeAxis *axis, QWidget *parent = nullptr);
    ~GraphCell() override;

    [[nodiscard]] const GraphSource &source() const { return *m_source; }
    [[nodiscard]] GraphView *view() const { return m_view; }
    /// What is read off the graph: of the cursor's moment where there is one.
    [[nodiscard]] QString readout() const;

    /// Values came. @p now as in GraphSource::figures().
    void refresh(qint64 now);
    /// The cursor moved.
    void refreshReadout();
    void setCompact(bool compact);
    /// Without it the title is written into the plot.
    void setTitleShown(bool shown);

    /// The lines' names, with their values at @p moment where there is one.
    [[nodiscard]] static std::vector<GraphLegend::Entry> legendOf(
        const GraphSource &source, const std::optional<qint64> &moment);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitLegend();
    [[nodiscard]] const GraphMarker *markerAtCursor() const;
    [[nodiscard]] qint64 snapped(qint64 at, qint64 reach) const;

    const SessionMetrics &m_metrics;
    TimeAxis *const m_axis;
    std::unique_ptr<GraphSource> m_source;
    QWidget *m_head;
    QLabel *m_title;
    ElidingLabel *m_figures;
    GraphLegend *m_legend;
    GraphView *m_view;
    qint64 m_now = 0;
    bool m_isCompact = false;
};

} // namespace Shardscope
