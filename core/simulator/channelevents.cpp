// SPDX-License-Identifier: MIT
#include "core/simulator/eventmaker.h"
#include "core/simulator/worldjson.h"

#include <algorithm>
#include <iterator>

namespace Shardscope::Simulation {

namespace {

constexpr const char *temporaryNames[] = { "event-planning", "book-club", "photo-contest", "quiz-night", "moving-day" };
constexpr const char *topics[]
    = { "Be kind", "Slow mode while it is busy", "See the pins first", "New here? Say hello!" };

void write(EventContext &context, const Channel &channel)
{
    context.d.beginObject();
    fillChannel(context.d, context.guild, channel);
    context.d.endObject();
}

bool channelCreate(EventContext &context)
{
    std::vector<Channel> &channels = context.guild.channels;
    const auto temporary
        = std::count_if(channels.begin(), channels.end(), [](const Channel &c) { return c.temporary; });
    if (temporary >= 4)
        return false;
    Channel channel { context.newId(), ChannelKind::Text, context.textChannel().parent, int(channels.size()),
        context.random.pick(temporaryNames) };
    channel.temporary = true;
    write(context, channel);
    channels.push_back(std::move(channel));
    return true;
}

bool channelUpdate(EventContext &context)
{
    Channel &channel = context.textChannel();
    channel.topic = context.random.pick(topics);
    channel.slowmode = context.random.chance(50) ? 0 : 5 * context.random.below(4);
    write(context, channel);
    return true;
}

bool channelDelete(EventContext &context)
{
    Guild &guild = context.guild;
    const auto found
        = std::find_if(guild.channels.begin(), guild.channels.end(), [](const Channel &c) { return c.temporary; });
    if (found == guild.channels.end())
        return false;
    write(context, *found);
    const quint64 id = found->id;
    // What hangs on the channel goes with it.
    std::erase_if(guild.messages, [id](const Message &message) { return message.channel == id; });
    std::erase_if(guild.threads, [id](const Thread &thread) { return thread.parent == id; });
    std::erase_if(guild.invites, [id](const NamedThing &invite) { return invite.channel == id; });
    guild.channels.erase(found);
    return true;
}

bool webhooksUpdate(EventContext &context)
{
    context.d.beginObject();
    context.guildId();
    context.d.id("channel_id", context.textChannel().id).endObject();
    return true;
}

bool inviteCreate(EventContext &context)
{
    if (context.guild.invites.size() >= 8)
        return false;
    const Member &inviter = context.regular();
    const NamedThing invite { 0, context.random.hex(8), 0, context.textChannel().id, inviter.user.id, context.now };
    JsonWriter &d = context.d;
    d.beginObject()
        .pair("uses", 0)
        .pair("type", 0)
        .pair("temporary", false)
        .pair("max_uses", 10)
        .pair("max_age", 86400);
    d.key("inviter");
    writeUser(d, inviter.user);
    context.guildId();
    d.pair("expires_at", isoTime(context.now + 86400000000LL)).pair("created_at", isoTime(context.now));
    d.pair("code", invite.name).id("channel_id", invite.channel).endObject();
    context.guild.invites.push_back(invite);
    return true;
}

bool inviteDelete(EventContext &context)
{
    std::vector<NamedThing> &invites = context.guild.invites;
    if (invites.empty())
        return false;
    context.d.beginObject();
    context.guildId();
    context.d.pair("code", invites.back().name).id("channel_id", invites.back().channel).endObject();
    invites.pop_back();
    return true;
}

constexpr EventMakerEntry table[] = {
    { "CHANNEL_CREATE", 5, channelCreate },
    { "CHANNEL_UPDATE", 8, channelUpdate },
    { "CHANNEL_DELETE", 5, channelDelete },
    { "WEBHOOKS_UPDATE", 4, webhooksUpdate },
    { "INVITE_CREATE", 8, inviteCreate },
    { "INVITE_DELETE", 6, inviteDelete },
};

template <typename Predicate> Channel &pickChannel(EventContext &context, Predicate wanted)
{
    // Every guild has one of each; the first ones are talked in most.
    std::vector<Channel> &channels = context.guild.channels;
    const auto count = std::count_if(channels.begin(), channels.end(), wanted);
    auto left = (context.random.lowBelow(count) + context.random.below(count)) / 2;
    return *std::find_if(
        channels.begin(), channels.end(), [&](const Channel &channel) { return wanted(channel) && left-- == 0; });
}

} // namespace

Channel &EventContext::textChannel()
{
    return pickChannel(*this, [](const Channel &channel) { return channel.takesMessages(); });
}

Channel &EventContext::voiceChannel()
{
    return pickChannel(*this, [](const Channel &channel) { return channel.kind == ChannelKind::Voice; });
}

std::span<const EventMakerEntry> channelEvents()
{
    return table;
}

} // namespace Shardscope::Simulation
