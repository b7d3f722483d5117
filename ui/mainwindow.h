// SPDX-License-Identifier: MIT
#pragma once

#include "ui/capture/openingcontroller.h"
#include "ui/connection/sessioncontroller.h"
#include "ui/diagnosis/driftwatch.h"
#include "ui/graphs/sessionmetrics.h"
#include "ui/windowactions.h"
#include "ui/windowfeeds.h"

#include <QMainWindow>
#include <QTimer>

class QDockWidget;
class QSettings;
class QSplitter;
class QStackedWidget;

namespace Shardscope {

class CaptureController;
class CommandPanel;
class ConnectionBar;
class ConnectionStages;
class EventStore;
class GraphPanel;
class IncidentBanner;
class LogPanel;
class ProfileStore;
class TokenStore;
class VitalStrip;

/// Puts the panels in their places and joins them; decides nothing.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    struct Parts
    {
        ShardManager *manager;
        EventStore *store;
        WindowFeeds *feeds;
        QSettings *settings;
        DemoGateway demo;
        ProfileStore *profiles = nullptr; ///< null: the window has no profiles
        TokenStore *keychain = nullptr; ///< null: secrets are kept for the session only
    };

    /// Everything in @p parts must outlive the window.
    explicit MainWindow(const Parts &parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    void setConfig(const ConnectionConfig &config);
    void startDemo();
    void openCaptures(const QStringList &paths);
    [[nodiscard]] CaptureController *captures() const { return m_captures.get(); }
    [[nodiscard]] const SessionMetrics &metrics() const { return m_metrics; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void createPanels();
    void createDocks();
    void layoutCentral();
    void connectManager();
    void connectPanels();
    void connectCaptures();
    void perform(WindowActions::Id id);
    void startFromBar();
    void begin(const ConnectionConfig &config);
    void refuse(const GatewayError &error);
    void takeStatus(const ShardStatus &status);
    void takeClose(const GatewayCloseInfo &info);
    void setRunning(bool running);
    void showCapture(const OpeningController::View &view);
    void endCapture(const std::optional<Incident> &incident);
    void refreshTitle();
    void showCommands(WindowActions::Id id);
    void setLook(WindowActions::Id id);
    void arrangeHeadline();
    void tick();
    void restore();
    void openPortal();

    ShardManager *const m_manager;
    EventStore *const m_store;
    WindowFeeds *const m_feeds;
    QSettings *const m_settings;
    SessionController m_session;
    SessionMetrics m_metrics;
    WindowActions *m_actions;
    ConnectionBar *m_bar = nullptr;
    VitalStrip *m_vitals = nullptr;
    QStackedWidget *m_pages = nullptr;
    QSplitter *m_splitter = nullptr;
    GraphPanel *m_graphs = nullptr;
    ConnectionStages *m_stages = nullptr;
    IncidentBanner *m_banner = nullptr;
    LogPanel *m_log = nullptr;
    QDockWidget *m_dock = nullptr;
    QDockWidget *m_driftDock = nullptr;
    DriftWatch m_drift;
    CommandPanel *m_commands = nullptr;
    QTimer m_second;
    bool m_connecting = false;
    std::unique_ptr<CaptureController> m_captures; ///< the last member: it uses the others
};

} // namespace Shardscope
