// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

#include <QWidget>

namespace Shardscope {

class LogView;
struct LogHighlights;

/// Where marks, matches and incidents lie among all rows, beside the scroll bar. Each has a lane of its own, so that
/// they differ without colour. Painting looks at each pixel once, however many rows there are.
class OverviewStrip : public QWidget
{
    Q_OBJECT

public:
    /// @p view and @p highlights must outlive it; the view must have its log.
    OverviewStrip(LogView *view, LogHighlights *highlights, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

    enum Lane
    {
        Marks,
        Matches,
        Incidents,
        LaneCount
    };
    /// How many records of a lane lie at a height within the strip.
    [[nodiscard]] int count(Lane lane, int y) const;

Q_SIGNALS:
    void recordRequested(qint64 storeIndex);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// Of records, [first, end).
    struct Span
    {
        qint64 first = 0;
        qint64 end = 0;
    };
    [[nodiscard]] const std::vector<qint64> &records(Lane lane) const;
    [[nodiscard]] Span spanAt(int y) const;
    [[nodiscard]] QString toolTipAt(int y) const;
    /// The record that a click there means.
    [[nodiscard]] qint64 recordAt(int y) const;
    void request(int y);

    LogView *const m_view;
    LogHighlights *const m_highlights;
};

} // namespace Shardscope
