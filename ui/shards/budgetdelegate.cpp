// SPDX-License-Identifier: MIT
#include "ui/shards/budgetdelegate.h"

#include "ui/shards/budgetmodel.h"
#include "ui/theme.h"

#include <QPainter>

namespace Shardscope {

namespace {

constexpr int padding = 10; ///< of a row, in pixels
constexpr int margin = 5;

} // namespace

BudgetDelegate::BudgetDelegate(QObject *parent)
    : ToneDelegate(BudgetModel::ToneRole, parent, padding)
{
}

void BudgetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    ToneDelegate::paint(painter, option, index);
    const QVariant used = index.data(BudgetModel::UsedRole);
    if (!used.isValid())
        return;
    const auto tone = static_cast<Tone>(index.data(BudgetModel::ToneRole).toInt());
    const QRectF area = QRectF(option.rect).adjusted(margin, margin, -margin, -margin);
    const double reserved = index.data(BudgetModel::ReserveRole).toDouble() * area.width();
    painter->save();
    painter->fillRect(area, option.palette.color(QPalette::Base));
    painter->fillRect(QRectF(area.left(), area.top(), used.toDouble() * area.width(), area.height()),
        toneColor(tone == Tone::Plain ? Tone::Outgoing : tone, option.palette));
    painter->fillRect(QRectF(area.right() - reserved, area.top(), reserved, area.height()),
        QBrush(toneColor(Tone::Muted, option.palette), Qt::BDiagPattern));
    painter->setPen(frameColor(option.palette));
    painter->drawRect(area);
    painter->restore();
}

} // namespace Shardscope
