// SPDX-License-Identifier: MIT
#pragma once

#include "core/events/jsonobject.h"

namespace Shardscope {

/// https://discord.com/developers/docs/resources/guild#welcome-screen-object-welcome-screen-channel-structure
class WelcomeScreenChannel : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(Snowflake, channelId)                                                                                        \
    FIELD(QString, description)                                                                                        \
    FIELD(Nullable<Snowflake>, emojiId)                                                                                \
    FIELD(Nullable<QString>, emojiName)
    SHARDSCOPE_OBJECT(WelcomeScreenChannel, JsonObject, FIELDS)
#undef FIELDS
};

/// https://discord.com/developers/docs/resources/guild#welcome-screen-object
class WelcomeScreen : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(Nullable<QString>, description)                                                                              \
    FIELD(QList<WelcomeScreenChannel>, welcomeChannels)
    SHARDSCOPE_OBJECT(WelcomeScreen, JsonObject, FIELDS)
#undef FIELDS
};

} // namespace Shardscope
