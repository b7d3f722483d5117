// SPDX-License-Identifier: MIT
#pragma once

#include "core/http/httpserver.h"
#include "core/http/listenaddress.h"
#include "core/metrics/gatewaymetrics.h"

#include <QUrl>

namespace Shardscope {

/// Answers scrapes of `/metrics`.
class MetricsServer : public QObject
{
    Q_OBJECT

public:
    /// @p metrics must outlive the server.
    explicit MetricsServer(const GatewayMetrics *metrics, Clock &clock = Clock::system(), QObject *parent = nullptr);

    /// Where the metrics are. On failure @p error says why not.
    [[nodiscard]] std::optional<QUrl> listen(const ListenAddress &address, QString *error);

private:
    [[nodiscard]] HttpAnswer answer(const RequestHead &request) const;

    const GatewayMetrics *const m_metrics;
    HttpServer m_http;
};

} // namespace Shardscope
