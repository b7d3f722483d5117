// SPDX-License-Identifier: MIT
#include "ui/elidinglabel.h"

#include <QPainter>
#include <QStyle>

namespace Shardscope {

QSize ElidingLabel::minimumSizeHint() const
{
    return { 0, ToneLabel::minimumSizeHint().height() };
}

void ElidingLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    style()->drawItemText(&painter, contentsRect(), static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft), palette(),
        isEnabled(), fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()), foregroundRole());
}

} // namespace Shardscope
