// SPDX-License-Identifier: MIT
#include "ui/shards/shardwallpresenter.h"

#include "core/shards/shardmanager.h"

#include "ui/capture/openingcontroller.h"
#include "ui/connection/sessioncontroller.h"
#include "ui/diagnosis/insightpresenter.h"
#include "ui/dispatch/filterbar.h"
#include "ui/dispatch/logpanel.h"
#include "ui/shards/shardwallpanel.h"
#include "ui/window/sessiontools.h"
#include "ui/window/workspace.h"

#include <QAction>
#include <QTimer>

namespace Shardscope {

namespace {

/// Of the workspace's height, in hundredths.
constexpr int mostShare = 50;
/// Docks find their places in more than one turn of the loop.
constexpr std::chrono::milliseconds settling { 100 };

} // namespace

ShardWallPresenter::ShardWallPresenter(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_wall(parts.insight->wall())
{
    connectWall();
    connect(parts.toggle, &QAction::triggered, this, [this](bool open) { m_isOwn = !open; });
    // Records of the run come on another thread: what is there before it begins is of another.
    connect(parts.session, &SessionController::aboutToStart, this, [this] {
        m_parts.insight->insight().beginRun();
        m_isOffered = false;
    });
    connect(parts.manager, &ShardManager::runningChanged, m_wall, &ShardWallPanel::setRunning);
    connect(parts.manager, &ShardManager::shardsKnown, this, [this](const QList<int> &ids) { offer(ids.size()); });
    SessionInsight *insight = &parts.insight->insight();
    connect(insight, &SessionInsight::changed, this, [this, insight] {
        if (!m_isOffered && insight->lanes().lanes().size() > 1)
            offer(static_cast<qsizetype>(insight->lanes().lanes().size()));
    });
    connect(parts.opening, &OpeningController::began, this, [this] { m_isOffered = false; });
    connect(parts.opening, &OpeningController::left, this, [this] { offer(0); });
}

void ShardWallPresenter::connectWall()
{
    FilterBar *filter = m_parts.log->filterBar();
    connect(filter, &FilterBar::filterChanged, m_wall, [this, filter] { m_wall->setFilter(filter->expression()); });
    connect(m_wall, &ShardWallPanel::filterRequested, filter, [filter](int shard, ShardFilter::Part part) {
        filter->setExpression(ShardFilter::toggled(filter->expression(), shard, part));
    });
    SessionTools *tools = m_parts.tools;
    connect(m_wall, &ShardWallPanel::explanationRequested, tools, &SessionTools::explain);
    connect(m_wall, &ShardWallPanel::resumeRequested, tools, &SessionTools::resume);
    connect(
        m_wall, &ShardWallPanel::newSessionRequested, tools, [tools](int shard) { tools->askForNewSession(shard); });
    connect(m_wall, &ShardWallPanel::closeRequested, tools, [tools](int shard) { tools->askForCode(shard); });
}

void ShardWallPresenter::offer(qsizetype shards)
{
    const bool isMany = shards > 1;
    m_isOffered = isMany; // once: whoever closes it then does not want it
    if (isMany && !m_parts.workspace->isOpen(Workspace::Shards)) {
        m_parts.workspace->open(Workspace::Shards);
        QTimer::singleShot(settling, this, &ShardWallPresenter::giveRoom);
    } else if (!isMany && m_isOwn) {
        m_parts.workspace->setOpen(Workspace::Shards, false);
    }
}

/// All lanes in sight, as far as the rest of the window keeps its share.
void ShardWallPresenter::giveRoom()
{
    QDockWidget *dock = m_parts.workspace->dock(Workspace::Shards);
    const int around = dock->height() - m_wall->height();
    const int wanted = std::min(m_wall->sizeHint().height() + around, m_parts.workspace->height() * mostShare / 100);
    if (dock->isVisible() && !dock->isFloating() && dock->height() < wanted)
        m_parts.workspace->resizeDocks({ dock }, { wanted }, Qt::Vertical);
}

} // namespace Shardscope
