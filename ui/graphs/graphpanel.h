// SPDX-License-Identifier: MIT
#pragma once

#include "ui/graphs/timeaxis.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace Shardscope {

class GraphView;
class SessionMetrics;

/// The graphs under their headline. A banner or the stages of connecting may take the headline's place.
class GraphPanel : public QWidget
{
    Q_OBJECT

public:
    /// @p metrics must outlive the panel.
    explicit GraphPanel(const SessionMetrics &metrics, QWidget *parent = nullptr);

    /// @p widgets stand where the headline is, the first that is not hidden in its place.
    void setHeadlines(const QList<QWidget *> &widgets);
    /// Time passes. The span grows with the run up to five minutes, so that a young one fills the graphs.
    void setNow(qint64 at);
    /// The whole of a session that is over.
    void showSpan(qint64 from, qint64 to);
    /// Little room: the graphs shrink to sparklines.
    void setCompact(bool compact);

    [[nodiscard]] TimeAxis &axis() { return m_axis; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *createGraph(const QString &title, GraphView *view, QLabel **readout);
    void refreshReadouts();
    void showHeadline();
    void fitHeight();

    const SessionMetrics &m_metrics;
    TimeAxis m_axis;
    QWidget *m_titles = nullptr;
    QHBoxLayout *m_titleLayout = nullptr;
    QList<QWidget *> m_headlines;
    GraphView *m_latency = nullptr;
    GraphView *m_events = nullptr;
    QLabel *m_latencyReadout = nullptr;
    QLabel *m_eventsReadout = nullptr;
    bool m_compact = false;
};

} // namespace Shardscope
