// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/gateway/gatewayintents.h"

#include <QMetaType>
#include <QString>

#include <optional>

namespace Shardscope {

/// What went wrong, in the words of the line format (`error` lines).
struct GatewayError
{
    enum class Kind {
        InvalidArgument,
        MissingIntent,
        StateConflict,
        PayloadTooLarge,
        RateLimited,
        QueueFull,
        SessionLimit,
        Network,
        Tls,
        Protocol,
        Authentication,
    };

    Kind kind = Kind::Protocol;
    QString message; ///< one sentence for people: what is wrong and what to do
    QString field {}; ///< InvalidArgument: the key that is wrong, as the command spells it
    GatewayIntents intents {}; ///< MissingIntent: those that are missing
    std::optional<Milliseconds> retryAfter {}; ///< RateLimited, SessionLimit: when to try again

    /// "invalid-argument", "missing-intent", …
    [[nodiscard]] const char *name() const;
};

/// A command's error is one of the first kinds: InvalidArgument to QueueFull.
using CommandError = GatewayError;

} // namespace Shardscope

Q_DECLARE_METATYPE(Shardscope::GatewayError)
