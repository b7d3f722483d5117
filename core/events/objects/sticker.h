// SPDX-License-Identifier: MIT
#pragma once

#include "core/events/jsonobject.h"
#include "core/events/objects/user.h"

namespace Shardscope {

/// https://discord.com/developers/docs/resources/sticker#sticker-item-object
class StickerItem : public JsonObject
{
    Q_GADGET

public:
    enum class Format : int
    {
        Png = 1,
        Apng = 2,
        Lottie = 3,
        Gif = 4
    };
    Q_ENUM(Format)

#define FIELDS(FIELD)                                                                                                  \
    FIELD(Snowflake, id)                                                                                               \
    FIELD(QString, name)                                                                                               \
    FIELD(StickerItem::Format, formatType)
    SHARDSCOPE_OBJECT(StickerItem, JsonObject, FIELDS)
#undef FIELDS
};

/// https://discord.com/developers/docs/resources/sticker#sticker-object
class Sticker : public JsonObject
{
    Q_GADGET

public:
    enum class Type : int
    {
        Standard = 1,
        Guild = 2
    };
    Q_ENUM(Type)

#define FIELDS(FIELD)                                                                                                  \
    FIELD(Snowflake, id)                                                                                               \
    FIELD(Optional<Snowflake>, packId)                                                                                 \
    FIELD(QString, name)                                                                                               \
    FIELD(Nullable<QString>, description)                                                                              \
    FIELD(QString, tags)                                                                                               \
    FIELD(Sticker::Type, type)                                                                                         \
    FIELD(StickerItem::Format, formatType)                                                                             \
    FIELD(Optional<bool>, available)                                                                                   \
    FIELD(Optional<Snowflake>, guildId)                                                                                \
    FIELD(Optional<User>, user)                                                                                        \
    FIELD(Optional<int>, sortValue)
    SHARDSCOPE_OBJECT(Sticker, JsonObject, FIELDS)
#undef FIELDS
};

} // namespace Shardscope
