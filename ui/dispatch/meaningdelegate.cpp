// SPDX-License-Identifier: MIT
#include "ui/dispatch/meaningdelegate.h"

#include "ui/textwidth.h"
#include "ui/theme.h"

#include <QApplication>
#include <QPainter>

namespace Shardscope {

MeaningDelegate::MeaningDelegate(int toneRole, int meaningRole, QObject *parent, int padding)
    : ToneDelegate(toneRole, parent, padding)
    , m_meaningRole(meaningRole)
{
}

void MeaningDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    ToneDelegate::paint(painter, option, index);
    const QString meaning = index.data(m_meaningRole).toString();
    if (meaning.isEmpty())
        return;
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &item, item.widget) + 1;
    const int gap = letterWidth(item.fontMetrics) * 2;
    QRect room = style->subElementRect(QStyle::SE_ItemViewItemText, &item, item.widget);
    room.setLeft(room.left() + margin + item.fontMetrics.horizontalAdvance(item.text) + gap);
    room.setRight(item.rect.right() - margin);
    if (room.width() < 3 * gap)
        return;
    const bool isSelected = item.state & QStyle::State_Selected;
    const QPalette::ColorGroup group = item.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    painter->save();
    painter->setFont(item.font);
    painter->setPen(
        isSelected ? item.palette.color(group, QPalette::HighlightedText) : toneColor(Tone::Muted, item.palette));
    painter->drawText(
        room, Qt::AlignLeft | Qt::AlignVCenter, item.fontMetrics.elidedText(meaning, Qt::ElideRight, room.width()));
    painter->restore();
}

} // namespace Shardscope
