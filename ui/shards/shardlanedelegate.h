// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace Shardscope {

/// Draws a lane of the wall in two lines: shape, number and word of the state, latency; rate, guilds, reconnects.
class ShardLaneDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// All of the view's grid.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The least that a lane can be read in.
    [[nodiscard]] static QSize leastSize(const QFont &font);
};

} // namespace Shardscope
