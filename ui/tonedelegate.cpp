// SPDX-License-Identifier: MIT
#include "ui/tonedelegate.h"

#include "ui/theme.h"

namespace Shardscope {

ToneDelegate::ToneDelegate(int toneRole, QObject *parent, int padding)
    : QStyledItemDelegate(parent)
    , m_toneRole(toneRole)
    , m_padding(padding)
{
}

QSize ToneDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(0, m_padding);
}

void ToneDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QVariant tone = index.data(m_toneRole);
    if (tone.isValid())
        option->palette.setColor(QPalette::Text, toneColor(static_cast<Tone>(tone.toInt()), option->palette));
}

} // namespace Shardscope
