// SPDX-License-Identifier: MIT
#include "core/diagnosis/sessionpast.h"

#include "core/capture/eventstore.h"
#include "core/capture/recordfacts.h"
#include "core/events/jsonvalue.h"
#include "core/gateway/gatewayopcode.h"

namespace Shardscope {

namespace {

using Kind = EventRecord::Kind;

constexpr qint64 minute = 60'000'000;

/// The fields of rows, one after the other in either direction, without their payloads.
class Rows
{
public:
    explicit Rows(const EventStore &store)
        : m_store(store)
    {
    }
    /// False where the row is not at hand.
    bool go(qint64 index)
    {
        if (!m_segment || index < m_segment->first() || index >= m_segment->end())
            m_segment = m_store.segment(index);
        m_row = m_segment ? static_cast<std::size_t>(index - m_segment->first()) : 0;
        return m_segment && m_row < m_segment->count();
    }
    [[nodiscard]] qint64 value(EventField field) const
    {
        return m_segment->value(m_row, static_cast<std::size_t>(field));
    }
    [[nodiscard]] Kind kind() const { return static_cast<Kind>(value(EventField::Kind)); }
    [[nodiscard]] bool isOp(GatewayOpcode op) const { return value(EventField::Op) == static_cast<qint64>(op); }
    [[nodiscard]] QByteArrayView type() const { return m_segment->type(m_row); }

private:
    const EventStore &m_store;
    std::shared_ptr<const EventSegment> m_segment;
    std::size_t m_row = 0;
};

class Look
{
public:
    Look(const EventStore &store, qint64 index)
        : m_store(store)
        , m_rows(store)
        , m_end(m_rows.go(index) ? m_rows.value(EventField::At) : 0)
        , m_shard(m_end != 0 ? m_rows.value(EventField::Shard) : noField)
    {
    }

    SessionPast back(qint64 index, qint64 last)
    {
        for (qint64 at = index - 1; at >= last && !isComplete() && m_rows.go(at); --at) {
            if (m_rows.value(EventField::Shard) == m_shard)
                take(at);
        }
        return std::move(m_past);
    }

private:
    /// Nothing older counts: deeds of an earlier connection were not just before. The IDENTIFY may lie there, of the
    /// session that was resumed, and the budget was told with it or not at all.
    [[nodiscard]] bool isComplete() const
    {
        return m_past.connectingSince && m_past.identify && (m_past.budget || m_isIdentifyPassed);
    }
    [[nodiscard]] bool isOfConnection() const { return !m_past.connectingSince; }
    void keep(std::optional<EventRecord> *place, qint64 at) const
    {
        if (!*place)
            *place = m_store.at(at);
    }
    void keep(std::vector<EventRecord> *list, qint64 at) const
    {
        if (list->size() < SessionPast::most)
            list->push_back(m_store.at(at));
    }
    void take(qint64 at)
    {
        switch (m_rows.kind()) {
        case Kind::Dispatch:
            if (isOfConnection())
                keep(&m_past.events, at);
            break;
        case Kind::Heartbeat:
            if (isOfConnection())
                keep(&m_past.heartbeat, at);
            break;
        case Kind::Sent:
            takeSend(at);
            break;
        case Kind::RateLimit:
            if (m_rows.type() == "identify")
                keep(&m_past.budget, at);
            break;
        case Kind::State:
            takeState();
            break;
        case Kind::Received:
        case Kind::Invalid:
        case Kind::Close:
        case Kind::Error:
        case Kind::Ack:
        case Kind::Summary:
        case Kind::Capture:
        case Kind::Other:
            break;
        }
    }
    void takeSend(qint64 at)
    {
        if (m_rows.isOp(GatewayOpcode::Identify))
            keep(&m_past.identify, at);
        if (!isOfConnection())
            return;
        if (m_end - m_rows.value(EventField::At) < minute)
            ++m_past.sentInMinute;
        if (!m_rows.isOp(GatewayOpcode::Heartbeat))
            keep(&m_past.sends, at);
        else if (!m_past.heartbeat)
            keep(&m_past.unanswered, at);
    }
    void takeState()
    {
        if (m_past.identify && m_rows.type() == shardStateName(ShardState::Connecting))
            m_isIdentifyPassed = true;
        if (!isOfConnection())
            return;
        if (m_rows.type() == shardStateName(ShardState::Ready) && !m_past.readySince)
            m_past.readySince = m_rows.value(EventField::At);
        if (m_rows.type() == shardStateName(ShardState::Connecting))
            m_past.connectingSince = m_rows.value(EventField::At);
    }

    const EventStore &m_store;
    Rows m_rows;
    const qint64 m_end;
    const qint64 m_shard;
    SessionPast m_past;
    bool m_isIdentifyPassed = false; ///< and the beginning of the connection that it went over
};

} // namespace

SessionPast SessionPast::before(const EventStore &store, qint64 index, qint64 rows)
{
    return Look(store, index).back(index, std::max(store.range().first, index - rows));
}

std::optional<GatewayIntents> SessionPast::intents() const
{
    if (!identify)
        return std::nullopt;
    const JsonValue bits
        = JsonValue::within(identify->json, identify->dataOffset, identify->dataLength).at({ "intents" });
    bool isNumber = false;
    const quint64 number = bits.text().toULongLong(&isNumber);
    return isNumber ? std::optional(GatewayIntents(number)) : std::nullopt;
}

SessionFuture SessionFuture::behind(const EventStore &store, qint64 index, qint64 rows)
{
    Rows row(store);
    if (!row.go(index))
        return {};
    const qint64 begin = row.value(EventField::At);
    const qint64 shard = row.value(EventField::Shard);
    SessionFuture future;
    for (qint64 at = index + 1; at < std::min(store.range().end, index + rows) && row.go(at); ++at) {
        if (row.kind() != EventRecord::Kind::State || row.value(EventField::Shard) != shard)
            continue;
        const std::optional<ShardStatus> status = statusOf(store.at(at));
        if (!status)
            continue;
        const qint64 after = row.value(EventField::At) - begin;
        if (status->state == ShardState::BackingOff) {
            if (future.kind == Kind::Waiting)
                return future; // another attempt came to nothing: a story of its own
            future = { Kind::Waiting, std::chrono::microseconds(status->delay).count() };
        } else if (status->state == ShardState::Ready) {
            return { status->resumed ? Kind::Resumed : Kind::Identified, after };
        } else if (status->state == ShardState::Closed) {
            return { Kind::Ended, after };
        }
    }
    return future;
}

bool SessionFuture::endsWithin(const EventStore &store, qint64 index, qint64 time)
{
    Rows row(store);
    if (!row.go(index))
        return false;
    const qint64 until = row.value(EventField::At) + time;
    const qint64 shard = row.value(EventField::Shard);
    const qint64 last = std::min(store.range().end, index + SessionPast::mostRows);
    for (qint64 at = index + 1; at < last && row.go(at) && row.value(EventField::At) <= until; ++at) {
        if (shard != noField && row.value(EventField::Shard) != shard)
            continue;
        const bool isOver = row.kind() == EventRecord::Kind::State
            && (row.type() == shardStateName(ShardState::Closing) || row.type() == shardStateName(ShardState::Closed));
        if (isOver || row.kind() == EventRecord::Kind::Close)
            return true;
    }
    return false;
}

} // namespace Shardscope
