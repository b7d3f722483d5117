// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/diagnosis/checkreport.h"
#include "core/gateway/gatewayshardconfig.h"

#include <QHostInfo>
#include <QList>
#include <QObject>
#include <QSslError>
#include <QUrl>

#include <functional>
#include <memory>

class QSslSocket;

namespace Shardscope {

/// Looks a name up and answers through the context, on its thread.
using HostResolver
    = std::function<void(const QString &name, QObject *context, std::function<void(const QHostInfo &)> answer)>;
/// The system's name server.
[[nodiscard]] HostResolver systemResolver();

/// The way to a server step by step, each with an outcome of its own: name, connection, encryption.
/// Sends no word of HTTP and no token. A step has the configuration's connect time-out.
///
/// Lives on one thread; one step at a time, in their order.
class ConnectionProbe : public QObject
{
    Q_OBJECT

public:
    explicit ConnectionProbe(Clock &clock, HostResolver resolver = systemResolver(), QObject *parent = nullptr);
    ~ConnectionProbe() override;

    /// @p target: ws, wss, http or https. Gives up what is under way.
    void setTarget(const QUrl &target, const GatewayShardConfig &config);
    using Done = std::function<void(const CheckOutcome &)>;
    /// Each calls back once, possibly within the call, unless abort() comes first.
    void lookUpName(Done done);
    void connectTcp(Done done);
    void encrypt(Done done);
    void abort();

private:
    void begin(Done done);
    void finish(const CheckOutcome &outcome);
    void timedOut();
    void named(const QString &name, const QHostInfo &info);
    void socketFailed();
    [[nodiscard]] QString host() const { return m_target.host(); }
    [[nodiscard]] quint16 port() const;
    [[nodiscard]] bool isSecure() const;
    /// The proxy's name, empty where none is between.
    [[nodiscard]] QString proxyName() const;

    HostResolver m_resolver;
    std::unique_ptr<ClockTimer> m_timer;
    QUrl m_target;
    GatewayShardConfig m_config;
    Done m_done;
    int m_step = 0; ///< counts them, to know a late answer
    QSslSocket *m_socket = nullptr; ///< child
    QList<QSslError> m_tlsErrors;
};

} // namespace Shardscope
