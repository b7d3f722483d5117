// SPDX-License-Identifier: MIT
#include "ui/dispatch/logmodel.h"

#include "core/events/namedirectory.h"
#include "ui/dispatch/loghighlights.h"
#include "ui/dispatch/logtext.h"
#include "ui/format.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

/// Quick enough to feel at once; in a flood nobody reads what passes, and painting it would only cost.
constexpr std::chrono::milliseconds refreshInterval { 66 };
constexpr std::chrono::milliseconds floodInterval { 500 };
/// While a filter searches what is there: its first matches are wanted at once.
constexpr std::chrono::milliseconds searchInterval { 33 };
constexpr int floodRate = 400; ///< rows a second: ten screens
constexpr int cachedKibibytes = 16 * 1024;
constexpr int cachedSummaries = 512;

/// Columns of numbers are read from the right.
bool isNumber(LogModel::Column column)
{
    switch (column) {
    case LogModel::DeltaColumn:
    case LogModel::SequenceColumn:
    case LogModel::BytesColumn:
    case LogModel::WireBytesColumn:
    case LogModel::ShardColumn: return true;
    case LogModel::MarkColumn:
    case LogModel::TimeColumn:
    case LogModel::DirectionColumn:
    case LogModel::EventColumn:
    case LogModel::GuildColumn:
    case LogModel::ChannelColumn:
    case LogModel::UserColumn:
    case LogModel::SummaryColumn:
    case LogModel::ColumnCount: break;
    }
    return false;
}

QString idText(quint64 id)
{
    return id > 0 ? QString::number(id) : QString();
}

QString countOf(qint64 number)
{
    return number > 0 ? Format::count(number) : QString();
}

quint64 idIn(const EventRecord &record, LogModel::Column column)
{
    return column == LogModel::GuildColumn ? record.guildId : column == LogModel::ChannelColumn ? record.channelId : record.userId;
}

NameDirectory::Kind nameKind(LogModel::Column column)
{
    return column == LogModel::GuildColumn ? NameDirectory::Kind::Guild
        : column == LogModel::ChannelColumn ? NameDirectory::Kind::Channel
                                            : NameDirectory::Kind::User;
}

} // namespace

