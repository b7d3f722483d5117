// SPDX-License-Identifier: MIT
#pragma once

#include "core/events/jsonobject.h"
#include "core/events/objects/channel.h"
#include "core/events/objects/emoji.h"
#include "core/events/objects/guildmember.h"
#include "core/events/objects/message.h"
#include "core/events/objects/reaction.h"

namespace Shardscope {

/// https://discord.com/developers/docs/events/gateway-events#message-create
class MessageCreate : public Message
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(Optional<Snowflake>, guildId)                                                                                \
    FIELD(Optional<Partial<GuildMember>>, member)                                                                      \
    FIELD(Optional<Channel::Type>, channelType)
    SHARDSCOPE_OBJECT(MessageCreate, Message, FIELDS)
#undef FIELDS
};

/// https://discord.com/developers/docs/events/gateway-events#message-update
class MessageUpdate : public Message
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(Optional<Snowflake>, guildId)                                                                                \
    FIELD(Optional<Partial<GuildMember>>, member)                                                                      \
    FIELD(Optional<Channel::Type>, channelType)
    SHARDSCOPE_OBJECT(MessageUpdate, Message, FIELDS)
#undef FIELDS
};

/// https://discord.com/developers/docs/events/gateway-events#message-delete
class MessageDelete : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(Snowflake, id)                                                                                               \
    FIELD(Snowflake, channelId)                                                                                        \
    FIELD(Optional<Snowflake>, guildId)
    SHARDSCOPE_OBJECT(MessageDelete, JsonObject, FIELDS)
#undef FIELDS
};

/// https://discord.com/developers/docs/events/gateway-events#message-delete-bulk
class MessageDeleteBulk : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(QList<Snowflake>, ids)                                                                                       \
    FIELD(Snowflake, channelId)                                                                                        \
    FIELD(Optional<Snowflake>, guildId)
    SHARDSCOPE_OBJECT(MessageDeleteBulk, JsonObject, FIELDS)
#undef FIELDS
};

/// https://discord.com/developers/docs/events/gateway-events#message-reaction-remove
class MessageReactionRemove : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(Snowflake, userId)                                                                                           \
    FIELD(Snowflake, channelId)                                                                                        \
    FIELD(Snowflake, messageId)                                                                                        \
    FIELD(Optional<Snowflake>, guildId)                                                                                \
    FIELD(Partial<Emoji>, emoji)                                                                                       \
    FIELD(bool, burst)                                                                                                 \
    FIELD(Reaction::Type, type)
    SHARDSCOPE_OBJECT(MessageReactionRemove, JsonObject, FIELDS)
#undef FIELDS
};

/// https://discord.com/developers/docs/events/gateway-events#message-reaction-add
class MessageReactionAdd : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(Snowflake, userId)                                                                                           \
    FIELD(Snowflake, channelId)                                                                                        \
    FIELD(Snowflake, messageId)                                                                                        \
    FIELD(Optional<Snowflake>, guildId)                                                                                \
    FIELD(Optional<GuildMember>, member)                                                                               \
    FIELD(Partial<Emoji>, emoji)                                                                                       \
    FIELD(Optional<Snowflake>, messageAuthorId)                                                                        \
    FIELD(bool, burst)                                                                                                 \
    FIELD(Optional<QList<QString>>, burstColors)                                                                       \
    FIELD(Reaction::Type, type)
    SHARDSCOPE_OBJECT(MessageReactionAdd, JsonObject, FIELDS)
#undef FIELDS
};

/// https://discord.com/developers/docs/events/gateway-events#message-reaction-remove-all
class MessageReactionRemoveAll : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(Snowflake, channelId)                                                                                        \
    FIELD(Snowflake, messageId)                                                                                        \
    FIELD(Optional<Snowflake>, guildId)
    SHARDSCOPE_OBJECT(MessageReactionRemoveAll, JsonObject, FIELDS)
#undef FIELDS
};

/// https://discord.com/developers/docs/events/gateway-events#message-reaction-remove-emoji
class MessageReactionRemoveEmoji : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(Snowflake, channelId)                                                                                        \
    FIELD(Optional<Snowflake>, guildId)                                                                                \
    FIELD(Snowflake, messageId)                                                                                        \
    FIELD(Partial<Emoji>, emoji)
    SHARDSCOPE_OBJECT(MessageReactionRemoveEmoji, JsonObject, FIELDS)
#undef FIELDS
};

/// Of MESSAGE_POLL_VOTE_ADD and _REMOVE.
/// https://discord.com/developers/docs/events/gateway-events#message-poll-vote-add
class MessagePollVote : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(Snowflake, userId)                                                                                           \
    FIELD(Snowflake, channelId)                                                                                        \
    FIELD(Snowflake, messageId)                                                                                        \
    FIELD(Optional<Snowflake>, guildId)                                                                                \
    FIELD(int, answerId)
    SHARDSCOPE_OBJECT(MessagePollVote, JsonObject, FIELDS)
#undef FIELDS
};

} // namespace Shardscope
