// SPDX-License-Identifier: MIT
#include "core/simulator/world.h"

#include <algorithm>

namespace Shardscope::Simulation {

namespace {

template <typename Container, typename Predicate> auto *find(Container &container, Predicate matches)
{
    const auto found = std::find_if(container.begin(), container.end(), matches);
    return found == container.end() ? nullptr : &*found;
}

} // namespace

Member *Guild::member(quint64 id)
{
    return find(members, [id](const Member &m) { return m.user.id == id; });
}

const Member *Guild::member(quint64 id) const
{
    return find(members, [id](const Member &m) { return m.user.id == id; });
}

Channel *Guild::channel(quint64 id)
{
    return find(channels, [id](const Channel &c) { return c.id == id; });
}

VoiceState *Guild::voiceState(quint64 userId)
{
    return find(voiceStates, [userId](const VoiceState &v) { return v.user == userId; });
}

bool Guild::leaveVoice(quint64 userId)
{
    return std::erase_if(voiceStates, [userId](const VoiceState &v) { return v.user == userId; }) > 0;
}

Guild *World::guild(quint64 id)
{
    return find(guilds, [id](const Guild &g) { return g.id == id; });
}

} // namespace Shardscope::Simulation
