// SPDX-License-Identifier: MIT
#pragma once

#include <QNetworkProxy>

class QUrl;

namespace Shardscope {

struct ProxySettings;

/// The proxy for a connection to @p url: the one that is set, else the system's, which loopback never goes through.
[[nodiscard]] QNetworkProxy networkProxyFor(const ProxySettings &settings, const QUrl &url);

} // namespace Shardscope
