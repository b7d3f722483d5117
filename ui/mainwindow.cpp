// SPDX-License-Identifier: MIT
#include "ui/mainwindow.h"

#include "core/capture/eventstore.h"
#include "ui/capture/capturecontroller.h"
#include "ui/commands/commandpanel.h"
#include "ui/connection/connectionbar.h"
#include "ui/connection/connectionstages.h"
#include "ui/connection/intentsfield.h"
#include "ui/connection/profilefield.h"
#include "ui/diagnosis/driftpanel.h"
#include "ui/diagnosis/incidentbanner.h"
#include "ui/dispatch/logmodel.h"
#include "ui/dispatch/logpanel.h"
#include "ui/dispatch/logview.h"
#include "ui/dispatch/payloadview.h"
#include "ui/graphs/graphpanel.h"
#include "ui/icons.h"
#include "ui/shards/vitalstrip.h"
#include "ui/theme.h"
#include "ui/welcomepage.h"
#include "ui/window/windowtools.h"
#include "ui/windowstate.h"

#include <QCloseEvent>
#include <QDesktopServices>
#include <QDockWidget>
#include <QFileInfo>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

/// A lower window keeps its room for the log.
constexpr int compactHeight = 640;
constexpr const char *lookKey = "window/look";

QFrame *createLine(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    return line;
}

qint64 now()
{
    return Clock::system().utcMicroseconds();
}

} // namespace

MainWindow::MainWindow(const Parts &parts, QWidget *parent)
    : QMainWindow(parent)
    , m_manager(parts.manager)
    , m_store(parts.store)
    , m_feeds(parts.feeds)
    , m_settings(parts.settings)
    , m_session(parts.manager, parts.demo)
    , m_metrics(parts.feeds->traffic)
    , m_actions(new WindowActions(this))
    , m_drift(*parts.store)
{
    setWindowIcon(applicationIcon());
    createPanels();
    createDocks();
    m_captures = std::make_unique<CaptureController>(
        CaptureController::Parts {
            &m_session, m_store, m_feeds, &m_metrics, m_settings, m_log->model(), m_log->view() },
        this);
    layoutCentral();
    connectManager();
    connectPanels();
    connectCaptures();
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &MainWindow::tick);
    if (parts.profiles) {
        connect(m_bar->profileField(), &ProfileField::currentNameChanged, this, &MainWindow::refreshTitle);
        m_bar->setProfiles(parts.profiles, parts.keychain);
        m_actions->addMenu(WindowActions::Demo, tr("&Profiles"), m_bar->profileField()->forMenu());
    }
    new WindowTools(m_actions, m_settings, this);
    restore();
    setRunning(false);
    refreshTitle();
    tick();
    m_captures->recording()->offerRecovery();
}

MainWindow::~MainWindow() = default;

void MainWindow::createPanels()
{
    auto *central = new QWidget(this);
    m_bar = new ConnectionBar(central);
    m_vitals = new VitalStrip(m_metrics, central);
    m_graphs = new GraphPanel(m_metrics, central);
    m_banner = new IncidentBanner(m_graphs);
    m_stages = new ConnectionStages(m_graphs);
    m_stages->hide();
    m_graphs->setHeadlines({ m_banner, m_stages });
    m_log = new LogPanel(*m_store, m_feeds->names.directory(), m_settings, central);

    m_splitter = new QSplitter(Qt::Vertical, central);
    m_splitter->addWidget(m_graphs);
    m_splitter->addWidget(m_log);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setSizes({ 184, 400 });

    auto *welcome = new WelcomePage(central);
    connect(welcome, &WelcomePage::demoRequested, this, &MainWindow::startDemo);
    connect(welcome, &WelcomePage::tokenRequested, m_bar, &ConnectionBar::focusToken);
    connect(welcome, &WelcomePage::portalRequested, this, &MainWindow::openPortal);
    m_pages = new QStackedWidget(central);
    m_pages->addWidget(welcome);
    m_pages->addWidget(m_splitter);
    setCentralWidget(central);
}

void MainWindow::layoutCentral()
{
    QWidget *central = centralWidget();
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(createLine(central));
    layout->addWidget(m_vitals);
    layout->addWidget(createLine(central));
    layout->addWidget(m_captures->activities()->notices());
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_captures->activities()->rows());
}

