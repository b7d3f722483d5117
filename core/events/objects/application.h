// SPDX-License-Identifier: MIT
#pragma once

#include "core/events/jsonobject.h"
#include "core/events/objects/guild.h"
#include "core/events/objects/team.h"
#include "core/events/objects/user.h"

namespace Shardscope {

/// https://discord.com/developers/docs/resources/application#install-params-object
class InstallParams : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(QList<QString>, scopes)                                                                                      \
    FIELD(Permissions, permissions)
    SHARDSCOPE_OBJECT(InstallParams, JsonObject, FIELDS)
#undef FIELDS
};

/// https://discord.com/developers/docs/resources/application#application-object
class Application : public JsonObject
{
    Q_GADGET

public:
    enum class Flag : qint64
    {
        ApplicationAutoModerationRuleCreateBadge = 1LL << 6,
        GatewayPresence = 1LL << 12,
        GatewayPresenceLimited = 1LL << 13,
        GatewayGuildMembers = 1LL << 14,
        GatewayGuildMembersLimited = 1LL << 15,
        VerificationPendingGuildLimit = 1LL << 16,
        Embedded = 1LL << 17,
        GatewayMessageContent = 1LL << 18,
        GatewayMessageContentLimited = 1LL << 19,
        ApplicationCommandBadge = 1LL << 23
    };
    Q_ENUM(Flag)
    enum class EventWebhookStatus : int
    {
        Disabled = 1,
        Enabled = 2,
        DisabledByDiscord = 3
    };
    Q_ENUM(EventWebhookStatus)

#define FIELDS(FIELD)                                                                                                  \
    FIELD(Snowflake, id)                                                                                               \
    FIELD(QString, name)                                                                                               \
    FIELD(Nullable<QString>, icon)                                                                                     \
    FIELD(QString, description)                                                                                        \
    FIELD(Optional<QList<QString>>, rpcOrigins)                                                                        \
    FIELD(bool, botPublic)                                                                                             \
    FIELD(bool, botRequireCodeGrant)                                                                                   \
    FIELD(Optional<Partial<User>>, bot)                                                                                \
    FIELD(Optional<QString>, termsOfServiceUrl)                                                                        \
    FIELD(Optional<QString>, privacyPolicyUrl)                                                                         \
    FIELD(Optional<Partial<User>>, owner)                                                                              \
    FIELD(QString, verifyKey)                                                                                          \
    FIELD(Nullable<Team>, team)                                                                                        \
    FIELD(Optional<Snowflake>, guildId)                                                                                \
    FIELD(Optional<Partial<Guild>>, guild)                                                                             \
    FIELD(Optional<Snowflake>, primarySkuId)                                                                           \
    FIELD(Optional<QString>, slug)                                                                                     \
    FIELD(Optional<QString>, coverImage)                                                                               \
    FIELD(Optional<qint64>, flags) /* of Application::Flag */                                                          \
    FIELD(Optional<QString>, flagsNew)                                                                                 \
    FIELD(Optional<int>, approximateGuildCount)                                                                        \
    FIELD(Optional<int>, approximateUserInstallCount)                                                                  \
    FIELD(Optional<int>, approximateUserAuthorizationCount)                                                            \
    FIELD(Optional<QList<QString>>, redirectUris)                                                                      \
    FIELD(Tristate<QString>, interactionsEndpointUrl)                                                                  \
    FIELD(Tristate<QString>, roleConnectionsVerificationUrl)                                                           \
    FIELD(Tristate<QString>, eventWebhooksUrl)                                                                         \
    FIELD(Optional<Application::EventWebhookStatus>, eventWebhooksStatus)                                              \
    FIELD(Optional<QList<QString>>, eventWebhooksTypes)                                                                \
    FIELD(Optional<QList<QString>>, tags)                                                                              \
    FIELD(Optional<InstallParams>, installParams)                                                                      \
    FIELD(Optional<JsonValue>, integrationTypesConfig)                                                                 \
    FIELD(Optional<QString>, customInstallUrl)
    SHARDSCOPE_OBJECT(Application, JsonObject, FIELDS)
#undef FIELDS
};

} // namespace Shardscope
