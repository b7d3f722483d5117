// SPDX-License-Identifier: MIT
#pragma once

#include "core/simulator/clientrecorder.h"
#include "core/simulator/faultplan.h"
#include "core/simulator/frontdoor.h"
#include "core/simulator/restapi.h"
#include "core/simulator/scenariorun.h"
#include "core/simulator/simulatorsession.h"

#include <map>
#include <unordered_map>

namespace Shardscope::Simulation {

class SimulatorConnection;

/// The whole built-in gateway, on the thread it is made on: door, sessions, faults and what is measured.
class SimulatorServer : public QObject
{
    Q_OBJECT

public:
    /// @p recording is what openRecording() makes of @p config. Clock and randomness are handed in; the world follows
    /// from the seed alone.
    SimulatorServer(SimulatorConfig config, Recording recording, Clock &clock, RandomSource random);
    ~SimulatorServer() override;

    [[nodiscard]] std::optional<SimulatorAddress> listen(QString *error);

    [[nodiscard]] const SimulatorConfig &config() const { return m_config; }
    [[nodiscard]] const FaultPlan &faults() const { return m_faults; }
    [[nodiscard]] ClientRecorder &recorder() { return m_recorder; }
    [[nodiscard]] Clock &clock() { return m_clock; }
    [[nodiscard]] std::size_t connectionCount() const { return m_connections.size(); }
    [[nodiscard]] std::size_t sessionCount() const { return m_sessions.size(); }
    /// A lasting fault outside a session: by what all sessions together have come to.
    [[nodiscard]] std::optional<double> fault(SimulatorFault::Kind kind) const;

    /// What an IDENTIFY or a RESUME comes to: a session, a mistake that closes, or INVALID SESSION.
    struct Refused
    {
    };
    using Admission = std::variant<SimulatorSession *, ClientMistake, Refused>;
    [[nodiscard]] Admission identify(const IdentifyMessage &message);
    [[nodiscard]] Admission resume(const ResumeMessage &message);

    void sessionReady();
    void countDispatches(int count);

Q_SIGNALS:
    void rateMeasured(double eventsPerSecond);
    void scenarioStepEnded(const Shardscope::ScenarioOutcome &outcome);

private:
    [[nodiscard]] HttpAnswer answer(const RequestHead &request) const;
    [[nodiscard]] RestFacts restFacts() const;
    [[nodiscard]] bool isToken(const QByteArray &token) const;
    [[nodiscard]] QByteArray randomText(int length);
    void openConnection(QWebSocket *socket, bool isResumeUrl);
    [[nodiscard]] bool beginScenario(QString *error);
    /// What a step of the scenario does; empty, or why it cannot.
    [[nodiscard]] QString act(const ScenarioStep &step);
    [[nodiscard]] QString deliver(const SimulatorFault &fault);
    [[nodiscard]] QString deliver(const ScenarioStep::Send &message);
    [[nodiscard]] std::vector<SimulatorConnection *> openConnections() const;
    void leaveSession(SimulatorSession *session, bool keep);
    void sweep();
    void measure();

    const SimulatorConfig m_config;
    const Recording m_recording;
    Clock &m_clock;
    RandomSource m_randomSource;
    FaultPlan m_faults;
    FrontDoor m_door;
    std::unique_ptr<FrontDoor> m_resumeDoor; ///< with a scenario only
    ClientRecorder m_recorder;
    std::unique_ptr<ScenarioRun> m_run; ///< with a scenario only
    QByteArray m_token;
    User m_bot;
    Progress m_progress; ///< of the run
    std::map<QByteArray, std::unique_ptr<SimulatorSession>> m_sessions;
    std::vector<SimulatorConnection *> m_connections; ///< children
    std::unordered_map<int, quint32> m_sessionsOfShard; ///< so many there were
    std::deque<TimePoint> m_identifies; ///< of the last five seconds
    int m_identified = 0;
    TimePoint m_startedAt {};
    qint64 m_counted = 0;
    TimePoint m_countedSince {};
    std::unique_ptr<ClockTimer> m_measureTimer;
    std::unique_ptr<ClockTimer> m_sweepTimer;
};

} // namespace Shardscope::Simulation
