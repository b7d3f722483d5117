// SPDX-License-Identifier: MIT
#include "ui/mainwindow.h"

#include "core/capture/eventstore.h"

#include "ui/alerts/alertcontroller.h"
#include "ui/capture/capturecontroller.h"
#include "ui/capture/noticerow.h"
#include "ui/capture/recentmenu.h"
#include "ui/commands/commandpanel.h"
#include "ui/commands/librarypage.h"
#include "ui/commands/requestpanel.h"
#include "ui/commands/sequencepanel.h"
#include "ui/connection/connectionbar.h"
#include "ui/connection/connectionstages.h"
#include "ui/connection/intentsfield.h"
#include "ui/connection/profilefield.h"
#include "ui/diagnosis/checkdialog.h"
#include "ui/diagnosis/driftpanel.h"
#include "ui/diagnosis/eventmatrixpanel.h"
#include "ui/diagnosis/incidentbanner.h"
#include "ui/diagnosis/insightpresenter.h"
#include "ui/diagnosis/timelinepanel.h"
#include "ui/dispatch/filterbar.h"
#include "ui/dispatch/logpanel.h"
#include "ui/dispatch/logview.h"
#include "ui/dispatch/payloadview.h"
#include "ui/graphs/graphpanel.h"
#include "ui/icons.h"
#include "ui/partactions.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shards/shardwallpanel.h"
#include "ui/shards/shardwallpresenter.h"
#include "ui/shards/vitalstrip.h"
#include "ui/theme.h"
#include "ui/welcomepage.h"
#include "ui/window/filedrop.h"
#include "ui/window/headlines.h"
#include "ui/window/runpresenter.h"
#include "ui/window/sessiontools.h"
#include "ui/window/windowtoolbar.h"
#include "ui/window/windowtools.h"
#include "ui/windowstate.h"

#include <QCloseEvent>
#include <QDesktopServices>
#include <QFileInfo>
#include <QFrame>
#include <QMenu>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

constexpr const char *lookKey = "window/look";
constexpr const char *toolBarKey = "window/toolbar";

QFrame *createLine(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    return line;
}

/// Actions of one kind stand in the order of what they are for.
WindowActions::Id nth(WindowActions::Id first, int index)
{
    return static_cast<WindowActions::Id>(static_cast<int>(first) + index);
}

} // namespace

MainWindow::MainWindow(const Parts &parts, QWidget *parent)
    : QMainWindow(parent)
    , m_parts(parts)
    , m_session(parts.manager, parts.demo)
    , m_metrics(parts.feeds->traffic)
    , m_drift(*parts.store)
    , m_actions(new WindowActions(this))
    , m_workspace(new Workspace(this))
    , m_layouts(m_workspace, parts.settings)
{
    setWindowTitle(tr("Shardscope"));
    setWindowIcon(applicationIcon());
    setContextMenuPolicy(Qt::NoContextMenu);
    createPanels();
    m_captures = std::make_unique<CaptureController>(
        CaptureController::Parts {
            &m_session, parts.store, parts.feeds, &m_metrics, parts.settings, m_log->model(), m_log->view() },
        this);
    m_run = std::make_unique<RunPresenter>(
        RunPresenter::Parts { parts.manager, parts.store, &m_session, &m_metrics, &m_drift, m_bar, m_vitals, m_graphs,
            m_stages, m_banner, m_log, m_commands, parts.profiles },
        m_captures.get());
    m_insight = std::make_unique<InsightPresenter>(InsightPresenter::Parts { parts.store, parts.manager, parts.settings,
        m_workspace, m_log, m_captures->opening(), m_captures->activities() });
    connect(m_run.get(), &RunPresenter::runningChanged, m_insight.get(), &InsightPresenter::setRunning);
    createWorkspace();
    m_check = new CheckDialog([this] { return m_bar->checkConfig(); }, this);
    connect(m_check, &CheckDialog::refused, m_run.get(), &RunPresenter::refuse);
    m_insight->follow(m_check);
    createCentral();
    connectSessionActions();
    connectCaptureActions();
    connectPanelActions();
    connectCommandActions();
    connectLooks();
    connectAlerts();
    addStops();
    createSessionTools();
    new WindowTools(m_actions, parts.settings, this);
    WindowState::restore(this, *parts.settings);
    m_run->tick();
    m_captures->recording()->offerRecovery();
}

MainWindow::~MainWindow() = default;

