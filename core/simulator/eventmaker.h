// SPDX-License-Identifier: MIT
#pragma once

#include "core/gateway/gatewayintents.h"
#include "core/jsonwriter.h"
#include "core/simulator/simulatorrandom.h"
#include "core/simulator/world.h"

#include <span>

namespace Shardscope::Simulation {

/// What the maker of an event works with. It changes the world and writes `d` of what happened.
struct EventContext
{
    World &world;
    Guild &guild; ///< where it happens; available
    Random &random;
    JsonWriter &d;
    GatewayIntents intents;
    qint64 now; ///< microseconds since 1970

    [[nodiscard]] quint64 newId() { return world.snowflakes.next(now); }
    [[nodiscard]] const User &bot() const { return world.bot; }
    /// Any member but the bot.
    [[nodiscard]] Member &someone()
    {
        return guild.members[std::size_t(1 + random.below(qsizetype(guild.members.size()) - 1))];
    }
    /// A member who is seen: the regulars often, the others now and then.
    [[nodiscard]] Member &regular()
    {
        if (random.chance(80))
            return someone();
        return guild.members[std::size_t(1 + random.lowBelow(qsizetype(guild.members.size()) - 1))];
    }
    /// A channel that takes messages.
    [[nodiscard]] Channel &textChannel();
    [[nodiscard]] Channel &voiceChannel();
    void guildId() { d.id("guild_id", guild.id); }
};

/// Writes `d`, an object, or returns false where there is nothing it could happen to; then nothing is written
/// or changed.
using EventMaker = bool (*)(EventContext &context);

struct EventMakerEntry
{
    const char *name;
    int weight; ///< of about 10,000
    EventMaker make;
};

/// The makers by topic.
[[nodiscard]] std::span<const EventMakerEntry> messageEvents();
[[nodiscard]] std::span<const EventMakerEntry> reactionEvents();
[[nodiscard]] std::span<const EventMakerEntry> memberEvents();
[[nodiscard]] std::span<const EventMakerEntry> channelEvents();
[[nodiscard]] std::span<const EventMakerEntry> threadEvents();
[[nodiscard]] std::span<const EventMakerEntry> guildEvents();
[[nodiscard]] std::span<const EventMakerEntry> expressionEvents();
[[nodiscard]] std::span<const EventMakerEntry> moderationEvents();
[[nodiscard]] std::span<const EventMakerEntry> voiceEvents();
[[nodiscard]] std::span<const EventMakerEntry> scheduledEvents();
[[nodiscard]] std::span<const EventMakerEntry> applicationEvents();
[[nodiscard]] std::span<const EventMakerEntry> replyEvents();

} // namespace Shardscope::Simulation
