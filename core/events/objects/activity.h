// SPDX-License-Identifier: MIT
#pragma once

#include "core/events/jsonobject.h"

namespace Shardscope {

/// https://discord.com/developers/docs/events/gateway-events#activity-object-activity-timestamps
class ActivityTimestamps : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(Optional<UnixMilliseconds>, start)                                                                           \
    FIELD(Optional<UnixMilliseconds>, end)
    SHARDSCOPE_OBJECT(ActivityTimestamps, JsonObject, FIELDS)
#undef FIELDS
};

/// https://discord.com/developers/docs/events/gateway-events#activity-object-activity-emoji
class ActivityEmoji : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(QString, name)                                                                                               \
    FIELD(Optional<Snowflake>, id)                                                                                     \
    FIELD(Optional<bool>, animated)
    SHARDSCOPE_OBJECT(ActivityEmoji, JsonObject, FIELDS)
#undef FIELDS
};

/// https://discord.com/developers/docs/events/gateway-events#activity-object-activity-party
class ActivityParty : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(Optional<QString>, id)                                                                                       \
    FIELD(Optional<QList<int>>, size) /* present and most */
    SHARDSCOPE_OBJECT(ActivityParty, JsonObject, FIELDS)
#undef FIELDS
};

/// https://discord.com/developers/docs/events/gateway-events#activity-object-activity-assets
class ActivityAssets : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(Optional<QString>, largeImage)                                                                               \
    FIELD(Optional<QString>, largeText)                                                                                \
    FIELD(Optional<QString>, largeUrl)                                                                                 \
    FIELD(Optional<QString>, smallImage)                                                                               \
    FIELD(Optional<QString>, smallText)                                                                                \
    FIELD(Optional<QString>, smallUrl)                                                                                 \
    FIELD(Optional<QString>, inviteCoverImage)
    SHARDSCOPE_OBJECT(ActivityAssets, JsonObject, FIELDS)
#undef FIELDS
};

/// https://discord.com/developers/docs/events/gateway-events#activity-object-activity-secrets
class ActivitySecrets : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(Optional<QString>, join)                                                                                     \
    FIELD(Optional<QString>, spectate)                                                                                 \
    FIELD(Optional<QString>, match)
    SHARDSCOPE_OBJECT(ActivitySecrets, JsonObject, FIELDS)
#undef FIELDS
};

/// What a user is doing. Discord does not check what clients say of it.
/// https://discord.com/developers/docs/events/gateway-events#activity-object
class Activity : public JsonObject
{
    Q_GADGET

public:
    enum class Type : int
    {
        Playing = 0,
        Streaming = 1,
        Listening = 2,
        Watching = 3,
        Custom = 4,
        Competing = 5
    };
    Q_ENUM(Type)
    enum class Flag : qint64
    {
        Instance = 1LL << 0,
        Join = 1LL << 1,
        Spectate = 1LL << 2,
        JoinRequest = 1LL << 3,
        Sync = 1LL << 4,
        Play = 1LL << 5,
        PartyPrivacyFriends = 1LL << 6,
        PartyPrivacyVoiceChannel = 1LL << 7,
        Embedded = 1LL << 8
    };
    Q_ENUM(Flag)
    enum class StatusDisplay : int
    {
        Name = 0,
        State = 1,
        Details = 2
    };
    Q_ENUM(StatusDisplay)

#define FIELDS(FIELD)                                                                                                  \
    FIELD(QString, name)                                                                                               \
    FIELD(Activity::Type, type)                                                                                        \
    FIELD(Tristate<QString>, url)                                                                                      \
    FIELD(UnixMilliseconds, createdAt)                                                                                 \
    FIELD(Optional<ActivityTimestamps>, timestamps)                                                                    \
    FIELD(Optional<Snowflake>, applicationId)                                                                          \
    FIELD(Tristate<Activity::StatusDisplay>, statusDisplayType)                                                        \
    FIELD(Tristate<QString>, details)                                                                                  \
    FIELD(Tristate<QString>, detailsUrl)                                                                               \
    FIELD(Tristate<QString>, state)                                                                                    \
    FIELD(Tristate<QString>, stateUrl)                                                                                 \
    FIELD(Tristate<ActivityEmoji>, emoji)                                                                              \
    FIELD(Optional<ActivityParty>, party)                                                                              \
    FIELD(Optional<ActivityAssets>, assets)                                                                            \
    FIELD(Optional<ActivitySecrets>, secrets)                                                                          \
    FIELD(Optional<bool>, instance)                                                                                    \
    FIELD(Optional<int>, flags) /* of Activity::Flag */                                                                \
    FIELD(Optional<QList<JsonValue>>, buttons) /* labels, or objects with label and url */                             \
    FIELD(Optional<QString>, id) /* not documented */                                                                  \
    FIELD(Optional<QString>, syncId) /* not documented */                                                              \
    FIELD(Optional<QString>, sessionId) /* not documented */                                                           \
    FIELD(Optional<QString>, platform) /* not documented */
    SHARDSCOPE_OBJECT(Activity, JsonObject, FIELDS)
#undef FIELDS
};

} // namespace Shardscope
