// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QThread>
#include <QUrl>

#include <memory>
#include <optional>

namespace Shardscope {

class SimulatorServer;

/// Something that goes wrong on purpose: `NAME[=VALUE][@WHEN]` of the command line.
struct SimulatorFault
{
    enum class Kind { NoAck, Op7, Op9, Close, HelloDelay, ReadyDelay, Http, Bot, Flags, Remaining, Shards };
    enum class When { Start, Ready, Seconds, Events };

    Kind kind = Kind::NoAck;
    double value = 0; ///< close code, seconds, HTTP status, flags, count; `bot=false` and `op9=true` are 0 and 1
    When when = When::Start;
    double whenValue = 0; ///< seconds or events

    /// On failure @p error says what is wrong and what is possible.
    [[nodiscard]] static std::optional<SimulatorFault> parse(const QString &text, QString *error);
};

struct SimulatorConfig
{
    quint16 port = 0; ///< 0: a free one
    double rate = 20; ///< dispatches a second, 1 to 50,000
    qint64 events = -1; ///< so many after READY, then heartbeats only; -1: without end
    quint32 seed = 1;
    QString payloads {}; ///< a folder of messages to serve instead of the generated stream
    QList<SimulatorFault> faults {};
    bool anyToken = false;
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

    /// Empty where the port cannot be bound or the folder not be read; @p error says why.
    std::optional<SimulatorAddress> start(const SimulatorConfig &config, QString *error);
    void stop();

Q_SIGNALS:
    /// Dispatches a second really reached over the last second, while a session is being served.
    void rateMeasured(double eventsPerSecond);

private:
};

} // namespace Shardscope
