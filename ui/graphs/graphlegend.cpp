// SPDX-License-Identifier: MIT
#include "ui/graphs/graphlegend.h"

#include <QFontMetricsF>
#include <QPainter>

namespace Shardscope {

namespace {

constexpr double sampleWidth = 20;
constexpr double gap = 4;
constexpr double between = 12;

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

QSize GraphLegend::sizeHint() const
{
    return { 0, fontMetrics().height() };
}

QSize GraphLegend::minimumSizeHint() const
{
    return sizeHint();
}

void GraphLegend::paintEntries(
    QPainter &painter, const QRectF &place, const std::vector<Entry> &entries, const QPalette &palette)
{
    const QFontMetricsF metrics(painter.font());
    double x = place.left();
    for (const Entry &entry : entries) {
        const double width = sampleWidth + gap + metrics.horizontalAdvance(entry.text);
        if (x + width > place.right())
            break;
        QRectF sample(x, place.top(), sampleWidth, place.height());
        if (entry.look.isFilled) {
            QColor fill = toneColor(entry.look.tone, palette);
            fill.setAlphaF(0.25F);
            painter.fillRect(sample.adjusted(0, place.height() / 2, 0, -2), fill);
        }
        painter.setPen(entry.look.pen(palette));
        painter.drawLine(QPointF(sample.left(), sample.center().y()), QPointF(sample.right(), sample.center().y()));
        painter.setPen(palette.color(QPalette::WindowText));
        painter.drawText(QRectF(sample.right() + gap, place.top(), width, place.height()),
            Qt::AlignLeft | Qt::AlignVCenter, entry.text);
        x += width + between;
    }
}

void GraphLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintEntries(painter, rect(), m_entries, palette());
}

} // namespace Shardscope
