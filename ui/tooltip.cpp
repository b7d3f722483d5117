// SPDX-License-Identifier: MIT
#include "ui/tooltip.h"

#include <QTextDocument>

namespace Shardscope {

QString plainToolTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal) : text;
}

} // namespace Shardscope