LogModel::LogModel(const EventStore &store, const NameDirectory &names, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_names(names)
    , m_records(cachedKibibytes)
    , m_summaries(cachedSummaries)
{
    connect(&m_timer, &QTimer::timeout, this, &LogModel::refresh);
    begin();
}

LogModel::~LogModel() = default;

void LogModel::begin()
{
    const EventStore::Range range = m_store.range();
    m_first = range.first;
    m_end = m_filter ? range.first : std::max(range.first, horizon());
    m_rows.clear();
    m_waiting.clear();
    m_scan = m_filter ? std::make_unique<FilterScan>(m_store, m_filter, range.first) : nullptr;
}

qint64 LogModel::horizon() const
{
    return m_paused ? m_pausedAt : m_store.range().end;
}

void LogModel::setHighlights(const LogHighlights *highlights)
{
    m_highlights = highlights;
    const auto repaint = [this] {
        if (const int rows = rowCount(); rows > 0)
            Q_EMIT dataChanged(index(0, 0), index(rows - 1, ColumnCount - 1), { Qt::DisplayRole, SurfaceRole });
    };
    if (!highlights)
        return;
    connect(&highlights->marks, &LogMarks::changed, this, repaint);
    connect(&highlights->matches, &MatchList::changed, this, repaint);
    connect(&highlights->rules, &ColorRules::changed, this, repaint);
}

void LogModel::setLive(bool live)
{
    m_live = live;
    refresh();
}

void LogModel::setFilter(std::shared_ptr<const Filter> filter)
{
    beginResetModel();
    m_filter = std::move(filter);
    begin();
    endResetModel();
    refresh();
}

FilterScan::Progress LogModel::progress() const
{
    return m_scan ? m_scan->progress() : FilterScan::Progress {};
}

void LogModel::setPaused(bool paused)
{
    if (paused == m_paused)
        return;
    // What was recorded until now is still shown.
    refresh();
    m_pausedAt = m_store.range().end;
    m_paused = paused;
    refresh();
    Q_EMIT progressed();
}

qint64 LogModel::pending() const
{
    return m_filter ? static_cast<qint64>(m_waiting.size()) : m_store.range().end - std::max(m_end, m_store.range().first);
}

qint64 LogModel::total() const
{
    const EventStore::Range range = m_store.range();
    return range.end - range.first;
}

void LogModel::refresh()
{
    const EventStore::Range range = m_store.range();
    const int before = rowCount();
    // Removed before inserted: rows must not stand for records that are gone.
    removeEvicted(range.first);
    const int left = rowCount();
    if (m_scan)
        insertFound();
    else
        insertAll(std::min(range.end, horizon()));
    adjustTimer(rowCount() - left);
    refreshSummaries();
    if (m_scan || m_paused || rowCount() != before)
        Q_EMIT progressed();
}

void LogModel::removeEvicted(qint64 first)
{
    const int gone = rowAtOrBehind(first);
    if (gone > 0) {
        beginRemoveRows({}, 0, gone - 1);
        if (m_filter)
            m_rows.erase(m_rows.begin(), m_rows.begin() + gone);
        else
            m_first += gone;
        endRemoveRows();
    }
    if (!m_filter && m_first == m_end)
        m_first = m_end = std::max(m_first, first);
}

void LogModel::insertAll(qint64 end)
{
    if (end <= m_end)
        return;
    const int begin = rowCount();
    beginInsertRows({}, begin, begin + static_cast<int>(end - m_end) - 1);
    m_end = end;
    endInsertRows();
}

void LogModel::insertFound()
{
    m_scan->extend();
    const std::vector<qint64> found = m_scan->take();
    m_waiting.insert(m_waiting.end(), found.begin(), found.end());
    // Some may have gone since they were found.
    const auto gone = std::lower_bound(m_waiting.begin(), m_waiting.end(), m_store.range().first);
    const auto shown = std::lower_bound(gone, m_waiting.end(), horizon());
    if (gone != shown) {
        const int begin = rowCount();
        beginInsertRows({}, begin, begin + static_cast<int>(shown - gone) - 1);
        m_rows.insert(m_rows.end(), gone, shown);
        endInsertRows();
    }
    m_waiting.erase(m_waiting.begin(), shown);
}

void LogModel::adjustTimer(int added)
{
    const bool isSearching = !progress().isDone();
    const bool isFlood = added * 1000LL > qint64(floodRate) * m_timer.interval();
    if (m_live || isSearching)
        m_timer.start(isFlood && m_live ? floodInterval : isSearching && !m_live ? searchInterval : refreshInterval);
    else
        m_timer.stop();
}

void LogModel::refreshSummaries()
{
    const quint64 revision = m_names.revision();
    if (std::exchange(m_namesRevision, revision) != revision)
        forgetSummaries();
}

void LogModel::setRemarks(Remarks remarks)
{
    m_remarks = std::move(remarks);
    forgetSummaries();
}

void LogModel::forgetSummaries()
{
    m_summaries.clear();
    if (const int rows = rowCount(); rows > 0)
        Q_EMIT dataChanged(index(0, GuildColumn), index(rows - 1, SummaryColumn), { Qt::DisplayRole });
}

EventRecord LogModel::record(int row) const
{
    return m_store.at(storeIndex(row));
}

qint64 LogModel::storeIndex(int row) const
{
    return m_filter ? m_rows[static_cast<std::size_t>(row)] : m_first + row;
}

int LogModel::rowOf(qint64 storeIndex) const
{
    const int row = rowAtOrBehind(storeIndex);
    return row < rowCount() && this->storeIndex(row) == storeIndex ? row : -1;
}

int LogModel::rowAtOrBehind(qint64 storeIndex) const
{
    if (m_filter)
        return static_cast<int>(std::lower_bound(m_rows.begin(), m_rows.end(), storeIndex) - m_rows.begin());
    return static_cast<int>(std::clamp(storeIndex, m_first, m_end) - m_first);
}

const EventRecord &LogModel::cached(int row) const
{
    const qint64 index = storeIndex(row);
    if (const EventRecord *known = m_records.object(index))
        return *known;
    auto *fresh = new EventRecord(m_store.at(index));
    // What is larger than the whole cache would not be kept, and could not be looked at.
    m_records.insert(index, fresh, std::min(cachedKibibytes, static_cast<int>(1 + fresh->json.size() / 1024)));
    return *fresh;
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_filter ? static_cast<qint64>(m_rows.size()) : m_end - m_first);
}

int LogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString LogModel::text(int row, Column column) const
{
    const EventRecord &record = cached(row);
    switch (column) {
    case MarkColumn: return markText(row, false);
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
    case WireBytesColumn: return countOf(record.wireBytes);
    case ShardColumn: return record.shard ? QString::number(*record.shard) : QString();
    case GuildColumn:
    case ChannelColumn:
    case UserColumn: return name(row, column);
    case SummaryColumn: return summary(row).text;
    case ColumnCount: break;
    }
    return {};
}

