// SPDX-License-Identifier: MIT
#include "ui/tonedelegate.h"

#include "ui/theme.h"

namespace Shardscope {

ToneDelegate::ToneDelegate(int toneRole, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_toneRole(toneRole)
{
}

void ToneDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QVariant tone = index.data(m_toneRole);
    if (tone.isValid())
        option->palette.setColor(QPalette::Text, toneColor(static_cast<Tone>(tone.toInt()), option->palette));
}

} // namespace Shardscope
