// SPDX-License-Identifier: MIT
#pragma once

#include "core/events/jsonobject.h"
#include "core/events/objects/application.h"
#include "core/events/objects/user.h"

namespace Shardscope {

/// https://discord.com/developers/docs/resources/message#attachment-object
class Attachment : public JsonObject
{
    Q_GADGET

public:
    enum class Flag : qint64
    {
        IsClip = 1LL << 0,
        IsThumbnail = 1LL << 1,
        IsRemix = 1LL << 2,
        IsSpoiler = 1LL << 3,
        IsAnimated = 1LL << 5
    };
    Q_ENUM(Flag)

#define FIELDS(FIELD)                                                                                                  \
    FIELD(Snowflake, id)                                                                                               \
    FIELD(QString, filename)                                                                                           \
    FIELD(Optional<QString>, title)                                                                                    \
    FIELD(Optional<QString>, description)                                                                              \
    FIELD(Optional<QString>, contentType)                                                                              \
    FIELD(qint64, size) /* bytes */                                                                                    \
    FIELD(QString, url)                                                                                                \
    FIELD(QString, proxyUrl)                                                                                           \
    FIELD(Tristate<int>, height)                                                                                       \
    FIELD(Tristate<int>, width)                                                                                        \
    FIELD(Optional<QString>, placeholder)                                                                              \
    FIELD(Optional<int>, placeholderVersion)                                                                           \
    FIELD(Optional<bool>, ephemeral)                                                                                   \
    FIELD(Optional<double>, durationSecs) /* seconds */                                                                \
    FIELD(Optional<QString>, waveform) /* base64 */                                                                    \
    FIELD(Optional<int>, flags) /* of Attachment::Flag */                                                              \
    FIELD(Optional<QList<User>>, clipParticipants)                                                                     \
    FIELD(Optional<Timestamp>, clipCreatedAt)                                                                          \
    FIELD(Tristate<Partial<Application>>, application)
    SHARDSCOPE_OBJECT(Attachment, JsonObject, FIELDS)
#undef FIELDS
};

} // namespace Shardscope
