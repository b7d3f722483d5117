// SPDX-License-Identifier: MIT
#pragma once

#include "ui/capture/openingcontroller.h"
#include "ui/connection/sessioncontroller.h"

#include <QTimer>

namespace Shardscope {

class CaptureController;
class CommandPanel;
class ConnectionBar;
class ConnectionStages;
class DriftWatch;
class EventStore;
class GraphPanel;
class IncidentBanner;
class LogPanel;
class ProfileStore;
class SessionMetrics;
class VitalStrip;

/// Brings what a session or a capture tells to the panels, each second of a run their ages as well.
class RunPresenter : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        ShardManager *manager;
        EventStore *store;
        SessionController *session;
        SessionMetrics *metrics;
        DriftWatch *drift;
        ConnectionBar *bar;
        VitalStrip *vitals;
        GraphPanel *graphs;
        ConnectionStages *stages;
        IncidentBanner *banner;
        LogPanel *log;
        CommandPanel *commands;
        const ProfileStore *profiles; ///< null: there are none
    };

    /// All of @p parts and @p captures must outlive it.
    RunPresenter(const Parts &parts, CaptureController *captures, QObject *parent = nullptr);

    void startFromBar();
    void startDemo();
    void clearLog();
    void refuse(const GatewayError &error);
    void tick();

Q_SIGNALS:
    /// There is something to see in the workspace.
    void begun();
    void runningChanged(bool running);
    /// What the window is to be called.
    void titleChanged(const QString &title);

private:
    void connectManager();
    void connectSession();
    void connectCaptures();
    void begin(const ConnectionConfig &config);
    void takeStatus(const ShardStatus &status);
    void showStatus(const ShardStatus &status);
    void showShards();
    void takeClose(const GatewayCloseInfo &info);
    void setRunning(bool running);
    void showCapture(const OpeningController::View &view);
    void endCapture(const std::optional<Incident> &incident);
    void arrangeHeadline();
    void tellTitle();

    const Parts m_parts;
    CaptureController *const m_captures;
    QTimer m_second;
    QTimer m_shardsPause; ///< many shards tell much: they are shown together
    bool m_isSeveral = false; ///< the run has more than one shard
    bool m_isConnecting = false;
    QString m_user; ///< of the session
    QString m_file; ///< that is shown
};

} // namespace Shardscope
