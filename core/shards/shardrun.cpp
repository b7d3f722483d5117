// SPDX-License-Identifier: MIT
#include "core/shards/shardrun.h"

#include "core/shards/commandroute.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

constexpr int noShard = -1;

GatewayCloseInfo endedWith(RunEnd end)
{
    return { .by = CloseInitiator::Client, .action = CloseAction::Stop, .end = end };
}

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
    , m_launchTimer(m_clock.createTimer([this] { launch(); }))
{
    redactor->addSecret(m_config.shard.token.toUtf8());
    for (RecordSink *sink : sinks)
        m_recorder.addSink(sink);
    connect(&m_lookup, &GatewayLookup::succeeded, this, &ShardRun::lookUpSucceeded);
    connect(&m_lookup, &GatewayLookup::failed, this, &ShardRun::lookUpFailed);
}

ShardRun::~ShardRun()
{
    // They refer to the gate, and what they still say on their way concerns nobody.
    for (const Member &member : m_members)
        member.shard->disconnect(this);
    m_members.clear();
}

void ShardRun::start()
{
    m_ids = m_config.shards();
    if (!m_ids.isEmpty())
        Q_EMIT shardsKnown(m_ids, m_config.shard.shardCount);
    if (m_config.needsLookup())
        lookUp();
    else
        makeShards({}, botIdOf(m_config.shard.token));
}

int ShardRun::soleShard() const
{
    return m_ids.size() == 1 ? m_ids.first() : noShard;
}

ShardRun::Member *ShardRun::member(int id)
{
    const auto at = static_cast<std::size_t>(m_ids.indexOf(id));
    return at < m_members.size() ? &m_members[at] : nullptr;
}

void ShardRun::announce(int shard, ShardState state, const QString &detail, Milliseconds delay)
{
    ShardStatus status;
    status.shardId = shard;
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
    announce(soleShard(), ShardState::Connecting, tr("Asking %1 for the gateway").arg(m_config.api.host()));
    m_lookup.start(m_config.api, m_config.shard);
}

void ShardRun::lookUpSucceeded(const GatewayInfo &info)
{
    Q_EMIT lookedUp(info);
    const bool wereKnown = !m_ids.isEmpty();
    if (const std::optional<GatewayError> error = m_config.takeRecommended(info.shards)) {
        end(*error, RunEnd::InvalidConfiguration);
        return;
    }
    m_ids = m_config.shards();
    if (!wereKnown)
        Q_EMIT shardsKnown(m_ids, m_config.shard.shardCount);
    if (!m_config.spendBudget) {
        if (const std::optional<GatewayError> refusal = IdentifyQueue::refusal(info.limit, int(m_ids.size()))) {
            end(*refusal, RunEnd::SessionLimit);
            return;
        }
    }
    if (m_config.shard.url.isEmpty())
        m_config.shard.url = info.url;
    m_config.shard.applicationFlags = info.applicationFlags;
    m_config.shard.recommendedShards = info.shards;
    makeShards(info.limit, info.userId);
}

void ShardRun::lookUpFailed(const GatewayError &error)
{
    const int allowed = m_config.shard.maximumAttempts;
    const bool isRefused = error.kind == GatewayError::Kind::Authentication;
    if (isRefused || error.kind == GatewayError::Kind::Tls || (allowed > 0 && m_attempt >= allowed)) {
        end(error, isRefused ? RunEnd::TokenRefused : RunEnd::NeverReady);
        return;
    }
    const int shard = soleShard();
    tell(error);
    const Milliseconds delay = std::max(m_backoff.next(false), error.retryAfter.value_or(Milliseconds::zero()));
    announce(shard, ShardState::BackingOff, tr("The gateway will be asked for again."), delay);
    m_retryTimer->start(delay);
}

/// An error of the run as a whole.
void ShardRun::tell(const GatewayError &error)
{
    const int shard = soleShard();
    m_recorder.recordError(error, shard < 0 ? std::nullopt : std::optional(shard));
    Q_EMIT errorOccurred(error, shard);
}

void ShardRun::makeShards(const SessionStartLimit &limit, const QString &botId)
{
    m_concurrency = std::max(limit.maxConcurrency, 1);
    const bool isLookedUp = m_config.needsLookup();
    m_gate = std::make_unique<IdentifyQueue>(m_clock, limit,
        IdentifyLedger(m_settingsFolder, m_config.shard.url.host(), botId),
        IdentifyQueue::Run { .shards = int(m_ids.size()),
            .reserve = isLookedUp && !m_config.spendBudget ? IdentifyQueue::reserveOf(limit) : 0 });
    if (m_config.forgiveFailures)
        m_gate->forgive();
    m_environment.gate = m_gate.get();
    for (const int id : std::as_const(m_ids))
        m_members.push_back({ .shard = makeShard(id) });
    for (GatewayCommand &presence : std::exchange(m_earlyPresences, {})) {
        // Its outcome was told already, unless it proves now that nobody can take it.
        presence.internal
            = !std::holds_alternative<CommandError>(routeCommand(presence, m_ids, m_config.shard.shardCount));
        send(presence);
    }
    launch();
}

