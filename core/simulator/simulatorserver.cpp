// SPDX-License-Identifier: MIT
#include "core/simulator/simulatorserver.h"

#include "core/simulator/communities.h"
#include "core/simulator/simulatorconnection.h"
#include "core/text.h"

#include <QWebSocket>

#include <algorithm>
#include <iterator>

namespace Shardscope::Simulation {

namespace {

// All three privileged intents, in the limited form that most bots have.
constexpr quint64 usualFlags = (1U << 13) | (1U << 15) | (1U << 19);
// What is sent five seconds apart may arrive a little closer. All count together, not by shard: large enough that tools
// may be tried one after another.
constexpr Milliseconds identifyWindow { 4500 };
// Shards that lost their connections come back before we notice.
constexpr std::size_t mostConnections = 160;
constexpr std::size_t mostSessions = 96;
constexpr std::chrono::minutes sessionLife { 5 };
constexpr Milliseconds sweepInterval { 30000 };
constexpr Milliseconds measureInterval { 1000 };
constexpr int dailyIdentifies = 1000;
/// https://discord.com/developers/docs/events/gateway#sharding
constexpr int guildsOfShard = 2500;
constexpr qint64 dayMs = 24LL * 3600 * 1000;
// Above this bodies are made once and sent again.
constexpr double freshUpTo = 1000;

} // namespace

SimulatorServer::SimulatorServer(SimulatorConfig config, Recording recording, Clock &clock, RandomSource random)
    : m_config(std::move(config))
    , m_recording(std::move(recording))
    , m_clock(clock)
    , m_randomSource(std::move(random))
    , m_faults(m_config.faults)
    , m_door(
          clock, [this](const RequestHead &request) { return answer(request); }, this)
    , m_recorder(clock, this)
{
    m_bot = m_recording.bot.value_or(User { botId(m_config.seed), "demo_bot", "Demo Bot", true });
    const QByteArray encodedId
        = QByteArray::number(m_bot.id).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    m_token = encodedId + '.' + randomText(6) + '.' + randomText(38);
    connect(&m_door, &FrontDoor::webSocketOpened, this, [this](QWebSocket *socket) { openConnection(socket, false); });
}

SimulatorServer::~SimulatorServer()
{
    // They refer to the sessions.
    qDeleteAll(std::exchange(m_connections, {}));
}

QByteArray SimulatorServer::randomText(int length)
{
    static constexpr char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    QByteArray text;
    for (int i = 0; i < length; ++i)
        text.append(letters[int(m_randomSource() * 64) & 63]);
    return text;
}

std::optional<SimulatorAddress> SimulatorServer::listen(QString *error)
{
    if (!m_door.listen(m_config.port, error) || (m_config.scenario && !beginScenario(error)))
        return std::nullopt;
    m_startedAt = m_clock.now();
    m_measureTimer = m_clock.createTimer([this] { measure(); });
    m_sweepTimer = m_clock.createTimer([this] { sweep(); });
    m_sweepTimer->start(sweepInterval);
    const QString authority = QStringLiteral("127.0.0.1:") + QString::number(m_door.port());
    return SimulatorAddress { QUrl(QStringLiteral("ws://") + authority),
        QUrl(QStringLiteral("http://") + authority + QStringLiteral("/api/v10")), QString::fromLatin1(m_token) };
}

bool SimulatorServer::beginScenario(QString *error)
{
    m_resumeDoor = std::make_unique<FrontDoor>(m_clock, [this](const RequestHead &request) { return answer(request); });
    connect(m_resumeDoor.get(), &FrontDoor::webSocketOpened, this,
        [this](QWebSocket *socket) { openConnection(socket, true); });
    if (!m_resumeDoor->listen(0, error))
        return false;
    m_run = std::make_unique<ScenarioRun>(
        m_config.scenario, m_clock, [this](const ScenarioStep &step) { return act(step); });
    connect(m_run.get(), &ScenarioRun::stepEnded, this, &SimulatorServer::scenarioStepEnded);
    m_recorder.begin(m_run.get(), m_token);
    m_run->start();
    return true;
}

QString SimulatorServer::act(const ScenarioStep &step)
{
    if (const auto *fault = std::get_if<ScenarioStep::Fault>(&step.action))
        return deliver(fault->fault);
    if (const auto *send = std::get_if<ScenarioStep::Send>(&step.action))
        return deliver(*send);
    if (const auto *mend = std::get_if<ScenarioStep::Mend>(&step.action))
        m_faults.overrule(mend->kind, std::nullopt);
    return {};
}

QString SimulatorServer::deliver(const SimulatorFault &fault)
{
    if (!FaultPlan::isHappening(fault.kind)) {
        m_faults.overrule(fault.kind, fault.value);
        return {};
    }
    const auto connections = openConnections();
    for (SimulatorConnection *connection : connections)
        connection->happen(fault);
    return connections.empty() ? Text::tr("No client is connected.") : QString();
}

QString SimulatorServer::deliver(const ScenarioStep::Send &message)
{
    bool isDelivered = false;
    for (SimulatorConnection *connection : openConnections()) {
        if (message.op != 0)
            connection->send(
                "{\"t\":null,\"s\":null,\"op\":" + QByteArray::number(message.op) + ",\"d\":" + message.data + '}');
        else if (connection->isReady())
            connection->dispatch(message.type.constData(), message.data);
        else
            continue;
        isDelivered = true;
    }
    if (isDelivered)
        return {};
    return message.op == 0 ? Text::tr("No client is ready.") : Text::tr("No client is connected.");
}

std::vector<SimulatorConnection *> SimulatorServer::openConnections() const
{
    std::vector<SimulatorConnection *> open;
    std::copy_if(m_connections.begin(), m_connections.end(), std::back_inserter(open),
        [](const SimulatorConnection *connection) { return connection->isOpen(); });
    return open;
}

std::optional<double> SimulatorServer::fault(SimulatorFault::Kind kind) const
{
    return m_faults.lasting(kind, m_progress, m_clock.now());
}

HttpAnswer SimulatorServer::answer(const RequestHead &request) const
{
    HttpAnswer answer = answerRest(request, restFacts());
    const double seconds = fault(SimulatorFault::Kind::Clock).value_or(0);
    answer.clockOffset = std::chrono::duration_cast<Milliseconds>(std::chrono::duration<double>(seconds));
    return answer;
}

RestFacts SimulatorServer::restFacts() const
{
    using Kind = SimulatorFault::Kind;
    RestFacts facts;
    facts.gatewayUrl = "ws://127.0.0.1:" + QByteArray::number(m_door.port());
    facts.token = m_token;
    facts.anyToken = m_config.anyToken;
    facts.bot = m_bot;
    facts.bot.bot = fault(Kind::Bot).value_or(1) != 0;
    facts.flags = static_cast<quint64>(fault(Kind::Flags).value_or(double(usualFlags)));
    facts.shards = static_cast<int>(fault(Kind::Shards).value_or(m_config.shards));
    facts.remaining = fault(Kind::Remaining) ? static_cast<int>(*fault(Kind::Remaining))
                                             : std::max(0, dailyIdentifies - m_identified);
    const auto passed = std::chrono::duration_cast<Milliseconds>(m_clock.now() - m_startedAt).count();
    facts.resetAfterMs = m_identified > 0 ? dayMs - passed % dayMs : 0;
    facts.maxConcurrency = static_cast<int>(fault(Kind::MaxConcurrency).value_or(m_config.maxConcurrency));
    // As many as need so many shards.
    facts.guilds = std::max(static_cast<int>(communities().size()), (facts.shards - 1) * guildsOfShard + 1);
    if (const auto status = fault(Kind::Http))
        facts.failWith = static_cast<int>(*status);
    return facts;
}

bool SimulatorServer::isToken(const QByteArray &token) const
{
    return m_config.anyToken ? !token.isEmpty() : token == m_token;
}

SimulatorServer::Admission SimulatorServer::identify(const IdentifyMessage &message)
{
    const RestFacts facts = restFacts();
    const GatewayIntents intents(message.intents);
    if (!isToken(message.token))
        return ClientMistake { 4004, "Authentication failed." };
    if (message.shardCount < facts.shards)
        return ClientMistake { 4011, "Sharding required." };
    if (!intents.unknown().isEmpty())
        return ClientMistake { 4013, "Invalid intent(s)." };
    if (!disallowedIntents(intents, facts.flags).isEmpty())
        return ClientMistake { 4014, "Disallowed intent(s)." };

    const TimePoint now = m_clock.now();
    while (!m_identifies.empty() && now - m_identifies.front() >= identifyWindow)
        m_identifies.pop_front();
    if (m_identifies.size() >= std::size_t(facts.maxConcurrency))
        return Refused {};
    if (m_sessions.size() >= mostSessions) {
        const auto oldest = std::min_element(m_sessions.begin(), m_sessions.end(), [](const auto &a, const auto &b) {
            return a.second->detachedAt.value_or(TimePoint::max()) < b.second->detachedAt.value_or(TimePoint::max());
        });
        if (!oldest->second->detachedAt)
            return Refused {};
        m_sessions.erase(oldest);
    }
    m_identifies.push_back(now);
    ++m_identified;

    SessionPlan plan;
    plan.id = randomText(32);
    plan.resumeUrl = m_resumeDoor ? "ws://127.0.0.1:" + QByteArray::number(m_resumeDoor->port()) : facts.gatewayUrl;
    plan.world
        = { m_config.seed, message.shardId, message.shardCount, m_clock.utcMicroseconds(), facts.flags, facts.bot.bot };
    plan.intents = intents;
    plan.largeThreshold = message.largeThreshold;
    // Each new session of a shard goes on with another part of the talk.
    plan.seed = m_config.seed + quint32(message.shardId) * 7919U + m_sessionsOfShard[message.shardId]++ * 104729U;
    plan.reuse = m_config.rate > freshUpTo;
    plan.events = m_config.events;
    plan.bot = facts.bot;
    if (m_recording.source)
        plan.source = m_recording.source(message.shardId, message.shardCount);
    auto session = std::make_unique<SimulatorSession>(std::move(plan));
    SimulatorSession *made = session.get();
    m_sessions.emplace(made->id(), std::move(session));
    return made;
}

SimulatorServer::Admission SimulatorServer::resume(const ResumeMessage &message)
{
    if (!isToken(message.token))
        return ClientMistake { 4004, "Authentication failed." };
    const auto found = m_sessions.find(message.sessionId);
    if (found == m_sessions.end())
        return Refused {};
    SimulatorSession *session = found->second.get();
    if (message.sequence < 0 || message.sequence > session->sequence())
        return ClientMistake { 4007, "Invalid seq." };
    if (!session->canReplay(message.sequence))
        return Refused {};
    // A client that lost its way to us comes back before we notice.
    for (SimulatorConnection *connection : std::as_const(m_connections)) {
        if (connection->session() == session) {
            connection->drop();
            break;
        }
    }
    return session;
}

void SimulatorServer::openConnection(QWebSocket *socket, bool isResumeUrl)
{
    if (m_connections.size() >= mostConnections) {
        socket->abort();
        socket->deleteLater();
        return;
    }
    auto *connection = new SimulatorConnection(socket, *this);
    m_connections.push_back(connection);
    m_recorder.recordConnected(socket->requestUrl(), isResumeUrl);
    connect(connection, &SimulatorConnection::sessionLeft, this, &SimulatorServer::leaveSession);
    connect(connection, &SimulatorConnection::closed, this, [this, connection] {
        std::erase(m_connections, connection);
        connection->deleteLater();
    });
}

void SimulatorServer::leaveSession(SimulatorSession *session, bool keep)
{
    if (keep)
        session->detachedAt = m_clock.now();
    else
        m_sessions.erase(QByteArray(session->id()));
}

void SimulatorServer::sweep()
{
    std::erase_if(m_sessions, [now = m_clock.now()](const auto &entry) {
        return entry.second->detachedAt && now - *entry.second->detachedAt > sessionLife;
    });
    m_sweepTimer->start(sweepInterval);
}

void SimulatorServer::sessionReady()
{
    if (!m_progress.readyAt)
        m_progress.readyAt = m_clock.now();
}

void SimulatorServer::countDispatches(int count)
{
    m_progress.dispatches += count;
    if (!m_measureTimer->isActive()) {
        m_counted = 0;
        m_countedSince = m_clock.now();
        m_measureTimer->start(measureInterval);
    }
    m_counted += count;
}

void SimulatorServer::measure()
{
    const TimePoint now = m_clock.now();
    const double seconds = std::chrono::duration<double>(now - m_countedSince).count();
    Q_EMIT rateMeasured(seconds > 0 ? double(m_counted) / seconds : 0);
    m_counted = 0;
    m_countedSince = now;
    // The stream may be over; then the next dispatch begins the measuring anew.
    if (std::any_of(m_connections.begin(), m_connections.end(),
            [](const SimulatorConnection *c) { return c->session() != nullptr; }))
        m_measureTimer->start(measureInterval);
}

} // namespace Shardscope::Simulation
