// SPDX-License-Identifier: MIT
#include "ui/tooltip.h"

#include <QAction>

#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace Shardscope {

QString plainToolTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal) : text;
}

QString toolTipWithKeys(const QString &text, const QAction &action)
{
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    return keys.isEmpty() ? text : u"%1 (%2)"_s.arg(text, keys);
}

} // namespace Shardscope
