// SPDX-License-Identifier: MIT
#pragma once

#include "ui/tonedelegate.h"

namespace Shardscope {

/// Draws a frame around check marks: on a dark base styles leave an empty one all but invisible.
class CheckDelegate : public ToneDelegate
{
    Q_OBJECT

public:
    using ToneDelegate::ToneDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace Shardscope
