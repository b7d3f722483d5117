// SPDX-License-Identifier: MIT
#include "core/simulator/eventmaker.h"
#include "core/simulator/messagetext.h"
#include "core/simulator/phrases.h"
#include "core/simulator/worldjson.h"

#include <QString>

#include <algorithm>

namespace Shardscope::Simulation {

namespace {

/// Where something about messages happens: in the guild, or in a private talk.
struct Place
{
    Guild *guild = nullptr;
    std::deque<Message> *messages = nullptr;
};

Place choosePlace(EventContext &context, GatewayIntent guildIntent, GatewayIntent directIntent)
{
    const bool direct = context.intents.contains(directIntent) && !context.world.directChannels.empty();
    if (direct && (!context.intents.contains(guildIntent) || context.random.chance(2)))
        return { nullptr, &context.world.directMessages };
    if (!context.intents.contains(guildIntent))
        return {};
    return { &context.guild, &context.guild.messages };
}

Place messagePlace(EventContext &context)
{
    return choosePlace(context, GatewayIntent::GuildMessages, GatewayIntent::DirectMessages);
}

/// Whether the texts of @p author go to this bot.
bool seesContent(const EventContext &context, const Place &place, const Message &message)
{
    return context.intents.contains(GatewayIntent::MessageContent) || !place.guild
        || message.author.id == context.bot().id || message.content.contains(QByteArray::number(context.bot().id));
}

void fillAttachment(EventContext &context, quint64 id, quint64 channel)
{
    JsonWriter &d = context.d;
    const auto number = static_cast<int>((id >> 22) % 100000);
    const QByteArray name = "IMG_" + QByteArray::number(number) + ".jpg";
    // Signed, as the addresses of attachments are.
    Random signature(static_cast<quint32>(id ^ (id >> 32)));
    const QByteArray path = QByteArray::number(channel) + '/' + QByteArray::number(id) + '/' + name
        + "?ex=" + signature.hex(8) + "&is=" + signature.hex(8) + "&hm=" + signature.hex(64) + '&';
    d.beginObject().pair("width", 1600).pair("url", "https://cdn.example.org/attachments/" + path);
    d.pair("size", 180000 + number * 7).pair("placeholder_version", 1);
    d.pair("proxy_url", "https://media.example.org/attachments/" + path).id("id", id).pair("height", 1200);
    d.pair("filename", name).pair("content_type", "image/jpeg").pair("content_scan_version", 1).endObject();
}

void fillPoll(EventContext &context, qint64 at)
{
    JsonWriter &d = context.d;
    d.key("poll").beginObject().key("results").null();
    d.key("question").beginObject().pair("text", "What shall we do on Friday?").endObject();
    d.pair("layout_type", 1).pair("expiry", isoTime(at + 24LL * 3600 * 1000000));
    d.key("answers").beginArray();
    int number = 0;
    for (const char *answer : { "Game night", "Film", "Just talk" })
        d.beginObject()
            .key("poll_media")
            .beginObject()
            .pair("text", answer)
            .endObject()
            .pair("answer_id", ++number)
            .endObject();
    d.endArray().pair("allow_multiselect", false).endObject();
}

/// The keys that new, edited and answered messages share.
void fillMessage(EventContext &context, const Place &place, const Message &message)
{
    JsonWriter &d = context.d;
    const bool content = seesContent(context, place, message);
    const qint64 at = snowflakeTime(message.id) * 1000 + static_cast<qint64>(message.id & 0x3ff);
    d.pair("tts", false).pair("timestamp", isoTime(at)).pair("pinned", false);
    if (content && message.poll)
        fillPoll(context, at);
    d.key("mentions").beginArray();
    if (place.guild) {
        for (const quint64 id : mentionedUsers(message.content)) {
            if (const Member *member = place.guild->member(id)) {
                writeUser(d, member->user);
            }
        }
    }
    d.endArray();
    d.key("mention_roles").beginArray().endArray();
    d.pair("mention_everyone", false);
    if (place.guild) {
        if (const Member *member = place.guild->member(message.author.id)) {
            d.key("member");
            writeMember(d, *member, false);
        }
    }
    d.id("id", message.id).pair("flags", 0);
    d.key("embeds").beginArray();
    const QByteArray link = content ? firstLink(message.content) : QByteArray();
    if (!link.isEmpty()) {
        d.beginObject().pair("type", "article").pair("url", link).pair("title", "Example Domain");
        d.pair("description", "This page stands for any other.").pair("content_scan_version", 0).endObject();
    }
    d.endArray();
    d.key("edited_timestamp");
    if (message.editedAt > 0)
        d.value(isoTime(message.editedAt));
    else
        d.null();
    d.pair("content", content ? message.content : QByteArray());
    d.key("components").beginArray().endArray();
    d.id("channel_id", message.channel).pair("channel_type", place.guild ? 0 : 1);
    d.key("author");
    writeUser(d, message.author);
    d.key("attachments").beginArray();
    if (content && (message.id >> 22) % 12 == 0) // follows from the id: an edit shows the same again
        fillAttachment(context, message.id + 1, message.channel);
    d.endArray();
    if (place.guild)
        d.id("guild_id", place.guild->id);
}

void remember(std::deque<Message> &messages, Message message)
{
    messages.push_back(std::move(message));
    if (messages.size() > rememberedMessages)
        messages.pop_front();
}

bool messageCreate(EventContext &context)
{
    const Place place = messagePlace(context);
    if (!place.messages)
        return false;
    Random &random = context.random;
    JsonWriter &d = context.d;
    Message message { context.newId(), 0, {}, {} };
    const Message *answered = nullptr;
    if (!place.guild) {
        const DirectChannel &direct = random.pick(context.world.directChannels);
        message.channel = direct.id;
        message.author = direct.user;
        message.content = messageText(phrases(Topic::Bots), nullptr, random);
    } else {
        message.author = context.regular().user;
        if (random.chance(10) && !place.messages->empty()) {
            answered = &(*place.messages)[place.messages->size() - 1
                - std::size_t(random.lowBelow(qsizetype(place.messages->size())))];
            message.channel = answered->channel;
            message.content = messageText(replies(), place.guild, random);
        } else {
            Channel &channel = context.textChannel();
            message.channel = channel.id;
            const auto topic = phrases(static_cast<Topic>(channel.talk));
            message.content = messageText(topic, place.guild, random);
            if (random.chance(20) && channel.talk != static_cast<quint8>(Topic::Bots))
                message.content += '\n' + messageText(topic, place.guild, random);
            message.poll = random.chance(2);
        }
        if (Channel *channel = place.guild->channel(message.channel))
            channel->lastMessage = message.id;
        if (random.chance(3))
            message.content += " <@" + QByteArray::number(context.bot().id) + '>';
    }
    d.beginObject().pair("type", answered ? 19 : 0);
    fillMessage(context, place, message);
    d.pair("nonce", QByteArray::number(snowflakeAt(snowflakeTime(message.id) - 40, random.bits())));
    if (answered) {
        d.key("message_reference").beginObject().pair("type", 0).id("message_id", answered->id);
        d.id("guild_id", place.guild->id).id("channel_id", answered->channel).endObject();
        d.key("referenced_message").beginObject().pair("type", 0);
        fillMessage(context, place, *answered);
        d.endObject();
    }
    d.endObject();
    remember(*place.messages, std::move(message));
    return true;
}

bool messageUpdate(EventContext &context)
{
    const Place place = messagePlace(context);
    if (!place.messages || place.messages->empty())
        return false;
    Message &message = (*place.messages)[place.messages->size() - 1
        - std::size_t(context.random.lowBelow(qsizetype(place.messages->size())))];
    message.content += context.random.chance(50) ? " (edited: typo)" : " 🙂";
    message.editedAt = context.now;
    context.d.beginObject().pair("type", 0);
    fillMessage(context, place, message);
    context.d.endObject();
    return true;
}

void fillDeleted(EventContext &context, const Place &place, quint64 channel)
{
    context.d.id("channel_id", channel);
    if (place.guild)
        context.d.id("guild_id", place.guild->id);
    context.d.endObject();
}

bool messageDelete(EventContext &context)
{
    const Place place = messagePlace(context);
    if (!place.messages || place.messages->size() < 4)
        return false;
    const auto at = place.messages->begin() + context.random.below(qsizetype(place.messages->size()));
    context.d.beginObject().id("id", at->id);
    fillDeleted(context, place, at->channel);
    place.messages->erase(at);
    return true;
}

bool messageDeleteBulk(EventContext &context)
{
    std::deque<Message> &messages = context.guild.messages;
    if (messages.size() < 8 || !context.intents.contains(GatewayIntent::GuildMessages))
        return false;
    const quint64 channel = messages.front().channel;
    std::vector<quint64> ids;
    for (const Message &message : messages) {
        if (message.channel == channel && ids.size() < 6)
            ids.push_back(message.id);
    }
    if (ids.size() < 2)
        return false;
    context.d.beginObject().key("ids").beginArray();
    for (const quint64 id : ids)
        context.d.value(QByteArray::number(id));
    context.d.endArray();
    fillDeleted(context, { &context.guild, &messages }, channel);
    std::erase_if(messages, [&ids](const Message &m) { return std::find(ids.begin(), ids.end(), m.id) != ids.end(); });
    return true;
}

bool pollVote(EventContext &context)
{
    const Place place = choosePlace(context, GatewayIntent::GuildMessagePolls, GatewayIntent::DirectMessagePolls);
    if (!place.messages)
        return false;
    const auto found
        = std::find_if(place.messages->rbegin(), place.messages->rend(), [](const Message &m) { return m.poll; });
    if (found == place.messages->rend())
        return false;
    context.d.beginObject().id("user_id", place.guild ? context.someone().user.id : found->author.id);
    context.d.id("message_id", found->id).pair("answer_id", 1 + context.random.below(3));
    fillDeleted(context, place, found->channel);
    return true;
}

bool typingStart(EventContext &context)
{
    const Place place = choosePlace(context, GatewayIntent::GuildMessageTyping, GatewayIntent::DirectMessageTyping);
    if (!place.messages)
        return false;
    JsonWriter &d = context.d;
    d.beginObject();
    if (place.guild) {
        const Member &member = context.regular();
        d.id("user_id", member.user.id).pair("timestamp", context.now / 1000000);
        d.key("member");
        writeMember(d, member, true);
        d.id("channel_id", context.textChannel().id);
        context.guildId();
    } else {
        const DirectChannel &direct = context.random.pick(context.world.directChannels);
        d.id("user_id", direct.user.id).pair("timestamp", context.now / 1000000).id("channel_id", direct.id);
    }
    d.endObject();
    return true;
}

bool pinsUpdate(EventContext &context)
{
    const Place place = choosePlace(context, GatewayIntent::Guilds, GatewayIntent::DirectMessages);
    if (!place.messages || place.messages->empty())
        return false;
    context.d.beginObject().pair("last_pin_timestamp", isoTime(context.now));
    fillDeleted(context, place, place.messages->back().channel);
    return true;
}

constexpr EventMakerEntry table[] = {
    { "MESSAGE_CREATE", 6000, messageCreate },
    { "TYPING_START", 1000, typingStart },
    { "MESSAGE_UPDATE", 130, messageUpdate },
    { "MESSAGE_DELETE", 50, messageDelete },
    { "MESSAGE_DELETE_BULK", 3, messageDeleteBulk },
    { "MESSAGE_POLL_VOTE_ADD", 25, pollVote },
    { "MESSAGE_POLL_VOTE_REMOVE", 6, pollVote },
    { "CHANNEL_PINS_UPDATE", 6, pinsUpdate },
};

} // namespace

std::span<const EventMakerEntry> messageEvents()
{
    return table;
}

} // namespace Shardscope::Simulation
