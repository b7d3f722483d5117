// SPDX-License-Identifier: MIT
#pragma once

#include "core/events/dispatchevents.h"

#include <map>
#include <memory>
#include <vector>

namespace Shardscope {

/// Notices that an event stopped arriving while its shard is connected and heartbeats go on, which no heartbeat can
/// tell. It learns how often each event comes; times are microseconds since 1970, and come in from outside. One thread.
class EventLiveness
{
public:
    static constexpr int leastArrivals = 20; ///< before anything is said of an event
    static constexpr qint64 leastLearned = 60'000'000; ///< that these arrivals spread over
    static constexpr qint64 leastSilence = 30'000'000;
    static constexpr qint64 silenceOfGaps = 10; ///< times the 95th percentile of the gaps
    static constexpr qint64 silenceOfLongest = 2; ///< times the longest gap: talk comes in bursts

    /// The shard is ready, or not any more: what does not come in between is no silence.
    void setReady(int shard, bool ready, qint64 at);
    void arrive(int shard, DispatchEvent event, qint64 at);
    /// A heartbeat was acknowledged.
    void beat(int shard, qint64 at);
    /// Another session with other intents: what was learned says nothing of it.
    void forget(int shard);
    void clear() { m_shards.clear(); }

    struct Silence
    {
        int shard = 0;
        DispatchEvent event {};
        qint64 since = 0; ///< when it came last, or was first to be expected
        qint64 usualGap = 0; ///< 95 of 100 gaps were shorter, microseconds
    };
    /// What is silent, in the order of shards and names.
    [[nodiscard]] std::vector<Silence> silences(qint64 now) const;

    /// Whether it comes by itself and again: answers, and what only begins a session, do not.
    [[nodiscard]] static bool isExpected(DispatchEvent event);

private:
    /// What came within one second is one arrival.
    struct Rhythm
    {
        static constexpr std::size_t mostGaps = 64;
        std::array<qint64, mostGaps> gaps {}; ///< the newest, in a ring
        qint64 gapCount = 0;
        qint64 learned = 0; ///< sum of all gaps
        qint64 longest = 0;
        qint64 lastAt = 0;
        qint64 beganAt = 0; ///< of the arrival that is not over; 0: no gap to the next is counted

        void arrive(qint64 at);
        [[nodiscard]] qint64 usualGap() const;
    };
    struct Shard
    {
        std::array<std::unique_ptr<Rhythm>, dispatchEventCount> rhythms;
        bool isReady = false;
        qint64 readyAt = 0;
        qint64 beatAt = 0;
    };

    std::map<int, Shard> m_shards;
};

} // namespace Shardscope
