// SPDX-License-Identifier: MIT
#include "core/simulator/simulator.h"

#include "core/simulator/dispatchsource.h"
#include "core/simulator/simulatorserver.h"
#include "core/text.h"

namespace Shardscope {

namespace {

constexpr double lowestRate = 1;
constexpr double highestRate = 50000;

} // namespace

Simulator::Simulator(QObject *parent)
    : QObject(parent)
{
    m_thread.setObjectName(QStringLiteral("simulator"));
}

Simulator::~Simulator()
{
    stop();
}

std::optional<SimulatorAddress> Simulator::start(const SimulatorConfig &config, QString *error)
{
    stop();
    if (!(config.rate >= lowestRate && config.rate <= highestRate)) {
        if (error)
            *error = Text::tr("The rate goes from 1 to 50,000 events a second.");
        return std::nullopt;
    }
    auto recording = Simulation::openRecording(
        config, [this](const QString &sentence) { Q_EMIT noted(sentence); }, error);
    if (!recording)
        return std::nullopt;
    m_server = new Simulation::SimulatorServer(config, *std::move(recording), Clock::system(), systemRandom());
    m_server->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
    connect(m_server, &Simulation::SimulatorServer::rateMeasured, this, &Simulator::rateMeasured);
    connect(m_server, &Simulation::SimulatorServer::scenarioStepEnded, this, &Simulator::scenarioStepEnded);
    m_thread.start();

    std::optional<SimulatorAddress> address;
    QMetaObject::invokeMethod(
        m_server, [this, error, &address] { address = m_server->listen(error); }, Qt::BlockingQueuedConnection);
    if (!address)
        stop();
    return address;
}

void Simulator::stop()
{
    if (!m_server)
        return;
    m_server = nullptr;
    m_thread.quit();
    m_thread.wait();
}

} // namespace Shardscope
