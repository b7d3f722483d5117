// SPDX-License-Identifier: MIT
#pragma once

#include "core/events/jsonobject.h"
#include "core/events/objects/thread.h"
#include "core/events/objects/user.h"

namespace Shardscope {

/// https://discord.com/developers/docs/resources/channel#overwrite-object
class Overwrite : public JsonObject
{
    Q_GADGET

public:
    enum class Type : int
    {
        Role = 0,
        Member = 1
    };
    Q_ENUM(Type)

#define FIELDS(FIELD)                                                                                                  \
    FIELD(Snowflake, id)                                                                                               \
    FIELD(Overwrite::Type, type)                                                                                       \
    FIELD(Permissions, allow)                                                                                          \
    FIELD(Permissions, deny)
    SHARDSCOPE_OBJECT(Overwrite, JsonObject, FIELDS)
#undef FIELDS
};

/// https://discord.com/developers/docs/resources/channel#default-reaction-object
class DefaultReaction : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(Nullable<Snowflake>, emojiId)                                                                                \
    FIELD(Nullable<QString>, emojiName)
    SHARDSCOPE_OBJECT(DefaultReaction, JsonObject, FIELDS)
#undef FIELDS
};

/// https://discord.com/developers/docs/resources/channel#forum-tag-object
class ForumTag : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(Snowflake, id)                                                                                               \
    FIELD(QString, name)                                                                                               \
    FIELD(bool, moderated)                                                                                             \
    FIELD(Nullable<Snowflake>, emojiId)                                                                                \
    FIELD(Nullable<QString>, emojiName)
    SHARDSCOPE_OBJECT(ForumTag, JsonObject, FIELDS)
#undef FIELDS
};

/// A channel or a thread. An obfuscated one is called "___hidden___" and has Flag::Obfuscated.
/// https://discord.com/developers/docs/resources/channel#channel-object
class Channel : public JsonObject
{
    Q_GADGET

public:
    enum class Type : int
    {
        GuildText = 0,
        Dm = 1,
        GuildVoice = 2,
        GroupDm = 3,
        GuildCategory = 4,
        GuildAnnouncement = 5,
        AnnouncementThread = 10,
        PublicThread = 11,
        PrivateThread = 12,
        GuildStageVoice = 13,
        GuildDirectory = 14,
        GuildForum = 15,
        GuildMedia = 16
    };
    Q_ENUM(Type)
    enum class Flag : qint64
    {
        Pinned = 1LL << 1,
        RequireTag = 1LL << 4,
        HideMediaDownloadOptions = 1LL << 15,
        IsSpoilerChannel = 1LL << 21,
        Obfuscated = 1LL << 17
    };
    Q_ENUM(Flag)
    enum class SortOrder : int
    {
        LatestActivity = 0,
        CreationDate = 1
    };
    Q_ENUM(SortOrder)
    enum class ForumLayout : int
    {
        NotSet = 0,
        ListView = 1,
        GalleryView = 2
    };
    Q_ENUM(ForumLayout)
    enum class VideoQuality : int
    {
        Auto = 1,
        Full = 2
    };
    Q_ENUM(VideoQuality)

#define FIELDS(FIELD)                                                                                                  \
    FIELD(Snowflake, id)                                                                                               \
    FIELD(Channel::Type, type)                                                                                         \
    FIELD(Optional<Snowflake>, guildId)                                                                                \
    FIELD(Optional<int>, position)                                                                                     \
    FIELD(Optional<QList<Overwrite>>, permissionOverwrites)                                                            \
    FIELD(Tristate<QString>, name)                                                                                     \
    FIELD(Tristate<QString>, topic)                                                                                    \
    FIELD(Optional<bool>, nsfw)                                                                                        \
    FIELD(Tristate<Snowflake>, lastMessageId)                                                                          \
    FIELD(Optional<int>, bitrate) /* bits a second */                                                                  \
    FIELD(Optional<int>, userLimit)                                                                                    \
    FIELD(Optional<int>, rateLimitPerUser) /* seconds */                                                               \
    FIELD(Optional<QList<User>>, recipients)                                                                           \
    FIELD(Tristate<QString>, icon)                                                                                     \
    FIELD(Optional<Snowflake>, ownerId)                                                                                \
    FIELD(Tristate<Snowflake>, applicationId)                                                                          \
    FIELD(Optional<bool>, managed)                                                                                     \
    FIELD(Tristate<Snowflake>, parentId)                                                                               \
    FIELD(Tristate<Timestamp>, lastPinTimestamp)                                                                       \
    FIELD(Tristate<QString>, rtcRegion)                                                                                \
    FIELD(Optional<Channel::VideoQuality>, videoQualityMode)                                                           \
    FIELD(Optional<int>, messageCount)                                                                                 \
    FIELD(Optional<int>, memberCount)                                                                                  \
    FIELD(Optional<ThreadMetadata>, threadMetadata)                                                                    \
    FIELD(Optional<ThreadMember>, member)                                                                              \
    FIELD(Optional<int>, defaultAutoArchiveDuration) /* minutes */                                                     \
    FIELD(Optional<Permissions>, permissions)                                                                          \
    FIELD(Optional<Permissions>, appPermissions)                                                                       \
    FIELD(Optional<int>, flags) /* of Channel::Flag */                                                                 \
    FIELD(Optional<int>, totalMessageSent)                                                                             \
    FIELD(Optional<QList<ForumTag>>, availableTags)                                                                    \
    FIELD(Optional<QList<Snowflake>>, appliedTags)                                                                     \
    FIELD(Tristate<DefaultReaction>, defaultReactionEmoji)                                                             \
    FIELD(Optional<int>, defaultThreadRateLimitPerUser) /* seconds */                                                  \
    FIELD(Tristate<Channel::SortOrder>, defaultSortOrder)                                                              \
    FIELD(Optional<Channel::ForumLayout>, defaultForumLayout)                                                          \
    FIELD(Optional<qint64>, version) /* not documented */
    SHARDSCOPE_OBJECT(Channel, JsonObject, FIELDS)
#undef FIELDS
};

} // namespace Shardscope
