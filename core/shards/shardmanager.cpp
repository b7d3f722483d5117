// SPDX-License-Identifier: MIT
#include "core/shards/shardmanager.h"

#include "core/shards/shardrun.h"

#include <algorithm>

namespace Shardscope {

ShardManager::ShardManager(const QString &settingsFolder, QObject *parent)
    : QObject(parent)
    , m_settingsFolder(settingsFolder)
    , m_host(new QObject)
{
    m_host->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_host, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("gateway"));
    m_thread.start(QThread::TimeCriticalPriority);
}

ShardManager::~ShardManager()
{
    // Waits for the close frame to leave; the loop of that thread is never held up for long.
    QMetaObject::invokeMethod(
        m_host,
        [this] {
            if (m_run)
                m_run->stop();
            m_run.reset();
        },
        Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void ShardManager::addSink(RecordSink *sink)
{
    m_sinks.push_back(sink);
}

std::optional<GatewayError> ShardManager::start(const ConnectionConfig &config)
{
    if (m_running)
        return GatewayError { .kind = GatewayError::Kind::StateConflict, .message = tr("A run is under way already.") };
    if (std::optional<GatewayError> error = config.validate())
        return error;
    m_config = config;
    m_status = {};
    m_statuses.clear();
    m_running = true;
    QMetaObject::invokeMethod(m_host, [this, config] { startRun(config); }, Qt::QueuedConnection);
    Q_EMIT runningChanged(true);
    return std::nullopt;
}

/// On the gateway thread.
void ShardManager::startRun(const ConnectionConfig &config)
{
    m_run = std::make_unique<ShardRun>(config, &m_redactor, m_sinks, m_settingsFolder);
    const ShardRun *run = m_run.get();
    connect(run, &ShardRun::lookedUp, this, &ShardManager::lookedUp);
    connect(run, &ShardRun::shardsKnown, this, &ShardManager::takeShards);
    connect(run, &ShardRun::statusChanged, this, &ShardManager::takeStatus);
    connect(run, &ShardRun::latencyMeasured, this, &ShardManager::latencyMeasured);
    connect(run, &ShardRun::commandResolved, this, &ShardManager::commandResolved);
    connect(run, &ShardRun::rateLimited, this, &ShardManager::rateLimited);
    connect(run, &ShardRun::errorOccurred, this, &ShardManager::errorOccurred);
    connect(run, &ShardRun::warningIssued, this, &ShardManager::warningIssued);
    connect(run, &ShardRun::disconnected, this, &ShardManager::disconnected);
    connect(run, &ShardRun::finished, this, [this](const GatewayCloseInfo &info) {
        m_running = false;
        Q_EMIT runningChanged(false);
        Q_EMIT finished(info);
    });
    m_run->start();
}

void ShardManager::takeShards(const QList<int> &ids, int count)
{
    for (const int id : ids) {
        ShardStatus status;
        status.shardId = id;
        status.shardCount = count;
        m_statuses.emplace(id, status);
    }
    Q_EMIT shardsKnown(ids, count);
}

void ShardManager::takeStatus(const ShardStatus &status)
{
    if (const auto known = m_statuses.find(status.shardId); known != m_statuses.end()) {
        known->second = status;
        m_status = std::min_element(m_statuses.begin(), m_statuses.end(), [](const auto &a, const auto &b) {
            return shardStateRank(a.second.state) < shardStateRank(b.second.state);
        })->second;
    } else {
        m_status = status;
    }
    Q_EMIT statusChanged(status);
}

std::optional<ShardStatus> ShardManager::status(int shard) const
{
    const auto known = m_statuses.find(shard);
    return known == m_statuses.end() ? std::nullopt : std::optional(known->second);
}

QList<ShardStatus> ShardManager::statuses() const
{
    QList<ShardStatus> all;
    for (const auto &[id, status] : m_statuses)
        all.append(status);
    return all;
}

void ShardManager::deliver(std::function<void(ShardRun &)> call)
{
    QMetaObject::invokeMethod(
        m_host,
        [this, call = std::move(call)] {
            if (m_run)
                call(*m_run);
        },
        Qt::QueuedConnection);
}

void ShardManager::stop()
{
    deliver([](ShardRun &run) { run.stop(); });
}

void ShardManager::send(const GatewayCommand &command)
{
    deliver([this, command](ShardRun &run) {
        run.send(command);
        Q_EMIT commandTaken();
    });
}

void ShardManager::control(const ShardControl &control)
{
    deliver([control](ShardRun &run) { run.control(control); });
}

void ShardManager::reject(const CommandOutcome &outcome)
{
    deliver([this, outcome](ShardRun &run) {
        run.reject(outcome);
        Q_EMIT commandTaken();
    });
}

} // namespace Shardscope
