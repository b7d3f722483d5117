// SPDX-License-Identifier: MIT
#include "ui/dispatch/byteview.h"

#include "ui/accessibleroles.h"
#include "ui/format.h"
#include "ui/theme.h"

#include <QAction>
#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace Shardscope {

namespace {

constexpr qsizetype longestDescribed = 200;

/// A surface that text stays readable on, and that is seen where it covers a single character.
QColor veil(QColor color)
{
    color.setAlphaF(0.3F);
    return color;
}

} // namespace

ByteView::ByteView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setFrameShape(QFrame::NoFrame);
    installAccessibleRoles();
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The width would change with the rows, and these with the width.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setCursor(Qt::IBeamCursor);
}

void ByteView::setBytes(const QByteArray &bytes)
{
    m_bytes = bytes;
    m_mark = {};
    m_matches.clear();
    m_anchor = 0;
    m_cursor = 0;
    m_toReveal = {};
    m_isLaidOut = false;
    verticalScrollBar()->setValue(0);
    refreshActions();
    if (isVisible())
        refresh();
}

void ByteView::setMark(ByteRange mark)
{
    m_mark = mark;
    reveal(mark);
    viewport()->update();
}

void ByteView::setMatches(const std::vector<ByteRange> &matches)
{
    m_matches = matches;
    viewport()->update();
}

ByteRange ByteView::selection() const
{
    return { std::min(m_anchor, m_cursor), std::max(m_anchor, m_cursor) };
}

void ByteView::select(ByteRange range)
{
    m_anchor = std::clamp<qsizetype>(range.begin, 0, m_bytes.size());
    m_cursor = std::clamp<qsizetype>(range.end, 0, m_bytes.size());
    describe();
    reveal(range);
    viewport()->update();
}

void ByteView::selectAll()
{
    m_anchor = 0;
    m_cursor = m_bytes.size();
    viewport()->update();
}

void ByteView::copyText() const
{
    const ByteRange chosen = selection();
    QGuiApplication::clipboard()->setText(
        QString::fromUtf8(chosen.isEmpty() ? m_bytes : m_bytes.mid(chosen.begin, chosen.length())));
}

void ByteView::addCopyAction(
    const char *name, const QString &text, const QKeySequence &shortcut, const std::function<void()> &copy)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, copy);
    addAction(action);
    refreshActions();
}

/// What nobody sees is not copied.
void ByteView::refreshActions()
{
    const QList<QAction *> copies = actions();
    for (QAction *copy : copies)
        copy->setEnabled(isVisible() && !m_bytes.isEmpty());
}

/// For those who do not see the rows.
void ByteView::describe()
{
    const ByteRange chosen = selection();
    const QString text = QString::fromUtf8(m_bytes.mid(chosen.begin, std::min(chosen.length(), longestDescribed)));
    setAccessibleDescription(chosen.isEmpty()
            ? tr("Before byte %1 of %2").arg(Format::count(m_cursor), Format::count(m_bytes.size()))
            : tr("Bytes %1 up to %2: %3").arg(Format::count(chosen.begin), Format::count(chosen.end), text));
}

qsizetype ByteView::firstVisibleRow() const
{
    return verticalScrollBar()->value();
}

int ByteView::rowHeight() const
{
    return fontMetrics().height() + 2;
}

qreal ByteView::characterWidth() const
{
    return QFontMetricsF(font()).horizontalAdvance(QLatin1Char('0'));
}

qsizetype ByteView::rowsOnScreen() const
{
    return std::max(1, viewport()->height() / rowHeight());
}

/// Done when somebody looks.
void ByteView::refresh()
{
    layOut();
    m_isLaidOut = true;
    const qsizetype rows = rowCount();
    verticalScrollBar()->setPageStep(static_cast<int>(rowsOnScreen()));
    verticalScrollBar()->setRange(0, static_cast<int>(std::max<qsizetype>(0, rows - rowsOnScreen())));
    reveal(m_toReveal);
    viewport()->update();
}

void ByteView::reveal(ByteRange range)
{
    m_toReveal = range;
    if (range.isEmpty() || !m_isLaidOut)
        return;
    m_toReveal = {};
    const qsizetype first = rowOf(range.begin);
    const qsizetype top = firstVisibleRow();
    // A third from the top, so that what stands around it is seen too.
    if (first < top || first >= top + rowsOnScreen())
        verticalScrollBar()->setValue(static_cast<int>(first - rowsOnScreen() / 3));
}

