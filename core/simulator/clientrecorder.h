// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/eventrecorder.h"
#include "core/gateway/gatewayclosecode.h"

class QUrl;

namespace Shardscope::Simulation {

class SimulatorSession;

/// Tells what clients do as their own logs would: `sent` for each message, `invalid` for what is none, `close` for an
/// end, whoever made it, and the states `connected` and `ready`. Secrets are masked. Does nothing without a sink.
class ClientRecorder : public QObject
{
    Q_OBJECT

public:
    explicit ClientRecorder(Clock &clock, QObject *parent = nullptr);

    /// Once. @p sink must outlive the recorder, which masks @p token.
    void begin(RecordSink *sink, const QByteArray &token);

    // A session is null where the connection has none; then it is not ready.
    void recordConnected(const QUrl &url, bool isResumeUrl);
    void recordReady(const SimulatorSession *session, bool resumed);
    void recordMessage(const QByteArray &json, const SimulatorSession *session);
    /// @p code is empty where no close frame came or goes.
    void recordClose(
        CloseInitiator by, std::optional<int> code, const QString &reason, const SimulatorSession *session);

private:
    /// Clients may give any token, also a real one by mistake.
    void learnSecrets(const QByteArray &json);

    Clock &m_clock;
    Redactor m_redactor;
    EventRecorder m_recorder;
    bool m_isWatched = false;
};

} // namespace Shardscope::Simulation
