// SPDX-License-Identifier: MIT
#include "ui/graphs/graphlegend.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

constexpr double sampleWidth = 20;
constexpr double gap = 4;
constexpr double between = 12;

void paintEntry(QPainter &painter, const QRectF &place, const GraphLegend::Entry &entry, const QPalette &palette)
{
    const double y = std::floor(place.center().y()) + 0.5;
    if (entry.look.isFilled)
        painter.fillRect(QRectF(place.left(), y, sampleWidth, 4), toneSurface(entry.look.tone, palette, 0.35F));
    painter.setPen(entry.look.pen(palette));
    painter.drawLine(QPointF(place.left(), y), QPointF(place.left() + sampleWidth, y));
    painter.setPen(palette.color(QPalette::WindowText));
    painter.drawText(place.adjusted(sampleWidth + gap, 0, 2, 0), Qt::AlignLeft | Qt::AlignVCenter, entry.text);
}

} // namespace

GraphLegend::GraphLegend(QWidget *parent)
    : QWidget(parent)
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    setFont(small);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void GraphLegend::setEntries(const std::vector<Entry> &entries)
{
    if (entries == m_entries)
        return;
    m_entries = entries;
    QStringList texts;
    for (const Entry &entry : m_entries)
        texts.append(entry.text.toHtmlEscaped());
    setToolTip(texts.join(QLatin1String("<br>")));
    update();
}

void GraphLegend::setRows(int rows)
{
    if (rows == m_rows)
        return;
    m_rows = rows;
    updateGeometry();
}

QSize GraphLegend::sizeHint() const
{
    return { 0, fontMetrics().height() * m_rows };
}

QSize GraphLegend::minimumSizeHint() const
{
    return sizeHint();
}

void GraphLegend::paintEntries(
    QPainter &painter, const QRectF &place, const std::vector<Entry> &entries, const QPalette &palette)
{
    const QFontMetricsF metrics(painter.font());
    const QString more = u"+%1"_s;
    const double moreWidth = metrics.horizontalAdvance(more.arg(9));
    const double rows = std::max(1.0, std::round(place.height() / metrics.height()));
    QRectF row(place.left(), place.top(), place.width(), place.height() / rows);
    double x = row.left();
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const double width = sampleWidth + gap + metrics.horizontalAdvance(entries[i].text);
        const bool isLastRow = row.bottom() + row.height() / 2 > place.bottom();
        if (!isLastRow && x > row.left() && x + width > row.right()) {
            row.translate(0, row.height());
            x = row.left();
        }
        const bool isLast = i + 1 == entries.size();
        if (x + width + (isLast ? 0 : between + moreWidth) > row.right() && isLastRow) {
            painter.setPen(toneColor(Tone::Muted, palette));
            painter.drawText(QRectF(x, row.top(), moreWidth * 2, row.height()), Qt::AlignLeft | Qt::AlignVCenter,
                more.arg(entries.size() - i));
            return;
        }
        paintEntry(painter, QRectF(x, row.top(), width, row.height()), entries[i], palette);
        x += width + between;
    }
}

void GraphLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintEntries(painter, rect(), m_entries, palette());
}

} // namespace Shardscope
