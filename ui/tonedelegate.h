// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace Shardscope {

/// Colours an item's text by the Tone (as an int) that its model gives under one role.
class ToneDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ToneDelegate(int toneRole, QObject *parent);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    const int m_toneRole;
};

} // namespace Shardscope
