// SPDX-License-Identifier: MIT
#pragma once

#include "core/gateway/gatewayerror.h"
#include "core/shards/shardmanager.h"

#include <functional>

namespace Shardscope {

/// The built-in gateway as app/ hands it in.
struct DemoGateway
{
    struct Address
    {
        QUrl gateway;
        QUrl api; ///< empty: no look-up
        QString token;
    };
    /// Starts it and says how to reach it; empty with @p error where it cannot.
    std::function<std::optional<Address>(QString *error)> start;
    std::function<void()> stop;
    /// So many shards it recommends when it is started next; empty: it has a number of its own.
    std::function<void(int shards)> setShards = {};

    /// Where all are asked for.
    static constexpr int manyShards = 64;
};

/// Decides what a wish to connect means: which configuration, and what has to end before.
class SessionController : public QObject
{
    Q_OBJECT

public:
    /// @p manager must outlive the controller.
    SessionController(ShardManager *manager, DemoGateway demo, QObject *parent = nullptr);
    ~SessionController() override;

    void start(const ConnectionConfig &config);
    /// @p config says how; where to comes from the built-in gateway.
    void startDemo(ConnectionConfig config);
    void stop();
    /// Comes back with the session or a new one; begins the last run anew where none is alive.
    void reconnect(bool resume);
    /// The last configuration without the intents that the application may not have.
    void startWithoutDisallowed();
    /// The last configuration, even where the session budget is low or earlier sessions led to nothing.
    void startSpendingBudget();
    void send(const GatewayCommand &command);
    /// What is done to the connection by hand; nothing where none is alive.
    void control(const ShardControl &control);

    [[nodiscard]] bool isRunning() const { return m_manager->isRunning(); }
    [[nodiscard]] bool isDemo() const { return m_demoRunning; }
    /// The configuration of the run that is alive, or of the last one.
    [[nodiscard]] const ConnectionConfig &config() const { return m_config; }
    /// Those that 4014 is about, as far as it is known.
    [[nodiscard]] GatewayIntents disallowed() const;

Q_SIGNALS:
    /// Records of a new run are about to come.
    void aboutToStart();
    void started(const Shardscope::ConnectionConfig &config);
    /// Nothing was opened.
    void refused(const Shardscope::GatewayError &error);

private:
    void begin(const ConnectionConfig &config);
    void endDemo();

    ShardManager *const m_manager;
    const DemoGateway m_demo;
    ConnectionConfig m_config;
    std::optional<ConnectionConfig> m_next {}; ///< begins when the present run has ended
    std::optional<quint64> m_applicationFlags {};
    bool m_demoRunning = false;
};

} // namespace Shardscope
