// SPDX-License-Identifier: MIT
#include "ui/diagnosis/waterfalldelegate.h"

#include "ui/diagnosis/checkmodel.h"
#include "ui/theme.h"

#include <QPainter>

#include <algorithm>

namespace Shardscope {

namespace {

constexpr int padding = 8; ///< of a row, in pixels
constexpr int margin = 4;
constexpr double leastLength = 3; ///< what took no time is still seen

} // namespace

WaterfallDelegate::WaterfallDelegate(QObject *parent)
    : ToneDelegate(CheckModel::ToneRole, parent, padding)
{
}

void WaterfallDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    ToneDelegate::paint(painter, option, index);
    const QVariant begin = index.data(CheckModel::BeginRole);
    if (index.column() != CheckModel::WaterfallColumn || !begin.isValid())
        return;
    const QRectF area = QRectF(option.rect).adjusted(margin, margin + 1, -margin, -margin - 1);
    const double length = std::max(index.data(CheckModel::LengthRole).toDouble() * area.width(), leastLength);
    const double left = std::min(area.left() + begin.toDouble() * area.width(), area.right() - leastLength);
    const auto tone = static_cast<Tone>(index.data(CheckModel::ToneRole).toInt());
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(QRectF(left, area.top(), std::min(length, area.right() - left), area.height()),
        isSelected ? option.palette.color(QPalette::HighlightedText) : toneColor(tone, option.palette));
}

} // namespace Shardscope
