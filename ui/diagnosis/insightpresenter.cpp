// SPDX-License-Identifier: MIT
#include "ui/diagnosis/insightpresenter.h"

#include "core/shards/shardmanager.h"

#include "ui/capture/activities.h"
#include "ui/capture/openingcontroller.h"
#include "ui/diagnosis/checkdialog.h"
#include "ui/diagnosis/eventmatrixpanel.h"
#include "ui/diagnosis/silencenotice.h"
#include "ui/diagnosis/timelinepanel.h"
#include "ui/dispatch/logmodel.h"
#include "ui/dispatch/logpanel.h"
#include "ui/shards/shardwallpanel.h"
#include "ui/window/workspace.h"

namespace Shardscope {

InsightPresenter::InsightPresenter(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_insight(*parts.store)
    , m_matrix(new EventMatrixPanel(&m_insight, parts.workspace))
    , m_timeline(new TimelinePanel(&m_insight, parts.settings, parts.workspace))
    , m_wall(new ShardWallPanel(&m_insight, parts.workspace))
    , m_notice(new SilenceNotice(&m_insight, parts.activities, this))
{
    parts.workspace->setPane(Workspace::Events, m_matrix);
    parts.workspace->setPane(Workspace::Sessions, m_timeline);
    parts.workspace->setPane(Workspace::Shards, m_wall);
    LogModel *model = parts.log->model();
    model->setRemarks([this](const EventRecord &record, qint64 index) { return m_insight.remark(record, index); });
    connect(&m_insight, &SessionInsight::sessionsChanged, model, &LogModel::forgetSummaries);
    connect(m_matrix, &EventMatrixPanel::recordChosen, parts.log, &LogPanel::chooseRecord);
    connect(m_timeline, &TimelinePanel::recordChosen, parts.log, &LogPanel::chooseRecord);
    connect(m_timeline, &TimelinePanel::saved, parts.activities, &Activities::notifyOfSaved);
    connect(m_notice, &SilenceNotice::matrixRequested, parts.workspace,
        [workspace = parts.workspace] { workspace->open(Workspace::Events); });
    connect(parts.manager, &ShardManager::lookedUp, this, [this](const GatewayInfo &info) {
        m_insight.setBot(info.userId);
        m_insight.learnFlags(info.userId, info.applicationFlags);
        m_insight.lanes().setConcurrency(info.limit.maxConcurrency);
    });
    connect(parts.manager, &ShardManager::shardsKnown, this,
        [this](const QList<int> &ids, int count) { m_insight.lanes().expect(ids, count); });
    connectCaptures();
}

InsightPresenter::~InsightPresenter()
{
    // The panels and the log outlive it.
    m_parts.log->model()->setRemarks({});
    delete m_matrix;
    delete m_timeline;
    delete m_wall;
}

void InsightPresenter::setRunning(bool running)
{
    if (running) {
        m_insight.setByRecords(false);
        m_insight.setBot({});
    }
    m_insight.setLive(running);
    m_notice->setLive(running);
}

void InsightPresenter::connectCaptures()
{
    const OpeningController *opening = m_parts.opening;
    connect(opening, &OpeningController::began, this, [this] {
        m_insight.clear();
        m_insight.setByRecords(true);
        m_insight.setLive(true);
    });
    connect(opening, &OpeningController::loaded, this, [this] { m_insight.setLive(false); });
    connect(opening, &OpeningController::left, this, [this] { m_insight.clear(); });
}

void InsightPresenter::follow(CheckDialog *check)
{
    connect(check, &CheckDialog::checked, this,
        [this](const CheckReport &report) { m_insight.learnFlags(report.botId, report.applicationFlags); });
}

} // namespace Shardscope
