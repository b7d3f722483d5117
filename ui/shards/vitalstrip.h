// SPDX-License-Identifier: MIT
#pragma once

#include "core/gateway/shardstatus.h"
#include "core/rest/gatewaylookup.h"
#include "ui/capture/recordreplay.h"
#include "ui/theme.h"

#include <QWidget>

#include <array>

namespace Shardscope {

class SessionMetrics;
class ToneLabel;

/// The session at a glance: words and numbers at fixed places.
class VitalStrip : public QWidget
{
    Q_OBJECT

public:
    enum Cell { State, User, Latency, P95, Events, Bytes, Ratio, Sends, Identifies, CellCount };

    /// @p metrics must outlive the strip.
    explicit VitalStrip(const SessionMetrics &metrics, QWidget *parent = nullptr);

    void beginRun(bool demo);
    void setStatus(const ShardStatus &status);
    /// Of a run with several shards, in place of the status of one; the worst of them is told.
    void setShards(const QList<ShardStatus> &shards);
    void setLookup(const GatewayInfo &info);
    void setRateLimit(const RateLimitStatus &status);
    /// A capture in place of a session, until beginRun(): figures of the whole of it, and no ages.
    void showCapture(const QStringList &paths, const RecordReplay::Figures &figures);
    /// Ages count up; @p now on the monotonic clock, @p at in microseconds since 1970.
    void setNow(TimePoint now, qint64 at);

    [[nodiscard]] QString text(Cell cell) const;

Q_SIGNALS:
    /// What is left was clicked.
    void budgetsRequested();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void set(Cell cell, const QString &text, Tone tone);
    void setCaption(Cell cell, const QString &text);
    void setIdentifies(int left, int limit);
    void refreshFigures();
    void refreshState();
    void refreshShards();
    void refreshLatency();
    void refreshCapture();

    struct CellWidgets
    {
        ToneLabel *caption = nullptr;
        ToneLabel *value = nullptr;
    };
    const SessionMetrics &m_metrics;
    std::array<CellWidgets, CellCount> m_cells {};
    ShardStatus m_status;
    QList<ShardStatus> m_shards; ///< empty: there is one
    TimePoint m_now {};
    qint64 m_at = 0;
    bool m_demo = false;
    std::optional<RecordReplay::Figures> m_capture {}; ///< shown in place of the session
};

/// Its colour; goes with the shape and the word.
[[nodiscard]] Tone stateTone(ShardState state);
[[nodiscard]] QString stateText(ShardState state);
[[nodiscard]] QString stateGlyph(ShardState state);

} // namespace Shardscope
