// SPDX-License-Identifier: MIT
#include "core/shards/shardrun.h"

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

struct GuildOf
{
    QString operator()(const UpdateVoiceState &command) const { return command.guildId; }
    QString operator()(const RequestGuildMembers &command) const { return command.guildId; }
    QString operator()(const RequestChannelInfo &command) const { return command.guildId; }
    template <typename Other>
    QString operator()(const Other &) const
    {
        return {};
    }
};

} // namespace

ShardRun::ShardRun(ConnectionConfig config, Redactor *redactor, const std::vector<RecordSink *> &sinks,
    const QString &settingsFolder, ShardEnvironment environment, QObject *parent)
    : QObject(parent)
    , m_config(std::move(config))
    , m_settingsFolder(settingsFolder)
    , m_environment(std::move(environment))
    , m_clock(m_environment.clock ? *m_environment.clock : Clock::system())
    , m_recorder(redactor, m_clock)
    , m_backoff(m_environment.random ? m_environment.random : systemRandom())
    , m_retryTimer(m_clock.createTimer([this] { lookUp(); }))
{
    redactor->addSecret(m_config.shard.token.toUtf8());
    for (RecordSink *sink : sinks)
        m_recorder.addSink(sink);
    connect(&m_lookup, &GatewayLookup::succeeded, this, &ShardRun::lookUpSucceeded);
    connect(&m_lookup, &GatewayLookup::failed, this, &ShardRun::lookUpFailed);
}

ShardRun::~ShardRun() = default;

void ShardRun::start()
{
    if (m_config.needsLookup())
        lookUp();
    else
        startShard({}, botIdOf(m_config.shard.token));
}

void ShardRun::announce(ShardState state, const QString &detail, Milliseconds delay)
{
    ShardStatus status;
    status.shardId = m_config.shard.shardId;
    status.shardCount = m_config.shard.shardCount;
    status.state = state;
    status.detail = detail;
    status.delay = delay;
    status.attempt = m_attempt;
    status.since = m_clock.now();
    m_recorder.recordStatus(status);
    Q_EMIT statusChanged(status);
}

void ShardRun::lookUp()
{
    m_retryTimer->stop();
    ++m_attempt;
    announce(ShardState::Connecting, tr("Asking %1 for the gateway").arg(m_config.api.host()));
    m_lookup.start(m_config.api, m_config.shard);
}

void ShardRun::lookUpSucceeded(const GatewayInfo &info)
{
    Q_EMIT lookedUp(info);
    if (!m_config.spendBudget) {
        if (const std::optional<GatewayError> refusal = IdentifyQueue::refusal(info.limit, 1)) {
            end(*refusal, RunEnd::SessionLimit);
            return;
        }
    }
    if (m_config.shard.url.isEmpty())
        m_config.shard.url = info.url;
    m_config.shard.applicationFlags = info.applicationFlags;
    m_config.shard.recommendedShards = info.shards;
    startShard(info.limit, info.userId);
}

void ShardRun::lookUpFailed(const GatewayError &error)
{
    const int allowed = m_config.shard.maximumAttempts;
    const bool isRefused = error.kind == GatewayError::Kind::Authentication;
    if (isRefused || error.kind == GatewayError::Kind::Tls || (allowed > 0 && m_attempt >= allowed)) {
        end(error, isRefused ? RunEnd::TokenRefused : RunEnd::NeverReady);
        return;
    }
    m_recorder.recordError(error, m_config.shard.shardId);
    Q_EMIT errorOccurred(error);
    const Milliseconds delay = std::max(m_backoff.next(false), error.retryAfter.value_or(Milliseconds::zero()));
    announce(ShardState::BackingOff, tr("The gateway will be asked for again."), delay);
    m_retryTimer->start(delay);
}

void ShardRun::startShard(const SessionStartLimit &limit, const QString &botId)
{
    m_gate = std::make_unique<IdentifyQueue>(
        m_clock, limit, IdentifyLedger(m_settingsFolder, m_config.shard.url.host(), botId));
    if (m_config.forgiveFailures)
        m_gate->forgive();
    m_environment.gate = m_gate.get();
    m_shard = std::make_unique<GatewayShard>(m_config.shard, m_environment);
    GatewayShard *shard = m_shard.get();
    m_recorder.watch(shard);
    connect(shard, &GatewayShard::statusChanged, this, &ShardRun::statusChanged);
    connect(shard, &GatewayShard::statusRefreshed, this, &ShardRun::statusChanged);
    connect(shard, &GatewayShard::heartbeatAcknowledged, this, &ShardRun::latencyMeasured);
    connect(shard, &GatewayShard::commandResolved, this, &ShardRun::commandResolved);
    connect(shard, &GatewayShard::rateLimited, this, &ShardRun::rateLimited);
    connect(shard, &GatewayShard::errorOccurred, this, &ShardRun::errorOccurred);
    connect(shard, &GatewayShard::warningIssued, this, &ShardRun::warningIssued);
    connect(shard, &GatewayShard::disconnected, this, &ShardRun::disconnected);
    connect(shard, &GatewayShard::finished, this, [this](const GatewayCloseInfo &info) {
        m_over = true;
        Q_EMIT finished(info);
    });
    if (const std::optional<GatewayError> error = shard->start()) {
        // The configuration was good before the look-up; what it brought was not.
        end(*error, error->kind == GatewayError::Kind::Authentication ? RunEnd::TokenRefused : RunEnd::InvalidConfiguration);
        return;
    }
    for (GatewayCommand &presence : std::exchange(m_earlyPresences, {})) {
        presence.internal = true; // its outcome was told already
        shard->send(presence);
    }
}

