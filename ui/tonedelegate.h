// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace Shardscope {

/// Colours an item's text by the Tone (as an int) that its model gives under one role.
class ToneDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// @p padding: pixels that a row is higher than its text needs.
    ToneDelegate(int toneRole, QObject *parent, int padding = 0);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    const int m_toneRole;
    const int m_padding;
};

} // namespace Shardscope
