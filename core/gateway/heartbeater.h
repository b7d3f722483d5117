// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"

#include <deque>
#include <functional>
#include <memory>
#include <optional>

namespace Shardscope {

/// Keeps the beat: says when a heartbeat is due and when the connection is zombied.
/// https://discord.com/developers/docs/events/gateway#sending-heartbeats
class Heartbeater
{
public:
    struct Callbacks
    {
        std::function<void()> beat; ///< send one now, then call sent()
        std::function<void()> zombied;
        /// Calls back once everything that had arrived was read: an ACK may wait behind a flood.
        std::function<void(std::function<void()>)> whenDrained;
    };

    Heartbeater(Clock &clock, RandomSource random, Callbacks callbacks);

    /// The first beat comes after @p interval times a random share, as the documentation asks.
    void start(Duration interval);
    void stop();
    [[nodiscard]] bool isActive() const { return m_interval > Duration::zero(); }

    void sent(TimePoint at);
    [[nodiscard]] bool isAwaitingAck() const { return !m_outstanding.empty(); }
    /// The latency of the beat that this ACK answers; empty where none was outstanding.
    [[nodiscard]] std::optional<Duration> acknowledged(TimePoint at);

private:
    void tick();
    /// Whether a beat sent at @p tick or before has no ACK yet.
    [[nodiscard]] bool isOutstandingSince(TimePoint tick) const;

    Clock &m_clock;
    RandomSource m_random;
    Callbacks m_callbacks;
    std::unique_ptr<ClockTimer> m_timer;
    Duration m_interval {};
    std::deque<TimePoint> m_outstanding; ///< ACKs come in the order of the beats
    std::optional<TimePoint> m_lastTick;
    int m_generation = 0;
};

} // namespace Shardscope