void MainWindow::createDocks()
{
    m_commands = new CommandPanel({ .replies = &m_feeds->replies,
                                      .names = &m_feeds->names.directory(),
                                      .store = m_store,
                                      .settingsFolder = QFileInfo(m_settings->fileName()).absolutePath() },
        this);
    connect(m_commands, &CommandPanel::recordChosen, m_log, &LogPanel::chooseRecord);
    m_dock = new QDockWidget(tr("Commands"), this);
    m_dock->setObjectName(u"commands"_s);
    m_dock->setWidget(m_commands);
    addDockWidget(Qt::BottomDockWidgetArea, m_dock);
    m_dock->hide();

    auto *drift = new DriftPanel(&m_drift, this);
    m_driftDock = new QDockWidget(tr("Not as documented"), this);
    m_driftDock->setObjectName(u"drift"_s);
    m_driftDock->setWidget(drift);
    addDockWidget(Qt::BottomDockWidgetArea, m_driftDock);
    tabifyDockWidget(m_dock, m_driftDock);
    m_driftDock->hide();
    connect(drift, &DriftPanel::recordChosen, m_log, &LogPanel::chooseRecord);
    connect(m_driftDock, &QDockWidget::visibilityChanged, (*m_actions)[WindowActions::Drift], &QAction::setChecked);
}

void MainWindow::connectManager()
{
    connect(m_manager, &ShardManager::runningChanged, this, &MainWindow::setRunning);
    connect(m_manager, &ShardManager::lookedUp, this, [this](const GatewayInfo &info) {
        m_vitals->setLookup(info);
        m_stages->finishLookUp(Clock::system().now());
    });
    connect(m_manager, &ShardManager::statusChanged, this, &MainWindow::takeStatus);
    connect(m_manager, &ShardManager::latencyMeasured, &m_metrics, &SessionMetrics::addLatency);
    connect(m_manager, &ShardManager::commandResolved, m_commands, &CommandPanel::resolve);
    connect(m_manager, &ShardManager::rateLimited, m_vitals, &VitalStrip::setRateLimit);
    connect(m_manager, &ShardManager::rateLimited, m_commands, &CommandPanel::setRateLimit);
    connect(m_manager, &ShardManager::errorOccurred, this, [this](const GatewayError &error) {
        m_metrics.addError(error.message, now());
        m_banner->showError(error);
    });
    connect(m_manager, &ShardManager::warningIssued, this,
        [this](const QString &text) { m_banner->showIncident(Incident::notice(text)); });
    connect(m_manager, &ShardManager::disconnected, this, &MainWindow::takeClose);
    connect(m_manager, &ShardManager::finished, this, &MainWindow::takeClose);
}

void MainWindow::connectPanels()
{
    connect(m_actions, &WindowActions::triggered, this, &MainWindow::perform);
    m_actions->addMenu(WindowActions::Memory, tr("Log &rows"), m_log->actions().forMenu());
    m_actions->addMenu(WindowActions::Memory, tr("&Inspector"), m_log->payload()->forMenu());
    connect(m_bar, &ConnectionBar::connectRequested, this, &MainWindow::startFromBar);
    connect(m_bar, &ConnectionBar::disconnectRequested, &m_session, &SessionController::stop);
    connect(m_bar, &ConnectionBar::demoRequested, this, &MainWindow::startDemo);
    connect(&m_session, &SessionController::started, this, &MainWindow::begin);
    connect(&m_session, &SessionController::refused, this, &MainWindow::refuse);
    connect(m_commands, &CommandPanel::submitted, &m_session, &SessionController::send);
    connect(m_banner, &IncidentBanner::retryRequested, this, [this] { m_session.reconnect(true); });
    connect(m_banner, &IncidentBanner::stopRequested, &m_session, &SessionController::stop);
    connect(m_banner, &IncidentBanner::portalRequested, this, &MainWindow::openPortal);
    connect(m_banner, &IncidentBanner::withoutIntentsRequested, &m_session, &SessionController::startWithoutDisallowed);
    connect(m_banner, &IncidentBanner::spendingRequested, &m_session, &SessionController::startSpendingBudget);
    connect(m_banner, &IncidentBanner::visibilityChanged, this, &MainWindow::arrangeHeadline);
    connect(m_dock, &QDockWidget::visibilityChanged, (*m_actions)[WindowActions::Commands], &QAction::setChecked);
}

