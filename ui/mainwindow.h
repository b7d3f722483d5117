// SPDX-License-Identifier: MIT
#pragma once

#include "ui/connection/sessioncontroller.h"
#include "ui/diagnosis/driftwatch.h"
#include "ui/graphs/sessionmetrics.h"
#include "ui/window/panefocus.h"
#include "ui/window/windowlayouts.h"
#include "ui/windowactions.h"
#include "ui/windowfeeds.h"

class QBoxLayout;
class QSettings;
class QStackedWidget;

namespace Shardscope {

class CaptureController;
class CheckDialog;
class CommandPanel;
class ConnectionBar;
class ConnectionStages;
class EventStore;
class GraphPanel;
class IncidentBanner;
class InsightPresenter;
class LogPanel;
class ProfileStore;
class RunPresenter;
class TokenStore;
class Translations;
class VitalStrip;

/// Puts the panels in their places and gives each action its deed; decides nothing.
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
        Translations *translations = nullptr; ///< null: the language stays
    };

    /// Everything in @p parts must outlive the window.
    explicit MainWindow(const Parts &parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    void setConfig(const ConnectionConfig &config);
    void startDemo();
    void openCaptures(const QStringList &paths);
    [[nodiscard]] CaptureController *captures() const { return m_captures.get(); }
    [[nodiscard]] WindowLayouts *layouts() { return &m_layouts; }
    [[nodiscard]] const SessionMetrics &metrics() const { return m_metrics; }

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void createPanels();
    void createWorkspace();
    void createCentral();
    void connectSessionActions();
    void createSessionTools();
    void connectCaptureActions();
    void connectPanelActions();
    void connectCommandActions();
    void connectLooks();
    void connectAlerts();
    void addStops();
    /// @p deed is done when the action is triggered.
    template <typename Deed> void on(WindowActions::Id id, Deed deed);
    void openPortal();

    const Parts m_parts;
    SessionController m_session;
    SessionMetrics m_metrics;
    DriftWatch m_drift;
    WindowActions *m_actions;
    Workspace *m_workspace;
    WindowLayouts m_layouts;
    PaneFocus m_focus;
    ConnectionBar *m_bar = nullptr;
    VitalStrip *m_vitals = nullptr;
    QStackedWidget *m_pages = nullptr;
    GraphPanel *m_graphs = nullptr;
    ConnectionStages *m_stages = nullptr;
    CheckDialog *m_check = nullptr;
    IncidentBanner *m_banner = nullptr;
    LogPanel *m_log = nullptr;
    CommandPanel *m_commands = nullptr;
    // The last members: they use the others.
    std::unique_ptr<CaptureController> m_captures;
    std::unique_ptr<RunPresenter> m_run;
    std::unique_ptr<InsightPresenter> m_insight;
};

} // namespace Shardscope
