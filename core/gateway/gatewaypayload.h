// SPDX-License-Identifier: MIT
#pragma once

#include "core/jsonfault.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace Shardscope {

/// A member of an object as it stands; the key is what lies between its quotes.
struct JsonMember
{
    QByteArrayView key;
    QByteArrayView value;
};

/// The envelope of a gateway message: the few fields the shard acts on, found once the whole was validated.
/// https://discord.com/developers/docs/events/gateway-events#payload-structure
struct GatewayPayload
{
    qint32 op = -1;
    std::optional<qint64> sequence; ///< `s`; empty where absent or null
    QByteArray type; ///< `t` as it stands between its quotes; empty where absent or null

    /// Where the value of `d` lies in the message; absent where the key is absent.
    bool hasData = false;
    qsizetype dataOffset = 0;
    qsizetype dataLength = 0;

    /// Ids for the columns, 0 where there are none; their rules are those of the filter fields.
    quint64 guildId = 0;
    quint64 channelId = 0;
    quint64 userId = 0;

    static constexpr int maximumDepth = JsonFault::maximumDepth;

    /// Reads @p json, a whole message. The buffer is not changed; spare capacity behind it saves a copy.
    /// On failure @p error says what is wrong and at which byte.
    [[nodiscard]] static std::optional<GatewayPayload> parse(const QByteArray &json, QString *error);

    /// Reads an object that has the fields of an envelope among others, such as a line of a capture, by the same rules.
    /// `op` may be missing, and a field of the wrong type is no failure, but told in @p wrongType. All members go to
    /// @p members, in order; they are views of @p json, which has SIMDJSON_PADDING readable bytes behind it.
    [[nodiscard]] static std::optional<GatewayPayload> parseObject(
        QByteArrayView json, std::vector<JsonMember> *members, QString *wrongType, QString *error);
};

} // namespace Shardscope
