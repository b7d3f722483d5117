// SPDX-License-Identifier: MIT
#include "ui/dispatch/textview.h"

#include "core/utf8.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace Shardscope {

/// One row laid out. Positions of its text are UTF-16 units.
struct TextView::Line
{
    QString text;
    std::vector<qsizetype> bytes; ///< where each unit begins, and the end
    std::unique_ptr<QTextLayout> layout;

    [[nodiscard]] int unitOf(qsizetype byte) const
    {
        return static_cast<int>(std::lower_bound(bytes.begin(), bytes.end(), byte) - bytes.begin());
    }
};

TextView::TextView(QWidget *parent)
    : ByteView(parent)
{
    setAccessibleName(tr("Payload as text"));
    addCopyAction("TextCopy", tr("Copy raw te&xt"), QKeySequence::Copy, [this] { copyText(); });
    addCopyAction("TextSelectAll", tr("Select all &raw text"), QKeySequence::SelectAll, [this] { selectAll(); });
}

void TextView::layOut()
{
    m_rows.clear();
    const QByteArrayView text = bytes();
    const int width = std::max(16, static_cast<int>((viewport()->width() - 2 * margin) / characterWidth()));
    int column = 0;
    if (!text.isEmpty())
        m_rows.push_back(0);
    for (qsizetype at = 0; at < text.size();) {
        const Utf8::Character character = Utf8::at(text, at);
        const int columns = Utf8::columns(character.code);
        if (column + columns > width) {
            m_rows.push_back(at);
            column = 0;
        }
        column += columns;
        at += character.length;
        if (character.code == U'\n' && at < text.size()) {
            m_rows.push_back(at);
            column = 0;
        }
    }
}

qsizetype TextView::rowOf(qsizetype byte) const
{
    const auto behind = std::upper_bound(m_rows.begin(), m_rows.end(), byte);
    return std::max<qsizetype>(0, behind - m_rows.begin() - 1);
}

ByteRange TextView::rowBytes(qsizetype row) const
{
    const auto place = static_cast<std::size_t>(row);
    return { m_rows[place], place + 1 < m_rows.size() ? m_rows[place + 1] : bytes().size() };
}

TextView::Line TextView::line(qsizetype row) const
{
    Line line;
    const ByteRange range = rowBytes(row);
    for (qsizetype at = range.begin; at < range.end;) {
        const Utf8::Character character = Utf8::at(bytes(), at);
        const QString piece = character.code < 0x20 || character.code == 0x2028 || character.code == 0x2029
            ? QString(QLatin1Char(' '))
            : QString::fromUcs4(&character.code, 1);
        line.bytes.insert(line.bytes.end(), static_cast<std::size_t>(piece.size()), at);
        line.text += piece;
        at += character.length;
    }
    line.bytes.push_back(range.end);
    line.layout = std::make_unique<QTextLayout>(line.text, font());
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    // Right to left scripts keep their shapes; the row begins at the left all the same, since it is bytes in order.
    option.setTextDirection(Qt::LeftToRight);
    line.layout->setTextOption(option);
    line.layout->beginLayout();
    line.layout->createLine();
    line.layout->endLayout();
    return line;
}

QString TextView::rowText(qsizetype row) const
{
    return line(row).text;
}

qsizetype TextView::byteAt(qsizetype row, int x) const
{
    const Line here = line(row);
    const int unit = here.layout->lineAt(0).xToCursor(x - margin);
    const bool isEnd = unit == here.text.size() && row + 1 < rowCount();
    return isEnd ? step(rowBytes(row).end, -1) : here.bytes[static_cast<std::size_t>(unit)];
}

int TextView::xOf(qsizetype row, qsizetype byte) const
{
    const Line here = line(row);
    return margin + qRound(here.layout->lineAt(0).cursorToX(here.unitOf(byte)));
}

void TextView::paintRow(QPainter &painter, qsizetype row, int top, const std::vector<Span> &spans) const
{
    const Line here = line(row);
    QList<QTextLayout::FormatRange> formats;
    for (const Span &span : spans) {
        QTextLayout::FormatRange format;
        format.start = here.unitOf(span.range.begin);
        format.length = here.unitOf(span.range.end) - format.start;
        format.format.setBackground(span.surface);
        if (span.text.isValid())
            format.format.setForeground(span.text);
        formats.append(format);
    }
    painter.setPen(palette().color(QPalette::Text));
    here.layout->draw(&painter, QPointF(margin, top + 1), formats);
}

qsizetype TextView::step(qsizetype byte, int direction) const
{
    if (direction > 0)
        return byte < bytes().size() ? byte + Utf8::at(bytes(), byte).length : byte;
    if (direction == 0 || byte <= 0)
        return byte;
    for (int back = 4; back > 1; --back) {
        if (byte >= back && Utf8::at(bytes(), byte - back).length == back)
            return byte - back;
    }
    return byte - 1;
}

} // namespace Shardscope
