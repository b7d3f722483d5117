// SPDX-License-Identifier: MIT
#include "core/diagnosis/eventliveness.h"

#include <algorithm>

namespace Shardscope {

namespace {

constexpr qint64 together = 1'000'000;

// Sorted, as the names are.
constexpr std::array unexpected {
    DispatchEvent::CHANNEL_INFO,
    DispatchEvent::GUILD_CREATE,
    DispatchEvent::GUILD_DELETE,
    DispatchEvent::GUILD_MEMBERS_CHUNK,
    DispatchEvent::RATE_LIMITED,
    DispatchEvent::READY,
    DispatchEvent::RESUMED,
    DispatchEvent::SOUNDBOARD_SOUNDS,
    DispatchEvent::VOICE_SERVER_UPDATE,
};
static_assert(std::is_sorted(unexpected.begin(), unexpected.end()));

} // namespace

bool EventLiveness::isExpected(DispatchEvent event)
{
    return !std::binary_search(unexpected.begin(), unexpected.end(), event);
}

void EventLiveness::Rhythm::arrive(qint64 at)
{
    lastAt = at;
    if (beganAt != 0 && at >= beganAt && at - beganAt < together)
        return;
    // A clock that was set back says nothing of the gap.
    if (beganAt != 0 && at > beganAt) {
        const qint64 gap = at - beganAt;
        gaps[static_cast<std::size_t>(gapCount++) % mostGaps] = gap;
        learned += gap;
        longest = std::max(longest, gap);
    }
    beganAt = at;
}

qint64 EventLiveness::Rhythm::usualGap() const
{
    const auto count = std::min(static_cast<std::size_t>(gapCount), mostGaps);
    std::array<qint64, mostGaps> sorted = gaps;
    const std::size_t place = count * 95 / 100;
    std::nth_element(sorted.begin(), sorted.begin() + static_cast<std::ptrdiff_t>(place),
        sorted.begin() + static_cast<std::ptrdiff_t>(count));
    return sorted[place];
}

void EventLiveness::setReady(int shard, bool ready, qint64 at)
{
    Shard &state = m_shards[shard];
    if (state.isReady == ready)
        return;
    state.isReady = ready;
    state.readyAt = at;
    for (const std::unique_ptr<Rhythm> &rhythm : state.rhythms) {
        if (rhythm)
            rhythm->beganAt = 0;
    }
}

void EventLiveness::arrive(int shard, DispatchEvent event, qint64 at)
{
    if (!isExpected(event))
        return;
    Shard &state = m_shards[shard];
    state.readyAt = std::min(state.readyAt, at); // the clock may be set back
    std::unique_ptr<Rhythm> &rhythm = state.rhythms[static_cast<std::size_t>(event)];
    if (!rhythm)
        rhythm = std::make_unique<Rhythm>();
    rhythm->arrive(at);
}

void EventLiveness::beat(int shard, qint64 at)
{
    m_shards[shard].beatAt = at;
}

void EventLiveness::forget(int shard)
{
    m_shards[shard].rhythms = {};
}

std::vector<EventLiveness::Silence> EventLiveness::silences(qint64 now) const
{
    std::vector<Silence> found;
    for (const auto &[id, shard] : m_shards) {
        if (!shard.isReady)
            continue;
        for (std::size_t i = 0; i < shard.rhythms.size(); ++i) {
            const Rhythm *rhythm = shard.rhythms[i].get();
            if (!rhythm || rhythm->gapCount < leastArrivals - 1 || rhythm->learned < leastLearned)
                continue;
            const qint64 since = std::max(rhythm->lastAt, shard.readyAt);
            const qint64 silence = now - since;
            // Without a heartbeat since, it is the connection that is silent.
            if (silence <= leastSilence || shard.beatAt <= since)
                continue;
            const qint64 usual = rhythm->usualGap();
            if (silence > silenceOfGaps * usual && silence > silenceOfLongest * rhythm->longest)
                found.push_back({ id, static_cast<DispatchEvent>(i), since, usual });
        }
    }
    return found;
}

} // namespace Shardscope
