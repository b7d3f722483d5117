// SPDX-License-Identifier: MIT
#include "ui/widestword.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace Shardscope {

int widestWord(const QWidget &view, const QStringList &words)
{
    int widest = 0;
    for (const QString &word : words)
        widest = std::max(widest, view.fontMetrics().horizontalAdvance(word));
    return widest + 2 * view.style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, &view);
}

} // namespace Shardscope
