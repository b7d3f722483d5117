// SPDX-License-Identifier: MIT
#pragma once

#include "core/events/jsonobject.h"
#include "core/events/objects/user.h"

namespace Shardscope {

/// https://discord.com/developers/docs/resources/guild#guild-member-object
class GuildMember : public JsonObject
{
    Q_GADGET

public:
    enum class Flag : qint64
    {
        DidRejoin = 1LL << 0,
        CompletedOnboarding = 1LL << 1,
        BypassesVerification = 1LL << 2,
        StartedOnboarding = 1LL << 3,
        IsGuest = 1LL << 4,
        StartedHomeActions = 1LL << 5,
        CompletedHomeActions = 1LL << 6,
        AutomodQuarantinedUsername = 1LL << 7,
        DmSettingsUpsellAcknowledged = 1LL << 9,
        AutomodQuarantinedGuildTag = 1LL << 10
    };
    Q_ENUM(Flag)

#define FIELDS(FIELD)                                                                                                  \
    FIELD(Optional<User>, user)                                                                                        \
    FIELD(Tristate<QString>, nick)                                                                                     \
    FIELD(Tristate<QString>, avatar)                                                                                   \
    FIELD(Tristate<QString>, banner)                                                                                   \
    FIELD(QList<Snowflake>, roles)                                                                                     \
    FIELD(Nullable<Timestamp>, joinedAt)                                                                               \
    FIELD(Tristate<Timestamp>, premiumSince)                                                                           \
    FIELD(bool, deaf)                                                                                                  \
    FIELD(bool, mute)                                                                                                  \
    FIELD(int, flags) /* of GuildMember::Flag */                                                                       \
    FIELD(Optional<bool>, pending)                                                                                     \
    FIELD(Optional<Permissions>, permissions)                                                                          \
    FIELD(Tristate<Timestamp>, communicationDisabledUntil)                                                             \
    FIELD(Tristate<AvatarDecorationData>, avatarDecorationData)                                                        \
    FIELD(Tristate<Collectibles>, collectibles)                                                                        \
    FIELD(Optional<bool>, isPending) /* not documented */
    SHARDSCOPE_OBJECT(GuildMember, JsonObject, FIELDS)
#undef FIELDS
};

} // namespace Shardscope
