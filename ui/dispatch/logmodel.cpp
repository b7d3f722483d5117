// SPDX-License-Identifier: MIT
#include "ui/dispatch/logmodel.h"

#include "core/events/namedirectory.h"
#include "ui/dispatch/logtext.h"
#include "ui/format.h"

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

/// Quick enough to feel at once; in a flood nobody reads what passes, and painting it would only cost.
constexpr std::chrono::milliseconds refreshInterval { 66 };
constexpr std::chrono::milliseconds floodInterval { 200 };
constexpr qint64 floodRows = 40; ///< in one refresh: more than a screen in a moment
constexpr int cachedRows = 512;

} // namespace

LogModel::LogModel(const EventStore &store, const NameDirectory &names, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_names(names)
    , m_records(cachedRows)
    , m_summaries(cachedRows)
{
    m_timer.setInterval(refreshInterval);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        const qint64 before = m_end;
        refresh();
        const bool flood = m_end - before > floodRows;
        m_timer.setInterval(flood ? floodInterval : refreshInterval);
    });
    const EventStore::Range range = m_store.range();
    m_first = range.first;
    m_end = range.end;
}

void LogModel::setLive(bool live)
{
    if (live)
        m_timer.start();
    else
        m_timer.stop();
    refresh();
}

void LogModel::refresh()
{
    const EventStore::Range range = m_store.range();
    // Removed before inserted: rows must not stand for records that are gone.
    const qint64 gone = std::min(range.first, m_end) - m_first;
    if (gone > 0) {
        beginRemoveRows({}, 0, static_cast<int>(gone) - 1);
        m_first += gone;
        endRemoveRows();
    }
    if (m_first == m_end) {
        m_first = range.first;
        m_end = range.first;
    }
    if (range.end > m_end) {
        const int begin = rowCount();
        beginInsertRows({}, begin, begin + static_cast<int>(range.end - m_end) - 1);
        m_end = range.end;
        endInsertRows();
    }
    refreshSummaries();
}

void LogModel::refreshSummaries()
{
    const quint64 revision = m_names.revision();
    if (std::exchange(m_namesRevision, revision) == revision)
        return;
    m_summaries.clear();
    if (const int rows = rowCount(); rows > 0)
        Q_EMIT dataChanged(index(0, SummaryColumn), index(rows - 1, SummaryColumn), { Qt::DisplayRole });
}

EventRecord LogModel::record(int row) const
{
    return m_store.at(m_first + row);
}

int LogModel::rowOf(qint64 storeIndex) const
{
    return storeIndex >= m_first && storeIndex < m_end ? static_cast<int>(storeIndex - m_first) : -1;
}

const EventRecord &LogModel::cached(int row) const
{
    const qint64 index = m_first + row;
    if (const EventRecord *known = m_records.object(index))
        return *known;
    auto *fresh = new EventRecord(m_store.at(index));
    m_records.insert(index, fresh);
    return *fresh;
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_end - m_first);
}

int LogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString LogModel::text(int row, Column column) const
{
    const EventRecord &record = cached(row);
    switch (column) {
    case TimeColumn: return Format::clock(record.at);
    case DeltaColumn: {
        if (row == 0)
            return {};
        const qint64 at = record.at; // the record before may push this one out of the cache
        return Format::duration(at - cached(row - 1).at);
    }
    case DirectionColumn: return recordGlyph(record);
    case EventColumn: return recordTitle(record);
    case SequenceColumn: return record.sequence ? Format::count(*record.sequence) : QString();
    case BytesColumn: return record.isMessage() ? Format::count(record.bytes) : QString();
    case SummaryColumn: {
        const qint64 index = m_first + row;
        if (const QString *known = m_summaries.object(index))
            return *known;
        QString summary = recordSummary(record, m_names);
        m_summaries.insert(index, new QString(summary));
        return summary;
    }
    case ColumnCount: break;
    }
    return {};
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole: return text(index.row(), column);
    case Qt::TextAlignmentRole: {
        const bool number = column == DeltaColumn || column == SequenceColumn || column == BytesColumn;
        const Qt::Alignment side = number ? Qt::AlignRight : column == DirectionColumn ? Qt::AlignHCenter : Qt::AlignLeft;
        return QVariant::fromValue(Qt::Alignment(side | Qt::AlignVCenter));
    }
    case Qt::AccessibleTextRole:
        return column == DirectionColumn ? recordDirection(cached(index.row())) : text(index.row(), column);
    case Qt::ToolTipRole: return column == DirectionColumn ? recordDirection(cached(index.row())) : QVariant();
    case ToneRole: {
        const EventRecord &record = cached(index.row());
        const bool quiet = column == TimeColumn || column == DeltaColumn;
        const bool loud = column == DirectionColumn || (column == EventColumn && record.kind != EventRecord::Kind::Dispatch);
        return static_cast<int>(quiet ? Tone::Muted : loud ? recordTone(record) : Tone::Plain);
    }
    }
    return {};
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole) {
        const bool number = column == DeltaColumn || column == SequenceColumn || column == BytesColumn;
        return QVariant::fromValue(Qt::Alignment((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    }
    if (role == Qt::ToolTipRole && column == DeltaColumn)
        return tr("Time since the row before");
    if (role == Qt::ToolTipRole && column == SequenceColumn)
        return tr("Sequence number of a dispatch");
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case TimeColumn: return tr("Time");
    case DeltaColumn: return tr("Δ");
    case DirectionColumn: return tr("⇅");
    case EventColumn: return tr("Event");
    case SequenceColumn: return tr("s", "sequence number");
    case BytesColumn: return tr("Bytes");
    case SummaryColumn: return tr("Summary");
    case ColumnCount: break;
    }
    return {};
}

} // namespace Shardscope
