// SPDX-License-Identifier: MIT
#pragma once

#include "core/events/jsonobject.h"

namespace Shardscope {

/// An image, a thumbnail or a video.
/// https://discord.com/developers/docs/resources/message#embed-object-embed-image-structure
class EmbedMedia : public JsonObject
{
    Q_GADGET

public:
    enum class Flag : qint64
    {
        IsAnimated = 1LL << 5
    };
    Q_ENUM(Flag)

#define FIELDS(FIELD)                                                                                                  \
    FIELD(Optional<QString>, url)                                                                                      \
    FIELD(Optional<QString>, proxyUrl)                                                                                 \
    FIELD(Optional<int>, height)                                                                                       \
    FIELD(Optional<int>, width)                                                                                        \
    FIELD(Optional<QString>, contentType)                                                                              \
    FIELD(Optional<QString>, placeholder)                                                                              \
    FIELD(Optional<int>, placeholderVersion)                                                                           \
    FIELD(Optional<QString>, description)                                                                              \
    FIELD(Optional<int>, flags) /* of EmbedMedia::Flag */
    SHARDSCOPE_OBJECT(EmbedMedia, JsonObject, FIELDS)
#undef FIELDS
};

/// https://discord.com/developers/docs/resources/message#embed-object-embed-provider-structure
class EmbedProvider : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(Optional<QString>, name)                                                                                     \
    FIELD(Optional<QString>, url)
    SHARDSCOPE_OBJECT(EmbedProvider, JsonObject, FIELDS)
#undef FIELDS
};

/// https://discord.com/developers/docs/resources/message#embed-object-embed-author-structure
class EmbedAuthor : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(QString, name)                                                                                               \
    FIELD(Optional<QString>, url)                                                                                      \
    FIELD(Optional<QString>, iconUrl)                                                                                  \
    FIELD(Optional<QString>, proxyIconUrl)
    SHARDSCOPE_OBJECT(EmbedAuthor, JsonObject, FIELDS)
#undef FIELDS
};

/// https://discord.com/developers/docs/resources/message#embed-object-embed-footer-structure
class EmbedFooter : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(QString, text)                                                                                               \
    FIELD(Optional<QString>, iconUrl)                                                                                  \
    FIELD(Optional<QString>, proxyIconUrl)
    SHARDSCOPE_OBJECT(EmbedFooter, JsonObject, FIELDS)
#undef FIELDS
};

/// https://discord.com/developers/docs/resources/message#embed-object-embed-field-structure
class EmbedField : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(QString, name)                                                                                               \
    FIELD(QString, value)                                                                                              \
    FIELD(Optional<bool>, inline_)
    SHARDSCOPE_OBJECT(EmbedField, JsonObject, FIELDS)
#undef FIELDS
};

/// https://discord.com/developers/docs/resources/message#embed-object
class Embed : public JsonObject
{
    Q_GADGET

public:
    enum class Flag : qint64
    {
        IsContentInventoryEntry = 1LL << 5
    };
    Q_ENUM(Flag)

#define FIELDS(FIELD)                                                                                                  \
    FIELD(Optional<QString>, title)                                                                                    \
    FIELD(Optional<QString>, type)                                                                                     \
    FIELD(Optional<QString>, description)                                                                              \
    FIELD(Optional<QString>, url)                                                                                      \
    FIELD(Optional<Timestamp>, timestamp)                                                                              \
    FIELD(Optional<int>, color) /* 0xRRGGBB */                                                                         \
    FIELD(Optional<EmbedFooter>, footer)                                                                               \
    FIELD(Optional<EmbedMedia>, image)                                                                                 \
    FIELD(Optional<EmbedMedia>, thumbnail)                                                                             \
    FIELD(Optional<EmbedMedia>, video)                                                                                 \
    FIELD(Optional<EmbedProvider>, provider)                                                                           \
    FIELD(Optional<EmbedAuthor>, author)                                                                               \
    FIELD(Optional<QList<EmbedField>>, fields)                                                                         \
    FIELD(Optional<int>, flags) /* of Embed::Flag */
    SHARDSCOPE_OBJECT(Embed, JsonObject, FIELDS)
#undef FIELDS
};

} // namespace Shardscope
