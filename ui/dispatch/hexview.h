// SPDX-License-Identifier: MIT
#pragma once

#include "ui/dispatch/byteview.h"

namespace Shardscope {

/// Bytes as offset, hexadecimal numbers and ASCII: sixteen a row, eight where there is not the room.
class HexView : public ByteView
{
    Q_OBJECT

public:
    explicit HexView(QWidget *parent = nullptr);

    [[nodiscard]] int bytesPerRow() const { return m_perRow; }
    /// "7b 22 6f 70": of the selection; of everything where nothing is selected.
    void copyHex() const;

protected:
    void layOut() override;
    [[nodiscard]] qsizetype rowCount() const override;
    [[nodiscard]] qsizetype rowOf(qsizetype byte) const override;
    [[nodiscard]] ByteRange rowBytes(qsizetype row) const override;
    [[nodiscard]] qsizetype byteAt(qsizetype row, int x) const override;
    [[nodiscard]] int xOf(qsizetype row, qsizetype byte) const override;
    void paintRow(QPainter &painter, qsizetype row, int top, const std::vector<Span> &spans) const override;
    [[nodiscard]] qsizetype step(qsizetype byte, int direction) const override;

private:
    /// Columns of characters from the left edge.
    [[nodiscard]] int hexColumn(int place) const;
    [[nodiscard]] int textColumn(int place) const;
    [[nodiscard]] int x(int column) const;

    int m_perRow = 16;
};

} // namespace Shardscope
