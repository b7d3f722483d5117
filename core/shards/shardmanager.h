// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/eventrecord.h"
#include "core/capture/redactor.h"
#include "core/gateway/gatewayclosecode.h"
#include "core/gateway/gatewaycommand.h"
#include "core/gateway/shardcontrol.h"
#include "core/gateway/shardstatus.h"
#include "core/rest/gatewaylookup.h"
#include "core/shards/connectionconfig.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace Shardscope {

class ShardRun;

/// Runs one, some or all shards of a bot on the gateway thread; the only door for the window and the command line.
/// Lives on the caller's thread: calls are handed over, signals arrive there.
class ShardManager : public QObject
{
    Q_OBJECT

public:
    /// @p settingsFolder keeps the ledger of identifies; empty: nothing is kept.
    explicit ShardManager(const QString &settingsFolder = {}, QObject *parent = nullptr);
    /// Ends a run that is alive with a clean close and waits for the thread.
    ~ShardManager() override;

    /// Records go to every sink, on the gateway thread. Add them before start(); they must outlive the manager.
    void addSink(RecordSink *sink);

    /// Begins a run; StateConflict while one is alive, or what is wrong with @p config.
    std::optional<GatewayError> start(const ConnectionConfig &config);
    /// Ends the run; finished() follows.
    void stop();
    void send(const GatewayCommand &command);
    /// What a person does to the connection; errorOccurred() tells why it cannot be done.
    void control(const ShardControl &control);
    /// For a line of input that is no command: it gets its `error` line in its place among the others.
    void reject(const CommandOutcome &outcome);

    [[nodiscard]] bool isRunning() const { return m_running; }
    /// The newest snapshot of the only shard; of several the one that is worst off. A run whose shards are not known
    /// yet has one of shard -1.
    [[nodiscard]] const ShardStatus &status() const { return m_status; }
    /// The newest snapshot of one shard; empty where the run does not have it.
    [[nodiscard]] std::optional<ShardStatus> status(int shard) const;
    /// Of every shard, in ascending order; empty before shardsKnown().
    [[nodiscard]] QList<ShardStatus> statuses() const;
    [[nodiscard]] const ConnectionConfig &config() const { return m_config; }
    /// Masks the secrets of this run and of those before; any thread.
    [[nodiscard]] Redactor &redactor() { return m_redactor; }

Q_SIGNALS:
    void runningChanged(bool running);
    void lookedUp(const Shardscope::GatewayInfo &info);
    /// Once in a run, in ascending order, before the first status of one of them; @p count is that of the bot.
    void shardsKnown(const QList<int> &ids, int count);
    void statusChanged(const Shardscope::ShardStatus &status);
    void latencyMeasured(const Shardscope::LatencySample &sample);
    /// Once for each send() and reject(), whatever comes of it and for how many shards; from the gateway thread.
    void commandTaken();
    void commandResolved(const Shardscope::CommandOutcome &outcome);
    void rateLimited(const Shardscope::RateLimitStatus &status);
    /// A shard below 0: of the run as a whole, as in the look-up for several.
    void errorOccurred(const Shardscope::GatewayError &error, int shard);
    void warningIssued(const QString &text);
    void disconnected(const Shardscope::GatewayCloseInfo &info, int shard);
    /// All shards are over; @p info is what ended the run.
    void finished(const Shardscope::GatewayCloseInfo &info);

private:
    void startRun(const ConnectionConfig &config);
    void deliver(std::function<void(ShardRun &)> call);
    void takeShards(const QList<int> &ids, int count);
    void takeStatus(const ShardStatus &status);

    const QString m_settingsFolder;
    Redactor m_redactor;
    std::vector<RecordSink *> m_sinks;
    ConnectionConfig m_config;
    ShardStatus m_status;
    std::map<int, ShardStatus> m_statuses; ///< of the shards of the run
    bool m_running = false;
    QThread m_thread;
    QObject *m_host = nullptr; ///< lives on the gateway thread: what is called through it runs there
    std::unique_ptr<ShardRun> m_run; ///< made, used and deleted on the gateway thread only
};

} // namespace Shardscope
