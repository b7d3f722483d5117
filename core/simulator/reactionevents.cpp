// SPDX-License-Identifier: MIT
#include "core/simulator/eventmaker.h"
#include "core/simulator/phrases.h"
#include "core/simulator/worldjson.h"

#include <algorithm>

namespace Shardscope::Simulation {

namespace {

struct Place
{
    Guild *guild = nullptr;
    std::deque<Message> *messages = nullptr;
};

Place choosePlace(EventContext &context)
{
    const bool direct = context.intents.contains(GatewayIntent::DirectMessageReactions);
    const bool guild = context.intents.contains(GatewayIntent::GuildMessageReactions);
    if (direct && !context.world.directMessages.empty() && (!guild || context.random.chance(2)))
        return { nullptr, &context.world.directMessages };
    if (!guild || context.guild.messages.empty())
        return {};
    return { &context.guild, &context.guild.messages };
}

void fillWhere(EventContext &context, const Place &place, const Message &message)
{
    context.d.id("message_id", message.id).id("channel_id", message.channel);
    if (place.guild)
        context.d.id("guild_id", place.guild->id);
}

Message *reactedMessage(const Place &place)
{
    if (!place.messages)
        return nullptr;
    const auto found = std::find_if(place.messages->rbegin(), place.messages->rend(),
        [](const Message &message) { return !message.reactions.empty(); });
    return found == place.messages->rend() ? nullptr : &*found;
}

bool reactionAdd(EventContext &context)
{
    const Place place = choosePlace(context);
    if (!place.messages)
        return false;
    Random &random = context.random;
    Message &message = (*place.messages)[place.messages->size() - 1
        - std::size_t(random.lowBelow(qsizetype(place.messages->size())))];
    QByteArray emoji = reactionEmojis()[std::size_t(random.lowBelow(qsizetype(reactionEmojis().size())))];
    if (place.guild && random.chance(25))
        emoji = place.guild
                    ->emojis[std::size_t(
                        random.below(std::min<qsizetype>(qsizetype(place.guild->emojis.size()), lastingEmojis)))]
                    .name;
    auto known = std::find_if(message.reactions.begin(), message.reactions.end(),
        [&emoji](const Reaction &reaction) { return reaction.emoji == emoji; });
    if (known == message.reactions.end())
        known = message.reactions.insert(message.reactions.end(), Reaction { emoji, {} });

    const Member *member = place.guild ? &context.regular() : nullptr;
    const quint64 user = member ? member->user.id : message.author.id;
    if (std::find(known->users.begin(), known->users.end(), user) != known->users.end())
        return false; // once is all that one may
    known->users.push_back(user);

    JsonWriter &d = context.d;
    d.beginObject().id("user_id", user).pair("type", 0);
    fillWhere(context, place, message);
    d.id("message_author_id", message.author.id);
    if (member) {
        d.key("member");
        writeMember(d, *member, true);
    }
    d.key("emoji");
    writeReactionEmoji(d, place.guild, emoji);
    d.pair("burst", false).endObject();
    return true;
}

bool reactionRemove(EventContext &context)
{
    const Place place = choosePlace(context);
    Message *message = reactedMessage(place);
    if (!message)
        return false;
    Reaction &reaction = message->reactions.back();
    JsonWriter &d = context.d;
    d.beginObject().id("user_id", reaction.users.back()).pair("type", 0);
    fillWhere(context, place, *message);
    d.key("emoji");
    writeReactionEmoji(d, place.guild, reaction.emoji);
    d.pair("burst", false).endObject();
    reaction.users.pop_back();
    if (reaction.users.empty())
        message->reactions.pop_back();
    return true;
}

bool reactionRemoveEmoji(EventContext &context)
{
    const Place place = choosePlace(context);
    Message *message = reactedMessage(place);
    if (!message)
        return false;
    context.d.beginObject();
    fillWhere(context, place, *message);
    context.d.key("emoji");
    writeReactionEmoji(context.d, place.guild, message->reactions.back().emoji);
    context.d.endObject();
    message->reactions.pop_back();
    return true;
}

bool reactionRemoveAll(EventContext &context)
{
    const Place place = choosePlace(context);
    Message *message = reactedMessage(place);
    if (!message)
        return false;
    context.d.beginObject();
    fillWhere(context, place, *message);
    context.d.endObject();
    message->reactions.clear();
    return true;
}

constexpr EventMakerEntry table[] = {
    { "MESSAGE_REACTION_ADD", 220, reactionAdd },
    { "MESSAGE_REACTION_REMOVE", 50, reactionRemove },
    { "MESSAGE_REACTION_REMOVE_EMOJI", 3, reactionRemoveEmoji },
    { "MESSAGE_REACTION_REMOVE_ALL", 3, reactionRemoveAll },
};

} // namespace

std::span<const EventMakerEntry> reactionEvents()
{
    return table;
}

} // namespace Shardscope::Simulation