void MainWindow::createPanels()
{
    m_bar = new ConnectionBar(this);
    if (m_parts.profiles)
        m_bar->setProfiles(m_parts.profiles, m_parts.keychain);
    m_vitals = new VitalStrip(m_metrics, this);
    m_graphs = new GraphPanel(m_metrics, m_workspace, m_parts.settings);
    m_banner = new IncidentBanner(m_graphs);
    m_stages = new ConnectionStages(m_graphs);
    m_stages->hide();
    m_log = new LogPanel(*m_parts.store, m_parts.feeds->names.directory(), m_parts.settings, m_workspace);
    m_commands = new CommandPanel({ .replies = &m_parts.feeds->replies,
                                      .names = &m_parts.feeds->names.directory(),
                                      .store = m_parts.store,
                                      .settingsFolder = QFileInfo(m_parts.settings->fileName()).absolutePath() },
        m_workspace);
    connect(m_banner, &IncidentBanner::portalRequested, this, &MainWindow::openPortal);
}

void MainWindow::createWorkspace()
{
    auto *drift = new DriftPanel(&m_drift, m_workspace);
    connect(drift, &DriftPanel::recordChosen, m_log, &LogPanel::chooseRecord);
    m_workspace->setLog(m_log);
    m_workspace->setPane(Workspace::Graphs, m_graphs);
    m_workspace->setPane(Workspace::Inspector, m_log->inspector());
    m_workspace->setPane(Workspace::Commands, m_commands);
    m_workspace->setPane(Workspace::Drift, drift);
    m_actions->add(WindowActions::Menu::Panels, drift->actions().forMenu());
    connect(&m_layouts, &WindowLayouts::lowChanged, m_graphs, &GraphPanel::setCompact);
}

void MainWindow::createCentral()
{
    auto *central = new QWidget(this);
    auto *welcome = new WelcomePage(central);
    connect(welcome, &WelcomePage::demoRequested, m_run.get(), &RunPresenter::startDemo);
    connect(welcome, &WelcomePage::checkRequested, m_check, &CheckDialog::run);
    connect(welcome, &WelcomePage::captureRequested, m_captures->opening(), &OpeningController::ask);
    connect(welcome, &WelcomePage::portalRequested, this, &MainWindow::openPortal);
    const WindowActions &actions = *m_actions;
    welcome->setActions({ actions[WindowActions::Demo], actions[WindowActions::CheckToken],
        actions[WindowActions::OpenCapture], actions[WindowActions::Portal] });
    auto *headlines = new Headlines(
        { m_banner, m_stages }, m_graphs, m_workspace->dock(Workspace::Graphs), central);
    m_pages = new QStackedWidget(central);
    m_pages->addWidget(welcome);
    m_pages->addWidget(m_workspace);
    const auto showWorkspace = [this] { m_pages->setCurrentWidget(m_workspace); };
    connect(m_workspace, &Workspace::wanted, this, showWorkspace);
    connect(m_run.get(), &RunPresenter::begun, this, showWorkspace);

    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(createLine(central));
    layout->addWidget(m_vitals);
    layout->addWidget(createLine(central));
    layout->addWidget(m_captures->activities()->notices());
    layout->addWidget(headlines);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_captures->activities()->rows());
    setCentralWidget(central);
}

template <typename Deed> void MainWindow::on(WindowActions::Id id, Deed deed)
{
    connect((*m_actions)[id], &QAction::triggered, this, deed);
}

void MainWindow::connectSessionActions()
{
    on(WindowActions::Connect, [this] { m_run->startFromBar(); });
    on(WindowActions::Disconnect, [this] { m_session.stop(); });
    on(WindowActions::Demo, [this] { startDemo(); });
    on(WindowActions::CheckToken, [this] { m_check->run(); });
    on(WindowActions::Resume, [this] { m_session.reconnect(true); });
    on(WindowActions::Intents, [this] { m_bar->intentsField()->edit(); });
    on(WindowActions::Options, [this] { m_bar->editOptions(); });
    on(WindowActions::Portal, [this] { openPortal(); });
    on(WindowActions::Quit, [this] { close(); });
    const WindowActions &actions = *m_actions;
    m_bar->setActions({ actions[WindowActions::Connect], actions[WindowActions::Disconnect], actions[WindowActions::Demo],
        actions[WindowActions::Intents], actions[WindowActions::Options] });
    m_banner->setActions(actions[WindowActions::Disconnect], actions[WindowActions::Portal]);
    m_actions->add(WindowActions::Menu::Trouble, m_banner->actions().forMenu());
    connect(m_run.get(), &RunPresenter::runningChanged, m_actions, &WindowActions::setRunning);
    connect(m_run.get(), &RunPresenter::titleChanged, this, &QWidget::setWindowTitle);
    m_actions->add(WindowActions::Menu::Profile, m_bar->profileField()->forMenu());
    m_actions->menu(WindowActions::Menu::Profile)->menuAction()->setVisible(m_parts.profiles != nullptr);
}

