// SPDX-License-Identifier: MIT
#pragma once

#include "core/byterange.h"

#include <QAbstractScrollArea>

#include <functional>
#include <vector>

namespace Shardscope {

/// Bytes in rows, of which only those on screen are laid out, so that megabytes open at once. There is a cursor between
/// bytes; what lies between it and the anchor is selected. A derived view says how its rows look.
class ByteView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit ByteView(QWidget *parent = nullptr);

    void setBytes(const QByteArray &bytes);
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    /// The value that is chosen elsewhere; scrolled to.
    void setMark(ByteRange mark);
    [[nodiscard]] ByteRange mark() const { return m_mark; }
    /// What was searched for, in order.
    void setMatches(const std::vector<ByteRange> &matches);

    [[nodiscard]] ByteRange selection() const;
    /// Scrolled to.
    void select(ByteRange range);
    void selectAll();
    /// Of the selection; of everything where nothing is selected.
    void copyText() const;

    [[nodiscard]] qsizetype firstVisibleRow() const;

protected:
    /// Bytes that lie on a surface of their own.
    struct Span
    {
        ByteRange range;
        QColor surface;
        QColor text; ///< invalid: as without
    };

    /// Makes the rows for the present bytes and width.
    virtual void layOut() = 0;
    [[nodiscard]] virtual qsizetype rowCount() const = 0;
    [[nodiscard]] virtual qsizetype rowOf(qsizetype byte) const = 0;
    [[nodiscard]] virtual ByteRange rowBytes(qsizetype row) const = 0;
    /// The place for the cursor nearest to @p x.
    [[nodiscard]] virtual qsizetype byteAt(qsizetype row, int x) const = 0;
    [[nodiscard]] virtual int xOf(qsizetype row, qsizetype byte) const = 0;
    virtual void paintRow(QPainter &painter, qsizetype row, int top, const std::vector<Span> &spans) const = 0;
    /// The next place for the cursor before or behind @p byte.
    [[nodiscard]] virtual qsizetype step(qsizetype byte, int direction) const = 0;

    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] qreal characterWidth() const;
    [[nodiscard]] qsizetype cursor() const { return m_cursor; }
    /// @p name is one of its own in the whole window.
    void addCopyAction(
        const char *name, const QString &text, const QKeySequence &shortcut, const std::function<void()> &copy);
    static constexpr int margin = 8;

    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void refresh();
    void refreshActions();
    void describe();
    void reveal(ByteRange range);
    void moveCursor(qsizetype byte, bool keepAnchor);
    [[nodiscard]] std::vector<Span> spans(ByteRange row) const;
    [[nodiscard]] qsizetype byteAt(const QPoint &point) const;
    [[nodiscard]] qsizetype rowsOnScreen() const;

    QByteArray m_bytes;
    ByteRange m_mark;
    std::vector<ByteRange> m_matches;
    qsizetype m_anchor = 0;
    qsizetype m_cursor = 0;
    ByteRange m_toReveal; ///< once there are rows
    bool m_isLaidOut = false;
};

} // namespace Shardscope
