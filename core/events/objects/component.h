// SPDX-License-Identifier: MIT
#pragma once

#include "core/events/jsonobject.h"
#include "core/events/objects/emoji.h"

namespace Shardscope {

/// https://discord.com/developers/docs/components/reference#unfurled-media-item
class UnfurledMediaItem : public JsonObject
{
    Q_GADGET

public:
    enum class Flag : qint64
    {
        IsAnimated = 1LL << 0
    };
    Q_ENUM(Flag)

#define FIELDS(FIELD)                                                                                                  \
    FIELD(QString, url)                                                                                                \
    FIELD(Optional<QString>, proxyUrl)                                                                                 \
    FIELD(Tristate<int>, height)                                                                                       \
    FIELD(Tristate<int>, width)                                                                                        \
    FIELD(Optional<QString>, placeholder)                                                                              \
    FIELD(Optional<int>, placeholderVersion)                                                                           \
    FIELD(Optional<QString>, contentType)                                                                              \
    FIELD(Optional<int>, flags)                                                                                        \
    FIELD(Optional<Snowflake>, attachmentId)                                                                           \
    FIELD(Optional<int>, loadingState) /* not documented */
    SHARDSCOPE_OBJECT(UnfurledMediaItem, JsonObject, FIELDS)
#undef FIELDS
};

/// https://discord.com/developers/docs/components/reference#media-gallery-media-gallery-item-structure
class MediaGalleryItem : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(UnfurledMediaItem, media)                                                                                    \
    FIELD(Tristate<QString>, description)                                                                              \
    FIELD(Optional<bool>, spoiler)
    SHARDSCOPE_OBJECT(MediaGalleryItem, JsonObject, FIELDS)
#undef FIELDS
};

/// https://discord.com/developers/docs/components/reference#user-select-select-default-value-structure
class SelectDefaultValue : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(Snowflake, id)                                                                                               \
    FIELD(QString, type)
    SHARDSCOPE_OBJECT(SelectDefaultValue, JsonObject, FIELDS)
#undef FIELDS
};

/// An option of a select, a radio group or a group of checkboxes.
/// https://discord.com/developers/docs/components/reference#string-select-select-option-structure
class SelectOption : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(QString, label)                                                                                              \
    FIELD(QString, value)                                                                                              \
    FIELD(Optional<QString>, description)                                                                              \
    FIELD(Optional<Partial<Emoji>>, emoji)                                                                             \
    FIELD(Optional<bool>, default_)
    SHARDSCOPE_OBJECT(SelectOption, JsonObject, FIELDS)
#undef FIELDS
};

/// A component of a message or a modal, whatever its type: a type brings the fields that are documented for it.
/// https://discord.com/developers/docs/components/reference
class Component : public JsonObject
{
    Q_GADGET

public:
    enum class Type : int
    {
        ActionRow = 1,
        Button = 2,
        StringSelect = 3,
        TextInput = 4,
        UserSelect = 5,
        RoleSelect = 6,
        MentionableSelect = 7,
        ChannelSelect = 8,
        Section = 9,
        TextDisplay = 10,
        Thumbnail = 11,
        MediaGallery = 12,
        File = 13,
        Separator = 14,
        Container = 17,
        Label = 18,
        FileUpload = 19,
        RadioGroup = 21,
        CheckboxGroup = 22,
        Checkbox = 23
    };
    Q_ENUM(Type)

#define FIELDS(FIELD)                                                                                                  \
    FIELD(Optional<Partial<Emoji>>, emoji)                                                                             \
    FIELD(Optional<Snowflake>, skuId)                                                                                  \
    FIELD(Optional<QString>, url)                                                                                      \
    FIELD(Optional<int>, style) /* of a button or a text input */                                                      \
    FIELD(Optional<int>, minLength)                                                                                    \
    FIELD(Optional<int>, maxLength)                                                                                    \
    FIELD(Optional<QList<int>>, channelTypes)                                                                          \
    FIELD(Optional<QString>, placeholder)                                                                              \
    FIELD(Optional<QList<SelectDefaultValue>>, defaultValues)                                                          \
    FIELD(Optional<bool>, disabled)                                                                                    \
    FIELD(Optional<Component>, accessory)                                                                              \
    FIELD(Optional<QString>, content)                                                                                  \
    FIELD(Optional<UnfurledMediaItem>, media)                                                                          \
    FIELD(Optional<QList<MediaGalleryItem>>, items)                                                                    \
    FIELD(Optional<UnfurledMediaItem>, file)                                                                           \
    FIELD(Optional<QString>, name)                                                                                     \
    FIELD(Optional<qint64>, size)                                                                                      \
    FIELD(Optional<bool>, divider)                                                                                     \
    FIELD(Optional<int>, spacing)                                                                                      \
    FIELD(Optional<QList<Component>>, components)                                                                      \
    FIELD(Tristate<int>, accentColor) /* 0xRRGGBB */                                                                   \
    FIELD(Optional<bool>, spoiler)                                                                                     \
    FIELD(Optional<QString>, label)                                                                                    \
    FIELD(Optional<QString>, description)                                                                              \
    FIELD(Optional<Component>, component)                                                                              \
    FIELD(Optional<QList<QString>>, fileTypes)                                                                         \
    FIELD(Optional<QList<SelectOption>>, options)                                                                      \
    FIELD(Optional<int>, minValues)                                                                                    \
    FIELD(Optional<int>, maxValues)                                                                                    \
    FIELD(Optional<bool>, required)                                                                                    \
    FIELD(Optional<bool>, default_)                                                                                    \
    FIELD(Optional<Component::Type>, componentType)                                                                    \
    FIELD(Optional<JsonValue>, resolved) /* as ResolvedData */                                                         \
    FIELD(Optional<QList<QString>>, values)                                                                            \
    FIELD(Optional<int>, id)                                                                                           \
    FIELD(Optional<QString>, customId)                                                                                 \
    FIELD(Optional<JsonValue>, value) /* of a text input, a radio group or a checkbox */                               \
    FIELD(Component::Type, type)
    SHARDSCOPE_OBJECT(Component, JsonObject, FIELDS)
#undef FIELDS
};

} // namespace Shardscope
