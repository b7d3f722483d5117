// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace Shardscope::Simulation {

/// https://discord.com/developers/docs/reference#snowflakes
constexpr qint64 discordEpochMs = 1420070400000;

/// The smallest id of a moment; @p increment tells apart those of one millisecond.
[[nodiscard]] constexpr quint64 snowflakeAt(qint64 milliseconds, quint64 increment = 0)
{
    return (static_cast<quint64>(milliseconds - discordEpochMs) << 22) | (increment & 0x3fffff);
}

[[nodiscard]] constexpr qint64 snowflakeTime(quint64 id)
{
    return static_cast<qint64>(id >> 22) + discordEpochMs;
}

/// The shard that a guild's events come on.
/// https://discord.com/developers/docs/events/gateway#sharding
[[nodiscard]] constexpr int shardOfGuild(quint64 guildId, int shardCount)
{
    return static_cast<int>((guildId >> 22) % static_cast<quint64>(shardCount));
}

/// Gives ids in ascending order, whatever the clock does.
class SnowflakeSource
{
public:
    [[nodiscard]] quint64 next(qint64 microseconds)
    {
        // Many machines give ids: the low bits look arbitrary, though here they follow from the time.
        const qint64 ms = microseconds / 1000;
        const quint64 wanted = snowflakeAt(ms, (static_cast<quint64>(ms) * 0x9E3779B97F4A7C15ULL) >> 42);
        m_last = wanted > m_last ? wanted : m_last + 1;
        return m_last;
    }

private:
    quint64 m_last = 0;
};

} // namespace Shardscope::Simulation
