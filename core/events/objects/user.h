// SPDX-License-Identifier: MIT
#pragma once

#include "core/events/jsonobject.h"

namespace Shardscope {

/// https://discord.com/developers/docs/resources/user#avatar-decoration-data-object
class AvatarDecorationData : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(QString, asset)                                                                                              \
    FIELD(Snowflake, skuId)
    SHARDSCOPE_OBJECT(AvatarDecorationData, JsonObject, FIELDS)
#undef FIELDS
};

/// https://discord.com/developers/docs/resources/user#nameplate
class Nameplate : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(Snowflake, skuId)                                                                                            \
    FIELD(QString, asset)                                                                                              \
    FIELD(QString, label)                                                                                              \
    FIELD(QString, palette)
    SHARDSCOPE_OBJECT(Nameplate, JsonObject, FIELDS)
#undef FIELDS
};

/// https://discord.com/developers/docs/resources/user#collectibles
class Collectibles : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD) FIELD(Optional<Nameplate>, nameplate)
    SHARDSCOPE_OBJECT(Collectibles, JsonObject, FIELDS)
#undef FIELDS
};

/// https://discord.com/developers/docs/resources/user#user-object-user-primary-guild
class UserPrimaryGuild : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(Nullable<Snowflake>, identityGuildId)                                                                        \
    FIELD(Nullable<bool>, identityEnabled)                                                                             \
    FIELD(Nullable<QString>, tag)                                                                                      \
    FIELD(Nullable<QString>, badge)
    SHARDSCOPE_OBJECT(UserPrimaryGuild, JsonObject, FIELDS)
#undef FIELDS
};

/// https://discord.com/developers/docs/resources/user#user-object
class User : public JsonObject
{
    Q_GADGET

public:
    enum class Flag : qint64
    {
        Staff = 1LL << 0,
        Partner = 1LL << 1,
        Hypesquad = 1LL << 2,
        BugHunterLevel1 = 1LL << 3,
        HypesquadOnlineHouse1 = 1LL << 6,
        HypesquadOnlineHouse2 = 1LL << 7,
        HypesquadOnlineHouse3 = 1LL << 8,
        PremiumEarlySupporter = 1LL << 9,
        TeamPseudoUser = 1LL << 10,
        BugHunterLevel2 = 1LL << 14,
        VerifiedBot = 1LL << 16,
        VerifiedDeveloper = 1LL << 17,
        CertifiedModerator = 1LL << 18,
        BotHttpInteractions = 1LL << 19
    };
    Q_ENUM(Flag)
    enum class PremiumType : int
    {
        None_ = 0,
        NitroClassic = 1,
        Nitro = 2,
        NitroBasic = 3
    };
    Q_ENUM(PremiumType)

#define FIELDS(FIELD)                                                                                                  \
    FIELD(Snowflake, id)                                                                                               \
    FIELD(QString, username)                                                                                           \
    FIELD(QString, discriminator)                                                                                      \
    FIELD(Nullable<QString>, globalName)                                                                               \
    FIELD(Nullable<QString>, avatar)                                                                                   \
    FIELD(Optional<bool>, bot)                                                                                         \
    FIELD(Optional<bool>, system)                                                                                      \
    FIELD(Optional<bool>, mfaEnabled)                                                                                  \
    FIELD(Tristate<QString>, banner)                                                                                   \
    FIELD(Tristate<int>, accentColor) /* 0xRRGGBB */                                                                   \
    FIELD(Optional<QString>, locale)                                                                                   \
    FIELD(Optional<bool>, verified)                                                                                    \
    FIELD(Tristate<QString>, email)                                                                                    \
    FIELD(Optional<qint64>, flags) /* of User::Flag */                                                                 \
    FIELD(Optional<User::PremiumType>, premiumType)                                                                    \
    FIELD(Optional<qint64>, publicFlags) /* of User::Flag */                                                           \
    FIELD(Tristate<AvatarDecorationData>, avatarDecorationData)                                                        \
    FIELD(Tristate<Collectibles>, collectibles)                                                                        \
    FIELD(Tristate<UserPrimaryGuild>, primaryGuild)                                                                    \
    FIELD(Optional<QString>, bio) /* not documented */
    SHARDSCOPE_OBJECT(User, JsonObject, FIELDS)
#undef FIELDS
};

} // namespace Shardscope
