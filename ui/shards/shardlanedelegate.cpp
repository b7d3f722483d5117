// SPDX-License-Identifier: MIT
#include "ui/shards/shardlanedelegate.h"

#include "ui/format.h"
#include "ui/shards/shardwallmodel.h"
#include "ui/textwidth.h"
#include "ui/theme.h"

#include <QApplication>
#include <QFontMetrics>
#include <QListView>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

constexpr int margin = 4;
constexpr int gap = 5;
constexpr int stripe = 3; ///< in the colour of the state
constexpr double smallShare = 0.85;
constexpr int leastSigns = 22;

QFont smallFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * smallShare);
    return font;
}

} // namespace

QSize ShardLaneDelegate::leastSize(const QFont &font)
{
    const QFontMetrics metrics(font);
    return { letterWidth(metrics) * leastSigns,
        metrics.height() + QFontMetrics(smallFont(font)).height() + margin };
}

QSize ShardLaneDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    return view && view->gridSize().isValid() ? view->gridSize() : leastSize(option.font);
}

void ShardLaneDelegate::paint(QPainter *painter, const QStyleOptionViewItem &item, const QModelIndex &index) const
{
    QStyleOptionViewItem option = item;
    initStyleOption(&option, index);
    option.text.clear();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const auto tone = static_cast<Tone>(index.data(ShardWallModel::ToneRole).toInt());
    const QColor color = toneColor(tone, option.palette);
    painter->save();
    const QRect lane = option.rect.adjusted(1, 1, -1, -1);
    painter->fillRect(lane, toneSurface(tone, option.palette));
    QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    option.rect = lane;
    if (isSelected)
        style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    painter->fillRect(lane.left(), lane.top(), stripe, lane.height(), color);
    const QColor plain = option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);

    QRect line = lane.adjusted(stripe + margin, 0, -margin, 0);
    QFont bold = item.font;
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    line.setHeight(metrics.height() + 1);
    const auto write = [&](const QString &text, const QFont &font, const QColor &ink, Qt::Alignment side) {
        painter->setFont(font);
        painter->setPen(ink);
        const QFontMetrics of(font);
        painter->drawText(line, int(side | Qt::AlignVCenter), of.elidedText(text, Qt::ElideRight, line.width()));
        const int taken = of.horizontalAdvance(text) + gap;
        side.testFlag(Qt::AlignRight) ? line.setRight(line.right() - taken) : line.setLeft(line.left() + taken);
    };
    const QColor stateInk = isSelected ? plain : color;
    write(index.data(ShardWallModel::GlyphRole).toString(), bold, stateInk, Qt::AlignLeft);
    write(index.data(ShardWallModel::ShardRole).toString(), bold, plain, Qt::AlignLeft);
    const double latency = index.data(ShardWallModel::LatencyRole).toDouble();
    if (latency >= 0)
        write(Format::milliseconds(latency), item.font, plain, Qt::AlignRight);
    write(index.data(ShardWallModel::StateRole).toString(), item.font, stateInk, Qt::AlignLeft);

    const QFont small = smallFont(item.font);
    line = QRect(lane.left() + stripe + margin, line.bottom(), lane.width() - stripe - 2 * margin,
        lane.bottom() - line.bottom());
    if (index.data(ShardWallModel::FilteredRole).toBool())
        write(tr("filtered"), small, isSelected ? plain : toneColor(Tone::Lifecycle, option.palette), Qt::AlignRight);
    write(index.data(ShardWallModel::FiguresRole).toString(), small,
        isSelected ? plain : toneColor(Tone::Muted, option.palette), Qt::AlignLeft);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(focusColor(option.palette), 2));
        painter->drawRect(lane.adjusted(1, 1, -1, -1));
    } else if (index.data(ShardWallModel::FilteredRole).toBool()) {
        painter->setPen(frameColor(option.palette));
        painter->drawRect(lane.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

} // namespace Shardscope
