// SPDX-License-Identifier: MIT
#pragma once

#include "ui/dispatch/byteview.h"

namespace Shardscope {

/// UTF-8 as text, wrapped at the width of the view. Bytes that are no UTF-8 show as the replacement character, and
/// those that would move the pen as a space.
class TextView : public ByteView
{
    Q_OBJECT

public:
    explicit TextView(QWidget *parent = nullptr);

    /// What a row shows.
    [[nodiscard]] QString rowText(qsizetype row) const;

protected:
    void layOut() override;
    [[nodiscard]] qsizetype rowCount() const override { return static_cast<qsizetype>(m_rows.size()); }
    [[nodiscard]] qsizetype rowOf(qsizetype byte) const override;
    [[nodiscard]] ByteRange rowBytes(qsizetype row) const override;
    [[nodiscard]] qsizetype byteAt(qsizetype row, int x) const override;
    [[nodiscard]] int xOf(qsizetype row, qsizetype byte) const override;
    void paintRow(QPainter &painter, qsizetype row, int top, const std::vector<Span> &spans) const override;
    [[nodiscard]] qsizetype step(qsizetype byte, int direction) const override;

private:
    struct Line;
    [[nodiscard]] Line line(qsizetype row) const;

    std::vector<qsizetype> m_rows; ///< where each begins
};

} // namespace Shardscope
