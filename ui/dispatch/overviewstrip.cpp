// SPDX-License-Identifier: MIT
#include "ui/dispatch/overviewstrip.h"

#include "ui/dispatch/loghighlights.h"
#include "ui/dispatch/logmodel.h"
#include "ui/dispatch/logtext.h"
#include "ui/dispatch/logview.h"
#include "ui/format.h"
#include "ui/tooltip.h"

#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

constexpr int laneWidth = 4;
constexpr int gap = 1;
/// A stroke that nobody could see or hit is no help.
constexpr int strokeHeight = 2;
/// A click so near to a stroke means it.
constexpr int reach = 3;

constexpr std::array<Tone, OverviewStrip::LaneCount> laneTones { Tone::Warning, Tone::Incoming, Tone::Bad };

} // namespace

OverviewStrip::OverviewStrip(LogView *view, LogHighlights *highlights, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_highlights(highlights)
{
    setAccessibleName(tr("Overview of the log"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setCursor(Qt::PointingHandCursor);
    const auto repaint = qOverload<>(&QWidget::update);
    connect(&highlights->marks, &LogMarks::changed, this, repaint);
    connect(&highlights->matches, &MatchList::changed, this, repaint);
    connect(&highlights->incidents, &MatchList::changed, this, repaint);
    connect(view->verticalScrollBar(), &QScrollBar::valueChanged, this, repaint);
    connect(view->verticalScrollBar(), &QScrollBar::rangeChanged, this, repaint);
    connect(view->log(), &QAbstractItemModel::modelReset, this, repaint);
}

QSize OverviewStrip::sizeHint() const
{
    return { LaneCount * laneWidth + (LaneCount + 1) * gap, 100 };
}

const std::vector<qint64> &OverviewStrip::records(Lane lane) const
{
    switch (lane) {
    case Marks:
        return m_highlights->marks.records();
    case Matches:
        return m_highlights->matches.records();
    case Incidents:
    case LaneCount:
        break;
    }
    return m_highlights->incidents.records();
}

OverviewStrip::Span OverviewStrip::spanAt(int y) const
{
    const LogModel *model = m_view->log();
    const qint64 rows = model->rowCount();
    if (rows == 0 || y < 0 || y >= height())
        return {};
    const qint64 first = y * rows / height();
    const qint64 end = (y + 1) * rows / height();
    // With fewer rows than pixels a row begins at one pixel and belongs to that.
    if (first == end)
        return {};
    const auto number = [model, rows](qint64 row) {
        return row < rows ? model->storeIndex(static_cast<int>(row))
                          : model->storeIndex(static_cast<int>(rows - 1)) + 1;
    };
    return { number(first), number(end) };
}

int OverviewStrip::count(Lane lane, int y) const
{
    const Span span = spanAt(y);
    const std::vector<qint64> &list = records(lane);
    const auto first = std::lower_bound(list.begin(), list.end(), span.first);
    return static_cast<int>(std::lower_bound(first, list.end(), span.end) - first);
}

void OverviewStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    const LogModel *model = m_view->log();
    const int rows = model->rowCount();
    if (rows == 0)
        return;
    // What is on screen.
    const int top = std::max(0, m_view->rowAt(0));
    const int below = m_view->rowAt(m_view->viewport()->height() - 1);
    const int bottom = below < 0 ? rows : below + 1;
    const int from = static_cast<int>(qint64(top) * height() / rows);
    const int to = static_cast<int>(qint64(bottom) * height() / rows);
    if (bottom - top < rows)
        painter.fillRect(
            QRect(0, from, width(), std::max(strokeHeight, to - from)), palette().color(QPalette::Midlight));
    for (int lane = 0; lane < LaneCount; ++lane) {
        if (records(static_cast<Lane>(lane)).empty())
            continue;
        const QColor color = toneColor(laneTones[static_cast<std::size_t>(lane)], palette());
        const int x = gap + lane * (laneWidth + gap);
        for (int y = 0; y < height(); ++y) {
            if (count(static_cast<Lane>(lane), y) > 0)
                painter.fillRect(QRect(x, std::min(y, height() - strokeHeight), laneWidth, strokeHeight), color);
        }
    }
}

qint64 OverviewStrip::recordAt(int y) const
{
    for (int distance = 0; distance <= reach; ++distance) {
        for (const int near : { y - distance, y + distance }) {
            for (int lane = 0; lane < LaneCount; ++lane) {
                if (count(static_cast<Lane>(lane), near) == 0)
                    continue;
                const std::vector<qint64> &list = records(static_cast<Lane>(lane));
                return *std::lower_bound(list.begin(), list.end(), spanAt(near).first);
            }
        }
    }
    const LogModel *model = m_view->log();
    const int rows = model->rowCount();
    return rows == 0
        ? -1
        : model->storeIndex(static_cast<int>(std::clamp<qint64>(qint64(y) * rows / height(), 0, rows - 1)));
}

QString OverviewStrip::toolTipAt(int y) const
{
    std::array<qint64, LaneCount> counts {};
    for (int near = y - reach; near <= y + reach; ++near) {
        for (int lane = 0; lane < LaneCount; ++lane)
            counts[static_cast<std::size_t>(lane)] += count(static_cast<Lane>(lane), near);
    }
    QStringList parts;
    const qint64 index = recordAt(y);
    if (const int row = index < 0 ? -1 : m_view->log()->rowAtOrBehind(index);
        row >= 0 && row < m_view->log()->rowCount()) {
        const EventRecord record = m_view->log()->record(row);
        parts.append(u"%1  %2"_s.arg(Format::clock(record.at), recordTitle(record)));
    }
    if (counts[Marks] > 0)
        parts.append(tr("Marks: %1").arg(Format::count(counts[Marks])));
    if (counts[Matches] > 0)
        parts.append(tr("Matches: %1").arg(Format::count(counts[Matches])));
    if (counts[Incidents] > 0)
        parts.append(tr("Closes and errors: %1").arg(Format::count(counts[Incidents])));
    return parts.join(u'\n');
}

void OverviewStrip::request(int y)
{
    const qint64 index = recordAt(y);
    if (index >= 0)
        Q_EMIT recordRequested(index);
}

void OverviewStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        request(event->position().toPoint().y());
}

void OverviewStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        request(std::clamp(event->position().toPoint().y(), 0, height() - 1));
}

bool OverviewStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), plainToolTip(toolTipAt(help->pos().y())), this);
    return true;
}

void OverviewStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
}

} // namespace Shardscope
