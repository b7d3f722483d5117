// SPDX-License-Identifier: MIT
#pragma once

#include "core/simulator/phrases.h"
#include "core/simulator/world.h"

#include <span>

namespace Shardscope::Simulation {

struct ChannelPlan
{
    ChannelKind kind;
    const char *name;
    const char *topic;
    Topic talk;
};

struct RolePlan
{
    const char *name;
    int color; ///< 0xRRGGBB
    int percent; ///< of the members who have it
};

struct EmojiPlan
{
    const char *name;
    bool animated;
};

/// A guild of the built-in gateway: who meets there and about what.
struct Community
{
    const char *name;
    const char *description;
    int members;
    bool playground; ///< a guild for trying things, which has outages now and then
    std::span<const ChannelPlan> channels; ///< a category is followed by its channels
    std::span<const RolePlan> roles;
    std::span<const EmojiPlan> emojis;
};

[[nodiscard]] std::span<const Community> communities();
/// Roles that people give themselves, everywhere but on the playground.
[[nodiscard]] std::span<const RolePlan> commonRoles();

struct ActivityPlan
{
    int type; ///< https://discord.com/developers/docs/events/gateway-events#activity-object-activity-types
    const char *name;
    const char *details;
    const char *state;
};

[[nodiscard]] std::span<const ActivityPlan> activities();
/// What people write under their names.
[[nodiscard]] std::span<const char *const> customStatuses();

/// A name that follows from @p number alone; thousands differ.
[[nodiscard]] QByteArray userName(quint32 number);
[[nodiscard]] QByteArray displayName(quint32 number);

} // namespace Shardscope::Simulation