void MainWindow::createSessionTools()
{
    auto *tools = new SessionTools({ m_parts.manager, m_parts.store, &m_session, &m_parts.feeds->sends, m_banner, m_log, m_vitals,
                         QFileInfo(m_parts.settings->fileName()).absolutePath(), [this] { return m_bar->settings(); } },
        *m_actions, this);
    new ShardWallPresenter({ m_parts.manager, &m_session, m_insight.get(), m_captures->opening(), m_workspace, m_log, tools,
                               (*m_actions)[WindowActions::Shards] },
        this);
}

void MainWindow::connectCaptureActions()
{
    on(WindowActions::OpenCapture, [this] { m_captures->opening()->ask(); });
    on(WindowActions::Record, [this] { m_captures->record(); });
    on(WindowActions::StopRecording, [this] { m_captures->recording()->stop(); });
    on(WindowActions::Export, [this] { m_captures->exportRows(); });
    on(WindowActions::Memory, [this] { m_captures->chooseMemory(); });
    on(WindowActions::ClearLog, [this] { m_run->clearLog(); });
    connect(m_captures->recording(), &RecordingController::changed, m_actions, &WindowActions::setRecording);
    connect(m_graphs, &GraphPanel::saved, m_captures->activities(), &Activities::notifyOfSaved);
    auto *recent = new RecentMenu(m_captures->recent(), m_actions->menu(WindowActions::Menu::Recent),
        (*m_actions)[WindowActions::OpenLast], (*m_actions)[WindowActions::ClearRecent]);
    connect(recent, &RecentMenu::chosen, this, [this](const QString &path) { openCaptures({ path }); });
    connect(new FileDrop(this), &FileDrop::dropped, this, &MainWindow::openCaptures);
}

void MainWindow::connectPanelActions()
{
    for (int i = 0; i < WindowLayouts::Count; ++i) {
        on(nth(WindowActions::WatchLayout, i),
            [this, i] { m_layouts.choose(static_cast<WindowLayouts::Id>(i)); });
    }
    on(WindowActions::ResetLayout, [this] { m_layouts.reset(); });
    (*m_actions)[nth(WindowActions::WatchLayout, m_layouts.current())]->setChecked(true);
    for (int i = 0; i < Workspace::PaneCount; ++i) {
        const auto pane = static_cast<Workspace::Pane>(i);
        const auto id = nth(WindowActions::Graphs, i);
        (*m_actions)[id]->setChecked(m_workspace->isOpen(pane));
        on(id, [this, pane](bool open) { m_workspace->setOpen(pane, open); });
    }
    // Panels hide once more while the window ends and its members are gone: this looks at the actions alone.
    connect(m_workspace, &Workspace::openChanged, m_actions, [actions = m_actions](Workspace::Pane pane, bool open) {
        (*actions)[nth(WindowActions::Graphs, pane)]->setChecked(open);
    });
    on(WindowActions::FloatPanel, [this] { m_workspace->floatFocused(); });
    on(WindowActions::ClosePanel, [this] { m_workspace->closeFocused(); });
    m_actions->add(WindowActions::Menu::Rows, m_log->actions().forMenu());
    m_actions->add(WindowActions::Menu::Filters, m_log->filterBar()->actions().forMenu());
    m_log->setFollowAction((*m_actions)[WindowActions::Newest]);
    m_actions->add(WindowActions::Menu::Panels, m_insight->matrix()->actions().forMenu());
    m_actions->add(WindowActions::Menu::Shards, m_insight->wall()->actions().forMenu());
    m_actions->add(WindowActions::Menu::Capture, m_insight->timeline()->actions().forMenu());
    m_actions->add(WindowActions::Menu::Values, m_log->inspector()->forMenu());
    m_actions->add(WindowActions::Menu::Curves, m_graphs->graphActions().forMenu());
    connect(m_graphs, &GraphPanel::momentChosen, m_log, &LogPanel::chooseMoment);
    connect(m_graphs, &GraphPanel::spanChosen, m_log, &LogPanel::showBetween);
    auto *bar = new WindowToolBar(*m_actions, this);
    (*m_actions)[WindowActions::ToolBar]->setChecked(m_parts.settings->value(QLatin1String(toolBarKey), true).toBool());
    bar->setVisible((*m_actions)[WindowActions::ToolBar]->isChecked());
}

