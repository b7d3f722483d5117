// SPDX-License-Identifier: MIT
#pragma once

#include "ui/graphs/graphactions.h"
#include "ui/graphs/graphexport.h"

#include <QTimer>
#include <QWidget>

#include <array>

class QGridLayout;
class QSettings;
class QVBoxLayout;

namespace Shardscope {

class SessionMetrics;

/// The graphs that the reader has chosen, under one headline and over one time axis. A banner or the stages of
/// connecting may take the headline's place. While it is hidden nothing is read off or painted.
class GraphPanel : public QWidget
{
    Q_OBJECT

public:
    /// @p metrics and @p settings must outlive the panel; @p settings, which keep what is chosen, may be null.
    explicit GraphPanel(const SessionMetrics &metrics, QWidget *parent = nullptr, QSettings *settings = nullptr);
    ~GraphPanel() override;

    /// @p widgets stand where the headline is, the first that is not hidden in its place.
    void setHeadlines(const QList<QWidget *> &widgets);
    /// Time passes. Unless the reader has chosen another, the span grows with the run up to five minutes, so that a
    /// young one fills the graphs.
    void setNow(qint64 at);
    /// The whole of a session that is over.
    void showSpan(qint64 from, qint64 to);
    /// Little room: the graphs shrink to sparklines.
    void setCompact(bool compact);
    void setShown(GraphSource::Kind kind, bool shown);
    [[nodiscard]] bool isShown(GraphSource::Kind kind) const;

    [[nodiscard]] QSize minimumSizeHint() const override;

    [[nodiscard]] TimeAxis &axis() { return m_axis; }
    /// Also what the widget's own actions() gives.
    [[nodiscard]] const GraphActions &graphActions() const { return *m_actions; }
    [[nodiscard]] GraphCell *cell(GraphSource::Kind kind) const { return m_cells[kind]; }
    /// What is shown, as it would be saved.
    [[nodiscard]] QByteArray contentAs(GraphExport::Form form);

Q_SIGNALS:
    /// The reader asks for what happened then. Microseconds since 1970.
    void momentChosen(qint64 utcMicroseconds);
    /// The reader asks for all that happened between.
    void spanChosen(qint64 from, qint64 to);
    /// @p error is empty where the file was written.
    void saved(const QString &path, const QString &error);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void perform(GraphActions::Id id, bool isChecked);
    void refresh();
    void bringUpToDate();
    void refreshReadouts();
    void alignPlots();
    void chooseSpan(GraphActions::Id id);
    void takeAxis();
    void showChosenSpan();
    [[nodiscard]] int rowsFor(const QSize &size) const;
    void arrange();
    void showHeadline();
    void fitHeight();
    void restore();
    void remember();
    void askWhere(GraphExport::Form form);
    [[nodiscard]] QList<GraphCell *> shownCells() const;

    const SessionMetrics &m_metrics;
    QSettings *const m_settings;
    TimeAxis m_axis;
    GraphActions *m_actions;
    QVBoxLayout *m_box;
    QGridLayout *m_grid;
    QList<QWidget *> m_headlines;
    std::array<GraphCell *, GraphSource::KindCount> m_cells {};
    QTimer m_late; ///< values that came without a tick of the clock are shown after a second at most
    qint64 m_now = 0; ///< 0: time stands still
    int m_columns = 1;
    int m_rows = 1;
    qint64 m_chosenSpan = 0; ///< 0: it grows with the run
    qint64 m_shownSpan = TimeAxis::defaultSpan;
    bool m_isOwnChange = false; ///< of the axis, not the reader's
    bool m_compact = false;
};

} // namespace Shardscope
