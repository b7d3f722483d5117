// SPDX-License-Identifier: MIT
#pragma once

#include "core/events/jsonobject.h"
#include "core/events/objects/channel.h"
#include "core/events/objects/component.h"
#include "core/events/objects/entitlement.h"
#include "core/events/objects/guild.h"
#include "core/events/objects/guildmember.h"
#include "core/events/objects/message.h"
#include "core/events/objects/user.h"

namespace Shardscope {

/// https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object-application-command-interaction-data-option-structure
class InteractionOption : public JsonObject
{
    Q_GADGET

public:
    enum class Type : int
    {
        SubCommand = 1,
        SubCommandGroup = 2,
        String = 3,
        Integer = 4,
        Boolean = 5,
        User = 6,
        Channel = 7,
        Role = 8,
        Mentionable = 9,
        Number = 10,
        Attachment = 11
    };
    Q_ENUM(Type)

#define FIELDS(FIELD)                                                                                                  \
    FIELD(QString, name)                                                                                               \
    FIELD(InteractionOption::Type, type)                                                                               \
    FIELD(Optional<JsonValue>, value) /* a string, a number or a boolean */                                            \
    FIELD(Optional<QList<InteractionOption>>, options)                                                                 \
    FIELD(Optional<bool>, focused)
    SHARDSCOPE_OBJECT(InteractionOption, JsonObject, FIELDS)
#undef FIELDS
};

/// Of a command, a component or a modal: the type of the interaction says which fields are there.
/// https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object-interaction-data
class InteractionData : public JsonObject
{
    Q_GADGET

public:
    enum class CommandType : int
    {
        ChatInput = 1,
        User = 2,
        Message = 3,
        PrimaryEntryPoint = 4
    };
    Q_ENUM(CommandType)

#define FIELDS(FIELD)                                                                                                  \
    FIELD(Optional<Snowflake>, id)                                                                                     \
    FIELD(Optional<QString>, name)                                                                                     \
    FIELD(Optional<InteractionData::CommandType>, type)                                                                \
    FIELD(Optional<QList<InteractionOption>>, options)                                                                 \
    FIELD(Optional<Snowflake>, guildId)                                                                                \
    FIELD(Optional<Snowflake>, targetId)                                                                               \
    FIELD(Optional<Component::Type>, componentType)                                                                    \
    FIELD(Optional<QList<QString>>, values)                                                                            \
    FIELD(Optional<QString>, customId)                                                                                 \
    FIELD(Optional<QList<Component>>, components)                                                                      \
    FIELD(Optional<ResolvedData>, resolved)
    SHARDSCOPE_OBJECT(InteractionData, JsonObject, FIELDS)
#undef FIELDS
};

/// https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object
class Interaction : public JsonObject
{
    Q_GADGET

public:
    enum class Type : int
    {
        Ping = 1,
        ApplicationCommand = 2,
        MessageComponent = 3,
        ApplicationCommandAutocomplete = 4,
        ModalSubmit = 5
    };
    Q_ENUM(Type)
    enum class Context : int
    {
        Guild = 0,
        BotDm = 1,
        PrivateChannel = 2
    };
    Q_ENUM(Context)

#define FIELDS(FIELD)                                                                                                  \
    FIELD(Snowflake, id)                                                                                               \
    FIELD(Snowflake, applicationId)                                                                                    \
    FIELD(Interaction::Type, type)                                                                                     \
    FIELD(Optional<InteractionData>, data)                                                                             \
    FIELD(Optional<Partial<Guild>>, guild)                                                                             \
    FIELD(Optional<Snowflake>, guildId)                                                                                \
    FIELD(Optional<Partial<Channel>>, channel)                                                                         \
    FIELD(Optional<Snowflake>, channelId)                                                                              \
    FIELD(Optional<GuildMember>, member)                                                                               \
    FIELD(Optional<User>, user)                                                                                        \
    FIELD(QString, token)                                                                                              \
    FIELD(int, version)                                                                                                \
    FIELD(Optional<Message>, message)                                                                                  \
    FIELD(Permissions, appPermissions)                                                                                 \
    FIELD(Optional<QString>, locale)                                                                                   \
    FIELD(Optional<QString>, guildLocale)                                                                              \
    FIELD(QList<Entitlement>, entitlements)                                                                            \
    FIELD(JsonValue, authorizingIntegrationOwners) /* ids by type of installation */                                   \
    FIELD(Optional<Interaction::Context>, context)                                                                     \
    FIELD(qint64, attachmentSizeLimit) /* bytes */                                                                     \
    FIELD(Optional<QList<Snowflake>>, entitlementSkuIds) /* not documented */
    SHARDSCOPE_OBJECT(Interaction, JsonObject, FIELDS)
#undef FIELDS
};

} // namespace Shardscope
