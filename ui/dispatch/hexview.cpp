// SPDX-License-Identifier: MIT
#include "ui/dispatch/hexview.h"

#include "ui/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

constexpr int offsetDigits = 8;
constexpr int gap = 2;

} // namespace

HexView::HexView(QWidget *parent)
    : ByteView(parent)
{
    setAccessibleName(tr("Payload as hexadecimal bytes"));
    addCopyAction("HexCopy", tr("Copy bytes as &hex"), QKeySequence::Copy, [this] { copyHex(); });
    addCopyAction("HexCopyText", tr("Copy bytes as &text"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), [this] { copyText(); });
    addCopyAction("HexSelectAll", tr("Select &all bytes"), QKeySequence::SelectAll, [this] { selectAll(); });
}

void HexView::copyHex() const
{
    const ByteRange chosen = selection();
    const QByteArray part = chosen.isEmpty() ? bytes() : bytes().mid(chosen.begin, chosen.length());
    QGuiApplication::clipboard()->setText(QString::fromLatin1(part.toHex(' ')));
}

int HexView::hexColumn(int place) const
{
    // A wider gap in the middle helps to count.
    return offsetDigits + gap + place * 3 + (place >= 8 ? 1 : 0);
}

int HexView::textColumn(int place) const
{
    return hexColumn(m_perRow - 1) + 2 + gap + place;
}

int HexView::x(int column) const
{
    return margin + qRound(column * characterWidth());
}

void HexView::layOut()
{
    m_perRow = 16;
    if (x(textColumn(m_perRow)) > viewport()->width())
        m_perRow = 8;
}

qsizetype HexView::rowCount() const
{
    return (bytes().size() + m_perRow - 1) / m_perRow;
}

qsizetype HexView::rowOf(qsizetype byte) const
{
    return std::clamp<qsizetype>(byte / m_perRow, 0, std::max<qsizetype>(0, rowCount() - 1));
}

ByteRange HexView::rowBytes(qsizetype row) const
{
    return { row * m_perRow, std::min(bytes().size(), (row + 1) * m_perRow) };
}

qsizetype HexView::byteAt(qsizetype row, int at) const
{
    const ByteRange range = rowBytes(row);
    const auto column = static_cast<int>((at - margin) / characterWidth());
    const int count = static_cast<int>(range.length());
    if (column >= textColumn(0) - 1)
        return range.begin + std::clamp(column - textColumn(0), 0, count);
    int place = 0;
    while (place < count && column >= hexColumn(place) + 2)
        ++place;
    return range.begin + place;
}

int HexView::xOf(qsizetype row, qsizetype byte) const
{
    return x(hexColumn(static_cast<int>(byte - rowBytes(row).begin)));
}

void HexView::paintRow(QPainter &painter, qsizetype row, int top, const std::vector<Span> &spans) const
{
    const ByteRange range = rowBytes(row);
    const int baseline = top + fontMetrics().ascent() + 1;
    const QColor muted = toneColor(Tone::Muted, palette());
    for (const Span &span : spans) {
        const int first = static_cast<int>(span.range.begin - range.begin);
        const int last = static_cast<int>(span.range.end - range.begin) - 1;
        painter.fillRect(
            QRect(QPoint(x(hexColumn(first)), top), QPoint(x(hexColumn(last) + 2) - 1, top + rowHeight() - 1)),
            span.surface);
        painter.fillRect(
            QRect(QPoint(x(textColumn(first)), top), QPoint(x(textColumn(last) + 1) - 1, top + rowHeight() - 1)),
            span.surface);
    }
    painter.setPen(muted);
    painter.drawText(x(0), baseline, u"%1"_s.arg(range.begin, offsetDigits, 16, QChar(u'0')));
    for (int place = 0; place < range.length(); ++place) {
        const qsizetype at = range.begin + place;
        const auto byte = static_cast<quint8>(bytes()[at]);
        const bool isPrintable = byte >= 0x20 && byte < 0x7f;
        QColor color = isPrintable ? palette().color(QPalette::Text) : muted;
        for (const Span &span : spans) {
            if (span.text.isValid() && span.range.contains(at))
                color = span.text;
        }
        painter.setPen(color);
        painter.drawText(x(hexColumn(place)), baseline, u"%1"_s.arg(byte, 2, 16, QChar(u'0')));
        painter.drawText(
            x(textColumn(place)), baseline, isPrintable ? QString(QLatin1Char(static_cast<char>(byte))) : u"·"_s);
    }
}

qsizetype HexView::step(qsizetype byte, int direction) const
{
    return byte + direction;
}

} // namespace Shardscope
