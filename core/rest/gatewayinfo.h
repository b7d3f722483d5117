// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/rest/serverclock.h"

#include <QMetaType>
#include <QString>
#include <QUrl>

#include <optional>

namespace Shardscope {

/// https://discord.com/developers/docs/events/gateway#session-start-limit-object
struct SessionStartLimit
{
    int total = 1000;
    int remaining = 1000;
    Milliseconds resetAfter {};
    int maxConcurrency = 1;
};

/// What the three look-ups before an IDENTIFY tell.
struct GatewayInfo
{
    QUrl url;
    int shards = 1; ///< recommended
    SessionStartLimit limit {};
    QString userId {};
    QString userName {};
    bool bot = true;
    std::optional<quint64> applicationFlags {}; ///< `flags` and `flags_new` together; empty where not known
    QString applicationId {};
    QString applicationName {};
    std::optional<qint64> guilds {}; ///< about so many, as the application's page counts them
    ServerClock clock {};
};

} // namespace Shardscope

Q_DECLARE_METATYPE(Shardscope::GatewayInfo)
