// SPDX-License-Identifier: MIT
#include "ui/connection/sessioncontroller.h"

namespace Shardscope {

SessionController::SessionController(ShardManager *manager, DemoGateway demo, QObject *parent)
    : QObject(parent)
    , m_manager(manager)
    , m_demo(std::move(demo))
{
    connect(m_manager, &ShardManager::lookedUp, this,
        [this](const GatewayInfo &info) { m_applicationFlags = info.applicationFlags; });
    connect(m_manager, &ShardManager::runningChanged, this, [this](bool running) {
        if (running || !m_next)
            return;
        const ConnectionConfig next = *std::exchange(m_next, std::nullopt);
        begin(next);
    });
}

SessionController::~SessionController()
{
    endDemo();
}

void SessionController::start(const ConnectionConfig &config)
{
    endDemo();
    begin(config);
}

void SessionController::startDemo(ConnectionConfig config)
{
    endDemo();
    if (m_demo.setShards)
        m_demo.setShards(config.allShards ? DemoGateway::manyShards : 1);
    QString error;
    const std::optional<DemoGateway::Address> address = m_demo.start ? m_demo.start(&error) : std::nullopt;
    if (!address) {
        Q_EMIT refused({ .kind = GatewayError::Kind::Network,
            .message = error.isEmpty() ? tr("This build has no built-in gateway.") : error });
        return;
    }
    m_demoRunning = true;
    config.shard.token = address->token;
    config.shard.url = address->gateway;
    config.api = address->api;
    config.apiGiven = !address->api.isEmpty();
    begin(config);
}

void SessionController::begin(const ConnectionConfig &config)
{
    if (m_manager->isRunning()) {
        m_next = config;
        m_manager->stop();
        return;
    }
    m_config = config;
    m_applicationFlags.reset();
    if (!config.validate())
        Q_EMIT aboutToStart();
    if (const std::optional<GatewayError> error = m_manager->start(config)) {
        Q_EMIT refused(*error);
        return;
    }
    Q_EMIT started(config);
}

void SessionController::stop()
{
    m_next.reset();
    if (m_manager->isRunning())
        m_manager->stop();
}

void SessionController::reconnect(bool resume)
{
    if (m_manager->isRunning())
        m_manager->send({ Reconnect { resume } });
    else if (!m_config.shard.token.isEmpty())
        begin(m_config);
}

GatewayIntents SessionController::disallowed() const
{
    const GatewayIntents asked = m_config.shard.intents;
    const GatewayIntents named = m_applicationFlags ? disallowedIntents(asked, *m_applicationFlags) : GatewayIntents();
    return named.isEmpty() ? asked & GatewayIntents::privileged() : named;
}

void SessionController::startWithoutDisallowed()
{
    ConnectionConfig config = m_config;
    config.shard.intents = config.shard.intents - disallowed();
    begin(config);
}

void SessionController::startSpendingBudget()
{
    ConnectionConfig config = m_config;
    config.spendBudget = true;
    config.forgiveFailures = true;
    begin(config);
}

void SessionController::send(const GatewayCommand &command)
{
    m_manager->send(command);
}

void SessionController::control(const ShardControl &control)
{
    if (m_manager->isRunning())
        m_manager->control(control);
}

void SessionController::endDemo()
{
    if (!std::exchange(m_demoRunning, false))
        return;
    if (m_demo.stop)
        m_demo.stop();
}

} // namespace Shardscope