void ShardRun::end(const GatewayError &error, RunEnd runEnd)
{
    m_recorder.recordError(error, m_config.shard.shardId);
    Q_EMIT errorOccurred(error);
    finish(runEnd);
}

void ShardRun::finish(RunEnd runEnd)
{
    m_over = true;
    m_retryTimer->stop();
    m_lookup.abort();
    announce(ShardState::Closed, {});
    Q_EMIT finished({ .by = CloseInitiator::Client, .action = CloseAction::Stop, .end = runEnd });
}

void ShardRun::stop()
{
    if (m_over)
        return;
    if (m_shard && m_shard->isAlive())
        m_shard->close();
    else
        finish(RunEnd::Requested);
}

void ShardRun::control(const ShardControl &control)
{
    if (control.shard && *control.shard != m_config.shard.shardId)
        return;
    if (m_shard) {
        m_shard->control(control);
        return;
    }
    const GatewayError error { .kind = GatewayError::Kind::StateConflict,
        .message = tr("The gateway is still being asked for; there is no connection yet.") };
    m_recorder.recordError(error, m_config.shard.shardId);
    Q_EMIT errorOccurred(error);
}

void ShardRun::reject(const CommandOutcome &outcome)
{
    m_recorder.recordOutcome(outcome);
    Q_EMIT commandResolved(outcome);
}

std::optional<CommandError> ShardRun::checkShard(const GatewayCommand &command) const
{
    const auto invalid = [](const QString &field, const QString &message) {
        return CommandError { .kind = GatewayError::Kind::InvalidArgument, .message = message, .field = field };
    };
    const GatewayShardConfig &shard = m_config.shard;
    if (command.shard) {
        if (*command.shard == shard.shardId)
            return std::nullopt;
        return invalid(u"shard"_s, tr("Shard %1 is not part of this run; it has shard %2.").arg(*command.shard).arg(shard.shardId));
    }
    const quint64 guild = std::visit(GuildOf {}, command.payload).toULongLong();
    const auto owner = static_cast<int>((guild >> 22) % static_cast<quint64>(shard.shardCount));
    if (guild == 0 || owner == shard.shardId)
        return std::nullopt;
    return invalid(u"guild_id"_s, tr("This guild belongs to shard %1, which is not part of this run.").arg(owner));
}

void ShardRun::resolve(const GatewayCommand &command, CommandOutcome outcome)
{
    outcome.command = QString::fromLatin1(command.name());
    outcome.id = command.id;
    outcome.shard = m_config.shard.shardId;
    reject(outcome);
}

void ShardRun::send(const GatewayCommand &command)
{
    std::optional<CommandError> error = command.validate(m_config.shard.intents);
    if (!error)
        error = checkShard(command);
    if (error) {
        resolve(command, { .kind = CommandOutcome::Kind::Failed, .error = error });
        return;
    }
    if (m_shard) {
        m_shard->send(command);
        return;
    }
    const bool isWaiting = m_retryTimer->isActive();
    if (std::holds_alternative<UpdatePresence>(command.payload)) {
        m_earlyPresences.push_back(command);
        resolve(command, { .kind = CommandOutcome::Kind::Remembered });
    } else if (std::holds_alternative<Close>(command.payload)) {
        resolve(command, { .kind = CommandOutcome::Kind::Sent });
        stop();
    } else if (std::holds_alternative<Reconnect>(command.payload) && isWaiting) {
        resolve(command, { .kind = CommandOutcome::Kind::Sent });
        lookUp();
    } else {
        resolve(command, { .kind = CommandOutcome::Kind::Failed,
                             .error = CommandError { .kind = GatewayError::Kind::StateConflict,
                                 .message = tr("The shard is not ready; try again once it is.") } });
    }
}

} // namespace Shardscope
