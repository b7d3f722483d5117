// SPDX-License-Identifier: MIT
#include "core/diagnosis/shardlanes.h"

#include "core/capture/recordfacts.h"
#include "core/events/jsonvalue.h"
#include "core/shards/connectionconfig.h"
#include "core/shards/identifyqueue.h"

#include <algorithm>
#include <chrono>

namespace Shardscope {

namespace {

using Kind = EventRecord::Kind;

constexpr qint64 second = 1'000'000;

JsonValue dataOf(const EventRecord &record)
{
    return JsonValue::within(record.json, record.dataOffset, record.dataLength);
}

} // namespace

void ShardLane::countEvent(qint64 at)
{
    ++events;
    Second &slot = m_seconds[static_cast<std::size_t>(at / second) % m_seconds.size()];
    if (slot.second != at / second)
        slot = { .second = at / second };
    ++slot.count;
}

double ShardLane::rate(qint64 now) const
{
    const qint64 present = now / second;
    qint64 sum = 0;
    for (const Second &each : m_seconds)
        sum += each.second < present && each.second >= present - rateSeconds ? each.count : 0;
    return static_cast<double>(sum) / static_cast<double>(rateSeconds);
}

void ShardLanes::clear()
{
    *this = {};
}

void ShardLanes::expect(const QList<int> &ids, int count)
{
    m_count = count;
    for (const int id : ids)
        (void)lane(id);
}

/// Null for what no run can have: a damaged capture must not fill memory.
ShardLane *ShardLanes::lane(int shard)
{
    const auto known = m_lanes.find(shard);
    if (known != m_lanes.end())
        return &known->second;
    if (shard < 0 || m_lanes.size() >= ConnectionConfig::mostShards)
        return nullptr;
    ShardLane &made = m_lanes[shard];
    made.shard = shard;
    return &made;
}

void ShardLanes::addDispatch(int shard, const DispatchEventInfo *event, quint64 guild, qint64 at)
{
    ShardLane *of = lane(shard);
    if (!of)
        return;
    if (m_firstAt == 0)
        m_firstAt = at;
    m_lastAt = std::max(m_lastAt, at);
    of->countEvent(at);
    if (event && event->event == DispatchEvent::GUILD_CREATE && guild != 0)
        of->guilds.insert(guild);
}

void ShardLanes::addBeat(int shard, qint64 nanoseconds)
{
    if (ShardLane *of = lane(shard))
        of->latencyMs = static_cast<double>(nanoseconds) / 1e6;
}

void ShardLanes::addRecord(const EventRecord &record, qint64 index)
{
    ShardLane *of = record.shard ? lane(*record.shard) : nullptr;
    if (!of)
        return;
    const std::optional<GatewayError> error = errorOf(record);
    if (record.kind == Kind::Close || (error && isFailure(error->kind)))
        of->lastEnd = index;
    if (const std::optional<ShardStatus> status = statusOf(record))
        takeStatus(of, *status, record.at);
    else if (record.kind == Kind::Sent && record.op == 2)
        takeCount(dataOf(record).at({ "shard" }).elements());
    if (record.kind != Kind::Dispatch)
        return;
    if (record.type == "READY") {
        of->guilds.clear();
        for (const JsonValue &guild : dataOf(record).at({ "guilds" }).elements())
            of->guilds.insert(guild.at({ "id" }).text().toULongLong());
    } else if (record.type == "GUILD_DELETE") {
        // One that is only unavailable comes back.
        const JsonValue data = dataOf(record);
        if (data.at({ "unavailable" }).raw() != "true")
            of->guilds.remove(data.at({ "id" }).text().toULongLong());
    }
}

void ShardLanes::takeStatus(ShardLane *lane, const ShardStatus &status, qint64 at)
{
    if (lane->state == ShardState::Idle && status.state != ShardState::Idle)
        m_launchedAt = std::max(m_launchedAt, at);
    if (opensConnection(status))
        ++lane->connections;
    if (status.state != ShardState::Ready && lane->state == ShardState::Ready)
        lane->latencyMs.reset();
    lane->state = status.state;
    lane->detail = status.detail;
    lane->delay = status.delay;
    lane->since = at;
}

/// An IDENTIFY has the shard's number and how many there are.
void ShardLanes::takeCount(const std::vector<JsonValue> &shard)
{
    if (shard.size() == 2)
        m_count = std::max(m_count, shard[1].text().toInt());
}

std::optional<int> ShardLanes::bucketOf(int shard) const
{
    return m_concurrency > 0 ? std::optional(shard % m_concurrency) : std::nullopt;
}

std::optional<Milliseconds> ShardLanes::waitOf(const ShardLane &lane, qint64 now) const
{
    using std::chrono::microseconds;
    const auto passed
        = [now](qint64 since) { return std::chrono::duration_cast<Milliseconds>(microseconds(now - since)); };
    if (lane.state == ShardState::BackingOff && lane.delay > Milliseconds::zero())
        return std::max(Milliseconds::zero(), lane.delay - passed(lane.since));
    if (lane.state != ShardState::Idle || m_launchedAt == 0)
        return std::nullopt;
    // They begin in waves of as many as may identify at once.
    const auto ahead = std::count_if(m_lanes.begin(), m_lanes.find(lane.shard),
        [](const auto &each) { return each.second.state == ShardState::Idle; });
    const Milliseconds turn = IdentifyQueue::spacing * (ahead / std::max(m_concurrency, 1) + 1);
    return std::max(Milliseconds::zero(), turn - passed(m_launchedAt));
}

double ShardLanes::meanRate(const ShardLane &lane) const
{
    const qint64 span = std::max(m_lastAt - m_firstAt, second);
    return static_cast<double>(lane.events) * second / static_cast<double>(span);
}

} // namespace Shardscope
