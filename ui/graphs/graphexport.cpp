// SPDX-License-Identifier: MIT
#include "ui/graphs/graphexport.h"

#include "core/capture/csvtext.h"
#include "core/capture/lineformat.h"
#include "core/text.h"

#include "ui/format.h"
#include "ui/graphs/graphview.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#ifdef SHARDSCOPE_HAS_SVG
#include <QtSvg/QSvgGenerator>
#endif

using namespace Qt::StringLiterals;

namespace Shardscope::GraphExport {

namespace {

constexpr double margin = 16;
constexpr QSizeF graphSize { 960, 200 };
constexpr int pixelsPerPoint = 2;

/// The graphs one below the other, each below its title and its lines' names.
class Picture
{
public:
    explicit Picture(const Content &content)
        : m_content(content)
    {
    }

    [[nodiscard]] QSize size() const
    {
        const double height
            = margin + lineHeight() + static_cast<double>(m_content.cells.size()) * cellHeight() + margin;
        return QSizeF(graphSize.width() + 2 * margin, height).toSize();
    }
    void paint(QPainter &painter) const;

private:
    [[nodiscard]] double lineHeight() const { return QFontMetricsF(QFont()).height(); }
    [[nodiscard]] double cellHeight() const { return margin / 2 + 2 * lineHeight() + graphSize.height(); }
    void paintCell(QPainter &painter, const GraphCell &cell, double top) const;
    void write(QPainter &painter, double top, Qt::Alignment alignment, const QString &text, Tone tone) const;

    const Content &m_content;
};

void Picture::write(QPainter &painter, double top, Qt::Alignment alignment, const QString &text, Tone tone) const
{
    painter.setPen(toneColor(tone, m_content.palette));
    painter.drawText(QRectF(margin, top, graphSize.width(), lineHeight()), alignment | Qt::AlignVCenter, text);
}

void Picture::paint(QPainter &painter) const
{
    painter.fillRect(QRectF(QPointF(), QSizeF(size())), m_content.palette.color(QPalette::Window));
    painter.setFont(QFont());
    write(painter, margin, Qt::AlignLeft,
        Text::tr("%1 to %2").arg(Format::dateTime(m_content.span.from), Format::dateTime(m_content.span.to)),
        Tone::Muted);
    double top = margin + lineHeight();
    for (const GraphCell *cell : m_content.cells) {
        paintCell(painter, *cell, top + margin / 2);
        top += cellHeight();
    }
}

void Picture::paintCell(QPainter &painter, const GraphCell &cell, double top) const
{
    QFont bold;
    bold.setBold(true);
    painter.setFont(bold);
    write(painter, top, Qt::AlignLeft, cell.source().title(), Tone::Plain);
    painter.setFont(QFont());
    write(painter, top, Qt::AlignRight, cell.readout(), Tone::Muted);
    if (cell.source().legendRows() > 0) {
        GraphLegend::paintEntries(painter, QRectF(margin, top + lineHeight(), graphSize.width(), lineHeight()),
            GraphCell::legendOf(cell.source(), {}), m_content.palette);
    }
    painter.save();
    painter.translate(margin, top + 2 * lineHeight());
    cell.view()->paintGraph(painter, graphSize);
    painter.restore();
}

QByteArray png(const Content &content)
{
    const Picture picture(content);
    QImage image(picture.size() * pixelsPerPoint, QImage::Format_RGB32);
    image.setDevicePixelRatio(pixelsPerPoint);
    {
        QPainter painter(&image);
        picture.paint(painter);
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

QByteArray svg([[maybe_unused]] const Content &content)
{
    QBuffer buffer;
#ifdef SHARDSCOPE_HAS_SVG
    const Picture picture(content);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(picture.size());
    generator.setViewBox(QRect(QPoint(), picture.size()));
    generator.setTitle(Text::tr("Shardscope: graphs"));
    QPainter painter(&generator);
    picture.paint(painter);
    painter.end();
#endif
    return buffer.data();
}

void appendNumber(QByteArray *out, double number)
{
    out->append(',').append(QByteArray::number(number, 'g', 10));
}

void appendLine(QByteArray *out, const GraphSource &source, const GraphLine &line, const TimeSpan &span)
{
    for (const SeriesBucket &bucket : line.series->within(span.from, span.to)) {
        out->append(timestamp(bucket.end)).append(',').append(source.id()).append(',');
        appendCsvText(out, line.id);
        out->append(',').append(source.unit());
        for (const double number : { bucket.mean(), bucket.min, bucket.max })
            appendNumber(out, number);
        out->append(',').append(QByteArray::number(bucket.count));
        out->append(bucket.gapBefore ? ",true,\r\n" : ",false,\r\n");
    }
}

} // namespace

bool canWrite(Form form)
{
#ifdef SHARDSCOPE_HAS_SVG
    (void)form;
    return true;
#else
    return form != Form::Svg;
#endif
}

const char *suffix(Form form)
{
    switch (form) {
    case Form::Png:
        return "png";
    case Form::Svg:
        return "svg";
    case Form::Csv:
        return "csv";
    }
    return "";
}

QByteArray csv(const Content &content)
{
    QByteArray out = "at,graph,line,unit,mean,min,max,count,gap_before,text\r\n";
    for (const GraphCell *cell : content.cells) {
        for (const GraphLine &line : cell->source().lines())
            appendLine(&out, cell->source(), line, content.span);
    }
    for (const GraphMarker &marker : *content.markers) {
        if (marker.at < content.span.from || marker.at > content.span.to)
            continue;
        out.append(timestamp(marker.at)).append(",marker,").append(marker.name()).append(",,,,,,,");
        appendCsvText(&out, marker.label().toUtf8());
        out.append("\r\n");
    }
    return out;
}

QByteArray write(Form form, const Content &content)
{
    switch (form) {
    case Form::Png:
        return png(content);
    case Form::Svg:
        return svg(content);
    case Form::Csv:
        return csv(content);
    }
    return {};
}

QString save(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    return isWritten ? QString() : file.errorString();
}

} // namespace Shardscope::GraphExport