void MainWindow::connectCaptures()
{
    connect(m_log, &LogPanel::exportRequested, m_captures.get(), &CaptureController::exportRecords);
    connect(m_log, &LogPanel::exportShownRequested, m_captures.get(), &CaptureController::exportShown);
    m_actions->addMenu(WindowActions::OpenCapture, m_captures->recentMenu());
    connect(m_captures->recording(), &RecordingController::changed, m_actions, &WindowActions::setRecording);
    connect(m_commands, &CommandPanel::sequenceInterrupted, this,
        [this](const QString &text) { m_captures->activities()->notify(Tone::Warning, text); });
    connect(m_captures->recording(), &RecordingController::incidentFound, m_banner, &IncidentBanner::showIncident);
    connect(m_captures->opening(), &OpeningController::began, this, [this](const OpeningController::View &view) {
        m_pages->setCurrentWidget(m_splitter);
        m_banner->clear();
        m_drift.clear();
        m_drift.setLive(true);
        m_log->forget();
        m_log->setLive(true);
        m_log->follow();
        showCapture(view);
    });
    connect(m_captures->opening(), &OpeningController::progressed, this, &MainWindow::showCapture);
    connect(m_captures->opening(), &OpeningController::loaded, this, &MainWindow::endCapture);
    connect(m_captures->opening(), &OpeningController::left, this, [this] {
        m_banner->clear();
        m_vitals->beginRun(false);
        m_drift.clear();
        m_log->forget();
        endCapture({});
        refreshTitle();
        tick();
    });
}

void MainWindow::perform(WindowActions::Id id)
{
    switch (id) {
    case WindowActions::Connect: startFromBar(); break;
    case WindowActions::Disconnect: m_session.stop(); break;
    case WindowActions::Demo: startDemo(); break;
    case WindowActions::Resume: m_session.reconnect(true); break;
    case WindowActions::NewSession: m_session.reconnect(false); break;
    case WindowActions::OpenCapture: m_captures->opening()->ask(); break;
    case WindowActions::Record: m_captures->record(); break;
    case WindowActions::StopRecording: m_captures->recording()->stop(); break;
    case WindowActions::Export: m_captures->exportRows(); break;
    case WindowActions::Memory: m_captures->chooseMemory(); break;
    case WindowActions::Quit: close(); break;
    case WindowActions::FocusToken: m_bar->focusToken(); break;
    case WindowActions::FocusLog: m_log->focusLog(); break;
    case WindowActions::Newest: m_log->follow(); break;
    case WindowActions::ClearLog:
        m_store->clear();
        m_log->forget();
        m_drift.clear();
        break;
    case WindowActions::Commands: m_dock->setVisible(!m_dock->isVisible()); break;
    case WindowActions::Presence:
    case WindowActions::VoiceState:
    case WindowActions::Members:
    case WindowActions::Soundboard:
    case WindowActions::ChannelInfo:
    case WindowActions::Raw:
    case WindowActions::Library: showCommands(id); break;
    case WindowActions::Drift:
        m_driftDock->setVisible(!m_driftDock->isVisible());
        m_driftDock->raise();
        break;
    case WindowActions::SystemLook:
    case WindowActions::LightLook:
    case WindowActions::DarkLook:
    case WindowActions::HighContrastLook: setLook(id); break;
    case WindowActions::Palette:
    case WindowActions::Keys:
    case WindowActions::About: break; // WindowTools
    case WindowActions::Count: break;
    }
}

void MainWindow::startFromBar()
{
    const ConnectionBar::Result result = m_bar->config();
    if (const auto *error = std::get_if<GatewayError>(&result))
        refuse(*error);
    else
        m_session.start(std::get<ConnectionConfig>(result));
}

void MainWindow::setConfig(const ConnectionConfig &config)
{
    m_bar->setConfig(config);
}

void MainWindow::startDemo()
{
    const ConnectionBar::Result result = m_bar->demoConfig();
    if (const auto *error = std::get_if<GatewayError>(&result))
        refuse(*error);
    else
        m_session.startDemo(std::get<ConnectionConfig>(result));
}

void MainWindow::begin(const ConnectionConfig &config)
{
    m_pages->setCurrentWidget(m_splitter);
    m_bar->clearError();
    m_banner->clear();
    m_metrics.beginRun();
    m_vitals->beginRun(m_session.isDemo());
    m_commands->beginRun(config);
    m_stages->begin(config.needsLookup(), Clock::system().now());
    m_connecting = true;
    arrangeHeadline();
    m_bar->intentsField()->setIntents(config.shard.intents);
    m_log->follow();
}