std::unique_ptr<GatewayShard> ShardRun::makeShard(int id)
{
    GatewayShardConfig config = m_config.shard;
    config.shardId = id;
    auto made = std::make_unique<GatewayShard>(config, m_environment);
    GatewayShard *shard = made.get();
    m_recorder.watch(shard);
    connect(shard, &GatewayShard::statusChanged, this, &ShardRun::statusChanged);
    connect(shard, &GatewayShard::statusRefreshed, this, &ShardRun::statusChanged);
    connect(shard, &GatewayShard::heartbeatAcknowledged, this, &ShardRun::latencyMeasured);
    connect(shard, &GatewayShard::commandResolved, this, &ShardRun::commandResolved);
    connect(shard, &GatewayShard::rateLimited, this, &ShardRun::rateLimited);
    connect(shard, &GatewayShard::errorOccurred, this,
        [this, id](const GatewayError &error) { Q_EMIT errorOccurred(error, id); });
    connect(shard, &GatewayShard::disconnected, this,
        [this, id](const GatewayCloseInfo &info) { Q_EMIT disconnected(info, id); });
    connect(shard, &GatewayShard::ready, this, &ShardRun::persist);
    connect(shard, &GatewayShard::finished, this, [this, id](const GatewayCloseInfo &info) { endMember(id, info); });
    return made;
}

void ShardRun::launch()
{
    while (m_launched < m_members.size() && m_members[m_launched].over)
        ++m_launched;
    if (m_over || m_cause || m_launched == m_members.size())
        return;
    if (m_launched > 0) {
        // A bucket that is not free yet, or shards that have still to show that it is worth it.
        const auto answer = m_gate->request(m_ids[qsizetype(m_launched)], m_clock.now());
        if (const auto *error = std::get_if<GatewayError>(&answer)) {
            end(*error, RunEnd::SessionLimit);
            return;
        }
        if (const Duration wait = std::get<Duration>(answer); wait > Duration::zero()) {
            m_launchTimer->start(wait);
            return;
        }
    }
    const std::size_t waveEnd = std::min(m_launched + std::size_t(m_concurrency), m_members.size());
    while (m_launched < waveEnd) {
        Member &next = m_members[m_launched++];
        if (!next.over && !startMember(next))
            return;
    }
    if (m_launched < m_members.size())
        m_launchTimer->start(IdentifyQueue::spacing);
}

bool ShardRun::startMember(Member &member)
{
    GatewayShard *shard = member.shard.get();
    // What is odd about the configuration is told once, what a READY lacks each time.
    const bool isFirst = shard->id() == m_ids.first();
    if (isFirst)
        connect(shard, &GatewayShard::warningIssued, this, &ShardRun::warningIssued);
    member.started = true;
    if (const std::optional<GatewayError> error = shard->start()) {
        // The configuration was good before the look-up; what it brought was not.
        member.started = false;
        end(*error, error->kind == GatewayError::Kind::Authentication ? RunEnd::TokenRefused : RunEnd::InvalidConfiguration);
        return false;
    }
    if (!isFirst)
        connect(shard, &GatewayShard::warningIssued, this, &ShardRun::warningIssued);
    if (m_anyReady)
        shard->reconnectWithoutEnd();
    return true;
}

void ShardRun::persist()
{
    if (std::exchange(m_anyReady, true))
        return;
    for (const Member &member : m_members)
        member.shard->reconnectWithoutEnd();
}

void ShardRun::endMember(int id, const GatewayCloseInfo &info)
{
    member(id)->over = true;
    if (info.end != RunEnd::Requested)
        endAll(info);
    if (std::all_of(m_members.begin(), m_members.end(), [](const Member &member) { return member.over; }))
        finish(m_cause && m_cause->end != RunEnd::Requested ? *m_cause : info);
}

void ShardRun::endAll(const GatewayCloseInfo &cause)
{
    if (m_cause)
        return;
    m_cause = cause;
    m_launchTimer->stop();
    for (std::size_t i = 0; i < m_members.size(); ++i) {
        Member &member = m_members[i];
        if (member.over)
            continue;
        if (member.started) {
            member.shard->close();
        } else {
            member.over = true;
            announce(m_ids[qsizetype(i)], ShardState::Closed, {});
        }
    }
}

