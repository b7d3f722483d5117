// SPDX-License-Identifier: MIT
#pragma once

#include "core/gateway/gatewayclosecode.h"
#include "core/gateway/gatewayshardconfig.h"
#include "core/gateway/identifygate.h"
#include "core/gateway/networkfault.h"
#include "core/rest/gatewayinfo.h"

#include <QObject>

#include <memory>

namespace Shardscope {

class GatewayShard;

/// A shard's connection as far as HELLO, or READY where it may identify; then closed. Never tries twice.
///
/// Lives on one thread; one connection at a time.
class GatewayProbe : public QObject
{
    Q_OBJECT

public:
    /// @p settingsFolder keeps the ledger of identifies; empty: nothing is kept.
    GatewayProbe(Clock &clock, const QString &settingsFolder, QObject *parent = nullptr);
    ~GatewayProbe() override;

    /// Time-outs are those of @p config. @p info: what the look-ups told, for the budget and for what a close means.
    void start(const GatewayShardConfig &config, const GatewayInfo &info, bool identifies);
    /// Nothing is signalled any more.
    void stop();

Q_SIGNALS:
    void opened();
    void helloReceived(Shardscope::Milliseconds heartbeatInterval);
    /// READY came, and the session was closed again.
    void ready(const QString &userName);
    /// Comes once and last.
    void failed(const Shardscope::NetworkFault &fault);

private:
    void closed(const GatewayCloseInfo &info);
    void end(const NetworkFault &fault);

    Clock &m_clock;
    const QString m_settingsFolder;
    std::unique_ptr<IdentifyGate> m_gate;
    GatewayShard *m_shard = nullptr; ///< child
    std::optional<GatewayError> m_error;
};

} // namespace Shardscope

Q_DECLARE_METATYPE(Shardscope::NetworkFault)
