// SPDX-License-Identifier: MIT
#include "core/alerts/alertrule.h"

#include "core/text.h"

#include <algorithm>

namespace Shardscope {

AlertRule AlertRule::bounded() const
{
    AlertRule result = *this;
    result.count = std::clamp(count, 1, mostCount);
    result.span = std::clamp(span, std::chrono::seconds(1), longestSpan);
    return result;
}

QString AlertRule::thresholdText() const
{
    const QString seconds = QString::number(span.count());
    switch (condition) {
    case Condition::AtLeast:
        return count == 1 ? Text::tr("any, once in %1 s").arg(seconds)
                          : Text::tr("%1 or more within %2 s").arg(QString::number(count), seconds);
    case Condition::Silence:
        break;
    }
    return Text::tr("none for %1 s").arg(seconds);
}

} // namespace Shardscope
