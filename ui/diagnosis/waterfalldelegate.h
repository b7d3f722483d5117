// SPDX-License-Identifier: MIT
#pragma once

#include "ui/tonedelegate.h"

namespace Shardscope {

/// Draws the column of a CheckModel that shows when each stage began and how long it took.
class WaterfallDelegate : public ToneDelegate
{
    Q_OBJECT

public:
    explicit WaterfallDelegate(QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace Shardscope
