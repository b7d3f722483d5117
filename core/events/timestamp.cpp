// SPDX-License-Identifier: MIT
#include "core/events/timestamp.h"

#include "core/jsoncharacter.h"

#include <QTimeZone>

namespace Shardscope {

std::optional<Timestamp> Timestamp::fromIso(QByteArrayView text)
{
    // Qt reads no more than milliseconds: the fraction is read here and left out there.
    QByteArray rest = text.toByteArray();
    qint64 fraction = 0;
    if (const qsizetype point = rest.indexOf('.'); point >= 0) {
        qsizetype end = point + 1;
        for (qint64 unit = 100'000; end < rest.size() && isDigit(rest[end]); ++end, unit /= 10)
            fraction += unit * (rest[end] - '0');
        if (end == point + 1)
            return std::nullopt;
        rest.remove(point, end - point);
    }
    QDateTime moment = QDateTime::fromString(QString::fromLatin1(rest), Qt::ISODate);
    if (!moment.isValid())
        return std::nullopt;
    if (moment.timeSpec() == Qt::LocalTime)
        moment.setTimeSpec(Qt::UTC);
    return Timestamp(moment.toMSecsSinceEpoch() * 1000 + fraction);
}

} // namespace Shardscope
