// SPDX-License-Identifier: MIT
#include "ui/connection/checkdelegate.h"

#include "ui/theme.h"

#include <QPainter>
#include <QStyle>

namespace Shardscope {

void CheckDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    ToneDelegate::paint(painter, option, index);
    if (!index.data(Qt::CheckStateRole).isValid() || !option.widget)
        return;
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QRect box
        = option.widget->style()->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &item, option.widget);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->setPen(
        selected ? option.palette.color(QPalette::HighlightedText) : toneColor(Tone::Muted, option.palette));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(box.adjusted(0, 0, -1, -1));
}

} // namespace Shardscope
