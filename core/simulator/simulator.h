// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/simulator/scenariooutcome.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QThread>
#include <QUrl>

#include <memory>
#include <optional>

namespace Shardscope {

class Scenario;

namespace Simulation {
class SimulatorServer;
}

/// Something that goes wrong on purpose: `NAME[=VALUE][@WHEN]` of the command line.
/// What lasts (no-ack, the delays, http, bot, flags, remaining, shards, max-concurrency, clock) holds from WHEN on. What happens (op7, op9,
/// close) happens once in each session, a resumed one included, and at `start` on every connection: op7 in place of
/// HELLO, op9 in answer to IDENTIFY or RESUME, close after HELLO.
struct SimulatorFault
{
    enum class Kind { NoAck, Op7, Op9, Close, HelloDelay, ReadyDelay, Http, Bot, Flags, Remaining, Shards, MaxConcurrency, Clock };
    enum class When { Start, Ready, Seconds, Events };

    Kind kind = Kind::NoAck;
    double value = 0; ///< close code, seconds, HTTP status, flags, count; `bot=false` and `op9=true` are 0 and 1
    When when = When::Start;
    double whenValue = 0; ///< seconds after READY, or dispatches of the session

    /// On failure @p error says what is wrong and what is possible.
    [[nodiscard]] static std::optional<SimulatorFault> parse(const QString &text, QString *error);
    /// All that there are, by their names.
    [[nodiscard]] static QList<std::pair<QString, Kind>> kinds();
};

struct SimulatorConfig
{
    quint16 port = 0; ///< 0: a free one
    double rate = 20; ///< dispatches a second of each session, 1 to 50,000
    qint64 events = -1; ///< so many after READY, then heartbeats only; -1: without end
    quint32 seed = 1;
    QString payloads {}; ///< a folder of messages to serve instead of the generated stream
    QString capture {}; ///< or a capture to serve again
    double speed = 1; ///< so many times as fast as the capture went; 0: as fast as the client reads
    QList<SimulatorFault> faults {};
    /// What clients have to do, and what happens to them. With one sessions are resumed at an address of its own, as
    /// they are at Discord, so that it shows who comes back where.
    std::shared_ptr<const Scenario> scenario {};
    bool anyToken = false;
    int shards = 1; ///< recommended by /gateway/bot; with fewer IDENTIFY is closed with 4011
    int maxConcurrency = 16; ///< 1 to 16 IDENTIFYs in five seconds
    Milliseconds heartbeatInterval { 5000 }; ///< shorter than Discord's 41,250: there is something to see sooner
    Milliseconds ackDelay { 30 }; ///< about so long an ACK takes, as if the gateway were far; 0: none
};

struct SimulatorAddress
{
    QUrl gateway; ///< ws://127.0.0.1:…
    QUrl api; ///< http://127.0.0.1:…/api/v10
    QString token; ///< fresh, of a bot's shape; any other is closed with 4004 unless anyToken
};

/// The built-in gateway: listens on 127.0.0.1 on a thread of its own. Lives on the caller's thread.
class Simulator : public QObject
{
    Q_OBJECT

public:
    explicit Simulator(QObject *parent = nullptr);
    ~Simulator() override;

    /// Returns once it listens. One that runs is stopped first.
    /// Empty where the port cannot be bound or the folder or capture not be read; @p error says why.
    std::optional<SimulatorAddress> start(const SimulatorConfig &config, QString *error);
    void stop();

Q_SIGNALS:
    /// Dispatches a second really reached over the last second, while a session is being served.
    void rateMeasured(double eventsPerSecond);
    /// What a person should know of the capture that is served, in whole sentences. Emitted on this thread during
    /// start() and on that of the gateway afterwards.
    void noted(const QString &sentence);
    /// In the order of the steps; they begin once it listens.
    void scenarioStepEnded(const Shardscope::ScenarioOutcome &outcome);

private:
    QThread m_thread;
    Simulation::SimulatorServer *m_server = nullptr; ///< lives on m_thread, which deletes it
};

} // namespace Shardscope
