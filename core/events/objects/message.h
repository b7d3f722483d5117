// SPDX-License-Identifier: MIT
#pragma once

#include "core/events/jsonobject.h"
#include "core/events/objects/application.h"
#include "core/events/objects/attachment.h"
#include "core/events/objects/channel.h"
#include "core/events/objects/component.h"
#include "core/events/objects/embed.h"
#include "core/events/objects/guildmember.h"
#include "core/events/objects/messageparts.h"
#include "core/events/objects/poll.h"
#include "core/events/objects/reaction.h"
#include "core/events/objects/role.h"
#include "core/events/objects/sticker.h"
#include "core/events/objects/user.h"

namespace Shardscope {

class Message;

/// https://discord.com/developers/docs/resources/message#message-snapshot-object
class MessageSnapshot : public JsonObject
{
    Q_GADGET
#define SNAPSHOT_FIELDS(FIELD) FIELD(Partial<Message>, message)
    SHARDSCOPE_OBJECT_AHEAD(MessageSnapshot, JsonObject, SNAPSHOT_FIELDS)
};

/// https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object-resolved-data-structure
class ResolvedData : public JsonObject
{
    Q_GADGET
#define RESOLVED_FIELDS(FIELD)                                                                                         \
    FIELD(Optional<ById<User>>, users)                                                                                 \
    FIELD(Optional<ById<Partial<GuildMember>>>, members)                                                               \
    FIELD(Optional<ById<Role>>, roles)                                                                                 \
    FIELD(Optional<ById<Partial<Channel>>>, channels)                                                                  \
    FIELD(Optional<ById<Partial<Message>>>, messages)                                                                  \
    FIELD(Optional<ById<Attachment>>, attachments)
    SHARDSCOPE_OBJECT_AHEAD(ResolvedData, JsonObject, RESOLVED_FIELDS)
};

/// https://discord.com/developers/docs/resources/message#message-object
class Message : public JsonObject
{
    Q_GADGET

public:
    enum class Type : int
    {
        Default_ = 0,
        RecipientAdd = 1,
        RecipientRemove = 2,
        Call = 3,
        ChannelNameChange = 4,
        ChannelIconChange = 5,
        ChannelPinnedMessage = 6,
        UserJoin = 7,
        GuildBoost = 8,
        GuildBoostTier1 = 9,
        GuildBoostTier2 = 10,
        GuildBoostTier3 = 11,
        ChannelFollowAdd = 12,
        GuildDiscoveryDisqualified = 14,
        GuildDiscoveryRequalified = 15,
        GuildDiscoveryGracePeriodInitialWarning = 16,
        GuildDiscoveryGracePeriodFinalWarning = 17,
        ThreadCreated = 18,
        Reply = 19,
        ChatInputCommand = 20,
        ThreadStarterMessage = 21,
        GuildInviteReminder = 22,
        ContextMenuCommand = 23,
        AutoModerationAction = 24,
        RoleSubscriptionPurchase = 25,
        InteractionPremiumUpsell = 26,
        StageStart = 27,
        StageEnd = 28,
        StageSpeaker = 29,
        StageTopic = 31,
        GuildApplicationPremiumSubscription = 32,
        GuildIncidentAlertModeEnabled = 36,
        GuildIncidentAlertModeDisabled = 37,
        GuildIncidentReportRaid = 38,
        GuildIncidentReportFalseAlarm = 39,
        PurchaseNotification = 44,
        PollResult = 46
    };
    Q_ENUM(Type)
    enum class Flag : qint64
    {
        Crossposted = 1LL << 0,
        IsCrosspost = 1LL << 1,
        SuppressEmbeds = 1LL << 2,
        SourceMessageDeleted = 1LL << 3,
        Urgent = 1LL << 4,
        HasThread = 1LL << 5,
        Ephemeral = 1LL << 6,
        Loading = 1LL << 7,
        FailedToMentionSomeRolesInThread = 1LL << 8,
        SuppressNotifications = 1LL << 12,
        IsVoiceMessage = 1LL << 13,
        HasSnapshot = 1LL << 14,
        IsComponentsV2 = 1LL << 15
    };
    Q_ENUM(Flag)

#define FIELDS(FIELD)                                                                                                  \
    FIELD(Snowflake, id)                                                                                               \
    FIELD(Snowflake, channelId)                                                                                        \
    FIELD(User, author)                                                                                                \
    FIELD(QString, content)                                                                                            \
    FIELD(Timestamp, timestamp)                                                                                        \
    FIELD(Nullable<Timestamp>, editedTimestamp)                                                                        \
    FIELD(bool, tts)                                                                                                   \
    FIELD(bool, mentionEveryone)                                                                                       \
    FIELD(QList<MentionedUser>, mentions)                                                                              \
    FIELD(QList<Snowflake>, mentionRoles)                                                                              \
    FIELD(Optional<QList<ChannelMention>>, mentionChannels)                                                            \
    FIELD(QList<Attachment>, attachments)                                                                              \
    FIELD(QList<Embed>, embeds)                                                                                        \
    FIELD(Optional<QList<Reaction>>, reactions)                                                                        \
    FIELD(Optional<JsonValue>, nonce) /* a number or a string */                                                       \
    FIELD(bool, pinned)                                                                                                \
    FIELD(Optional<Snowflake>, webhookId)                                                                              \
    FIELD(Message::Type, type)                                                                                         \
    FIELD(Optional<MessageActivity>, activity)                                                                         \
    FIELD(Optional<Partial<Application>>, application)                                                                 \
    FIELD(Optional<Snowflake>, applicationId)                                                                          \
    FIELD(Optional<int>, flags) /* of Message::Flag */                                                                 \
    FIELD(Optional<MessageReference>, messageReference)                                                                \
    FIELD(Optional<QList<MessageSnapshot>>, messageSnapshots)                                                          \
    FIELD(Tristate<Message>, referencedMessage)                                                                        \
    FIELD(Optional<MessageInteractionMetadata>, interactionMetadata)                                                   \
    FIELD(Optional<MessageInteraction>, interaction)                                                                   \
    FIELD(Optional<Channel>, thread)                                                                                   \
    FIELD(Optional<QList<Component>>, components)                                                                      \
    FIELD(Optional<QList<StickerItem>>, stickerItems)                                                                  \
    FIELD(Optional<QList<Sticker>>, stickers)                                                                          \
    FIELD(Optional<int>, position)                                                                                     \
    FIELD(Optional<RoleSubscriptionData>, roleSubscriptionData)                                                        \
    FIELD(Optional<ResolvedData>, resolved)                                                                            \
    FIELD(Optional<Poll>, poll)                                                                                        \
    FIELD(Optional<MessageCall>, call)                                                                                 \
    FIELD(Optional<SharedClientTheme>, sharedClientTheme)
    SHARDSCOPE_OBJECT(Message, JsonObject, FIELDS)
#undef FIELDS
};

// Defined here, because a message holds what holds messages.
#define FIELD_OF_SNAPSHOT(Type, name)                                                                                  \
    inline Type MessageSnapshot::name() const                                                                          \
    {                                                                                                                  \
        return read<Type>(JsonKey<#name>::view());                                                                     \
    }
SNAPSHOT_FIELDS(FIELD_OF_SNAPSHOT)
#undef FIELD_OF_SNAPSHOT
#undef SNAPSHOT_FIELDS
#define FIELD_OF_RESOLVED(Type, name)                                                                                  \
    inline Type ResolvedData::name() const                                                                             \
    {                                                                                                                  \
        return read<Type>(JsonKey<#name>::view());                                                                     \
    }
RESOLVED_FIELDS(FIELD_OF_RESOLVED)
#undef FIELD_OF_RESOLVED
#undef RESOLVED_FIELDS

} // namespace Shardscope