/// The parts that F6 goes round, and the ways to each.
void MainWindow::addStops()
{
    m_focus.addStop(m_bar);
    m_focus.addStop(m_captures->activities()->notices());
    m_focus.addStop(m_banner);
    for (QWidget *stop : QList<QWidget *> { m_graphs, m_log, m_log->inspector(), m_commands,
             m_workspace->dock(Workspace::Drift)->widget(), m_workspace->dock(Workspace::Events)->widget(),
             m_workspace->dock(Workspace::Sessions)->widget(), m_insight->wall() })
        m_focus.addStop(stop);
    m_focus.addStop(m_captures->activities()->rows());
    on(WindowActions::NextPanel, [this] { m_focus.step(1); });
    on(WindowActions::PreviousPanel, [this] { m_focus.step(-1); });
    on(WindowActions::FocusToken, [this] { m_bar->focusToken(); });
    on(WindowActions::FocusProfile, [this] { m_bar->profileField()->setFocus(Qt::ShortcutFocusReason); });
    on(WindowActions::FocusLog, [this] { m_log->focusLog(); });
    on(WindowActions::Newest, [this] { m_log->follow(); });
    const auto goes = [this](WindowActions::Id id, Workspace::Pane pane) {
        on(id, [this, pane] {
            m_workspace->open(pane);
            m_focus.focus(m_workspace->dock(pane)->widget());
        });
    };
    goes(WindowActions::FocusGraphs, Workspace::Graphs);
    goes(WindowActions::FocusInspector, Workspace::Inspector);
    goes(WindowActions::FocusCommands, Workspace::Commands);
}

void MainWindow::connectCommandActions()
{
    for (int i = 0; i < CommandPanel::PageCount; ++i) {
        on(nth(WindowActions::Presence, i), [this, i] {
            m_workspace->open(Workspace::Commands);
            m_commands->showPage(static_cast<CommandPanel::Page>(i));
        });
    }
    on(WindowActions::Library, [this] {
        m_workspace->open(Workspace::Commands);
        m_commands->showLibrary();
    });
    m_actions->add(WindowActions::Menu::Commands, m_commands->actions().forMenu());
    m_actions->add(WindowActions::Menu::Saved, m_commands->library()->actions().forMenu());
    m_actions->add(WindowActions::Menu::Ready, m_commands->library()->sequence()->actions().forMenu());
    m_actions->add(WindowActions::Menu::Requests, m_commands->requestPanel()->actions().forMenu());
    connect(m_commands, &CommandPanel::sequenceInterrupted, this, [this](int left) {
        NoticeRow *notice = m_captures->activities()->notify(
            Tone::Warning, tr("The session ended within the sequence on READY: messages not sent: %1.").arg(left));
        notice->addButton(tr("Show it"), [this] { (*m_actions)[WindowActions::Library]->trigger(); });
        connect(&m_session, &SessionController::started, notice, &QObject::deleteLater);
    });
}

void MainWindow::connectLooks()
{
    for (int id = WindowActions::SystemLook; id <= WindowActions::HighContrastLook; ++id) {
        on(static_cast<WindowActions::Id>(id), [this, look = id - WindowActions::SystemLook] {
            applyAppearance(static_cast<Appearance>(look));
            m_parts.settings->setValue(QLatin1String(lookKey), look);
        });
    }
    const int look = m_parts.settings->value(QLatin1String(lookKey), 0).toInt();
    if (look > 0 && look <= static_cast<int>(Appearance::HighContrast))
        (*m_actions)[nth(WindowActions::SystemLook, look)]->trigger();
}

void MainWindow::connectAlerts()
{
    auto *alerts = new AlertController({ m_parts.store, m_parts.settings, m_captures->activities() }, this);
    connect(m_run.get(), &RunPresenter::runningChanged, alerts, &AlertController::setLive);
    connect(alerts, &AlertController::recordChosen, m_log, &LogPanel::chooseRecord);
    on(WindowActions::Alerts, [alerts] { alerts->edit(); });
    on(WindowActions::Settings, [this] {
        const WindowActions &actions = *m_actions;
        SettingsDialog::openOver({ m_parts.store, m_parts.settings, m_parts.translations,
                                 { actions[WindowActions::SystemLook], actions[WindowActions::LightLook],
                                     actions[WindowActions::DarkLook], actions[WindowActions::HighContrastLook] },
                                 actions[WindowActions::Alerts], actions[WindowActions::Keys] },
            this);
    });
}

void MainWindow::setConfig(const ConnectionConfig &config)
{
    m_bar->setConfig(config);
}

void MainWindow::startDemo()
{
    m_run->startDemo();
}

void MainWindow::openCaptures(const QStringList &paths)
{
    m_captures->open(paths);
}

void MainWindow::openPortal()
{
    QDesktopServices::openUrl(QUrl(u"https://discord.com/developers/applications"_s));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    WindowState::save(this, *m_parts.settings);
    m_layouts.save();
    m_parts.settings->setValue(QLatin1String(toolBarKey), (*m_actions)[WindowActions::ToolBar]->isChecked());
    m_session.stop();
    m_captures->recording()->shutDown();
    event->accept();
}

} // namespace Shardscope
