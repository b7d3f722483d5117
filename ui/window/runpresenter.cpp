// SPDX-License-Identifier: MIT
#include "ui/window/runpresenter.h"

#include "core/capture/eventstore.h"
#include "core/settings/profilestore.h"

#include "ui/capture/capturecontroller.h"
#include "ui/commands/commandpanel.h"
#include "ui/connection/connectionbar.h"
#include "ui/connection/connectionstages.h"
#include "ui/connection/intentsfield.h"
#include "ui/connection/profilefield.h"
#include "ui/diagnosis/driftwatch.h"
#include "ui/diagnosis/incidentbanner.h"
#include "ui/dispatch/logmodel.h"
#include "ui/dispatch/logpanel.h"
#include "ui/graphs/graphpanel.h"
#include "ui/graphs/sessionmetrics.h"
#include "ui/shards/vitalstrip.h"

#include <QFileInfo>

#include <algorithm>

namespace Shardscope {

namespace {

constexpr std::chrono::milliseconds shardsPause { 100 };

qint64 now()
{
    return Clock::system().utcMicroseconds();
}

} // namespace

RunPresenter::RunPresenter(const Parts &parts, CaptureController *captures, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_captures(captures)
{
    connectManager();
    connectSession();
    connectCaptures();
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &RunPresenter::tick);
    m_shardsPause.setInterval(shardsPause);
    m_shardsPause.setSingleShot(true);
    connect(&m_shardsPause, &QTimer::timeout, this, &RunPresenter::showShards);
}

void RunPresenter::connectManager()
{
    ShardManager *manager = m_parts.manager;
    connect(manager, &ShardManager::runningChanged, this, &RunPresenter::setRunning);
    connect(manager, &ShardManager::lookedUp, this, [this](const GatewayInfo &info) {
        m_parts.metrics->setClock(info.clock);
        m_parts.vitals->setLookup(info);
        m_parts.stages->finishLookUp(Clock::system().now());
    });
    connect(manager, &ShardManager::shardsKnown, this, [this](const QList<int> &ids) { m_isSeveral = ids.size() > 1; });
    connect(manager, &ShardManager::statusChanged, this, &RunPresenter::takeStatus);
    connect(manager, &ShardManager::latencyMeasured, m_parts.metrics, &SessionMetrics::addLatency);
    connect(manager, &ShardManager::commandResolved, m_parts.commands, &CommandPanel::resolve);
    connect(manager, &ShardManager::rateLimited, m_parts.vitals, &VitalStrip::setRateLimit);
    connect(manager, &ShardManager::rateLimited, m_parts.commands, &CommandPanel::setRateLimit);
    connect(manager, &ShardManager::errorOccurred, this, [this](const GatewayError &error) {
        m_parts.metrics->addError(error.message, now());
        m_parts.banner->showError(error);
    });
    connect(manager, &ShardManager::warningIssued, this,
        [this](const QString &text) { m_parts.banner->showIncident(Incident::notice(text)); });
    connect(manager, &ShardManager::disconnected, this, &RunPresenter::takeClose);
    connect(manager, &ShardManager::finished, this, &RunPresenter::takeClose);
}

void RunPresenter::connectSession()
{
    SessionController *session = m_parts.session;
    ConnectionBar *bar = m_parts.bar;
    IncidentBanner *banner = m_parts.banner;
    connect(bar, &ConnectionBar::connectRequested, this, &RunPresenter::startFromBar);
    connect(bar, &ConnectionBar::disconnectRequested, session, &SessionController::stop);
    connect(bar, &ConnectionBar::demoRequested, this, &RunPresenter::startDemo);
    connect(bar->profileField(), &ProfileField::chosen, this, &RunPresenter::tellTitle);
    connect(session, &SessionController::started, this, &RunPresenter::begin);
    connect(session, &SessionController::refused, this, &RunPresenter::refuse);
    connect(m_parts.commands, &CommandPanel::submitted, session, &SessionController::send);
    connect(m_parts.commands, &CommandPanel::recordChosen, m_parts.log, &LogPanel::chooseRecord);
    connect(banner, &IncidentBanner::retryRequested, session, [session] { session->reconnect(true); });
    connect(banner, &IncidentBanner::stopRequested, session, &SessionController::stop);
    connect(banner, &IncidentBanner::withoutIntentsRequested, session, &SessionController::startWithoutDisallowed);
    connect(banner, &IncidentBanner::spendingRequested, session, &SessionController::startSpendingBudget);
    connect(banner, &IncidentBanner::visibilityChanged, this, &RunPresenter::arrangeHeadline);
}

void RunPresenter::connectCaptures()
{
    OpeningController *opening = m_captures->opening();
    connect(m_parts.log, &LogPanel::exportRequested, m_captures, &CaptureController::exportRecords);
    connect(m_parts.log, &LogPanel::exportShownRequested, m_captures, &CaptureController::exportShown);
    connect(m_captures->recording(), &RecordingController::incidentFound, m_parts.banner, &IncidentBanner::showIncident);
    connect(opening, &OpeningController::began, this, [this](const OpeningController::View &view) {
        Q_EMIT begun();
        m_parts.banner->clear();
        m_parts.drift->clear();
        m_parts.drift->setLive(true);
        m_parts.log->setLive(true);
        m_parts.log->follow();
        m_file = QFileInfo(view.paths.first()).fileName();
        tellTitle();
        showCapture(view);
    });
    connect(opening, &OpeningController::progressed, this, &RunPresenter::showCapture);
    connect(opening, &OpeningController::loaded, this, &RunPresenter::endCapture);
    connect(opening, &OpeningController::left, this, [this] {
        m_parts.banner->clear();
        m_parts.vitals->beginRun(false);
        m_parts.drift->clear();
        endCapture({});
        m_file.clear();
        tellTitle();
        tick();
    });
}

void RunPresenter::startFromBar()
{
    const ConnectionBar::Result result = m_parts.bar->config();
    if (const auto *error = std::get_if<GatewayError>(&result))
        refuse(*error);
    else
        m_parts.session->start(std::get<ConnectionConfig>(result));
}

void RunPresenter::startDemo()
{
    const ConnectionBar::Result result = m_parts.bar->demoConfig();
    if (const auto *error = std::get_if<GatewayError>(&result))
        refuse(*error);
    else
        m_parts.session->startDemo(std::get<ConnectionConfig>(result));
}

void RunPresenter::clearLog()
{
    m_parts.store->clear();
    m_parts.log->model()->refresh();
    m_parts.drift->clear();
}

void RunPresenter::begin(const ConnectionConfig &config)
{
    Q_EMIT begun();
    m_parts.bar->clearError();
    m_parts.banner->clear();
    m_isSeveral = false;
    m_parts.metrics->beginRun();
    m_parts.vitals->beginRun(m_parts.session->isDemo());
    m_parts.commands->beginRun(config);
    m_parts.stages->begin(config.needsLookup(), Clock::system().now());
    m_isConnecting = true;
    arrangeHeadline();
    m_parts.bar->intentsField()->setIntents(config.shard.intents);
    m_parts.log->follow();
    m_user.clear();
    tellTitle();
}

void RunPresenter::refuse(const GatewayError &error)
{
    if (m_parts.bar->showError(error))
        return;
    Q_EMIT begun();
    Incident incident = incidentOf(error);
    incident.actions.setFlag(Incident::Details, false); // nothing was begun, so no row tells of it
    m_parts.banner->showIncident(incident);
}

void RunPresenter::takeStatus(const ShardStatus &status)
{
    m_parts.metrics->setStatus(status, now());
    if (!m_isSeveral) {
        m_parts.vitals->setStatus(status);
        m_parts.banner->setStatus(status, Clock::system().now());
        showStatus(status);
    } else if (!m_shardsPause.isActive()) {
        m_shardsPause.start();
    }
}

/// What the run can do is what one that is ready can; what is wrong with it is what is wrong with any.
void RunPresenter::showShards()
{
    const QList<ShardStatus> all = m_parts.manager->statuses();
    if (all.size() < 2 || m_captures->opening()->isShowing())
        return;
    m_parts.vitals->setShards(all);
    m_parts.banner->setStatus(m_parts.manager->status(), Clock::system().now());
    const auto ready = std::find_if(
        all.begin(), all.end(), [](const ShardStatus &each) { return each.state == ShardState::Ready; });
    showStatus(ready == all.end() ? m_parts.manager->status() : *ready);
}

void RunPresenter::showStatus(const ShardStatus &status)
{
    m_parts.commands->setStatus(status);
    m_parts.stages->setStatus(status, Clock::system().now());
    m_isConnecting
        = status.state != ShardState::Ready && status.state != ShardState::Closed && status.state != ShardState::Idle;
    arrangeHeadline();
    m_user = status.userName;
    tellTitle();
}

/// The profile's name says more than its bot's; the demo is of no profile.
void RunPresenter::tellTitle()
{
    const ProfileStore *profiles = m_parts.profiles;
    const int row = profiles ? profiles->rowOf(profiles->current()) : -1;
    const QString profile = row < 0 || m_parts.session->isDemo() ? QString() : profiles->profiles()[row].name;
    const QString session = profile.isEmpty() ? m_user : profile;
    const QString name = m_file.isEmpty() ? session : m_file;
    Q_EMIT titleChanged(name.isEmpty() ? tr("Shardscope") : tr("Shardscope — %1").arg(name));
}

void RunPresenter::takeClose(const GatewayCloseInfo &info)
{
    m_parts.metrics->addClose(info, now());
    m_parts.banner->showClose(info);
    if (m_parts.banner->incident() && m_parts.banner->incident()->over)
        m_parts.log->chooseNewestClose();
}

/// What went wrong comes before how far connecting got, and both before the graphs' titles.
void RunPresenter::arrangeHeadline()
{
    m_parts.stages->setVisible(m_isConnecting && m_parts.banner->isHidden());
}

void RunPresenter::setRunning(bool running)
{
    if (running) {
        m_second.start();
    } else {
        m_second.stop();
        m_parts.graphs->setNow(now()); // to the end of the run, where they stay
    }
    m_parts.bar->setRunning(running);
    m_parts.log->setLive(running);
    m_parts.drift->setLive(running);
    m_captures->setRunning(running);
    Q_EMIT runningChanged(running);
}

void RunPresenter::showCapture(const OpeningController::View &view)
{
    m_parts.vitals->showCapture(view.paths, view.figures);
    m_parts.graphs->showSpan(view.figures.firstAt, view.figures.lastAt);
}

/// All of it is there.
void RunPresenter::endCapture(const std::optional<Incident> &incident)
{
    m_parts.drift->setLive(false);
    m_parts.log->setLive(false);
    m_parts.log->model()->refresh();
    if (!incident)
        return;
    m_parts.banner->showIncident(*incident);
    m_parts.log->chooseNewestClose();
}

void RunPresenter::tick()
{
    const TimePoint moment = Clock::system().now();
    const qint64 at = now();
    if (m_captures->opening()->isShowing())
        return; // its time stands still
    m_parts.metrics->tick(at);
    m_parts.graphs->setNow(at);
    m_parts.vitals->setNow(moment, at);
    m_parts.banner->setNow(moment);
    if (!m_parts.stages->isHidden())
        m_parts.stages->setNow(moment);
}

} // namespace Shardscope