std::vector<ByteView::Span> ByteView::spans(ByteRange row) const
{
    std::vector<Span> result;
    const auto add = [&result, row](ByteRange range, const QColor &surface, const QColor &text = {}) {
        const ByteRange part { std::max(range.begin, row.begin), std::min(range.end, row.end) };
        if (!part.isEmpty())
            result.push_back({ part, surface, text });
    };
    add(m_mark, veil(palette().color(QPalette::Highlight)));
    const QColor matched = veil(toneColor(Tone::Warning, palette()));
    auto match = std::partition_point(
        m_matches.begin(), m_matches.end(), [row](const ByteRange &range) { return range.end <= row.begin; });
    for (; match != m_matches.end() && match->begin < row.end; ++match)
        add(*match, matched);
    const QPalette::ColorGroup group = hasFocus() ? QPalette::Active : QPalette::Inactive;
    add(selection(), palette().color(group, QPalette::Highlight), palette().color(group, QPalette::HighlightedText));
    return result;
}

void ByteView::paintEvent(QPaintEvent *)
{
    if (!m_isLaidOut)
        refresh();
    QPainter painter(viewport());
    painter.setFont(font());
    const qsizetype last = std::min(rowCount(), firstVisibleRow() + viewport()->height() / rowHeight() + 1);
    for (qsizetype row = firstVisibleRow(); row < last; ++row) {
        const int top = static_cast<int>(row - firstVisibleRow()) * rowHeight();
        paintRow(painter, row, top, spans(rowBytes(row)));
        if (hasFocus() && rowOf(m_cursor) == row)
            painter.fillRect(QRect(xOf(row, m_cursor), top, 1, rowHeight()), palette().color(QPalette::Text));
    }
}

void ByteView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (!m_isLaidOut || !isVisible()) {
        m_isLaidOut = false;
        return;
    }
    const qsizetype top = rowCount() > 0 ? rowBytes(std::min(firstVisibleRow(), rowCount() - 1)).begin : 0;
    refresh();
    if (rowCount() > 0)
        verticalScrollBar()->setValue(static_cast<int>(rowOf(top)));
}

void ByteView::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    refreshActions();
    if (!m_isLaidOut)
        refresh();
}

void ByteView::hideEvent(QHideEvent *event)
{
    QAbstractScrollArea::hideEvent(event);
    refreshActions();
}

void ByteView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_isLaidOut)
        refresh();
}

void ByteView::moveCursor(qsizetype byte, bool keepAnchor)
{
    m_cursor = std::clamp<qsizetype>(byte, 0, m_bytes.size());
    if (!keepAnchor)
        m_anchor = m_cursor;
    describe();
    if (rowCount() > 0) {
        const qsizetype row = rowOf(m_cursor);
        const qsizetype top = std::clamp(firstVisibleRow(), row - rowsOnScreen() + 1, row);
        verticalScrollBar()->setValue(static_cast<int>(top));
    }
    viewport()->update();
}

void ByteView::keyPressEvent(QKeyEvent *event)
{
    if (!m_isLaidOut || rowCount() == 0)
        return QAbstractScrollArea::keyPressEvent(event);
    const bool keep = event->modifiers() & Qt::ShiftModifier;
    const bool far = event->modifiers() & Qt::ControlModifier;
    const qsizetype row = rowOf(m_cursor);
    const auto goToRow = [this, row, keep](qsizetype wanted) {
        const qsizetype target = std::clamp<qsizetype>(wanted, 0, rowCount() - 1);
        moveCursor(byteAt(target, xOf(row, m_cursor)), keep);
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return moveCursor(step(m_cursor, -1), keep);
    case Qt::Key_Right:
        return moveCursor(step(m_cursor, 1), keep);
    case Qt::Key_Up:
        return goToRow(row - 1);
    case Qt::Key_Down:
        return goToRow(row + 1);
    case Qt::Key_PageUp:
        return goToRow(row - rowsOnScreen());
    case Qt::Key_PageDown:
        return goToRow(row + rowsOnScreen());
    case Qt::Key_Home:
        return moveCursor(far ? 0 : rowBytes(row).begin, keep);
    case Qt::Key_End:
        return moveCursor(far ? m_bytes.size() : step(rowBytes(row).end, row + 1 < rowCount() ? -1 : 0), keep);
    }
    QAbstractScrollArea::keyPressEvent(event);
}

qsizetype ByteView::byteAt(const QPoint &point) const
{
    // Above and below the rows the division must not round towards them.
    const qsizetype row = firstVisibleRow() + (point.y() < 0 ? -1 : point.y() / rowHeight());
    return byteAt(std::clamp<qsizetype>(row, 0, std::max<qsizetype>(0, rowCount() - 1)), point.x());
}

void ByteView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_isLaidOut && rowCount() > 0)
        moveCursor(byteAt(event->position().toPoint()), event->modifiers() & Qt::ShiftModifier);
}

void ByteView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton && m_isLaidOut && rowCount() > 0)
        moveCursor(byteAt(event->position().toPoint()), true);
}

} // namespace Shardscope
