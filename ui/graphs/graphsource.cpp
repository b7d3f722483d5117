// SPDX-License-Identifier: MIT
#include "ui/graphs/graphsource.h"

#include "core/text.h"

#include "ui/format.h"

using namespace Qt::StringLiterals;

namespace Shardscope {

QString GraphSource::bucketText(const SeriesBucket &bucket) const
{
    if (bucket.min == bucket.max)
        return valueText(bucket.last);
    return Text::tr("%1 (%2 to %3)").arg(valueText(bucket.mean()), valueText(bucket.min), valueText(bucket.max));
}

QString GraphSource::valueAt(qint64 moment) const
{
    const QString time = Format::clockSeconds(moment);
    const std::optional<SeriesBucket> bucket = mainLine().series->at(moment);
    if (!bucket)
        return Text::tr("nothing at %1").arg(time);
    const QString remark = remarkAt(moment);
    const QString value = remark.isEmpty() ? bucketText(*bucket) : QString(bucketText(*bucket) + u" · "_s + remark);
    return Text::tr("%1 at %2").arg(value, time);
}

QString GraphSource::valuesAt(qint64 moment) const
{
    QStringList values { valueAt(moment) };
    const QByteArray main = mainLine().id;
    for (const GraphLine &line : lines()) {
        if (const std::optional<SeriesBucket> bucket = line.series->at(moment); bucket && line.id != main)
            values.append(line.name + u' ' + bucketText(*bucket));
    }
    return values.join(u"; "_s);
}

} // namespace Shardscope
