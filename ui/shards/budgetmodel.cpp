// SPDX-License-Identifier: MIT
#include "ui/shards/budgetmodel.h"

#include "ui/format.h"
#include "ui/theme.h"

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

using Bucket = RateLimitStatus::Bucket;
using Level = BudgetMeter::Level;

// In the order of BudgetModel::Column.
constexpr std::array<const char *, BudgetModel::ColumnCount> headers {
    QT_TRANSLATE_NOOP("Shardscope::BudgetModel", "Budget"),
    QT_TRANSLATE_NOOP("Shardscope::BudgetModel", "Used"),
    QT_TRANSLATE_NOOP("Shardscope::BudgetModel", "Left"),
    QT_TRANSLATE_NOOP("Shardscope::BudgetModel", "Comes back"),
};

Tone toneOf(Level level)
{
    switch (level) {
    case Level::Fine:
        return Tone::Plain;
    case Level::Low:
        return Tone::Warning;
    case Level::Empty:
        return Tone::Bad;
    }
    return Tone::Plain;
}

/// What may be asked for once is not empty after that, but on its way back.
Level shownLevel(const BudgetMeter &meter)
{
    return meter.bucket == Bucket::Members && meter.left <= 0 ? Level::Low : meter.level();
}

QString helpOf(Bucket bucket)
{
    switch (bucket) {
    case Bucket::Gateway:
        return BudgetModel::tr("Messages that one connection may send in any 60 s. A part is kept for heartbeats; what "
                               "is sent beyond the rest waits. Discord closes with 4008 beyond 120.");
    case Bucket::Presence:
        return BudgetModel::tr(
            "Presences that one connection may send in any 20 s. The newest waits, those before it are dropped.");
    case Bucket::Members:
        return BudgetModel::tr("The whole member list of a guild, once in 30 s. Sooner it is refused.");
    case Bucket::Identify:
        return BudgetModel::tr("Sessions that the bot may begin in a day, all its shards together. Discord resets the "
                               "token of a bot that uses them up.");
    }
    return {};
}

} // namespace

QString levelWord(Level level)
{
    switch (level) {
    case Level::Fine:
        return {};
    case Level::Low:
        return BudgetModel::tr("low");
    case Level::Empty:
        return BudgetModel::tr("empty");
    }
    return {};
}

BudgetModel::BudgetModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void BudgetModel::setMeters(std::vector<BudgetMeter> meters)
{
    const auto before = static_cast<int>(m_meters.size());
    const auto now = static_cast<int>(meters.size());
    if (now > before) {
        beginInsertRows({}, before, now - 1);
        m_meters.insert(m_meters.end(), meters.begin() + before, meters.end());
        endInsertRows();
    } else if (now < before) {
        beginRemoveRows({}, now, before - 1);
        m_meters.erase(m_meters.begin() + now, m_meters.end());
        endRemoveRows();
    }
    m_meters = std::move(meters);
    m_hasShards = std::any_of(
        m_meters.begin(), m_meters.end(), [](const BudgetMeter &meter) { return meter.shard.value_or(0) > 0; });
    if (now > 0)
        Q_EMIT dataChanged(index(0, 0), index(now - 1, ColumnCount - 1));
}

QString BudgetModel::nameOf(const BudgetMeter &meter) const
{
    const auto ofShard = [&](const QString &name) {
        return m_hasShards ? tr("%1, shard %2").arg(name).arg(meter.shard.value_or(0)) : name;
    };
    switch (meter.bucket) {
    case Bucket::Gateway:
        return ofShard(tr("Sends in 60 s"));
    case Bucket::Presence:
        return ofShard(tr("Presences in 20 s"));
    case Bucket::Members:
        return meter.guildId == 0 ? tr("Member list of each guild in 30 s")
                                  : tr("Member list of guild %1").arg(meter.guildId);
    case Bucket::Identify:
        return tr("Identifies in a day");
    }
    return {};
}

QString BudgetModel::text(const BudgetMeter &meter, Column column) const
{
    switch (column) {
    case NameColumn:
        return nameOf(meter);
    case UseColumn:
        return {};
    case LeftColumn: {
        QStringList parts { tr("%1 of %2").arg(Format::count(meter.left), Format::count(meter.limit - meter.reserve)) };
        if (const QString word = levelWord(shownLevel(meter)); !word.isEmpty())
            parts[0] += u", ▲ "_s + (meter.bucket == Bucket::Members ? tr("used") : word);
        if (meter.reserve > 0)
            parts.append(tr("%1 kept for heartbeats", nullptr, meter.reserve).arg(meter.reserve));
        if (meter.waiting > 0)
            parts.append(tr("%1 waiting", nullptr, static_cast<int>(meter.waiting)).arg(meter.waiting));
        if (meter.isRemembered)
            parts.append(tr("as remembered here"));
        return parts.join(u" · "_s);
    }
    case ResetColumn: {
        if (!meter.reset)
            return meter.left == meter.limit - meter.reserve ? tr("all there") : tr("not known");
        const QString time = Format::countdown(std::chrono::microseconds(*meter.reset));
        return meter.bucket == Bucket::Identify && !meter.isRemembered ? tr("all in %1").arg(time)
                                                                       : tr("one in %1").arg(time);
    }
    case ColumnCount:
        break;
    }
    return {};
}

int BudgetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_meters.size());
}

int BudgetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BudgetModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const BudgetMeter &meter = m_meters[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    const double limit = std::max(meter.limit, 1);
    switch (role) {
    case Qt::DisplayRole:
        return text(meter, column);
    case Qt::ToolTipRole:
        return helpOf(meter.bucket);
    case Qt::AccessibleTextRole:
        // The bar in words.
        return column == UseColumn ? tr("%1 of %2 used").arg(meter.used()).arg(meter.limit - meter.reserve)
                                   : text(meter, column);
    case ToneRole:
        return column == NameColumn ? QVariant() : static_cast<int>(toneOf(shownLevel(meter)));
    case UsedRole:
        return column == UseColumn ? QVariant(meter.used() / limit) : QVariant();
    case ReserveRole:
        return column == UseColumn ? QVariant(meter.reserve / limit) : QVariant();
    default:
        return {};
    }
}

QVariant BudgetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    return tr(headers[static_cast<std::size_t>(section)]);
}

QString BudgetModel::toText() const
{
    QStringList lines;
    for (const BudgetMeter &meter : m_meters) {
        lines.append(u"%1: %2 (%3)"_s.arg(text(meter, NameColumn), text(meter, LeftColumn), text(meter, ResetColumn)));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace Shardscope
