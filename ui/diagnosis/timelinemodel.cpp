// SPDX-License-Identifier: MIT
#include "ui/diagnosis/timelinemodel.h"

#include "core/diagnosis/sessiontimeline.h"

#include "ui/format.h"
#include "ui/theme.h"
#include "ui/tooltip.h"

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

/// An index of a stage carries its connection's row; one of a connection this.
constexpr quintptr topLevel = 0;

bool isNumber(int column)
{
    return column >= TimelineModel::TookColumn && column <= TimelineModel::DuplicatesColumn;
}

/// Stages, and the end of one that is over.
int childrenOf(const TimelineConnection &connection)
{
    return static_cast<int>(connection.steps.size()) + (connection.endedAt > 0 ? 1 : 0);
}

QString countOf(qint64 number)
{
    return number > 0 ? Format::count(number) : QString();
}

} // namespace

TimelineModel::TimelineModel(const SessionTimeline &timeline, QObject *parent)
    : QAbstractItemModel(parent)
    , m_timeline(timeline)
    , m_generation(timeline.generation())
{
}

const TimelineConnection &TimelineModel::connection(int row) const
{
    return m_timeline.connections()[static_cast<std::size_t>(row)];
}

void TimelineModel::refresh(qint64 now)
{
    m_now = now;
    // What was known is another timeline, or lost its beginning.
    if (isOutdated() || m_timeline.dropped() != m_dropped) {
        reset();
        return;
    }
    for (int row = 0; row < static_cast<int>(m_known.size()); ++row)
        update(row);
    insertNew();
}

bool TimelineModel::isOutdated() const
{
    return m_timeline.generation() != m_generation;
}

void TimelineModel::reset()
{
    beginResetModel();
    m_generation = m_timeline.generation();
    m_dropped = m_timeline.dropped();
    m_known.clear();
    for (const TimelineConnection &each : m_timeline.connections())
        m_known.push_back({ childrenOf(each), each.revision });
    endResetModel();
}

void TimelineModel::update(int row)
{
    Known &known = m_known[static_cast<std::size_t>(row)];
    const TimelineConnection &current = connection(row);
    const bool isOver = current.endedAt > 0;
    if (known.revision == current.revision && isOver)
        return;
    if (known.revision != current.revision) {
        known.revision = current.revision;
        if (const int children = childrenOf(current); children > known.children) {
            beginInsertRows(index(row, 0), known.children, children - 1);
            known.children = children;
            endInsertRows();
        }
    }
    const QModelIndex parent = index(row, 0);
    Q_EMIT dataChanged(parent, index(row, ColumnCount - 1));
    if (known.children > 0)
        Q_EMIT dataChanged(index(0, 0, parent), index(known.children - 1, ColumnCount - 1, parent));
}

void TimelineModel::insertNew()
{
    const int before = static_cast<int>(m_known.size());
    const int after = static_cast<int>(m_timeline.connections().size());
    if (after == before)
        return;
    beginInsertRows({}, before, after - 1);
    for (int row = before; row < after; ++row)
        m_known.push_back({ childrenOf(connection(row)), connection(row).revision });
    endInsertRows();
}

QModelIndex TimelineModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : topLevel);
}

QModelIndex TimelineModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == topLevel)
        return {};
    return createIndex(static_cast<int>(child.internalId() - 1), 0, topLevel);
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_known.size());
    const bool isConnection = parent.internalId() == topLevel && parent.column() == 0;
    return isConnection ? m_known[static_cast<std::size_t>(parent.row())].children : 0;
}

int TimelineModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString TimelineModel::connectionText(const TimelineConnection &connection, Column column) const
{
    switch (column) {
    case WhatColumn:
        return tr("Shard %1, connect %2: %3").arg(connection.shard).arg(connection.number).arg(connection.outcome());
    case BeganColumn:
        return Format::clock(connection.beganAt);
    case TookColumn: {
        const qint64 lived = connection.lived(m_now);
        return lived > 0 ? Format::duration(lived) : QString();
    }
    case EventsColumn:
        return Format::count(connection.events);
    case ReplayedColumn:
        return connection.isResumed ? Format::count(connection.replayed) : QString();
    case MissingColumn:
        return countOf(connection.missing);
    case DuplicatesColumn:
        return countOf(connection.duplicates);
    case EndColumn:
        return connection.endedAt > 0 ? connection.ending() : tr("goes on");
    case ColumnCount:
        break;
    }
    return {};
}

QString TimelineModel::childText(const TimelineConnection &connection, int child, Column column) const
{
    const bool isStep = child < static_cast<int>(connection.steps.size());
    const TimelineStep step = isStep ? connection.steps[static_cast<std::size_t>(child)] : TimelineStep {};
    switch (column) {
    case WhatColumn:
        return isStep ? step.title() : tr("End");
    case BeganColumn:
        return Format::clock(isStep ? step.begin : connection.endedAt);
    case TookColumn:
        return isStep && step.end > 0 ? Format::milliseconds(static_cast<double>(step.duration()) / 1e3) : QString();
    case EndColumn:
        if (!isStep)
            return connection.ending();
        return step.end == 0 ? tr("under way") : QString();
    case EventsColumn:
    case ReplayedColumn:
    case MissingColumn:
    case DuplicatesColumn:
    case ColumnCount:
        break;
    }
    return {};
}

QString TimelineModel::spoken(const TimelineConnection &connection, int child) const
{
    QStringList parts;
    for (int i = WhatColumn; i < ColumnCount; ++i) {
        const auto column = static_cast<Column>(i);
        const QString value = child < 0 ? connectionText(connection, column) : childText(connection, child, column);
        if (value.isEmpty())
            continue;
        const QString heading = headerData(i, Qt::Horizontal, Qt::DisplayRole).toString();
        parts.append(column == WhatColumn ? value : tr("%1: %2").arg(heading, value));
    }
    return parts.join(u", "_s);
}

int TimelineModel::tone(const TimelineConnection &connection, int child, Column column) const
{
    const bool isTop = child < 0;
    const bool isTrouble = column == MissingColumn || column == DuplicatesColumn;
    if (isTop && isTrouble)
        return static_cast<int>(Tone::Warning);
    if (column == BeganColumn)
        return static_cast<int>(Tone::Muted);
    if (isTop && column == WhatColumn && connection.readyAt > 0 && connection.endedAt == 0)
        return static_cast<int>(Tone::Good);
    const bool isAsked = connection.close && connection.close->by == CloseInitiator::Client;
    if (column == EndColumn && connection.endedAt > 0 && !isAsked)
        return static_cast<int>(Tone::Warning);
    return static_cast<int>(Tone::Plain);
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || isOutdated())
        return {};
    const bool isTop = index.internalId() == topLevel;
    const TimelineConnection &current = connection(isTop ? index.row() : static_cast<int>(index.internalId()) - 1);
    const auto column = static_cast<Column>(index.column());
    const int child = isTop ? -1 : index.row();
    const QString text = isTop ? connectionText(current, column) : childText(current, child, column);
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::ToolTipRole:
        return plainToolTip(text);
    case Qt::AccessibleTextRole:
        return column == WhatColumn ? spoken(current, child) : text;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case ToneRole:
        return tone(current, child, column);
    case RecordRole:
        if (isTop)
            return current.record;
        return child < static_cast<int>(current.steps.size()) ? current.steps[static_cast<std::size_t>(child)].record
                                                              : current.endRecord;
    default:
        return {};
    }
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case WhatColumn:
        return tr("Connection");
    case BeganColumn:
        return tr("Began");
    case TookColumn:
        return tr("Ready for, or took");
    case EventsColumn:
        return tr("Events");
    case ReplayedColumn:
        return tr("Replayed");
    case MissingColumn:
        return tr("Missing");
    case DuplicatesColumn:
        return tr("Twice");
    case EndColumn:
        return tr("How it ended");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace Shardscope
