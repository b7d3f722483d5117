// SPDX-License-Identifier: MIT
#include "ui/textwidth.h"

#include <QFontMetrics>
#include <QStyle>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardscope {

int letterWidth(const QFontMetrics &metrics)
{
    static const QString letters = u"abcdefghijklmnopqrstuvwxyz"_s;
    return static_cast<int>(metrics.horizontalAdvance(letters) / letters.size());
}

int widestWord(const QWidget &view, const QStringList &words)
{
    int widest = 0;
    for (const QString &word : words)
        widest = std::max(widest, view.fontMetrics().horizontalAdvance(word));
    return widest + 2 * view.style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, &view);
}

} // namespace Shardscope
