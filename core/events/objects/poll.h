// SPDX-License-Identifier: MIT
#pragma once

#include "core/events/jsonobject.h"
#include "core/events/objects/emoji.h"

namespace Shardscope {

/// https://discord.com/developers/docs/resources/poll#poll-media-object
class PollMedia : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(Optional<QString>, text)                                                                                     \
    FIELD(Optional<Partial<Emoji>>, emoji)
    SHARDSCOPE_OBJECT(PollMedia, JsonObject, FIELDS)
#undef FIELDS
};

/// https://discord.com/developers/docs/resources/poll#poll-answer-object
class PollAnswer : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(int, answerId)                                                                                               \
    FIELD(PollMedia, pollMedia)
    SHARDSCOPE_OBJECT(PollAnswer, JsonObject, FIELDS)
#undef FIELDS
};

/// https://discord.com/developers/docs/resources/poll#poll-results-object-poll-answer-count-object-structure
class PollAnswerCount : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(int, id)                                                                                                     \
    FIELD(int, count)                                                                                                  \
    FIELD(bool, meVoted)
    SHARDSCOPE_OBJECT(PollAnswerCount, JsonObject, FIELDS)
#undef FIELDS
};

/// https://discord.com/developers/docs/resources/poll#poll-results-object
class PollResults : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(bool, isFinalized)                                                                                           \
    FIELD(QList<PollAnswerCount>, answerCounts)
    SHARDSCOPE_OBJECT(PollResults, JsonObject, FIELDS)
#undef FIELDS
};

/// https://discord.com/developers/docs/resources/poll#poll-object
class Poll : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(PollMedia, question)                                                                                         \
    FIELD(QList<PollAnswer>, answers)                                                                                  \
    FIELD(Nullable<Timestamp>, expiry)                                                                                 \
    FIELD(bool, allowMultiselect)                                                                                      \
    FIELD(int, layoutType)                                                                                             \
    FIELD(Optional<PollResults>, results)
    SHARDSCOPE_OBJECT(Poll, JsonObject, FIELDS)
#undef FIELDS
};

} // namespace Shardscope
