// SPDX-License-Identifier: MIT
#pragma once

#include "core/events/jsonobject.h"
#include "core/events/objects/emoji.h"

namespace Shardscope {

/// https://discord.com/developers/docs/resources/message#reaction-count-details-object
class ReactionCountDetails : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(int, burst)                                                                                                  \
    FIELD(int, normal)
    SHARDSCOPE_OBJECT(ReactionCountDetails, JsonObject, FIELDS)
#undef FIELDS
};

/// https://discord.com/developers/docs/resources/message#reaction-object
class Reaction : public JsonObject
{
    Q_GADGET

public:
    enum class Type : int
    {
        Normal = 0,
        Burst = 1
    };
    Q_ENUM(Type)

#define FIELDS(FIELD)                                                                                                  \
    FIELD(int, count)                                                                                                  \
    FIELD(ReactionCountDetails, countDetails)                                                                          \
    FIELD(bool, me)                                                                                                    \
    FIELD(bool, meBurst)                                                                                               \
    FIELD(Partial<Emoji>, emoji)                                                                                       \
    FIELD(QList<QString>, burstColors)
    SHARDSCOPE_OBJECT(Reaction, JsonObject, FIELDS)
#undef FIELDS
};

} // namespace Shardscope
