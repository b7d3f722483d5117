// SPDX-License-Identifier: MIT
#pragma once

#include "ui/tonedelegate.h"

#include <QCache>
#include <QStaticText>

namespace Shardscope {

/// Draws cells of one line of plain text. Shaping text is what painting a log costs: a text that stays on screen
/// is shaped once. A row may lie on the surface of a tone.
class LogDelegate : public ToneDelegate
{
    Q_OBJECT

public:
    /// @p surfaceRole gives the tone of the surface, as an int, where there is one.
    LogDelegate(int toneRole, int surfaceRole, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    struct Shaped
    {
        QStaticText whole;
        QStaticText elided;
        int elidedWidth = -1; ///< of the cell that `elided` was cut for
    };
    [[nodiscard]] const QStaticText &shaped(const QString &text, const QFont &font, int width) const;

    const int m_surfaceRole;
    mutable QCache<QString, Shaped> m_shaped;
    mutable QFont m_font;
};

} // namespace Shardscope
