// SPDX-License-Identifier: MIT
#pragma once

#include "core/events/jsonobject.h"
#include "core/events/objects/channel.h"
#include "core/events/objects/guildmember.h"
#include "core/events/objects/user.h"

namespace Shardscope {

/// Where it comes from the gateway, with the member of the guild.
/// https://discord.com/developers/docs/events/gateway-events#message-create-message-create-extra-fields
class MentionedUser : public User
{
    Q_GADGET
#define FIELDS(FIELD) FIELD(Optional<Partial<GuildMember>>, member)
    SHARDSCOPE_OBJECT(MentionedUser, User, FIELDS)
#undef FIELDS
};

/// https://discord.com/developers/docs/resources/message#message-object-message-activity-structure
class MessageActivity : public JsonObject
{
    Q_GADGET

public:
    enum class Type : int
    {
        Join = 1,
        Spectate = 2,
        Listen = 3,
        JoinRequest = 5,
        StreamRequest = 6
    };
    Q_ENUM(Type)

#define FIELDS(FIELD)                                                                                                  \
    FIELD(MessageActivity::Type, type)                                                                                 \
    FIELD(Optional<QString>, partyId)
    SHARDSCOPE_OBJECT(MessageActivity, JsonObject, FIELDS)
#undef FIELDS
};

/// https://discord.com/developers/docs/resources/message#message-reference-structure
class MessageReference : public JsonObject
{
    Q_GADGET

public:
    enum class Type : int
    {
        Default_ = 0,
        Forward = 1
    };
    Q_ENUM(Type)

#define FIELDS(FIELD)                                                                                                  \
    FIELD(Optional<MessageReference::Type>, type)                                                                      \
    FIELD(Optional<Snowflake>, messageId)                                                                              \
    FIELD(Optional<Snowflake>, channelId)                                                                              \
    FIELD(Optional<Snowflake>, guildId)                                                                                \
    FIELD(Optional<bool>, failIfNotExists)
    SHARDSCOPE_OBJECT(MessageReference, JsonObject, FIELDS)
#undef FIELDS
};

/// https://discord.com/developers/docs/resources/message#channel-mention-object
class ChannelMention : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(Snowflake, id)                                                                                               \
    FIELD(Snowflake, guildId)                                                                                          \
    FIELD(Channel::Type, type)                                                                                         \
    FIELD(QString, name)
    SHARDSCOPE_OBJECT(ChannelMention, JsonObject, FIELDS)
#undef FIELDS
};

/// https://discord.com/developers/docs/resources/message#role-subscription-data-object
class RoleSubscriptionData : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(Snowflake, roleSubscriptionListingId)                                                                        \
    FIELD(QString, tierName)                                                                                           \
    FIELD(int, totalMonthsSubscribed)                                                                                  \
    FIELD(bool, isRenewal)
    SHARDSCOPE_OBJECT(RoleSubscriptionData, JsonObject, FIELDS)
#undef FIELDS
};

/// https://discord.com/developers/docs/resources/message#message-call-object
class MessageCall : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(QList<Snowflake>, participants)                                                                              \
    FIELD(Tristate<Timestamp>, endedTimestamp)
    SHARDSCOPE_OBJECT(MessageCall, JsonObject, FIELDS)
#undef FIELDS
};

/// https://discord.com/developers/docs/resources/message#shared-client-theme-object
class SharedClientTheme : public JsonObject
{
    Q_GADGET

public:
    enum class BaseTheme : int
    {
        Unset = 0,
        Dark = 1,
        Light = 2,
        Darker = 3,
        Midnight = 4
    };
    Q_ENUM(BaseTheme)

#define FIELDS(FIELD)                                                                                                  \
    FIELD(QList<QString>, colors)                                                                                      \
    FIELD(int, gradientAngle)                                                                                          \
    FIELD(int, baseMix)                                                                                                \
    FIELD(Tristate<SharedClientTheme::BaseTheme>, baseTheme)
    SHARDSCOPE_OBJECT(SharedClientTheme, JsonObject, FIELDS)
#undef FIELDS
};

/// https://discord.com/developers/docs/interactions/receiving-and-responding#message-interaction-object-message-interaction-structure
class MessageInteraction : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(Snowflake, id)                                                                                               \
    FIELD(int, type)                                                                                                   \
    FIELD(QString, name)                                                                                               \
    FIELD(User, user)                                                                                                  \
    FIELD(Optional<Partial<GuildMember>>, member)
    SHARDSCOPE_OBJECT(MessageInteraction, JsonObject, FIELDS)
#undef FIELDS
};

/// Of a command, a component or a modal, whose fields differ.
/// https://discord.com/developers/docs/resources/message#message-interaction-metadata-object
class MessageInteractionMetadata : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(Optional<Snowflake>, interactedMessageId)                                                                    \
    FIELD(Optional<User>, targetUser)                                                                                  \
    FIELD(Optional<Snowflake>, targetMessageId)                                                                        \
    FIELD(Snowflake, id)                                                                                               \
    FIELD(int, type)                                                                                                   \
    FIELD(User, user)                                                                                                  \
    FIELD(JsonValue, authorizingIntegrationOwners)                                                                     \
    FIELD(Optional<Snowflake>, originalResponseMessageId)                                                              \
    FIELD(Optional<MessageInteractionMetadata>, triggeringInteractionMetadata)                                         \
    FIELD(Optional<QString>, name) /* not documented any more */                                                       \
    FIELD(Optional<int>, commandType) /* not documented */
    SHARDSCOPE_OBJECT(MessageInteractionMetadata, JsonObject, FIELDS)
#undef FIELDS
};

} // namespace Shardscope