const LogModel::Summary &LogModel::summary(int row) const
{
    const qint64 index = storeIndex(row);
    if (const Summary *known = m_summaries.object(index))
        return *known;
    const QString warning = remark(row);
    QStringList parts { recordSummary(cached(row), m_names), warning.isEmpty() ? warning : u"⚠ "_s + warning };
    parts.removeAll(QString());
    auto *fresh = new Summary { parts.join(u" · "_s), !warning.isEmpty() };
    m_summaries.insert(index, fresh);
    return *fresh;
}

/// The name, or the id where no name is known.
QString LogModel::name(int row, Column column) const
{
    const EventRecord &record = cached(row);
    const quint64 id = idIn(record, column);
    const QString known = id > 0 ? m_names.name(nameKind(column), id) : QString();
    return known.isEmpty() ? idText(id) : known;
}

QString LogModel::markText(int row, bool inWords) const
{
    if (!m_highlights)
        return {};
    const qint64 index = storeIndex(row);
    if (m_highlights->marks.contains(index))
        return inWords ? tr("marked") : u"◆"_s;
    if (m_highlights->matches.contains(index))
        return inWords ? tr("matches the filter") : u"▸"_s;
    return {};
}

QVariant LogModel::toolTip(int row, Column column) const
{
    switch (column) {
    case MarkColumn: return markText(row, true);
    case DirectionColumn: return recordDirection(cached(row));
    case GuildColumn:
    case ChannelColumn:
    case UserColumn: return idText(idIn(cached(row), column));
    case SummaryColumn: return remark(row);
    case TimeColumn:
    case DeltaColumn:
    case EventColumn:
    case SequenceColumn:
    case BytesColumn:
    case WireBytesColumn:
    case ShardColumn:
    case ColumnCount: break;
    }
    return {};
}

QVariant LogModel::surface(int row) const
{
    if (!m_highlights)
        return {};
    const qint64 index = storeIndex(row);
    const Tone tone = m_highlights->rules.toneOf(index, cached(row));
    if (tone != Tone::Plain)
        return static_cast<int>(tone);
    return m_highlights->matches.contains(index) ? QVariant(static_cast<int>(Tone::Incoming)) : QVariant();
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole: return text(index.row(), column);
    case Qt::TextAlignmentRole: {
        const Qt::Alignment side = isNumber(column) ? Qt::AlignRight : column == DirectionColumn || column == MarkColumn ? Qt::AlignHCenter
                                                                                                        : Qt::AlignLeft;
        return QVariant::fromValue(Qt::Alignment(side | Qt::AlignVCenter));
    }
    case Qt::AccessibleTextRole:
        return column == MarkColumn    ? markText(index.row(), true)
            : column == DirectionColumn ? recordDirection(cached(index.row()))
                                        : text(index.row(), column);
    case Qt::ToolTipRole: return toolTip(index.row(), column);
    case SurfaceRole: return surface(index.row());
    case ToneRole: {
        const EventRecord &record = cached(index.row());
        if (column == MarkColumn)
            return static_cast<int>(m_highlights && m_highlights->marks.contains(storeIndex(index.row())) ? Tone::Warning : Tone::Incoming);
        const bool quiet = column == TimeColumn || column == DeltaColumn;
        const bool loud = column == DirectionColumn || (column == EventColumn && record.kind != EventRecord::Kind::Dispatch);
        const bool warns = column == SummaryColumn && summary(index.row()).isWarning;
        return static_cast<int>(quiet ? Tone::Muted : loud ? recordTone(record) : warns ? Tone::Warning : Tone::Plain);
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
        return QVariant::fromValue(Qt::Alignment((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    }
    if (column == MarkColumn && (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole))
        return tr("Marks");
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) {
        if (column == DeltaColumn)
            return tr("Time since the row before");
        if (column == SequenceColumn)
            return tr("Sequence number of a dispatch");
        if (column == DirectionColumn)
            return tr("Direction");
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case MarkColumn: return {};
    case TimeColumn: return tr("Time");
    case DeltaColumn: return tr("Δ");
    case DirectionColumn: return tr("⇅");
    case EventColumn: return tr("Event");
    case SequenceColumn: return tr("s", "sequence number");
    case BytesColumn: return tr("Bytes");
    case WireBytesColumn: return tr("On the wire");
    case ShardColumn: return tr("Shard");
    case GuildColumn: return tr("Guild");
    case ChannelColumn: return tr("Channel");
    case UserColumn: return tr("User");
    case SummaryColumn: return tr("Summary");
    case ColumnCount: break;
    }
    return {};
}

} // namespace Shardscope
