// SPDX-License-Identifier: MIT
#pragma once

#include "ui/tonedelegate.h"

namespace Shardscope {

/// Draws how much of a budget is used, and what of it is kept for heartbeats.
class BudgetDelegate : public ToneDelegate
{
    Q_OBJECT

public:
    explicit BudgetDelegate(QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace Shardscope
