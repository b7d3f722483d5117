// SPDX-License-Identifier: MIT
#pragma once

#include "ui/graphs/graphlayer.h"

#include <QPixmap>
#include <QWidget>

#include <memory>
#include <vector>

namespace Shardscope {

/// Paints layers over a shared time axis, and lets the reader point into it, choose moments and stretches of time, by
/// mouse and by keys: arrows move the cursor, with Shift they select, Home and End go to the ends (with Ctrl of
/// all there is), + and - change the
/// span, page keys and the wheel go to other times, Enter takes what is chosen.
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
    void setLogarithmic(bool logarithmic);
    /// Written into the plot where nothing beside it says it; empty: nothing.
    void setInnerTitle(const QString &title);
    /// What a screen reader is told of the view, beside its name: what is read off it. A change made by keys is told at
    /// once.
    void setSpokenValue(const QString &value);
    [[nodiscard]] const QString &spokenValue() const { return m_spokenValue; }
    /// Values have come: what was painted is out of date.
    void refresh();
    /// Moments near enough to what a layer shows are taken for it; the default takes each as it is.
    void setSnap(std::function<qint64(qint64 at, qint64 reach)> snap) { m_snap = std::move(snap); }

    /// The room that the texts beside the plot need, in pixels, and what they get at least: graphs below each other
    /// have their moments at the same place.
    [[nodiscard]] int labelRoom() const;
    void setLabelRoom(int room);

    /// The whole graph without cursor, as a picture of @p size.
    void paintGraph(QPainter &painter, const QSizeF &size) const;
    /// Where values are shown, in the view's coordinates.
    [[nodiscard]] QRectF plot() const { return frame(size()).plot; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Microseconds since 1970.
    void momentChosen(qint64 at);
    void spanChosen(qint64 from, qint64 to);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] ValueAxis valueAxis(double height) const;
    [[nodiscard]] double plotHeight(const QSizeF &size) const;
    [[nodiscard]] GraphFrame frame(const QSizeF &size) const;
    [[nodiscard]] const ValueRange &range() const;
    void paintLayers(QPainter &painter, const GraphFrame &frame) const;
    void pointAt(double x);
    void moveCursor(int steps, bool isSelecting);
    void goTo(qint64 at, bool isSelecting);
    void take();
    [[nodiscard]] bool moves(const QKeyEvent &event);

    TimeAxis *const m_axis;
    const GridLayer::ValueText m_valueText;
    std::vector<std::unique_ptr<GraphLayer>> m_layers;
    GridLayer m_grid;
    CursorLayer m_cursor;
    SelectionLayer m_selection;
    std::function<qint64(qint64, qint64)> m_snap;
    QString m_emptyText;
    QString m_innerTitle;
    QString m_spokenValue;
    mutable std::optional<ValueRange> m_range {}; ///< of all layers; empty: to be asked for
    QPixmap m_picture; ///< what does not change with the cursor; null: to be painted anew
    int m_labelRoom = 0;
    bool m_sparkline = false;
    bool m_logarithmic = false;
    std::optional<double> m_pressedAt {}; ///< x, while the button is down
    bool m_isDragging = false;
    std::optional<qint64> m_anchor {}; ///< where a selection by keys began
};

} // namespace Shardscope
