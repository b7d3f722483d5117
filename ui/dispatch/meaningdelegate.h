// SPDX-License-Identifier: MIT
#pragma once

#include "ui/tonedelegate.h"

namespace Shardscope {

/// Writes what a value means beside it, in a quieter colour, as far as there is room.
class MeaningDelegate : public ToneDelegate
{
    Q_OBJECT

public:
    MeaningDelegate(int toneRole, int meaningRole, QObject *parent, int padding);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const int m_meaningRole;
};

} // namespace Shardscope
