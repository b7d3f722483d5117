// SPDX-License-Identifier: MIT
#pragma once

#include "core/shards/connectionconfig.h"

#include <QCoreApplication>

#include <optional>

class QCommandLineParser;

namespace Shardscope {

/// The common connection options of the command line and the window, from one table: core/settings/connectionfields.h.
class ConnectionOptions
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionOptions)

public:
    static void addTo(QCommandLineParser *parser);

    /// What the options say, over @p config; the token stays as it is. A proxy's user and password are taken out of
    /// SHARDSCOPE_PROXY_AUTH. On failure @p error says which option is wrong, what stands there and what is expected.
    [[nodiscard]] static std::optional<ConnectionConfig> read(
        const QCommandLineParser &parser, QString *error, ConnectionConfig config = {});
};

} // namespace Shardscope