void ShardRun::end(const GatewayError &error, RunEnd runEnd)
{
    const int shard = soleShard();
    tell(error);
    if (m_members.empty())
        announce(shard, ShardState::Closed, {});
    else
        endAll(endedWith(runEnd));
    finish(endedWith(runEnd));
}

void ShardRun::finish(const GatewayCloseInfo &info)
{
    if (std::exchange(m_over, true))
        return;
    m_retryTimer->stop();
    m_launchTimer->stop();
    m_lookup.abort();
    Q_EMIT finished(info);
}

void ShardRun::stop()
{
    if (m_over)
        return;
    if (m_members.empty())
        announce(soleShard(), ShardState::Closed, {});
    else
        endAll(endedWith(RunEnd::Requested));
    finish(endedWith(RunEnd::Requested));
}

void ShardRun::control(const ShardControl &control)
{
    if (m_members.empty()) {
        tell({ .kind = GatewayError::Kind::StateConflict,
            .message = tr("The gateway is still being asked for; there is no connection yet.") });
        return;
    }
    if (control.shard && !m_ids.contains(*control.shard)) {
        tell({ .kind = GatewayError::Kind::InvalidArgument,
            .message = tr("Shard %1 is not part of this run.").arg(*control.shard),
            .field = QStringLiteral("shard") });
        return;
    }
    // One that is meant says itself why it cannot; of all, those take part that can.
    const bool isForOne = control.shard || m_members.size() == 1;
    const bool isEnd = control.kind == ShardControl::Kind::Close && !control.comesBack && !isForOne;
    bool isTaken = false;
    for (const Member &member : m_members) {
        if ((control.shard && *control.shard != member.shard->id()) || (!isForOne && !member.shard->isConnected()))
            continue;
        member.shard->control(control);
        isTaken = true;
    }
    if (isEnd)
        stop();
    else if (!isTaken)
        tell({ .kind = GatewayError::Kind::StateConflict, .message = tr("No shard of this run is connected at present.") });
}

void ShardRun::reject(const CommandOutcome &outcome)
{
    m_recorder.recordOutcome(outcome);
    Q_EMIT commandResolved(outcome);
}

void ShardRun::resolve(const GatewayCommand &command, CommandOutcome outcome, int shard)
{
    if (command.internal)
        return;
    outcome.command = QString::fromLatin1(command.name());
    outcome.id = command.id;
    outcome.shard = shard;
    reject(outcome);
}

void ShardRun::send(const GatewayCommand &command)
{
    const auto fail = [&](const CommandError &error) {
        resolve(command, { .kind = CommandOutcome::Kind::Failed, .error = error }, soleShard());
    };
    if (const std::optional<CommandError> error = command.validate(m_config.shard.intents))
        return fail(*error);
    if (m_ids.isEmpty())
        return sendEarly(command);
    const auto routed = routeCommand(command, m_ids, m_config.shard.shardCount);
    if (const auto *error = std::get_if<CommandError>(&routed))
        return fail(*error);
    if (m_members.empty())
        return sendEarly(command);
    const auto &routes = std::get<std::vector<CommandRoute>>(routed);
    for (const CommandRoute &route : routes) {
        // One that was closed by itself has no part in what is meant for all.
        if (!route.isForAll || !member(route.shard)->over)
            deliver(route.shard, route.command);
    }
}

void ShardRun::deliver(int id, const GatewayCommand &command)
{
    Member *to = member(id);
    if (to->started || to->over || !std::holds_alternative<Close>(command.payload)) {
        to->shard->send(command);
        return;
    }
    // Its turn to begin had not come.
    resolve(command, { .kind = CommandOutcome::Kind::Sent }, id);
    announce(id, ShardState::Closed, {});
    endMember(id, endedWith(RunEnd::Requested));
}

/// While the look-up is under way there is no shard to send.
void ShardRun::sendEarly(const GatewayCommand &command)
{
    const int shard = command.shard.value_or(soleShard());
    const bool isWaiting = m_retryTimer->isActive();
    if (std::holds_alternative<UpdatePresence>(command.payload)) {
        m_earlyPresences.push_back(command);
        resolve(command, { .kind = CommandOutcome::Kind::Remembered }, shard);
    } else if (std::holds_alternative<Close>(command.payload) && (!command.shard || m_ids.size() == 1)) {
        resolve(command, { .kind = CommandOutcome::Kind::Sent }, shard);
        stop();
    } else if (std::holds_alternative<Reconnect>(command.payload) && isWaiting) {
        resolve(command, { .kind = CommandOutcome::Kind::Sent }, shard);
        lookUp();
    } else {
        resolve(command, { .kind = CommandOutcome::Kind::Failed,
                             .error = CommandError { .kind = GatewayError::Kind::StateConflict,
                                 .message = tr("The shard is not ready; try again once it is.") } }, shard);
    }
}

} // namespace Shardscope
