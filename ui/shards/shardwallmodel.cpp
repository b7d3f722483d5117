// SPDX-License-Identifier: MIT
#include "ui/shards/shardwallmodel.h"

#include "core/diagnosis/sessioninsight.h"

#include "ui/format.h"
#include "ui/shards/shardfilter.h"
#include "ui/shards/vitalstrip.h"
#include "ui/tooltip.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Shardscope {

ShardWallModel::ShardWallModel(const SessionInsight &insight, QObject *parent)
    : QAbstractListModel(parent)
    , m_insight(insight)
{
    refresh();
}

void ShardWallModel::refresh()
{
    const ShardLanes &lanes = m_insight.lanes();
    const qint64 now = m_insight.now();
    std::vector<Row> rows;
    rows.reserve(lanes.lanes().size());
    for (const auto &[shard, lane] : lanes.lanes()) {
        const double rate = m_insight.isByRecords() ? lanes.meanRate(lane) : lane.rate(now);
        const std::optional<Milliseconds> wait = lanes.waitOf(lane, now);
        rows.push_back({ .shard = shard,
            .state = lane.state,
            .detail = lane.detail,
            .waitSeconds = wait ? std::chrono::ceil<std::chrono::seconds>(*wait).count() : -1,
            .latency = lane.latencyMs.value_or(-1),
            .rate = std::round(rate * 10) / 10,
            .guilds = lane.guilds.size(),
            .reconnects = lane.reconnects(),
            .bucket = lanes.bucketOf(shard).value_or(-1),
            .lastEnd = lane.lastEnd });
    }
    const bool isSame = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
        [](const Row &a, const Row &b) { return a.shard == b.shard; });
    if (!isSame) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i] == m_rows[i])
            continue;
        m_rows[i] = std::move(rows[i]);
        const QModelIndex changed = index(static_cast<int>(i));
        Q_EMIT dataChanged(changed, changed);
    }
}

void ShardWallModel::setFilter(const QString &expression)
{
    if (std::exchange(m_filter, expression) != expression && !m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), { FilteredRole, Qt::AccessibleTextRole });
}

int ShardWallModel::count(ShardState state) const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [state](const Row &row) { return row.state == state; }));
}

int ShardWallModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString ShardWallModel::stateWord(const Row &row)
{
    return row.state == ShardState::Idle ? tr("Waiting") : stateText(row.state);
}

QString ShardWallModel::figures(const Row &row)
{
    QStringList parts;
    if (row.waitSeconds >= 0)
        parts.append(tr("for %1").arg(Format::countdown(std::chrono::seconds(row.waitSeconds))));
    if (row.waitSeconds >= 0 && row.bucket >= 0)
        parts.append(tr("bucket %1").arg(row.bucket));
    if (row.waitSeconds < 0) {
        parts.append(Format::rate(row.rate));
        parts.append(tr("⌂ %1", "guilds").arg(Format::count(row.guilds)));
    }
    if (row.reconnects > 0)
        parts.append(tr("↻ %1", "reconnects").arg(Format::count(row.reconnects)));
    return parts.join(u"  "_s);
}

QString ShardWallModel::spoken(const Row &row)
{
    QStringList parts { stateWord(row).toLower() };
    if (row.waitSeconds >= 0)
        parts.append(tr("waits %1").arg(Format::countdown(std::chrono::seconds(row.waitSeconds))));
    if (row.latency >= 0)
        parts.append(Format::milliseconds(row.latency));
    parts.append(tr("%1 events a second").arg(QLocale().toString(row.rate, 'f', 1)));
    parts.append(tr("%n guild(s)", nullptr, static_cast<int>(row.guilds)));
    if (row.reconnects > 0)
        parts.append(tr("reconnected %n time(s)", nullptr, row.reconnects));
    if (row.bucket >= 0)
        parts.append(tr("identifies in bucket %1").arg(row.bucket));
    return tr("Shard %1: %2").arg(row.shard).arg(parts.join(u", "_s));
}

QString ShardWallModel::toolTip(const Row &row)
{
    return plainToolTip(row.detail.isEmpty() ? spoken(row) : spoken(row) + u'\n' + row.detail);
}

QVariant ShardWallModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const bool isFiltered = ShardFilter::partOf(m_filter, row.shard) == ShardFilter::Part::Only;
    switch (role) {
    case Qt::DisplayRole:
        return QString::number(row.shard);
    case Qt::AccessibleTextRole:
        return isFiltered ? spoken(row) + u", "_s + tr("the log shows it alone") : spoken(row);
    case Qt::ToolTipRole:
        return toolTip(row);
    case ShardRole:
        return row.shard;
    case RankRole:
        return shardStateRank(row.state);
    case LatencyRole:
        return row.latency;
    case RateRole:
        return row.rate;
    case ToneRole:
        return static_cast<int>(stateTone(row.state));
    case GlyphRole:
        return stateGlyph(row.state);
    case StateRole:
        return stateWord(row);
    case FiguresRole:
        return figures(row);
    case EndRole:
        return row.lastEnd;
    case FilteredRole:
        return isFiltered;
    default:
        return {};
    }
}

} // namespace Shardscope