void MainWindow::refuse(const GatewayError &error)
{
    if (m_bar->showError(error))
        return;
    m_pages->setCurrentWidget(m_splitter);
    m_banner->showError(error);
}

void MainWindow::takeStatus(const ShardStatus &status)
{
    const TimePoint moment = Clock::system().now();
    m_metrics.setStatus(status, now());
    m_vitals->setStatus(status);
    m_commands->setStatus(status);
    m_stages->setStatus(status, moment);
    m_banner->setStatus(status, moment);
    m_connecting = status.state != ShardState::Ready && status.state != ShardState::Closed && status.state != ShardState::Idle;
    arrangeHeadline();
    refreshTitle();
}

void MainWindow::takeClose(const GatewayCloseInfo &info)
{
    m_metrics.addClose(info, now());
    m_banner->showClose(info);
    if (m_banner->incident() && m_banner->incident()->over)
        m_log->chooseNewestClose();
}

/// What went wrong comes before how far connecting got, and both before the graphs' titles.
void MainWindow::arrangeHeadline()
{
    m_stages->setVisible(m_connecting && m_banner->isHidden());
}

void MainWindow::setRunning(bool running)
{
    m_bar->setRunning(running);
    m_actions->setRunning(running);
    m_log->setLive(running);
    m_drift.setLive(running);
    m_captures->setRunning(running);
    if (running)
        m_second.start();
}

void MainWindow::openCaptures(const QStringList &paths)
{
    m_captures->open(paths);
}

void MainWindow::showCapture(const OpeningController::View &view)
{
    m_vitals->showCapture(view.paths, view.figures);
    m_graphs->showSpan(view.figures.firstAt, view.figures.lastAt);
    refreshTitle();
}

/// What is looked at: a capture, a profile's session or that of a user.
void MainWindow::refreshTitle()
{
    const QStringList &captures = m_captures->opening()->paths();
    const bool isDemo = m_session.isDemo() && m_manager->isRunning();
    QString name = captures.isEmpty() ? QString() : QFileInfo(captures.first()).fileName();
    if (name.isEmpty() && !isDemo)
        name = m_bar->profileField()->currentName();
    if (name.isEmpty())
        name = m_manager->status().userName;
    setWindowTitle(name.isEmpty() ? tr("Shardscope") : tr("%1 — Shardscope").arg(name));
}

/// All of it is there.
void MainWindow::endCapture(const std::optional<Incident> &incident)
{
    m_drift.setLive(false);
    m_log->setLive(false);
    m_log->model()->refresh();
    if (!incident)
        return;
    m_banner->showIncident(*incident);
    m_log->chooseNewestClose();
}

void MainWindow::showCommands(WindowActions::Id id)
{
    m_dock->show();
    m_dock->raise();
    if (id == WindowActions::Library)
        m_commands->showLibrary();
    else
        m_commands->showPage(static_cast<CommandPanel::Page>(id - WindowActions::Presence));
}

void MainWindow::setLook(WindowActions::Id id)
{
    (*m_actions)[id]->setChecked(true);
    applyAppearance(static_cast<Appearance>(id - WindowActions::SystemLook));
    m_settings->setValue(QLatin1String(lookKey), id - WindowActions::SystemLook);
}

void MainWindow::tick()
{
    const TimePoint moment = Clock::system().now();
    const qint64 at = now();
    if (m_captures->opening()->isShowing())
        return; // its time stands still
    m_metrics.tick(at);
    m_graphs->setNow(at);
    m_vitals->setNow(moment, at);
    m_banner->setNow(moment);
    if (!m_stages->isHidden())
        m_stages->setNow(moment);
}

void MainWindow::restore()
{
    const int look = m_settings->value(QLatin1String(lookKey), 0).toInt();
    if (look > 0 && look <= static_cast<int>(Appearance::HighContrast))
        setLook(static_cast<WindowActions::Id>(WindowActions::SystemLook + look));
    WindowState::restore(this, { m_splitter, m_log->splitter() }, *m_settings);
}

void MainWindow::openPortal()
{
    QDesktopServices::openUrl(QUrl(u"https://discord.com/developers/applications"_s));
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_graphs->setCompact(height() < compactHeight);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    WindowState::save(this, { m_splitter, m_log->splitter() }, *m_settings);
    m_session.stop();
    m_captures->recording()->shutDown();
    event->accept();
}

} // namespace Shardscope
