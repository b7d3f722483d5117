// SPDX-License-Identifier: MIT
#pragma once

#include "core/gateway/gatewayerror.h"

namespace Shardscope {

/// What a person does to a connection by hand, to see what follows. The command line has none of it.
struct ShardControl
{
    enum class Kind
    {
        Close, ///< with a code of one's own
        Drop, ///< the TCP connection is reset, no close frame is sent
        Identify, ///< a new session in place of the present one
    };

    Kind kind = Kind::Close;
    int code = keepingCode; ///< Close only
    bool comesBack = true; ///< Close only: otherwise the run ends with it
    std::optional<int> shard {}; ///< empty: every shard of the run

    /// Keeps the session, so that it can be resumed; with 1000 Discord ends it.
    static constexpr int keepingCode = 4000;
    static constexpr int endingCode = 1000;

    /// InvalidArgument for a code that a client must not send: 1000 and 3000 to 4999 are free.
    /// https://datatracker.ietf.org/doc/html/rfc6455#section-7.4
    [[nodiscard]] std::optional<GatewayError> validate() const;
    /// Whether the session is still there afterwards.
    /// https://discord.com/developers/docs/events/gateway#initiating-a-disconnect
    [[nodiscard]] bool keepsSession() const;
};

} // namespace Shardscope

Q_DECLARE_METATYPE(Shardscope::ShardControl)
